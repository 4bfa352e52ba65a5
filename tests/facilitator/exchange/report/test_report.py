"""What stands in a report and what never does; the HTML is checked for accessibility, the PDF as well."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from pypdf import PdfReader

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.exchange.report.growth import Growth, labels_of
from facilitator.exchange.report.inline_svg import inline_svg
from facilitator.exchange.report.material import material, without_private
from facilitator.model.programme import NoteKind

from .accessibility import contrast, problems, words_of
from .conftest import GROWTH, HELD, HOSTILE, NOW, SECRET, as_html, as_pdf, told

NAMES = ("Amara", "Okafor", "Priya", "Siân", "Sian", "Tom")


def test_the_page_is_accessible_and_needs_nothing_from_elsewhere(held: Store) -> None:
    for pseudonymise in (False, True):
        page = as_html(told(held, pseudonymise=pseudonymise))
        assert problems(page) == []
        assert "http://" not in page
        assert "https://" not in page


def test_a_cohort_in_which_nothing_has_happened_yet_has_a_whole_report(store: Store) -> None:
    made = told(store, growth=Growth())
    page = as_html(made)
    assert problems(page) == []
    words = words_of(page)
    assert "It has not been held yet." in words
    assert "Nothing has been measured yet." in words
    assert "No note has been marked as quotable." in words
    assert as_pdf(made).startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda page: page.replace('lang="en-GB"', ""), "the page does not say its language"),
        (lambda page: page.replace('<h2 id="growth">Growth</h2>', ""), "h3 follows"),
        (lambda page: page.replace('<th scope="col">', "<th>", 1), "a th has no scope"),
        (lambda page: re.sub(r"<caption>[^<]*</caption>", "<caption></caption>", page), "no caption"),
        (lambda page: page.replace('role="img"', "", 1), "a picture has no role or no name"),
        (lambda page: re.sub(r"<desc ([^>]*)>[^<]+</desc>", r"<desc \1></desc>", page), "not described"),
        (lambda page: page.replace("</main>", '<img src="https://x.test/a.png"></main>'), "<img> loads"),
        (lambda page: page.replace("</main>", "<script></script></main>"), "<script> is on the page"),
        (lambda page: page.replace("--ink2: #4B5761", "--ink2: #A0A0A0"), "ink2 on paper has"),
        (lambda page: page.replace('href="#report"', 'href="#growth"', 1), "the first link does not skip"),
    ],
)
def test_the_checker_finds_what_is_wrong(held: Store, harm: Callable[[str], str], said: str) -> None:
    page = as_html(told(held))
    if said == "h3 follows":  # the section of figures then hangs below the page's title
        page = re.sub(r"<h2 [^>]*>[^<]*</h2>", "", page)
    broken = harm(page)
    assert any(said in problem for problem in problems(broken)), problems(broken)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_what_is_private_is_in_neither_the_data_nor_the_page(held: Store) -> None:
    for pseudonymise in (False, True):
        made = told(held, pseudonymise=pseudonymise)
        assert SECRET not in str(made)
        assert SECRET not in as_html(made)
        assert "@example.org" not in str(made)


def test_figures_are_made_from_data_that_has_no_name_and_no_private_word(held: Store) -> None:
    found = material(held)
    public = str(without_private(found.measured, labels_of(found, pseudonymise=False)))
    assert SECRET not in public
    assert "@example.org" not in public
    for person in found.measured.participants:
        assert person.name not in public
    assert "VoiceTurn(" not in public


def test_with_names_people_are_listed_and_owners_named(held: Store) -> None:
    words = words_of(as_html(told(held)))
    for person in reading.participants(held):
        assert person.name in words
    assert "10 people took part" not in words
    assert "Ten people took part: five from the Policy Profession" in words
    assert "Amara never saw how guidance arrives." in words


def test_with_codes_nobody_is_named_anywhere(held: Store) -> None:
    made = told(held, pseudonymise=True)
    page = as_html(made)
    words = words_of(page)
    for person in reading.participants(held):
        assert person.name not in page
    for name in NAMES:
        assert re.search(rf"\b{name}\b", page) is None, name
    assert made.people == ()
    assert "P1 never saw how guidance arrives. O2 did." in words
    assert "Six people rang O1." in words
    assert "Ring O4" in page  # the words of a sketch
    assert "Free text can never be perfectly clean" in words
    assert "names were taken out of free text" in words.casefold()


def test_a_quotation_says_the_profession_and_no_name(held: Store) -> None:
    made = told(held)
    assert [quote.who for quote in (*made.pennies, *made.quotes)] == ["a policymaker"] * 2
    assert [quote.text for quote in made.quotes] == ["A named person to ring, such as [e-mail address]"]


def test_where_few_share_a_profession_a_quotation_does_not_even_say_that(held: Store) -> None:
    found = material(held)
    two = replace(
        found, measured=replace(found.measured, participants=found.measured.participants[:3], pairs=())
    )
    from facilitator.exchange.report.compose import report

    made = report(two, GROWTH, NOW, pseudonymise=False)
    assert made.pennies[0].who == "a participant"
    assert any("a code hides little" in words for words in made.privacy)


def test_what_happened_is_told_with_its_numbers(held: Store) -> None:
    made = told(held)
    first, alone = made.sessions[0], made.sessions[1]
    assert first.line.startswith("24 March 2023 · facilitated")
    assert "Nine of the ten participants came." in first.happened
    assert "It took 118 minutes against 120 planned, and all 12 activities were held." in first.happened
    assert "one insight, one quote, one penny-drop moment and one observation" in first.happened
    assert "One of the five pairs reported on it." in alone.happened
    assert "median of their ratings" not in alone.happened  # it would tell what one pair said


def test_commitments_say_what_came_of_them_and_face_down_cards_stay_out(held: Store) -> None:
    made = told(held)
    (tried,) = made.commitments
    assert (tried.standing, tried.outcome) == ("tried", "Six people rang Tom.")
    assert made.commitments_words == "One commitment was made: one has been tried."
    assert [card.title for card in made.prototypes] == ["A letter with the next step first"]
    assert "Ring Siân" in made.prototypes[0].described


def test_hostile_words_are_shown_as_they_were_typed(held: Store) -> None:
    session = reading.sessions(held)[0]
    with held.step("test.hostile", HELD) as step:
        for text in HOSTILE:
            step.insert(
                "note",
                session_id=session.id,
                kind=NoteKind.INSIGHT,
                text=text,
                quotable=True,
                created_at=HELD,
            )
            for stage in ("commitment", "prototype"):
                step.insert("idea", stage=stage, title=text, problem=text, revealed=True, created_at=HELD)
    made = told(held)
    page = as_html(made)
    assert problems(page) == []
    words = words_of(page)
    for text in HOSTILE:
        shown = text.translate({0: None, 7: None, 0xFFFE: None}).strip()
        assert words.count(shown) >= 3, shown
    as_pdf(made)


def test_hostile_words_are_words_in_the_pdf(held: Store) -> None:
    with held.step("test.hostile", HELD) as step:
        for text in HOSTILE[:2]:
            step.insert("idea", stage="commitment", title=text, revealed=True, created_at=HELD)
    pages = PdfReader(io.BytesIO(as_pdf(told(held)))).pages
    words = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "<script>alert(1)</script> ]]> --> </svg></style><img src=x onerror=y> {{ 7*7 }}" in words
    assert '#panic() #import "x" $x$ *b* _i_ `c` @ref <label>' in words


def test_a_text_of_a_hundred_thousand_letters_is_in_both(held: Store) -> None:
    long = "word " * 10_000 + "x" * 50_000
    session = reading.sessions(held)[0]
    with held.step("test.long", HELD) as step:
        step.insert(
            "note",
            session_id=session.id,
            kind=NoteKind.PENNY_DROP,
            text=long,
            quotable=True,
            created_at=HELD,
        )
    made = told(held)
    assert long in words_of(as_html(made))
    pages = re.search(rb"/Type/Pages/Count (\d+)", as_pdf(made))
    assert pages is not None
    assert int(pages[1]) > 30


def test_the_same_data_gives_the_same_bytes(held: Store) -> None:
    made = told(held)
    assert as_html(made) == as_html(told(held))
    assert as_pdf(made) == as_pdf(told(held))


def test_the_pdf_keeps_the_standard_for_accessible_documents(held: Store) -> None:
    made = as_pdf(told(held))
    assert b"/StructTreeRoot" in made
    assert b"<pdfuaid:part>1</pdfuaid:part>" in made
    assert b"facilitator-report" in made


def test_two_pictures_of_a_page_share_no_name_and_bring_nothing_from_elsewhere() -> None:
    svg = (
        b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        b'viewBox="0 0 9 9">'
        b"<metadata>who</metadata><style>*{stroke-linejoin: round}</style><script>no()</script>"
        b'<clipPath id="a"><path d="M0 0"/></clipPath><g clip-path="url(#a)" onclick="no()">'
        b'<use xlink:href="#a"/><image xlink:href="https://x.test/a.png"/></g></svg>'
    )
    one, two = inline_svg(svg, "figure-1", "T", "<A>"), inline_svg(svg, "figure-2", "T", "A")
    assert set(re.findall(r'id="([^"]+)"', one)).isdisjoint(re.findall(r'id="([^"]+)"', two))
    assert 'clip-path="url(#figure-1-a)"' in one
    assert 'href="#figure-1-a"' in one
    assert 'style="stroke-linejoin: round"' in one
    assert "&lt;A&gt;" in one
    for never in ("http", "no()", "who", "xlink"):
        assert never not in one
