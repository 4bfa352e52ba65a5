"""A window's content at no less than its least size: where the window is smaller, it scrolls.

Text at 200 % leaves a small screen a quarter of the room. What is read in lines then scrolls one way only, as
WCAG 1.4.10 asks: the window is narrow, and what stands in it has turned to be as narrow. Tables, canvases and
grids keep their width, and scroll in themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QScrollArea, QWidget

from ui.widgets.alive import alive
from ui.widgets.parts import Ground
from ui.widgets.spoken import Spoken
from ui.widgets.surely import surely

SETTLES_MS = 300
A_LINE = 32
"""Pixels that stay in sight where a page is turned."""
AROUND = 12
"""Pixels beside what has the keyboard that come into sight with it."""


@runtime_checkable
class Surface(Protocol):
    """A painted surface in which the keyboard moves something about."""

    def keyboard_place(self) -> QRect | None:
        """What has to be in sight of it; None while that is all of it."""


class Roomy(QScrollArea):
    """What takes the keyboard comes into sight."""

    def __init__(self, content: QWidget, least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around: list[QWidget] = []
        self._begins: QWidget | None = None
        self._settles = QTimer(self)
        self._settles.setSingleShot(True)
        self._settles.setInterval(SETTLES_MS)
        self._ground = _Ground(content, least)
        self.setWidget(self._ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a click beside a control does not take the keyboard
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]
        self._later = QTimer(self)  # what was shown a moment ago has its place only after this turn
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._begin)

    def set_narrow(self, narrow: bool) -> None:
        """Whether the content takes the width that there is, and the height that it needs at that width."""
        if narrow is not self._ground.unrolls:
            self._ground.set_narrow(narrow)
            for area in self._ground.scrolled:
                if alive(area):
                    area.unroll(narrow)

    def begin_at(self, part: QWidget) -> None:
        """Scrolls so far that a part begins at the top, also while it is still on its way to its place."""
        self._begins = part
        self._settles.start()
        self._begin()
        self._later.start()

    def bring(self, part: QWidget) -> None:
        """Scrolls so far that a part is in sight."""
        self._begins = None
        _bring(self, part, AROUND)

    def _begin(self) -> None:
        if self._begins is not None and alive(self._begins) and self._settles.isActive():
            self.verticalScrollBar().setValue(self._begins.mapTo(self._ground, QPoint(0, 0)).y())
        else:
            self._bring(QApplication.focusWidget())

    def turn(self, pages: int) -> None:
        """Scrolls by so many times what is in sight, but for a line, for a keyboard that is elsewhere."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * (bar.pageStep() - A_LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has the keyboard stays in sight."""
        super().resizeEvent(event)
        self._bring(QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What has the keyboard was moved by what came beside it, such as a card above its field.

        A page that was just shown takes some turns to be as high as it will be, and moves all that is in it.
        """
        on, kind = watched is QApplication.focusWidget(), event.type()
        settles = self._settles.isActive() and (watched in self._around or watched is self._ground)
        if kind in (QEvent.Type.Move, QEvent.Type.Resize) and (on or settles):
            self._later.start()
        elif on and kind == QEvent.Type.KeyPress and isinstance(watched, MANY):
            self._later.start()  # it may have gone from one of several things to the next
        return super().eventFilter(watched, event)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        for part in (before, *self._around):
            if part is not None and alive(part):
                part.removeEventFilter(self)
        self._around, self._begins = [], None
        if now is not None and self.isAncestorOf(now):
            self._around = list(_up(now, self._ground))
            for part in self._around:
                part.installEventFilter(self)
            self._settles.start()
        self._bring(now)
        self._later.start()

    def _bring(self, now: QWidget | None) -> None:
        if now is None or not self._ground.isAncestorOf(now):
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return  # what is pressed stays under the mouse until it is let go
        around = now.parentWidget()
        while around is not None and around is not self._ground:  # above it is what Python did not make
            if isinstance(around, QScrollArea):  # Tab scrolls it, a command that leads there does not
                _bring(around, now, 0)
            around = around.parentWidget()
        _bring(self, now, AROUND)


MANY = (QAbstractItemView, Spoken, Surface)
"""Parts in which the keyboard goes from one thing to another."""


def _up(part: QWidget, ground: QWidget) -> Iterator[QWidget]:
    """A part and what it stands in, but for what somebody scrolls."""
    while part is not ground:
        around = surely(part.parentWidget())
        area = around.parentWidget()
        if not (isinstance(area, QScrollArea) and area.widget() is part):
            yield part
        part = around


def _bring(area: QScrollArea, part: QWidget, around: int) -> None:
    here = (_current(part) or QRect()).intersected(part.rect())
    if here.isEmpty():
        here = part.rect()
        area.ensureWidgetVisible(part, around, around)  # of a field this brings no more than its cursor
    middle = part.mapTo(surely(area.widget()), here.center())
    area.ensureVisible(middle.x(), middle.y(), here.width() // 2 + around, here.height() // 2 + around)


def _current(part: QWidget) -> QRect | None:
    """Where in a list or a painted part the keyboard is, None if it is one thing as a whole."""
    if isinstance(part, QAbstractItemView):
        index = part.currentIndex()
        return part.visualRect(index).translated(part.viewport().pos()) if index.isValid() else None
    if isinstance(part, Surface):
        return part.keyboard_place()
    if isinstance(part, Spoken):
        for place in range(part.spoken_count()):
            if (item := part.spoken_item(place)).current:
                return item.rect
    return None


class _Ground(Ground):
    """Gives the content all of its room; without a layout, as a scroll area asks one what height it likes."""

    def __init__(self, content: QWidget, least: QSize) -> None:
        super().__init__()
        self._content, self._least = content, least
        content.setParent(self)
        self.setMinimumSize(least)

    def set_narrow(self, narrow: bool) -> None:
        """As large as the content needs at this width, or its least size."""
        self.unrolls = narrow
        self._fit()

    def event(self, event: QEvent) -> bool:
        """The content needs more, or less."""
        if self.unrolls and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All of it."""
        self._content.setGeometry(self.rect())
        if self.unrolls and event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        if not self.unrolls:
            self.setMinimumSize(self._least)
            return
        layout = surely(self._content.layout())
        wide = layout.totalMinimumSize().width()
        if layout.hasHeightForWidth():
            high = layout.totalHeightForWidth(max(wide, self.width()))
        else:
            high = layout.totalSizeHint().height()
        self.setMinimumSize(wide, high)
