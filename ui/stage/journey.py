"""The scene of a journey map: steps across, and down what people do and feel, where it hurts, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF

from facilitator.rules.scenes.journey import JourneyColumn, JourneyScene
from ui.stage.frame import draw_head, draw_heading, draw_strip
from ui.stage.journey_plan import BETWEEN, GROWN, LANE, PADDING, CellPlan, PagePlan, plan_page
from ui.stage.lettering import set_text
from ui.stage.page import LEAST, Page, vh
from ui.stage.signs import draw_icon
from ui.translatable import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

RADIUS = vh(1.2)
ICON = vh(3.8)
LANES = (
    ("footprints", QT_TRANSLATE_NOOP("stage", "Doing")),
    ("smile", QT_TRANSLATE_NOOP("stage", "Feeling")),
    ("triangle-alert", QT_TRANSLATE_NOOP("stage", "Pain point")),
    ("scale", QT_TRANSLATE_NOOP("stage", "Rule or policy")),
)
"""The sign and the name of each lane, from top to bottom."""
PAIN = 2


def draw(page: Page, scene: JourneyScene) -> None:
    """Draws the page of the map that is on show, or what a map is for while it has no step."""
    draw_head(page, scene.header)
    area = draw_heading(page, scene.title).adjusted(0, -vh(1.2), 0, vh(1.6))
    pages = scene.pages
    shown = pages[scene.page % len(pages)]
    if shown:
        plan = plan_page(shown, max(len(steps) for steps in pages), area)
        _draw_lanes(page, plan)
        for head, ground in zip(plan.heads, plan.grounds, strict=True):
            room = ground.width() - 2 * PADDING
            page.put(head, ground.left() + PADDING, ground.bottom() - head.height, "ink", width=room)
        for lane, cells in enumerate(plan.cells):
            for cell in cells:
                _draw_cell(page, cell, pain=lane == PAIN)
    else:
        _draw_empty(page, area)
    _draw_foot(page, scene, shown, len(pages))


def _draw_lanes(page: Page, plan: PagePlan) -> None:
    for number, ((icon, words), rect) in enumerate(zip(LANES, plan.lanes, strict=True)):
        pain = number == PAIN
        page.block(rect, RADIUS, "sunken")
        spot = QRectF(rect.left() + PADDING, rect.top() + vh(1.3), ICON, ICON)
        draw_icon(page, icon, spot, page.tokens.danger if pain else page.tokens.ink2)
        name = set_text(
            translate("stage", words),
            LANE - PADDING * 2 - ICON - vh(0.8),
            size=LEAST,
            least=LEAST,
            height=max(LEAST * 1.2, rect.height() - vh(1.6)),
            weight=600,
            leading=1.15,
        )
        top = spot.center().y() - name.pitch / 2
        page.put(name, spot.right() + vh(0.8), top, "danger" if pain else "ink2")


def _draw_cell(page: Page, cell: CellPlan, pain: bool) -> None:
    if not cell.texts and not cell.hidden:
        return
    page.block(cell.rect, RADIUS, "danger_soft" if pain else "surface")
    if pain:
        edge = QRectF(cell.rect.left(), cell.rect.top() + RADIUS, vh(0.5), cell.rect.height() - 2 * RADIUS)
        page.fill(edge, "danger")
    left, y = cell.rect.left() + PADDING, cell.rect.top() + PADDING
    for card in cell.texts:
        x = left
        if card.grown:
            side = vh(3.4)
            spot = QRectF(left, y + (card.text.pitch - side) / 2, side, side)
            draw_icon(page, "lightbulb", spot, page.tokens.teal)
            x += GROWN
        room = cell.rect.right() - PADDING - x
        y = page.put(card.text, x, y, "ink", width=room).bottom() + BETWEEN
    if cell.hidden:
        words = translate("stage", "and {count} more").format(count=cell.hidden)
        more = set_text(words, cell.rect.width() - 2 * PADDING, size=LEAST, most_lines=1, leading=1.2)
        page.put(more, left, cell.rect.bottom() - PADDING - more.height, "ink2")


def _draw_empty(page: Page, area: QRectF) -> None:
    title = set_text(translate("stage", "No steps yet"), area.width(), size=vh(6), weight=700)
    width = min(area.width(), vh(104))
    how = set_text(
        translate(
            "stage",
            "Say the first thing a service user does. Then: how does it feel, where does it hurt, "
            "and which rule is behind it?",
        ),
        width,
        size=vh(4.4),
        least=LEAST,
        most_lines=4,
    )
    side = vh(11)
    y = area.center().y() - (side + title.height + how.height + vh(4)) / 2
    spot = QRectF(area.center().x() - side / 2, y, side, side)
    draw_icon(page, "footprints", spot, page.tokens.teal)
    left = area.center().x() - width / 2
    taken = page.put(title, left, spot.bottom() + vh(2), "ink", width=width, align="centre")
    page.put(how, left, taken.bottom() + vh(1), "ink2", width=width, align="centre")


def _draw_foot(page: Page, scene: JourneyScene, shown: tuple[JourneyColumn, ...], pages: int) -> None:
    """Draws which steps these are, or what is asked, and the clock."""
    strong = ""
    if pages > 1:
        strong = translate("stage", "Steps {first} to {last} of {total}").format(
            first=shown[0].number, last=shown[-1].number, total=len(scene.steps)
        )
        if len(shown) == 1:
            strong = translate("stage", "Step {first} of {total}").format(
                first=shown[0].number, total=len(scene.steps)
            )
    draw_strip(page, strong, scene.prompt, countdown=scene.countdown)
