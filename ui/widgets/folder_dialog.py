"""A folder that is there, asked for without blocking the session."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget


class FolderDialog(QObject):
    """Asks for a folder. The dialog is made when one is first asked for, and keeps where it was."""

    chosen = Signal(object)
    """The folder that was chosen (Path)."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._parent = title, parent
        self._dialog: QFileDialog | None = None

    def ask(self) -> None:
        """Asks for a folder."""
        if self._dialog is None:
            made = self._dialog = QFileDialog(self._parent, self._title)
            made.setModal(False)
            made.setFileMode(QFileDialog.FileMode.Directory)
            made.setOption(QFileDialog.Option.ShowDirsOnly)
            made.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        self._dialog.show()
        self._dialog.raise_()
