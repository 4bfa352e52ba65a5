"""Who wrote a card: a chip each, which a press takes off, and a list to add from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator.model.people import Participant
from ui.console.board.card_editors import PersonEditor, mark_icon
from ui.theme import Tokens
from ui.widgets.flow import Flow
from ui.widgets.parts import column, tip
from ui.widgets.surely import surely


class Authors(QWidget):
    """Says which authors are wanted, after one was added or taken off."""

    chosen = Signal(list)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._ids: list[str] = []
        layout = column(self, 0, 6)
        self.chips = QWidget()
        self._flow = Flow(self.chips, 6)
        layout.addWidget(self.chips)
        self.add = PersonEditor(tokens, self.tr("Add somebody"))
        self.add.left.connect(self._add)
        layout.addWidget(self.add)
        self.setFocusProxy(self.add)

    def show_authors(self, ids: Sequence[str], people: Iterable[Participant]) -> None:
        """Shows who wrote the card, and who else there is."""
        everybody = list(people)
        self.add.offer(p for p in everybody if p.active and p.id not in ids)
        self._ids = list(ids)
        held = self._flow_has_keyboard()
        while (item := self._flow.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for person in (p for i in ids for p in everybody if p.id == i):
            chip = QPushButton(
                mark_icon(person.profession.letter, self._tokens), f" {_in_button(person.name)}  ×"
            )
            chip.setIconSize(QSize(16, 16))
            said = self.tr("Take {0} off the authors").format(person.name)
            chip.setToolTip(tip(said))
            chip.setAccessibleName(said)
            chip.clicked.connect(lambda _=False, i=person.id: self._take_off(i))
            self._flow.addWidget(chip)
        self.chips.setVisible(bool(ids))
        self.chips.updateGeometry()
        if held:
            self.add.setFocus()

    def _flow_has_keyboard(self) -> bool:
        return any(
            item is not None and surely(item.widget()).hasFocus()
            for item in (self._flow.itemAt(n) for n in range(self._flow.count()))
        )

    def _take_off(self, person_id: str) -> None:
        self.chosen.emit([i for i in self._ids if i != person_id])

    def _add(self) -> None:
        wanted = self.add.currentData()
        if wanted is not None:
            self.add.setCurrentIndex(0)
            self.chosen.emit([*self._ids, wanted])


def _in_button(name: str) -> str:
    """A name as a button shows it whole: a single ampersand would mark a key."""
    return name.replace("&", "&&")
