"""What a card's fields are typed into: texts that grow, lines that complete, days, and people."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QDate, QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QCompleter,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from facilitator.model.people import Participant
from ui.theme import Tokens
from ui.widgets.icons import icon
from ui.widgets.parts import row
from ui.widgets.profession_mark import paint_mark

MOST_LINES = 8
STAYING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
"""Reasons for which the keyboard goes away for a moment only."""
RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _claimed(event: QEvent, undo: bool, redo: bool) -> bool | None:
    """Whether a field takes a key that is the console's own too; None leaves it to Qt.

    Ctrl+Return keeps this field, not the capture line; Ctrl+Z takes typing back as long as there is some.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return None
    if _is_keep(event):
        return True
    if (event.matches(QKeySequence.StandardKey.Undo) and not undo) or (
        event.matches(QKeySequence.StandardKey.Redo) and not redo
    ):
        return False
    return None


def _is_keep(event: QKeyEvent) -> bool:
    return event.key() in RETURNS and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class TextEditor(QPlainTextEdit):
    """Several lines, as high as its text; Tab goes on. Where it is ``one_line``, Return keeps."""

    left = Signal()
    """The keyboard went elsewhere, or Ctrl+Return asked to keep what is typed."""
    typed = Signal()

    def __init__(self, lines: int = 2, *, one_line: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._one_line, self._showing = lines, one_line, False
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def words(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def show_words(self, words: str) -> None:
        """Shows a text that is kept; nothing of the typing before can be taken back."""
        if words == self.words():
            self.document().clearUndoRedoStacks()
            return
        place = self.textCursor().position()
        self._showing = True
        self.setPlainText(words)
        self._showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(self.words().encode("utf-16-le")) // 2))
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        """The keys that the console has too."""
        document = self.document()
        claimed = _claimed(event, document.isUndoAvailable(), document.isRedoAvailable())
        if claimed is None:
            return super().event(event)
        event.setAccepted(claimed)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return keeps; so does Return where there is one line only."""
        if _is_keep(event) or (self._one_line and event.key() in RETURNS):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is typed is kept when the keyboard leaves."""
        super().focusOutEvent(event)
        if event.reason() not in STAYING:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower field is a higher one."""
        super().resizeEvent(event)
        self._fit()

    def _changed(self) -> None:
        self._fit()
        if not self._showing:
            self.typed.emit()

    def _fit(self) -> None:
        # QPlainTextEdit counts the height of its document in lines, as they are broken at its width.
        shown = max(self._lines, min(round(self.document().size().height()), MOST_LINES))
        height = shown * self.fontMetrics().lineSpacing() + 26
        if self.minimumHeight() != height:
            self.setFixedHeight(height)


class LineEditor(QLineEdit):
    """One line; other cards' words complete it."""

    left = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: list[str] | None = None
        self.textEdited.connect(self.typed)

    def offer(self, words: Iterable[str]) -> None:
        """What may complete the line, wherever the letters stand in it."""
        offered = sorted(set(words), key=str.casefold)
        if offered == self._offered:
            return
        self._offered = offered
        made = QCompleter(offered, self)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        made.setFilterMode(Qt.MatchFlag.MatchContains)
        made.activated.connect(self.typed)
        if before := self.completer():
            before.deleteLater()
        self.setCompleter(made)

    def words(self) -> str:
        """What stands in it."""
        return self.text()

    def show_words(self, words: str) -> None:
        """Shows a text that is kept; nothing of the typing before can be taken back."""
        if words != self.text() or self.isUndoAvailable():
            place = self.cursorPosition()
            self.setText(words)
            self.setCursorPosition(min(place, len(self.text())) if self.hasFocus() else 0)

    def event(self, event: QEvent) -> bool:
        """The keys that the console has too."""
        claimed = _claimed(event, self.isUndoAvailable(), self.isRedoAvailable())
        if claimed is None:
            return super().event(event)
        event.setAccepted(claimed)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Ctrl+Return keep."""
        if event.key() in RETURNS:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is typed is kept when the keyboard leaves."""
        super().focusOutEvent(event)
        if event.reason() not in STAYING:
            self.left.emit()


class DayEditor(QWidget):
    """A day as people type it, or taken from a calendar."""

    left = Signal()
    typed = Signal()

    def __init__(self, name: str, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = LineEditor()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(self.tr("14 May, Friday, in 2 weeks"))
        self.line.left.connect(self.left)
        self.line.typed.connect(self.typed)
        self.button = QToolButton()
        self.button.setIcon(icon("calendar-days", tokens.ink2, 18))
        self.button.setFixedSize(QSize(38, 38))
        self.button.setToolTip(self.tr("Choose the day from a calendar"))
        self.button.setAccessibleName(self.tr("{0}: choose from a calendar").format(name))
        self.button.clicked.connect(self._open)
        self._menu: QMenu | None = None
        self._calendar: QCalendarWidget | None = None
        self.first_shown: QDate | None = None
        """The day on which an empty field's calendar opens."""
        layout = row(self, 0, 6)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)
        self.setFocusProxy(self.line)

    def words(self) -> str:
        """What stands in it."""
        return self.line.words()

    def show_words(self, words: str) -> None:
        """Shows a day that is kept."""
        self.line.show_words(words)

    def _open(self) -> None:
        if self._menu is None:
            self._menu, self._calendar = QMenu(self), QCalendarWidget()
            self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
            action = QWidgetAction(self._menu)
            action.setDefaultWidget(self._calendar)
            self._menu.addAction(action)
            self._calendar.activated.connect(self._take)
            self._calendar.clicked.connect(self._take)
        if self._calendar is not None and self.first_shown is not None:
            self._calendar.setSelectedDate(self.first_shown)
            QTimer.singleShot(0, self._calendar, self._calendar.setFocus)
        self._menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _take(self, day: QDate) -> None:
        if self._menu is not None and self._menu.isVisible():  # a click says both clicked and activated
            self._menu.close()
            self.line.setText(day.toString(Qt.DateFormat.ISODate))
            self.typed.emit()
            self.left.emit()


class PersonEditor(QComboBox):
    """Somebody of the cohort, or nobody. Kept when the list closes on a name, or the keyboard leaves."""

    left = Signal()

    def __init__(self, tokens: Tokens, nobody: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self._nobody, self._listed = tokens, nobody, False
        self._people: tuple[Participant, ...] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self._activated)

    def offer(self, people: Iterable[Participant]) -> None:
        """Who may be chosen."""
        everybody = tuple(people)
        if everybody == self._people:
            return
        self._people = everybody
        chosen = self.currentData()
        self.clear()
        self.addItem(self._nobody, None)
        for person in everybody:
            self.addItem(mark_icon(person.profession.letter, self._tokens), person.name, person.id)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    def showPopup(self) -> None:
        """Remembers that a choice is made from the list."""
        self._listed = True
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Return is this field's own."""
        if _claimed(event, undo=False, redo=False):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Ctrl+Return keep, so that nobody has to leave to be sure."""
        if event.key() in RETURNS:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the form: turning the wheel over a name must not change who it is."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Kept when the keyboard leaves."""
        super().focusOutEvent(event)
        if event.reason() not in STAYING:
            self.left.emit()

    def _activated(self) -> None:
        if self._listed:
            self._listed = False
            self.left.emit()


@lru_cache(maxsize=16)
def mark_icon(letter: str, tokens: Tokens, side: int = 16) -> QIcon:
    """The mark of a profession as an icon."""
    drawn = QPixmap(side * 2, side * 2)
    drawn.fill(Qt.GlobalColor.transparent)
    with QPainter(drawn) as painter:
        paint_mark(painter, QRectF(0, 0, side * 2, side * 2), letter, tokens)
    drawn.setDevicePixelRatio(2.0)
    return QIcon(drawn)
