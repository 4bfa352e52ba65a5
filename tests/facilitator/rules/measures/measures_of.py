"""People, sets of questions and answers, for tests of what was measured."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from facilitator.model.benchmarks import Benchmark, BenchmarkItem, Response, Wave
from facilitator.model.people import Participant, Profession

AT = datetime(2023, 3, 24, 10, 0, tzinfo=UTC)
BENCHMARK = Benchmark(
    name="confidence",
    title="Confidence",
    anchors=("Never", "Seldom", "Sometimes", "Often", "Always"),
    items=tuple(BenchmarkItem(id=f"q{n}", text=f"Question {n}", reversed=n == 2) for n in (1, 2)),
)


def people(professions: Sequence[str]) -> tuple[Participant, ...]:
    """Somebody for each letter, P or O."""
    return tuple(
        Participant(
            id=f"p{n}",
            name=f"Person number {n}",
            profession=Profession.POLICY if letter == "P" else Profession.OPERATIONAL,
        )
        for n, letter in enumerate(professions)
    )


def responses(participant_id: str, wave: Wave, values: Sequence[int | None]) -> tuple[Response, ...]:
    """One person's answers, the second question asked the other way round."""
    return tuple(
        Response(
            id=f"{participant_id}-{wave}-{item.id}",
            participant_id=participant_id,
            wave=wave,
            benchmark=BENCHMARK.name,
            item_id=item.id,
            value=value,
            at=AT,
        )
        for item, value in zip(BENCHMARK.items, values, strict=True)
    )
