"""Documents for people speak the language of the windows: no word of ours stays English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from string import Formatter
from xml.etree import ElementTree

import pytest
from icalendar import Calendar
from msgspec.structs import replace
from pypdf import PdfReader

from facilitator.exchange.blank_form import blank_pdf
from facilitator.exchange.calendar_file import calendar_file
from facilitator.exchange.participants_pdf import participants_pdf
from facilitator.exchange.planned_sheet import Sheet
from facilitator.exchange.prompt_sheets import sheets_pdf
from facilitator.exchange.return_slips import Asked
from facilitator.exchange.run_sheet_pdf import run_sheet_pdf
from facilitator.exchange.slip_words import field_of
from facilitator.model.benchmarks import Benchmark, BenchmarkItem, Wave
from facilitator.model.board import Idea, IdeaStage
from facilitator.model.erasure import Certificate
from facilitator.model.goals import Goal
from facilitator.model.people import Pair, Participant, Profession
from facilitator.model.programme import ActivityKind, Grouping, NoteKind, SessionKind, Turns
from facilitator.model.run import Activity, Session
from facilitator.phrase import Phrase, phrase
from facilitator.places import RESOURCES
from facilitator.rules import certificate
from facilitator.tongue import Tongue
from tests.facilitator.conftest import START

WELSH = RESOURCES / "translations" / "facilitator_cy.ts"
TYPED = "zqtyped"
"""The only word that people typed here."""


def around_words(template: str) -> str:
    """Brackets around what is looked up, none around values: they have their own, or were typed."""
    made = []
    for text, name, how, _ in Formatter().parse(template):
        made.append(f"⟦{text}⟧" if re.search(r"[^\W\d_]", text) else text)
        if name is not None:
            made.append(f"{{{name}:{how}}}" if how else f"{{{name}}}")
    return "".join(made)


def bracketed(said: str) -> str:
    return said.worded(around_words) if isinstance(said, Phrase) else said


PRETEND = Tongue("cy", bracketed)


def english_left(text: str) -> list[str]:
    """The words that stand in no brackets, but what was typed and the time of day."""
    text = re.sub("⟦[^⟦⟧]*⟧", " ", text)
    text = re.sub(r"\d{1,2}:\d\d[ap]m", " ", text)
    return [word for word in re.findall(r"[^\W\d_]+", text) if word != TYPED]


def words_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def activities() -> Iterator[Activity]:
    for position, kind in enumerate(ActivityKind, start=1):
        yield Activity(
            id=f"a{position}",
            session_id="s",
            position=position,
            kind=kind,
            grouping=tuple(Grouping)[position % len(Grouping)],
            rounds=2,
            title=TYPED,
            purpose=TYPED,
            instructions=(TYPED,),
            notes=(TYPED,),
            talk_about=TYPED,
            planned_seconds=690,
            minimum_seconds=60 * position,
            turns=Turns(names=(TYPED, TYPED), minutes=1.5) if position % 2 else None,
            capture=tuple(NoteKind) if position % 3 else (),
        )


@pytest.fixture
def sheet() -> Sheet:
    session = Session(
        id="s",
        number=1,
        kind=SessionKind.FACILITATED,
        title=TYPED,
        stage=TYPED,
        summary=TYPED,
        planned_seconds=3600,
        planned_date=START.date(),
        planned_at=START,
    )
    return Sheet(session=session, activities=tuple(activities()))


@pytest.mark.parametrize("how", [1, 2])
@pytest.mark.parametrize("made", [run_sheet_pdf, participants_pdf])
def test_paper_for_a_session_says_every_word_in_the_language(sheet, made, how):
    data = made([sheet] * how, TYPED, "Europe/London", START, PRETEND)
    pdf, text = PdfReader(BytesIO(data)), words_of(data)
    assert text.count("⟦") > 10
    assert english_left(text) == []
    assert english_left(pdf.metadata.title) == []
    assert pdf.trailer["/Root"]["/Lang"] == "cy-GB"


@pytest.mark.parametrize("in_pair", [False, True])
def test_a_calendar_says_every_word_in_the_language(sheet, in_pair):
    people = [Participant(id=which, name=TYPED, profession=which) for which in Profession]
    pair = Pair(
        id="pair",
        policy_participant_id=people[0].id,
        operational_participant_id=people[1].id,
    )
    alone = replace(sheet.session, id="t", kind=SessionKind.SELF_LED, planned_at=None, prompts=(TYPED,))
    ideas = [
        Idea(
            id=stage,
            title=TYPED,
            first_step=TYPED,
            owner_id=people[0].id,
            ally_id=people[1].id,
            stage=stage,
            due_date=START.date(),
            created_at=START,
        )
        for stage in (IdeaStage.COMMITMENT, IdeaStage.TRIED)
    ]
    made = calendar_file(
        TYPED,
        "Europe/London",
        (sheet.session, alone),
        ideas,
        people,
        {},
        pair if in_pair else None,
        PRETEND,
    )
    events = Calendar.from_ical(made.data).walk("VEVENT")
    assert len(events) == 4
    for event in events:
        assert english_left(f"{event['summary']} {event['description']}") == []
        assert "⟦" in event["description"]
        assert all(english_left(one) == [] for one in getattr(event.get("categories"), "cats", ()))


def test_a_certificate_of_erasing_says_every_word_in_the_language():
    whole = Certificate(
        at=START,
        version="1",
        cohort=TYPED,
        removed=dict.fromkeys(certificate.KINDS, 2),
        emptied={"idea": 1},
        mentions=dict.fromkeys(certificate.KINDS, 1),
        history=3,
        shared=True,
        copies_cleaned=(TYPED,),
        copies_unchanged=2,
        copies_removed=(TYPED,),
        copies_left=(TYPED,),
        synced=True,
        files_cleaned=(TYPED,),
        files_removed=(TYPED,),
        other_folders=2,
        still_in=(TYPED,),
    )
    for one in (
        whole,
        replace(whole, still_in=(), finished=True),
        Certificate(at=START, version="1", cohort=TYPED),
    ):
        said = bracketed(certificate.in_words(one))
        assert said.count("⟦") > 5
        assert english_left(said) == []


@pytest.mark.parametrize(("everybody", "named"), [(2, True), (2, False), (41, False)])
@pytest.mark.parametrize("wave", [Wave.BASELINE, Wave.ENDLINE])
def test_a_form_to_print_says_every_word_in_the_language(wave, everybody, named):
    asked = Benchmark(
        name="set",
        title=TYPED,
        about=TYPED,
        stem=TYPED,
        anchors=(TYPED,) * 5,
        items=(BenchmarkItem(id="a", text=TYPED),),
    )
    people = [Participant(id=str(n), name=TYPED, profession=Profession.POLICY) for n in range(everybody)]
    text = words_of(blank_pdf([asked], wave, people, START, named=named, tongue=PRETEND))
    assert text.count("⟦") > 5
    assert english_left(text) == []


@pytest.mark.parametrize("goals", [0, 7])
@pytest.mark.parametrize("day", [None, START.date()])
def test_a_prompt_sheet_says_every_word_in_the_language(sheet, day, goals):
    people = [Participant(id=which, name=TYPED, profession=which) for which in Profession]
    pair = Pair(id="p", policy_participant_id=people[0].id, operational_participant_id=people[1].id)
    session = replace(sheet.session, kind=SessionKind.SELF_LED, planned_date=day, prompts=(TYPED,))
    asked = Asked(
        session=session,
        sessions=(session,),
        pairs=(pair,),
        people=tuple(people),
        goals=tuple(
            Goal(id=str(n), pair_id="p", text=TYPED, created_at=START + timedelta(days=n))
            for n in range(goals)
        ),
        checkins=(),
        today=START.date(),
    )
    text = words_of(sheets_pdf(asked, TYPED, START, PRETEND))
    assert text.count("⟦") > 10
    assert [word for word in english_left(text) if word not in ("P", "O")] == []


def test_the_fields_of_a_welsh_slip_are_read_as_they_are_printed():
    said = {m.findtext("source"): m.findtext("translation") for m in ElementTree.parse(WELSH).iter("message")}
    for words, field in (
        ("Pair:", "pair"),
        ("Held on:", "held_on"),
        ("Minutes:", "minutes"),
        ("Useful:", "useful"),
        ("Summary:", "summary"),
        ("Goals:", "goals"),
    ):
        assert field_of(words) == field
        assert field_of(said[words]) == field


def test_english_in_a_sentence_of_another_language_is_found():
    said = bracketed(phrase("{kind}, {number} rounds", kind="Plenary", number=2))
    assert said == "Plenary, 2⟦ rounds⟧"
    assert english_left(f"{said} 9:30am {TYPED}") == ["Plenary"]
