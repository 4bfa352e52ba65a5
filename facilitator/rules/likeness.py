"""How alike short free texts are: sectors, roles and duties, word by word and synonyms understood."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from facilitator.rules.folded import fold

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SAYING_LITTLE = (
    "a about all an and any are as at be both by for from has have her his i in into is it its job my new of "
    "on or our over own role that the their them they this through to up us we which who with "
    "work working works"
)
STOP_WORDS = frozenset(_SAYING_LITTLE.split())
SPELT_ALIKE = 85
"""Of 100: words that RapidFuzz finds at least so near are taken for one word that somebody misspelt."""


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


def likeness(
    ones: Sequence[Iterable[str]],
    others: Sequence[Iterable[str]],
    *,
    weigh: Callable[[str], float] = len,
) -> NDArray[np.float32]:
    """How alike each of ``ones`` is to each of ``others``, 0 to 1; NaN where either has no word.

    The share of both texts' letters that are in words which the other has too (Dice's coefficient, long words
    counting for more), so that letters that merely look alike do not add up. A misspelt word counts as far as
    RapidFuzz finds it near. ``weigh`` says what a word counts, above zero, where not its length does.
    """
    import numpy as np  # noqa: PLC0415 - loaded with the first proposal, not when the app starts
    from rapidfuzz import fuzz, process  # noqa: PLC0415

    (left, left_words), (right, right_words) = _table(ones), _table(others)
    near: NDArray[np.float32] = process.cdist(
        left_words, right_words, scorer=fuzz.ratio, score_cutoff=SPELT_ALIKE, dtype=np.float32
    ).reshape(len(left_words), len(right_words))
    near /= 100
    left_letters = left * np.array([weigh(word) for word in left_words], dtype=np.float32)
    right_letters = right * np.array([weigh(word) for word in right_words], dtype=np.float32)
    # All of it is finite; on small matrices BLAS now and then warns of numbers that it reads beside them.
    with np.errstate(invalid="ignore"):
        shared = left_letters @ np.minimum(near @ right.T, 1) + np.minimum(left @ near, 1) @ right_letters.T
    letters = left_letters.sum(axis=1)[:, None] + right_letters.sum(axis=1)[None, :]
    alike: NDArray[np.float32] = np.minimum(shared / np.maximum(letters, 1e-9), 1)
    alike[~left.any(axis=1), :] = np.nan
    alike[:, ~right.any(axis=1)] = np.nan
    return alike


def _table(texts: Sequence[Iterable[str]]) -> tuple[NDArray[np.float32], list[str]]:
    """Which text has which word, 1 or 0, and the words, a column each."""
    import numpy as np  # noqa: PLC0415 - as above

    column: dict[str, int] = {}
    cells = [(row, column.setdefault(word, len(column))) for row, text in enumerate(texts) for word in text]
    table = np.zeros((len(texts), len(column)), dtype=np.float32)
    for row, of_word in cells:
        table[row, of_word] = 1
    return table, list(column)


def _plain(text: str) -> str:
    """Small letters without accents, everything but letters and digits a blank."""
    return " ".join(re.findall(r"\w+", fold(text).replace("'", "").replace("’", "")))


def _stem(word: str) -> str:
    """A word without its plural."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return (
        word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
    )
