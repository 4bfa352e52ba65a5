"""What a widget has running beside the Qt thread, which ends with the widget."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject


class Beside:
    """Runs coroutines of an object; it is true while any of them runs."""

    def __init__(self, owner: QObject) -> None:
        tasks = self._tasks = set[asyncio.Task[None]]()
        owner.destroyed.connect(lambda *_: [task.cancel() for task in tasks])

    def __bool__(self) -> bool:
        return bool(self._tasks)

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Begins something; it is cancelled when its owner goes."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
