"""The programme and the roster that ship with the app keep what the run sheet and the stage need of them."""

from __future__ import annotations

import csv
import re
import tomllib

import msgspec
import pytest

from facilitator.model.people import Profession
from facilitator.model.programme import (
    ActivityKind,
    ActivityPlan,
    Grouping,
    Programme,
    SessionKind,
    SessionPlan,
)
from facilitator.places import RESOURCES


def load() -> Programme:
    raw = tomllib.loads((RESOURCES / "programmes" / "mutual-mentoring.toml").read_text(encoding="utf-8"))
    return msgspec.convert(raw, Programme, strict=True)


PROGRAMME = load()
FACILITATED = [session for session in PROGRAMME.sessions if session.kind is SessionKind.FACILITATED]
SELF_LED = [session for session in PROGRAMME.sessions if session.kind is SessionKind.SELF_LED]
ACTIVITIES = [(session, activity) for session in FACILITATED for activity in session.activities]

each_facilitated_session = pytest.mark.parametrize(
    "session", FACILITATED, ids=lambda s: f"session-{s.number}"
)
each_activity = pytest.mark.parametrize(
    "activity", [a for _, a in ACTIVITIES], ids=[f"{s.number}-{a.title}" for s, a in ACTIVITIES]
)


def words(text: str) -> int:
    return len(re.findall(r"[\w’'-]+", text))


def roster() -> list[dict[str, str]]:
    with (RESOURCES / "demo" / "roster.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_programme_has_its_name_its_time_zone_and_its_thresholds() -> None:
    assert (PROGRAMME.name, PROGRAMME.title) == ("mutual-mentoring", "Mutual mentoring")
    assert PROGRAMME.timezone == "Europe/London"
    assert (PROGRAMME.thresholds.warning_percent, PROGRAMME.thresholds.danger_percent) == (20, 5)


def test_seven_sessions_stand_in_their_weeks_and_start_at_half_past_nine() -> None:
    assert [(s.number, s.week) for s in PROGRAMME.sessions] == [
        (1, 0), (2, 1), (3, 3), (4, 4), (5, 5), (6, 7), (7, 8),
    ]  # fmt: skip
    assert {s.start for s in PROGRAMME.sessions} == {"09:30"}


def test_three_sessions_of_two_hours_are_facilitated_one_for_each_stage() -> None:
    assert [(s.number, s.minutes, s.stage) for s in FACILITATED] == [
        (1, 120, "Building empathy"),
        (4, 120, "Sharing insights"),
        (7, 120, "Identifying opportunities"),
    ]


def test_four_sessions_of_an_hour_are_self_led_with_prompts_and_no_run_sheet() -> None:
    assert [(s.number, s.minutes) for s in SELF_LED] == [(2, 60), (3, 60), (5, 60), (6, 60)]
    for session in SELF_LED:
        assert session.title
        assert session.summary
        assert 3 <= len(session.prompts) <= 5
        assert session.activities == ()


@each_facilitated_session
def test_a_run_sheet_of_ten_to_fourteen_activities_fills_the_two_hours_exactly(session: SessionPlan) -> None:
    assert 10 <= len(session.activities) <= 14
    assert sum(a.minutes for a in session.activities) == session.minutes == 120


@each_facilitated_session
def test_a_session_has_one_break_of_at_least_five_minutes_near_its_middle(session: SessionPlan) -> None:
    position, pause = next((i, a) for i, a in enumerate(session.activities) if a.kind is ActivityKind.BREAK)
    assert [a.kind for a in session.activities].count(ActivityKind.BREAK) == 1
    assert pause.minimum_minutes >= 5
    assert 45 <= sum(a.minutes for a in session.activities[:position]) <= 75


@each_facilitated_session
def test_a_session_measures_once_meets_in_mentor_pairs_and_rotates_three_rounds(session: SessionPlan) -> None:
    kinds = [a.kind for a in session.activities]
    assert kinds.count(ActivityKind.BENCHMARK) == 1
    assert Grouping.OWN_PAIR in {a.grouping for a in session.activities}
    assert [a.rounds for a in session.activities if a.kind is ActivityKind.ROTATION] == [3]


@each_facilitated_session
def test_an_overrun_of_a_quarter_of_an_hour_can_be_won_back_before_the_end(session: SessionPlan) -> None:
    assert sum(a.minutes - a.minimum_minutes for a in session.activities) >= 15


@pytest.mark.parametrize(
    ("number", "kinds"),
    [
        (1, {ActivityKind.TRIO, ActivityKind.PAIR, ActivityKind.ROTATION}),
        (4, {ActivityKind.FOURSOME, ActivityKind.TRIO, ActivityKind.BOARD, ActivityKind.ROTATION}),
        (7, {ActivityKind.FOURSOME, ActivityKind.PAIR, ActivityKind.BOARD, ActivityKind.ROTATION}),
    ],
)
def test_each_session_has_the_kinds_of_activity_that_its_theme_asks_for(
    number: int, kinds: set[ActivityKind]
) -> None:
    assert kinds <= {a.kind for a in PROGRAMME.sessions[number - 1].activities}


def test_every_grouping_rule_is_used_somewhere() -> None:
    assert {a.grouping for _, a in ACTIVITIES if a.grouping} == set(Grouping)


def test_listening_and_troika_trios_give_three_people_a_turn_each() -> None:
    trios = [a for _, a in ACTIVITIES if a.kind is ActivityKind.TRIO]
    assert len(trios) == 2
    assert all(trio.turns is not None and len(trio.turns.names) == 3 for trio in trios)


@each_activity
def test_an_activity_has_a_short_title_and_a_purpose(activity: ActivityPlan) -> None:
    assert 1 <= len(activity.title) <= 34
    assert activity.purpose


@each_activity
def test_an_activity_cannot_be_cut_to_nothing_nor_to_more_than_was_planned(activity: ActivityPlan) -> None:
    assert 1 <= activity.minimum_minutes <= activity.minutes


@each_activity
def test_instructions_are_one_to_four_lines_of_forty_words_at_most(activity: ActivityPlan) -> None:
    assert 1 <= len(activity.instructions) <= 4
    assert all(activity.instructions)
    assert sum(words(line) for line in activity.instructions) <= 40


@each_activity
def test_the_facilitator_has_two_to_four_private_notes_that_the_room_never_reads(
    activity: ActivityPlan,
) -> None:
    assert 2 <= len(activity.notes) <= 4
    assert not set(activity.notes) & {*activity.instructions, activity.talk_about}


@each_activity
def test_there_is_something_to_listen_for_but_in_a_break(activity: ActivityPlan) -> None:
    assert bool(activity.capture) == (activity.kind is not ActivityKind.BREAK)
    assert len(set(activity.capture)) == len(activity.capture)


@each_activity
def test_breakouts_and_only_they_have_a_grouping_and_a_question(activity: ActivityPlan) -> None:
    assert (activity.grouping is not None) == activity.kind.breakout
    assert bool(activity.talk_about) == activity.kind.breakout
    assert words(activity.talk_about) <= 14


@each_activity
def test_only_a_rotation_has_more_than_one_round(activity: ActivityPlan) -> None:
    assert (activity.rounds > 1) == (activity.kind is ActivityKind.ROTATION)


@each_activity
def test_trios_and_foursomes_are_grouped_by_their_own_rule(activity: ActivityPlan) -> None:
    rule = {ActivityKind.TRIO: Grouping.TRIO, ActivityKind.FOURSOME: Grouping.FOURSOME}.get(activity.kind)
    assert rule is None or activity.grouping is rule


@each_activity
def test_turns_fit_with_a_minute_a_round_to_move_and_still_fit_the_minimum(activity: ActivityPlan) -> None:
    if activity.turns is None:
        return
    assert activity.kind.breakout
    talking = activity.rounds * len(activity.turns.names) * activity.turns.minutes
    assert talking + activity.rounds <= activity.minutes
    assert talking <= activity.minimum_minutes


def test_the_last_benchmark_asks_for_the_then_rating_apart_from_now() -> None:
    (benchmark,) = (a for a in PROGRAMME.sessions[6].activities if a.kind is ActivityKind.BENCHMARK)
    assert "now" in benchmark.instructions[0]
    assert benchmark.instructions[1].startswith("Then")


def test_the_demo_roster_has_five_pairs_of_one_policymaker_and_one_operational_colleague() -> None:
    people = roster()
    pairs = {
        pair: sorted(Profession(p["profession"]) for p in people if p["pair"] == pair)
        for pair in ("1", "2", "3", "4", "5")
    }
    assert len(people) == 10
    assert all(professions == ["operational", "policy"] for professions in pairs.values())


def test_the_demo_roster_is_complete_plain_utf_8_with_made_up_addresses() -> None:
    assert not (RESOURCES / "demo" / "roster.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    people = roster()
    assert list(people[0]) == [
        "name", "email", "profession", "department", "sector", "role", "duties", "grade", "pair",
    ]  # fmt: skip
    assert all(all(person.values()) for person in people)
    assert "Siân Lewis" in {person["name"] for person in people}
    assert all(person["email"].endswith("@example.org") for person in people)
    assert len({person["email"] for person in people}) == 10
    assert len({person["department"] for person in people}) >= 5
