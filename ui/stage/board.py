"""The scene of the idea board: columns of cards, some of them still face down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF

from facilitator.rules.scenes.board import BoardScene, Column
from ui.stage.board_head import Head, head_height, heads_of
from ui.stage.board_plan import (
    AUTHORS_GAP,
    CARD_EDGE,
    CARD_PADDING,
    INSET,
    CardPlan,
    ColumnPlan,
    plan_board,
)
from ui.stage.frame import draw_head, draw_heading, draw_strip, heading, inside
from ui.stage.lettering import set_text
from ui.stage.page import LEAST, Page, vh
from ui.stage.signs import draw_icon
from ui.stage.surface import draw_block, draw_edge, draw_shadow

translate = QCoreApplication.translate

COLUMN_RADIUS = vh(2)
CARD_RADIUS = vh(1.4)
KEY_EDGE = vh(1.35)
KEY_GAP = vh(1.4)
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
        plan = plan_board(columns, area, head_height)
        heads, _ = heads_of(columns, [place.rect for place in plan.columns])
        for head, place in zip(heads, plan.columns, strict=True):
            _draw_column(page, head, place)
        _draw_key(page, scene.title, columns)
    else:
        _draw_empty(page, area)
    which = translate("stage", "page {page} of {pages}").format(
        page=scene.page % len(pages) + 1, pages=len(pages)
    )
    draw_strip(page, scene.prompt, "", which if len(pages) > 1 else "", countdown=scene.countdown)


def _draw_column(page: Page, head: Head, place: ColumnPlan) -> None:
    page.block(place.rect, COLUMN_RADIUS, "sunken")
    inner = place.rect.adjusted(INSET, INSET, -INSET, -INSET)
    if head.title:
        room = head.title.width if head.beside else inner.width()
        page.put(head.title, inner.left(), inner.top(), "ink", width=room)
    if head.beside and head.title:
        top = inner.top() + (head.title.height - head.counts_height) / 2
        page.put(head.counts[0], inner.left(), top, "ink2", width=inner.width(), align="right")
    else:
        top = inner.top() + head.title_height
        for count in head.counts:
            page.put(count, inner.left(), top, "ink2")
            top += count.height
    for card in place.cards:
        _draw_card(page, card)
    for rect in place.face_down:
        _draw_face_down(page, rect)
    if place.hidden:
        words = translate("stage", "and {count} more").format(count=place.hidden)
        more = set_text(words, inner.width(), size=LEAST, most_lines=1, leading=1.2)
        page.put(more, inner.left(), inner.bottom() - more.height, "ink2")


def _draw_key(page: Page, title: str, columns: Sequence[Column]) -> None:
    """Says beside the title what the edges of cards mean, where there are such and the title leaves room."""
    letters = {card.letter for column in columns for card in column.cards}
    room = inside(page)
    above = heading(title, room.width())
    middle = vh(10.4) + above.height / 2
    meant = [(letter, words) for letter, words in _professions() if letter in letters]
    set_words = [(letter, set_text(words, vh(60), size=LEAST, most_lines=1)) for letter, words in meant]
    taken = sum(words.width + KEY_EDGE + 3 * KEY_GAP for _, words in set_words)
    if len(above.lines) > 1 or above.width + vh(5) + taken > room.width():
        return
    x = room.left() + taken if above.from_right else room.right()
    for letter, words in reversed(set_words):
        x -= words.width
        page.put(words, x, middle - words.height / 2, "ink2")
        x -= KEY_EDGE + KEY_GAP
        _fill_edge(page, letter, QRectF(x, middle - vh(2), KEY_EDGE, vh(4)))
        x -= 2 * KEY_GAP


def _professions() -> tuple[tuple[str, str], ...]:
    return ("P", translate("stage", "policy")), ("O", translate("stage", "operational delivery"))


def _fill_edge(page: Page, letter: str, rect: QRectF) -> None:
    colour, bars = EDGES[letter]
    for left, width in bars:
        page.fill(QRectF(rect.left() + left, rect.top(), width, rect.height()), colour)


def _draw_card(page: Page, plan: CardPlan) -> None:
    rect = plan.rect
    draw_shadow(page, rect, CARD_RADIUS)
    page.block(rect, CARD_RADIUS, "surface")
    colour, bars = EDGES[plan.card.letter]
    for aside, thick in bars:
        bar = QRectF(rect.left() + aside, rect.top(), thick, rect.height())
        draw_edge(page, rect, CARD_RADIUS, bar, colour)
    left = rect.left() + CARD_PADDING + CARD_EDGE
    below = plan.signed.height + AUTHORS_GAP if plan.signed else 0.0
    top = rect.center().y() - (plan.text.height + below) / 2
    width = rect.right() - CARD_PADDING - left
    page.put(plan.text, left, top, "ink", width=width)
    if plan.signed:
        page.put(plan.signed, left, top + plan.text.height + AUTHORS_GAP, "ink2")


def _draw_face_down(page: Page, rect: QRectF) -> None:
    draw_block(page, rect, CARD_RADIUS, "surface", "edge", covered=True)
    words = translate("stage", "not yet turned")
    side = vh(3.7)
    text = set_text(words, rect.width() - 2 * CARD_PADDING, size=LEAST, weight=600, most_lines=1)
    with_icon = side + vh(1.2) + text.width <= rect.width() - 2 * vh(0.8)
    lead = side + vh(1.2) if with_icon else 0.0
    left = rect.center().x() - (lead + text.width) / 2
    if with_icon:
        spot = QRectF(left, rect.center().y() - side / 2, side, side)
        draw_icon(page, "eye-off", spot, page.tokens.ink2)
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
    draw_icon(page, "lightbulb", spot, page.tokens.teal)
    left = area.center().x() - width / 2
    taken = page.put(title, left, spot.bottom() + vh(2), "ink", width=width, align="centre")
    page.put(how, left, taken.bottom() + vh(1), "ink2", width=width, align="centre")
