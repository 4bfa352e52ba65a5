"""A walk through the accessibility tree of a window, as a screen reader takes it, and what is wrong on it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QHeaderView,
    QLabel,
    QScrollBar,
    QStackedWidget,
    QWidget,
)

Role = QAccessible.Role
Text = QAccessible.Text
CONTROLS = {
    *(Role.Button, Role.CheckBox, Role.RadioButton, Role.ButtonMenu, Role.ButtonDropDown, Role.ComboBox),
    *(Role.EditableText, Role.SpinBox, Role.Slider, Role.List, Role.Table, Role.Tree, Role.Canvas),
    *(Role.Graphic, Role.Clock, Role.ListItem, Role.TreeItem, Role.Cell, Role.ProgressBar, Role.Grouping),
}
"""What has a name of its own, beside everything that takes the keyboard."""
NO_ROLE = {Role.NoRole, Role.Client}
"""What Qt says of a widget of which it knows nothing."""
SMALLEST = 24
PARTS = (QAbstractSpinBox, QComboBox, QCalendarWidget, QHeaderView, QScrollBar)
"""Qt's own widgets, whose inner parts are theirs."""
CAP = 60
"""Children of a list or table that are looked at: beyond, they are the same again."""


class Stop(NamedTuple):
    """A step of the walk."""

    path: str
    interface: QAccessibleInterface
    widget: QWidget | None
    owner: QWidget


def walk(window: QWidget) -> Iterator[Stop]:
    """Everything in a window that is there for a screen reader."""
    yield from _below(QAccessible.queryAccessibleInterface(window), "", window)


def _below(interface: QAccessibleInterface, path: str, owner: QWidget) -> Iterator[Stop]:
    thing = interface.object()
    widget = thing if isinstance(thing, QWidget) else None
    if interface.state().invisible or (widget is not None and not widget.isVisible()):
        return
    here = f"{path}/{_called(thing, interface)}"
    yield Stop(here, interface, widget, widget or owner)
    if isinstance(widget, PARTS):
        return
    for index in range(min(CAP, interface.childCount())):
        child = interface.child(index)
        if child is not None and child.isValid():
            yield from _below(child, here, widget or owner)


def _called(thing: QObject | None, interface: QAccessibleInterface) -> str:
    name = interface.text(Text.Name)
    return f"{type(thing).__name__ if thing else interface.role().name}({name[:30]})"


def faults(stops: Iterable[Stop]) -> list[str]:
    """What a screen reader, a keyboard or a large finger would stumble over."""
    return [f"{what}: {stop.path}" for stop in stops for what in _faults(stop)]


def _faults(stop: Stop) -> Iterator[str]:
    widget, role = stop.widget, stop.interface.role()
    name = stop.interface.text(Text.Name)
    if widget is None:
        if role in CONTROLS and not _says(name) and not _is_plain_item(stop):
            yield f"a {role.name} without words"
        return
    if _is_inner(widget):
        return
    takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
    if isinstance(widget, QStackedWidget):
        takes_keys = False
    if takes_keys or role in CONTROLS or (_paints(widget) and role is not Role.Whitespace):
        if not _says(name):
            yield f"a {role.name} without words ({name!r})"
        if role in NO_ROLE or (takes_keys and role is Role.Border):
            yield "no role"
    if (takes_keys or isinstance(widget, QAbstractButton)) and min(
        widget.width(), widget.height()
    ) < SMALLEST:
        yield f"only {widget.width()} × {widget.height()} px"
    if isinstance(widget, QAbstractButton) and _one_of_several(widget) and role is not Role.RadioButton:
        yield f"one of several, said as a {role.name}"
    if isinstance(widget, QLabel) and widget.pixmap().isNull() and widget.text() and not _any_words(stop):
        yield "a label that says nothing"


def _one_of_several(button: QAbstractButton) -> bool:
    group = button.group()
    return bool(button.isCheckable() and group is not None and group.exclusive() and len(group.buttons()) > 1)


def _says(name: str) -> bool:
    """Whether a name is made of words: two letters in a row, or a number."""
    return bool(re.search(r"[^\W\d_]{2}|\d", name))


def _any_words(stop: Stop) -> bool:
    return any(stop.interface.text(kind) for kind in (Text.Name, Text.Value))


def _is_plain_item(stop: Stop) -> bool:
    """An empty cell of one of Qt's tables is empty for everybody."""
    return isinstance(stop.owner, QAbstractItemView) and stop.interface.role() in (Role.Cell, Role.TreeItem)


def _is_inner(widget: QWidget) -> bool:
    """Qt's own parts of a widget: the viewport of an area, the field of a choice, a scroll bar."""
    parent = widget.parentWidget()
    if isinstance(widget, QScrollBar | QHeaderView) or isinstance(parent, PARTS):
        return True
    if widget.objectName().startswith("qt_"):
        return True
    return isinstance(parent, QAbstractScrollArea) and widget is parent.viewport()


def _paints(widget: QWidget) -> bool:
    """Whether Python paints it, and not Qt."""
    return any(
        "paintEvent" in vars(kind) for kind in type(widget).__mro__ if kind.__module__.startswith("ui.")
    )
