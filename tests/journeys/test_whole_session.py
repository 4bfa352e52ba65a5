"""The first session from before its start to after its end, by keys alone."""

from __future__ import annotations

from facilitator.rules import timing
from facilitator.rules.scene import ClosingScene, RoomsScene, WelcomeScene

PLANNED_IN = 180
"""Seconds from the opening of the desk to the planned start."""


def test_session_1_is_run_to_its_end_on_time_by_keys(desk):
    assert isinstance(desk.scene, WelcomeScene)
    desk.pass_time(PLANNED_IN)
    desk.key("start")
    titles = []
    while True:
        current = desk.state.current
        titles.append(current.title)
        for number in range(current.rounds if current.grouping else 0):
            desk.announce()
            assert isinstance(desk.scene, RoomsScene)
            assert desk.scene.round == number + 1
            if current.turns:
                desk.key("start")
                desk.pass_time(current.turns.seconds * len(current.turns.names))
        desk.keep("note", f"Heard in {current.title}")
        desk.pass_time(timing.remaining(desk.state.current, desk.clock.now()))
        assert desk.shown_clock == "00:00"
        assert desk.console.workspace.over_by() == 0
        if desk.state.after(current) is None:
            break
        assert not desk.console.run.current.buttons.end.isVisible()
        desk.key("next")
    assert not desk.console.run.current.buttons.next.isVisible()
    desk.space_on(desk.console.run.current.buttons.end)

    assert isinstance(desk.scene, ClosingScene)
    assert titles == [activity.title for activity in desk.state.activities]
    assert desk.console.run.current.of.text().startswith("Ended 11:30am. 12 notes and 0 ideas are kept.")
    took = desk.rows(
        "SELECT ended_at IS NOT NULL AS done, started_at FROM activity WHERE started_at IS NOT NULL"
    )
    assert [row["done"] for row in took] == [1] * 12
    (row,) = desk.rows("SELECT started_at, ended_at FROM session WHERE number = 1")
    assert row == {"started_at": "2023-03-24T09:30:00.000000Z", "ended_at": "2023-03-24T11:30:00.000000Z"}


def test_the_pages_show_what_the_session_took_and_who_met_whom(desk):
    desk.pass_time(PLANNED_IN)
    desk.key("start")
    desk.pass_time(13 * 60)
    desk.go_to("Pairs meet for the first time")
    desk.announce()
    desk.key("progress")
    page = desk.console.progress.view("meetings")
    first = [page.times.item(0, column).text() for column in range(4)]
    assert first == ["Welcome and how we work", "10 min", "13 min", "+3 min"]
    assert page.figure.text() == "5 of 45 possible meetings made"
    desk.key("programme")
    assert "running" in desk.words_on(desk.console.pages.currentWidget())
