"""What is chosen beside the drawing surface: a colour, a width, one of three frames."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from facilitator.model.sketch import FRAME_HEIGHT, FRAME_WIDTH, Stroke
from ui.theme import Tokens, font
from ui.widgets.icons import paint_icon
from ui.widgets.sketch_hand import COLOUR_WORDS, LEVELS
from ui.widgets.sketch_layer import Layer
from ui.widgets.sketch_painting import pen

SIDE = 36
THUMB = QSize(160, 90)
LABEL = 24


class Choice(QAbstractButton):
    """One of several of which one is chosen; says so by its ground, and shows where the keyboard is."""

    def __init__(self, tokens: Tokens, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard with the drawing

    def sizeHint(self) -> QSize:
        """A target that a finger hits."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, what it stands for, and the edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        tokens, chosen = self._tokens, self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("teal_soft" if chosen or self.underMouse() else "paper"))
        painter.drawRoundedRect(place, tokens.radius.control, tokens.radius.control)
        self.paint_inside(painter, place)
        if chosen or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("teal"), 3 if self.hasFocus() else 1))
            painter.drawRoundedRect(place, tokens.radius.control, tokens.radius.control)
        painter.end()

    def paint_inside(self, painter: QPainter, place: QRectF) -> None:
        """What the choice is, for each kind of its own."""


class Swatch(Choice):
    """A colour, with a tick where it is chosen."""

    def __init__(self, tokens: Tokens, colour: str, parent: QWidget | None = None) -> None:
        words = QCoreApplication.translate("SketchTools", COLOUR_WORDS[colour])
        super().__init__(tokens, words, parent)
        self.colour = colour

    def paint_inside(self, painter: QPainter, place: QRectF) -> None:
        """A disc of the colour."""
        painter.setBrush(self._tokens.colour(self.colour))
        painter.drawEllipse(place.center(), 11, 11)
        if self.isChecked():
            tick = QRectF(0, 0, 15, 15)
            tick.moveCenter(place.center())
            paint_icon(painter, "check", tick, self._tokens.surface)


class WidthChoice(Choice):
    """A width of the line."""

    def __init__(self, tokens: Tokens, level: int, parent: QWidget | None = None) -> None:
        words = QCoreApplication.translate("SketchTools", LEVELS[level].words)
        super().__init__(tokens, words, parent)
        self.level = level

    def paint_inside(self, painter: QPainter, place: QRectF) -> None:
        """A piece of such a line."""
        painter.setPen(pen(self._tokens.colour("ink"), 1.5 + LEVELS[self.level].line * 0.42))
        reach = QPointF(8, -6)
        painter.drawLine(place.center() - reach, place.center() + reach)
        painter.setPen(Qt.PenStyle.NoPen)


class FrameChoice(Choice):
    """One frame of the storyboard, small, with its number."""

    def __init__(self, tokens: Tokens, number: int, parent: QWidget | None = None) -> None:
        super().__init__(tokens, "", parent)
        self.number = number
        self._layer = Layer(tokens)
        self.show_strokes(())

    def show_strokes(self, strokes: Sequence[Stroke]) -> None:
        """Shows what is drawn in the frame."""
        if self._layer.show(strokes):
            self.update()
        empty = "" if strokes else self.tr(", empty")
        self.setAccessibleName(self.tr("Frame {0}{1}").format(self.number, empty))
        self.setToolTip(self.tr("Frame {0} ({0})").format(self.number))

    def sizeHint(self) -> QSize:
        """The frame and its number above."""
        return QSize(THUMB.width() + 10, THUMB.height() + LABEL + 6)

    def heightForWidth(self, width: int) -> int:
        """As high as the frame's proportions ask."""
        return round((width - 10) * FRAME_HEIGHT / FRAME_WIDTH) + LABEL + 6

    def paint_inside(self, painter: QPainter, place: QRectF) -> None:
        """The number, and the frame as it is drawn."""
        tokens = self._tokens
        inside = place.adjusted(4, 2, -4, -4)
        head = QRectF(inside.left() + 3, inside.top(), inside.width() - 6, LABEL - 2)
        painter.setFont(font(tokens.type.small, 600))
        painter.setPen(tokens.colour("teal" if self.isChecked() else "ink2"))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, self.tr("Frame {0}").format(self.number))
        painter.setFont(font(tokens.type.small))
        if not self._layer.strokes:
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(head, right, self.tr("empty"))
        width = min(inside.width(), (inside.height() - LABEL) * FRAME_WIDTH / FRAME_HEIGHT)
        paper = QRectF(0, 0, round(width), round(width * FRAME_HEIGHT / FRAME_WIDTH))
        paper.moveTopLeft(QPointF(round(inside.center().x() - width / 2), round(inside.top() + LABEL)))
        self._layer.fit(paper, self.devicePixelRatioF())
        self._layer.draw(painter, paper)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.colour("line"), 1))
        painter.drawRect(paper)
        painter.setPen(Qt.PenStyle.NoPen)
