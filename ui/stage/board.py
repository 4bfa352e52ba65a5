"""The scene of the idea board: columns of cards, some of them still face down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from facilitator.rules import wording
from facilitator.rules.scenes.board import BoardScene, Column
from ui.stage.board_plan import (
    AUTHORS_GAP,
    CARD_EDGE,
    CARD_PADDING,
    INSET,
    CardPlan,
    ColumnPlan,
    plan_board,
)
from ui.stage.countdown import draw_small_clock
from ui.stage.frame import MARGIN, STRIP, draw_head, draw_heading, draw_strip
from ui.stage.lettering import Setting, set_text
from ui.stage.page import LEAST, Page, vh
from ui.widgets.icons import paint_icon

translate = QCoreApplication.translate

COLUMN_RADIUS = vh(2)
CARD_RADIUS = vh(1.4)
CLOCK = vh(47)
HATCH = vh(3.2)
EDGES = {
    "P": ("policy", ((0.0, vh(0.8)),)),
    "O": ("operational", ((0.0, vh(0.45)), (vh(0.9), vh(0.45)))),
    "": ("teal", ((0.0, vh(0.4)),)),
}
"""A card's edge by who wrote it, told apart by shape too: one bar, two, or a thin one for both and nobody."""


def draw(page: Page, scene: BoardScene) -> None:
    """Draws one page of the columns, or what a board is for while it has no card; the prompt at the foot."""
    pages = scene.pages
    columns = pages[scene.page % len(pages)]
    draw_head(page, scene.header)
    area = draw_heading(page, scene.title)
    if any(column.total or column.face_down for column in columns):
        plan = plan_board(columns, area, _head_height)
        beside = _in_one_line(columns, [place.rect for place in plan.columns])
        for column, place in zip(columns, plan.columns, strict=True):
            _draw_column(page, column, place, beside)
    else:
        _draw_empty(page, area)
    place = translate("stage", "page {page} of {pages}").format(
        page=scene.page % len(pages) + 1, pages=len(pages)
    )
    clock = CLOCK + vh(3) if scene.countdown is not None else 0.0
    draw_strip(page, scene.prompt, "", place if len(pages) > 1 else "", keep_right=clock)
    if scene.countdown is not None:
        right = page.bounds.right() - MARGIN
        band = QRectF(right - CLOCK, page.bounds.bottom() - STRIP, CLOCK, STRIP)
        page.clock(band, scene.countdown, draw_small_clock)


def _count(column: Column) -> str:
    """How many cards a column has, in words."""
    down = translate("stage", "{count} face down").format(count=column.face_down) if column.face_down else ""
    up = wording.count(column.total, translate("stage", "card"), translate("stage", "cards"))
    shown = len(column.cards)
    if 1 < shown < column.total:
        up = translate("stage", "{first} to {last} of {cards}").format(
            first=column.first + 1, last=column.first + shown, cards=up
        )
    elif shown == 1 < column.total:
        up = translate("stage", "{number} of {cards}").format(number=column.first + 1, cards=up)
    if not (column.total or down):
        return translate("stage", "no cards")
    return " · ".join(part for part in (up if column.total else "", down) if part)


def _heads(column: Column, width: float) -> tuple[Setting, Setting, bool]:
    """The title and the count of a column, and whether both stand on one line."""
    title = set_text(column.title, width, size=vh(3.7), least=LEAST, weight=700, most_lines=1, leading=1.2)
    count = set_text(_count(column), width, size=LEAST, most_lines=2, leading=1.2)
    beside = title.width + vh(2) + count.width <= width and len(count.lines) == 1
    return title, count, beside


def _in_one_line(columns: Sequence[Column], grounds: Sequence[QRectF]) -> bool:
    """True if the title and the count of every column stand side by side: all do, or none."""
    widths = [ground.width() - 2 * INSET for ground in grounds]
    return all(_heads(column, width)[2] for column, width in zip(columns, widths, strict=True))


def _head_height(columns: Sequence[Column], grounds: Sequence[QRectF]) -> float:
    heads = [_heads(c, g.width() - 2 * INSET) for c, g in zip(columns, grounds, strict=True)]
    title = max(title.height for title, _, _ in heads)
    if _in_one_line(columns, grounds):
        return title
    return title + max(count.height for _, count, _ in heads)


def _draw_column(page: Page, column: Column, place: ColumnPlan, beside: bool) -> None:
    page.block(place.rect, COLUMN_RADIUS, "sunken")
    inner = place.rect.adjusted(INSET, INSET, -INSET, -INSET)
    title, count, _ = _heads(column, inner.width())
    page.put(title, inner.left(), inner.top(), "ink")
    if beside:
        top = inner.top() + (title.height - count.height) / 2
        page.put(count, inner.left(), top, "ink2", width=inner.width(), align="right")
    else:
        page.put(count, inner.left(), inner.top() + title.height, "ink2")
    for card in place.cards:
        _draw_card(page, card)
    for rect in place.face_down:
        _draw_face_down(page, rect)
    if place.hidden:
        words = translate("stage", "and {count} more").format(count=place.hidden)
        more = set_text(words, inner.width(), size=LEAST, most_lines=1, leading=1.2)
        page.put(more, inner.left(), inner.bottom() - more.height, "ink2")


def _draw_card(page: Page, plan: CardPlan) -> None:
    painter, rect = page.painter, plan.rect
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in (1.0, 2.5):
        painter.setBrush(page.colour("shadow"))
        painter.setOpacity(0.5)
        painter.drawRoundedRect(rect.translated(0, spread), CARD_RADIUS, CARD_RADIUS)
    painter.setOpacity(1.0)
    page.block(rect, CARD_RADIUS, "surface")
    edge = QPainterPath()
    edge.addRoundedRect(rect, CARD_RADIUS, CARD_RADIUS)
    painter.save()
    painter.setClipPath(edge)
    colour, bars = EDGES[plan.card.letter]
    for left, width in bars:
        page.fill(QRectF(rect.left() + left, rect.top(), width, rect.height()), colour)
    painter.restore()
    left = rect.left() + CARD_PADDING + CARD_EDGE
    below = plan.signed.height + AUTHORS_GAP if plan.signed else 0.0
    top = rect.center().y() - (plan.text.height + below) / 2
    page.put(plan.text, left, top, "ink")
    if plan.signed:
        page.put(plan.signed, left, top + plan.text.height + AUTHORS_GAP, "ink2")


def _draw_face_down(page: Page, rect: QRectF) -> None:
    painter = page.painter
    shape = QPainterPath()
    shape.addRoundedRect(rect.adjusted(1, 1, -1, -1), CARD_RADIUS, CARD_RADIUS)
    page.block(rect, CARD_RADIUS, "surface")
    words = translate("stage", "not yet turned")
    side = vh(3.7)
    text = set_text(words, rect.width() - 2 * CARD_PADDING, size=LEAST, weight=600, most_lines=1)
    with_icon = side + vh(1.2) + text.width <= rect.width() - 2 * vh(0.8)
    lead = side + vh(1.2) if with_icon else 0.0
    left = rect.center().x() - (lead + text.width) / 2
    painter.save()
    painter.setClipPath(shape)
    painter.setPen(QPen(page.colour("sunken"), vh(1.5)))
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += HATCH
    painter.restore()
    page.block(rect, CARD_RADIUS, None, "edge", dashed=True)
    if with_icon:
        spot = QRectF(left, rect.center().y() - side / 2, side, side)
        paint_icon(painter, "eye-off", spot, page.tokens.ink2)
    page.put(text, left + lead, rect.center().y() - text.height / 2, "ink2")


def _draw_empty(page: Page, area: QRectF) -> None:
    """Says what a card is and how one comes here."""
    page.block(area, COLUMN_RADIUS, "sunken")
    side = vh(10)
    width = min(area.width() - 2 * INSET, vh(130))
    title = set_text(translate("stage", "No cards yet"), width, size=vh(6), weight=700, most_lines=1)
    how = set_text(
        translate(
            "stage",
            "Say it aloud, or write it in the chat: one idea a message, and each becomes a card here.",
        ),
        width,
        size=vh(4.4),
        least=LEAST,
        most_lines=3,
    )
    y = area.center().y() - (side + title.height + how.height + vh(4)) / 2
    spot = QRectF(area.center().x() - side / 2, y, side, side)
    paint_icon(page.painter, "lightbulb", spot, page.tokens.teal)
    left = area.center().x() - width / 2
    taken = page.put(title, left, spot.bottom() + vh(2), "ink", width=width, align="centre")
    page.put(how, left, taken.bottom() + vh(1), "ink2", width=width, align="centre")
