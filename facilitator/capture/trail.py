"""What undo and redo act on next, as deep as the journal goes, without reading all of it at each look."""

from __future__ import annotations

import sqlite3
from collections import deque
from typing import NamedTuple

from msgspec import Struct

NOT_UNDOABLE = ("timer.", "session.", "stage.", "cohort.")
"""Commands about time itself, the shared window, and the making of a cohort."""

_AT_ONCE = 128
"""Older steps that are read together, when those that are known are used up."""


class Undoable(Struct, frozen=True):
    """Steps that undo and redo would act on next, each with the command that made it; None if none."""

    undo: tuple[int, str] | None = None
    redo: tuple[int, str] | None = None


class _Entry(NamedTuple):
    step: int
    origin: str
    reverts: int | None


class Trail:
    """The steps of a journal that are done and those that are undone, newest last.

    It begins at the newest step and reads older ones only when an undo or redo comes down to them, and of
    newer ones only those that are new: both are a few rows, however long the journal is.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._low: int | None = None
        """Steps from here on were read."""
        self._high = 0
        self._done: deque[int] = deque()
        self._undone: deque[int] = deque()
        self._no_older_redo = False
        """True once a command is known after which nothing that was undone before can come again."""
        self._reverted: set[int] = set()
        """Steps not read yet that a later one took back or brought again."""
        self._names: dict[int, str] = {}

    def undoable(self) -> Undoable:
        """What the next undo and redo would take back and bring again."""
        self._read_newer()
        while not self._top(self._done) and self._read_older():
            pass
        while not self._top(self._undone) and not self._no_older_redo and self._read_older():
            pass
        done, undone = self._top(self._done), self._top(self._undone)
        return Undoable(
            undo=(done, self._name(done)) if done else None,
            redo=(undone, self._name(undone)) if undone else None,
        )

    def _read_newer(self) -> None:
        if self._low is None:
            newest = self._connection.execute("SELECT max(step) FROM change").fetchone()[0] or 0
            self._low, self._high = newest + 1, newest
            return
        for entry in self._entries("min", ">", self._high, -1):
            self._high = entry.step
            if entry.reverts is not None:
                self._take_out(entry.reverts)
                (self._undone if entry.origin == "undo" else self._done).append(entry.step)
            elif not entry.origin.startswith(NOT_UNDOABLE):
                self._done.append(entry.step)
                self._undone.clear()
                self._no_older_redo = True

    def _read_older(self) -> bool:
        """Reads some more of the past; False if there is none."""
        entries = self._entries("max", "<", self._low or 0, _AT_ONCE)
        for entry in entries:
            self._low = entry.step
            stands = entry.step not in self._reverted
            self._reverted.discard(entry.step)
            if entry.reverts is not None:
                self._reverted.add(entry.reverts)
                if stands and entry.origin != "undo":
                    self._done.appendleft(entry.step)
                elif stands and not self._no_older_redo:
                    self._undone.appendleft(entry.step)
            elif not entry.origin.startswith(NOT_UNDOABLE):
                # Whatever became of it: what had been undone before it was done cannot come again.
                self._no_older_redo = True
                if stands:
                    self._done.appendleft(entry.step)
        return bool(entries)

    def _take_out(self, step: int) -> None:
        """A step was taken back, or what took it back was: it is no longer what comes next."""
        if step < (self._low or 0):
            self._reverted.add(step)
            return
        for steps in (self._done, self._undone):
            if steps and steps[-1] == step:
                steps.pop()
            elif step in steps:
                steps.remove(step)

    def _top(self, steps: deque[int]) -> int | None:
        """The newest of some steps that the journal still has: erasing takes some out of it."""
        while steps and not self._entry(steps[-1]):
            steps.pop()
        return steps[-1] if steps else None

    def _name(self, step: int) -> str:
        """The command that a step did, or took back, or brought again."""
        passed = []
        while step not in self._names:
            entry = self._entry(step)
            if entry is None or entry.reverts is None:
                self._names[step] = entry.origin if entry else ""
                break
            passed.append(step)
            step = entry.reverts
        for other in passed:
            self._names[other] = self._names[step]
        return self._names[step]

    def _entry(self, step: int) -> _Entry | None:
        query = "SELECT step, origin, reverts FROM change WHERE step = ? LIMIT 1"
        row = self._connection.execute(query, [step]).fetchone()
        return _Entry(*row) if row else None

    def _entries(self, which: str, side: str, than: int, at_most: int) -> list[_Entry]:
        """Steps beyond one, nearest first, however many rows each has: from step to step by the index."""
        steps = self._connection.execute(
            f"WITH RECURSIVE walk(step) AS (SELECT {which}(step) FROM change WHERE step {side} ?1 UNION ALL "
            f"SELECT (SELECT {which}(step) FROM change WHERE step {side} walk.step) FROM walk "
            "WHERE walk.step IS NOT NULL LIMIT ?2) SELECT step FROM walk WHERE step IS NOT NULL",
            [than, at_most],
        ).fetchall()
        return [entry for (step,) in steps if (entry := self._entry(step))]
