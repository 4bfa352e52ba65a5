"""What it would mean to make two people a pair: whether they may be one, what it costs, and that in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from facilitator.phrase import listed
from facilitator.rules import pair_choice
from facilitator.rules.pair_choice import Choice, Move
from ui.core_words import in_words
from ui.widgets.heat_map import hundredths

if TYPE_CHECKING:
    from ui.console.pair_solving import Solved

translate = QCoreApplication.translate


class Said(NamedTuple):
    """A sentence, and the role of the style sheet in which it stands."""

    words: str
    role: str = "strong"


def weigh(solved: Solved, choice: Choice, row: int, column: int) -> Move:
    """What becomes of a choice if two people are made a pair, or why they cannot be."""
    return pair_choice.move(
        choice,
        row,
        column,
        solved.scores,
        barred=solved.barred_in_words,
        fixed=lambda r, c: _fixed(solved, r, c),
    )


def cell_words(solved: Solved, choice: Choice, row: int, column: int, words: str) -> Said:
    """A cell said in ``words``, with why its two go together, or what it would cost to make them a pair."""
    if (row, column) in solved.barred:
        return Said(words, "danger")
    if choice.has(row, column):
        return Said(f"{words}. {solved.why(row, column)}")
    found = weigh(solved, choice, row, column)
    if found.refused:
        return Said(f"{words}. {found.refused}", "danger")
    # The cost is that of the two totals as they stand there, so that the sum comes out.
    total = round(choice.total(solved.scores), 2)
    then = round(found.after.total(solved.scores), 2)
    other = choice.row_of(column)
    left = found.after.partners[other] if other is not None else None
    if other is not None and left is not None:
        words = translate("PairsView", "{0}; {1} with {2}").format(
            words, solved.policy[other].name, solved.operational[left].name
        )
    return Said(
        translate("PairsView", "{0}. As pairs: total {1} → {2}, {3}").format(
            words, hundredths(total), hundredths(then), _signed(then - total)
        )
    )


def _fixed(solved: Solved, row: int, column: int) -> str:
    """Why a chosen pair has to stay, if it has to."""
    names = in_words(listed((solved.policy[row].name, solved.operational[column].name)))
    if (row, column) in solved.kept:
        return translate("PairsView", "{0} have goals or check-ins as a pair, so they stay together.").format(
            names
        )
    if (row, column) in solved.pinned:
        return translate("PairsView", "{0} are pinned. Press P on their cell to let them go.").format(names)
    return ""


def _signed(cost: float) -> str:
    """``+20``, ``−20`` with a real minus, or ``no change``."""
    if abs(cost) < 0.005:
        return "no change"
    return f"{'+' if cost > 0 else '−'}{hundredths(abs(cost))}"
