"""The programme as a calendar, read back by a library, and `facilitator calendar` on the command line."""

from __future__ import annotations

import os
import stat
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.cli import main
from facilitator.exchange.calendar_file import calendar_file
from facilitator.live import board
from facilitator.model.board import Idea, IdeaStage
from facilitator.model.programme import SessionKind
from facilitator.model.run import Session

from ..conftest import START

HOSTILE = "Comma, semi;colon\\back\nline \r\n BEGIN:VEVENT \x00\x07 <b>ŵ</b> 😀 " + "é" * 200


def run(file: Path, out: Path) -> Result:
    return CliRunner().invoke(main, ["calendar", str(file), str(out)], prog_name="facilitator")


def entries(out: Path) -> dict[str, dict]:
    """The events of a calendar by their summaries."""
    return {str(event["summary"]): event for event in Calendar.from_ical(out.read_bytes()).walk("VEVENT")}


def commit(store: Store, title: str, **fields: object) -> Idea:
    board.add(store, START, None, title, stage=IdeaStage.COMMITMENT, **fields)
    return reading.ideas(store)[-1]


def test_sessions_are_at_their_hour_on_both_sides_of_the_clock_change(store: Store, tmp_path: Path) -> None:
    assert run(store.path, tmp_path / "p.ics").stdout == f"7 sessions written to {tmp_path / 'p.ics'}.\n"
    found = entries(tmp_path / "p.ics")
    facilitated = [s for s in reading.sessions(store) if s.kind is SessionKind.FACILITATED]
    assert [s.planned_date for s in facilitated] == [date(2023, 3, 24), date(2023, 4, 21), date(2023, 5, 19)]
    starts = []
    for session in facilitated:
        event = next(e for name, e in found.items() if name.endswith(f" {session.number}: {session.title}"))
        starts.append(event["dtstart"].dt)
        assert event["dtend"].dt - event["dtstart"].dt == timedelta(minutes=120)
    assert starts == [
        datetime(2023, 3, 24, 9, 30, tzinfo=UTC),  # 9:30am in winter
        datetime(2023, 4, 21, 8, 30, tzinfo=UTC),  # 9:30am in summer
        datetime(2023, 5, 19, 8, 30, tzinfo=UTC),
    ]


def test_self_led_sessions_are_whole_days_that_make_nobody_busy(store: Store, tmp_path: Path) -> None:
    run(store.path, tmp_path / "p.ics")
    found = entries(tmp_path / "p.ics")
    alone = next(s for s in reading.sessions(store) if s.kind is SessionKind.SELF_LED)
    event = next(e for name, e in found.items() if name.endswith(alone.title))
    assert event["dtstart"].dt == alone.planned_date
    assert event["dtend"].dt == alone.planned_date + timedelta(days=1)
    assert event["transp"] == "TRANSPARENT"
    assert "In your mentor pair" in event["description"]
    assert all(prompt in event["description"] for prompt in alone.prompts)


def test_a_commitment_with_a_date_is_an_entry_with_its_people_and_nothing_private(
    store: Store, tmp_path: Path
) -> None:
    owner, ally = reading.participants(store)[:2]
    commit(
        store,
        "One to ring",
        owner_id=owner.id,
        ally_id=ally.id,
        first_step="Agree the rota",
        due_date=date(2023, 5, 14),
        comment="She doubts it",
    )
    commit(store, "Some day")
    words = run(store.path, tmp_path / "p.ics").stdout
    assert words.startswith("7 sessions and 1 commitment written to ")
    assert words.endswith(". 1 commitment has no date yet and is not in it.\n")
    event = entries(tmp_path / "p.ics")["Due: One to ring"]
    assert event["dtstart"].dt == date(2023, 5, 14)
    lines = event["description"].split("\n")
    assert lines[:3] == [f"Owner: {owner.name}", f"Ally: {ally.name}", "First step: Agree the rota"]
    text = (tmp_path / "p.ics").read_text(encoding="utf-8")
    assert "@" not in text.replace("@facilitator", "")
    assert "doubts" not in text


def test_a_second_export_is_the_same_and_a_change_is_a_newer_revision_of_the_same_entry(
    store: Store, tmp_path: Path
) -> None:
    card = commit(store, "One to ring", due_date=date(2023, 5, 14))
    run(store.path, tmp_path / "one.ics")
    run(store.path, tmp_path / "two.ics")
    assert (tmp_path / "one.ics").read_bytes() == (tmp_path / "two.ics").read_bytes()
    board.edit(store, START + timedelta(days=1), card.id, due_date=date(2023, 5, 20))
    run(store.path, tmp_path / "two.ics")
    before, after = (entries(tmp_path / name)["Due: One to ring"] for name in ("one.ics", "two.ics"))
    assert before["uid"] == after["uid"]
    assert after["sequence"] > before["sequence"]
    assert after["dtstamp"].dt > before["dtstamp"].dt
    assert after["dtstart"].dt == date(2023, 5, 20)
    uids = [str(e["uid"]) for e in entries(tmp_path / "two.ics").values()]
    assert len(set(uids)) == len(uids) == 8


def test_what_was_tried_stays_in_the_calendar_and_says_so(store: Store, tmp_path: Path) -> None:
    card = commit(store, "One to ring", due_date=date(2023, 5, 14))
    board.move(store, START, [card.id], IdeaStage.TRIED)
    run(store.path, tmp_path / "p.ics")
    assert entries(tmp_path / "p.ics")["Tried: One to ring"]["dtstart"].dt == date(2023, 5, 14)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.text(max_size=300))
def test_whatever_is_typed_stays_text_in_lines_of_75_octets(title: str, step: str) -> None:
    made = calendar_file(
        title,
        "Europe/London",
        (),
        [
            Idea(
                id="a",
                title=title,
                first_step=step,
                stage=IdeaStage.COMMITMENT,
                due_date=date(2023, 5, 14),
                created_at=START,
            )
        ],
        (),
        {},
    )
    lines = made.data.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert not any(c < 32 and c != 9 for line in lines for c in line)
    (event,) = Calendar.from_ical(made.data).walk("VEVENT")
    assert event["dtstart"].dt == date(2023, 5, 14)


def test_hostile_text_makes_no_entry_of_its_own(store: Store, tmp_path: Path) -> None:
    commit(store, HOSTILE[:150], first_step=HOSTILE, due_date=date(2023, 5, 14))
    run(store.path, tmp_path / "p.ics")
    found = entries(tmp_path / "p.ics")
    assert len(found) == 8
    event = next(e for name, e in found.items() if name.startswith("Due: Comma, semi;colon\\back line"))
    assert "Comma, semi;colon\\back\nline" in event["description"]
    assert "<b>ŵ</b> 😀 éé" in event["description"]


def test_the_file_is_its_owners_alone_and_replaces_an_older_calendar(store: Store, tmp_path: Path) -> None:
    out = tmp_path / "p.ics"
    out.write_bytes(b"BEGIN:VCALENDAR\r\nold")
    assert run(store.path, out).exit_code == 0
    assert len(entries(out)) == 7
    if os.name == "posix":
        assert stat.S_IMODE(out.stat().st_mode) == 0o600


def refused(file: Path, out: Path) -> str:
    result = run(file, out)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    return result.stderr.rstrip("\n")


def test_no_cohort_no_folder_and_other_files_are_refused_in_one_sentence(
    store: Store, tmp_path: Path
) -> None:
    out = tmp_path / "p.ics"
    assert refused(tmp_path / "none.cohort", out).startswith("There is no file ")
    assert refused(store.path, tmp_path).startswith(f"{tmp_path} is a folder. Give the file in it a name")
    assert refused(store.path, tmp_path / "away" / "p.ics").startswith("There is no folder ")
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all")
    assert refused(letter, out) == (
        f"{letter} is no cohort file. Choose a file that Facilitator made (NAME.cohort)."
    )
    assert (
        refused(store.path, letter) == f"{letter} is there already and is no calendar. Choose another name."
    )
    assert letter.read_text() == "Dear all"
    assert not out.exists()


def test_a_cohort_is_never_written_over(store: Store, tmp_path: Path) -> None:
    before = store.path.read_bytes()
    assert "is a cohort's own file and stays" in refused(store.path, store.path)
    assert store.path.read_bytes() == before
    copy = tmp_path / "copy.ics"
    copy.write_bytes(before)
    assert "is a cohort's own file and stays" in refused(store.path, copy)
    assert copy.read_bytes() == before


def test_the_days_about_the_clock_change_of_26_march_2023_keep_their_hour_in_london() -> None:
    winter = session_at(1, datetime(2023, 3, 24, 9, 30, tzinfo=ZoneInfo("Europe/London")))
    summer = session_at(2, datetime(2023, 4, 7, 9, 30, tzinfo=ZoneInfo("Europe/London")))
    made = calendar_file("Pilot", "Europe/London", (winter, summer), (), (), {})
    lines = made.data.decode().split("\r\n")
    assert [line for line in lines if line.startswith("DTSTART")] == [
        "DTSTART:20230324T093000Z",
        "DTSTART:20230407T083000Z",
    ]
    assert "DTEND:20230407T103000Z" in lines


def session_at(number: int, moment: datetime) -> Session:
    return Session(
        id=f"s{number}",
        number=number,
        kind=SessionKind.FACILITATED,
        title="Together",
        planned_at=moment,
        planned_seconds=7200,
    )


def test_the_calendar_of_a_pair_names_both_and_has_its_own_commitments_only(
    store: Store, tmp_path: Path
) -> None:
    people = reading.participants(store)
    commit(store, "Ours", ally_id=people[1].id, due_date=date(2023, 5, 14))
    commit(store, "Theirs", owner_id=people[2].id, due_date=date(2023, 5, 14))
    out = tmp_path / "p.ics"
    args = ["calendar", str(store.path), str(out), "--pair", "Amara"]
    done = CliRunner().invoke(main, args)
    assert done.output == f"7 sessions and 1 commitment written to {out}.\n"
    found = entries(out)
    assert "Due: Ours" in found
    assert "Due: Theirs" not in found
    alone = next(s for s in reading.sessions(store) if s.kind is SessionKind.SELF_LED)
    event = next(e for name, e in found.items() if name.endswith(alone.title))
    assert event["description"].startswith("Amara Okafor and Tom Hughes, in your mentor pair, on a day")
    assert all(prompt in event["description"] for prompt in alone.prompts)


def test_a_pair_that_is_nobodys_is_refused_with_what_to_do(store: Store, tmp_path: Path) -> None:
    args = ["calendar", str(store.path), str(tmp_path / "p.ics"), "--pair", "Amara and Priya"]
    done = CliRunner().invoke(main, args)
    assert done.exit_code == 2
    assert "are no pair. The pairs are Amara Okafor and Tom Hughes" in done.output
    assert not (tmp_path / "p.ics").exists()
