"""Backups on the Sync page: the newest, the rule, one now, the file looked over, and a copy of any."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.capture import backups, checking
from facilitator.capture.backups import Backup, StoppedError
from facilitator.capture.recovery import moment_words
from facilitator.errors import UserError
from facilitator.rules import keeping
from ui.another_app import open_beside
from ui.beside import Beside
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.announce import announce
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import clear, column, frame, label, row, scrolled, set_role
from ui.workspace import Workspace

LEAST_SEEN, MOST_SEEN = 2, 5
"""So many backups are seen at once, as there is room; the rest by scrolling."""
ROW_HEIGHT = 47
EDGES = 4
"""What the style puts above and below what scrolls."""


class BackupsCard(QFrame):
    """The backups of the open file; whatever reads or writes one does so beside the Qt thread."""

    def __init__(
        self,
        workspace: Workspace,
        tokens: Tokens,
        parent: QWidget | None = None,
        opens: Callable[[Path], object] = open_beside,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._tokens, self._opens = workspace, tokens, opens
        self._beside = Beside(self)
        stop = self._stop = threading.Event()
        self.destroyed.connect(lambda *_: stop.set())
        self._shown: list[Backup] | None = None
        self.setProperty("role", "card")
        layout = column(self, 18, 12)
        top = row(spacing=10)
        top.addWidget(label(self.tr("Backups"), "heading"))
        self.newest = label("", "pill")
        top.addWidget(self.newest)
        top.addStretch(1)
        self.folder = KeyButton(self.tr("Show in folder"), tokens, icon="folder-open", role="quiet")
        self.folder.clicked.connect(self._show_folder)
        top.addWidget(self.folder)
        layout.addLayout(top)
        layout.addWidget(
            label(
                self.tr(
                    "One is made before each session, every 10 minutes in it if anything changed, and after "
                    "it; before each update of the file, and before somebody is erased. "
                )
                + keeping.RULE,
                "muted",
                wrap=True,
            )
        )
        line = row(spacing=10)
        self.now = KeyButton(self.tr("Back up now"), tokens, icon="copy")
        self.now.clicked.connect(self._back_up)
        self.check = KeyButton(self.tr("Check the file"), tokens, icon="circle-check")
        self.check.clicked.connect(lambda: self._beside.run(self._check()))
        line.addWidget(self.now)
        line.addWidget(self.check)
        line.addStretch(1)
        layout.addLayout(line)
        self.result = label("", wrap=True)
        self.result.hide()
        layout.addWidget(self.result)
        inside = QWidget()
        self._rows = column(inside, 0, 0)
        self.list = scrolled(inside)
        self.list.setAccessibleName(self.tr("Backups, the newest first"))
        layout.addWidget(self.list)
        workspace.backing_up.changed.connect(self.refresh)
        self.refresh()

    @property
    def busy(self) -> bool:
        """True while something is read or written for the card."""
        return bool(self._beside) or self._workspace.backing_up.busy

    def refresh(self) -> None:
        """Lists the backups again."""
        keeper = self._workspace.backing_up
        self.now.setEnabled(not keeper.busy)
        if keeper.trouble:
            self._say(self.tr("The last backup could not be written. {0}").format(keeper.trouble), "danger")
        elif keeper.verdict:
            self._say(self.tr("The file is damaged: {0}").format(keeper.verdict), "danger")
        found = backups.listed(self._workspace.path)
        if found == self._shown:
            return
        if self._shown is not None and found and not keeper.trouble:
            self._say(self.tr("✓ A backup was made and checked."), "kept")
        self._shown = found
        self.newest.setText(
            self.tr("Newest from {0}").format(self._when(found[0])) if found else self.tr("None yet")
        )
        self.folder.setEnabled(bool(found))
        clear(self._rows)
        for backup in found:
            self._rows.addWidget(self._row(backup))
        self._rows.addStretch(1)
        self.list.setMinimumHeight(ROW_HEIGHT * min(LEAST_SEEN, len(found)) + EDGES)
        self.list.setMaximumHeight(ROW_HEIGHT * min(MOST_SEEN, len(found)) + EDGES)
        self.list.setVisible(bool(found))

    def _row(self, backup: Backup) -> QWidget:
        line = QWidget()
        line.setFixedHeight(ROW_HEIGHT)
        outer = column(line, 0, 0)
        outer.addWidget(frame("rule"))
        inner = row(spacing=12)
        inner.setContentsMargins(0, 4, 8, 4)
        inner.addWidget(label(self._when(backup), "strong"))
        inner.addWidget(label(self._reason(backup), "small"))
        inner.addStretch(1)
        copy = KeyButton(self.tr("Open a copy"), self._tokens, icon="copy", role="quiet")
        copy.setAccessibleName(self.tr("Open a copy of the backup of {0}").format(self._when(backup)))
        copy.clicked.connect(lambda: self._beside.run(self._open_copy(backup)))
        inner.addWidget(copy)
        outer.addLayout(inner)
        return line

    def _when(self, backup: Backup) -> str:
        return in_words(moment_words(backup.at, self._workspace.state.timezone))

    def _reason(self, backup: Backup) -> str:
        if backup.reason.startswith(backups.BEFORE_UPDATE):
            return self.tr("before an update of the file")
        words = {
            "before-session": self.tr("before a session"),
            "in-session": self.tr("in a session"),
            "after-session": self.tr("after a session"),
            "by-hand": self.tr("asked for"),
            "before-erase": self.tr("before somebody was erased"),
            "before-merge": self.tr("before a merge"),
        }
        return words.get(backup.reason, backup.reason.replace("-", " "))

    def _say(self, words: str, role: str) -> None:
        self.result.setText(words)
        set_role(self.result, role)
        self.result.show()
        announce(self.result, words, urgent=role == "danger")

    def _back_up(self) -> None:
        if self._workspace.only_looks():
            return
        self._say(self.tr("Writing…"), "muted")
        self._workspace.backing_up.back_up_now()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(backups.folder(self._workspace.path))))

    async def _check(self) -> None:
        self.check.setEnabled(False)
        self._say(self.tr("Looking through the file and its newest backups…"), "muted")
        look = partial(checking.check, look_into=False, structure=False, stop=self._stop.is_set)
        try:
            found = await asyncio.to_thread(look, self._workspace.path)
        except UserError as error:
            self._say(in_words(error), "danger")
        except StoppedError:
            return
        else:
            if found.damaged:
                self._workspace.backing_up.found_damage(found.attention[0])
            self._show_check(found)
        self.check.setEnabled(True)

    def _show_check(self, found: checking.Checked) -> None:
        if not found.is_well:
            self._say("\n".join(found.attention), "danger")
            return
        read = sum(backup.verdict == "good" for backup in found.checked_backups)
        self._say(
            self.tr("✓ The file is whole, and so are its newest backups ({0} read through).").format(read)
            if read
            else self.tr("✓ The file is whole. There is no backup yet."),
            "kept",
        )

    async def _open_copy(self, backup: Backup) -> None:
        self._say(self.tr("Copying…"), "muted")
        target = _new_name(self._workspace.path, backup)
        try:
            await asyncio.to_thread(backups.copy, backup.path, target, None, self._stop.is_set)
        except UserError as error:
            self._say(in_words(error), "danger")
            return
        except StoppedError:
            return
        self._say(self.tr("✓ Copied to {0}, which opens in a window of its own.").format(target.name), "kept")
        self._opens(target)


def _new_name(path: Path, backup: Backup) -> Path:
    """A name beside the open file that nothing has yet."""
    name = f"{path.stem} (backup of {backup.at.astimezone():%Y-%m-%d %H%M})"
    number, target = 1, path.with_name(f"{name}.cohort")
    while target.exists():
        number += 1
        target = path.with_name(f"{name} {number}.cohort")
    return target
