"""A roster before it is imported: the people as understood, or what needs mending, row by row."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.errors import UserError
from facilitator.exchange.roster import RosterPreview, read_roster
from ui import wording
from ui.core_words import in_words
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.announce import announce
from ui.widgets.key_button import KeyButton
from ui.widgets.open_dialog import OpenDialog
from ui.widgets.parts import column, label, row, set_role
from ui.widgets.table import Table

HEADERS = (
    QT_TRANSLATE_NOOP("RosterPreviewCard", "Name"),
    QT_TRANSLATE_NOOP("RosterPreviewCard", "Profession"),
    QT_TRANSLATE_NOOP("RosterPreviewCard", "Department"),
    QT_TRANSLATE_NOOP("RosterPreviewCard", "Role"),
    QT_TRANSLATE_NOOP("RosterPreviewCard", "E-mail"),
    QT_TRANSLATE_NOOP("RosterPreviewCard", "Pair"),
)
LEAST_TABLE = 200
PROBLEM_HEADERS = (
    QT_TRANSLATE_NOOP("RosterPreviewCard", "Row"),
    QT_TRANSLATE_NOOP("RosterPreviewCard", "Column"),
    QT_TRANSLATE_NOOP("RosterPreviewCard", "What to mend"),
)


class RosterPreviewCard(QFrame):
    """Chooses and reads a roster file; emits ``ready`` when it can be imported whole."""

    ready = Signal(bool)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.roster: RosterPreview | None = None
        self.setProperty("role", "card")
        layout = column(self, 14, 10)
        top = row(spacing=12)
        self.choose = KeyButton(self.tr("Choose a roster (CSV)"), tokens, icon="upload")
        self.choose.clicked.connect(self._choose)
        kinds = [self.tr("CSV files (*.csv *.txt *.tsv)")]
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._choosing = OpenDialog(self.tr("Choose a roster"), kinds, self, Path(documents))
        self._choosing.chosen.connect(self.read)
        self.summary = label(
            self.tr(
                "A CSV with a name and a profession (policy or operational) for each person; "
                "e-mail, department, role and duties help to make pairs."
            ),
            "muted",
            wrap=True,
        )
        top.addWidget(self.choose)
        top.addWidget(self.summary, 1)
        layout.addLayout(top)
        self.people = Table([self.tr(h) for h in HEADERS], self.tr("People in the roster"))
        self.problems = Table([self.tr(h) for h in PROBLEM_HEADERS], self.tr("What needs mending"))
        for table in (self.problems, self.people):
            table.setMinimumHeight(LEAST_TABLE)
            layout.addWidget(table)
        self.people.hide()
        self.problems.hide()

    @property
    def is_ready(self) -> bool:
        """True if all of what was read can be imported."""
        return self.roster is not None and not self.roster.problems and bool(self.roster.rows)

    def ask_for(self) -> None:
        """Somebody goes on without a roster: says so where one is chosen, with the keyboard there."""
        if self.roster is None or not self.roster.problems:
            self._say(self.tr("Choose a roster first: a CSV file with a row for each person."), "danger")
        self.choose.setFocus()

    def _choose(self) -> None:
        self._choosing.ask()

    def read(self, path: Path) -> None:
        """Reads a file and shows what was understood of it."""
        try:
            self.roster = read_roster(path)
        except UserError as error:
            self.roster = None
            self._say(in_words(error), "danger")
            self.people.hide()
            self.problems.hide()
            self.ready.emit(False)
            return
        roster = self.roster
        if roster.problems:
            self._say(
                self.tr("{0} in {1}: mend the file and choose it again. Nothing is imported yet.").format(
                    wording.count(len(roster.problems), "problem"), path.name
                ),
                "danger",
            )
        else:
            ignored = (
                self.tr(" Left out: {0}.").format(", ".join(map(in_words, roster.ignored)))
                if roster.ignored
                else ""
            )
            self._say(
                self.tr("{0} from {1}, ready to import.").format(
                    wording.count(len(roster.rows), "person", "people"), path.name
                )
                + ignored,
                "strong",
            )
        self.problems.show_rows(
            [("", (str(p.row), in_words(p.column), in_words(p.message))) for p in roster.problems]
        )
        self.people.show_rows(
            [("", (r.name, r.profession.value, r.department, r.role, r.email, r.pair)) for r in roster.rows]
        )
        self.problems.setVisible(bool(roster.problems))
        self.people.setVisible(bool(roster.rows))
        self.ready.emit(self.is_ready)

    def _say(self, text: str, role: str) -> None:
        self.summary.setText(text)
        set_role(self.summary, role)
        announce(self.summary, text, urgent=role == "danger")
