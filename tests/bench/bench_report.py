"""A report of 200 people with all that can be measured: as HTML and as PDF, beside as many empty figures."""

from __future__ import annotations

import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path

from measuring import say

from facilitator.capture import reading
from facilitator.capture.store import Step, Store
from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.roster import read_roster
from facilitator.live import benchmarks, cohorts
from facilitator.live.report_saving import save_report
from facilitator.model.benchmarks import Benchmark, Wave
from facilitator.model.board import IdeaStage
from facilitator.model.people import Participant, Presence
from facilitator.model.programme import NoteKind, SessionKind
from facilitator.model.run import Session
from facilitator.model.sketch import Point, StrokeKind

PAIRS, NOTES, CARDS, CALLS = 100, 400, 200, 12
MOST_SECONDS = 20.0
NOW = datetime(2023, 6, 20, 12, tzinfo=UTC)
START = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)


def roster(folder: Path) -> Path:
    """100 policymakers and 100 from operational delivery, all made up."""
    lines = ["name,email,profession,department,sector,role,pair"]
    for pair in range(1, PAIRS + 1):
        for kind in ("policy", "operational"):
            name = f"{kind.title()} Person{pair}"
            lines.append(
                f"{name},{kind}{pair}@example.org,{kind},Department {pair % 9},Sector,Role {pair},{pair}"
            )
    path = folder / "roster.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def cohort(folder: Path) -> Path:
    """A cohort whose sessions are over and in which everything was answered."""
    store = cohorts.make(
        folder / "large.cohort",
        START,
        programme=load_programme("mutual-mentoring"),
        roster=read_roster(roster(folder)),
        start=date(2023, 3, 24),
    )
    with store.step("bench.fill", START) as step:
        _fill(store, step, random.Random(1))
    store.close()
    return store.path


def _fill(store: Store, step: Step, dice: random.Random) -> None:
    people, pairs, sessions = reading.participants(store), reading.pairs(store), reading.sessions(store)
    facilitated = [s for s in sessions if s.kind is SessionKind.FACILITATED]
    ids = [p.id for p in people]
    for session in facilitated:
        at = START + timedelta(weeks=3 * facilitated.index(session))
        step.update("session", session.id, started_at=at, ended_at=at + timedelta(minutes=119))
        for who in ids:
            step.insert(
                "attendance", session_id=session.id, participant_id=who, state=Presence.PRESENT, at=at
            )
        for line in reading.activities(store, session.id):
            took = timedelta(seconds=line.planned_seconds * dice.uniform(0.8, 1.2))
            step.update("activity", line.id, started_at=at, ended_at=at + took)
            at += took
            for number in range(1, line.rounds + 1) if line.grouping else ():
                dice.shuffle(ids)
                for place, who in enumerate(ids):
                    step.insert(
                        "seat",
                        session_id=session.id,
                        activity_id=line.id,
                        round=number,
                        room=place // 2 + 1,
                        participant_id=who,
                    )
    _answers(step, benchmarks.sets(store), dice, people, facilitated)
    for session in sessions:
        for pair in pairs if session.kind is SessionKind.SELF_LED else ():
            step.insert("pair_checkin", session_id=session.id, pair_id=pair.id, minutes=60, useful=4)
    for number in range(NOTES):
        step.insert(
            "note",
            session_id=facilitated[number % 3].id,
            kind=list(NoteKind)[number % 6],
            participant_id=people[number % len(people)].id,
            text=f"Person{number % 90} said that the letter, number {number}, comes too late.",
            quotable=number % 2 == 0,
            created_at=START,
        )
    for number in range(CARDS):
        _card(step, number, people[number % len(people)].id)


def _answers(
    step: Step,
    sets: Sequence[Benchmark],
    dice: random.Random,
    people: Sequence[Participant],
    facilitated: Sequence[Session],
) -> None:
    for person in people:
        goal = step.insert("goal", participant_id=person.id, text="A goal", created_at=START)
        for session in facilitated[1:]:
            step.insert(
                "goal_rating", goal_id=goal, session_id=session.id, rating=dice.randint(-2, 2), at=START
            )
        for wave in Wave:
            for one in sets:
                for item in one.items:
                    step.insert(
                        "response",
                        participant_id=person.id,
                        wave=wave,
                        benchmark=one.name,
                        item_id=item.id,
                        value=dice.randint(1, 5),
                        at=START,
                    )
            if wave is Wave.THEN:
                continue
            for other in dice.sample([p.id for p in people if p is not person], CALLS):
                step.insert(
                    "connection",
                    wave=wave,
                    from_participant_id=person.id,
                    to_participant_id=other,
                    closeness=dice.randint(1, 4),
                )
            step.insert("outside_connection", wave=wave, participant_id=person.id, people=dice.randint(0, 20))


def _card(step: Step, number: int, owner: str) -> None:
    stage = list(IdeaStage)[number % 5]
    card = step.insert(
        "idea",
        stage=stage,
        title=f"Card {number}",
        problem="A problem " * 10,
        outcome="It went well." if stage is IdeaStage.TRIED else "",
        owner_id=owner,
        revealed=True,
        created_at=START,
    )
    for stroke in range(8 if stage is IdeaStage.PROTOTYPE else 0):
        step.insert(
            "stroke",
            idea_id=card,
            frame=1,
            position=stroke + 1,
            kind=StrokeKind.PEN,
            points=[Point(20 * x, 100 * stroke + x % 7 * 9) for x in range(60)],
            width=8,
            created_at=START,
        )


def timed(out: Path, file: Path, *, pseudonymise: bool) -> float:
    """Seconds in which a report is written."""
    began = time.perf_counter()
    save_report(file, out, NOW, pseudonymise=pseudonymise)
    return time.perf_counter() - began


def empty_figures(count: int) -> float:
    """The reference: seconds in which matplotlib saves so many empty figures as SVG."""
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    began = time.perf_counter()
    for _ in range(count):
        figure = Figure(figsize=(8.6, 4.1))
        figure.add_subplot()
        FigureCanvasSVG(figure).print_svg(BytesIO())
    return time.perf_counter() - began


def main() -> int:
    """Writes the figures; gives 1 if a report took longer than it may."""
    with tempfile.TemporaryDirectory(prefix="bench-report-") as scratch:
        folder = Path(scratch)
        file = cohort(folder)
        say(f"{2 * PAIRS} people, {file.stat().st_size / 1e6:.1f} MB; load {os.getloadavg()[0]:.1f}")
        met = True
        for name, pseudonymise in (("a.html", False), ("a.pdf", False), ("b.html", True), ("b.pdf", True)):
            took = timed(folder / name, file, pseudonymise=pseudonymise)
            size = (folder / name).stat().st_size / 1e6
            how = "with codes" if pseudonymise else "with names"
            say(f"{name.partition('.')[2].upper()}, {how}: {took:.2f} s, {size:.1f} MB")
            met = met and took <= MOST_SECONDS
        say(f"reference, 10 empty figures: {empty_figures(10):.2f} s")
        say(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
        say(f"target: at most {MOST_SECONDS:g} s each: {'met' if met else 'MISSED'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
