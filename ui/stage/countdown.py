"""The clock that participants see: digits, what to do now in words, a bar, and whose turn it is."""

from __future__ import annotations

import math
from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from facilitator.rules import wording
from facilitator.rules.scenes.parts import Countdown
from facilitator.rules.timing import Phase
from ui.stage.lettering import set_text
from ui.stage.page import LEAST, Align, Page, vh
from ui.stage.turns import draw_turns
from ui.widgets.icons import paint_icon

translate = QCoreApplication.translate

DIGITS = vh(17)
DIGITS_LEAST = vh(8)
SAID = vh(3.34)
BAR = vh(2.5)
LOUD = {Phase.WARNING: "warning", Phase.DANGER: "danger", Phase.OVER: "danger"}
"""The colour of a phase that asks for something; its words and its icon say the same."""


class Face(Struct, frozen=True):
    """What a clock shows at a moment: as long as this is the same, nothing has to be drawn again."""

    digits: str
    part: float
    """The part of the time that is left, in whole seconds, from 0 to 1."""
    phase: Phase
    turn: int
    paused: bool


class Saying(Struct, frozen=True):
    """The words beside the digits, with the icon that says the same."""

    words: str
    icon: str
    colour: str


def face_at(countdown: Countdown, now: datetime) -> Face:
    """What the clock shows at a moment."""
    left = countdown.left(now)
    part = math.ceil(left) / countdown.seconds if countdown.seconds > 0 else 0.0
    return Face(
        digits=wording.countdown(left),
        part=min(1.0, max(0.0, part)),
        phase=countdown.phase(now),
        turn=countdown.index(now),
        paused=countdown.paused and countdown.running.stood > 0,
    )


def saying(shown: Face, seconds: int) -> Saying:
    """The words for an exercise."""
    if shown.paused:
        return Saying(translate("stage", "paused"), "pause", "ink2")
    words = {
        Phase.WARNING: translate("stage", "begin to wrap up"),
        Phase.DANGER: translate("stage", "finish now"),
        Phase.OVER: translate("stage", "time is up"),
    }
    return _loud(shown.phase, words, seconds)


def saying_of_a_break(shown: Face, seconds: int) -> Saying:
    """The words for a break, where there is nothing to wrap up."""
    if shown.paused:
        return Saying(translate("stage", "paused"), "pause", "ink2")
    words = {
        Phase.WARNING: translate("stage", "nearly time to go on"),
        Phase.DANGER: translate("stage", "please come back"),
        Phase.OVER: translate("stage", "time is up"),
    }
    return _loud(shown.phase, words, seconds)


def _loud(phase: Phase, words: dict[Phase, str], seconds: int) -> Saying:
    if phase is Phase.CALM:
        whole = translate("stage", "of {length}").format(length=wording.minutes_spoken(seconds))
        return Saying(whole, "", "ink2")
    return Saying(words[phase], "clock-alert" if phase is Phase.OVER else "bell", LOUD[phase])


def draw_countdown(page: Page, rect: QRectF, countdown: Countdown, now: datetime) -> None:
    """Draws the clock of an exercise into a column: digits, words, bar and the turns below."""
    shown = face_at(countdown, now)
    y = rect.top()
    y += _draw_digits(page, QRectF(rect.left(), y, rect.width(), DIGITS), shown, DIGITS, "left") + vh(0.6)
    said = saying(shown, countdown.seconds)
    y += draw_saying(page, said, QRectF(rect.left(), y, rect.width(), 0), "left") + vh(2.8)
    draw_bar(page, QRectF(rect.left(), y, rect.width(), BAR), shown)
    y += BAR + vh(5.2)
    if countdown.turns and y < rect.bottom():
        draw_turns(page, QRectF(rect.left(), y, rect.width(), rect.bottom() - y), countdown.turns, shown.turn)


def draw_break_clock(page: Page, rect: QRectF, countdown: Countdown, now: datetime) -> None:
    """Draws the clock of a break in the middle of a rectangle: large digits, bar, words."""
    shown = face_at(countdown, now)
    size = rect.height() - vh(12)
    y = rect.top() + _draw_digits(page, rect, shown, size, "centre") + vh(1)
    bar = QRectF(0, y, min(rect.width(), vh(70)), BAR)
    bar.moveLeft(rect.center().x() - bar.width() / 2)
    draw_bar(page, bar, shown)
    said = saying_of_a_break(shown, countdown.seconds)
    draw_saying(page, said, QRectF(rect.left(), bar.bottom() + vh(2), rect.width(), 0), "centre")


def draw_small_clock(page: Page, rect: QRectF, countdown: Countdown, now: datetime) -> None:
    """Draws a clock on one line at the right of a strip; what it asks for stands in words before it."""
    shown = face_at(countdown, now)
    size = vh(4.4)
    digits = set_text(shown.digits, rect.width(), size=size, weight=700, tabular=True, most_lines=1)
    said = saying(shown, countdown.seconds)
    left = rect.right() - digits.width
    page.put(digits, left, rect.center().y() - digits.height / 2, _digits_colour(shown))
    if said.icon:
        before = QRectF(rect.left(), rect.center().y() - SAID * 0.635, left - rect.left() - vh(2), 0)
        draw_saying(page, said, before, "right")


def _digits_colour(shown: Face) -> str:
    return "ink2" if shown.paused else LOUD.get(shown.phase, "ink")


def _draw_digits(page: Page, rect: QRectF, shown: Face, size: float, align: Align) -> float:
    setting = set_text(
        shown.digits,
        rect.width(),
        size=size,
        least=DIGITS_LEAST,
        weight=700,
        tabular=True,
        most_lines=1,
        leading=1.0,
    )
    box = size  # the line below does not move when the digits must be smaller
    y = rect.top() + (box - setting.height) / 2
    page.put(setting, rect.left(), y, _digits_colour(shown), width=rect.width(), align=align)
    return box


def draw_saying(page: Page, said: Saying, rect: QRectF, align: Align) -> float:
    """Draws a clock's words with their icon on one line from the top of a rectangle; gives its height."""
    side = vh(3.7) if said.icon else 0.0
    gap = vh(0.8) if said.icon else 0.0
    text = set_text(
        said.words,
        rect.width() - side - gap,
        size=SAID,
        least=LEAST,
        weight=600 if said.icon else 400,
        most_lines=1,
    )
    spare = rect.width() - side - gap - text.width
    x = rect.left() + {"left": 0.0, "centre": spare / 2, "right": spare}[align]
    if said.icon:
        spot = QRectF(x, rect.top() + (text.height - side) / 2, side, side)
        paint_icon(page.painter, said.icon, spot, getattr(page.tokens, said.colour))
    page.put(text, x + side + gap, rect.top(), said.colour)
    return text.height


def draw_bar(page: Page, rect: QRectF, shown: Face) -> None:
    """Draws the time left as a bar: plain while calm, hatched as soon as it asks for something."""
    painter = page.painter
    radius = rect.height() / 2
    outline = rect.adjusted(1, 1, -1, -1)
    page.block(rect, radius, "sunken")
    colour = "edge" if shown.paused else LOUD.get(shown.phase, "teal")
    part = 1.0 if shown.phase is Phase.OVER else shown.part
    trough = QPainterPath()
    trough.addRoundedRect(outline, radius, radius)
    painter.save()
    painter.setClipPath(trough)
    full = QRectF(outline.left(), outline.top(), outline.width() * part, outline.height())
    page.fill(full, colour)
    if shown.phase in LOUD and not shown.paused:
        painter.setClipRect(full, Qt.ClipOperation.IntersectClip)
        stripe = page.colour(f"{colour}_soft")
        stripe.setAlpha(150)
        painter.setPen(QPen(stripe, vh(0.7)))
        x = full.left() - full.height()
        while x < full.right():
            painter.drawLine(QPointF(x, full.bottom()), QPointF(x + full.height(), full.top()))
            x += vh(2)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(page.colour("edge"), 2.0))
    painter.drawRoundedRect(outline, radius, radius)
