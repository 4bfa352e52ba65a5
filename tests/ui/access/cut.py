"""What is cut off in a window: words without room, and controls that no scrolling brings into sight."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from ui.console.board.vote_rows import Shortened
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import Elided

SHORTENED = (Elided, Shortened)
"""Labels that are cut with dots on purpose, and have the whole as a tip and for screen readers."""


def cut(window: QWidget) -> list[str]:
    """Everything that is cut, with where it stands."""
    return [
        f"{why}: {_where(part)}"
        for part in window.findChildren(QWidget)
        if part.isVisible()
        for why in (*_without_room(part), *_out_of_reach(part, window))
    ]


def _where(part: QWidget) -> str:
    names = []
    at: QWidget | None = part
    while at is not None and len(names) < 4:
        names.append(type(at).__name__)
        at = at.parentWidget()
    words = part.text() if isinstance(part, QLabel | QAbstractButton) else part.accessibleName()
    return f"{'/'.join(reversed(names))} {words[:40]!r}"


def _without_room(part: QWidget) -> Iterator[str]:
    room, metrics = part.contentsRect(), part.fontMetrics()
    if isinstance(part, QLabel) and part.text() and not isinstance(part, SHORTENED):
        if part.wordWrap():
            if part.heightForWidth(part.width()) > part.height() + 2:
                yield f"needs {part.heightForWidth(part.width())} px of height, has {part.height()}"
        else:
            lines = part.text().split("\n")
            wide = max(metrics.horizontalAdvance(line) for line in lines)
            high = metrics.tightBoundingRect(lines[0]).height() + (len(lines) - 1) * metrics.height()
            if wide > room.width() + 1 or high > part.height():
                yield f"needs {wide} × {high} px, has {room.width()} × {part.height()}"
    elif isinstance(part, KeyButton):
        if part.width() < part.sizeHint().width() or part.height() < part.sizeHint().height() - 2:
            yield f"needs {part.sizeHint().toTuple()} px, has {part.size().toTuple()}"
    elif isinstance(part, QAbstractButton) and part.text():
        icon = 0 if part.icon().isNull() else part.iconSize().width()
        wide = max(metrics.horizontalAdvance(line) for line in part.text().replace("&", "").split("\n"))
        under = getattr(part, "toolButtonStyle", None)
        if under is not None and under() is Qt.ToolButtonStyle.ToolButtonTextUnderIcon:
            icon = 0
        if wide + icon > part.width() or metrics.height() > part.height():
            yield f"needs {wide + icon} × {metrics.height()} px, has {part.width()} × {part.height()}"
    elif isinstance(part, QLineEdit | QComboBox | QAbstractSpinBox) and metrics.height() > part.height():
        yield f"needs {metrics.height()} px of height, has {part.height()}"


def _out_of_reach(part: QWidget, window: QWidget) -> Iterator[str]:
    takes_part = isinstance(part, QLabel | QAbstractButton) or part.focusPolicy() & Qt.FocusPolicy.TabFocus
    if not takes_part or (isinstance(part, QLabel) and not part.text()):
        return
    rect, at = QRect(QPoint(0, 0), part.size()), part
    while at is not window and at.parentWidget() is not None:
        rect, around = QRect(at.mapToParent(rect.topLeft()), rect.size()), at.parentWidget()
        frame = around.rect()
        area = around.parentWidget()
        if isinstance(area, QAbstractScrollArea) and around is area.viewport():
            across, down = area.horizontalScrollBar(), area.verticalScrollBar()
            if across.maximum() > across.minimum():
                rect.setLeft(max(rect.left(), 0))
                rect.setRight(min(rect.right(), frame.right()))
            if down.maximum() > down.minimum():
                rect.setTop(max(rect.top(), 0))
                rect.setBottom(min(rect.bottom(), frame.bottom()))
        if not frame.adjusted(-2, -2, 2, 2).contains(rect) and rect.isValid():
            yield f"lies at {rect.getRect()} in {type(around).__name__} of {frame.size().toTuple()}"
            return
        rect = rect.intersected(frame) if rect.isValid() else frame
        at = around
