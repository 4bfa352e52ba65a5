"""What the Pairs view asks of the core, answered off the Qt thread: scores, proposals, and why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from facilitator.exchange.synonyms import load_synonyms
from facilitator.model.people import Pair, Participant, Profession, Wish, WishKind
from facilitator.rules import assignment, matching
from facilitator.rules.assignment import ProposedPair
from facilitator.rules.matching import Scores, Weights
from facilitator.rules.pair_choice import Choice
from facilitator.rules.pair_reasons import reasons
from ui.core_words import in_words

if TYPE_CHECKING:
    from ui.widgets.name_grid import Place

translate = QCoreApplication.translate

__all__ = ["Asked", "Solved", "Weights", "solve"]
PROPOSALS = 5


class Asked(Struct, frozen=True, kw_only=True):
    """The cohort as it stands, and what the facilitator has set."""

    people: tuple[Participant, ...]
    pairs: tuple[Pair, ...]
    wishes: tuple[Wish, ...]
    kept: frozenset[str]
    """Ids of pairs that have goals or check-ins, and so stay."""
    weights: Weights
    pins: frozenset[tuple[str, str]] = frozenset()
    """Ids of two people each who are pinned, though they are no pair of the cohort yet."""


class Solved:
    """Scores of everybody against everybody, and the best pairs under them."""

    def __init__(self, asked: Asked, found: Scores) -> None:
        self.asked, self.found = asked, found
        self.policy, self.operational = found.policy, found.operational
        self.scores = found.total
        self._rows = {p.id: row for row, p in enumerate(self.policy)}
        self._columns = {p.id: column for column, p in enumerate(self.operational)}
        rows, columns = (~found.allowed).nonzero()
        self.barred: dict[Place, str] = {
            (row, column): found.why_not(row, column)
            for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
        }
        some = self.scores[found.allowed]
        self.lowest = float(some.min()) if some.size else 0.0
        self.highest = float(some.max()) if some.size else 1.0
        self.kept = self._cells(p.two for p in asked.pairs if p.id in asked.kept)
        self.pinned = self._cells([*(p.two for p in asked.pairs if p.pinned), *asked.pins])
        self.proposals: tuple[Choice, ...] = ()
        if self.policy and self.operational:
            best = assignment.best(found, pinned=self._held(), top=PROPOSALS)
            self.proposals = tuple(
                self._choice((p.policy_id, p.operational_id) for p in m.pairs) for m in best
            )

    def barred_in_words(self, row: int, column: int) -> str:
        """Why two people can never be a pair, as a sentence; empty if they can."""
        if not (why := self.barred.get((row, column))):
            return ""
        words = translate("PairsView", "{first} and {second} cannot be a pair: {why}.")
        first, second = self.policy[row].name, self.operational[column].name
        return words.format(first=first, second=second, why=in_words(why))

    def why(self, row: int, column: int) -> str:
        """Two or three reasons for a pair, as a line; why it can never be if it is barred."""
        if barred := self.barred.get((row, column)):
            return in_words(barred)
        line = "; ".join(map(in_words, reasons(self.found, row, column)))
        return line[:1].upper() + line[1:]

    def left_over(self, choice: Choice) -> list[tuple[Participant, str]]:
        """Who is without a mentor in a choice, and why."""
        people = {p.id: p for p in (*self.policy, *self.operational)}
        lines = []
        for one in self._left(choice):
            words = translate("PairsView", "Left over: {reason}.").format(reason=in_words(one.reason))
            if one.joins:
                first, second = (people[i].name for i in one.joins)
                best = translate("PairsView", " In a trio they would go best with {first} and {second}.")
                words += best.format(first=first, second=second)
            lines.append((people[one.participant_id], words))
        return lines

    def third(self, choice: Choice) -> tuple[Participant, Pair] | None:
        """Who could join which of the cohort's pairs, the first in order; None if nobody could."""
        people = {p.id: p for p in (*self.policy, *self.operational)}
        pairs = {pair.two: pair for pair in self.asked.pairs}
        for one in self._left(choice):
            if one.joins in pairs:
                return people[one.participant_id], pairs[one.joins]
        return None

    def third_of(self, row: int, column: int) -> Participant | None:
        """Who has joined a pair already."""
        two = (self.policy[row].id, self.operational[column].id)
        joined = {p.two: p.third_participant_id for p in self.asked.pairs}.get(two)
        return next((p for p in (*self.policy, *self.operational) if p.id == joined), None)

    def _left(self, choice: Choice) -> list[assignment.LeftOver]:
        cells = self._places(choice)
        full = {cell for cell in cells if self.third_of(*cell)}
        joined = {third.id for cell in full if (third := self.third_of(*cell))}
        left = assignment.described(self.found, cells, trio_allowed=True, full=full).left_over
        return [one for one in left if one.participant_id not in joined]

    @staticmethod
    def _places(choice: Choice) -> list[Place]:
        return [(r, c) for r, c in enumerate(choice.partners) if c is not None]

    def accepted(self, choice: Choice) -> list[ProposedPair]:
        """A choice as pairs to accept; what is pinned stays so."""
        return list(assignment.described(self.found, self._places(choice), self.pinned).pairs)

    def _choice(self, members: Iterable[tuple[str, str]]) -> Choice:
        partner = {self._rows[one]: self._columns[other] for one, other in members}
        return Choice(tuple(partner.get(row) for row in range(len(self.policy))))

    def _cells(self, twos: Iterable[tuple[str, str]]) -> frozenset[Place]:
        return frozenset(
            (self._rows[one], self._columns[other])
            for one, other in twos
            if one in self._rows and other in self._columns
        )

    def _held(self) -> frozenset[Place]:
        """Pairs that every proposal has: those with a history, pinned ones, those wished together."""
        wished = [w.members for w in self.asked.wishes if w.kind is WishKind.TOGETHER]
        both_ways = [*wished, *((other, one) for one, other in wished)]
        held: set[Place] = set()
        for group in (self.kept, self.pinned, self._cells(both_ways)):
            for row, column in sorted(group - self.barred.keys()):
                if all(row != r and column != c for r, c in held):
                    held.add((row, column))
        return frozenset(held)


def solve(asked: Asked, before: Solved | None = None) -> Solved:
    """Scores and proposals. Where only the weights are others than before, no text is compared again."""
    apart = _apart(asked)
    if before is not None and (before.asked.people, _apart(before.asked)) == (asked.people, apart):
        return Solved(asked, before.found.weighed(asked.weights))
    sides = (
        [p for p in asked.people if p.profession is profession]
        for profession in (Profession.POLICY, Profession.OPERATIONAL)
    )
    return Solved(
        asked, matching.scores(*sides, weights=asked.weights, synonyms=load_synonyms(), apart=apart)
    )


def _apart(asked: Asked) -> list[frozenset[str]]:
    return [frozenset(w.members) for w in asked.wishes if w.kind is WishKind.APART]
