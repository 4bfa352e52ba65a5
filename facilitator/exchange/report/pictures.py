"""The pictures of a report as SVG: its figures, and the sketches of its prototypes."""

from __future__ import annotations

from collections.abc import Callable

from facilitator.errors import UserError
from facilitator.exchange.report.contents import Card, Report
from facilitator.exchange.sketch_svg import sketch_svg
from facilitator.rules.measures.figure import GoalsFigure, NetworkFigure, SlopesFigure

_ON_PAGE: dict[type, int] = {SlopesFigure: 640, GoalsFigure: 640, NetworkFigure: 800}
"""Pixels that a figure is drawn wide for a page, so that its letters have seven to nine points there."""


class StoppedError(UserError):
    """Somebody asked that no report be written after all; nothing is."""


def figures(
    report: Report, *, for_page: bool = False, stopped: Callable[[], bool] = lambda: False
) -> dict[str, bytes]:
    """Every figure by :func:`figure_name`: as wide as is natural, or so that it is read on a page of A4.

    ``stopped`` is asked before each, and ends it with StoppedError.
    """
    from facilitator.exchange.figures import draw_svg, look_of_scheme  # noqa: PLC0415 - matplotlib

    look = look_of_scheme("light")
    drawn: dict[str, bytes] = {}
    for number, figure in enumerate(report.figures, start=1):
        if stopped():
            raise StoppedError("Stopped. No report was written.")
        width = _ON_PAGE.get(type(figure)) if for_page else None
        drawn[figure_name(number)] = draw_svg(figure, look, width)
    return drawn


def sketches(report: Report) -> dict[str, bytes]:
    """The sketch of each prototype that has one, by :func:`sketch_name`."""
    return {
        sketch_name(number): sketch_svg(card.title, card.strokes)
        for number, card in enumerate(report.prototypes, start=1)
        if card.strokes
    }


def sketch_name(number: int) -> str:
    """What the sketch of a prototype is called, by its place in the report."""
    return f"sketch-{number}"


def figure_name(number: int) -> str:
    """What a figure is called in a document, by its number."""
    return f"figure-{number}"


def sketch_words(card: Card) -> str:
    """What a screen reader says of a sketch."""
    return f"Sketch of the prototype “{card.title}”. {card.described}"
