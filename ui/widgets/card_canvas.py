"""Cards on a canvas: shown, selected, carried and named; what comes of it, signals say."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from facilitator.model.board import IdeaStage
from facilitator.rules.board_layout import BoardLayout, Box, ClusterBox, ColumnBox, spread
from ui.theme import Tokens
from ui.widgets.card_carrying import Carrying
from ui.widgets.card_far import FarCards
from ui.widgets.card_item import CardItem, Ground, Holder
from ui.widgets.card_keys import CardKeys
from ui.widgets.card_look import COARSE, CardFace, Look
from ui.widgets.card_mouse import CardMouse
from ui.widgets.card_places import CardPlaces
from ui.widgets.cluster_naming import ClusterNaming
from ui.widgets.name_in_place import NameInPlace
from ui.widgets.spoken import Item, Role, say_current
from ui.widgets.zoom_view import MARGIN, ZoomView

NARROW = 700
"""Pixels of width below which an overview of all cards is too small to be read."""
BEYOND = 600.0
"""How far a free board can be gone beyond its last card."""


class CardCanvas(ZoomView):
    """Shows faces where a layout puts them. It keeps which cards are selected, and writes nothing."""

    spoken_role = Role.List
    item_role = Role.ListItem

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
    half_named = Signal(str, list, str, str)
    """The cluster that is renamed, or the cards that are to be one and the card they were put on, and what
    is typed so far; nothing once that is over."""
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
        self._near, self.far = Holder(), FarCards(self.look)
        self._ground.addItem(self._near)
        self._ground.addItem(self.far)
        self.far.hide()
        self._clusters: list[Ground] = []
        self._columns: list[Ground] = []
        self._layout = BoardLayout({})
        self.titles: Mapping[IdeaStage, str] = {}
        self._coming: Collection[str] = ()
        self.is_free = False
        self.chosen: dict[str, None] = {}
        self.current = ""
        self._marked: set[str] = set()
        self.following = True
        """Arrows select the card that they come to; a selection by the space bar stays as it is."""
        self.carrying = Carrying(self)
        self._keys = CardKeys(self)
        self._mouse = CardMouse(self)
        self.field = NameInPlace(self.viewport())
        self.field.left.connect(self.setFocus)
        self.places, self.naming = CardPlaces(self), ClusterNaming(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Cards of the board"))
        self.setBackgroundBrush(tokens.colour("paper"))
        self.zoomed.connect(self._zoom_changed)

    def minimumSizeHint(self) -> QSize:
        """Less shows no card whole."""
        return QSize(320, 200)

    # What is shown

    def show_board(
        self,
        faces: Mapping[str, CardFace],
        layout: BoardLayout,
        titles: Mapping[IdeaStage, str],
        free: bool,
        coming: Collection[str] = (),
    ) -> None:
        """Shows these cards; only what is another than before is touched.

        Cards that are ``coming`` in a moment stay selected if they are.
        """
        self._coming = coming
        if self.carrying.on and not all(i in layout.cards for i in self.carrying.ids):
            self.give_up()
        lies, self._layout, self.titles, self.is_free = self._layout is layout, layout, titles, free
        if lies:
            for card_id, item in self.items_by_id.items():
                item.show_face(faces[card_id])
        else:
            self._lay(faces, layout)
        self.far.touch()
        self.show_selection()

    def _lay(self, faces: Mapping[str, CardFace], layout: BoardLayout) -> None:
        for gone in self.items_by_id.keys() - layout.cards.keys():
            self._ground.removeItem(self.items_by_id.pop(gone))
        self.make(faces[card_id] for card_id in layout.cards if card_id not in self.items_by_id)
        self.items_by_id = {card_id: self.items_by_id[card_id] for card_id in layout.cards}
        for card_id, box in layout.cards.items():
            item = self.items_by_id[card_id]
            item.show_face(faces[card_id])
            item.lay(box)
        self._show_grounds()
        area = QRectF(*spread(layout))
        self.far.show_cards(self.items_by_id.values(), area)
        self.set_spread(area, BEYOND if self.is_free else 0.0)

    def make(self, faces: Iterable[CardFace]) -> None:
        """Makes cards that are not there yet; they lie nowhere until the board is shown with them."""
        for face in faces:
            item = self.items_by_id[face.id] = CardItem(face, self.look)
            item.mark(face.id in self.chosen, False)
            item.setParentItem(self._near)

    def _show_grounds(self) -> None:
        self._fill(self._clusters, len(self._layout.clusters), sunken=True)
        for ground, cluster in zip(self._clusters, self._layout.clusters, strict=True):
            ground.show_ground(cluster.box, cluster.cluster.name, str(len(cluster.members)), cluster)
        self._fill(self._columns, len(self._layout.columns), sunken=False)
        for ground, column in zip(self._columns, self._layout.columns, strict=True):
            ground.show_ground(column.box, self.titles[column.stage], str(column.count), None, column.head)

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

    @property
    def columns(self) -> tuple[ColumnBox, ...]:
        """The columns that are shown, none on a free board."""
        return self._layout.columns

    def fit_all(self) -> None:
        """All of the board in sight."""
        self.fit(QRectF(*spread(self._layout)).adjusted(-12, -12, 12, 12))

    def fit_at_start(self) -> None:
        """All of its width in sight, if titles can be read then; else all of it, but for a narrow window."""
        area = QRectF(*spread(self._layout))
        zoom = (self.viewport().width() - 4) / (area.width() + 2 * MARGIN)
        if zoom >= COARSE:
            self.set_zoom(min(1.0, zoom))
            self.horizontalScrollBar().setValue(round((area.x() - MARGIN) * self.zoom))
            self.verticalScrollBar().setValue(round((area.y() - MARGIN) * self.zoom))
        elif self.viewport().width() < NARROW:
            self.set_zoom(COARSE)  # with text at 200 % an overview without words says nothing
        else:
            self.fit_all()

    def _zoom_changed(self, zoom: float) -> None:
        self.look.zoom = zoom
        self.far.setVisible(zoom < COARSE)
        self._near.setVisible(zoom >= COARSE)
        if self.field.isVisible():
            self.field.give_up()

    # What is selected

    def select(self, ids: Iterable[str], current: str | None = None) -> None:
        """Selects these cards and no other; the keyboard goes to ``current`` or stays."""
        self.following = True
        self.chosen = dict.fromkeys(i for i in ids if i in self.items_by_id)
        if current is not None:
            self.current = current
        self.show_selection()
        self.selected.emit(list(self.chosen))

    def take_over(self, other: CardCanvas) -> None:
        """Selects what is selected on another canvas; what does not lie here goes when the board is shown."""
        self.chosen, self.current, self.following = dict(other.chosen), other.current, other.following

    def show_selection(self) -> None:
        """Marks what is selected, and lets go of what does not lie here."""
        here = self.items_by_id
        gone = [i for i in self.chosen if i not in here and i not in self._coming]
        for each in gone:
            del self.chosen[each]
        if self.current not in here:
            self.current = next(iter(self.chosen), next(iter(here), ""))
        focus = self.current if self.hasFocus() else ""
        marked = {*self.chosen, focus}
        changed = [here[i].mark(i in self.chosen, i == focus) for i in marked | self._marked if i in here]
        self._marked = marked
        self.far.ring([here[i] for i in marked if i in here], anew=any(changed))
        if gone:
            self.selected.emit(list(self.chosen))

    def go_to(self, card_id: str) -> None:
        """Brings the keyboard to a card, the card into sight, and says it."""
        self.current = card_id
        self.show_selection()
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
            say_current(self)
        self.said.emit(words if self.carrying.on else "")

    def spoken_count(self) -> int:
        """The cards that are shown."""
        return len(self.items_by_id)

    def spoken_item(self, index: int) -> Item:
        """A card."""
        card_id = list(self.items_by_id)[index]
        place = self.mapFromScene(self.items_by_id[card_id].sceneBoundingRect()).boundingRect()
        return Item(self.words(card_id), place, card_id == self.current, card_id in self.chosen)

    # The end of carrying

    def put_down(self) -> None:
        """Puts down what is carried: signals it, or asks for a name if that makes a cluster."""
        self._mouse.end_drag()
        ids, target = self.carrying.let_go()
        self.say("")
        if target is None:
            return
        if target.card_id:
            self.naming.ask([*ids], target)
        elif target.box is not None or target.dx or target.dy:
            self.dropped.emit(ids, target)

    def give_up(self) -> None:
        """What is carried goes back to where it was."""
        self._mouse.forget()
        self.carrying.let_go()
        self.say("")

    # Mouse and keyboard

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins to select, drag or pan."""
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on with what the press began."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends what the press began."""
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens what is under the pointer."""
        self._mouse.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of what is under the pointer."""
        self._mouse.ask_menu(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys are for the cards first, then for the view as any other."""
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def space_pressed(self) -> None:
        """The space bar is a key for the card under the keyboard."""
        self._keys.space()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The card under the keyboard is shown and said."""
        super().focusInEvent(event)
        self.show_selection()
        if self.current and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.go_to(self.current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes with the keyboard."""
        super().focusOutEvent(event)
        self.show_selection()
