"""The stage in Welsh: every moment and every ordinary scene is whole, though its words are longer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui import language
from ui.stage import card_words, room_plan

from . import extremes
from .examples import ordinary


@pytest.fixture
def welsh(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    language.speak(qapp, "cy")
    _forget_plans()
    yield
    language.speak(qapp, "en")
    QLocale.setDefault(before)
    _forget_plans()


def _forget_plans() -> None:
    """The app speaks one language from its start on, so plans of scenes are kept without regard to it."""
    for module in (card_words, room_plan):
        for kept in vars(module).values():
            if hasattr(kept, "cache_clear"):
                kept.cache_clear()


@pytest.mark.parametrize(("width", "height"), [(960, 540), (1280, 720), (1024, 768)])
@pytest.mark.parametrize("scenes", [ordinary, extremes.moments])
def test_in_welsh_every_scene_is_whole(welsh, drawn, wrong, scenes, width, height) -> None:
    found = {name: wrong(drawn(scene, width, height), width, height) for name, scene in scenes().items()}
    assert {name: troubles for name, troubles in found.items() if troubles} == {}


def test_the_stage_speaks_welsh(welsh, drawn) -> None:
    texts = " ".join(t.text for scene in ordinary().values() for t in drawn(scene))
    for words in ("Ystafell 1", "Enillion cyflym", "Man anodd", "Y broblem", "Syniadau", "3 dot yr un"):
        assert words in texts
