"""Breakout rooms as the CSV from which Zoom assigns people before a meeting.

Zoom reads the columns ``Pre-assign Room Name`` and ``Email Address``, a row a person, at most 100 rooms and
1,000 people, one set a meeting (Zoom's support article KB0061353).
"""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from facilitator.errors import UserError
from facilitator.model.people import Participant

MOST_ROOMS = 100
MOST_PEOPLE = 1_000
HEADINGS = ("Pre-assign Room Name", "Email Address")

_ADDRESS = re.compile(r"[^\s@=+'\-][^\s@]*@[^\s@]+")
"""Enough to find a cell that holds no address; none begins as a spreadsheet's formula does."""


class ZoomRooms(Struct, frozen=True, kw_only=True):
    """The file's content, and who is not in it."""

    data: bytes
    """CSV in UTF-8 with CRLF."""
    rooms: int
    """Rooms with somebody in the file."""
    people: int
    without_email: tuple[str, ...]
    """Names of those who are in a room and have no e-mail address, by room."""


def zoom_csv(rooms: Sequence[Sequence[str]], people: Mapping[str, Participant]) -> ZoomRooms:
    """Rooms of participants' ids as Zoom reads them: the first is ``Room 1``; an empty one keeps its number.

    Raises UserError if there are more rooms or people than Zoom takes, two have the same address, or nobody
    has one.
    """
    filled = sum(bool(room) for room in rooms)
    if filled > MOST_ROOMS:
        raise UserError(
            f"Zoom takes {MOST_ROOMS} rooms at most, and there are {filled}. "
            "Make the rooms larger, or hold two meetings."
        )
    seated = sum(map(len, rooms))
    if seated > MOST_PEOPLE:
        raise UserError(
            f"Zoom takes {MOST_PEOPLE:,} people at most, and there are {seated:,}. Hold two meetings."
        )
    rows: list[tuple[str, str]] = []
    without: list[str] = []
    whose: dict[str, str] = {}
    for number, room in enumerate(rooms, start=1):
        for person in (people[person_id] for person_id in room):
            address = person.email.strip()
            if not _ADDRESS.fullmatch(address):
                without.append(person.name)
                continue
            other = whose.get(address.casefold())
            if other is not None:
                raise UserError(
                    f"{other} and {person.name} have the same e-mail address, and Zoom tells people apart by "
                    "it. Give one of them another on the People page."
                )
            whose[address.casefold()] = person.name
            rows.append((f"Room {number}", address))
    if not rows:
        raise UserError(
            "Nobody in these rooms has an e-mail address, and Zoom knows people by it. "
            "Add addresses on the People page."
        )
    return ZoomRooms(
        data=_encoded(rows),
        rooms=len({name for name, _ in rows}),
        people=len(rows),
        without_email=tuple(without),
    )


def _encoded(rows: Sequence[tuple[str, str]]) -> bytes:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\r\n").writerows([HEADINGS, *rows])
    return buffer.getvalue().encode()


def write_zoom(path: Path, zoom: ZoomRooms) -> None:
    """Writes the file whole, readable by its owner alone, or leaves what is there as it was.

    Raises UserError if the disk refuses, the folder is not there, or the path is a folder or a cohort.
    """
    try:
        _refuse_target(path)
        part = path.with_name(f".{path.name}.part")
        try:
            _write_new(part, zoom.data)
            part.replace(path)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
    except (OSError, ValueError) as error:
        # A name with a NUL in it is a ValueError.
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise UserError(
            f"{_visible(path)} could not be written ({reason}). "
            "Close it where it is open, or choose another place."
        ) from error


def _visible(path: Path) -> str:
    return str(path).replace("\0", "\\0")


def _write_new(path: Path, data: bytes) -> None:
    path.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _refuse_target(path: Path) -> None:
    """Raises UserError where a file must not be put, or could take something precious away."""
    if path.is_dir():
        raise UserError(f"{path} is a folder. Give the file in it a name, such as {path / 'rooms.csv'}.")
    if not path.parent.is_dir():
        raise UserError(f"There is no folder {path.parent}. Make it first, or choose another.")
    if path.exists() and not path.is_file():
        raise UserError(f"{path} is not a plain file. Choose a name for a new one.")
    if path.suffix.casefold().startswith(".cohort") or _is_database(path):
        raise UserError(f"{path} is a cohort's own file and stays. Choose another name, such as rooms.csv.")


def _is_database(path: Path) -> bool:
    if not path.exists():
        return False
    with path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\0"
