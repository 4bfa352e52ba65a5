"""Codes instead of names: P1, O3 for people, and names and addresses that stand in free text taken out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from itertools import pairwise

from msgspec import Struct

from facilitator.model.people import Participant

HIDDEN_ADDRESS = "[e-mail address]"
"""What stands where somebody typed an e-mail address of nobody in the cohort."""
ALSO_WORDS = frozenset(
    word
    for words in (
        "amber angel april art august autumn bill bob carol christian clay cliff crystal dale dawn dean drew "
        "earl eve faith frank gene glen grace grant guy harmony hazel heather holly hope hunter iris "
        "ivy jack jade joy june lane lily mark may melody merry mercy miles olive pat patience pearl penny "
        "pierce poppy ray rich rob robin rose ruby sandy skip stew sue summer violet victor will wade",
    )
    for word in words.split()
)
"""First names that are words as well: only with a capital letter are they taken for somebody's name."""

SHORT = 2
"""First names of so many letters, such as An and My, are taken for one with a capital letter only."""
_TITLES = frozenset(("dame", "dr", "lady", "lord", "miss", "mr", "mrs", "ms", "mx", "prof", "rev", "sir"))

_WORD = re.compile(r"[^\W_]+")
_BETWEEN = re.compile(r"[ \t\u00a0.'’-]{1,3}|\r?\n")
_ADDRESS = re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")


def codes(people: Iterable[Participant]) -> dict[str, str]:
    """A code for everybody by id: the profession's letter and the place in the roster within it, ``P1``."""
    return _numbered(people)


def unlinked_codes(people: Iterable[Participant]) -> dict[str, str]:
    """Codes by id whose numbers follow no order that a reader could know; the same each time."""
    return _numbered(sorted(people, key=lambda p: sha256(p.id.encode()).digest()))


def _numbered(people: Iterable[Participant]) -> dict[str, str]:
    made: dict[str, str] = {}
    so_far: dict[str, int] = {}
    for person in people:
        letter = person.profession.letter
        so_far[letter] = so_far.get(letter, 0) + 1
        made[person.id] = f"{letter}{so_far[letter]}"
    return made


class Cleaned(Struct, frozen=True):
    """A text without names, and how many were taken out of it."""

    text: str
    replaced: int = 0


def without_addresses(text: str) -> str:
    """A text in which no e-mail address stands."""
    return _ADDRESS.sub(HIDDEN_ADDRESS, text) if "@" in text else text


class NamesOut:
    """Replaces the names of a cohort's people in free text by their codes."""

    def __init__(
        self,
        people: Sequence[Participant],
        codes: Mapping[str, str],
        *,
        strangers: str | None = HIDDEN_ADDRESS,
    ) -> None:
        """A person whose code is empty keeps their name, and so do words that could be this person's.

        ``strangers`` stands in place of e-mail addresses of nobody in the cohort; None leaves them.
        """
        self._strangers = strangers
        self._addresses = {p.email.casefold(): codes[p.id] for p in people if p.email}
        whole: dict[tuple[str, ...], list[str]] = {}
        first: dict[str, list[str]] = {}
        last: dict[str, list[str]] = {}
        for person in people:
            titled, words = _words(person.name), without_title(person.name)
            if not words:
                continue
            code = codes[person.id]
            parts = [part for part in map(_words, person.name.split()) if part]
            # Jean-Luc and O’Neill are names as a whole.
            for name in dict.fromkeys((titled, words, *(p for p in (parts[0], parts[-1]) if len(p) > 1))):
                if len(name) > 1 or len(name[0]) > 1:
                    whole.setdefault(name, []).append(code)
            # An initial alone is nobody's name.
            if len(words[0]) > 1:
                first.setdefault(words[0], []).append(code)
            if len(words) > 1 and len(words[-1]) > 1:
                last.setdefault(words[-1], []).append(code)
        self._whole = _joined(whole)
        self._first, self._last = _joined(first), _joined(last)
        self._longest = max((len(words) for words in self._whole), default=0)
        self._begin = {words[0] for words in self._whole} | self._first.keys() | self._last.keys()

    def cleaned(self, text: str) -> Cleaned:
        """The text with codes for full and first names, whatever their case and accents, as whole words.

        A surname alone, and a first name that is a word as well, count as a name only with a capital letter.
        A name that several people have becomes all of their codes. E-mail addresses are taken out.
        """
        count = 0

        def address(found: re.Match[str]) -> str:
            nonlocal count
            instead = self._addresses.get(found[0].casefold(), self._strangers)
            if not instead:
                return found[0]
            count += 1
            return instead

        text = unicodedata.normalize("NFC", text)
        if "@" in text:
            text = _ADDRESS.sub(address, text)
        words = list(_WORD.finditer(text))
        folded = [_folded(word[0]) for word in words]
        parts: list[str] = []
        upto = place = 0
        while place < len(words):
            if folded[place] not in self._begin:
                place += 1
                continue
            code, length = self._name_at(text, words, folded, place)
            if code:
                parts += [text[upto : words[place].start()], code]
                upto = words[place + length - 1].end()
                count += 1
            place += length
        return Cleaned("".join([*parts, text[upto:]]), count)

    def _name_at(
        self, text: str, words: list[re.Match[str]], folded: list[str], place: int
    ) -> tuple[str, int]:
        """The code of the name that begins with a word, empty if none does, and how many words it has."""
        for length in range(min(self._longest, len(words) - place), 1, -1):
            code = self._whole.get(tuple(folded[place : place + length]))
            if code is not None and _together(text, words[place : place + length]):
                return code, length
        word, plain = words[place][0], folded[place]
        capital = not word[:1].islower()
        if (code := self._whole.get((plain,)) or self._first.get(plain)) and (
            capital or (plain not in ALSO_WORDS and len(plain) > SHORT)
        ):
            return code, 1
        return (self._last.get(plain, ""), 1) if capital else ("", 1)


def without_title(name: str) -> tuple[str, ...]:
    """The folded words of a name without a Dr or Ms before it."""
    words = _words(name)
    while len(words) > 1 and words[0] in _TITLES:
        words = words[1:]
    return words


def _words(name: str) -> tuple[str, ...]:
    return tuple(_folded(word) for word in _WORD.findall(unicodedata.normalize("NFC", name)))


def _together(text: str, words: list[re.Match[str]]) -> bool:
    return all(_BETWEEN.fullmatch(text, before.end(), after.start()) for before, after in pairwise(words))


def _joined(found: dict[str, list[str]] | dict[tuple[str, ...], list[str]]) -> dict:  # type: ignore[type-arg]
    return {name: "/".join(dict.fromkeys(codes)) if all(codes) else "" for name, codes in found.items()}


def _folded(word: str) -> str:
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFKD", word)
    return "".join(sign for sign in parts if not unicodedata.combining(sign)).casefold()
