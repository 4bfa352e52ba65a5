"""The small parts that every page is built of: a label in a role, a frame in a role, rows and columns."""

from __future__ import annotations

from typing import TypeVar
from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.spoken import Role
from ui.widgets.surely import surely

Layout = TypeVar("Layout", bound=QBoxLayout)


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label that shows plain text, never markup, in a role of the style sheet."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


class Elided(QLabel):
    """A label of one line that is cut with dots where it is too narrow; the whole is its tool tip."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)

    def set_text(self, text: str, more: str = "") -> None:
        """Shows a text as far as there is room, and in its tool tip all of it, or ``more``."""
        self._whole = text
        self.setToolTip(tip(more or text))
        self.setAccessibleName(text)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts the text anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        self.setText(
            self.fontMetrics().elidedText(
                self._whole, Qt.TextElideMode.ElideRight, self.contentsRect().width()
            )
        )


def tip(text: str) -> str:
    """What people typed as a tool tip that shows it so: Qt takes what looks like markup for markup."""
    if "<" not in text and "&lt;" not in text:
        return text
    from html import escape  # noqa: PLC0415 - its table of signs takes a while, and the windows open without it

    shown = escape(text).replace("\n", "<br>")
    return f"<span>{shown}</span>"


def frame(role: str) -> QFrame:
    """A frame in a role of the style sheet."""
    made = QFrame()
    made.setProperty("role", role)
    return made


def set_role(widget: QWidget, role: str, name: str = "role") -> None:
    """Changes a dynamic property and lets the style sheet see it, if it has seen the widget before."""
    if (widget.property(name) or "") == role:
        return
    widget.setProperty(name, role)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def column(parent: QWidget | None = None, margins: int = 0, spacing: int = 8) -> QVBoxLayout:
    """A vertical layout with even margins."""
    return _with(QVBoxLayout() if parent is None else QVBoxLayout(parent), margins, spacing)


def row(parent: QWidget | None = None, margins: int = 0, spacing: int = 8) -> QHBoxLayout:
    """A horizontal layout with even margins."""
    return _with(QHBoxLayout() if parent is None else QHBoxLayout(parent), margins, spacing)


def _with(layout: Layout, margins: int, spacing: int) -> Layout:
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(spacing)
    return layout


def heading_row(left: QLabel, right: QLabel) -> QHBoxLayout:
    """Two labels at the ends of a line."""
    layout = row()
    layout.addWidget(left)
    layout.addStretch(1)
    layout.addWidget(right)
    return layout


class Scrolled(QScrollArea):
    """A stop for Tab while there is something to scroll, so that the arrow keys come to all of it.

    Where the window itself scrolls, having too little room, it is unrolled: as high as what is in it, so that
    there is one way to scroll and not several inside each other.
    """

    spoken_role = Role.Grouping

    def __init__(self) -> None:
        super().__init__()
        self._unrolled = False
        self._bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setProperty("stop", True)
        self.setAccessibleName(self.tr("More to read, by the arrow keys"))
        self.verticalScrollBar().rangeChanged.connect(self._stop)
        self._stop(0, 0)

    def _stop(self, _: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if most else Qt.FocusPolicy.NoFocus)

    def showEvent(self, event: QShowEvent) -> None:
        """Unrolled, if the window scrolls."""
        super().showEvent(event)
        around = self.parentWidget()
        while around is not None and not isinstance(around, Ground):
            around = around.parentWidget()
        if around is not None:
            around.scrolled.add(self)
            self.unroll(around.unrolls)

    def unroll(self, unrolled: bool) -> None:
        """As high as what is in it, or as there is room."""
        if unrolled is self._unrolled:
            return
        self._unrolled = unrolled
        if unrolled:
            self._bar = self.verticalScrollBarPolicy()
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._fit()
        else:
            self.setVerticalScrollBarPolicy(self._bar)
            self.setMinimumHeight(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it has grown, or shrunk: Qt has it told to the scroll area."""
        if self._unrolled and watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if self._unrolled:
            self._fit()

    def _fit(self) -> None:
        inside, room = surely(self.widget()), self.contentsRect()
        layout = inside.layout()
        if layout is not None and layout.hasHeightForWidth():
            high = layout.totalHeightForWidth(room.width())
        else:
            high = inside.sizeHint().height()
        self.setMinimumHeight(max(high, inside.minimumSizeHint().height()) + self.height() - room.height())


class Ground(QWidget):
    """What a window's content stands on where the window may scroll."""

    unrolls = False
    """True while the window scrolls instead of what is in it."""

    def __init__(self) -> None:
        super().__init__()
        self.scrolled: WeakSet[Scrolled] = WeakSet()
        """What would scroll in itself, as far as it has been shown."""


def scrolled(inside: QWidget) -> QScrollArea:
    """A scroll area without a frame, only as wide as there is room."""
    area = Scrolled()
    inside.setProperty("role", "scrolled")
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def clear(layout: QLayout) -> None:
    """Takes every widget out of a layout and lets it go."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
