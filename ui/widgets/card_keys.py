"""What the keys do on a canvas of cards: go about, select, act, and carry cards to where they belong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from facilitator.model.board import IdeaStage
from ui.widgets.card_carrying import Target
from ui.widgets.zoom_view import STEP

if TYPE_CHECKING:
    from ui.widgets.card_canvas import CardCanvas

KEYS = Qt.Key
WAYS = {KEYS.Key_Right: (1, 0), KEYS.Key_Left: (-1, 0), KEYS.Key_Down: (0, 1), KEYS.Key_Up: (0, -1)}
ACTS = {
    KEYS.Key_G: "group",
    KEYS.Key_T: "turn",
    KEYS.Key_O: "out",
    KEYS.Key_S: "sketch",
    KEYS.Key_Delete: "remove",
}


class CardKeys:
    """Reads keys for a canvas, and keeps nothing: what is selected or carried, the canvas knows."""

    def __init__(self, canvas: CardCanvas) -> None:
        self._canvas = canvas

    def press(self, event: QKeyEvent) -> bool:
        """Does what a key is for; False if it is for any view, and no matter of cards."""
        canvas = self._canvas
        key = KEYS(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = held == Qt.KeyboardModifier.ShiftModifier
        control = held == Qt.KeyboardModifier.ControlModifier
        if canvas.carrying.on and self._carries(key):
            return True
        if control and key == KEYS.Key_A:
            canvas.select(canvas.items_by_id)
        elif held and not shift:
            return False
        elif key in WAYS:
            self._step(WAYS[key], shift)
        elif key == KEYS.Key_Space:
            if not event.isAutoRepeat():
                canvas.hold_space()
        elif key == KEYS.Key_Escape and canvas.chosen:
            canvas.select([])
        elif not self._zooms(event.text()) and not (canvas.current and self._acts(key, event.text())):
            event.ignore()
        return True

    def space(self) -> None:
        """The card under the keyboard is selected too, or no more; from now on arrows select nothing.

        A card that is selected only because the arrows came by is kept by the first press.
        """
        canvas, card = self._canvas, self._canvas.current
        if card:
            kept = [i for i in canvas.chosen if i != card]
            came_by = canvas.following and canvas.chosen.keys() == {card}
            if not came_by:
                canvas.select(kept if card in canvas.chosen else [*kept, card])
            canvas.following = False
            canvas.say(canvas.words(card))

    def _zooms(self, text: str) -> bool:
        if text in ("+", "="):
            self._canvas.set_zoom(self._canvas.zoom * STEP)
        elif text == "-":
            self._canvas.set_zoom(self._canvas.zoom / STEP)
        elif text == "0":
            self._canvas.fit_asked.emit()
        else:
            return False
        return True

    def _acts(self, key: Qt.Key, text: str) -> bool:
        canvas = self._canvas
        if key in (KEYS.Key_Return, KEYS.Key_Enter):
            canvas.opened.emit(canvas.current)
        elif key == KEYS.Key_F2:
            cluster = next((c for c in canvas.clusters if canvas.current in c.members), None)
            if cluster:
                canvas.naming.rename(cluster)
        elif key == KEYS.Key_M:
            self._choose_something()
            self._pick_up()
        elif key == KEYS.Key_Menu:
            self._choose_something()
            place = canvas.items_by_id[canvas.current].sceneBoundingRect().bottomLeft()
            canvas.menu_asked.emit(canvas.viewport().mapToGlobal(canvas.mapFromScene(place)), "")
        elif key in ACTS:
            self._choose_something()
            canvas.acted.emit(ACTS[key])
        elif text in ("1", "2", "3", "4", "5"):
            self._choose_something()
            canvas.acted.emit(list(IdeaStage)[int(text) - 1].value)
        else:
            return False
        return True

    def _choose_something(self) -> None:
        """Keys are for the selection, or where there is none for the card under the keyboard."""
        if not self._canvas.chosen:
            self._canvas.select([self._canvas.current])

    def _step(self, way: tuple[int, int], extend: bool) -> None:
        canvas = self._canvas
        here = canvas.boxes.get(canvas.current)
        if here is None:
            return
        best, after = 1e18, ""
        x, y = here.x + here.width / 2, here.y + here.height / 2
        for card_id, box in canvas.boxes.items():
            right, down = box.x + box.width / 2 - x, box.y + box.height / 2 - y
            ahead = right * way[0] + down * way[1]
            cost = ahead + 3 * (abs(right * way[1]) + abs(down * way[0]))
            if ahead > 1 and cost < best:
                best, after = cost, card_id
        if after:
            if extend:
                canvas.select([*canvas.chosen, canvas.current, after], after)
            elif canvas.following:
                canvas.select([after], after)
            canvas.go_to(after)

    # Carrying

    def _pick_up(self) -> None:
        canvas = self._canvas
        box = canvas.boxes[canvas.current]
        canvas.carrying.pick_up(list(canvas.chosen), QPointF(box.x, box.y))
        if canvas.is_free:
            canvas.carrying.aim_at(Target())
        else:
            canvas.carrying.hide_picture()
            canvas.carrying.aim_at(self._stops()[self._stop_of(canvas.current)])

    def _stops(self) -> list[Target]:
        """Where keys can carry cards in columns: each column, then its clusters."""
        made = []
        for column in self._canvas.columns:
            made.append(Target(column.box, column.stage))
            made += [
                Target(c.box, c.stage, c.cluster.id) for c in self._canvas.clusters if c.stage is column.stage
            ]
        return made

    def _stop_of(self, card_id: str) -> int:
        stops = self._stops()
        cluster = next((c for c in self._canvas.clusters if card_id in c.members), None)
        if cluster:
            return next(n for n, s in enumerate(stops) if s.box == cluster.box)
        box = self._canvas.boxes[card_id]
        return next(
            n for n, s in enumerate(stops) if s.box and not s.cluster_id and s.box.x <= box.x < s.box.right
        )

    def _carries(self, key: Qt.Key) -> bool:
        """While something is carried, all keys are for that but the two that are held with others."""
        canvas = self._canvas
        if key == KEYS.Key_Escape:
            canvas.give_up()
        elif key in (KEYS.Key_Return, KEYS.Key_Enter, KEYS.Key_M):
            canvas.put_down()
        elif key in WAYS and canvas.is_free:
            canvas.carrying.nudge(*WAYS[key])
        elif key in WAYS and canvas.carrying.target:
            self._aim_on(canvas.carrying.target, *WAYS[key])
        else:
            return key not in (KEYS.Key_Control, KEYS.Key_Shift)
        return True

    def _aim_on(self, target: Target, across: int, down: int) -> None:
        """From one place in the columns to the next: across to a column, down to what is in it."""
        stops = self._stops()
        now = next(n for n, s in enumerate(stops) if s == target)
        if across:
            stages = [c.stage for c in self._canvas.columns]
            stage = target.stage or stages[0]
            after = stages[(stages.index(stage) + across) % len(stages)]
            now = next(n for n, s in enumerate(stops) if s.stage is after)
        else:
            now = (now + down) % len(stops)
        self._canvas.carrying.aim_at(stops[now])
        if box := stops[now].box:
            self._canvas.ensureVisible(QRectF(box.x, box.y, box.width, min(box.height, 200)), 10, 10)
