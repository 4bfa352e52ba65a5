"""Row ids that never repeat across copies of a cohort and sort by time."""

from __future__ import annotations

import os
from datetime import datetime
from uuid import UUID

_PLACES = 1 << 12
_CHANCE = 62


def new_id(now: datetime, place: int = 0) -> str:
    """A version 7 UUID as text: 48 bits of milliseconds, 12 of ``place``, then chance.

    ``place`` counts the ids that are made at one moment, so that these sort in their order too (RFC 9562,
    section 6.2, method 1); what goes beyond its bits is carried into the milliseconds.
    """
    beyond, place = divmod(place, _PLACES)
    milliseconds = (int(now.timestamp() * 1000) + beyond) & ((1 << 48) - 1)
    value = (milliseconds << 80) | (7 << 76) | (place << 64) | (0b10 << _CHANCE) | _chance()
    return str(UUID(int=value))


def _chance() -> int:
    """62 bits of it, from the system: `secrets` would give the same, and take its time to come."""
    return int.from_bytes(os.urandom(8), "big") >> (64 - _CHANCE)
