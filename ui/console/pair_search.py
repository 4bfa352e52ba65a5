"""Pairs looked for off the Qt thread, for as long as somebody looks at them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facilitator.errors import UserError
from ui.core_words import in_words

if TYPE_CHECKING:
    from ui.console.pair_solving import Asked, Solved

    Solver = Callable[[Asked, Solved | None], Solved]


class PairSearch(QObject):
    """One search at a time: what is asked meanwhile comes after it, and only the last answer counts."""

    found = Signal(object)
    """A ``Solved`` to what was asked last."""
    refused = Signal(str)
    """Why there is no answer, in a sentence."""

    def __init__(self, asked: Callable[[], Asked], solve: Solver, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked, self._solve = asked, solve
        self._task: asyncio.Task[None] | None = None
        self._stale, self._looked_at = True, False
        self._last: Solved | None = None

    def outdate(self) -> None:
        """Whatever was found no longer counts."""
        self._stale = True

    def look(self) -> bool:
        """Somebody looks from now on; gives whether there is anything to look for."""
        self._looked_at = True
        return self._stale

    def look_away(self) -> None:
        """What is on its way is not found any more; the worker ends by itself in a moment."""
        self._looked_at = False

    def begin(self) -> None:
        """Looks again, now or after what is on its way."""
        self._stale = True
        if self._task is None or self._task.done():
            self._task = asyncio.ensure_future(self._run())

    @property
    def on(self) -> bool:
        """True while an answer is on its way."""
        return self._stale or (self._task is not None and not self._task.done())

    async def _run(self) -> None:
        loop = asyncio.get_event_loop()
        while self._stale and self._looked_at:
            self._stale = False
            try:
                solved = await loop.run_in_executor(None, self._solve, self._asked(), self._last)
            except UserError as error:
                if self._looked_at:
                    self.refused.emit(in_words(error))
                continue
            if not self._looked_at:
                self._stale = True
            elif not self._stale:
                self._last = solved
                self.found.emit(solved)
