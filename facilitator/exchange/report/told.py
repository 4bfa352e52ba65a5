"""How a report says free text and people: by name where that may be, by code or profession where not."""

from __future__ import annotations

import re
from collections import Counter

from facilitator.exchange.report.material import Material
from facilitator.model.people import Participant, Profession
from facilitator.rules.pseudonyms import NamesOut, codes, without_addresses

FEWEST = 3
"""With fewer people of a profession a quote is only a participant's: the profession would say whose it is."""
PROFESSIONS = {Profession.POLICY: "Policy", Profession.OPERATIONAL: "Operational delivery"}
_SOMEBODY = {
    Profession.POLICY: "a policymaker",
    Profession.OPERATIONAL: "a colleague in operational delivery",
}
# What no document can hold: control signs, halves of characters, and two code points that are none.
_UNSHOWN = re.compile("[^\t\n -\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Told:
    """Says texts and people of one report, and counts the names that it took out."""

    def __init__(self, material: Material, *, pseudonymise: bool) -> None:
        self._people = {p.id: p for p in material.measured.participants}
        self.pseudonymise = pseudonymise
        self.codes = codes(material.measured.participants)
        self._names = NamesOut(material.measured.participants, self.codes) if pseudonymise else None
        self._sizes = Counter(p.profession for p in material.measured.participants)
        self.replaced = 0
        self.few = any(size < FEWEST for size in self._sizes.values())
        """Whether a profession has so few people that a code hardly hides them."""

    def text(self, words: str) -> str:
        """A free text as it may be told, empty if nothing was said."""
        plain = _UNSHOWN.sub("", words.replace("\r\n", "\n").replace("\r", "\n")).strip()
        if self._names is None:
            return without_addresses(plain)
        cleaned = self._names.cleaned(plain)
        self.replaced += cleaned.replaced
        return cleaned.text

    def name(self, person: Participant) -> str:
        """Somebody's name, or code."""
        return self.codes[person.id] if self.pseudonymise else self.text(person.name)

    def name_of(self, participant_id: str | None) -> str:
        """The same by id; empty for nobody."""
        person = self._people.get(participant_id or "")
        return self.name(person) if person else ""

    def somebody(self, participant_id: str | None) -> str:
        """Who said something, never by name: ``a policymaker``."""
        person = self._people.get(participant_id or "")
        if person is None or self._sizes[person.profession] < FEWEST:
            return "a participant"
        return _SOMEBODY[person.profession]


def listed(words: list[str]) -> str:
    """``a, b and c``."""
    *before, last = words or [""]
    return f"{', '.join(before)} and {last}" if before else last


def spelled(number: int) -> str:
    """A small number as a word, a larger one in digits."""
    small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return small[number] if 0 <= number < len(small) else f"{number:,}"


def opened(sentence: str) -> str:
    """With a capital letter at its beginning."""
    return sentence[:1].upper() + sentence[1:]


def counted(number: int, one: str, many: str = "") -> str:
    """``nine people``, ``one note``, ``12 cards``."""
    return f"{spelled(number)} {one if number == 1 else many or one + 's'}"
