"""Files that a sync has set aside in its folder, as when somebody edited one by hand, cleaned of a person."""

from __future__ import annotations

import codecs
import csv
import io
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from facilitator.capture.erased_words import Words
from facilitator.errors import UserError
from facilitator.exchange.csv_contract import Table
from facilitator.exchange.csv_tables import CODEBOOK, TABLES
from facilitator.exchange.csv_write import BYTE_ORDER_MARK
from facilitator.exchange.sketch_files import FOLDER

MOST_LOOKED_AT = 64_000_000
"""Bytes of a file of somebody else's that is still looked into for the person."""


class AsideOutcome(Struct):
    """What became of the files that were set aside, by name."""

    cleaned: list[str] = msgspec.field(default_factory=list)
    removed: list[str] = msgspec.field(default_factory=list)


class _Codebook(Struct, frozen=True):
    pseudonymised: bool = False


def is_pseudonymised(folder: Path) -> bool:
    """Whether a synced folder has codes in place of names."""
    try:
        return msgspec.json.decode((folder / CODEBOOK).read_bytes(), type=_Codebook).pseudonymised
    except (OSError, msgspec.MsgspecError):
        return False


def set_aside(folder: Path) -> Iterator[Path]:
    """Files that are no part of a sync and yet come from one: they begin with the name of a file of ours."""
    ours = {table.file for table in TABLES} | {CODEBOOK}
    stems = {name.rpartition(".")[0] for name in ours}
    for place in (folder, folder / FOLDER):
        if not place.is_dir() or place.is_symlink():
            continue
        for entry in sorted(place.iterdir()):
            if not entry.is_file() or entry.is_symlink() or entry.name in ours:
                continue
            half = entry.name.startswith(".") and entry.name.endswith(".part")
            begin, bracket, _ = entry.name.partition(" (")
            if half or (bracket and (place != folder or begin in stems)):
                yield entry


def clean_aside(folder: Path, words: Words, ids: Iterable[str], outcome: AsideOutcome) -> None:
    """Takes a person out of files that were set aside: lines with one of these ids go, texts are cleaned.

    What is no CSV, such as a sketch, is deleted if the person is in it. Raises UserError if the disk refuses.
    """
    gone = set(ids)
    for path in set_aside(folder):
        try:
            text = _decoded(path.read_bytes())
            if not words.might(text) and not any(row_id in text for row_id in gone):
                continue
            if path.suffix != ".csv" or (made := _cleaned(text, words, gone, _table(path))) is None:
                path.unlink()
                outcome.removed.append(path.name)
            elif made != text:
                part = path.with_name(f".{path.name}.part")
                with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                    file.write(BYTE_ORDER_MARK + made.encode())
                    file.flush()
                    os.fsync(file.fileno())
                part.replace(path)
                if path.name not in outcome.cleaned:
                    outcome.cleaned.append(path.name)
        except OSError as error:
            raise UserError(
                "{path} could not be cleaned ({reason}). Close it where it is open, and erase again.",
                path=path,
                reason=error.strerror,
            ) from error


def others_in(folder: Path) -> list[Path]:
    """Files in a synced folder that no sync makes and that people put there, such as a copy of a CSV file."""
    ours = {folder / table.file for table in TABLES} | {folder / CODEBOOK}
    found = [entry for place in (folder, folder / FOLDER) if place.is_dir() for entry in place.iterdir()]
    return sorted(
        entry
        for entry in found
        if entry not in ours
        and entry.is_file()
        and not entry.is_symlink()
        and entry.stat().st_size <= MOST_LOOKED_AT
    )


def _decoded(data: bytes) -> str:
    """A text as spreadsheets save it: UTF-8, or UTF-16, or the alphabet of Windows."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _table(path: Path) -> Table | None:
    return next((table for table in TABLES if table.name == path.name.partition(" (")[0]), None)


def _cleaned(text: str, words: Words, gone: set[str], table: Table | None) -> str | None:
    """The CSV without the person; None if it is none."""
    buffer = io.StringIO(newline="")
    divided = _divided_by(text)
    writer = csv.writer(buffer, delimiter=divided, lineterminator="\r\n")
    try:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=divided, strict=True)
        head = next(rows, [])
        writer.writerow(head)
        emptied, about = _links(table)
        for row in rows:
            linked = {row[place] for place, name in enumerate(head[: len(row)]) if name in about}
            if gone & (linked if table else set(row)):
                continue
            for place, name in enumerate(head[: len(row)]):
                if name in emptied and row[place] in gone:
                    row[place] = ""
            writer.writerow([words.cleaned(cell)[0] for cell in row])
    except csv.Error:
        return None
    return buffer.getvalue()


def _divided_by(text: str) -> str:
    """What stands between two cells of the heading: spreadsheets take what is usual in their country."""
    head = text[: text.find("\n") + 1] or text
    return max(",;\t", key=head.count)


def _links(table: Table | None) -> tuple[set[str], set[str]]:
    """Columns whose links a line can be without, such as the owner of a card, and those that it is about."""
    if table is None:
        return set(), set()
    stored = {other.name: other.stored for other in TABLES}
    links = {column for column in table.columns if column.refers_to}
    emptied = {
        column.name
        for column in links
        if not column.required and (column.worked_out or column.name != f"{stored[column.refers_to]}_id")
    }
    return emptied, {table.key, *(column.name for column in links)} - emptied
