"""Where the parts of the console stand: in a window that is large enough, a low one and a narrow one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from ui.console.rail import WIDTH
from ui.widgets.parts import column, row
from ui.widgets.roomy import Roomy

if TYPE_CHECKING:
    from ui.console.glance import Glance
    from ui.console.window import Console

LEAST_ROOM = QSize(1100, 660)
"""What everything needs to stand where it stands in a large window."""
LEAST_WINDOW = QSize(480, 300)
AROUND_PAGE = QSize(WIDTH, 67 + 66)
"""What of it the rail takes, and the capture line with a strip above it."""


class Arrangement:
    """A page and the header may scroll; the capture line never does.

    In a window too small for all of it a line above says what is on and which key is next, and what is said
    stands above the capture line. In a narrow one, as with text at 200 %, the rail lies above the page, every
    part of which turns to be as narrow, so that it scrolls one way only.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._rail, self._pages, self._messages = console.rail, console.pages, console.messages
        self._is_small = self._is_narrow = False
        self._strips: list[QWidget] = []
        console.setMinimumSize(LEAST_WINDOW)
        self._whole = column(console, 0, 0)
        self._beside = row(spacing=0)
        self._whole.addLayout(self._beside, 1)
        self._beside.addWidget(self._rail)
        self._right = column(spacing=0)
        self._beside.addLayout(self._right, 1)
        content = QWidget()
        self.roomy = Roomy(content, LEAST_ROOM - AROUND_PAGE)
        """What may scroll."""
        self._right.addWidget(self.roomy, 1)
        self._scrolling = column(content, 0, 0)
        self._scrolling.addWidget(console.header)
        # Messages lie over the page's foot: if they moved it, buttons would slip from under the mouse.
        # What a page has at its foot to be pressed stays free.
        self._over = QGridLayout()
        self._over.setRowStretch(0, 1)
        self._over.setVerticalSpacing(0)
        self._over.addWidget(self._pages, 0, 0, 2, 1)
        self._lay_messages()
        self._scrolling.addLayout(self._over, 1)
        self._right.addWidget(console.capture)

    @property
    def is_narrow(self) -> bool:
        """True while everything has turned."""
        return self._is_narrow

    @cached_property
    def glance(self) -> Glance:
        """What has to be seen always, above all else; made for the first window that is too small."""
        from ui.console.glance import Glance  # noqa: PLC0415 - most windows are large enough

        made = Glance(self._console.workspace, self._console.next, self._console)
        self._whole.insertWidget(0, made)
        return made

    def fit(self, size: QSize) -> None:
        """Arranges everything for a window of this size."""
        narrow = size.width() < LEAST_ROOM.width()
        small = narrow or size.height() < LEAST_ROOM.height()
        if small is not self._is_small:
            self._is_small = small
            self.glance.setVisible(small)
            if small:
                self._right.insertWidget(1, self._messages)
            else:
                self._lay_messages()
                self._messages.raise_()
        if narrow is not self._is_narrow:
            self._is_narrow = narrow
            self._rail.setVisible(not narrow)
            flat = self._rail.lying()
            if flat.parentWidget() is None:
                self._scrolling.insertWidget(0, flat)
                self._rail.stand_before(flat)
                flat.lower()  # it is read before what stands below it
            flat.setVisible(narrow)
            for strip in self._strips:
                self._put(strip)
            self.roomy.set_narrow(narrow)

    def put_above_capture(self, strip: QWidget) -> None:
        """Puts a strip between the page and the capture line; in a narrow window above the page."""
        self._strips.append(strip)
        self._put(strip)

    def _put(self, strip: QWidget) -> None:
        if self._is_narrow:
            self._scrolling.insertWidget(1, strip)
        else:
            self._right.insertWidget(self._right.indexOf(self._console.capture), strip)

    def lift_messages(self) -> None:
        """What the page in front has at its foot to be pressed stays free."""
        self._over.setRowMinimumHeight(1, getattr(self._pages.currentWidget(), "foot", 0))

    def begin_at(self, part: QWidget) -> None:
        """In a narrow window scrolls to where a part of it begins, unless the keyboard is in what scrolls."""
        if self._is_free:
            self.roomy.begin_at(part)

    def bring(self, part: QWidget) -> None:
        """In a narrow window scrolls a part of it into sight, unless the keyboard is in what scrolls."""
        if self._is_free:
            self.roomy.bring(part)

    def _lay_messages(self) -> None:
        self._over.addWidget(self._messages, 0, 0, Qt.AlignmentFlag.AlignBottom)

    @property
    def _is_free(self) -> bool:
        has = QApplication.focusWidget()
        return self._is_narrow and (has is None or not self.roomy.isAncestorOf(has))
