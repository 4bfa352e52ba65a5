"""Names as people write them in a meeting, and whose they are."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.model.people import Participant, Profession
from facilitator.rules.whose_name import Names, Whose

COHORT = (
    "Ana Diaz",
    "Siân Jones",
    "Daniel Okafor",
    "Priya Nair",
    "Priya Shah",
    "Wei-Lin Chen",
    "Mary O'Hara",
)


def people(names=COHORT) -> list[Participant]:
    return [
        Participant(id=f"p{place}", name=name, email=f"p{place}@example.org", profession=Profession.POLICY)
        for place, name in enumerate(names)
    ]


def name_of(whose: Whose, names=COHORT) -> str:
    return names[int(whose.participant_id[1:])] if whose.participant_id else ""


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Ana Diaz", "Ana Diaz"),
        ("  ana   DIAZ ", "Ana Diaz"),
        ("Ana Díaz", "Ana Diaz"),
        ("Diaz, Ana", "Ana Diaz"),
        ("DIAZ Ana", "Ana Diaz"),
        ("Diaz, Ana (DWP)", "Ana Diaz"),
        ("Ana Diaz (DWP)", "Ana Diaz"),
        ("Ana Diaz [External]", "Ana Diaz"),
        ("Ana Diaz (she/her) | DWP", "Ana Diaz"),
        ("Ana Diaz - DWP", "Ana Diaz"),
        ("Ana", "Ana Diaz"),
        ("Ana D.", "Ana Diaz"),
        ("Ana, DWP", "Ana Diaz"),
        ("Sian Jones", "Siân Jones"),
        ("Wei Lin Chen", "Wei-Lin Chen"),
        ("Mary O’Hara", "Mary O'Hara"),
        ("P0@example.org", "Ana Diaz"),
        ("Priya", ""),
        ("Priya S", "Priya Shah"),
        ("Claire Wood", ""),
        ("", ""),
        ("(DWP)", ""),
        ("🙂", ""),
    ],
)
def test_a_name_is_somebodys_but_for_case_accents_order_and_what_stands_beside_it(written, meant):
    assert name_of(Names(people()).whose(written)) == meant


@pytest.mark.parametrize(
    ("written", "near"),
    [("Dan Okafer", "Daniel Okafor"), ("Anna Dias", "Ana Diaz"), ("Okafor Danielle", "Daniel Okafor")],
)
def test_a_near_name_is_a_suggestion_with_its_likeness_and_never_certain(written, near):
    whose = Names(people()).whose(written)
    assert whose.participant_id is None
    assert whose.suggested_id == f"p{COHORT.index(near)}"
    assert 0.75 <= whose.likeness < 1


def test_a_name_that_two_people_have_is_nobodys():
    assert Names(people(("Ana Diaz", "Ana Diaz"))).whose("Ana Diaz") == Whose()
    assert Names(people(("Ana Diaz", "Ana Moss"))).whose("Ana") == Whose()


def test_parts_in_another_order_are_another_person_where_there_is_one():
    names = ("Kim Lee", "Lee Kim")
    assert name_of(Names(people(names)).whose("Lee Kim"), names) == "Lee Kim"


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_text_is_a_name_without_an_error_and_never_certain_and_suggested_at_once(written):
    whose = Names(people()).whose(written)
    assert whose.participant_id is None or whose.suggested_id is None
