"""Minutes of each activity: what was planned as an outline, what it took as a bar, by session."""

from __future__ import annotations

from facilitator.exchange.figures.legend import legend
from facilitator.exchange.figures.look import SMALL
from facilitator.exchange.figures.sheet import Sheet
from facilitator.exchange.figures.sizes import ROW, SESSION_HEAD, names_room
from facilitator.rules.measures.figure import TimesFigure, Took


def draw(sheet: Sheet, figure: TimesFigure) -> None:
    """The whole figure."""
    legend(sheet, 16, 20, [("Took", _took), ("Planned", _planned), ("Longer than planned", _over)])
    left = names_room(sheet.width) + 50
    longest = max((max(a.planned, a.actual) for a in figure.activities), default=1.0) or 1.0
    per_minute = (sheet.width - left - 150) / longest
    y, session = 40.0, None
    for activity in figure.activities:
        if activity.session != session:
            session = activity.session
            sheet.words(16, y + SESSION_HEAD / 2 + 4, f"Session {session}", bold=True)
            y += SESSION_HEAD
        _bar(sheet, activity, left, y, per_minute)
        y += ROW


def _bar(sheet: Sheet, activity: Took, left: float, y: float, per_minute: float) -> None:
    look = sheet.look
    middle = y + ROW / 2
    sheet.words(16, middle, activity.title, room=left - 30)
    planned, took = activity.planned * per_minute, activity.actual * per_minute
    sheet.box(left, middle - 7, min(planned, took), 14, look.teal)
    if took > planned:
        _hatched(sheet, left + planned, middle - 7, took - planned)
    sheet.box(left, middle - 11, max(planned, 1.0), 22, "none", look.ink, 1.6)
    off = round(activity.actual) - round(activity.planned)
    more = f", {off:+d}".replace("-", "−") if off else ""
    sheet.words(
        left + max(planned, took) + 10,
        middle,
        f"{activity.actual:.0f} of {activity.planned:.0f} min{more}",
        size=SMALL,
        bold=bool(off > 0),
    )


def _hatched(sheet: Sheet, x: float, y: float, wide: float) -> None:
    sheet.box(x, y, wide, 14, sheet.look.warning)
    at = x + 4.0
    while at < x + wide - 1:  # stripes: told apart in greyscale too
        sheet.line([at, at], [y + 1, y + 13], sheet.look.surface, 1.4)
        at += 5


def _took(sheet: Sheet, x: float, y: float) -> None:
    sheet.box(x - 14, y - 6, 28, 12, sheet.look.teal)


def _planned(sheet: Sheet, x: float, y: float) -> None:
    sheet.box(x - 14, y - 8, 28, 16, "none", sheet.look.ink, 1.6)


def _over(sheet: Sheet, x: float, y: float) -> None:
    _hatched(sheet, x - 14, y - 7, 28)
