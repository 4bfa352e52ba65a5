"""How the commitments wall is laid out: one to four cards, with the largest type at which all are whole."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF

from facilitator.rules.scenes.parts import Badge
from facilitator.rules.scenes.wall import WallCard
from ui.stage.lettering import Setting, set_text
from ui.stage.page import LEAST, vh

translate = QCoreApplication.translate

CELL_GAP = vh(2.4)
PADDING = vh(2.2)
EDGE = vh(0.8)
GAP = vh(0.9)
LINE_GAP = vh(0.5)
TITLE = {1: vh(7), 2: vh(6), 3: vh(5.2)}
"""The largest type of a title by how many cards there are."""
TITLE_OF_FOUR = vh(4.8)
TITLE_LEAST = vh(3.5)
STEP_PART = 0.86
"""The size of all else as a part of the title's."""
TITLE_LEADING = 1.18
STEP_LEADING = 1.2
NAME_LEADING = 1.3
MARK_PART = 1.05
TITLE_SHARE = 0.6
"""What a title may take of the height it shares with the first step, where both have to be cut."""


class Person(Struct, frozen=True):
    """A name with its mark, and the word before it; places are counted from the people's top left."""

    x: float
    y: float
    name: Setting
    badge: Badge | None
    lead: Setting | None


class CardPlan(Struct, frozen=True):
    """A card: where it lies and how each of its texts is set."""

    rect: QRectF
    by: Setting
    title: Setting
    step: Setting | None
    people: tuple[Person, ...]
    people_height: float

    all_there: bool
    """False if the first step had to give way to the title."""

    @property
    def whole(self) -> bool:
        """True if nothing had to be left out."""
        texts = [self.by, self.title, *([self.step] if self.step else []), *(p.name for p in self.people)]
        return self.all_there and all(text.whole for text in texts)


def plan_wall(cards: Sequence[WallCard], area: QRectF) -> tuple[CardPlan, ...]:
    """The cards in their cells: side by side up to three, and four in two rows."""
    cells = _cells(len(cards), area)
    largest = round(TITLE.get(len(cards), TITLE_OF_FOUR))
    for size in range(largest, round(TITLE_LEAST) - 1, -1):
        plans = tuple(_card(card, cell, size) for card, cell in zip(cards, cells, strict=True))
        if all(plan.whole for plan in plans):
            return plans
    return plans


def _cells(count: int, area: QRectF) -> list[QRectF]:
    columns = count if count <= 3 else 2
    rows = -(-count // columns)
    width = (area.width() - CELL_GAP * (columns - 1)) / columns
    height = (area.height() - CELL_GAP * (rows - 1)) / rows
    places = (divmod(number, columns) for number in range(count))
    return [
        QRectF(
            area.left() + column * (width + CELL_GAP), area.top() + row * (height + CELL_GAP), width, height
        )
        for row, column in places
    ]


def _card(card: WallCard, rect: QRectF, size: int) -> CardPlan:
    width = rect.width() - 2 * PADDING - EDGE
    small = max(LEAST, size * STEP_PART)
    by = _in_few_lines(card.by or translate("stage", "no date yet"), width - vh(5.5), small)
    people, people_height = _people(card, width, small)
    room = rect.height() - 2 * PADDING - by.height - people_height - 2 * GAP - LINE_GAP
    step_words = (
        translate("stage", "First step: {step}").format(step=card.first_step) if card.first_step else ""
    )
    step = (
        set_text(step_words, width, size=small, least=LEAST, leading=STEP_LEADING, height=room)
        if step_words
        else None
    )
    title = set_text(card.title, width, size=size, weight=700, leading=TITLE_LEADING, height=room)
    taken = title.height + (step.height if step else 0.0)
    whole = taken <= room
    if step is not None and not whole:
        most = max(TITLE_SHARE * room, room - step.height)
        title = set_text(card.title, width, size=size, weight=700, leading=TITLE_LEADING, height=most)
        left = room - title.height
        step = set_text(step_words, width, size=small, least=LEAST, leading=STEP_LEADING, height=left)
        if step.height > left:  # not a line of it has room
            step = None
            title = set_text(card.title, width, size=size, weight=700, leading=TITLE_LEADING, height=room)
    return CardPlan(rect, by, title, step, people, people_height, whole)


def _in_few_lines(text: str, width: float, size: float) -> Setting:
    """A day on one line, somewhat smaller if it has to be, or else on two."""
    of = partial(set_text, text, width, size=size, least=LEAST, weight=600, leading=NAME_LEADING)
    one = of(most_lines=1)
    return one if one.whole else of(most_lines=2)


def _people(card: WallCard, width: float, size: float) -> tuple[tuple[Person, ...], float]:
    """Owner and ally on one line if there is room, else one below the other."""
    owner = _person(card.owner, translate("stage", "no owner yet"), None, width, size)
    if card.ally is None:
        return (owner,), owner.name.height
    lead = set_text(translate("stage", "with"), width, size=size, leading=NAME_LEADING)
    ally = _person(card.ally, "", lead, width, size)
    beside = _width(owner) + vh(2.2)
    if beside + _width(ally) <= width and len(owner.name.lines) == len(ally.name.lines) == 1:
        return (owner, Person(beside, 0.0, ally.name, ally.badge, lead)), owner.name.height
    below = Person(0.0, owner.name.height, ally.name, ally.badge, lead)
    return (owner, below), owner.name.height + ally.name.height


def _person(badge: Badge | None, otherwise: str, lead: Setting | None, width: float, size: float) -> Person:
    before = (lead.width + vh(1) if lead else 0.0) + (size * MARK_PART + vh(1.2) if badge else 0.0)
    name = set_text(
        badge.name if badge else otherwise,
        width - before,
        size=size,
        least=LEAST,
        weight=600 if badge else 400,
        most_lines=1,
        leading=NAME_LEADING,
    )
    return Person(0.0, 0.0, name, badge, lead)


def _width(person: Person) -> float:
    lead = person.lead.width + vh(1) if person.lead else 0.0
    mark = person.name.size * MARK_PART + vh(1) if person.badge else 0.0
    return lead + mark + person.name.width
