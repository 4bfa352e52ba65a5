"""Starts a rehearsal on a copy, and leaves the cohort, its CSV and the pictures in a folder."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import qasync
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from facilitator import owner_only
from facilitator.capture import backups, reading
from facilitator.capture.opening import inspect, open_store
from facilitator.capture.store import Store
from facilitator.clock import FastClock
from facilitator.errors import UserError
from facilitator.exchange.csv_tables import CODEBOOK
from facilitator.exchange.sync import sync
from facilitator.live import cohorts, demo
from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from ui import theme, wording
from ui.console.window import Console
from ui.core_words import in_words
from ui.rehearsal.player import Player, RehearsalError
from ui.workspace import Workspace

NAME = "rehearsal.cohort"


def rehearse(file: Path | None, folder: Path, *, session: int | None, speed: float) -> Iterator[str]:
    """Plays a cohort's facilitated sessions (the demo cohort's without a file) and says what it did.

    Leaves ``rehearsal.cohort``, ``csv/`` and pictures of both windows in the folder, replacing those
    of an earlier rehearsal. Needs a QApplication's platform to be chosen already.
    """
    from ui.app import application  # noqa: PLC0415

    path = _copy(file, folder)
    app = application()
    app.setQuitOnLastWindowClosed(False)
    begun = datetime.now(UTC)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        readings = loop.run_until_complete(_play(path, folder, session, speed, app))
    took = (datetime.now(UTC) - begun).total_seconds()
    yield f"Rehearsed in {took:.0f} s at {speed:g} times the speed of life."
    yield f"{readings:,} readings of the clock, each true to the second."
    report = sync(path, folder / "csv")
    yield f"{report.rows:,} rows in {len(report.written)} files in {folder / 'csv'}; pictures in {folder}."


async def rehearse_beside(console: Console) -> None:
    """Plays the sessions still to come in a second console, on a copy beside the cohort file."""
    space = console.workspace
    folder = space.path.with_name(f"{space.path.stem}-rehearsal")
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    try:
        path = _copy(space.path, folder)
        readings = await _play(path, folder, None, 600, app)
        await asyncio.to_thread(sync, path, folder / "csv")
    except UserError as error:
        space.said.emit(in_words(error), True)
    else:
        space.said.emit(
            console.tr("Rehearsed on a copy; {0} of the clock, all true. See {1}").format(
                wording.count(readings, "reading"), folder
            ),
            False,
        )


def _copy(file: Path | None, folder: Path) -> Path:
    """The rehearsal's own cohort file, marked as one; only an earlier rehearsal is ever replaced."""
    path = folder / NAME
    try:
        owner_only.folder(folder)
    except OSError as error:
        raise UserError(
            "{folder} cannot be made ({reason}). Choose another with --to.",
            folder=folder,
            reason=error.strerror,
        ) from error
    if file is not None:
        inspect(file)
    if path.exists():
        earlier = open_store(path)
        rehearsal = reading.cohort(earlier)["rehearsal"]
        earlier.close()
        if not rehearsal:
            raise UserError(
                "{path} is no rehearsal, so it stays. Choose another folder with --to.", path=path
            )
        for left in (path, *(path.with_name(path.name + tail) for tail in ("-wal", "-shm"))):
            left.unlink(missing_ok=True)
        for picture in (*folder.glob("stage-*.png"), *folder.glob("console-*.png")):
            picture.unlink()
        (folder / "csv" / CODEBOOK).unlink(missing_ok=True)
    if file is None:
        return demo.make(folder, datetime.now(UTC), name=path.stem, rehearsal=True)
    backups.copy(file, path)
    store = open_store(path)
    cohorts.mark_rehearsal(store, datetime.now(UTC))
    store.close()
    return path


def _chosen(store: Store, number: int | None) -> list[Session]:
    facilitated = [s for s in reading.sessions(store) if s.kind is SessionKind.FACILITATED]
    running = [s for s in facilitated if s.started_at and not s.ended_at]
    if running:
        raise UserError(
            "{session} is running. Rehearse before it, or when it is over.", session=running[0].title
        )
    if number is None:
        waiting = [s for s in facilitated if not s.started_at]
        if not waiting:
            raise UserError(
                "Every facilitated session in {file} has been run, so none is left.", file=store.path.name
            )
        return waiting
    for session in facilitated:
        if session.number == number:
            if session.started_at:
                raise UserError(
                    "Session {number} has been run already. Rehearse one that is to come.", number=number
                )
            return [session]
    numbers = ", ".join(str(s.number) for s in facilitated)
    raise UserError(
        "--session: {number} is no facilitated session here. There are {numbers}.",
        number=number,
        numbers=numbers,
    )


async def _play(path: Path, folder: Path, number: int | None, speed: float, app: QApplication) -> int:
    store = open_store(path)
    try:
        chosen = _chosen(store, number)
    except UserError:
        store.close()
        path.unlink()
        raise
    clock = FastClock(chosen[0].planned_at or datetime.now(UTC), speed)
    settings = QSettings(str(owner_only.file(folder / "windows.ini")), QSettings.Format.IniFormat)
    console = Console(Workspace(store, clock), theme.load_tokens(theme.system_scheme(app)), settings)
    console.show_windows()
    player = Player(console, clock, folder)
    try:
        for session in chosen:
            await player.play(session)
    finally:
        console.close()
        (folder / "windows.ini").unlink(missing_ok=True)
    if player.truth.untrue:
        raise RehearsalError("The clock lied: " + "; ".join(player.truth.untrue[:5]))
    return player.truth.readings
