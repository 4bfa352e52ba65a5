"""The scene of impact against effort: quick wins on a ground of their own, with a sign and in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from facilitator.rules.matrix import Box, Grid, Quadrant
from facilitator.rules.scenes.matrix import MatrixCard, MatrixScene
from ui import wording
from ui.stage.frame import draw_head, draw_heading, draw_strip
from ui.stage.lettering import Setting, set_text
from ui.stage.matrix_plan import CARD_LEADING, CARD_WEIGHT, MARK, PADDING, CardPlan, plan_marks, plan_titles
from ui.stage.page import LEAST, Page, vh
from ui.stage.signs import draw_icon
from ui.stage.surface import draw_block, draw_shadow
from ui.translatable import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

FIGURE = vh(3.1)
"""A number's figures: as large as two of them have room in a mark, or a bad line makes a 6 of an 8."""
AXIS = vh(6)
"""Width of the words of impact, which stand on end, and height of the words of effort."""
HEAD = vh(4.6)
GAP = vh(1)
SIDE_PART = 0.36
SIDE_GAP = vh(2.8)
RADIUS = vh(1.6)
BETWEEN = vh(1.4)
CARD_RADIUS = vh(1.2)
WORDS = {
    Quadrant.QUICK_WINS: QT_TRANSLATE_NOOP("stage", "Quick wins"),
    Quadrant.WORTH_IT: QT_TRANSLATE_NOOP("stage", "Worth the work"),
    Quadrant.FILL_INS: QT_TRANSLATE_NOOP("stage", "Small and easy"),
    Quadrant.NOT_NOW: QT_TRANSLATE_NOOP("stage", "Not now"),
}


def draw(page: Page, scene: MatrixScene) -> None:
    """Draws the matrix with titled cards, or with numbers and the titles of the quick wins beside it."""
    draw_head(page, scene.header)
    area = draw_heading(page, scene.title).adjusted(0, -vh(1.2), 0, vh(1.6))
    titled = plan_titles(scene.cards, _grid(area))
    if titled is not None:
        _draw_grounds(page, _grid(area), area)
        for plan in titled:
            _draw_card(page, plan)
        if not scene.cards:
            _draw_empty(page, _grid(area))
    else:
        side = QRectF(area)
        side.setLeft(area.right() - area.width() * SIDE_PART)
        area.setRight(side.left() - SIDE_GAP)
        _draw_grounds(page, _grid(area), area)
        _draw_marks(page, scene, _grid(area))
        _draw_side(page, scene, side)
    _draw_foot(page, scene)


def _grid(area: QRectF) -> Grid:
    box = Box(area.left() + AXIS, area.top(), area.width() - AXIS, area.height() - AXIS)
    return Grid(box=box, head=HEAD, gap=GAP)


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


def _draw_grounds(page: Page, grid: Grid, area: QRectF) -> None:
    """Draws the quadrants with their names, and both axes in words."""
    for part, named in WORDS.items():
        words = translate("stage", named)
        rect = _rect(grid.ground(part))
        win = part is Quadrant.QUICK_WINS
        page.block(rect, RADIUS, "teal_soft" if win else "sunken", "teal" if win else "line")
        left = rect.left() + vh(1.6)
        if win:
            side = vh(3.4)
            spot = QRectF(left, rect.top() + (HEAD - side) / 2 + vh(0.4), side, side)
            draw_icon(page, "zap", spot, page.tokens.teal)
            left = spot.right() + vh(0.6)
        name = set_text(words, rect.right() - left - vh(1), size=LEAST, weight=700, most_lines=1, leading=1.2)
        page.put(name, left, rect.top() + (HEAD - name.height) / 2 + vh(0.4), "teal" if win else "ink2")
    _draw_effort(page, grid, area)
    _draw_impact(page, grid)


def _draw_effort(page: Page, grid: Grid, area: QRectF) -> None:
    row = QRectF(grid.box.left, grid.box.bottom, grid.box.width, area.bottom() - grid.box.bottom)
    low, high = _axis_words(
        translate("stage", "little effort"), translate("stage", "much effort"), row.width()
    )
    top = row.center().y() - low.height / 2 + vh(0.4)
    page.put(low, row.left() + vh(1.6), top, "ink2")
    page.put(high, row.left(), top, "ink2", width=row.width() - vh(1.6), align="right")
    middle = top + low.height / 2
    start, end = row.left() + vh(1.6) + low.width, row.right() - vh(1.6) - high.width
    _draw_arrow(page, QPointF(start + vh(2), middle), QPointF(end - vh(2), middle))


def _draw_impact(page: Page, grid: Grid) -> None:
    """The same for impact, standing on end at the left: the sheet is turned and the words are lettered."""
    box = grid.box
    column = QRectF(box.left - AXIS, box.top, AXIS, box.height)
    low, high = _axis_words(
        translate("stage", "little impact"), translate("stage", "much impact"), box.height
    )
    x = column.center().x() - low.height / 2 - vh(0.4)
    page.put_upright(low, x, column.bottom() - vh(1.6), "ink2")
    page.put_upright(high, x, column.top() + vh(1.6) + high.width, "ink2")
    middle = x + low.height / 2
    start, end = column.bottom() - vh(1.6) - low.width, column.top() + vh(1.6) + high.width
    _draw_arrow(page, QPointF(middle, start - vh(2)), QPointF(middle, end + vh(2)))


def _axis_words(low: str, high: str, width: float) -> tuple[Setting, Setting]:
    least = set_text(low, width * 0.4, size=LEAST, most_lines=1, leading=1.2)
    return least, set_text(high, width * 0.4, size=LEAST, most_lines=1, leading=1.2)


def _draw_arrow(page: Page, start: QPointF, end: QPointF) -> None:
    painter = page.painter
    painter.setPen(QPen(page.colour("edge"), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(start, end)
    back = start - end
    length = max(1.0, (back.x() ** 2 + back.y() ** 2) ** 0.5)
    along = back / length * vh(1.4)
    aside = QPointF(-along.y(), along.x()) * 0.6
    painter.drawLine(end, end + along + aside)
    painter.drawLine(end, end + along - aside)


def _draw_card(page: Page, plan: CardPlan) -> None:
    win = plan.card.quick_win
    draw_shadow(page, plan.rect, CARD_RADIUS)
    page.block(plan.rect, CARD_RADIUS, "surface")
    x = plan.rect.right() - PADDING - MARK if plan.reversed else plan.rect.left() + PADDING
    _draw_mark(page, QRectF(x, plan.rect.center().y() - MARK / 2, MARK, MARK), plan.card.number, win)
    left = plan.rect.left() + PADDING + (0.0 if plan.reversed else MARK + PADDING)
    page.put(plan.text, left, plan.rect.center().y() - plan.text.height / 2, "ink")


def _draw_mark(page: Page, rect: QRectF, number: int, win: bool) -> None:
    """A card's number: on a full ground if it is a quick win, in a ring if not."""
    draw_block(page, rect, rect.height() / 2, "teal" if win else "surface", "teal" if win else "edge")
    inside = rect.width() - vh(0.8)
    figure = set_text(str(number), inside, size=FIGURE, least=vh(1.6), weight=700, most_lines=1)
    top = rect.center().y() - figure.height / 2
    colour = "on_teal" if win else "ink"
    page.put(figure, rect.left(), top, colour, width=rect.width(), align="centre", role="mark")


def _draw_marks(page: Page, scene: MatrixScene, grid: Grid) -> None:
    for plan in plan_marks(scene.cards, grid):
        for card, place in zip(plan.cards, plan.places.places, strict=True):
            _draw_mark(page, _rect(place), card.number, card.quick_win)
        if plan.places.more is not None:
            rect = _rect(plan.places.more)
            more = set_text(
                f"+{plan.places.hidden}", rect.width(), size=FIGURE, least=vh(1.6), weight=700, most_lines=1
            )
            top = rect.center().y() - more.height / 2
            page.put(more, rect.left(), top, "ink2", width=rect.width(), align="centre", role="mark")


def _draw_side(page: Page, scene: MatrixScene, rect: QRectF) -> None:
    """The quick wins by number and title, as many as have room; the others too where all of them have."""
    side = vh(4.2)
    draw_icon(page, "zap", QRectF(rect.left(), rect.top() + vh(0.4), side, side), page.tokens.teal)
    head = set_text(
        translate("stage", WORDS[Quadrant.QUICK_WINS]),
        rect.width() - side,
        size=vh(4.4),
        least=LEAST,
        weight=700,
    )
    y = page.put(head, rect.left() + side + vh(1), rect.top(), "teal").bottom() + vh(1.6)
    wins = scene.quick_wins
    if not wins:
        none = translate("stage", "None yet: much impact for little effort would lie at the top left.")
        page.put(set_text(none, rect.width(), size=vh(3.7), least=LEAST), rect.left(), y, "ink2")
        return
    others = tuple(card for card in scene.cards if not card.quick_win)
    every = [_title(card, rect.width() - MARK - PADDING, 3) for card in (*wins, *others)]
    rest = sum(text.height + BETWEEN for text in every) + HEAD
    if y + rest <= rect.bottom():
        y = _draw_list(page, wins, every[: len(wins)], QPointF(rect.left(), y), rect.width())
        rest_head = set_text(
            translate("stage", "The others"), rect.width(), size=LEAST, weight=700, leading=1.2
        )
        y = page.put(rest_head, rect.left(), y, "ink2").bottom() + vh(0.8)
        _draw_list(page, others, every[len(wins) :], QPointF(rect.left(), y), rect.width())
        return
    for most_lines in (4, 3, 2):
        settings = [_title(card, rect.width() - MARK - PADDING, most_lines) for card in wins]
        shown = _fitting([s.height for s in settings], rect.bottom() - y)
        if shown == len(wins):
            break
    y = _draw_list(page, wins[:shown], settings[:shown], QPointF(rect.left(), y), rect.width())
    if shown < len(wins):
        words = translate("stage", "and {count} more on the matrix").format(count=len(wins) - shown)
        page.put(set_text(words, rect.width(), size=LEAST, most_lines=1, leading=1.2), rect.left(), y, "ink2")


def _draw_list(
    page: Page, cards: Sequence[MatrixCard], settings: Sequence[Setting], start: QPointF, width: float
) -> float:
    """Numbers and titles below one another; gives where the next line would begin."""
    y = start.y()
    for card, text in zip(cards, settings, strict=True):
        mark = QRectF(start.x(), y + (text.pitch - MARK) / 2, MARK, MARK)
        _draw_mark(page, mark, card.number, card.quick_win)
        left = start.x() + MARK + PADDING
        y = page.put(text, left, y, "ink", width=start.x() + width - left).bottom() + BETWEEN
    return y


def _title(card: MatrixCard, width: float, most_lines: int) -> Setting:
    return set_text(
        card.title,
        width,
        size=vh(3.7),
        least=vh(3.5),
        weight=CARD_WEIGHT,
        leading=CARD_LEADING,
        most_lines=most_lines,
    )


def _fitting(heights: list[float], room: float) -> int:
    """How many texts below one another have room, with a last line for what has none."""
    rest = LEAST * 1.2
    taken, shown = 0.0, 0
    for number, height in enumerate(heights, start=1):
        taken += height + BETWEEN
        if taken - BETWEEN + (rest + BETWEEN if number < len(heights) else 0.0) <= room:
            shown = number
    return shown


def _draw_empty(page: Page, grid: Grid) -> None:
    """What comes here, while no card is rated: below the quadrants' names."""
    words = translate("stage", "No card is rated yet. What would change much for little work?")
    low, high = grid.cell(1, 1), grid.cell(5, 3)
    place = QRectF(low.left, high.top, high.right - low.left, low.bottom - high.top)
    width = min(place.width() - vh(12), vh(96))
    text = set_text(words, width, size=vh(4.4), least=LEAST, most_lines=3, weight=600)
    ground = QRectF(0, 0, text.width + vh(8), text.height + vh(5))
    ground.moveCenter(place.center())
    page.block(ground, RADIUS, "surface", "line")
    page.put(text, ground.left() + vh(4), ground.top() + vh(2.5), "ink")


def _draw_foot(page: Page, scene: MatrixScene) -> None:
    wins = len(scene.quick_wins)
    strong = (
        wording.count(wins, translate("stage", "quick win"), translate("stage", "quick wins")) if wins else ""
    )
    still = translate("stage", "{count} still to rate").format(count=scene.waiting) if scene.waiting else ""
    plain = still or scene.prompt
    draw_strip(page, strong, plain, countdown=scene.countdown)
