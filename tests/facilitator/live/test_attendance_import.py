"""Who came, from a report: marks for those without any, all or none, and nothing the second time."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from facilitator.capture import measured, reading
from facilitator.capture.opening import open_store
from facilitator.capture.store import Store
from facilitator.cli import main
from facilitator.errors import RefusedError
from facilitator.exchange.teams_attendance import parse_report
from facilitator.live import attendance, undo
from facilitator.live.attendance_import import (
    FoundAttendance,
    find_attendance,
    import_attendance,
    session_for,
)
from facilitator.model.people import Presence
from tests.facilitator.conftest import START
from tests.facilitator.exchange.test_teams_attendance import report


def _line(store: Store, place: int, came: str = "3/24/23, 9:28:04 AM", went: str = "") -> tuple[str, ...]:
    person = reading.participants(store)[place]
    return (person.name, person.email, came, went)


def _found(
    store: Store, text: str, session_id: str, decided: dict[str, str] | None = None
) -> FoundAttendance:
    made = parse_report(text.encode("utf-16"), "report.csv", date(2023, 3, 24))
    return find_attendance(store, made, session_id, decided)


def _marks(store: Store) -> list[tuple[str, Presence, datetime]]:
    return [(a.participant_id, a.state, a.at) for a in measured.attendance(store)]


def test_marks_say_when_somebody_came_left_and_came_back_by_the_cohorts_clock(
    store: Store, session_id: str
) -> None:
    name, email, *_ = _line(store, 0)
    text = report(
        [(name, email, "3/24/23, 9:28:04 AM", "3/24/23, 12:00:00 PM")],
        [
            (name, email, "3/24/23, 9:28:04 AM", "3/24/23, 10:00:00 AM"),
            (name, email, "3/24/23, 10:20:00 AM", "3/24/23, 12:00:00 PM"),
        ],
    )
    import_attendance(store, START, _found(store, text, session_id))
    person = reading.participants(store)[0].id
    assert _marks(store) == [
        (person, Presence.PRESENT, datetime(2023, 3, 24, 9, 28, 4, tzinfo=UTC)),
        (person, Presence.LEFT, datetime(2023, 3, 24, 10, 0, tzinfo=UTC)),
        (person, Presence.BACK, datetime(2023, 3, 24, 10, 20, tzinfo=UTC)),
        (person, Presence.LEFT, datetime(2023, 3, 24, 12, 0, tzinfo=UTC)),
    ]


def test_who_has_marks_from_the_session_keeps_them_and_a_second_time_adds_nothing(
    store: Store, session_id: str
) -> None:
    one, other = (p.id for p in reading.participants(store)[:2])
    attendance.mark(store, START, session_id, one, Presence.LATE)
    text = report([_line(store, 0), _line(store, 1)])
    said = import_attendance(store, START, _found(store, text, session_id)).said
    assert said.startswith("1 person marked as in the report")
    assert "1 person had marks from the session itself, which stay." in said
    assert [(p, s) for p, s, _ in sorted(_marks(store))] == sorted(
        [(one, Presence.LATE), (other, Presence.PRESENT)]
    )
    again = import_attendance(store, START, _found(store, text, session_id))
    assert (bool(again), again.said.startswith("Nothing new")) == (False, True)
    assert len(_marks(store)) == 2


def test_one_undo_takes_the_whole_report_back(store: Store, session_id: str) -> None:
    import_attendance(store, START, _found(store, report([_line(store, n) for n in range(4)]), session_id))
    assert len(_marks(store)) == 4
    assert undo.undo(store, START).said == "Undone: importing who came"
    assert _marks(store) == []


def test_days_before_the_programme_and_of_other_sessions_are_named_and_nothing_is_written(
    store: Store, session_id: str
) -> None:
    text = report(
        [
            _line(store, 0, "3/17/23, 9:00:00 AM"),
            _line(store, 1, "3/31/23, 9:00:00 AM"),
            _line(store, 2),
        ]
    )
    found = _found(store, text, session_id)
    assert [p.text for p in found.problems] == [
        "row 8: 17 March 2023 is before the programme, which begins on 24 March 2023",
        "row 9: 31 March 2023 is not the day of session 1, 24 March 2023",
    ]
    with pytest.raises(RefusedError):
        import_attendance(store, START, found)
    assert _marks(store) == []


def test_a_near_name_waits_and_a_stranger_may_be_left_out(store: Store, session_id: str) -> None:
    person = reading.participants(store)[0]
    text = report(
        [(person.name + "e", "", "3/24/23, 9:28:04 AM", ""), ("Zxq Guest", "", "3/24/23, 9:30 AM", "")]
    )
    found = _found(store, text, session_id)
    assert [one.suggested_id for one in found.unsure] == [person.id, None]
    with pytest.raises(RefusedError):
        import_attendance(store, START, found)
    decided = {person.name + "e": person.id, "Zxq Guest": ""}
    assert len(_found(store, text, session_id, decided).marks) == 1
    nobody = _found(store, text, session_id, dict.fromkeys(decided, ""))
    with pytest.raises(RefusedError, match="Nobody of the report"):
        import_attendance(store, START, nobody)


def test_the_session_of_a_report_is_found_by_its_day(store: Store, session_id: str) -> None:
    made = parse_report(report([_line(store, 0)]).encode(), "report.csv")
    found = session_for(store, made)
    assert found is not None
    assert found.id == session_id
    other = parse_report(report([_line(store, 0, "6/30/23, 9:00:00 AM")]).encode(), "report.csv")
    assert session_for(store, other) is None


def test_in_summer_the_reports_clock_is_an_hour_before_utc(store: Store) -> None:
    sessions = [s for s in reading.sessions(store) if s.planned_date and s.planned_date > date(2023, 3, 26)]
    later = next(s for s in sessions if s.kind.value == "facilitated")
    assert later.planned_date
    name, email, *_ = _line(store, 0)
    moment = later.planned_date.strftime("%m/%d/%y, 9:30:00 AM")
    made = parse_report(report([(name, email, moment, "")]).encode(), "r.csv", later.planned_date)
    (mark,) = find_attendance(store, made, later.id).marks
    assert (mark.at.hour, mark.at.minute) == (8, 30)


def _run(store: Store, path: Path, *more: str) -> Result:
    store.close()
    words = ["import-attendance", str(store.path), str(path), *more]
    result = CliRunner().invoke(main, words, prog_name="facilitator")
    store.__dict__.update(open_store(store.path).__dict__)
    return result


def test_the_command_imports_lists_strangers_and_says_so_as_json(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    text = report([_line(store, 0), _line(store, 1), ("Zxq Guest", "", "3/24/23, 9:30:00 AM", "")])
    path.write_bytes(text.encode("utf-16"))
    result = _run(store, path, "--session", "1", "--json")
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout) == {
        "session": 1,
        "people": 2,
        "marks": 2,
        "marked_before": 0,
        "unmatched": ['row 10: "Zxq Guest" is no participant'],
    }
    again = _run(store, path, "--session", "1")
    assert again.exit_code == 0
    assert again.stdout.splitlines()[0] == (
        "Session 1: nothing new. 2 people had marks from the session itself, which stay."
    )


def test_the_command_refuses_a_self_led_session_and_another_day(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    path.write_bytes(report([_line(store, 0, "3/17/23, 9:00:00 AM")]).encode("utf-16"))
    refused = _run(store, path, "--session", "2")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "There is no facilitated session 2" in refused.stderr
    refused = _run(store, path, "--session", "1")
    assert refused.exit_code == 2
    assert "Nothing was imported from report.csv, since 1 place does not fit" in refused.stderr
    assert "row 8: 17 March 2023 is before the programme" in refused.stderr


def test_a_day_that_can_be_read_twice_is_a_problem(store: Store, session_id: str) -> None:
    made = parse_report(report([_line(store, 0, "3/4/23, 9:00:00 AM")]).encode(), "r.csv")
    (problem,) = find_attendance(store, made, session_id).problems
    assert "month first and day first" in problem.message
