"""The way from the command line to the windows, and the one place where the core knows that there are any.

It does without click, as whoever opens a cohort waits.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn


def open_window(file: Path | None, *, reading: bool = False, listed: bool = True) -> NoReturn:
    """Opens both windows on a cohort file, which ``reading`` only looks at, or on what was open last."""
    from ui.screen import naming_what_lacks, require_screen

    require_screen()
    gc.disable()  # nearly all that start-up makes stays; `ui.collector` collects from then on
    with naming_what_lacks():
        from ui.app import run

    sys.exit(run(file, reading=reading, listed=listed))


def has_screen() -> bool:
    """True if windows can be shown to somebody."""
    from ui import screen

    return screen.has_screen()


def play(file: Path | None, folder: Path, session: int | None, speed: float) -> Iterator[str]:
    """Plays sessions through both windows, which are drawn into memory without a screen; says what it did."""
    from ui.screen import naming_what_lacks, offscreen_if_none

    offscreen_if_none()
    with naming_what_lacks():
        from ui.rehearsal.play import rehearse

    yield from rehearse(file, folder, session=session, speed=speed)
