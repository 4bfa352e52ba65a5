"""The waves side by side, one of them on show: the switch of every view that is about one wave at a time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator.model.benchmarks import Wave
from facilitator.rules.measures.waves import IN_ORDER, asked_in
from ui.core_words import in_words
from ui.widgets.segments import Segments
from ui.workspace import Workspace


class WaveSwitch(Segments):
    """Begins with the wave of the session on show, and follows it to another session's."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        words = QCoreApplication.translate("BenchmarksView", "Wave")
        super().__init__([(wave, in_words(wave.words)) for wave in IN_ORDER], words, parent=parent)
        self._workspace = workspace
        self._session_id = ""

    @property
    def wave(self) -> Wave:
        """The wave on show."""
        return self.value or Wave.BASELINE

    def follow(self) -> bool:
        """Where another session is on show than when this was asked last, its wave comes: then it is True."""
        state = self._workspace.state
        if state.session.id == self._session_id:
            return False
        self._session_id = state.session.id
        self.show_value(asked_in(state.session, state.sessions))
        return True
