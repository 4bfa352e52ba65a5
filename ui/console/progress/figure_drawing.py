"""Figures drawn beside the Qt thread: asked for, handed on as they come, saved, and stopped."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.bug_place import Place
from facilitator.errors import UserError

if TYPE_CHECKING:
    import asyncio

    from facilitator.exchange.figures.look import Look
    from facilitator.exchange.figures.messages import Answer, Kind
    from facilitator.exchange.figures.process import DrawingProcess

IDLE_MS = 120_000
"""A process that nobody has asked anything for so long is let go: it holds some 150 MB."""


class FigureDrawing(QObject):
    """The process that draws, as the windows see it: signals on the Qt thread, and plain data in them."""

    listed = Signal(object)
    """Which figures there are (tuple of Listed); pictures follow one by one."""
    drawn = Signal(str, int, int, bytes)
    """A figure's name, and its picture: width, height and bytes as Qt's RGB32."""
    failed = Signal(str, str)
    """The figure's name, or nothing if it is about all of them; and a sentence."""
    done = Signal()
    """The newest request is over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: DrawingProcess | None = None
        self._number = 0
        self._drawing = 0
        self._saves: dict[int, asyncio.Future[bytes]] = {}
        self._has_read = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.stop)

    @property
    def is_drawing(self) -> bool:
        """True until the newest request is over."""
        return self._drawing > 0

    def draw(self, path: Path, width: float, scale: float, look: Look, *, read: bool, first: str) -> None:
        """Draws every figure of the file anew where it has changed; an older request is dropped."""
        from facilitator.exchange.figures.messages import Draw  # noqa: PLC0415

        self._number += 1
        self._drawing = self._number
        self._running().send(
            Draw(
                number=self._number,
                path=str(path),
                width=width,
                scale=scale,
                look=look,
                read=read or not self._has_read,
                first=first,
            )
        )

    async def file(self, path: Path, name: str, kind: Kind, look: Look) -> bytes:
        """One figure as the bytes of a file. Raises UserError if there is none any more or it fails."""
        import asyncio  # noqa: PLC0415

        from facilitator.exchange.figures.messages import Save  # noqa: PLC0415

        self._number += 1
        waiting: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self._saves[self._number] = waiting
        self._running().send(Save(number=self._number, path=str(path), name=name, kind=kind, look=look))
        return await waiting

    def stop(self) -> None:
        """Ends the process; what was drawn stays on show."""
        if self._process is not None:
            self._process.end()
        self._gone("The figure was not saved: the cohort was closed.")

    def _running(self) -> DrawingProcess:
        self._idle.start()
        if self._process is None:
            import asyncio  # noqa: PLC0415

            from facilitator.exchange.figures.process import DrawingProcess  # noqa: PLC0415

            loop = asyncio.get_event_loop()

            def heard(answer: Answer | None, data: bytes) -> None:
                with suppress(RuntimeError):  # the loop is closed: nobody looks any more
                    loop.call_soon_threadsafe(self._hear, made, answer, data)

            made = self._process = DrawingProcess(heard)
            self._has_read = False
        return self._process

    def _gone(self, words: str) -> None:
        self._idle.stop()
        self._process, self._drawing, self._has_read = None, 0, False
        for waiting in self._saves.values():
            if not waiting.done():
                waiting.set_exception(UserError(words))
        self._saves.clear()

    def _hear(self, process: DrawingProcess, answer: Answer | None, data: bytes) -> None:
        from facilitator.exchange.figures import messages  # noqa: PLC0415

        if process is not self._process:
            return
        if answer is None:
            was_drawing = self.is_drawing
            logging.error("The process that draws figures ended by itself.")
            self._gone(self.tr("The figure was not saved: the drawing broke off. Try again."))
            if was_drawing:
                self.failed.emit("", self.tr("The drawing broke off. Open this page again to draw anew."))
        elif isinstance(answer, messages.AllListed):
            self._has_read = True
            if answer.number == self._drawing:
                self.listed.emit(answer.figures)
        elif isinstance(answer, messages.Drawn):
            self.drawn.emit(answer.name, answer.width, answer.height, data)
        elif isinstance(answer, messages.Failed):
            self._fail(answer)
        elif answer.number in self._saves:
            self._resolve(answer.number, data)
        elif answer.number == self._drawing:
            self._drawing = 0
            self.done.emit()

    def _fail(self, answer: Any) -> None:
        if answer.bug:
            logging.error("A figure could not be drawn:\n%s", Place(answer.bug))
        words = answer.said or self.tr("This figure could not be drawn; the log says why.")
        if answer.number in self._saves:
            waiting = self._saves.pop(answer.number)
            if not waiting.done():
                waiting.set_exception(UserError(words))
        else:
            self.failed.emit(answer.name, words)

    def _resolve(self, number: int, data: bytes) -> None:
        waiting = self._saves.pop(number)
        if not waiting.done():
            waiting.set_result(data)
