"""A session to hand out: all that participants read is on it, and nothing that is private can be."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.cli import main
from facilitator.exchange.participants_pdf import participants_pdf, public
from facilitator.exchange.planned_sheet import Sheet
from facilitator.live import run_sheet
from facilitator.live.run_sheet_saving import save_run_sheet
from facilitator.model.programme import ActivityKind, NoteKind, SessionKind, Turns
from facilitator.model.run import Activity, Session
from facilitator.phrase import plain
from tests.facilitator.conftest import START

TEXT = st.text(st.characters(categories=["L", "Nd", "P"]), min_size=1, max_size=20)


def words(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def a_sheet(count: int, title: str = "Together") -> Sheet:
    activities = tuple(
        Activity(
            id=f"a{place}",
            session_id="s",
            position=place,
            title=f"{title} {place}",
            kind=ActivityKind.PLENARY,
            planned_seconds=360,
            minimum_seconds=180,
            purpose="SECRET purpose",
            notes=("SECRET note",),
            capture=(NoteKind.PARKING_LOT,),
            instructions=(f"Read this {place}",),
            talk_about="What surprised you?",
            turns=Turns(minutes=2, names=("speaker", "listener")),
        )
        for place in range(1, count + 1)
    )
    session = Session(
        id="s",
        number=4,
        kind=SessionKind.FACILITATED,
        title="Sharing insights",
        summary="What each of us has seen.",
        planned_seconds=7200,
        planned_date=date(2023, 3, 24),
        planned_at=START,
    )
    return Sheet(session=session, activities=activities)


def test_what_participants_read_is_on_it_and_what_is_private_is_not(store: Store, tmp_path: Path) -> None:
    out = tmp_path / "session.pdf"
    said = save_run_sheet(store.path, out, START, 1, participants=True)
    assert said == "Session 1 for participants written to session.pdf; your notes are not in it."
    text = words(out)
    assert "24 March 2023, 9:30am to 11:30am" in text
    for activity in reading.activities(store, reading.sessions(store)[0].id):
        assert activity.title in text
        assert all(line[:30] in text for line in activity.instructions)
        assert activity.purpose[:30] not in text
        assert not any(line[:30] in text for line in activity.notes)
    for private in ("Private", "at least", "capture", "Notes"):
        assert private not in text


def test_twenty_activities_with_long_titles_stay_whole_on_their_pages(tmp_path: Path) -> None:
    sheet = a_sheet(20, "A title that goes on and on about what people do together here")
    out = tmp_path / "long.pdf"
    out.write_bytes(participants_pdf([sheet], "Mutual mentoring", "Europe/London", START))
    made = PdfReader(out)
    pages = [" ".join(page.extract_text().split()) for page in made.pages]
    assert 2 <= len(pages) <= 4
    for activity in sheet.activities:
        (page,) = [text for text in pages if f"{activity.title} " in text]
        assert f"Read this {activity.position}" in page, "no activity is torn apart"
    assert "SECRET" not in " ".join(pages)
    assert "11:30am End" in pages[-1]
    assert "pdfuaid:part" in made.trailer["/Root"]["/Metadata"].get_data().decode()


@settings(max_examples=50)
@given(title=TEXT, secret=st.from_regex(r"\Azq[a-z]{12}\Z"))
def test_nothing_private_is_in_what_is_typeset(title: str, secret: str) -> None:
    sheet = a_sheet(2, title)
    spoilt = msgspec.structs.replace(
        sheet,
        activities=tuple(
            msgspec.structs.replace(a, purpose=secret, notes=(secret,), minimum_seconds=77)
            for a in sheet.activities
        ),
    )
    assert public(spoilt, "Europe/London") == public(sheet, "Europe/London")
    assert secret not in msgspec.json.encode(public(spoilt, "Europe/London"), enc_hook=plain).decode()


def test_the_command_line_writes_all_of_them(store: Store, session_id: str, tmp_path: Path) -> None:
    first = reading.activities(store, session_id)[0]
    run_sheet.edit(store, datetime(2023, 3, 1, tzinfo=UTC), first.id, title="#pagebreak() *bold*")
    out = tmp_path / "all.pdf"
    told = CliRunner().invoke(main, ["run-sheet", str(store.path), str(out), "--participants"])
    assert told.output == "3 sessions for participants written to all.pdf; your notes are not in it.\n"
    assert "#pagebreak() *bold*" in words(out)
