"""Labels and dots that would lie on each other, moved apart as little as will do."""

from __future__ import annotations

from collections.abc import Sequence


def apart(wanted: Sequence[float], gap: float, least: float, most: float) -> list[float]:
    """Places at least ``gap`` from each other, as near to the wanted ones as can be, in their order.

    They lie between ``least`` and ``most``; where there is not enough room the gap gives way.
    """
    if not wanted:
        return []
    order = sorted(range(len(wanted)), key=lambda i: (wanted[i], i))
    gap = min(gap, (most - least) / max(1, len(order) - 1))
    # Neighbours that touch become one block, which stands where its members want to be on average.
    blocks: list[tuple[float, int]] = []
    for index in order:
        block = (wanted[index], 1)
        while blocks and blocks[-1][0] + _reach(blocks[-1][1], block[1], gap) > block[0]:
            (before, many), (here, few) = blocks.pop(), block
            total = many + few
            # A block's centre is the mean of its members' wishes less their offsets, which sum to nothing.
            block = ((before * many + here * few) / total, total)
        blocks.append(block)
    places: list[float] = []
    for centre, many in blocks:
        places += [centre + (k - (many - 1) / 2) * gap for k in range(many)]
    for k, place in enumerate(places):
        places[k] = max(place, least if k == 0 else places[k - 1] + gap)
    for k in reversed(range(len(places))):
        places[k] = min(places[k], most if k == len(places) - 1 else places[k + 1] - gap)
    found = [0.0] * len(wanted)
    for index, place in zip(order, places, strict=True):
        found[index] = place
    return found


def _reach(one: int, other: int, gap: float) -> float:
    return (one + other) / 2 * gap


def piled(places: Sequence[float], size: float) -> list[int]:
    """A storey for each dot, 0 in the middle and then above and below in turn, so that none touch."""
    storeys: list[int] = [0] * len(places)
    ends: dict[int, float] = {}
    for index in sorted(range(len(places)), key=lambda i: (places[i], i)):
        storey = 0
        while ends.get(storey, float("-inf")) > places[index]:
            storey = -storey if storey > 0 else -storey + 1
        ends[storey] = places[index] + size
        storeys[index] = storey
    return storeys
