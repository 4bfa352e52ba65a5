"""Where a file goes is asked without blocking the session; it is written once at a time, the outcome said."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from ui.widgets.file_dialog import file_dialog, show_dialog
from ui.widgets.parts import set_role

if TYPE_CHECKING:
    import asyncio


class SaveDialog(QObject):
    """Asks for a file's place; whoever writes it does so through :meth:`write`."""

    chosen = Signal(object)
    """The place that was chosen (Path)."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._parent = title, parent
        self._task: asyncio.Task[None] | None = None
        self.dialog: QFileDialog | None = None
        """Made when a place is first asked for."""

    def ask(self, near: Path, name: str, kinds: str) -> None:
        """Asks where to: beside the file ``near``, by ``name``; ``kinds`` as Qt has it, ``Image (*.png)``."""
        if self.dialog is None:
            made = self.dialog = file_dialog(self._parent, self._title)
            made.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            made.setOption(QFileDialog.Option.DontConfirmOverwrite)  # its question would block the session
            made.fileSelected.connect(lambda chosen: self.chosen.emit(Path(chosen)))
        self.dialog.setNameFilter(kinds)
        self.dialog.setDefaultSuffix(name.rpartition(".")[2])
        self.dialog.setDirectory(str(near.parent))
        self.dialog.selectFile(name)
        show_dialog(self.dialog)

    @property
    def is_writing(self) -> bool:
        """True from :meth:`write` until what it ran is over."""
        return self._task is not None and not self._task.done()

    def write(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Runs what writes the file, unless one is being written; it ends with this object."""
        import asyncio  # noqa: PLC0415 - the windows are on the screen before anything is saved

        if not self.is_writing:
            task = self._task = asyncio.ensure_future(work())
            self.destroyed.connect(lambda *_: task.cancel())


class SaveOutcome(QLabel):
    """What was written, or why nothing was; hidden until then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def say(self, words: str, role: str) -> None:
        """Shows a sentence: ``kept`` for what was written, ``danger`` for what was not."""
        set_role(self, role)
        self.setText(words)
        self.show()

    def forget(self) -> None:
        """Takes back what was said."""
        self.clear()
        self.hide()
