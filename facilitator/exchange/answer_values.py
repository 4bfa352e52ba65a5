"""One cell as an answer: a number from 1 to 5, an anchor's words, or both."""

from __future__ import annotations

import re
from collections.abc import Sequence

from facilitator.exchange.answers_table import fold
from facilitator.exchange.quoting import quoted
from facilitator.model.benchmarks import LEAST_ANSWER, MOST_ANSWER, Wave
from facilitator.phrase import phrase

_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_NUMBER_FIRST = re.compile(r"(\d+)\s*(?:[-–—:.)=]\s*|\s)(\D.*)")
_NUMBER_LAST = re.compile(r"(.*\D)\s*\((\d+)\)")
_LONGEST = 200

_WAVES = {fold(wave.value): wave for wave in Wave} | {fold(wave.words): wave for wave in Wave}


def answer_of(text: str, anchors: Sequence[str]) -> int | None:
    """The answer in a cell: ``4``, ``Agree``, ``4 - Agree`` or ``Agree (4)``; None if it is blank.

    Raises ValueError, in words for the one who mends the cell, for any other number and unknown words.
    """
    words = fold(text[: _LONGEST + 1])
    if not words:
        return None
    if len(words) > _LONGEST:
        raise ValueError(phrase("{text} is no answer; write 1 to 5", text=quoted(text)))
    if _NUMBER.fullmatch(words):
        return _in_range(words)
    places = _places(words, anchors)
    if len(places) == 1:
        return places[0]
    if not places:
        first, last = _NUMBER_FIRST.fullmatch(words), _NUMBER_LAST.fullmatch(words)
        number, beside = (first[1], first[2]) if first else (last[2], last[1]) if last else ("", "")
        if number:
            value = _in_range(number)
            meant = _places(beside.strip(), anchors)
            if meant and value not in meant:
                raise ValueError(
                    phrase(
                        "{text}: the number is {number}, but the words mean {meant}",
                        text=quoted(text),
                        number=value,
                        meant=meant[0],
                    )
                )
            return value
    if len(places) > 1:
        raise ValueError(
            phrase("{text} stands for more than one answer; write the number", text=quoted(text))
        )
    known = ", ".join(quoted(anchor) for anchor in anchors if anchor.strip())
    raise ValueError(phrase("{text} is no answer; write 1 to 5, or {known}", text=quoted(text), known=known))


def _in_range(digits: str) -> int:
    number = float(digits.replace(",", "."))
    if number != int(number):
        raise ValueError(
            phrase(
                "{text} is no whole number; write {least} to {most}",
                text=quoted(digits),
                least=LEAST_ANSWER,
                most=MOST_ANSWER,
            )
        )
    if not LEAST_ANSWER <= number <= MOST_ANSWER:
        raise ValueError(
            phrase(
                "{text} is out of range; answers are {least} to {most}",
                text=quoted(digits),
                least=LEAST_ANSWER,
                most=MOST_ANSWER,
            )
        )
    return int(number)


def _places(words: str, anchors: Sequence[str]) -> list[int]:
    return [n for n, anchor in enumerate(anchors, start=1) if anchor.strip() and fold(anchor) == words]


def whole_number(text: str, most: int) -> int | None:
    """A number from 0 to ``most``, None for a blank cell; anything else is a ValueError in words."""
    words = fold(text[: _LONGEST + 1])
    if not words:
        return None
    if not re.fullmatch(r"[0-9]{1,6}(?:[.,]0+)?", words) or int(re.split("[.,]", words)[0]) > most:
        raise ValueError(phrase("{text} is no number from 0 to {most}", text=quoted(text), most=most))
    return int(re.split("[.,]", words)[0])


def wave_of(text: str) -> Wave | None:
    """The wave that a cell names, by its short name or as people read it; None for a blank cell."""
    words = fold(text[: _LONGEST + 1])
    if not words:
        return None
    if words not in _WAVES:
        known = ", ".join(wave.value for wave in Wave)
        raise ValueError(phrase("{text} is no wave; write {known}", text=quoted(text), known=known))
    return _WAVES[words]
