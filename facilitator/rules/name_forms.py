"""The ways in which a person's name is written besides the full one: parts of it, run together, misjoined.

``O’Neill-Powys`` is said as O’Neill and as Powys, typed as ONeill, and stands in an address as ``oneill``.
"""

from __future__ import annotations

import re
import unicodedata

from msgspec import Struct

from facilitator.model.people import Participant

WITHIN = "\u0300-\u036f\u00ad\u200c\u200d\u2060\ufeff"
"""Signs that nobody sees and that yet stand within words of pasted text, as for a class of ``re``."""
_WORD = re.compile(rf"[^\W_]+(?:[{WITHIN}]+[^\W_]+)*[{WITHIN}]*")
_SEEN_WORD = re.compile(r"[^\W_]+")
_WITHIN = re.compile(f"[{WITHIN}]")
APOSTROPHES = "'’‘`´ʼ"
HYPHENS = r"\-\u2010\u2011\u2012\u2013"

_TITLES = frozenset(("dame", "dr", "lady", "lord", "miss", "mr", "mrs", "ms", "mx", "prof", "rev", "sir"))
_PARTICLES = frozenset(
    (
        *("de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "el", "al"),
        *("van", "von", "der", "den", "ter", "ten", "bin", "bint", "ibn", "abu", "ben", "ap"),
        *("ab", "ferch", "mac", "the", "and", "saint"),
    )
)
"""Small words within names that name nobody by themselves."""
_TOLD = 3
"""Letters from which a part of a name that is neither the first nor the last tells who is meant."""
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
"""Letters that are typed otherwise where a keyboard lacks them, and that Unicode does not take apart."""
_BY_HYPHEN = re.compile(f"[{HYPHENS}]")

Words = tuple[str, ...]


class Forms(Struct, frozen=True):
    """What stands for one person, in folded words."""

    whole: frozenset[Words] = frozenset()
    """Taken for the name in capitals or not."""
    first: frozenset[str] = frozenset()
    """First names: words by themselves that may be ordinary words too."""
    capital: frozenset[str] = frozenset()
    """Taken for the name with a capital letter only."""
    before: str = ""
    """The initial that stands for the first name before a surname."""
    after: frozenset[str] = frozenset()
    """Initials that stand for the surname after a first name."""

    @property
    def tells(self) -> set[str]:
        """Words of which one stands in every text that any of these forms stands in."""
        return {max(words, key=len) for words in self.whole} | self.first | self.capital


def forms(person: Participant) -> Forms:
    """How a person may be named in a text, by name and address."""
    words = without_title(person.name)
    if not words:
        return Forms(whole=frozenset(_of_address(person.email, ())))
    parts = [part for part in person.name.split() if name_words(part)]
    whole: set[Words] = {name_words(person.name), words}
    capital: set[str] = set()
    after: set[str] = set()
    # Jean-Luc and O’Neill are names as a whole, and Neill and Luc as well as they.
    for place, part in enumerate(parts):
        pieces = [p for p in map(name_words, (part, *_BY_HYPHEN.split(part))) if p]
        if 0 < place < len(parts) - 1:
            pieces = [p for p in pieces if len("".join(p)) >= _TOLD and not _PARTICLES.intersection(p)]
        elif place == 0 and pieces[0][0] in _TITLES and len(parts) > 1:
            continue
        if place:
            whole |= {(words[0], *piece) for piece in pieces}
            after |= {piece[0][0] for piece in pieces}
        whole |= {piece for piece in pieces if len(piece) > 1}
        whole |= {("".join(piece),) for piece in pieces if len(piece) > 1}
        capital |= {piece[0] for piece in pieces if len(piece) == 1 and len(piece[0]) > 1}
    whole |= {words[place:] for place in range(1, len(words) - 1)}
    whole |= {(run,) for run in _run_together(words, parts)}
    whole |= _of_address(person.email, words)
    first = {words[0]} if len(words[0]) > 1 else set()
    if len(words) > 1 and len(words[-1]) > 1:
        capital.add(words[-1])
    return Forms(
        whole=frozenset(w for w in whole if len(w) > 1 or len(w[0]) > 1),
        first=frozenset(first),
        capital=frozenset(capital - first),
        before=words[0][0],
        after=frozenset(after),
    )


def _run_together(words: Words, parts: list[str]) -> set[str]:
    """SianONeill: as names stand in accounts, file names and hashtags."""
    if len(words) < 2:
        return set()
    lasts = {"".join(piece) for piece in map(name_words, _BY_HYPHEN.split(parts[-1])) if piece}
    lasts |= {"".join(name_words(parts[-1])), words[-1]}
    return {words[0] + last for last in lasts if len(words[0]) > 1 and len(last) > 1} | {"".join(words)}


def _of_address(address: str, words: Words) -> set[Words]:
    """What stands before the @, if it is made of the name: a mailbox of a team is nobody's name."""
    local = name_words(address.partition("@")[0])
    told = [word for word in words if len(word) >= _TOLD] + (["".join(words)] if len(words) > 1 else [])
    joined = "".join(local)
    if len(joined) <= _TOLD or joined in words or not any(word in joined for word in told):
        return set()
    return {local}


def words_in(text: str) -> list[re.Match[str]]:
    """Every word of a text, with what nobody sees in it."""
    # Nearly all texts have nothing of the kind, and are looked through twice as fast.
    return list((_WORD if not text.isascii() and _WITHIN.search(text) else _SEEN_WORD).finditer(text))


def name_words(text: str) -> Words:
    """The folded words of a name or a text."""
    return tuple(plain(word) for word in _WORD.findall(unicodedata.normalize("NFC", text)))


def without_title(name: str) -> Words:
    """The folded words of a name without a Dr or Ms before it."""
    words = name_words(name)
    while len(words) > 1 and words[0] in _TITLES:
        words = words[1:]
    return words


def plain(word: str) -> str:
    """A word in small letters, without accents and invisible signs."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFKD", word).casefold().translate(_PLAIN)
    return "".join(s for s in parts if not unicodedata.combining(s) and unicodedata.category(s) != "Cf")
