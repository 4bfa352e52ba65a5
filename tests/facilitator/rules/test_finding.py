"""Finding one of many things by a few letters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator.rules.finding import Findable, Finder
from facilitator.rules.folded import fold

THINGS = [
    Findable("Blank or show the stage", "F9", 1),
    Findable("Next activity", "F6", 1),
    Findable("Next breakout round", "F8 rooms", 1),
    Findable("Siân Lewis", "operational Home Office", 0),
    Findable("Helen Moss", "policy", 0),
    Findable("The letter has no date on it", "insight Siân Lewis", 3),
    Findable("Next door neighbours", "idea", 3),
]


def found(typed: str, most: int = 10) -> list[str]:
    return [THINGS[place].title for place in Finder(THINGS).find(typed, most)]


def test_nothing_typed_gives_everything_in_its_order():
    assert found("  ") == [thing.title for thing in THINGS]
    assert found("", 2) == ["Blank or show the stage", "Next activity"]


def test_accents_and_capitals_do_not_matter_and_a_name_comes_before_what_it_is_said_beside():
    assert found("sian") == found("SIÂN") == ["Siân Lewis", "The letter has no date on it"]


def test_words_in_any_order_are_found_wherever_they_stand():
    assert found("round next") == ["Next breakout round"]
    assert found("f8") == ["Next breakout round"]


def test_among_equals_the_lower_rank_comes_first():
    assert found("next")[-1] == "Next door neighbours"


def test_what_is_mistyped_is_found_and_what_is_spelt_right_comes_first():
    assert found("blnak") == ["Blank or show the stage"]
    assert found("lettre date") == ["The letter has no date on it"]
    assert found("helen mos")[0] == "Helen Moss"


def test_what_is_nothing_like_anything_finds_nothing():
    assert found("zzqx") == []
    assert found("zq") == []


TITLES = st.lists(
    st.text("abcdefgh éâŵ", min_size=1, max_size=14).filter(str.strip), min_size=1, max_size=12, unique=True
)


@given(titles=TITLES, pick=st.integers(0, 11), most=st.integers(1, 12))
def test_a_whole_title_always_finds_its_thing_and_nothing_twice(titles, pick, most):
    title = titles[pick % len(titles)]
    places = Finder([Findable(t) for t in titles]).find(title, len(titles))
    assert titles.index(title) in places
    assert len(set(places)) == len(places)
    assert len(Finder([Findable(t) for t in titles]).find(title, most)) <= most


@given(titles=TITLES, typed=st.text("abcdé ŵ", max_size=8))
def test_what_has_every_word_comes_before_what_is_only_alike(titles, typed):
    words = fold(typed).split()
    has = [
        all(word in fold(titles[p]) for word in words) for p in Finder(map(Findable, titles)).find(typed, 12)
    ]
    assert has == sorted(has, reverse=True)
