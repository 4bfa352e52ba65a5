"""What activities really took, read from a synced folder: titles and times, and nothing about people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from facilitator.errors import UserError
from facilitator.exchange.csv_lines import csv_lines
from facilitator.exchange.csv_programme import ACTIVITIES, SESSIONS
from facilitator.exchange.csv_write import unescape
from facilitator.exchange.quoting import quoted
from facilitator.exchange.synced_folder import Codebook, read_codebook
from facilitator.model.programme import ActivityKind
from facilitator.rules.learned_lengths import Took, used_up

_NEEDED = ("activity_id", "session_id", "title", "kind", "planned_seconds", "actual_seconds", "ended_at")


class SyncedLengths(NamedTuple):
    """What one synced folder teaches."""

    cohort: str
    """The cohort's id."""
    name: str
    took: tuple[Took, ...]


def took_in_folder(folder: Path) -> SyncedLengths:
    """Every activity of a synced cohort that is over; none of a rehearsal, which is no workshop.

    Raises UserError for what no sync wrote, and for files that are not as it wrote them.
    """
    codebook = read_codebook(folder)
    cohort = str(codebook.cohort.get("id") or "")
    if not cohort:
        raise UserError("{folder} does not say whose it is. Sync it again.", folder=folder)
    name = str(codebook.cohort.get("name") or folder.name)
    if codebook.cohort.get("rehearsal"):
        return SyncedLengths(cohort, name, ())
    numbers = {row["session_id"]: row["number"] for row in _rows(folder, codebook, SESSIONS.file)}
    rows = enumerate(_rows(folder, codebook, ACTIVITIES.file), start=2)
    took = tuple(_took(row, number, cohort, numbers) for number, row in rows if row.get("ended_at"))
    return SyncedLengths(cohort, name, took)


def _rows(folder: Path, codebook: Codebook, file: str) -> Iterator[dict[str, str]]:
    listed = next((resource for resource in codebook.resources if resource.path == file), None)
    if listed is None:
        raise UserError("{folder} has no {file}. Sync it again.", folder=folder, file=file)
    needed = _NEEDED if file == ACTIVITIES.file else ("session_id", "number")
    with csv_lines(folder, listed) as lines:
        heading = lines.heading()
        if missing := [column for column in needed if column not in heading]:
            raise UserError(
                "{file} in {folder} has no column {column}. Sync it again.",
                file=file,
                folder=folder,
                column=missing[0],
            )
        for _, batch in lines.batches():
            for line in batch:
                yield dict(zip(heading, line, strict=False))
        if not lines.is_as_written():
            raise UserError(
                "{file} in {folder} was changed since the sync wrote it. Sync it again.",
                file=file,
                folder=folder,
            )


def _took(row: dict[str, str], number: int, cohort: str, numbers: dict[str, str]) -> Took:
    try:
        planned, added = int(row["planned_seconds"]), int(row.get("added_seconds") or 0)
        seconds = float(int(row["actual_seconds"]))
        kind = ActivityKind(row["kind"])
        session = int(numbers.get(row["session_id"], "0"))
    except (KeyError, ValueError) as error:
        raise UserError(
            "{file}, row {number}, cannot be read ({reason}). Sync it again.",
            file=ACTIVITIES.file,
            number=number,
            reason=quoted(str(error)),
        ) from None
    title = row["title"]
    return Took(
        id=row["activity_id"],
        title=unescape(title) if title.startswith("'") else title,
        kind=kind,
        planned=planned,
        seconds=max(0.0, seconds),
        cut=used_up(planned, added, seconds),
        cohort=cohort,
        session=session,
    )
