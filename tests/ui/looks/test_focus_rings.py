"""What shows the keyboard stands out from both its neighbours by 3:1, in every scheme."""

from __future__ import annotations

import numpy as np
import pytest

from ui.theme import SCHEMES, Scheme, load_tokens

from .focus_rings import Picture, fault

RING = 3
PAINTED = {
    "CardCanvas",
    "ConnectionGrid",
    "HeatMap",
    "KeyButton",
    "MatrixCard",
    "RatingList",
    "RoomChip",
    "RunSheet",
}
"""Some of those that draw their own."""


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_ring_is_told_from_what_lies_inside_and_outside_of_it(taken, scheme: Scheme) -> None:
    found = taken(scheme)
    assert {str(kind[0]) for kind in found.ringed} >= PAINTED
    assert found.rings == {}


def drawn(scheme: Scheme, ground: str, ring: str, inside: str) -> Picture:
    """A control on its ground, with a ring around it."""
    tokens = load_tokens(scheme)
    made = np.zeros((60, 120, 3), dtype=np.uint8)
    edge = 10
    for name, at in ((ground, 0), (ring, edge), (inside, edge + RING)):
        colour = list(bytes.fromhex(getattr(tokens, name)[1:]))
        made[at : 60 - at, at : 120 - at] = colour
    return made


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_ring_that_is_lost_on_either_side_is_found(scheme: Scheme) -> None:
    without = drawn(scheme, "paper", "surface", "surface")
    assert fault(drawn(scheme, "paper", "teal", "surface"), without) == ""
    assert fault(without, without) == "it has no ring"
    lost_outside = fault(
        drawn(scheme, "teal", "teal_strong", "surface"), drawn(scheme, "teal", "surface", "surface")
    )
    assert "lies beside" in lost_outside
    lost_inside = fault(
        drawn(scheme, "paper", "teal_strong", "teal"), drawn(scheme, "paper", "paper", "teal")
    )
    assert "lies beside" in lost_inside
