"""A cohort with something on every page, made the same each time."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from facilitator.capture import reading
from facilitator.capture.opening import open_store
from facilitator.capture.store import Store
from facilitator.exchange.benchmark_file import built_in_benchmarks, load_benchmark
from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.roster import RosterPreview
from facilitator.live import (
    attendance,
    benchmarks,
    board,
    checkins,
    cohorts,
    connections,
    demo,
    goals,
    journeys,
    notes,
    timer,
)
from facilitator.model.benchmarks import Wave
from facilitator.model.board import IdeaStage
from facilitator.model.journey import Lane
from facilitator.model.programme import NoteKind, SessionKind
from facilitator.model.run import Presence
from facilitator.rules.measures.checkins import Report

MADE_AT = datetime(2023, 3, 24, 9, 27, tzinfo=UTC)
"""The first session is planned for 9:30am in London."""
SHOWN_AT = MADE_AT + timedelta(minutes=52)
"""When the pictures are taken: in the middle of the session, some minutes over."""
OVER_AT = MADE_AT + timedelta(days=60)
"""When the programme is behind everybody."""
CARDS = (
    (IdeaStage.INSIGHT, "Claimants ring three times because the letter has no date", None, None),
    (IdeaStage.INSIGHT, "Policy hears of a change when the phones light up", None, None),
    (IdeaStage.IDEA, "Put the next step in the first line", 1, 5),
    (IdeaStage.IDEA, "Test each letter with five claimants", 2, 4),
    (IdeaStage.IDEA, "A monthly “this rule hurts” call", 4, 3),
    (IdeaStage.PROTOTYPE, "One named person to ring", 2, 5),
    (IdeaStage.COMMITMENT, "Draft with a duty manager in the room", 5, 4),
)
WAY = ("The letter comes", "Rings the line", "Fills in the form", "Waits")


def make(folder: Path) -> Path:
    """Makes the cohort in a folder, its first session running."""
    path = demo.make(folder, MADE_AT)
    store = open_store(path)
    try:
        _fill(store)
    finally:
        store.close()
    return path


def before(folder: Path) -> Path:
    """The same some minutes before its first session, and nothing kept yet."""
    return demo.make(folder, MADE_AT)


def ended(folder: Path, sessions: int) -> Path:
    """The first of the facilitated sessions were held, each in a few minutes of its own."""
    path = demo.make(folder, MADE_AT)
    store = open_store(path)
    try:
        held = [s for s in reading.sessions(store) if s.kind is SessionKind.FACILITATED][:sessions]
        for number, session in enumerate(held):
            at = MADE_AT + timedelta(days=21 * number, minutes=3)
            timer.start(store, at, session.id)
            notes.keep(
                store, at + timedelta(minutes=4), session.id, NoteKind.QUOTE, "“Now I know whom to ring.”"
            )
            timer.end(store, at + timedelta(minutes=118), session.id)
    finally:
        store.close()
    return path


def nobody(folder: Path) -> Path:
    """A cohort that was just made, before anybody is in it."""
    roster = RosterPreview(rows=(), problems=(), columns={}, ignored=(), encoding="utf-8", delimiter=",")
    programme = load_programme("mutual-mentoring")
    path = folder / "pilot-cohort.cohort"
    cohorts.make(path, MADE_AT, programme=programme, roster=roster, start=MADE_AT.date()).close()
    return path


def _fill(store: Store) -> None:
    session = reading.next_facilitated(store)
    state = reading.live_state(store, session.id)
    people = [p.id for p in state.participants]
    at = MADE_AT + timedelta(minutes=3)

    def later(minutes: float = 1.0) -> datetime:
        nonlocal at
        at += timedelta(minutes=minutes)
        return at

    for benchmark in built_in_benchmarks()[:2]:
        benchmarks.choose(store, MADE_AT, load_benchmark(benchmark))
    timer.start(store, at, session.id)
    attendance.mark(store, later(), session.id, people[-1], Presence.LATE)
    notes.keep(
        store, later(), session.id, NoteKind.QUOTE, "“Nobody had ever asked me what the letter is for.”"
    )
    for _ in range(3):
        timer.next_activity(store, later(9), session.id)
    notes.keep(
        store, later(), session.id, NoteKind.INSIGHT, "Policy hears of a change when the phones light up"
    )
    for number, (stage, title, effort, impact) in enumerate(CARDS):
        more = {"effort": effort, "impact": impact} if effort else {}
        if stage is IdeaStage.COMMITMENT:
            more |= {"owner_id": people[0], "ally_id": people[1], "due_date": date(2023, 5, 14)}
            more |= {"first_step": "Ask Tom for a date"}
        board.add(store, later(0.2), session.id, title, stage=stage, authors=[people[number % 5]], **more)
    goals.write(store, later(), "I will have sat in on two calls", participant_id=people[0])
    goals.write(store, later(), "We each bring one day", pair_id=state.pairs[0].id)
    _measure(store, people, later)
    journeys.make(store, later(), session.id, "A claimant moves house", WAY)
    for number, step in enumerate(store.rows("SELECT id FROM journey_step ORDER BY position")):
        lane = list(Lane)[number % 4]
        journeys.add_card(store, later(0.1), step["id"], lane, "Asked the same thing twice")
    second = next(s for s in reading.sessions(store) if s.number == 2)
    said = Report(
        pair_id=state.pairs[0].id,
        held_on=date(2023, 3, 24),
        minutes=55,
        useful=4,
        summary="Both jobs are hard",
    )
    checkins.record(store, later(), second.id, said)


def _measure(store: Store, people: list[str], later) -> None:
    for place, person in enumerate(people):
        for number, one in enumerate(benchmarks.sets(store)):
            for item in one.items:
                value = 1 + (place * 3 + number + len(item.id)) % 5
                benchmarks.answer(store, later(0.01), person, Wave.BASELINE, one.name, item.id, value)
        other = people[(place + 3) % len(people)]
        connections.say(store, later(0.01), Wave.BASELINE, person, other, 1 + place % 4)
