"""The drawing surface: one frame of a sketch, drawn on with a tablet's pen, mouse, finger or keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.model.sketch import FRAME_HEIGHT, FRAME_WIDTH, FRAMES, Point, Stroke, StrokeKind
from facilitator.rules import sketching
from facilitator.rules.sketching import Box
from ui.theme import Tokens
from ui.widgets.sketch_hand import LEVELS, TOOLS, Hand, Tool
from ui.widgets.sketch_layer import Layer
from ui.widgets.sketch_painting import to_frame
from ui.widgets.sketch_paper import CROSS, Paper, paint_cross, paint_edge, paint_hand, paint_tip
from ui.widgets.sketch_words import WordsField
from ui.widgets.spoken import Role

IN_SIGHT = 60
"""Pixels around the crosshair that a window too small for the pad shows of it."""
STEP, SMALL_STEP = 16.0, 2.0
"""How far an arrow key moves the crosshair, alone and with Shift, in units of the frame."""
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
BEGIN_OR_END = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
BY_KEY = {look.key: tool for tool, look in TOOLS.items()}
WIDER = {"[": -1, "]": 1}
FRAME_KEYS = [str(number) for number in range(1, FRAMES + 1)]


class SketchPad(QWidget):
    """Shows strokes and says what was drawn; what becomes of that is for whoever listens."""

    spoken_role = Role.Canvas

    drawn = Signal(object, object, float, str)
    """A stroke was drawn: its kind, its points, its width, and its words if it is a text."""
    rubbed = Signal(object, float)
    """The rubber was lifted: its path, and its radius."""
    retyped = Signal(str, str)
    """The words of a text were typed anew: its id, and what they are now."""
    tool_chosen = Signal(object)
    level_chosen = Signal(int)
    frame_asked = Signal(int)
    left = Signal()
    """Escape, with nothing in hand."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._layer = Layer(tokens)
        self._strokes: tuple[Stroke, ...] = ()
        self._hand: Hand | None = None
        self._tip: Point | None = None
        """Where the rubber is, to show what it would take."""
        self._cross = Point(FRAME_WIDTH / 2, FRAME_HEIGHT / 2)
        self._by_keys = False
        self.tool, self.level, self.colour = Tool.PEN, 1, "ink"
        self._field = WordsField(tokens, self)
        self._field.typed.connect(self._typed)
        self._field.left.connect(self.setFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleDescription(
            self.tr("Arrow keys move the crosshair; Space begins and ends a stroke; Escape lets go of it.")
        )

    def sizeHint(self) -> QSize:
        """Half of the frame's units."""
        return QSize(round(FRAME_WIDTH / 2), round(FRAME_HEIGHT / 2))

    def minimumSizeHint(self) -> QSize:
        """What can still be drawn on."""
        return QSize(320, 180)

    @property
    def paper(self) -> QRectF:
        """The frame in the widget: as large as fits with its own proportions."""
        return self._place.rect

    @property
    def _place(self) -> Paper:
        return Paper.within(QRectF(self.rect()))

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The frame on show, as it is kept."""
        return self._strokes

    @property
    def in_hand(self) -> Hand | None:
        """What is being drawn and not kept yet."""
        return self._hand

    @property
    def field(self) -> WordsField:
        """Where a text is typed, in its place on the paper."""
        return self._field

    def show_strokes(self, strokes: Sequence[Stroke], frame: int) -> None:
        """Shows a frame as it is kept."""
        self._strokes = tuple(strokes)
        self._fit()
        self.setAccessibleName(self.tr("Drawing surface, frame {0} of {1}").format(frame, FRAMES))
        self._repaint(self._layer.show(strokes))

    def choose_tool(self, tool: Tool) -> None:
        """Takes another tool; what was in hand is let go."""
        if tool is not self.tool:
            self.let_go()
            self.tool, self._tip = tool, None
            self.tool_chosen.emit(tool)
            self.update()

    def choose_level(self, level: int) -> None:
        """Takes another width, the nearest that there is."""
        level = min(max(level, 0), len(LEVELS) - 1)
        if level != self.level:
            self.level = level
            self.level_chosen.emit(level)
            self.update()

    def let_go(self) -> bool:
        """Forgets what is being drawn; gives whether there was anything."""
        if self._hand is None:
            return False
        self._hand = None
        self._layer.show(self._strokes)
        self.update()
        return True

    # The hand

    def begin(self, at: Point, tool: Tool | None = None) -> None:
        """Sets the tool down."""
        tool = tool or self.tool
        if tool is Tool.TEXT:
            self._type_at(at)
            return
        self._hand = Hand(tool, at, LEVELS[self.level])
        self._rub_to([at])
        self._look_again(sketching.around([at], self._hand.breadth))

    def go_on(self, to: Point, straight: bool = False) -> None:
        """Moves the tool while it is down."""
        if self._hand is None:
            return
        last = self._hand.points[-1]
        changed = self._hand.move(to, straight)
        if changed is None:
            return
        self._rub_to([last, to])
        self._look_again(changed)
        if self._hand.is_path and self._hand.is_full:
            tool = self._hand.tool
            self.end()
            self.begin(to, tool)

    def end(self) -> None:
        """Lifts the tool: what was drawn is said."""
        hand, self._hand = self._hand, None
        if hand is None:
            return
        if hand.tool is Tool.RUBBER:
            self.update()
            self.rubbed.emit(tuple(hand.points), hand.level.rubber)
            self._repaint(self._layer.show(self._strokes))  # as it is kept, also where that failed
        elif hand.is_something:
            self._look_again(sketching.around(hand.points, hand.breadth))
            self.drawn.emit(hand.kind, tuple(hand.points), hand.level.line, "")

    def _rub_to(self, path: Sequence[Point]) -> None:
        if self._hand is not None and self._hand.tool is Tool.RUBBER:
            self._repaint(self._layer.rub(path, self._hand.level.rubber))

    # Words

    def _type_at(self, at: Point) -> None:
        """Opens the line for words where they are to stand, or on words that stand there."""
        there = next((s for s in reversed(self._strokes) if _is_on_words(s, at)), None)
        self._field.open_at(at, there, LEVELS[self.level].letters, self.paper)

    def _typed(self, text: str) -> None:
        there, at = self._field.stroke, self._field.at
        if there is not None:
            self.retyped.emit(there.id, text)
        elif text.strip():
            self.drawn.emit(StrokeKind.TEXT, (at,), self._field.letters, text)

    # Mouse and pen

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left button sets the tool down."""
        if event.button() is Qt.MouseButton.LeftButton and self._hand is None:
            self._hide_cross()
            self.begin(self._place.point(event.position(), 0.5))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draws while the button is down; Shift makes it straight."""
        at = self._place.point(event.position(), 0.5)
        self._show_tip(at)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.go_on(at, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lifts the tool."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.end()

    def leaveEvent(self, event: QEvent) -> None:
        """The rubber is shown only while it is over the paper."""
        self._show_tip(None)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen with its pressure; its other end is the rubber."""
        rubber = event.pointerType() is QPointingDevice.PointerType.Eraser
        at = self._place.point(event.position(), event.pressure())
        if event.type() is QEvent.Type.TabletPress and self._hand is None:
            self._hide_cross()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.begin(at, Tool.RUBBER if rubber else None)
        elif event.type() is QEvent.Type.TabletMove:
            self._show_tip(at)
            self.go_on(at, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.type() is QEvent.Type.TabletRelease:
            self.end()
        event.accept()  # else the same would come again as a mouse

    def _show_tip(self, at: Point | None) -> None:
        at = at if self.tool is Tool.RUBBER or (self._hand and self._hand.tool is Tool.RUBBER) else None
        if at != self._tip:
            radius = LEVELS[self.level].rubber + 3
            for point in (self._tip, at):
                if point is not None:
                    self._look_again(sketching.around([point], radius))
            self._tip = at

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tools, frames, widths, and drawing itself; anything else is the window's."""
        key = Qt.Key(event.key())
        if _is_combined(event):
            super().keyPressEvent(event)
        elif key in ARROWS:
            small = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            size = SMALL_STEP if small else STEP
            self._move_cross(*(size * way for way in ARROWS[key]))
        elif key in BEGIN_OR_END:
            if not event.isAutoRepeat():
                self._begin_or_end()
        elif not self.choose_by(event):
            super().keyPressEvent(event)

    def choose_by(self, event: QKeyEvent) -> bool:
        """Chooses a tool, a width or a frame by its key, or lets go by Escape; False for any other key."""
        if _is_combined(event):
            return False
        text = event.text().upper()
        if event.key() == Qt.Key.Key_Escape:
            if not self.let_go():
                self.left.emit()
        elif text in BY_KEY:
            self.choose_tool(BY_KEY[text])
        elif text in WIDER:
            self.choose_level(self.level + WIDER[text])
        elif text in FRAME_KEYS:
            self.frame_asked.emit(int(text))
        else:
            return False
        return True

    def _move_cross(self, dx: float, dy: float) -> None:
        self._by_keys = True
        self._look_at_cross()
        self._cross = sketching.inside(Point(self._cross.x + dx, self._cross.y + dy))
        self._look_at_cross()
        self.go_on(self._cross)

    def _begin_or_end(self) -> None:
        self._by_keys = True
        self._look_at_cross()
        if self._hand is None:
            self.begin(self._cross)
        else:
            self.end()

    def keyboard_place(self) -> QRect | None:
        """Around the crosshair, while the keys move it."""
        if not self._by_keys:
            return None
        place = self._place.place(self._cross).toPoint()
        return QRect(place.x() - IN_SIGHT, place.y() - IN_SIGHT, 2 * IN_SIGHT, 2 * IN_SIGHT)

    def _hide_cross(self) -> None:
        self._by_keys = False
        self._look_at_cross()

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The paper has another size."""
        self._fit()
        super().resizeEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        """The ring shows where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        """The ring goes."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copies what is finished, and draws what is in hand over it."""
        self._fit()
        painter = QPainter(self)
        part, place, tokens = QRectF(event.rect()), self._place, self._tokens
        self._layer.draw(painter, part)
        painter.save()
        painter.setClipRect(place.rect.intersected(part))
        to_frame(painter, place.rect)
        if self._hand is not None:
            paint_hand(painter, self._hand, self.colour, place.box(part), tokens)
        rubbing = self._hand is not None and self._hand.tool is Tool.RUBBER
        tip = self._hand.points[-1] if self._hand is not None and rubbing else self._tip
        if tip is not None:
            paint_tip(painter, tip, LEVELS[self.level].rubber, tokens)
        painter.restore()
        if self._by_keys and self.hasFocus():
            paint_cross(painter, place.place(self._cross), tokens)
        paint_edge(painter, place.rect, self.hasFocus(), tokens)
        painter.end()

    def _fit(self) -> None:
        self._layer.fit(self.paper, self.devicePixelRatioF())

    def _look_again(self, box: Box) -> None:
        self._repaint([self._layer.on_widget(box)])

    def _look_at_cross(self) -> None:
        place = self._place.place(self._cross).toPoint()
        self.update(QRect(place.x() - CROSS - 4, place.y() - CROSS - 4, 2 * CROSS + 8, 2 * CROSS + 8))

    def _repaint(self, parts: Iterable[QRectF]) -> None:
        for part in parts:
            self.update(part.toAlignedRect())


def _is_combined(event: QKeyEvent) -> bool:
    """True for a key pressed together with Ctrl, Alt or Meta: those are the window's."""
    plain = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return bool(event.modifiers() & ~plain)


def _is_on_words(stroke: Stroke, at: Point) -> bool:
    return stroke.kind is StrokeKind.TEXT and sketching.overlap(sketching.bounds(stroke), (at.x, at.y) * 2)
