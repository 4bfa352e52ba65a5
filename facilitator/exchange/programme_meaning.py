"""What a programme has to mean once its types are right: numbers, minutes, rooms, times and texts."""

from __future__ import annotations

import math
import re
import zoneinfo
from collections.abc import Iterator
from typing import Any

from facilitator.exchange.located import entries, sound, text_problems
from facilitator.exchange.quoting import did_you_mean, quoted
from facilitator.model.programme import ActivityPlan, Programme, SessionKind, SessionPlan, Thresholds, Turns
from facilitator.rules.plan_checks import MOST_QUESTION_WORDS, MOST_TITLE, MOST_WORDS, words_in

_DAY_MINUTES = 24 * 60
_MOST_WEEKS = 520
_MOST_ROUNDS = 100
_LONG_TEXTS = ("summary", "purpose", "notes")
"""Fields that may have several lines; all others are shown in one."""


def meaning_problems(raw: dict[str, Any]) -> Iterator[str]:
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


def _header(programme: Programme) -> Iterator[str]:
    if not programme.name.strip():
        yield "name: empty"
    yield from _title(programme.title, "title")
    yield from _timezone(programme.timezone)
    yield from _thresholds(programme.thresholds)


def _title(title: str, where: str) -> Iterator[str]:
    if not title.strip():
        yield f"{where}: empty"
    elif len(title) > MOST_TITLE:
        yield f"{where}: {len(title)} characters long; at most {MOST_TITLE} fit"


def _timezone(name: str) -> Iterator[str]:
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        hint = did_you_mean(name, zoneinfo.available_timezones()) or "; write it as Europe/London"
        yield f"timezone: {quoted(name)} is unknown{hint}"


def _thresholds(thresholds: Thresholds) -> Iterator[str]:
    for name in ("warning_percent", "danger_percent"):
        value = getattr(thresholds, name)
        if not 0 <= value <= 100:
            yield f"thresholds.{name}: {value} is not between 0 and 100"
    if thresholds.danger_percent > thresholds.warning_percent:
        yield (
            f"thresholds.danger_percent: {thresholds.danger_percent} is more than the "
            f"warning's {thresholds.warning_percent}"
        )


def _numbers(sessions: tuple[SessionPlan, ...]) -> Iterator[str]:
    if not sessions:
        yield "sessions: a programme needs at least one"
    first: dict[int, int] = {}
    for index, session in enumerate(sessions):
        if not 1 <= session.number <= len(sessions):
            yield f"sessions[{index}].number: {session.number}, but {_run(len(sessions))}"
        elif session.number in first:
            earlier = f"sessions[{first[session.number]}]"
            yield f"sessions[{index}].number: {session.number} is that of {earlier} too"
        first.setdefault(session.number, index)


def _run(count: int) -> str:
    if count == 1:
        return "the number of an only session is 1"
    return f"{count} sessions are numbered from 1 to {count} without a gap"


def _session(session: SessionPlan, where: str) -> Iterator[str]:
    yield from _title(session.title, f"{where}.title")
    yield from _minutes(session.minutes, f"{where}.minutes")
    if not 0 <= session.week <= _MOST_WEEKS:
        yield f"{where}.week: {session.week} is not between 0 and {_MOST_WEEKS}"
    if not re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", session.start):
        yield f"{where}.start: {quoted(session.start)} is not a time of day; write it as 09:30"
    for index, prompt in enumerate(session.prompts):
        if not prompt.strip():
            yield f"{where}.prompts[{index}]: empty"
    if session.kind is SessionKind.SELF_LED:
        if session.activities:
            yield f"{where}.activities: a self-led session has none; it has prompts"
    elif not session.activities:
        yield f"{where}.activities: a facilitated session needs at least one"
    else:
        total = sum(activity.minutes for activity in session.activities)
        if total != session.minutes:
            yield f"{where}.minutes: {session.minutes}, but its activities add up to {total}"
    for index, activity in enumerate(session.activities):
        yield from activity_problems(activity, f"{where}.activities[{index}]")


def _minutes(minutes: int, where: str) -> Iterator[str]:
    if not 1 <= minutes <= _DAY_MINUTES:
        yield f"{where}: {minutes} is not between 1 and {_DAY_MINUTES}"


def activity_problems(activity: ActivityPlan, where: str) -> Iterator[str]:
    """Everything in one activity that does not add up, each with its place."""
    yield from _title(activity.title, f"{where}.title")
    yield from _minutes(activity.minutes, f"{where}.minutes")
    if not 1 <= activity.minimum_minutes <= activity.minutes:
        yield (
            f"{where}.minimum_minutes: {activity.minimum_minutes} is not between 1 and "
            f"its {activity.minutes} minutes"
        )
    if activity.kind.breakout and activity.grouping is None:
        yield f"{where}.grouping: missing; {_a(activity.kind)} needs one"
    if not activity.kind.breakout and activity.grouping is not None:
        yield f"{where}.grouping: {_a(activity.kind)} has no rooms; take it out, or change the kind"
    if not 1 <= activity.rounds <= _MOST_ROUNDS:
        yield f"{where}.rounds: {activity.rounds} is not between 1 and {_MOST_ROUNDS}"
    for index, line in enumerate(activity.instructions):
        if not line.strip():
            yield f"{where}.instructions[{index}]: empty"
    words = sum(words_in(line) for line in activity.instructions)
    if words > MOST_WORDS:
        yield f"{where}.instructions: {words} words together; a shared window shows at most {MOST_WORDS}"
    words = words_in(activity.talk_about)
    if words > MOST_QUESTION_WORDS:
        yield f"{where}.talk_about: {words} words; at most {MOST_QUESTION_WORDS} stand beside the rooms"
    if activity.turns is not None:
        yield from _turns(activity, activity.turns, f"{where}.turns")


def _turns(activity: ActivityPlan, turns: Turns, where: str) -> Iterator[str]:
    if not turns.names:
        yield f"{where}.names: empty; name each turn"
    for index, name in enumerate(turns.names):
        yield from _title(name, f"{where}.names[{index}]")
    if not math.isfinite(turns.minutes) or not 1 <= turns.minutes * 60 <= _DAY_MINUTES * 60:
        yield f"{where}.minutes: {turns.minutes:g} is not between one second and a day"
        return
    total = turns.minutes * len(turns.names) * activity.rounds
    if total > activity.minutes + 1e-9 and activity.rounds >= 1:
        rounds = f"{activity.rounds} rounds of " if activity.rounds > 1 else ""
        yield (
            f"{where}: {rounds}{len(turns.names)} × {turns.minutes:g} minutes are {total:g}, "
            f"more than the activity's {activity.minutes}"
        )


def _a(kind: str) -> str:
    return f"a {kind}"
