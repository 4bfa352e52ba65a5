"""A file to be opened, asked for without blocking the session; and files dropped from the desktop."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.widgets.file_dialog import file_dialog, show_dialog


class OpenDialog(QObject):
    """Asks for a file that is there. The dialog is made when one is first asked for, and keeps its folder."""

    chosen = Signal(object)
    """The file that was chosen (Path)."""

    def __init__(self, title: str, kinds: Sequence[str], parent: QWidget, folder: Path | None = None) -> None:
        super().__init__(parent)
        self._title, self._kinds, self._parent = title, list(kinds), parent
        self._folder = folder
        """Where it begins, if that is there."""
        self._dialog: QFileDialog | None = None

    def ask(self) -> None:
        """Asks for a file of one of the ``kinds``, Qt's filters such as ``CSV files (*.csv)``, or of any."""
        if self._dialog is None:
            made = self._dialog = file_dialog(self._parent, self._title)
            made.setFileMode(QFileDialog.FileMode.ExistingFile)
            made.setNameFilters([*self._kinds, self.tr("All files (*)")])
            if self._folder is not None and self._folder.is_dir():
                made.setDirectory(str(self._folder))
            made.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        show_dialog(self._dialog)


def dropped_file(dropped: QMimeData) -> Path | None:
    """The first file of this computer among what is dropped, None if there is none."""
    return next((Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()), None)
