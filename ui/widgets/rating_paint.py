"""A list of ratings as it is drawn: headings, what the columns mean, questions and their boxes."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.theme import Tokens, font
from ui.widgets.profession_mark import paint_mark
from ui.widgets.rating_rows import WRAP, Head, Line, Rows, Section

MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


def paint_head(painter: QPainter, rows: Rows, head: Head, tokens: Tokens, skip: str) -> None:
    """A set's title and the words above its questions; at the right what each column means."""
    s = rows.sizes
    area = QRectF(rows.left, head.top, max(60.0, rows.boxes_at - rows.left - 18.0), head.height)
    painter.setFont(font(s.title, 600))
    painter.setPen(tokens.colour("ink"))
    if head.section.title:
        painter.drawText(area, int(WRAP), head.section.title)
        high = painter.boundingRect(area, int(WRAP), head.section.title).height()
        area.setTop(area.top() + high + 2)
    painter.setFont(font(s.text))
    painter.setPen(tokens.colour("ink2"))
    painter.drawText(area, int(WRAP), head.section.stem)
    _paint_labels(painter, rows, head.section, tokens, skip, head.top, head.height)


def paint_staying(painter: QPainter, rows: Rows, section: Section, tokens: Tokens, skip: str) -> None:
    """What the columns mean, at the top of what is in sight while their own heading is scrolled away."""
    high = rows.band_height(section)
    painter.fillRect(QRectF(0, 0, rows.width, high), tokens.colour("paper"))
    painter.setPen(QPen(tokens.colour("edge"), 1))
    painter.drawLine(QPointF(0, high - 0.5), QPointF(rows.width, high - 0.5))
    painter.setFont(font(rows.sizes.text, 600))
    painter.setPen(tokens.colour("ink"))
    room = max(60.0, rows.boxes_at - rows.left - 18.0)
    title = painter.fontMetrics().elidedText(section.title, Qt.TextElideMode.ElideRight, round(room))
    painter.drawText(QRectF(rows.left, 0, room, high - 2), MIDDLE, title)
    _paint_labels(painter, rows, section, tokens, skip, 0, high)


def _paint_labels(
    painter: QPainter, rows: Rows, section: Section, tokens: Tokens, skip: str, top: float, height: float
) -> None:
    painter.setPen(tokens.colour("ink2"))
    painter.setFont(font(rows.sizes.small))
    flags = int(WRAP) | int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
    for place, words in rows.labels(section, skip):
        area = QRectF(rows.column_x(place) + 3, top, rows.column - 6, height - rows.sizes.gap / 2)
        painter.drawText(area, flags, words)


def paint_line(
    painter: QPainter,
    rows: Rows,
    line: Line,
    tokens: Tokens,
    answers: Mapping[Hashable, int | None],
    *,
    current: bool,
    focused: bool,
    place: int,
) -> None:
    """A question with its boxes; ``place`` is the box that left and right have gone to, −1 for none."""
    s, question = rows.sizes, line.question
    ground = QRectF(1.5, line.top + 1, rows.width - 3, line.height - 2)
    painter.setPen(QPen(tokens.colour("line"), 1))
    painter.drawLine(ground.bottomLeft(), ground.bottomRight())
    if current:
        painter.setBrush(tokens.colour("teal_soft"))
        painter.setPen(QPen(tokens.colour("teal"), 2) if focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(ground, 7, 7)
    area = QRectF(rows.left, line.top, rows.text_room(question), line.height)
    if question.letter:
        mark = s.text * 1.15
        at = QRectF(area.left(), area.center().y() - mark / 2, mark, mark)
        paint_mark(painter, at, question.letter, tokens)
        area.translate(s.text * 1.7, 0)
    painter.setFont(rows.text_font())
    painter.setPen(tokens.colour("ink"))
    painter.drawText(area, int(WRAP) | MIDDLE, question.text)
    choices = line.section.choices
    for number in range(rows.columns_of(line.section)):
        value = choices[number].value if number < len(choices) else None
        chosen = question.key in answers and answers[question.key] == value
        _paint_box(painter, rows.box(line, number), value, tokens, chosen, focused and number == place)


def _paint_box(
    painter: QPainter, box: QRectF, value: int | None, tokens: Tokens, chosen: bool, pointed: bool
) -> None:
    """A digit in a circle, filled if it is the answer; what skips is a square with a bar."""
    round_by = box.height() / 2 if value is not None else box.height() / 5
    ground = "teal" if chosen and value is not None else "ink2" if chosen else "surface"
    painter.setBrush(tokens.colour(ground))
    painter.setPen(QPen(tokens.colour(ground if chosen else "edge"), 1.4))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), round_by, round_by)
    if pointed:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.colour("ink"), 2.5))
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), round_by + 3, round_by + 3)
    ink = ("on_teal" if value is not None else "surface") if chosen else "ink2"
    painter.setPen(tokens.colour(ink))
    painter.setFont(font(box.height() * 0.46, 700 if chosen else 400, tabular=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "–" if value is None else str(value))
