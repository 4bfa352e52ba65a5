"""Cards from another board: its CSV chosen or dropped, its columns named, its cards seen and put here."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from facilitator.errors import UserError
from facilitator.exchange.board_csv import (
    BoardTable,
    FoundBoard,
    Mapping,
    Shape,
    find_cards,
    guess,
    read_board,
)
from facilitator.exchange.board_words import Use
from facilitator.live import board_import
from facilitator.model.board import IdeaStage
from facilitator.rules.board_sheet import STAGE_NAMES
from facilitator.rules.scenes.board import COLUMN_TITLES
from ui import wording
from ui.console.board.csv_mapping import ROW_WORDS, CsvMapping
from ui.console.file_sheet import FileSheet
from ui.core_words import in_words
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.parts import column, label
from ui.widgets.spoken import name_choice
from ui.widgets.table import Table
from ui.widgets.turning import Turning
from ui.workspace import Workspace

MOST_SHOWN = 200
"""Cards in the preview; the others are counted."""
MOST_NAMES = 5
MAPPING_WIDTH = 430
TURNS_AT = 860
"""Pixels below which the cards stand below the columns."""


class CsvSheet(FileSheet):
    """Lies over the Board page until it is ``left``."""

    TITLE = QT_TRANSLATE_NOOP("FileSheet", "From another board")
    BACK = QT_TRANSLATE_NOOP("FileSheet", "Back to the board")
    ABOUT = frozenset({"idea", "participant"})

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(workspace, tokens, parent)
        self.table: BoardTable | None = None
        self.found: FoundBoard | None = None
        self._mapping: Mapping | None = None
        self.hint(
            self.tr("Bring cards in from the board that you used before"),
            (
                self.tr("1.  In the other tool, save the board as CSV (Miro, Mural, Parabol, scrumlr …)."),
                self.tr("2.  Choose the file here, or drop it on this page. A column of texts is enough."),
                self.tr("3.  Say what its columns are, and see every card before it comes onto the board."),
            ),
            self.tr(
                "Groups become clusters. Authors are matched to participants by name or e-mail address. "
                "Votes are left where they are: here they belong to a ballot."
            ),
        )
        self._show()

    def work(self) -> QWidget:
        """The mapping, and beside it the cards that would come."""
        made = QWidget()
        body = Turning(TURNS_AT, spacing=18, parent=made)
        self.mapping = CsvMapping()
        self.mapping.changed.connect(self._mapped)
        body.add_side(self.mapping, MAPPING_WIDTH)
        right = column(None, 0, 8)
        self.count = label("", "heading")
        self.left_out = label("", "muted", wrap=True)
        self.unmatched = label("", "warning", wrap=True)
        self.problems = Table(
            [self.tr("Row"), self.tr("Column"), self.tr("What to mend")], self.tr("What needs mending")
        )
        self.problems.setMaximumHeight(220)
        self.cards = Table(
            [self.tr("Card"), self.tr("Group"), self.tr("Author"), self.tr("Theme"), self.tr("Stage")],
            self.tr("The cards as they would come"),
        )
        for part in (self.count, self.left_out, self.unmatched, self.problems):
            right.addWidget(part)
        right.addWidget(self.cards, 1)
        self.more = label("", "muted")
        right.addWidget(self.more)
        body.add(right, 1)
        return made

    def before_why(self) -> tuple[QWidget, ...]:
        """What the cards become, and whether they lie face down."""
        self.stage = QComboBox()
        name_choice(self.stage, self.tr("What the cards become, where the file does not say"))
        for stage, title in COLUMN_TITLES.items():
            self.stage.addItem(self.tr("As {0}").format(in_words(title).lower()), stage.value)
        self.stage.setCurrentIndex(self.stage.findData(IdeaStage.IDEA.value))
        self.face_down = QCheckBox(self.tr("Face down on the stage"))
        self.face_down.setChecked(self._workspace.state.showing.new_face_down)
        return self.stage, self.face_down

    def read(self, path: Path) -> None:
        """Reads a file off the Qt thread and shows its columns and cards, or says why not."""
        self.run(self._read(path))

    async def _read(self, path: Path) -> None:
        self._asked += 1
        asked = self._asked
        self.file.set_text(self.tr("Reading {0} …").format(path.name))
        try:
            table = await asyncio.get_event_loop().run_in_executor(None, read_board, path)
        except UserError as error:
            if asked == self._asked:
                self.table = self.found = self._mapping = None
                self.say_refused(in_words(error))
                self._show()
            return
        if asked == self._asked:
            self.table, self._mapping = table, guess(table)
            self.say_file(path.name)
            self.mapping.show_table(table, self._mapping)
            await self._find(self._mapping)

    def _mapped(self, mapping: Mapping) -> None:
        self._mapping = mapping
        self.run(self._find(mapping))

    async def _find(self, mapping: Mapping) -> None:
        self._asked += 1
        asked, table, state = self._asked, self.table, self._workspace.state
        if table is None:
            return
        self._stale = False
        found = await asyncio.get_event_loop().run_in_executor(
            None, find_cards, table, mapping, state.participants, state.ideas
        )
        if asked == self._asked:  # else another file or mapping has overtaken it
            self.found = found
            self._show()

    @property
    def has_file(self) -> bool:
        """True while a file is on show."""
        return self._mapping is not None

    def look_again(self) -> None:
        """Holds the file against the board as it is now."""
        if self._mapping is not None:
            self.run(self._find(self._mapping))

    def put(self) -> None:
        """Puts all cards on the board and goes back to it."""
        if self.found is None or not self.done.isEnabled():
            return
        done = self._workspace.in_session(
            board_import.put_on_board,
            self.found.cards,
            stage=IdeaStage(self.stage.currentData()),
            revealed=not self.face_down.isChecked(),
        )
        if done is not None:
            self.left.emit()

    def _show(self) -> None:
        found = self.found
        cards = found.cards if found else ()
        wrong = found.problems if found else ()
        self.say_whether(self._why_not(), anything=found is not None)
        count = wording.count(len(cards), "card")
        self.done.set_word(
            self.tr("Put {0} on the board").format(count) if cards else self.tr("Put on the board")
        )
        if found is None:
            return
        groups = wording.count(len(found.groups), "group")
        self.count.setText(self.tr("{0} in {1}").format(count, groups) if found.groups else count)
        self.left_out.setText(self._left_out(found))
        self.left_out.setVisible(bool(self.left_out.text()))
        self.unmatched.setText(self._unmatched(found))
        self.unmatched.setVisible(bool(found.unmatched))
        self.problems.show_rows(
            [("", (str(p.row), in_words(p.column), in_words(p.message))) for p in wrong[:MOST_SHOWN]]
        )
        self.problems.setVisible(bool(wrong))
        names = {p.id: p.name for p in self._workspace.state.participants}
        self.cards.show_rows(
            [
                (
                    "",
                    (
                        " ".join(c.text.split())[:300],
                        c.group,
                        ", ".join(names.get(a, "") for a in c.authors),
                        c.theme,
                        in_words(STAGE_NAMES[c.stage]) if c.stage else "",
                    ),
                )
                for c in cards[:MOST_SHOWN]
            ]
        )
        self.cards.setColumnWidth(0, max(360, self.cards.viewport().width() * 6 // 10))
        for place, kept in enumerate(
            (True, any(c.group for c in cards), any(c.authors for c in cards), any(c.theme for c in cards))
        ):
            self.cards.setColumnHidden(place, not kept)
        self.cards.setColumnHidden(4, not any(c.stage for c in cards))
        more = len(cards) - MOST_SHOWN
        self.more.setText(self.tr("and {0} more").format(f"{more:,}") if more > 0 else "")
        self.more.setVisible(more > 0)

    def _why_not(self) -> str:
        found, mapping = self.found, self._mapping
        if found is None or mapping is None:
            return ""
        if found.problems:
            what = wording.count(len(found.problems), "place")
            return self.tr("{0} to mend in the file first; nothing is put on the board yet.").format(what)
        if found.cards:
            return ""
        if mapping.twice is not None:
            use = QCoreApplication.translate("CsvMapping", ROW_WORDS[mapping.twice])
            return self.tr("Two columns are “{0}”. Leave one of them out.").format(use)
        if Use.TEXT not in mapping.uses:
            return (
                self.tr("Say which column is the card text.")
                if mapping.shape is Shape.ROWS
                else self.tr("Say which columns are groups of cards.")
            )
        return self.tr("There is no new card in this file.")

    def _left_out(self, found: FoundBoard) -> str:
        parts = (
            (found.on_board, self.tr("{0} on the board already")),
            (found.doubled, self.tr("{0} twice in the file")),
            (found.empty, self.tr("{0} without words")),
            (found.discussion, self.tr("{0} of discussion below cards")),
        )
        said = [words.format(f"{count:,}") for count, words in parts if count]
        return self.tr("Left out: {0}.").format(", ".join(said)) if said else ""

    def _unmatched(self, found: FoundBoard) -> str:
        names = ", ".join(found.unmatched[:MOST_NAMES])
        more = len(found.unmatched) - MOST_NAMES
        rest = self.tr(" and {0} more").format(more) if more > 0 else ""
        return self.tr("No participant by the name of {0}{1}: these cards come without an author.").format(
            names, rest
        )
