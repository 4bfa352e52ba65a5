"""Who is paired with whom: the best total over everybody, the next best ones, and who is left over."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from msgspec import Struct

from facilitator.model.people import Participant
from facilitator.phrase import phrase
from facilitator.rules.matching import Scores
from facilitator.rules.pair_reasons import reasons
from facilitator.rules.ranked_pairs import Cell, ranked


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

    Exact, and the same each time. ``pinned`` pairs, by row and column, stay in all of them. All have as many
    pairs; fewer matchings are given where there are not so many.
    """
    held = frozenset(pinned)
    return [_described(scores, cells, held, trio_allowed) for cells in islice(ranked(scores, held), top)]


def described(
    scores: Scores,
    cells: Iterable[Cell],
    pinned: Iterable[Cell] = (),
    *,
    trio_allowed: bool = False,
    full: Iterable[Cell] = (),
) -> Matching:
    """A matching that somebody made by hand, with its scores, reasons and those left over.

    ``full`` are pairs whom somebody has joined already, so that nobody else does.
    """
    return _described(scores, frozenset(cells), frozenset(pinned), trio_allowed, frozenset(full))


def _described(
    scores: Scores,
    cells: frozenset[Cell],
    pinned: frozenset[Cell],
    trio_allowed: bool,
    full: frozenset[Cell] = frozenset(),
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
    return Matching(pairs, sum(p.score for p in pairs), _left_over(scores, cells, trio_allowed, full))


def _left_over(
    scores: Scores, cells: frozenset[Cell], trio_allowed: bool, full: frozenset[Cell]
) -> tuple[LeftOver, ...]:
    rows = sorted(set(range(len(scores.policy))) - {row for row, _ in cells})
    columns = sorted(set(range(len(scores.operational))) - {column for _, column in cells})
    more = len(scores.policy) - len(scores.operational)
    left = []
    for person, row, column in [
        *((scores.policy[k], k, None) for k in rows),
        *((scores.operational[k], None, k) for k in columns),
    ]:
        nobody_free = not (columns if column is None else rows)
        joins = _third(scores, cells - full, row, column) if trio_allowed else None
        left.append(LeftOver(person.id, _why_left(person, more, nobody_free), joins))
    return tuple(left)


def _why_left(person: Participant, more: int, nobody_free: bool) -> str:
    name = person.name
    if nobody_free and more == 1:
        return phrase("there is 1 more policymaker than operational staff, and {name} fits least", name=name)
    if nobody_free and more > 1:
        return phrase(
            "there are {more} more policymakers than operational staff, and {name} fits least",
            more=more,
            name=name,
        )
    if nobody_free and more == -1:
        return phrase(
            "there is 1 more operational member of staff than policymakers, and {name} fits least", name=name
        )
    if nobody_free and more < -1:
        return phrase(
            "there are {more} more operational staff than policymakers, and {name} fits least",
            more=-more,
            name=name,
        )
    if nobody_free:
        return phrase("everybody else has a mentor")
    return phrase("line management, the same name or a wish to be apart rules out everybody who is left")


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
