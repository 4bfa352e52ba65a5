"""A folder, asked for without blocking the session."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.widgets.file_dialog import file_dialog, show_dialog


class FolderDialog(QObject):
    """Asks for a folder. The dialog is made when one is first asked for."""

    chosen = Signal(object)
    """The folder that was chosen (Path)."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._parent = title, parent
        self.dialog: QFileDialog | None = None
        """Made when a folder is first asked for."""

    def ask(self, near: Path | None = None) -> None:
        """Asks for a folder, beginning at ``near``, or at the nearest one above it that is there."""
        if self.dialog is None:
            made = self.dialog = file_dialog(self._parent, self._title)
            made.setFileMode(QFileDialog.FileMode.Directory)
            made.setOption(QFileDialog.Option.ShowDirsOnly)
            made.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        if near is not None:
            place = next((folder for folder in (near, *near.parents) if folder.is_dir()), Path.home())
            self.dialog.setDirectory(str(place))
        show_dialog(self.dialog)
