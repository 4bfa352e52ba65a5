"""Blank forms saved: a PDF to print or a CSV to fill in, of a cohort file as it stands."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from facilitator.capture import reading
from facilitator.capture.snapshot import snapshot
from facilitator.errors import UserError
from facilitator.exchange.blank_form import blank_csv, blank_pdf
from facilitator.exchange.new_file import begins_with, write_new
from facilitator.live import benchmarks
from facilitator.model.benchmarks import Wave
from facilitator.phrase import phrase
from facilitator.rules import wording
from facilitator.tongue import ENGLISH, Tongue

_ENDINGS = (".pdf", ".csv")


def save_form(
    file: Path, out: Path, wave: Wave, now: datetime, *, named: bool = True, tongue: Tongue = ENGLISH
) -> str:
    """Writes the forms of a wave for everybody active in a cohort file, and gives in words what was written.

    Over nothing but an older file of its kind, and over no CSV in which somebody has written. Raises
    UserError for any other name than one that ends in .pdf or .csv, where there is nobody, and if the file
    cannot be written. Takes up to a second, so not on the Qt thread.
    """
    kind = out.suffix.casefold()
    if kind not in _ENDINGS:
        raise UserError(
            "{out} ends neither in .pdf nor in .csv. Give the form one of these endings.", out=out
        )
    with snapshot(file) as store:
        people = [p for p in reading.participants(store) if p.active]
        sets, programme = benchmarks.sets(store), str(reading.cohort(store)["programme_title"])
    if not people:
        raise UserError("Nobody is in the cohort yet. Import a roster first.")
    if kind == ".csv":
        data = blank_csv(sets, wave, people)
        if out.is_file() and out.stat().st_size and out.read_bytes() != data:
            raise UserError("{out} is there already and may hold answers. Choose another name.", out=out)
        write_new(out, data, f"{file.stem}-{wave.value}.csv")
        lines = wording.count(len(people), "person", "people")
        return phrase(
            "A CSV for {lines} written to {file}: one line a person, to fill in with 1 to 5.",
            lines=lines,
            file=out.name,
        )
    data = blank_pdf(sets, wave, people, now, named=named, programme=programme, tongue=tongue)
    write_new(out, data, f"{file.stem}-{wave.value}.pdf", lambda path: begins_with(path, b"%PDF"))
    forms = wording.count(len(people), "form") if named else phrase("A form without a name")
    return phrase("{forms} written to {file}, to print.", forms=forms, file=out.name)
