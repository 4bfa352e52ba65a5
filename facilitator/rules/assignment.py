"""Who is paired with whom: the best total over everybody, the next best ones, and who is left over."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from itertools import count, islice
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from facilitator.model.people import Participant
from facilitator.rules.matching import Scores
from facilitator.rules.pair_reasons import reasons

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Cell: TypeAlias = tuple[int, int]
"""A pair by row and column of the scores."""


class ProposedPair(Struct, frozen=True):
    """Two people who would mentor each other."""

    policy_id: str
    operational_id: str
    score: float
    """0 to 1."""
    reasons: tuple[str, ...]
    pinned: bool = False


class LeftOver(Struct, frozen=True):
    """Somebody without a mentor, why, and whose pair they would join as a third, if trios are allowed."""

    participant_id: str
    reason: str
    joins: tuple[str, str] | None = None


class Matching(Struct, frozen=True):
    """Everybody paired who can be: pairs in the order of the policymakers, and the sum of their scores."""

    pairs: tuple[ProposedPair, ...]
    total: float
    left_over: tuple[LeftOver, ...] = ()


def best(
    scores: Scores, *, pinned: Iterable[Cell] = (), top: int = 1, trio_allowed: bool = False
) -> list[Matching]:
    """The matching with the most pairs and, among these, the best total; then the next best, ``top`` in all.

    Exact: the first by assignment, the others by Murty's method (K. G. Murty, *An algorithm for ranking all
    the assignments in order of increasing cost*, 1968). ``pinned`` pairs, by row and column, stay in
    all. Fewer are given where there are not so many.
    """
    held = frozenset(pinned)
    return [_described(scores, cells, held, trio_allowed) for cells in islice(_ranked(scores, held), top)]


def described(scores: Scores, cells: Iterable[Cell], pinned: Iterable[Cell] = ()) -> Matching:
    """A matching that somebody made by hand, with its scores, reasons and those left over."""
    return _described(scores, frozenset(cells), frozenset(pinned), trio_allowed=False)


def _ranked(scores: Scores, pinned: frozenset[Cell]) -> Iterator[frozenset[Cell]]:
    """Matchings from the best down, each once."""
    number = count()
    waiting: list[tuple[float, int, frozenset[Cell], frozenset[Cell], frozenset[Cell]]] = []
    seen: set[frozenset[Cell]] = set()

    def look(fixed: frozenset[Cell], barred: frozenset[Cell]) -> None:
        cells = _assigned(scores, fixed, barred)
        worth = sum(_worth(scores, cell) for cell in sorted(cells))
        heapq.heappush(waiting, (-worth, next(number), cells, fixed, barred))

    look(pinned, frozenset())
    while waiting:
        _, _, cells, fixed, barred = heapq.heappop(waiting)
        if cells not in seen:
            seen.add(cells)
            yield cells
        # Every other matching of this part differs first in one of these pairs.
        so_far = fixed
        for cell in sorted(cells - fixed):
            look(so_far, barred | {cell})
            so_far |= {cell}


def _worth(scores: Scores, cell: Cell) -> float:
    """One more pair is worth more than any scores."""
    return float(min(scores.total.shape)) + 1 + float(scores.total[cell])


def _assigned(scores: Scores, fixed: frozenset[Cell], barred: frozenset[Cell]) -> frozenset[Cell]:
    """The best pairs with some fixed and others barred."""
    import numpy as np  # noqa: PLC0415 - loaded with the first proposal, not when the app starts
    from scipy.optimize import linear_sum_assignment  # noqa: PLC0415

    rows = _without(scores.total.shape[0], [row for row, _ in fixed])
    columns = _without(scores.total.shape[1], [column for _, column in fixed])
    allowed = scores.allowed.copy()
    for cell in barred:
        allowed[cell] = False
    allowed = allowed[np.ix_(rows, columns)]
    worth = np.where(allowed, min(scores.total.shape) + 1 + scores.total[np.ix_(rows, columns)], 0)
    chosen = zip(*linear_sum_assignment(worth, maximize=True), strict=True)
    return fixed | {(int(rows[r]), int(columns[c])) for r, c in chosen if allowed[r, c]}


def _without(length: int, taken: list[int]) -> NDArray[np.int64]:
    import numpy as np  # noqa: PLC0415

    return np.setdiff1d(np.arange(length), taken)


def _described(
    scores: Scores, cells: frozenset[Cell], pinned: frozenset[Cell], trio_allowed: bool
) -> Matching:
    pairs = tuple(
        ProposedPair(
            scores.policy[row].id,
            scores.operational[column].id,
            float(scores.total[row, column]),
            reasons(scores, row, column),
            (row, column) in pinned,
        )
        for row, column in sorted(cells)
    )
    return Matching(pairs, sum(p.score for p in pairs), _left_over(scores, cells, trio_allowed))


def _left_over(scores: Scores, cells: frozenset[Cell], trio_allowed: bool) -> tuple[LeftOver, ...]:
    rows = sorted(set(range(len(scores.policy))) - {row for row, _ in cells})
    columns = sorted(set(range(len(scores.operational))) - {column for _, column in cells})
    more = len(scores.policy) - len(scores.operational)
    left = []
    for person, row, column in [
        *((scores.policy[k], k, None) for k in rows),
        *((scores.operational[k], None, k) for k in columns),
    ]:
        nobody_free = not (columns if column is None else rows)
        joins = _third(scores, cells, row, column) if trio_allowed else None
        left.append(LeftOver(person.id, _why_left(person, more, nobody_free), joins))
    return tuple(left)


def _why_left(person: Participant, more: int, nobody_free: bool) -> str:
    if nobody_free and more > 0:
        return f"there are {more} more policymakers than operational staff, and {person.name} fits least"
    if nobody_free and more < 0:
        return f"there are {-more} more operational staff than policymakers, and {person.name} fits least"
    if nobody_free:
        return "everybody else has a mentor"
    return "line management or a wish to be apart rules out everybody who is left"


def _third(
    scores: Scores, cells: frozenset[Cell], row: int | None, column: int | None
) -> tuple[str, str] | None:
    """The pair that somebody would join best, by the score with whoever there is of the other profession."""
    choices = [
        (float(scores.total[cell]), (scores.policy[r].id, scores.operational[c].id))
        for r, c in sorted(cells)
        for cell in [(row if row is not None else r, column if column is not None else c)]
        if scores.allowed[cell]
    ]
    return max(choices, key=lambda choice: choice[0])[1] if choices else None
