"""How questions are put: what stands above them in each wave, and who has answered how much.

The *then* rating asks at the end about the beginning. People who have learned what they did not know judge
their first day otherwise than they did on it (Howard, G. S. (1980). Response-shift bias: a problem in
evaluating interventions with pre/post self-reports. Evaluation Review, 4(1), 93–106), so it is asked apart
and never takes the baseline's place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from msgspec import Struct

from facilitator.model.benchmarks import Benchmark, BenchmarkItem, Response, Wave
from facilitator.phrase import phrase

THEN_STEM = phrase(
    "Think back to your first day in the programme. "
    "Knowing what you know now, how would you have answered then?"
)
"""What stands above the questions when the end asks about the beginning."""


def stem(benchmark: Benchmark, wave: Wave) -> str:
    """What stands above the questions of a set in a wave."""
    return THEN_STEM if wave is Wave.THEN else benchmark.stem


class Asked(Struct, frozen=True, kw_only=True):
    """One question in one wave, with the set that it belongs to."""

    wave: Wave
    benchmark: Benchmark
    item: BenchmarkItem

    @property
    def key(self) -> tuple[Wave, str, str]:
        """What its answer is found by."""
        return (self.wave, self.benchmark.name, self.item.id)


def asked(benchmarks: Sequence[Benchmark], waves: Sequence[Wave]) -> tuple[Asked, ...]:
    """Every question of a sitting in the order in which it is put: wave by wave, set by set."""
    return tuple(
        Asked(wave=wave, benchmark=one, item=item)
        for wave in waves
        for one in benchmarks
        for item in one.items
    )


class HowFar(StrEnum):
    """How much of a sitting somebody has answered; what was skipped on purpose counts as answered."""

    NONE = "none"
    PART = "part"
    COMPLETE = "complete"


def how_far(done: int, of: int) -> HowFar:
    """None, part or all of it."""
    if not done:
        return HowFar.NONE
    return HowFar.COMPLETE if done >= of else HowFar.PART


def given(responses: Iterable[Response]) -> dict[tuple[Wave, str, str], int | None]:
    """Answers by wave, set and question; None for one that was skipped."""
    return {(r.wave, r.benchmark, r.item_id): r.value for r in responses}
