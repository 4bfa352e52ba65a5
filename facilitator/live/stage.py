"""What the facilitator asks of the shared window."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError


def _show(store: Store, now: datetime, origin: str, **values: Any) -> Changes:
    rows = store.rows("SELECT id FROM showing LIMIT 1")
    with store.step(origin, now) as step:
        if rows:
            step.update("showing", rows[0]["id"], **values)
        else:
            step.insert("showing", **{"view": "auto", "blank": False, **values})
    return store.changes(step)


def blank(store: Store, now: datetime, blanked: bool) -> Changes:
    """Blanks the shared window, or shows it again."""
    return _show(store, now, "stage.blank", blank=blanked)


def view(store: Store, now: datetime, name: str) -> Changes:
    """Shows ``activity``, ``rooms`` or ``board`` until the next activity, or follows with ``auto``."""
    if name not in ("auto", "activity", "rooms", "board"):
        raise RefusedError(f"The stage has no view called {name}.")
    return _show(store, now, "stage.view", view=name)


def hold(store: Store, now: datetime, session_id: str, held: bool) -> Changes:
    """Keeps the present activity on the shared window while the session goes on, or lets go."""
    current = reading.live_state(store, session_id).current
    if held and current is None:
        raise RefusedError("There is no activity to hold on the stage yet.")
    return _show(store, now, "stage.hold", held_activity_id=current.id if held and current else None)
