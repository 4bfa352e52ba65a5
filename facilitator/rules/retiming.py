"""Re-timing: new lengths for the activities to come, so that a session ends when it is due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import msgspec
from msgspec import Struct

from facilitator.model.programme import ActivityKind
from facilitator.model.run import Activity, LiveState
from facilitator.rules import timing

STEP_SECONDS = 30
"""Re-timed activities have lengths in steps of this."""

MINUTE = 60
LONGEST_SECONDS = 180 * MINUTE
"""By hand nothing is made longer than this."""


class Asked(Struct, frozen=True, kw_only=True):
    """What the facilitator has settled by hand; the rest is worked out around it."""

    pinned: dict[str, int] = {}
    """Seconds that an activity is to have, by its id."""
    left_out: frozenset[str] = frozenset()
    """The ids of activities that are not to happen."""


class Line(Struct, frozen=True, kw_only=True):
    """One activity to come, before and after. Lengths are seconds; 0 is left out."""

    activity: Activity
    now: int
    proposed: int
    starts_now: datetime
    ends_now: datetime
    starts_at: datetime
    ends_at: datetime
    pinned: bool
    left_out: bool
    least: int
    """Seconds below which it does not go; left out it takes none."""

    @property
    def planned(self) -> int:
        """Seconds that were planned for it."""
        return self.activity.planned_seconds

    @property
    def difference(self) -> int:
        """Seconds by which the proposal is more (or less) than it would have now."""
        return self.proposed - self.now


class Proposal(Struct, frozen=True, kw_only=True):
    """What would become of the rest of a session, and of its end."""

    lines: tuple[Line, ...]
    due_at: datetime
    ends_now: datetime
    ends_at: datetime
    still_over: int
    """Seconds that could not be saved; 0 if the session would end when it is due."""
    could_go: str | None = None
    """The activity that would best be left out, if the end is not reached otherwise."""
    ends_without: datetime | None = None
    """The end without it."""

    @property
    def lengths(self) -> dict[str, int]:
        """The proposed lengths in seconds, by activity."""
        return {line.activity.id: line.proposed for line in self.lines}

    @property
    def changes(self) -> bool:
        """True if anything would be otherwise than now."""
        return any(line.difference for line in self.lines)


def least(activity: Activity) -> int:
    """Seconds below which an activity is not shortened: its minimum, and a minute in any case."""
    return max(MINUTE, min(activity.minimum_seconds, activity.planned_seconds))


def rest(state: LiveState) -> tuple[Activity, ...]:
    """The activities to come that nobody has been in yet."""
    return tuple(a for a in timing.coming(state) if a.started_at is None)


def asked_now(state: LiveState) -> Asked:
    """What is settled before anybody settles anything: what was left out stays so."""
    return Asked(left_out=frozenset(a.id for a in rest(state) if a.left_out))


def lengths(state: LiveState, now: datetime, asked: Asked) -> dict[str, int]:
    """New lengths in seconds for the activities to come.

    Breaks keep their length, nobody's minimum is undercut, and nothing becomes longer than planned, but for
    what was pinned or left out by hand. What has to go is taken from each in proportion to what it can
    spare, by largest remainder, in steps of 30 seconds.
    """
    coming = rest(state)
    made = {a.id: 0 if a.id in asked.left_out else asked.pinned.get(a.id, a.planned_seconds) for a in coming}
    spare = {
        a.id: max(0, a.planned_seconds - least(a))
        for a in coming
        if a.id not in asked.left_out and a.id not in asked.pinned and a.kind is not ActivityKind.BREAK
    }
    excess = sum(made.values()) - _available(state, now)
    for activity_id, cut in _shares(spare, -(-excess // STEP_SECONDS) * STEP_SECONDS).items():
        made[activity_id] -= cut
    return made


def propose(state: LiveState, now: datetime, asked: Asked | None = None) -> Proposal:
    """The rest of a session as it would end on time, around what was settled by hand.

    If even the least lengths end late, it is the least bad that is given, and which one activity would best
    be left out: of those that save enough the shortest, else the one that saves most; no break, and not
    the last, in which people say goodbye.
    """
    asked = asked if asked is not None else asked_now(state)
    made = _around(state, now, asked)
    if not made.still_over:
        return made
    may_go = [
        line for line in made.lines[:-1]
        if line.proposed and not line.pinned and line.activity.kind is not ActivityKind.BREAK
    ]  # fmt: skip
    if not may_go:
        return made
    enough = [line for line in may_go if line.proposed >= made.still_over]
    goes = min(enough, key=_size) if enough else max(may_go, key=_size)
    without = msgspec.structs.replace(asked, left_out=asked.left_out | {goes.activity.id})
    return msgspec.structs.replace(
        made, could_go=goes.activity.id, ends_without=_around(state, now, without).ends_at
    )


def moved(line: Line, minutes: int) -> int:
    """The length of a line in seconds, some whole minutes more or less; never below its least."""
    whole = line.proposed // MINUTE + minutes
    if minutes < 0 and line.proposed % MINUTE:
        whole += 1  # from 6½ minutes it is 6 first
    return min(max(whole * MINUTE, line.least), LONGEST_SECONDS)


def _size(line: Line) -> int:
    return line.proposed


def _around(state: LiveState, now: datetime, asked: Asked) -> Proposal:
    made = lengths(state, now, asked)
    after = msgspec.structs.replace(
        state,
        activities=tuple(
            msgspec.structs.replace(a, added_seconds=made[a.id] - a.planned_seconds) if a.id in made else a
            for a in state.activities
        ),
    )
    were = {slot.activity.id: slot for slot in timing.run_sheet(state, now)}
    would = {slot.activity.id: slot for slot in timing.run_sheet(after, now)}
    return Proposal(
        lines=tuple(
            Line(
                activity=a,
                now=timing.length(a),
                proposed=made[a.id],
                starts_now=were[a.id].starts_at,
                ends_now=were[a.id].ends_at,
                starts_at=would[a.id].starts_at,
                ends_at=would[a.id].ends_at,
                pinned=a.id in asked.pinned and a.id not in asked.left_out,
                left_out=a.id in asked.left_out,
                least=least(a),
            )
            for a in rest(state)
        ),
        due_at=state.session.due_at or now,
        ends_now=timing.projected_end(state, now),
        ends_at=timing.projected_end(after, now),
        still_over=max(0, sum(made.values()) - _available(state, now)),
    )


def _available(state: LiveState, now: datetime) -> int:
    """Seconds from the end of the current activity to when the session is due to end."""
    current = state.current
    begins = now + timedelta(seconds=max(0.0, timing.remaining(current, now)) if current else 0.0)
    return int(((state.session.due_at or now) - begins).total_seconds())


def _shares(spare: Mapping[str, int], wanted: int) -> dict[str, int]:
    """Takes ``wanted`` seconds from what each can spare, in proportion, by largest remainder."""
    total = sum(spare.values())
    wanted = min(wanted, total)
    if wanted <= 0:
        return {}
    exact = {key: wanted * room / total for key, room in spare.items()}
    cuts = {key: min(int(share // STEP_SECONDS) * STEP_SECONDS, spare[key]) for key, share in exact.items()}
    missing = wanted - sum(cuts.values())
    by_remainder: Sequence[str] = sorted(exact, key=lambda key: cuts[key] - exact[key])
    while missing > 0:
        for key in by_remainder:
            more = min(STEP_SECONDS, missing, spare[key] - cuts[key])
            cuts[key] += more
            missing -= more
    return cuts
