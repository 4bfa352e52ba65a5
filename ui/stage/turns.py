"""Turns as numbered steps: done, now, and coming, told apart by mark, weight and colour."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from ui.stage.lettering import Setting, set_text
from ui.stage.page import LEAST, Page, vh
from ui.stage.signs import draw_icon

translate = QCoreApplication.translate

MARK = vh(5)
NAME = vh(3.8)
FIGURE = vh(2.6)
GAP = vh(2.2)
LEAST_GAP = vh(0.5)
MOST_LINES = 2


def draw_turns(page: Page, rect: QRectF, turns: tuple[str, ...], now: int) -> None:
    """Draws the turns down a column, the one with index ``now`` as the present one.

    Where there are more than fit, those around the present one stay and a line counts the others.
    """
    settings, gap = _set(turns, now, rect)
    first, last = _window([max(MARK, s.height) + gap for s in settings], now, rect.height() + gap)
    y = rect.top()
    for number in range(first, last):
        y += _draw_turn(page, QPointF(rect.left(), y), rect.width(), settings[number], number, now) + gap
    hidden = len(turns) - (last - first)
    if hidden and y + LEAST * 1.27 <= rect.bottom() + 0.5:
        past = translate("stage", "{count} done before")
        others = translate("stage", "and {count} more")
        words = (past if last == len(turns) else others).format(count=hidden)
        rest = set_text(words, rect.width() - MARK - vh(1.6), size=LEAST, most_lines=1)
        page.put(rest, rect.left() + MARK + vh(1.6), y, "ink2")


def _set(turns: tuple[str, ...], now: int, rect: QRectF) -> tuple[list[Setting], float]:
    """The names at the largest size at which all turns fit, and the distance between them."""
    settings: list[Setting] = []
    for size in range(round(NAME), round(LEAST) - 1, -1):
        settings = [
            set_text(
                name,
                rect.width() - MARK - vh(1.6),
                size=size,
                weight=600 if number == now else 400,
                most_lines=MOST_LINES,
                leading=1.15,
            )
            for number, name in enumerate(turns)
        ]
        spare = rect.height() - sum(max(MARK, s.height) for s in settings)
        gap = spare / max(1, len(turns) - 1)
        if all(s.whole for s in settings) and gap >= LEAST_GAP:
            return settings, min(GAP, gap)
    return settings, LEAST_GAP


def _window(heights: list[float], now: int, room: float) -> tuple[int, int]:
    """The first and one past the last of the turns to show, so that the present one is among them."""
    if sum(heights) <= room:
        return 0, len(heights)
    room -= LEAST * 1.27
    first = last = min(now, len(heights) - 1)
    room -= heights[last]
    last += 1
    while last < len(heights) and heights[last] <= room:
        room -= heights[last]
        last += 1
    while first > 0 and heights[first - 1] <= room:
        first -= 1
        room -= heights[first]
    return first, last


def _draw_turn(page: Page, at: QPointF, room: float, name: Setting, number: int, now: int) -> float:
    width = room - MARK - vh(1.6)
    height = max(MARK, name.height)
    mark = QRectF(at.x(), at.y() + (height - MARK) / 2, MARK, MARK)
    painter = page.painter
    present, done = number == now, number < now
    ring = not (present or done)
    painter.setPen(QPen(page.colour("edge"), 2.0) if ring else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if ring else page.colour("teal" if present else "edge"))
    painter.drawEllipse(mark.adjusted(1, 1, -1, -1) if ring else mark)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if done:
        inset = MARK * 0.22
        sign = mark.adjusted(inset, inset, -inset, -inset)
        draw_icon(page, "check", sign, page.tokens.surface)
    else:
        figure = set_text(str(number + 1), MARK, size=FIGURE, weight=700, most_lines=1)
        colour = "on_teal" if present else "ink2"
        top = mark.center().y() - figure.height / 2
        page.put(figure, mark.left(), top, colour, width=MARK, align="centre", role="mark")
    page.put(
        name,
        mark.right() + vh(1.6),
        at.y() + (height - name.height) / 2,
        "ink" if present else "ink2",
        width=width,
    )
    return height
