"""A small field that grows with what is typed: Return keeps it, the arrows lead on from its edges."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.widgets.parts import set_role

LEAST = 30
"""Pixels: a target that a finger finds."""
MOST = 220
STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Why a field may lose the keyboard and yet is not done."""


class CellField(QPlainTextEdit):
    """Plain text of a line or a few. ``kept`` comes with Return, and when the keyboard goes elsewhere."""

    kept = Signal(str)
    left = Signal(int, int)
    """An arrow at the edge of the text: across and down, each −1, 0 or 1."""
    given_up = Signal()
    """Esc."""
    typing = Signal(str)
    """The words as they stand after a letter, and not kept yet."""
    taken = Signal()

    def __init__(self, role: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._quiet = False
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._grow)
        self.textChanged.connect(lambda: None if self._quiet else self.typing.emit(self.toPlainText()))
        self._grow()

    def set_words(self, words: str) -> None:
        """Shows these words, unless somebody is typing here."""
        if words != self.toPlainText() and not self.hasFocus():
            self.begin_with(words)

    def begin_with(self, words: str = "") -> None:
        """Puts these words in place of what is there; it is no typing that could be taken back."""
        if words != self.toPlainText():
            self._quiet = True
            self.setPlainText(words)
            self._quiet = False
        self.document().clearUndoRedoStacks()

    def refuse(self, refused: bool) -> None:
        """Marks what is typed as not to be kept as it is."""
        set_role(self, "true" if refused else "", "invalid")

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(120, self.height())

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the console's own keys where there is no typing to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()
            if undo or redo:
                event.ignore()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return keeps; arrows at the edges lead on; Esc gives up; all else types."""
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if plain:
                self.kept.emit(self.toPlainText())
            else:
                event.ignore()  # Ctrl+Return belongs to the capture line
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif plain and (way := self._way_out(Qt.Key(key))) is not None:
            self.left.emit(*way)
        else:
            super().keyPressEvent(event)

    def _way_out(self, key: Qt.Key) -> tuple[int, int] | None:
        cursor = self.textCursor()
        if cursor.hasSelection() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return None
        steps = {
            Qt.Key.Key_Left: (QTextCursor.MoveOperation.Left, (-1, 0)),
            Qt.Key.Key_Right: (QTextCursor.MoveOperation.Right, (1, 0)),
            Qt.Key.Key_Up: (QTextCursor.MoveOperation.Up, (0, -1)),
            Qt.Key.Key_Down: (QTextCursor.MoveOperation.Down, (0, 1)),
        }
        if key not in steps:
            return None
        move, way = steps[key]
        return None if cursor.movePosition(move) else way

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Says so. What Qt has noted in an empty field before was no typing."""
        super().focusInEvent(event)
        if self.document().isEmpty():
            self.document().clearUndoRedoStacks()
        self.taken.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes on has meant what stands here."""
        super().focusOutEvent(event)
        if event.reason() not in STAYS:
            self.kept.emit(self.toPlainText())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks its lines anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._grow()

    def _grow(self) -> None:
        lines = max(1.0, self.document().size().height())
        wanted = lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin() + 6
        height = round(min(MOST, max(LEAST, wanted)))
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
