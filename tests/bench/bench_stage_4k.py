"""A frame of the stage at 4K, for every scene: shown anew, a second later, and in a cross-fade from another.

The canvas is the real one in a window of 3840x2160 without a screen and without a graphics card, so a frame
is laid out, painted and copied by the processor: its time is taken, as other programs run beside. The
reference, taken in turn with it, fills a picture of that size and draws one large text into it. What is first
is drawn with letters that the process has not drawn before, in several turns of the loop if it takes long. A
fade has the turn that begins it, which draws the new scene, and then frames; one in its middle is taken.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from measuring import figures, in_turn, say, turns
from PySide6.QtCore import QVariantAnimation
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from facilitator.rules.scene import BlankScene, Scene
from tests.ui.stage import examples, extremes
from ui import theme
from ui.app import application
from ui.stage.canvas import StageCanvas

WIDTH, HEIGHT = 3840, 2160
FRAME_MS = 16
TIMES = 15
NOW = examples.NOW


def timed(does: Callable[[], object]) -> float:
    """Seconds of the processor that something takes, until its picture is painted."""
    begun = time.thread_time()
    does()
    QApplication.processEvents()
    return time.thread_time() - begun


def reference() -> Callable[[], float]:
    """Filling a picture of 4K, and one text as large as the countdown."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    face, paper, ink = theme.font(HEIGHT * 0.17, 700), QColor("#FBF8F2"), QColor("#1C2830")

    def draw() -> None:
        with QPainter(image) as painter:
            painter.fillRect(image.rect(), paper)
            painter.setFont(face)
            painter.setPen(ink)
            painter.drawText(200, 800, "02:48")

    return lambda: timed(draw)


class Subject:
    """A scene on the canvas, and what is measured of it, each in seconds."""

    def __init__(self, canvas: StageCanvas, scene: Scene) -> None:
        self._canvas, self._scene = canvas, scene
        self._second = 0

    def first(self) -> float:
        """The first time: the longest turn of the loop until all of it is there."""
        self._blank()
        return max(turns(lambda: self._canvas.show_scene(self._scene), lambda: self._canvas.comes)) / 1000

    def anew(self) -> float:
        """From the scene that the console hands over to the picture."""
        self._blank()
        return timed(lambda: self._canvas.show_scene(self._scene))

    def tick(self) -> float:
        """The clock's next second; 0 if nothing on the scene moves."""
        if self._canvas.scene != self._scene:
            self.anew()
        self._second = (self._second + 1) % 20
        moment = NOW + timedelta(seconds=self._second)
        moved: list[bool] = []
        seconds = timed(lambda: moved.append(self._canvas.tick(moment)))
        return seconds if moved[0] else 0.0

    def begins(self) -> float:
        """The turn in which a cross-fade from another scene begins; 0 if none does."""
        canvas = self._canvas
        self._blank()
        canvas.show_scene(OTHER)
        QApplication.processEvents()
        canvas.set_moves(True)
        seconds = timed(lambda: canvas.show_scene(self._scene))
        fades = canvas.fading
        self._blank()  # or what ends the fade would be painted in the reference's time
        return seconds if fades else 0.0

    def mixture(self) -> float:
        """One frame in the middle of a cross-fade from another scene."""
        canvas = self._canvas
        self._blank()
        canvas.show_scene(OTHER)
        canvas.set_moves(True)
        canvas.show_scene(self._scene)
        run = canvas.findChild(QVariantAnimation)
        if not canvas.fading:
            return 0.0
        run.pause()
        run.setCurrentTime(run.duration() // 2)
        QApplication.processEvents()
        seconds = timed(canvas.update)
        self._blank()  # or what ends the fade would be painted in the reference's time
        return seconds

    def _blank(self) -> None:
        self._canvas.set_moves(False)
        self._canvas.show_scene(BlankScene())
        QApplication.processEvents()


OTHER = examples.ordinary()["closing"]


def main() -> int:
    """Measures every scene; gives the exit code."""
    application()
    canvas = StageCanvas(theme.load_tokens("light"))
    canvas.resize(WIDTH, HEIGHT)
    canvas.tick(NOW)
    canvas.show()
    QApplication.processEvents()
    plain = reference()
    met = True
    sets = {"": examples.ordinary(), "also ": extremes.moments(), "hard ": extremes.extreme()}
    for kind, scenes in sets.items():
        for name, scene in scenes.items():
            subject = Subject(canvas, scene)
            first = 1000 * subject.first()
            told = [f"first {first:5.1f}"]
            measures = {
                "anew": subject.anew,
                "tick": subject.tick,
                "begins": subject.begins,
                "fade": subject.mixture,
            }
            for what, measure in measures.items():
                ours, other = in_turn(measure, plain, TIMES)
                if not any(ours):
                    told.append(f"{what}     –")
                    continue
                mine, beside = figures(ours), figures(other)
                met = met and (kind == "hard " or mine.median * 1000 < FRAME_MS)
                told.append(
                    f"{what} {1000 * mine.median:5.1f} ms (p99 {1000 * mine.p99:5.1f}; "
                    f"{mine.median / beside.median:4.1f} × {1000 * beside.median:3.1f})"
                )
            say(f"{kind + name:28} {' · '.join(told)}")
    say(f"target: medians under {FRAME_MS} ms, hard scenes aside: {'met' if met else 'MISSED'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
