"""The single card as it is drawn: the sketch large, few words beside it, nothing of a card face down."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from facilitator.rules.scenes.card import CardField, CardPerson
from facilitator.rules.scenes.parts import Badge
from ui import theme
from ui.stage import sketch_frame
from ui.stage.canvas import StageCanvas
from ui.stage.drawing import draw_scene

SIZES = ((960, 540), (1280, 720), (1920, 1080))
texts = st.text(alphabet=st.sampled_from("abcdeéŵ -W"), min_size=1, max_size=160).filter(str.strip)


def said(drawn_texts) -> list[str]:
    return [text.text for text in drawn_texts]


@pytest.fixture
def picture(drawn, now):
    """Paints a scene as a picture; ``drawn`` is there for the app and its type."""

    def paint(scene, scheme="light") -> QImage:
        image = QImage(1280, 720, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        draw_scene(painter, QRectF(0, 0, 1280, 720), scene, now, theme.load_tokens(scheme))
        painter.end()
        return image

    return paint


def part_of(image: QImage, colour: str) -> float:
    """The part of a picture that has a colour."""
    wanted = QColor(colour).rgb()
    spots = [image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    return sum(spot == wanted for spot in spots) / len(spots)


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("frames", [(), (3,), (60, 3), (1, 0, 2)])
def test_with_and_without_a_sketch_all_of_an_ordinary_card_is_legible(
    card, sketch, drawn, wrong, width, height, frames
):
    found = drawn(card(frames=sketch(*frames)), width, height)
    assert wrong(found, width, height) == []
    assert {"Commitment", "Amara Okafor", "owner", "Tom Hughes", "ally", "by 14 May 2023"} <= set(said(found))
    if len(frames) > 1:
        assert {str(n + 1) for n in range(len(frames))} <= set(said(found))


def test_fields_are_as_large_as_the_look_asks_and_the_title_larger(card, sketch, drawn):
    for frames in ((), (5,)):
        sizes = {t.text: t.pixel_size / 720 for t in drawn(card(frames=sketch(*frames)))}
        assert sizes["Ask Grace for five letters"] >= 0.035
        assert sizes["Put the next step in the first line"] >= (0.06 if frames else 0.079)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_sketch_takes_the_larger_part_and_has_the_tokens_colour(card, sketch, picture, scheme):
    tokens = theme.load_tokens(scheme)
    image = picture(card(frames=sketch(60), fields=card().fields[:1]), scheme)
    assert part_of(image, tokens.surface) > 0.22
    left = image.copy(40, 200, 700, 430)
    assert part_of(left, tokens.teal) > 0.02


def test_a_sketch_of_many_strokes_looks_as_one_that_is_drawn_whole(card, sketch, picture, monkeypatch):
    """Finished strokes are kept as pictures; they must not move or blur."""
    (strokes,) = sketch(130)
    kept = picture(card(frames=(strokes,)))
    monkeypatch.setattr(sketch_frame, "LAYER", 1000)
    whole = picture(card(frames=(strokes,)))
    places = [(x, y) for x in range(0, 1280, 2) for y in range(0, 720, 2)]
    differ = [
        p for p in places if abs(kept.pixelColor(*p).lightness() - whole.pixelColor(*p).lightness()) > 24
    ]
    assert len(differ) < 10  # where rims of several strokes meet, the order of blending shows


def test_a_card_face_down_shows_its_stage_and_no_more(card, drawn, wrong):
    down = card(face_down=True, title="", fields=(), people=(), due="")
    found = drawn(down)
    assert "This card is not yet turned" in said(found)
    assert wrong(found, 1280, 720) == []


def test_a_card_of_a_title_alone_has_it_large(card, drawn, wrong):
    found = drawn(card(fields=(), people=(), due="", countdown=None))
    assert wrong(found, 1280, 720) == []
    assert next(t.pixel_size for t in found if t.text.startswith("Put the next")) >= 0.1 * 720


def test_authors_are_named_at_the_foot(card, drawn, wrong):
    people = (Badge(name="Grace Lin", letter="P"), Badge(name="Mark Doyle", letter="O"))
    found = drawn(card(authors=people))
    assert "Written by Grace Lin, Mark Doyle" in said(found)
    assert wrong(found, 1280, 720) == []


def test_html_is_shown_as_typed(card, drawn):
    assert "<b>Bold</b>" in said(drawn(card(title="<b>Bold</b>")))


def test_rather_than_cut_every_field_to_a_word_one_is_left_out(card, sketch, drawn, wrong):
    long = tuple(
        CardField(name=f"Field {rank}", text="seven words and one more of them here", rank=rank)
        for rank in range(5)
    )
    found = drawn(
        card(fields=long, frames=sketch(5), title="A title that is long enough to take two lines " * 2)
    )
    names = [text for text in said(found) if text.startswith("Field")]
    assert "Field 0" in names
    assert "Field 4" not in names
    assert all(len(t.split()) >= 3 for t in said(found) if t.startswith("seven"))
    assert wrong(found, 1280, 720, cut=False) == []


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    title=texts,
    fields=st.lists(texts, max_size=5),
    names=st.lists(texts, max_size=2),
    frames=st.sampled_from([(), (2,), (1, 1), (1, 1, 1)]),
    shape=st.sampled_from([(1280, 720), (800, 600), (1600, 600)]),
)
def test_whatever_a_card_says_nothing_collides(
    card, sketch, drawn, wrong, title, fields, names, frames, shape
):
    scene = card(
        title=title,
        fields=tuple(CardField(name=f"Field {n}", text=text, rank=n) for n, text in enumerate(fields)),
        people=tuple(CardPerson(what="owner", person=Badge(name=name, letter="P")) for name in names),
        frames=sketch(*frames),
    )
    assert wrong(drawn(scene, *shape), *shape, cut=False) == []


def test_of_many_strokes_only_those_that_fill_no_picture_yet_are_drawn_again(
    card, sketch, drawn, monkeypatch
):
    (strokes,) = sketch(sketch_frame.LAYER * 3 + 5)
    drawn(card(frames=(strokes[:-1],)))
    painted: list[str] = []
    paint = sketch_frame.paint_frame

    def watched(painter, rect, some, tokens) -> None:
        painted.extend(stroke.id for stroke in some)
        paint(painter, rect, some, tokens)

    monkeypatch.setattr(sketch_frame, "paint_frame", watched)
    drawn(card(frames=(strokes,)))
    assert painted == [stroke.id for stroke in strokes[-5:]]


def test_a_sketch_of_many_strokes_comes_some_a_turn_and_words_at_once(
    card, sketch, picture, qtbot, monkeypatch
):
    turns: list[int] = []
    paint = sketch_frame.paint_frame

    def watched(painter, rect, some, tokens) -> None:
        turns.append(sum(len(stroke.points) for stroke in some))
        paint(painter, rect, some, tokens)

    monkeypatch.setattr(sketch_frame, "paint_frame", watched)
    (strokes,) = sketch(10 * sketch_frame.LAYER)
    canvas = shown(qtbot, card(frames=(strokes,), title="At once"))
    assert "At once" in [text.text for text in canvas.drawn]
    assert turns == []
    qtbot.waitUntil(lambda: not canvas.comes)
    longest = max(len(stroke.points) for stroke in strokes)
    assert len(turns) > 2
    assert max(turns) <= max(sketch_frame.POINTS_A_TURN, longest)
    assert sum(turns) == sum(len(stroke.points) for stroke in strokes)
    whole = part_of(picture(card(frames=(strokes,), title="At once")), canvas._tokens.teal)
    assert part_of(as_painted(canvas), canvas._tokens.teal) == pytest.approx(whole, abs=0.002)


def test_while_a_sketch_is_drawn_anew_it_stands_as_it_was(card, sketch, qtbot):
    (strokes,) = sketch(10 * sketch_frame.LAYER)
    canvas = shown(qtbot, card(frames=(strokes,)))
    qtbot.waitUntil(lambda: not canvas.comes)
    before = part_of(as_painted(canvas), canvas._tokens.teal)
    assert before > 0.015
    canvas.show_scene(card(frames=(strokes[1:],)))
    assert canvas.comes
    assert part_of(as_painted(canvas), canvas._tokens.teal) == pytest.approx(before, abs=0.002)


def shown(qtbot, scene) -> StageCanvas:
    sketch_frame._PICTURES.clear()
    canvas = StageCanvas(theme.load_tokens("light"))
    qtbot.addWidget(canvas)
    canvas.resize(1280, 720)
    canvas.show()
    canvas.show_scene(scene)
    return canvas


def as_painted(canvas: StageCanvas) -> QImage:
    """What stands on the canvas at this moment; ``grab`` would wait for the rest."""
    return canvas._lay().toImage()
