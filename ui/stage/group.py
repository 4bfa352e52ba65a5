"""The scene of a group's results: five columns a wave, numbers of people on them, a mark at the middle."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF

from facilitator.rules.scenes.group import GroupLine, GroupScene
from ui import wording
from ui.stage.frame import draw_head, draw_heading, draw_strip
from ui.stage.lettering import Setting, set_text
from ui.stage.page import LEAST, Page, vh

translate = QCoreApplication.translate

LEFT = 0.21
"""The part of the width in which waves are named."""
LEADING = 1.2
LINE = LEAST * LEADING
NAME = vh(4)
NUMBER = vh(4.4)
NUMBER_LEAST = LEAST
BAR_PART = 0.62
"""A column's part of its fifth of the width."""
MARK = vh(2.2)
"""Height of the mark at the middle, below the columns."""
GAP = vh(1.6)
TALLEST = vh(42)
WORDS_LINES = 4
ROOM_FOR_PARTS = 2
"""Waves beside which there is room for the professions' middles."""


def draw(page: Page, scene: GroupScene) -> None:
    """Draws wave above wave over the words of the answers; the sentence stands in the strip."""
    draw_head(page, scene.header)
    area = draw_heading(page, scene.title)
    if scene.lines:
        _draw_waves(page, scene, area)
        _draw_foot(page, scene, scene.sentence)
    else:
        words = set_text(scene.sentence, area.width(), size=vh(5), least=LEAST, height=area.height())
        page.put(words, area.left(), area.top(), "ink2")
        _draw_foot(page, scene, "")


def _draw_waves(page: Page, scene: GroupScene, area: QRectF) -> None:
    left = area.width() * LEFT
    fifth = (area.width() - left) / max(1, len(scene.answers))
    words = [
        set_text(answer, fifth - vh(1), size=LEAST, most_lines=WORDS_LINES, leading=LEADING)
        for answer in scene.answers
    ]
    bottom = area.bottom() + vh(2)
    foot = max((w.height for w in words), default=0.0)
    whole = bottom - foot - vh(0.6) - area.top()
    height = (whole - GAP * (len(scene.lines) - 1)) / len(scene.lines)
    height = min(height, TALLEST + NUMBER * LEADING + MARK)
    most = max(max(line.counts, default=0) for line in scene.lines)
    y = area.top()
    for line in scene.lines:
        row = QRectF(area.left(), y, area.width(), height)
        _draw_name(page, line, QRectF(row.left(), y, left - vh(2), height), len(scene.lines))
        _draw_columns(page, line, row.adjusted(left, 0, 0, 0), fifth, most)
        y = row.bottom() + GAP
    top = y - GAP + vh(0.6)
    for place, answer in enumerate(words):
        x = area.left() + left + place * fifth
        page.put(answer, x + vh(0.5), top, "ink", width=fifth - vh(1), align="centre")
    _draw_legend(page, area.left(), top, translate("stage", "the middle"), "ink2")


def _draw_name(page: Page, line: GroupLine, rect: QRectF, waves: int) -> None:
    """The wave, how many people, and where there is room the professions' middles."""
    people = wording.count(line.people, translate("stage", "person"), translate("stage", "people"))
    middle = line.middle if waves > 1 else ""
    name = set_text(
        line.title, rect.width(), size=NAME, least=LEAST, weight=600, height=2 * LINE, leading=LEADING
    )
    settings: list[tuple[Setting, str]] = [(name, "ink")]
    counted = set_text(people, rect.width(), size=LEAST, most_lines=1, leading=LEADING)
    settings.append((counted, "ink2"))
    if waves <= ROOM_FOR_PARTS:
        settings += [
            (set_text(part, rect.width(), size=LEAST, most_lines=1, leading=LEADING), "ink2")
            for part in line.parts
        ]
    y = rect.bottom() - sum(setting.height for setting, _ in settings)
    for setting, colour in settings:
        page.put(setting, rect.left(), y, colour)
        if setting is counted and middle:
            _draw_legend(page, rect.left() + setting.width + vh(1.8), y, middle, "ink")
        y += setting.height


def _draw_columns(page: Page, line: GroupLine, rect: QRectF, fifth: float, most: int) -> None:
    base = rect.bottom() - MARK
    room = base - rect.top() - NUMBER * LEADING
    page.painter.setPen(QPen(page.colour("edge"), 2))
    page.painter.drawLine(QPointF(rect.left(), base), QPointF(rect.right(), base))
    for place, people in enumerate(line.counts):
        tall = room * people / most if most else 0.0
        x = rect.left() + (place + (1 - BAR_PART) / 2) * fifth
        if people:
            page.fill(QRectF(x, base - tall, fifth * BAR_PART, tall), "teal")
        number = set_text(str(people), fifth, size=NUMBER, weight=700, most_lines=1, leading=LEADING)
        colour = "ink" if people else "ink2"
        page.put(number, x, base - tall - number.height, colour, width=fifth * BAR_PART, align="centre")
    # An answer's place is the middle of its column: 3.5 lies between the third and the fourth.
    _draw_mark(page, rect.left() + (line.median - 0.5) * fifth, base + vh(0.3))


def _draw_mark(page: Page, x: float, y: float) -> None:
    page.painter.setPen(Qt.PenStyle.NoPen)
    page.painter.setBrush(page.colour("ink"))
    side = MARK * 0.75
    page.painter.drawPolygon(
        QPolygonF([QPointF(x, y), QPointF(x + side * 0.7, y + side), QPointF(x - side * 0.7, y + side)])
    )
    page.painter.setBrush(Qt.BrushStyle.NoBrush)


def _draw_legend(page: Page, x: float, y: float, text: str, colour: str) -> None:
    """Draws a mark with words beside it: what it is, or where it stands."""
    words = set_text(text, vh(40), size=LEAST, most_lines=1, leading=LEADING)
    _draw_mark(page, x + MARK / 2, y + (words.height - MARK * 0.75) / 2)
    page.put(words, x + MARK + vh(0.8), y, colour)


def _draw_foot(page: Page, scene: GroupScene, sentence: str) -> None:
    draw_strip(page, "", sentence, countdown=scene.countdown)
