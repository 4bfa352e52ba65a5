"""What each column of a file of answers is taken for: a choice a column, with its first values below."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.exchange.answer_columns import NOTHING, Kind, Mapping, Use
from facilitator.exchange.answers_table import AnswersTable
from facilitator.model.benchmarks import Benchmark
from ui import wording
from ui.core_words import in_words
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import Elided, clear, column, frame, label, row, scrolled

Index = QModelIndex | QPersistentModelIndex
WORDS = {
    Kind.NONE: QT_TRANSLATE_NOOP("AnswersMapping", "Leave out"),
    Kind.NAME: QT_TRANSLATE_NOOP("AnswersMapping", "Name"),
    Kind.EMAIL: QT_TRANSLATE_NOOP("AnswersMapping", "E-mail address"),
    Kind.PERSON_ID: QT_TRANSLATE_NOOP("AnswersMapping", "Participant’s id"),
    Kind.WAVE: QT_TRANSLATE_NOOP("AnswersMapping", "Wave"),
    Kind.OUTSIDE: QT_TRANSLATE_NOOP("AnswersMapping", "How many people outside"),
}
MOST_COLUMNS = 80
"""Columns that are shown; a form has fewer, and the rest are as they were guessed."""
AT_A_TIME = 3
LONGEST_SAMPLE = 60
LIST_WIDTH = 680
LONGEST_CHOICE = 40
"""Characters of a question that a closed choice has room for; its list shows all of it."""
_WHOLE = Qt.ItemDataRole.UserRole


class _Whole(QStyledItemDelegate):
    """Shows a question whole in the list of a choice."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """The whole text in the place of the short one."""
        super().initStyleOption(option, index)
        option.text = index.data(_WHOLE)


class _Choice(QComboBox):
    """Makes its list when it is first opened: a file has dozens of columns, and few are changed."""

    def showPopup(self) -> None:
        """The list is wide enough for a whole question."""
        if not isinstance(self.itemDelegate(), _Whole):
            self.setItemDelegate(_Whole(self))
            self.view().setMinimumWidth(LIST_WIDTH)
        super().showPopup()


class AnswersMapping(QWidget):
    """Shows a mapping and lets it be changed, also into one that makes no sense yet."""

    changed = Signal(object)
    """The Mapping as it is now."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._mapping = Mapping(uses=())
        self._table: AnswersTable | None = None
        self._uses: list[Use] = []
        self._waiting: list[int] = []
        self._more = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._build_some)
        self._model = QStandardItemModel(self)
        self.choices: dict[int, QComboBox] = {}
        self.near: dict[int, QWidget] = {}
        layout = column(self, 0, 8)
        top = row(spacing=8)
        top.addWidget(label(self.tr("What the columns are"), "heading"))
        top.addStretch(1)
        self.confirm = KeyButton(self.tr("All near ones are right"), tokens, icon="check")
        self.confirm.clicked.connect(lambda: self._set(self._mapping.confirmed()))
        top.addWidget(self.confirm)
        layout.addLayout(top)
        self.calls = label("", "small", wrap=True)
        layout.addWidget(self.calls)
        inside = QWidget()
        self._rows = column(inside, 0, 8)
        layout.addWidget(scrolled(inside), 1)

    def show_table(self, table: AnswersTable, mapping: Mapping, sets: Sequence[Benchmark]) -> None:
        """Shows a file and what its columns are taken for."""
        if table is not self._table:
            self._table = table
            self._mapping = mapping
            self._offer(sets)
            self._build(table, mapping)
        self._mapping = mapping
        self._show_uses()

    def _offer(self, sets: Sequence[Benchmark]) -> None:
        self._model.deleteLater()
        self._model = QStandardItemModel(self)
        self._uses = [Use(kind) for kind in WORDS]
        words = [self.tr(meaning) for meaning in WORDS.values()]
        for one in sets:
            for item in one.items:
                self._uses.append(Use(Kind.QUESTION, f"{one.name}.{item.id}"))
                words.append(f"{one.title}: {item.text}")
        for text in words:
            made = QStandardItem(text if len(text) <= LONGEST_CHOICE else f"{text[:LONGEST_CHOICE]}…")
            made.setData(text, _WHOLE)
            self._model.appendRow(made)

    def _build(self, table: AnswersTable, mapping: Mapping) -> None:
        clear(self._rows)
        self.choices, self.near = {}, {}
        shown = [n for n, use in enumerate(mapping.uses) if use.kind is not Kind.CALL]
        # What needs a look stands above what is certain.
        shown.sort(key=lambda n: (n not in mapping.near, n))
        self._waiting, self._more = shown[:MOST_COLUMNS], len(shown) - MOST_COLUMNS
        self._build_some()
        calls = len(mapping.uses) - len(shown)
        self.calls.setText(
            self.tr("And {0} that say whom people would call.").format(wording.count(calls, "column"))
        )
        self.calls.setVisible(calls > 0)

    def _build_some(self) -> None:
        """A few columns at a time, so that nothing waits for a file with dozens."""
        if self._table is None:
            return
        places, self._waiting = self._waiting[:AT_A_TIME], self._waiting[AT_A_TIME:]
        for place in places:
            self._rows.addWidget(self._column(self._table, place))
        self._show_uses()
        if self._waiting:
            self._later.start()
            return
        if self._more > 0:
            words = self.tr("and {0} more columns").format(f"{self._more:,}")
            self._rows.addWidget(label(words, "muted"))
        self._rows.addStretch(1)

    def _column(self, table: AnswersTable, place: int) -> QFrame:
        made = frame("card")
        inside = column(made, 10, 4)
        heading = in_words(table.headings[place])
        name = Elided("strong")
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name.set_text(heading[:300])
        inside.addWidget(name)
        values = Elided("small")
        values.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        samples = " · ".join(text[:LONGEST_SAMPLE] for text in table.samples(place))
        values.set_text(samples or self.tr("(empty)"))
        inside.addWidget(values)
        choice = _Choice()
        choice.setModel(self._model)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(20)
        choice.setAccessibleName(self.tr("What the column {0} is").format(heading[:120]))
        choice.activated.connect(lambda at: self._set(self._mapping.choose(place, self._uses[at])))
        self.choices[place] = choice
        inside.addWidget(choice)
        if place in self._mapping.near:
            inside.addWidget(self._is_it(place, heading))
        return made

    def _is_it(self, place: int, heading: str) -> QWidget:
        """Asks about a heading that is only near to a question."""
        near = QWidget()
        line = row(near, 0, 8)
        line.addWidget(
            label(self.tr("Worded a little differently: is it this question?"), "warning", wrap=True), 1
        )
        yes = KeyButton(self.tr("Yes"), self._tokens, icon="check")
        yes.setAccessibleName(self.tr("{0} is this question").format(heading[:120]))
        yes.clicked.connect(partial(self._yes, place))
        line.addWidget(yes)
        self.near[place] = near
        return near

    def _yes(self, place: int) -> None:
        self._set(self._mapping.choose(place, self._mapping.uses[place]))

    def _set(self, mapping: Mapping) -> None:
        self._mapping = mapping
        self._show_uses()
        self.changed.emit(mapping)

    def _show_uses(self) -> None:
        places = {use: place for place, use in enumerate(self._uses)}
        for column_number, choice in self.choices.items():
            choice.setCurrentIndex(places.get(self._mapping.uses[column_number], places[NOTHING]))
        for column_number, near in self.near.items():
            near.setVisible(column_number in self._mapping.near)
        # Another wave may bring near ones that no card asks about.
        self.confirm.setVisible(len(self._mapping.near) > 1 or not self._mapping.near <= self.near.keys())
