"""A whole cohort by keys alone, at 200 % of text, from the welcome window to its CSV files read back."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from facilitator.model.people import Presence
from facilitator.places import RESOURCES
from facilitator.rules import timing
from facilitator.rules.scene import BlankScene, ClosingScene
from tests.journeys.hands import Hands
from ui import theme
from ui.console import welcome
from ui.console.welcome import Welcome

AT_200 = QSize(1366 // 2, 768 // 2 - 32)
"""A window on a screen of 1366 × 768 pixels, in Qt's own when all is drawn at 200 %."""
PEOPLE, ANSWERS = 10, 5


@pytest.fixture
def hands(qapp: QApplication):
    QAccessible.setActive(True)
    made = Hands(qapp)
    yield made
    qapp.removeEventFilter(made)
    QAccessible.setActive(False)


@pytest.fixture
def begun(desk, hands, tmp_path, clock, monkeypatch):
    """A cohort that was made on the welcome window, open in the console."""

    class Now(datetime):
        @classmethod
        def now(cls, tz=None):
            return clock.now().astimezone(tz)

    monkeypatch.setattr(welcome, "datetime", Now)
    monkeypatch.setattr(Welcome, "_documents", staticmethod(lambda: str(tmp_path)))
    desk.close()
    made: list[Path] = []
    window = Welcome(
        made.append, theme.load_tokens("dark"), QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    )
    window.resize(AT_200)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    hands.tab_to("Name")
    hands.type("spring")
    hands.press("Tab")
    hands.type("24March2023")
    hands.tab_to("Make the cohort")
    hands.press("Return")
    assert hands.name == "Choose a roster (CSV)"
    hands.press("Return")
    hands.file(str(RESOURCES / "demo" / "roster.csv"), desk.wait_until)
    desk.wait_until(lambda: window.roster.is_ready and hands.on is window.roster.choose)
    hands.tab_to("Make the cohort")
    hands.press("Return")
    hands.file(str(tmp_path / "spring.cohort"), desk.wait_until)
    desk.wait_until(lambda: made)
    window.deleteLater()
    desk.open(made[0])
    desk.console.resize(AT_200)
    desk.console.activateWindow()
    desk.wait_until(desk.console.isActiveWindow)
    return desk


def test_three_sessions_are_run_and_synced_by_keys_alone(begun, hands, tmp_path) -> None:
    desk = begun
    assert [p.name for p in desk.state.participants][:2] == ["Amara Okafor", "Tom Hughes"]
    run_session(desk, hands, 1)
    check_in(desk, hands)
    run_session(desk, hands, 4)
    run_session(desk, hands, 7)
    desk.while_running(
        lambda: desk.key("sync")
    )  # which begins in the running loop, as everything does in the app
    desk.wait_until(lambda: "files written" in desk.console.sync.result.text())
    read_back(Path(desk.console.sync.place))


def run_session(desk, hands: Hands, number: int) -> None:
    """From the programme to the last activity's end, with what is captured in it."""
    if desk.state.session.number != number:
        title = next(s.title for s in desk.state.sessions if s.number == number)
        hands.find(title)
        hands.press("Tab")
        assert hands.name == "Run this session"
        hands.press("Return")
        assert desk.console.page == "run"
    hands.press("F5")
    assert desk.state.current is not None
    {1: people_come_and_go, 4: map_a_journey, 7: ideas}[number](desk, hands)
    answer(desk, hands)
    while True:
        current = desk.state.current
        rounds = current.rounds if number == 1 else 1  # to plan them all would take the test half a minute
        for _ in range(rounds if current.grouping else 0):
            before = len(desk.state.seats)
            hands.press("F8")
            desk.wait_until(lambda before=before: len(desk.state.seats) > before)
            if current.turns:
                hands.press("F5")
                desk.pass_time(current.turns.seconds * len(current.turns.names))
        hands.press("Ctrl+N")
        hands.type(f"Heard in {current.title}")
        hands.press("Ctrl+Return")
        desk.pass_time(timing.remaining(desk.state.current, desk.clock.now()))
        if desk.state.after(current) is None:
            break
        hands.press("F6")
    if number == 7:
        vote(desk, hands)
    hands.press("Shift+F5")
    assert isinstance(desk.scene, ClosingScene)


def people_come_and_go(desk, hands: Hands) -> None:
    """Somebody leaves and comes back, somebody is late; what was undone comes back; the stage goes blank."""
    hands.find("priya nair")
    assert desk.state.presence_of(desk.person("Priya Nair").id) is Presence.LEFT
    hands.find("priya nair")
    hands.press("Ctrl+3", "Ctrl+3")
    hands.tab_to("Amara Okafor")
    hands.press("L")
    assert desk.state.presence_of(desk.person("Amara Okafor").id) is Presence.LATE
    hands.press("Ctrl+N")
    hands.type("One to take back")
    hands.press("Ctrl+Return")
    hands.press("Ctrl+Z")
    assert desk.state.notes == ()
    hands.press("F9")
    assert isinstance(desk.scene, BlankScene)
    hands.press("F9")
    desk.pass_time(15 * 60)
    hands.press("Ctrl+T")
    assert desk.console.run.is_retiming
    hands.press("Return")
    assert not desk.console.run.is_retiming
    assert desk.console.workspace.over_by() < 30
    hands.find("goals")
    for goal in ("Ask before I draft", "Say what the queue is like"):
        hands.tab_to("A goal of")
        hands.type(goal)
        hands.press("Return", "Down")


def check_in(desk, hands: Hands) -> None:
    """What the first pair reports of its first session alone."""
    desk.pass_time(14 * 24 * 3600)
    hands.find("pair sessions")
    hands.tab_to("Held on")
    hands.type("2 April")
    hands.press("Tab")
    hands.type("55")
    hands.press("Tab", "4", "Tab")
    hands.type("Both jobs are hard")
    hands.press("Ctrl+Return")


def map_a_journey(desk, hands: Hands) -> None:
    """A service user's way, with its first step."""
    hands.find("journey map")
    assert hands.name == "Make the first map"
    hands.press("Return")
    hands.type("A claimant moves house")
    hands.tab_to("What do they do")
    hands.type("Rings to say so")
    hands.press("Return")


def ideas(desk, hands: Hands) -> None:
    """Three cards."""
    for title in ("One page letter", "A monthly call", "One to ring"):
        hands.press("Ctrl+I")
        hands.type(title)
        hands.press("Ctrl+Return")


def vote(desk, hands: Hands) -> None:
    """Three dots from everybody, typed."""
    hands.press("Ctrl+Shift+V", "Return")
    for _ in range(PEOPLE):
        hands.type("2 2 3")
        hands.press("Return")
    assert hands.name.startswith("Close")
    hands.press("Return")


def answer(desk, hands: Hands) -> None:
    """The first person's first answers of this wave."""
    hands.find("benchmarks")
    hands.tab_to("Questions for Amara Okafor")
    hands.type("4" * ANSWERS)


def read_back(folder: Path) -> None:
    """What was typed stands in the CSV files."""

    def rows(name: str) -> list[dict[str, str]]:
        with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    sessions = {row["number"]: row for row in rows("sessions")}
    assert all(sessions[number]["ended_at"] for number in "147")
    assert len(rows("participants")) == PEOPLE
    assert {"late", "left", "back"} <= {row["state"] for row in rows("attendance")}
    noted = [row["text"] for row in rows("notes")]
    assert "Heard in Welcome and how we work" in noted
    assert "One to take back" not in noted
    assert {row["text"] for row in rows("goals")} == {"Ask before I draft", "Say what the queue is like"}
    assert [(row["minutes"], row["useful"], row["summary"]) for row in rows("pair_checkins")] == [
        ("55", "4", "Both jobs are hard")
    ]
    assert {row["wave"] for row in rows("responses")} > {"baseline", "midpoint"}
    votes = {row["title"]: row["votes"] for row in rows("ideas")}
    assert votes == {"One page letter": "0", "A monthly call": "20", "One to ring": "10"}
    assert [row["text"] for row in rows("journey_cards")] == ["Rings to say so"]
