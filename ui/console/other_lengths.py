"""What activities took in other cohorts, open last here or in a chosen folder; read off the Qt thread."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from facilitator.errors import UserError
from facilitator.live import demo
from facilitator.rules.learned_lengths import Took
from ui.beside import Beside
from ui.core_words import in_words

if TYPE_CHECKING:
    from facilitator.live.lengths_elsewhere import Elsewhere

FOLDER = "lengths/folder"
"""The setting that remembers the folder from one start to the next."""


class OtherLengths(QObject):
    """Titles and times alone are read, nothing about people; each file is looked at and let go.

    Nobody learns from the demo cohort, which people click through.
    """

    read = Signal()
    """They are there, or the folder is not to be learned from any more."""
    progressed = Signal(int, int)
    """How many of how many cohorts were read; both 0 while they are looked for."""

    def __init__(
        self,
        names: Sequence[str],
        own: Path,
        cohort: str = "",
        settings: QSettings | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``names`` are the cohorts that were open last; ``cohort`` is the id of the one that learns."""
        super().__init__(parent)
        self._paths = [path for path in map(Path, names) if path != own and path.parent.name != demo.FOLDER]
        self._cohort, self._settings = cohort, settings
        self.recent: Elsewhere | None = None
        self.chosen: Elsewhere | None = None
        """What was read from the folder."""
        self.folder = ""
        """The folder that is learned from, if one is."""
        self.refused = ""
        """Why nothing is learned from the folder that was chosen, as a sentence."""
        self._stop = threading.Event()
        self._over = threading.Event()
        over = self._over
        self.destroyed.connect(lambda *_: over.set())
        self.is_reading = False
        """True while a folder is read."""
        self._recent_read = Beside(self)
        self._begun = False
        self._beside = Beside(self)

    @property
    def took(self) -> tuple[Took, ...]:
        """What was read; nothing until then."""
        return tuple(of for part in (self.recent, self.chosen) if part is not None for of in part.took)

    @property
    def known(self) -> Elsewhere | None:
        """All of it with where it is from; None until something was read."""
        parts = [part for part in (self.recent, self.chosen) if part is not None]
        return sum(parts[1:], parts[0]) if parts else None

    def begin(self) -> None:
        """Reads those that were open last, and the folder of last time, if there are any; once."""
        if self._begun:
            return
        self._begun = True
        if self._paths:
            self._recent_read.run(self._read_recent())
        if self._settings is not None and (name := str(self._settings.value(FOLDER, "") or "")):
            self._learn_from(Path(name))

    def learn_from(self, folder: Path) -> None:
        """Reads the cohorts in a folder, and remembers it; one that is being read is given up for it."""
        self._learn_from(folder)
        self.progressed.emit(0, 0)

    def _learn_from(self, folder: Path) -> None:
        self._stop.set()
        stop = self._stop = threading.Event()
        self.folder, self.refused = str(folder), ""
        self.is_reading = True
        self._beside.run(self._read_folder(folder, stop))

    def stop(self) -> None:
        """Gives up reading; what was known of the folder before stays."""
        self._stop.set()

    def forget(self) -> None:
        """Learns no more from the folder."""
        self._stop.set()
        self._stop, self.is_reading = threading.Event(), False
        self.folder, self.chosen, self.refused = "", None, ""
        if self._settings is not None:
            self._settings.remove(FOLDER)
        self.read.emit()

    async def _read_recent(self) -> None:
        import asyncio  # noqa: PLC0415

        from facilitator.live import lengths_elsewhere  # noqa: PLC0415 - not on the way to the first picture

        over = self._over
        there = [path for path in self._paths if await asyncio.to_thread(path.is_file)]
        self.recent = await asyncio.to_thread(
            lengths_elsewhere.read, there, self._cohort, may_go_on=lambda: not over.is_set()
        )
        if self.recent.took or self.recent.skipped:
            self.read.emit()

    async def _read_folder(self, folder: Path, stop: threading.Event) -> None:
        import asyncio  # noqa: PLC0415

        from facilitator.live import lengths_elsewhere  # noqa: PLC0415

        loop, over, cohort = asyncio.get_running_loop(), self._over, self._cohort

        def may_go_on() -> bool:
            return not (stop.is_set() or over.is_set())

        def tell(done: int, every: int) -> None:
            if may_go_on():
                loop.call_soon_threadsafe(self._tell, stop, done, every)

        def work() -> Elsewhere:
            places = lengths_elsewhere.found_in(folder, may_go_on)
            return lengths_elsewhere.read(places, cohort, may_go_on=may_go_on, tell=tell)

        try:
            made: Elsewhere | None = await asyncio.to_thread(work)
        except UserError as error:
            made, self.refused = None, in_words(error)
        if stop is not self._stop:
            return  # another folder was chosen meanwhile, or it was given up for good
        if stop.is_set():
            self.folder = str(self._settings.value(FOLDER, "") or "") if self._settings is not None else ""
        else:
            self.chosen = made
            if made is not None and self._settings is not None:
                self._settings.setValue(FOLDER, str(folder))
        self.is_reading = False
        self.read.emit()

    def _tell(self, stop: threading.Event, done: int, every: int) -> None:
        if stop is self._stop and not stop.is_set():
            self.progressed.emit(done, every)
