"""Names in a file that nobody has for certain: each is somebody's, or left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QWidget

from facilitator.exchange.file_people import LEFT_OUT, Unsure
from facilitator.model.people import Participant
from ui import wording
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import clear, column, label, row, scrolled
from ui.widgets.spoken import name_choice

MOST_SHOWN = 40
"""Names that are shown one by one; the others can be left out together, or wait for these."""
LONGEST_NAME = 60
CHOICE_WIDTH = 220
HIGHEST = 188
_VALUE = Qt.ItemDataRole.UserRole
_OPEN = "?"


class NamesToDecide(QFrame):
    """Asks of each name whose it is; hidden while there is none."""

    decided = Signal(object)
    """What was decided just now: text in the file to a participant's id, or nothing to leave it out."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._model = QStandardItemModel(self)
        self.confirm: list[KeyButton] = []
        """A button a near name, in the order in which they stand."""
        self.choices: list[QComboBox] = []
        layout = column(self, 0, 6)
        top = row(spacing=10)
        self.heading = label("", "strong")
        self.leave_out = QPushButton(self.tr("Leave all of these out"))
        self.leave_out.clicked.connect(lambda: self.decided.emit(dict.fromkeys(self._texts, LEFT_OUT)))
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.leave_out)
        layout.addLayout(top)
        inside = QWidget()
        self._rows = column(inside, 0, 4)
        area = scrolled(inside)
        self._area = area
        layout.addWidget(area)
        self._texts: tuple[str, ...] = ()
        self.hide()

    def show_names(self, unsure: Sequence[Unsure], people: Sequence[Participant]) -> None:
        """Asks about these names."""
        texts = tuple(one.text for one in unsure)
        self.setVisible(bool(unsure))
        if texts == self._texts:
            return
        self._texts = texts
        self._model.clear()
        self._offer(self.tr("Choose whose it is"), _OPEN)
        self._offer(self.tr("Nobody: leave out"), LEFT_OUT)
        for person in people:
            self._offer(person.name, person.id)
        names = {p.id: p.name for p in people}
        clear(self._rows)
        self.confirm, self.choices = [], []
        for one in unsure[:MOST_SHOWN]:
            self._rows.addWidget(self._line(one, names))
        more = len(unsure) - MOST_SHOWN
        if more > 0:
            self._rows.addWidget(label(self.tr("and {0} more").format(f"{more:,}"), "muted"))
        self._rows.addStretch(1)
        self._area.setFixedHeight(min(HIGHEST, 46 * min(len(unsure), MOST_SHOWN) + 4))
        count = wording.count(len(unsure), "name")
        self.heading.setText(self.tr("{0} to decide about").format(count))

    def _offer(self, words: str, value: str) -> None:
        item = QStandardItem(words)
        item.setData(value, _VALUE)
        self._model.appendRow(item)

    def _line(self, one: Unsure, names: Mapping[str, str]) -> QWidget:
        made = QWidget()
        line = row(made, 2, 10)
        text = one.text if len(one.text) <= LONGEST_NAME else f"{one.text[:LONGEST_NAME]}…"
        where = ", ".join(map(str, one.rows[:5])) + (", …" if len(one.rows) > 5 else "")
        where = self.tr("row {0}").format(where) if len(one.rows) == 1 else self.tr("rows {0}").format(where)
        line.addWidget(label(f"“{text}”" if text else self.tr("No name"), "strong"))
        line.addWidget(label(where, "small"))
        line.addStretch(1)
        if near := names.get(one.suggested_id or ""):
            yes = KeyButton(self.tr("Yes, {0}").format(near), self._tokens, icon="check")
            yes.setAccessibleName(self.tr("{0} is {1}").format(text, near))
            yes.clicked.connect(partial(self._decide, one.text, one.suggested_id or ""))
            self.confirm.append(yes)
            line.addWidget(yes)
        choice = QComboBox()
        choice.setModel(self._model)
        choice.setFixedWidth(CHOICE_WIDTH)
        name_choice(choice, self.tr("Whose the name {0} is").format(text))
        choice.activated.connect(lambda _: self._chosen(one.text, choice.currentData(_VALUE)))
        self.choices.append(choice)
        line.addWidget(choice)
        return made

    def _chosen(self, text: str, value: str) -> None:
        if value != _OPEN:
            self._decide(text, value)

    def _decide(self, text: str, value: str) -> None:
        self.decided.emit({text: value})
