"""The scene before a session begins: what it is, when it starts, and the way that the programme goes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPen

from facilitator.rules.scene import WelcomeScene
from facilitator.rules.scenes.parts import Header
from ui.stage.frame import draw_dot, draw_head, draw_strip, inside
from ui.stage.lettering import set_text
from ui.stage.page import LEAST, Page, vh
from ui.stage.signs import draw_icon

translate = QCoreApplication.translate

TITLE = vh(11)
TITLE_LEAST = vh(6)
LINE = vh(5)
STARTS = vh(4.6)
STEP = vh(3.6)
DOT = vh(3.6)
STEPS = vh(14)


def draw(page: Page, scene: WelcomeScene) -> None:
    """Draws the session's title large, its start, and the stages as a way to go."""
    draw_head(page, scene.header, stages=False)
    area = inside(page)
    lower = area.bottom() - (STEPS if scene.header.stages else vh(2))
    welcome = set_text(translate("stage", "Welcome"), area.width(), size=STARTS, weight=600, most_lines=1)
    y = page.put(welcome, area.left(), vh(15), "teal").bottom()
    title = set_text(
        scene.title,
        area.width(),
        size=TITLE,
        least=TITLE_LEAST,
        height=vh(26),
        most_lines=3,
        weight=700,
        leading=1.1,
    )
    y = page.put(title, area.left(), y, "ink", width=area.width()).bottom() + vh(2.4)
    pill = vh(11.5) if scene.starts else 0.0
    width = min(area.width(), vh(130))
    for number, line in enumerate(scene.lines):
        share = (lower - pill - vh(2) - y) / (len(scene.lines) - number)
        if share < LEAST * 1.27:
            break
        said = set_text(line, width, size=LINE, least=LEAST, height=share)
        y = page.put(said, area.left(), y, "ink", width=area.width()).bottom() + vh(1)
    if scene.starts:
        _draw_start(page, area.left(), y + vh(2), scene.starts)
    if scene.header.stages:
        _draw_steps(page, scene.header, QRectF(area.left(), lower, area.width(), STEPS))
    draw_strip(page, "", translate("stage", "We begin when everybody is here: make yourself comfortable"))


def _draw_start(page: Page, x: float, y: float, starts: str) -> None:
    words = translate("stage", "starts at {time}").format(time=starts)
    text = set_text(words, page.bounds.width() / 2, size=STARTS, weight=600, most_lines=1)
    body = QRectF(x, y, text.width + vh(10.5), vh(8))
    page.block(body, vh(4), "teal_soft")
    side = vh(4.4)
    spot = QRectF(x + vh(2.6), body.center().y() - side / 2, side, side)
    draw_icon(page, "clock", spot, page.tokens.teal)
    page.put(text, spot.right() + vh(1.3), body.center().y() - text.height / 2, "teal")


def _draw_steps(page: Page, header: Header, rect: QRectF) -> None:
    """Draws the stages side by side, a line from dot to dot and each name below its own."""
    count = len(header.stages)
    width = rect.width() / count
    y = rect.top() + DOT / 2
    for number, name in enumerate(header.stages):
        x = rect.left() + number * width
        if number + 1 < count:
            page.painter.setPen(QPen(page.colour("line"), 3.0))
            page.painter.drawLine(QPointF(x + DOT + vh(1.4), y), QPointF(x + width - vh(1.4), y))
        draw_dot(page, QPointF(x + DOT / 2, y), DOT, number - header.stage)
        present = number == header.stage
        text = set_text(
            name,
            width - vh(3),
            size=STEP,
            least=LEAST,
            height=rect.bottom() - y - vh(2.4),
            most_lines=2,
            weight=600 if present else 400,
            leading=1.15,
        )
        page.put(text, x, y + vh(2.4), "ink" if present else "ink2")
