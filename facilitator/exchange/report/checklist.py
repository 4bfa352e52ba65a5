"""What a report made now would have in it, and what is missing and where that is entered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from facilitator.exchange.report.board import Cards, quotes
from facilitator.exchange.report.material import Material
from facilitator.exchange.report.told import Told
from facilitator.model.benchmarks import Wave
from facilitator.model.board import IdeaStage
from facilitator.model.programme import SessionKind
from facilitator.phrase import joined, phrase
from facilitator.rules import wording

NONE = phrase("none yet")


class Part(Struct, frozen=True):
    """One part of the report: what is in it, whether that is all, and what to do if it is not."""

    title: str
    there: str
    is_whole: bool
    hint: str = ""


class Checklist(Struct, frozen=True):
    """Every part in the order of the report."""

    parts: tuple[Part, ...]

    @property
    def gaps(self) -> int:
        """How many parts miss something."""
        return sum(not part.is_whole for part in self.parts)


def checklist(material: Material, now: datetime) -> Checklist:
    """The parts of a report as they stand."""
    today = now.astimezone(ZoneInfo(material.timezone)).date()
    cards = Cards(material, Told(material, pseudonymise=False), today)
    return Checklist(
        (
            *_sessions(material),
            *_growth(material),
            _quotes(material),
            _prototypes(cards),
            _commitments(cards),
        )
    )


def _sessions(material: Material) -> Iterator[Part]:
    measured = material.measured
    facilitated = [s for s in measured.sessions if s.kind is SessionKind.FACILITATED]
    held = [s for s in facilitated if s.started_at]
    yield Part(
        phrase("Facilitated sessions"),
        phrase("{held} of {all} held", held=len(held), all=len(facilitated)),
        len(held) == len(facilitated),
        phrase("The others appear as not yet held."),
    )
    self_led = [s for s in measured.sessions if s.kind is SessionKind.SELF_LED]
    if self_led and measured.pairs:
        wanted = len(self_led) * len(measured.pairs)
        given = len({(c.session_id, c.pair_id) for c in measured.checkins})
        yield Part(
            phrase("Self-led sessions"),
            phrase("{given} of {wanted} check-ins", given=given, wanted=wanted),
            given >= wanted,
            phrase("Enter what pairs reported under Pair sessions."),
        )


def _growth(material: Material) -> Iterator[Part]:
    measured = material.measured
    people = sum(p.active for p in measured.participants)
    answered = {
        wave: len({r.participant_id for r in measured.responses if r.wave is wave and r.value is not None})
        for wave in Wave
    }
    whole = answered[Wave.BASELINE] >= people and answered[Wave.ENDLINE] >= people
    yield Part(
        phrase("Benchmark answers"),
        _by_wave(answered, people),
        bool(people) and whole,
        phrase(
            "The figures at the front need answers at the start and at the end: enter them under Benchmarks."
        ),
    )
    asked = {w: len({c.from_participant_id for c in measured.connections if c.wave is w}) for w in Wave}
    yield Part(
        phrase("Connections"),
        _by_wave(asked, people),
        bool(people) and asked[Wave.BASELINE] >= people and asked[Wave.ENDLINE] >= people,
        phrase("New connections are told from the start to the end: enter them under Connections."),
    )
    rated = len({r.goal_id for r in measured.ratings if r.rating is not None})
    goals = sum(goal.dropped_at is None for goal in measured.goals)
    yield Part(
        phrase("Goals"),
        phrase("{goals}, {rated} rated; never in words", goals=wording.count(goals, "goal"), rated=rated)
        if goals
        else NONE,
        bool(goals) and rated >= goals,
        phrase("Goals are set and rated under Goals."),
    )


def _quotes(material: Material) -> Part:
    pennies, others = quotes(material, Told(material, pseudonymise=False))
    kept = len(material.notes)
    return Part(
        phrase("Insights and penny-drop moments"),
        phrase(
            "{quotable} of {notes} may be quoted",
            quotable=len(pennies) + len(others),
            notes=wording.count(kept, "note"),
        ),
        bool(pennies or others),
        phrase("Only notes marked as quotable are in it: mark them on the Run page, under what was kept."),
    )


def _prototypes(cards: Cards) -> Part:
    found = cards.prototypes()
    sketched = sum(bool(card.strokes) for card in found)
    return Part(
        phrase("Prototypes"),
        phrase(
            "{prototypes}, {sketched} with a sketch",
            prototypes=wording.count(len(found), "prototype"),
            sketched=sketched,
        )
        if found
        else NONE,
        bool(found) and sketched == len(found),
        phrase(
            "Move cards to the stage Prototype on the Board page and draw a sketch; face-down cards stay out."
        ),
    )


def _commitments(cards: Cards) -> Part:
    found = cards.commitments()
    tried = sum(card.standing == IdeaStage.TRIED.value for card in found)
    told = sum(bool(card.outcome) for card in found)
    return Part(
        phrase("Commitments"),
        phrase(
            "{commitments}, {tried} tried", commitments=wording.count(len(found), "commitment"), tried=tried
        )
        if found
        else NONE,
        bool(found) and told == len(found),
        phrase("What came of a commitment is written on its card, in the stage Tried, on the Board page."),
    )


def _by_wave(number: Mapping[Wave, int], people: int) -> str:
    """How many of the people said something in each wave: at the start 9, at the end 8, of 10 people."""
    said = [phrase("{wave} {number}", wave=wave.words, number=number[wave]) for wave in Wave if number[wave]]
    if not said:
        return NONE
    return phrase(
        "{waves}, of {people}", waves=joined(", ", said), people=wording.count(people, "person", "people")
    )
