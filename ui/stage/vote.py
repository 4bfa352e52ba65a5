"""The scene of a vote that is open: numbered cards to choose from, and how many votes are in."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF

from facilitator.rules.scenes.vote import VoteLine, VoteScene
from ui import wording
from ui.stage.frame import STRIP, draw_head, draw_heading, draw_strip
from ui.stage.lettering import Setting, set_text
from ui.stage.page import Page, vh

translate = QCoreApplication.translate

SIZE, SIZE_LEAST = 5.8, 3.5
"""Type of the titles, in hundredths of the height."""
LEADING = 1.2
WEIGHT = 600
RADIUS = vh(1.4)
GAP, COLUMN_GAP = vh(1.5), vh(2.6)
PADDING_Y, PADDING_X = vh(1.5), vh(2)
NUMBER_PART = 2.3
"""Width of the place for a number, as a part of the type's size."""
MOST_IN_ONE_COLUMN = 6
MOST_LINES = 7
DOT, DOT_GAP = vh(2.3), vh(0.9)
MOST_DOTS = 6


class Row(Struct, frozen=True):
    """A card as it will be drawn."""

    line: VoteLine
    text: Setting
    rect: QRectF


def draw(page: Page, scene: VoteScene) -> None:
    """Draws the cards of the page by their numbers, and below them how many are in and how to vote."""
    pages = scene.pages
    shown = pages[scene.page % len(pages)]
    draw_head(page, scene.header)
    area = draw_heading(page, scene.title)
    for row in plan_cards(shown, area):
        _draw_card(page, row)
    _draw_foot(page, scene, shown, len(pages))


def plan_cards(cards: Sequence[VoteLine], area: QRectF) -> list[Row]:
    """The cards as large as all of them fit, in one column or two; where they do not, long titles are cut."""
    columns = (1, 2) if len(cards) <= MOST_IN_ONE_COLUMN else (2, 1)
    for size in range(round(vh(SIZE)), round(vh(SIZE_LEAST)) - 1, -1):
        for count in columns:
            rows = _columns(cards, area, size, count, None)
            if rows is not None:
                return rows
    for most in range(MOST_LINES, 0, -1):
        for count in columns:
            rows = _columns(cards, area, round(vh(SIZE_LEAST)), count, most)
            if rows is not None:
                return rows
    return []


def _columns(
    cards: Sequence[VoteLine], area: QRectF, size: int, count: int, most_lines: int | None
) -> list[Row] | None:
    """The cards down so many columns; None if they do not fit."""
    width = (area.width() - COLUMN_GAP * (count - 1)) / count
    room = width - size * NUMBER_PART - PADDING_X
    each = -(-len(cards) // count)
    rows: list[Row] = []
    for column in range(count):
        y = area.top()
        for line in cards[column * each : (column + 1) * each]:
            words = line.title or translate("stage", "face down")
            text = set_text(words, room, size=size, weight=WEIGHT, leading=LEADING, most_lines=most_lines)
            if most_lines is None and text.width > room + 0.5:
                return None
            height = text.height + 2 * PADDING_Y
            rows.append(
                Row(line, text, QRectF(area.left() + column * (width + COLUMN_GAP), y, width, height))
            )
            y += height + GAP
        if y - GAP > area.bottom() + 0.5:
            return None
    return _spread(rows, each, area)


def _spread(rows: list[Row], each: int, area: QRectF) -> list[Row]:
    """The rows with the same heights side by side, and a little of what is left over between them."""
    if not rows:
        return rows
    tops: list[QRectF] = []
    columns = [rows[start : start + each] for start in range(0, len(rows), each)]
    heights = [max(c[n].rect.height() for c in columns if n < len(c)) for n in range(each)]
    left = area.height() - sum(heights) - GAP * (each - 1)
    if left < 0:
        return rows
    more = min(vh(2), left / (each + 1))
    for column in columns:
        y = area.top()
        for row, height in zip(column, heights, strict=False):
            tops.append(QRectF(row.rect.left(), y, row.rect.width(), height + more))
            y += height + more + GAP
    return [Row(row.line, row.text, rect) for row, rect in zip(rows, tops, strict=True)]


def _draw_card(page: Page, row: Row) -> None:
    rect = row.rect
    page.block(rect, RADIUS, "surface", "line")
    size = row.text.size
    number = set_text(str(row.line.number), size * NUMBER_PART, size=size, weight=700, most_lines=1)
    middle = rect.center().y()
    page.put(
        number, rect.left(), middle - number.height / 2, "teal", width=size * NUMBER_PART, align="centre"
    )
    colour = "ink" if row.line.title else "ink2"
    room = rect.width() - size * NUMBER_PART - PADDING_X
    top = middle - row.text.height / 2
    page.put(row.text, rect.left() + size * NUMBER_PART, top, colour, width=room)


def _draw_foot(page: Page, scene: VoteScene, shown: Sequence[VoteLine], pages: int) -> None:
    inside = translate("stage", "{voted} of {people} in").format(voted=scene.voted, people=scene.people)
    each = translate("stage", "{dots} each").format(
        dots=wording.count(scene.dots, translate("stage", "dot"), translate("stage", "dots"))
    )
    if pages > 1:
        how = translate("stage", "{each} · cards {first} to {last} of {cards}").format(
            each=each, first=shown[0].number, last=shown[-1].number, cards=scene.cards[-1].number
        )
    else:
        example = ", ".join(str(n) for n in _example(scene))
        how = translate("stage", "{each}: say or write numbers, such as {example}").format(
            each=each, example=example
        )
    draw_strip(page, inside, how, countdown=scene.countdown)
    band = QRectF(0, page.bounds.bottom() - STRIP, page.bounds.width(), STRIP)
    part = scene.voted / scene.people if scene.people else 0.0
    page.fill(QRectF(0, band.top(), band.width(), vh(0.8)), "line")
    page.fill(QRectF(0, band.top(), band.width() * min(1.0, part), vh(0.8)), "teal")


def _example(scene: VoteScene) -> list[int]:
    """Numbers as somebody might say them: as many as there are dots, at most three."""
    numbers = [card.number for card in scene.cards]
    first = [numbers[min(1, len(numbers) - 1)], *[numbers[-1]] * 2]
    return first[: max(1, min(3, scene.dots))]
