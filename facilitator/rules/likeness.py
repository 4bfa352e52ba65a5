"""How alike short free texts are: sectors, roles and duties, word by word and synonyms understood."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

STOP_WORDS = frozenset(
    {
        *(
            "a",
            "about",
            "all",
            "an",
            "and",
            "any",
            "are",
            "as",
            "at",
            "be",
            "both",
            "by",
            "for",
            "from",
            "has",
        ),
        *("have", "her", "his", "i", "in", "into", "is", "it", "its", "job", "my", "new", "of", "on", "or"),
        *(
            "our",
            "over",
            "own",
            "role",
            "that",
            "the",
            "their",
            "them",
            "they",
            "this",
            "through",
            "to",
            "up",
        ),
        *("us", "we", "which", "who", "with", "work", "working", "works"),
    }
)
LEAST_ALIKE = 50
"""Of 100: below this, texts share letters rather than words, and count as not alike at all."""


class Reader:
    """Turns texts into words that can be compared; ``synonyms`` are phrases and what they are read as."""

    def __init__(self, synonyms: Mapping[str, str]) -> None:
        self._synonyms = {_plain(phrase): _plain(meaning) for phrase, meaning in synonyms.items()}
        longest_first = sorted(self._synonyms, key=len, reverse=True)
        self._phrases = (
            re.compile(rf"\b({'|'.join(map(re.escape, longest_first))})\b") if longest_first else None
        )

    def words(self, text: str) -> dict[str, str]:
        """The words that count in a text, in its order and each once, each with how it is written there."""
        plain = _plain(text)
        if self._phrases:
            plain = self._phrases.sub(lambda found: self._synonyms[found[1]], plain)
        found: dict[str, str] = {}
        for word in plain.split():
            if word not in STOP_WORDS:
                found.setdefault(_stem(word), word)
        return found


def likeness(ones: Sequence[Iterable[str]], others: Sequence[Iterable[str]]) -> NDArray[np.float32]:
    """How alike each of ``ones`` is to each of ``others``, 0 to 1; NaN where either has no word.

    RapidFuzz's token set ratio: what two texts share, against what each has beside it.
    """
    import numpy as np  # noqa: PLC0415 - loaded with the first proposal, not when the app starts
    from rapidfuzz import fuzz, process  # noqa: PLC0415

    left, right = [" ".join(words) for words in ones], [" ".join(words) for words in others]
    alike: NDArray[np.float32] = process.cdist(
        left, right, scorer=fuzz.token_set_ratio, score_cutoff=LEAST_ALIKE, dtype=np.float32
    )
    alike /= 100
    alike[[not text for text in left], :] = np.nan
    alike[:, [not text for text in right]] = np.nan
    return alike


def _plain(text: str) -> str:
    """Small letters without accents, everything but letters and digits a blank."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c for c in bare if not unicodedata.combining(c)).replace("'", "").replace("’", "")
    return " ".join(re.findall(r"\w+", letters))


def _stem(word: str) -> str:
    """A word without its plural."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return (
        word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
    )
