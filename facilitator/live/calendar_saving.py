"""The programme of a cohort file saved as a calendar, beside whoever has the file open."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from facilitator.capture import reading
from facilitator.capture.snapshot import snapshot
from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.exchange.calendar_file import BEGINNING, CalendarFile, Revision, calendar_file
from facilitator.exchange.new_file import begins_with, write_new
from facilitator.exchange.slip_words import read_pair
from facilitator.phrase import listed, phrase
from facilitator.rules import wording
from facilitator.tongue import ENGLISH, Tongue


def save_calendar(file: Path, out: Path, pair: str = "", tongue: Tongue = ENGLISH) -> CalendarFile:
    """Writes the sessions and dated commitments of a cohort file; gives what was written.

    ``pair`` is a pair's id, or its names as people type them: the calendar is then its own, with both names
    in its self-led sessions and no commitments but its own.

    Nobody is asked before a file is written over, so it has to be a calendar. Raises UserError if it is
    another one, for what is no cohort, and where the disk refuses.
    """
    with snapshot(file) as store:
        about = reading.cohort(store)
        people, pairs = reading.participants(store), reading.pairs(store)
        made = calendar_file(
            about["programme_title"],
            about["timezone"],
            reading.sessions(store),
            reading.ideas(store),
            people,
            _revisions(store),
            read_pair(pair, pairs, people) if pair else None,
            tongue,
        )
    if out.is_file() and out.suffix.casefold() != ".cohort" and out.stat().st_size:
        _refuse_other(out)
    write_new(out, made.data, "programme.ics")
    return made


def in_words(made: CalendarFile, name: str) -> str:
    """What was written, and what has no date yet, in a sentence or two."""
    what = [wording.count(made.sessions, "session")]
    if made.commitments:
        what.append(wording.count(made.commitments, "commitment"))
    words = phrase("{what} written to {name}.", what=listed(what), name=name)
    if made.undated:
        words += (
            phrase(" 1 commitment has no date yet and is not in it.")
            if made.undated == 1
            else phrase(" {undated} commitments have no date yet and are not in it.", undated=made.undated)
        )
    return words


def _refuse_other(out: Path) -> None:
    if not begins_with(out, BEGINNING) and not begins_with(out, b"SQLite format 3\0"):
        raise UserError("{out} is there already and is no calendar. Choose another name.", out=out)


def _revisions(store: Store) -> dict[str, Revision]:
    """How often each session and card was written, and when last, as the journal has it."""
    rows = store.rows(
        "SELECT id, count(*) - 1 AS number, max(at) AS at FROM change "
        "WHERE \"table\" IN ('session', 'idea') GROUP BY id"
    )
    return {r["id"]: Revision(number=r["number"], at=datetime.fromisoformat(r["at"])) for r in rows}
