"""Self-led sessions: what a pair may report of one, and which pairs have not reported yet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct

from facilitator.model.checkins import LEAST_USEFUL, MOST_USEFUL, PairCheckin
from facilitator.model.goals import Goal
from facilitator.model.people import Pair, Participant
from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from facilitator.phrase import joined, listed, phrase
from facilitator.rules import wording

MOST_MINUTES = 600
LONGEST_SUMMARY = 5_000
MOST_NAMED = 6
"""Pairs that a sentence names; the others are counted."""


class Report(Struct, frozen=True, kw_only=True):
    """What a pair says of one self-led session."""

    pair_id: str
    held_on: date | None = None
    minutes: int | None = None
    useful: int | None = None
    summary: str = ""
    goal_ids: tuple[str, ...] = ()
    """The goals that they worked on."""

    @property
    def is_empty(self) -> bool:
        """True if it says nothing."""
        numbers = (self.held_on, self.minutes, self.useful)
        return all(value is None for value in numbers) and not (self.summary or self.goal_ids)


class SelfLed(Struct, frozen=True, kw_only=True):
    """One self-led session and who has reported it."""

    session: Session
    reported: tuple[Pair, ...]
    missing: tuple[Pair, ...]
    due: bool
    """True once its planned date is past: pairs without a report are then outstanding."""

    @property
    def outstanding(self) -> tuple[Pair, ...]:
        """The pairs that should have reported and have not."""
        return self.missing if self.due else ()


def first_day(sessions: Iterable[Session]) -> date | None:
    """The day on which the programme starts, None if none of its sessions has a date."""
    return min((s.planned_date for s in sessions if s.planned_date), default=None)


def wrong_day(day: date, start: date | None, today: date) -> str:
    """Why a pair cannot have met on a day, as a sentence; nothing if it can."""
    if start is not None and day < start:
        return phrase(
            "{day} is before the programme's start on {start}.",
            day=wording.day(day),
            start=wording.day(start),
        )
    if day > today:
        return phrase(
            "{day} is in the future; today is {today}.", day=wording.day(day), today=wording.day(today)
        )
    return ""


def wrong_with(report: Report, start: date | None, today: date) -> tuple[tuple[str, str], ...]:
    """What in a report cannot be: the field and a sentence for each."""
    found = []
    if report.held_on is not None and (words := wrong_day(report.held_on, start, today)):
        found.append(("held_on", words))
    if report.minutes is not None and not 1 <= report.minutes <= MOST_MINUTES:
        found.append(
            (
                "minutes",
                phrase("Minutes are a whole number from 1 to {most}.", most=MOST_MINUTES),
            )
        )
    if report.useful is not None and not LEAST_USEFUL <= report.useful <= MOST_USEFUL:
        found.append(
            (
                "useful",
                phrase(
                    "Useful is a whole number from {least} to {most}.",
                    least=LEAST_USEFUL,
                    most=MOST_USEFUL,
                ),
            )
        )
    if len(report.summary) > LONGEST_SUMMARY:
        words = phrase(
            "{length:,} characters; {longest:,} is the most.",
            length=len(report.summary),
            longest=LONGEST_SUMMARY,
        )
        found.append(("summary", words))
    return tuple(found)


def goals_of(pair: Pair, goals: Iterable[Goal]) -> tuple[Goal, ...]:
    """What a pair can have worked on: its learning goals first, then those of its two people."""
    theirs = [g for g in goals if g.pair_id == pair.id or g.participant_id in pair.members]
    return tuple(sorted(theirs, key=lambda g: g.pair_id is None))


def numbered(pair: Pair, goals: Iterable[Goal]) -> dict[int, Goal]:
    """A pair's learning goals by the numbers that stand on its sheets: no number is ever another goal's."""
    return dict(enumerate((g for g in goals if g.pair_id == pair.id), start=1))


def standing(
    sessions: Iterable[Session], pairs: Sequence[Pair], checkins: Iterable[PairCheckin], today: date
) -> tuple[SelfLed, ...]:
    """Every self-led session in order, with the pairs that have reported and those that have not."""
    there = {(c.session_id, c.pair_id) for c in checkins}
    return tuple(
        SelfLed(
            session=session,
            reported=tuple(p for p in pairs if (session.id, p.id) in there),
            missing=tuple(p for p in pairs if (session.id, p.id) not in there),
            due=session.planned_date is not None and session.planned_date < today,
        )
        for session in sessions
        if session.kind is SessionKind.SELF_LED
    )


def pair_name(pair: Pair, people: Iterable[Participant]) -> str:
    """``Amara Okafor and Tom Hughes``."""
    names = {p.id: p.name for p in people}
    return listed([names[member] for member in pair.members])


def in_words(of: SelfLed, people: Sequence[Participant]) -> str:
    """``3 of 5 pairs have reported; outstanding: …`` as a sentence for the facilitator."""
    every = len(of.reported) + len(of.missing)
    if not every:
        return phrase("There are no pairs yet.")
    if not of.missing:
        return (
            phrase("Its pair has reported.")
            if every == 1
            else phrase("All {every} pairs have reported.", every=every)
        )
    pairs = wording.count(every, "pair")
    said = (
        phrase("1 of {pairs} has reported", pairs=pairs)
        if len(of.reported) == 1
        else phrase("{reported} of {pairs} have reported", reported=len(of.reported), pairs=pairs)
    )
    if not of.due:
        return phrase("{words} so far.", words=said) if of.reported else ""
    names = [pair_name(pair, people) for pair in of.missing[:MOST_NAMED]]
    more = len(of.missing) - MOST_NAMED
    rest = phrase(", and {more} more", more=more) if more > 0 else ""
    return phrase("{words}; outstanding: {names}{rest}.", words=said, names=joined(", ", names), rest=rest)
