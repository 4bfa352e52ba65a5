"""What the comparison sees, and what it does not: it is no use if either goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui import theme
from ui.console.capture_line import KINDS
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, row

from . import compare

SIZE = QSize(1280, 720)


class Page(QWidget):
    """A page as the console has them: a heading, a text, a card with buttons."""

    def __init__(self, tokens: theme.Tokens) -> None:
        super().__init__()
        layout = column(self, 22, 12)
        self.heading = label("Listening in threes", "title")
        layout.addWidget(self.heading)
        card = frame("card")
        inside = column(card, 14, 8)
        self.small = label(
            "Return keeps it; up and down go to the next person. Private: never on the stage.", "small"
        )
        inside.addWidget(self.small)
        line = row(spacing=8)
        self.next = KeyButton("Next", tokens, icon="skip-forward", key="F6", role="primary")
        self.pause = KeyButton("Pause", tokens, icon="pause", key="Ctrl+Space")
        line.addWidget(self.next)
        line.addWidget(self.pause)
        line.addStretch(1)
        inside.addLayout(line)
        for _, words, _ in KINDS:
            inside.addWidget(label(f"{words}: Claimants ring three times because the letter has no date"))
        layout.addWidget(card)
        layout.addStretch(1)


@pytest.fixture
def page(qapp: QApplication, qtbot) -> Page:
    tokens = theme.load_tokens("light")
    theme.apply_theme(qapp, tokens)
    made = Page(tokens)
    qtbot.addWidget(made)
    made.resize(SIZE)
    made.show()
    QApplication.processEvents()
    return made


@pytest.fixture
def kept(page: Page, tmp_path: Path) -> Path:
    path = tmp_path / "page.png"
    compare.keep(page.grab().toImage(), path)
    return path


def move_a_button(page: Page) -> None:
    page.pause.move(page.pause.pos() + QPoint(6, 0))


def cut_a_label(page: Page) -> None:
    page.small.setText(page.small.text()[:-4] + "…")


def cut_a_number(page: Page) -> None:
    page.heading.setText("Listening in three")


def colour_a_text(page: Page) -> None:
    page.small.setProperty("role", "kept")
    page.small.setStyleSheet(f"color: {theme.load_tokens('light').teal}")


def colour_a_button(page: Page) -> None:
    page.next.setProperty("role", "")
    page.next.style().unpolish(page.next)
    page.next.style().polish(page.next)


def colour_a_ground(page: Page) -> None:
    page.setStyleSheet("QFrame[role=card] { background: #F1ECE2; }")


def lose_a_border(page: Page) -> None:
    page.pause.setStyleSheet("border: none")


def lose_an_icon(page: Page) -> None:
    page.next._icon = ""
    page.next.update()


def lose_a_line(page: Page) -> None:
    page.findChildren(QLabel)[-1].hide()


@pytest.mark.parametrize(
    "change",
    [
        move_a_button, cut_a_label, cut_a_number, colour_a_text, colour_a_button, colour_a_ground,
        lose_a_border, lose_an_icon, lose_a_line,
    ],
)  # fmt: skip
def test_what_people_would_see_is_seen(page: Page, kept: Path, change: Callable[[Page], None]) -> None:
    assert not compare.difference(page.grab().toImage(), kept).is_seen
    change(page)
    QApplication.processEvents()
    assert compare.difference(page.grab().toImage(), kept).is_seen


def _as_qimage(picture: Image.Image) -> QImage:
    rgb = np.ascontiguousarray(np.asarray(picture.convert("RGB"), dtype=np.uint8))
    high, wide = rgb.shape[:2]
    return QImage(rgb.tobytes(), wide, high, wide * 3, QImage.Format.Format_RGB888).copy()


def noise(picture: Image.Image) -> Image.Image:
    """Every channel of every pixel a little off."""
    off = np.random.default_rng(1).integers(-10, 11, size=(picture.height, picture.width, 3))
    return Image.fromarray(np.clip(np.asarray(picture, dtype=np.int16) + off, 0, 255).astype(np.uint8))


def softer(picture: Image.Image) -> Image.Image:
    """Letters as another machine smooths them."""
    return picture.filter(ImageFilter.GaussianBlur(0.6))


def bolder(picture: Image.Image) -> Image.Image:
    """Strokes a little darker, as with another gamma."""
    dark = picture.filter(ImageFilter.MinFilter(3))
    return Image.blend(picture, dark, 0.12)


def aside(picture: Image.Image) -> Image.Image:
    """All letters a third of a pixel further right."""
    return picture.transform(
        picture.size, Image.Transform.AFFINE, (1, 0, -0.33, 0, 1, 0), Image.Resampling.BICUBIC
    )


@pytest.mark.parametrize("change", [noise, softer, bolder, aside])
def test_how_a_machine_smooths_letters_is_not_seen(
    page: Page, kept: Path, change: Callable[[Image.Image], Image.Image]
) -> None:
    there = compare.as_image(page.grab().toImage())
    assert not compare.difference(_as_qimage(change(there)), kept).is_seen


def test_another_size_is_seen(page: Page, kept: Path) -> None:
    page.resize(SIZE + QSize(8, 0))
    assert compare.difference(page.grab().toImage(), kept).share == 1


def test_what_differs_is_written_beside(page: Page, kept: Path, tmp_path: Path) -> None:
    move_a_button(page)
    picture = page.grab().toImage()
    compare.write_beside(picture, kept, compare.difference(picture, kept), tmp_path / "seen")
    names = sorted(path.name for path in (tmp_path / "seen").iterdir())
    assert names == ["page-actual.png", "page-difference.png", "page-expected.png"]
    marked = QImage(str(tmp_path / "seen" / "page-difference.png"))
    red = [(x, y) for x in range(marked.width()) for y in range(marked.height())
           if marked.pixelColor(x, y) == QColor(200, 0, 60)]  # fmt: skip
    place = page.pause.geometry().center() + page.pause.parentWidget().pos()
    assert red
    assert all(abs(2 * x - place.x()) < 120 and abs(2 * y - place.y()) < 60 for x, y in red)
