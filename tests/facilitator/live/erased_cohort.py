"""A cohort in which one person has left traces of every kind, grown by the commands that the app runs."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from pathlib import Path

from facilitator.capture import backups, measured, reading
from facilitator.capture.store import Store
from facilitator.live import (
    attendance,
    benchmarks,
    board,
    checkins,
    clusters,
    connections,
    goals,
    journeys,
    notes,
    rounds,
    sketches,
    timer,
    undo,
    voice,
    voting,
    wishes,
)
from facilitator.model.benchmarks import Wave
from facilitator.model.board import IdeaStage
from facilitator.model.journey import Lane
from facilitator.model.people import Participant, Presence, WishKind
from facilitator.model.programme import NoteKind
from facilitator.model.sketch import Point, StrokeKind
from facilitator.rules.measures.checkins import Report

NAME, EMAIL = "Amara Okafor", "amara.okafor@example.org"
UNIQUE = ("zanzibarine", "quixotically", "brobdingnagian", "perspicacious", "lilliputians")
"""Words that stand only in what the person said, wrote or was asked."""
LEFT_FOR_OTHERS = "Ask Rhys about the letter"


class Clock:
    """A moment that goes on by a second each time."""

    def __init__(self, start: datetime) -> None:
        self.moment = start

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


def person_of(store: Store, name: str = NAME) -> Participant:
    return next(p for p in reading.participants(store) if p.name == name)


def fill(store: Store, start: datetime) -> str:  # noqa: PLR0915 - a trace of each kind
    """Grows the cohort, with two backups of different age, and returns the id of Amara Okafor."""
    now = Clock(start)
    session = reading.sessions(store)[0].id
    led_alone = reading.sessions(store)[1].id
    people = reading.participants(store)
    amara, tom = person_of(store), person_of(store, "Tom Hughes")
    rhys = person_of(store, "Rhys Davies")
    pair = next(p for p in reading.pairs(store) if amara.id in p.members)
    timer.start(store, now(), session)
    for person in people:
        attendance.mark(store, now(), session, person.id, Presence.PRESENT)
    wishes.add(store, now(), WishKind.APART, amara.id, rhys.id)
    shuffled = [p.id for p in people]
    random.Random(1).shuffle(shuffled)
    while reading.live_state(store, session).current.grouping is None:  # type: ignore[union-attr]
        timer.next_activity(store, now(), session)
    rounds.announce(store, now(), session, tuple(tuple(shuffled[at : at + 2]) for at in range(0, 10, 2)))
    voice.tap(store, now(), session, amara.id)
    voice.tap(store, now(), session, rhys.id)
    notes.keep(store, now(), session, NoteKind.QUOTE, f"I felt {UNIQUE[0]}", participant_id=amara.id)
    notes.keep(
        store,
        now(),
        session,
        NoteKind.INSIGHT,
        "AMARA and Tom: okay, said amara’s team",
        participant_id=tom.id,
    )
    notes.keep(store, now(), session, NoteKind.ACTION, f"Write to {EMAIL}, not to Okafor’s office")
    notes.keep(store, now(), session, NoteKind.ACTION, LEFT_FOR_OTHERS)
    backups.back_up(store.path, "early")
    notes.keep(store, now(), session, NoteKind.QUOTE, f"Gone: {UNIQUE[1]}", participant_id=amara.id)
    undo.undo(store, now())
    undo.redo(store, now())
    undo.undo(store, now())
    goals.write(store, now(), f"Be {UNIQUE[2]}", participant_id=amara.id)
    goals.write(store, now(), f"Meet as {UNIQUE[4]}", pair_id=pair.id)
    goals.write(store, now(), "Visit Amara’s office in Croydon", participant_id=tom.id)
    for goal in measured.goals(store):
        goals.reword(store, now(), goal.id, f"{goal.text} soon")
        goals.rate(store, now(), session, goal.id, 1, f"as Amara said to {goal.text[:3]}")
    report = Report(
        pair_id=pair.id, held_on=date(2023, 4, 5), minutes=50, summary=f"Talked {UNIQUE[3]}", useful=4
    )
    checkins.record(store, now() + timedelta(days=21), led_alone, report)
    other = next(p for p in reading.pairs(store) if amara.id not in p.members)
    report = Report(
        pair_id=other.id, held_on=date(2023, 4, 6), minutes=40, summary="Amara Okafor came too", useful=5
    )
    checkins.record(store, now() + timedelta(days=21), led_alone, report)
    questions = benchmarks.sets(store)[0]
    for item in questions.items:
        for person in (amara, tom):
            benchmarks.answer(store, now(), person.id, Wave.BASELINE, questions.name, item.id, 4)
    connections.say(store, now(), Wave.BASELINE, amara.id, tom.id, 3)
    connections.say(store, now(), Wave.BASELINE, tom.id, amara.id, 2)
    connections.say(store, now(), Wave.BASELINE, tom.id, rhys.id, 1)
    connections.outside(store, now(), Wave.BASELINE, amara.id, 7)
    board.add(
        store, now(), session, "One letter, as Amara drafts it", authors=[amara.id], problem="Okafor’s forms"
    )
    board.add(store, now(), session, "Shared", authors=[amara.id, tom.id], owner_id=amara.id, ally_id=tom.id)
    board.add(
        store, now(), session, "A card that goes, by Amara Okafor", authors=[rhys.id], owner_id=amara.id
    )
    first, shared, going = reading.ideas(store)
    board.edit(store, now(), shared.id, comment="Amara has doubts", first_step="Ring Amara")
    board.edit(store, now(), shared.id, owner_id=rhys.id)
    board.edit(store, now(), shared.id, owner_id=amara.id)
    board.move(store, now(), [shared.id], IdeaStage.PROTOTYPE)
    clusters.make(store, now(), "What Amara sees", [first.id, shared.id])
    sketches.draw(
        store, now(), shared.id, 1, StrokeKind.TEXT, [Point(x=10, y=10)], width=40, text="Amara’s desk"
    )
    sketches.draw(store, now(), shared.id, 1, StrokeKind.TEXT, [Point(x=10, y=90)], width=40, text="The door")
    voting.open_ballot(store, now(), session, "Where does Amara begin?", 3, [first.id, shared.id])
    voting.cast_person(store, now(), session, amara.id, "1 1 2")
    voting.cast_person(store, now(), session, tom.id, "2 2")
    voting.close(store, now(), session)
    journeys.make(store, now(), session, "Amara’s claimant", ["Letter comes to Okafor", "Reply"])
    step = reading.journey_steps(store)[0]
    journeys.add_card(store, now(), step.id, Lane.PAIN, "amara cannot read it")
    board.remove(store, now(), [going.id])
    store.keep_draft("note", "Amara Okafor is here")
    store.keep_draft(goals.draft_key(amara.id), f"half a {UNIQUE[2]} goal")
    store.keep_draft("slips.x", '["line\\nAmara said", "plain"]')
    with store.step("test.manager", now()) as written:
        written.update("participant", rhys.id, manager=NAME)
    backups.back_up(store.path, "late")
    return amara.id


def every_file(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def traces(folder: Path, participant_id: str, *, words: tuple[str, ...] = UNIQUE) -> dict[str, list[str]]:
    """Where in the raw bytes of all files the person can still be found, whatever the case."""
    texts = ("amara", "okafor", EMAIL, participant_id, *words)
    found = {
        name: [t for t in texts if t.encode() in data.lower()] for name, data in every_file(folder).items()
    }
    return {name: there for name, there in found.items() if there}
