"""The Sync page: a column of cards about what leaves the cohort file, the CSV folder first."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QWidget

from ui.console.sync_card import SyncCard
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.parts import column, label, scrolled
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.console.backups_card import BackupsCard
    from ui.console.copies_card import CopiesCard

WIDEST = 1080
"""Pixels beyond which lines would be too long to read."""


class SyncPage(QWidget):
    """One card a matter; ``cards`` is where another is added."""

    finished = Signal(object)
    """A SyncReport, or the sentence that says what went wrong."""

    def __init__(
        self, workspace: Workspace, tokens: Tokens, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        inside = QWidget()
        body = column(inside, 20, 14)  # and the ring of what is scrolled around it
        body.setContentsMargins(20, 14, 20, 20)
        title = label(self.tr("Sync"), "title")
        title.setMinimumHeight(38)  # as high as the buttons beside other pages' titles
        body.addWidget(title)
        body.addWidget(
            label(
                self.tr(
                    "What leaves the cohort file, and what comes back into it. "
                    "During a session neither a network nor any of this is needed."
                ),
                "muted",
                wrap=True,
            )
        )
        self.cards = column(spacing=14)
        body.addLayout(self.cards)
        self.csv = SyncCard(workspace, tokens, settings)
        self.csv.finished.connect(self.finished)
        self.cards.addWidget(self.csv)
        body.addStretch(1)
        inside.setMaximumWidth(WIDEST)
        column(self, 0, 0).addWidget(scrolled(inside))
        self.csv.folder.setProperty("finds", True)
        self.folder, self.start, self.cancel = self.csv.folder, self.csv.start, self.csv.cancel
        self.result, self.details = self.csv.result, self.csv.details

    def rest(self) -> Iterator[None]:
        """The cards below the first."""
        for _ in (self.copies, self.backups):
            yield

    @cached_property
    def copies(self) -> CopiesCard:
        """Two people's files."""
        from ui.console.copies_card import CopiesCard  # noqa: PLC0415

        made = CopiesCard(self._workspace, self._tokens)
        self.cards.insertWidget(1, made)
        return made

    @cached_property
    def backups(self) -> BackupsCard:
        """Copies of a moment."""
        from ui.console.backups_card import BackupsCard  # noqa: PLC0415

        made = BackupsCard(self._workspace, self._tokens)
        self.cards.addWidget(made)
        return made

    @property
    def place(self) -> Path:
        """The folder that Sync now writes to."""
        return self.csv.place

    def sync_now(self) -> None:
        """Starts a sync, if none is running and this file is held: whoever holds it knows what was synced."""
        if why := self._workspace.store.read_only:
            self._workspace.said.emit(in_words(why), True)
            return
        self.csv.sync_now()

    def stop(self) -> None:
        """Asks a running sync to stop, and no longer waits for it; the folder keeps its old files."""
        self.csv.stop()
