"""Ratings of goals from -2 to +2, a line a goal, with what the numbers mean at the side."""

from __future__ import annotations

from collections import Counter
from math import nan

from facilitator.exchange.figures.legend import legend, of_professions
from facilitator.exchange.figures.look import SMALL
from facilitator.exchange.figures.scale import Scale, places_across
from facilitator.exchange.figures.sheet import DASHES, SHAPES, Sheet
from facilitator.exchange.figures.sizes import GOAL_GAP, MOST_NAMED
from facilitator.exchange.figures.spreading import apart
from facilitator.model.goals import GOAL_RATING_WORDS
from facilitator.rules.measures.figure import GoalsFigure, Line

APART = 6.0
"""Between lines of goals that have the same rating."""


def draw(sheet: Sheet, figure: GoalsFigure) -> None:
    """The whole figure."""
    look = sheet.look
    many = len(figure.lines) > MOST_NAMED
    scale = Scale(-2.0, 2.0, top=78.0, bottom=sheet.height - 70)
    left, right = 208.0, sheet.width - (40.0 if many else min(240.0, sheet.width * 0.29)) - 20
    xs = places_across(len(figure.places), left + 16, right)
    words = {v: f"{_signed(v)}  {GOAL_RATING_WORDS[v]}" for v in range(-2, 3)}
    scale.rules(sheet, left, right + 8, words)
    sheet.line([left, right + 8], [scale.y(0)] * 2, look.edge, 1.4)
    for x, place in zip(xs, figure.places, strict=True):
        room = (right - left) / max(1, len(xs) - 1) - 8
        sheet.words(x, sheet.height - 16, place, across="center", bold=True, room=room)
    sheet.above()
    if many:
        legend(sheet, 16, 20, [("Goals with this rating", _bubble), ("One goal", _thin)])
        _crowd(sheet, figure, scale, xs)
        return
    legend(sheet, 16, 20, of_professions(line.letter for line in figure.lines))
    offsets = _offsets(figure)
    ends = []
    for index, line in enumerate(figure.lines):
        ys = [scale.y(v) + offsets[index, k] if v is not None else nan for k, v in enumerate(line.values)]
        colour, there = look.of_letter(line.letter), [k for k, v in enumerate(line.values) if v is not None]
        if not there:
            continue
        sheet.line([xs[k] for k in there], [ys[k] for k in there], colour, 1.8, DASHES.get(line.letter))
        shape = SHAPES.get(line.letter, "D")
        sheet.marks([xs[k] for k in there], [ys[k] for k in there], shape, 9, colour)
        ends.append((ys[there[-1]], line, xs[there[-1]]))
    sheet.above()
    _labels(sheet, ends, right)


def _signed(value: int) -> str:
    return f"{value:+d}".replace("-", "−") if value else "0"


def _offsets(figure: GoalsFigure) -> dict[tuple[int, int], float]:
    """How far each point is moved up or down, so that goals with one rating lie beside each other."""
    found = {}
    for k in range(len(figure.places)):
        alike: dict[float, list[int]] = {}
        for index, line in enumerate(figure.lines):
            value = line.values[k]
            if value is not None:
                alike.setdefault(value, []).append(index)
        for indices in alike.values():
            gap = min(APART, 44 / len(indices))
            for place, index in enumerate(indices):
                found[index, k] = (place - (len(indices) - 1) / 2) * gap
    return found


def _labels(sheet: Sheet, ends: list[tuple[float, Line, float]], right: float) -> None:
    places = apart([y for y, _, _ in ends], GOAL_GAP, 52, sheet.height - 40)
    for (end, line, x), place in zip(ends, places, strict=True):
        sheet.line([min(x, right) + 8, right + 10, right + 22], [end, end, place], sheet.look.edge, 0.8)
        at = right + 34
        at += sheet.chip(at, place, line.letter, 16)
        if not line.letter:
            sheet.mark(at, place, SHAPES[""], 9, sheet.look.ink2)
            at += 14
        sheet.words(at, place, line.label, room=sheet.width - at - 8)


def _bubble(sheet: Sheet, x: float, y: float) -> None:
    sheet.mark(x, y, "o", 18, sheet.look.teal)
    sheet.words(x, y, "n", size=SMALL, colour=sheet.look.surface, bold=True, across="center")


def _thin(sheet: Sheet, x: float, y: float) -> None:
    sheet.line([x - 15, x + 15], [y, y], sheet.look.edge, 1)


def _crowd(sheet: Sheet, figure: GoalsFigure, scale: Scale, xs: list[float]) -> None:
    runs = [
        [(x, scale.y(v)) for x, v in zip(xs, line.values, strict=False) if v is not None]
        for line in figure.lines
    ]
    sheet.lines([run for run in runs if len(run) > 1], sheet.look.edge, 0.7)
    sheet.above()
    for k, x in enumerate(xs):
        counted = Counter(line.values[k] for line in figure.lines if line.values[k] is not None)
        for value, count in counted.items():
            if value is not None:
                size = 24 + 20 * (count / len(figure.lines)) ** 0.5
                sheet.mark(x, scale.y(value), "o", size, sheet.look.teal)
                sheet.words(
                    x, scale.y(value), str(count), colour=sheet.look.surface, bold=True, across="center"
                )
