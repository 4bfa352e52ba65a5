"""The commitments wall on the shared window: whole, legible, paged, and calm while it is empty."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.rules.scenes.parts import Badge
from facilitator.rules.scenes.wall import WallCard

words = st.text(
    alphabet=st.one_of(
        st.characters(codec="utf-8", categories=("Lu", "Ll"), max_codepoint=0x17F), st.just(" ")
    ),
    min_size=1,
    max_size=160,
).filter(str.strip)
people = st.one_of(st.none(), st.builds(Badge, name=words, letter=st.sampled_from("PO")))
cards = st.builds(
    WallCard,
    title=words,
    first_step=st.one_of(st.just(""), words),
    owner=people,
    ally=people,
    by=st.sampled_from(["", "by 14 May 2023", "by 30 September 2023"]),
    tried=st.booleans(),
)


def said(texts) -> list[str]:
    return [text.text for text in texts]


def pages_of(scene):
    return [msgspec.structs.replace(scene, page=number) for number in range(len(scene.pages))]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 12])
def test_every_commitment_is_whole_on_its_page_with_its_people_step_and_day(
    wall, drawn, wrong, count, scheme
):
    scene = wall(count)
    for page, shown in zip(pages_of(scene), scene.pages, strict=True):
        texts = drawn(page, scheme=scheme)
        assert wrong(texts, 1280, 720) == []
        titles = {card.title for card in shown}
        assert all(t.pixel_size >= 0.035 * 720 - 0.5 for t in texts if t.text in titles)
        for card in shown:
            expected = {
                card.title,
                f"First step: {card.first_step}",
                card.owner.name,
                card.ally.name,
                card.by,
            }
            assert expected <= set(said(texts))


def test_pages_are_even_and_the_strip_says_which_one_this_is(wall, drawn):
    scene = wall(5, countdown=None)
    assert [len(page) for page in scene.pages] == [3, 2]
    first, second = (said(drawn(page)) for page in pages_of(scene))
    assert {"5 commitments", "page 1 of 2 · 1 tried"} <= set(first)
    assert "page 2 of 2 · 1 tried" in second


def test_a_single_page_is_not_counted_and_cards_face_down_are(wall, drawn):
    texts = said(drawn(wall(3, face_down=2, countdown=None)))
    assert "1 tried · 2 face down" in texts


def test_titles_are_larger_where_there_are_fewer(wall, drawn):
    def size(count: int) -> float:
        scene = wall(count)
        return next(t.pixel_size for t in drawn(scene) if t.text == scene.cards[0].title)

    assert size(1) > size(2) > size(4)


def test_an_empty_wall_says_what_a_commitment_is(wall, drawn, wrong):
    texts = drawn(wall(0))
    assert "No commitments yet" in said(texts)
    assert any("an owner, an ally, a first step and a date" in text for text in said(texts))
    assert wrong(texts, 1280, 720) == []


def test_what_is_not_known_yet_is_said_in_words(wall, drawn):
    texts = said(drawn(wall([WallCard(title="One to ring")])))
    assert {"no date yet", "no owner yet"} <= set(texts)
    assert not any(text.startswith("First step") for text in texts)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(cards, min_size=1, max_size=4))
def test_whatever_was_promised_nothing_collides_and_titles_stay_legible(wall, drawn, wrong, made):
    texts = drawn(wall(made, countdown=None))
    assert wrong(texts, 1280, 720, cut=False) == []
    titles = {" ".join(card.title.split()) for card in made}
    names = {" ".join(b.name.split()) for c in made for b in (c.owner, c.ally) if b}
    assert all(t.pixel_size >= 0.0345 * 720 for t in texts if t.text in titles - names)
