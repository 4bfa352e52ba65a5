"""The countdown: digits that do not jump, words, a bar and a ground that say when it is near, and the turns.

It can be told from the corner of an eye: the nearer the end, the more of it changes colour and shape. Colours
come in within four seconds; nothing flashes, also when time is over.
"""

from __future__ import annotations

import math
from datetime import datetime
from importlib import import_module

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from facilitator.rules.scenes.parts import Countdown
from facilitator.rules.timing import Phase
from ui import wording
from ui.stage.lettering import LEADING, Setting, set_text
from ui.stage.page import LEAST, Align, Page, vh
from ui.stage.signs import draw_icon

translate = QCoreApplication.translate

DIGITS = vh(17)
DIGITS_LEAST = vh(8)
SAID = vh(3.34)
BAR = vh(2.5)
SMALL, SMALL_BAR, SMALL_BAR_WIDTH = vh(4.6), vh(1.2), vh(13)
AROUND = vh(2.2)
"""How far the ground of a clock that asks for something reaches beyond it, at the sides and below."""
RADIUS = vh(2)
BREAK_GROUND = vh(100)
"""Width of the ground of a break's clock, if the digits leave it that."""
LOUD = {Phase.WARNING: "warning", Phase.DANGER: "danger", Phase.OVER: "danger"}
"""The colour of a phase that asks for something; its words, its icon and its stripes say the same."""
BEFORE = {Phase.WARNING: ("ink", "teal", "paper"), Phase.DANGER: ("warning", "warning", "warning_soft")}
"""What a phase comes from: colour of the digits, of the bar, and of the ground."""


class Face(Struct, frozen=True):
    """What a clock shows at a moment: as long as this is the same, nothing has to be drawn again."""

    digits: str
    part: float
    """The part of the time that is left, in whole seconds, from 0 to 1."""
    phase: Phase
    turn: int
    paused: bool
    come: float = 1.0
    """How far what the phase asks for has come in, from 0 to 1."""

    @property
    def loud(self) -> bool:
        """Whether the clock asks for something."""
        return self.phase in LOUD and not self.paused


class Saying(Struct, frozen=True):
    """The words beside the digits, with the icon that says the same."""

    words: str
    icon: str
    loud: bool


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
        come=countdown.come_in(math.ceil(left)),
    )


def saying(shown: Face, seconds: int) -> Saying:
    """The words for an exercise."""
    if shown.paused:
        return Saying(translate("stage", "paused"), "pause", loud=False)
    words = {
        Phase.WARNING: translate("stage", "begin to wrap up"),
        Phase.DANGER: translate("stage", "finish now"),
        Phase.OVER: translate("stage", "time is up"),
    }
    return _loud(shown.phase, words, seconds)


def saying_of_a_break(shown: Face, seconds: int) -> Saying:
    """The words for a break, where there is nothing to wrap up."""
    if shown.paused:
        return Saying(translate("stage", "paused"), "pause", loud=False)
    words = {
        Phase.WARNING: translate("stage", "nearly time to go on"),
        Phase.DANGER: translate("stage", "please come back"),
        Phase.OVER: translate("stage", "time is up"),
    }
    return _loud(shown.phase, words, seconds)


def _loud(phase: Phase, words: dict[Phase, str], seconds: int) -> Saying:
    if phase is Phase.CALM:
        whole = translate("stage", "of {length}").format(length=wording.minutes_spoken(seconds))
        return Saying(whole, "", loud=False)
    return Saying(words[phase], "clock-alert" if phase is Phase.OVER else "bell", loud=True)


def draw_countdown(page: Page, rect: QRectF, countdown: Countdown, now: datetime) -> None:
    """Draws the clock of an exercise into a column: digits, words, bar and the turns below."""
    shown = face_at(countdown, now)
    rect = rect.adjusted(AROUND, 0, -AROUND, 0)
    y = rect.top()
    foot = y + DIGITS + vh(0.6) + SAID * LEADING + vh(2.8) + BAR
    _draw_ground(page, QRectF(rect.left(), y, rect.width(), foot - y), shown)
    digits = _digits(shown, rect.width(), DIGITS)
    y += _draw_digits(page, rect, digits, shown, DIGITS, "left") + vh(0.6)
    said = saying(shown, countdown.seconds)
    y += draw_saying(page, said, QRectF(rect.left(), y, rect.width(), 0), "left", shown) + vh(2.8)
    draw_bar(page, QRectF(rect.left(), y, rect.width(), BAR), shown)
    y += BAR + vh(5.2)
    if countdown.turns and y < rect.bottom():
        below = QRectF(rect.left(), y, rect.width(), rect.bottom() - y)
        import_module("ui.stage.turns").draw_turns(page, below, countdown.turns, shown.turn)


def draw_break_clock(page: Page, rect: QRectF, countdown: Countdown, now: datetime) -> None:
    """Draws the clock of a break in the middle of a rectangle: large digits, bar, words."""
    shown = face_at(countdown, now)
    size = rect.height() - vh(13)
    digits = _digits(shown, rect.width(), size)
    wide = min(rect.width(), max(BREAK_GROUND, digits.width + 4 * AROUND)) - 2 * AROUND
    ground = QRectF(
        rect.center().x() - wide / 2, rect.top() + vh(1.6), wide, rect.height() - vh(1.6) - AROUND
    )
    _draw_ground(page, ground, shown)
    y = rect.top() + _draw_digits(page, rect, digits, shown, size, "centre") + vh(1)
    bar = QRectF(0, y, min(rect.width(), vh(70)), BAR)
    bar.moveLeft(rect.center().x() - bar.width() / 2)
    draw_bar(page, bar, shown)
    said = saying_of_a_break(shown, countdown.seconds)
    draw_saying(page, said, QRectF(rect.left(), bar.bottom() + vh(2), rect.width(), 0), "centre", shown)


def draw_small_clock(page: Page, rect: QRectF, countdown: Countdown, now: datetime) -> None:
    """Draws a clock at the right of a strip, its bar below; what it asks for stands in words before it."""
    shown = face_at(countdown, now)
    if shown.loud:
        page.block(rect.adjusted(0, vh(1.1), 0, -vh(0.6)), vh(1.4), tone(page, shown)[2])
    rect = rect.adjusted(AROUND, 0, -AROUND, 0)
    digits = set_text(
        shown.digits, rect.width(), size=SMALL, weight=700, tabular=True, most_lines=1, leading=1.1
    )
    said = saying(shown, countdown.seconds)
    left = rect.right() - digits.width
    middle = rect.center().y() - vh(0.5)
    page.put(digits, left, middle - digits.height / 2, tone(page, shown)[0])
    bar = QRectF(rect.right() - SMALL_BAR_WIDTH, middle + digits.height / 2, SMALL_BAR_WIDTH, SMALL_BAR)
    draw_bar(page, bar, shown)
    if said.icon:
        before = QRectF(rect.left(), middle - SAID * LEADING / 2, left - rect.left() - vh(2), 0)
        draw_saying(page, said, before, "right", shown)


def _draw_ground(page: Page, rect: QRectF, shown: Face) -> None:
    """Draws the soft ground of a clock that asks for something, which is what the corner of an eye sees."""
    if shown.loud:
        page.block(rect.adjusted(-AROUND, 0, AROUND, AROUND), RADIUS, tone(page, shown)[2])


def tone(page: Page, shown: Face) -> tuple[QColor, QColor, QColor]:
    """The colours of the digits, of the bar and of the ground, on their way from one phase to the next."""
    if shown.paused:
        return page.colour("ink2"), page.colour("edge"), page.colour("paper")
    if shown.phase not in LOUD:
        return page.colour("ink"), page.colour("teal"), page.colour("paper")
    loud = LOUD[shown.phase]
    digits, bar, ground = BEFORE.get(shown.phase, (loud, loud, f"{loud}_soft"))
    return (
        page.between(digits, loud, shown.come),
        page.between(bar, loud, shown.come),
        page.between(ground, f"{loud}_soft", shown.come),
    )


def _digits(shown: Face, width: float, size: float) -> Setting:
    return set_text(
        shown.digits,
        width,
        size=size,
        least=DIGITS_LEAST,
        weight=700,
        tabular=True,
        most_lines=1,
        leading=1.0,
    )


def _draw_digits(page: Page, rect: QRectF, setting: Setting, shown: Face, size: float, align: Align) -> float:
    box = size  # the line below does not move when the digits must be smaller
    y = rect.top() + (box - setting.height) / 2
    page.put(setting, rect.left(), y, tone(page, shown)[0], width=rect.width(), align=align)
    return box


def draw_saying(page: Page, said: Saying, rect: QRectF, align: Align, shown: Face) -> float:
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
    colour = tone(page, shown)[0] if said.loud else page.colour("ink2")
    if said.icon:
        spot = QRectF(x, rect.top() + (text.height - side) / 2, side, side)
        draw_icon(page, said.icon, spot, colour.name())
    page.put(text, x + side + gap, rect.top(), colour)
    return text.height


def draw_bar(page: Page, rect: QRectF, shown: Face) -> None:
    """Draws the time left as a bar: plain while calm, striped as soon as it asks for something."""
    surface = import_module("ui.stage.surface")  # not before a clock runs: the console starts without
    painter = page.painter
    radius = rect.height() / 2
    outline = rect.adjusted(1, 1, -1, -1)
    page.block(rect, radius, "sunken")
    part = 1.0 if shown.phase is Phase.OVER else shown.part
    full = QRectF(outline.left(), outline.top(), outline.width() * part, outline.height())
    colour = tone(page, shown)[1]
    surface.draw_edge(page, outline, radius, full, colour)
    if shown.loud:
        stripe = page.colour(f"{LOUD[shown.phase]}_soft")
        stripe.setAlpha(150)
        painter.save()
        painter.setClipRect(full, Qt.ClipOperation.IntersectClip)
        surface.draw_stripes(
            page, outline, radius, stripe, vh(0.7) * rect.height() / BAR, vh(2) * rect.height() / BAR
        )
        painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(page.colour("edge"), 2.0))
    painter.drawRoundedRect(outline, radius, radius)
