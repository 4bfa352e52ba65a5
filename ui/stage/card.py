"""The scene of a single card: its sketch large where it has one, and beside it what it says in few words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from facilitator.rules.scenes.card import CardScene
from ui.core_words import in_words
from ui.stage.card_words import draw_words
from ui.stage.frame import draw_head, draw_strip, inside
from ui.stage.lettering import Setting, set_text
from ui.stage.page import LEAST, Page, vh
from ui.stage.signs import draw_icon
from ui.stage.sketch_frame import PROPORTION, draw_sketch
from ui.stage.surface import draw_block

translate = QCoreApplication.translate

RADIUS = vh(1.6)
TITLE, TITLE_WITH_SKETCH, TITLE_ALONE = vh(8), vh(6.4), vh(11)
TITLE_LEAST = vh(4.4)
HERO = 0.6
"""Part of the width that a sketch of one frame takes."""
STORY = 0.68
"""Part of the height that a storyboard takes at most; words stand below."""
BETWEEN = vh(4)


def draw(page: Page, scene: CardScene) -> None:
    """Draws the stage and title of the card, then the sketch and the words in what room is left."""
    draw_head(page, scene.header)
    _draw_foot(page, scene)
    area = inside(page)
    eyebrow = set_text(in_words(scene.stage), area.width(), size=LEAST, weight=700, most_lines=1, leading=1.2)
    top = vh(11) + eyebrow.height
    rest = QRectF(area.left(), top, area.width(), area.bottom() - vh(3) - top)
    if not (scene.fields or scene.people or scene.due or scene.frames or scene.face_down):
        title = _title(scene, rest, TITLE_ALONE, 4)
        y = rest.center().y() - title.height / 2 - vh(3)
        page.put(eyebrow, rest.left(), y - eyebrow.height, "teal")
        page.put(title, rest.left(), y, "ink", width=rest.width())
        return
    page.put(eyebrow, rest.left(), vh(11), "teal")
    if scene.face_down:
        _draw_face_down(page, rest.adjusted(0, vh(2), 0, 0))
        return
    title = _title(scene, rest, TITLE_WITH_SKETCH if scene.frames else TITLE, 2)
    bottom = page.put(title, rest.left(), rest.top(), "ink", width=rest.width()).bottom()
    rest.setTop(bottom + vh(2.6))
    if not scene.frames:
        draw_words(page, rest.adjusted(0, vh(1.4), 0, 0), scene, beside=True)
    elif len(scene.frames) == 1:
        _draw_hero(page, rest, scene)
    else:
        _draw_story(page, rest, scene)


def _title(scene: CardScene, rest: QRectF, size: float, lines: int) -> Setting:
    return set_text(
        scene.title,
        rest.width(),
        size=size,
        least=TITLE_LEAST,
        height=vh(9) * lines,
        most_lines=lines,
        weight=700,
        leading=1.12,
    )


def _draw_foot(page: Page, scene: CardScene) -> None:
    names = ", ".join(badge.name for badge in scene.authors)
    said = translate("stage", "Written by {names}").format(names=names) if names else ""
    draw_strip(page, scene.foot, said, countdown=scene.countdown)


def _draw_hero(page: Page, rest: QRectF, scene: CardScene) -> None:
    """The one frame at the left, words at its right; without words it stands in the middle."""
    words = bool(scene.fields or scene.people or scene.due)
    width = min(rest.width() * (HERO if words else 1.0), rest.height() * PROPORTION)
    frame = QRectF(rest.left(), rest.top(), width, width / PROPORTION)
    if not words:
        frame.moveCenter(QPointF(rest.center().x(), frame.center().y()))
    _draw_paper(page, frame, scene, 0)
    if words:
        left = frame.right() + BETWEEN
        draw_words(page, QRectF(left, rest.top(), rest.right() - left, rest.height()), scene)


def _draw_story(page: Page, rest: QRectF, scene: CardScene) -> None:
    """The frames side by side with their numbers, words below them."""
    words = bool(scene.fields or scene.people or scene.due)
    count, gap, head = len(scene.frames), vh(2.4), LEAST * 1.25
    height = rest.height() * (STORY if words else 1.0) - head
    width = min((rest.width() - (count - 1) * gap) / count, height * PROPORTION)
    for number in range(count):
        left = rest.left() + number * (width + gap)
        figure = set_text(str(number + 1), width, size=LEAST, weight=700, most_lines=1, leading=1.2)
        page.put(figure, left, rest.top(), "teal")
        _draw_paper(page, QRectF(left, rest.top() + head, width, width / PROPORTION), scene, number)
    if words:
        top = rest.top() + head + width / PROPORTION + vh(2.2)
        draw_words(page, QRectF(rest.left(), top, rest.width(), rest.bottom() - top), scene, beside=True)


def _draw_paper(page: Page, rect: QRectF, scene: CardScene, number: int) -> None:
    page.block(rect.adjusted(-2, -2, 2, 2), RADIUS / 2, "surface", "line")
    draw_sketch(page, rect, scene.frames[number])


def _draw_face_down(page: Page, rect: QRectF) -> None:
    draw_block(page, rect, RADIUS, "surface", "edge", covered=True)
    words = set_text(
        translate("stage", "This card is not yet turned"),
        rect.width() - vh(20),
        size=vh(6),
        least=LEAST,
        weight=600,
        most_lines=2,
    )
    side = vh(7)
    ground = QRectF(0, 0, words.width + side + vh(8), max(words.height, side) + vh(4))
    ground.moveCenter(rect.center())
    page.block(ground, RADIUS, "surface")
    spot = QRectF(ground.left() + vh(3), ground.center().y() - side / 2, side, side)
    draw_icon(page, "eye-off", spot, page.tokens.ink2)
    page.put(words, spot.right() + vh(2), ground.center().y() - words.height / 2, "ink2")
