"""A grid of scores with the chosen pairs on it: marks are carried to another cell by mouse or by keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.phrase import listed
from ui.core_words import in_words
from ui.theme import Tokens, font
from ui.widgets.icons import paint_icon
from ui.widgets.legend import Entry, Legend
from ui.widgets.name_grid import NOWHERE, NameGrid, Place
from ui.widgets.names_at_edges import Named

SHADES = ("surface", "heat1", "heat2", "heat3", "heat4")
CELL = 44
"""Pixels of a cell in the legend."""


class HeatMap(NameGrid):
    """Scores in hundredths on shades; chosen cells stand out, barred ones are crossed, pinned ones locked."""

    carried = Signal(int, int)
    """A mark is held over this cell, where it could be put down; −1, −1 when it is put back."""
    moved = Signal(int, int)
    """Make the two people of this cell a pair."""
    pin_asked = Signal(int, int)
    """P on a cell."""
    taken_back = Signal()
    """Esc: the last move is not wanted."""

    smallest, largest = QSize(32, 28), QSize(150, 84)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, "", parent)
        self.setAccessibleName(self.tr("Scores of possible mentor pairs"))
        self._scores: Sequence[Sequence[float]] = ()
        self._barred: Mapping[Place, str] = {}
        self._marks: frozenset[Place] = frozenset()
        self._present: frozenset[Place] = frozenset()
        self._pinned: frozenset[Place] = frozenset()
        self._low, self._high = 0.0, 1.0
        self._pressed = self._held = self._over = NOWHERE
        self._pressed_at = QPointF()
        self.chosen.connect(self.moved)

    def show_scores(
        self,
        rows: Sequence[Named],
        columns: Sequence[Named],
        scores: Sequence[Sequence[float]],
        barred: Mapping[Place, str],
        lowest: float,
        highest: float,
    ) -> None:
        """Shows scores, at least ``lowest`` and at most ``highest``, and why some pairs can never be."""
        self._scores, self._barred = scores, barred
        self._low, self._high = lowest, highest
        self.show_names(rows, columns)

    def show_marks(
        self, marks: frozenset[Place], present: frozenset[Place], pinned: frozenset[Place]
    ) -> None:
        """Shows which cells are chosen, which are pairs in the cohort now, and which are pinned."""
        self._marks, self._present, self._pinned = marks, present, pinned
        self.viewport().update()

    def words(self, row: int, column: int) -> str:
        """Both names, the score, and what is special about the two."""
        said = in_words(listed((self._rows[row].name, self._columns[column].name)))
        if reason := self._barred.get((row, column)):
            return self.tr("{0} cannot be a pair: {1}").format(said, in_words(reason))
        parts = [self.tr("{0}: {1} of 100").format(said, hundredths(self._scores[row][column]))]
        if (row, column) in self._marks:
            parts.append(self.tr("chosen"))
        if (row, column) in self._present:
            parts.append(self.tr("a pair now"))
        if (row, column) in self._pinned:
            parts.append(self.tr("pinned"))
        return ", ".join(parts)

    # Carrying a mark

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A chosen cell can be picked up."""
        super().mousePressEvent(event)
        place = self.place_at(event.position().x(), event.position().y())
        if event.button() is Qt.MouseButton.LeftButton and place in self._marks:
            self._pressed, self._pressed_at = place, event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A picked-up mark says what it would cost to put it down here."""
        far = (event.position() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._pressed != NOWHERE and self._held == NOWHERE and far:
            self._held = self._pressed
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._held == NOWHERE:
            super().mouseMoveEvent(event)
            place = self.place_at(event.position().x(), event.position().y())
            self.viewport().setCursor(
                Qt.CursorShape.OpenHandCursor if place in self._marks else Qt.CursorShape.ArrowCursor
            )
            return
        self._hover_over(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A mark that is put down in its row or column makes a new pair."""
        self._pressed = NOWHERE
        if self._held == NOWHERE:
            super().mouseReleaseEvent(event)
            return
        self._hover_over(event.position())
        over, held = self._over, self._held
        self._put_back()
        if over not in (NOWHERE, held):
            self._current = over
            self.moved.emit(*over)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """P pins, Esc takes back; the rest moves and chooses."""
        if event.key() == Qt.Key.Key_Escape and self._held != NOWHERE:
            self._put_back()
        elif event.key() == Qt.Key.Key_Escape:
            self.taken_back.emit()
        elif event.key() == Qt.Key.Key_P and not event.modifiers() and self._current != NOWHERE:
            self.pin_asked.emit(*self._current)
        else:
            super().keyPressEvent(event)

    def _hover_over(self, at: QPointF) -> None:
        row, column = self.place_at(at.x(), at.y())
        over = (row, column) if row == self._held[0] or column == self._held[1] else NOWHERE
        if over != self._over:
            self._over = over
            self.carried.emit(*over)
            self.viewport().update()

    def _put_back(self) -> None:
        self._pressed = self._held = self._over = NOWHERE
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.carried.emit(*NOWHERE)
        self.viewport().update()

    # Drawing

    def paint_cell(self, painter: QPainter, rect: QRectF, row: int, column: int) -> None:
        """A number on its shade, and its marks."""
        place = (row, column)
        if place in self._barred:
            paint_barred(painter, rect, self._tokens)
            return
        score = float(self._scores[row][column])
        held = place == self._held
        paint_score(
            painter,
            rect,
            score,
            self._shade(score),
            self._tokens,
            mark=place in self._marks and not held,
            present=place in self._present,
            pinned=place in self._pinned,
        )
        if held or place == self._over:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._tokens.colour("teal"), 2.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)

    def paint_over(self, painter: QPainter) -> None:
        """While a mark is held, the row and the column in which it may be put down are bound in."""
        if self._held == NOWHERE:
            return
        row, column = self._held
        last_row, last_column = len(self._rows) - 1, len(self._columns) - 1
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._tokens.colour("teal"), 1.5))
        for first, last in (((row, 0), (row, last_column)), ((0, column), (last_row, column))):
            band = self.cell_rect(*first).united(self.cell_rect(*last))
            painter.drawRoundedRect(QRectF(band), 5, 5)

    def _shade(self, score: float) -> str:
        reach = self._high - self._low
        # The root spreads the many low scores; most people have little in common with most.
        part = (max(0.0, score - self._low) / reach) ** 0.6 if reach > 0 else 0.5
        return SHADES[min(len(SHADES) - 1, max(0, int(part * len(SHADES))))]


def paint_score(
    painter: QPainter,
    rect: QRectF,
    score: float,
    shade: str,
    tokens: Tokens,
    *,
    mark: bool = False,
    present: bool = False,
    pinned: bool = False,
) -> None:
    """Draws a score in hundredths; a mark turns the cell round, a pair of now has a ring, a pin a lock."""
    ink = "on_teal" if mark else "ink"
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour(shade))
    painter.drawRoundedRect(rect, 5, 5)
    if mark:
        painter.setBrush(tokens.colour("teal"))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 9, 9)
    if present:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.colour("on_teal" if mark else "teal"), 2))
        painter.drawRoundedRect(rect.adjusted(4, 4, -4, -4), 6, 6)
    size = min(24.0, max(13.0, min(rect.width(), rect.height()) * 0.42))
    painter.setFont(font(size, 700 if mark else 400, tabular=True))
    painter.setPen(tokens.colour(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, hundredths(score))
    if pinned:
        side = min(14.0, rect.height() / 2.2)
        inset = 9 if rect.height() > 40 else 4  # clear of the ring where there is room
        corner = QRectF(rect.right() - side - inset, rect.top() + inset, side, side)
        paint_icon(painter, "lock", corner, tokens.colour(ink).name())


def paint_barred(painter: QPainter, rect: QRectF, tokens: Tokens) -> None:
    """Draws a cell of two people who can never be a pair."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour("sunken"))
    painter.drawRoundedRect(rect, 5, 5)
    reach = min(rect.width(), rect.height()) / 5
    painter.setPen(QPen(tokens.colour("ink2"), 1.8))
    middle = rect.center()
    painter.drawLine(middle + QPointF(-reach, -reach), middle + QPointF(reach, reach))
    painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach))


def hundredths(score: float) -> str:
    """A score from 0 to 1 as it stands in a cell: ``7``, ``83``, ``100``; of several, their sum so."""
    return str(round(float(score) * 100))


class HeatLegend(Legend):
    """What the cells mean, drawn as they are."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        score = partial(paint_score, score=0.83, shade="heat2", tokens=tokens)
        cells = (
            Entry(self.tr("chosen"), CELL, partial(score, mark=True)),
            Entry(self.tr("a pair now"), CELL, partial(score, present=True)),
            Entry(self.tr("pinned"), CELL, partial(score, pinned=True)),
            Entry(self.tr("never a pair"), CELL, partial(paint_barred, tokens=tokens)),
        )
        scale = Entry(
            self.tr("lower to higher score"), 20 * len(SHADES), partial(_paint_scale, tokens=tokens)
        )
        self.explain(scale, *cells)
        words = ", ".join(cell.words for cell in cells)
        self.setAccessibleName(self.tr("Cells: score in hundredths, {0}").format(words))


def _paint_scale(painter: QPainter, rect: QRectF, tokens: Tokens) -> None:
    for number, shade in enumerate(SHADES):
        painter.setPen(QPen(tokens.colour("line"), 1))
        painter.setBrush(tokens.colour(shade))
        painter.drawRoundedRect(QRectF(rect.x() + number * 20, rect.y() + 2, 18, 18), 4, 4)
