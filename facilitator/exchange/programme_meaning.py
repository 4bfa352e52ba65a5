"""What a programme has to mean once its types are right: numbers, minutes, rooms, times and texts."""

from __future__ import annotations

import math
import re
import zoneinfo
from collections.abc import Iterator
from typing import Any

from facilitator.exchange.cell_problem import too_long
from facilitator.exchange.located import at, entries, sound, text_problems
from facilitator.exchange.quoting import did_you_mean, quoted
from facilitator.model.programme import ActivityPlan, Programme, SessionKind, SessionPlan, Thresholds, Turns
from facilitator.phrase import Phrase, phrase, word
from facilitator.rules.plan_checks import MOST_QUESTION_WORDS, MOST_TITLE, MOST_WORDS, words_in

_DAY_MINUTES = 24 * 60
_MOST_WEEKS = 520
_MOST_ROUNDS = 100
_LONG_TEXTS = ("summary", "purpose", "notes")
"""Fields that may have several lines; all others are shown in one."""


def meaning_problems(raw: dict[str, Any]) -> Iterator[Phrase]:
    """Everything in a programme, as its file has it, that does not add up, each with its place.

    Parts of the wrong shape are passed over, and so is what follows from them, such as a sum of minutes;
    the sound parts beside them are checked all the same.
    """
    header = sound({**raw, "sessions": []}, Programme)
    if header is not None:
        yield from text_problems(header, "", _LONG_TEXTS)
        yield from _header(header)
    programme = sound(raw, Programme)
    if programme is not None:
        yield from _numbers(programme.sessions)
    for where, item in entries(raw, "sessions", ""):
        session = sound(item, SessionPlan)
        if session is not None:
            yield from text_problems(session, where, _LONG_TEXTS)
            yield from _session(session, where)
            continue
        for place, line in entries(item, "activities", f"{where}."):
            activity = sound(line, ActivityPlan)
            if activity is not None:
                yield from text_problems(activity, place, _LONG_TEXTS)
                yield from activity_problems(activity, place)


def _header(programme: Programme) -> Iterator[Phrase]:
    if not programme.name.strip():
        yield at("name", phrase("empty"))
    yield from _title(programme.title, "title")
    yield from _timezone(programme.timezone)
    yield from _thresholds(programme.thresholds)


def _title(title: str, where: str) -> Iterator[Phrase]:
    if not title.strip():
        yield at(where, phrase("empty"))
    elif len(title) > MOST_TITLE:
        yield at(where, too_long(len(title), MOST_TITLE))


def _timezone(name: str) -> Iterator[Phrase]:
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        hint = did_you_mean(name, zoneinfo.available_timezones()) or phrase("; write it as Europe/London")
        yield at("timezone", phrase("{name} is unknown{hint}", name=quoted(name), hint=hint))


def _thresholds(thresholds: Thresholds) -> Iterator[Phrase]:
    for name in ("warning_percent", "danger_percent"):
        value = getattr(thresholds, name)
        if not 0 <= value <= 100:
            yield at(f"thresholds.{name}", _not_between(value, 0, 100))
    if thresholds.danger_percent > thresholds.warning_percent:
        what = phrase(
            "{danger} is more than the warning's {warning}",
            danger=thresholds.danger_percent,
            warning=thresholds.warning_percent,
        )
        yield at("thresholds.danger_percent", what)


def _numbers(sessions: tuple[SessionPlan, ...]) -> Iterator[Phrase]:
    if not sessions:
        yield at("sessions", phrase("a programme needs at least one"))
    first: dict[int, int] = {}
    for index, session in enumerate(sessions):
        if not 1 <= session.number <= len(sessions):
            what = phrase("{number}, but {rule}", number=session.number, rule=_run(len(sessions)))
            yield at(f"sessions[{index}].number", what)
        elif session.number in first:
            earlier = f"sessions[{first[session.number]}]"
            what = phrase("{number} is that of {earlier} too", number=session.number, earlier=earlier)
            yield at(f"sessions[{index}].number", what)
        first.setdefault(session.number, index)


def _run(count: int) -> Phrase:
    if count == 1:
        return phrase("the number of an only session is 1")
    return phrase("{count} sessions are numbered from 1 to {count} without a gap", count=count)


def _not_between(value: int, least: int, most: int) -> Phrase:
    return phrase("{value} is not between {least} and {most}", value=value, least=least, most=most)


def _session(session: SessionPlan, where: str) -> Iterator[Phrase]:
    yield from _title(session.title, f"{where}.title")
    yield from _minutes(session.minutes, f"{where}.minutes")
    if not 0 <= session.week <= _MOST_WEEKS:
        yield at(f"{where}.week", _not_between(session.week, 0, _MOST_WEEKS))
    if not re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", session.start):
        what = phrase("{start} is not a time of day; write it as 09:30", start=quoted(session.start))
        yield at(f"{where}.start", what)
    for index, prompt in enumerate(session.prompts):
        if not prompt.strip():
            yield at(f"{where}.prompts[{index}]", phrase("empty"))
    if session.kind is SessionKind.SELF_LED:
        if session.activities:
            yield at(f"{where}.activities", phrase("a self-led session has none; it has prompts"))
    elif not session.activities:
        yield at(f"{where}.activities", phrase("a facilitated session needs at least one"))
    else:
        total = sum(activity.minutes for activity in session.activities)
        if total != session.minutes:
            what = phrase(
                "{minutes}, but its activities add up to {total}", minutes=session.minutes, total=total
            )
            yield at(f"{where}.minutes", what)
    for index, activity in enumerate(session.activities):
        yield from activity_problems(activity, f"{where}.activities[{index}]")


def _minutes(minutes: int, where: str) -> Iterator[Phrase]:
    if not 1 <= minutes <= _DAY_MINUTES:
        yield at(where, _not_between(minutes, 1, _DAY_MINUTES))


def activity_problems(activity: ActivityPlan, where: str) -> Iterator[Phrase]:
    """Everything in one activity that does not add up, each with its place."""
    yield from _title(activity.title, f"{where}.title")
    yield from _minutes(activity.minutes, f"{where}.minutes")
    if not 1 <= activity.minimum_minutes <= activity.minutes:
        what = phrase(
            "{least} is not between 1 and its {minutes} minutes",
            least=activity.minimum_minutes,
            minutes=activity.minutes,
        )
        yield at(f"{where}.minimum_minutes", what)
    if activity.kind.breakout and activity.grouping is None:
        yield at(f"{where}.grouping", phrase("missing; a {kind} needs one", kind=word(activity.kind.value)))
    if not activity.kind.breakout and activity.grouping is not None:
        what = phrase(
            "a {kind} has no rooms; take it out, or change the kind", kind=word(activity.kind.value)
        )
        yield at(f"{where}.grouping", what)
    if not 1 <= activity.rounds <= _MOST_ROUNDS:
        yield at(f"{where}.rounds", _not_between(activity.rounds, 1, _MOST_ROUNDS))
    for index, line in enumerate(activity.instructions):
        if not line.strip():
            yield at(f"{where}.instructions[{index}]", phrase("empty"))
    words = sum(words_in(line) for line in activity.instructions)
    if words > MOST_WORDS:
        what = phrase(
            "{words} words together; a shared window shows at most {most}", words=words, most=MOST_WORDS
        )
        yield at(f"{where}.instructions", what)
    words = words_in(activity.talk_about)
    if words > MOST_QUESTION_WORDS:
        what = phrase(
            "{words} words; at most {most} stand beside the rooms", words=words, most=MOST_QUESTION_WORDS
        )
        yield at(f"{where}.talk_about", what)
    if activity.turns is not None:
        yield from _turns(activity, activity.turns, f"{where}.turns")


def _turns(activity: ActivityPlan, turns: Turns, where: str) -> Iterator[Phrase]:
    if not turns.names:
        yield at(f"{where}.names", phrase("empty; name each turn"))
    for index, name in enumerate(turns.names):
        yield from _title(name, f"{where}.names[{index}]")
    if not math.isfinite(turns.minutes) or not 1 <= turns.minutes * 60 <= _DAY_MINUTES * 60:
        what = phrase("{minutes:g} is not between one second and a day", minutes=turns.minutes)
        yield at(f"{where}.minutes", what)
        return
    total = turns.minutes * len(turns.names) * activity.rounds
    if total > activity.minutes + 1e-9 and activity.rounds >= 1:
        rounds = phrase("{number} rounds of ", number=activity.rounds) if activity.rounds > 1 else ""
        what = phrase(
            "{rounds}{turns} × {minutes:g} minutes are {total:g}, more than the activity's {most}",
            rounds=rounds,
            turns=len(turns.names),
            minutes=turns.minutes,
            total=total,
            most=activity.minutes,
        )
        yield at(where, what)
