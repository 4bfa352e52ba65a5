"""Impact against effort: which cards are quick wins, and where each card lies on the matrix.

Effort goes across and impact up, both in whole numbers from 1 to 5. The same grid is drawn in the console
and on the shared window; lengths are in the unit of whoever draws.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from msgspec import Struct

from facilitator.model.board import LEAST_RATING, MOST_RATING, Idea, IdeaStage
from facilitator.phrase import phrase

HIGH_IMPACT = 4
"""From here on a card is taken to change much."""
LOW_EFFORT = 2
"""Up to here a card is taken to be little work."""
WORDS = (
    phrase("very little"),
    phrase("little"),
    phrase("some"),
    phrase("much"),
    phrase("very much"),
)
"""What the ratings from 1 to 5 mean, of impact and of effort alike."""
RATINGS = range(LEAST_RATING, MOST_RATING + 1)
ORDINARY = (IdeaStage.IDEA, IdeaStage.PROTOTYPE)
"""The stages whose cards are rated as a rule."""


class Quadrant(StrEnum):
    """A part of the matrix, in the words that stand on it."""

    QUICK_WINS = "Quick wins"
    WORTH_IT = "Worth the work"
    FILL_INS = "Small and easy"
    NOT_NOW = "Not now"


def is_quick_win(effort: int | None, impact: int | None) -> bool:
    """True if it changes much (impact 4 or 5) for little work (effort 1 or 2); the middle is neither."""
    return effort is not None and impact is not None and impact >= HIGH_IMPACT and effort <= LOW_EFFORT


def quadrant(effort: int, impact: int) -> Quadrant:
    """The part of the matrix in which these ratings lie."""
    if impact >= HIGH_IMPACT:
        return Quadrant.QUICK_WINS if effort <= LOW_EFFORT else Quadrant.WORTH_IT
    return Quadrant.FILL_INS if effort <= LOW_EFFORT else Quadrant.NOT_NOW


def rating_words(effort: int | None, impact: int | None) -> str:
    """Both ratings in words: ``much impact, little effort``, or what is still to be rated."""
    if effort is None:
        if impact is None:
            return phrase("not rated yet")
        return phrase("{rated} impact, effort not rated yet", rated=WORDS[impact - 1])
    if impact is None:
        return phrase("{rated} effort, impact not rated yet", rated=WORDS[effort - 1])
    return phrase("{impact} impact, {effort} effort", impact=WORDS[impact - 1], effort=WORDS[effort - 1])


def is_rated(idea: Idea) -> bool:
    """True if a card has its place on the matrix."""
    return idea.effort is not None and idea.impact is not None


def numbered(ideas: Iterable[Idea]) -> dict[str, int]:
    """The numbers by which people call cards aloud: in the order in which they were made, rated or not.

    So a card keeps its number while others are put on the matrix.
    """
    called = [i.id for i in ideas if i.stage in ORDINARY or is_rated(i)]
    return {idea_id: number for number, idea_id in enumerate(called, start=1)}


def clamped(value: int) -> int:
    """The nearest rating."""
    return min(MOST_RATING, max(LEAST_RATING, value))


class Box(Struct, frozen=True):
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height


class Grid(Struct, frozen=True, kw_only=True):
    """The 25 cells of a matrix in a rectangle; ``head`` is the height of a quadrant's title."""

    box: Box
    head: float
    gap: float
    """Between quadrants."""

    @property
    def column(self) -> float:
        """Width of a cell."""
        return (self.box.width - self.gap) / len(RATINGS)

    @property
    def row(self) -> float:
        """Height of a cell."""
        return (self.box.height - self.gap - 2 * self.head) / len(RATINGS)

    def cell(self, effort: int, impact: int) -> Box:
        """Where cards with these ratings lie."""
        across, down = effort - LEAST_RATING, MOST_RATING - impact
        left = self.box.left + across * self.column + (self.gap if effort > LOW_EFFORT else 0.0)
        top = self.box.top + self.head + down * self.row
        if impact < HIGH_IMPACT:
            top += self.gap + self.head
        return Box(left, top, self.column, self.row)

    def ground(self, part: Quadrant) -> Box:
        """All of a quadrant, its title included."""
        here = [self.cell(e, i) for e in RATINGS for i in RATINGS if quadrant(e, i) is part]
        left, top = min(c.left for c in here), min(c.top for c in here) - self.head
        return Box(left, top, max(c.right for c in here) - left, max(c.bottom for c in here) - top)

    def nearest(self, x: float, y: float) -> tuple[int, int]:
        """The effort and impact of whatever is dropped at a point: of the cell whose middle is nearest."""
        efforts = [(abs(x - c.left - c.width / 2), e) for e in RATINGS for c in (self.cell(e, 1),)]
        impacts = [(abs(y - c.top - c.height / 2), i) for i in RATINGS for c in (self.cell(1, i),)]
        return min(efforts)[1], min(impacts)[1]


class Stack(Struct, frozen=True):
    """How cards with the same ratings share their cell."""

    places: tuple[Box, ...]
    """One below the other, for as many cards from the first as have room."""
    more: Box | None = None
    """Where it says how many have none."""
    hidden: int = 0


def stack(cell: Box, count: int, *, least: float, most: float, gap: float) -> Stack:
    """Cards below one another in a cell, each from ``least`` to ``most`` high.

    Where they do not all fit, the last line says how many more there are.
    """
    if count == 0:
        return Stack(())
    room = max(1, int((cell.height + gap + 1e-9) // (least + gap)))
    shown = count if count <= room else room - 1
    lines = shown + (1 if shown < count else 0)
    height = min(most, (cell.height - gap * (lines - 1)) / lines)
    if shown < count:
        height = min(height, least)
    boxes = [Box(cell.left, cell.top + n * (height + gap), cell.width, height) for n in range(lines)]
    if shown == count:
        return Stack(tuple(boxes))
    return Stack(tuple(boxes[:shown]), boxes[shown], count - shown)


def tiles(cell: Box, count: int, *, side: float, gap: float) -> Stack:
    """Small squares side by side, line by line, in the middle of a cell.

    Where they do not all fit, the last says how many more there are.
    """
    side = min(side, cell.width, cell.height)
    across = max(1, int((cell.width + gap + 1e-9) // (side + gap)))
    down = max(1, int((cell.height + gap + 1e-9) // (side + gap)))
    shown = count if count <= across * down else across * down - 1
    used = shown + (1 if shown < count else 0)
    lines = -(-used // across)
    left = cell.left + (cell.width - min(used, across) * (side + gap) + gap) / 2
    top = cell.top + (cell.height - lines * (side + gap) + gap) / 2
    squares = [
        Box(left + number % across * (side + gap), top + number // across * (side + gap), side, side)
        for number in range(used)
    ]
    if shown == count:
        return Stack(tuple(squares))
    return Stack(tuple(squares[:shown]), squares[shown], count - shown)


def in_cells(ideas: Sequence[Idea]) -> dict[tuple[int, int], list[Idea]]:
    """The rated cards by effort and impact, in the order given."""
    cells: dict[tuple[int, int], list[Idea]] = {}
    for idea in ideas:
        if idea.effort is not None and idea.impact is not None:
            cells.setdefault((idea.effort, idea.impact), []).append(idea)
    return cells
