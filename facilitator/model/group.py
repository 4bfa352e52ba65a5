"""What a whole group answered to a set of questions: numbers of people, and nobody by name."""

from __future__ import annotations

from msgspec import Struct

from facilitator.model.benchmarks import Wave

ANSWERS = 5
"""Answers on the scale of a benchmark."""


class Spread(Struct, frozen=True, kw_only=True):
    """How a group's scores lie: how many people at each whole answer from 1 to 5, and the middle."""

    counts: tuple[int, int, int, int, int]
    median: float

    @property
    def people(self) -> int:
        """How many there are."""
        return sum(self.counts)


class GroupPart(Spread, frozen=True, kw_only=True):
    """One of the professions."""

    name: str


class GroupWave(Spread, frozen=True, kw_only=True):
    """Everybody with a score in one wave."""

    wave: Wave
    parts: tuple[GroupPart, ...] = ()
    """Both professions, or none where one of them would have too few people."""


class GroupResult(Struct, frozen=True, kw_only=True):
    """A set of questions over the waves in which enough people answered it."""

    title: str
    anchors: tuple[str, ...]
    """What the answers 1 to 5 mean, in words."""
    waves: tuple[GroupWave, ...]
    """At least one."""
