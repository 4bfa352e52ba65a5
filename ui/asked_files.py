"""Cohorts that the desktop asks the app to open: macOS hands files over so, never as arguments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ui.another_app import open_beside


class AskedFiles(QApplication):
    """Keeps what it is asked for until somebody takes it: the first file comes before there is a window."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._waiting: list[Path] = []
        self._opens: Callable[[Path], object] = self._waiting.append

    def hand_to(self, opens: Callable[[Path], object]) -> None:
        """Files go there from now on, those that have waited first."""
        self._opens = opens
        for path in self._waiting:
            opens(path)
        self._waiting = []

    def event(self, event: QEvent) -> bool:
        """A link is none of ours: it has no file."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._opens(Path(event.file()))
            return True
        return super().event(event)


def open_asked(path: Path, beside: Callable[[Path], object] = open_beside) -> None:
    """Opens a file in the welcome window, if that is what is open; else in an app of its own."""
    from ui.console.welcome import Welcome  # noqa: PLC0415 - whoever starts with a cohort may never see it

    for window in QApplication.topLevelWidgets():
        if isinstance(window, Welcome) and window.isVisible():
            window.open_cohort(path)
            return
    beside(path)
