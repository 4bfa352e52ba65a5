"""The way from the command line to the windows; it does without click, as whoever opens a cohort waits."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NoReturn


def open_window(file: Path | None, *, reading: bool = False, listed: bool = True) -> NoReturn:
    """Opens both windows on a cohort file, which ``reading`` only looks at, or on what was open last."""
    from ui.screen import require_screen

    require_screen()
    before_qt()
    from ui.app import run

    sys.exit(run(file, reading=reading, listed=listed))


def before_qt() -> None:
    """Readies this process for windows: PySide6 reads the source of every module imported after it.

    So what needs no Qt comes before. Nearly all that start-up makes stays, so nothing is collected until
    ``ui.collector`` does so.
    """
    import gc

    gc.disable()
    import facilitator.capture.anchoring
    import facilitator.capture.emergency_mark
    import facilitator.capture.opening
    import facilitator.live.attendance
    import facilitator.live.board
    import facilitator.live.timer
    import facilitator.live.undo
    import facilitator.places
    import facilitator.rules.scene  # noqa: F401
