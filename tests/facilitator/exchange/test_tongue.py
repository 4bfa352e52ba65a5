"""Documents for people speak the language of the windows: no word of ours stays English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

import pytest
from pypdf import PdfReader

from facilitator.exchange.participants_pdf import participants_pdf
from facilitator.exchange.run_sheet_pdf import Sheet, run_sheet_pdf
from facilitator.model.programme import ActivityKind, Grouping, NoteKind, SessionKind, Turns
from facilitator.model.run import Activity, Session
from facilitator.phrase import Phrase
from facilitator.tongue import Tongue
from tests.facilitator.conftest import START

TYPED = "zqtyped"
"""The only word that people typed here."""


def bracketed(said: str) -> str:
    return said.worded(lambda template: f"⟦{template}⟧") if isinstance(said, Phrase) else said


PRETEND = Tongue("cy", bracketed)


def english_left(text: str) -> list[str]:
    """The words that stand in no brackets, but what was typed and the time of day."""
    before = None
    while before != text:
        before, text = text, re.sub("⟦[^⟦⟧]*⟧", " ", text)
    text = re.sub(r"\d{1,2}:\d\d[ap]m", " ", text)
    return [word for word in re.findall(r"[^\W\d_]+", text) if word != TYPED]


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
    pdf = PdfReader(BytesIO(made([sheet] * how, TYPED, "Europe/London", START, PRETEND)))
    text = " ".join(page.extract_text() for page in pdf.pages)
    assert text.count("⟦") > 10
    assert english_left(text) == []
    assert english_left(pdf.metadata.title) == []
    assert pdf.trailer["/Root"]["/Lang"] == "cy-GB"


def test_what_people_typed_is_never_looked_up():
    assert english_left("Plenary ⟦a ⟦b⟧⟧ 9:30am zqtyped") == ["Plenary"]
