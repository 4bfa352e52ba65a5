"""The two scenes of a vote, drawn: every card legible, its number beside it, and ties as ties."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

hostile = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
letters = st.characters(codec="utf-8", categories=("Lu", "Ll"), max_codepoint=0x17F)
titles = st.lists(
    st.text(st.one_of(letters, st.sampled_from(" -'")), min_size=1, max_size=160).filter(str.strip),
    min_size=1,
    max_size=16,
)
LEAST = 0.0345
"""The least size of a title, as a part of the height; a pixel is lost in rounding."""
USUAL, LARGEST = 0.043, 0.073
"""What a title is where there are many cards, and at most."""
LONG = "Draft policy with a duty manager and two caseworkers in the room before anything goes to ministers"


def said(texts) -> list[str]:
    return [text.text for text in texts]


def test_an_open_vote_says_its_numbers_what_each_has_and_how_many_are_in(drawn, vote):
    texts = said(drawn(vote()))
    assert {"Where to start", "1", "5", "One named person to ring", "7 of 10 in"} <= set(texts)
    assert "3 dots each: say or write numbers, such as 2, 5, 5" in texts


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (640, 360), (800, 600)])
def test_twenty_cards_are_all_whole_on_their_pages(drawn, vote, wrong, width, height):
    every = [f"{LONG[: 20 + 4 * n]}" for n in range(20)]
    scene = vote(every)
    shown: list[str] = []
    for page, cards in enumerate(scene.pages):
        texts = drawn(msgspec.structs.replace(scene, page=page), width, height)
        assert [t for t in wrong(texts, width, height) if not t.startswith("small")] == []
        place = f"3 dots each · cards {cards[0].number} to {cards[-1].number} of 20"
        assert place in said(texts)
        shown += [title.title for title in cards if " ".join(title.title.split()) in said(texts)]
    assert shown == every


@hostile
@given(titles)
def test_whatever_is_voted_on_nothing_collides_and_no_title_is_small(drawn, vote, wrong, words):
    scene = vote(words)
    for page, cards in enumerate(scene.pages):
        texts = drawn(msgspec.structs.replace(scene, page=page))
        assert wrong(texts, 1280, 720, cut=False) == []
        wanted = {" ".join(card.title.split()) for card in cards}
        assert wanted <= set(said(texts))
        assert all(t.pixel_size >= LEAST * 720 for t in texts if t.text in wanted)


def test_fewer_cards_are_larger(drawn, vote):
    def size(titles: tuple[str, ...]) -> float:
        return next(t.pixel_size for t in drawn(vote(titles)) if t.text == titles[0])

    few = ("Say sorry first", "Ring first")
    assert size(few) > size((*few, *[LONG] * 3))


def test_a_result_shows_places_with_ties_titles_and_dots(drawn, result):
    texts = said(drawn(result()))
    assert "Where to start: 30 dots from 10 people" in texts
    wanted = [*("1", "9"), *("2=", "7"), *("2=", "7"), *("4", "4"), *("5", "3")]
    shown = [text for text in texts if len(text) < 3]
    assert sorted(shown) == sorted(wanted)
    assert [text for text in shown if "=" in text] == ["2=", "2="]
    assert {"A monthly “this rule hurts” call", "Next", "Sketch the first two in fours"} <= set(texts)


@pytest.mark.parametrize("many", [1, 2, 3, 4, 5])
def test_a_result_of_few_cards_fills_the_stage(drawn, result, wrong, many):
    words = [f"Ring before {name}" for name in ("writing", "noon", "lunch", "tea", "dusk")][:many]
    texts = drawn(result(words, range(9, 9 - many, -1)))
    assert wrong(texts, 1280, 720) == []
    shown = [t for t in texts if t.text in words]
    assert len(shown) == many
    assert all(t.pixel_size > USUAL * 720 for t in shown)
    assert all(t.pixel_size >= LARGEST * 720 for t in shown) or shown[-1].rect.bottom() > 0.7 * 720


def test_of_a_long_result_the_top_is_shown_and_the_rest_counted_ties_included(drawn, result, wrong):
    words = [f"Card {number}" for number in range(1, 14)]
    texts = drawn(result(words, (9, 8, 7, 6, 5, 4, 3, 3, 3, 2, 1, 1, 1), without=2))
    assert wrong(texts, 1280, 720) == []
    shown = [text for text in said(texts) if text in words]
    assert shown == words[: len(shown)]
    assert f"and {15 - len(shown)} more" in " ".join(said(texts))


@hostile
@given(titles, st.integers(0, 30), st.data())
def test_whatever_won_nothing_collides_no_title_is_small_and_no_card_is_forgotten(
    drawn, result, wrong, words, without, data
):
    dots = sorted((data.draw(st.integers(1, 120)) for _ in words), reverse=True)
    texts = drawn(result(words, dots, without=without))
    assert wrong(texts, 1280, 720, cut=False) == []
    wanted = {" ".join(title.split()) for title in words}
    sizes = [t for t in texts if t.text in wanted and t.text not in ("dot", "dots", "Next")]
    assert all(t.pixel_size >= LEAST * 720 for t in sizes)
    shown = said(texts).count("dots") + said(texts).count("dot")
    rest = [int(text.split()[1]) for text in said(texts) if text.startswith("and ") and " more" in text]
    assert shown + sum(rest) == len(words) + without


def test_a_face_down_card_says_so_and_a_vote_without_dots_too(drawn, vote, result, wrong):
    assert "face down" in said(drawn(vote(("", "Ring first"))))
    assert "face down" in said(drawn(result(("", "Ring first"), (2, 1))))
    empty = drawn(result((), (), without=3, next_title=""))
    assert "No card got a dot." in said(empty)
    assert wrong(empty, 1280, 720) == []
