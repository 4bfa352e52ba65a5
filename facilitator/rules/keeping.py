"""Which backups are kept: many of the last hours, a few of the last weeks, one of each month."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec import Struct

from facilitator.phrase import phrase

LAST = 10
DAYS = 30

RULE = phrase(
    "The last {last} backups are kept, then the newest of each day for {days} days, then "
    "the newest of each month. One made before an update of the file is kept for {days} "
    "days in any case.",
    last=LAST,
    days=DAYS,
)
"""The same in words."""


class Made(Struct, frozen=True, order=True):
    """A backup: its moment in UTC, and whether a newer schema made it needed."""

    at: datetime
    before_update: bool = False


def kept(backups: Iterable[Made]) -> frozenset[Made]:
    """Those that stay, by :data:`RULE`.

    Days and months are those of the moments as given. Ages count from the newest backup, not from today:
    a cohort that nobody opened for a year keeps what it had. Tidying after each backup or once at the end
    keeps the same.
    """
    newest_first = sorted(backups, reverse=True)
    if not newest_first:
        return frozenset()
    young = newest_first[0].at - timedelta(days=DAYS)
    stay = set(newest_first[:LAST])
    days, months = set[tuple[int, int, int]](), set[tuple[int, int]]()
    for made in newest_first:
        at = made.at
        if at >= young and ((at.year, at.month, at.day) not in days or made.before_update):
            stay.add(made)
        if (at.year, at.month) not in months:
            stay.add(made)
        days.add((at.year, at.month, at.day))
        months.add((at.year, at.month))
    return frozenset(stay)
