"""How a line of the editor's run sheet is painted: as high as it is long, with its time, words and signs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from facilitator.model.programme import ActivityKind
from facilitator.rules.timing import length
from ui import wording
from ui.console.editor.lines import KIND_ICONS, Line, Standing, standing_word
from ui.console.editor.scaled_paint import AT_LEFT, AT_RIGHT, Index, ScaledPaint
from ui.core_words import in_words
from ui.theme import font
from ui.widgets.icons import paint_icon

LINE = Qt.ItemDataRole.UserRole
LIT = Qt.ItemDataRole.UserRole + 1
"""True for the line that is carried."""

LOW, A_MINUTE, MOST_MINUTES = 46, 1.6, 60
"""Pixels of the shortest line, pixels for each minute, and the minutes from which a line grows no more."""
GAP, EDGE = 5, 9
TIME, ICON, RIGHT, PROPOSED = 50, 18, 74, 96
HANDLE = QSize(36, 5)
ROOMY = 70
"""Pixels from which on a line has room for what it is for."""


def height_of(minutes: float, scale: float = 1.0) -> int:
    """Pixels of a line of so many minutes."""
    return round(LOW * scale) + GAP + round(A_MINUTE * min(MOST_MINUTES, minutes))


def minutes_of(pixels: float) -> int:
    """How many minutes so many pixels are when a line is stretched."""
    return round(pixels / A_MINUTE)


class LinePaint(ScaledPaint):
    """Paints what :class:`~ui.console.editor.lines.Line` says."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as it is long."""
        line: Line | None = index.data(LINE)
        return QSize(100, height_of(line.minutes if line else 0, self._scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, time, words, length, signs."""
        line: Line | None = index.data(LINE)
        if line is None:
            return
        t = self._tokens
        rect: QRect = option.rect
        state: Any = option.state
        here = bool(state & QStyle.StateFlag.State_Selected)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        focus = bool(state & QStyle.StateFlag.State_HasFocus)
        lit = bool(index.data(LIT))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = rect.adjusted(1, 1, -1, -GAP)
        self._ground(painter, body, line, here=here, focus=focus, lit=lit)
        self._left(painter, body, line)
        left = body.left() + EDGE + self._px(14 + TIME + ICON + 8)
        right = body.right() - EDGE - self._px(RIGHT + (PROPOSED if line.proposal else 0))
        self._words(painter, QRect(left, body.top(), right - left, body.height()), line, here=here)
        self._length(painter, body, line)
        if line.proposal:
            self._proposal(
                painter, QRect(right + 6, body.top(), self._px(PROPOSED - 12), body.height()), line
            )
        if line.free and (hover or here):
            self._handle(painter, body, t.teal if here else t.edge)
        painter.restore()

    def _ground(
        self, painter: QPainter, body: QRect, line: Line, *, here: bool, focus: bool, lit: bool
    ) -> None:
        t = self._tokens
        ground = t.surface if line.free else t.paper
        if line.activity.kind is ActivityKind.BREAK:
            ground = t.sunken
        if lit or here:
            ground = t.teal_soft
        wide = 2 if here or lit or focus else 1
        pen = QPen(QColor(t.teal if wide == 2 else t.line), wide)
        if lit:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(
            QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), t.radius.control, t.radius.control
        )

    def _left(self, painter: QPainter, body: QRect, line: Line) -> None:
        t = self._tokens
        px = self._px
        x, y = body.left() + EDGE - 4, body.top() + px(10)
        if line.free:
            paint_icon(painter, "grip-vertical", QRectF(x, y + 1, px(16), px(16)), t.edge)
        else:
            sign = "play" if line.standing is Standing.RUNNING else "lock"
            paint_icon(painter, sign, QRectF(x + 1, y + 2, px(14), px(14)), t.ink2)
        painter.setFont(font(t.type.button, 600 if line.free else 400, tabular=True))
        painter.setPen(QColor(t.ink if line.free else t.ink2))
        painter.drawText(QRect(x + px(20), y - px(2), px(TIME), px(22)), AT_LEFT, line.starts())
        kind = KIND_ICONS[line.activity.kind]
        paint_icon(
            painter, kind, QRectF(x + px(20 + TIME), y, px(ICON), px(ICON)), t.teal if line.free else t.ink2
        )

    def _words(self, painter: QPainter, room: QRect, line: Line, *, here: bool) -> None:
        t, px = self._tokens, self._px
        title = font(t.type.button, 600)
        painter.setPen(QColor(t.ink if line.free else t.ink2))
        self._text(
            painter, title, QRect(room.left(), room.top() + px(7), room.width(), px(22)), line.activity.title
        )
        small = font(t.type.small)
        about = line.about()
        ink = t.ink2
        if line.findings:
            about, ink = in_words(line.findings[0].words), t.warning if line.serious else t.ink2
            small = font(t.type.small, 600 if line.serious else 400)
        x = room.left()
        y = room.top() + px(27)
        if line.findings:
            sign = "triangle-alert" if line.serious else "info"
            paint_icon(painter, sign, QRectF(x, y + 2, px(15), px(15)), ink)
            x += px(20)
        painter.setPen(QColor(ink))
        self._text(painter, small, QRect(x, y, room.right() - x, px(19)), about)
        if line.activity.purpose and room.height() >= px(ROOMY):
            painter.setPen(QColor(t.ink2))
            place = QRect(room.left(), room.top() + px(46), room.width(), px(19))
            self._text(painter, font(t.type.small), place, line.activity.purpose)

    def _length(self, painter: QPainter, body: QRect, line: Line) -> None:
        t, px = self._tokens, self._px
        place = QRect(body.right() - EDGE - px(RIGHT), body.top() + px(7), px(RIGHT), px(22))
        painter.setFont(font(t.type.button, 600, tabular=True))
        painter.setPen(QColor(t.ink if line.free else t.ink2))
        painter.drawText(place, AT_RIGHT, wording.minutes(length(line.activity)))
        painter.setFont(font(t.type.small))
        painter.setPen(QColor(t.ink2))
        least = wording.minutes(line.activity.minimum_seconds)
        words = QApplication.translate("SheetLines", "least {length}").format(length=least)
        painter.drawText(place.translated(0, px(20)), AT_RIGHT, standing_word(line.standing) or words)

    def _proposal(self, painter: QPainter, place: QRect, line: Line) -> None:
        """Another length that is suggested; why it is stands among the fields."""
        assert line.proposal is not None
        t, px = self._tokens, self._px
        pill = QRectF(place.left(), place.center().y() - px(11), place.width(), px(22))
        painter.setPen(QPen(QColor(t.teal), 1, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(t.surface))
        painter.drawRoundedRect(pill, px(11), px(11))
        painter.setPen(QColor(t.teal))
        painter.setFont(font(t.type.small, 600))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, f"→ {wording.minutes(line.proposal.seconds)}")

    @staticmethod
    def _handle(painter: QPainter, body: QRect, colour: str) -> None:
        """The lower edge, which can be taken hold of: across it, so that it crosses no words."""
        handle = QRectF(0, 0, HANDLE.width(), HANDLE.height())
        handle.moveCenter(QPointF(body.center().x(), body.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(handle, HANDLE.height() / 2, HANDLE.height() / 2)
