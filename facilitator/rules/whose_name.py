"""Whose name stands in a chat or a list: exactly somebody's, near to somebody's, or nobody's."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct

from facilitator.model.people import Participant
from facilitator.rules.folded import fold

LEAST_LIKENESS = 0.75
"""Below this share a name is nobody's; "Dan Okafer" and "Daniel Okafor" have 0.87."""

_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_AFTER_MARK = re.compile(r"\s[|/–—•·-]\s|\s?[|–—•·]\s?|\s[-/]\s")
_LETTERS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LONGEST = 200


class Whose(Struct, frozen=True):
    """Who a name belongs to, if somebody."""

    participant_id: str | None = None
    """Certain: the same name, but for case, accents, order and what stands in brackets."""
    suggested_id: str | None = None
    """Near, to be confirmed."""
    likeness: float = 0.0
    """Of the suggestion, from 0 to 1."""


class Names:
    """The names of a cohort, to look others up in."""

    def __init__(self, people: Sequence[Participant]) -> None:
        self._exact, self._unordered = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
        self._first, self._email = defaultdict[str, set[str]](set), dict[str, str]()
        self._near: dict[str, str] = {}
        for person in people:
            for words in _readings(person.name):
                whole = " ".join(words)
                self._exact[whole].add(person.id)
                self._unordered[" ".join(sorted(words))].add(person.id)
                self._near.setdefault(whole, person.id)
                if len(words) > 1:
                    self._first[words[0]].add(person.id)
                    self._first[f"{words[0]} {words[-1][0]}"].add(person.id)
            if person.email:
                self._email[person.email.casefold()] = person.id
        self._known: dict[str, Whose] = {}

    def whose(self, name: str) -> Whose:
        """Who is meant by a name."""
        if name not in self._known:
            self._known[name] = self._look_up(name[:_LONGEST])
        return self._known[name]

    def _look_up(self, name: str) -> Whose:
        if found := self._email.get(name.strip().casefold()):
            return Whose(found)
        readings = _readings(name)
        for words in readings:
            for known, key in (
                (self._exact, " ".join(words)),
                (self._unordered, " ".join(sorted(words))),
                (self._first, " ".join(words)),
            ):
                people = known.get(key, set())
                if len(people) == 1:
                    return Whose(next(iter(people)))
                if people:
                    return Whose()  # two people have it: nobody can tell which
        return self._nearest(" ".join(words) for words in readings)

    def _nearest(self, names: Iterable[str]) -> Whose:
        """The nearest name by the share of letters that stay in place, in whichever order its parts stand."""
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - most chats need it, most openings of the app do not

        best, likeness = "", 0.0
        for name in names:
            found = process.extractOne(
                name, self._near.keys(), scorer=fuzz.token_sort_ratio, score_cutoff=100 * LEAST_LIKENESS
            )
            if found is not None and found[1] / 100 > likeness:
                best, likeness = found[0], found[1] / 100
        return Whose(suggested_id=self._near[best], likeness=likeness) if best else Whose()


def folded_words(name: str) -> list[str]:
    """The words of a name without case and accents, in the order in which they stand."""
    return _LETTERS.findall(_folded(name[:_LONGEST]))


def _readings(name: str) -> list[list[str]]:
    """The folded words of a name: without brackets and what follows a dash, then as it stands."""
    bare = _IN_BRACKETS.sub(" ", name)
    short = _AFTER_MARK.split(bare.strip(), maxsplit=1)[0]
    readings: list[list[str]] = []
    for text in (short, bare, name):
        family, comma, given = text.partition(",")
        for part in ((f"{given} {family}" if comma else text), family if comma else ""):
            words = _LETTERS.findall(_folded(part))
            if words and words not in readings:
                readings.append(words)
    return readings


def _folded(text: str) -> str:
    return fold(text).replace("’", "'")
