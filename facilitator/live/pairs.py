"""Mentor pairs: made by hand or taken over from a proposal; one from each profession, and perhaps a third."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError
from facilitator.model.people import Participant, Profession
from facilitator.phrase import listed, phrase
from facilitator.rules import wording
from facilitator.rules.assignment import ProposedPair


def make(store: Store, now: datetime, first_id: str, second_id: str) -> Changes:
    """Pairs a policymaker with somebody from operational delivery; either may come first."""
    people = {p.id: p for p in reading.participants(store)}
    first, second = people[first_id], people[second_id]
    if first.profession is second.profession:
        raise RefusedError(
            "{first} and {second} are of the same profession. A pair needs one of each.",
            first=first.name,
            second=second.name,
        )
    for pair in reading.pairs(store):
        taken = next((people[i].name for i in pair.members if i in (first_id, second_id)), None)
        if taken:
            raise RefusedError("{taken} is in a pair already. Part that pair first.", taken=taken)
    policy, operational = (first, second) if first.profession is Profession.POLICY else (second, first)
    with store.step("pairs.make", now) as step:
        step.insert("pair", policy_participant_id=policy.id, operational_participant_id=operational.id)
        step.said = phrase(
            "{policy} and {operational} are a pair.", policy=policy.name, operational=operational.name
        )
    return store.changes(step)


def part(store: Store, now: datetime, pair_id: str) -> Changes:
    """Takes a pair apart; what was kept about it (goals, check-ins) must be gone first."""
    if pair_id in with_history(store):
        raise RefusedError("This pair has goals or check-ins, so it stays.")
    with store.step("pairs.part", now) as step:
        step.delete("pair", pair_id)
    return store.changes(step)


def join(store: Store, now: datetime, pair_id: str, participant_id: str) -> Changes:
    """Somebody without a pair joins two as their third, so that an odd number leaves nobody over."""
    people = {p.id: p for p in reading.participants(store)}
    there = reading.pairs(store)
    pair = next(p for p in there if p.id == pair_id)
    person = people[participant_id]
    if any(person.id in other.members for other in there):
        raise RefusedError("{taken} is in a pair already. Part that pair first.", taken=person.name)
    if pair.third_participant_id is not None:
        names = listed(people[i].name for i in pair.members)
        raise RefusedError("{names} are three already.", names=names)
    with store.step("pairs.join", now) as step:
        step.update("pair", pair_id, third_participant_id=person.id)
        two = listed(people[i].name for i in pair.two)
        step.said = phrase("{person} joins {two}.", person=person.name, two=two)
    return store.changes(step)


def leave(store: Store, now: datetime, pair_id: str) -> Changes:
    """Takes the third out of a pair; the two, and what was kept about them, stay as they are."""
    with store.step("pairs.leave", now) as step:
        step.update("pair", pair_id, third_participant_id=None)
    return store.changes(step)


def pin(store: Store, now: datetime, pair_id: str, pinned: bool) -> Changes:
    """Decides a pair, so that new proposals leave it as it is, or opens it again."""
    with store.step("pairs.pin" if pinned else "pairs.unpin", now) as step:
        step.update("pair", pair_id, pinned=pinned)
    return store.changes(step)


def accept(store: Store, now: datetime, proposed: Sequence[ProposedPair]) -> Changes:
    """Makes the proposed pairs the cohort's pairs, in one step.

    Pairs that are proposed again keep what was kept about them, and their third unless that person is in
    another of the proposed pairs. A pair that would be parted but has goals or check-ins is refused by name,
    as is a proposal with somebody twice or two of one profession (it may have been made before the roster
    changed), and nothing changes.
    """
    people = {p.id: p for p in reading.participants(store)}
    names = {i: p.name for i, p in people.items()}
    _refuse_unsound(people, proposed)
    wanted = {(p.policy_id, p.operational_id): p for p in proposed}
    gone = [pair for pair in reading.pairs(store) if pair.two not in wanted]
    kept_about = with_history(store)
    for pair in gone:
        if pair.id in kept_about:
            one, other = (names[i] for i in pair.two)
            raise RefusedError(
                "{one} and {other} have goals or check-ins, so their pair stays. Pin it, and propose "
                "the others anew.",
                one=one,
                other=other,
            )
    there = {pair.two: pair for pair in reading.pairs(store)}
    taken = {member for two in wanted for member in two}
    with store.step("pairs.accept", now) as step:
        for pair in gone:
            step.delete("pair", pair.id)
        for members, pair_ in wanted.items():
            values: dict[str, object] = {
                "score": pair_.score,
                "reasons": "; ".join(pair_.reasons),
                "pinned": pair_.pinned,
            }
            if members in there:
                if there[members].third_participant_id in taken:
                    values["third_participant_id"] = None
                step.update("pair", there[members].id, **values)
            else:
                step.insert(
                    "pair",
                    policy_participant_id=pair_.policy_id,
                    operational_participant_id=pair_.operational_id,
                    **values,
                )
        step.said = phrase("{wanted} accepted.", wanted=wording.count(len(wanted), "pair"))
    return store.changes(step)


def _refuse_unsound(people: Mapping[str, Participant], proposed: Sequence[ProposedPair]) -> None:
    taken: set[str] = set()
    for pair in proposed:
        members = pair.policy_id, pair.operational_id
        if any(i not in people for i in members):
            raise RefusedError("Somebody in the proposal is no longer in the cohort. Propose the pairs anew.")
        one, other = (people[i] for i in members)
        if (one.profession, other.profession) != (Profession.POLICY, Profession.OPERATIONAL):
            raise RefusedError(
                "{one} and {other} are no pair of one of each profession.", one=one.name, other=other.name
            )
        for person in (one, other):
            if person.id in taken:
                raise RefusedError(
                    "{person} is in two of the proposed pairs. Keep one of them.", person=person.name
                )
            taken.add(person.id)


def with_history(store: Store) -> frozenset[str]:
    """The ids of pairs that goals or check-ins were kept about, which can therefore not be parted."""
    rows = store.rows(
        "SELECT pair_id FROM goal WHERE pair_id IS NOT NULL UNION SELECT pair_id FROM pair_checkin"
    )
    return frozenset(row["pair_id"] for row in rows)
