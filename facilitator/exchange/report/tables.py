"""A figure's data as it is read in a table: headings in words, cells as text, no more rows than are read."""

from __future__ import annotations

from facilitator.rules.measures.figure import Cell, Table

Shown = tuple[tuple[str, ...], list[tuple[str, ...]], str]


def shown_table(table: Table, most: int) -> Shown:
    """Its headings, at most so many of its rows, and a sentence if that is not all."""
    columns = tuple(name.replace("_", " ").capitalize() for name in table.columns)
    rows = [tuple(_words(cell) for cell in row) for row in table.rows[:most]]
    left_out = len(table.rows) - len(rows)
    words = f"The first {most:,} rows of {len(table.rows):,}." if left_out else ""
    return columns, rows, words


def _words(cell: Cell) -> str:
    if cell is None:
        return "–"
    return f"{round(cell, 2):g}".replace("-", "−") if isinstance(cell, float) else str(cell)
