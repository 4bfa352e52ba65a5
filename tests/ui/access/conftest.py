"""Consoles to walk through: a cohort without anybody, one with a row in every table, one in a session."""

from __future__ import annotations

import asyncio
import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.roster import RosterPreview
from facilitator.live import board, cohorts, goals
from facilitator.model.board import IdeaStage
from ui.app import application

NOBODY = RosterPreview(rows=(), problems=(), columns={}, ignored=(), encoding="utf-8", delimiter=",")
_TESTS = Path(__file__).parents[2]


def _module(name: str, path: Path):
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


_journeys = _module("journeys_of_access", _TESTS / "journeys" / "conftest.py")
_cohorts = _module("cohorts_of_access", _TESTS / "facilitator" / "conftest.py")

demo_cohort, clock, loop, desk = _journeys.demo_cohort, _journeys.clock, _journeys.loop, _journeys.desk
empty, full = _cohorts.empty, _cohorts.full

LONGEST_WAIT = 15.0
"""Seconds."""

Opens = Callable[[str], object]


@pytest.fixture
def listened_to(qapp: QApplication) -> Iterator[None]:
    """The dressed app, as with a screen reader."""
    application()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def opens(desk, full, tmp_path) -> Opens:
    """Opens the console on a cohort: ``empty``, ``full``, or in the middle of a ``session``."""

    def with_nobody() -> Path:
        store = cohorts.make(
            tmp_path / "nobody.cohort",
            _journeys.MADE_AT,
            programme=load_programme("mutual-mentoring"),
            roster=NOBODY,
            start=_journeys.MADE_AT.date(),
        )
        store.close()
        return store.path

    def into(which: str):
        if which == "session":
            _begin(desk)
        else:
            path = full.path
            with full.step("test", _journeys.MADE_AT) as step:
                step.update("cohort", "c1", warning_percent=20, danger_percent=5)
                for row in full.rows("SELECT id FROM goal_rating"):
                    step.update("goal_rating", row["id"], rating=2)
            full.close()
            desk.close()
            desk.open(with_nobody() if which == "empty" else path)
        QApplication.processEvents()
        return desk

    return into


def _begin(desk) -> None:
    """Rooms are announced, somebody has left, notes and cards are kept."""
    desk.go_to("Listening in threes")
    desk.announce()
    desk.key("start")
    desk.keep("note", "Nobody reads the form")
    desk.keep("idea", "One form less")
    space = desk.console.workspace
    desk.space_on(desk.chip(desk.state.participants[0].name))
    space.do(goals.write, "Listen before I speak", participant_id=desk.state.participants[1].id)
    desk.keep("idea", "Ring before writing")
    desk.keep("idea", "Sit beside a case worker")
    rated, _, promised = desk.state.ideas
    space.do(board.edit, rated.id, effort=2, impact=4)
    space.do(board.move, [promised.id], IdeaStage.COMMITMENT)
    space.do(board.edit, promised.id, due_date=_journeys.MADE_AT.date())


@pytest.fixture
def until(loop) -> Callable[[Callable[[], bool]], None]:
    """Runs the loop until something is true."""

    def wait(true: Callable[[], bool]) -> None:
        async def watch() -> None:
            async with asyncio.timeout(LONGEST_WAIT):
                while not true():
                    await asyncio.sleep(0.005)

        loop.run_until_complete(watch())

    return wait
