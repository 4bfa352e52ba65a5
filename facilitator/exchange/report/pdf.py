"""A report as a PDF by the accessibility standard PDF/UA-1: tagged, every picture in words, letters in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import msgspec

from facilitator.exchange.report.contents import Card, Report
from facilitator.exchange.report.pictures import figure_name, sketch_name, sketch_words
from facilitator.exchange.report.tables import compact_table
from facilitator.exchange.typeset import typeset
from facilitator.phrase import plain as letters

BEGINNING = b"%PDF-"
"""How every PDF begins."""
KEYWORD = b"facilitator-report"
"""What stands in the properties of these and of no others."""
_HIGHEST = 1.15
"""Of a page's width; a higher figure is drawn smaller, so that its words stay on its page."""
_LONG = re.compile(r"\S{40}(?=\S)")
_SIZE = re.compile(rb'viewBox="([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)"')


def pdf(report: Report, figures: Mapping[str, bytes], sketches: Mapping[str, bytes], now: datetime) -> bytes:
    """The whole file; the same report, pictures and moment give the same bytes. Not on the Qt thread."""
    drawn, tables = [], []
    for number, figure in enumerate(report.figures, start=1):
        name = figure_name(number)
        drawn.append(
            {
                "title": figure.title,
                "sentence": figure.sentence,
                "caption": figure.caption,
                "alt": figure.alt,
                "picture": f"{name}.svg",
                "wide": min(100.0, 100 * _HIGHEST / _ratio(figures[name])),
            }
        )
        if shown := compact_table(figure):
            columns, rows, _ = shown
            tables.append(
                {"heading": f"Figure {number}", "title": figure.title, "columns": columns, "rows": rows}
            )
    plain = {
        name: msgspec.to_builtins(getattr(report, name), enc_hook=letters)
        for name in report.__struct_fields__
        if name not in ("figures", "prototypes")
    }
    plain["prototypes"] = [
        _prototype(number, card, sketches) for number, card in enumerate(report.prototypes, start=1)
    ]
    run_sheets = [
        {"heading": one.heading, "rows": [(li.title, li.kind, li.planned, li.took) for li in one.lines]}
        for one in report.sessions
        if one.has_times
    ]
    for quote in (*plain["pennies"], *plain["quotes"]):
        quote["who"] = quote["who"][:1].upper() + quote["who"][1:]
    for card in plain["commitments"]:
        card["standing"] = card["standing"][:1].upper() + card["standing"][1:]
    data = {"report": plain, "figures": drawn, "run_sheets": run_sheets, "tables": tables}
    pictures = {f"{name}.svg": svg for name, svg in (*figures.items(), *sketches.items())}
    return typeset("report", _breakable(data), now, pictures, standard="ua-1")


def _prototype(number: int, card: Card, sketches: Mapping[str, bytes]) -> dict[str, Any]:
    name = sketch_name(number)
    there = sketches.get(name)
    return {
        "title": card.title,
        "details": card.details,
        "facts": msgspec.to_builtins(card.facts, enc_hook=letters),
        "sketch": f"{name}.svg" if there else None,
        "alt": sketch_words(card),
        "wide": bool(there) and _ratio(there or b"") < 0.5,
    }


def _ratio(svg: bytes) -> float:
    """Height by width."""
    found = _SIZE.search(svg[:2000])
    width, height = (float(found[3]), float(found[4])) if found else (1.0, 1.0)
    return height / width if width else 1.0


def _breakable(data: Any) -> Any:
    """The same with places to break a line in words that no line is wide enough for."""
    if isinstance(data, str):
        return _LONG.sub("\\g<0>\u200b", data) if len(data) > 40 else data
    if isinstance(data, dict):
        return {name: _breakable(value) for name, value in data.items()}
    if isinstance(data, list | tuple):
        return [_breakable(value) for value in data]
    return data
