"""Making a cohort: a programme, a roster and a first day become one file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from facilitator.capture import reading
from facilitator.capture.opening import SUFFIX, create
from facilitator.capture.store import Changes, Step, Store
from facilitator.errors import RefusedError
from facilitator.exchange.benchmark_file import built_in_sets
from facilitator.exchange.roster import RosterPreview, RosterRow, refuse_problems
from facilitator.live.benchmarks import adopt
from facilitator.model.benchmarks import Benchmark
from facilitator.model.people import Profession
from facilitator.model.programme import BUT_LENGTHS, ActivityPlan, Programme, SessionKind, SessionPlan
from facilitator.phrase import phrase
from facilitator.rules import wording

FIRST_YEAR, LAST_YEAR = 1990, 2199
"""Years in which a programme may begin: what lies outside is a slip of the finger."""


def make(
    path: Path,
    now: datetime,
    *,
    programme: Programme,
    roster: RosterPreview,
    start: date,
    rehearsal: bool = False,
    first_start: time | None = None,
    benchmarks: Sequence[Benchmark] | None = None,
) -> Store:
    """Makes a cohort file at ``path`` and returns it open.

    ``start`` is the day of the first session, ``first_start`` a local time of day that replaces the
    programme's own for that session. ``benchmarks`` are the sets of questions, the built-in ones if they
    are left out. A roster with problems is refused whole; if anything fails, no
    file is left.
    """
    refuse_problems(roster.problems, phrase("imported"))
    if not path.name:
        raise RefusedError("The cohort file needs a name. Give one, such as pilot.cohort.")
    if not FIRST_YEAR <= start.year <= LAST_YEAR:
        raise RefusedError(
            "{start} is no day to begin on. Choose one from {first_year} to {last_year}.",
            start=start,
            first_year=FIRST_YEAR,
            last_year=LAST_YEAR,
        )
    if path.suffix != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    store = create(path)
    try:
        with store.step("cohort.make", now) as step:
            step.insert(
                "cohort",
                name=path.name.removesuffix(SUFFIX),
                programme=programme.name,
                programme_title=programme.title,
                timezone=programme.timezone,
                warning_percent=programme.thresholds.warning_percent,
                danger_percent=programme.thresholds.danger_percent,
                rehearsal=rehearsal,
                created_at=now,
            )
            for plan in programme.sessions:
                zone = ZoneInfo(programme.timezone)
                _session(step, plan, start, zone, first_start if plan.number == 1 else None)
            _people(step, roster.rows, 0)
            adopt(step, built_in_sets() if benchmarks is None else benchmarks)
    except BaseException:
        store.close()
        for left in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
            left.unlink(missing_ok=True)
        raise
    return store


def mark_rehearsal(store: Store, now: datetime) -> Changes:
    """Says on every screen that this file is a rehearsal."""
    with store.step("cohort.rehearsal", now) as step:
        step.update("cohort", reading.cohort(store)["id"], rehearsal=True)
    return store.changes(step)


def add_people(store: Store, now: datetime, roster: RosterPreview) -> Changes:
    """Adds the people of a checked roster to a cohort, all or none.

    Somebody who is there already, by e-mail or else by name, is refused by name.
    """
    refuse_problems(roster.problems, phrase("imported"))
    there = reading.participants(store)
    emails = {p.email.casefold() for p in there if p.email}
    names = {p.name.casefold() for p in there}
    for row in roster.rows:
        if (row.email and row.email.casefold() in emails) or (not row.email and row.name.casefold() in names):
            raise RefusedError(
                "Row {row}: {name} is in the cohort already. Take the row out.", row=row.row, name=row.name
            )
    with store.step("people.import", now) as step:
        _people(step, roster.rows, len(there))
        step.said = phrase("{people} added.", people=wording.count(len(roster.rows), "person", "people"))
    return store.changes(step)


def _session(step: Step, plan: SessionPlan, start: date, zone: ZoneInfo, at: time | None) -> None:
    day = start + timedelta(weeks=plan.week)
    begins = datetime.combine(day, at or time.fromisoformat(plan.start), zone)
    session_id = step.insert(
        "session",
        number=plan.number,
        kind=plan.kind,
        title=plan.title,
        stage=plan.stage,
        summary=plan.summary,
        prompts=plan.prompts,
        planned_date=day,
        planned_at=begins if plan.kind is SessionKind.FACILITATED else None,
        planned_seconds=plan.minutes * 60,
    )
    for position, activity in enumerate(plan.activities, start=1):
        add_activity(step, session_id, position, activity)


def _people(step: Step, rows: Sequence[RosterRow], already: int) -> None:
    pairs: dict[str, list[tuple[Profession, str]]] = {}
    for position, row in enumerate(rows, start=already + 1):
        person = step.insert(
            "participant",
            position=position,
            **row.about(),
            consent=False,
            active=True,
        )
        if row.pair:
            pairs.setdefault(row.pair, []).append((row.profession, person))
    for members in pairs.values():
        two = dict(reversed(members))  # the first of each
        third = [person for _, person in members if person not in two.values()]
        step.insert(
            "pair",
            policy_participant_id=two[Profession.POLICY],
            operational_participant_id=two[Profession.OPERATIONAL],
            third_participant_id=third[0] if third else None,
        )


def add_activity(step: Step, session_id: str, position: int, plan: ActivityPlan) -> str:
    """Writes a planned activity at its place in a session's run sheet; gives its id."""
    return step.insert(
        "activity",
        session_id=session_id,
        position=position,
        planned_seconds=plan.minutes * 60,
        minimum_seconds=plan.minimum_minutes * 60,
        **{name: getattr(plan, name) for name in BUT_LENGTHS},
    )
