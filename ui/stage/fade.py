"""One picture giving way to another: a calm cross-fade over what is right from its first moment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPixmap

MILLISECONDS = 140
"""With the drawing before it and the frame that ends it, a scene is there whole within 200 ms."""


class Fade(QObject):
    """Keeps the old picture while it gives way. It only ever mixes the two, so it cannot flash.

    Its time is the screen's and not the session's: what comes by and by is already true. Between fades it
    keeps the old pixmap for the next one; a new one of 4K costs as much as drawing on it.
    """

    moved = Signal()
    """There is another mixture to paint, or at the end the new picture alone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._old: QPixmap | None = None
        self._run = QVariantAnimation(self)
        self._run.setStartValue(0.0)
        self._run.setEndValue(1.0)
        self._run.setDuration(MILLISECONDS)
        self._run.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._run.valueChanged.connect(self._step)
        self._run.finished.connect(self.moved)

    def _step(self, part: float) -> None:
        if part > 0:  # before, people see what they saw: to paint that again would put the drawing off
            self.moved.emit()

    @property
    def running(self) -> bool:
        """True while the old picture can still be seen."""
        return self._run.state() is not QAbstractAnimation.State.Stopped

    @property
    def part(self) -> float:
        """How much of the new picture is there, from 0 to 1."""
        return float(self._run.currentValue()) if self.running else 1.0

    def begin(self, on_show: QPixmap, finish: Callable[[QPainter], None]) -> QPixmap | None:
        """Lets what people see now give way: this picture, or its mixture with one that had not gone yet.

        ``finish`` draws on it what does not stand still. Gives a pixmap that may take the new picture.
        """
        free = on_show if self.running else self._old
        old = self._old if self.running and self._old is not None else on_show
        with QPainter(old) as painter:
            if old is not on_show:
                painter.setOpacity(self.part)
                painter.drawPixmap(0, 0, on_show)
                painter.setOpacity(1.0)
            finish(painter)
        self._old = old
        self._run.stop()
        self._run.start()
        return free

    def end(self) -> None:
        """Ends it at once: the new picture alone is on show."""
        if self.running:
            self._run.stop()
            self.moved.emit()

    def paint(self, painter: QPainter, new: QPixmap) -> None:
        """Paints the mixture as it is now; without a fade the new picture alone."""
        part = self.part
        if self._old is not None and part < 1:
            painter.drawPixmap(0, 0, self._old)
        painter.setOpacity(part)
        painter.drawPixmap(0, 0, new)
        painter.setOpacity(1.0)
