"""The shared window: no private text can reach it, whatever the session holds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.live.stage import VIEWS
from facilitator.model.board import Authorship, Cluster, Idea, IdeaStage
from facilitator.model.people import Participant, Presence, Profession
from facilitator.model.programme import ActivityKind, Grouping, NoteKind, SessionKind, Thresholds, Turns
from facilitator.model.run import Activity, LiveState, Note, Seat, Session, Showing, TurnTimer
from facilitator.model.sketch import Point, Stroke, StrokeKind
from facilitator.model.voting import Ballot, BallotCard
from facilitator.phrase import plain
from facilitator.rules.board_pages import MOST_CARDS
from facilitator.rules.scene import BlankScene, RoomsScene, scene
from facilitator.rules.scenes.board import BoardScene
from facilitator.rules.timing import Phase

NOW = datetime(2023, 3, 24, 10, 0, tzinfo=UTC)
WRITER = "Wren the writer"
PRIVATE = "PRIVATE"
"""Stands in every private text of a generated state."""

moments = st.none() | st.integers(-7200, 0).map(lambda s: NOW + timedelta(seconds=s))


@st.composite
def activities(draw: st.DrawFn, position: int) -> Activity:
    started = draw(moments)
    ended = draw(st.none() | st.just(NOW)) if started else None
    breakout = draw(st.booleans())
    return Activity(
        id=f"a{position}",
        session_id="s1",
        position=position,
        title=f"Title {position}",
        kind=draw(st.sampled_from(list(ActivityKind))),
        planned_seconds=draw(st.integers(60, 3600)),
        minimum_seconds=60,
        purpose=PRIVATE + " purpose",
        instructions=("Public line",),
        notes=(PRIVATE + " note to the facilitator",),
        capture=(NoteKind.QUOTE,),
        grouping=Grouping.TRIO if breakout else None,
        rounds=draw(st.integers(1, 3)),
        talk_about="What is a good day?",
        turns=Turns(minutes=4, names=("First", "Second")) if breakout else None,
        started_at=started,
        ended_at=ended,
        paused_at=draw(st.none() | st.just(NOW)) if started and not ended else None,
        paused_seconds=draw(st.floats(0, 60)),
    )


@st.composite
def states(draw: st.DrawFn) -> LiveState:
    run_sheet = tuple(draw(activities(n)) for n in range(1, draw(st.integers(1, 4)) + 1))
    people = tuple(
        Participant(
            id=f"p{n}",
            name=f"Person {n}",
            email=f"{PRIVATE}{n}@example.org",
            profession=draw(st.sampled_from(list(Profession))),
            department=PRIVATE,
            sector=PRIVATE,
            role=PRIVATE,
            duties=PRIVATE,
            grade=PRIVATE,
        )
        for n in range(draw(st.integers(0, 6)))
    )
    session = Session(
        id="s1",
        number=1,
        kind=SessionKind.FACILITATED,
        title="Building empathy",
        stage="Building empathy",
        prompts=(PRIVATE,),
        planned_seconds=7200,
        planned_at=draw(moments),
        started_at=draw(moments),
        ended_at=draw(moments),
    )
    idea_text = st.sampled_from(["An idea", "Another"])
    writer = Participant(id="w", name=WRITER, profession=Profession.POLICY, active=False)
    count = draw(st.integers(0, 12))
    return LiveState(
        programme_title="Mutual mentoring",
        timezone="Europe/London",
        thresholds=Thresholds(),
        sessions=(session,),
        session=session,
        activities=run_sheet,
        participants=(*people, writer),
        presence={p.id: draw(st.sampled_from(list(Presence))) for p in people},
        seats=tuple(
            Seat(id=f"{a.id}{p.id}", session_id="s1", activity_id=a.id, round=1, room=1, participant_id=p.id)
            for a in run_sheet
            if a.grouping and draw(st.booleans())
            for p in people
        ),
        turn_timer=draw(
            st.none()
            | st.just(
                TurnTimer(id="t", activity_id="a1", round=1, names=("First",), seconds=240, started_at=NOW)
            )
        ),
        notes=(
            Note(id="n", session_id="s1", kind=NoteKind.QUOTE, text=PRIVATE, quotable=True, created_at=NOW),
        ),
        ideas=(
            *tuple(
                Idea(
                    id=f"i{n}",
                    session_id="s1",
                    stage=draw(st.sampled_from(list(IdeaStage))),
                    title=draw(idea_text) if draw(st.booleans()) else "Shown",
                    details=PRIVATE,
                    outcome=PRIVATE,
                    problem="What is read with the card",
                    owner_id="p0",
                    cluster_id=draw(st.sampled_from([None, "c1"])),
                    effort=draw(st.none() | st.integers(1, 5)),
                    impact=draw(st.none() | st.integers(1, 5)),
                    comment=PRIVATE,
                    revealed=True,
                    created_at=NOW,
                )
                for n in range(count)
            ),
            Idea(
                id="down",
                stage=draw(st.sampled_from(list(IdeaStage))),
                title=PRIVATE + " face down",
                problem=PRIVATE,
                lever=PRIVATE,
                first_step=PRIVATE,
                smallest_test=PRIVATE,
                affected=PRIVATE,
                theme=PRIVATE,
                cluster_id="c1",
                effort=1,
                impact=5,
                revealed=False,
                created_at=NOW,
            ),
        ),
        clusters=(Cluster(id="c1", name="Letters", created_at=NOW),),
        authorships=tuple(
            Authorship(id=f"au{n}", idea_id=f"i{n}" if n else "down", participant_id="w") for n in range(3)
        ),
        ballots=(
            Ballot(
                id="b1",
                session_id="s1",
                question="Where to start",
                dots=3,
                opened_at=NOW,
                closed_at=draw(st.none() | st.just(NOW)),
            ),
        ),
        ballot_cards=tuple(
            BallotCard(id=f"bc{n}", ballot_id="b1", idea_id=f"i{n}" if n else "down", number=n + 1)
            for n in range(count)
        ),
        strokes=(
            Stroke(
                id="k",
                idea_id="down",
                frame=1,
                position=1,
                kind=StrokeKind.TEXT,
                points=(Point(1.0, 1.0),),
                width=40.0,
                text=PRIVATE,
                created_at=NOW,
            ),
        ),
        showing=Showing(
            view=draw(st.sampled_from((*VIEWS, "group"))),
            blank=draw(st.booleans()),
            held_activity_id=draw(st.none() | st.just("a1")),
            idea_id=draw(st.sampled_from([None, "i0", "i1", "down", "gone"])),
            cluster_id=draw(st.sampled_from([None, "c1", "gone"])),
            authors=draw(st.booleans()),
        ),
    )


@given(states())
def test_no_private_text_of_any_kind_is_in_any_scene(state: LiveState) -> None:
    shown = msgspec.json.encode(scene(state, NOW), enc_hook=plain).decode()
    assert PRIVATE not in shown


@given(states())
def test_who_wrote_a_card_is_in_no_scene_unless_it_is_switched_on(state: LiveState) -> None:
    shown = msgspec.json.encode(scene(state, NOW), enc_hook=plain).decode()
    assert WRITER not in shown or state.showing.authors


@given(states())
def test_a_blanked_stage_shows_nothing_at_all(state: LiveState) -> None:
    blanked = msgspec.structs.replace(state, showing=Showing(blank=True))
    assert scene(blanked, NOW) == BlankScene()


@given(states())
def test_a_board_shows_no_more_cards_than_can_be_read(state: LiveState) -> None:
    board = scene(
        msgspec.structs.replace(
            state,
            showing=Showing(view="board"),
            session=msgspec.structs.replace(state.session, ended_at=None),
        ),
        NOW,
    )
    assert isinstance(board, BoardScene)
    assert all(sum(len(c.cards) for c in page) <= MOST_CARDS for page in board.pages)
    assert sum(c.total + c.face_down for c in board.columns) == len(state.ideas)


@pytest.mark.parametrize(
    ("left", "phase"),
    [(300, Phase.CALM), (120, Phase.WARNING), (30, Phase.DANGER), (0, Phase.OVER), (-9, Phase.OVER)],
)
def test_a_clock_asks_for_attention_by_the_programmes_thresholds(left: int, phase: Phase) -> None:
    from facilitator.rules import timing

    assert timing.phase(left, 600, Thresholds(warning_percent=20, danger_percent=5)) is phase


def test_rooms_are_shown_until_the_turns_begin() -> None:
    activity = Activity(
        id="a1",
        session_id="s1",
        position=1,
        title="Listening in threes",
        kind=ActivityKind.TRIO,
        planned_seconds=900,
        minimum_seconds=600,
        grouping=Grouping.TRIO,
        turns=Turns(minutes=4, names=("First", "Second", "Third")),
        started_at=NOW,
    )
    session = Session(
        id="s1", number=1, kind=SessionKind.FACILITATED, title="One", planned_seconds=7200, started_at=NOW
    )
    state = LiveState(
        programme_title="P",
        timezone="Europe/London",
        thresholds=Thresholds(),
        sessions=(session,),
        session=session,
        activities=(activity,),
        participants=(Participant(id="p", name="Siân Lewis", profession=Profession.OPERATIONAL),),
        seats=(Seat(id="x", session_id="s1", activity_id="a1", round=1, room=1, participant_id="p"),),
    )
    rooms = scene(state, NOW)
    assert isinstance(rooms, RoomsScene)
    assert (rooms.rooms[0].people[0].name, rooms.length) == ("Siân Lewis", "12 minutes")
    clock = TurnTimer(
        id="t", activity_id="a1", round=1, names=("First", "Second", "Third"), seconds=240, started_at=NOW
    )
    shown = scene(msgspec.structs.replace(state, turn_timer=clock), NOW)
    assert not isinstance(shown, RoomsScene)
    countdown = shown.countdown  # type: ignore[union-attr]
    assert countdown.left(NOW + timedelta(seconds=250)) == 230
    assert countdown.index(NOW + timedelta(seconds=250)) == 1
