"""Codes instead of names: P1, O3 for people, and names and addresses that stand in free text taken out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from itertools import pairwise

from msgspec import Struct

from facilitator.model.people import Participant
from facilitator.rules.name_forms import APOSTROPHES, HYPHENS, Words, forms, plain, words_in

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
_NO_POSSESSIVES = frozenset(("wales",))
"""Words that are no name with an s where the apostrophe was left out."""
_WORDS_TOO = frozenset("ai")
"""Initials that are words as well, unless a full stop comes after them."""

_BETWEEN = re.compile(rf"[ \t\u00a0\u2009\u200b\u202f._{APOSTROPHES}{HYPHENS}]{{1,3}}|\r?\n")
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
        whole: dict[Words, list[str]] = {}
        first: dict[str, list[str]] = {}
        capital: dict[str, list[str]] = {}
        self._before: dict[Words, set[str]] = {}
        self._after: dict[Words, set[str]] = {}
        """The initials that may stand before a surname and after a first name, and go with them."""
        for person in people:
            named, code = forms(person), codes[person.id]
            for name in named.whole:
                whole.setdefault(name, []).append(code)
            for word in named.first:
                first.setdefault(word, []).append(code)
                self._after.setdefault((word,), set()).update(named.after)
            for word in named.capital:
                capital.setdefault(word, []).append(code)
            for surname in (*named.whole, *((word,) for word in named.capital)):
                if not surname[0].startswith(tuple(named.first) or "\0"):
                    self._before.setdefault(surname, set()).add(named.before)
        self._whole, self._first, self._capital = _joined(whole), _joined(first), _joined(capital)
        self._longest = max((len(words) for words in self._whole), default=0)
        self._begin = {words[0] for words in self._whole} | self._first.keys() | self._capital.keys()
        owners = (self._first.keys() | self._capital.keys()) - ALSO_WORDS
        self._begin |= {f"{word}s" for word in owners if len(word) > SHORT} - _NO_POSSESSIVES

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
        words = words_in(text)
        folded = [plain(word[0]) for word in words]
        parts: list[str] = []
        upto = place = 0
        while place < len(words):
            if folded[place] not in self._begin:
                place += 1
                continue
            code, length = self._name_at(text, words, folded, place)
            if code:
                start, end = self._with_initials(text, words, folded, range(place, place + length))
                start = place if words[start].start() < upto else start
                parts += [text[upto : words[start].start()], code]
                upto, length = words[end - 1].end(), end - place
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
        word = folded[place]
        likely, possible = self._whole.get((word,)) or self._first.get(word), self._capital.get(word)
        if "" in (self._whole.get((word,)), self._first.get(word), possible):
            return "", 1
        is_capital = not words[place][0][:1].islower()
        if likely and (is_capital or (word not in ALSO_WORDS and len(word) > SHORT)):
            return likely, 1
        if is_capital and not likely and possible is None and word.endswith("s"):
            owner = self._first.get(word[:-1]) or self._capital.get(word[:-1])
            return (f"{owner}s", 1) if owner else ("", 1)
        return (possible or "", 1) if is_capital else ("", 1)

    def _with_initials(
        self, text: str, words: list[re.Match[str]], folded: list[str], name: range
    ) -> tuple[int, int]:
        """From which word to before which one a name goes with the initial of its other half: S. Lewis."""
        said = tuple(folded[name.start : name.stop])

        def is_initial(number: int, letters: Iterable[str], beside: int) -> bool:
            end = words[number].end()
            return (
                folded[number] in letters
                and words[number][0].isupper()
                and (text[end : end + 1] == "." or folded[number] not in _WORDS_TOO)
                and _together(text, words[beside : beside + 2])
            )

        start, end = name.start, name.stop
        if start and is_initial(start - 1, self._before.get(said, ()), start - 1):
            start -= 1
        if end < len(words) and is_initial(end, self._after.get(said, ()), end - 1):
            end += 1
        return start, end


def _together(text: str, words: list[re.Match[str]]) -> bool:
    return all(_BETWEEN.fullmatch(text, before.end(), after.start()) for before, after in pairwise(words))


def _joined(found: dict[str, list[str]] | dict[Words, list[str]]) -> dict:  # type: ignore[type-arg]
    return {name: "/".join(dict.fromkeys(codes)) if all(codes) else "" for name, codes in found.items()}
