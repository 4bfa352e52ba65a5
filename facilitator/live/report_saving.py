"""The report of a cohort file saved as HTML or PDF, beside whoever has the file open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from facilitator.capture.snapshot import snapshot
from facilitator.errors import UserError
from facilitator.exchange.new_file import begins_with, write_new
from facilitator.exchange.report import html, pdf, pictures
from facilitator.exchange.report.checklist import Checklist, checklist
from facilitator.exchange.report.compose import report
from facilitator.exchange.report.contents import Report
from facilitator.exchange.report.growth import grown
from facilitator.exchange.report.material import material
from facilitator.exchange.report.pictures import StoppedError
from facilitator.phrase import listed, phrase
from facilitator.rules import wording

KINDS = (".html", ".htm", ".pdf")
STEPS = (
    phrase("Reading the cohort"),
    phrase("Working out growth"),
    phrase("Drawing"),
    phrase("Putting it together"),
    phrase("Writing"),
)
"""What is said while a report is made, in order."""
SUCH_AS = "report.html"


class Saved(Struct, frozen=True):
    """A report that was written."""

    bytes: int
    figures: int
    quotes: int
    prototypes: int
    commitments: int


def save_report(
    file: Path,
    out: Path,
    now: datetime,
    *,
    pseudonymise: bool = False,
    progress: Callable[[int, int, str], None] = lambda _done, _of, _words: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Saved:
    """Writes the report of a cohort file, as HTML or as PDF by the ending of ``out``. Takes seconds.

    Nobody is asked before a file is written over, so it has to be an older report. ``progress`` is told of
    each step before it begins; ``stopped`` is asked there too, and ends it with StoppedError. Raises
    UserError for another ending, for what is no cohort, and where the disk refuses.
    """
    ending = out.suffix.casefold()
    if ending not in KINDS:
        raise UserError("{out} would be no report. Give it a name that ends in .html or .pdf.", out=out)

    def next_step(number: int) -> None:
        if stopped():
            raise StoppedError("Stopped. No report was written.")
        progress(number, len(STEPS), STEPS[number])

    next_step(0)
    with snapshot(file) as store:
        found = material(store)
    next_step(1)
    told = report(found, grown(found, pseudonymise=pseudonymise), now, pseudonymise=pseudonymise)
    next_step(2)
    is_pdf = ending == ".pdf"
    figures = pictures.figures(told, for_page=is_pdf, stopped=stopped)
    sketches = pictures.sketches(told)
    next_step(3)
    made = pdf.pdf(told, figures, sketches, now) if is_pdf else html.html(told, figures, sketches)
    next_step(4)
    write_new(out, made, SUCH_AS, ours=is_report)
    return _saved(made, told)


def what_is_in_it(file: Path, now: datetime) -> Checklist:
    """What a report made now would have in it, and what is missing. Reads the file: not on the Qt thread."""
    with snapshot(file) as store:
        return checklist(material(store), now)


def is_report(path: Path) -> bool:
    """True if a file is a report that was written here."""
    if begins_with(path, html.BEGINNING):
        return True
    if not begins_with(path, pdf.BEGINNING):
        return False
    try:
        return pdf.KEYWORD in path.read_bytes()
    except OSError as error:
        raise UserError(
            "{path} cannot be read ({reason}). Choose another name.", path=path, reason=error.strerror
        ) from error


def in_words(saved: Saved, name: str) -> str:
    """What was written, in a sentence."""
    parts = [
        wording.count(saved.figures, "figure"),
        wording.count(saved.quotes, "quotation"),
        wording.count(saved.prototypes, "prototype"),
        wording.count(saved.commitments, "commitment"),
    ]
    return phrase("The report is written to {name}: {parts} are in it.", name=name, parts=listed(parts))


def _saved(made: bytes, told: Report) -> Saved:
    return Saved(
        bytes=len(made),
        figures=len(told.figures),
        quotes=len(told.pennies) + len(told.quotes),
        prototypes=len(told.prototypes),
        commitments=len(told.commitments),
    )
