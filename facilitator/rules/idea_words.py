"""The words of an idea that say what it is about: no small words, and no endings."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.rules.likeness import STOP_WORDS, Reader

_SAYING_LITTLE = (
    "across after again against also always anybody around ask autumn because been before being between "
    "bit but can cant could daily day did do does doesnt done dont during each even every everybody few "
    "first get give go goes good had here him how if instead isnt just keep kind less let like lot made "
    "make many may maybe me might month monthly more most much must near need never new next no nobody "
    "not nothing off often once one only other ours out over people per person put same say see shall she "
    "should show so some somebody someone something somewhere sort spring staff still stop such summer "
    "take team tell than then there these thing think those three today together tomorrow too toward "
    "towards try two under until use very want was way week weekly were what when where whether which "
    "while whole whom whose why will winter within without wont would year yearly yes yet you your"
)
LITTLE_WORDS = STOP_WORDS | frozenset(_SAYING_LITTLE.split())
"""On a board of ideas any card may have these, the hours and the people of a workplace among them."""
_ENDINGS = ("ing", "ed")
_LEAST_LEFT = 4


def telling(reader: Reader, text: str) -> Iterator[str]:
    """The words that tell what a text is about, in its order and each once, without plural and endings."""
    seen: set[str] = set()
    for word in reader.words(text):
        bare = stem(word)
        if word not in LITTLE_WORDS and bare not in LITTLE_WORDS and bare not in seen:
            seen.add(bare)
            yield bare


def stem(word: str) -> str:
    """A word without ``ing`` or ``ed``, so that shadowing is read as shadow."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_LEFT:
            return word.removesuffix(ending)
    return word
