"""The scene after a session: thanks, and when we meet again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF

from facilitator.rules.scene import ClosingScene
from ui.stage.frame import draw_head, draw_strip, inside
from ui.stage.lettering import set_text
from ui.stage.page import LEAST, Page, vh
from ui.stage.signs import draw_icon

translate = QCoreApplication.translate

TITLE = vh(13)
LINE = vh(5)
NEXT = vh(4.6)
PADDING = vh(4)


def draw(page: Page, scene: ClosingScene) -> None:
    """Draws the thanks large, and the next session in a block of its own."""
    draw_head(page, scene.header)
    area = inside(page)
    side = vh(11)
    y = vh(19)
    heart = QRectF(area.left(), y, side, side)
    draw_icon(page, "heart-handshake", heart, page.tokens.teal)
    title = set_text(
        scene.title,
        area.width() - side - vh(3.5),
        size=TITLE,
        least=vh(6),
        height=vh(26),
        most_lines=2,
        weight=700,
        leading=1.1,
    )
    left = heart.right() + vh(3.5)
    taken = page.put(title, left, y + side / 2 - title.pitch / 2, "ink", width=area.right() - left)
    y = max(heart.bottom(), taken.bottom()) + vh(3)
    block = vh(24) if scene.next_session else 0.0
    for number, line in enumerate(scene.lines):
        share = (area.bottom() - block - vh(4) - y) / (len(scene.lines) - number)
        if share < LEAST * 1.27:
            break
        said = set_text(line, area.width(), size=LINE, least=LEAST, height=share)
        y = page.put(said, area.left(), y, "ink", width=area.width()).bottom() + vh(1)
    if scene.next_session:
        _draw_next(page, QRectF(area.left(), area.bottom() - block - vh(4), area.width(), block), scene)
    draw_strip(page, "", translate("stage", "Until next time") if scene.next_session else "")


def _draw_next(page: Page, rect: QRectF, scene: ClosingScene) -> None:
    page.block(rect, vh(2), "teal_soft")
    label = set_text(
        translate("stage", "Next session"), rect.width() - 2 * PADDING, size=LEAST, weight=700, most_lines=1
    )
    words = set_text(
        scene.next_session,
        rect.width() - 2 * PADDING,
        size=NEXT,
        least=LEAST,
        height=rect.height() - label.height - vh(4),
        weight=600,
    )
    y = rect.center().y() - (label.height + vh(0.8) + words.height) / 2
    taken = page.put(label, rect.left() + PADDING, y, "teal")
    top = taken.bottom() + vh(0.8)
    page.put(words, rect.left() + PADDING, top, "ink", width=rect.width() - 2 * PADDING)
