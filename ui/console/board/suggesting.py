"""Suggested clusters, looked for off the Qt thread: how far it is, what was found, and an end on request."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from facilitator.exchange.synonyms import load_synonyms
from facilitator.rules.clustering import USUAL, StoppedError, Tree
from facilitator.rules.likeness import Reader


class Suggesting(QObject):
    """One search at a time; a newer question makes the answer to an older one worthless."""

    progressed = Signal(float)
    """How much of the comparison is done, 0 to 1."""
    found = Signal(object)
    """What is suggested (Suggestion)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree: Tree | None = None
        self._stop = threading.Event()
        self._task: asyncio.Task[None] | None = None
        self._fineness = USUAL
        # Not a method of its own: when Qt says so, this object is half gone.
        self.destroyed.connect(lambda *_, held=self.__dict__: _end(held))

    @property
    def busy(self) -> bool:
        """True while something is looked for."""
        return self._task is not None and not self._task.done()

    def begin(self, texts: Mapping[str, str], fineness: int) -> None:
        """Compares cards, given as their ids and what they say, and cuts them into clusters."""
        self.stop()
        self._tree, self._fineness = None, fineness
        self._stop = threading.Event()
        self._task = asyncio.ensure_future(self._run(dict(texts), self._stop))

    def cut(self, fineness: int) -> None:
        """Cuts what has been compared coarser or finer; if that is still under way, once it is there."""
        self._fineness = fineness
        if self._tree is not None and not self.busy:
            self._task = asyncio.ensure_future(self._cut(self._tree, self._stop))

    def stop(self) -> None:
        """Ends the search; nobody hears what it would have found."""
        _end(self.__dict__)
        self._task = None

    async def _run(self, texts: dict[str, str], stop: threading.Event) -> None:
        loop = asyncio.get_running_loop()

        def report(part: float) -> None:
            loop.call_soon_threadsafe(self._heard, part, stop)

        def compare() -> Tree:
            return Tree(texts, Reader(load_synonyms()), report=report, stop=stop.is_set)

        try:
            tree = await asyncio.to_thread(compare)
        except StoppedError:
            return
        self._tree = tree
        await self._cut(tree, stop)

    async def _cut(self, tree: Tree, stop: threading.Event) -> None:
        fineness = -1
        while fineness != self._fineness:  # the slider may have gone on meanwhile
            fineness = self._fineness
            suggestion = await asyncio.to_thread(tree.cut, fineness)
        if not stop.is_set():
            self._task = None
            self.found.emit(suggestion)

    def _heard(self, part: float, stop: threading.Event) -> None:
        if not stop.is_set():
            self.progressed.emit(part)


def _end(held: dict[str, object]) -> None:
    """Stops the thread and the task that a search has, as far as it has them."""
    stop, task = held.get("_stop"), held.get("_task")
    if isinstance(stop, threading.Event):
        stop.set()
    if isinstance(task, asyncio.Task):
        task.cancel()
