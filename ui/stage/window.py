"""The shared window: the canvas alone, with a title that gives nothing away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.appearance import Motion
from ui.motion import moves
from ui.stage.canvas import StageCanvas
from ui.stage.kept_pictures import stage_pictures
from ui.theme import Tokens

translate = QCoreApplication.translate


class StageWindow(QWidget):
    """The window that the facilitator shares. F11 or a double click fills the screen, Esc leaves it.

    Closing it hides it; the app goes on.
    """

    closed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None, *, motion: Motion = "system") -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._motion: Motion = motion
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(translate("stage", "Facilitator stage"))
        self.setMinimumSize(QSize(640, 360))
        self.canvas = StageCanvas(tokens, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        self.resize(self.canvas.sizeHint())

    def set_motion(self, motion: Motion) -> None:
        """Says whether scenes may come by a cross-fade, as somebody chose it or as the system has it."""
        self._motion = motion
        self.canvas.set_moves(moves(motion))

    def grab(self, *area: QRect) -> QPixmap:
        """A picture of what is on show, never of something in between."""
        self.canvas.set_moves(False)
        picture = super().grab(*area)
        self.set_motion(self._motion)
        return picture

    def wear(self, tokens: Tokens) -> None:
        """Changes the colours in place: whoever shares this window goes on sharing it."""
        self.canvas.set_tokens(tokens)

    def toggle_full_screen(self) -> None:
        """Fills the screen, or gives it back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def leave_full_screen(self) -> None:
        """Gives the screen back if the window fills it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 and Esc; every other key goes its way."""
        if event.key() == Qt.Key.Key_F11:
            self.toggle_full_screen()
        elif event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.leave_full_screen()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click fills the screen or gives it back."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle_full_screen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lets pictures of the old size go. The preview's few go too, and are made again when it is drawn."""
        stage_pictures.clear()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Asks the system again: its owner may have changed it."""
        self.set_motion(self._motion)
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hides the window, so that it opens again as it was but for the full screen."""
        self.leave_full_screen()
        super().closeEvent(event)
        self.closed.emit()
