"""A CSV file's bytes as rows of cells: finds the encoding and the delimiter, then reads strictly."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from facilitator.errors import UserError
from facilitator.phrase import phrase

DELIMITERS = (",", ";", "\t")

_SNIFFED_CHARACTERS = 65_536
_NOT_TEXT = (
    (b"PK\x03\x04", phrase("a spreadsheet or a zip archive")),
    (b"\xd0\xcf\x11\xe0", phrase("an old Office file")),
    (b"%PDF", phrase("a PDF")),
)
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8 with BOM"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16 LE"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16 BE"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r"))


class BrokenRowError(Exception):
    """A row whose quotes do not close; nothing below it can be told apart."""

    def __init__(self, row: int, message: str) -> None:
        super().__init__(message)
        self.row = row
        self.message = message


def decode(data: bytes, name: str, *, wanted: str = "CSV") -> tuple[str, str]:
    """The text of a file without its byte order mark, and the name of its encoding.

    ``wanted`` is what the messages call the kind of file that it should be.

    Tried in turn: a byte order mark, UTF-16 without one (known by the zero bytes of an ASCII heading),
    UTF-8, Windows-1252. Raises UserError if it is empty, no text, or in none of these.
    """
    for signature, kind in _NOT_TEXT:
        if data.startswith(signature):
            raise UserError(
                "{name} is {kind}, not {wanted}. Open it and save it as {wanted}, then choose that file.",
                name=name,
                kind=kind,
                wanted=wanted,
            )
    text, encoding = _decoded(data, name, wanted)
    if not text.strip("\ufeff \t\r\n\0"):
        instead = (
            phrase("a CSV file with headings and rows below them")
            if wanted == "CSV"
            else phrase("another file")
        )
        raise UserError("{name} is empty. Choose {instead}.", name=name, instead=instead)
    return text, encoding


def _decoded(data: bytes, name: str, wanted: str) -> tuple[str, str]:
    for mark, codec, label in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(codec), label
            except UnicodeDecodeError:
                raise UserError(
                    "{name} is marked as {partition} and is not, or was cut short. Save it again as "
                    "{wanted} in UTF-8.",
                    name=name,
                    partition=label.partition(" with")[0],
                    wanted=wanted,
                ) from None
    codec = _unmarked_utf16(data)
    if codec:
        try:
            return data.decode(codec), "UTF-16 LE" if codec.endswith("le") else "UTF-16 BE"
        except UnicodeDecodeError:
            raise UserError(
                "{name} was cut short. Save it again as {wanted} in UTF-8.", name=name, wanted=wanted
            ) from None
    start = data[:4096]
    if len(start) - len(start.translate(None, _CONTROLS)) > max(4, len(start) // 20):
        raise UserError(
            "{name} is not a text file. Save it as {wanted}, then choose that file.", name=name, wanted=wanted
        )
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252"), "Windows-1252"
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UserError(
            "{name}, line {line}: the byte 0x{data:02x} is neither UTF-8 nor Windows-1252. Save "
            "it as {wanted} in UTF-8.",
            name=name,
            line=line,
            data=data[error.start],
            wanted=wanted,
        ) from None


def _unmarked_utf16(data: bytes) -> str:
    """UTF-16's codec if three in four of the first characters have ASCII's zero byte on the same side."""
    even, odd = data[:32:2], data[1:32:2]
    if len(odd) >= 2 and odd.count(0) * 4 >= len(odd) * 3 and even.count(0) * 4 <= len(even):
        return "utf-16-le"
    if len(even) >= 2 and even.count(0) * 4 >= len(even) * 3 and odd.count(0) * 4 <= len(odd):
        return "utf-16-be"
    return ""


class Dialect(Struct, frozen=True):
    """How a text is cut into cells, and where its first row begins."""

    delimiter: str
    start: int = 0
    """Characters of a line such as ``sep=;`` above the headings, which spreadsheets do not show."""


def sniff(text: str, known: Callable[[Sequence[str]], int]) -> Dialect:
    """The dialect of a CSV text: what a ``sep=`` line says, else the delimiter that finds most headings.

    ``known`` counts how many of the first row's cells are headings that the caller can read.
    """
    line = re.match(r'\ufeff?"?sep=([,;\t|])"?[ ,;\t]*(\r\n|\r|\n|$)', text, flags=re.IGNORECASE)
    if line:
        return Dialect(line[1], line.end())
    start = 1 if text.startswith("\ufeff") else 0
    head = text[start : start + _SNIFFED_CHARACTERS]

    def worth(delimiter: str) -> tuple[int, int]:
        try:
            cells = next(records(head, Dialect(delimiter)), (0, []))[1]
        except BrokenRowError:
            return (0, 0)
        return (known(cells), len(cells))

    return Dialect(max(DELIMITERS, key=worth), start)


def records(text: str, dialect: Dialect) -> Iterator[tuple[int, list[str]]]:
    """Every row that is not blank, with its number as a spreadsheet shows it, from 1.

    A cell may hold line breaks, and the row is still one. Raises BrokenRowError at a quote that never
    closes, or closes in the middle of a cell.
    """
    lines = io.StringIO(text, newline="")
    lines.seek(dialect.start)
    reader = csv.reader(lines, delimiter=dialect.delimiter, strict=True)
    row = 0
    try:
        for row, cells in enumerate(reader, start=1):
            if cells and not "".join(cells).isspace() and any(cells):
                yield row, cells
    except csv.Error as error:
        raise BrokenRowError(row + 1, _reason(str(error))) from None


def _reason(error: str) -> str:
    if "unexpected end of data" in error:
        return phrase('a quote (") opens here and is never closed; the rows below were not read')
    if "field larger" in error:
        limit = csv.field_size_limit()
        return phrase(
            'a cell is over {limit:,} characters long, as if a quote (") that opens here never closes',
            limit=limit,
        )
    return phrase('a quote (") closes in the middle of a cell; write a quote inside a cell twice ("")')
