"""A demo cohort in which everything was measured: three waves and *then*, made up, for what shows figures."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from facilitator.capture import reading
from facilitator.capture.opening import open_store
from facilitator.capture.store import Step, Store
from facilitator.live import benchmarks
from facilitator.model.benchmarks import Benchmark, Wave
from facilitator.model.programme import SessionKind

WAVES = (Wave.BASELINE, Wave.MIDPOINT, Wave.ENDLINE)


def grow(path: Path, now: datetime) -> Path:
    """Fills a cohort file that nobody has open; gives its path back."""
    store = open_store(path)
    grow_open(store, now)
    store.close()
    return path


def grow_open(store: Store, now: datetime) -> None:
    """Fills an open cohort with answers, ties, goals, rounds, times and turns."""
    rng = random.Random(7)
    people = [p.id for p in reading.participants(store)]
    sessions = [s for s in reading.sessions(store) if s.kind is SessionKind.FACILITATED]
    with store.step("bench.grow", now) as step:
        _answers(step, benchmarks.sets(store), people, rng, now)
        _network(step, people, rng)
        _goals(step, people, [s.id for s in sessions], rng, now)
        _sessions(step, store, people, rng, now)


def _answers(
    step: Step, sets: Sequence[Benchmark], people: list[str], rng: random.Random, now: datetime
) -> None:
    for one in sets:
        for person in people:
            level = rng.choice((2, 2, 3, 3, 4))
            for wave in (*WAVES, Wave.THEN):
                shift = {Wave.MIDPOINT: 0.4, Wave.ENDLINE: 0.9, Wave.THEN: -0.4}.get(wave, 0.0)
                for item in one.items:
                    value = min(5, max(1, round(level + shift + rng.uniform(-0.7, 0.7))))
                    step.insert(
                        "response",
                        participant_id=person,
                        wave=wave,
                        benchmark=one.name,
                        item_id=item.id,
                        value=6 - value if item.reversed else value,
                        at=now,
                    )


def _network(step: Step, people: list[str], rng: random.Random) -> None:
    for number, wave in enumerate(WAVES):
        for one in people:
            for other in people:
                if one != other:
                    step.insert(
                        "connection",
                        wave=wave,
                        from_participant_id=one,
                        to_participant_id=other,
                        closeness=min(4, max(0, rng.randint(-2, 2) + number)),
                    )
            step.insert(
                "outside_connection", wave=wave, participant_id=one, people=rng.randint(0, 6 + number)
            )


def _goals(step: Step, people: list[str], sessions: list[str], rng: random.Random, now: datetime) -> None:
    for person in people:
        goal = step.insert("goal", participant_id=person, text="Ask one question more", created_at=now)
        rating = -2
        for session in sessions:
            rating = min(2, rating + rng.randint(0, 2))
            step.insert("goal_rating", goal_id=goal, session_id=session, rating=rating, at=now)


def _sessions(step: Step, store: Store, people: list[str], rng: random.Random, now: datetime) -> None:
    for session in reading.sessions(store):
        if session.kind is not SessionKind.FACILITATED:
            continue
        at = now
        for activity in reading.activities(store, session.id)[:5]:
            took = activity.planned_seconds * rng.uniform(0.7, 1.4)
            step.update("activity", activity.id, started_at=at, ended_at=at + timedelta(seconds=took))
            at += timedelta(seconds=took)
            shuffled = rng.sample(people, len(people))
            for room, two in enumerate(zip(shuffled[::2], shuffled[1::2], strict=False), 1):
                for person in two:
                    step.insert(
                        "seat",
                        session_id=session.id,
                        activity_id=activity.id,
                        round=1,
                        room=room,
                        participant_id=person,
                    )
        for person in rng.choices(people, weights=range(1, len(people) + 1), k=40):
            step.insert("voice_turn", session_id=session.id, participant_id=person, at=at)
