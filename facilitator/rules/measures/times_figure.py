"""Planned against actual time of each activity."""

from __future__ import annotations

from facilitator.model.measured import Measured
from facilitator.rules import timing
from facilitator.rules.measures import number_words as words
from facilitator.rules.measures.figure import Table, TimesFigure, Took

_NEAR = 1.0
"""Minutes within which an activity counts as having kept to its plan."""


def times_figure(measured: Measured) -> TimesFigure | None:
    """Every activity that is over; None before the first is."""
    numbers = {s.id: s.number for s in measured.sessions}
    over = sorted(
        (
            Took(
                session=numbers[a.session_id],
                title=a.title,
                planned=a.planned_seconds / 60,
                actual=max(0.0, timing.elapsed(a, a.ended_at)) / 60,
            )
            for a in measured.activities
            if a.started_at and a.ended_at and a.session_id in numbers
        ),
        key=lambda took: took.session,
    )
    if not over:
        return None
    planned, actual = sum(t.planned for t in over), sum(t.actual for t in over)
    long = [t for t in over if t.actual - t.planned > _NEAR]
    short = [t for t in over if t.planned - t.actual > _NEAR]
    n = len(over)
    most = max(over, key=lambda t: abs(t.actual - t.planned))
    return TimesFigure(
        name="times",
        title="Planned and actual time",
        sentence=(
            f"Of {words.things(n, 'activity', 'activities')} that {'is' if n == 1 else 'are'} over, "
            f"{words.counted(n - len(long) - len(short))} kept to within a minute of the plan, "
            f"{words.counted(len(long))} took longer and {words.counted(len(short))} less; altogether "
            f"{_minutes(actual)} instead of {_minutes(planned)}.{_furthest(most)} These are the timer’s own "
            "times, so they are sure as far as the timer was followed."
        ),
        caption=(
            f"{words.capital(words.things(n, 'activity', 'activities'))}; those that were left out in the "
            "session are not shown. Actual time runs from the start to the end of the activity’s timer, "
            "pauses left out; time that was added counts as actual, not as planned."
        ),
        alt=(
            "Two bars for each activity, planned and actual minutes. "
            + "; ".join(
                f"Session {t.session}, {t.title}: {_minutes(t.planned)} planned, {_minutes(t.actual)} taken"
                for t in over
            )
            + "."
        ),
        table=Table(
            columns=("session", "activity", "planned_minutes", "actual_minutes"),
            rows=tuple((t.session, t.title, round(t.planned, 2), round(t.actual, 2)) for t in over),
        ),
        activities=tuple(over),
    )


def _furthest(most: Took) -> str:
    difference = most.actual - most.planned
    if abs(difference) <= _NEAR:
        return ""
    way = "longer" if difference > 0 else "shorter"
    return f" Furthest from its plan was “{most.title}”, {_minutes(abs(difference))} {way}."


def _minutes(value: float) -> str:
    whole = round(value)
    if value and whole < 1:
        return "less than a minute"
    return f"{whole:,} {'minute' if whole == 1 else 'minutes'}"
