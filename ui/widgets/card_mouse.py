"""What the mouse does on a canvas of cards: pan, select, rubber band, drag, and menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QRubberBand

if TYPE_CHECKING:
    from ui.widgets.card_canvas import CardCanvas

EDGE, PULL_MS = 28, 30


class CardMouse:
    """Keeps what is under way between a press and its release; all else the canvas knows."""

    def __init__(self, canvas: CardCanvas) -> None:
        self._canvas = canvas
        self._pressed: QPoint | None = None
        self._band: QRubberBand | None = None
        self._before_band: dict[str, None] = {}
        self._pull = QTimer(canvas)
        self._pull.setInterval(PULL_MS)
        self._pull.timeout.connect(self._pull_on)

    def press(self, event: QMouseEvent) -> None:
        """Selects, or begins a pan, a drag or a rubber band."""
        canvas = self._canvas
        if canvas.begins_pan(event) or event.button() is not Qt.MouseButton.LeftButton:
            return
        canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        canvas.carrying.let_go()
        at = canvas.mapToScene(event.position().toPoint())
        card = canvas.places.card_at(at)
        more = bool(
            event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        )
        self._pressed = event.position().toPoint()
        if card and more:
            kept = [i for i in canvas.chosen if i != card]
            canvas.select(kept if card in canvas.chosen else [*kept, card], card)
        elif card:
            canvas.select(canvas.chosen if card in canvas.chosen else [card], card)
        elif (cluster := canvas.places.cluster_at(at)) and not more:
            canvas.select(cluster.members, cluster.members[0])
        else:
            self._before_band = dict(canvas.chosen) if more else {}
            self._band = QRubberBand(QRubberBand.Shape.Rectangle, canvas.viewport())
            self._band.setGeometry(QRect(self._pressed, QSize()))
            self._band.show()
            canvas.select(self._before_band)

    def move(self, event: QMouseEvent) -> None:
        """Goes on with what was begun."""
        canvas = self._canvas
        at = event.position().toPoint()
        if canvas.goes_on_panning(event) or self._pressed is None:
            return
        if self._band:
            area = QRect(self._pressed, at).normalized()
            self._band.setGeometry(area)
            caught = canvas.places.cards_in(canvas.mapToScene(area).boundingRect())
            canvas.select([*self._before_band, *caught])
            return
        if not canvas.carrying.on:
            far = (at - self._pressed).manhattanLength()
            if far < QApplication.startDragDistance() or not canvas.chosen:
                return
            canvas.carrying.pick_up(list(canvas.chosen), canvas.mapToScene(self._pressed))
            canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._pull.start()
        canvas.carrying.move_to(canvas.mapToScene(at))

    def release(self, event: QMouseEvent) -> None:
        """Puts down."""
        canvas = self._canvas
        if canvas.ends_pan():
            return
        if self._band:
            self._end_band()
        elif canvas.carrying.on and self._pressed is not None:
            canvas.put_down()
        elif (
            self._pressed is not None
            and not event.modifiers()
            and event.button() is Qt.MouseButton.LeftButton
        ):
            card = canvas.places.card_at(canvas.mapToScene(self._pressed))
            if card and len(canvas.chosen) > 1:
                canvas.select([card], card)
        self._pressed = None

    def double_click(self, event: QMouseEvent) -> None:
        """Opens a card, or the name of a cluster."""
        self._pressed = None
        at = self._canvas.mapToScene(event.position().toPoint())
        if card := self._canvas.places.card_at(at):
            self._canvas.opened.emit(card)
        elif cluster := self._canvas.places.cluster_at(at):
            self._canvas.naming.rename(cluster)

    def ask_menu(self, event: QContextMenuEvent) -> None:
        """What can be done with what is under the pointer."""
        canvas = self._canvas
        at = canvas.mapToScene(event.pos())
        if card := canvas.places.card_at(at):
            if card not in canvas.chosen:
                canvas.select([card], card)
            canvas.menu_asked.emit(event.globalPos(), "")
        elif cluster := canvas.places.cluster_at(at):
            canvas.select(cluster.members, cluster.members[0])
            canvas.menu_asked.emit(event.globalPos(), cluster.cluster.id)

    def end_drag(self) -> None:
        """The edge pulls no more, and the hand is open."""
        self._pull.stop()
        self._canvas.viewport().unsetCursor()

    def forget(self) -> None:
        """Ends a drag, and the button that is still down moves nothing any more."""
        self._pressed = None
        self.end_drag()

    def _pull_on(self) -> None:
        """What is dragged to the edge pulls the board on."""
        canvas = self._canvas
        at = canvas.viewport().mapFromGlobal(canvas.cursor().pos())
        view = canvas.viewport().rect()
        for bar, place, far in (
            (canvas.horizontalScrollBar(), at.x(), view.width()),
            (canvas.verticalScrollBar(), at.y(), view.height()),
        ):
            if 0 <= place < EDGE or far - EDGE < place <= far:
                bar.setValue(bar.value() + (-EDGE // 2 if place < EDGE else EDGE // 2))

    def _end_band(self) -> None:
        if self._band:
            self._band.hide()
            self._band.deleteLater()
            self._band = None
