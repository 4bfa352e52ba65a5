"""What leaves the editor: a PDF for paper, a programme of one's own, an activity for one's own library."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from facilitator.errors import UserError
from facilitator.exchange import own_programmes
from facilitator.live import own_programme
from facilitator.model.programme import ActivityPlan, Programme
from ui.beside import Beside
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.field import Field
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row
from ui.widgets.save_dialog import SaveDialog
from ui.workspace import Workspace


class Saving(QFrame):
    """A line that asks for a programme's name, hidden until then; files are written off the Qt thread."""

    left = Signal()
    """The keyboard is free again."""
    saved_in_library = Signal()
    shelf_asked = Signal()
    """All of this person's programmes are wanted."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self._workspace, self._number, self._participants = workspace, 1, False
        self._beside = Beside(self)
        self._sure = ""
        self.place = SaveDialog(self.tr("Save the run sheet for paper"), parent)
        self.place.chosen.connect(self.save_print)
        both = column(self, 0, 8)
        both.setContentsMargins(20, 8, 16, 8)
        line = row(spacing=8)
        words = label(self.tr("Name of your programme"), "section")
        self.name = Field()
        self.name.setAccessibleName(self.tr("Name of your programme"))
        self.name.setMaximumWidth(360)
        self.name.returnPressed.connect(self._save)
        self.name.textEdited.connect(self._ask_again)
        words.setBuddy(self.name)
        self.go = KeyButton(self.tr("Save"), tokens, icon="check", role="primary")
        self.go.clicked.connect(self._save)
        self.not_now = KeyButton(self.tr("Not now"), tokens, role="quiet")
        self.not_now.clicked.connect(self.give_up)
        self.hint = label("", "small")
        for widget in (words, self.name, self.go, self.not_now):
            line.addWidget(widget, 2 if widget is self.name else 0)
        line.addWidget(self.hint, 3)
        both.addLayout(line)
        both.addLayout(self._about(tokens))
        self.hide()

    def _about(self, tokens: Tokens) -> QHBoxLayout:
        """What the programme is for, and the way to all of one's own."""
        line = row(spacing=8)
        words = label(self.tr("What it is for"), "section")
        self.about = Field()
        self.about.setAccessibleName(self.tr("What your programme is for"))
        self.about.setPlaceholderText(self.tr("For whom, and what it is to change: shown where it is chosen"))
        self.about.returnPressed.connect(self._save)
        words.setBuddy(self.about)
        self.all = KeyButton(self.tr("Your programmes…"), tokens, icon="list", role="quiet")
        self.all.clicked.connect(self.shelf_asked)
        line.addWidget(words)
        line.addWidget(self.about, 1)
        line.addWidget(self.all)
        return line

    def ask_name(self) -> None:
        """Asks for the name under which the programme is kept."""
        title = self._workspace.state.programme_title
        self.name.setText(title)
        self.about.setText(own_programme.summary_of(self._workspace.store, title))
        self.about.setCursorPosition(0)
        self._ask_again()
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def give_up(self) -> None:
        """Goes away and saves nothing."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def offer_print(self, number: int, at: QPoint) -> None:
        """Opens a menu at a point of the screen: a session on paper for the facilitator, or to hand out."""
        menu = QMenu(self.parentWidget())
        menu.aboutToHide.connect(menu.deleteLater)
        for words, participants in (
            (self.tr("For you, with your private notes…"), False),
            (self.tr("To hand out, without anything private…"), True),
        ):
            menu.addAction(words, partial(self.ask_print, number, participants=participants))
        menu.popup(at)

    def ask_print(self, number: int, *, participants: bool = False) -> None:
        """Asks where the PDF of a session's run sheet goes, of what participants may read or of all."""
        self._number, self._participants = number, participants
        near = self._workspace.path
        what = "session" if participants else "run-sheet"
        self.place.ask(near, f"{near.stem}-{what}-{number}.pdf", self.tr("Run sheet (*.pdf)"))

    def save_print(self, path: Path) -> None:
        """Writes the PDF."""
        number, participants = self._number, self._participants
        self.place.write(lambda: self._print(path, number, participants))

    def keep_own(self, plan: ActivityPlan) -> None:
        """Keeps an activity in this person's own library."""
        self._beside.run(self._keep(plan))

    def _ask_again(self) -> None:
        self._sure = ""
        self.hint.setText(self.tr("A new cohort can then be made with it by this name."))

    def _save(self) -> None:
        title = self.name.text().strip()
        if own_programmes.is_there(title) and self._sure != title:
            self._sure = title
            self.hint.setText(self.tr("You have one of this name. Press Return again to replace it."))
            return
        try:
            made = own_programme.programme_of(self._workspace.store, title, self.about.text())
        except UserError as error:
            self.hint.setText(in_words(error))
            return
        self._beside.run(self._save_programme(made))

    async def _save_programme(self, made: Programme) -> None:
        import asyncio  # noqa: PLC0415 - the windows are on the screen before anything is saved

        try:
            file = await asyncio.to_thread(own_programmes.save_programme, made)
        except UserError as error:
            self._workspace.said.emit(in_words(error), True)
        else:
            self._workspace.said.emit(f"✓ {in_words(own_programme.in_words(file))}", False)
            self.give_up()

    async def _print(self, path: Path, number: int, participants: bool) -> None:
        import asyncio  # noqa: PLC0415

        from facilitator.live.run_sheet_saving import save_run_sheet  # noqa: PLC0415
        from ui.tongue import tongue  # noqa: PLC0415

        space = self._workspace
        try:
            save = partial(save_run_sheet, participants=participants, tongue=tongue())
            said = await asyncio.to_thread(save, space.path, path, space.now(), number)
        except UserError as error:
            space.said.emit(in_words(error), True)
        else:
            space.said.emit(f"✓ {in_words(said)}", False)

    async def _keep(self, plan: ActivityPlan) -> None:
        import asyncio  # noqa: PLC0415

        from facilitator.exchange.activity_library import save_own  # noqa: PLC0415

        try:
            said = await asyncio.to_thread(save_own, plan)
        except UserError as error:
            self._workspace.said.emit(in_words(error), True)
        else:
            self._workspace.said.emit(f"✓ {in_words(said)}", False)
            self.saved_in_library.emit()
