"""Questions one below the other, each answered by a digit or a click; the keyboard goes on by itself."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.theme import Tokens
from ui.widgets.rating_paint import paint_head, paint_line, paint_staying
from ui.widgets.rating_rows import Rows, Section, Sizes
from ui.widgets.spoken import Item, Role, say_current

SKIPS = (Qt.Key.Key_Minus, Qt.Key.Key_Delete, Qt.Key.Key_Space)
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
RING = 4
"""Pixels that the ring around a question may reach beyond it."""
FORM_HEIGHT = 720
"""Window height at which a large list has its own size; it grows with the window, up to 1.7 times."""


class RatingList(QAbstractScrollArea):
    """Paints what is in sight, so that hundreds of questions cost no more than ten.

    A digit answers and goes on; 0, minus, Delete or the space bar skip where a question may be skipped;
    Backspace takes an answer away; the arrows move, left and right between answers, Return takes one.
    The list shows answers only as it is told them: whoever keeps them calls :meth:`show_answers`.
    """

    spoken_role = Role.List
    item_role = Role.ListItem

    given = Signal(object, object)
    """The key of a question, and the answer: a number, or None if it is skipped."""
    cleared = Signal(object)
    """The key of a question whose answer is taken away."""
    went_past = Signal()
    """The last question was answered, or Return was pressed there."""
    paged = Signal(int)
    """Page up (−1) or Page down (1)."""

    def __init__(
        self, tokens: Tokens, name: str, *, large: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tokens, self._large = tokens, large
        self._sections: tuple[Section, ...] = ()
        self._answers: dict[Hashable, int | None] = {}
        self._current, self._place = 0, -1
        self._rows = Rows((), 400, Sizes.of(tokens, 0))
        self._shown = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def show_questions(self, sections: Sequence[Section], answers: Mapping[Hashable, int | None]) -> None:
        """Shows other questions, and goes to the first that is open."""
        self._sections, self._answers = tuple(sections), dict(answers)
        self._measure()
        keys = self._keys()
        self._go(next((i for i, key in enumerate(keys) if key not in self._answers), 0))

    def show_answers(self, answers: Mapping[Hashable, int | None]) -> None:
        """Shows these answers to the same questions; the keyboard goes where one alone has changed."""
        keys = self._keys()
        nothing = object()
        changed = [
            i for i, key in enumerate(keys) if self._answers.get(key, nothing) != answers.get(key, nothing)
        ]
        self._answers = dict(answers)
        if len(changed) == 1 and changed[0] != self._current:
            self._go(changed[0])
        elif changed:
            self._say()
        for index in changed:
            self._touch(index)

    @property
    def current(self) -> Hashable | None:
        """The key of the question under the keyboard."""
        return self._rows.lines[self._current].question.key if self._rows.lines else None

    @property
    def open_questions(self) -> int:
        """How many questions have no answer yet, nor are skipped."""
        return sum(key not in self._answers for key in self._keys())

    def words(self) -> str:
        """The question under the keyboard, and its answer, in words."""
        return self._words_of(self._current) if self._rows.lines else ""

    def _words_of(self, index: int) -> str:
        section, question, _, _ = self._rows.lines[index]
        if question.key not in self._answers:
            said = self.tr("not answered")
        elif (value := self._answers[question.key]) is None:
            said = self.tr("skipped")
        else:
            meaning = next((c.words for c in section.choices if c.value == value), "")
            said = f"{value}, {meaning}" if meaning else str(value)
        place = self.tr("{0} of {1}").format(index + 1, len(self._rows.lines))
        return f"{place}: {question.text} ({said})"

    def spoken_count(self) -> int:
        """The questions, in sight or not: they are few enough."""
        return len(self._rows.lines)

    def spoken_item(self, index: int) -> Item:
        """A question and its answer."""
        line = self._rows.lines[index]
        top = line.top - self.verticalScrollBar().value()
        rect = QRect(0, top, self.viewport().width(), line.height)
        return Item(self._words_of(index), rect, index == self._current)

    def box_of(self, key: Hashable, value: int | None) -> QRectF:
        """Where an answer's box lies in the viewport."""
        line = next(one for one in self._rows.lines if one.question.key == key)
        values = [c.value for c in line.section.choices]
        place = len(values) if value is None else values.index(value)
        return self._rows.box(line, place).translated(0, -self.verticalScrollBar().value())

    def sizeHint(self) -> QSize:
        """Room for all of it, within reason."""
        return QSize(760, min(900, max(240, self._rows.height)))

    def _keys(self) -> list[Hashable]:
        return [q.key for s in self._sections for q in s.questions]

    # What people do

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, skipping, moving; what is not for the list goes its way."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._rows.lines:
            event.ignore()
            return
        section = self._rows.lines[self._current].section
        values = [c.value for c in section.choices]
        text = event.text()
        if len(text) == 1 and text in "0123456789" and int(text) in values:
            self._give(int(text))
        elif (key in SKIPS or text == "0") and section.skippable:
            self._give(None)
        elif key == Qt.Key.Key_Backspace or (key == Qt.Key.Key_Delete and not section.skippable):
            self._clear()
        elif key in STEPS:
            self._go(self._current + STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else len(self._rows.lines) - 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move_place(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key in PAGES:
            self.paged.emit(PAGES[key])
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on an answer gives it; beside the answers it moves the keyboard there."""
        shift = self.verticalScrollBar().value()
        staying = self._rows.staying(shift)
        if staying is not None and event.position().y() < self._rows.band_height(staying.section):
            return  # the heading that stays lies over a question
        found = self._rows.at(event.position().x(), event.position().y() + shift)
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._go(found[0])
        if found[1] >= 0:
            values = [c.value for c in self._rows.lines[found[0]].section.choices]
            self._give(values[found[1]] if found[1] < len(values) else None)

    def _give(self, value: int | None) -> None:
        key = self.current
        self.given.emit(key, value)
        if key != self.current or self._answers.get(key, -1) != value:
            return  # it was not kept, and that is said elsewhere
        if self._current + 1 < len(self._rows.lines):
            self._go(self._current + 1)
        else:
            self._say()
            self.went_past.emit()

    def _clear(self) -> None:
        if self.current in self._answers:
            self.cleared.emit(self.current)
        else:
            self._go(self._current - 1)

    def _move_place(self, by: int) -> None:
        section = self._rows.lines[self._current].section
        values = [c.value for c in section.choices]
        count = self._rows.columns_of(section)
        if self._place < 0:
            answer = self._answers.get(self.current, values[0] - 1)
            start = len(values) if answer is None else values.index(answer) if answer in values else -by
            self._place = min(max(start + by, 0), count - 1) if start != -by else (0 if by > 0 else count - 1)
        else:
            self._place = min(max(self._place + by, 0), count - 1)
        self._say()

    def _take(self) -> None:
        values = [c.value for c in self._rows.lines[self._current].section.choices]
        if self._place >= 0:
            self._give(values[self._place] if self._place < len(values) else None)
        elif self._current + 1 < len(self._rows.lines):
            self._go(self._current + 1)
        else:
            self.went_past.emit()

    def _go(self, index: int) -> None:
        self._current = min(max(index, 0), max(0, len(self._rows.lines) - 1))
        self._place = -1
        self._bring()
        self._say()

    def _bring(self) -> None:
        if not self._rows.lines:
            return
        line = self._rows.lines[self._current]
        first = line.section.questions[0] is line.question
        top = next(h.top for h in self._rows.heads if h.section is line.section) if first else line.top
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top -= 0 if first else self._rows.band_height(line.section)
        if top < bar.value():
            bar.setValue(top)
        elif line.top + line.height > bar.value() + room - line.height:
            bar.setValue(line.top + 2 * line.height - room)  # the next one is in sight already

    def _say(self) -> None:
        said = self.words()
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
            say_current(self)
        before, self._shown = self._shown, self._current
        for index in {before, self._current}:
            self._touch(index)

    def _touch(self, index: int) -> None:
        """Has a question painted again, and no other."""
        if index < len(self._rows.lines):
            line = self._rows.lines[index]
            top = line.top - self.verticalScrollBar().value() - RING
            self.viewport().update(0, top, self.viewport().width(), line.height + 2 * RING)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The question under the keyboard shows its ring."""
        super().focusInEvent(event)
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts are wrapped anew, and the question under the keyboard stays in sight."""
        super().resizeEvent(event)
        self._measure()
        self._bring()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Everything is painted where it is now."""
        self.viewport().update()

    def _measure(self) -> None:
        factor = min(1.7, max(1.0, self.window().height() / FORM_HEIGHT)) if self._large else 0
        sizes = Sizes.of(self._tokens, factor)
        self._rows = Rows(self._sections, self.viewport().width(), sizes)
        self._current = min(self._current, max(0, len(self._rows.lines) - 1))
        # Without a question there is nothing that could have the keyboard, nor show that it has it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._rows.lines else Qt.FocusPolicy.NoFocus)
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._rows.height - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(sizes.row)
        self.viewport().update()

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Headings and questions in sight."""
        shift = self.verticalScrollBar().value()
        top, foot = event.rect().top() + shift, event.rect().bottom() + shift
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -shift)
            for head in self._rows.heads:
                if head.top <= foot and head.top + head.height >= top:
                    paint_head(painter, self._rows, head, self._tokens, self.tr("Skip"))
            for index, line in enumerate(self._rows.lines):
                if line.top <= foot and line.top + line.height >= top:
                    current = index == self._current
                    paint_line(
                        painter,
                        self._rows,
                        line,
                        self._tokens,
                        self._answers,
                        current=current,
                        focused=current and self.hasFocus(),
                        place=self._place if current else -1,
                    )
            if (staying := self._rows.staying(shift)) is not None:
                painter.translate(0, shift)
                paint_staying(painter, self._rows, staying.section, self._tokens, self.tr("Skip"))
