"""The grid of who has met whom in breakout rooms, on the Progress page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from facilitator.model.people import Participant
from facilitator.rules import meetings
from facilitator.rules.meetings import Met, Two
from ui.core_words import in_words
from ui.theme import Tokens, font
from ui.widgets.legend import Entry, Legend
from ui.widgets.name_grid import NameGrid
from ui.widgets.names_at_edges import Named

SHADES = {1: "heat2", 2: "heat3"}
MOST = "heat4"
"""Three times and more."""


class MetGrid(NameGrid):
    """Everybody against everybody: a number says how often, a shade repeats it, a ring is a mentor pair."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, "", parent)
        self.setAccessibleName(self.tr("Who has met whom in rooms"))
        self._people: tuple[Participant, ...] = ()
        self._met: Mapping[Two, Met] = {}
        self._pairs: frozenset[Two] = frozenset()

    def show_meetings(
        self, people: Sequence[Participant], met: Mapping[Two, Met], pairs: frozenset[Two]
    ) -> None:
        """Shows these people in this order, what they have had of each other, and who are mentors."""
        self._people, self._met, self._pairs = tuple(people), met, pairs
        names = [Named(p.name, p.profession.letter) for p in people]
        self.show_names(names, names)

    def words(self, row: int, column: int) -> str:
        """Both names, how often they met, and in which sessions."""
        one, other = self._people[row], self._people[column]
        if row == column:
            return one.name
        two = frozenset((one.id, other.id))
        said = in_words(meetings.in_words(one.name, other.name, self._met.get(two)))
        return self.tr("{0}; they are a mentor pair").format(said) if two in self._pairs else said

    def paint_cell(self, painter: QPainter, rect: QRectF, row: int, column: int) -> None:
        """A number on its shade."""
        if row == column:
            painter.setPen(QPen(self._tokens.colour("line"), 1.2))
            painter.drawLine(rect.center() - (rect.center() - rect.topLeft()) / 3, rect.center())
            painter.drawLine(rect.center(), rect.center() + (rect.center() - rect.topLeft()) / 3)
            return
        two = frozenset((self._people[row].id, self._people[column].id))
        met = self._met.get(two)
        paint_times(painter, rect, met.times if met else 0, two in self._pairs, self._tokens)


class MetLegend(Legend):
    """What the cells mean, drawn as they are."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        entries = [
            Entry(words, 24, partial(paint_times, times=times, pair=pair, tokens=tokens))
            for times, pair, words in (
                (0, False, self.tr("not met yet")),
                (1, False, self.tr("met once")),
                (2, False, self.tr("twice")),
                (3, False, self.tr("more often")),
                (1, True, self.tr("mentor pair")),
            )
        ]
        self.explain(*entries)
        self.setAccessibleName(", ".join(entry.words for entry in entries))


def paint_times(painter: QPainter, rect: QRectF, times: int, pair: bool, tokens: Tokens) -> None:
    """Draws how often two people met; a mentor pair has a ring."""
    small = min(rect.width(), rect.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour(SHADES.get(times, MOST) if times else "sunken"))
    painter.drawRoundedRect(rect, 4, 4)
    if pair:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.colour("teal"), 2.4))
        painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
    painter.setFont(font(min(17, max(12, small * 0.48)), 600 if times else 400, tabular=True))
    painter.setPen(tokens.colour("ink" if times else "ink2"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(times) if times else "–")
