"""Questions and where they lie: what a list of ratings shows, wrapped into a width."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from ui.theme import Tokens, font

WRAP = Qt.TextFlag.TextWordWrap
AFTER = 6
"""What a set keeps below it beside the usual gap."""
MOST_WIDTH = 68
"""A list's width in sizes of its text: further apart, the eye loses the line from words to boxes."""


class Choice(NamedTuple):
    """One answer: its number, and what it means."""

    value: int
    words: str


class Question(NamedTuple):
    """One line to answer."""

    key: Hashable
    text: str
    letter: str = ""
    """P or O where the line is about a person."""


class Section(NamedTuple):
    """Questions that share a heading and their answers."""

    title: str
    stem: str
    choices: tuple[Choice, ...]
    questions: tuple[Question, ...]
    skippable: bool = True


class Sizes(NamedTuple):
    """Measures in pixels, compact beside other things or large enough for an arm's length."""

    text: float
    title: float
    small: float
    column: int
    box: int
    row: int
    gap: int

    @classmethod
    def of(cls, tokens: Tokens, large: float) -> Sizes:
        """The compact ones, or for ``large`` > 0 those of a form, times it."""
        t = tokens.type
        if not large:
            return cls(t.body, t.heading, t.key, 78, 34, 46, 14)
        f = large
        return cls(21 * f, 27 * f, 14.5 * f, round(106 * f), round(52 * f), round(64 * f), round(14 * f))


class Line(NamedTuple):
    """A question in its place: ``top`` and ``height`` count from the top of the whole list."""

    section: Section
    question: Question
    top: int
    height: int


class Head(NamedTuple):
    """A heading in its place."""

    section: Section
    top: int
    height: int


class Rows:
    """Where headings, questions and boxes lie in a width."""

    def __init__(self, sections: Sequence[Section], width: int, sizes: Sizes) -> None:
        self.sizes = sizes
        self.width = width = min(width, round(MOST_WIDTH * sizes.text))
        self.heads: list[Head] = []
        self.lines: list[Line] = []
        widest = max((self.columns_of(s) for s in sections), default=0)
        self.column = min(sizes.column, max(sizes.box + 4, round(width * 0.62 / max(1, widest))))
        self.left = 12
        self.boxes_at = width - widest * self.column - 6
        text = QFontMetricsF(self.text_font())
        y = 0
        for section in sections:
            head = self._head_height(section)
            self.heads.append(Head(section, y, head))
            y += head
            for question in section.questions:
                room = self.text_room(question)
                need = text.boundingRect(QRectF(0, 0, room, 10_000), int(WRAP), question.text).height()
                height = max(sizes.row, round(need) + sizes.gap)
                self.lines.append(Line(section, question, y, height))
                y += height
            y += sizes.gap + AFTER
        self.height = y

    @staticmethod
    def columns_of(section: Section) -> int:
        """How many boxes a question has, that to skip it included."""
        return len(section.choices) + (1 if section.skippable else 0)

    def text_font(self) -> QFont:
        """The type of a question."""
        return font(self.sizes.text)

    def text_room(self, question: Question) -> float:
        """How wide a question's words may be."""
        mark = self.sizes.text * 1.7 if question.letter else 0
        return max(60.0, self.boxes_at - self.left - 18 - mark)

    def column_x(self, place: int) -> int:
        """The left edge of a column of boxes."""
        return self.boxes_at + place * self.column

    def box(self, line: Line, place: int) -> QRectF:
        """The box of an answer, from the top of the whole list."""
        s = self.sizes
        x = self.column_x(place) + (self.column - s.box) / 2
        return QRectF(x, line.top + (line.height - s.box) / 2, s.box, s.box)

    def target(self, line: Line, place: int) -> QRect:
        """What a click on an answer may hit: more than its box."""
        return QRect(self.column_x(place), line.top, self.column, line.height)

    def at(self, x: float, y: float) -> tuple[int, int] | None:
        """The question at a point and the place of its answer there, −1 beside the answers."""
        for index, line in enumerate(self.lines):
            if line.top <= y < line.top + line.height:
                place = int((x - self.boxes_at) // self.column) if x >= self.boxes_at else -1
                return index, place if place < self.columns_of(line.section) else -1
        return None

    def labels(self, section: Section, skip: str) -> Iterator[tuple[int, str]]:
        """The words above each column."""
        for place, choice in enumerate(section.choices):
            yield place, choice.words
        if section.skippable:
            yield len(section.choices), skip

    def label_height(self, section: Section) -> float:
        """How high the words above the columns are."""
        metrics = QFontMetricsF(font(self.sizes.small))
        return max(
            (
                metrics.boundingRect(QRectF(0, 0, self.column - 6, 1000), int(WRAP), words).height()
                for _, words in self.labels(section, "")
            ),
            default=0.0,
        )

    def band_height(self, section: Section) -> int:
        """How high the words above the columns are where they stay at the top of what is in sight."""
        return round(self.label_height(section)) + self.sizes.gap

    def staying(self, shift: int) -> Head | None:
        """The heading that is scrolled away while questions of it are in sight, if there is one."""
        ends = [*(h.top for h in self.heads[1:]), self.height]
        for head, after in zip(self.heads, ends, strict=False):  # without questions there is no head
            # Its own words go first; and the last question of it pushes the band away.
            if head.top + head.height <= shift + self.band_height(head.section) and head.top < shift < after:
                end = after - self.sizes.gap - AFTER - self.sizes.row // 2
                return head if shift + self.band_height(head.section) < end else None
        return None

    def _head_height(self, section: Section) -> int:
        s = self.sizes
        room = max(60.0, self.boxes_at - self.left - 18)
        high = 0.0
        for words, made in ((section.title, font(s.title, 600)), (section.stem, font(s.text))):
            if words:
                metrics = QFontMetricsF(made)
                high += metrics.boundingRect(QRectF(0, 0, room, 10_000), int(WRAP), words).height() + 2
        return round(max(high, self.label_height(section))) + s.gap
