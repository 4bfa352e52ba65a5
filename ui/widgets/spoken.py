"""What painted widgets tell screen readers: what they are, and each thing that is painted in them.

Qt asks a widget for its accessible interface, and knows nothing of what Python paints. So a class says what
it is by a class attribute ``spoken_role``, and if it paints things that people act on one by one, it is
:class:`Spoken`: then each thing in sight has an interface of its own. Such an interface belongs to a QObject
that is the widget's child, as Qt lets go of an interface when its object goes, and of no other. Nothing of
this is made before somebody listens.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import NamedTuple, Protocol, cast, runtime_checkable

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleObject, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QComboBox, QWidget

Role = QAccessible.Role


class Item(NamedTuple):
    """One painted thing: its words, where it lies in what is scrolled, and whether the keyboard is on it."""

    words: str
    rect: QRect
    current: bool = False
    selected: bool = False


@runtime_checkable
class Spoken(Protocol):
    """A widget that paints things one by one."""

    item_role: Role

    def spoken_count(self) -> int:
        """How many things are in sight."""

    def spoken_item(self, index: int) -> Item:
        """One of them, as it is now."""


@cache
def listen() -> None:
    """Lets Qt know of painted widgets, once in a process."""
    QAccessible.installFactory(_made)


def name_choice(box: QComboBox, words: str) -> None:
    """Says what is chosen in a box. On Linux Qt gives what is taken as its name: it is said apart there."""
    box.setAccessibleName(words)
    if sys.platform.startswith("linux"):
        box.setAccessibleDescription(words)


def say_current(widget: QWidget) -> None:
    """Takes a screen reader to the thing under the keyboard, where one listens."""
    if not (QAccessible.isActive() and widget.hasFocus() and isinstance(widget, Spoken)):
        return
    for index in range(widget.spoken_count()):
        if widget.spoken_item(index).current:
            event = QAccessibleEvent(_stand_in(widget, index), QAccessible.Event.Focus)
            QAccessible.updateAccessibility(event)
            return


def _made(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, _StandIn):
        return _ItemInterface(thing)
    if isinstance(thing, QWidget) and (role := getattr(thing, "spoken_role", None)) is not None:
        return _Items(thing, role) if isinstance(thing, Spoken) else _Painted(thing, role)
    return None


class _StandIn(QObject):
    """What Qt knows a painted thing by: the place of it among those in sight."""

    def __init__(self, owner: QWidget, index: int) -> None:
        super().__init__(owner)
        self.index = index

    @property
    def item(self) -> Item | None:
        owner = cast(Spoken, self.parent())
        return owner.spoken_item(self.index) if self.index < owner.spoken_count() else None


def _stand_in(owner: QWidget, index: int) -> _StandIn:
    made = [child for child in owner.children() if isinstance(child, _StandIn)]
    made += [_StandIn(owner, place) for place in range(len(made), index + 1)]
    return made[index]


class _Painted(QAccessibleWidget):
    """A widget with its role, and with a value where it has one."""

    def text(self, kind: QAccessible.Text) -> str:
        value = getattr(self.object(), "spoken_value", None)
        return value() if kind == QAccessible.Text.Value and value else super().text(kind)


class _Items(_Painted):
    """A widget whose children are what it paints, and its scroll bars are not."""

    def _owner(self) -> Spoken:
        return cast(Spoken, self.object())

    def childCount(self) -> int:
        return self._owner().spoken_count()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # Qt takes None
        if not 0 <= index < self.childCount():
            return None
        return QAccessible.queryAccessibleInterface(_stand_in(cast(QWidget, self.object()), index))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        thing = child.object() if child else None
        return thing.index if isinstance(thing, _StandIn) and thing.parent() is self.object() else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override] # Qt takes None
        owner = self._owner()
        for index in range(owner.spoken_count()):
            if _on_screen(cast(QWidget, self.object()), owner.spoken_item(index).rect).contains(QPoint(x, y)):
                return self.child(index)
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override] # Qt takes None
        owner = self._owner()
        return next(
            (self.child(i) for i in range(owner.spoken_count()) if owner.spoken_item(i).current), None
        )


class _ItemInterface(QAccessibleObject):
    """One painted thing."""

    def _item(self) -> Item:
        stand_in = self.object()
        item = stand_in.item if isinstance(stand_in, _StandIn) else None
        return item or Item("", QRect())

    def _owner(self) -> QWidget:
        return cast(QWidget, self.object().parent())

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._owner())

    def window(self) -> QWindow:
        return self._owner().window().windowHandle()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # Qt takes None
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        return self._item().words if kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        pass

    def rect(self) -> QRect:
        return _on_screen(self._owner(), self._item().rect)

    def role(self) -> Role:
        return cast(Spoken, self._owner()).item_role

    def state(self) -> QAccessible.State:
        item, owner = self._item(), self._owner()
        state = QAccessible.State()
        state.focusable = True
        state.selectable = True
        state.focused = item.current and owner.hasFocus()
        state.selected = item.selected
        state.invisible = not (item.words and owner.isVisible())
        return state


def _on_screen(owner: QWidget, rect: QRect) -> QRect:
    ground = owner.viewport() if isinstance(owner, QAbstractScrollArea) else owner
    return QRect(ground.mapToGlobal(rect.topLeft()), rect.size())
