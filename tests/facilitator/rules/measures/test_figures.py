"""Figures: what they hold, what their sentences claim, and what they keep to themselves."""

from __future__ import annotations

import re
import time
from datetime import timedelta

import msgspec
import pytest

from facilitator.model.benchmarks import Benchmark, Response, Wave
from facilitator.model.goals import Goal, GoalRating
from facilitator.model.measured import Measured
from facilitator.model.network import Connection, OutsideConnection
from facilitator.model.people import Participant, Profession
from facilitator.model.voice import VoiceTurn
from facilitator.phrase import plain
from facilitator.rules.measures.figure import (
    AnyFigure,
    DotsFigure,
    GoalsFigure,
    MeetingsFigure,
    NetworkFigure,
    SlopesFigure,
    TimesFigure,
    VoiceFigure,
)
from facilitator.rules.measures.figures import figures

from .sample import NAMES, START, sample_measured

SAMPLE = sample_measured()
EMPTY = Measured(participants=SAMPLE.participants, pairs=SAMPLE.pairs, sessions=SAMPLE.sessions)


def figure(measured: Measured, name: str) -> AnyFigure:
    return next(f for f in figures(measured) if f.name == name)


def slopes(measured: Measured, name: str = "growth-skills") -> SlopesFigure:
    found = figure(measured, name)
    assert isinstance(found, SlopesFigure)
    return found


def only(*waves: Wave, people: int = 10) -> Measured:
    """The sample with the answers of these waves alone, of so many people."""
    kept = {f"p{i}" for i in range(1, people + 1)}
    return msgspec.structs.replace(
        SAMPLE,
        responses=tuple(r for r in SAMPLE.responses if r.wave in waves and r.participant_id in kept),
    )


def rated(starts: list[int | None], ends: list[int | None]) -> Measured:
    """One scale of one question, answered at the start and at the end."""
    one = Benchmark(name="skills", title="Skills", anchors=("a",) * 5, items=SAMPLE.benchmarks[0].items[:1])
    people = tuple(
        Participant(id=f"p{i}", name=f"Person {i}", profession=Profession.POLICY) for i in range(len(starts))
    )
    return Measured(
        participants=people,
        pairs=(),
        sessions=(),
        benchmarks=(one,),
        responses=tuple(
            Response(
                id=f"{wave}{p.id}",
                participant_id=p.id,
                wave=wave,
                benchmark="skills",
                item_id=one.items[0].id,
                value=value,
                at=START,
            )
            for wave, values in ((Wave.BASELINE, starts), (Wave.ENDLINE, ends))
            for p, value in zip(people, values, strict=True)
        ),
    )


def test_all_figures_come_in_their_order() -> None:
    assert [f.name for f in figures(SAMPLE)] == [
        *("growth-confidence", "growth-empowerment", "growth-skills", "growth-access", "growth-empathy"),
        *("spread", "goals", "network", "meetings", "times", "voice"),
    ]


def test_without_anything_measured_there_is_no_figure() -> None:
    assert figures(EMPTY) == ()
    assert figures(Measured(participants=(), pairs=(), sessions=())) == ()


def test_skipped_answers_alone_make_no_figure() -> None:
    assert figures(rated([None, None], [None, None])) == ()


def test_every_figure_speaks_and_its_table_is_whole() -> None:
    for one in figures(SAMPLE):
        assert one.sentence.endswith(".")
        assert one.caption.endswith(".")
        assert one.alt.endswith(".")
        assert one.table.rows
        assert {len(row) for row in one.table.rows} == {len(one.table.columns)}
        assert all(re.fullmatch(r"[a-z_]+", column) for column in one.table.columns)
        for text in (one.sentence, one.caption, one.alt):
            assert "  " not in text
            assert "None" not in text
            assert " no of " not in text


def test_only_the_voice_figure_is_for_the_facilitator_alone() -> None:
    assert [f.name for f in figures(SAMPLE) if f.private] == ["voice"]


def test_a_p_value_never_comes_without_effect_and_n() -> None:
    for one in figures(SAMPLE):
        for p in re.finditer(r"p [=<] 0", one.sentence):
            said = one.sentence[: p.start()].rpartition("(")[2]
            assert "rank-biserial correlation" in said
            assert "95% interval" in said or "no interval can be drawn" in said
            assert re.search(r"of the \w+ who differ", said)


def test_growth_shows_a_person_a_line_with_the_then_rating_beside_the_baseline() -> None:
    found = slopes(SAMPLE)
    assert found.places == ("Baseline", "Midpoint", "Endline")
    # By hand from the answers in the sample.
    assert found.lines[0].label == "Amara Okafor"
    assert found.lines[0].letter == "P"
    assert found.lines[0].values == (2.25, 3.0, 3.75)
    assert found.lines[0].then == 2.0
    assert found.lines[9].values == (2.75, None, 4.0)
    assert found.medians == (2.75, 3.0, 3.875)
    assert "nine of the ten people who answered both times rate themselves higher" in found.sentence
    assert "middle score went from 2.8 to 3.9" in found.sentence
    assert "nine of the ten people asked rate their start lower than they did at the time" in found.sentence
    assert "clear pattern" in found.sentence


def test_missing_answers_are_counted_in_the_caption() -> None:
    found = slopes(SAMPLE)
    assert "Midpoint 9 of 10" in found.caption
    # One at the midpoint of p9, three of p10, and one of p9's then rating.
    assert "Five of 160 answers are missing." in found.caption
    assert "half of the set’s questions" in found.caption


def test_of_four_who_differ_nothing_is_claimed() -> None:
    said = slopes(SAMPLE, "growth-access").sentence
    assert "Only four people differ, too few for a test" in said
    assert "p =" not in said
    assert "clear" not in said


def test_a_leaning_that_chance_could_bring_about_is_called_so() -> None:
    said = slopes(rated([3, 3, 3, 3, 3, 3, 3], [4, 4, 4, 4, 2, 2, 3])).sentence
    assert "that could still be chance" in said
    assert "clear" not in said


@pytest.mark.parametrize(
    ("starts", "ends", "said"),
    [
        (
            [3],
            [4],
            "the one person who answered both times rates themself higher at the end than at the start",
        ),
        ([3], [3], "rates themself the same at the end as at the start"),
        ([3, 3], [4, 4], "both of the two people who answered both times rate themselves higher"),
        ([3, 3, 3], [3, 3, 3], "Nobody differs, so there is nothing to test"),
        ([3, 3, 3], [2, 3, 3], "none of the three people who answered both times rate themselves higher"),
        ([3, None], [None, 4], "nobody has a score both at the start and at the end"),
        ([3, 4, 5], [None, None, None], "There is nothing to compare it with yet."),
    ],
)
def test_small_groups_are_told_as_they_are(
    starts: list[int | None], ends: list[int | None], said: str
) -> None:
    assert said in slopes(rated(starts, ends)).sentence


def test_growth_so_far_is_told_up_to_the_midpoint() -> None:
    found = slopes(only(Wave.BASELINE, Wave.MIDPOINT))
    assert found.places == ("Baseline", "Midpoint")
    assert "midway than at the start" in found.sentence
    assert "Looking back" not in found.sentence


def test_the_spread_has_a_row_of_dots_for_each_scale_and_wave() -> None:
    found = figure(SAMPLE, "spread")
    assert isinstance(found, DotsFigure)
    assert len(found.groups) == 5 * 4
    skills = next(g for g in found.groups if (g.part, g.label) == ("Skills", "Baseline"))
    assert skills.values == (1.5, 2.0, 2.25, 2.5, 2.75, 2.75, 3.0, 3.25, 3.75, 3.75)
    assert skills.median == 2.75


def test_goals_are_followed_over_the_sessions_in_which_they_were_rated() -> None:
    found = figure(SAMPLE, "goals")
    assert isinstance(found, GoalsFigure)
    assert found.places == ("Session 1", "Session 4", "Session 7")
    assert len(found.lines) == 12
    assert found.lines[0].values == (-1, 0, 1)
    assert found.lines[9].letter == ""
    # By hand: only g6 is below 0 at its last rating; of eleven rated twice all rose but g6, which fell.
    assert "eleven of the twelve goals that were rated stand as hoped or better" in found.sentence
    assert "ten have moved up since the first look and one down" in found.sentence
    assert "14 goals (10 of one person, 4 of a pair)" in found.caption


def test_the_later_rating_in_a_session_counts_and_one_outside_any_is_told() -> None:
    goal = Goal(id="g", participant_id="p1", text="<b>Speak up</b>", created_at=START)

    def rating(hours: int, value: int | None, session: str | None = "s1") -> GoalRating:
        return GoalRating(
            id=f"r{hours}", goal_id="g", session_id=session, rating=value, at=START + timedelta(hours=hours)
        )

    found = figure(
        msgspec.structs.replace(
            EMPTY, goals=(goal,), ratings=(rating(2, 1), rating(1, -2), rating(3, None), rating(4, 2, None))
        ),
        "goals",
    )
    assert isinstance(found, GoalsFigure)
    assert found.lines[0].values == (1,)
    assert found.lines[0].label == "Amara Okafor: <b>Speak up</b>"
    assert "One rating given outside a session left out." in found.caption
    assert "The one goal that was rated stands more than hoped" in found.sentence


def test_people_keep_their_places_in_the_network_and_stand_apart() -> None:
    found = figure(SAMPLE, "network")
    assert isinstance(found, NetworkFigure)
    assert [w.label for w in found.waves] == ["Baseline", "Midpoint", "Endline"]
    assert figure(SAMPLE, "network") == found
    assert all(0 <= n.x <= 1 and 0 <= n.y <= 1 for n in found.nodes)
    places = [(n.x, n.y) for n in found.nodes]
    nearest = min(
        ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5 for i, a in enumerate(places) for b in places[:i]
    )
    assert nearest > 0.1
    assert {n.letter for n in found.nodes} == {"P", "O"}
    # By hand: 1-3, 2-4, 5-7 and 6-8 at the start, of which 1-3 and 5-7 are said by both.
    first = found.waves[0]
    assert [(t.first, t.second, t.closeness, t.mutual) for t in first.ties] == [
        (0, 2, 2, True),
        (1, 3, 2, False),
        (4, 6, 3, True),
        (5, 7, 2, False),
    ]
    assert not any(t.new for t in first.ties)
    assert first.outside == (4, 2, 6, 1, 8, 3, 5, 2, 4, 10)
    assert found.waves[1].outside[8] is None


def test_a_tie_of_somebody_not_asked_before_is_not_called_new() -> None:
    def said(wave: Wave, one: str, other: str, closeness: int) -> Connection:
        return Connection(
            id=f"{wave}{one}{other}",
            wave=wave,
            from_participant_id=one,
            to_participant_id=other,
            closeness=closeness,
        )

    found = figure(
        msgspec.structs.replace(
            EMPTY,
            connections=(
                said(Wave.BASELINE, "p1", "p2", 1),
                said(Wave.ENDLINE, "p1", "p2", 2),
                said(Wave.ENDLINE, "p3", "p4", 4),
                said(Wave.ENDLINE, "p5", "p5", 4),
            ),
        ),
        "network",
    )
    assert isinstance(found, NetworkFigure)
    assert [(t.first, t.second, t.new) for t in found.waves[1].ties] == [(0, 1, True), (2, 3, False)]
    assert "One tie is new, one of them between the two professions" in found.sentence


def test_a_cohort_that_only_said_how_many_it_would_call_outside_has_a_network() -> None:
    outside = (OutsideConnection(id="o", wave=Wave.BASELINE, participant_id="p1", people=3),)
    found = figure(msgspec.structs.replace(EMPTY, outside=outside), "network")
    assert isinstance(found, NetworkFigure)
    assert found.waves[0].ties == ()
    assert len(found.nodes) == 10


def test_meetings_are_counted_both_ways_and_mentor_pairs_are_marked() -> None:
    found = figure(SAMPLE, "meetings")
    assert isinstance(found, MeetingsFigure)
    assert found.pairs == ((0, 1), (2, 3), (4, 5), (6, 7), (8, 9))
    # By hand: 1 and 2 sat together as a pair and in the foursome; 9 and 10 once more.
    assert found.counts[0][1] == found.counts[1][0] == 2
    assert found.counts[8][9] == 3
    assert all(found.counts[i][i] == 0 for i in range(10))
    assert "of 45 possible meetings" in found.sentence
    assert len(found.table.rows) == 45


def test_times_are_those_of_activities_that_are_over() -> None:
    found = figure(SAMPLE, "times")
    assert isinstance(found, TimesFigure)
    assert [(t.planned, t.actual) for t in found.activities[:3]] == [(15, 16), (30, 38), (20, 20.5)]
    assert "Furthest from its plan was “Working days”, 8 minutes longer." in found.sentence
    # By hand: the first is a minute over, the third half a minute; three of seven over, two under.
    assert "two kept to within a minute of the plan, three took longer and two less" in found.sentence


def test_an_activity_that_still_runs_is_in_no_figure() -> None:
    running = msgspec.structs.replace(SAMPLE.activities[0], ended_at=None)
    assert figures(msgspec.structs.replace(EMPTY, activities=(running,))) == ()


def test_voice_is_told_by_person_profession_and_pair() -> None:
    found = figure(SAMPLE, "voice")
    assert isinstance(found, VoiceFigure)
    assert (found.people[0].label, found.people[0].count) == ("Amara Okafor", 14)
    assert found.people[-1].count == 0
    assert [(b.letter, b.count) for b in found.professions] == [("P", 49), ("O", 18)]
    assert [b.count for b in found.pairs[0]] == [14, 6]
    assert found.pairs[0][0].share == pytest.approx(0.7)
    assert "One person has no turn." in found.sentence


def test_turns_of_somebody_unknown_count_for_nothing() -> None:
    turn = VoiceTurn(id="v", session_id="s1", participant_id="gone", at=START)
    assert figures(msgspec.structs.replace(EMPTY, voice_turns=(turn,))) == ()


def test_with_codes_no_name_and_no_goal_of_anybodys_is_in_any_figure() -> None:
    codes = {p.id: f"{p.profession.letter}-{p.id[1:]}" for p in SAMPLE.participants}
    text = msgspec.json.encode(figures(SAMPLE, codes), enc_hook=plain).decode()
    for name, _ in NAMES:
        assert name not in text
        assert name.split()[-1] not in text
    for goal in SAMPLE.goals:
        assert goal.text[:30] not in text
    assert "P-1, goal 1" in text


def test_somebody_without_a_code_does_not_fall_back_on_their_name() -> None:
    text = msgspec.json.encode(figures(SAMPLE, {}), enc_hook=plain).decode()
    assert "Okafor" not in text


def test_who_has_left_keeps_what_was_measured_and_who_left_unasked_is_not_missing() -> None:
    people = (
        msgspec.structs.replace(SAMPLE.participants[0], active=False),
        *SAMPLE.participants[1:],
        Participant(id="p11", name="Left Early", profession=Profession.POLICY, active=False),
    )
    found = slopes(msgspec.structs.replace(SAMPLE, participants=people))
    assert len(found.lines) == 10
    assert "Baseline 10 of 10" in found.caption


def large(measured: Measured, times: int) -> Measured:
    """The same cohort so many times over, as one."""

    def again(kind: str, *fields: str) -> tuple[object, ...]:
        return tuple(
            msgspec.structs.replace(one, id=f"{one.id}x{k}", **{f: f"{getattr(one, f)}x{k}" for f in fields})
            for k in range(times)
            for one in getattr(measured, kind)
        )

    return msgspec.structs.replace(
        measured,
        participants=again("participants"),
        pairs=again("pairs", "policy_participant_id", "operational_participant_id"),
        seats=again("seats", "participant_id"),
        goals=again("goals"),
        ratings=again("ratings", "goal_id"),
        responses=again("responses", "participant_id"),
        connections=again("connections", "from_participant_id", "to_participant_id"),
        outside=again("outside", "participant_id"),
        voice_turns=again("voice_turns", "participant_id"),
    )


def test_two_hundred_people_have_their_figures_in_seconds_and_their_sentences_are_right() -> None:
    cohort = large(SAMPLE, 20)
    began = time.process_time()
    made = {f.name: f for f in figures(cohort)}
    assert time.process_time() - began < 15
    assert "180 of the 200 people who answered both times rate themselves higher" in (
        made["growth-skills"].sentence
    )
    assert "p < 0.001" in made["growth-skills"].sentence
    assert "of 19,900 possible pairs of people" in made["network"].sentence
    network = made["network"]
    assert isinstance(network, NetworkFigure)
    assert len(network.nodes) == 200
