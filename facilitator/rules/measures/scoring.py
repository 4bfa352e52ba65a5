"""Answers to a set of questions as one score from 1 to 5, and what becomes of missing ones.

A scale's score is the mean of its answered questions, those asked the other way round turned about
(6 minus the answer), if at least half of the questions are answered: the half rule, as for the scales of
the SF-36 health survey (Ware and others 1993). Below that there is no score, and nothing is filled in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from facilitator.model.benchmarks import LEAST_ANSWER, MOST_ANSWER, Benchmark, Response, Wave

Answers = Mapping[str, int | None]
"""A person's answers to one set by the question's id, as given; None for a question that was skipped."""


class Score(Struct, frozen=True, kw_only=True):
    """One person's score in one set, None where too few questions are answered."""

    value: float | None
    answered: int
    of: int


def turned(value: int, *, reverse: bool) -> int:
    """An answer from 1 to 5 such that more always means more of what is measured."""
    return LEAST_ANSWER + MOST_ANSWER - value if reverse else value


def score(benchmark: Benchmark, answers: Answers) -> Score:
    """The score from 1 to 5 of one person's answers; what is not in the set counts for nothing."""
    values = [
        turned(value, reverse=item.reversed)
        for item in benchmark.items
        if (value := answers.get(item.id)) is not None
    ]
    enough = bool(values) and 2 * len(values) >= len(benchmark.items)
    return Score(
        value=sum(values) / len(values) if enough else None,
        answered=len(values),
        of=len(benchmark.items),
    )


def scores(
    benchmarks: Iterable[Benchmark], responses: Iterable[Response]
) -> dict[tuple[str, Wave], dict[str, Score]]:
    """Everybody's scores: by set and wave, then by participant; only people with a row there."""
    given: dict[tuple[str, Wave], dict[str, dict[str, int | None]]] = {}
    for one in responses:
        people = given.setdefault((one.benchmark, one.wave), {})
        people.setdefault(one.participant_id, {})[one.item_id] = one.value
    sets = {b.name: b for b in benchmarks}
    return {
        (name, wave): {person: score(sets[name], answers) for person, answers in people.items()}
        for (name, wave), people in given.items()
        if name in sets
    }
