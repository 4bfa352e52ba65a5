"""Cohorts in real files: five pairs in the built-in programme, an empty one, one with a row of everything."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from facilitator.capture import opening, reading
from facilitator.capture.opening import open_store
from facilitator.capture.store import Store
from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.roster import read_roster
from facilitator.live import cohorts
from facilitator.model.run import LiveState
from facilitator.places import RESOURCES

START = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
"""24 March 2023, 9:30am in London: the planned start of the first session."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = cohorts.make(
        tmp_path / "pilot.cohort",
        START,
        programme=load_programme("mutual-mentoring"),
        roster=read_roster(RESOURCES / "demo" / "roster.csv"),
        start=date(2023, 3, 24),
    )
    yield made
    made.close()


@pytest.fixture
def session_id(store: Store) -> str:
    return reading.next_facilitated(store).id


def state_of(store: Store) -> LiveState:
    """The first facilitated session as it stands."""
    return reading.live_state(store, reading.sessions(store)[0].id)


def restart(store: Store) -> None:
    """Closes a cohort and opens its file again, as after a restart of the app."""
    store.close()
    store.__dict__.update(open_store(store.path).__dict__)


AT = datetime(2023, 3, 24, 9, 30, 15, 987654, tzinfo=UTC)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    """A cohort file with nothing in it, under a name that is awkward in a URI."""
    made = opening.create(tmp_path / "Spring #1?.cohort")
    yield made
    made.close()


@pytest.fixture
def full(empty: Store) -> Store:
    """A cohort with at least a row in every table."""
    store = empty
    with store.step("test", AT) as step:
        put = step.insert
        put("cohort", id="c1", name="Spring", programme_title="Mutual mentoring", timezone="Europe/London")
        put("participant", id="p1", position=2, name="Siân O’Neill", profession="policy", consent=True)
        put(
            "participant",
            id="p2",
            position=1,
            name="Bo",
            email="bo@example.org",
            profession="operational",
            department="Home Office",
            sector="immigration",
            role="Team leader",
            duties="rosters",
            grade="HEO",
            consent=False,
            active=True,
        )
        put(
            "pair",
            id="pair1",
            policy_participant_id="p1",
            operational_participant_id="p2",
            score=-0.5,
            reasons="-both lead",
        )
        put(
            "session",
            id="s1",
            number=1,
            kind="facilitated",
            title="Building empathy",
            planned_date=date(2023, 3, 24),
            planned_seconds=7200,
            started_at=AT,
        )
        put(
            "activity",
            id="a1",
            session_id="s1",
            position=1,
            title="Welcome",
            kind="plenary",
            planned_seconds=600,
            minimum_seconds=300,
            started_at=AT,
            ended_at=AT + timedelta(seconds=700),
            paused_seconds=89.6,
            notes=["Smile."],
        )
        put(
            "activity",
            id="a2",
            session_id="s1",
            position=2,
            title="Rotation",
            kind="rotation breakout",
            planned_seconds=900,
            minimum_seconds=900,
            started_at=AT + timedelta(seconds=700),
        )
        put("attendance", session_id="s1", participant_id="p1", state="present", at=AT)
        put("attendance", session_id="s1", participant_id="p1", state="left", at=AT)
        put("seat", session_id="s1", activity_id="a2", round=1, room=3, participant_id="p1")
        put("wish", kind="apart", first_participant_id="p1", second_participant_id="p2")
        put(
            "planned_seat",
            session_id="s1",
            activity_id="a2",
            round=2,
            room=1,
            participant_id="p1",
            pinned=True,
        )
        put(
            "note",
            id="n1",
            session_id="s1",
            activity_id="a1",
            kind="penny-drop moment",
            participant_id="p1",
            text='She said "aha",\nthen =SUM(A1)',
            quotable=True,
            created_at=AT,
        )
        put("cluster", id="k1", name="Seeing for oneself", created_at=AT)
        put(
            "idea",
            id="i1",
            session_id="s1",
            stage="commitment",
            title="+1 day shadowing",
            owner_id="p1",
            ally_id="p2",
            due_date=date(2023, 5, 1),
            effort=2,
            impact=5,
            created_at=AT,
            details="+1 day shadowing in a jobcentre, for everybody",
            theme="shadowing",
            outcome="Two went",
            tried_on=date(2023, 5, 20),
            cluster_id="k1",
            comment="Not for the room",
            x=12.5,
            y=-3.0,
        )
        put("authorship", idea_id="i1", participant_id="p1")
        put("vote", idea_id="i1", session_id="s1", participant_id="p1", dots=2)
        put("vote", idea_id="i1", session_id="s1", room=4, dots=3)
        put("idea", id="i2", stage="insight", title="No votes", created_at=AT)
        put("ballot", id="b1", session_id="s1", question="=Where?", dots=3, opened_at=AT)
        put("ballot_card", ballot_id="b1", idea_id="i1", number=1)
        put("ballot_card", ballot_id="b1", idea_id="i2", number=2)
        put(
            "ballot",
            id="b2",
            session_id="s1",
            question="And now?",
            dots=1,
            opened_at=AT,
            closed_at=AT,
        )
        put("ballot_card", ballot_id="b2", idea_id="i1", number=1)
        put("vote", idea_id="i1", session_id="s1", participant_id="p2", ballot_id="b1", dots=2)
        put("vote", idea_id="i1", session_id="s1", ballot_id="b2", dots=1)
        put("goal", id="g1", participant_id="p1", text="Listen first", created_at=AT)
        put("goal", id="g2", pair_id="pair1", text="Meet weekly", created_at=AT)
        put("goal_rating", goal_id="g1", session_id="s1", rating=4, note="'tis better", at=AT)
        put(
            "benchmark",
            id="q1",
            name="core",
            position=1,
            title="Confidence",
            stem="How far do you agree?",
            anchors=["Not at all", "", "", "", "=Wholly"],
            sources=["Somebody (1995)"],
        )
        put(
            "benchmark_item",
            benchmark_id="q1",
            item_id="q1",
            position=1,
            text="-I speak up",
            reversed=True,
            facet="voice",
        )
        put("outside_connection", wave="baseline", participant_id="p1", people=3)
        put(
            "response",
            participant_id="p1",
            wave="baseline",
            benchmark="core",
            item_id="q1",
            value=3,
            at=AT,
        )
        put("connection", wave="baseline", from_participant_id="p1", to_participant_id="p2", closeness=0)
        put(
            "pair_checkin",
            id="pc1",
            session_id="s1",
            pair_id="pair1",
            held_on="2023-04-02",
            minutes=55,
            summary="@work",
            useful=5,
        )
        put("checkin_goal", checkin_id="pc1", goal_id="g2")
        put("voice_turn", session_id="s1", activity_id="a2", participant_id="p2", at=AT)
        put(
            "turn_timer",
            activity_id="a2",
            round=1,
            names=["Speaker", "=Listener"],
            seconds=240,
            started_at=AT + timedelta(milliseconds=1500),
            paused_before=2.5,
        )
        put("showing", view="board", blank=False, authors=True)
        put(
            "stroke",
            id="k1",
            idea_id="i1",
            frame=1,
            position=1,
            kind="text",
            points=[[200.0, 100.5, 0.5]],
            width=64.0,
            colour="teal",
            text="=Ring <b>Sam</b>",
            created_at=AT,
        )
        put("journey", id="j1", session_id="s1", title="Claiming for the first time", created_at=AT)
        put("journey_step", id="js1", journey_id="j1", position=1, title="The letter comes")
        put(
            "journey_card",
            id="jc1",
            step_id="js1",
            lane="pain point",
            text="-no date on it",
            idea_id="i2",
            created_at=AT,
        )
    return store
