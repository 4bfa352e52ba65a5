"""What is being decided of a merge: what stands in the end, and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from facilitator.rules.merging.keys import Key, Row
from facilitator.rules.merging.sides import Same, Side

Kept = bool
"""True where our value stays, False where theirs is taken."""


@dataclass(frozen=True)
class Write:
    """What is written of one row: values of a new one, or of some columns; None takes it away."""

    table: str
    id: str
    at: str
    values: Row | None
    new: bool = False


@dataclass(frozen=True)
class Contradiction:
    """A field that both changed to different values, or something of which only one side's can be kept."""

    table: str
    id: str
    field: str
    """A column, or :data:`REMOVED`, :data:`CLOCK` or :data:`WHOLE`."""
    ours: Any
    theirs: Any
    ours_kept: Kept


REMOVED, CLOCK, WHOLE = "removed", "clock", "whole"
"""One side took away what the other changed or needs; a session's times; rows that belong together."""


@dataclass
class Plan:
    """What a merge writes into our copy, in order, and what there is to say of it."""

    writes: list[Write] = field(default_factory=list)
    contradictions: list[Contradiction] = field(default_factory=list)
    came: dict[str, int] = field(default_factory=dict)
    """New rows by table."""
    changed: dict[str, int] = field(default_factory=dict)
    """Rows of ours by table of which something of theirs is taken."""
    removed: dict[str, int] = field(default_factory=dict)
    """Rows of ours by table that go, as they took them away."""
    both: dict[str, int] = field(default_factory=dict)
    """Rows by table that both sides captured by themselves."""
    same: Same = field(default_factory=dict)
    """By table, their ids that are rows of ours under another id."""


def newer(mine: tuple[str, Any], yours: tuple[str, Any]) -> Kept:
    """Whether ours is the newer of two with their times; at the same time, whichever, but always the same."""
    return (mine[0], repr(mine[1])) >= (yours[0], repr(yours[1]))


class State:
    """One merge while it is decided."""

    def __init__(self, ours: Side, theirs: Side, live: bool, running: frozenset[str]) -> None:
        self.ours, self.theirs, self.live, self.running = ours, theirs, live, running
        self.plan = Plan()
        self.final: dict[Key, Row | None] = {}
        """Rows that are to be other than ours are now."""
        self.lost: dict[Key, dict[str, Any]] = {}
        """Values of theirs that are to be in the history only."""
        self.ghosts: dict[Key, Row] = {}
        """Rows of theirs that are to be in the history only."""
        self.settled: set[Key] = set()
        self.clock_kept: dict[str, Kept] = {}
        self.roots: list[Key] = []
        """Rows that stay although one side took them away."""

    def stands(self, key: Key) -> Row | None:
        """A row as it will be."""
        return self.final[key] if key in self.final else self.ours.row(key)

    def session_of(self, table: str, row_id: str) -> str | None:
        """The session whose clock a row is part of."""
        if table == "session":
            return row_id
        row = self.ours.row((table, row_id)) or self.theirs.row((table, row_id)) or {}
        return row.get("session_id")

    def disagree(self, key: Key, name: str, mine: Any, yours: Any, kept: Kept) -> None:
        """Notes a contradiction."""
        self.plan.contradictions.append(Contradiction(*key, name, mine, yours, kept))
