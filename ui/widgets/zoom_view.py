"""A view of a large ground that is zoomed and moved about: by wheel, by hand, by keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

LEAST, MOST, STEP = 0.08, 2.0, 1.2
MARGIN = 16.0


class ZoomView(QGraphicsView):
    """Moving it scrolls what is painted already; only what comes into sight is painted."""

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = QGraphicsScene(self)
        self._ground.setBspTreeDepth(8)
        self.setScene(self._ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self._held: QPointF | None = None
        self._space = self._space_used = False

    @property
    def zoom(self) -> float:
        """Device-independent pixels a unit of the board."""
        return self.transform().m11()

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zooms, and keeps the point of the viewport ``at`` (its middle if None) where it is."""
        zoom = min(MOST, max(LEAST, zoom))
        if abs(zoom - self.zoom) < 1e-6:
            return
        at = at or QPointF(self.viewport().rect().center())
        before = self.mapToScene(at.toPoint())
        self.setTransform(QTransform.fromScale(zoom, zoom))
        self.zoomed.emit(zoom)
        after = self.mapFromScene(before)
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        bars[0].setValue(bars[0].value() + round(after.x() - at.x()))
        bars[1].setValue(bars[1].value() + round(after.y() - at.y()))

    def fit(self, rect: QRectF, most: float = 1.0) -> None:
        """Zooms so that all of a rectangle is in sight, never larger than ``most``."""
        view = self.viewport().rect()
        wide = (view.width() - 4) / max(1.0, rect.width())
        high = (view.height() - 4) / max(1.0, rect.height())
        self.set_zoom(min(most, wide, high))
        self.centerOn(rect.center())

    def set_spread(self, rect: QRectF, beyond: float = 0.0) -> None:
        """The ground that there is to move about on."""
        wide = MARGIN + beyond
        self.setSceneRect(rect.adjusted(-wide, -wide, wide, wide))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms where the pointer is; else it scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turns = (event.angleDelta().y() or event.angleDelta().x()) / 120
            self.set_zoom(self.zoom * STEP**turns, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def sizeHint(self) -> QSize:
        """No higher than a small window shows of it, where it stands in what scrolls."""
        return QSize(640, 230)

    # Moving about by hand

    def begins_pan(self, event: QMouseEvent) -> bool:
        """Takes a press of the middle button, or of the left one with the space bar, as a pan."""
        left = event.button() is Qt.MouseButton.LeftButton
        if event.button() is not Qt.MouseButton.MiddleButton and not (left and self._space):
            return False
        self._held, self._space_used = event.position(), True
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        return True

    def goes_on_panning(self, event: QMouseEvent) -> bool:
        """Moves the ground with the pointer, if a pan is on."""
        if self._held is None:
            return False
        way = event.position() - self._held
        self._held = event.position()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - round(way.x()))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - round(way.y()))
        return True

    def ends_pan(self) -> bool:
        """Lets the ground go, if a pan was on."""
        was = self._held is not None
        self._held = None
        if was:
            self.viewport().unsetCursor()
        return was

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The space bar alone, without a pan in between, is a key like any other."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and self._space:
            self._space = False
            if not self._space_used:
                self.space_pressed()
            return
        super().keyReleaseEvent(event)

    def hold_space(self) -> None:
        """The space bar went down; what it means is known when it comes up."""
        self._space, self._space_used = True, False

    def space_pressed(self) -> None:
        """The space bar was pressed, and no pan came of it."""
