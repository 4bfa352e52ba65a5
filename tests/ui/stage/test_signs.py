"""Icons and marks that are copied look as if they were drawn, wherever they lie, on every kind of screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from ui import theme
from ui.stage import signs
from ui.stage.kept_pictures import KeptPictures
from ui.stage.page import Page, sheet
from ui.widgets.icons import paint_icon
from ui.widgets.profession_mark import paint_mark

TOKENS = theme.load_tokens("light")
PLACES = (QRectF(10, 10, 24, 24), QRectF(60.37, 11.81, 37.3, 37.3), QRectF(130.5, 8.03, 79.2, 79.2))


@pytest.fixture(autouse=True)
def fonts(qapp) -> None:
    theme.load_fonts()


def picture(draw: Callable[[Page, QRectF], object], ratio: float) -> QImage:
    image = QImage(round(400 * ratio), round(180 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill("white")
    with QPainter(image) as painter, sheet(painter, QRectF(0, 0, 400, 180 * 2), TOKENS) as page:
        for place in PLACES:
            draw(page, QRectF(place.topLeft() / page.scale, place.size() / page.scale))
    return image


def furthest(one: QImage, other: QImage) -> int:
    """The greatest difference of a colour in any pixel."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(a - b) for a, b in pairs)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize(
    ("kept", "drawn"),
    [
        (
            lambda page, at: signs.draw_icon(page, "heart-handshake", at, TOKENS.teal),
            lambda page, at: paint_icon(page.painter, "heart-handshake", at, TOKENS.teal),
        ),
        (
            lambda page, at: signs.draw_mark(page, at, "P"),
            lambda page, at: paint_mark(page.painter, at, "P", TOKENS),
        ),
        (
            lambda page, at: signs.draw_mark(page, at, "O"),
            lambda page, at: paint_mark(page.painter, at, "O", TOKENS),
        ),
    ],
    ids=["icon", "P", "O"],
)
def test_a_sign_that_is_copied_is_the_one_that_would_be_drawn(kept, drawn, ratio, monkeypatch):
    monkeypatch.setattr(signs, "stage_pictures", KeptPictures(10**7))
    whole = picture(drawn, ratio)
    assert whole != picture(lambda page, at: None, ratio)
    for _ in ("made", "copied"):
        assert furthest(picture(kept, ratio), whole) <= 24


def test_a_sign_is_drawn_once_and_then_copied(monkeypatch):
    monkeypatch.setattr(signs, "stage_pictures", KeptPictures(10**7))
    asked = []
    monkeypatch.setattr(signs, "paint_icon", lambda painter, name, at, colour: asked.append(colour))
    for colour in (TOKENS.teal, TOKENS.teal, TOKENS.ink2):
        picture(lambda page, at, colour=colour: signs.draw_icon(page, "zap", at, colour), 1.0)
    assert asked == [TOKENS.teal] * len(PLACES) + [TOKENS.ink2] * len(PLACES)


def test_an_icon_that_is_none_is_said_so():
    with pytest.raises(KeyError, match="no icon is named 'unicorn'"):
        picture(lambda page, at: signs.draw_icon(page, "unicorn", at, TOKENS.teal), 1.0)
