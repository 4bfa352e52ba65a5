"""The pictures of a report as SVG: its figures, and the sketches of its prototypes."""

from __future__ import annotations

from facilitator.exchange.report.contents import Card, Report
from facilitator.exchange.sketch_svg import sketch_svg


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
