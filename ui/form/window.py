"""The handed-over form: a full screen of its own that shows one person their questions, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from facilitator.live import benchmarks
from facilitator.model.benchmarks import Wave
from ui.form.pages import CallersPage, ChoosePage, QuestionsPage, ThanksPage
from ui.form.parts import TwoSteps, button, large
from ui.form.sitting import Sitting, waiting
from ui.theme import Tokens
from ui.widgets.front import Front
from ui.widgets.parts import column, row
from ui.widgets.rating_list import FORM_HEIGHT
from ui.widgets.return_presses import ReturnPresses
from ui.widgets.roomy import Roomy
from ui.widgets.turning import Turning
from ui.workspace import Workspace

GIVE_BACK = "Ctrl+Shift+E"
MOST_FACTOR = 1.7

LEAST_ROOM = QSize(900, 560)


class FormWindow(QWidget):
    """People answer one after another; only the facilitator's key, or two presses, give the console back.

    No key of the console works here, undo among them: it would take back what somebody else said. The
    title names nobody, as it stands in the lists of windows that meeting tools show.
    """

    given_back = Signal()
    """The facilitator has it again; the window is on its way out."""

    def __init__(self, workspace: Workspace, tokens: Tokens, wave: Wave) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._workspace, self._tokens, self._wave = workspace, tokens, wave
        self._finished: set[str] = set()
        self._leaving = self._warned = False
        self.sitting: Sitting | None = None
        self._pages: list[QuestionsPage | CallersPage] = []
        self._at = 0
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Facilitator form"))
        self._factor = f = min(MOST_FACTOR, max(1.0, self.screen().size().height() / FORM_HEIGHT))
        content = QWidget()
        self._roomy = Roomy(content, LEAST_ROOM)
        column(self, 0, 0).addWidget(self._roomy)
        layout = column(content, round(26 * f), round(10 * f))
        top = Turning(LEAST_ROOM.width() - 60, spacing=round(14 * f))
        self.who = large("", 18 * f, 600)
        self.not_me = TwoSteps("", "", self.tr("Yes, take them back"), self.tr("No, go on"), 15 * f)
        self.not_me.done.connect(self._not_me)
        self.place = large("", 18 * f)
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        top.add(self.who)
        top.add(self.not_me, 1)
        top.add(self.place)
        self.top = QWidget()
        self.top.setLayout(top)
        layout.addWidget(self.top)
        self.stack = Front()
        self.choose = ChoosePage(f)
        self.choose.chosen.connect(self._begin)
        self.thanks = ThanksPage(f)
        self.thanks.went_on.connect(self._choose)
        self.stack.addWidget(self.choose)
        self.stack.addWidget(self.thanks)
        layout.addWidget(self.stack, 1)
        self.said = large("", 18 * f, 600)
        self.said.setMinimumHeight(round(26 * f))
        layout.addWidget(self.said)
        layout.addLayout(self._foot(f))
        ReturnPresses(self)
        QShortcut(QKeySequence(GIVE_BACK), self).activated.connect(self.give_back)
        self._choose()

    def _foot(self, f: float) -> Turning:
        foot = Turning(LEAST_ROOM.width() - 60, spacing=round(12 * f))
        self.leave = TwoSteps(
            self.tr("Give back to the facilitator"),
            self.tr("This opens the facilitator’s own screen."),
            self.tr("Give back"),
            self.tr("Go on answering"),
            15 * f,
        )
        self.leave.done.connect(self.give_back)
        self.back = button(self.tr("Back"), 19 * f)
        self.back.clicked.connect(lambda: self._turn(-1))
        self.next = button(self.tr("Next"), 19 * f, primary=True)
        self.next.clicked.connect(lambda: self._turn(1))
        ways = row(spacing=round(12 * f))
        ways.addWidget(self.back)
        ways.addWidget(self.next)
        foot.add(self.leave, 1)
        foot.add(ways)
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window that is too narrow scrolls down, never across."""
        super().resizeEvent(event)
        self._roomy.set_narrow(event.size().width() < LEAST_ROOM.width())

    def show_over(self, console: QWidget) -> None:
        """Fills the screen on which the console is."""
        self.setGeometry(console.screen().geometry())
        self.showFullScreen()
        self.raise_()
        self.activateWindow()

    def give_back(self) -> None:
        """Ends it; what was answered so far is in the file already."""
        if not self._leaving:
            self._leaving = True
            self.given_back.emit()
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A window manager's cross or key does not reveal the console."""
        if self._leaving:
            super().closeEvent(event)
            return
        event.ignore()
        self.leave.first.setFocus()

    @property
    def page(self) -> QuestionsPage | CallersPage | None:
        """The page of the person whose turn it is."""
        return self._pages[self._at] if self.sitting else None

    def _waiting(self) -> list[str]:
        store, people = self._workspace.store, self._workspace.state.participants
        return [p.id for p in waiting(store, people, benchmarks.sets(store), self._wave, self._finished)]

    def _choose(self) -> None:
        self._end_sitting()
        ids = set(self._waiting())
        self.choose.show_people([p for p in self._workspace.state.participants if p.id in ids])
        self._show(self.choose)

    def _begin(self, participant_id: str) -> None:
        if self.sitting is not None:
            return  # a click that chooses and opens at once is told twice
        person = next(p for p in self._workspace.state.participants if p.id == participant_id)
        self.sitting = sitting = Sitting(self._workspace, person, self._wave)
        self._pages = [QuestionsPage(self._tokens, sitting, one) for one in sitting.pages]
        if sitting.others or sitting.asks_outside or not self._pages:
            self._pages.append(CallersPage(self._tokens, sitting, self._factor))
        for page in self._pages:
            page.went_past.connect(self.next.setFocus)
            page.paged.connect(self._leaf)
            page.refused.connect(self._answered)
            self.stack.addWidget(page)
        self._go(0)

    def _end_sitting(self) -> None:
        """Lets every page of a person go: the next one must not find them."""
        self.sitting = None
        for page in self._pages:
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages = []

    def _answered(self, wrong: str) -> None:
        self.said.setText(wrong or self._hint())
        self._warned = False
        self._say_who()

    def _turn(self, by: int) -> None:
        page = self.page
        if page is None:
            return
        if by > 0 and page.open_questions and not self._warned:
            self._warned = True
            count = page.open_questions
            self.said.setText(
                self.tr("One question is open. Answer it, or press Next once more to leave it out.")
                if count == 1
                else self.tr(
                    "{0} questions are open. Answer them, or press Next once more to leave them out."
                ).format(count)
            )
            return
        if self._at + by >= len(self._pages):
            self._finish()
        elif self._at + by >= 0:
            self._go(self._at + by)

    def _leaf(self, by: int) -> None:
        """Page up and down: through the pages, but never past the last one."""
        if self._at + by < len(self._pages):
            self._turn(by)
        else:
            self.next.setFocus()

    def _go(self, at: int) -> None:
        self._at = at
        self._show(self._pages[at])

    def _finish(self) -> None:
        assert self.sitting is not None
        if wrong := self.sitting.finish():
            self.said.setText(wrong)
            return
        self._finished.add(self.sitting.person.id)
        self._end_sitting()
        self.thanks.show_waiting(len(self._waiting()))
        self._show(self.thanks)

    def _not_me(self) -> None:
        assert self.sitting is not None
        if wrong := self.sitting.take_back():
            self.said.setText(wrong)
        else:
            self._choose()

    def _show(self, page: QWidget) -> None:
        self._warned = False
        self.leave.setCurrentIndex(0)
        self.stack.setCurrentWidget(page)
        answering = self.sitting is not None
        self.said.setText(self._hint())
        self.top.setVisible(answering)
        for part in (self.back, self.next):
            part.setVisible(answering)
        if answering:
            self.place.setText(self.tr("Page {0} of {1}").format(self._at + 1, len(self._pages)))
            self.back.setEnabled(self._at > 0)
            last = self._at == len(self._pages) - 1
            self.next.setText(self.tr("I have finished") if last else self.tr("Next"))
            self._say_who()
        page.setFocus()

    def _hint(self) -> str:
        """How the page is answered."""
        if isinstance(self.page, QuestionsPage):
            return self.tr("Click an answer, or press 1 to 5. Skip what you cannot say: 0.")
        if isinstance(self.page, CallersPage):
            return self.tr("Click an answer, or press 0 to 4. Pass over whom you do not know.")
        return ""

    def _say_who(self) -> None:
        if self.sitting is not None:
            self.who.setText(self.sitting.person.name)
            self.not_me.set_words(
                self.tr("That is not me"),
                self.tr("Take back what was answered under this name?")
                if self.sitting.has_said
                else self.tr("Choose another name?"),
            )
