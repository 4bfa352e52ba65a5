"""A line a person across the waves, medians on top; of many people only the run of lines and a band."""

from __future__ import annotations

from math import isfinite, nan

import numpy as np

from facilitator.exchange.figures.legend import Entry, legend, median_line, of_professions, then_mark
from facilitator.exchange.figures.look import SMALL
from facilitator.exchange.figures.scale import Scale, places_across
from facilitator.exchange.figures.sheet import DASHES, SHAPES, THEN, Sheet
from facilitator.exchange.figures.sizes import LABEL_GAP, MOST_NAMED
from facilitator.exchange.figures.spreading import apart
from facilitator.rules.measures.figure import Line, SlopesFigure
from facilitator.rules.measures.number_words import tenths

BEFORE = 66.0
"""How far left of the start the start as seen at the end stands."""


def draw(sheet: Sheet, figure: SlopesFigure) -> None:
    """The whole figure."""
    many = len(figure.lines) > MOST_NAMED
    then = any(line.then is not None for line in figure.lines) and not many
    label_room = 70.0 if many else min(230.0, sheet.width * 0.3)
    scale = Scale(figure.least, figure.most, top=70.0, bottom=sheet.height - 44)
    left, right = 64.0 + (BEFORE - 20 if then else 0), sheet.width - label_room - 24
    xs = places_across(len(figure.places), left, right)
    scale.rules(sheet, 40, right)
    for x, place in zip(xs, figure.places, strict=True):
        sheet.words(x, sheet.height - 16, place, across="center", bold=True, room=(right - left) / 2 + 40)
    if then:
        sheet.words(left - BEFORE, sheet.height - 16, "then", across="center", colour=sheet.look.ink2)
    legend(sheet, 16, 20, _entries(figure, many=many, then=then))
    if many:
        _crowd(sheet, figure, scale, xs)
        sheet.above()
        _medians(sheet, figure, scale, xs)
        last = _last(figure.medians)
        if last is not None:
            _median_words(sheet, right + 14, scale.y(last), last)
        return
    for line in figure.lines:
        _person(sheet, line, scale, xs, left - BEFORE)
    sheet.above()
    _medians(sheet, figure, scale, xs)
    _labels(sheet, figure, scale, right)


def _entries(figure: SlopesFigure, *, many: bool, then: bool) -> list[Entry]:
    entries: list[Entry] = [] if many else of_professions(line.letter for line in figure.lines)
    entries.append(("Median", median_line))
    if then:
        entries.append(("Then: the start, as seen at the end", then_mark))
    if many:

        def band(sheet: Sheet, x: float, y: float) -> None:
            sheet.box(x - 15, y - 7, 30, 14, sheet.look.heat2, sheet.look.teal)

        def one(sheet: Sheet, x: float, y: float) -> None:
            sheet.line([x - 15, x + 15], [y, y], sheet.look.edge, 1)

        entries += [("Middle half of people", band), ("One person", one)]
    return entries


def _person(sheet: Sheet, line: Line, scale: Scale, xs: list[float], then_at: float) -> None:
    colour = sheet.look.of_letter(line.letter)
    there = [(x, scale.y(v)) for x, v in zip(xs, line.values, strict=False) if v is not None]
    if line.then is not None:
        y = scale.y(line.then)
        if there and line.values[-1] is not None:
            sheet.line([then_at, there[-1][0]], [y, there[-1][1]], colour, 1.0, THEN)
        shape = SHAPES.get(line.letter, "D")
        sheet.mark(then_at, y, shape, 8, sheet.look.surface, colour, 1.8)
    if there:
        ys = [scale.y(v) if v is not None else nan for v in line.values]
        # A wave that was missed breaks the line: what lay between is not known.
        sheet.line(xs[: len(ys)], ys, colour, 1.8, DASHES.get(line.letter))
        sheet.marks(*_both(there), SHAPES.get(line.letter, "D"), 9.5, colour)


def _both(points: list[tuple[float, float]]) -> tuple[list[float], list[float]]:
    return [x for x, _ in points], [y for _, y in points]


def _crowd(sheet: Sheet, figure: SlopesFigure, scale: Scale, xs: list[float]) -> None:
    runs = []
    for line in figure.lines:
        run: list[tuple[float, float]] = []
        for x, value in zip(xs, line.values, strict=False):
            if value is None:
                runs.append(run)
                run = []
            else:
                run.append((x, scale.y(value)))
        runs.append(run)
    upper, lower = [], []
    for k, x in enumerate(xs):
        values = [line.values[k] for line in figure.lines if line.values[k] is not None]
        if values:
            low, high = np.percentile(np.array(values, dtype=float), [25, 75])
            upper.append((x, scale.y(float(high))))
            lower.append((x, scale.y(float(low))))
    if len(upper) > 1:
        sheet.area([*upper, *reversed(lower)], sheet.look.heat2)
        for edge in (upper, lower):
            sheet.line(*_both(edge), sheet.look.teal, 1.2)
    sheet.above()
    sheet.lines([run for run in runs if len(run) > 1], sheet.look.edge, 0.7)
    sheet.above()
    alone = [point for run in runs if len(run) == 1 for point in run]
    if alone:
        sheet.marks(*_both(alone), "o", 4, sheet.look.edge)


def _medians(sheet: Sheet, figure: SlopesFigure, scale: Scale, xs: list[float]) -> None:
    ys = [scale.y(v) if v is not None else nan for v in figure.medians]
    there = [(x, y) for x, y in zip(xs, ys, strict=False) if isfinite(y)]
    if there:
        sheet.line(xs[: len(ys)], ys, sheet.look.surface, 7.5)
        sheet.above()
        sheet.line(xs[: len(ys)], ys, sheet.look.ink, 4)
        sheet.marks(*_both(there), "D", 11, sheet.look.ink)


def _last(values: tuple[float | None, ...]) -> float | None:
    return next((v for v in reversed(values) if v is not None), None)


def _labels(sheet: Sheet, figure: SlopesFigure, scale: Scale, right: float) -> None:
    """Names at the ends, moved apart, with a thin leader to where each line ends."""
    ends: list[tuple[float, Line | None, float]] = []
    for line in figure.lines:
        last = _last(line.values)
        if last is not None:
            ends.append((scale.y(last), line, last))
    median = _last(figure.medians)
    if median is not None:
        ends.append((scale.y(median), None, median))
    places = apart([y for y, _, _ in ends], LABEL_GAP, 52, sheet.height - 34)
    for (end, whose, value), place in zip(ends, places, strict=True):
        sheet.line([right + 8, right + 20], [end, place], sheet.look.edge, 0.8)
        if whose is None:
            _median_words(sheet, right + 24, place, value)
            continue
        x = right + 33
        x += sheet.chip(x, place, whose.letter, 16)
        room = sheet.width - x - 36
        wide = sheet.words(x, place, whose.label, room=room)
        sheet.words(x + wide + 5, place, tenths(value), size=SMALL, colour=sheet.look.ink2)


def _median_words(sheet: Sheet, x: float, y: float, value: float) -> None:
    sheet.words(x, y, f"Median {tenths(value)}", bold=True)
