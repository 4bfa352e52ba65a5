"""A report composed from what a cohort file holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from facilitator.exchange.report import board, method
from facilitator.exchange.report.contents import Person, Report
from facilitator.exchange.report.growth import Growth
from facilitator.exchange.report.material import Material
from facilitator.exchange.report.sessions import Sessions, day_of
from facilitator.exchange.report.told import PROFESSIONS, Told, counted, listed, opened, spelled
from facilitator.model.benchmarks import Wave
from facilitator.model.people import Participant, Profession
from facilitator.model.programme import SessionKind
from facilitator.rules import wording


def report(material: Material, growth: Growth, now: datetime, *, pseudonymise: bool) -> Report:
    """All that is told of a programme outside of it, with names or with codes instead."""
    told = Told(material, pseudonymise=pseudonymise)
    today = now.astimezone(ZoneInfo(material.timezone)).date()
    pennies, quotes = board.quotes(material, told)
    cards = board.Cards(material, told, today)
    prototypes, commitments = cards.prototypes(), cards.commitments()
    people = [] if pseudonymise else _people(material, told)
    return Report(
        title=material.title,
        subtitle="Programme report",
        dates=_dates(material),
        made=method.made_on(wording.day(today), material.rehearsal),
        pseudonymised=pseudonymise,
        rehearsal=material.rehearsal,
        headlines=growth.headlines,
        programme=tuple(_programme(material)),
        people_words=_people_words(material, pseudonymise=pseudonymise),
        people=tuple(people),
        sessions=Sessions(material, told, now).parts(),
        growth=tuple(_growth(material, growth)),
        figures=growth.figures,
        pennies=pennies,
        quotes=quotes,
        prototypes=prototypes,
        commitments=commitments,
        commitments_words=cards.commitments_words(),
        asked=method.asked(material),
        sets=method.sets(material),
        method=method.method(material),
        limits=method.limits(material),
        privacy=method.privacy(told),  # last: by now the names that were taken out are counted
    )


def _dates(material: Material) -> str:
    days = [d for s in material.measured.sessions if (d := day_of(s, material.timezone))]
    if not days:
        return ""
    first, last = wording.day(min(days)), wording.day(max(days))
    return first if first == last else f"{first} to {last}"


def _programme(material: Material) -> Iterator[str]:
    sessions = material.measured.sessions
    kinds = Counter(s.kind for s in sessions)
    facilitated, self_led = kinds[SessionKind.FACILITATED], kinds[SessionKind.SELF_LED]
    parts = []
    if facilitated:
        parts.append(
            f"{spelled(facilitated)} that {'bring' if facilitated > 1 else 'brings'} everybody together"
        )
    if self_led:
        parts.append(f"{spelled(self_led)} that each pair holds alone")
    days = _dates(material)
    when = f" from {days}" if " to " in days else f" on {days}" if days else ""
    yield (
        "Mutual mentoring brings together people who make policy and people who deliver it. They work in "
        "pairs, one of each, and both mentor each other: neither is the senior one. "
        f"The programme has {counted(len(sessions), 'session')}{when}: {listed(parts)}."
    )
    if stages := list(dict.fromkeys(s.stage for s in sessions if s.stage)):
        yield (
            f"It goes through {counted(len(stages), 'stage')}: {listed([_lower(stage) for stage in stages])}."
        )
    held = sum(s.kind is SessionKind.FACILITATED and s.started_at is not None for s in sessions)
    if held < facilitated:
        yield (
            f"When this report was made, {spelled(held)} of the {spelled(facilitated)} facilitated sessions "
            "had been held."
        )


def _lower(stage: str) -> str:
    return stage[:1].lower() + stage[1:] if stage[1:2].islower() else stage


def _people_words(material: Material, *, pseudonymise: bool) -> str:
    measured = material.measured
    people = measured.participants
    if not people:
        return "Nobody has been entered yet."
    kinds = Counter(p.profession for p in people)
    departments = len({p.department.casefold().strip() for p in people if p.department.strip()})
    parts = [
        f"{spelled(kinds[one])} from the {words} Profession"
        for one, words in (
            (Profession.POLICY, "Policy"),
            (Profession.OPERATIONAL, "Operational Delivery"),
        )
        if kinds[one]
    ]
    words = f"{opened(counted(len(people), 'person', 'people'))} took part: {listed(parts)}"
    words += f", in {counted(len(measured.pairs), 'mentor pair')}" if measured.pairs else ""
    words += f". They work in {counted(departments, 'department')}." if departments else "."
    if left := sum(not p.active for p in people):
        words += f" {opened(counted(left, 'of them has', 'of them have'))} left the programme."
    if pseudonymise:
        words += " This report gives numbers only and names nobody."
    return words


def _people(material: Material, told: Told) -> list[Person]:
    """By name within each profession: an order that says nothing of the codes in figures."""

    def place(person: Participant) -> tuple[bool, str]:
        return person.profession is not Profession.POLICY, person.name.casefold()

    return [
        Person(
            name=told.name(person),
            letter=person.profession.letter,
            profession=PROFESSIONS[person.profession],
            role=told.text(person.role),
            department=told.text(person.department),
        )
        for person in sorted(material.measured.participants, key=place)
    ]


def _growth(material: Material, growth: Growth) -> Iterator[str]:
    measured = material.measured
    if not growth.figures:
        yield "Nothing has been measured yet."
        return
    waves = [
        w.words.lower() for w in Wave if w is not Wave.THEN and any(r.wave is w for r in measured.responses)
    ]
    if waves:
        yield (
            f"People rated themselves at {listed(waves)}. In each figure a line or a dot is one person, "
            "under a code; the sentence under it says what it shows and how sure one can be."
        )
    goals = [goal for goal in measured.goals if goal.dropped_at is None]
    if goals:
        own = sum(goal.participant_id is not None for goal in goals)
        rated = len({r.goal_id for r in measured.ratings if r.rating is not None})
        yield (
            f"{opened(counted(own, 'goal'))} of single people and "
            f"{counted(len(goals) - own, 'learning goal')} of pairs were pursued; "
            f"{counted(rated, 'was', 'were')} looked at again and rated. What they say stays with "
            "their owners."
        )
