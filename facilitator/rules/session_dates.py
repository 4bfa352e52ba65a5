"""Days of the programme's sessions: what is odd about one, and how far the later ones would go along."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from facilitator.model.run import Session
from facilitator.phrase import phrase
from facilitator.rules import wording

WEEKDAYS = (
    phrase("Monday"),
    phrase("Tuesday"),
    phrase("Wednesday"),
    phrase("Thursday"),
    phrase("Friday"),
    phrase("Saturday"),
    phrase("Sunday"),
)
_SATURDAY = 5


def weekday(when: date) -> str:
    """The name of its day of the week."""
    return WEEKDAYS[when.weekday()]


def odd(session: Session, sessions: Sequence[Session]) -> str:
    """What may be a slip about a session's day, as a sentence: the order of sessions, then the weekend.

    Empty where there is nothing to say. It may well be meant, so nothing is refused for it.
    """
    day = session.planned_date
    if day is None:
        return ""
    dated = [(s.number, s.planned_date) for s in sessions if s.planned_date and s.id != session.id]
    for number, other in reversed(dated):
        if number < session.number and other > day:
            return phrase("Session {number} is later, on {day}.", number=number, day=wording.day(other))
    for number, other in dated:
        if number > session.number and other < day:
            return phrase("Session {number} is earlier, on {day}.", number=number, day=wording.day(other))
    return phrase("A {weekday}.", weekday=weekday(day)) if day.weekday() >= _SATURDAY else ""


def later(session: Session, sessions: Sequence[Session]) -> tuple[Session, ...]:
    """The sessions after one that have a day and have not begun: those that can go along with it."""
    return tuple(s for s in sessions if s.number > session.number and s.planned_date and s.started_at is None)


def by_words(away: timedelta) -> str:
    """How far a session was moved: ``2 weeks later``, ``3 days earlier``."""
    days = abs(away.days)
    weeks, rest = divmod(days, 7)
    far = wording.count(days, "day") if rest else wording.count(weeks, "week")
    return phrase("{far} later", far=far) if away.days > 0 else phrase("{far} earlier", far=far)
