"""Mentor pairs made by hand: one from each profession."""

from __future__ import annotations

from datetime import datetime

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError
from facilitator.model.people import Profession


def make(store: Store, now: datetime, first_id: str, second_id: str) -> Changes:
    """Pairs a policymaker with somebody from operational delivery; either may come first."""
    people = {p.id: p for p in reading.participants(store)}
    first, second = people[first_id], people[second_id]
    if first.profession is second.profession:
        raise RefusedError(
            f"{first.name} and {second.name} are of the same profession. A pair needs one of each."
        )
    for pair in reading.pairs(store):
        taken = next((people[i].name for i in pair.members if i in (first_id, second_id)), None)
        if taken:
            raise RefusedError(f"{taken} is in a pair already. Part that pair first.")
    policy, operational = (first, second) if first.profession is Profession.POLICY else (second, first)
    with store.step("pairs.make", now) as step:
        step.insert("pair", policy_participant_id=policy.id, operational_participant_id=operational.id)
        step.said = f"{policy.name} and {operational.name} are a pair."
    return store.changes(step)


def part(store: Store, now: datetime, pair_id: str) -> Changes:
    """Takes a pair apart; what was kept about it (goals, check-ins) must be gone first."""
    used = store.rows(
        "SELECT (SELECT count(*) FROM goal WHERE pair_id = ?) + "
        "(SELECT count(*) FROM pair_checkin WHERE pair_id = ?) AS n",
        [pair_id, pair_id],
    )
    if used[0]["n"]:
        raise RefusedError("This pair has goals or check-ins, so it stays.")
    with store.step("pairs.part", now) as step:
        step.delete("pair", pair_id)
    return store.changes(step)
