"""Which backups are kept: the rule, and that tidying often or seldom keeps the same."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from facilitator.rules.keeping import DAYS, LAST, Made, kept

START = datetime(2023, 1, 1, tzinfo=UTC)
moments = st.integers(0, 200 * 24 * 60).map(lambda minute: START + timedelta(minutes=minute))
made = st.lists(st.builds(Made, moments, st.booleans()), max_size=60, unique_by=lambda m: m.at)


def day(one: Made) -> tuple[int, int, int]:
    return one.at.year, one.at.month, one.at.day


def test_no_backups_are_none():
    assert kept([]) == frozenset()


def test_a_day_of_sessions_a_month_and_a_year_ago():
    today = [Made(START + timedelta(days=400, minutes=10 * n)) for n in range(30)]
    last_week = [Made(START + timedelta(days=393, hours=n)) for n in range(5)]
    last_year = [Made(START + timedelta(days=40, hours=n)) for n in range(5)]
    assert kept(today + last_week + last_year) == {*today[-LAST:], last_week[-1], last_year[-1]}


@given(made)
def test_the_last_ten_the_newest_of_each_day_of_thirty_and_of_each_month_stay(all_of_them):
    stay = kept(all_of_them)
    ordered = sorted(all_of_them)
    assert stay <= set(all_of_them)
    assert set(ordered[-LAST:]) <= stay
    for one in all_of_them:
        same_day = [other for other in ordered if day(other) == day(one)]
        same_month = [other for other in ordered if day(other)[:2] == day(one)[:2]]
        young = one.at >= ordered[-1].at - timedelta(days=DAYS)
        wanted = (
            one in ordered[-LAST:]
            or (young and (one is same_day[-1] or one.before_update))
            or one is same_month[-1]
        )
        assert (one in stay) == wanted


@given(made)
def test_tidying_again_takes_nothing_more(all_of_them):
    assert kept(kept(all_of_them)) == kept(all_of_them)


@given(made)
def test_tidying_after_each_backup_keeps_what_tidying_once_does(all_of_them):
    stay: frozenset[Made] = frozenset()
    for one in sorted(all_of_them):
        stay = kept({*stay, one})
    assert stay == kept(all_of_them)
