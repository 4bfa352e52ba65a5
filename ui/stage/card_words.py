"""What a card says beside its sketch: its fields under their names, and who takes it on by when."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import msgspec
from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF

from facilitator.rules.scenes.card import MOST_WORDS, CardField, CardScene, shortened
from ui.core_words import in_words
from ui.stage.lettering import Setting, set_text
from ui.stage.page import LEAST, Page, vh
from ui.stage.signs import draw_icon, draw_mark

translate = QCoreApplication.translate

LARGEST, LARGEST_ALONE = vh(4.2), vh(5.2)
SMALLEST = math.ceil(vh(3.5))
LEADING = 1.22
GAP = vh(1.9)
LINE_GAP = vh(0.9)
FEWEST = 6
"""Words that a field keeps: rather than cut it shorter, another one is left out."""


class Block(Struct, frozen=True):
    """A field as it is set: its name and its words, and how high both are."""

    name: Setting
    text: Setting
    height: float


class Plan(Struct, frozen=True):
    """Everything set at one size: fields, and the names of people."""

    size: int
    blocks: list[Block]
    names_width: float
    """Width that the names of fields take at the left; 0 where they stand above."""
    height: float


def draw_words(page: Page, rect: QRectF, scene: CardScene, beside: bool = False) -> None:
    """Draws fields and people down a rectangle as large as they fit; ``beside`` sets names at the left."""
    # Named in the language that is spoken, as plans outlive it.
    fields = tuple(msgspec.structs.replace(field, name=in_words(field.name)) for field in scene.fields)
    plan = _plan(fields, _people_lines(scene, beside), rect.width(), rect.height(), beside)
    y = rect.top()
    for block in plan.blocks:
        if plan.names_width:
            page.put(block.name, rect.left(), y + (block.text.pitch - block.name.height) / 2, "teal")
            room = rect.width() - plan.names_width
            page.put(block.text, rect.left() + plan.names_width, y, "ink", width=room)
        else:
            page.put(block.name, rect.left(), y, "teal")
            page.put(block.text, rect.left(), y + block.name.height, "ink", width=rect.width())
        y += block.height + GAP
    _draw_people(page, QRectF(rect.left(), y, rect.width(), rect.bottom() - y), scene, plan)


@lru_cache(maxsize=8)
def _plan(fields: tuple[CardField, ...], lines: int, width: float, height: float, beside: bool) -> Plan:
    """Fields and so many lines of people as large as they fit; kept, as strokes come often."""
    largest = round(LARGEST_ALONE if beside else LARGEST)
    for most_rank in sorted((field.rank for field in fields), reverse=True):
        kept = [field for field in fields if field.rank <= most_rank]
        words = sum(len(field.text.split()) for field in kept)
        for most in range(min(MOST_WORDS, words), min(words, FEWEST * len(kept)) - 1, -4):
            fewer = shortened(kept, most)
            for size in range(largest, SMALLEST - 1, -1):
                made = _set(fewer, width, size, beside, lines)
                if made.height <= height:
                    return made
    sizes = (_set([], width, size, beside, lines) for size in range(largest, SMALLEST, -1))
    smallest = _set([], width, SMALLEST, beside, lines)
    return next((made for made in sizes if made.height <= height), smallest)


def _set(fields: Sequence[CardField], width: float, size: int, beside: bool, lines: int) -> Plan:
    names = [set_text(f.name, width, size=LEAST, weight=600, most_lines=1, leading=LEADING) for f in fields]
    names_width = max((n.width for n in names), default=0.0) + vh(3.4) if beside else 0.0
    blocks = []
    for name, field in zip(names, fields, strict=True):
        text = set_text(field.text, width - names_width, size=size, leading=LEADING)
        height = max(name.height, text.height) if beside else name.height + text.height
        blocks.append(Block(name, text, height))
    people = lines * size * LEADING + max(0, lines - 1) * LINE_GAP
    height = sum(b.height for b in blocks) + GAP * (len(blocks) - (0 if lines else 1)) + people
    return Plan(size, blocks, names_width, height)


def _people_lines(scene: CardScene, beside: bool) -> int:
    """Lines that people and the date take; beside names of fields all of them share one."""
    count = len(scene.people) + bool(scene.due)
    return min(1, count) if beside else count


def _draw_people(page: Page, rect: QRectF, scene: CardScene, plan: Plan) -> None:
    """Draws owner, ally and date: in lines, or in parts of one line where fields have their names beside."""
    count = len(scene.people) + bool(scene.due)
    if not count or rect.height() < plan.size * LEADING - 1:
        return
    across = plan.names_width > 0 or rect.height() < (plan.size * LEADING + LINE_GAP) * count - LINE_GAP - 1
    width = rect.width() / count - vh(2) if across else rect.width()
    place = QRectF(rect.left(), rect.top(), width, plan.size * LEADING)
    for stands in scene.people:
        _draw_person(page, place, stands.person.letter, stands.person.name, stands.what, plan.size)
        place.translate(width + vh(2) if across else 0.0, 0.0 if across else place.height() + LINE_GAP)
    if scene.due:
        side = plan.size * 0.97
        spot = QRectF(place.left(), place.center().y() - side / 2, side, side)
        draw_icon(page, "calendar-days", spot, page.tokens.ink2)
        left = spot.right() + vh(1.2)
        room = place.right() - left
        due = set_text(
            scene.due, room, size=plan.size, least=LEAST, weight=600, most_lines=1, leading=LEADING
        )
        page.put(due, left, place.center().y() - due.height / 2, "ink")


def _draw_person(page: Page, place: QRectF, letter: str, name: str, what: str, size: int) -> None:
    side = size * 0.97
    spot = QRectF(place.left(), place.center().y() - side / 2, side, side)
    draw_mark(page, spot, letter)
    role = set_text(in_words(what), place.width(), size=LEAST, most_lines=1, leading=LEADING)
    left = spot.right() + vh(1.2)
    room = place.right() - left - role.width - vh(1.2)
    words = set_text(name, room, size=size, least=LEAST, weight=600, most_lines=1, leading=LEADING)
    taken = page.put(words, left, place.center().y() - words.height / 2, "ink")
    page.put(role, taken.right() + vh(1.2), place.center().y() - role.height / 2, "ink2")
