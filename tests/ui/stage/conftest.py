"""Scenes as fixtures, a sheet to draw them on, and what may be wrong with what stands there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from facilitator.model.sketch import Stroke
from facilitator.rules.scene import ActivityScene, RoomsScene, Scene
from facilitator.rules.scenes.board import BoardCard, BoardScene
from facilitator.rules.scenes.card import CardScene
from facilitator.rules.scenes.goals import GoalsScene
from facilitator.rules.scenes.group import GroupScene
from facilitator.rules.scenes.journey import JourneyScene
from facilitator.rules.scenes.matrix import MatrixScene
from facilitator.rules.scenes.parts import Countdown
from facilitator.rules.scenes.vote import VoteResultScene, VoteScene
from facilitator.rules.scenes.wall import WallScene
from ui import theme
from ui.stage.drawing import draw_scene
from ui.stage.page import Drawn
from ui.theme import Scheme

from . import examples
from .examples import NOW

Draw = Callable[..., list[Drawn]]


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def cards() -> Callable[..., tuple[BoardCard, ...]]:
    return examples.cards_of


@pytest.fixture
def clock() -> Callable[..., Countdown]:
    return examples.countdown


@pytest.fixture
def sketch() -> Callable[..., tuple[tuple[Stroke, ...], ...]]:
    return examples.sketch_of


@pytest.fixture
def activity() -> Callable[..., ActivityScene]:
    return examples.activity


@pytest.fixture
def rooms() -> Callable[..., RoomsScene]:
    return examples.rooms


@pytest.fixture
def board() -> Callable[..., BoardScene]:
    return examples.board


@pytest.fixture
def card() -> Callable[..., CardScene]:
    return examples.card


@pytest.fixture
def wall() -> Callable[..., WallScene]:
    return examples.wall


@pytest.fixture
def vote() -> Callable[..., VoteScene]:
    return examples.vote


@pytest.fixture
def result() -> Callable[..., VoteResultScene]:
    return examples.result


@pytest.fixture
def matrix() -> Callable[..., MatrixScene]:
    return examples.matrix


@pytest.fixture
def journey() -> Callable[..., JourneyScene]:
    return examples.journey


@pytest.fixture
def goals() -> Callable[..., GoalsScene]:
    return examples.goals


@pytest.fixture
def group() -> Callable[..., GroupScene]:
    return examples.group


@pytest.fixture
def scenes() -> dict[str, Scene]:
    return examples.ordinary()


@pytest.fixture(scope="session")
def drawn(qapp: QApplication) -> Draw:
    """Draws a scene on a sheet of so many pixels, and gives the texts that it says it drew."""
    theme.load_fonts()

    def draw(scene: Scene, width: int = 1280, height: int = 720, scheme: Scheme = "light") -> list[Drawn]:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        try:
            return draw_scene(painter, QRectF(0, 0, width, height), scene, NOW, theme.load_tokens(scheme))
        finally:
            painter.end()

    return draw


def troubles(texts: list[Drawn], width: int, height: int, *, cut: bool = True) -> list[str]:
    """What is wrong with texts on a sheet: outside, too small, one over another, or (if asked) cut."""
    sheet = QRectF(0, 0, width, height).adjusted(-0.5, -0.5, 0.5, 0.5)
    found = [f"outside: {t.text}" for t in texts if not sheet.contains(t.rect)]
    found += [f"small: {t.text}" for t in texts if t.role == "body" and t.pixel_size < height / 30 - 1e-6]
    found += [f"cut: {t.text}" for t in texts if cut and not t.fitted]
    for number, one in enumerate(texts):
        for other in texts[number + 1 :]:
            shared = one.rect.intersected(other.rect)
            if shared.width() > 0.5 and shared.height() > 0.5:
                found.append(f"{one.text} over {other.text}")
    return found


@pytest.fixture(scope="session")
def wrong() -> Callable[..., list[str]]:
    return troubles
