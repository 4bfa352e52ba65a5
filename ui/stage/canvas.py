"""The widget that shows a scene: as the whole shared window, and small as the console's preview."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import chain

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator.rules.scene import BlankScene, Scene
from facilitator.rules.scenes.parts import Paged
from facilitator.rules.timing import Phase
from ui.stage.countdown import Face, face_at
from ui.stage.drawing import draw_clocks, draw_still
from ui.stage.fade import Fade
from ui.stage.kept_pictures import stage_pictures
from ui.stage.page import Clock, Drawn
from ui.theme import Tokens
from ui.widgets.spoken import Item, Role

translate = QCoreApplication.translate

SUBJECT = ("title", "page", "round")
"""What makes a scene of the same kind another picture; all else is news of the one that is on show."""


class StageCanvas(QWidget):
    """Shows one scene at any size. What stands still is painted once; a tick repaints its clocks only.

    Until the first ``tick`` has said what time it is, clocks are left out. Where it ``moves``, another
    picture comes by a cross-fade, with its clocks at once. Blank comes at once too: it is there to hide.
    """

    spoken_role = Role.Graphic
    item_role = Role.StaticText

    def __init__(self, tokens: Tokens, parent: QWidget | None = None, *, moves: bool = False) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._moves = moves
        self._fade = Fade(self)
        self._fade.moved.connect(self.update)
        self._scene: Scene = BlankScene()
        self._shown: Scene = self._scene
        self._now: datetime | None = None
        self._still: QPixmap | None = None
        self._laid = False
        self._words: list[Drawn] = []
        self._clocks: list[Clock] = []
        self._faces: list[Face] = []
        self._clock_pictures: dict[int, tuple[QPointF, QPixmap]] = {}
        """Clocks as they stand, by their place among the clocks, for the frames of a fade."""
        self._repaints = 0
        self._left: Iterator[None] = iter(())
        self._go_on = QTimer(self)
        self._go_on.setSingleShot(True)
        self._go_on.setInterval(0)
        self._go_on.timeout.connect(self._draw_more)
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
    def fading(self) -> bool:
        """True while what was on show before can still be seen."""
        return self._fade.running

    @property
    def comes(self) -> bool:
        """True while some of the scene is still being drawn."""
        return self._go_on.isActive()

    @property
    def clock_places(self) -> list[QRect]:
        """The rectangles that a tick repaints."""
        self._lay()
        return [_pixels(clock) for clock in self._clocks]

    @property
    def drawn(self) -> list[Drawn]:
        """Every text on show, clocks included, as it would be drawn now."""
        self._lay()
        return self._words + self._paint_clocks(QPixmap(1, 1))

    def spoken_count(self) -> int:
        """The texts that stand on it."""
        return len(self._read_aloud())

    def spoken_item(self, index: int) -> Item:
        """A text, as it stands now."""
        shown = self._read_aloud()[index]
        return Item(shown.text, shown.rect.toAlignedRect())

    def _read_aloud(self) -> list[Drawn]:
        return [shown for shown in self.drawn if shown.role != "mark"]

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
            self._change()

    def set_moves(self, moves: bool) -> None:
        """Says whether other pictures may come by a cross-fade from now on."""
        self._moves = moves
        if not moves:
            self._fade.end()

    def grab(self, *area: QRect) -> QPixmap:
        """A picture of what is on show, never of something in between."""
        self._fade.end()
        while self.comes:
            self._draw_more()
        return super().grab(*area)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draws all anew in these colours, and in the language that is spoken now."""
        self._tokens = tokens
        stage_pictures.clear()
        self._fade.end()
        self._begin_again()

    def tick(self, now: datetime) -> bool:
        """Says what time it is. Repaints the clocks' rectangles if they show something else than before,
        and all of it if its next page is due. Gives whether it did.
        """
        self._now = now
        if self._at_now() != self._shown:
            self._change()
            return True
        faces = self._read_faces()
        if faces == self._faces:
            return False
        asks = [_asked(face) for face in faces] != [_asked(face) for face in self._faces]
        self._faces = faces
        self._clock_pictures.clear()
        self._lay()
        for place in self.clock_places:
            self.update(place)
        self._repaints += 1
        if asks:
            self._describe()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copies what stands still, and draws the clocks that the region touches."""
        still = self._lay()
        painter = QPainter(self)
        self._fade.paint(painter, still)  # Qt clips it to the region that has to be painted
        self._draw_clocks(painter, [c for c in self._clocks if event.rect().intersects(_pixels(c))])
        painter.end()
        if not self.fading:
            self._clock_pictures.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the scene out again."""
        self._fade.end()
        self._laid = False
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Ends what nobody sees."""
        self._fade.end()
        super().hideEvent(event)

    def _change(self) -> None:
        """Puts the scene's page of this moment on show, by a cross-fade if it is another picture."""
        shown = self._at_now()
        if isinstance(shown, BlankScene):
            self._fade.end()
        elif self._moves and self.isVisible() and self._laid and _subject(shown) != _subject(self._shown):
            self._still = self._fade.begin(self._lay(), lambda p: self._draw_clocks(p, self._clocks))
        self._shown = shown
        self._begin_again()

    def _begin_again(self) -> None:
        self._laid = False
        self._lay()
        self._clock_pictures.clear()
        self._faces = self._read_faces()
        self._describe()
        if not self.fading:  # else it paints when there is something of the new picture to be seen
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
        size = (self.size() * ratio).expandedTo(QSize(1, 1))
        still = self._still
        if still is None or still.devicePixelRatio() != ratio or still.size() != size:
            still, self._laid = QPixmap(size), False
            still.setDevicePixelRatio(ratio)
        if not self._laid:
            later: list[Iterator[None]] = []
            with QPainter(still) as painter:
                self._words, self._clocks = draw_still(
                    painter, QRectF(self.rect()), self._shown, self._tokens, later
                )
            self._still, self._laid = still, True
            self._left = chain.from_iterable(later)
            if later:
                self._go_on.start()
        return still

    def _draw_more(self) -> None:
        """Has some more drawn of what takes long; when nothing is left, all of it is shown."""
        self._go_on.stop()
        for _ in self._left:
            self._go_on.start()
            return
        self._begin_again()

    def _draw_clocks(self, painter: QPainter, clocks: list[Clock]) -> None:
        """Draws clocks as they stand now. They do not fade in with the rest: time is true at once."""
        if self._now is None:
            return
        if not self.fading:
            draw_clocks(painter, QRectF(self.rect()), clocks, self._now, self._tokens)
            return
        for clock in clocks:
            at, picture = self._clock_picture(clock, self._now)
            painter.drawPixmap(at, picture)

    def _clock_picture(self, clock: Clock, now: datetime) -> tuple[QPointF, QPixmap]:
        """A clock with its ground, and where it lies: a fade has it drawn once, not with every frame."""
        number = self._clocks.index(clock)
        if number not in self._clock_pictures:
            still, ratio = self._lay(), self.devicePixelRatioF()
            place = _pixels(clock)
            pixels = QRectF(QPointF(place.topLeft()) * ratio, QSizeF(place.size()) * ratio).toAlignedRect()
            at, picture = QPointF(pixels.topLeft()) / ratio, still.copy(pixels)
            with QPainter(picture) as painter:
                painter.translate(-at)
                draw_clocks(painter, QRectF(self.rect()), [clock], now, self._tokens)
            self._clock_pictures[number] = at, picture
        return self._clock_pictures[number]

    def _paint_clocks(self, on: QPixmap) -> list[Drawn]:
        if self._now is None:
            return []
        with QPainter(on) as painter:
            return draw_clocks(painter, QRectF(self.rect()), self._clocks, self._now, self._tokens)

    def _describe(self) -> None:
        """Gives screen readers the scene's words; not every second, only when more than digits changed."""
        words = [shown.text for shown in self._read_aloud()]
        blank = translate("stage", "blank on purpose")
        self.setAccessibleDescription("\n".join(words) if words else blank)


def _subject(scene: Scene) -> tuple[object, ...]:
    return type(scene), *(getattr(scene, name, None) for name in SUBJECT)


def _pixels(clock: Clock) -> QRect:
    """The whole pixels that a clock may touch."""
    return clock.place.toAlignedRect().adjusted(-1, -1, 1, 1)


def _asked(face: Face) -> tuple[Phase, int, bool]:
    """What a clock asks of people, which is worth saying again; its digits are not."""
    return face.phase, face.turn, face.paused
