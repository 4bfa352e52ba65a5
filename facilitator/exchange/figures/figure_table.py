"""A figure's data as CSV, as all CSV of the app: byte order mark, CRLF, no formulas."""

from __future__ import annotations

import csv
import io

from facilitator.exchange.csv_write import BYTE_ORDER_MARK, escape
from facilitator.rules.measures.figure import AnyFigure, Cell


def figure_csv(figure: AnyFigure) -> bytes:
    """The figure's table; a value that is missing is an empty cell."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(figure.table.columns)
    writer.writerows([[_cell(value) for value in row] for row in figure.table.rows])
    return BYTE_ORDER_MARK + out.getvalue().encode("utf-8", "replace")


def _cell(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return escape(value) if isinstance(value, str) else repr(value)
