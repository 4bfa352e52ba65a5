"""Wishes on the People page: two people kept apart, or together, in rooms and as mentors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QWidget

from facilitator.live import wishes
from facilitator.model.people import Wish, WishKind
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.icons import icon
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import clear, column, frame, label, row, scrolled, tip
from ui.widgets.surely import surely
from ui.workspace import Workspace

PICTURES = {WishKind.APART: "x", WishKind.TOGETHER: "link"}
ROW_HEIGHT = 62
MOST_IN_SIGHT, MOST_WHEN_FLAT = 5, 2
QWIDGETSIZE_MAX = (1 << 24) - 1
"""No limit, as Qt has it."""


class WishesCard(QFrame):
    """What was wished, each with a button that lets it go, and two buttons for the two who are chosen."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._chosen: tuple[str, ...] = ()
        self._flat = False
        self.setProperty("role", "card")
        layout = self._whole = column(self, 14, 8)
        self._head = column(spacing=8)
        words = column(spacing=8)
        words.addWidget(label(self.tr("Wishes"), "section"))
        self.about = label("", wrap=True)
        words.addWidget(self.about)
        self._head.addLayout(words, 1)
        buttons = row(spacing=8)
        self.apart = KeyButton(self.tr("Keep apart"), tokens, icon=PICTURES[WishKind.APART])
        self.together = KeyButton(self.tr("Keep together"), tokens, icon=PICTURES[WishKind.TOGETHER])
        for button, kind in ((self.apart, WishKind.APART), (self.together, WishKind.TOGETHER)):
            button.clicked.connect(lambda _=False, k=kind: self._wish(k))
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._head.addLayout(buttons)
        layout.addLayout(self._head)
        inside = QWidget()
        self._rows = column(inside, 0, 0)
        self.list = scrolled(inside)
        layout.addWidget(self.list, 1)
        self.refresh()

    def refresh(self) -> None:
        """Reads the wishes again."""
        state = self._workspace.state
        names = {p.id: p.name for p in state.participants}
        clear(self._rows)
        for wish in state.wishes:
            self._rows.addWidget(self._row(wish, names))
        self._rows.addStretch(1)
        self.list.setVisible(bool(state.wishes))
        self._size_list()
        self.choose(self._chosen)

    def lie_flat(self, flat: bool) -> None:
        """Below the table its words and buttons stand side by side; at the side they stand in a column."""
        self._flat = flat
        way = QBoxLayout.Direction.LeftToRight if flat else QBoxLayout.Direction.TopToBottom
        self._head.setDirection(way)
        self._whole.setContentsMargins(14, 10 if flat else 14, 14, 10 if flat else 14)
        self._size_list()

    def _size_list(self) -> None:
        most = MOST_WHEN_FLAT if self._flat else MOST_IN_SIGHT
        high = min(len(self._workspace.state.wishes), most) * ROW_HEIGHT
        self.list.setMinimumHeight(high)
        self.list.setMaximumHeight(high if self._flat else QWIDGETSIZE_MAX)

    def choose(self, person_ids: Sequence[str]) -> None:
        """Says who is selected in the table."""
        state = self._workspace.state
        self._chosen = tuple(person_ids)
        names = {p.id: p.name for p in state.participants}
        two = len(self._chosen) == 2 and set(self._chosen) <= names.keys()
        self.apart.setEnabled(two)
        self.together.setEnabled(two)
        if two:
            self.about.setText(" · ".join(names[i] for i in self._chosen))
        else:
            self.about.setText(
                self.tr("Select two people to keep them apart, or together, in rooms and as mentors.")
            )
        self.about.setVisible(two or not state.wishes)

    def remove_buttons(self) -> list[QPushButton]:
        """The button of each wish, in the order of the wishes."""
        found = [surely(self._rows.itemAt(place)).widget() for place in range(self._rows.count())]
        return [cast(QPushButton, line.findChild(QPushButton)) for line in found if line is not None]

    def _row(self, wish: Wish, names: dict[str, str]) -> QWidget:
        line = QWidget()
        line.setFixedHeight(ROW_HEIGHT)
        outer = column(line, 0, 0)
        outer.addWidget(frame("rule"))
        inner = row(spacing=8)
        inner.setContentsMargins(0, 6, 0, 6)
        words = column(spacing=0)
        first, second = (names.get(i, "") for i in wish.members)
        kind = self.tr("Apart") if wish.kind is WishKind.APART else self.tr("Together")
        words.addWidget(label(kind, "section"))
        words.addWidget(_names(f"{first} · {second}"))
        inner.addLayout(words, 1)
        remove = QPushButton(icon("trash-2", self._tokens.ink2, 16), "")
        remove.setProperty("role", "quiet")
        remove.setFixedWidth(34)
        said = self.tr("Remove the wish: {0} and {1} {2}").format(first, second, in_words(wish.kind.value))
        remove.setAccessibleName(said)
        remove.setToolTip(tip(said))
        remove.clicked.connect(lambda: self._workspace.do(wishes.remove, wish.id))
        inner.addWidget(remove)
        outer.addLayout(inner)
        return line

    def _wish(self, kind: WishKind) -> None:
        first, second = self._chosen
        self._workspace.do(wishes.add, kind, first, second)


def _names(text: str) -> QLabel:
    made = label(text)
    made.setToolTip(tip(text))
    made.setMinimumWidth(60)  # two long names are cut by the card's edge rather than widening it
    return made
