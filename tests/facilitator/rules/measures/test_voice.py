"""Voice balance: turns by person, profession and pair, and when it is said who has not spoken."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.model.people import Pair, Profession
from facilitator.model.programme import ActivityKind, Grouping
from facilitator.model.run import Activity, LiveState
from facilitator.rules.measures import voice

from .measures_of import AT, people

PEOPLE = people("POPO")
PAIRS = (
    Pair(id="x", policy_participant_id="p0", operational_participant_id="p1"),
    Pair(id="y", policy_participant_id="p2", operational_participant_id="p3"),
)
ACTIVITY = Activity(
    id="a",
    session_id="s",
    position=1,
    title="What listening is",
    kind=ActivityKind.PLENARY,
    planned_seconds=600,
    minimum_seconds=60,
    started_at=AT,
)
COUNTED = {("p0", "a"): 3, ("p0", "before"): 2, ("p1", None): 1, ("p2", "a"): 4, ("gone", "a"): 9}
LATER = AT + timedelta(seconds=300)


def found(counted=COUNTED):
    return voice.balance(counted, PEOPLE, PAIRS, "a")


def test_turns_are_summed_by_person_profession_and_within_the_pair():
    made = found()
    assert (made.people["p0"].session, made.people["p0"].now) == (5, 3)
    assert made.people["p0"].share == pytest.approx(0.5)
    assert made.professions[Profession.POLICY].session == 9
    assert made.professions[Profession.OPERATIONAL].share == pytest.approx(0.1)
    one, other = made.pairs["x"]
    assert (one.share, other.share) == (pytest.approx(5 / 6), pytest.approx(1 / 6))
    assert (made.total, made.total_now) == (10, 7)
    assert voice.in_words(made) == "Policy 9 turns, Operational 1"


@settings(max_examples=100)
@given(
    st.dictionaries(
        st.tuples(st.sampled_from(["p0", "p1", "p2", "p3", "gone"]), st.sampled_from(["a", "b", None])),
        st.integers(1, 50),
    )
)
def test_shares_of_all_people_of_the_professions_and_of_each_pair_add_up(counted):
    made = found(counted)
    whole = 1.0 if made.total else 0.0
    assert sum(s.share for s in made.people.values()) == pytest.approx(whole)
    assert sum(s.share for s in made.professions.values()) == pytest.approx(whole)
    for two in made.pairs.values():
        assert sum(s.share for s in two) == pytest.approx(1.0 if any(s.session for s in two) else 0.0)
    assert made.total == sum(s.session for s in made.people.values())


def test_those_here_who_have_not_spoken_are_named_in_roster_order():
    made = voice.nudge(found(), PEOPLE, ACTIVITY, LATER)
    assert made is not None
    assert made.sentence == "Two people have not spoken in this activity."
    assert made.names == ("Person number 1", "Person number 3")
    assert voice.nudge(found(), PEOPLE[:2], ACTIVITY, LATER).sentence == (
        "One person has not spoken in this activity."
    )


@pytest.mark.parametrize(
    ("changed", "seconds"),
    [
        ({}, 199),
        ({"kind": ActivityKind.BREAK}, 300),
        ({"kind": ActivityKind.TRIO}, 300),
        ({"grouping": Grouping.TRIO}, 300),
        ({"paused_at": AT + timedelta(seconds=10)}, 300),
    ],
)
def test_nobody_is_called_silent_too_early_or_where_nobody_can_count(changed, seconds):
    activity = msgspec.structs.replace(ACTIVITY, **changed)
    assert voice.nudge(found(), PEOPLE, activity, AT + timedelta(seconds=seconds)) is None


def test_where_nobody_counts_silence_says_nothing():
    assert voice.nudge(found({("p0", "before"): 3}), PEOPLE, ACTIVITY, LATER) is None
    assert voice.nudge(found(), PEOPLE, None, LATER) is None
    assert voice.nudge(found(), [PEOPLE[0], PEOPLE[2]], ACTIVITY, LATER) is None


def test_first_names_are_enough_until_two_people_share_one():
    names = ["Ana Lind", "Ana Moss", "Ana Mill", "Bo", "Siân Lewis", "Ana"]
    some = [msgspec.structs.replace(p, name=n) for p, n in zip(people("POPOPO"), names, strict=True)]
    assert list(voice.short_names(some).values()) == ["Ana L", "Ana Mo", "Ana Mi", "Bo", "Siân", "Ana"]


def test_turns_are_no_part_of_what_scenes_are_built_from():
    assert not any("voice" in f.name or "turns" in f.name for f in msgspec.structs.fields(LiveState))
