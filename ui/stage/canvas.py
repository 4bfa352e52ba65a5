"""The widget that shows a scene: as the whole shared window, and small as the console's preview."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator.rules.scene import BlankScene, Scene
from facilitator.rules.scenes.parts import Paged
from facilitator.rules.timing import Phase
from ui.stage.countdown import Face, face_at
from ui.stage.drawing import draw_clocks, draw_still
from ui.stage.page import Clock, Drawn
from ui.theme import Tokens

translate = QCoreApplication.translate


class StageCanvas(QWidget):
    """Shows one scene at any size. What stands still is painted once; a tick repaints its clocks only.

    Until the first ``tick`` has said what time it is, clocks are left out.
    """

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._scene: Scene = BlankScene()
        self._shown: Scene = self._scene
        self._now: datetime | None = None
        self._still: QPixmap | None = None
        self._words: list[Drawn] = []
        self._clocks: list[Clock] = []
        self._faces: list[Face] = []
        self._repaints = 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(translate("stage", "What participants see"))

    @property
    def scene(self) -> Scene:
        """The scene on show."""
        return self._scene

    @property
    def repaints(self) -> int:
        """How often a tick has had its clocks repainted."""
        return self._repaints

    @property
    def drawn(self) -> list[Drawn]:
        """Every text on show, clocks included, as it would be drawn now."""
        self._lay()
        return self._words + self._paint_clocks(QPixmap(1, 1))

    def sizeHint(self) -> QSize:
        """The size at which the shared window opens."""
        return QSize(1280, 720)

    def minimumSizeHint(self) -> QSize:
        """The least size of the console's preview."""
        return QSize(240, 135)

    def show_scene(self, scene: Scene) -> None:
        """Puts a scene on show; the same one again costs nothing."""
        if scene != self._scene:
            self._scene = scene
            self._shown = self._at_now()
            self._begin_again()

    def set_tokens(self, tokens: Tokens) -> None:
        """Changes the colours."""
        if tokens != self._tokens:
            self._tokens = tokens
            self._begin_again()

    def tick(self, now: datetime) -> bool:
        """Says what time it is. Repaints the clocks' rectangles if they show something else than before,
        and all of it if its next page is due. Gives whether it did.
        """
        self._now = now
        if (shown := self._at_now()) != self._shown:
            self._shown = shown
            self._begin_again()
            return True
        faces = self._read_faces()
        if faces == self._faces:
            return False
        asks = [_asked(face) for face in faces] != [_asked(face) for face in self._faces]
        self._faces = faces
        self._lay()
        for clock in self._clocks:
            self.update(_pixels(clock))
        self._repaints += 1
        if asks:
            self._describe()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copies what stands still, and draws the clocks that the region touches."""
        still = self._lay()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, still)  # Qt clips it to the region that has to be painted
        touched = [c for c in self._clocks if event.rect().intersects(_pixels(c))]
        if self._now is not None:
            draw_clocks(painter, QRectF(self.rect()), touched, self._now, self._tokens)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the scene out again."""
        self._still = None
        super().resizeEvent(event)

    def _begin_again(self) -> None:
        self._still = None
        self._lay()
        self._faces = self._read_faces()
        self._describe()
        self.update()

    def _at_now(self) -> Scene:
        """The scene, with the page of it that is on show now."""
        scene, now = self._scene, self._now
        return scene.at(now) if isinstance(scene, Paged) and now else scene

    def _read_faces(self) -> list[Face]:
        self._lay()
        now = self._now
        return [] if now is None else [face_at(clock.countdown, now) for clock in self._clocks]

    def _lay(self) -> QPixmap:
        """What stands still, painted for this size and this screen."""
        ratio = self.devicePixelRatioF()
        if self._still is None or self._still.devicePixelRatio() != ratio:
            still = QPixmap((self.size() * ratio).expandedTo(QSize(1, 1)))
            still.setDevicePixelRatio(ratio)
            with QPainter(still) as painter:
                self._words, self._clocks = draw_still(
                    painter, QRectF(self.rect()), self._shown, self._tokens
                )
            self._still = still
        return self._still

    def _paint_clocks(self, on: QPixmap) -> list[Drawn]:
        if self._now is None:
            return []
        with QPainter(on) as painter:
            return draw_clocks(painter, QRectF(self.rect()), self._clocks, self._now, self._tokens)

    def _describe(self) -> None:
        """Gives screen readers the scene's words; not every second, only when more than digits changed."""
        words = [text.text for text in self.drawn if text.role != "mark"]
        blank = translate("stage", "blank on purpose")
        self.setAccessibleDescription("\n".join(words) if words else blank)


def _pixels(clock: Clock) -> QRect:
    """The whole pixels that a clock may touch."""
    return clock.place.toAlignedRect().adjusted(-1, -1, 1, 1)


def _asked(face: Face) -> tuple[Phase, int, bool]:
    """What a clock asks of people, which is worth saying again; its digits are not."""
    return face.phase, face.turn, face.paused
