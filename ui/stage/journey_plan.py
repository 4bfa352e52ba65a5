"""How a page of a journey map is laid out: lanes as high as their texts need, type as large as all fit."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRectF

from facilitator.rules.scenes.journey import JourneyColumn, JourneyText
from ui.stage.lettering import Setting, set_text
from ui.stage.page import LEAST, vh

GAP = vh(1.2)
PADDING = vh(1.5)
BETWEEN = vh(0.9)
"""From one card of a cell to the next."""
LANE = vh(25)
"""Width of the lanes' names."""
TEXT = vh(4.2)

LEADING = 1.16
HEAD = vh(3.9)
HEAD_LINES = 2
LEAST_LANE = vh(9.4)
"""A lane's name has two lines."""
GROWN = vh(4)
"""Width of the sign that says that an insight card grew from a pain point."""
LANES = 4


class TextPlan(Struct, frozen=True):
    """A card in a cell: its words, and whether a sign stands before them."""

    text: Setting
    grown: bool


class CellPlan(Struct, frozen=True):
    """A cell: its ground, its cards, and how many have no room."""

    rect: QRectF
    texts: tuple[TextPlan, ...]
    hidden: int = 0


class PagePlan(Struct, frozen=True):
    """The heads of the steps, the heights of the lanes, and every cell, lane by lane."""

    heads: tuple[Setting, ...]
    grounds: tuple[QRectF, ...]
    lanes: tuple[QRectF, ...]
    cells: tuple[tuple[CellPlan, ...], ...]


def plan_page(steps: Sequence[JourneyColumn], columns: int, area: QRectF) -> PagePlan:
    """The plan with the largest type at which all texts fit; at the least what is left out is counted.

    ``columns`` is how many steps the fullest page has, so that columns are as wide on every page.
    """
    width = (area.width() - LANE - GAP * (columns - 1)) / columns
    lefts = [area.left() + LANE + n * (width + GAP) for n in range(len(steps))]
    inner = width - 2 * PADDING
    heads = [
        set_text(
            f"{step.number}  {step.title}",
            inner,
            size=HEAD,
            least=LEAST,
            weight=700,
            most_lines=HEAD_LINES,
            leading=1.15,
        )
        for step in steps
    ]
    top = area.top() + max((head.height for head in heads), default=0.0) + GAP
    room = area.bottom() - top - GAP * (LANES - 1)
    for size in range(round(TEXT), round(LEAST) - 1, -1):
        cells = [[_set(step.lanes[lane], inner, size) for step in steps] for lane in range(LANES)]
        needs = [max(LEAST_LANE, *(_height(cell) for cell in lane)) for lane in cells]
        if sum(needs) <= room:
            break
    heights = share(needs, room)
    lanes, plans = [], []
    y = top
    for lane, height in enumerate(heights):
        lanes.append(QRectF(area.left(), y, area.width(), height))
        plans.append(
            tuple(
                _cell(cell, QRectF(left, y, width, height))
                for left, cell in zip(lefts, cells[lane], strict=True)
            )
        )
        y += height + GAP
    grounds = tuple(QRectF(left, area.top(), width, top - GAP - area.top()) for left in lefts)
    return PagePlan(tuple(heads), grounds, tuple(lanes), tuple(plans))


def share(needs: Sequence[float], room: float) -> list[float]:
    """Heights that fill the room: what is needed and an equal part of what is over.

    Where there is too little, those that need least have it all and the others equal parts of the rest.
    """
    over = room - sum(needs)
    if over >= 0:
        return [need + over / len(needs) for need in needs]
    heights = dict.fromkeys(range(len(needs)), 0.0)
    left, waiting = room, len(needs)
    for lane in sorted(heights, key=lambda lane: needs[lane]):
        heights[lane] = min(needs[lane], left / waiting)
        left, waiting = left - heights[lane], waiting - 1
    return list(heights.values())


def _set(cards: Sequence[JourneyText], width: float, size: int) -> list[TextPlan]:
    return [
        TextPlan(
            set_text(card.text, width - (GROWN if card.grown else 0.0), size=size, leading=LEADING),
            card.grown,
        )
        for card in cards
    ]


def _height(cell: Sequence[TextPlan]) -> float:
    return sum(card.text.height for card in cell) + BETWEEN * max(0, len(cell) - 1) + 2 * PADDING


def _cell(cards: Sequence[TextPlan], rect: QRectF) -> CellPlan:
    """As many cards of a cell as have room; the last of them is cut if it alone is too long."""
    room = rect.height() - 2 * PADDING + 0.01
    if _height(cards) <= rect.height() + 0.01:
        return CellPlan(rect, tuple(cards))
    rest = LEAST * 1.2
    if len(cards) == 1:
        return CellPlan(rect, (_cut(cards[0], room),))
    shown: list[TextPlan] = []
    taken = 0.0
    for card in cards:
        if taken + card.text.height + rest > room:
            break
        shown.append(card)
        taken += card.text.height + BETWEEN
    if not shown:
        first = _cut(cards[0], room - rest)
        if first.text.height + rest <= room:
            shown = [first]
    return CellPlan(rect, tuple(shown), len(cards) - len(shown))


def _cut(card: TextPlan, height: float) -> TextPlan:
    text = card.text
    lines = max(1, int(height // text.pitch))
    width = text.width + 0.5
    return TextPlan(set_text(text.text, width, size=text.size, leading=LEADING, most_lines=lines), card.grown)
