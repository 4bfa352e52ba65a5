"""Answers from a file: chosen or dropped, its columns and people made sure of, seen, and imported whole."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from facilitator.errors import UserError
from facilitator.exchange.answer_columns import Kind, Mapping
from facilitator.exchange.answers_csv import why_nothing
from facilitator.exchange.answers_table import AnswersTable, read_answers
from facilitator.live import answers_import
from facilitator.live.answers_preview import Preview, look
from facilitator.model.benchmarks import Wave
from facilitator.rules.measures.waves import asked_in
from ui import wording
from ui.console.file_sheet import FileSheet
from ui.console.progress.answers_mapping import AnswersMapping
from ui.console.progress.names_to_decide import NamesToDecide
from ui.core_words import in_words
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.parts import column, label, row
from ui.widgets.spoken import name_choice
from ui.widgets.table import Table
from ui.widgets.turning import Turning
from ui.workspace import Workspace

MOST_SHOWN = 200
MAPPING_WIDTH = 430
TURNS_AT = 860
"""Pixels below which what comes stands below the columns."""


class AnswersSheet(FileSheet):
    """Lies over the forms until it is ``left``."""

    TITLE = QT_TRANSLATE_NOOP("FileSheet", "Answers from a file")
    ABOUT = frozenset(
        {"participant", "benchmark", "benchmark_item", "response", "connection", "outside_connection"}
    )

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(workspace, tokens, parent)
        self.preview: Preview | None = None
        self._table: AnswersTable | None = None
        self._mapping: Mapping | None = None
        self.hint(
            self.tr("Bring in answers that were given in a form tool, or typed into our own blank file"),
            (
                self.tr("1.  In Microsoft or Google Forms, save the answers as CSV; Excel’s “CSV” will do."),
                self.tr("2.  Choose the file here, or drop it on this page."),
                self.tr("3.  See which column is which question, and whose each row is. Then import it."),
            ),
            self.tr(
                "All of the file comes in, or nothing: what needs mending is named at its place. "
                "Answers that are there already stay, unless you say otherwise."
            ),
        )
        self._show()

    def work(self) -> QWidget:
        """The mapping, and beside it what would come of it."""
        made = QWidget()
        body = Turning(TURNS_AT, spacing=18, parent=made)
        self.mapping = AnswersMapping(self._tokens)
        self.mapping.changed.connect(self._mapped)
        body.add_side(self.mapping, MAPPING_WIDTH)
        right = column(None, 0, 8)
        line = row(spacing=10)
        line.addWidget(label(self.tr("Wave"), "strong"))
        self.wave = QComboBox()
        name_choice(self.wave, self.tr("Wave in which these answers were given"))
        for wave in Wave:
            self.wave.addItem(in_words(wave.words), wave.value)
        state = self._workspace.state
        self.wave.setCurrentIndex(self.wave.findData(asked_in(state.session, state.sessions).value))
        self.wave.activated.connect(lambda _: self._wave_chosen())
        self.by_file = label(self.tr("The file’s own column says it for each row."), "muted")
        for part in (self.wave, self.by_file):
            line.addWidget(part)
        line.addStretch(1)
        right.addLayout(line)
        self.count = label("", "heading")
        self.compared = label("", "muted", wrap=True)
        self.replace = QCheckBox(self.tr("Put the file’s answers in their place"))
        self.replace.toggled.connect(lambda _: self._show())
        self.doubled = label("", "warning", wrap=True)
        self.later = QCheckBox(self.tr("The later row of a person counts"))
        self.later.clicked.connect(lambda _: self.look_again())
        self.names = NamesToDecide(self._tokens)
        self.names.decided.connect(self._decide)
        headings = [self.tr("Row"), self.tr("Column"), self.tr("What to mend")]
        self.problems = Table(headings, self.tr("What needs mending"))
        headings = [self.tr("Person"), self.tr("Answers"), self.tr("Left empty")]
        self.people = Table(headings, self.tr("What each person would have"))
        for said in (self.count, self.compared, self.replace, self.doubled, self.later, self.names):
            right.addWidget(said)
        right.addWidget(self.problems, 1)
        right.addWidget(self.people, 1)
        self.more = label("", "muted")
        right.addWidget(self.more)
        body.add(right, 1)
        return made

    @property
    def chosen_wave(self) -> Wave:
        """The wave of rows that say none themselves."""
        return Wave(self.wave.currentData())

    def read(self, path: Path) -> None:
        """Reads a file off the Qt thread and shows what it holds, or says why not."""
        self.run(self._read(path))

    async def _read(self, path: Path) -> None:
        self._asked += 1
        asked = self._asked
        self.file.set_text(self.tr("Reading {0} …").format(path.name))
        try:
            table = await asyncio.to_thread(read_answers, path)
        except UserError as error:
            if asked == self._asked:
                self._table = self.preview = None
                self.say_refused(in_words(error))
                self._show()
            return
        if asked == self._asked:
            self._table, self._mapping, self._decided = table, None, {}
            self.later.setChecked(table.timed)
            self.replace.setChecked(False)
            self.say_file(path.name)
            await self._look(None)

    async def _look(self, mapping: Mapping | None) -> None:
        self._asked += 1
        asked, table = self._asked, self._table
        if table is None:
            return
        self._stale = False
        asks = (
            self._workspace.path,
            table,
            mapping,
            self.chosen_wave,
            dict(self._decided),
            self.later.isChecked(),
        )
        try:
            preview = await asyncio.to_thread(look, *asks)
        except UserError as error:
            if asked == self._asked:
                self.say_refused(in_words(error))
            return
        if asked == self._asked:  # else another file or mapping has overtaken it
            self.preview = preview
            self._show()

    def _mapped(self, mapping: Mapping) -> None:
        self._mapping = mapping
        self.look_again()

    def _wave_chosen(self) -> None:
        self.look_again()

    def look_again(self) -> None:
        """Holds the file against the cohort as it is now."""
        self.run(self._look(self._mapping))

    @property
    def has_file(self) -> bool:
        """True while a file is on show."""
        return self._table is not None

    def put(self) -> None:
        """Imports all of it and goes back."""
        if self.preview is None or not self.done.isEnabled():
            return
        done = self._workspace.do(
            answers_import.import_answers, self.preview.found, replace=self.replace.isChecked()
        )
        if done is not None:
            self._table = self.preview = None
            self.say_file("")
            self._show()
            self.left.emit()

    def _show(self) -> None:
        preview = self.preview
        self.say_whether(self._why_not(), anything=preview is not None)
        if preview is None:
            self.done.set_word(self.tr("Import the answers"))
            return
        found, compared = preview.found, preview.compared
        self.mapping.show_table(preview.table, preview.mapping, preview.sets)
        own_wave = any(use.kind is Kind.WAVE for use in preview.mapping.uses)
        self.by_file.setVisible(own_wave)
        replace = self.replace.isChecked()
        coming = compared.new + (compared.other if replace else 0)
        self.done.set_word(self.tr("Import {0}").format(wording.count(coming, "answer")))
        self.count.setText(
            self.tr("{0} of {1}").format(
                wording.count(len(found.said), "answer"), wording.count(found.people, "person", "people")
            )
        )
        self.compared.setText(self._compared_words(preview))
        self.compared.setVisible(bool(self.compared.text()))
        self.replace.setVisible(compared.other > 0)
        self.doubled.setText(self._doubled_words(preview))
        self.doubled.setVisible(bool(found.doubled))
        self.later.setVisible(bool(found.doubled))
        self.names.show_names(found.unsure, preview.people)
        wrong = found.problems
        self.problems.show_rows(
            [("", (str(p.row), in_words(p.column), in_words(p.message))) for p in wrong[:MOST_SHOWN]]
        )
        self.problems.setVisible(bool(wrong))
        self._show_people(preview)
        more = len(wrong) - MOST_SHOWN
        self.more.setText(self.tr("and {0} more places").format(f"{more:,}") if more > 0 else "")
        self.more.setVisible(more > 0)

    def _show_people(self, preview: Preview) -> None:
        counts: dict[str, int] = {}
        for one in preview.found.answers:
            counts[one.participant_id] = counts.get(one.participant_id, 0) + 1
        names = {p.id: p.name for p in preview.people}
        waves = len({one.wave for one in preview.found.answers}) or 1
        asked = preview.mapping.questions * waves
        self.people.show_rows(
            [
                (person, (names[person], str(count), str(max(0, asked - count))))
                for person, count in list(counts.items())[:MOST_SHOWN]
            ]
        )
        self.people.setColumnWidth(0, 260)
        # Who would have what is of interest once nothing is in the way; until then that has the room.
        self.people.setVisible(bool(counts) and not preview.found.problems and not preview.found.unsure)

    def _compared_words(self, preview: Preview) -> str:
        found, compared, said = preview.found, preview.compared, []
        if compared.people_with_answers:
            people = wording.count(compared.people_with_answers, "person has", "people have")
            said.append(self.tr("{0} answers in this wave already.").format(people))
        if compared.same:
            said.append(
                self.tr("{0} there already, the same.").format(wording.count(compared.same, "answer"))
            )
        if compared.other and not self.replace.isChecked():
            stay = wording.count(compared.other, "answer differs and stays", "answers differ and stay")
            said.append(self.tr("{0} as in the cohort.").format(stay))
        elif compared.other:
            go = wording.count(compared.other, "answer is replaced", "answers are replaced")
            said.append(f"{go}.")
        if found.blank:
            said.append(self.tr("{0} left empty.").format(wording.count(found.blank, "question")))
        if found.left_out:
            said.append(self.tr("{0} left out.").format(wording.count(found.left_out, "row")))
        ignored = sum(use.kind is Kind.NONE for use in preview.mapping.uses)
        if ignored:
            columns = wording.count(ignored, "column is", "columns are")
            said.append(self.tr("{0} left out.").format(columns))
        return " ".join(said)

    def _doubled_words(self, preview: Preview) -> str:
        doubled = preview.found.doubled
        if not doubled:
            return ""
        rows = ", ".join(self.tr("{0} and {1}").format(*two) for two in doubled[:5])
        more = "" if len(doubled) <= 5 else self.tr(" and {0} more").format(len(doubled) - 5)
        people = wording.count(len(doubled), "row is", "rows are")
        return self.tr("{0} of somebody who stands there already: {1}{2}.").format(people, rows, more)

    def _why_not(self) -> str:
        preview = self.preview
        if preview is None:
            return ""
        found, mapping = preview.found, preview.mapping
        if mapping.near:
            near = wording.count(len(mapping.near), "column is", "columns are")
            return self.tr("{0} only near to a question: say yes, or choose another.").format(near)
        if found.problems:
            places = wording.count(len(found.problems), "place")
            return self.tr("{0} to mend in the file first; nothing is imported yet.").format(places)
        if found.unsure:
            return self.tr("Say whose the names are first.")
        if why := why_nothing(found, mapping):
            return why
        compared = preview.compared
        if not compared.new and not (self.replace.isChecked() and compared.other):
            return self.tr("Nothing new: all of it is in the cohort already.")
        return ""
