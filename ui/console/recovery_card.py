"""A damaged file in the welcome window: what can be had of it, and one button that opens it again."""

from __future__ import annotations

import asyncio
import atexit
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from facilitator.capture import recovery
from facilitator.capture.backups import StoppedError
from facilitator.capture.recovery import Findings
from facilitator.errors import UserError
from ui.beside import Beside
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.announce import announce
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row, set_role


class RecoveryCard(QFrame):
    """Looks through file and backups beside the Qt thread, says what is there, and puts it in place."""

    def __init__(
        self,
        path: Path,
        error: UserError,
        opened: Callable[[Path], object],
        tokens: Tokens,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._opened = path, opened
        self._beside = Beside(self)
        stop = self._stop = threading.Event()
        ready: list[Findings] = []
        self._ready = ready
        self.destroyed.connect(lambda *_: _let_go(stop, ready))
        atexit.register(_let_go, stop, ready)  # whoever closes the app without choosing leaves nothing either
        self.setProperty("role", "card")
        layout = column(self, 18, 12)
        self.title = label(self.tr("{0} is damaged").format(path.name), "heading", wrap=True)
        layout.addWidget(self.title)
        self.words = label("", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(self.words)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Looking through the file and its backups"))
        layout.addWidget(self.bar)
        self.all = KeyButton(
            self.tr("Open what can be recovered"), tokens, icon="rotate-ccw", role="primary", parent=self
        )
        self.alone = KeyButton(self.tr("Open the backup alone"), tokens, icon="clock", parent=self)
        self.leave = KeyButton(self.tr("Leave it"), tokens, icon="x", role="quiet", parent=self)
        line = row(spacing=10)
        for button in (self.all, self.alone, self.leave):
            button.setAutoDefault(True)
            line.addWidget(button)
        line.addStretch(1)
        layout.addLayout(line)
        self.kept = label(
            self.tr("Nothing is thrown away: the damaged file stays beside it under another name."),
            "small",
            wrap=True,
        )
        layout.addWidget(self.kept)
        self.all.clicked.connect(lambda: self._beside.run(self._recover(alone=False)))
        self.alone.clicked.connect(lambda: self._beside.run(self._recover(alone=True)))
        self.leave.clicked.connect(self._leave)
        self._wait(self.tr("Looking through the file and its backups…"))
        self._beside.run(self._look())

    @property
    def busy(self) -> bool:
        """True while something runs beside."""
        return bool(self._beside)

    def take_keyboard(self) -> None:
        """Has the keyboard; what is found moves it on to the offer."""
        self.leave.setFocus()

    def _wait(self, words: str) -> None:
        self._say(words, "")
        self.bar.show()
        self.all.setEnabled(False)
        self.alone.setEnabled(False)
        self.alone.hide()

    def _say(self, words: str, role: str) -> None:
        self.words.setText(words)
        set_role(self.words, role)
        announce(self.words, words, urgent=role == "danger")

    def _leave(self) -> None:
        _let_go(self._stop, self._ready)
        self.hide()

    async def _look(self) -> None:
        try:
            found = await asyncio.to_thread(_look, self._path, self._stop, self._ready)
        except UserError as error:
            self.bar.hide()
            self._say(in_words(error), "danger")
            return
        if found is None:
            return
        self.bar.hide()
        self._say(in_words(found.in_words()), "")
        self.all.setEnabled(found.recovered is not None)
        if found.backup is not None:
            self.alone.set_word(self.tr("Open the backup of {0} alone").format(found.at))
            lacks = found.left or self.tr("nothing that can be read")
            self.alone.setToolTip(self.tr("It lacks {0}.").format(lacks))
            self.alone.setAccessibleDescription(self.alone.toolTip())
            self.alone.setEnabled(True)
            self.alone.setVisible(bool(found.left))
        if found.recovered is None:
            self.all.hide()
            self.kept.setText(self.tr("Keep the file as it is, and ask whoever looks after your computer."))
        elif self.window().focusWidget() is self.leave:  # also while another app is in front
            self.all.setFocus()

    async def _recover(self, *, alone: bool) -> None:
        if not self._ready:
            return
        found = self._ready[0]
        self._wait(self.tr("Putting it in place…"))
        try:
            await asyncio.to_thread(recovery.recover, found, datetime.now(UTC), alone=alone)
        except UserError as error:
            self.bar.hide()
            self._say(in_words(error), "danger")
            self.all.setEnabled(found.recovered is not None)
            self.alone.setEnabled(found.backup is not None)
            return
        self._ready.clear()
        self.bar.hide()
        self._say(self.tr("Opening…"), "")
        self._opened(self._path)


def _look(path: Path, stop: threading.Event, ready: list[Findings]) -> Findings | None:
    """In the thread: what is found is in ``ready`` for whoever is there last to let it go."""
    try:
        found = recovery.look(path, stop.is_set)
    except StoppedError:
        return None
    ready.append(found)
    if stop.is_set():
        _let_go(stop, ready)
        return None
    return found


def _let_go(stop: threading.Event, ready: list[Findings]) -> None:
    stop.set()
    while ready:
        ready.pop().forget()
