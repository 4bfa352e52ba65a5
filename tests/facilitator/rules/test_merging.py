"""One row that two have changed: each field is decided by itself, and the same from either side."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.rules.merging.decide import decide
from facilitator.rules.merging.sides import Side
from facilitator.rules.merging.state import Plan

KEY = ("idea", "i1")
FIELDS = ("title", "problem", "lever")
Change = tuple[str, str, int]
"""A field, its new value, and the second at which it got it."""

changes = st.lists(
    st.tuples(st.sampled_from(FIELDS), st.sampled_from(("x", "y", "z")), st.integers(0, 9)), max_size=5
)


def side(done: list[Change]) -> Side:
    """A copy on which these changes were made, in the order of their seconds."""
    past: dict[str, Any] = {"id": "i1", "title": "a", "problem": "b", "lever": None, "x": None, "y": None}
    now, ages = dict(past), {}
    for name, value, second in sorted(done, key=lambda change: change[2]):
        now[name] = value
        ages[name] = f"2023-03-24T09:30:0{second}Z"
    made = Side(now={"idea": {"i1": now}})
    if done:
        made.past[KEY] = past
        made.ages[KEY] = ages
        made.last[KEY] = max(ages.values())
    return made


def after(ours: Side, plan: Plan) -> dict[str, Any]:
    """The row once the plan is written."""
    row = dict(ours.now["idea"]["i1"])
    for one in plan.writes:
        row |= one.values or {}
    return row


@settings(max_examples=100)
@given(changes, changes)
def test_each_field_is_of_whoever_changed_it_and_of_the_newer_if_both_did(
    ours: list[Change], theirs: list[Change]
) -> None:
    mine, yours = side(ours), side(theirs)
    plan = decide(side(ours), side(theirs))
    made = after(mine, plan)
    assert made == after(yours, decide(side(theirs), side(ours)))
    told = {one.field for one in plan.contradictions}
    for name in FIELDS:
        a, b = mine.now["idea"]["i1"][name], yours.now["idea"]["i1"][name]
        old = {"title": "a", "problem": "b", "lever": None}[name]
        assert (name in told) == (a != b and old not in (a, b))
        if a == b:
            assert made[name] == a
        elif old in (a, b):
            assert made[name] == (b if a == old else a)
        else:
            ages = mine.ages[KEY][name], yours.ages[KEY][name]
            if ages[0] != ages[1]:
                assert made[name] == (a if ages[0] > ages[1] else b)


@settings(max_examples=50)
@given(changes, changes)
def test_a_value_that_does_not_count_is_written_all_the_same_so_that_the_history_has_it(
    ours: list[Change], theirs: list[Change]
) -> None:
    plan = decide(side(ours), side(theirs))
    for one in plan.contradictions:
        written = [w.values[one.field] for w in plan.writes if w.values and one.field in w.values]
        assert one.theirs in written
        assert written[-1] == (one.ours if one.ours_kept else one.theirs)


@settings(max_examples=25)
@given(changes)
def test_the_same_on_both_is_nothing(done: list[Change]) -> None:
    assert decide(side(done), side(done)).writes == []
