"""The scene of a vote that is closed: the cards with most dots first, equals on one place."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF

from facilitator.rules.scenes.vote import ResultLine, VoteResultScene, rest_in_words
from ui.core_words import in_words
from ui.stage.frame import draw_head, draw_heading, draw_strip
from ui.stage.lettering import Setting, advance, set_text
from ui.stage.page import LEAST, Page, vh
from ui.stage.surface import draw_edge

translate = QCoreApplication.translate

SIZE_MOST, SIZE, SIZE_LEAST = 7.4, 4.2, 3.5
"""Type of the titles, in hundredths of the height: the largest where there are few, the usual, the least."""
LEADING = 1.18
WEIGHT = 600
TITLE_LINES, LINES_WHERE_LARGE = 3, 2
PLACE = vh(8.3)
DOTS = vh(4.6)
DOTS_GAP = vh(2)
BAR = vh(1.35)
RADIUS = vh(1.1)
PADDING_X = vh(2.6)
PADDING_Y = (1.9, 1.4, 1.0)
"""Space above and below a title, from roomy to tight, in hundredths of the height."""
GAPS = (2.2, 1.7, 1.2)
MORE = LEAST * 1.27 + vh(1)
FEW = 6
"""Rows that may be larger than usual."""
HIGHER_MOST = vh(6)
"""What a row may be higher than its words need, where there are few rows."""


class Plan(Struct, frozen=True):
    """The rows that have room: their titles, each with its rectangle; and how much larger than usual."""

    titles: tuple[Setting, ...]
    rects: tuple[QRectF, ...]
    factor: float = 1.0


def draw(page: Page, scene: VoteResultScene) -> None:
    """Draws so many rows as are legible and counts the rest; what comes next stands in the strip."""
    draw_head(page, scene.header)
    area = draw_heading(page, scene.title)
    most = max((line.dots for line in scene.lines), default=0)
    plan = plan_rows(scene, area)
    for line, title, rect in zip(scene.lines, plan.titles, plan.rects, strict=False):
        _draw_row(page, area, rect, line, title, line.dots / most, plan.factor)
    rest = in_words(rest_in_words(scene.lines, len(plan.rects), scene.without))
    if not scene.lines:
        rest = translate("stage", "No card got a dot.")
    if rest:
        words = set_text(rest, area.width() - PLACE, size=LEAST, most_lines=1, leading=1.27)
        top = plan.rects[-1].bottom() + vh(1) if plan.rects else area.top()
        page.put(words, area.left() + PLACE, top, "ink2")
    following = translate("stage", "Next") if scene.next_title else ""
    draw_strip(page, following, scene.next_title)


def plan_rows(scene: VoteResultScene, area: QRectF) -> Plan:
    """All rows as large as they fit, filling the stage; where they do not fit, as many as do at the least."""
    usual, least = round(vh(SIZE)), round(vh(SIZE_LEAST))
    first = round(vh(SIZE_MOST)) if len(scene.lines) <= FEW else usual
    for size in range(first, least - 1, -1):
        for padding, gap in zip(PADDING_Y, GAPS, strict=True):
            plan = _stack(scene, area, size, vh(padding), vh(gap), more=bool(scene.without))
            if len(plan.rects) == len(scene.lines):
                return _filling(plan, area, more=bool(scene.without)) if size > usual else plan
            if size > usual:
                break  # larger than usual it stands roomily or not at all
    return _stack(scene, area, least, vh(PADDING_Y[-1]), vh(GAPS[-1]), more=True)


def _filling(plan: Plan, area: QRectF, *, more: bool) -> Plan:
    """The same rows, higher by what is left below them."""
    if not plan.rects:
        return plan
    spare = _bottom(area, more=more) - plan.rects[-1].bottom()
    higher = max(0.0, min(HIGHER_MOST, spare / len(plan.rects)))
    rects = (rect.translated(0, n * higher).adjusted(0, 0, 0, higher) for n, rect in enumerate(plan.rects))
    return Plan(plan.titles, tuple(rects), plan.factor)


def _bottom(area: QRectF, *, more: bool) -> float:
    return area.bottom() + vh(1.5) - (MORE if more else 0.0)


def _beside(scene: VoteResultScene, factor: float) -> float:
    """The width of the places at the left and of the dots at the right."""
    figures = max((len(str(line.dots)) for line in scene.lines), default=1)
    dots = advance("8" * figures, 700) * DOTS * factor + vh(1.5)
    return PLACE * factor + dots + advance(translate("stage", "dots"), 400) * LEAST + DOTS_GAP


def _stack(
    scene: VoteResultScene, area: QRectF, size: int, padding: float, gap: float, *, more: bool
) -> Plan:
    """The rows from the top down that have room above the line that counts the rest."""
    factor = max(1.0, size / round(vh(SIZE)))
    width = area.width() - _beside(scene, factor)
    bottom = _bottom(area, more=more)
    titles: list[Setting] = []
    rects: list[QRectF] = []
    y = area.top()
    for line in scene.lines:
        title = set_text(
            line.title or translate("stage", "face down"),
            width - 2 * PADDING_X,
            size=size,
            weight=WEIGHT,
            most_lines=TITLE_LINES if factor == 1.0 else LINES_WHERE_LARGE,
            leading=LEADING,
        )
        height = title.height + 2 * padding * factor + BAR
        if y + height > bottom or (factor > 1.0 and not title.whole):
            break
        titles.append(title)
        rects.append(QRectF(area.left() + PLACE * factor, y, width, height))
        y += height + gap * factor
    return Plan(tuple(titles), tuple(rects), factor)


def _draw_row(
    page: Page, area: QRectF, rect: QRectF, line: ResultLine, title: Setting, part: float, factor: float
) -> None:
    page.block(rect, RADIUS, "sunken")
    bar = QRectF(rect.left(), rect.bottom() - BAR, rect.width() * part, BAR)
    draw_edge(page, rect, RADIUS, bar, "teal")
    words = QRectF(rect.left(), rect.top(), rect.width(), rect.height() - BAR)
    colour = "ink" if line.title else "ink2"
    top, room = words.center().y() - title.height / 2, rect.width() - 2 * PADDING_X
    page.put(title, rect.left() + PADDING_X, top, colour, width=room)
    middle = words.center().y() + BAR / 2
    column, dots = PLACE * factor, DOTS * factor
    place = set_text(line.place, column - vh(1.6), size=dots, least=LEAST, weight=700, most_lines=1)
    page.put(place, area.left(), middle - place.height / 2, "ink2", width=column - vh(2), align="right")
    count = set_text(str(line.dots), area.width(), size=dots, weight=700, most_lines=1)
    left = rect.right() + DOTS_GAP
    page.put(count, left, middle - count.height / 2, "ink")
    unit = translate("stage", "dot") if line.dots == 1 else translate("stage", "dots")
    said = set_text(unit, area.width(), size=LEAST, most_lines=1)
    page.put(said, left + count.width + vh(1.3), middle - said.height / 2 + vh(0.5), "ink2")
