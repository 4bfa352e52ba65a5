"""A name is taken out however it is written: a half of it, run together, with signs that nobody sees."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.capture.erased_words import ERASED, Person, Words
from facilitator.model.people import Participant, Profession
from facilitator.rules.name_forms import forms
from facilitator.rules.pseudonyms import NamesOut


def person(name: str, email: str = "") -> Participant:
    return Participant(id=name, name=name, email=email, profession=Profession.POLICY)


PEOPLE = (
    person("Dr Siân O’Neill-Powys", "sian.oneill@example.org"),
    person("Łukasz de la Sørensen", "team@example.org"),
    person("Ann Mary Garcia Lopez"),
)
NAMES = NamesOut(PEOPLE, {p.id: f"P{place}" for place, p in enumerate(PEOPLE, start=1)})


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("O'Neill and Powys, ONeill, oneill", "P1 and P1, P1, P1"),
        ("Siân O'Neill came with Siân Powys", "P1 came with P1"),
        ("sian.oneill on the share, sian_oneill, SianONeill, @sianoneill", "P1 on the share, P1, P1, @P1"),
        ("S. O’Neill, S Powys, Siân P., Siân O", "P1, P1, P1., P1"),
        ("Sians idea, Siân's and Siâns", "P1s idea, P1's and P1s"),
        ("S\u00adi\u00e2n, Si\u00e2\u2060n and Siân\u200bO’Neill", "P1, P1 and P1"),
        ("O`Neill–Powys and O´Neill\u2011Powys", "P1 and P1"),
        ("ONEILL-POWYS, Siân", "P1-P1, P1"),
        ("Lukasz Sorensen, Lukasz, the Sorensens' team", "P2, P2, the P2s' team"),
        ("Garcia, Ann Garcia, A. Garcia Lopez, Mary, Ann L.", "P3, P3, P3, P3, P3."),
        (
            "the team, de la, a mary celeste, I was in Wales",
            "the team, de la, a mary celeste, I was in Wales",
        ),
    ],
)
def test_a_name_is_known_however_it_is_written(text: str, cleaned: str) -> None:
    assert NAMES.cleaned(text).text == cleaned


def test_an_initial_before_a_name_is_left_where_it_is_a_word() -> None:
    names = NamesOut([person("Ida Ivers"), person("Amara Okafor")], {"Ida Ivers": "P1", "Amara Okafor": "P2"})
    text = "Said Ida. I think so, and A Okafor, plan A. Okafor"
    assert names.cleaned(text).text == "Said P1. I think so, and A P2, plan P2"


def test_a_word_that_is_somebody_elses_first_name_stays_when_a_surname_is_erased() -> None:
    words = Words(Person("id-1", ("Siân Lewis",), ()), [person("Lewis Brown")])
    assert words.cleaned("Lewis asked Siân Lewis")[0] == f"Lewis asked {ERASED}"


@settings(max_examples=100)
@given(st.sampled_from(PEOPLE), st.data())
def test_whatever_would_be_taken_out_is_looked_for(somebody: Participant, data: st.DataObject) -> None:
    said = forms(somebody)
    name = data.draw(st.sampled_from(sorted(" ".join(words).title() for words in said.whole)))
    assert NAMES.cleaned(f"so {name} said").replaced == 1
    words = Words(Person("id-1", (somebody.name,), (somebody.email,) if somebody.email else ()), [])
    assert words.might(f"so {name.upper()} said")
