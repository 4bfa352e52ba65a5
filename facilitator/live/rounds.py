"""Breakout rounds: planned with who is here now, announced, and kept for the rounds to come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError
from facilitator.model.programme import Grouping
from facilitator.model.run import LiveState, Seat
from facilitator.rules import grouping


def rooms_of(seats: Sequence[Seat]) -> list[list[tuple[str, ...]]]:
    """Seats as rounds of rooms of participants' ids, in the order in which they are given."""
    rounds: dict[tuple[str, int], list[tuple[str, ...]]] = {}
    for (activity, number, _), members in groupby(seats, key=lambda s: (s.activity_id, s.round, s.room)):
        rounds.setdefault((activity, number), []).append(tuple(s.participant_id for s in members))
    return list(rounds.values())


def plan_next(state: LiveState, every_seat: Sequence[Seat]) -> grouping.Round:
    """The next round of the current activity with who is here now; it reads no disk.

    ``every_seat`` are the seats of all facilitated sessions. Raises RefusedError if the activity has
    no rooms or fewer than two people are here.
    """
    current = state.current
    if current is None or current.grouping is None:
        raise RefusedError("This activity has no breakout rooms.")
    if len(state.here) < 2:
        raise RefusedError("Rooms need two people or more. Mark who is here first.")
    done = state.latest_round(current.id)
    if done >= current.rounds and current.grouping is not Grouping.OWN_PAIR and done >= len(state.here):
        raise RefusedError(f"All {done} rounds of this activity have been announced.")
    pair_of = {member: pair.id for pair in state.pairs for member in pair.members}
    people = [grouping.Person(p.id, p.profession, pair_of.get(p.id)) for p in state.here]
    met = grouping.meetings(rooms_of(every_seat))
    return grouping.next_round(current.grouping, people, met, seed=done)


def announce(store: Store, now: datetime, session_id: str, planned: grouping.Round) -> Changes:
    """Keeps a planned round as the next one of the current activity."""
    state = reading.live_state(store, session_id)
    current = state.current
    if current is None:
        raise RefusedError("No activity is running.")
    number = state.latest_round(current.id) + 1
    with store.step("rounds.announce", now) as step:
        for room, members in enumerate(planned, start=1):
            for participant_id in members:
                step.insert(
                    "seat",
                    session_id=session_id,
                    activity_id=current.id,
                    round=number,
                    room=room,
                    participant_id=participant_id,
                )
        step.said = f"Round {number} announced: {len(planned)} rooms."
    return store.changes(step)
