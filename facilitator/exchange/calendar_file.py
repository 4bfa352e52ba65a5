"""The programme as calendar entries (RFC 5545): its sessions, and the commitments that have a date.

A commitment is an event of its whole day, not a VTODO: Google's calendar leaves to-dos out when it imports
a file, Outlook puts them nowhere near the day, and Apple hands them to another app. A day's event is seen in
all three, and is marked as free, so that nobody looks busy for it. Moments are in UTC, which every program
turns into its own clock, so that no table of time zones has to be believed. An entry's UID is the id of its
row, and its revision grows with every change of that row: importing a second time moves what is there.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vText
from msgspec import Struct

from facilitator.model.board import Idea, IdeaStage
from facilitator.model.people import Pair, Participant
from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from facilitator.phrase import listed, phrase
from facilitator.rules import wording
from facilitator.rules.commitments import COMMITTED
from facilitator.tongue import ENGLISH, Tongue

BEGINNING = b"BEGIN:VCALENDAR"
PRODUCT = "-//Facilitator//Programme//EN"
ALLOWED = "\n\t"
"""The control characters that may stand in a text; the standard forbids all others."""


class Revision(Struct, frozen=True, kw_only=True):
    """How often a row was written, and when last."""

    number: int
    at: datetime


UNKNOWN = Revision(number=0, at=datetime(2000, 1, 1, tzinfo=UTC))
"""Of a row that the journal no longer knows, as after somebody's data was erased."""


class CalendarFile(Struct, frozen=True, kw_only=True):
    """The file's content, and what is in it."""

    data: bytes
    sessions: int
    commitments: int
    undated: int
    """Commitments that have no date yet, and so are not in the file."""


def calendar_file(
    title: str,
    timezone: str,
    sessions: Iterable[Session],
    ideas: Iterable[Idea],
    people: Iterable[Participant],
    revisions: Mapping[str, Revision],
    pair: Pair | None = None,
    tongue: Tongue = ENGLISH,
) -> CalendarFile:
    """Sessions and commitments with a date as one calendar; ``revisions`` are by the ids of rows.

    For one ``pair`` its self-led sessions name both, and commitments are those of one of the two.
    Names of owner and ally are in it, e-mail addresses and private comments are not.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", vText(_one_line(title)))
    calendar.add("x-wr-timezone", timezone)
    dated = [s for s in sessions if s.planned_at or s.planned_date]
    committed = [i for i in ideas if i.stage in COMMITTED]
    if pair is not None:
        committed = [i for i in committed if {i.owner_id, i.ally_id}.intersection(pair.members)]
    names = {p.id: p.name for p in people}
    both = listed(names[member] for member in pair.members) if pair else ""
    for session in dated:
        calendar.add_component(_session(session, title, timezone, revisions, both, tongue))
    due = [i for i in committed if i.due_date]
    for idea in due:
        calendar.add_component(_commitment(idea, title, names, revisions, tongue))
    return CalendarFile(
        data=calendar.to_ical(),
        sessions=len(dated),
        commitments=len(due),
        undated=sum(i.stage is IdeaStage.COMMITMENT and i.due_date is None for i in committed),
    )


def _session(
    session: Session, title: str, timezone: str, revisions: Mapping[str, Revision], pair: str, tongue: Tongue
) -> Event:
    event = _event(session.id, f"{title} {session.number}: {session.title}", revisions)
    together = session.kind is SessionKind.FACILITATED
    length = wording.minutes_spoken(session.planned_seconds)
    if together:
        how = phrase("With the whole cohort, facilitated.")
    elif pair:
        how = phrase(
            "{pair}, in your mentor pair, on a day that suits you. About {length}.", pair=pair, length=length
        )
    else:
        how = phrase("In your mentor pair, on a day that suits you. About {length}.", length=length)
    lines = [tongue.say(how), session.summary, *(f"- {p}" for p in session.prompts)]
    event.add("description", _plain("\n".join(line for line in lines if line)))
    if session.planned_at and together:
        event.add("dtstart", session.planned_at.astimezone(UTC))
        event.add("dtend", session.planned_at.astimezone(UTC) + timedelta(seconds=session.planned_seconds))
    else:
        moment = session.planned_at
        day = session.planned_date or (moment.astimezone(ZoneInfo(timezone)).date() if moment else None)
        _whole_day(event, day)
    return event


def _commitment(
    idea: Idea, title: str, names: Mapping[str, str], revisions: Mapping[str, Revision], tongue: Tongue
) -> Event:
    say = tongue.say
    tried = idea.stage is IdeaStage.TRIED
    summary = (
        phrase("Tried: {title}", title=idea.title) if tried else phrase("Due: {title}", title=idea.title)
    )
    event = _event(idea.id, say(summary), revisions)
    owner, ally = names.get(idea.owner_id or "", ""), names.get(idea.ally_id or "", "")
    lines = [
        *([phrase("Owner: {name}", name=owner)] if owner else ()),
        *([phrase("Ally: {name}", name=ally)] if ally else ()),
        *([phrase("First step: {step}", step=idea.first_step)] if idea.first_step else ()),
        phrase("A commitment of {programme}.", programme=title),
    ]
    event.add("description", _plain("\n".join(map(say, lines))))
    event.add("categories", [say(phrase("Commitment"))])
    _whole_day(event, idea.due_date)
    return event


def _event(row_id: str, summary: str, revisions: Mapping[str, Revision]) -> Event:
    revision = revisions.get(row_id, UNKNOWN)
    event = Event()
    event.add("uid", f"{row_id}@facilitator")
    event.add("dtstamp", revision.at.astimezone(UTC).replace(microsecond=0))
    event.add("sequence", revision.number)
    event.add("summary", _one_line(summary))
    return event


def _whole_day(event: Event, day: date | None) -> None:
    if day is not None:
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        event.add("transp", "TRANSPARENT")


def _plain(text: str) -> str:
    """A text as the standard allows it: line ends of one kind, and no other control characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in lines if c in ALLOWED or unicodedata.category(c) not in ("Cc", "Cs"))


def _one_line(text: str) -> str:
    return " ".join(_plain(text).split())
