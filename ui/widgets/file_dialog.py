"""A dialog for files that waits for nothing and lies whole on a small screen."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.enlarging import within_screen
from ui.widgets.surely import surely


def file_dialog(parent: QWidget, title: str) -> QFileDialog:
    """One that stops nobody; it asks for nothing yet."""
    made = QFileDialog(parent, title)
    made.setModal(False)
    return made


def show_dialog(dialog: QFileDialog) -> None:
    """Shows it no larger than the screen: at 200 % of text Qt's own loses its foot, and the file's name."""
    dialog.show()
    within_screen(dialog)
    room = dialog.screen().availableGeometry()
    at = dialog.frameGeometry()
    at.moveCenter(surely(dialog.parentWidget()).window().frameGeometry().center())
    at.moveLeft(max(room.left(), min(at.left(), room.right() - at.width())))
    at.moveTop(max(room.top(), min(at.top(), room.bottom() - at.height())))
    dialog.move(at.topLeft())
    dialog.raise_()
