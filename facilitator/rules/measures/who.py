"""Who stands in the figures, in the roster's order, and what they are called there."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import combinations
from typing import TypeAlias

from msgspec import Struct

from facilitator.model.measured import Measured
from facilitator.model.people import Participant

Labels: TypeAlias = Mapping[str, str]
"""What stands for each participant, by id: a code in a pseudonymised report."""


class Who(Struct, frozen=True):
    """People as figures know them."""

    people: tuple[Participant, ...]
    pairs: tuple[tuple[str, str], ...]
    """Mentor pairs, by id, the policymaker first."""
    labels: Labels
    coded: bool
    """True if codes stand for names: what people wrote, and may name somebody, then stays out too."""

    def label(self, participant_id: str) -> str:
        """What this person is called."""
        return self.labels[participant_id]

    def those(self, present: Collection[str]) -> tuple[Participant, ...]:
        """Who takes part or is among these, in order: somebody who has left keeps what was measured."""
        return tuple(p for p in self.people if p.active or p.id in present)


def who(measured: Measured, labels: Labels | None = None) -> Who:
    """The people of a cohort, under their names or what else they are to be called."""
    return Who(
        people=measured.participants,
        pairs=tuple(two for p in measured.pairs for two in combinations(p.members, 2)),
        labels={
            p.id: (labels or {}).get(p.id, p.name if labels is None else "?") for p in measured.participants
        },
        coded=labels is not None,
    )
