"""Finding one thing among many by a few letters: whatever is typed, however it is spelt, the likeliest first.

What begins with the letters comes before what has them inside, a title before what is said beside it. Words
that are only alike count where nothing has the letters. Capitals and accents do not matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

from facilitator.rules.folded import fold_words

LEAST_ALIKE = 75.0
"""Per cent from which a word that is not there counts as mistyped."""
LEAST_LETTERS = 4
"""Letters from which a word may be mistyped: among shorter ones everything is alike."""

_IN_MORE, _INSIDE, _WORD_START, _START, _WHOLE = 1.0, 2.0, 3.0, 4.0, 5.0


class Findable(NamedTuple):
    """What may be found: its title, what else it is known by, and its rank: of equals the lower is first."""

    title: str
    more: str = ""
    rank: int = 0


class Finder:
    """Looks through the same things at every letter that is typed."""

    def __init__(self, things: Iterable[Findable]) -> None:
        things = tuple(things)
        self._titles = [f" {fold_words(thing.title)}" for thing in things]
        self._all = [f"{title} {fold_words(of.more)}" for title, of in zip(self._titles, things, strict=True)]
        self._ranks = [thing.rank for thing in things]

    def find(self, typed: str, most: int) -> list[int]:
        """Places of at most so many things, the likeliest first; all in their order if nothing is typed."""
        words = fold_words(typed).split()
        if not words:
            return list(range(len(self._titles)))[:most]
        scores = self._there(words) or self._alike(words)
        whole = " ".join(words)
        best = sorted(
            scores,
            key=lambda place: (
                -scores[place],
                whole not in self._all[place],
                self._ranks[place],
                len(self._titles[place]),
                place,
            ),
        )
        return best[:most]

    def _there(self, words: Sequence[str]) -> dict[int, float]:
        """Things that have every word, each with how well its worst one fits."""
        found = {}
        for place, everything in enumerate(self._all):
            if all(word in everything for word in words):
                title = self._titles[place]
                found[place] = 100 + 10 * min(_fit(word, title) for word in words)
        return found

    def _alike(self, words: Sequence[str]) -> dict[int, float]:
        """Things in which every word is there or nearly so."""
        sums: dict[int, float] = {}
        for number, word in enumerate(words):
            near = self._near(word)
            sums = {
                place: sums.get(place, 0.0) + score
                for place, score in near.items()
                if number == 0 or place in sums
            }
        return {place: total / len(words) for place, total in sums.items()}

    def _near(self, word: str) -> dict[int, float]:
        if len(word) < LEAST_LETTERS:
            return {place: 100.0 for place, everything in enumerate(self._all) if word in everything}
        matches = process.extract(
            word, self._titles, scorer=fuzz.partial_ratio, score_cutoff=LEAST_ALIKE, limit=None
        )
        there = {place: 100.0 for place, everything in enumerate(self._all) if word in everything}
        return {place: float(score) for _, score, place in matches} | there


def _fit(word: str, title: str) -> float:
    """How well a word that is there fits a title, which begins with a blank."""
    if word not in title:
        return _IN_MORE
    if title == f" {word}":
        return _WHOLE
    if title.startswith(f" {word}"):
        return _START
    return _WORD_START if f" {word}" in title else _INSIDE
