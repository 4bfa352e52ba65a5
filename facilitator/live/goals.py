"""Goals as they are written, reworded, rated, let go and taken up again, of a person or of a pair."""

from __future__ import annotations

from datetime import datetime

from facilitator.capture.store import Changes, GoneError, Store
from facilitator.errors import RefusedError
from facilitator.model.goals import LEAST_GOAL_RATING, MOST_GOAL_RATING, Goal
from facilitator.model.text import noun

LONGEST = 2_000
"""Characters of one goal."""
LONGEST_NOTE = 5_000
"""Characters of what was said about one."""
MOST = 20
"""Goals of one person or pair: more than anybody can look at in a session."""
DRAFT = "goal."


def draft_key(owner_id: str) -> str:
    """The key of the half-typed goal of a person or a pair."""
    return f"{DRAFT}{owner_id}"


def write(
    store: Store,
    now: datetime,
    text: str,
    *,
    participant_id: str | None = None,
    pair_id: str | None = None,
    draft: str = "",
) -> Changes:
    """Keeps a goal of one person, or of one pair; exactly one of the two ids is given.

    ``draft`` names the half-typed text that these words were; it goes with them. Raises RefusedError for
    nothing, too much, the same words again, and a goal too many.
    """
    if (participant_id is None) == (pair_id is None):
        raise RefusedError("A goal belongs to one person or to one pair. Choose whose it is.")
    words = _checked(text)
    column, owner = ("participant_id", participant_id) if participant_id else ("pair_id", pair_id)
    theirs = store.rows(f'SELECT text, dropped_at FROM goal WHERE "{column}" = ?', [owner])
    if any(one["text"] == words for one in theirs):
        raise RefusedError("This goal is there already, in the same words.")
    if len(theirs) >= MOST:
        raise RefusedError("There are {most} goals here, which is the most. Remove one first.", most=MOST)
    with store.step("goals.write", now) as step:
        step.insert("goal", participant_id=participant_id, pair_id=pair_id, text=words, created_at=now)
        step.forget_draft(draft)
    return store.changes(step)


def reword(store: Store, now: datetime, goal_id: str, text: str) -> Changes:
    """Writes a goal in other words; the journal keeps those that it had."""
    with store.step("goals.reword", now) as step:
        step.update("goal", goal_id, text=_checked(text))
    return store.changes(step)


def rate(
    store: Store, now: datetime, session_id: str, goal_id: str, rating: int | None, note: str = ""
) -> Changes:
    """Keeps how far a goal has come, as its owner says in a session, with what was said about it.

    A second look in the same session takes the place of the first. Without a rating and a note there is
    nothing to keep: what was kept goes. Raises RefusedError for a rating that is none.
    """
    if rating is not None and not (
        isinstance(rating, int) and LEAST_GOAL_RATING <= rating <= MOST_GOAL_RATING
    ):
        raise RefusedError(
            "A rating is a whole number from −{least} to +{most}, not {rating}.",
            least=-LEAST_GOAL_RATING,
            most=MOST_GOAL_RATING,
            rating=rating,
        )
    words = note.replace("\x00", "").strip()
    if len(words) > LONGEST_NOTE:
        raise RefusedError(
            "This note has {words:,} characters; {longest_note:,} is the most.",
            words=len(words),
            longest_note=LONGEST_NOTE,
        )
    rows = store.rows(
        "SELECT id FROM goal_rating WHERE goal_id = ? AND session_id = ? ORDER BY at, rowid",
        [goal_id, session_id],
    )
    with store.step("goals.rate", now) as step:
        if rating is None and not words:
            for row in rows:
                step.delete("goal_rating", row["id"])
        elif rows:
            step.update("goal_rating", rows[-1]["id"], rating=rating, note=words)
        else:
            step.insert(
                "goal_rating", goal_id=goal_id, session_id=session_id, rating=rating, note=words, at=now
            )
    return store.changes(step)


def drop(store: Store, now: datetime, goal_id: str) -> Changes:
    """Lets a goal go, with all that was kept about it; it can be taken up again."""
    if _goal(store, goal_id).dropped_at is not None:
        raise RefusedError("This goal was let go already.")
    with store.step("goals.drop", now) as step:
        step.update("goal", goal_id, dropped_at=now)
    return store.changes(step)


def take_up(store: Store, now: datetime, goal_id: str) -> Changes:
    """Takes a goal up again that was let go."""
    if _goal(store, goal_id).dropped_at is None:
        raise RefusedError("This goal was not let go, so there is nothing to take up.")
    with store.step("goals.take_up", now) as step:
        step.update("goal", goal_id, dropped_at=None)
    return store.changes(step)


def remove(store: Store, now: datetime, goal_id: str) -> Changes:
    """Takes a goal away that was written by mistake, with its ratings; undo brings all of it again."""
    with store.step("goals.remove", now) as step:
        for table in ("goal_rating", "checkin_goal"):
            for row in store.rows(f'SELECT id FROM "{table}" WHERE goal_id = ?', [goal_id]):
                step.delete(table, row["id"])
        step.delete("goal", goal_id)
        step.forget_drafts(f"{DRAFT}{goal_id}.")
    return store.changes(step)


def _goal(store: Store, goal_id: str) -> Goal:
    rows = store.rows("SELECT * FROM goal WHERE id = ?", [goal_id])
    if not rows:
        raise GoneError
    return noun(Goal, rows[0])


def _checked(text: str) -> str:
    """A goal as one line without outer white space; nothing and too much are refused in words."""
    words = " ".join(text.replace("\x00", "").split())
    if not words:
        raise RefusedError("There is no goal yet: type it, then press Return.")
    if len(words) > LONGEST:
        raise RefusedError(
            "This goal has {words:,} characters; {longest:,} is the most. Shorten it.",
            words=len(words),
            longest=LONGEST,
        )
    return words
