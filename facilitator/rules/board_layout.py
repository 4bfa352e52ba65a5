"""Where each card of the board lies: in columns by stage, or free, with a cluster's cards always together.

Lengths are in the board's own units: device-independent pixels of a screen at a zoom of 1.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from msgspec import Struct

from facilitator.model.board import Cluster, Idea, IdeaStage

WIDTH = 208.0
"""Of every card."""
GAP = 12.0
BETWEEN = 30.0
"""From one column to the next."""
HEAD = 40.0
"""Height of a column's title; on a large board more, as that is looked at from afar."""
PAD = 5.0
"""Inside a cluster, around its cards."""
NAME = 34.0
"""Height of a cluster's name."""
LINE, FOOT, AROUND = 20.0, 24.0, 22.0
SHORTEST, ASPECT = 640.0, 2.2
"""A board is at least so high, and grows wider before it becomes higher than a screen's shape."""
STEP = 1.1
"""By so much it grows at once, so that cards seldom change lanes."""
CELL = 256.0


class Box(NamedTuple):
    """A rectangle by its top left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def meets(self, other: Box) -> bool:
        """True if both have some ground in common; to touch is not enough."""
        return (
            self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom
        )


class ColumnBox(Struct, frozen=True):
    """A column of cards of one stage."""

    stage: IdeaStage
    box: Box
    count: int
    head: float


class ClusterBox(Struct, frozen=True):
    """The ground under a cluster's cards; in columns it has one in each stage where it has cards."""

    cluster: Cluster
    stage: IdeaStage | None
    box: Box
    members: tuple[str, ...]


class BoardLayout(Struct, frozen=True):
    """Where everything lies."""

    cards: dict[str, Box]
    clusters: tuple[ClusterBox, ...] = ()
    columns: tuple[ColumnBox, ...] = ()


class _Block(NamedTuple):
    """What lies together: one card, or a cluster with all its cards, at so many lanes' width."""

    members: tuple[Idea, ...]
    cluster: Cluster | None
    lanes: int
    width: float
    height: float
    within: tuple[Box, ...]
    """Where the members lie, from the block's own corner."""


def card_height(lines: int, foot: bool) -> float:
    """The height of a card whose title takes so many lines, with or without a line of marks at its foot."""
    return AROUND + LINE * lines + (FOOT if foot else 0.0)


def in_columns(
    ideas: Iterable[Idea], clusters: Sequence[Cluster], heights: Mapping[str, float]
) -> BoardLayout:
    """A column a stage: first the clusters, each with its cards, then the cards in none.

    A long column goes on in a lane beside the first, so that the board keeps about a screen's shape.
    """
    by_stage: dict[IdeaStage, list[Idea]] = {stage: [] for stage in IdeaStage}
    for idea in ideas:
        by_stage[idea.stage].append(idea)
    sorted_out = [_sorted_out(by_stage[stage], clusters, heights) for stage in IdeaStage]
    ground = (WIDTH + GAP) * sum(heights[i.id] + GAP for kept in by_stage.values() for i in kept)
    least = math.sqrt(ground / ASPECT)  # lower than this the cards alone would be too wide
    tall = SHORTEST * STEP ** max(0, math.floor(math.log(max(1.0, least) / SHORTEST, STEP)))
    while True:
        flowed = [_flow([*_grouped(groups, heights, tall), *loose], tall) for groups, loose in sorted_out]
        across = sum(_wide(lanes) + BETWEEN for _, lanes in flowed) - BETWEEN
        if across <= ASPECT * tall or all(lanes == 1 for _, lanes in flowed):
            break
        tall *= STEP
    foot = max((spot[1] + block.height for spots, _ in flowed for block, spot in spots), default=0.0)
    head = max(HEAD, tall / 20)
    cards: dict[str, Box] = {}
    grounds: list[ClusterBox] = []
    columns: list[ColumnBox] = []
    x = 0.0
    for stage, (spots, lanes) in zip(IdeaStage, flowed, strict=True):
        for block, (lane, y) in spots:
            _lay(block, stage, x + lane * (WIDTH + GAP), head + y, cards, grounds)
        box = Box(x, 0.0, _wide(lanes), head + max(foot, SHORTEST / 2))
        columns.append(ColumnBox(stage, box, len(by_stage[stage]), head))
        x += _wide(lanes) + BETWEEN
    return BoardLayout(cards, tuple(grounds), tuple(columns))


def free(
    ideas: Sequence[Idea], clusters: Sequence[Cluster], heights: Mapping[str, float], total: int | None = None
) -> BoardLayout:
    """Cards where somebody has put them; the others in rows, out of the way of those.

    A card keeps its place in the rows while others are put elsewhere. A cluster lies where its first card
    was put, its cards in order below its name. ``total`` is how many cards there are when not all are shown.
    """
    cards: dict[str, Box] = {}
    grounds: list[ClusterBox] = []
    grid = _Grid()
    later: list[_Block] = []
    loose: list[tuple[int, Idea]] = []
    known = {c.id: c for c in clusters}
    together: dict[str, list[Idea]] = {}
    holding = [i for i in ideas if i.cluster_id not in known or i.x is not None]
    for idea in ideas:
        if idea.cluster_id in known:
            together.setdefault(idea.cluster_id, []).append(idea)
    for number, idea in enumerate(holding):
        if idea.cluster_id in known:
            continue
        if idea.x is None or idea.y is None:
            loose.append((number, idea))
        else:
            cards[idea.id] = grid.take(Box(idea.x, idea.y, WIDTH, heights[idea.id]))
    for cluster in clusters:
        members = together.get(cluster.id)
        if not members:
            continue
        block = _cluster_block(members, cluster, heights, math.ceil(math.sqrt(len(members))))
        spot = next(((m.x, m.y) for m in members if m.x is not None and m.y is not None), None)
        if spot is None:
            later.append(block)
        else:
            x, y = spot[0] - PAD, spot[1] - NAME
            grid.take(Box(x, y, block.width, block.height))
            _lay(block, None, x, y, cards, grounds)
    across = _per_row(len(ideas) if total is None else total)
    foot = 0.0
    if loose:
        foot = _rows(holding, loose, across, heights, cards, grid, later)
    _below(later, across * (WIDTH + GAP), max(foot, grid.bottom + GAP if grid.taken else 0.0), cards, grounds)
    return BoardLayout(cards, tuple(grounds))


def spread(layout: BoardLayout) -> Box:
    """The ground that a board takes."""
    boxes = [
        *layout.cards.values(),
        *(c.box for c in layout.clusters),
        *(c.box for c in layout.columns),
    ]
    if not boxes:
        return Box(0.0, 0.0, WIDTH, WIDTH)
    left, top = min(b.x for b in boxes), min(b.y for b in boxes)
    return Box(left, top, max(b.right for b in boxes) - left, max(b.bottom for b in boxes) - top)


def _wide(lanes: int) -> float:
    return lanes * (WIDTH + GAP) - GAP


_Groups: TypeAlias = Sequence[tuple[Cluster, Sequence[Idea]]]


def _sorted_out(
    ideas: Sequence[Idea], clusters: Sequence[Cluster], heights: Mapping[str, float]
) -> tuple[_Groups, list[_Block]]:
    """Clusters with their cards, and each card in none; one in a cluster that is not given is in none."""
    together: dict[str, list[Idea]] = {cluster.id: [] for cluster in clusters}
    loose = []
    for idea in ideas:
        if idea.cluster_id is not None and idea.cluster_id in together:
            together[idea.cluster_id].append(idea)
        else:
            high = heights[idea.id]
            loose.append(_Block((idea,), None, 1, WIDTH, high, (Box(0.0, 0.0, WIDTH, high),)))
    return [(c, together[c.id]) for c in clusters if together[c.id]], loose


def _grouped(groups: _Groups, heights: Mapping[str, float], tall: float) -> list[_Block]:
    """Each cluster in so many lanes that it is no higher than the board."""
    blocks = []
    for cluster, members in groups:
        high = NAME + PAD + sum(heights[m.id] + GAP for m in members)
        blocks.append(_cluster_block(members, cluster, heights, math.ceil(high / tall)))
    return blocks


def _cluster_block(
    members: Sequence[Idea], cluster: Cluster, heights: Mapping[str, float], lanes: int
) -> _Block:
    """A name with cards below it, lane after lane; in one lane the cards are as wide as without a cluster."""
    tops = [NAME] * lanes
    within = []
    for member in members:
        lane = tops.index(min(tops))
        within.append(Box(PAD + lane * (WIDTH + GAP), tops[lane], WIDTH, heights[member.id]))
        tops[lane] += heights[member.id] + GAP
    high = max(tops) - GAP + PAD
    return _Block(tuple(members), cluster, lanes, _wide(lanes) + 2 * PAD, high, tuple(within))


def _flow(blocks: Sequence[_Block], tall: float) -> tuple[list[tuple[_Block, tuple[int, float]]], int]:
    """Each block with its lane and its top, and how many lanes there are."""
    spots: list[tuple[_Block, tuple[int, float]]] = []
    lane, y, wide = 0, 0.0, 0
    for block in blocks:
        if y and (block.lanes > 1 or wide > 1 or y + block.height > tall):
            lane, y = lane + wide, 0.0
        spots.append((block, (lane, y)))
        wide = block.lanes
        y += block.height + GAP
    return spots, lane + max(1, wide)


def _lay(
    block: _Block,
    stage: IdeaStage | None,
    x: float,
    y: float,
    cards: dict[str, Box],
    grounds: list[ClusterBox],
) -> None:
    if block.cluster is not None:
        left = x - PAD if stage else x  # in a column the cards stand in line, the ground reaches beyond
        box = Box(left, y, block.width, block.height)
        grounds.append(ClusterBox(block.cluster, stage, box, tuple(m.id for m in block.members)))
        x = left
    for member, at in zip(block.members, block.within, strict=True):
        cards[member.id] = Box(x + at.x, y + at.y, at.width, at.height)


def _per_row(cards: int) -> int:
    """Cards in a row; it changes only as their number doubles, so that they seldom all move."""
    across = 5
    while across * across < cards:
        across = across * 3 // 2
    return across


def _rows(
    ideas: Sequence[Idea],
    loose: Sequence[tuple[int, Idea]],
    across: int,
    heights: Mapping[str, float],
    cards: dict[str, Box],
    grid: _Grid,
    later: list[_Block],
) -> float:
    """Lays cards without a place into rows, puts those in whose way another lies off, and gives the foot."""
    tops = [0.0]
    for start in range(0, len(ideas), across):
        tops.append(tops[-1] + max(heights[i.id] for i in ideas[start : start + across]) + GAP)
    for number, idea in loose:
        box = Box(number % across * (WIDTH + GAP), tops[number // across], WIDTH, heights[idea.id])
        if grid.is_taken(box):
            block = _Block((idea,), None, 1, WIDTH, box.height, (Box(0.0, 0.0, WIDTH, box.height),))
            later.append(block)
        else:
            cards[idea.id] = box
    return tops[-1]


def _below(
    blocks: Sequence[_Block],
    across: float,
    top: float,
    cards: dict[str, Box],
    grounds: list[ClusterBox],
) -> None:
    """Lays blocks into rows from a height on."""
    x, y, high = 0.0, top, 0.0
    for block in blocks:
        if x and x + block.width > across:
            x, y, high = 0.0, y + high + GAP, 0.0
        _lay(block, None, x, y, cards, grounds)
        x += block.width + GAP
        high = max(high, block.height)


class _Grid:
    """Which ground is taken, found without asking every card."""

    def __init__(self) -> None:
        self.taken: dict[tuple[int, int], list[Box]] = {}
        self.bottom = -math.inf

    def take(self, box: Box) -> Box:
        self.bottom = max(self.bottom, box.bottom)
        for cell in self._cells(box):
            self.taken.setdefault(cell, []).append(box)
        return box

    def is_taken(self, box: Box) -> bool:
        return any(box.meets(other) for cell in self._cells(box) for other in self.taken.get(cell, ()))

    @staticmethod
    def _cells(box: Box) -> Iterable[tuple[int, int]]:
        for across in range(int(box.x // CELL), int(box.right // CELL) + 1):
            for down in range(int(box.y // CELL), int(box.bottom // CELL) + 1):
                yield across, down
