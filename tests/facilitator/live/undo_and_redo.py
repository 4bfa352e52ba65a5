"""What undo takes back redo brings again, held against everything that can be read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from facilitator.capture.store import Store
from facilitator.live import undo


def back_and_there(
    store: Store, now: datetime, steps: int, read: Callable[[Store], Any], before: Any
) -> None:
    """So many steps back it is as it was before, and as many on as it is now; leaves it as it was before."""
    after = read(store)
    for does, then in ((undo.undo, before), (undo.redo, after), (undo.undo, before)):
        for _ in range(steps):
            does(store, now)
        assert read(store) == then
