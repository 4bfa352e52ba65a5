"""Notes: what was said or seen, kept at the press of a key."""

from __future__ import annotations

from datetime import datetime

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError
from facilitator.model.programme import NoteKind

LONGEST = 10_000
"""Characters of one note."""


def keep(
    store: Store,
    now: datetime,
    session_id: str,
    kind: NoteKind,
    text: str,
    *,
    participant_id: str | None = None,
    quotable: bool = False,
    draft: str = "",
) -> Changes:
    """Keeps a note in the current activity, about a person or about none.

    ``draft`` names the half-typed text that these words were; it goes with them.
    """
    words = checked(text)
    current = next(
        (a for a in reading.activities(store, session_id) if a.started_at and not a.ended_at), None
    )
    with store.step("notes.keep", now) as step:
        step.insert(
            "note",
            session_id=session_id,
            activity_id=current.id if current else None,
            kind=kind,
            participant_id=participant_id,
            text=words,
            quotable=quotable,
            created_at=now,
        )
        step.forget_draft(draft)
    return store.changes(step)


def edit(store: Store, now: datetime, note_id: str, text: str) -> Changes:
    """Writes a note anew."""
    with store.step("notes.edit", now) as step:
        step.update("note", note_id, text=checked(text))
    return store.changes(step)


def set_quotable(store: Store, now: datetime, note_id: str, quotable: bool) -> Changes:
    """Says whether a note may be quoted in the report."""
    with store.step("notes.quotable", now) as step:
        step.update("note", note_id, quotable=quotable)
    return store.changes(step)


def remove(store: Store, now: datetime, note_id: str) -> Changes:
    """Takes a note away; undo brings it again."""
    with store.step("notes.remove", now) as step:
        step.delete("note", note_id)
    return store.changes(step)


def checked(text: str) -> str:
    """What was typed without outer white space; nothing and too much are refused in words."""
    words = text.replace("\x00", "").strip()
    if not words:
        raise RefusedError("There is nothing to keep yet: type what was said, then press Ctrl+Return.")
    if len(words) > LONGEST:
        raise RefusedError(
            "This has {words:,} characters; {longest:,} is the most for one. Split it.",
            words=len(words),
            longest=LONGEST,
        )
    return words
