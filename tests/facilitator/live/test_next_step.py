"""The next step on real cohorts: what is proposed can be done, and doing it leads through the programme."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from shutil import copyfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from facilitator.capture import reading
from facilitator.capture.opening import open_store
from facilitator.capture.store import Store
from facilitator.errors import RefusedError, UserError
from facilitator.live import attendance, board, demo, mending, pairs, rounds, stage, timer, voting
from facilitator.live.mending import alone
from facilitator.model.board import IdeaStage
from facilitator.model.people import Presence
from facilitator.model.programme import ActivityKind
from facilitator.model.run import LiveState
from facilitator.rules import timing
from facilitator.rules.available import FEWEST, why_not
from facilitator.rules.next_step import Moment, NextStep, next_step

from ..conftest import START, state_of
from .doings import Hand

WALK = (
    *("start", "next activity", "pause", "go on", "a minute more", "turns", "show", "blank", "announce"),
    *("attendance", "retime"),
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return demo.make(tmp_path_factory.mktemp("made"), START - timedelta(minutes=3))


def step_of(state: LiveState, now: datetime, **more: bool) -> NextStep:
    return next_step(state, now, alone=alone(state), **more)


def announce(store: Store, now: datetime, session_id: str) -> None:
    found = rounds.coming(reading.live_state(store, session_id), reading.seats(store))
    rounds.announce(store, now, session_id, found.rooms)


def start(store: Store, now: datetime, session_id: str) -> None:
    """F5, as the console understands it."""
    current = reading.live_state(store, session_id).current
    if current is None:
        timer.start(store, now, session_id)
    elif current.paused_at:
        timer.go_on(store, now, session_id)
    else:
        timer.start_turns(store, now, session_id)


def pause(store: Store, now: datetime, session_id: str) -> None:
    current = reading.live_state(store, session_id).current
    (timer.go_on if current and current.paused_at else timer.pause)(store, now, session_id)


DOES: dict[str, Callable[[Store, datetime, str], object]] = {
    "start": start,
    "next": timer.next_activity,
    "back": timer.previous_activity,
    "pause": pause,
    "more": timer.add,
    "less": lambda s, now, i: timer.add(s, now, i, -timer.MINUTE),
    "end": timer.end,
    "reopen": timer.reopen,
    "round": announce,
    "mend": mending.mend,
    "blank": lambda s, now, i: stage.blank(s, now, not reading.live_state(s, i).showing.blank),
    "stop_turns": timer.stop_turns,
}
"""Commands of the console as functions of the live layer."""
MAY_BE_REFUSED = frozenset({"round", "mend"})
"""That there are rooms for those who are here is not known before they are looked for."""


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    doings=st.lists(st.tuples(st.sampled_from(WALK), st.integers(0, 30), st.integers(1, 700)), max_size=14),
    asked=st.sampled_from(sorted(DOES)),
)
def test_whatever_was_done_what_is_proposed_can_be_done_and_what_is_refused_has_a_reason(
    made: Path, tmp_path_factory: pytest.TempPathFactory, doings: list[tuple[str, int, int]], asked: str
) -> None:
    path = tmp_path_factory.mktemp("walk") / "walk.cohort"
    copyfile(made, path)
    store = open_store(path)
    try:
        hand = Hand(store, "A", START)
        for name, number, seconds in doings:
            with suppress(UserError, StopIteration, IndexError, ZeroDivisionError):
                hand.do(name, number, seconds)
        state = state_of(store)
        proposed = step_of(state, hand.now).command
        assert why_not(proposed, state, alone=alone(state)) is None
        reason = why_not(asked, state, alone=alone(state))
        if asked in MAY_BE_REFUSED and reason is None:
            return
        if reason is None:
            DOES[asked](store, hand.now, state.session.id)
        else:
            with pytest.raises(RefusedError):
                DOES[asked](store, hand.now, state.session.id)
    finally:
        store.close()


def test_who_does_what_is_next_each_time_gets_through_the_whole_programme(made: Path, tmp_path: Path) -> None:
    path = tmp_path / "followed.cohort"
    copyfile(made, path)
    store, now = open_store(path), START - timedelta(minutes=2)
    session, seen, synced = reading.next_facilitated(store).id, list[Moment](), False
    for _ in range(400):
        state = reading.live_state(store, session)
        step = step_of(state, now, synced=synced)
        seen.append(step.moment)
        if step.moment is Moment.ALL_OVER:
            break
        match step.command:
            case "note" | "answers" | "goals":  # people talk; nothing is to be pressed until that is over
                now += timedelta(seconds=20)
            case "sync":
                synced = True
            case "programme":
                coming = reading.next_facilitated(store)
                session, synced = coming.id, False
                now = coming.planned_at - timedelta(minutes=5) if coming.planned_at else now
            case "idea":
                board.add(store, now, session, "An idea", stage=IdeaStage.IDEA)
            case "vote":
                voting.open_ballot(store, now, session, "Which?", 1, [i.id for i in reading.ideas(store)])
                voting.cast_person(store, now, session, reading.participants(store)[0].id, "1")
                voting.close(store, now, session)
            case "next" | "end" if step.moment in (Moment.ON, Moment.LAST, Moment.BREAK):
                now += timedelta(seconds=max(step.seconds, 1))
                DOES[step.command](store, now, session)
            case name:
                DOES[name](store, now, session)
        now += timedelta(seconds=15)
    assert seen[-1] is Moment.ALL_OVER
    assert all(s.ended_at for s in reading.sessions(store) if s.kind == "facilitated")
    assert {Moment.SOON, Moment.ROOMS, Moment.TO_ROOMS, Moment.TURNS, Moment.NEXT_ROUND} <= set(seen)
    assert {Moment.UNSYNCED, Moment.FOLLOWING, Moment.COLLECT, Moment.ANSWERS, Moment.GOALS} <= set(seen)
    assert Moment.TO_VOTE in seen
    store.close()


def test_a_vote_that_is_on_comes_first_until_all_dots_are_in_and_it_is_closed(
    store: Store, session_id: str
) -> None:
    now = START
    timer.start(store, now, session_id)
    for number in range(3):
        board.add(store, now, session_id, f"Idea {number}")
    voting.open_ballot(store, now, session_id, "Which?", 1, [i.id for i in reading.ideas(store)])
    state = state_of(store)
    assert step_of(state, now).moment is Moment.VOTING
    assert (step_of(state, now).done, step_of(state, now).total) == (0, len(state.here))
    for person in state.here:
        voting.cast_person(store, now, session_id, person.id, "1")
    assert step_of(state_of(store), now).moment is Moment.ALL_VOTED
    assert step_of(state_of(store), now).command == "vote"
    voting.close(store, now, session_id)
    assert step_of(state_of(store), now).moment is Moment.ON


def test_where_dots_are_to_be_given_the_vote_is_next_until_one_was_held(
    store: Store, session_id: str
) -> None:
    timer.start(store, START, session_id)
    first = replace(state_of(store).activities[0], title="Three dots each", kind=ActivityKind.BOARD)

    def step() -> NextStep:
        state = state_of(store)
        return step_of(replace(state, activities=(first, *state.activities[1:])), START)

    assert step().moment is Moment.COLLECT  # there is nothing to vote on
    for number in range(2):
        board.add(store, START, session_id, f"Idea {number}")
    assert (step().moment, step().command) == (Moment.TO_VOTE, "vote")
    voting.open_ballot(store, START, session_id, "Which?", 1, [i.id for i in reading.ideas(store)])
    assert step().moment is Moment.VOTING
    voting.cast_person(store, START, session_id, reading.participants(store)[0].id, "1")
    voting.close(store, START, session_id)
    assert step().moment is Moment.ON


def test_ideas_that_the_session_has_are_not_asked_for_again_in_its_next_activity(
    store: Store, session_id: str
) -> None:
    timer.start(store, START, session_id)
    board.add(store, START, session_id, "Ring first")
    timer.next_activity(store, START + timedelta(minutes=5), session_id)
    state = state_of(store)
    current = replace(state.activities[1], title="All ideas on the board", kind=ActivityKind.BOARD)
    state = replace(state, activities=(state.activities[0], current, *state.activities[2:]))
    assert step_of(state, START + timedelta(minutes=6)).moment is Moment.ON


@pytest.mark.parametrize(
    ("title", "about"),
    [
        ("My own goal", True),
        ("How are our goals doing?", True),
        ("Ein nodau", True),
        ("Goalkeepers of policy", False),
        ("Close and what comes next", False),
    ],
)
def test_an_activity_about_goals_leads_to_where_they_are_typed_until_its_time_is_nearly_up(
    store: Store, session_id: str, title: str, about: bool
) -> None:
    timer.start(store, START, session_id)
    state = state_of(store)
    first = replace(state.activities[0], title=title)
    state = replace(state, activities=(first, *state.activities[1:]))
    step = step_of(state, START)
    assert (step.moment is Moment.GOALS, step.command == "goals") == (about, about)
    nearly = START + timedelta(seconds=timing.length(first) - 20)
    assert step_of(state, nearly).moment is Moment.NEARLY


def test_somebody_who_is_left_alone_in_a_room_comes_before_the_turns(store: Store, session_id: str) -> None:
    now = START
    timer.start(store, now, session_id)
    while (current := state_of(store).current) and current.title != "A day in my work":
        timer.next_activity(store, now, session_id)
    announce(store, now, session_id)
    timer.start_turns(store, now, session_id)
    assert step_of(state_of(store), now).moment is Moment.TURNS
    state = state_of(store)
    current = state.current
    assert current is not None
    gone, stays = next(iter(state.rooms_in(current.id, 1).values()))[:FEWEST]

    attendance.mark(store, now, session_id, gone, Presence.LEFT)
    step = step_of(state_of(store), now)
    assert (step.moment, step.command) == (Moment.ALONE, "mend")
    assert step.name == next(p.name for p in state.participants if p.id == stays)
    assert step.presses


def test_a_blank_stage_comes_before_everything_else_that_waits_even_when_time_is_up(
    store: Store, session_id: str
) -> None:
    timer.start(store, START, session_id)
    stage.blank(store, START, True)
    late = START + timedelta(hours=1)
    assert step_of(state_of(store), late).moment is Moment.BLANK


def test_on_the_day_pairs_come_first_while_there_is_none(store: Store) -> None:
    early = START - timedelta(hours=3)
    assert step_of(state_of(store), early).moment is Moment.SOON
    for pair in reading.pairs(store):
        pairs.part(store, early, pair.id)
    for at in (early, START + timedelta(hours=3)):  # she begins a rehearsal long after the planned time
        step = step_of(state_of(store), at)
        assert (step.moment, step.command, step.total) == (Moment.UNPAIRED, "pairs", 10)
    assert step_of(state_of(store), START + timedelta(minutes=5)).moment is Moment.LATE
