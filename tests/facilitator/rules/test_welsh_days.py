"""Days and times of day as people type them in Welsh."""

from __future__ import annotations

from datetime import date, time
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.places import RESOURCES
from facilitator.rules.date_text import read_day
from facilitator.rules.time_text import read_time
from facilitator.rules.wording import day, day_short

TODAY = date(2023, 5, 10)
"""A Wednesday."""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14 Mai 2023", date(2023, 5, 14)),
        ("14 Mai", date(2023, 5, 14)),
        ("14eg o Fai 2023", date(2023, 5, 14)),
        ("1af o fis Mehefin", date(2023, 6, 1)),
        ("21ain Gorff 2023", date(2023, 7, 21)),
        ("dydd Mawrth 14 Mawrth 2023", date(2023, 3, 14)),
        ("Gwener 12 Mai", date(2023, 5, 12)),
        ("Mawrth", date(2023, 5, 16)),
        ("dydd Mawrth", date(2023, 5, 16)),
        ("14 Mawrth", date(2023, 3, 14)),
        ("ar ddydd Gwener", date(2023, 5, 12)),
        ("dydd Gwener nesaf", date(2023, 5, 12)),
        ("heddiw", TODAY),
        ("Yfory", date(2023, 5, 11)),
        ("ddoe", date(2023, 5, 9)),
        ("ymhen 2 wythnos", date(2023, 5, 24)),
        ("ymhen wythnos", date(2023, 5, 17)),
        ("ymhen pythefnos", date(2023, 5, 24)),
        ("ymhen 7 niwrnod", date(2023, 5, 17)),
        ("3 diwrnod", date(2023, 5, 13)),
    ],
)
def test_a_welsh_day_is_read_as_it_is_meant(typed: str, meant: date) -> None:
    assert read_day(typed, TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9yb", time(9)),
        ("2:30yp", time(14, 30)),
        ("7 yr hwyr", time(19)),
        ("10 y bore", time(10)),
        ("2 o’r gloch", time(14)),
        ("am 9", time(9)),
        ("am 2:30 y prynhawn", time(14, 30)),
        ("hanner dydd", time(12)),
        ("Hanner nos", time(0)),
        ("9am", time(9)),
    ],
)
def test_a_welsh_time_is_read_as_it_is_meant(typed: str, meant: time) -> None:
    assert read_time(typed) == meant


def welsh() -> dict[str, str]:
    tree = ElementTree.parse(RESOURCES / "translations" / "facilitator_cy.ts")
    return {m.findtext("source", ""): m.findtext("translation", "") for m in tree.iter("message")}


WELSH = welsh()


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_back_from_how_a_welsh_window_shows_it(when: date) -> None:
    for said in (day(when), day_short(when)):
        assert read_day(said.worded(lambda text: WELSH.get(text) or text), TODAY) == when
