"""Groups of cards in columns like a newspaper: down the first, on in the next, cut only where it must be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from facilitator.rules.board_sheet import BoardSheet
from ui.console.board.print_card import CardPlan, cut, plan
from ui.stage.lettering import Setting, set_text

INSET, CARD_GAP, GROUP_GAP = 10.0, 9.0, 14.0
HEADING = 17
LEAST_ROOM = 90.0
"""A card is not begun where less height than this is left, if it has to be cut there."""


class Block(Struct, frozen=True):
    """A part of a group within one column: its heading, and its cards with their tops."""

    top: float
    height: float
    heading: Setting
    cards: tuple[tuple[CardPlan, float], ...]


class MadeColumn(Struct, frozen=True):
    """The blocks of one column, from the top down."""

    blocks: tuple[Block, ...]
    height: float


class Set(Struct, frozen=True):
    """A group whose cards are set at the width of a column, but not placed yet."""

    name: str
    count: int
    cards: tuple[CardPlan, ...]


def set_groups(
    sheet: BoardSheet, width: float, *, brief: bool, sketches: bool, most: int | None = None
) -> Iterator[Set | None]:
    """The groups with their cards set, the first ``most`` cards; None between two cards, for a pause."""
    left = sheet.count if most is None else most
    for group in sheet.groups:
        cards: list[CardPlan] = []
        for card in group.cards[: max(0, left)]:
            cards.append(plan(card, width - 2 * INSET, brief=brief, sketches=sketches))
            yield None
        left -= len(cards)
        if cards:
            yield Set(group.heading, len(group.cards), tuple(cards))


def flow(groups: Sequence[Set], width: float, height: float) -> list[MadeColumn]:
    """The columns that the groups fill, each at most so high."""
    made = _Flow(width, height)
    for group in groups:
        made.begin(group)
        for card in group.cards:
            made.add(card)
        made.end_group()
    return made.finished()


class _Flow:
    """Columns being filled."""

    def __init__(self, width: float, height: float) -> None:
        self._width, self._height = width, height
        self._columns: list[MadeColumn] = []
        self._blocks: list[Block] = []
        self._cards: list[tuple[CardPlan, float]] = []
        self._name = ""
        self._heading: Setting
        self._top = self._y = 0.0

    def begin(self, group: Set) -> None:
        """Begins a group, in a new column if not even its first card would find room here."""
        self._name, first = group.name, group.cards[0]
        name = f"{group.name} · {group.count}"
        self._open(name)
        least = first.height if self._whole_elsewhere(first) else LEAST_ROOM * 2
        if self._blocks and self._y + least + INSET > self._height:
            self._next_column(name)

    def add(self, card: CardPlan) -> None:
        """Puts a card below the last one, in the next column or cut over several where it has to be."""
        rest: CardPlan | None = card
        while rest is not None:
            room = self._height - INSET - self._y
            elsewhere = self._whole_elsewhere(rest) or room < LEAST_ROOM
            if rest.height > room and self._cards and elsewhere:
                self._close()
                self._next_column(f"{self._name} (goes on)")
                continue
            part, rest = cut(rest, room)
            self._cards.append((part, self._y))
            self._y += part.height + CARD_GAP
            if rest is not None:
                self._close()
                self._next_column(f"{self._name} (goes on)")

    def end_group(self) -> None:
        """Leaves a gap below the group."""
        self._close()
        self._top = self._y

    def finished(self) -> list[MadeColumn]:
        """All columns, the last one included."""
        self._end_column()
        return self._columns

    def _whole_elsewhere(self, card: CardPlan) -> bool:
        """True if a card need not be cut in a column of its own, under a heading of two lines."""
        return card.height <= self._height - 2 * INSET - 2 * HEADING * 1.3 - 7

    def _open(self, name: str) -> None:
        self._heading = set_text(
            name, self._width - 2 * INSET, size=HEADING, weight=700, most_lines=2, leading=1.3
        )
        self._y = self._top + INSET + self._heading.height + 7

    def _close(self) -> None:
        if self._cards:
            end = self._y - CARD_GAP + INSET
            self._blocks.append(Block(self._top, end - self._top, self._heading, tuple(self._cards)))
            self._cards = []
            self._y = end + GROUP_GAP

    def _next_column(self, name: str) -> None:
        self._end_column()
        self._top = 0.0
        self._open(name)

    def _end_column(self) -> None:
        if self._blocks:
            last = self._blocks[-1]
            self._columns.append(MadeColumn(tuple(self._blocks), last.top + last.height))
            self._blocks = []
