"""A card as it is typed: marks become author, theme and fields, and nothing that was typed is lost."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.model.people import Participant, Profession
from facilitator.rules.card_marks import FIELDS, read_marks
from facilitator.rules.card_text import LONGEST_TITLE, shortened

TODAY = date(2023, 3, 24)
"""A Friday."""
NAMES = ("Tom Hughes", "Tom Baker", "Siân Lewis", "Mary-Jane O’Neill", "Amara Okafor")
PEOPLE = [Participant(id=name, name=name, profession=Profession.POLICY) for name in NAMES]
LETTERS = st.characters(codec="utf-8", exclude_characters="@#>", exclude_categories=("C", "Z"))
PLAIN = st.lists(st.text(LETTERS, min_size=1, max_size=8), min_size=1, max_size=8).map(" ".join)


def read(text: str):
    return read_marks(text, PEOPLE, TODAY)


@settings(max_examples=100)
@given(PLAIN)
def test_a_text_without_marks_is_the_title(words: str) -> None:
    marked = read(words)
    assert (marked.title, marked.authors, marked.theme, marked.fields) == (
        " ".join(words.split()),
        (),
        "",
        {},
    )
    assert marked.problems == ()


@settings(max_examples=100)
@given(
    PLAIN,
    st.sampled_from(NAMES),
    st.sampled_from(["letters", "front-line", "R&D", "bêtes"]),
    st.dictionaries(st.sampled_from(["problem", "lever", "insight", "test", "affected", "step"]), PLAIN),
    st.booleans(),
)
def test_what_is_marked_comes_back_as_it_was_meant(title, author, theme, fields, marks_first) -> None:
    marks = f"@{author} #{theme}"
    typed = f"{marks} {title}" if marks_first else f"{title} {marks}"
    typed += "".join(f" >{word}: {said}" for word, said in fields.items())
    marked = read(typed)
    assert marked.title == " ".join(title.split())
    assert (marked.authors, marked.theme) == ((author,), theme)
    assert marked.fields == {FIELDS[word]: said.strip() for word, said in fields.items()}
    assert marked.problems == ()


@settings(max_examples=100)
@given(st.text(alphabet=st.sampled_from("@#>: abTomHughesproblmtwy5\n"), max_size=60))
def test_nothing_that_was_typed_gets_lost(typed: str) -> None:
    marked = read(typed)
    after = " ".join([marked.title, marked.theme, *marked.authors, *map(str, marked.fields.values())])
    for letter in "Hg5":  # letters of no mark's own words
        assert typed.count(letter) <= after.count(letter)


@pytest.mark.parametrize(
    ("typed", "author"),
    [
        ("@Tom Hughes", "Tom Hughes"),
        ("@tomhughes", "Tom Hughes"),
        ("@tom.hughes", "Tom Hughes"),
        ("@Hughes,", "Tom Hughes"),
        ("@sian", "Siân Lewis"),
        ("@SIÂN LEWIS", "Siân Lewis"),
        ("@mary-jane", "Mary-Jane O’Neill"),
        ("@oneill", "Mary-Jane O’Neill"),
        ("@O'Neill", "Mary-Jane O’Neill"),
        ("@ama", "Amara Okafor"),
    ],
)
def test_an_author_is_known_by_any_part_of_the_name_that_fits_one_person_alone(typed, author) -> None:
    assert read(f"Ring back within a day {typed}").authors == (author,)


def test_a_dash_after_a_name_stays_in_the_title() -> None:
    marked = read("@Tom Hughes - ring back")
    assert (marked.title, marked.authors) == ("- ring back", ("Tom Hughes",))


def test_a_name_that_fits_two_people_is_asked_about_and_stays_in_the_title() -> None:
    marked = read("Ring back within a day @Tom")
    assert marked.title == "Ring back within a day @Tom"
    assert marked.problems == (
        "“@Tom” could be Tom Hughes or Tom Baker; it stays in the title. Add the surname.",
    )


def test_nobody_and_no_date_and_no_number_stay_in_the_title_and_are_said() -> None:
    marked = read("Ring back @Zoe >owner: Bob >by: soonish >effort: 9 >impact: 4")
    assert marked.title == "Ring back @Zoe >owner: Bob >by: soonish >effort: 9"
    assert marked.fields == {"impact": 4}
    assert marked.problems == (
        "“@Zoe” is nobody in this cohort; it stays in the title.",
        "“Bob” is nobody in this cohort; it stays in the title.",
        "“soonish” is no date such as 14 May; it stays in the title.",
        "“9” is no effort from 1 to 5; it stays in the title.",
    )


def test_two_authors_and_a_field_that_is_named_twice_are_both_kept() -> None:
    marked = read("Swap desks @Siân @Amara >test: one day >test: one desk")
    assert marked.authors == ("Siân Lewis", "Amara Okafor")
    assert marked.fields == {"smallest_test": "one day; one desk"}


@pytest.mark.parametrize(
    "text", ["mail a@b.c", "at 5 @ noon", "no. #1", "5 > 4: so what", "C# and F#", "a>problem: b"]
)
def test_signs_in_plain_text_are_no_marks(text: str) -> None:
    assert read(text).title == text


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("14 May", date(2023, 5, 14)),
        ("14/5", date(2023, 5, 14)),
        ("3 March", date(2024, 3, 3)),
        ("2023-05-06", date(2023, 5, 6)),
        ("6/5/23", date(2023, 5, 6)),
        ("Friday", date(2023, 3, 24)),
        ("monday", date(2023, 3, 27)),
        ("Mon", date(2023, 3, 27)),
        ("May 14", date(2023, 5, 14)),
        ("14-May", date(2023, 5, 14)),
        ("6-5-2023", date(2023, 5, 6)),
        ("Sun 14 May", date(2023, 5, 14)),
        ("3 Sept", date(2023, 9, 3)),
        ("24 March", date(2023, 3, 24)),
        ("next Friday", date(2023, 3, 31)),
        ("in 2 weeks", date(2023, 4, 7)),
        ("soonish", None),
        ("31 February", None),
        ("", None),
    ],
)
def test_a_date_is_read_as_it_is_written_in_britain_and_is_the_next_such_day(said, day) -> None:
    assert read(f"Ring back >by: {said}").fields.get("due_date") == day


def test_a_page_of_marks_is_read_in_a_moment() -> None:
    marked = read("@a " * 3_000)
    assert len(marked.problems) <= 20


@settings(max_examples=100)
@given(st.text(max_size=600))
def test_a_title_is_never_too_long_and_the_whole_is_kept_beside_it(text: str) -> None:
    title, details = shortened(text)
    assert len(title) <= LONGEST_TITLE
    assert details.strip() == (text.strip() if len(" ".join(text.split())) > LONGEST_TITLE else "")
    assert bool(details) == title.endswith("…") or title in " ".join(text.split())


def test_a_long_text_is_cut_after_a_sentence_where_one_ends() -> None:
    first = "Claimants ring three times because the letter has no date, and nobody can tell them when."
    assert shortened(f"{first} {'And so on. ' * 30}")[0].endswith("And so on.")
    assert shortened(f"{first} {'and so on ' * 30}")[0] == first
    assert shortened("x" * 400)[0] == "x" * (LONGEST_TITLE - 1) + "…"
