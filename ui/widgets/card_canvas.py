"""Cards on a canvas: selected, dragged and moved by keys; what comes of it, signals say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QRubberBand, QWidget

from facilitator.model.board import IdeaStage
from facilitator.rules import wording
from facilitator.rules.board_layout import BoardLayout, Box, ClusterBox, spread
from ui.theme import Tokens
from ui.widgets.card_carrying import Carrying, Target
from ui.widgets.card_item import CardItem, Ground
from ui.widgets.card_look import COARSE, CardFace, Look
from ui.widgets.name_in_place import NameInPlace
from ui.widgets.zoom_view import MARGIN, STEP, ZoomView

KEYS = Qt.Key
WAYS = {KEYS.Key_Right: (1, 0), KEYS.Key_Left: (-1, 0), KEYS.Key_Down: (0, 1), KEYS.Key_Up: (0, -1)}
ACTS = {
    KEYS.Key_G: "group",
    KEYS.Key_T: "turn",
    KEYS.Key_O: "out",
    KEYS.Key_S: "sketch",
    KEYS.Key_Delete: "remove",
}
EDGE, PULL_MS = 28, 30
BEYOND = 600.0
"""How far a free board can be gone beyond its last card."""


class CardCanvas(ZoomView):
    """Shows faces where a layout puts them. It keeps which cards are selected, and writes nothing."""

    selected = Signal(list)
    """Ids of the selected cards."""
    opened = Signal(str)
    """Return or a double click on a card."""
    dropped = Signal(list, object)
    """Ids, and the Target where they were put down."""
    named = Signal(list, object, str)
    """Ids, the Target or None, and the name of the new cluster that they are to be."""
    renamed = Signal(str, str)
    """A cluster's id and its new name."""
    acted = Signal(str)
    """A key for the selection: ``group``, ``turn``, ``out``, ``remove``, or the name of a stage."""
    fit_asked = Signal()
    menu_asked = Signal(QPoint, str)
    """Where a menu is to open on the screen, and the id of a cluster if it is for that."""
    said = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look(tokens)
        self.items_by_id: dict[str, CardItem] = {}
        self._clusters: list[Ground] = []
        self._columns: list[Ground] = []
        self._layout = BoardLayout({})
        self._titles: Mapping[IdeaStage, str] = {}
        self.is_free = False
        self.chosen: dict[str, None] = {}
        self.current = ""
        self._following = True
        self._pressed: QPoint | None = None
        self._band: QRubberBand | None = None
        self._before_band: dict[str, None] = {}
        self._pull = QTimer(self)
        self._pull.setInterval(PULL_MS)
        self._pull.timeout.connect(self._pull_on)
        self.carrying = Carrying(self)
        self.field = NameInPlace(self.viewport())
        self.field.left.connect(self.setFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Cards of the board"))
        self.setBackgroundBrush(tokens.colour("paper"))
        self.zoomed.connect(self._zoom_changed)

    def minimumSizeHint(self) -> QSize:
        """Less shows no card whole."""
        return QSize(320, 200)

    # What is shown

    def show_board(
        self, faces: Mapping[str, CardFace], layout: BoardLayout, titles: Mapping[IdeaStage, str], free: bool
    ) -> None:
        """Shows these cards; only what is another than before is touched."""
        if self.carrying.on and not all(i in layout.cards for i in self.carrying.ids):
            self._give_up()
        same = layout.cards.keys() == self.items_by_id.keys()
        self._layout, self._titles, self.is_free = layout, titles, free
        if not same:
            for gone in self.items_by_id.keys() - layout.cards.keys():
                self._ground.removeItem(self.items_by_id.pop(gone))
        for card_id, box in layout.cards.items():
            item = self.items_by_id.get(card_id)
            if item is None:
                item = self.items_by_id[card_id] = CardItem(faces[card_id], self.look)
                item.lay(box)
                item.mark(card_id in self.chosen, False)
                self._ground.addItem(item)
            else:
                item.show_face(faces[card_id])
                item.lay(box)
        self._show_grounds()
        area = spread(layout)
        self.set_spread(QRectF(*area), BEYOND if free else 0.0)
        self._keep_selection()

    def _show_grounds(self) -> None:
        self._fill(self._clusters, len(self._layout.clusters), sunken=True)
        for ground, cluster in zip(self._clusters, self._layout.clusters, strict=True):
            ground.show_ground(cluster.box, cluster.cluster.name, str(len(cluster.members)), cluster)
        self._fill(self._columns, len(self._layout.columns), sunken=False)
        for ground, column in zip(self._columns, self._layout.columns, strict=True):
            ground.show_ground(column.box, self._titles[column.stage], str(column.count), None, column.head)

    def _fill(self, grounds: list[Ground], number: int, *, sunken: bool) -> None:
        while len(grounds) < number:
            grounds.append(Ground(self.look, sunken=sunken))
            self._ground.addItem(grounds[-1])
        while len(grounds) > number:
            self._ground.removeItem(grounds.pop())

    @property
    def boxes(self) -> Mapping[str, Box]:
        """Where each card lies."""
        return self._layout.cards

    @property
    def clusters(self) -> tuple[ClusterBox, ...]:
        """The clusters that are shown, in columns one for each stage."""
        return self._layout.clusters

    def fit_all(self) -> None:
        """All of the board in sight."""
        self.fit(QRectF(*spread(self._layout)).adjusted(-12, -12, 12, 12))

    def fit_at_start(self) -> None:
        """All of its width in sight, if titles can be read then; else all of it."""
        area = QRectF(*spread(self._layout))
        zoom = (self.viewport().width() - 4) / (area.width() + 2 * MARGIN)
        if zoom >= COARSE:
            self.set_zoom(min(1.0, zoom))
            self.horizontalScrollBar().setValue(round((area.x() - MARGIN) * self.zoom))
            self.verticalScrollBar().setValue(round((area.y() - MARGIN) * self.zoom))
        else:
            self.fit_all()

    def _zoom_changed(self, zoom: float) -> None:
        self.look.zoom = zoom
        if self.field.isVisible():
            self.field.give_up()

    # What is selected

    def select(self, ids: Iterable[str], current: str | None = None) -> None:
        """Selects these cards and no other; the keyboard goes to ``current`` or stays."""
        self._following = True
        self.chosen = dict.fromkeys(i for i in ids if i in self.items_by_id)
        if current is not None:
            self.current = current
        self._keep_selection()
        self.selected.emit(list(self.chosen))

    def _keep_selection(self) -> None:
        here = self.items_by_id
        gone = [i for i in self.chosen if i not in here]
        for each in gone:
            del self.chosen[each]
        if self.current not in here:
            self.current = next(iter(self.chosen), next(iter(here), ""))
        focus = self.current if self.hasFocus() else ""
        for card_id, item in here.items():
            item.mark(card_id in self.chosen, card_id == focus)
        if gone:
            self.selected.emit(list(self.chosen))

    def go_to(self, card_id: str) -> None:
        """Brings the keyboard to a card, the card into sight, and says it."""
        self.current = card_id
        self._keep_selection()
        if item := self.items_by_id.get(card_id):
            self.ensureVisible(item.sceneBoundingRect(), 24, 24)
            self.say(self.words(card_id))

    def words(self, card_id: str) -> str:
        """A card as it is said: title, where it lies, how it stands."""
        face = self.items_by_id[card_id].face
        place = list(self.items_by_id).index(card_id) + 1
        parts = [face.title, face.spoken, self.tr("{0} of {1}").format(place, len(self.items_by_id))]
        if card_id in self.chosen:
            parts.append(self.tr("selected"))
        return ", ".join(part for part in parts if part)

    def say(self, words: str) -> None:
        """Says something to a screen reader, and to whoever shows it."""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.said.emit(words if self.carrying.on else "")

    # Where things are

    def card_at(self, at: QPointF) -> str:
        """The card at a point of the board, empty if there is none."""
        found = (i for i in self._ground.items(at) if isinstance(i, CardItem))
        return next((i.face.id for i in found if QRectF(*i.box).contains(at)), "")

    def cluster_at(self, at: QPointF) -> ClusterBox | None:
        """The cluster at a point of the board."""
        return next((c for c in self._layout.clusters if QRectF(*c.box).contains(at)), None)

    def target_at(self, at: QPointF, ids: list[str]) -> Target:
        """Where cards would go that are dropped at a point of the board."""
        stage = next((c for c in self._layout.columns if c.box.x - 15 <= at.x() < c.box.right + 15), None)
        where = stage.stage if stage else None
        if cluster := self.cluster_at(at):
            return Target(cluster.box, cluster.stage, cluster.cluster.id)
        if self.is_free:
            return Target()
        under = self.card_at(at)
        if under and under not in ids:
            return Target(self._layout.cards[under], where, None, under)
        return Target(stage.box if stage else None, where)

    def place_words(self, target: Target) -> str:
        """Where cards would go, in words; empty for where they are."""
        if target.card_id:
            return self.tr("and “{0}” would be a cluster").format(self.items_by_id[target.card_id].face.title)
        name = next((c.cluster.name for c in self._layout.clusters if c.cluster.id == target.cluster_id), "")
        if name and target.stage:
            return self.tr("would go to {0}, into “{1}”").format(self._titles[target.stage], name)
        if name:
            return self.tr("would go into “{0}”").format(name)
        if target.stage:
            return self.tr("would go to {0}").format(self._titles[target.stage])
        if target.dx or target.dy:
            return self.tr("would lie {0} to the right and {1} down").format(
                round(target.dx), round(target.dy)
            )
        return ""

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Selects, or begins a pan, a drag or a rubber band."""
        if self.begins_pan(event) or event.button() is not Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.carrying.let_go()
        at = self.mapToScene(event.position().toPoint())
        card = self.card_at(at)
        more = bool(
            event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        )
        self._pressed = event.position().toPoint()
        if card and more:
            kept = [i for i in self.chosen if i != card]
            self.select(kept if card in self.chosen else [*kept, card], card)
        elif card:
            self.select(self.chosen if card in self.chosen else [card], card)
        elif (cluster := self.cluster_at(at)) and not more:
            self.select(cluster.members, cluster.members[0])
        else:
            self._before_band = dict(self.chosen) if more else {}
            self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
            self._band.setGeometry(QRect(self._pressed, QSize()))
            self._band.show()
            self.select(self._before_band)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on with what was begun."""
        at = event.position().toPoint()
        if self.goes_on_panning(event) or self._pressed is None:
            return
        if self._band:
            area = QRect(self._pressed, at).normalized()
            self._band.setGeometry(area)
            rect = self.mapToScene(area).boundingRect()
            caught = [i.face.id for i in self._ground.items(rect) if isinstance(i, CardItem)]
            self.select([*self._before_band, *reversed(caught)])
            return
        if not self.carrying.on:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance() or not self.chosen:
                return
            self.carrying.pick_up(list(self.chosen), self.mapToScene(self._pressed))
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._pull.start()
        self.carrying.move_to(self.mapToScene(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Puts down."""
        if self.ends_pan():
            return
        if self._band:
            self._end_band()
        elif self.carrying.on and self._pressed is not None:
            self._put_down()
        elif (
            self._pressed is not None
            and not event.modifiers()
            and event.button() is Qt.MouseButton.LeftButton
        ):
            card = self.card_at(self.mapToScene(self._pressed))
            if card and len(self.chosen) > 1:
                self.select([card], card)
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens a card, or the name of a cluster."""
        self._pressed = None
        at = self.mapToScene(event.position().toPoint())
        if card := self.card_at(at):
            self.opened.emit(card)
        elif cluster := self.cluster_at(at):
            self.rename(cluster)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with what is under the pointer."""
        at = self.mapToScene(event.pos())
        if card := self.card_at(at):
            if card not in self.chosen:
                self.select([card], card)
            self.menu_asked.emit(event.globalPos(), "")
        elif cluster := self.cluster_at(at):
            self.select(cluster.members, cluster.members[0])
            self.menu_asked.emit(event.globalPos(), cluster.cluster.id)

    def _pull_on(self) -> None:
        """What is dragged to the edge pulls the board on."""
        at = self.viewport().mapFromGlobal(self.cursor().pos())
        view = self.viewport().rect()
        for bar, place, far in (
            (self.horizontalScrollBar(), at.x(), view.width()),
            (self.verticalScrollBar(), at.y(), view.height()),
        ):
            if 0 <= place < EDGE or far - EDGE < place <= far:
                bar.setValue(bar.value() + (-EDGE // 2 if place < EDGE else EDGE // 2))

    def _end_band(self) -> None:
        if self._band:
            self._band.hide()
            self._band.deleteLater()
            self._band = None

    def _give_up(self) -> None:
        self._pressed = None
        self._pull.stop()
        self.viewport().unsetCursor()
        self.carrying.let_go()
        self.say("")

    def _put_down(self) -> None:
        self._pull.stop()
        self.viewport().unsetCursor()
        ids, target = self.carrying.let_go()
        self.say("")
        if target is None:
            return
        if target.card_id:
            self.ask_name([*ids], target)
        elif target.box is not None or target.dx or target.dy:
            self.dropped.emit(ids, target)

    # Names, typed in place

    def ask_name(self, ids: list[str], target: Target | None = None) -> None:
        """Asks for the name of a new cluster, beside its cards."""
        near = self._layout.cards.get(target.card_id if target else ids[0])
        if near is not None:
            self.field.ask(
                self._field_place(near),
                "",
                self.tr("Name of the new cluster"),
                lambda name: self.named.emit(ids, target, name),
            )

    def rename(self, cluster: ClusterBox) -> None:
        """Lets a cluster's name be written anew where it stands."""
        self.field.ask(
            self._field_place(cluster.box),
            cluster.cluster.name,
            self.tr("Name of the cluster"),
            lambda name: self.renamed.emit(cluster.cluster.id, name),
        )

    def _field_place(self, near: Box) -> QPoint:
        self.ensureVisible(QRectF(near.x, near.y, near.width, 40), 10, 10)
        return self.mapFromScene(QPointF(near.x, near.y))

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from card to card; the rest is for the selection, or for the view."""
        key = KEYS(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = held == Qt.KeyboardModifier.ShiftModifier
        control = held == Qt.KeyboardModifier.ControlModifier
        if self.carrying.on and self._carry_by_key(key):
            return
        if control and key == KEYS.Key_A:
            self.select(self.items_by_id)
        elif held and not shift:
            super().keyPressEvent(event)
        elif key in WAYS:
            self._step(WAYS[key], shift)
        elif key == KEYS.Key_Space:
            if not event.isAutoRepeat():
                self.hold_space()
        elif key == KEYS.Key_Escape and self.chosen:
            self.select([])
        elif not self._zooms_by_key(event.text()) and not (
            self.current and self._acts_by_key(key, event.text())
        ):
            event.ignore()

    def _zooms_by_key(self, text: str) -> bool:
        if text in ("+", "="):
            self.set_zoom(self.zoom * STEP)
        elif text == "-":
            self.set_zoom(self.zoom / STEP)
        elif text == "0":
            self.fit_asked.emit()
        else:
            return False
        return True

    def _acts_by_key(self, key: Qt.Key, text: str) -> bool:
        if key in (KEYS.Key_Return, KEYS.Key_Enter):
            self.opened.emit(self.current)
        elif key == KEYS.Key_F2:
            cluster = next((c for c in self._layout.clusters if self.current in c.members), None)
            if cluster:
                self.rename(cluster)
        elif key == KEYS.Key_M:
            self._choose_something()
            self._pick_up_by_key()
        elif key == KEYS.Key_Menu:
            self._choose_something()
            place = self.items_by_id[self.current].sceneBoundingRect().bottomLeft()
            self.menu_asked.emit(self.viewport().mapToGlobal(self.mapFromScene(place)), "")
        elif key in ACTS:
            self._choose_something()
            self.acted.emit(ACTS[key])
        elif text in ("1", "2", "3", "4", "5"):
            self._choose_something()
            self.acted.emit(list(IdeaStage)[int(text) - 1].value)
        else:
            return False
        return True

    def _choose_something(self) -> None:
        """Keys are for the selection, or where there is none for the card under the keyboard."""
        if not self.chosen:
            self.select([self.current])

    def space_pressed(self) -> None:
        """The card under the keyboard is selected too, or no more; from now on arrows select nothing.

        A card that is selected only because the arrows came by is kept by the first press.
        """
        if self.current:
            kept = [i for i in self.chosen if i != self.current]
            came_by = self._following and self.chosen.keys() == {self.current}
            if not came_by:
                self.select(kept if self.current in self.chosen else [*kept, self.current])
            self._following = False
            self.say(self.words(self.current))

    def _step(self, way: tuple[int, int], extend: bool) -> None:
        here = self._layout.cards.get(self.current)
        if here is None:
            return
        best, after = 1e18, ""
        x, y = here.x + here.width / 2, here.y + here.height / 2
        for card_id, box in self._layout.cards.items():
            right, down = box.x + box.width / 2 - x, box.y + box.height / 2 - y
            ahead = right * way[0] + down * way[1]
            cost = ahead + 3 * (abs(right * way[1]) + abs(down * way[0]))
            if ahead > 1 and cost < best:
                best, after = cost, card_id
        if after:
            if extend:
                self.select([*self.chosen, self.current, after], after)
            elif self._following:
                self.select([after], after)
            self.go_to(after)

    def _pick_up_by_key(self) -> None:
        box = self._layout.cards[self.current]
        self.carrying.pick_up(list(self.chosen), QPointF(box.x, box.y))
        if self.is_free:
            self.carrying.aim_at(Target())
        else:
            self.carrying.hide_picture()
            self.carrying.aim_at(self._stops()[self._stop_of(self.current)])

    def _stops(self) -> list[Target]:
        """Where keys can carry cards in columns: each column, then its clusters."""
        made = []
        for column in self._layout.columns:
            made.append(Target(column.box, column.stage))
            made += [
                Target(c.box, c.stage, c.cluster.id) for c in self._layout.clusters if c.stage is column.stage
            ]
        return made

    def _stop_of(self, card_id: str) -> int:
        stops = self._stops()
        cluster = next((c for c in self._layout.clusters if card_id in c.members), None)
        if cluster:
            return next(n for n, s in enumerate(stops) if s.box == cluster.box)
        box = self._layout.cards[card_id]
        return next(
            n for n, s in enumerate(stops) if s.box and not s.cluster_id and s.box.x <= box.x < s.box.right
        )

    def _carry_by_key(self, key: Qt.Key) -> bool:
        if key == KEYS.Key_Escape:
            self._give_up()
        elif key in (KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_M):
            self._put_down()
        elif key in WAYS and self.is_free:
            self.carrying.nudge(*WAYS[key])
        elif key in WAYS and self.carrying.target:
            stops = self._stops()
            now = next(n for n, s in enumerate(stops) if s == self.carrying.target)
            across, down = WAYS[key]
            if across:
                stages = [c.stage for c in self._layout.columns]
                stage = self.carrying.target.stage or stages[0]
                after = stages[(stages.index(stage) + across) % len(stages)]
                now = next(n for n, s in enumerate(stops) if s.stage is after)
            else:
                now = (now + down) % len(stops)
            self.carrying.aim_at(stops[now])
            if box := stops[now].box:
                self.ensureVisible(QRectF(box.x, box.y, box.width, min(box.height, 200)), 10, 10)
        else:
            return key not in (KEYS.Key_Control, KEYS.Key_Shift)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The card under the keyboard is shown and said."""
        super().focusInEvent(event)
        self._keep_selection()
        if self.current and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.go_to(self.current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes with the keyboard."""
        super().focusOutEvent(event)
        self._keep_selection()


def shown_words(shown: int, total: int, selected: int) -> str:
    """``12 of 40 shown, 3 selected``."""
    first = wording.count(total, "card") if shown == total else f"{shown} of {total} shown"
    return f"{first}, {selected} selected" if selected else first
