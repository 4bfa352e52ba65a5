"""What activities took in the cohorts that were open last here, read once and off the Qt thread."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from facilitator.capture import lengths
from facilitator.live import demo
from facilitator.rules.learned_lengths import Took
from ui.beside import Beside


class OtherLengths(QObject):
    """Titles and times alone are read, nothing about people; each file is looked at and let go.

    Nobody learns from the demo cohort, which people click through.
    """

    read = Signal()
    """They are there."""

    def __init__(self, names: Sequence[str], own: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.took: tuple[Took, ...] = ()
        """What was read; nothing until then."""
        self._paths: Sequence[Path] = [
            path for path in map(Path, names) if path != own and path.parent.name != demo.FOLDER
        ]
        self._own = own
        stop = self._stop = threading.Event()
        self.destroyed.connect(lambda *_: stop.set())
        self._beside = Beside(self)

    def begin(self) -> None:
        """Reads them, if there are any that were not read yet."""
        if self._paths:
            self._beside.run(self._read(self._paths))
            self._paths = []

    async def _read(self, paths: Sequence[Path]) -> None:
        import asyncio  # noqa: PLC0415

        stop = self._stop
        self.took = await asyncio.to_thread(lengths.of_others, paths, self._own, lambda: not stop.is_set())
        if self.took:
            self.read.emit()
