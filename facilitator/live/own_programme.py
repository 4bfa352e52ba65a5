"""A cohort's sessions and run sheets, as they are planned now, as a programme of one's own."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.exchange.own_programmes import name_of
from facilitator.exchange.programme_shelf import named
from facilitator.live.run_sheet import plan_of
from facilitator.model.programme import Programme, SessionKind, SessionPlan, Thresholds
from facilitator.model.run import Session
from facilitator.phrase import phrase

DAYS_A_WEEK = 7
USUAL_START = "09:30"
"""Of sessions that a pair holds by itself, as in a programme file that says nothing."""


def programme_of(store: Store, title: str, summary: str = "") -> Programme:
    """The cohort's plan as a programme of this title, with what it is for.

    Weeks and times of day follow from the planned dates. Lengths are those that are planned now.
    """
    about = reading.cohort(store)
    sessions = reading.sessions(store)
    first = min((s.planned_date for s in sessions if s.planned_date), default=None)
    return Programme(
        name=name_of(title),
        title=" ".join(title.split()),
        summary=" ".join(summary.split()),
        timezone=about["timezone"],
        thresholds=Thresholds(
            warning_percent=about["warning_percent"], danger_percent=about["danger_percent"]
        ),
        sessions=tuple(_plan(store, session, first, about["timezone"]) for session in sessions),
    )


def summary_of(store: Store, title: str) -> str:
    """What a programme of this title is for: as it was saved, or as that with which the cohort was made.

    Empty where neither is there, or says anything.
    """
    known = (named(name_of(title)), named(reading.cohort(store)["programme"] or ""))
    return next((one.summary for one in known if one and one.summary), "")


def in_words(file: Path) -> str:
    """What is said once a programme is kept in a file."""
    return phrase(
        "Saved as your own programme “{file}”. A new cohort can be made with it by this name.", file=file.stem
    )


def _plan(store: Store, session: Session, first: date | None, timezone: str) -> SessionPlan:
    days = (session.planned_date - first).days if session.planned_date and first else 0
    activities = (
        tuple(plan_of(activity) for activity in reading.activities(store, session.id))
        if session.kind is SessionKind.FACILITATED
        else ()
    )
    begins = session.planned_at and session.planned_at.astimezone(ZoneInfo(timezone))
    return SessionPlan(
        number=session.number,
        title=session.title,
        kind=session.kind,
        week=max(0, round(days / DAYS_A_WEEK)),
        minutes=round(session.planned_seconds / 60),
        stage=session.stage,
        start=f"{begins:%H:%M}" if begins else USUAL_START,
        summary=session.summary,
        prompts=session.prompts,
        activities=activities,
    )
