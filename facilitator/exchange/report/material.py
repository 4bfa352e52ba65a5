"""What a report is made from, read at once from a cohort file: all that was measured, and the board."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct

from facilitator.capture import measured as measured_rows
from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.model.board import Idea
from facilitator.model.measured import Measured
from facilitator.model.run import Note
from facilitator.model.sketch import Stroke
from facilitator.model.text import nouns


class Material(Struct, frozen=True, kw_only=True):
    """Private and public together, as it stands in the file; what of it is told is decided later."""

    title: str
    timezone: str
    rehearsal: bool
    measured: Measured
    notes: tuple[Note, ...] = ()
    ideas: tuple[Idea, ...] = ()
    strokes: tuple[Stroke, ...] = ()

    def day_of(self, moment: datetime) -> str:
        """The day of a moment where the cohort is, as ISO 8601."""
        return moment.astimezone(ZoneInfo(self.timezone)).date().isoformat()


def material(store: Store) -> Material:
    """Reads all of it; for a large cohort in a worker thread, from a snapshot."""
    about = reading.cohort(store)
    return Material(
        title=about["programme_title"],
        timezone=about["timezone"],
        rehearsal=bool(about["rehearsal"]),
        measured=measured_rows.measured(store),
        notes=nouns(Note, store.rows("SELECT * FROM note ORDER BY created_at, rowid")),
        ideas=reading.ideas(store),
        strokes=reading.strokes(store),
    )


def without_private(measured: Measured, labels: dict[str, str]) -> Measured:
    """The same to be counted, with codes for names and no word that anybody wrote of themselves.

    Figures are made from this, so that nothing private can come into one: goals have no text, check-ins no
    summary, and nobody's turns are in it.
    """
    change = msgspec.structs.replace
    return change(
        measured,
        participants=tuple(
            change(
                p,
                name=labels[p.id],
                email="",
                department="",
                sector="",
                role="",
                duties="",
                grade="",
                manager="",
            )
            for p in measured.participants
        ),
        pairs=tuple(change(pair, reasons="") for pair in measured.pairs),
        goals=tuple(change(goal, text="") for goal in measured.goals),
        ratings=tuple(change(rating, note="") for rating in measured.ratings),
        wordings=(),
        checkins=tuple(change(checkin, summary="") for checkin in measured.checkins),
        voice_turns=(),
    )
