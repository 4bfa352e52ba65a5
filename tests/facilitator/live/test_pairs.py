"""Mentor pairs in a real cohort file: proposals accepted in one step, pairs pinned, history kept."""

from __future__ import annotations

import pytest

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.errors import RefusedError
from facilitator.live import pairs, undo
from facilitator.model.people import Pair, Profession
from facilitator.rules.assignment import ProposedPair

from ..conftest import START


def proposed(policy_id: str, operational_id: str, *, pinned: bool = False) -> ProposedPair:
    """A pair as a proposal has it."""
    return ProposedPair(policy_id, operational_id, 0.75, ("tax in common", "different departments"), pinned)


def as_they_are(store: Store) -> list[ProposedPair]:
    """The cohort's pairs, proposed again."""
    return [proposed(*pair.members) for pair in reading.pairs(store)]


def swapped(store: Store) -> list[ProposedPair]:
    """The same, but the first two policymakers change partners."""
    (a, b), (c, d), *rest = (pair.members for pair in reading.pairs(store))
    return [proposed(a, d), proposed(c, b), *(proposed(*members) for members in rest)]


def goal(store: Store, pair: Pair) -> None:
    """A goal kept about a pair."""
    with store.step("goals.set", START) as step:
        step.insert("goal", participant_id=pair.members[0], pair_id=pair.id, text="Visit", created_at=START)


def checkin(store: Store, pair: Pair) -> None:
    """A check-in kept about a pair."""
    with store.step("pairs.checkin", START) as step:
        step.insert("pair_checkin", session_id=reading.next_facilitated(store).id, pair_id=pair.id)


def test_a_proposal_is_accepted_in_one_step_which_one_undo_takes_back(store: Store) -> None:
    before = reading.pairs(store)
    wanted = swapped(store)
    changes = pairs.accept(store, START, wanted)
    assert "pair" in changes.kinds
    assert changes.said == "5 pairs accepted."
    after = reading.pairs(store)
    assert {pair.members for pair in after} == {(p.policy_id, p.operational_id) for p in wanted}
    assert {(pair.score, pair.reasons) for pair in after} == {(0.75, "tax in common; different departments")}
    assert undo.undo(store, START).said == "Undone: accepting the proposed pairs"
    assert sorted(reading.pairs(store), key=lambda p: p.id) == sorted(before, key=lambda p: p.id)
    undo.redo(store, START)
    assert {pair.members for pair in reading.pairs(store)} == {pair.members for pair in after}


def test_pairs_that_are_proposed_again_stay_the_same_pairs(store: Store) -> None:
    before = {pair.members: pair.id for pair in reading.pairs(store)}
    pairs.accept(store, START, swapped(store))
    after = {pair.members: pair.id for pair in reading.pairs(store)}
    kept = before.keys() & after.keys()
    assert len(kept) == 3
    assert all(before[members] == after[members] for members in kept)
    assert not {after[members] for members in after.keys() - kept} & set(before.values())


def test_a_proposal_may_leave_pairs_out(store: Store) -> None:
    pairs.accept(store, START, as_they_are(store)[:2])
    assert len(reading.pairs(store)) == 2


@pytest.mark.parametrize("keep", [goal, checkin])
def test_a_pair_with_goals_or_check_ins_is_not_parted_and_nothing_changes(store: Store, keep) -> None:
    before = reading.pairs(store)
    keep(store, before[1])
    assert pairs.with_history(store) == {before[1].id}
    names = {p.id: p.name for p in reading.participants(store)}
    with pytest.raises(RefusedError) as refusal:
        pairs.accept(store, START, swapped(store))
    assert str(refusal.value) == (
        f"{names[before[1].members[0]]} and {names[before[1].members[1]]} have goals or check-ins, "
        "so their pair stays. Pin it, and propose the others anew."
    )
    with pytest.raises(RefusedError, match="goals or check-ins"):
        pairs.part(store, START, before[1].id)
    assert reading.pairs(store) == before
    pairs.accept(store, START, as_they_are(store))
    assert [pair.id for pair in reading.pairs(store)] == [pair.id for pair in before]
    assert pairs.with_history(store) == {before[1].id}


def test_a_pair_is_pinned_let_go_and_undone(store: Store) -> None:
    pair = reading.pairs(store)[0]
    pairs.pin(store, START, pair.id, pinned=True)
    assert [p.pinned for p in reading.pairs(store)] == [True, False, False, False, False]
    pairs.pin(store, START, pair.id, pinned=False)
    assert not any(p.pinned for p in reading.pairs(store))
    assert undo.undo(store, START).said == "Undone: letting a pair go"
    assert undo.undo(store, START).said == "Undone: pinning a pair"
    assert not any(p.pinned for p in reading.pairs(store))


def test_accepting_keeps_a_pin(store: Store) -> None:
    first, *rest = as_they_are(store)
    pairs.accept(store, START, [proposed(first.policy_id, first.operational_id, pinned=True), *rest])
    assert [p.pinned for p in reading.pairs(store)] == [True, False, False, False, False]


def test_a_proposal_is_one_from_each_profession_and_each_person_once(store: Store) -> None:
    before = reading.pairs(store)
    people = reading.participants(store)
    policy = [p.id for p in people if p.profession is Profession.POLICY]
    operational = [p.id for p in people if p.profession is Profession.OPERATIONAL]
    name = next(p.name for p in people if p.id == policy[0])
    with pytest.raises(RefusedError, match=f"{name} is in two"):
        pairs.accept(store, START, [proposed(policy[0], operational[0]), proposed(policy[0], operational[1])])
    with pytest.raises(RefusedError, match="one of each"):
        pairs.accept(store, START, [proposed(policy[0], policy[1])])
    assert reading.pairs(store) == before
