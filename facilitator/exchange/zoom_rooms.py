"""Breakout rooms as the CSV from which Zoom assigns people before a meeting.

Zoom reads the columns ``Pre-assign Room Name`` and ``Email Address``, a row a person, at most 100 rooms and
1,000 people, one set a meeting (Zoom's support article KB0061353).
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange.new_file import write_new
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
            "Zoom takes {most_rooms} rooms at most, and there are {filled}. Make the rooms "
            "larger, or hold two meetings.",
            most_rooms=MOST_ROOMS,
            filled=filled,
        )
    seated = sum(map(len, rooms))
    if seated > MOST_PEOPLE:
        raise UserError(
            "Zoom takes {most_people:,} people at most, and there are {seated:,}. Hold two meetings.",
            most_people=MOST_PEOPLE,
            seated=seated,
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
                    "{other} and {person} have the same e-mail address, and Zoom tells people apart by "
                    "it. Give one of them another on the People page.",
                    other=other,
                    person=person.name,
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
    """Writes the file whole, or leaves what is there as it was; raises UserError as :func:`write_new`."""
    write_new(path, zoom.data, "rooms.csv")
