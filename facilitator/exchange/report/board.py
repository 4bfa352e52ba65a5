"""Quotes, prototypes and commitments as the report tells them: what lies face up, and what may be quoted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec.structs import replace

from facilitator.exchange.report.contents import Card, Fact, Quote
from facilitator.exchange.report.material import Material
from facilitator.exchange.report.told import Told, counted, listed, opened
from facilitator.exchange.sketch_svg import by_frame, described
from facilitator.model.board import Idea, IdeaStage
from facilitator.model.programme import NoteKind
from facilitator.model.sketch import Stroke, StrokeKind
from facilitator.rules import commitments, wording
from facilitator.rules.commitments import COMMITTED, Standing

_STANDINGS = {
    Standing.OVERDUE: "date passed, no outcome recorded",
    Standing.SOON: "to come",
    Standing.LATER: "to come",
    Standing.UNDATED: "no date yet",
    Standing.TRIED: "tried",
}


def quotes(material: Material, told: Told) -> tuple[tuple[Quote, ...], tuple[Quote, ...]]:
    """Penny-drop moments, and all else that was marked as quotable, in the order of time."""
    numbers = {s.id: f"session {s.number}" for s in material.measured.sessions}
    pennies: list[Quote] = []
    others: list[Quote] = []
    for note in material.notes:
        if note.quotable and (text := told.text(note.text)):
            made = Quote(
                kind=note.kind.value,
                text=text,
                who=told.somebody(note.participant_id),
                session=numbers.get(note.session_id, ""),
            )
            (pennies if note.kind is NoteKind.PENNY_DROP else others).append(made)
    return tuple(pennies), tuple(others)


class Cards:
    """The cards of one report."""

    def __init__(self, material: Material, told: Told, today: date) -> None:
        self._told, self._today = told, today
        self._shown = [idea for idea in material.ideas if idea.revealed]
        self._strokes: dict[str, list[Stroke]] = {}
        for stroke in material.strokes:
            self._strokes.setdefault(stroke.idea_id, []).append(stroke)

    def prototypes(self) -> tuple[Card, ...]:
        """What was sketched or came to be a prototype, those with a sketch first."""
        found = [
            idea
            for idea in self._shown
            if idea.stage is IdeaStage.PROTOTYPE or (idea.stage in COMMITTED and idea.id in self._strokes)
        ]
        found.sort(key=lambda idea: idea.id not in self._strokes)
        return tuple(self._card(idea, self._of_prototype(idea), sketched=True) for idea in found)

    def commitments(self) -> tuple[Card, ...]:
        """What somebody said yes to: tried ones first, then by date."""
        found = list(commitments.in_order(self._shown))
        found.sort(key=lambda idea: idea.stage is not IdeaStage.TRIED)
        return tuple(self._card(idea, self._of_commitment(idea), sketched=False) for idea in found)

    def commitments_words(self) -> str:
        """How many there are, and how they stand."""
        found = [idea for idea in self._shown if idea.stage in COMMITTED]
        if not found:
            return "No commitment has been made yet."
        stands: dict[str, int] = {}
        for idea in found:
            words = _STANDINGS[commitments.standing(idea, self._today)]
            stands[words] = stands.get(words, 0) + 1
        parts = []
        if tried := stands.pop("tried", 0):
            parts.append(f"{counted(tried, 'has', 'have')} been tried")
        if coming := stands.pop("to come", 0):
            parts.append(f"{counted(coming, 'is', 'are')} to come")
        if passed := stands.pop(_STANDINGS[Standing.OVERDUE], 0):
            past = counted(passed, "is past its date", "are past their dates")
            parts.append(f"{past} with no outcome recorded")
        if undated := stands.pop("no date yet", 0):
            parts.append(f"{counted(undated, 'has', 'have')} no date yet")
        made = counted(len(found), "commitment was", "commitments were")
        return f"{opened(made)} made: {listed(parts)}."

    def _card(self, idea: Idea, facts: Iterable[tuple[str, str]], *, sketched: bool) -> Card:
        strokes = tuple(self._clean(stroke) for stroke in self._strokes.get(idea.id, ())) if sketched else ()
        standing = commitments.standing(idea, self._today)
        return Card(
            title=self._told.text(idea.title),
            details=self._told.text(idea.details),
            facts=tuple(Fact(name, said) for name, words in facts if (said := self._told.text(words))),
            strokes=strokes,
            described=described(by_frame(strokes)) if strokes else "",
            standing=_STANDINGS[standing] if idea.stage in COMMITTED else "",
            outcome=self._told.text(idea.outcome) if idea.stage is IdeaStage.TRIED else "",
        )

    def _clean(self, stroke: Stroke) -> Stroke:
        """A stroke whose words name nobody where nobody is to be named."""
        if stroke.kind is not StrokeKind.TEXT:
            return stroke
        return replace(stroke, text=self._told.text(stroke.text))

    @staticmethod
    def _of_prototype(idea: Idea) -> Iterator[tuple[str, str]]:
        yield "Problem", idea.problem
        yield "Policy lever", idea.lever
        yield "Insight it builds on", idea.insight
        yield "Smallest test", idea.smallest_test
        yield "Who is affected", idea.affected

    def _of_commitment(self, idea: Idea) -> Iterator[tuple[str, str]]:
        yield "Owner", self._told.name_of(idea.owner_id)
        yield "Ally", self._told.name_of(idea.ally_id)
        yield "First step", idea.first_step
        yield "By when", wording.day(idea.due_date) if idea.due_date else ""
        yield "Tried on", wording.day(idea.tried_on) if idea.tried_on else ""
