"""Anonymous results of a group, as the shared window may show them: the rule of five.

**The rule.** A group on show has at least :data:`LEAST` people with a score; one with fewer is not shown
at all, and its number is not said either. It holds

- for everybody in a wave: a wave with fewer is left out, and waves stand side by side only where each has
  enough;
- for each profession: either both are shown, each with enough people, or neither. Were one hidden beside
  the whole, taking the other from the whole would tell it;
- over time: answers count as they stood at the moment at which the facilitator put the result on show, so
  that a late answer cannot be told from two pictures that follow each other by themselves.

Within a group scores are rounded to whole answers, half upwards, and counted. A count may be small: it says
how many, of a group that is large enough, and nothing in the picture says who. What the rule cannot hide: a
group that is of one mind, and what somebody tells of their own answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from statistics import median

from facilitator.model.benchmarks import LEAST_ANSWER, Benchmark, Response, Wave
from facilitator.model.group import ANSWERS, GroupPart, GroupResult, GroupWave
from facilitator.model.people import Participant, Profession
from facilitator.phrase import joined, phrase, word
from facilitator.rules.measures import scoring

LEAST = 5
"""People in the smallest group that is shown."""
ORDER = (Wave.BASELINE, Wave.MIDPOINT, Wave.ENDLINE, Wave.THEN)


Given = Mapping[Wave, Mapping[str, scoring.Answers]]
"""Answers to one set of questions: by wave, then by participant."""


def given_in(benchmark: Benchmark, responses: Iterable[Response]) -> Given:
    """The answers to a set of questions among these."""
    made: dict[Wave, dict[str, dict[str, int | None]]] = {}
    for one in responses:
        if one.benchmark == benchmark.name:
            made.setdefault(one.wave, {}).setdefault(one.participant_id, {})[one.item_id] = one.value
    return made


def group_results(
    benchmark: Benchmark, given: Given, participants: Sequence[Participant], wave: Wave | None = None
) -> GroupResult | None:
    """One wave, or with None all of them side by side; None if too few people answered.

    Only people with a score count (see :mod:`scoring`), and only those in ``participants``.
    """
    by_wave = _scores(benchmark, given, participants)
    waves = tuple(
        _wave(one, by_wave[one], participants)
        for one in ORDER
        if wave in (None, one) and len(by_wave.get(one, {})) >= LEAST
    )
    if not waves:
        return None
    return GroupResult(title=benchmark.title, anchors=benchmark.anchors, waves=waves)


def answered(benchmark: Benchmark, given: Given, participants: Sequence[Participant]) -> dict[Wave, int]:
    """How many people have a score in each wave: for the facilitator, never for the shared window."""
    return {wave: len(people) for wave, people in _scores(benchmark, given, participants).items()}


def answered_since(now: Given, then: Given, wave: Wave | None = None) -> int:
    """How many people's answers are other than they were, in one wave or in any: for the facilitator."""
    waves = [wave] if wave else list(ORDER)
    return len(
        {
            person
            for one in waves
            for person in {*now.get(one, {}), *then.get(one, {})}
            if now.get(one, {}).get(person) != then.get(one, {}).get(person)
        }
    )


def _scores(
    benchmark: Benchmark, given: Given, participants: Sequence[Participant]
) -> dict[Wave, dict[str, float]]:
    known = {p.id for p in participants}
    return {
        wave: {
            person: value
            for person, answers in people.items()
            if person in known and (value := scoring.score(benchmark, answers).value) is not None
        }
        for wave, people in given.items()
    }


def _wave(wave: Wave, scores: Mapping[str, float], participants: Sequence[Participant]) -> GroupWave:
    values = list(scores.values())
    parts = {
        profession: [scores[p.id] for p in participants if p.id in scores and p.profession is profession]
        for profession in Profession
    }
    return GroupWave(
        wave=wave,
        counts=_counts(values),
        median=median(values),
        parts=tuple(
            GroupPart(name=profession.value.capitalize(), counts=_counts(some), median=median(some))
            for profession, some in parts.items()
        )
        if all(len(some) >= LEAST for some in parts.values())
        else (),
    )


def _counts(values: Sequence[float]) -> tuple[int, int, int, int, int]:
    counts = [0] * ANSWERS
    for value in values:
        counts[int(value + 0.5) - LEAST_ANSWER] += 1
    one, two, three, four, five = counts
    return one, two, three, four, five


def why_not(benchmark: Benchmark, wave: Wave | None, people: int) -> str:
    """Why a result is not shown, and what is needed: for the facilitator."""
    where = (
        phrase("{wave} of “{benchmark}”", wave=word(wave.words), benchmark=benchmark.title)
        if wave
        else phrase("any wave of “{benchmark}”", benchmark=benchmark.title)
    )
    at_least = phrase(
        "A group on the stage has at least {least} people, so that nobody can be told from it.", least=LEAST
    )
    if not people:
        so_far = phrase("In {where} nobody has answered enough questions;", where=where)
    elif people == 1:
        so_far = phrase("In {where} 1 person has answered enough questions;", where=where)
    else:
        so_far = phrase(
            "In {where} {people} people have answered enough questions;", where=where, people=people
        )
    more = LEAST - people
    needed = phrase("1 more is needed.") if more == 1 else phrase("{more} more are needed.", more=more)
    return joined(" ", (at_least, so_far, needed))
