"""A choice of mentor pairs that is moved by hand: who would swap partners, and what that would cost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from msgspec import Struct


class Scores(Protocol):
    """Scores by policymaker's row and operational column, as nested lists or as an array."""

    def __getitem__(self, row: int, /) -> Any: ...


class Choice(Struct, frozen=True):
    """Who is with whom: the column of each row, None for somebody who is left over."""

    partners: tuple[int | None, ...]

    def row_of(self, column: int) -> int | None:
        """The row that has this column, None if its person is left over."""
        return self.partners.index(column) if column in self.partners else None

    def has(self, row: int, column: int) -> bool:
        """True if these two are a pair."""
        return self.partners[row] == column

    def total(self, scores: Scores) -> float:
        """The sum of the pairs' scores."""
        return sum(
            float(scores[row][column]) for row, column in enumerate(self.partners) if column is not None
        )


class Move(Struct, frozen=True):
    """What choosing two people would do to a choice."""

    after: Choice
    """The choice with the two as a pair and their partners of before with each other, if both had one."""
    cost: float
    """The new total less the old one; below 0 the pairs fit less well."""
    refused: str = ""
    """Why this cannot be, as a sentence; empty if it can."""


def move(
    choice: Choice,
    row: int,
    column: int,
    scores: Scores,
    *,
    barred: Callable[[int, int], str],
    fixed: Callable[[int, int], str],
) -> Move:
    """Makes the two of a cell a pair, and lets those whom they had go together.

    ``barred`` says why two people can never be a pair, ``fixed`` why a pair that is chosen has to stay; both
    give an empty text where nothing stands in the way.
    """
    old_column, old_row = choice.partners[row], choice.row_of(column)
    if old_column == column:
        return Move(choice, 0.0)
    partners = list(choice.partners)
    partners[row] = column
    if old_row is not None:
        partners[old_row] = old_column
    after = Choice(tuple(partners))
    reasons = [barred(row, column)]
    if old_column is not None:
        reasons.append(fixed(row, old_column))
    if old_row is not None:
        reasons.append(fixed(old_row, column))
        if old_column is not None:
            reasons.append(barred(old_row, old_column))
    refused = next(filter(None, reasons), "")
    return Move(after, 0.0 if refused else after.total(scores) - choice.total(scores), refused)


def chosen(rows: Sequence[str], columns: Sequence[str], pairs: Sequence[tuple[str, str]]) -> Choice:
    """Pairs of ids as a choice; a pair of whom one is not among these people is left out."""
    place = {person: column for column, person in enumerate(columns)}
    partner = {row: place[column] for row, column in pairs if column in place}
    return Choice(tuple(partner.get(row) for row in rows))
