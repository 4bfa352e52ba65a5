"""Each scale's scores by wave and person, and how many answers are missing."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from facilitator.model.benchmarks import Benchmark, Wave
from facilitator.model.measured import Measured
from facilitator.model.people import Participant
from facilitator.rules.measures import number_words as words
from facilitator.rules.measures.scoring import Score, scores
from facilitator.rules.measures.waves import IN_ORDER

HALF_RULE = (
    "A score is the mean of a person’s answers, 1 to 5, with questions asked the other way round turned "
    "about; it needs half of the set’s questions answered."
)


class Scale(Struct, frozen=True):
    """One set of questions and what came of it."""

    benchmark: Benchmark
    people: tuple[Participant, ...]
    """Who takes part, and who has left but answered."""
    waves: Mapping[Wave, Mapping[str, Score]]
    """By wave, then by participant; only waves in which somebody answered."""

    @property
    def asked(self) -> tuple[Wave, ...]:
        """The waves in which anybody has a score, as time goes; *then* is not among them."""
        return tuple(w for w in IN_ORDER if self.scored(w))

    def value(self, wave: Wave, participant_id: str) -> float | None:
        """Somebody's score; None if there is none."""
        one = self.waves.get(wave, {}).get(participant_id)
        return one.value if one else None

    def scored(self, wave: Wave) -> dict[str, float]:
        """Everybody's score in a wave, in order; only people who have one."""
        found = {p.id: self.value(wave, p.id) for p in self.people}
        return {person: value for person, value in found.items() if value is not None}

    def both(self, first: Wave, second: Wave) -> tuple[str, ...]:
        """Who has a score in both waves."""
        return tuple(p for p in self.scored(first) if self.value(second, p) is not None)

    def missing(self, waves: tuple[Wave, ...]) -> tuple[int, int]:
        """How many answers are missing in these waves, and how many there could be."""
        among = {p.id for p in self.people}
        asked = len(waves) * len(among) * len(self.benchmark.items)
        given = sum(
            score.answered
            for wave in waves
            for person, score in self.waves.get(wave, {}).items()
            if person in among
        )
        return asked - given, asked

    def missing_words(self, waves: tuple[Wave, ...]) -> str:
        """How many have a score in each wave, and how many answers are missing, as sentences."""
        counts = [f"{w.words} {len(self.scored(w))} of {len(self.people)}" for w in waves]
        return f"People with a score: {'; '.join(counts)}. {words.missing(*self.missing(waves))}"


def scales(measured: Measured) -> tuple[Scale, ...]:
    """Every set of questions of the cohort, in the order of the form, answered or not."""
    by_set = scores(measured.benchmarks, measured.responses)
    found = []
    for benchmark in measured.benchmarks:
        waves = {wave: people for (name, wave), people in by_set.items() if name == benchmark.name}
        answered = {person for people in waves.values() for person, score in people.items() if score.answered}
        people = tuple(p for p in measured.participants if p.active or p.id in answered)
        found.append(Scale(benchmark, people, waves))
    return tuple(found)
