"""A board from afar: every card is still seen, with its colour, its lines, and what is selected."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from facilitator.rules.board_layout import BoardLayout, Box
from ui import theme
from ui.widgets.card_canvas import CardCanvas
from ui.widgets.card_look import CardFace

TOKENS = theme.load_tokens("light")
FAR = 0.25


@pytest.fixture
def canvas(qtbot):
    made = CardCanvas(TOKENS)
    qtbot.addWidget(made)
    made.resize(600, 400)
    faces = {
        "up": CardFace("up", "A card that lies face up with a title of several lines on it", colour="policy"),
        "down": CardFace("down", "Hidden", face_down=True, colour="operational", edge="double"),
    }
    layout = BoardLayout({"up": Box(0, 0, 208, 120), "down": Box(260, 0, 208, 120)})
    made.show_board(faces, layout, {}, True)
    made.set_zoom(FAR)
    made.show()
    return made


def colours(canvas: CardCanvas, box: Box) -> set[str]:
    """Every colour within a card, as it is painted."""
    picture = canvas.viewport().grab().toImage()
    corner = canvas.mapFromScene(box.x, box.y)
    wide, high = int(box.width * FAR), int(box.height * FAR)
    return {
        picture.pixelColor(corner.x() + x, corner.y() + y).name() for x in range(wide) for y in range(high)
    }


def name(token: str) -> str:
    return QColor(getattr(TOKENS, token)).name()


def test_cards_have_their_ground_their_edge_and_bars_for_their_lines(canvas):
    assert {name("surface"), name("policy"), name("line")} <= colours(canvas, canvas.boxes["up"])
    assert {name("sunken"), name("operational")} <= colours(canvas, canvas.boxes["down"])
    assert name("surface") not in colours(canvas, canvas.boxes["down"])


def test_a_selected_card_is_ringed_and_one_that_is_carried_leaves_its_place_empty(canvas):
    assert name("teal") not in colours(canvas, canvas.boxes["up"])
    canvas.select(["up"])
    assert name("teal") in colours(canvas, canvas.boxes["up"])
    canvas.select([])
    canvas.items_by_id["up"].lift(True)
    canvas.far.touch()
    assert name("surface") not in colours(canvas, canvas.boxes["up"])


def test_near_again_the_cards_are_drawn_one_by_one(canvas):
    canvas.set_zoom(1.0)
    assert not canvas.far.isVisible()
    assert canvas.items_by_id["up"].isVisible()
