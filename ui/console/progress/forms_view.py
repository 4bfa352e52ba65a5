"""Forms on the Progress page: blank ones to print or fill in, answers from a file, and who came."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from facilitator.errors import UserError
from facilitator.model.benchmarks import Wave
from ui.console.progress.wave_switch import WaveSwitch
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.columns import Columns
from ui.widgets.flow import Ends
from ui.widgets.front import Front
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, row, scrolled
from ui.widgets.save_dialog import SaveDialog, SaveOutcome
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.console.progress.answers_sheet import AnswersSheet
    from ui.console.progress.attendance_sheet import AttendanceSheet

WAVES_WIDTH, NARROWEST = 340, 320


class FormsView(QWidget):
    """Four cards; two of them open a sheet that lies over them."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self.answers: AnswersSheet | None = None
        self.attendance: AttendanceSheet | None = None
        layout = column(self, 0, 0)
        self.stack = Front()
        layout.addWidget(self.stack)
        inside = QWidget()
        page = column(inside, 20, 14)  # and the ring of what is scrolled around it
        page.setContentsMargins(20, 12, 20, 20)
        page.addLayout(self._top())
        cards = (self._print_card(), self._fill_card(), self._answers_card(), self._attendance_card())
        grid = Columns(narrowest=NARROWEST, most=2, lines=14, even=True)
        for card in cards:
            grid.addWidget(card)
        page.addLayout(grid)
        self.outcome = SaveOutcome()
        page.addWidget(self.outcome)
        page.addStretch(1)
        self._cards = scrolled(inside)
        self.stack.addWidget(self._cards)
        self.place = SaveDialog(self.tr("Save the blank form"), self)
        self.place.chosen.connect(self.save)
        self.begin()

    def _top(self) -> Ends:
        top = Ends(spacing=12)
        top.addWidget(label(self.tr("Blank forms for"), "strong"))
        self.waves = WaveSwitch(self._workspace)
        self.waves.setMinimumWidth(WAVES_WIDTH)
        top.addWidget(self.waves)
        return top

    def _card(self, heading: str, words: str, button: KeyButton, *more: QWidget) -> QFrame:
        made = frame("card")
        inside = column(made, 20, 10)
        inside.addWidget(label(heading, "heading"))
        inside.addWidget(label(words, "muted", wrap=True))
        inside.addStretch(1)
        for part in more:
            inside.addWidget(part)
        foot = row(spacing=10)
        foot.addWidget(button)
        foot.addStretch(1)
        inside.addLayout(foot)
        return made

    def _print_card(self) -> QFrame:
        self.print = KeyButton(self.tr("Save as PDF"), self._tokens, icon="download")
        self.print.clicked.connect(partial(self.ask, "pdf"))
        self.named = QCheckBox(self.tr("One for each person, with the name on top"))
        self.named.setChecked(True)
        return self._card(
            self.tr("A form to print"),
            self.tr(
                "Every question with circles to tick, whom people would call, and what becomes of their "
                "answers. Type in afterwards what they ticked, on the Benchmarks view."
            ),
            self.print,
            self.named,
        )

    def _fill_card(self) -> QFrame:
        self.fill = KeyButton(self.tr("Save as CSV"), self._tokens, icon="download")
        self.fill.clicked.connect(partial(self.ask, "csv"))
        return self._card(
            self.tr("A file to fill in"),
            self.tr(
                "One line a person, one column a question: type 1 to 5 in a spreadsheet, then import the "
                "file here. Columns for whom people would call are in it too."
            ),
            self.fill,
        )

    def _answers_card(self) -> QFrame:
        self.import_answers = KeyButton(self.tr("Import answers"), self._tokens, icon="upload")
        self.import_answers.clicked.connect(self.open_answers)
        return self._card(
            self.tr("Answers from a file"),
            self.tr(
                "From Microsoft Forms, Google Forms or the file above. You see which column is which "
                "question, and whose each row is, before anything comes in."
            ),
            self.import_answers,
        )

    def _attendance_card(self) -> QFrame:
        self.import_attendance = KeyButton(self.tr("Import a report"), self._tokens, icon="upload")
        self.import_attendance.clicked.connect(self.open_attendance)
        return self._card(
            self.tr("Who came, by Teams"),
            self.tr(
                "The attendance report of a Teams meeting fills in who came to a session and when, for "
                "those whom nobody marked in it."
            ),
            self.import_attendance,
        )

    @property
    def wave(self) -> Wave:
        """The wave of the blank forms."""
        return self.waves.wave

    def begin(self) -> None:
        """Comes in front: another session on show brings its wave."""
        self.waves.follow()

    def ask(self, kind: str) -> None:
        """Asks where a blank form goes, ``pdf`` or ``csv``."""
        self.outcome.forget()
        near = self._workspace.path
        kinds = self.tr("A form to print (*.pdf)") if kind == "pdf" else self.tr("A file to fill in (*.csv)")
        self.place.ask(near, f"{near.stem}-{self.wave.value}.{kind}", kinds)

    def save(self, path: Path) -> None:
        """Writes the form that was asked for, off the Qt thread."""
        self.place.write(lambda: self._save(path))

    async def _save(self, path: Path) -> None:
        import asyncio  # noqa: PLC0415

        from facilitator.live.form_saving import save_form  # noqa: PLC0415
        from ui.tongue import tongue  # noqa: PLC0415

        self.outcome.say(self.tr("Writing {0} …").format(path.name), "muted")
        asks = (self._workspace.path, path, self.wave, self._workspace.now())
        try:
            save = partial(save_form, named=self.named.isChecked(), tongue=tongue())
            words = await asyncio.to_thread(save, *asks)
        except UserError as error:
            self.outcome.say(in_words(error), "danger")
        else:
            self.outcome.say(f"✓ {in_words(words)}", "kept")

    def open_answers(self) -> None:
        """Lays the sheet for a file of answers over the cards."""
        if self._workspace.only_looks():
            return
        from ui.console.progress.answers_sheet import AnswersSheet  # noqa: PLC0415

        if self.answers is None:
            sheet = self.answers = AnswersSheet(self._workspace, self._tokens)
            sheet.left.connect(partial(self._close, self.import_answers))
            self.stack.addWidget(sheet)
        self._open(self.answers)

    def open_attendance(self) -> None:
        """Lays the sheet for an attendance report over the cards."""
        if self._workspace.only_looks():
            return
        from ui.console.progress.attendance_sheet import AttendanceSheet  # noqa: PLC0415

        if self.attendance is None:
            sheet = self.attendance = AttendanceSheet(self._workspace, self._tokens)
            sheet.left.connect(partial(self._close, self.import_attendance))
            self.stack.addWidget(sheet)
        self._open(self.attendance)

    def _open(self, sheet: QWidget) -> None:
        self.outcome.forget()
        self.stack.setCurrentWidget(sheet)
        sheet.setFocus()

    def _close(self, button: KeyButton) -> None:
        self.stack.setCurrentWidget(self._cards)
        button.setFocus()
