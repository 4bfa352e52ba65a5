"""A figure's data as it is read in a table: headings in words, cells as text, no more rows than are read."""

from __future__ import annotations

from facilitator.rules.measures.figure import AnyFigure, Cell, GoalsFigure, SlopesFigure, Table

MOST_LINES = 40
"""With more of them nobody reads them on paper."""

Shown = tuple[tuple[str, ...], list[tuple[str, ...]], str]


def shown_table(table: Table, most: int) -> Shown:
    """Its headings, at most so many of its rows, and a sentence if that is not all."""
    columns = tuple(name.replace("_", " ").capitalize() for name in table.columns)
    rows = [tuple(_words(cell) for cell in row) for row in table.rows[:most]]
    left_out = len(table.rows) - len(rows)
    words = f"The first {most:,} rows of {len(table.rows):,}." if left_out else ""
    return columns, rows, words


def compact_table(figure: AnyFigure) -> Shown | None:
    """A figure's lines as they are printed, a row each; None for other figures, which alt texts describe."""
    if not isinstance(figure, SlopesFigure | GoalsFigure) or len(figure.lines) > MOST_LINES:
        return None
    has_then = any(line.then is not None for line in figure.lines)
    columns = ("Who", *figure.places, *(("The start, as seen at the end",) if has_then else ()))
    rows = [
        tuple(_words(cell) for cell in (line.label, *line.values, *((line.then,) if has_then else ())))
        for line in figure.lines
    ]
    return columns, rows, ""


def _words(cell: Cell) -> str:
    if cell is None:
        return "–"
    return f"{round(cell, 2):g}".replace("-", "−") if isinstance(cell, float) else str(cell)
