"""Time: start, next, back, pause, a minute more or less, overtime, and re-timing."""

from __future__ import annotations


def test_f5_starts_the_session_and_its_clock(desk):
    desk.key("start")
    assert desk.title == "Welcome and how we work"
    assert desk.shown_clock == "10:00"
    desk.pass_time(65)
    assert desk.shown_clock == "08:55"
