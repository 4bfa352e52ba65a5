"""Whom each would call: a row for who says it, a column for of whom, and a last one for people outside."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from facilitator.model.network import CLOSENESS_WORDS
from facilitator.model.people import Participant
from ui.core_words import in_words
from ui.theme import Tokens, font
from ui.widgets.name_grid import NameGrid
from ui.widgets.names_at_edges import Named
from ui.widgets.spoken import Role

ReadRows = Callable[[Collection[str]], Mapping[str, Mapping[str, int]]]
"""Gives what these people said: by who said it, then of whom."""

SHADES = {0: "sunken", 1: "heat1", 2: "heat2", 3: "heat3", 4: "heat4"}
AT_ONCE = 16
"""Rows read together: those in sight of a large cohort, and not all of its 40,000 cells."""
MOST_PICTURES = 300
CLEARING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class ConnectionGrid(NameGrid):
    """Digits say how close and go on to the right; in the last column they make a number."""

    said = Signal(str, str, object)
    """Who, of whom, and how close; None takes it away."""
    counted = Signal(str, object)
    """Who, and how many outside; None takes it away."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, "", parent)
        self.setAccessibleName(self.tr("Who would call whom"))
        self._people: tuple[Participant, ...] = ()
        self._pairs: frozenset[frozenset[str]] = frozenset()
        self._read: ReadRows = lambda _: {}
        self._cells: dict[str, Mapping[str, int]] = {}
        self._outside: Mapping[str, int] = {}
        self._typed = ""
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def show_people(
        self,
        people: Sequence[Participant],
        pairs: frozenset[frozenset[str]],
        read: ReadRows,
        outside: Mapping[str, int],
    ) -> None:
        """Shows these people; what they said is read row by row as it comes in sight."""
        self._people, self._pairs, self._read = tuple(people), pairs, read
        self._cells, self._outside = {}, outside
        names = [Named(p.name, p.profession.letter) for p in people]
        self.show_names(names, [*names, Named(self.tr("Outside cohort"), "")] if names else [])

    def reload(self, people: Collection[str], outside: Mapping[str, int]) -> None:
        """Reads again what these people said."""
        for person in people:
            self._cells.pop(person, None)
        self._outside = outside
        view = self.viewport()
        for row in (place for place, person in enumerate(self._people) if person.id in people):
            cell = self.cell_rect(row, 0)
            view.update(0, cell.y(), view.width(), cell.height())
        self._say()

    def row_words(self, row: int) -> str:
        """How far somebody is, in words."""
        person, others = self._people[row], len(self._people) - 1
        count = self._outside.get(person.id)
        outside = self.tr("outside not asked yet") if count is None else self.tr("{0} outside").format(count)
        return self.tr("{0}: {1} of {2} said, {3}").format(person.name, len(self._row(row)), others, outside)

    def words(self, row: int, column: int) -> str:
        """Who said what of whom, and what the other says."""
        person = self._people[row]
        if column == len(self._people):
            count = self._outside.get(person.id)
            if count is None:
                return self.tr("{0}: not asked yet how many people outside the cohort").format(person.name)
            return self.tr("{0} would call {1} people outside the cohort").format(person.name, count)
        other = self._people[column]
        if row == column:
            return self.tr("{0}: nobody is asked about themself").format(person.name)
        value = self._row(row).get(other.id)
        if value is None:
            return self.tr("{0} about {1}: not said yet").format(person.name, other.name)
        return self.tr("{0} about {1}: {2}, {3}").format(
            person.name, other.name, value, in_words(CLOSENESS_WORDS[value])
        )

    def go_to(self, row: int, column: int) -> None:
        """Moves; a number that was being typed is finished."""
        self._typed = ""
        super().go_to(row, column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer, Backspace and Delete take away, Return begins the next row."""
        row, column = self.current
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or row < 0:
            super().keyPressEvent(event)
            return
        text = event.text()
        if len(text) == 1 and text in "0123456789":
            self._digit(row, column, text)
        elif event.key() in CLEARING:
            self._clear(row, column)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_to(row + 1, 0)
        else:
            super().keyPressEvent(event)

    def _digit(self, row: int, column: int, text: str) -> None:
        person = self._people[row]
        if column == len(self._people):
            typed = self._typed + text
            self.counted.emit(person.id, int(typed))
            self._typed = typed if self._outside.get(person.id) == int(typed) else ""
            return
        other = self._people[column]
        self.said.emit(person.id, other.id, int(text))
        if self._row(row).get(other.id) == int(text):
            self.go_to(row, column + 2 if column + 1 == row else column + 1)

    def _clear(self, row: int, column: int) -> None:
        person = self._people[row]
        self._typed = ""
        if column == len(self._people):
            self.counted.emit(person.id, None)
        elif row != column:
            self.said.emit(person.id, self._people[column].id, None)

    def _row(self, row: int) -> Mapping[str, int]:
        person = self._people[row].id
        if person not in self._cells:
            wanted = [p.id for p in self._people[row : row + AT_ONCE] if p.id not in self._cells]
            self._cells |= dict(self._read(wanted))
        return self._cells[person]

    def paint_cell(self, painter: QPainter, rect: QRectF, row: int, column: int) -> None:
        """A digit on its shade; a ring is a mentor pair, a dot was not said."""
        t, person = self._tokens, self._people[row]
        if row == column:
            painter.setPen(QPen(t.colour("line"), 1.2))
            reach = (rect.center() - rect.topLeft()) / 3
            painter.drawLine(rect.center() - reach, rect.center() + reach)
            return
        if column == len(self._people):
            self._paint(painter, rect, None, words=str(self._outside.get(person.id, "·")))
            return
        other = self._people[column]
        pair = frozenset((person.id, other.id)) in self._pairs
        self._paint(painter, rect, self._row(row).get(other.id), pair=pair)

    def _paint(
        self, painter: QPainter, rect: QRectF, value: int | None, *, pair: bool = False, words: str = ""
    ) -> None:
        """Draws a cell from a picture of its kind: hundreds are in sight, of a dozen kinds."""
        ratio = self.devicePixelRatioF()
        key = (value, pair, words, rect.width(), rect.height(), ratio)
        if key not in self._pictures:
            if len(self._pictures) > MOST_PICTURES:
                self._pictures.clear()
            made = QPixmap((rect.size() * ratio).toSize())
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            with QPainter(made) as inside:
                inside.setRenderHint(QPainter.RenderHint.Antialiasing)
                area = QRectF(QPointF(0, 0), rect.size())
                paint_closeness(inside, area, value, self._tokens, pair=pair, words=words)
            self._pictures[key] = made
        painter.drawPixmap(rect.topLeft(), self._pictures[key])


def paint_closeness(
    painter: QPainter,
    rect: QRectF,
    value: int | None,
    tokens: Tokens,
    *,
    pair: bool = False,
    words: str = "",
) -> None:
    """Draws how close somebody is; what was not said has an outline alone."""
    said = value is not None
    painter.setBrush(tokens.colour(SHADES[value]) if value is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen if said else QPen(tokens.colour("line"), 1))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if pair:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.colour("teal"), 2.2))
        painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
    size = min(17.0, max(12.0, min(rect.width(), rect.height()) * 0.48))
    painter.setFont(font(size, 600 if said or words else 400, tabular=True))
    painter.setPen(tokens.colour("ink" if said or words not in ("", "·") else "ink2"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words or (str(value) if said else "·"))


class ClosenessLegend(QWidget):
    """What the digits mean, drawn as the cells are; on two lines where one is too short."""

    spoken_role = Role.Graphic

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._entries: tuple[tuple[int | None, bool, str], ...] = (
            *((value, False, in_words(words)) for value, words in CLOSENESS_WORDS.items()),
            (None, False, self.tr("not said yet")),
            (None, True, self.tr("mentor pair")),
        )
        self.setFixedHeight(54)
        self.setAccessibleName(", ".join(f"{v}: {in_words(w)}" for v, w in CLOSENESS_WORDS.items()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cell, word, cell, word."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            x, y = 2.0, 2.0
            for value, pair, words in self._entries:
                painter.setFont(font(self._tokens.type.small))
                wide = painter.fontMetrics().horizontalAdvance(words)
                if x > 2 and x + 31 + wide > self.width():
                    x, y = 2.0, y + 27
                paint_closeness(painter, QRectF(x, y, 24, 22), value, self._tokens, pair=pair)
                painter.setFont(font(self._tokens.type.small))
                painter.setPen(self._tokens.colour("ink2"))
                painter.drawText(QRectF(x + 31, y, wide + 2, 22), Qt.AlignmentFlag.AlignVCenter, words)
                x += 31 + wide + 18
