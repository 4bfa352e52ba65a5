"""What stays in sight: messages over the page's foot, and a glance above all where a window is too small."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.parts import column
from ui.widgets.roomy import Roomy

if TYPE_CHECKING:
    from ui.console.glance import Glance
    from ui.console.messages import Messages
    from ui.console.next_strip import NextStrip
    from ui.console.pages import Pages
    from ui.workspace import Workspace

LEAST_ROOM = QSize(1100, 660)
"""What everything needs to be whole; a smaller window scrolls."""
LEAST_WINDOW = QSize(480, 300)


class InSight:
    """Lays out a window around what scrolls where there is too little room for it."""

    def __init__(
        self,
        window: QWidget,
        content: QWidget,
        pages: Pages,
        messages: Messages,
        at: tuple[Workspace, NextStrip],
    ) -> None:
        """``at`` is what the glance is at."""
        self._window, self._pages, self._messages, self._at = window, pages, messages, at
        self._is_small = False
        window.setMinimumSize(LEAST_WINDOW)
        self._whole = column(window, 0, 0)
        self._whole.addWidget(Roomy(content, LEAST_ROOM), 1)
        self.over = QGridLayout()
        """The pages, with messages over them: if they moved them, buttons would slip from under the mouse."""
        self.over.setRowStretch(0, 1)
        self.over.setVerticalSpacing(0)
        self.over.addWidget(pages, 0, 0, 2, 1)
        self._lay_messages()

    @cached_property
    def glance(self) -> Glance:
        """What has to be seen always, above all that scrolls; made for the first window that is too small."""
        from ui.console.glance import Glance  # noqa: PLC0415 - most windows are large enough

        made = Glance(*self._at, self._window)
        self._whole.insertWidget(0, made)
        return made

    def fit(self) -> None:
        """Where the window is too small, what is said stands below what scrolls, always in sight."""
        window = self._window
        small = window.width() < LEAST_ROOM.width() or window.height() < LEAST_ROOM.height()
        if small is self._is_small:
            return
        self._is_small = small
        self.glance.setVisible(small)
        if small:
            self._whole.addWidget(self._messages)
        else:
            self._lay_messages()
            self._messages.raise_()

    def lift_messages(self) -> None:
        """What the page in front has at its foot to be pressed stays free."""
        self.over.setRowMinimumHeight(1, getattr(self._pages.currentWidget(), "foot", 0))

    def _lay_messages(self) -> None:
        self.over.addWidget(self._messages, 0, 0, Qt.AlignmentFlag.AlignBottom)
