"""A cohort after its sessions, with what may be told and what must not, and figures made by hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.exchange.report import pictures
from facilitator.exchange.report.compose import report
from facilitator.exchange.report.contents import Headline, Report
from facilitator.exchange.report.growth import Growth
from facilitator.exchange.report.html import html
from facilitator.exchange.report.material import material
from facilitator.exchange.report.pdf import pdf
from facilitator.live import benchmarks
from facilitator.model.benchmarks import Wave
from facilitator.model.board import IdeaStage
from facilitator.model.people import Presence
from facilitator.model.programme import NoteKind, SessionKind
from facilitator.model.sketch import Point, StrokeKind
from facilitator.rules.measures.figure import DotGroup, DotsFigure, Line, SlopesFigure, Table

NOW = datetime(2023, 6, 20, 12, 0, tzinfo=UTC)
HELD = datetime(2023, 3, 24, 9, 31, tzinfo=UTC)
SECRET = "never in a report"
"""Stands in everything that is private."""
HOSTILE = (
    "<script>alert(1)</script> ]]> --> </svg></style><img src=x onerror=y> {{ 7*7 }} {% raw %} &amp;",
    '#panic() #import "x" $x$ *b* _i_ `c` @ref <label> \\ // /* = heading',
    "ابدأ الرسالة بالخطوة \u202e🙂 Siân ŵyn \u0000\u0007\ufffe",
)

GROWTH = Growth(
    headlines=(
        Headline(
            title="Gained skills",
            value="88%",
            words="Eight of nine people.",
            n="n = 9 of 10",
            how="Share of those who answered both times.",
        ),
    ),
    figures=(
        SlopesFigure(
            name="growth-skills",
            title="Skills",
            sentence="Eight of nine people rate themselves higher at the end.",
            caption="Nine of ten people; one did not answer at the end.",
            alt="Eight lines go up and one goes down.",
            table=Table(("person", "baseline", "endline"), (("P1", 2.5, 4.0), ("O1", 3.0, None))),
            places=("Baseline", "Endline"),
            lines=(
                Line(label="P1", letter="P", values=(2.5, 4.0), then=2.0),
                Line(label="O1", letter="O", values=(3.0, None)),
            ),
            medians=(2.75, 4.0),
        ),
        DotsFigure(
            name="spread-skills",
            title="How skills are spread",
            sentence="Answers lie between 2.5 and 4.",
            caption="Two people.",
            alt="Two dots.",
            table=Table(("wave", "score"), (("Baseline", 2.5), ("Endline", 4.0))),
            groups=(DotGroup(label="Baseline", values=(2.5, 3.0), median=2.75),),
        ),
    ),
)


@pytest.fixture
def held(store: Store) -> Store:
    """The first session was held; notes, cards, goals, answers and a check-in are there."""
    people, pairs = reading.participants(store), reading.pairs(store)
    first, alone = reading.sessions(store)[0], reading.sessions(store)[1]
    assert alone.kind is SessionKind.SELF_LED
    benchmarks.leave_out(store, HELD, "skills")  # a shorter set takes its place
    with store.step("test.fill", HELD) as step:
        step.update("session", first.id, started_at=HELD, ended_at=HELD + timedelta(minutes=118))
        for line in reading.activities(store, first.id):
            step.update("activity", line.id, started_at=HELD, ended_at=HELD + timedelta(minutes=8))
        for person in people[:9]:
            step.insert(
                "attendance",
                session_id=first.id,
                participant_id=person.id,
                state=Presence.PRESENT,
                at=HELD,
            )
        for kind, quotable, text in (
            (NoteKind.PENNY_DROP, True, "Amara never saw how guidance arrives. priya did."),
            (NoteKind.INSIGHT, True, "A named person to ring, such as amara.okafor@example.org"),
            (NoteKind.QUOTE, False, f"A quote that is {SECRET}"),
            (NoteKind.OBSERVATION, False, f"Looked tired: {SECRET}"),
        ):
            step.insert(
                "note",
                session_id=first.id,
                kind=kind,
                participant_id=people[0].id,
                text=text,
                quotable=quotable,
                created_at=HELD,
            )
        goal = step.insert("goal", participant_id=people[0].id, text=f"A goal {SECRET}", created_at=HELD)
        step.insert("goal_rating", goal_id=goal, rating=1, note=f"A rating {SECRET}", at=HELD)
        step.insert("goal", pair_id=pairs[0].id, text=f"A pair’s goal {SECRET}", created_at=HELD)
        step.insert(
            "pair_checkin",
            session_id=alone.id,
            pair_id=pairs[0].id,
            held_on=date(2023, 4, 3),
            minutes=55,
            summary=f"A summary {SECRET}",
            useful=4,
        )
        for place, text in enumerate(("I listen.", "I talk over people."), start=1):
            if place == 1:
                benchmark = step.insert(
                    "benchmark", name="skills", position=1, title="Skills", anchors=["a", "b", "c", "d", "e"]
                )
            step.insert(
                "benchmark_item",
                benchmark_id=benchmark,
                item_id=f"q{place}",
                position=place,
                text=text,
                reversed=place == 2,
            )
        for person in people[:9]:
            for wave in (Wave.BASELINE, Wave.ENDLINE):
                for item in ("q1", "q2"):
                    step.insert(
                        "response",
                        participant_id=person.id,
                        wave=wave,
                        benchmark="skills",
                        item_id=item,
                        value=3,
                        at=HELD,
                    )
        step.insert("voice_turn", session_id=first.id, participant_id=people[0].id, at=HELD)
        step.insert(
            "idea",
            stage=IdeaStage.TRIED,
            title="A named person on every letter",
            owner_id=people[0].id,
            ally_id=people[3].id,
            outcome="Six people rang Tom.",
            tried_on=date(2023, 6, 9),
            comment=f"A comment {SECRET}",
            revealed=True,
            created_at=HELD,
        )
        prototype = step.insert(
            "idea",
            stage=IdeaStage.PROTOTYPE,
            title="A letter with the next step first",
            smallest_test="Ten claimants read both",
            comment=f"A comment {SECRET}",
            revealed=True,
            created_at=HELD,
        )
        step.insert(
            "idea", stage=IdeaStage.PROTOTYPE, title=f"Face down: {SECRET}", revealed=False, created_at=HELD
        )
        for place, (kind, points, text) in enumerate(
            (
                (StrokeKind.PEN, (Point(100, 100), Point(300, 200), Point(500, 90)), ""),
                (StrokeKind.TEXT, (Point(600, 400),), "Ring Siân"),
            ),
            start=1,
        ):
            step.insert(
                "stroke",
                idea_id=prototype,
                frame=1,
                position=place,
                kind=kind,
                points=points,
                width=40,
                colour="ink",
                text=text,
                created_at=HELD,
            )
    return store


def told(store: Store, *, pseudonymise: bool = False, growth: Growth = GROWTH) -> Report:
    """The report of what is in the file."""
    return report(material(store), growth, NOW, pseudonymise=pseudonymise)


def as_html(made: Report) -> str:
    """The HTML file as text."""
    return html(made, pictures.figures(made), pictures.sketches(made)).decode()


def as_pdf(made: Report) -> bytes:
    """The PDF file."""
    return pdf(made, pictures.figures(made, for_page=True), pictures.sketches(made), NOW)


Telling = Callable[..., Report]
