"""The scene of goal writing: one large sentence to finish, a line to write on, and three things that help."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF

from facilitator.rules.scenes.goals import GoalsScene
from ui.stage.frame import draw_head, draw_heading, draw_strip
from ui.stage.lettering import set_text
from ui.stage.page import LEAST, Page, vh
from ui.stage.signs import draw_icon
from ui.stage.surface import draw_dots

translate = QCoreApplication.translate

PROMPT = vh(10.5)
PROMPT_LEAST = vh(6)
LINE = vh(4)
HELP = vh(17)
"""Height of what helps, below the sentence."""
PADDING = vh(5)
SIGN = vh(5.4)
BETWEEN = vh(4.5)
RADIUS = vh(2.4)
WRITING = vh(9)
"""Height kept at the foot of the panel for the line to write on."""
ICONS = ("target", "eye", "lock")
PAIR_ICONS = ("target", "heart-handshake", "lock")


def draw(page: Page, scene: GoalsScene) -> None:
    """Draws the sentence on a quiet ground, and below it what helps, side by side."""
    draw_head(page, scene.header)
    area = draw_heading(page, scene.title)
    panel = QRectF(area)
    panel.setBottom(area.bottom() - HELP)
    _draw_prompt(page, scene.prompt, panel)
    top = panel.bottom() + vh(3.6)
    _draw_help(page, scene, QRectF(area.left(), top, area.width(), area.bottom() + vh(1.6) - top))
    _draw_foot(page, scene)


def _draw_prompt(page: Page, prompt: str, panel: QRectF) -> None:
    page.block(panel, RADIUS, "teal_soft")
    inner = panel.adjusted(PADDING, vh(2.6), -PADDING, -WRITING)
    words = set_text(
        prompt,
        inner.width(),
        size=PROMPT,
        least=PROMPT_LEAST,
        height=inner.height(),
        weight=700,
        leading=1.15,
    )
    top = inner.top() + (inner.height() - words.height) / 2
    page.put(words, inner.left(), top, "ink", width=inner.width())
    y = panel.bottom() - WRITING * 0.55
    side = vh(4.6)
    spot = QRectF(inner.left(), y - side * 0.86, side, side)
    draw_icon(page, "pen-line", spot, page.tokens.teal)
    left = spot.right() + vh(1.6)
    draw_dots(page, QRectF(left, y - vh(0.5), inner.right() - left, vh(1)), "teal", 3.2, 8)


def _draw_help(page: Page, scene: GoalsScene, rect: QRectF) -> None:
    if not scene.lines:
        return
    icons = PAIR_ICONS if scene.of_pair else ICONS
    width = (rect.width() - BETWEEN * (len(scene.lines) - 1)) / len(scene.lines)
    for number, line in enumerate(scene.lines):
        left = rect.left() + number * (width + BETWEEN)
        sign = QRectF(left, rect.top(), SIGN, SIGN)
        draw_icon(page, icons[number % len(icons)], sign, page.tokens.teal)
        room = width - SIGN - vh(1.8)
        words = set_text(line, room, size=LINE, least=LEAST, height=rect.height(), leading=1.25)
        page.put(words, sign.right() + vh(1.8), rect.top(), "ink", width=room)


def _draw_foot(page: Page, scene: GoalsScene) -> None:
    strong = translate("stage", "In your pair") if scene.of_pair else translate("stage", "In silence")
    plain = (
        translate("stage", "talk first, then write")
        if scene.of_pair
        else translate("stage", "each for yourself")
    )
    draw_strip(page, strong, plain, countdown=scene.countdown)
