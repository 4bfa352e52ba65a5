"""What happened in each session: who came, how long it took, who met whom, what was kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from statistics import median
from zoneinfo import ZoneInfo

from facilitator.exchange.report.contents import Line, SessionPart
from facilitator.exchange.report.material import Material
from facilitator.exchange.report.told import Told, counted, listed, opened, spelled
from facilitator.model.programme import NoteKind, SessionKind
from facilitator.model.run import Activity, Session
from facilitator.rules import meetings, timing, wording

_KINDS = {NoteKind.PARKING_LOT: ("item for later", "items for later")}
_FEWEST_RATINGS = 3
"""With fewer pairs a median of their ratings would tell what one of them said."""


def day_of(session: Session, timezone: str) -> date | None:
    """The day on which it was, or is planned."""
    moment = session.started_at or session.planned_at
    if session.started_at is None and session.planned_date is not None:
        return session.planned_date
    return moment.astimezone(ZoneInfo(timezone)).date() if moment else None


class Sessions:
    """The sessions of one report; counts its tables once."""

    def __init__(self, material: Material, told: Told, now: datetime) -> None:
        self._material, self._told, self._now = material, told, now
        measured = material.measured
        self._lines: dict[str, list[Activity]] = {}
        for activity in measured.activities:
            self._lines.setdefault(activity.session_id, []).append(activity)
        self._came: dict[str, set[str]] = {}
        for mark in measured.attendance:
            if mark.state.here:
                self._came.setdefault(mark.session_id, set()).add(mark.participant_id)
        self._notes: dict[str, Counter[NoteKind]] = {}
        for note in material.notes:
            self._notes.setdefault(note.session_id, Counter())[note.kind] += 1
        self._cards = Counter(idea.session_id for idea in material.ideas if idea.revealed)
        rounds = meetings.in_order(measured.sessions, measured.activities, measured.seats)
        gains = meetings.gains(rounds, [p.id for p in measured.participants])
        self._rounds = Counter(one.session for one in rounds)
        self._met: Counter[int] = Counter()
        for one, gain in zip(rounds, gains, strict=True):
            self._met[one.session] += gain.new

    def parts(self) -> tuple[SessionPart, ...]:
        """Every session in the programme's order, those to come as well."""
        return tuple(self._part(session) for session in self._material.measured.sessions)

    def _part(self, session: Session) -> SessionPart:
        facilitated = session.kind is SessionKind.FACILITATED
        day = day_of(session, self._material.timezone)
        facts = (
            wording.day(day) if day else "no date yet",
            "facilitated, everybody together" if facilitated else "self-led, each pair alone",
            f"stage: {session.stage}" if session.stage and facilitated else "",
        )
        lines = self._lines.get(session.id, []) if facilitated else []
        happened = self._facilitated(session, lines) if facilitated else self._self_led(session)
        return SessionPart(
            heading=f"Session {session.number}: {session.title}",
            line=" · ".join(filter(None, facts)),
            summary=session.summary,
            happened=" ".join(happened),
            lines=tuple(self._line(activity) for activity in lines) if session.started_at else (),
            has_times=any(activity.ended_at for activity in lines),
        )

    def _line(self, activity: Activity) -> Line:
        over = activity.started_at is not None and activity.ended_at is not None
        return Line(
            title=activity.title,
            kind=activity.kind.value,
            planned=_minutes(activity.planned_seconds),
            took=_minutes(timing.elapsed(activity, self._now)) if over else "not held",
        )

    def _facilitated(self, session: Session, lines: list[Activity]) -> Iterator[str]:
        if session.started_at is None:
            yield "It has not been held yet."
            return
        people = len(self._material.measured.participants)
        came = len(self._came.get(session.id, ()))
        yield (f"{opened(_of(came, people))} participants came." if came else "Attendance was not recorded.")
        if session.ended_at is None:
            yield "It had not ended when this report was made."
        else:
            took = (session.ended_at - session.started_at).total_seconds()
            planned = f"It took {_minutes(took)} minutes against {_minutes(session.planned_seconds)} planned"
            held = sum(a.ended_at is not None and a.started_at is not None for a in lines)
            done = f", and {_of(held, len(lines))} activities were held"
            yield f"{planned}{done if lines else ''}."
        if rounds := self._rounds[session.number]:
            met = self._met[session.number]
            new = f"{counted(met, 'pair')} of people" if met else "nobody"
            yield (
                f"In {counted(rounds, 'round')} of breakout rooms, {new} talked with each other "
                "there for the first time."
            )
        if kept := self._kept(session):
            yield f"Kept for the record: {kept}."

    def _kept(self, session: Session) -> str:
        notes = self._notes.get(session.id, Counter())
        words = [
            counted(notes[kind], *_KINDS.get(kind, (kind.value, ""))) for kind in NoteKind if notes[kind]
        ]
        if cards := self._cards[session.id]:
            words.append(f"{counted(cards, 'card')} on the idea board")
        return listed(words)

    def _self_led(self, session: Session) -> Iterator[str]:
        measured = self._material.measured
        reports = [c for c in measured.checkins if c.session_id == session.id]
        held = [c for c in reports if c.held_on or c.minutes or c.useful or c.summary.strip()]
        if not held:
            yield "No pair has reported on it."
            return
        pairs = (
            f"{opened(spelled(len({c.pair_id for c in held})))} of the {counted(len(measured.pairs), 'pair')}"
        )
        yield f"{pairs} reported on it."
        if lengths := [c.minutes for c in held if c.minutes]:
            yield f"They met for {sum(lengths):,} minutes in all; the median is {_half(lengths)} minutes."
        useful = [c.useful for c in held if c.useful is not None]
        if len(useful) >= _FEWEST_RATINGS:
            yield f"The median of their ratings of its use is {_half(useful)} of 5 (n = {len(useful)})."
        ids = {c.id for c in held}
        if goals := {g.goal_id for g in measured.checkin_goals if g.checkin_id in ids}:
            yield f"They worked on {counted(len(goals), 'of their goals', 'of their goals')}."


def _of(number: int, every: int) -> str:
    """``all 10``, ``nine of the 10``, ``none of the 10``."""
    if number == every:
        return f"all {spelled(every)}"
    return f"{spelled(number) if number else 'none'} of the {spelled(every)}"


def _half(values: list[int]) -> str:
    return f"{median(values):g}"


def _minutes(seconds: float) -> str:
    return str(round(seconds / 60))
