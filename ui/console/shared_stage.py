"""The stage window as the console owns it: made when it is wanted, shown where it was, let go at the end."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QGuiApplication

from ui.appearance import appearance
from ui.enlarging import within_screen

if TYPE_CHECKING:
    from facilitator.rules.scene import Scene
    from ui.stage.window import StageWindow
    from ui.theme import Tokens
    from ui.workspace import Workspace

PLACE = "stage"
"""Under which name its place is remembered."""


class SharedStage:
    """Until it is made, what it would show is not drawn."""

    def __init__(
        self, workspace: Workspace, tokens: Tokens, settings: QSettings, window: StageWindow | None = None
    ) -> None:
        """``window`` is one that is shared already, as when the console is built anew."""
        self._workspace, self._tokens, self._settings = workspace, tokens, settings
        if window is not None:
            self.window = window

    @cached_property
    def window(self) -> StageWindow:
        """The window, where it was; it goes to a second screen if there is one."""
        from ui.stage.window import StageWindow  # noqa: PLC0415 - it opens when the console stands

        made = StageWindow(self._tokens, motion=appearance(self._settings).motion)
        place = self._settings.value(PLACE)
        screens = QGuiApplication.screens()
        if isinstance(place, QByteArray):
            made.restoreGeometry(place)
        elif len(screens) > 1:
            made.setGeometry(screens[1].availableGeometry())
        within_screen(made)
        made.canvas.show_scene(self._workspace.scene())
        made.canvas.tick(self._workspace.now())
        return made

    @property
    def is_made(self) -> bool:
        """True once there is a window."""
        return "window" in self.__dict__

    def show(self) -> None:
        """Shows it; the keyboard stays where it is."""
        self.window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.window.show()

    def show_scene(self, scene: Scene) -> None:
        """Shows what participants see now."""
        if self.is_made:
            self.window.canvas.show_scene(scene)

    def tick(self, now: datetime) -> None:
        """Shows its clocks as they are."""
        if self.is_made:
            self.window.canvas.tick(now)

    def remember(self) -> None:
        """Keeps its place for the next time."""
        if self.is_made:
            self._settings.setValue(PLACE, self.window.saveGeometry())

    def let_go(self) -> None:
        """Closes it."""
        if self.is_made:
            self.window.close()
            self.window.deleteLater()
