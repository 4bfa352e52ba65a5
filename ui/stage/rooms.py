"""The scene that says who goes into which room, and what to talk about there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF

from facilitator.rules.scene import RoomCard, RoomsScene
from facilitator.rules.scenes.parts import Badge
from ui.core_words import in_words
from ui.stage.frame import draw_head, draw_heading, draw_strip
from ui.stage.lettering import set_text
from ui.stage.page import LEAST, Page, vh
from ui.stage.room_plan import (
    BAND_GAP,
    LABEL,
    LABEL_GAP,
    LABEL_HEIGHT,
    NAME_GAP,
    NAME_LEADING,
    PADDING,
    TALK_LEADING,
    TALK_WEIGHT,
    Plan,
    plan_rooms,
)
from ui.stage.signs import draw_mark

translate = QCoreApplication.translate

RADIUS = vh(2)
MARK_PART = 0.97
"""Side of a profession's mark as a part of the size of the names."""


def draw(page: Page, scene: RoomsScene) -> None:
    """Draws a cell for every room of the page and, where there is a question, a place for that."""
    pages = scene.pages
    shown = pages[scene.page % len(pages)]
    draw_head(page, scene.header)
    area = draw_heading(page, scene.title)
    plan = plan_rooms(shown, scene.talk_about, translate("stage", "Talk about"), area.width(), area.height())
    for first in range(0, len(shown), plan.columns):
        row = shown[first : first + plan.columns]
        cells = [plan.cell(area, first + number) for number in range(len(row))]
        tallest = max(_content(room, cell, plan) for room, cell in zip(row, cells, strict=True))
        for room, cell in zip(row, cells, strict=True):
            _draw_room(page, cell, room, plan, tallest)
    if scene.talk_about:
        _draw_talk(page, plan.talk_rect(area, len(shown)), scene.talk_about, plan)
    _draw_foot(page, scene, shown, len(pages))


def _draw_foot(page: Page, scene: RoomsScene, shown: tuple[RoomCard, ...], pages: int) -> None:
    """Draws the round and its length, what we wait for, and which page of the rooms this is."""
    if scene.rounds > 1:
        strong = translate("stage", "Round {number} of {total}").format(
            number=scene.round, total=scene.rounds
        )
        each = translate("stage", "{length} each").format(length=in_words(scene.length))
    else:
        strong, each = translate("stage", "One round"), in_words(scene.length)
    waiting = translate("stage", "starts when everyone has moved")
    now = translate("stage", "talking now") if scene.started else waiting
    if pages == 1:
        draw_strip(page, strong, each, now)
        return
    place = translate("stage", "page {page} of {pages} · rooms {first} to {last}").format(
        page=scene.page % pages + 1, pages=pages, first=shown[0].number, last=shown[-1].number
    )
    draw_strip(page, strong, f"{each}, {now}", place)


def _content(room: RoomCard, cell: QRectF, plan: Plan) -> float:
    """The height of a room's number and names."""
    rows = plan.rows_of(room, cell.width())
    shown = plan.rows_shown(rows, cell.height())
    rest = LEAST * NAME_LEADING if shown < len(rows) else 0.0
    return LABEL_HEIGHT + LABEL_GAP + sum(rows[:shown]) + rest


def _draw_room(page: Page, cell: QRectF, room: RoomCard, plan: Plan, tallest: float) -> None:
    page.block(cell, RADIUS, "surface", "line")
    label = set_text(
        translate("stage", "Room {number}").format(number=room.number),
        cell.width() - 2 * plan.side,
        size=LABEL,
        weight=700,
        most_lines=1,
        leading=1.2,
    )
    rows = plan.rows_of(room, cell.width())
    shown = plan.rows_shown(rows, cell.height())
    y = cell.center().y() - tallest / 2
    left = cell.left() + plan.side
    page.put(label, left, y, "teal")
    y += label.height + LABEL_GAP
    width = plan.column_width(cell.width())
    people = shown * plan.name_columns
    for number, badge in enumerate(room.people[:people]):
        row, column = divmod(number, plan.name_columns)
        x = left + column * (width + NAME_GAP)
        _draw_badge(page, QRectF(x, y + sum(rows[:row]), width, rows[row]), badge, plan)
    hidden = len(room.people) - people
    y += sum(rows[:shown])
    if hidden > 0 and y + LEAST * NAME_LEADING <= cell.bottom():
        words = translate("stage", "and {count} more").format(count=hidden)
        rest = set_text(words, cell.width() - 2 * plan.side, size=LEAST, most_lines=1, leading=NAME_LEADING)
        page.put(rest, left, y, "ink2")


def _draw_badge(page: Page, rect: QRectF, badge: Badge, plan: Plan) -> None:
    side = plan.size * MARK_PART
    name = set_text(
        badge.name,
        rect.width() - plan.mark_width,
        size=plan.size,
        least=LEAST,
        weight=600,
        height=rect.height() + 0.5,
        leading=NAME_LEADING,
    )
    top = rect.center().y() - name.height / 2
    spot = QRectF(rect.left(), top + (name.pitch - side) / 2, side, side)
    draw_mark(page, spot, badge.letter)
    page.put(name, rect.left() + plan.mark_width, top, "ink")


def _draw_talk(page: Page, rect: QRectF, question: str, plan: Plan) -> None:
    page.block(rect, RADIUS, "teal")
    width = rect.width() - 2 * PADDING
    label = set_text(
        translate("stage", "Talk about"), width, size=LABEL, weight=700, most_lines=1, leading=1.2
    )
    left = rect.left() + PADDING
    if plan.band:
        start = label.width + BAND_GAP
        text = set_text(
            question,
            width - start,
            size=plan.talk_size,
            least=LEAST,
            height=rect.height() - vh(1.6),
            weight=TALK_WEIGHT,
            leading=TALK_LEADING,
        )
        top = rect.center().y() - text.height / 2
        page.put(label, left, top + (text.pitch - label.height) / 2, "on_teal")
        page.put(text, left + start, top, "on_teal", width=width - start)
        return
    text = set_text(
        question,
        width,
        size=plan.talk_size,
        least=LEAST,
        height=rect.height() - 2 * PADDING - label.height - LABEL_GAP,
        weight=TALK_WEIGHT,
        leading=TALK_LEADING,
    )
    y = rect.center().y() - (label.height + LABEL_GAP + text.height) / 2
    page.put(label, left, y, "on_teal")
    page.put(text, left, y + label.height + LABEL_GAP, "on_teal", width=width)
