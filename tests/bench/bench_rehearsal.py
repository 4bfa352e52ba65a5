"""Rehearsed sessions in one process: what memory they leave behind, and whether every clock was true."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
import qasync
from measuring import say
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from facilitator.capture import reading
from facilitator.capture.opening import open_store
from facilitator.clock import FastClock
from facilitator.live import demo
from facilitator.model.programme import SessionKind
from ui import theme
from ui.app import application
from ui.console.window import Console
from ui.rehearsal.player import Player
from ui.workspace import Workspace

SPEED = 3600
MOST_MB = 15.0


def resident() -> float:
    """Megabytes (of a million bytes) of this process that are in memory, after a collection."""
    QApplication.processEvents()
    gc.collect()
    return psutil.Process().memory_info().rss / 1e6


async def played(folder: Path) -> tuple[list[float], Player]:
    """Plays the facilitated sessions of a demo cohort in one console, and reads the memory after each."""
    path = demo.make(folder, datetime.now(UTC), rehearsal=True)
    store = open_store(path)
    sessions = [s for s in reading.sessions(store) if s.kind is SessionKind.FACILITATED]
    clock = FastClock(sessions[0].planned_at or datetime.now(UTC), SPEED)
    settings = QSettings(str(folder / "windows.ini"), QSettings.Format.IniFormat)
    console = Console(Workspace(store, clock), theme.load_tokens("light"), settings)
    console.show_windows()
    player = Player(console, clock, folder)
    after = []
    try:
        for session in sessions:
            await player.play(session)
            after.append(resident())
    finally:
        console.close()
    return after, player


def main() -> int:
    """Plays, and compares the memory after the last session with that after the first."""
    app = application()
    app.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with tempfile.TemporaryDirectory() as scratch, loop:
        before = resident()
        after, player = loop.run_until_complete(played(Path(scratch)))
    grown, untrue = after[-1] - after[0], player.truth.untrue
    met = grown <= MOST_MB
    say(f"memory: {before:.1f} MB at the start; {', '.join(f'{m:.1f}' for m in after)} MB after the sessions")
    say(f"grown since the first: {grown:.1f} MB; target {MOST_MB:g} MB: {'met' if met else 'MISSED'}")
    say(f"clock: {player.truth.readings:,} readings, {len(untrue)} untrue {untrue[:3] or ''}".rstrip())
    return 0 if met and not untrue else 1


if __name__ == "__main__":
    sys.exit(main())
