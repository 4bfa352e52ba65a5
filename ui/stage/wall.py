"""The scene of the commitments wall: a card each, with its day, its first step and its people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF

from facilitator.rules.scenes.wall import WallCard, WallScene
from ui import wording
from ui.stage.frame import draw_head, draw_heading, draw_strip
from ui.stage.lettering import set_text
from ui.stage.page import LEAST, Page, vh
from ui.stage.signs import draw_icon, draw_mark
from ui.stage.surface import draw_edge
from ui.stage.wall_plan import (
    EDGE,
    GAP,
    LINE_GAP,
    MARK_PART,
    PADDING,
    CardPlan,
    Person,
    plan_wall,
)

translate = QCoreApplication.translate

RADIUS = vh(1.6)


def draw(page: Page, scene: WallScene) -> None:
    """Draws a page of the wall, or what a commitment is while there is none."""
    draw_head(page, scene.header)
    area = draw_heading(page, translate("stage", "What we will try"))
    pages = scene.pages
    shown = pages[scene.page % len(pages)]
    if shown:
        for card, plan in zip(shown, plan_wall(shown, area), strict=True):
            _draw_card(page, card, plan)
    else:
        _draw_empty(page, area)
    _draw_foot(page, scene, len(pages))


def _draw_foot(page: Page, scene: WallScene, pages: int) -> None:
    """Draws how many there are, how many were tried, and which page this is."""
    tried = sum(card.tried for card in scene.cards)
    parts = [
        translate("stage", "page {page} of {pages}").format(page=scene.page % pages + 1, pages=pages)
        if pages > 1
        else "",
        translate("stage", "{count} tried").format(count=tried) if tried else "",
        translate("stage", "{count} face down").format(count=scene.face_down) if scene.face_down else "",
    ]
    strong = (
        wording.count(len(scene.cards), translate("stage", "commitment"), translate("stage", "commitments"))
        if scene.cards
        else ""
    )
    plain = " · ".join(part for part in parts if part)
    draw_strip(page, strong, plain, countdown=scene.countdown)


def _draw_card(page: Page, card: WallCard, plan: CardPlan) -> None:
    rect = plan.rect
    page.block(rect, RADIUS, "surface", "line")
    edge = QRectF(rect.left(), rect.top(), EDGE, rect.height())
    draw_edge(page, rect, RADIUS, edge, "edge" if card.tried else "teal")
    left, y = rect.left() + PADDING + EDGE, rect.top() + PADDING
    side = plan.by.pitch * 0.9
    spot = QRectF(left, y + (plan.by.pitch - side) / 2, side, side)
    sign = "circle-check" if card.tried else "calendar-days"
    draw_icon(page, sign, spot, page.tokens.ink2 if card.tried else page.tokens.teal)
    page.put(plan.by, spot.right() + vh(1), y, "ink2" if card.tried or not card.by else "teal")
    y += plan.by.height + GAP
    room = rect.right() - PADDING - left
    page.put(plan.title, left, y, "ink", width=room)
    y += plan.title.height + LINE_GAP
    if plan.step is not None:
        page.put(plan.step, left, y, "ink2", width=room)
    bottom = rect.bottom() - PADDING - plan.people_height
    for person in plan.people:
        _draw_person(page, left + person.x, bottom + person.y, person)


def _draw_person(page: Page, x: float, y: float, person: Person) -> None:
    """Draws ``with`` where it is the ally, the mark of the profession, and the name."""
    if person.lead is not None:
        page.put(person.lead, x, y, "ink2")
        x += person.lead.width + vh(1)
    if person.badge is not None:
        side = person.name.size * MARK_PART
        spot = QRectF(x, y + (person.name.pitch - side) / 2, side, side)
        draw_mark(page, spot, person.badge.letter)
        x += side + vh(1)
    page.put(person.name, x, y, "ink" if person.badge else "ink2")


def _draw_empty(page: Page, area: QRectF) -> None:
    """Says what a commitment is."""
    page.block(area, RADIUS, "sunken")
    side, width = vh(10), min(area.width() - vh(6), vh(130))
    title = set_text(translate("stage", "No commitments yet"), width, size=vh(6), weight=700, most_lines=1)
    what = set_text(
        translate(
            "stage",
            "A commitment is a small change that somebody will try: "
            "it has an owner, an ally, a first step and a date.",
        ),
        width,
        size=vh(4.4),
        least=LEAST,
        most_lines=3,
    )
    y = area.center().y() - (side + title.height + what.height + vh(4)) / 2
    spot = QRectF(area.center().x() - side / 2, y, side, side)
    draw_icon(page, "handshake", spot, page.tokens.teal)
    left = area.center().x() - width / 2
    taken = page.put(title, left, spot.bottom() + vh(2), "ink", width=width, align="centre")
    page.put(what, left, taken.bottom() + vh(1), "ink2", width=width, align="centre")
