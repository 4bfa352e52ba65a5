"""The scene of an exercise: its title, what to do, and the countdown beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF

from facilitator.rules.scene import ActivityScene
from ui.stage.countdown import AROUND, draw_countdown
from ui.stage.frame import MARGIN, draw_head, draw_strip, inside
from ui.stage.lettering import Setting, set_text
from ui.stage.page import LEAST, Align, Page, vh
from ui.stage.signs import draw_icon
from ui.widgets.activity_icon import activity_icon, activity_words

translate = QCoreApplication.translate

TITLE = vh(8)
TITLE_LEAST = vh(5.5)
LINE, LINE_ALONE = vh(5), vh(6.4)
"""Most that instructions have: where they are few there is room for larger ones."""
FEW = 2
GAP = vh(3.2)
INDENT = vh(5.3)
CLOCK_WIDTH = vh(48)
BETWEEN = vh(6.8)
KIND_MIDDLE = vh(12.4)
KIND_SIDE = vh(4)


def draw(page: Page, scene: ActivityScene) -> None:
    """Draws instructions at the left and leaves the right to the clock."""
    draw_head(page, scene.header)
    area = inside(page)
    clock = QRectF(page.bounds.right() - MARGIN - CLOCK_WIDTH, vh(14.6), CLOCK_WIDTH, 0)
    clock.setBottom(area.bottom() - vh(1.5))
    page.clock(clock.adjusted(-AROUND, 0, AROUND, 0), scene.countdown, draw_countdown)
    width = clock.left() - BETWEEN - area.left()
    title = set_text(
        scene.title,
        width,
        size=TITLE,
        least=TITLE_LEAST,
        height=vh(21),
        most_lines=3,
        weight=700,
        leading=1.15,
    )
    if scene.kind:
        _draw_kind(page, scene.kind, area.left(), width)
    taken = page.put(title, area.left(), vh(16.2 if scene.kind else 15.4), "ink", width=width)
    top = taken.bottom() + vh(4.2)
    draw_lines(page, scene.lines, QRectF(area.left(), top, width, area.bottom() - vh(2) - top))
    following = translate("stage", "Next") if scene.next_title else ""
    pause = translate("stage", "break at {time}").format(time=scene.break_at) if scene.break_at else ""
    last = "" if scene.next_title else translate("stage", "the last part of this session")
    draw_strip(page, following, scene.next_title or last, pause, "coffee" if pause else "")


def _draw_kind(page: Page, kind: str, left: float, width: float) -> None:
    """Draws what the room does above the title: an icon, and the same in words."""
    spot = QRectF(left, KIND_MIDDLE - KIND_SIDE / 2, KIND_SIDE, KIND_SIDE)
    draw_icon(page, activity_icon(kind), spot, page.tokens.teal)
    words = set_text(
        activity_words(kind), width - KIND_SIDE - vh(1.2), size=LEAST, weight=600, most_lines=1, leading=1.0
    )
    page.put(words, spot.right() + vh(1.2), KIND_MIDDLE - words.height / 2, "teal")


def draw_lines(page: Page, lines: tuple[str, ...], rect: QRectF) -> None:
    """Draws instructions down a rectangle: numbered where there are several, as large as all of them fit."""
    indent = INDENT if len(lines) > 1 else 0.0
    settings, gap = _set(lines, rect.width() - indent, rect.height())
    y = rect.top()
    for number, line in enumerate(settings, start=1):
        if y + line.height > rect.bottom() + 1:
            break
        left = rect.left() if line.from_right else rect.left() + indent
        if indent:
            figure = set_text(str(number), indent, size=line.size, weight=700, most_lines=1)
            align: Align = "right" if line.from_right else "left"
            page.put(figure, rect.left(), y, "teal", width=rect.width(), align=align)
        page.put(line, left, y, "ink", width=rect.width() - indent)
        y += line.height + gap


def _set(lines: tuple[str, ...], width: float, height: float) -> tuple[list[Setting], float]:
    settings: list[Setting] = []
    largest = LINE if len(lines) > FEW else LINE_ALONE
    for size in range(round(largest), round(LEAST) - 1, -1):
        settings = [set_text(line, width, size=size) for line in lines]
        gap = GAP * size / LINE
        room = height - sum(s.height for s in settings)
        if room >= gap * (len(lines) - 1):
            return settings, gap
    share = height / max(1, len(lines)) - vh(1)
    return [set_text(line, width, size=LEAST, height=share) for line in lines], vh(1)
