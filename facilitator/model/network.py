"""The network: whom people would call, in the cohort and outside it."""

from __future__ import annotations

from msgspec import Struct

from facilitator.model.benchmarks import Wave
from facilitator.phrase import phrase

LEAST_CLOSENESS, MOST_CLOSENESS = 0, 4

MOST_OUTSIDE = 999
"""People outside the cohort that somebody may say: beyond, a finger slipped."""

CLOSENESS_WORDS = {
    0: phrase("would not call"),
    1: phrase("would call if I had to"),
    2: phrase("would call about work"),
    3: phrase("call now and then"),
    4: phrase("call whenever I need to think"),
}
"""What each closeness means."""


class Connection(Struct, frozen=True, kw_only=True):
    """How close one person says they are to another, 0 to 4; the other may see it otherwise."""

    id: str
    wave: Wave
    from_participant_id: str
    to_participant_id: str
    closeness: int


class OutsideConnection(Struct, frozen=True, kw_only=True):
    """How many people outside the cohort somebody would call about their work."""

    id: str
    wave: Wave
    participant_id: str
    people: int
