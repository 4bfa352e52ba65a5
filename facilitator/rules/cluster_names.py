"""A name for cards that go together: a phrase that stands on them, and on few of the others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from facilitator.rules.idea_words import telling
from facilitator.rules.likeness import Reader

LONGEST_PHRASE = 4
"""Words of a name, small ones among them."""
LONGEST_NAME = 60
"""Letters of a name."""
MOST_TOKENS = 40
"""Words of a card among which a name is looked for."""
WORTH = {1: 1.0, 2: 2.1, 3: 2.8, 4: 3.2}
"""How much a phrase of so many telling words is worth: it says more than one word does."""

SPEAKS_FOR = 0.4
"""The least part of a group that has to have a phrase of several words, or it says too much of too few."""


class _Phrase(Struct, frozen=True):
    """Words as they stand on a card, and what they tell."""

    written: str
    tells: frozenset[str]


class Namer:
    """Names groups of texts against all texts that there are."""

    def __init__(self, written: Mapping[str, str]) -> None:
        """``written`` has every text as it was typed, by the key under which groups are given."""
        self._written = written
        self._plain = Reader({})
        self._stems: dict[str, str] = {}
        self._tells = {key: frozenset(telling(self._plain, text)) for key, text in written.items()}
        self._having: dict[str, set[str]] = {}
        for key, tells in self._tells.items():
            for word in tells:
                self._having.setdefault(word, set()).add(key)

    def names(self, groups: Sequence[Sequence[str]]) -> list[str]:
        """A name for each group, no two the same; each group's texts are given by their keys."""
        taken: set[str] = set()
        made = []
        for group in groups:
            free = (name for name in self._candidates(group) if name.casefold() not in taken)
            name = next(free, "")
            taken.add(name.casefold())
            made.append(name)
        return made

    def _candidates(self, group: Sequence[str]) -> Iterator[str]:
        """Names from the best on, without end."""
        inside = frozenset(group)
        least = min(2, len(group))
        common = {word for key in group for word in self._tells[key]}
        common = {word for word in common if len(self._having[word] & inside) >= least}
        forms: dict[frozenset[str], Counter[str]] = {}
        for key in group:
            for phrase in set(self._phrases(self._written[key])):
                if phrase.tells <= common:
                    forms.setdefault(phrase.tells, Counter())[phrase.written] += 1
        scored = sorted(
            ((-self._score(tells, inside, least), _usual(written)) for tells, written in forms.items()),
            key=lambda pair: (pair[0], len(pair[1]), pair[1]),
        )
        for worth, written in scored:
            if worth < 0:
                yield _as_name(written)
        whole = _as_name(min((self._written[key] for key in group), key=lambda text: (len(text), text)))
        yield whole
        number = 2
        while True:
            yield f"{whole} ({number})"
            number += 1

    def _score(self, tells: frozenset[str], group: frozenset[str], least: int) -> float:
        """What a phrase is worth as a name: the share of the group that has it, less that of the rest."""
        having = set.intersection(*(self._having[word] for word in tells))
        within = len(having & group)
        if within < least:
            return 0.0
        rest = len(self._tells) - len(group)
        outside = (len(having) - within) / rest if rest else 0.0
        share = within / len(group)
        return share * (WORTH[len(tells)] if share >= SPEAKS_FOR else 1.0) - outside

    def _phrases(self, text: str) -> Iterator[_Phrase]:
        """Every run of a few words that begins and ends with a telling one."""
        for part in re.split(r"[.,:;!?()\n/]+", text):
            words = re.findall(r"\w+(?:['’-]\w+)*", part)[:MOST_TOKENS]
            stems = [self._stem(word) for word in words]
            for start, first in enumerate(stems):
                if not first:
                    continue
                for end in range(start + 1, min(len(words), start + LONGEST_PHRASE) + 1):
                    if stems[end - 1]:
                        tells = frozenset(filter(None, stems[start:end]))
                        yield _Phrase(" ".join(words[start:end]), tells)

    def _stem(self, word: str) -> str:
        """What a word tells, nothing if it is a small one."""
        if word not in self._stems:
            self._stems[word] = next(telling(self._plain, word), "")
        return self._stems[word]


def _usual(written: Counter[str]) -> str:
    """The form in which a phrase stands on most cards; of several the shortest."""
    return min(written, key=lambda form: (-written[form], len(form), form))


def _as_name(text: str) -> str:
    """A phrase as a name: a capital first, and not too long."""
    words = " ".join(text.split())
    if len(words) > LONGEST_NAME:
        words = f"{words[: LONGEST_NAME - 1].rpartition(' ')[0] or words[: LONGEST_NAME - 1]}…"
    return words[:1].upper() + words[1:]
