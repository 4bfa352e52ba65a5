"""The cards that are not rated yet, beside the matrix: a list to drag from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.model.board import Idea
from facilitator.rules import matrix
from ui.core_words import in_words
from ui.theme import Tokens, font
from ui.widgets.icons import paint_icon
from ui.widgets.matrix_number import paint_number
from ui.widgets.wrapped import paint_wrapped

HEIGHT, GAP = 48, 6
NUMBER = 22
ROLE = Qt.ItemDataRole.UserRole


class MatrixTray(QListWidget):
    """Cards below one another; one is dragged by mouse, or put on the matrix with the right arrow."""

    dragged = Signal(str, object)
    """A card, and where it is held now on the screen (QPoint)."""
    dropped = Signal(str, object)
    given_up = Signal()
    put = Signal(str)
    """The right arrow: onto the matrix, in the middle."""
    opened = Signal(str)
    taken = Signal(str)
    """This card is the present one, and the list has the keyboard."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self._held = ""
        self.setItemDelegate(_Delegate(tokens, self))
        self.setAccessibleName(self.tr("Cards not rated yet"))
        self.setAccessibleDescription(
            self.tr("The right arrow puts the chosen card on the matrix, Return opens it")
        )
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.currentItemChanged.connect(lambda *_: self._say_taken())

    def show_ideas(self, ideas: Sequence[Idea], numbers: Mapping[str, int]) -> None:
        """Shows these cards with their numbers (none without one); the chosen one stays chosen."""
        shown = [(i, numbers.get(i.id, 0)) for i in ideas]
        if [self.item(n).data(ROLE) for n in range(self.count())] == shown:
            return
        row, chosen = self.currentRow(), self.current_id
        self.blockSignals(True)
        self.clear()
        for idea, number in shown:
            item = QListWidgetItem(f"{number} {idea.title}" if number else idea.title)
            item.setData(ROLE, (idea, number))
            words = in_words(matrix.rating_words(idea.effort, idea.impact))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()[:300]}, {words}")
            self.addItem(item)
        ids = [idea.id for idea, _ in shown]
        if ids:
            self.setCurrentRow(ids.index(chosen) if chosen in ids else min(max(row, 0), len(ids) - 1))
        self.blockSignals(False)

    @property
    def current_id(self) -> str:
        """The chosen card, empty if none is."""
        item = self.currentItem()
        return item.data(ROLE)[0].id if item else ""

    @property
    def ids(self) -> list[str]:
        """The cards in it, from above."""
        return [self.item(n).data(ROLE)[0].id for n in range(self.count())]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses a card, which may begin a drag."""
        super().mousePressEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._held = event.position().toPoint(), item.data(ROLE)[0].id

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Says where it is held, once it has been drawn far enough to be meant."""
        if not self._held:
            return
        if self._pressed is not None:
            way = (event.position().toPoint() - self._pressed).manhattanLength()
            if way < QApplication.startDragDistance():
                return
            self._pressed = None
        self.dragged.emit(self._held, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        held, dragging = self._held, self._pressed is None
        self._held, self._pressed = "", None
        super().mouseReleaseEvent(event)
        if held and dragging:
            self.dropped.emit(held, event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens it."""
        if self.current_id:
            self.opened.emit(self.current_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right puts a card on the matrix, Return opens it; else as in any list."""
        key, chosen = event.key(), self.current_id
        if chosen and key == Qt.Key.Key_Right:
            self.put.emit(chosen)
        elif chosen and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(chosen)
        elif key == Qt.Key.Key_Escape and self._held:
            self._held, self._pressed = "", None
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Says which card is chosen."""
        super().focusInEvent(event)
        self._say_taken()

    def _say_taken(self) -> None:
        if self.hasFocus() and self.current_id:
            self.taken.emit(self.current_id)


class _Delegate(QStyledItemDelegate):
    """Paints a card of the tray: its number, its title, and what is still to be rated."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, HEIGHT + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        t = self._tokens
        idea, number = index.data(ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_HasFocus)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(0, 0, -2, -GAP)
        edge = QPen(QColor(t.teal if chosen or over else t.line), 2 if chosen else 1)
        if not idea.revealed and not chosen:
            edge = QPen(QColor(t.edge), 1, Qt.PenStyle.DashLine)
        painter.setPen(edge)
        painter.setBrush(QColor(t.surface))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), t.radius.control, t.radius.control)
        left, right = rect.left() + 8, rect.right() - 8
        if number:
            spot = QRectF(left, rect.center().y() - NUMBER / 2, NUMBER, NUMBER)
            paint_number(painter, spot, number, t, full=False)
            left = spot.right() + 7
        if not idea.revealed:
            right -= 20
            paint_icon(painter, "eye-off", QRectF(right + 4, rect.center().y() - 8, 16, 16), t.ink2)
        painter.setFont(font(t.type.small))
        painter.setPen(QColor(t.ink))
        half = (idea.effort is None) is not (idea.impact is None)
        words = QRectF(left, rect.top() + 4, right - left, rect.height() - (26 if half else 8))
        paint_wrapped(painter, words, idea.title)
        if half:
            painter.setPen(QColor(t.warning))
            painter.setFont(font(t.type.key))
            below = QRectF(left, rect.bottom() - 22, right - left, 18)
            painter.drawText(
                below, Qt.AlignmentFlag.AlignVCenter, in_words(matrix.rating_words(idea.effort, idea.impact))
            )
        painter.restore()
