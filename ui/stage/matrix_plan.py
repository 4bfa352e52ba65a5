"""How cards lie on the stage's matrix: with their titles where all of them fit, else as numbered marks."""

from __future__ import annotations

from collections.abc import Sequence, Set

from msgspec import Struct
from PySide6.QtCore import QRectF

from facilitator.rules.matrix import LOW_EFFORT, RATINGS, Box, Grid, Stack, tiles
from facilitator.rules.scenes.matrix import MatrixCard
from ui.stage.lettering import Setting, set_text
from ui.stage.page import vh

INSET = vh(0.8)
TIGHT = vh(0.3)
"""Above and below the cards of a cell."""
CARD_GAP = vh(0.6)
PADDING = vh(1.2)
CARD = vh(4)
CARD_LEAST = vh(3.5)
CARD_WEIGHT = 600
CARD_LEADING = 1.16
MARK = vh(5)
MARK_GAP = vh(0.6)
MOST_TITLED = 12
"""With more cards the titles would be a wall of words, whether they fit or not."""


class CardPlan(Struct, frozen=True):
    """A card with its title: where it lies, and whether its number stands at its right end."""

    card: MatrixCard
    rect: QRectF
    text: Setting
    reversed: bool
    """Its words go to the left of its own cell, as there is more room."""


class MarksPlan(Struct, frozen=True):
    """The numbered marks of a cell, and where it says how many more there are."""

    cards: tuple[MatrixCard, ...]
    places: Stack


Cells = dict[tuple[int, int], list[MatrixCard]]


def cells_of(cards: Sequence[MatrixCard]) -> Cells:
    """The cards by effort and impact."""
    cells: Cells = {}
    for card in cards:
        cells.setdefault((card.effort, card.impact), []).append(card)
    return cells


def plan_titles(cards: Sequence[MatrixCard], grid: Grid) -> tuple[CardPlan, ...] | None:
    """Every card with its whole title, as large as all of them fit; None if they do not.

    The words of a card may lie over empty cells beside its own, in the same quadrant; its number is in its
    own cell.
    """
    if len(cards) > MOST_TITLED:
        return None
    cells = cells_of(cards)
    for size in range(round(CARD), round(CARD_LEAST) - 1, -1):
        made: list[CardPlan] = []
        taken = set(cells)
        for place in cells:
            plans = _cell(place, cells, taken, grid, size)
            if plans is None:
                break
            made += plans
            taken |= {(effort, place[1]) for effort in RATINGS if _covers(plans, grid.cell(effort, place[1]))}
        else:
            return tuple(made)
    return None


def _covers(plans: Sequence[CardPlan], cell: Box) -> bool:
    """True if the words of a card lie over a cell, so that no other card's may."""
    return any(p.rect.left() < cell.right and p.rect.right() > cell.left for p in plans)


def _cell(
    place: tuple[int, int], cells: Cells, taken: Set[tuple[int, int]], grid: Grid, size: int
) -> list[CardPlan] | None:
    effort, impact = place
    cards = cells[place]
    right, left = _free(effort, impact, taken)
    for last, backwards in ((right, False), (left, True)):
        first = grid.cell(min(effort, last), impact)
        end = grid.cell(max(effort, last), impact)
        width = end.right - first.left - 2 * INSET
        inner = Box(first.left + INSET, first.top + TIGHT, width, first.height - 2 * TIGHT)
        plans = _stacked(cards, inner, size, backwards)
        if plans is not None:
            return plans
    return None


def _free(effort: int, impact: int, taken: Set[tuple[int, int]]) -> tuple[int, int]:
    """How far to the right and to the left cells are free, within the quadrant."""
    low = effort <= LOW_EFFORT
    right = left = effort
    while right + 1 in RATINGS and (right + 1 <= LOW_EFFORT) is low and (right + 1, impact) not in taken:
        right += 1
    while left - 1 in RATINGS and (left - 1 <= LOW_EFFORT) is low and (left - 1, impact) not in taken:
        left -= 1
    return right, left


def _stacked(cards: Sequence[MatrixCard], inner: Box, size: int, backwards: bool) -> list[CardPlan] | None:
    """The cards below one another, each as high as its words need; None if they do not fit."""
    plans = []
    top = inner.top
    for card in cards:
        text = set_text(
            card.title,
            inner.width - MARK - 3 * PADDING,
            size=size,
            weight=CARD_WEIGHT,
            leading=CARD_LEADING,
            most_lines=3,
        )
        if not text.whole or _broken_word(text):
            return None
        height = max(text.height, MARK) + vh(0.8)
        width = min(inner.width, text.width + MARK + 3 * PADDING + 1)
        left = inner.right - width if backwards else inner.left
        plans.append(CardPlan(card, QRectF(left, top, width, height), text, backwards))
        top += height + CARD_GAP
    if top - CARD_GAP > inner.bottom + 0.01:
        return None
    spare = (inner.bottom - (top - CARD_GAP)) / 2
    return [CardPlan(p.card, p.rect.translated(0, spare), p.text, p.reversed) for p in plans]


def _broken_word(text: Setting) -> bool:
    """True if a line ends within a word, which is ugly where there is another way."""
    return " ".join(line.strip() for line in text.lines) != text.text


def plan_marks(cards: Sequence[MatrixCard], grid: Grid) -> tuple[MarksPlan, ...]:
    """Every card as a mark with its number, side by side in its cell."""
    plans = []
    for (effort, impact), here in cells_of(cards).items():
        cell = grid.cell(effort, impact)
        inner = Box(cell.left + INSET, cell.top + INSET / 2, cell.width - 2 * INSET, cell.height - INSET)
        places = tiles(inner, len(here), side=MARK, gap=MARK_GAP)
        plans.append(MarksPlan(tuple(here[: len(places.places)]), places))
    return tuple(plans)
