"""Growth of each person on each scale, and how scores are spread."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from facilitator.model.benchmarks import Wave
from facilitator.phrase import listed
from facilitator.rules.measures import growth_words
from facilitator.rules.measures import number_words as words
from facilitator.rules.measures.figure import Cell, DotGroup, DotsFigure, Line, SlopesFigure, Table
from facilitator.rules.measures.paired import LEAST_DIFFERING, Paired, paired
from facilitator.rules.measures.scales import HALF_RULE, Scale
from facilitator.rules.measures.who import Who

COLUMNS = ("person", "profession", "benchmark", "wave", "score", "answered", "questions")

_FEW = 20
"""Up to so many people a single answer shows in the median."""

NO_CAUSE = "Nobody outside the programme was asked, so no figure can say what brought a change about."


def compared(scale: Scale, first: Wave, last: Wave) -> Paired:
    """What may be said of everybody who has a score in both waves."""
    people = scale.both(first, last)
    before, after = scale.scored(first), scale.scored(last)
    return paired([before[p] for p in people], [after[p] for p in people])


def growth_figures(scales: Sequence[Scale], known: Who) -> tuple[SlopesFigure, ...]:
    """A line a person for each scale on which anybody has a score."""
    told = [scale for scale in scales if scale.asked]
    return tuple(_growth(scale, known, len(told)) for scale in told)


def spread_figure(scales: Sequence[Scale], known: Who) -> DotsFigure | None:
    """A dot a person for each scale and wave; None without any score."""
    told = [scale for scale in scales if scale.asked]
    if not told:
        return None
    groups = tuple(
        DotGroup(
            part=scale.benchmark.title,
            label=wave.words,
            values=tuple(sorted(values)),
            median=median(values),
        )
        for scale in told
        for wave in _with_then(scale)
        if (values := list(scale.scored(wave).values()))
    )
    rows = tuple(row for scale in told for row in _rows(scale, known))
    return DotsFigure(
        name="spread",
        title="How scores are spread",
        sentence=_spread_sentence(told),
        caption=f"Each dot is a person, and the median is marked. {_spread_missing(told)} {HALF_RULE}",
        alt=f"Rows of dots on a scale from 1 to 5. {_ranges(told)}",
        table=Table(columns=COLUMNS, rows=rows),
        groups=groups,
    )


def _growth(scale: Scale, known: Who, scales: int) -> SlopesFigure:
    waves, title = scale.asked, scale.benchmark.title
    medians = tuple(median(scale.scored(w).values()) for w in waves)
    then = scale.scored(Wave.THEN)
    lines = tuple(
        Line(
            label=known.label(p.id),
            letter=p.profession.letter,
            values=tuple(scale.value(w, p.id) for w in waves),
            then=then.get(p.id),
        )
        for p in scale.people
        if any(scale.value(w, p.id) is not None for w in (*waves, Wave.THEN))
    )
    return SlopesFigure(
        name=f"growth-{scale.benchmark.name}",
        title=title,
        sentence=_sentence(scale),
        caption=_caption(scale, scales),
        alt=_alt(scale, lines, medians),
        table=Table(columns=COLUMNS, rows=_rows(scale, known)),
        places=tuple(w.words for w in waves),
        lines=lines,
        medians=medians,
    )


def _sentence(scale: Scale) -> str:
    waves, title = scale.asked, scale.benchmark.title
    if len(waves) == 1:
        values = list(scale.scored(waves[0]).values())
        return (
            f"{title}: {words.people(len(values))} answered {growth_words.WHEN[waves[0]]}; the middle score "
            f"is {words.tenths(median(values))}. There is nothing to compare it with yet."
        )
    first, last = waves[0], waves[-1]
    found = compared(scale, first, last)
    if not found.n:
        return (
            f"{title}: nobody has a score both {growth_words.WHEN[first]} and {growth_words.WHEN[last]}, so "
            "nothing can be said of growth."
        )
    said = f"{title}: {growth_words.moved(found, first, last)}. {growth_words.sureness(found)}"
    if first is not Wave.BASELINE:
        return said
    back = compared(scale, Wave.BASELINE, Wave.THEN)
    since = compared(scale, Wave.THEN, Wave.ENDLINE) if last is Wave.ENDLINE else None
    return f"{said} {growth_words.looking_back(back, since)}".strip()


def _caption(scale: Scale, scales: int) -> str:
    waves = _with_then(scale)
    said = f"{scale.missing_words(waves)} {HALF_RULE}"
    if len(scale.asked) == 1:
        return said
    narrow = ", which with so few is rather too narrow than too wide" if len(scale.people) <= _FEW else ""
    said += (
        " Growth is counted over people with a score both times; the medians shown are of all who have one "
        f"in that wave. The interval is from 9,999 resamples of people{narrow}; the test is two-sided, and "
        f"made only where at least {words.spelled(LEAST_DIFFERING)} people differ."
    )
    if scales > 1:
        said += (
            f" {words.capital(words.spelled(scales))} scales are looked at, so one may look clear by chance."
        )
    return f"{said} {NO_CAUSE}"


def _alt(scale: Scale, lines: Sequence[Line], medians: Sequence[float]) -> str:
    waves = scale.asked
    middles = listed(f"{words.tenths(m)} at {_within(w)}" for w, m in zip(waves, medians, strict=True))
    said = (
        f"{scale.benchmark.title}, a line for each of {words.people(len(lines))} on a scale from 1 to 5. "
        f"Middle scores: {middles}."
    )
    if len(waves) > 1:
        found = compared(scale, waves[0], waves[-1])
        level = found.n - found.differing
        said += (
            f" From first to last {words.counted(found.rises)} rise, {words.counted(found.falls)} fall and "
            f"{words.counted(level)} stay level."
        )
    if then := scale.scored(Wave.THEN):
        said += (
            f" Marks beside the baseline show how {words.people(len(then))} see their start from the end; "
            f"their middle is {words.tenths(median(then.values()))}."
        )
    return said


def _spread_sentence(told: Sequence[Scale]) -> str:
    waves = [w for w in (Wave.BASELINE, Wave.MIDPOINT, Wave.ENDLINE) if any(w in s.asked for s in told)]
    parts = []
    for wave in waves:
        medians = sorted(median(s.scored(wave).values()) for s in told if wave in s.asked)
        where = (
            words.tenths(medians[0])
            if words.tenths(medians[0]) == words.tenths(medians[-1])
            else f"between {words.tenths(medians[0])} and {words.tenths(medians[-1])}"
        )
        parts.append(f"{where} {growth_words.WHEN[wave]}")
    of = (
        "The middle score lies"
        if len(told) == 1
        else f"The middle scores of the {words.spelled(len(told))} scales lie"
    )
    look = (
        "Look at the single dots before the middles: with so few people one answer can move a middle."
        if max(len(s.people) for s in told) <= _FEW
        else "Each dot is a person, so it also shows how many are far from the middle."
    )
    return f"{of} {listed(parts)}. {look} It says where these people stand, and not what moved them."


def _spread_missing(told: Sequence[Scale]) -> str:
    counts = [s.missing(_with_then(s)) for s in told]
    return words.missing(sum(lacking for lacking, _ in counts), sum(asked for _, asked in counts))


def _ranges(told: Sequence[Scale]) -> str:
    """Each scale's waves with their people, ends and middles."""
    said = []
    for scale in told:
        rows = (
            f"{_within(wave)} {words.people(len(values))} from {words.tenths(values[0])} to "
            f"{words.tenths(values[-1])}, middle {words.tenths(median(values))}"
            for wave in _with_then(scale)
            if (values := sorted(scale.scored(wave).values()))
        )
        said.append(f"{scale.benchmark.title}: {'; '.join(rows)}.")
    return " ".join(said)


def _rows(scale: Scale, known: Who) -> tuple[tuple[Cell, ...], ...]:
    return tuple(
        (
            known.label(p.id),
            p.profession.value,
            scale.benchmark.name,
            wave.value,
            None if one.value is None else round(one.value, 4),
            one.answered,
            one.of,
        )
        for p in scale.people
        for wave in (Wave.BASELINE, Wave.MIDPOINT, Wave.ENDLINE, Wave.THEN)
        if (one := scale.waves.get(wave, {}).get(p.id)) is not None
    )


def _with_then(scale: Scale) -> tuple[Wave, ...]:
    return (*scale.asked, *((Wave.THEN,) if scale.scored(Wave.THEN) else ()))


def _within(wave: Wave) -> str:
    """The wave's words within a sentence."""
    return wave.words[0].lower() + wave.words[1:]
