"""The session's clock on both screens: the computer's is set, or sleeps, zones change, summer time comes."""

from __future__ import annotations

import csv
import os
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt

from facilitator.clock import SteadyClock
from facilitator.exchange.sync import sync
from facilitator.live import demo
from facilitator.live.calendar_saving import save_calendar

WINTER = datetime(2023, 3, 24, 9, 27, tzinfo=UTC)
SPRING = datetime(2023, 3, 26, 0, 22, tzinfo=UTC)
"""Its session is from 12:25am to 3:25am, two hours: at 1am it is 2am."""
AUTUMN = datetime(2023, 10, 29, 0, 22, tzinfo=UTC)
"""Its session is from 1:25am to 2:25am, two hours: at 2am it is 1am again."""


class Computer(SteadyClock):
    """The app's own clock on a computer that stands still until it is told."""

    def __init__(self, begun: datetime) -> None:
        self.gone, self.wrong_by = 0.0, 0.0
        zero = begun.timestamp()
        super().__init__(
            lambda: datetime.fromtimestamp(zero + self.gone + self.wrong_by, UTC),
            lambda: self.gone,
            lambda: "this boot",
        )

    def jump(self, seconds: float) -> None:
        """So much time goes by, awake or asleep."""
        self.gone += seconds


@pytest.fixture
def begun(request: pytest.FixtureRequest) -> datetime:
    return getattr(request, "param", WINTER)


@pytest.fixture
def clock(begun: datetime) -> Computer:
    return Computer(begun)


@pytest.fixture
def demo_cohort(begun: datetime, tmp_path: Path) -> Path:
    (tmp_path / "demo").mkdir()
    return demo.make(tmp_path / "demo", begun)


def test_when_the_clock_of_the_computer_is_moved_forward_during_a_session(desk: Any, clock: Computer) -> None:
    desk.key("start")
    desk.pass_time(120)
    clock.wrong_by = 600
    desk.pass_time(1)
    assert desk.said == (
        "This computer's clock was moved forward by 10 min. The session's timers go on as they were. "
        "Until it ends, times are shown as before: 9:29am here is 9:39am on the computer."
    )
    assert desk.shown_clock == "07:59"
    assert "07:59" in desk.stage_words
    desk.console.messages.hide()
    desk.keep("note", "Said after it")
    assert desk.console.capture.kept.text() == "✓ kept 9:29am"
    desk.pass_time(60)
    assert desk.said == ""  # once is enough


def test_when_the_clock_of_the_computer_is_moved_back_during_a_session(desk: Any, clock: Computer) -> None:
    desk.key("start")
    desk.pass_time(120)
    clock.wrong_by = -3600
    desk.pass_time(1)
    assert desk.said.startswith("This computer's clock was moved back by 1 h.")
    assert desk.shown_clock == "07:59"
    desk.reopen(after=9)
    assert desk.shown_clock == "07:50"
    desk.pass_time(1)
    assert desk.said.endswith("9:29am here is 8:29am on the computer.")
    rows = desk.rows("SELECT at FROM change ORDER BY seq")
    assert rows == sorted(rows, key=lambda row: row["at"])


@pytest.mark.parametrize(
    ("jump", "said", "there"),
    [
        (-26 * 3600, "moved back by 1 day 2 h.", "7:29am on 23 March 2023"),
        (3 * 86400, "moved forward by 3 days.", "10:29am on 27 March 2023"),
    ],
)
def test_a_clock_that_is_moved_by_days_is_said_in_days_with_both_dates(
    desk: Any, clock: Computer, jump: int, said: str, there: str
) -> None:
    desk.key("start")
    desk.pass_time(120)
    clock.wrong_by = jump
    desk.pass_time(1)
    assert said in desk.said
    assert desk.said.endswith(f"9:29am on 24 March 2023 here is {there} on the computer.")


def test_a_clock_that_the_network_corrects_a_little_is_not_worth_a_word(desk: Any, clock: Computer) -> None:
    desk.key("start")
    clock.wrong_by = 5
    desk.pass_time(1)
    assert desk.said == ""


def test_when_the_laptop_sleeps_past_the_end_of_the_session(desk: Any) -> None:
    desk.key("start")
    desk.pass_time(60)
    desk.pass_time(3 * 3600)
    assert desk.shown_clock == "+2:51:00"
    assert "+2:51:00" in desk.stage_words
    assert desk.said == "While this computer slept, the session's end at 11:30am went by, 58 min ago."
    assert "over" in desk.console.header.pill.text()
    desk.console.messages.hide()
    desk.pass_time(1)
    assert desk.said == ""


def test_outside_a_session_a_moved_clock_is_simply_followed(desk: Any, clock: Computer) -> None:
    clock.wrong_by = 600
    desk.pass_time(1)
    assert desk.said == ""
    desk.keep("note", "Before the session")
    assert desk.console.capture.kept.text() == "✓ kept 9:37am"


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch):
    """Moves the computer to another time zone, and back after the test."""
    if not hasattr(time, "tzset"):
        pytest.skip("Windows changes the zone of a process for nobody")

    def move(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


def test_when_the_time_zone_of_the_computer_changes_during_a_session(desk: Any, zone: Any) -> None:
    zone("Europe/London")
    desk.key("start")
    desk.pass_time(60)
    before = (desk.console.header.pill.text(), _lines(desk), desk.shown_clock)
    zone("Pacific/Auckland")
    desk.pass_time(0)
    assert (
        desk.console.header.pill.text(),
        _lines(desk),
        desk.shown_clock,
    ) == before
    desk.keep("note", "Said in another zone")
    assert desk.console.capture.kept.text() == "✓ kept 9:28am"
    desk.reopen()
    assert (desk.console.header.pill.text(), desk.shown_clock) == (before[0], before[2])
    assert desk.rows("SELECT created_at FROM note") == [{"created_at": "2023-03-24T09:28:00.000000Z"}]
    assert os.environ["TZ"] == "Pacific/Auckland"


def _lines(desk: Any) -> list[str]:
    """The run sheet in words."""
    sheet = desk.console.run.sheet.list
    return [sheet.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(sheet.count())]


@pytest.mark.parametrize(
    ("begun", "planned", "left", "ends"),
    [
        pytest.param(SPRING, "12:25am", "2:24am", "3:25am", id="starts"),
        pytest.param(AUTUMN, "1:25am", "1:24am", "2:25am", id="ends"),
    ],
    indirect=["begun"],
)
def test_when_summer_time_starts_or_ends_during_a_session(
    desk: Any, begun: datetime, planned: str, left: str, ends: str, tmp_path: Path
) -> None:
    """The hour is skipped or comes twice on the wall; no timer, no length and no stamp minds."""
    assert planned in " ".join(desk.stage_words)
    desk.pass_time(180)
    desk.key("start")
    assert desk.console.header.pill.text().endswith(f"ends {ends}")
    desk.pass_time(3540)
    assert desk.shown_clock == "+49:00"
    assert desk.console.header.pill.text().startswith("49 min over")
    desk.keep("note", "In the night of the clocks")
    assert desk.console.capture.kept.text() == f"✓ kept {left}"
    desk.key("retime")
    desk.key("retime")
    assert "Still 25 min over" in desk.said
    desk.key("next")
    assert [line.split(",")[0] for line in _lines(desk)[:2]] == [planned, left]
    desk.close()
    sync(desk.path, tmp_path / "csv")
    with (tmp_path / "csv" / "activities.csv").open(encoding="utf-8-sig", newline="") as file:
        first = next(iter(csv.DictReader(file)))
    assert (first["started_at"][11:19], first["ended_at"][11:19]) == ("00:25:00", "01:24:00")
    assert first["actual_seconds"] == "3540"
    save_calendar(desk.path, tmp_path / "plan.ics")
    entry = next(iter(Calendar.from_ical((tmp_path / "plan.ics").read_bytes()).walk("VEVENT")))
    assert (entry["DTSTART"].dt, entry["DTEND"].dt) == (
        begun.replace(minute=25),
        begun.replace(hour=2, minute=25),
    )
