"""A session's run sheet to be edited: lines that are dragged, picked up, stretched, copied and taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

from facilitator.rules.timing import length
from ui.console.editor.line_paint import EDGE, LINE, LIT, LinePaint
from ui.console.editor.lines import Line, standing_word
from ui.console.editor.sheet_carrying import SheetCarrying
from ui.console.editor.sheet_gap import SheetGap
from ui.console.editor.sheet_keys import SheetKeys
from ui.console.editor.sheet_mouse import SheetMouse
from ui.theme import Tokens
from ui.widgets.parts import tip


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
        self.lines: tuple[Line, ...] = ()
        """The run sheet as it is; while something is carried or stretched, another one is shown."""
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
        self.carrying = SheetCarrying(self)
        self.gap = SheetGap(self, tokens.teal)
        """Where something would go that is held over the list and is not on it yet."""
        self._keys = SheetKeys(self)
        self._mouse = SheetMouse(self)
        self.currentRowChanged.connect(self._row_changed)

    def show_lines(self, lines: Sequence[Line], *, keep: str = "") -> None:
        """Shows a run sheet; ``keep`` is the activity that is to have the keyboard, if it is there."""
        keep = keep or self.current
        self.lines = tuple(lines)
        order = [line.activity.id for line in lines]
        self.carrying.follow(order)
        if not self.carrying.on:
            self._mouse.stop_stretching()
        self.gap.hold(None)
        self.fill(self.lines)
        row = order.index(keep) if keep in order else min(max(self.currentRow(), 0), len(lines) - 1)
        self.choose_row(row)
        self.picked.emit(self.current)

    @property
    def current(self) -> str:
        """The activity that has the keyboard, by its id."""
        line = self.line
        return line.activity.id if line else ""

    @property
    def line(self) -> Line | None:
        """The line that has the keyboard."""
        return self._line_in(self.currentRow())

    @property
    def frozen(self) -> int:
        """How many lines at the head stay as they are, as they were run or are running."""
        return sum(not line.free for line in self.lines)

    @property
    def busy(self) -> bool:
        """True while a line is picked up or stretched, and Esc gives that up."""
        return self.carrying.on or self._mouse.stretches

    def choose(self, activity_id: str) -> None:
        """Gives the keyboard to an activity."""
        shown = [line.activity.id for line in self.shown()]
        if activity_id in shown:
            self.choose_row(shown.index(activity_id))

    def choose_row(self, row: int) -> None:
        """Gives the keyboard to a line without saying so, and brings it into view."""
        self._filling = True
        self.setCurrentRow(row)
        self._filling = False
        if row >= 0:
            self.scrollToItem(self.item(row))

    def line_at(self, point: QPoint) -> Line | None:
        """The line at a point of the viewport."""
        item = self.itemAt(point)
        return self._line_in(self.row(item)) if item else None

    def place_at(self, where: QPoint) -> int | None:
        """The place among the lines that a point of the screen is at; None off the list."""
        point = self.viewport().mapFromGlobal(where)
        if not self.viewport().rect().contains(point):
            return None
        for row in range(self.count()):
            if point.y() < self.visualItemRect(self.item(row)).center().y():
                return row
        return self.count()

    def shown(self) -> tuple[Line, ...]:
        """The lines as they stand here now."""
        return tuple(line for row in range(self.count()) if (line := self._line_in(row)) is not None)

    def is_lit(self, row: int) -> bool:
        """Whether a line is shown as the one that is carried."""
        return bool(self.item(row).data(LIT))

    def give_up(self) -> None:
        """Lets go of whatever is carried or stretched, as if nothing had happened."""
        was = self.busy
        self._mouse.give_up()
        self.carrying.end()
        if was:
            self.carrying.follow([line.activity.id for line in self.lines])
            self.fill(self.lines)
            self.said.emit("")
            self.previewed.emit(self.lines)

    def fill(self, lines: Sequence[Line]) -> None:
        """Shows these lines, whatever the run sheet is."""
        self._filling = True
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        while self.count() < len(lines):
            self.addItem(QListWidgetItem())
        for row, line in enumerate(lines):
            item = self.item(row)
            item.setData(LINE, line)
            item.setData(LIT, line.activity.id == self.carrying.activity_id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, line.spoken())
            item.setToolTip(tip(line.explained()))
        self._filling = False
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _row_changed(self, _: int) -> None:
        if not self._filling:
            self.picked.emit(self.current)

    def _line_in(self, row: int) -> Line | None:
        item = self.item(row)
        return item.data(LINE) if item else None

    # What is asked of the line that has the keyboard

    def ask(self, signal: SignalInstance) -> None:
        """Emits a signal about the activity that has the keyboard, if there is one."""
        if self.current:
            signal.emit(self.current)

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

    # What Qt says

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of a line, or of its lower edge."""
        super().mousePressEvent(event)
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretches, carries, or shows what could be done here."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        stretched = self._mouse.stretches
        self._mouse.release(event)
        if not stretched:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Goes to the fields."""
        super().mouseDoubleClickEvent(event)
        self.ask(self.opened)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button, or the menu key: then it opens below the line."""
        self.give_up()
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and (item := self.currentItem()):
            rect = self.visualItemRect(item)
            at = self.viewport().mapToGlobal(QPoint(rect.left() + EDGE, min(rect.bottom(), self.height())))
        self.menu_asked.emit(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has the keyboard stays in view where the room for the list changes."""
        super().resizeEvent(event)
        if not self.busy and (item := self.currentItem()):
            self.scrollToItem(item)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, and where something new would go."""
        super().paintEvent(event)
        self.gap.paint()
