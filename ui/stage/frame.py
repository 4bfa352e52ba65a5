"""What every scene has around it: the programme and its stages at the top, a strip at the foot."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from facilitator.rules.scenes.parts import Countdown, Header
from ui.stage.countdown import AROUND, draw_small_clock
from ui.stage.lettering import Setting, set_text
from ui.stage.page import LEAST, Page, vh
from ui.stage.signs import draw_icon

translate = QCoreApplication.translate

MARGIN = vh(5)
HEAD_MIDDLE = vh(6.1)
HEAD_SIZE = vh(2.9)
HEAD_LEAST = vh(2.4)
HEAD_BOTTOM = vh(9.5)
STRIP = vh(9.6)
STRIP_SIZE = vh(3.34)
STRIP_CLOCK = vh(48)
"""Width that a clock in the strip has for its digits and for what it asks."""
DOT = vh(2.05)
CONNECTOR = vh(5)
HEADING = vh(6.4)
HEADING_LEAST = vh(4.6)


def inside(page: Page) -> QRectF:
    """What is left for the scene between the head and the strip, inside the margins."""
    return page.bounds.adjusted(MARGIN, HEAD_BOTTOM, -MARGIN, -STRIP)


def draw_head(page: Page, header: Header, stages: bool = True) -> None:
    """Draws programme and session, the pill of a rehearsal, and where we are in the stages."""
    right = page.bounds.right() - MARGIN
    edge = _draw_stages(page, header, right, page.bounds.width() * 0.42) if stages else right
    words = translate("stage", "{programme} · session {number} of {total}").format(
        programme=header.programme, number=header.number, total=header.total
    )
    pill = set_text(translate("stage", "Rehearsal"), 400, size=HEAD_SIZE, weight=700)
    taken_by_pill = pill.width + vh(9) if header.rehearsal else 0.0
    room = edge - MARGIN - vh(3) - taken_by_pill
    text = set_text(words, room, size=HEAD_SIZE, least=HEAD_LEAST, most_lines=1)
    taken = page.put(text, MARGIN, HEAD_MIDDLE - text.height / 2, "ink2", role="head")
    if header.rehearsal:
        body = QRectF(taken.right() + vh(2), HEAD_MIDDLE - vh(2.3), pill.width + vh(6.6), vh(4.6))
        page.block(body, vh(2.3), "warning_soft")
        side = vh(2.7)
        sign = QRectF(body.left() + vh(1.5), HEAD_MIDDLE - side / 2, side, side)
        draw_icon(page, "clapperboard", sign, page.tokens.warning)
        page.put(pill, sign.right() + vh(0.8), HEAD_MIDDLE - pill.height / 2, "warning", role="head")


def _draw_stages(page: Page, header: Header, right: float, room: float) -> float:
    """Draws a dot for every stage and the name of the present one; gives where they begin."""
    count = len(header.stages)
    if count == 0:
        return right
    present = min(max(0, header.stage), count - 1)
    name = header.stages[present]
    gap = vh(1.4)
    fixed = count * DOT + (gap * 0.7 if name else 0)
    text = set_text(
        name, max(vh(10), room - fixed), size=HEAD_SIZE, least=HEAD_LEAST, weight=600, most_lines=1
    )
    spare = max(0.0, room - fixed - text.width) / max(1, count - 1) - 2 * gap
    connector = max(vh(0.5), min(CONNECTOR, spare))
    left = right - (fixed + text.width + (count - 1) * (connector + 2 * gap))
    x = left
    for number in range(count):
        if number:
            page.painter.setPen(QPen(page.colour("line"), 2.5))
            page.painter.drawLine(QPointF(x + gap, HEAD_MIDDLE), QPointF(x + gap + connector, HEAD_MIDDLE))
            x += connector + 2 * gap
        draw_dot(page, QPointF(x + DOT / 2, HEAD_MIDDLE), DOT, number - present)
        x += DOT
        if number == present and name:
            page.put(text, x + gap * 0.7, HEAD_MIDDLE - text.height / 2, "ink", role="head")
            x += gap * 0.7 + text.width
    return left


def draw_dot(page: Page, centre: QPointF, size: float, order: int) -> None:
    """Draws a stage's dot: below zero it is past (grey, full), zero is now (teal), above it is a ring."""
    painter = page.painter
    painter.setPen(QPen(page.colour("edge"), 2.0) if order > 0 else Qt.PenStyle.NoPen)
    painter.setBrush(
        Qt.BrushStyle.NoBrush if order > 0 else page.colour("edge") if order < 0 else page.colour("teal")
    )
    radius = size / 2 - (1 if order > 0 else 0)
    painter.drawEllipse(centre, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def heading(title: str, width: float) -> Setting:
    """The title of a scene that needs its room below, as :func:`draw_heading` sets it."""
    return set_text(
        title,
        width,
        size=HEADING,
        least=HEADING_LEAST,
        height=vh(12),
        most_lines=2,
        weight=700,
        leading=1.15,
    )


def draw_heading(page: Page, title: str) -> QRectF:
    """Draws the title of a scene that needs its room below; gives the room that is left."""
    area = inside(page)
    setting = heading(title, area.width())
    taken = page.put(setting, area.left(), vh(10.4), "ink", width=area.width())
    return QRectF(
        area.left(),
        taken.bottom() + vh(3.1),
        area.width(),
        area.bottom() - vh(3.4) - taken.bottom() - vh(3.1),
    )


def draw_strip(
    page: Page,
    strong: str,
    plain: str,
    right: str = "",
    icon: str = "",
    countdown: Countdown | None = None,
) -> None:
    """Draws the strip at the foot: strong and plain words, then at the right quiet ones and a clock."""
    band = QRectF(0, page.bounds.bottom() - STRIP, page.bounds.width(), STRIP)
    page.fill(band, "sunken")
    edge = band.right() - MARGIN
    if countdown is not None:
        clock = QRectF(edge - STRIP_CLOCK - AROUND, band.top(), STRIP_CLOCK + 2 * AROUND, STRIP)
        page.clock(clock, countdown, draw_small_clock)
        edge -= STRIP_CLOCK + AROUND + vh(1.4)  # words keep away from the ground that it has near its end
    middle = band.center().y()
    room = edge - MARGIN
    if right:
        said = set_text(right, room * 0.5, size=STRIP_SIZE, least=LEAST, most_lines=1)
        left = edge - said.width
        page.put(said, left, middle - said.height / 2, "ink2")
        edge = left
        if icon:
            side = vh(3.9)
            edge -= side + vh(0.9)
            spot = QRectF(edge, middle - side / 2, side, side)
            draw_icon(page, icon, spot, page.tokens.ink2)
        edge -= vh(4)
    x = MARGIN
    if strong:
        head = set_text(
            strong,
            (edge - x) * (0.6 if plain else 1),
            size=STRIP_SIZE,
            least=LEAST,
            weight=600,
            most_lines=1 if plain else 2,
            leading=1.2,
        )
        page.put(head, x, middle - head.height / 2, "ink")
        x += head.width + vh(1.7)
    if plain and edge > x:
        rest = set_text(
            plain, edge - x, size=STRIP_SIZE, least=LEAST, height=STRIP, most_lines=2, leading=1.2
        )
        page.put(rest, x, middle - rest.height / 2, "ink2")
