"""One cell of a journey map: its cards, and below them the field for the next."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.live import journeys
from facilitator.model.journey import JourneyCard, Lane
from ui.theme import Tokens
from ui.widgets.cell_field import CellField
from ui.widgets.journey_card import JourneyCardFrame
from ui.widgets.parts import column, set_role


class JourneyCell(QFrame):
    """What is typed here comes out as ``typed``; what is done with a card, with the card's frame."""

    typed = Signal(str)
    half_typed = Signal(str, str)
    """A draft's key, and the words as they stand in its field."""
    left = Signal(object, int, int)
    """From this widget the keyboard goes across and down."""
    edited = Signal(str, str)
    removed = Signal(str)
    grow_asked = Signal(str)
    opened = Signal(str)
    carried = Signal(str, int, int)
    dragged = Signal(object, object)
    """The frame, and where it is held on the screen."""
    dropped = Signal(object, object)
    given_up = Signal()
    menu_asked = Signal(object, object)
    taken = Signal(object)

    def __init__(
        self, tokens: Tokens, step_id: str, lane: Lane, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.step_id, self.lane = step_id, lane
        self.frames: list[JourneyCardFrame] = []
        self.setProperty("role", "cell")
        self._layout = column(self, 5, 5)
        self.field = CellField("cell", name)
        self.field.kept.connect(self._keep)
        self.field.left.connect(partial(self.left.emit, self.field))
        self.field.given_up.connect(self._give_up)
        self.field.typing.connect(lambda words: self.half_typed.emit(self.draft_key, words))
        self.field.taken.connect(partial(self.taken.emit, self.field))
        self._layout.addWidget(self.field)
        self._layout.addStretch(1)

    def show_cards(self, cards: Sequence[JourneyCard], hint: str) -> None:
        """Shows these cards; ``hint`` stands in the field as long as there is none."""
        here = {frame.card.id: frame for frame in self.frames}
        wanted = [card.id for card in cards]
        for card_id, frame in here.items():
            if card_id not in wanted:
                frame.hide()
                frame.deleteLater()
        self.frames = []
        for place, card in enumerate(cards):
            frame = here.get(card.id) or self._make(card)
            if frame.card != card:
                frame.show_card(card)
            if self._layout.indexOf(frame) != place:
                self._layout.insertWidget(place, frame)
            self.frames.append(frame)
        self.field.setPlaceholderText("+" if cards else hint)

    @property
    def draft_key(self) -> str:
        """Of what is half typed in the field for the next card."""
        return journeys.draft_key(self.step_id, self.lane)

    @property
    def chain(self) -> list[QWidget]:
        """What the keyboard goes through from above: the cards, then the field."""
        return [*self.frames, self.field]

    def light(self, lit: bool) -> None:
        """Marks it as where a card would go."""
        set_role(self, "true" if lit else "false", "lit")

    def holds(self, at: QPoint) -> bool:
        """True if a place on the screen is in it."""
        return self.rect().contains(self.mapFromGlobal(at))

    def _make(self, card: JourneyCard) -> JourneyCardFrame:
        made = JourneyCardFrame(self._tokens, card, self)
        made.edited.connect(partial(self.edited.emit, card.id))
        made.half_typed.connect(lambda words: self.half_typed.emit(journeys.draft_key(card.id), words))
        made.removed.connect(partial(self.removed.emit, card.id))
        made.grow_asked.connect(partial(self.grow_asked.emit, card.id))
        made.opened.connect(self.opened)
        made.carried.connect(partial(self.carried.emit, card.id))
        made.left.connect(partial(self.left.emit, made))
        made.dragged.connect(partial(self.dragged.emit, made))
        made.dropped.connect(partial(self.dropped.emit, made))
        made.menu_asked.connect(partial(self.menu_asked.emit, made))
        made.taken.connect(partial(self.taken.emit, made))
        made.given_up.connect(self.given_up)
        return made

    def _keep(self, words: str) -> None:
        if words.strip():
            self.typed.emit(words)
        else:
            self._give_up()

    def _give_up(self) -> None:
        self.field.begin_with()
        self.half_typed.emit(self.draft_key, "")
        self.field.refuse(False)
