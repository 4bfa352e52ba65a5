"""Ties between people: who would call whom, what is new between waves, and what rooms had to do with it."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import TypeAlias

from msgspec import Struct

from facilitator.model.benchmarks import Wave
from facilitator.model.measured import Measured
from facilitator.rules import meetings
from facilitator.rules.measures.waves import IN_ORDER

WOULD_CALL = 2
"""From this closeness on somebody would call: 1 is only if they had to."""

Two: TypeAlias = frozenset[str]
"""Two people, in no order."""


class Between(Struct, frozen=True):
    """What two people are to each other: a tie is there if at least one of them would call."""

    closeness: int
    """The lower of what both said if both would call, else what the one said who would."""
    by: frozenset[str]
    """Who would call."""

    @property
    def mutual(self) -> bool:
        """True if both would call."""
        return len(self.by) == 2


class WaveTies(Struct, frozen=True):
    """What was said in one wave."""

    wave: Wave
    ties: Mapping[Two, Between]
    asked: Set[str]
    """Who said anything of anybody in the cohort; somebody whom they left out they would not call."""
    outside: Mapping[str, int]
    """How many people outside the cohort each would call; only who was asked."""

    @property
    def mutual(self) -> int:
        """How many ties are mutual."""
        return sum(between.mutual for between in self.ties.values())


def wave_ties(measured: Measured) -> tuple[WaveTies, ...]:
    """The waves in which connections were asked, as time goes."""
    known = {p.id for p in measured.participants}
    found = []
    for wave in IN_ORDER:
        said = {
            (c.from_participant_id, c.to_participant_id): c.closeness
            for c in measured.connections
            if c.wave is wave and {c.from_participant_id, c.to_participant_id} <= known
        }
        outside = {
            o.participant_id: o.people
            for o in measured.outside
            if o.wave is wave and o.participant_id in known
        }
        if said or outside:
            found.append(WaveTies(wave, _ties(said), frozenset(one for one, _ in said), outside))
    return tuple(found)


def calls(wave: WaveTies) -> dict[str, frozenset[str]]:
    """Whom in the cohort each person would call; only who would call anybody."""
    found: dict[str, set[str]] = {}
    for two, between in wave.ties.items():
        for one in between.by:
            found.setdefault(one, set()).update(two - {one})
    return {one: frozenset(others) for one, others in found.items()}


def new_ties(before: WaveTies, after: WaveTies) -> frozenset[Two]:
    """Ties that came up between two waves.

    Only those of people who were asked before as well: of others nobody knows whether they are new.
    """
    return frozenset(
        two for two, between in after.ties.items() if two not in before.ties and between.by <= before.asked
    )


def across(ties: Set[Two], measured: Measured) -> int:
    """How many of these are between the two professions."""
    profession = {p.id: p.profession for p in measured.participants}
    return sum(len({profession[person] for person in two}) == 2 for two in ties)


def shared_a_room(measured: Measured) -> frozenset[Two]:
    """Everybody who has been in one breakout room with whom."""
    rounds = meetings.in_order(measured.sessions, measured.activities, measured.seats)
    return frozenset(meetings.met(rounds))


def _ties(said: Mapping[tuple[str, str], int]) -> dict[Two, Between]:
    calls: dict[Two, dict[str, int]] = {}
    for (one, other), closeness in said.items():
        if closeness >= WOULD_CALL and one != other:
            calls.setdefault(frozenset((one, other)), {})[one] = closeness
    return {two: Between(min(by.values()), frozenset(by)) for two, by in calls.items()}
