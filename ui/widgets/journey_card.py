"""A card in a cell of a journey map: its text, dragged or moved by key, and for a pain point what grows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from facilitator.model.journey import JourneyCard, Lane
from ui.theme import Tokens
from ui.widgets.cell_field import CellField
from ui.widgets.icons import icon
from ui.widgets.parts import column, label, set_role
from ui.widgets.pick_up import PickUp

STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class JourneyCardFrame(QFrame):
    """It says what is done with it, and changes nothing itself."""

    dragged = Signal(object)
    """Where it is held now, on the screen (QPoint)."""
    dropped = Signal(object)
    given_up = Signal()
    edited = Signal(str)
    """Its text is to be this."""
    half_typed = Signal(str)
    """Its text is being written anew, and stands like this; empty once that was given up."""
    removed = Signal()
    grow_asked = Signal()
    opened = Signal(str)
    """The insight card that grew from it is wanted."""
    left = Signal(int, int)
    """An arrow: the keyboard goes across and down."""
    carried = Signal(int, int)
    """Ctrl and an arrow: the card goes across and down."""
    menu_asked = Signal(object)
    taken = Signal()

    def __init__(self, tokens: Tokens, card: JourneyCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self.card = tokens, card
        self._hand = PickUp(self, self.dragged.emit, self.dropped.emit)
        self._field: CellField | None = None
        self._layout = column(self, 0, 2)
        self._layout.setContentsMargins(8, 5, 8, 5)
        self.text = label("", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._layout.addWidget(self.text)
        self.grow = QPushButton()
        self.grow.setProperty("role", "in-cell")
        self.grow.setIconSize(QSize(16, 16))
        self.grow.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.grow.clicked.connect(self._grow_or_open)
        self._layout.addWidget(self.grow)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.show_card(card)

    def show_card(self, card: JourneyCard) -> None:
        """Shows a card as it is now."""
        self.card = card
        self.text.setText(card.text)
        pain, grown = card.lane is Lane.PAIN, card.idea_id is not None
        set_role(self, "pain-card" if pain else "cell-card")
        self.grow.setVisible(pain or grown)
        t = self._tokens
        self.grow.setIcon(icon("check" if grown else "lightbulb", t.teal if grown else t.ink2, 16))
        self.grow.setText(self.tr("Insight card made") if grown else self.tr("Make an insight card"))
        words = self.tr("opens it") if grown else self.tr("G makes it")
        self.grow.setToolTip(words)
        self.grow.setAccessibleName(f"{self.grow.text()}: {card.text}")
        what = self.tr("an insight card grew from it") if grown else ""
        self.setAccessibleName(", ".join(part for part in (card.lane.value, card.text, what) if part))
        self.setAccessibleDescription(
            self.tr(
                "Return writes it anew, Ctrl and arrows move it, Delete removes it, G makes it an insight"
            )
        )

    @property
    def is_edited(self) -> bool:
        """True while its text is being written anew."""
        return self._field is not None

    def edit(self, half_typed: str = "") -> None:
        """Puts a field in place of the text; with half-typed words it waits there for the keyboard."""
        if self._field is not None:
            return
        field = CellField("cell", self.tr("Text of the card"), self)
        field.begin_with(half_typed or self.card.text)
        field.kept.connect(self._keep)
        field.typing.connect(self.half_typed)
        field.given_up.connect(self._give_up)
        self._field = field
        self.text.hide()
        self._layout.insertWidget(0, field)
        field.show()
        if not half_typed:
            field.selectAll()
            field.setFocus()

    def _give_up(self) -> None:
        self._close(take_focus=True)
        self.half_typed.emit("")

    def _keep(self, words: str) -> None:
        field = self._field
        if field is None:
            return
        back = field.hasFocus()
        self._close(take_focus=back)
        if words.strip() != self.card.text:
            self.edited.emit(words)
        else:
            self.half_typed.emit("")

    def _close(self, *, take_focus: bool) -> None:
        field, self._field = self._field, None
        if field is None:
            return
        field.blockSignals(True)
        self.text.show()
        if take_focus:
            self.setFocus()
        field.hide()
        field.deleteLater()

    def _grow_or_open(self) -> None:
        if self.card.idea_id is not None:
            self.opened.emit(self.card.idea_id)
        else:
            self.grow_asked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left button may begin a drag."""
        self._hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Says where it is held, once it has been drawn far enough to be meant."""
        self._hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        self._hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Writes it anew."""
        self._hand.give_up()
        self.edit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Right click, or the menu key."""
        self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return writes anew, Delete removes, G grows; arrows lead on, with Ctrl they carry the card."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape and self._hand.on:
            self._hand.give_up()
            self.given_up.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not held:
            self.edit()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        elif key == Qt.Key.Key_G and not held:
            self._grow_or_open()
        elif key in STEPS and not held:
            self.left.emit(*STEPS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl and an arrow are the card's own here, before the clock's keys (Ctrl+Up, Ctrl+Down)."""
        if isinstance(event, QKeyEvent) and self.hasFocus():
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if held == Qt.KeyboardModifier.ControlModifier and event.key() in STEPS:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.carried.emit(*STEPS[Qt.Key(event.key())])
                return True
        return bool(super().event(event))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Has a ring."""
        super().focusInEvent(event)
        set_role(self, "true", "focused")
        self.taken.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Loses it."""
        super().focusOutEvent(event)
        set_role(self, "false", "focused")
