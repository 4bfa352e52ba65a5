"""Icons and profession marks: in the colour asked for, sharp, and told apart by shape."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from facilitator.model.programme import ActivityKind
from facilitator.places import RESOURCES
from ui import theme
from ui.theme import Scheme, load_tokens
from ui.widgets.activity_icon import activity_icon, activity_words
from ui.widgets.app_icon import app_icon
from ui.widgets.icons import icon, paint_icon, pixmap
from ui.widgets.profession_mark import paint_mark

NAMES = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))


def opaque_colours(image: QImage) -> set[str]:
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def canvas(side: int) -> QImage:
    image = QImage(QSize(side, side), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_a_drawing_that_leaves_a_mark(qapp: QApplication, name: str) -> None:
    assert QSvgRenderer(str(RESOURCES / "icons" / f"{name}.svg")).isValid()
    drawn = pixmap(name, "#0a5c58", 24).toImage()
    assert any(drawn.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_the_icons_licence_lies_beside_them() -> None:
    assert "ISC" in (RESOURCES / "icons" / "LICENSE.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in (RESOURCES / "fonts" / "OFL.txt").read_text(encoding="utf-8")


def test_an_icon_has_the_colour_asked_for_and_no_other(qapp: QApplication) -> None:
    assert opaque_colours(pixmap("play", "#a01230", 48).toImage()) == {"#a01230"}


def test_a_pixmap_has_the_screens_pixels_and_keeps_its_size(qapp: QApplication) -> None:
    drawn = pixmap("play", "#a01230", 20, 2.0)
    assert drawn.size() == QSize(40, 40)
    assert drawn.deviceIndependentSize().toSize() == QSize(20, 20)
    assert pixmap("play", "#a01230", 20, 2.0) is drawn


def test_an_icon_can_change_colour_where_its_button_is_checked(qapp: QApplication) -> None:
    made = icon("play", "#a01230", 32, "#0a5c58")
    size = QSize(32, 32)
    off = made.pixmap(size, 1.0, QIcon.Mode.Normal, QIcon.State.Off)
    on = made.pixmap(size, 1.0, QIcon.Mode.Normal, QIcon.State.On)
    assert opaque_colours(off.toImage()) == {"#a01230"}
    assert opaque_colours(on.toImage()) == {"#0a5c58"}


def test_an_unknown_icon_is_named(qapp: QApplication) -> None:
    with pytest.raises(KeyError, match="no icon is named 'unicorn'"):
        icon("unicorn", "#000000")
    image = canvas(8)
    painter = QPainter(image)
    with pytest.raises(KeyError, match="no icon is named 'unicorn'"):
        paint_icon(painter, "unicorn", QRectF(0, 0, 8, 8), "#000000")
    painter.end()


def test_an_icon_is_drawn_inside_its_rectangle_only(qapp: QApplication) -> None:
    image = canvas(60)
    painter = QPainter(image)
    paint_icon(painter, "square-check-big", QRectF(30, 30, 24, 24), "#000000")
    painter.end()
    marked = [(x, y) for x in range(60) for y in range(60) if image.pixelColor(x, y).alpha()]
    assert marked
    assert all(29 <= x <= 54 and 29 <= y <= 54 for x, y in marked)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_marks_are_a_round_p_and_a_square_o(qapp: QApplication, scheme: Scheme) -> None:
    theme.load_fonts()
    tokens = load_tokens(scheme)
    grounds = {}
    for letter, ground in (("P", tokens.policy), ("O", tokens.operational)):
        image = canvas(64)
        painter = QPainter(image)
        paint_mark(painter, QRectF(0, 0, 64, 64), letter, tokens)
        painter.end()
        assert {ground.lower(), tokens.on_mark.lower()} <= opaque_colours(image)
        grounds[letter] = image
    near_corner = (6, 6)
    assert grounds["P"].pixelColor(*near_corner).alpha() == 0
    assert grounds["O"].pixelColor(*near_corner) == QColor(tokens.operational)


def test_a_mark_of_no_profession_is_refused(qapp: QApplication) -> None:
    image = canvas(8)
    painter = QPainter(image)
    with pytest.raises(KeyError):
        paint_mark(painter, QRectF(0, 0, 8, 8), "X", load_tokens("light"))
    painter.end()


def test_icons_take_their_colour_from_the_caller_and_the_app_has_its_own() -> None:
    for name in NAMES:
        text = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        coloured = re.search(r"#[0-9A-Fa-f]{3,8}", text) is not None
        assert coloured == name.startswith("facilitator")


def test_a_picture_of_an_unknown_icon_never_crashes_the_process(qapp: QApplication) -> None:
    # A picture that is let go while somebody paints on it takes the process with it, now or soon.
    for _ in range(500):
        with pytest.raises(KeyError):
            pixmap("unicorn", "#000000", 20)


def test_every_kind_of_activity_has_an_icon_of_its_own_and_words_that_say_the_same(
    qapp: QApplication,
) -> None:
    kinds = [kind.value for kind in ActivityKind]
    icons = [activity_icon(kind) for kind in kinds]
    assert len(set(icons)) == len(kinds)
    assert all((RESOURCES / "icons" / f"{name}.svg").is_file() for name in icons)
    assert len({activity_words(kind) for kind in kinds} - {""}) == len(kinds)


@pytest.mark.parametrize("side", [16, 32, 64, 256])
def test_the_apps_icon_shows_both_voices_at_every_size(qapp: QApplication, side: int) -> None:
    picture = app_icon().pixmap(side, side).toImage()
    assert picture.width() == side
    colours = [picture.pixelColor(x, y).name().upper() for x in range(side) for y in range(side)]
    for voice in ("#FBF8F2", "#FFAE80"):
        assert colours.count(voice) >= side * side * 0.05
