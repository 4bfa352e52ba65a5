"""A report as one HTML file that needs nothing else: look, letters and pictures are in it, and no script."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from string import Template
from typing import Any

import msgspec

from facilitator.exchange.report.contents import Report
from facilitator.exchange.report.inline_svg import inline_svg
from facilitator.exchange.report.pictures import figure_name, sketch_name, sketch_words
from facilitator.exchange.report.tables import shown_table
from facilitator.places import RESOURCES

BEGINNING = b"<!DOCTYPE html>\n<!-- A report by Facilitator -->\n"
"""How every one of these files begins."""
SECTIONS = (
    ("glance", "At a glance"),
    ("programme", "The programme"),
    ("people", "Who took part"),
    ("sessions", "What happened, session by session"),
    ("growth", "Growth"),
    ("insights", "Insights and penny-drop moments"),
    ("prototypes", "Prototypes"),
    ("commitments", "Commitments, and what came of them"),
    ("method", "Method and limits"),
)
MOST_ROWS = 1000
"""Rows of a figure's data in its table; of a cohort of hundreds nobody reads more."""
_TEMPLATES = RESOURCES / "templates"
_WEIGHTS = ((400, "Regular"), (700, "Bold"))


def html(report: Report, figures: Mapping[str, bytes], sketches: Mapping[str, bytes]) -> bytes:
    """The whole file in UTF-8; the same report and pictures give the same bytes.

    Pictures are SVG, by :func:`figure_name` and :func:`sketch_name`. Whatever people wrote is shown as they
    typed it. Takes a second or so: not on the Qt thread.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - only where one is made

    surroundings = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    # Only the style sheet and the pictures are marked as safe in the template: both are built here.
    surroundings.filters["capitalize_first"] = lambda words: words[:1].upper() + words[1:]

    def picture(pictures: Mapping[str, bytes], name: str, title: str, alt: str) -> str:
        return inline_svg(pictures[name], name, title, alt)

    drawn = []
    for number, figure in enumerate(report.figures, start=1):
        name = figure_name(number)
        columns, rows, left_out = shown_table(figure.table, MOST_ROWS)
        drawn.append(
            {
                "id": name,
                "title": figure.title,
                "sentence": figure.sentence,
                "caption": figure.caption,
                "svg": picture(figures, name, figure.title, figure.alt),
                "columns": columns,
                "rows": rows,
                "left_out": left_out,
            }
        )
    sketched = {
        number: picture(sketches, sketch_name(number), card.title, sketch_words(card)) if card.strokes else ""
        for number, card in enumerate(report.prototypes, start=1)
    }
    told: dict[str, Any] = {name: getattr(report, name) for name in report.__struct_fields__}
    told["sessions"] = [
        {
            **{name: getattr(one, name) for name in one.__struct_fields__},
            "rows": [(line.title, line.kind, line.planned, line.took) for line in one.lines],
        }
        for one in report.sessions
    ]
    made = surroundings.get_template("report.html.jinja").render(
        r=told,
        css=_css(),
        sections=[one for one in SECTIONS if one[0] != "glance" or report.headlines],
        figures=drawn,
        sketches=sketched,
        asked_rows=[(one.wave, one.answered, one.missing) for one in report.asked],
    )
    return made.encode()


def _css() -> str:
    tokens = msgspec.json.decode((RESOURCES / "theme" / "tokens.json").read_bytes())["colours"]["light"]
    sheet = Template((_TEMPLATES / "report.css").read_text(encoding="utf-8")).safe_substitute(tokens)
    faces = [
        '@font-face { font-family: "Atkinson Hyperlegible Next"; font-weight: '
        f"{weight}; src: url(data:font/ttf;base64,{_letters(name)}) format('truetype'); }}"
        for weight, name in _WEIGHTS
    ]
    return "\n".join((*faces, sheet))


def _letters(weight: str) -> str:
    file = RESOURCES / "fonts" / f"AtkinsonHyperlegibleNext-{weight}.ttf"
    return b64encode(file.read_bytes()).decode("ascii")
