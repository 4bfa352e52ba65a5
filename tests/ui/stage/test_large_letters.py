"""Large letters kept as pictures look as those that Qt draws, on every kind of screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from ui import theme
from ui.stage import large_letters
from ui.stage.large_letters import draw_line, typeface
from ui.widgets.kept_pictures import KeptPictures

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


def by_qt(line: str, size: int):
    def draw(painter: QPainter) -> None:
        painter.setFont(typeface(size, 600))
        painter.drawText(QPointF(5, 45), line)

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


@pytest.mark.parametrize("line", ["לשאול את הצוות", "اسأل الفريق", "👍🏽 yes"])
def test_a_line_with_letters_of_another_font_is_written_by_qt_and_only_once(line, monkeypatch):
    size, scale = 24, 3.0
    monkeypatch.setattr(large_letters, "_lines", KeptPictures(10**7))
    written = counted(monkeypatch, "_by_qt")
    for _ in range(2):
        mine = picture(lambda p: draw_line(p, QPointF(5, 45), line, size, 600, False), scale)
        assert_alike(mine, picture(by_qt(line, size), scale))
    assert written == [line]


def counted(monkeypatch, name: str) -> list[str]:
    """What a function of large letters is asked to make from now on."""
    asked: list[str] = []
    makes = getattr(large_letters, name)
    monkeypatch.setattr(large_letters, name, lambda line, *of: asked.append(line) or makes(line, *of))
    return asked


def test_a_long_line_is_put_together_once_and_a_clocks_digits_never(monkeypatch):
    monkeypatch.setattr(large_letters, "_lines", KeptPictures(10**7))
    joined = counted(monkeypatch, "_joined")
    for digits in ("02:48", "02:47"):
        for line in (WORDS, digits):
            picture(lambda p, line=line: draw_line(p, QPointF(5, 45), line, 80, 600, True), 1.0)
    assert len(joined) == 1


def test_small_letters_and_print_are_left_to_qt(tmp_path, monkeypatch):
    monkeypatch.setattr(large_letters, "_pictures", None)
    picture(lambda p: draw_line(p, QPointF(5, 45), WORDS, 24, 600, False), 1.0)
    sheet = QPdfWriter(str(tmp_path / "sheet.pdf"))
    sheet.setPageSize(QPageSize(QSizeF(200, 200), QPageSize.Unit.Millimeter))
    with QPainter(sheet) as painter:
        draw_line(painter, QPointF(5, 500), WORDS, 90, 600, False)
    with pytest.raises(TypeError):
        picture(lambda p: draw_line(p, QPointF(5, 45), WORDS, 90, 600, False), 1.0)
