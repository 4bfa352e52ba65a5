"""Rooms of two, at the least cost: a matching in a graph, and the circle method for many rounds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from random import Random

_TIE_BITS = 40
"""Room for tie-breaks so wide that two best matchings practically never tie: one seed, one answer."""
_WHOLE_GRAPH = 64
"""Up to so many people every possible pair is weighed at once; with more, a sample comes first."""
_SAMPLED_PARTNERS = 24
_LEAVERS_TRIED = 24


def pairs_of_least_cost(
    ids: Sequence[str], cost: Callable[[tuple[str, ...]], int], floor: int, rng: Random
) -> list[tuple[str, ...]]:
    """Everybody in a room of two, one room of three if the number is odd; a single person stays alone.

    ``cost`` says what a room costs, and ``floor`` what the rooms cost together if all goes well: the search
    stops there. For even numbers the answer is a minimum (Edmonds' blossom algorithm); for odd ones the best
    over the people who might be the third in a room.
    """
    if len(ids) <= 1:
        return [tuple(ids)] if ids else []
    if len(ids) % 2 == 0:
        return _matching(ids, cost, floor, rng)
    tries = _LEAVERS_TRIED if len(ids) <= _WHOLE_GRAPH else 3
    best: list[tuple[str, ...]] = []
    best_cost = None
    for third in rng.sample(list(ids), min(tries, len(ids))):
        rooms = _matching([i for i in ids if i != third], cost, floor, rng)
        joined = min(range(len(rooms)), key=lambda k: cost((*rooms[k], third)) - cost(rooms[k]))
        rooms[joined] = (*rooms[joined], third)
        total = sum(map(cost, rooms))
        if best_cost is None or total < best_cost:
            best, best_cost = rooms, total
        if total <= floor:
            break
    return best


def circle(ids: Sequence[str], first: Sequence[tuple[str, str]] = ()) -> Iterator[list[tuple[str, ...]]]:
    """All len(ids) - 1 rounds of the circle method, in which everybody meets everybody exactly once.

    One person stays, the others walk round (Kirkman 1847). ``first`` are pairs that all meet in the first
    round, so that whoever skips it never sees them again. An odd number of people gives no rounds.
    """
    if len(ids) % 2 or not ids:
        return
    seated = {i for pair in first for i in pair}
    others = iter([i for i in ids if i not in seated])
    facing = [*first, *zip(others, others, strict=True)]
    ring = [b for _, b in facing[:1]] + [a for a, _ in facing[1:]] + [b for _, b in reversed(facing[1:])]
    stays = facing[0][0]
    around = len(ring)
    for turn in range(around):
        yield [
            (stays, ring[turn]),
            *((ring[(turn + k) % around], ring[(turn - k) % around]) for k in range(1, around // 2 + 1)),
        ]


def _matching(
    ids: Sequence[str], cost: Callable[[tuple[str, ...]], int], floor: int, rng: Random
) -> list[tuple[str, ...]]:
    """A perfect matching of an even number of people with the least cost."""
    everyone = range(len(ids))
    if len(ids) > _WHOLE_GRAPH:
        some = {
            (min(a, b), max(a, b))
            for a in everyone
            for b in rng.sample(everyone, _SAMPLED_PARTNERS)
            if a != b
        }
        rooms = _matched(ids, sorted(some), cost, rng)
        if 2 * len(rooms) == len(ids) and sum(map(cost, rooms)) <= floor:
            return rooms
    return _matched(ids, list(combinations(everyone, 2)), cost, rng)


def _matched(
    ids: Sequence[str],
    choices: Sequence[tuple[int, int]],
    cost: Callable[[tuple[str, ...]], int],
    rng: Random,
) -> list[tuple[str, ...]]:
    """As many of the chosen pairs as fit, at the least cost; among equals the random tie-break decides."""
    # A tie-break is below 2**_TIE_BITS and there are len(ids) / 2 of them, so no cost is ever outweighed.
    unit = len(ids) << _TIE_BITS
    import rustworkx as rx  # noqa: PLC0415 - a window opens without it; the first round brings it

    graph: rx.PyGraph[int, int] = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(list(range(len(ids))))
    graph.add_edges_from(
        [(a, b, rng.getrandbits(_TIE_BITS) - unit * cost((ids[a], ids[b]))) for a, b in choices]
    )
    chosen = rx.max_weight_matching(graph, max_cardinality=True, weight_fn=int)
    return [(ids[a], ids[b]) for a, b in sorted((min(pair), max(pair)) for pair in chosen)]
