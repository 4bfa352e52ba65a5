"""Where lengths were learned from, and the way to more: a folder of other cohorts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ui.console.other_lengths import OtherLengths
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.folder_dialog import FolderDialog
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import clear, column, frame, label, row

MOST_SAID = 6
"""Files that were passed by and are named; of more the number is said."""


class LengthsSource(QWidget):
    """Says what was learned from where, with how many activities; asks for a folder, stops and forgets it."""

    def __init__(
        self, tokens: Tokens, others: OtherLengths, near: Path, parent: QWidget | None = None
    ) -> None:
        """``near`` is the folder where the choice begins."""
        super().__init__(parent)
        self._others, self._near = others, near
        self.dialog = FolderDialog(self.tr("Learn from the cohorts in a folder"), self)
        self.dialog.chosen.connect(self._begin)
        layout = column(self, 0, 8)
        layout.addWidget(frame("rule"))
        self.said = label("", "small", wrap=True)
        layout.addWidget(self.said)
        self.passed: QVBoxLayout = column(spacing=2)
        layout.addLayout(self.passed)
        self.refused = label("", "danger", wrap=True)
        layout.addWidget(self.refused)
        line = row(spacing=10)
        self.more = KeyButton(self.tr("Learn from other cohorts…"), tokens, icon="folder-open", role="quiet")
        self.more.setToolTip(self.tr("Cohort files and synced folders; titles and times alone are read"))
        self.more.clicked.connect(self.ask)
        self.forget = KeyButton(self.tr("Forget the folder"), tokens, icon="x", role="quiet")
        self.forget.clicked.connect(self._forget)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How many cohorts were read"))
        self.bar.setMaximumWidth(260)
        self.stop = KeyButton(self.tr("Stop"), tokens, icon="x")
        self.stop.clicked.connect(others.stop)
        line.addWidget(self.more)
        line.addWidget(self.forget)
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop)
        line.addStretch(1)
        layout.addLayout(line)
        others.read.connect(self.refresh)
        others.progressed.connect(self._progress)
        self.refresh()

    def ask(self) -> None:
        """Asks for the folder; the session goes on meanwhile."""
        self.dialog.ask(Path(self._others.folder) if self._others.folder else self._near)

    def refresh(self) -> None:
        """Shows what is known now."""
        others, reading = self._others, self._others.is_reading
        had_keys = self.stop.hasFocus() or self.forget.hasFocus()
        for part in (self.bar, self.stop):
            part.setVisible(reading)
        self.more.setVisible(not reading)
        self.forget.setVisible(bool(others.folder) and not reading)
        self.forget.setToolTip(others.folder)
        if had_keys and not (self.stop.isVisible() or self.forget.isVisible()):
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.setText(self._words())
        self.refused.setText(others.refused)
        self.refused.setVisible(bool(others.refused))
        clear(self.passed)
        skipped = others.known.skipped if others.known is not None else ()
        for words in skipped[:MOST_SAID]:
            self.passed.addWidget(label(in_words(words), "needed", wrap=True))
        if len(skipped) > MOST_SAID:
            more = self.tr("And {count} more were passed by.").format(count=len(skipped) - MOST_SAID)
            self.passed.addWidget(label(more, "needed"))

    def _words(self) -> str:
        others = self._others
        if others.is_reading:
            return self.tr("Reading the cohorts in {folder}…").format(folder=Path(others.folder).name)
        known = others.known
        if known is None or (not known.sources and not others.folder):
            return self.tr(
                "Learned from this cohort and those that were open last on this computer. "
                "A folder of other cohorts teaches more."
            )
        from facilitator.live import lengths_elsewhere  # noqa: PLC0415 - it was read by now

        words = in_words(lengths_elsewhere.in_words(known))
        return self.tr("Learned from this cohort, and elsewhere: {words}").format(words=words)

    def _begin(self, folder: Path) -> None:
        self._others.learn_from(folder)
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self._others.forget()
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _progress(self, done: int, every: int) -> None:
        self.bar.setRange(0, every)
        self.bar.setValue(done)
        if self.bar.isHidden():
            self.refresh()
