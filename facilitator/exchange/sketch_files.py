"""Which sketches lie in a synced folder, under which names, and which of them once did."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange.sketch_svg import sketch_svg
from facilitator.model.sketch import Stroke
from facilitator.model.text import nouns

FOLDER = "sketches"
_SAFE = re.compile(r"(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9][a-z0-9_-]{0,63}")
"""Ids that are a file's name on every system and no two of which are the same file: no capitals."""


class Drawing(Struct, frozen=True):
    """The sketch of one card."""

    idea_id: str
    title: str
    strokes: tuple[Stroke, ...]

    @classmethod
    def of_file(cls, name: str) -> Drawing:
        """A sketch that is in its place already, by its file's name alone."""
        return cls(name.removeprefix(f"{FOLDER}/").removesuffix(".svg"), "", ())

    @property
    def file(self) -> str:
        """Its name below the synced folder."""
        return f"{FOLDER}/{self.idea_id}.svg"

    def pieces(self) -> Iterator[bytes]:
        """The file's content."""
        yield sketch_svg(self.title, self.strokes)


def drawings(connection: sqlite3.Connection) -> list[Drawing]:
    """The sketches of a cohort by the ids of their cards.

    The connection's ``row_factory`` is :class:`sqlite3.Row`. Raises UserError for an id that cannot be a
    file's name.
    """
    titles = {row["id"]: row["title"] for row in connection.execute("SELECT id, title FROM idea")}
    rows = connection.execute("SELECT * FROM stroke ORDER BY idea_id, frame, position, id")
    by_card: dict[str, list[Stroke]] = {}
    for stroke in nouns(Stroke, [dict(row) for row in rows]):
        by_card.setdefault(stroke.idea_id, []).append(stroke)
    for idea_id in by_card:
        if not _SAFE.fullmatch(idea_id):
            raise UserError(
                "The card “{what}” has the id {idea_id!r}, which cannot name a file. Copy its text "
                "into a new card, remove this one, and sync again.",
                what=titles.get(idea_id, ""),
                idea_id=idea_id,
            )
    return [Drawing(idea_id, titles.get(idea_id, ""), tuple(strokes)) for idea_id, strokes in by_card.items()]


def listed(names: Iterable[str]) -> set[str]:
    """The sketches among files that an earlier sync wrote; nothing else is ever removed."""
    return {name for name in names if is_ours(name)}


def halves(folder: Path) -> list[str]:
    """The sketches of which a sync that was killed has left a half, by the names of the whole files."""
    try:
        found = [path.name for path in (folder / FOLDER).iterdir()]
    except OSError:
        return []
    names = [f"{FOLDER}/{name[1:-5]}" for name in found if name[:1] == "." and name[-5:] == ".part"]
    return sorted(name for name in names if is_ours(name))


def is_ours(name: str) -> bool:
    """True for the name of a sketch as a sync gives it."""
    folder, _, file = name.partition("/")
    return folder == FOLDER and file.endswith(".svg") and bool(_SAFE.fullmatch(file.removesuffix(".svg")))
