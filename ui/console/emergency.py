"""What the console offers when something could not be kept: again, or on in a copy at another place."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, QStorageInfo
from PySide6.QtWidgets import QWidget

from facilitator.errors import UserError
from ui import wording
from ui.console.messages import Messages
from ui.core_words import in_words
from ui.workspace import Workspace

if TYPE_CHECKING:
    from facilitator.capture.emergency import Copy
    from facilitator.capture.store import Store
    from ui.beside import Beside
    from ui.widgets.folder_dialog import FolderDialog

log = logging.getLogger("facilitator")
_AND = "\n"
ROOMY = 50_000_000
"""Bytes that another disk must have free to be proposed."""


class Emergency(QObject):
    """Says what was not kept with its two ways on, and takes the windows over into the copy."""

    def __init__(self, workspace: Workspace, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._messages, self._window = workspace, messages, parent
        self._beside: Beside | None = None
        self._copies = False
        self._stop = threading.Event()
        self._words = ""
        self._asks = False
        """True while the ways on stand in the console, and nobody has taken one."""
        self._warned = False
        self._folders: FolderDialog | None = None
        workspace.not_kept.connect(self.offer)
        workspace.kept_after_all.connect(self._settled)

    def offer(self, words: str) -> None:
        """Offers both ways on."""
        self._words = words
        if not self._copies:
            self._asks = True
            self._messages.offer(words, self._ways())

    def may_close(self) -> bool:
        """False the first time that closing would lose what is in no file; that is said, with the ways on."""
        if self._warned or not self._workspace.waits:
            return True
        self._warned = True
        self.offer(
            self.tr(
                "Not closed yet: what could not be kept is in this window alone. Keep it by one of these "
                "ways, or close again to leave it."
            )
        )
        return False

    def welcome(self) -> None:
        """Says of an emergency copy that is opened again whose it is, and how the two are joined."""
        if of := self._workspace.copy_of:
            at = _at(of.at, self._workspace)
            words = self.tr("This is the emergency copy of {0}, made at {1}. {2}")
            self._messages.offer(words.format(of.path.name, at, self._joined(of.path)), wrong=False)

    def tell_of(self, copy: Path) -> None:
        """Says of a file that was left behind for an emergency copy that the copy has what came after."""
        words = self.tr(
            "{0} was gone on with in an emergency copy, {1} in {2}: what was kept since is there. {3}"
        )
        here = self._workspace.path.name
        joined = _join(here, copy.name)
        self._messages.offer(words.format(here, copy.name, copy.parent, joined), wrong=True)

    def go_on(self, folders: Sequence[Path] = ()) -> None:
        """Copies the cohort to the first place that takes it, and goes on there."""
        if self._copies:
            return
        if self._beside is None:
            from ui.beside import Beside  # noqa: PLC0415 - nobody waits for it when the windows open

            self._beside = Beside(self)
        self._copies, self._asks = True, False
        self._stop.clear()
        self._beside.run(self._go_on(folders))

    def choose(self) -> None:
        """Asks for a folder; the session goes on meanwhile."""
        if self._folders is None:
            from ui.widgets.folder_dialog import FolderDialog  # noqa: PLC0415 - nobody waits for it at the start

            self._folders = FolderDialog(self.tr("Where the emergency copy goes"), self._window)
            self._folders.chosen.connect(lambda folder: self.go_on([folder]))
        self._folders.ask()

    def stop(self) -> None:
        """Stops the copying; nothing is left of it."""
        self._stop.set()

    def _ways(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        return (
            (self.tr("&Go on in an emergency copy"), self.go_on),
            (self.tr("Try &again"), self._workspace.retry),
            (self.tr("Choose a &folder for the copy…"), self.choose),
        )

    async def _go_on(self, folders: Sequence[Path]) -> None:
        space = self._workspace
        words = self.tr("Copying {0} to a place that can be written. What you typed stays where it is.")
        self._messages.offer(words.format(space.path.name), ((self.tr("&Stop"), self.stop),), wrong=False)
        was = space.path
        try:
            made, store = await self._copied(folders)
        except UserError as error:
            self._copies = False
            self.offer(f"{self._words.partition(_AND)[0]}{_AND}{in_words(error)}")
            return
        _let_go_beside(space.go_on_in(store))
        self._copies = False
        self._messages.offer(self._said(was, made), wrong=False)
        space.retry()  # what is refused there is said below this, and offers the ways on again

    async def _copied(self, folders: Sequence[Path]) -> tuple[Copy, Store]:
        """The copy, open. If something was kept in the original while it was made, it is made again."""
        import asyncio  # noqa: PLC0415 - nobody waits for it when the windows open

        from facilitator.capture.emergency import copy_out, places  # noqa: PLC0415
        from facilitator.capture.opening import open_store  # noqa: PLC0415

        space = self._workspace
        now = space.now()
        # In a thread: a share that hangs would keep even the question waiting.
        to = tuple(folders) or await asyncio.to_thread(lambda: places(_disks()))
        while True:
            before = _newest(space.store)
            made = await asyncio.to_thread(
                copy_out, space.store, to, now, _local(now, space), lambda: not self._stop.is_set()
            )
            store = await asyncio.to_thread(open_store, made.path)
            if _newest(space.store) == before:
                return made, store
            await asyncio.to_thread(store.close)
            made.path.unlink(missing_ok=True)

    def _settled(self) -> None:
        self._warned = False
        if self._asks:
            self._asks = False
            self._messages.withdraw()

    def _said(self, was: Path, made: Copy) -> str:
        words = self.tr("You go on in {0}, in {1}, where everything is kept from now on. ").format(
            made.path.name, made.path.parent
        )
        if made.salvaged:
            words += (
                self.tr("{0} can no longer be read whole. ").format(was.name) + f"{in_words(made.salvaged)} "
            )
        elif made.backup is None:
            words += self.tr("All that was kept before is in it. ")
        else:
            at = _at(datetime.fromtimestamp(made.backup.stat().st_mtime).astimezone(), self._workspace)
            lost = self.tr(
                "{0} can no longer be read, so it was made of the backup of {1}: "
                "what was kept after that is not in it. "
            )
            words += lost.format(was.name, at)
        return words + self._joined(was)

    def _joined(self, of: Path) -> str:
        return _join(of.name, self._workspace.path.name)


def rescue(workspace: Workspace) -> Path | None:
    """Copies a file that was taken away while it was open before it is let go; where to, if that could be."""
    if workspace.store.read_only or not workspace.store.trouble():
        return None
    from facilitator.capture.emergency import copy_out, places  # noqa: PLC0415 - this happens seldom

    now = workspace.now()
    try:
        made = copy_out(workspace.store, places(_disks()), now, _local(now, workspace), lambda: True)
    except UserError as error:
        log.info("a cohort was gone when it was closed: %s", error)
        return None
    log.info("a cohort was gone when it was closed; all of it is in %s", made.path)
    return made.path


def _newest(store: Store) -> int | None:
    """The last step that was kept; None where that cannot be read."""
    try:
        return store.newest()
    except sqlite3.Error:
        return None


def _disks() -> list[Path]:
    """Other disks with room, as the system has them mounted."""
    return [
        Path(disk.rootPath())
        for disk in QStorageInfo.mountedVolumes()
        if disk.isReady() and not disk.isReadOnly() and disk.bytesAvailable() > ROOMY
    ]


def _let_go_beside(store: Store) -> None:
    """Closes a store in a thread: a disk that fails may take its time."""
    threading.Thread(target=store.close, name="letting go", daemon=True).start()


def _local(now: datetime, workspace: Workspace) -> datetime:
    return now.astimezone(ZoneInfo(workspace.state.timezone))


def _at(moment: datetime, workspace: Workspace) -> str:
    timezone = workspace.state.timezone
    day = wording.day(moment.astimezone(ZoneInfo(timezone)))
    words = QCoreApplication.translate("Emergency", "{time} on {day}")
    return words.format(time=wording.clock_time(moment, timezone), day=day)


def _join(of: str, copy: str) -> str:
    words = QCoreApplication.translate(
        "Emergency", "Afterwards the two are joined by: facilitator merge {0} {1} --into joined.cohort"
    )
    return words.format(_quoted(of), _quoted(copy))


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name
