"""Codes for names: whole words only, whatever case and accents, and every replacement counted."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.model.people import Participant, Profession
from facilitator.rules.pseudonyms import HIDDEN_ADDRESS, NamesOut, codes, unlinked_codes, without_addresses

PEOPLE = tuple(
    Participant(
        id=f"id-{name}", name=name, profession=profession, email=f"{name.split()[0].lower()}@example.org"
    )
    for name, profession in (
        ("Amara Okafor", Profession.POLICY),
        ("Tom Hughes", Profession.OPERATIONAL),
        ("Siân Lewis", Profession.OPERATIONAL),
        ("Mark Doyle", Profession.OPERATIONAL),
        ("Tom Baker", Profession.POLICY),
        ("Jean-Luc O’Neill", Profession.POLICY),
    )
)
NAMES = NamesOut(PEOPLE, codes(PEOPLE))


def test_codes_are_the_profession_and_the_place_in_the_roster() -> None:
    assert list(codes(PEOPLE).values()) == ["P1", "O1", "O2", "O3", "P2", "P3"]


def test_unlinked_codes_are_the_same_codes_whatever_the_order_of_the_roster() -> None:
    made = unlinked_codes(PEOPLE)
    assert sorted(made.values()) == sorted(codes(PEOPLE).values())
    assert unlinked_codes(tuple(reversed(PEOPLE))) == made


@pytest.mark.parametrize(
    ("text", "cleaned", "count"),
    [
        ("Amara Okafor said so", "P1 said so", 1),
        ("AMARA said amara’s team", "P1 said P1’s team", 2),
        ("Sian, or Siân, or Sia\u0302n", "O2, or O2, or O2", 3),
        ("Tom Hughes is not Tom Baker; which Tom?", "O1 is not P2; which O1/P2?", 3),
        ("Ask Mr Hughes", "Ask Mr O1", 1),
        ("We mark it; Mark marks it", "We mark it; O3 marks it", 1),
        ("Tomorrow the atom is tom", "Tomorrow the atom is O1/P2", 1),
        ("Jean-Luc O'Neill and jean luc of O’Neill’s, o'neill", "P3 and P3 of P3’s, P3", 4),
        ("amara@example.org and other@elsewhere.org.uk", f"P1 and {HIDDEN_ADDRESS}", 2),
        ("Nobody here", "Nobody here", 0),
        ("", "", 0),
    ],
)
def test_names_become_codes(text: str, cleaned: str, count: int) -> None:
    made = NAMES.cleaned(text)
    assert (made.text, made.replaced) == (cleaned, count)


def test_initials_titles_and_short_first_names_do_not_take_words_out_of_a_text() -> None:
    people = tuple(
        Participant(id=name, name=name, profession=Profession.POLICY)
        for name in ("A Baker", "Dr Ada Lo", "An Vo", "J. K. Rowe")
    )
    names = NamesOut(people, codes(people))
    text = "a drop; an ad; my dr said A; j and k"
    assert names.cleaned(text).text == text
    said = "A Baker, Dr Ada Lo, Ada, dr ada lo, An, Baker, J. K. Rowe and Rowe"
    assert names.cleaned(said).text == "P1, P2, P2, P2, P3, P1, P4 and P4"


def test_an_address_is_taken_out_where_names_stay() -> None:
    assert without_addresses("Tom: tom.hughes@example.org, now") == f"Tom: {HIDDEN_ADDRESS}, now"
    assert without_addresses("1 @ 2") == "1 @ 2"


@settings(max_examples=100)
@given(
    st.lists(
        st.one_of(
            st.sampled_from([p.name for p in PEOPLE] + [p.name.upper() for p in PEOPLE]),
            st.text(max_size=8),
        ),
        max_size=6,
    )
)
def test_no_full_name_is_left_and_what_is_clean_stays_as_it_is(words: list[str]) -> None:
    made = NAMES.cleaned(" . ".join(words))
    for person in PEOPLE:
        assert person.name not in made.text
    assert NAMES.cleaned(made.text).text == made.text


def test_a_long_text_takes_no_time_that_grows_with_its_square() -> None:
    long = "a@" * 50_000 + "Amara " * 10_000
    assert NAMES.cleaned(long).replaced == 10_000
