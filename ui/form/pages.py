"""The form's pages: whose turn it is, questions, whom one would call, and thanks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QListView, QListWidget, QListWidgetItem, QWidget

from facilitator.model.network import MOST_OUTSIDE
from facilitator.model.people import Participant
from ui.form.parts import button, large
from ui.form.questions import callers
from ui.form.sitting import Sitting
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.parts import column, row
from ui.widgets.rating_list import RatingList
from ui.widgets.rating_rows import Section

PERSON = Qt.ItemDataRole.UserRole
WHO_SEES = QT_TRANSLATE_NOOP(
    "ChoosePage", "Choose your name. The others do not see what you answer; your facilitator keeps it."
)


class ChoosePage(QWidget):
    """The names of those who have not finished; letters find, Return or a click chooses."""

    chosen = Signal(str)
    """A participant's id."""

    def __init__(self, factor: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, 0, round(10 * factor))
        self.heading = large(self.tr("Whose turn is it?"), 34 * factor, 600)
        layout.addWidget(self.heading)
        self.words = large(self.tr(WHO_SEES), 20 * factor)
        layout.addWidget(self.words)
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Choose your name"))
        self.names.setStyleSheet(f"font-size: {round(21 * factor)}px;")
        self.names.setFlow(QListView.Flow.LeftToRight)
        self.names.setWrapping(True)
        self.names.setResizeMode(QListView.ResizeMode.Adjust)
        self.names.setUniformItemSizes(True)
        self.names.setProperty("role", "names")
        self.names.setSpacing(round(5 * factor))
        self._size = QSize(round(370 * factor), round(56 * factor))
        self.names.itemActivated.connect(self._choose)
        self.names.itemClicked.connect(self._choose)
        layout.addWidget(self.names, 1)
        self.setFocusProxy(self.names)

    def show_people(self, people: Sequence[Participant]) -> None:
        """Offers these people; none of them is chosen beforehand."""
        self.names.clear()
        for person in people:
            item = QListWidgetItem(person.name)
            item.setData(PERSON, person.id)
            item.setSizeHint(self._size)
            self.names.addItem(item)
        self.names.setVisible(bool(people))
        self.heading.setText(
            self.tr("Whose turn is it?") if people else self.tr("Everybody has answered. Thank you.")
        )
        self.words.setText(
            self.tr(WHO_SEES) if people else self.tr("Please give the computer back to the facilitator.")
        )

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(PERSON))


class QuestionsPage(QWidget):
    """One set of questions."""

    went_past = Signal()
    """The last question of the page was answered."""
    paged = Signal(int)
    refused = Signal(str)
    """Why an answer was not kept; nothing if it was."""

    def __init__(self, tokens: Tokens, sitting: Sitting, questions: Section) -> None:
        super().__init__()
        self._sitting = sitting
        layout = column(self, 0, 0)
        self.list = RatingList(tokens, self.tr("Questions"), large=True)
        self.list.show_questions([questions], sitting.answers)
        self.list.given.connect(lambda key, value: self._said(sitting.give(key, value)))
        self.list.cleared.connect(lambda key: self._said(sitting.clear(key)))
        self.list.went_past.connect(self.went_past)
        self.list.paged.connect(self.paged)
        layout.addWidget(self.list)
        self.setFocusProxy(self.list)

    @property
    def open_questions(self) -> int:
        """How many are neither answered nor skipped."""
        return self.list.open_questions

    def _said(self, wrong: str) -> None:
        self.list.show_answers(self._sitting.answers)
        self.refused.emit(wrong)


class CallersPage(QWidget):
    """Whom in the cohort one would call, and how many people outside it."""

    went_past = Signal()
    paged = Signal(int)
    refused = Signal(str)

    def __init__(self, tokens: Tokens, sitting: Sitting, factor: float) -> None:
        super().__init__()
        self._sitting = sitting
        layout = column(self, 0, round(10 * factor))
        self.list = RatingList(tokens, self.tr("Whom would you call?"), large=True)
        asked = callers(
            self.tr("Whom would you call?"),
            self.tr("Somebody to think with, or to ask about work."),
            sitting.others,
        )
        self.list.show_questions([asked], sitting.closeness)
        self.list.given.connect(lambda key, value: self._said(sitting.call(key, value)))
        self.list.cleared.connect(lambda key: self._said(sitting.call(key, None)))
        self.list.paged.connect(self.paged)
        self.list.went_past.connect(self._past)
        self.list.setVisible(bool(sitting.others))
        layout.addWidget(self.list, 1)
        line = row(spacing=round(14 * factor))
        words = large(
            self.tr("And how many people outside this programme’s group would you call about your work?"),
            20 * factor,
        )
        self.outside = QLineEdit()
        high = round(44 * factor)
        self.outside.setStyleSheet(f"font-size: {round(22 * factor)}px; min-height: {high}px;")
        self.outside.setFixedWidth(round(110 * factor))
        self.outside.setValidator(QIntValidator(0, MOST_OUTSIDE, self.outside))
        self.outside.setAccessibleName(words.text())
        self.outside.textEdited.connect(self._count)
        self.outside.returnPressed.connect(self.went_past)
        line.addWidget(words, 1)
        line.addWidget(self.outside)
        part = QWidget()
        part.setLayout(line)
        part.setVisible(sitting.asks_outside)
        layout.addWidget(part)
        if not sitting.others:
            layout.addStretch(1)
        self.setFocusProxy(self.list if sitting.others else self.outside)

    @property
    def open_questions(self) -> int:
        """Nothing here has to be answered: who is passed over was not said."""
        return 0

    def _past(self) -> None:
        if self._sitting.asks_outside:
            self.outside.setFocus()
        else:
            self.went_past.emit()

    def _count(self, text: str) -> None:
        self.refused.emit(self._sitting.call_outside(int(text) if text.isdigit() else None))

    def _said(self, wrong: str) -> None:
        self.list.show_answers(self._sitting.closeness)
        self.refused.emit(wrong)


class ThanksPage(QWidget):
    """Between two people: nothing of the one who has finished is left on the screen."""

    went_on = Signal()

    def __init__(self, factor: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, 0, round(16 * factor))
        layout.addStretch(2)
        layout.addWidget(large(self.tr("Thank you. Your answers are kept."), 34 * factor, 600))
        self.words = large("", 22 * factor)
        layout.addWidget(self.words)
        self.next = button(self.tr("Next person"), 20 * factor, primary=True)
        self.next.clicked.connect(self.went_on)
        line = row()
        line.addWidget(self.next)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addStretch(3)
        self.setFocusProxy(self.next)

    def show_waiting(self, waiting: int) -> None:
        """Says whom to hand on to."""
        self.next.setVisible(waiting > 0)
        self.words.setText(
            self.tr("Please hand on to the next person.")
            if waiting
            else self.tr("Everybody has answered. Please give the computer back to the facilitator.")
        )
