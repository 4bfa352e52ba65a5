"""A session's run sheet for paper: clock times, what everybody reads, private notes, room to write."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from facilitator.exchange.planned_sheet import Sheet, planned, turns_words
from facilitator.exchange.typeset import typeset
from facilitator.model.programme import ActivityKind
from facilitator.model.run import Activity
from facilitator.phrase import joined, phrase, word
from facilitator.rules import wording
from facilitator.rules.plan_checks import PlannedTime, findings, totals
from facilitator.rules.timing import length
from facilitator.tongue import ENGLISH, Tongue

LONG = 1_100
"""Characters from which on an activity may go over to the next page; anything shorter stays whole."""
LEAST_RULES, MOST_RULES = 3, 9
A_RULE = 95
"""Characters of an activity for which there is about one line to write on."""

WORDS = {
    "begins": phrase("Begins"),
    "length": phrase("Length"),
    "glance": phrase("At a glance"),
    "done": phrase("Done at"),
    "whole": phrase("keep this whole"),
    "everybody": phrase("Everybody reads"),
    "private": phrase("Private: only you"),
    "afterwards": phrase("Afterwards: what took longer or shorter than planned, and why?"),
}
"""What stands on every sheet."""


def run_sheet_pdf(
    sheets: Sequence[Sheet], programme: str, timezone: str, now: datetime, tongue: Tongue = ENGLISH
) -> bytes:
    """The run sheets as a PDF for A4 with private notes in it, each session from a new page on (PDF/UA-1).

    Times are as planned. Takes 50 ms and more, so not on the Qt thread.
    """
    only = sheets[0].session if len(sheets) == 1 else None
    title = (
        phrase("{programme}: run sheet of session {number}", programme=programme, number=only.number)
        if only
        else phrase("{programme}: run sheets", programme=programme)
    )
    data = {
        "title": title,
        "foot": phrase("{title} · with private notes, not for participants", title=title),
        "programme": phrase("{programme} · run sheet, with private notes", programme=programme),
        "words": WORDS,
        "sessions": [_session(sheet, timezone) for sheet in sheets],
    }
    return typeset("run-sheet", data, now, standard="ua-1", tongue=tongue)


def _session(sheet: Sheet, timezone: str) -> dict[str, Any]:
    session = sheet.session
    when = planned(sheet, timezone)
    sums = totals(session, sheet.activities)
    said = [f.words for f in findings(session, sheet.activities) if f.serious and not f.activity_id]
    return {
        "heading": sheet.heading,
        "when": when.when,
        "sums": phrase(
            "{planned} of {has} planned, at least {least}",
            planned=wording.minutes(sums.planned),
            has=wording.minutes(sums.session),
            least=wording.minutes(sums.minimum),
        ),
        "said": said,
        "ends": phrase("Ends {time}.", time=when.ends),
        "activities": [_activity(activity, time, timezone) for activity, time in when.activities],
    }


def _activity(activity: Activity, time: PlannedTime, timezone: str) -> dict[str, Any]:
    about = [word(activity.kind.value)]
    if activity.grouping is not None and activity.grouping.value != activity.kind.value:
        about.append(word(activity.grouping.value))
    if activity.rounds > 1:
        about.append(wording.count(activity.rounds, "round"))
    capture = joined(", ", [word(kind.value) for kind in activity.capture])
    notes = [line for note in activity.notes for line in note.splitlines() if line.strip()]
    read = sum(map(len, (activity.purpose, *activity.instructions, *notes)))
    return {
        "starts": wording.clock_time(time.starts_at, timezone),
        "ends": phrase("to {time}", time=wording.clock_time(time.ends_at, timezone)),
        "length": wording.minutes(length(activity)),
        "least": phrase("at least {time}", time=wording.minutes(activity.minimum_seconds)),
        "break_": activity.kind is ActivityKind.BREAK,
        "title": activity.title,
        "about": joined(" · ", about),
        "purpose": activity.purpose,
        "instructions": list(activity.instructions),
        "talk_about": activity.talk_about,
        "turns": turns_words(activity),
        "notes": notes,
        "capture": phrase("To capture: {kinds}", kinds=capture) if activity.capture else phrase("Notes"),
        "rules": max(LEAST_RULES, min(MOST_RULES, read // A_RULE)),
        "long": read > LONG,
    }
