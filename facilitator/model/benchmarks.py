"""Benchmarks: sets of questions, and what people answered in each wave."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

LEAST_ANSWER, MOST_ANSWER = 1, 5


class Wave(StrEnum):
    """When in the programme people rate themselves."""

    BASELINE = "baseline"
    MIDPOINT = "midpoint"
    ENDLINE = "endline"
    THEN = "then"
    """Asked at the end about the beginning: how people rate their first day now that they know more."""

    @property
    def words(self) -> str:
        """The wave as people read it."""
        return _WORDS[self]


_WORDS = {
    Wave.BASELINE: "Baseline",
    Wave.MIDPOINT: "Midpoint",
    Wave.ENDLINE: "Endline",
    Wave.THEN: "The start, as seen at the end",
}


class BenchmarkItem(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One question."""

    id: str
    """Its name within the set, in lower case: what answers refer to."""
    text: str
    reversed: bool = False
    """True if agreeing means less of what the set measures."""
    facet: str = ""


class Benchmark(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A set of questions that measures one thing on a scale from 1 to 5, as a benchmark file has it."""

    name: str
    """Its short name, in lower case: what answers refer to."""
    title: str
    about: str = ""
    stem: str = ""
    """What stands above the questions."""
    anchors: tuple[str, ...]
    """What the answers 1 to 5 mean, in words."""
    items: tuple[BenchmarkItem, ...]
    sources: tuple[str, ...] = ()
    """Published instruments that inspired it, as references; its wording is its own."""


class Response(Struct, frozen=True, kw_only=True):
    """One answer. The value is as given, before any reverse scoring; None if it was skipped."""

    id: str
    participant_id: str
    wave: Wave
    benchmark: str
    item_id: str
    value: int | None = None
    at: datetime
