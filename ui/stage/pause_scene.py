"""The scene of a break: a cup, one large clock, and when we go on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF

from facilitator.rules.scene import BreakScene
from ui.stage.countdown import draw_break_clock
from ui.stage.frame import draw_head, draw_strip, inside
from ui.stage.lettering import set_text
from ui.stage.page import LEAST, Page, vh
from ui.stage.signs import draw_icon
from ui.widgets.activity_icon import activity_icon

translate = QCoreApplication.translate

TITLE = vh(8)
BACK = vh(5.6)
LINE = vh(3.8)
CUP = vh(8.4)
CLOCK = vh(38)


def draw(page: Page, scene: BreakScene) -> None:
    """Draws everything about the middle, so that it is read from across a kitchen."""
    draw_head(page, scene.header)
    area = inside(page)
    room = area.width()
    title = set_text(
        scene.title, room - CUP - vh(3), size=TITLE, least=vh(5), most_lines=1, weight=700, leading=1.15
    )
    left = area.center().x() - (CUP + vh(2.5) + title.width) / 2
    top = area.top() + vh(2.5) + max(0.0, area.height() - vh(80)) / 2
    cup = QRectF(left, top + title.height / 2 - CUP / 2, CUP, CUP)
    draw_icon(page, activity_icon("break"), cup, page.tokens.teal)
    y = page.put(title, cup.right() + vh(2.5), top, "ink").bottom()
    page.clock(QRectF(area.left(), y, room, CLOCK), scene.countdown, draw_break_clock)
    y += CLOCK + vh(2)
    if scene.back_at:
        words = translate("stage", "back at {time}").format(time=scene.back_at)
        back = set_text(words, room, size=BACK, weight=600, most_lines=1)
        y = page.put(back, area.left(), y, "teal", width=room, align="centre").bottom() + vh(1)
    for line in scene.lines:
        said = set_text(
            line, room, size=LINE, least=LEAST, height=max(LINE, area.bottom() - vh(1) - y), most_lines=2
        )
        if y + said.height > area.bottom():
            break
        y = page.put(said, area.left(), y, "ink2", width=room, align="centre").bottom()
    draw_strip(page, translate("stage", "Next") if scene.next_title else "", scene.next_title)
