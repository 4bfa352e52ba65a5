"""Everybody with how much they have answered: in words and by a shape, not by colour alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.model.people import Participant
from facilitator.rules.measures.asking import HowFar, how_far
from ui.theme import Tokens, font
from ui.widgets.profession_mark import paint_mark

PERSON, FAR, WORDS, LETTER = (Qt.ItemDataRole.UserRole + i for i in range(4))
HEIGHT = 40


class AnsweredPeople(QListWidget):
    """Arrows choose a person, Return goes over to the questions."""

    chosen = Signal(str)
    """The id of the person in front."""
    entered = Signal()
    """Return on a person, or a click."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("People, and how much they have answered"))
        self.setItemDelegate(_Drawn(tokens, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.person) if self.person else None)
        self.itemActivated.connect(lambda _: self.entered.emit())

    def show_people(self, people: Sequence[Participant], counts: Mapping[str, int], of: int) -> None:
        """Shows these people with how many of the questions each has answered; who is in front stays so."""
        if [p.id for p in people] != self.ids:
            before = self.person
            self.blockSignals(True)
            self.clear()
            for _ in people:
                self.addItem(QListWidgetItem())
            self.blockSignals(False)
            ids = [p.id for p in people]
            row = ids.index(before) if before in ids else 0
        else:
            row = self.currentRow()
        for place, person in enumerate(people):
            done = min(counts.get(person.id, 0), of)
            far = how_far(done, of)
            words = {
                HowFar.NONE: self.tr("none yet"),
                HowFar.PART: self.tr("{0} of {1}").format(done, of),
                HowFar.COMPLETE: self.tr("complete"),
            }[far]
            item = self.item(place)
            if (item.text(), item.data(WORDS), item.data(PERSON)) == (person.name, words, person.id):
                continue
            item.setText(person.name)
            item.setData(PERSON, person.id)
            item.setData(FAR, done / of if of else 0.0)
            item.setData(WORDS, words)
            item.setData(LETTER, person.profession.letter)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{person.name}, {words}")
        if people and self.currentRow() != row:
            self.setCurrentRow(row)

    @property
    def ids(self) -> list[str]:
        """Who is shown, in order."""
        return [self.item(i).data(PERSON) for i in range(self.count())]

    @property
    def person(self) -> str | None:
        """The id of the person in front."""
        item = self.currentItem()
        return item.data(PERSON) if item else None

    def words(self, participant_id: str) -> str:
        """What stands beside somebody's name."""
        return str(self.item(self.ids.index(participant_id)).data(WORDS))

    def move_on(self, by: int) -> None:
        """Puts the next person in front, or the one before."""
        self.setCurrentRow(min(max(self.currentRow() + by, 0), self.count() - 1))


class _Drawn(QStyledItemDelegate):
    """Mark, name, shape and words in one line."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One height for all."""
        return QSize(200, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws one person."""
        t, area = self._tokens, QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(t.colour("teal_soft"))
            focused = state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(t.colour("teal"), 2) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 7, 7)
        paint_mark(painter, QRectF(area.left() + 10, area.center().y() - 8, 16, 16), index.data(LETTER), t)
        painter.setFont(font(t.type.small))
        words = index.data(WORDS)
        wide = painter.fontMetrics().horizontalAdvance(words)
        at = area.right() - 12 - wide
        painter.setPen(t.colour("ink2"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(at, area.top(), wide + 4, area.height()), middle, words)
        paint_share(painter, QRectF(at - 22, area.center().y() - 7.5, 15, 15), index.data(FAR), t)
        painter.setFont(font(t.type.body, 600 if state & QStyle.StateFlag.State_Selected else 400))
        painter.setPen(t.colour("ink"))
        room = at - 30 - (area.left() + 34)
        name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(QRectF(area.left() + 34, area.top(), room, area.height()), middle, name)
        painter.restore()


def paint_share(painter: QPainter, box: QRectF, share: float, tokens: Tokens) -> None:
    """An empty ring for none, a slice for a part, and a full disc with a tick for all."""
    painter.setPen(QPen(tokens.colour("teal" if share else "edge"), 1.6))
    painter.setBrush(tokens.colour("teal") if share >= 1 else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    if share >= 1:
        painter.setPen(QPen(tokens.colour("on_teal"), 2))
        tick = ((0.26, 0.52), (0.44, 0.70), (0.75, 0.32))
        painter.drawPolyline([box.topLeft() + QPointF(x * box.width(), y * box.height()) for x, y in tick])
    elif share:
        painter.setBrush(tokens.colour("teal"))
        painter.drawPie(box, 90 * 16, -round(share * 360 * 16))
