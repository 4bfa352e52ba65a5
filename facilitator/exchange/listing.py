"""Mistakes below a sentence that counts them: a line for each of the first, and how many more there are."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.phrase import joined, phrase

MOST_LISTED = 20


def below(lines: Sequence[str]) -> str:
    """The lines set in, each in its own words still, for the end of a sentence."""
    first = list(lines[:MOST_LISTED])
    if more := len(lines) - len(first):
        first.append(phrase("and {number} more", number=more))
    return joined("\n", [joined("", ("  ", line)) for line in first])
