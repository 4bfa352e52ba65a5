"""A session's run sheet to be edited: lines that are dragged, picked up, stretched, copied and taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

from facilitator.rules.timing import length
from ui import wording
from ui.console.editor.line_paint import EDGE, GAP, LINE, LIT, LinePaint
from ui.console.editor.lines import Line, in_order, standing_word, with_length
from ui.console.editor.sheet_keys import SheetKeys
from ui.console.editor.stretch import Stretch
from ui.theme import Tokens
from ui.widgets.edge_scroll import EdgeScroll
from ui.widgets.parts import tip
from ui.widgets.pick_up import PickUp

GRASP = 8
"""Pixels at a line's lower edge by which it is stretched."""
HANDLE_WIDTH = 28
"""Pixels at its left, where it is taken hold of; all of it can be dragged."""


class SheetList(QListWidget):
    """Says what is wanted; nothing is changed here. A line that is carried is shown where it would be."""

    picked = Signal(str)
    """The activity that has the keyboard, by its id; empty if there is none."""
    stretched = Signal(str, int)
    """An activity, and how many seconds it is to take."""
    moved = Signal(str, int)
    """An activity, and its place among the others from 0."""
    across = Signal(str, int)
    """An activity that is carried to the session after (1) or before (-1)."""
    turned = Signal(int)
    """The session after (1) or before (-1) is wanted."""
    held_over = Signal(object)
    """Where on the screen an activity is held that was drawn off the list (QPoint); None once it is back."""
    let_go_at = Signal(str, object)
    """An activity was let go off the list, at a point of the screen."""
    copy_asked = Signal(str)
    remove_asked = Signal(str)
    opened = Signal(str)
    """Its fields are wanted."""
    library_asked = Signal()
    session_asked = Signal()
    """The day and time of the session are wanted."""
    menu_asked = Signal(object)
    """What can be done with the line that has the keyboard is wanted as a menu, at a point of the screen."""
    said = Signal(str)
    """What happens while something is carried or stretched, in words."""
    previewed = Signal(object)
    """The lines as they would be if what is stretched now were let go."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._lines: tuple[Line, ...] = ()
        self._order: list[str] = []
        self._carried = ""
        self._by_keys = False
        self._away = False
        self._stretching: Stretch | None = None
        self._gap: int | None = None
        self._filling = False
        self.setItemDelegate(LinePaint(tokens, self))
        self.setProperty("role", "plain")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Run sheet to edit"))
        self.setAccessibleDescription(
            self.tr("M picks up, plus and minus stretch, Return goes to the fields, Delete removes")
        )
        self._keys = SheetKeys(self)
        self._hand = PickUp(self.viewport(), self._dragged, self._dropped)
        self._edge = EdgeScroll(self, self._held_still)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.currentRowChanged.connect(self._row_changed)

    def show_lines(self, lines: Sequence[Line], *, keep: str = "") -> None:
        """Shows a run sheet; ``keep`` is the activity that is to have the keyboard, if it is there."""
        keep = keep or self.current
        self._lines = tuple(lines)
        self._order = [line.activity.id for line in lines]
        if self._carried not in self._order:
            self._end()
        self._gap = None
        self._fill(self._lines)
        places = {activity_id: place for place, activity_id in enumerate(self._order)}
        row = places.get(keep, min(max(self.currentRow(), 0), len(lines) - 1))
        self._choose(row)
        self.picked.emit(self.current)

    @property
    def current(self) -> str:
        """The activity that has the keyboard, by its id."""
        line = self.line
        return line.activity.id if line else ""

    @property
    def line(self) -> Line | None:
        """The line that has the keyboard."""
        return self._line_at(self.currentRow())

    @property
    def busy(self) -> bool:
        """True while a line is picked up or stretched, and Esc gives that up."""
        return self.carrying or self._stretching is not None

    @property
    def carrying(self) -> bool:
        """True while a line is picked up."""
        return bool(self._carried)

    def choose(self, activity_id: str) -> None:
        """Gives the keyboard to an activity."""
        if activity_id in self._order:
            self._choose(self._order.index(activity_id))

    def place_at(self, where: QPoint) -> int | None:
        """The place among the lines that a point of the screen is at; None off the list."""
        point = self.viewport().mapFromGlobal(where)
        if not self.viewport().rect().contains(point):
            return None
        for row in range(self.count()):
            if point.y() < self.visualItemRect(self.item(row)).center().y():
                return row
        return self.count()

    def hold(self, where: QPoint | None) -> None:
        """Something that is not on the list yet is held at a point of the screen; None once it is not."""
        self._edge.hold(where)
        self.show_gap(self.place_at(where) if where is not None else None)

    def _held_still(self, where: QPoint) -> None:
        """The list went on below what is held."""
        if self._carried:
            self._dragged(where)
        else:
            self.show_gap(self.place_at(where))

    def show_gap(self, place: int | None) -> None:
        """Shows where something would be put that is not on the list yet."""
        if place is not None:
            frozen = sum(not line.free for line in self._lines)
            place = max(place, frozen)
        if place != self._gap:
            self._gap = place
            self.viewport().update()

    def give_up(self) -> None:
        """Lets go of whatever is carried or stretched, as if nothing had happened."""
        self._hand.give_up()
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        was = self._carried or self._stretching
        self._end()
        if was:
            self._order = [line.activity.id for line in self._lines]
            self._fill(self._lines)
            self.said.emit("")
            self.previewed.emit(self._lines)

    def _end(self) -> None:
        if self._away:
            self.held_over.emit(None)
        self._edge.hold(None)
        self._carried, self._by_keys, self._away, self._stretching = "", False, False, None

    def _fill(self, lines: Sequence[Line]) -> None:
        self._filling = True
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        while self.count() < len(lines):
            self.addItem(QListWidgetItem())
        for row, line in enumerate(lines):
            item = self.item(row)
            spoken = line.spoken()
            item.setData(LINE, line)
            item.setData(LIT, line.activity.id == self._carried)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(tip(line.explained()))
        self._filling = False
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _choose(self, row: int) -> None:
        self._filling = True
        self.setCurrentRow(row)
        self._filling = False
        if row >= 0:
            self.scrollToItem(self.item(row))

    def _row_changed(self, _: int) -> None:
        if not self._filling:
            self.picked.emit(self.current)

    def _line_at(self, row: int) -> Line | None:
        item = self.item(row)
        return item.data(LINE) if item else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has the keyboard stays in view where the room for the list changes."""
        super().resizeEvent(event)
        if not self.busy and (item := self.currentItem()):
            self.scrollToItem(item)

    # By mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of a line, or of its lower edge."""
        super().mousePressEvent(event)
        point = event.position().toPoint()
        line = self._line_at(self.row(item)) if (item := self.itemAt(point)) else None
        if line is None or self._by_keys or not self.is_free(line):
            return
        if event.button() == Qt.MouseButton.LeftButton and self._at_edge(point):
            y = event.globalPosition().toPoint().y()
            self._stretching = Stretch(line.activity.id, y, length(line.activity))
        else:
            self._hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretches, carries, or shows what could be done here."""
        if self._stretching is not None:
            by_fives = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._stretch_to(event.globalPosition().toPoint().y(), by_fives=by_fives)
            return
        self._hand.move(event)
        if not self._hand.on:
            self._show_cursor(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        if self._stretching is not None:
            activity_id, before = self._stretching.activity_id, self._stretching.before
            line = next((one for one in self._shown() if one.activity.id == activity_id), None)
            self._stretching = None
            self.said.emit("")
            self._show_cursor(event.position().toPoint())
            if line is not None and length(line.activity) != before:
                self.stretched.emit(activity_id, length(line.activity))
            return
        self._hand.release(event)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Goes to the fields."""
        super().mouseDoubleClickEvent(event)
        if self.current:
            self.opened.emit(self.current)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button, or the menu key: then it opens below the line."""
        self.give_up()
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and (item := self.currentItem()):
            rect = self.visualItemRect(item)
            at = self.viewport().mapToGlobal(QPoint(rect.left() + EDGE, min(rect.bottom(), self.height())))
        self.menu_asked.emit(at)

    def _at_edge(self, point: QPoint) -> bool:
        item = self.itemAt(point)
        if item is None:
            return False
        line: Line = item.data(LINE)
        bottom = self.visualItemRect(item).bottom() - GAP
        return line.free and bottom - GRASP <= point.y()

    def _show_cursor(self, point: QPoint) -> None:
        """Says by the pointer's shape what can be done: stretched at the edge, taken by its handle."""
        line = self._line_at(self.row(item)) if (item := self.itemAt(point)) else None
        shape = Qt.CursorShape.ArrowCursor
        if self._at_edge(point):
            shape = Qt.CursorShape.SizeVerCursor
        elif line is not None and line.free and point.x() <= HANDLE_WIDTH:
            shape = Qt.CursorShape.OpenHandCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _stretch_to(self, y: int, *, by_fives: bool) -> None:
        assert self._stretching is not None
        seconds = self._stretching.seconds_at(y, by_fives=by_fives)
        lines = with_length(self._lines, self._stretching.activity_id, seconds)
        self._fill(lines)
        self.previewed.emit(lines)
        self.said.emit(self._stretching.words(lines))

    def _shown(self) -> tuple[Line, ...]:
        return tuple(line for row in range(self.count()) if (line := self._line_at(row)) is not None)

    def _dragged(self, where: QPoint) -> None:
        self._carried = self._carried or self.current
        if not self._carried:
            return
        place, was_away = self.place_at(where), self._away
        self._away = place is None
        self._edge.hold(where)
        self.held_over.emit(where if place is None else None)
        if place is not None:
            itself = self._order.index(self._carried) < place  # it is one of the lines above the point
            self._carry_to(place - itself)
            if was_away:
                self._say_place()

    def _dropped(self, where: QPoint) -> None:
        if not self._carried:
            return
        if self._away:
            carried = self._carried
            self.give_up()
            self.let_go_at.emit(carried, where)
        else:
            self.put_down()

    def _carry_to(self, place: int) -> None:
        """Shows what is carried at a place among the others, none of which is before what was run."""
        rest = [i for i in self._order if i != self._carried]
        frozen = sum(not line.free for line in self._lines)
        place = max(frozen, min(place, len(rest)))
        order = [*rest[:place], self._carried, *rest[place:]]
        if order == self._order and bool(self.item(place).data(LIT)):
            return
        self._order = order
        self._fill(in_order(self._lines, order))
        self._choose(place)
        self._say_place()

    def _say_place(self) -> None:
        line = self.line
        if line is None:
            return
        how = self.tr(" M or Return puts it down, Esc gives up.") if self._by_keys else ""
        self.said.emit(
            self.tr("{title}: {place} of {all}, at {time}.").format(
                title=line.activity.title,
                place=self.currentRow() + 1,
                all=self.count(),
                time=wording.clock_time(line.time.starts_at, line.timezone),
            )
            + how
        )

    # By keys

    def event(self, event: QEvent) -> bool:
        """Ctrl+D copies a line here, and is nobody else's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if (control and event.key() == Qt.Key.Key_D) or (self.busy and event.key() == Qt.Key.Key_Escape):
                event.accept()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a key is for on a run sheet, or on any list."""
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def ask(self, signal: SignalInstance) -> None:
        """Emits a signal about the activity that has the keyboard, if there is one."""
        if self.current:
            signal.emit(self.current)

    def pick_up(self) -> None:
        """Picks the line up that has the keyboard, to be carried by keys."""
        if (line := self.line) is not None and self.is_free(line):
            self._carried, self._by_keys = line.activity.id, True
            self._carry_to(self.currentRow())

    def carry(self, activity_id: str) -> None:
        """Picks an activity up by keys, as when it has just been carried here from another session."""
        self.choose(activity_id)
        self.pick_up()

    def carry_by(self, steps: int) -> None:
        """Carries what is picked up so many places on; the ends hold it."""
        self._carry_to(self._order.index(self._carried) + steps)

    def carry_across(self, by: int) -> None:
        """Carries what is picked up to the session beside."""
        carried = self._carried
        self.give_up()
        self.across.emit(carried, by)

    def put_down(self) -> None:
        """Leaves what is carried where it is shown."""
        carried, place = self._carried, self._order.index(self._carried)
        moved = self._order != [line.activity.id for line in self._lines]
        self._end()
        self._fill(in_order(self._lines, self._order))
        self.said.emit("")
        if moved:
            self.moved.emit(carried, place)

    def step(self, by: int) -> None:
        """Moves a line one place without picking it up."""
        line, row = self.line, self.currentRow()
        if line is not None and self.is_free(line) and 0 <= row + by < self.count():
            self.moved.emit(line.activity.id, row + by)

    def stretch(self, minutes: int) -> None:
        """Makes a line so many minutes longer; one minute stays."""
        line = self.line
        if line is not None and self.is_free(line):
            seconds = max(60, length(line.activity) + 60 * minutes)
            if seconds != length(line.activity):
                self.stretched.emit(line.activity.id, seconds)

    def accept(self) -> None:
        """Gives a line the length that is suggested for it, if one is."""
        line = self.line
        if line is not None and line.proposal is not None and self.is_free(line):
            self.stretched.emit(line.activity.id, line.proposal.seconds)

    def is_free(self, line: Line) -> bool:
        """Whether a line may be changed; says so if it may not."""
        if not line.free:
            stays = self.tr("{title} stays as it is: {why}.")
            self.said.emit(stays.format(title=line.activity.title, why=standing_word(line.standing)))
        return line.free

    # To look at

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, and where something new would go."""
        super().paintEvent(event)
        if self._gap is None:
            return
        last = self.count() - 1
        if last < 0:
            y = 4
        elif self._gap > last:
            y = self.visualItemRect(self.item(last)).bottom() - 1
        else:
            y = self.visualItemRect(self.item(self._gap)).top() - 2
        with QPainter(self.viewport()) as painter:
            painter.setPen(QPen(QColor(self._tokens.teal), 4, c=Qt.PenCapStyle.RoundCap))
            across = QRect(self.viewport().rect()).adjusted(4, 0, -4, 0)
            y = max(3, y)
            painter.drawLine(across.left(), y, across.right(), y)
