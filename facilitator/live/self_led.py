"""What is handed out for a self-led session and comes back: sheets, slips to fill in, slips filled in."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from msgspec import Struct

from facilitator.capture import measured, reading
from facilitator.capture.snapshot import snapshot
from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.exchange.new_file import begins_with, write_new
from facilitator.exchange.prompt_sheets import sheets_pdf
from facilitator.exchange.return_slips import (
    HEADINGS,
    Asked,
    SlipPreview,
    refuse_problems,
    reports,
    slips_csv,
)
from facilitator.live import checkins
from facilitator.model.programme import SessionKind
from facilitator.phrase import phrase
from facilitator.rules import wording
from facilitator.tongue import ENGLISH, Tongue


class Imported(Struct, frozen=True, kw_only=True):
    """What an import did, for ``--json``."""

    session: int
    imported: int
    replaced: int
    blank: int
    unread: tuple[str, ...]


def asked_of(store: Store, now: datetime, number: int) -> Asked:
    """What slips of a session are read against. Raises UserError for one that is not self-led."""
    sessions = reading.sessions(store)
    session = next((s for s in sessions if s.number == number), None)
    alone = ", ".join(str(s.number) for s in sessions if s.kind is SessionKind.SELF_LED) or phrase("none")
    if session is None:
        raise UserError(
            "There is no session {number}. The self-led sessions are {alone}.", number=number, alone=alone
        )
    if session.kind is not SessionKind.SELF_LED:
        raise UserError(
            "Session {number} is with the whole cohort. The self-led sessions are {alone}.",
            number=number,
            alone=alone,
        )
    return Asked(
        session=session,
        sessions=sessions,
        pairs=reading.pairs(store),
        people=reading.participants(store),
        goals=measured.goals(store),
        checkins=measured.checkins(store),
        today=checkins.today(store, now),
    )


def save_sheets(file: Path, out: Path, now: datetime, number: int, tongue: Tongue = ENGLISH) -> str:
    """Writes a session's sheets as PDF, or its slips to fill in as CSV, by the ending; says what it wrote.

    The cohort is read beside whoever has it open. Raises UserError for another ending and a file that is
    there and is something else.
    """
    ending = out.suffix.casefold()
    if ending not in (".pdf", ".csv"):
        raise UserError(
            "{out} ends neither in .pdf (sheets to print) nor in .csv (slips to fill in).", out=out
        )
    with snapshot(file) as store:
        asked = asked_of(store, now, number)
        title = str(reading.cohort(store)["programme_title"])
    pairs = wording.count(len(asked.pairs), "pair")
    if ending == ".pdf":
        data = sheets_pdf(asked, title, now, tongue)
        write_new(out, data, "sheets.pdf", lambda path: begins_with(path, b"%PDF"))
        return phrase(
            "Prompt sheets of session {number} for {pairs} written to {file}.",
            number=number,
            pairs=pairs,
            file=out.name,
        )
    write_new(out, slips_csv(asked), "slips.csv", _is_ours)
    return phrase(
        "Return slips of session {number} for {pairs} written to {file}.",
        number=number,
        pairs=pairs,
        file=out.name,
    )


def _is_ours(path: Path) -> bool:
    heading = ",".join(HEADINGS).encode()
    return begins_with(path, heading) or begins_with(path, b"\xef\xbb\xbf" + heading)


def import_slips(store: Store, now: datetime, preview: SlipPreview, number: int) -> Imported:
    """Keeps all slips of a session in one step; raises UserError, and keeps nothing, if one needs mending."""
    refuse_problems(preview)
    session = asked_of(store, now, number).session
    checkins.import_reports(store, now, session.id, reports(preview.slips))
    return Imported(
        session=number,
        imported=len(preview.slips),
        replaced=sum(slip.replaces for slip in preview.slips),
        blank=preview.blank,
        unread=preview.unread,
    )
