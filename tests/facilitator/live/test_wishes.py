"""Wishes in a real cohort file: kept, refused with names, and undone."""

from __future__ import annotations

import pytest

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.errors import RefusedError
from facilitator.live import undo, wishes
from facilitator.model.people import WishKind

from ..conftest import START


def test_a_wish_is_kept_removed_and_undone(store: Store) -> None:
    a, b = (p.id for p in reading.participants(store)[:2])
    assert "wish" in wishes.add(store, START, WishKind.APART, a, b).kinds
    (wish,) = reading.wishes(store)
    assert (wish.kind, wish.members) == (WishKind.APART, (a, b))
    wishes.remove(store, START, wish.id)
    assert reading.wishes(store) == ()
    assert undo.undo(store, START).said == "Undone: removing a wish"
    assert reading.wishes(store) == (wish,)
    assert undo.undo(store, START).said == "Undone: adding a wish"
    assert reading.wishes(store) == ()


@pytest.mark.parametrize(
    ("kind", "said"), [(WishKind.APART, "apart already"), (WishKind.TOGETHER, "cannot be together too")]
)
def test_the_same_wish_and_its_contradiction_are_refused_with_names(
    store: Store, kind: WishKind, said: str
) -> None:
    first, second = reading.participants(store)[:2]
    wishes.add(store, START, WishKind.APART, first.id, second.id)
    with pytest.raises(RefusedError, match=said) as refusal:
        wishes.add(store, START, kind, second.id, first.id)
    assert first.name in str(refusal.value)
    assert second.name in str(refusal.value)
    assert len(reading.wishes(store)) == 1


def test_nobody_is_kept_apart_from_themself(store: Store) -> None:
    person = reading.participants(store)[0]
    with pytest.raises(RefusedError, match=person.name):
        wishes.add(store, START, WishKind.APART, person.id, person.id)
    assert reading.wishes(store) == ()


def test_two_mentors_of_each_other_who_are_to_be_apart_are_said_to_be_a_pair_still(store: Store) -> None:
    pair = reading.pairs(store)[0]
    apart = wishes.add(store, START, WishKind.APART, *pair.members).said
    assert apart.endswith("They are still mentors of each other: part the pair on the People page too.")
    stranger = next(p.id for p in reading.participants(store) if p.id not in pair.members)
    assert "mentors" not in wishes.add(store, START, WishKind.APART, pair.members[0], stranger).said
