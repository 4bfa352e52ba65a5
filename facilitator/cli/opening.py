"""The way from the command line to the windows; it does without click, as whoever opens a cohort waits."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import NoReturn


def open_window(file: Path | None, *, reading: bool = False, listed: bool = True) -> NoReturn:
    """Opens both windows on a cohort file, which ``reading`` only looks at, or on what was open last."""
    from ui.screen import require_screen

    require_screen()
    gc.disable()  # nearly all that start-up makes stays; `ui.collector` collects from then on
    from ui.app import run

    sys.exit(run(file, reading=reading, listed=listed))
