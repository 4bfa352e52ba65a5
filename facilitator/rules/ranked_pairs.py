"""Matchings by their total, from the best down: assignment for the first, Murty's method for the others."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING, TypeAlias

from facilitator.rules.matching import Scores

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Cell: TypeAlias = tuple[int, int]
"""A pair by row and column of the scores."""
DECIMALS = 10
"""Totals that differ by less are equal, so that rounding never decides an order."""


def ranked(scores: Scores, pinned: frozenset[Cell]) -> Iterator[frozenset[Cell]]:
    """The matchings with the most pairs, each once, from the best total down; ``pinned`` pairs are in all.

    K. G. Murty, *An algorithm for ranking all the assignments in order of increasing cost*, 1968: the
    matchings other than the best differ from it first in its first pair, or in its second, and so on, and the
    best of each part comes next. What that costs is the shortest cycle in the residual graph of the best.
    """
    number = count()
    most = None
    waiting: list[tuple[float, int, frozenset[Cell], frozenset[Cell]]] = [
        (0, next(number), pinned, frozenset())
    ]
    while waiting:
        lost, _, fixed, barred = heapq.heappop(waiting)
        cells = _Part(scores, fixed, barred).best()
        most = len(cells) if most is None else most
        if len(cells) < most:
            return  # one pair fewer loses more than any scores, so there is nothing with as many any more
        yield cells
        changed = sorted(cells - fixed)
        so_far = fixed
        for cell, loss in zip(changed, _Part(scores, fixed, barred).losses(cells - fixed), strict=True):
            if loss is not None:
                item = (round(lost + loss, DECIMALS), next(number), so_far, barred | {cell})
                heapq.heappush(waiting, item)
            so_far |= {cell}


class _Part:
    """The matchings that hold some pairs and lack others, over the rows and columns that are still free."""

    def __init__(self, scores: Scores, fixed: frozenset[Cell], barred: frozenset[Cell]) -> None:
        import numpy as np  # noqa: PLC0415 - loaded with the first proposal, not when the app starts

        self._fixed = fixed
        self._rows, self._columns = (
            np.setdiff1d(np.arange(length), [cell[axis] for cell in fixed])
            for axis, length in enumerate(scores.total.shape)
        )
        allowed = scores.allowed.copy()
        for cell in barred:
            allowed[cell] = False
        free = np.ix_(self._rows, self._columns)
        self._allowed: NDArray[np.bool_] = allowed[free]
        # One more pair is worth more than any scores; two who are no pair are worth nothing.
        self._worth: NDArray[np.float64] = np.where(
            self._allowed, min(scores.total.shape) + 1 + scores.total[free], 0
        )

    def best(self) -> frozenset[Cell]:
        """The most pairs and, among these, the best total."""
        from scipy.optimize import linear_sum_assignment  # noqa: PLC0415 - as above

        chosen = zip(*linear_sum_assignment(self._worth, maximize=True), strict=True)
        return self._fixed | {
            (int(self._rows[r]), int(self._columns[c])) for r, c in chosen if self._allowed[r, c]
        }

    def losses(self, cells: frozenset[Cell]) -> list[float | None]:
        """For each of the best ``cells``, in order, what is lost without it while those before it stay.

        None where nobody else is free for either of the two.
        """
        import numpy as np  # noqa: PLC0415 - as above

        place = [
            (int(np.searchsorted(self._rows, r)), int(np.searchsorted(self._columns, c)))
            for r, c in sorted(cells)
        ]
        most = max(self._worth.shape, default=0)
        square = np.zeros((most, most))
        square[: self._worth.shape[0], : self._worth.shape[1]] = self._worth
        rows, columns = [r for r, _ in place], [c for _, c in place]
        # Whoever is left over takes a column that is left over, and loses nothing by it.
        rows += np.setdiff1d(np.arange(most), rows).tolist()
        columns += np.setdiff1d(np.arange(most), columns).tolist()
        worth = square[np.ix_(rows, columns)]
        return _shortest_cycles(np.diag(worth)[:, None] - worth, len(place))


def _shortest_cycles(step: NDArray[np.float64], first: int) -> list[float | None]:
    """For each of the ``first`` nodes, the shortest cycle through it and nodes after it.

    Floyd and Warshall's way, a node at a time from the last: ``step`` has no cycle below zero.
    """
    import numpy as np  # noqa: PLC0415 - as above

    size = len(step)
    way = np.zeros((size, size))
    found: list[float | None] = [None] * first
    for node in range(size - 2, -1, -1):
        later = slice(node + 1, None)
        among = way[later, later]
        out = (step[node, later, None] + among).min(axis=0)
        back = (among + step[None, later, node]).min(axis=1)
        if node < first:
            found[node] = max(0.0, float((step[node, later] + back).min()))
        np.minimum(among, back[:, None] + out[None, :], out=among)
        way[node, later], way[later, node] = out, back
    return found
