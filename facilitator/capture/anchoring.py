"""The anchor of a running session's time, in the cohort file, so that after a crash the same time goes on."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from datetime import datetime

from facilitator.capture.store import Store, transaction
from facilitator.clock import Anchor, Clock
from facilitator.model.text import instant


def steady(store: Store, clock: Clock, began_at: datetime | None) -> None:
    """Has the clock follow the session that began then, or let go where none runs.

    An anchor from before that is of another session, and is not used. What has not changed is not written.
    """
    if began_at is None:
        clock.let_go()
        return
    kept = _kept(store)
    used = clock.hold(kept if kept and kept.at >= began_at else None, _last(store))
    if used is not None and used != kept:
        _write(store, used)


def _kept(store: Store) -> Anchor | None:
    row = store.connection.execute("SELECT boot, seconds, at FROM anchor WHERE id = 1").fetchone()
    return Anchor(row[0], row[1], datetime.fromisoformat(row[2])) if row else None


def _last(store: Store) -> datetime | None:
    """The moment of the last thing kept."""
    (at,) = store.connection.execute("SELECT at FROM step_now").fetchone()
    return datetime.fromisoformat(at) if at else None


def _write(store: Store, anchor: Anchor) -> None:
    # A disk that takes nothing more says so at the next command; the clock is steady all the same.
    with suppress(sqlite3.OperationalError), transaction(store.connection):
        store.connection.execute(
            "INSERT OR REPLACE INTO anchor (id, boot, seconds, at) VALUES (1, ?, ?, ?)",
            [anchor.boot, anchor.seconds, instant(anchor.at)],
        )
