"""Run sheets saved for paper, of a cohort file as it stands."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from facilitator.capture import reading
from facilitator.capture.snapshot import snapshot
from facilitator.errors import UserError
from facilitator.exchange.new_file import begins_with, write_new
from facilitator.exchange.participants_pdf import participants_pdf
from facilitator.exchange.planned_sheet import Sheet
from facilitator.exchange.run_sheet_pdf import run_sheet_pdf
from facilitator.model.programme import SessionKind
from facilitator.phrase import phrase
from facilitator.rules import wording
from facilitator.tongue import ENGLISH, Tongue


def save_run_sheet(
    file: Path,
    out: Path,
    now: datetime,
    number: int | None = None,
    *,
    participants: bool = False,
    tongue: Tongue = ENGLISH,
) -> str:
    """Writes the run sheet of a session as PDF, or those of all facilitated ones, and says what it wrote.

    With ``participants`` it is what they may read, to hand out, and nothing private. The cohort is read
    beside whoever has it open. Raises UserError for another ending, a session that has no run sheet, and a
    file that is there and is something else. Not on the Qt thread.
    """
    if out.suffix.casefold() != ".pdf":
        raise UserError("{out} does not end in .pdf. Give the run sheet this ending.", out=out)
    with snapshot(file) as store:
        about = reading.cohort(store)
        sessions = [s for s in reading.sessions(store) if s.kind is SessionKind.FACILITATED]
        chosen = [s for s in sessions if number in (None, s.number)]
        sheets = [Sheet(session=s, activities=reading.activities(store, s.id)) for s in chosen]
    if not sheets:
        numbers = ", ".join(str(s.number) for s in sessions) or phrase("none")
        raise UserError(
            "Session {number} has no run sheet. The sessions that have one are {numbers}.",
            number=number,
            numbers=numbers,
        )
    typeset = participants_pdf if participants else run_sheet_pdf
    data = typeset(sheets, about["programme_title"], about["timezone"], now, tongue)
    write_new(out, data, "run-sheet.pdf", lambda path: begins_with(path, b"%PDF"))
    if participants:
        which = (
            phrase("Session {number}", number=number)
            if number is not None
            else wording.count(len(sheets), "session")
        )
        return phrase(
            "{which} for participants written to {file}; your notes are not in it.",
            which=which,
            file=out.name,
        )
    which = (
        phrase("Run sheet of session {number}", number=number)
        if number is not None
        else phrase("{sheets} run sheets", sheets=len(sheets))
    )
    return phrase("{which} written to {file}, with your private notes in it.", which=which, file=out.name)
