"""What is half typed in many small fields: half a second after a letter the cohort file holds it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from ui.workspace import Workspace

DRAFT_MS = 500
LONGEST = 200_000
"""Characters: of a longer text no draft is kept, as each letter would write all of it anew."""


class HalfTyped(QObject):
    """Fields are told apart by their drafts' keys. No letter puts it off: a fast typist never pauses."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._waiting: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(self.keep)

    def typed(self, key: str, words: str) -> None:
        """These words stand in a field now."""
        self._waiting[key] = words if len(words) <= LONGEST else ""
        if not self._timer.isActive():
            self._timer.start()

    def words(self, key: str) -> str:
        """What was half typed in a field, or nothing."""
        return self._waiting[key] if key in self._waiting else self._workspace.draft(key)

    def forget(self, key: str) -> None:
        """The words were given up, or kept by a command, which let their draft go with them."""
        self._waiting.pop(key, None)
        if self._workspace.draft(key):
            self.typed(key, "")
            self.keep()

    def keep(self) -> None:
        """Hands on what waits; what the disk does not take is kept by the workspace."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        for key, words in waiting.items():
            self._workspace.keep_draft(key, words)
