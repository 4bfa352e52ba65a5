"""The stage in Welsh: every moment and every ordinary scene is whole, though its words are longer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from facilitator.phrase import phrase
from ui import language

from . import extremes
from .examples import ordinary


@pytest.fixture
def welsh(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    language.speak(qapp, "cy")
    yield
    language.speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(("width", "height"), [(960, 540), (1280, 720), (1024, 768)])
@pytest.mark.parametrize("scenes", [ordinary, extremes.moments])
def test_in_welsh_every_scene_is_whole(welsh, drawn, wrong, scenes, width, height) -> None:
    found = {name: wrong(drawn(scene, width, height), width, height) for name, scene in scenes().items()}
    assert {name: troubles for name, troubles in found.items() if troubles} == {}


def test_the_stage_speaks_welsh(welsh, drawn) -> None:
    texts = " ".join(t.text for scene in ordinary().values() for t in drawn(scene))
    for words in ("Ystafell 1", "Enillion cyflym", "Man anodd", "Y broblem", "Syniadau", "3 dot yr un"):
        assert words in texts


def test_the_stage_forgets_the_language_that_it_spoke_before(welsh, qapp, drawn) -> None:
    """Plans of cards and rooms are kept; none of them may bring the other language back."""

    def texts(spoken: language.Language) -> dict[str, list[str]]:
        language.speak(qapp, spoken)
        return {name: [t.text for t in drawn(scene)] for name, scene in ordinary().items()}

    welsh_at_first = texts("cy")
    english = texts("en")
    assert texts("cy") == welsh_at_first
    assert texts("en") == english
    for words, name in (("The problem", "card"), ("Talk about", "rooms")):
        assert words in " ".join(english[name])
        assert words not in " ".join(welsh_at_first[name])


def test_what_the_core_says_on_the_stage_is_in_the_language_of_the_stage(welsh, drawn, rooms, now) -> None:
    scene = rooms(title=phrase("Find your room: {activity}", activity="Cwrdd"))
    texts = " ".join(t.text for t in drawn(scene))
    assert "Dewch o hyd i'ch ystafell: Cwrdd" in texts
    assert "Find your room" not in texts
