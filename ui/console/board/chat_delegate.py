"""How a message of a chat is drawn in the list, and how its author is chosen there."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.console.board.chat_rows import ROW, ChatModel, ChatRow, Index
from ui.theme import Tokens, font
from ui.widgets.icons import paint_icon
from ui.widgets.profession_mark import paint_mark

HEIGHT = 80
GAP = 6
TICK = 20
AUTHOR_WIDTH = 232
AUTHOR_HEIGHT = 36
INNER = 12


class ChatDelegate(QStyledItemDelegate):
    """A card a message: tick, two lines of its words, and a box with its author."""

    chosen = Signal(int, object)
    """A message's place in the chat, and the participant's id or None for nobody."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        sizes = tokens.type
        self._small, self._reason = font(sizes.small), font(sizes.small, 600)
        self._body = font(sizes.body)
        self._author, self._asked = font(sizes.button), font(sizes.button, 600)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are as high as one with a line about it and two of words."""
        return QSize(400, HEIGHT)

    def card_rect(self, rect: QRect) -> QRect:
        """The card within its row."""
        return rect.adjusted(2, 2, -8, -GAP)

    def tick_rect(self, rect: QRect) -> QRect:
        """Where a click ticks: the whole left end of the card."""
        card = self.card_rect(rect)
        return QRect(card.x(), card.y(), INNER * 2 + TICK, card.height())

    def author_rect(self, rect: QRect) -> QRect:
        """The box with the author."""
        card = self.card_rect(rect)
        made = QRect(0, 0, AUTHOR_WIDTH, AUTHOR_HEIGHT)
        made.moveCenter(card.center())
        made.moveRight(card.right() - INNER)
        return made

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One message."""
        row: ChatRow = index.data(ROW)
        t, rect = self._tokens, option.rect
        state = option.state
        card = self.card_rect(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        ground = t.teal_soft if selected else t.surface if row.ticked else t.paper
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(t.teal if focused else t.line), 2 if focused else 1))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        self._paint_tick(painter, card, row)
        self._paint_words(painter, card, rect, row)
        self._paint_author(painter, self.author_rect(rect), row)
        painter.restore()

    def _paint_tick(self, painter: QPainter, card: QRect, row: ChatRow) -> None:
        t = self._tokens
        box = QRectF(card.x() + INNER, card.center().y() - TICK / 2, TICK, TICK)
        painter.setPen(QPen(QColor(t.teal if row.ticked else t.edge), 2))
        painter.setBrush(QColor(t.teal if row.ticked else t.surface))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        if row.ticked:
            paint_icon(painter, "check", box.adjusted(3, 3, -3, -3), t.on_teal)

    def _paint_words(self, painter: QPainter, card: QRect, rect: QRect, row: ChatRow) -> None:
        t = self._tokens
        left = card.x() + 2 * INNER + TICK
        width = self.author_rect(rect).x() - INNER - left
        lines = _laid_out(row.text, self._body, width)
        metrics = QFontMetrics(self._small)
        about = bool(row.where or row.reason)
        height = (metrics.height() + 3 if about else 0) + sum(line.height for line in lines)
        y = card.center().y() - height / 2 + 1
        if about:
            x = float(left)
            if row.reason:
                painter.setFont(self._reason)
                painter.setPen(QColor(t.warning))
                painter.drawText(QPointF(x, y + metrics.ascent()), row.reason)
                x += QFontMetrics(self._reason).horizontalAdvance(f"{row.reason}  ")
            painter.setFont(self._small)
            painter.setPen(QColor(t.ink2))
            where = metrics.elidedText(row.where, Qt.TextElideMode.ElideRight, int(left + width - x))
            painter.drawText(QPointF(x, y + metrics.ascent()), where)
            y += metrics.height() + 3
        painter.setFont(self._body)
        painter.setPen(QColor(t.ink if row.ticked else t.ink2))
        for line in lines:
            painter.drawText(
                QRectF(left, y, width, line.height), int(Qt.AlignmentFlag.AlignVCenter), line.text
            )
            y += line.height

    def _paint_author(self, painter: QPainter, box: QRect, row: ChatRow) -> None:
        t = self._tokens
        painter.setBrush(QColor(t.warning_soft if row.asked else t.surface))
        painter.setPen(QPen(QColor(t.warning if row.asked else t.edge), 1))
        painter.drawRoundedRect(
            QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), t.radius.control, t.radius.control
        )
        x = box.x() + 10
        if row.letter:
            paint_mark(painter, QRectF(x, box.center().y() - 8, 17, 17), row.letter, t)
            x += 25
        elif row.asked:
            paint_icon(painter, "circle-question-mark", QRectF(x, box.center().y() - 8, 17, 17), t.warning)
            x += 25
        kind = self._asked if row.asked else self._author
        painter.setFont(kind)
        painter.setPen(QColor(t.warning if row.asked else t.ink if row.letter else t.ink2))
        room = box.right() - 30 - x
        words = QFontMetrics(kind).elidedText(row.author, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(x, box.y(), room, box.height()), Qt.AlignmentFlag.AlignVCenter, words)
        arrow = QRectF(box.right() - 26, box.center().y() - 8, 17, 17)
        paint_icon(painter, "chevron-down", arrow, t.warning if row.asked else t.ink2)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QComboBox:
        """Everybody to choose from, whom the name may mean first."""
        model = index.model()
        assert isinstance(model, ChatModel)
        made = QComboBox(parent)
        made.setAccessibleName(self.tr("Author of the message"))
        choice = model.choice
        place = model.place(index)
        near = choice.near(place) if choice else None
        if near and near.suggested_id in model.people:
            alike = round(near.likeness * 100)
            name = model.people[near.suggested_id].name
            made.addItem(self.tr("Yes, {0} ({1} % alike)").format(name, alike), near.suggested_id)
        made.addItem(self.tr("Nobody"), None)
        for person in model.people.values():
            made.addItem(person.name, person.id)
        made.activated.connect(lambda _: self._commit(made))
        QTimer.singleShot(0, made, made.showPopup)
        return made

    def _commit(self, editor: QComboBox) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The author as it is."""
        model = index.model()
        if isinstance(editor, QComboBox) and isinstance(model, ChatModel) and model.choice:
            place = model.place(index)
            if not model.choice.near(place):
                author = model.choice.entries[place].author_id
                editor.setCurrentIndex(max(0, editor.findData(author)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Says who was chosen; whoever holds the choice writes it."""
        if isinstance(editor, QComboBox) and isinstance(model, ChatModel):
            self.chosen.emit(model.place(index), editor.currentData())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over the box with the author."""
        editor.setGeometry(self.author_rect(option.rect))


class _Line(NamedTuple):
    text: str
    height: float


def _laid_out(text: str, kind: QFont, width: int, most: int = 2) -> list[_Line]:
    """A text on at most so many lines, the last with an ellipsis if there is more."""
    metrics = QFontMetrics(kind)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, kind)
    layout.setTextOption(option)
    units = text.encode("utf-16-le")  # Qt counts in these
    made: list[_Line] = []
    layout.beginLayout()
    while len(made) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        start, last = 2 * line.textStart(), len(made) == most - 1
        shown = units[start:] if last else units[start : start + 2 * line.textLength()]
        words = shown.decode("utf-16-le", "replace").rstrip()
        if last:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        made.append(_Line(words, metrics.height()))
    layout.endLayout()
    return made
