"""Lines of CSV as rows of a cohort file: the inverse of what csv_contract and csv_write put into cells.

Whole columns are turned at once, which is several times as fast as cell by cell.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Any

import msgspec
from msgspec import Struct

from facilitator.capture.loading import StoredColumn
from facilitator.errors import UserError
from facilitator.exchange.csv_contract import Column, Kind, Table
from facilitator.exchange.csv_write import unescape
from facilitator.exchange.quoting import quoted
from facilitator.phrase import phrase

EXACT = "exact"
"""The column that holds what the others leave out: see :func:`facilitator.exchange.csv_contract.exact`."""

_LARGEST = 2**63
_WHOLE = re.compile(r"-?\d+")
_NUMBER = re.compile(r"-?\d+(\.\d*)?([eE][-+]?\d+)?")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_MOMENTS = re.compile(r"(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n)*")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_FRACTION = re.compile(r"\.\d{1,6}")

# A spreadsheet writes its own truth values in capitals.
_BOOLEANS = {"true": 1, "false": 0, "TRUE": 1, "FALSE": 0, "": None}

_WRONG = (ValueError, KeyError, RecursionError, msgspec.MsgspecError)
"""What turning a cell raises where it cannot be read."""

_WORDS = {
    Kind.INTEGER: phrase("a whole number"),
    Kind.SECONDS: phrase("a whole number of seconds"),
    Kind.NUMBER: phrase("a number with a decimal point"),
    Kind.BOOLEAN: phrase("true or false"),
    Kind.INSTANT: phrase("a moment such as 2023-03-24T09:30:15Z"),
    Kind.DATE: phrase("a day such as 2023-03-24"),
    Kind.LIST: phrase("a list in JSON"),
    Kind.RECORD: phrase("an object in JSON"),
}


class CellError(UserError):
    """A cell that cannot be read, by its place."""

    def __init__(self, file: str, row: int, column: str, reason: str) -> None:
        super().__init__(
            "{file}, row {row}, column {column}: {reason}. Mend it there, or sync again.",
            file=file,
            row=row,
            column=column,
            reason=reason,
        )


class _UnreadableError(Exception):
    """A cell of a column, by its number in it, and what is wrong with it."""

    def __init__(self, number: int, reason: str) -> None:
        self.number, self.reason = number, reason


class Field(Struct, frozen=True):
    """A column of the contract that a file has, where it stands there, and how the cohort file has it."""

    column: Column
    place: int
    stored: StoredColumn


class Layout(Struct, frozen=True):
    """What the columns of one file are, read from its heading."""

    file: str
    width: int
    fields: tuple[Field, ...]
    exact: int | None
    """Where the column ``exact`` stands; older files have none."""

    @property
    def names(self) -> tuple[str, ...]:
        """The stored names of the columns that :func:`rows` gives."""
        return tuple(field.stored.name for field in self.fields)


def layout(table: Table, heading: Sequence[str], stored: dict[str, StoredColumn]) -> Layout:
    """Holds a file's heading against the contract.

    A column that is not there is left out, as older files had fewer, unless a row cannot be without it.
    Columns that are worked out are passed over. Raises UserError for others.
    """
    known = {column.name: column for column in table.written}
    if len(heading) == 1 and (divided := {";", "\t"}.intersection(heading[0])):
        raise UserError(
            "{file}, row 1: its cells are divided by {sign}, as some spreadsheets save them. Save it with "
            "commas between cells, or sync again.",
            file=table.file,
            sign=phrase("semicolons") if ";" in divided else phrase("tabs"),
        )
    for name in heading:
        if name not in known:
            raise UserError(
                "{file}, row 1: the column {quoted} is unknown here. Update Facilitator if a newer "
                "one wrote this folder; else sync again.",
                file=table.file,
                quoted=quoted(name),
            )
        if heading.count(name) > 1:
            raise UserError(
                "{file}, row 1: the column {name} is there twice. Sync again.", file=table.file, name=name
            )
    fields = []
    for column in table.columns:
        if column.worked_out:
            continue
        kept = stored[column.stored or column.name]
        if column.name in heading:
            fields.append(Field(column, heading.index(column.name), kept))
        elif kept.needed and not kept.has_default:
            raise UserError(
                "{file}, row 1: the column {column} is missing. Sync again.",
                file=table.file,
                column=column.name,
            )
    exact = heading.index(EXACT) if EXACT in heading else None
    return Layout(table.file, len(heading), tuple(fields), exact)


def rows(layout: Layout, lines: Sequence[Sequence[str]], first: int) -> list[tuple[Any, ...]]:
    """Lines of a file as rows, in the order of :attr:`Layout.names`; ``first`` is the number of their first.

    Raises CellError, or UserError for a line with other than its columns.
    """
    for number, line in enumerate(lines):
        if len(line) != layout.width:
            count = "1 cell" if len(line) == 1 else f"{len(line)} cells"
            raise UserError(
                "{file}, row {first}: has {count}, and the heading has {width}. Mend it there, or "
                "sync again.",
                file=layout.file,
                first=first + number,
                count=count,
                width=layout.width,
            )
    columns = list(zip(*lines, strict=True))
    left_out = _left_out(layout, columns[layout.exact], first) if layout.exact is not None else {}
    made = []
    for field in layout.fields:
        try:
            made.append(_values(field, columns[field.place], left_out.get(field.column.name, {})))
        except _UnreadableError as error:
            raise CellError(layout.file, first + error.number, field.column.name, error.reason) from None
    return list(zip(*made, strict=True))


def _left_out(layout: Layout, cells: Sequence[str], first: int) -> dict[str, dict[int, str]]:
    """What the column ``exact`` has, by the column that it is about and the number of the line."""
    names: dict[str, dict[int, str]] = {field.column.name: {} for field in layout.fields}
    for number, cell in enumerate(cells):
        if cell:
            for part in cell.split(" "):
                name, divided, value = part.partition("=")
                if not divided or name not in names:
                    raise CellError(
                        layout.file,
                        first + number,
                        EXACT,
                        phrase("{cell} is about no column", cell=quoted(part)),
                    )
                names[name][number] = value
    return {name: parts for name, parts in names.items() if parts}


def _values(field: Field, cells: Sequence[str], left_out: dict[int, str]) -> Sequence[Any]:
    """A whole column. What ``left_out`` says counts where the cell still is what it was rounded to."""
    column = field.column
    _refuse_missing(field, cells)
    if column.kind is Kind.INSTANT:
        return _instants(cells, left_out)
    if column.kind in (Kind.INTEGER, Kind.SECONDS):
        return _whole(field, cells, left_out)
    if column.kind is Kind.BOOLEAN:
        return _each(cells, Kind.BOOLEAN, _BOOLEANS.__getitem__)
    if column.kind is Kind.NUMBER:
        return _each(cells, Kind.NUMBER, _number)
    return _texts(field, cells, left_out)


def _refuse_missing(field: Field, cells: Sequence[str]) -> None:
    """An empty cell is an empty text where a row cannot be without; an id or a choice cannot be empty."""
    column = field.column
    is_text = column.kind is Kind.TEXT and not column.unique and not column.values and not column.refers_to
    if field.stored.needed and not is_text and "" in cells:
        raise _UnreadableError(cells.index(""), "is empty")


def _texts(field: Field, cells: Sequence[str], left_out: dict[int, str]) -> list[str | None]:
    column = field.column
    nothing = "" if field.stored.needed else None
    made = [(unescape(c) if c[0] == "'" else c) if c else nothing for c in cells]
    for number in left_out:
        if not cells[number]:
            made[number] = ""
    if column.values and (wrong := set(made).difference(column.values, (None, ""))):
        number = next(i for i, text in enumerate(made) if text in wrong)
        raise _UnreadableError(
            number,
            phrase(
                "{cell} is none of: {values}", cell=quoted(cells[number]), values=", ".join(column.values)
            ),
        )
    if column.kind is Kind.DATE:
        _each([text or "" for text in made], Kind.DATE, _day)
    elif column.kind in (Kind.LIST, Kind.RECORD):
        expected = list if column.kind is Kind.LIST else dict
        _each(
            [text or "" for text in made], column.kind, lambda text: msgspec.json.decode(text, type=expected)
        )
    return made


def _instants(cells: Sequence[str], left_out: dict[int, str]) -> list[str | None]:
    made: list[str | None] = [f"{c[:19]}.000000Z" if c else None for c in cells]
    there = [c for c in cells if c]
    if not _MOMENTS.fullmatch("\n".join([*there, ""])) or not _are_moments(there):
        _each(cells, Kind.INSTANT, _moment)
    for number, rest in left_out.items():
        if not cells[number]:
            made[number] = "" if not rest else None
        elif rest and not _FRACTION.fullmatch(rest):
            raise _UnreadableError(
                number,
                phrase(
                    "{cell} in the column {column} is no fraction of a second",
                    cell=quoted(rest),
                    column=EXACT,
                ),
            )
        else:
            made[number] = f"{cells[number][:19]}{rest}Z"
    return made


def _are_moments(cells: Iterable[str]) -> bool:
    try:
        for _ in map(datetime.fromisoformat, cells):
            pass
    except ValueError:
        return False
    return True


def _whole(field: Field, cells: Sequence[str], left_out: dict[int, str]) -> list[Any]:
    column, is_real = field.column, field.stored.kind == "REAL"
    made: list[Any] = _each(cells, column.kind, _real if is_real else _integer)
    for number, rest in left_out.items():
        # What somebody changed in the cell since counts, and its fraction does not.
        if cells[number] and is_real:
            try:
                exact = _number(rest)
            except ValueError:
                raise _UnreadableError(
                    number,
                    phrase("{cell} in the column {column} is no number", cell=quoted(rest), column=EXACT),
                ) from None
            if round(exact) == int(cells[number]):
                made[number] = exact
    least, most = column.least, column.most
    if least is not None or most is not None:
        for number, value in enumerate(made):
            if value is not None and (
                (least is not None and value < least) or (most is not None and value > most)
            ):
                limits = (
                    phrase("from {least} to {most}", least=least, most=most)
                    if most is not None
                    else phrase("at least {least}", least=least)
                )
                raise _UnreadableError(number, phrase("{cell} is not {what}", cell=value, what=limits))
    return made


def _each(cells: Sequence[str], kind: Kind, turn: Callable[[str], Any]) -> list[Any]:
    """Every cell turned, None for an empty one. ``turn`` raises at what it cannot read."""
    try:
        return [turn(c) if c else None for c in cells]
    except _WRONG:
        for number, cell in enumerate(cells):
            try:
                if cell:
                    turn(cell)
            except _WRONG:
                raise _UnreadableError(
                    number, phrase("{cell} is not {what}", cell=quoted(cell), what=_WORDS[kind])
                ) from None
        raise


def _integer(cell: str) -> int:
    if not _WHOLE.fullmatch(cell):
        raise ValueError
    value = int(cell)
    if not -_LARGEST <= value < _LARGEST:
        raise ValueError
    return value


def _real(cell: str) -> float:
    if not _WHOLE.fullmatch(cell):
        raise ValueError
    return _finite(cell)


def _number(cell: str) -> float:
    if not _NUMBER.fullmatch(cell):
        raise ValueError
    return _finite(cell)


def _finite(cell: str) -> float:
    value = float(cell)
    if not math.isfinite(value):
        raise ValueError
    return value


def _moment(cell: str) -> datetime:
    if not _MOMENT.fullmatch(cell):
        raise ValueError
    return datetime.fromisoformat(cell)


def _day(cell: str) -> date:
    if not _DAY.fullmatch(cell):
        raise ValueError
    return date.fromisoformat(cell)
