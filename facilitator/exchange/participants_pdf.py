"""A session for participants, on paper: when what is, and what they read. Nothing private is a field here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from facilitator.exchange.planned_sheet import Sheet, planned, turns_words
from facilitator.exchange.typeset import typeset
from facilitator.model.programme import ActivityKind
from facilitator.model.run import Activity
from facilitator.phrase import phrase
from facilitator.rules import wording
from facilitator.rules.plan_checks import PlannedTime
from facilitator.tongue import ENGLISH, Tongue


class PublicActivity(Struct, frozen=True, kw_only=True):
    """What participants may know of an activity: the same that the shared window shows."""

    starts: str
    title: str
    length: str
    break_: bool
    talk_about: str
    instructions: tuple[str, ...]
    turns: str


class PublicSession(Struct, frozen=True, kw_only=True):
    """What participants may know of a session."""

    heading: str
    stage: str
    when: str
    summary: str
    ends: str
    activities: tuple[PublicActivity, ...]


class _Document(Struct, frozen=True, kw_only=True):
    title: str
    programme: str
    end: str
    sessions: tuple[PublicSession, ...]


def participants_pdf(
    sheets: Sequence[Sheet], programme: str, timezone: str, now: datetime, tongue: Tongue = ENGLISH
) -> bytes:
    """The sessions as a PDF for A4 to hand out, each from a new page on (PDF/UA-1).

    Times are as planned; what each activity is for, notes and least lengths stay with the facilitator. Takes
    50 ms and more, so not on the Qt thread.
    """
    only = sheets[0].session if len(sheets) == 1 else None
    document = _Document(
        title=phrase(
            "{programme}: session {number}, {title}",
            programme=programme,
            number=only.number,
            title=only.title,
        )
        if only
        else phrase("{programme}: sessions", programme=programme),
        programme=programme,
        end=phrase("End"),
        sessions=tuple(public(sheet, timezone) for sheet in sheets),
    )
    return typeset("participants", document, now, standard="ua-1", tongue=tongue)


def public(sheet: Sheet, timezone: str) -> PublicSession:
    """A session without what is private."""
    session = sheet.session
    when = planned(sheet, timezone)
    return PublicSession(
        heading=sheet.heading,
        stage=session.stage if session.stage != session.title else "",
        when=when.when,
        summary=session.summary,
        ends=when.ends,
        activities=tuple(_public(activity, time, timezone) for activity, time in when.activities),
    )


def _public(activity: Activity, time: PlannedTime, timezone: str) -> PublicActivity:
    return PublicActivity(
        starts=wording.clock_time(time.starts_at, timezone),
        title=activity.title,
        length=wording.minutes((time.ends_at - time.starts_at).total_seconds()),
        break_=activity.kind is ActivityKind.BREAK,
        talk_about=activity.talk_about,
        instructions=activity.instructions,
        turns=turns_words(activity),
    )
