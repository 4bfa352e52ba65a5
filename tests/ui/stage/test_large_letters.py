"""Large letters kept as pictures look as those that Qt draws, on every kind of screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from ui import theme
from ui.stage import large_letters
from ui.stage.kept_pictures import KeptPictures
from ui.stage.large_letters import draw_line, typeface

WORDS = "Siân: say back what you heard, 02:48"
SIZE = (1500, 200)


@pytest.fixture(autouse=True)
def fonts(qapp) -> None:
    theme.load_fonts()


def picture(draw, scale: float, ratio: float = 1.0) -> QImage:
    image = QImage(*(round(side * ratio) for side in SIZE), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill("white")
    with QPainter(image) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.translate(11.3, 3.7)
        painter.scale(scale, scale)
        painter.setPen("black")
        draw(painter)
    return image


def by_qt(line: str, size: int, base: float = 45):
    def draw(painter: QPainter) -> None:
        painter.setFont(typeface(size, 600))
        painter.drawText(QPointF(5, base), line)

    return draw


def ink(image: QImage) -> float:
    points = [(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)]
    return sum(1 - image.pixelColor(*point).lightnessF() for point in points) / len(points)


@pytest.mark.parametrize(
    ("size", "scale", "ratio"), [(24, 3.0, 1.0), (36, 1.0, 2.0), (80, 1.0, 1.0), (30, 1.5, 1.5)]
)
def test_a_line_of_large_letters_looks_as_qt_draws_it(size, scale, ratio):
    assert size * scale * ratio > large_letters.LARGEST_OF_QT
    mine = picture(lambda p: draw_line(p, QPointF(5, 45), WORDS, size, 600, False), scale, ratio)
    assert_alike(mine, picture(by_qt(WORDS, size), scale, ratio))


def assert_alike(mine: QImage, whole: QImage) -> None:
    assert ink(mine) == pytest.approx(ink(whole), rel=0.02)
    places = [(x, y) for x in range(0, mine.width(), 3) for y in range(0, mine.height(), 3)]
    # Letters stand on whole pixels: a rim may be half a pixel aside, nothing may be missing.
    far = [p for p in places if abs(mine.pixelColor(*p).lightness() - whole.pixelColor(*p).lightness()) > 160]
    assert len(far) < len(places) / 500


WELSH = "Ŵyn ŷ tŷ ẁ ẅ Ô ï Ÿ"
ABOVE = "w\u0302 m\u0302 X\u0302"
"""Signs above letters that have no letter of their own: they are of another font."""


@pytest.mark.parametrize(("size", "scale", "ratio"), [(72, 1.0, 1.0), (48, 1.0, 1.5), (36, 1.0, 2.0)])
@pytest.mark.parametrize("line", [WELSH, ABOVE, "לשאול את הצוות", "اسأل الفريق", "👍🏽 yes, say it back"])
def test_every_script_stands_as_qt_sets_it_on_every_screen(line, size, scale, ratio):
    mine = picture(lambda p: draw_line(p, QPointF(5, 85), line, size, 600, False), scale, ratio)
    assert_alike(mine, picture(by_qt(line, size, 85), scale, ratio))


@pytest.mark.parametrize("weight", [400, 600, 700])
@pytest.mark.parametrize(
    "line", [WELSH, ABOVE, "שלב ראשון", "לשאול את הצוות", "اسأل الفريق", "👍🏽 yes 👩‍👩‍👧", "fjord"]
)
def test_no_letter_is_cut_at_the_rim_of_its_picture(line, weight):
    for scale in (1.0, 1.5, 3.0):
        for _, _, image in large_letters._pictures(line, 72, weight, False, scale, 0xFF000000):
            wide, high = image.width(), image.height()
            rim = [(x, y) for x in range(wide) for y in (0, high - 1)]
            rim += [(x, y) for x in (0, wide - 1) for y in range(high)]
            assert not any(image.pixelColor(*point).alpha() for point in rim)


@pytest.mark.parametrize("line", ["לשאול את הצוות", "👍🏽 yes, say it back"])
def test_a_line_with_letters_of_another_font_is_written_by_qt_and_only_once(line, monkeypatch):
    monkeypatch.setattr(large_letters, "stage_pictures", KeptPictures(10**7))
    written: list[str] = []
    by_itself = large_letters._by_qt
    monkeypatch.setattr(
        large_letters, "_by_qt", lambda line, *how: written.append(line) or by_itself(line, *how)
    )
    for _ in range(2):
        picture(lambda p: draw_line(p, QPointF(5, 45), line, 24, 600, False), 3.0)
    assert written == [line]


def test_small_letters_and_print_are_left_to_qt(tmp_path, monkeypatch):
    monkeypatch.setattr(large_letters, "_pictures", None)
    picture(lambda p: draw_line(p, QPointF(5, 45), WORDS, 24, 600, False), 1.0)
    sheet = QPdfWriter(str(tmp_path / "sheet.pdf"))
    sheet.setPageSize(QPageSize(QSizeF(200, 200), QPageSize.Unit.Millimeter))
    with QPainter(sheet) as painter:
        draw_line(painter, QPointF(5, 500), WORDS, 90, 600, False)
    with pytest.raises(TypeError):
        picture(lambda p: draw_line(p, QPointF(5, 45), WORDS, 90, 600, False), 1.0)
