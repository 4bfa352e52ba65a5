"""The board on paper: every card on some page, cut nowhere but where it must be, and found when searched."""

from __future__ import annotations

import io
import re
from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from facilitator.model.sketch import Point, Stroke, StrokeKind
from facilitator.rules.board_sheet import BoardSheet, Fact, PrintedCard, PrintedGroup
from ui import theme
from ui.app import application
from ui.console.board import print_flow, printing
from ui.console.board.print_card import cut, plan


@pytest.fixture
def tokens():
    application()
    theme.load_fonts()
    return theme.load_tokens("light")


def title(number: int) -> str:
    return f"Siân's card number {number} <b>"


def sheet(count: int, **more) -> BoardSheet:
    cards = tuple(
        PrintedCard(
            id=str(n),
            title=f"Siân's card number {n} <b>",
            letters="P",
            facts=(Fact("Owner", "Bo", True),),
            **more,
        )
        for n in range(count)
    )
    group = PrintedGroup(heading="Letters", cards=cards)
    return BoardSheet(
        programme="Mentoring",
        session="Session 1: Empathy",
        day=date(2023, 3, 24),
        groups=(group,),
        face_down=2,
        clustered=True,
    )


def run(steps):
    """What a painter makes, without its pauses."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (12, 1), (60, 3)])
def test_a_pdf_has_as_many_pages_as_its_cards_need(tokens, count: int, pages: int) -> None:
    made = run(printing.paint_pdf(sheet(count), tokens))
    assert made.pages == pages
    assert len(re.findall(rb"/Type /Page\b", made.data)) == pages


def test_the_words_of_a_pdf_can_be_searched(tokens) -> None:
    pages = PdfReader(io.BytesIO(run(printing.paint_pdf(sheet(60), tokens)).data)).pages
    # Qt's blanks are glyphs without a meaning; readers take them from how far letters stand apart.
    text = "".join(c for page in pages for c in page.extract_text() if c.isprintable() and c != " ")
    wanted = [*map(title, range(60)), "Mentoring · Session 1: Empathy · 24 March 2023", "Page 3 of 3"]
    assert [words for words in wanted if "".join(words.split()) not in text] == []


def test_a_png_is_twice_its_size_near_the_shape_of_a_slide_and_known_as_ours(tokens) -> None:
    made = run(printing.paint_png(sheet(60), tokens))
    assert (made.scale, made.left_out) == (2.0, 0)
    assert 1.2 < made.image.width() / made.image.height() < 2.6
    data = printing.encoded(made.image)
    assert QImage.fromData(data).size() == made.image.size()
    assert b"Facilitator idea board" in data


def test_a_board_too_large_for_one_image_is_smaller_then_has_fewer_cards(tokens, monkeypatch) -> None:
    monkeypatch.setattr(printing, "MOST_PIXELS", 3_000_000)
    smaller = run(printing.paint_png(sheet(30), tokens))
    assert 1 <= smaller.scale < 2
    assert smaller.left_out == 0
    fewer = run(printing.paint_png(sheet(300), tokens))
    assert fewer.left_out > 0
    assert fewer.cards + fewer.left_out == 300
    assert fewer.image.width() * fewer.image.height() <= 3_100_000


def test_a_very_long_card_is_cut_over_columns_and_nothing_of_it_is_lost(tokens) -> None:
    words = " ".join(f"word{n}" for n in range(450))
    whole = plan(PrintedCard(id="a", title="Long", details=words), 330, brief=False, sketches=False)
    columns = print_flow.flow([print_flow.Set("Letters", 1, (whole,))], 350, 400)
    assert len(columns) > 2
    assert max(column.height for column in columns) <= 400
    lines = [
        setting.text
        for column in columns
        for block in column.blocks
        for card, _ in block.cards
        for piece in card.pieces
        for setting, _, _ in piece.words
    ]
    assert " ".join(lines).split() == ["Long", *words.split()]
    assert cut(whole, 0)[0].pieces == whole.pieces[:1]


def test_a_text_of_100_000_characters_is_shortened_in_words(tokens) -> None:
    made = plan(PrintedCard(id="a", title="x", details="y " * 50_000), 330, brief=False, sketches=False)
    lines = " ".join(setting.text for piece in made.pieces for setting, _, _ in piece.words)
    assert "(96,000 more characters; the Markdown has all of it.)" in lines


def test_a_sketch_is_painted_frame_by_frame_by_what_was_handed_in(tokens) -> None:
    seen = []
    strokes = tuple(
        Stroke(
            id=str(f),
            idea_id="0",
            frame=f,
            position=1,
            kind=StrokeKind.PEN,
            points=(Point(1, 1),),
            width=3,
            created_at=None,
        )
        for f in (1, 3)
    )
    run(
        printing.paint_pdf(
            sheet(1, strokes=strokes), tokens, lambda painter, rect, given, _: seen.append((rect, given))
        )
    )
    assert [given for _, given in seen] == [(strokes[0],), (strokes[1],)]
    assert all(round(rect.width() / rect.height(), 2) == 1.78 for rect, _ in seen)


@pytest.mark.parametrize("paint", [printing.paint_png, printing.paint_pdf])
def test_a_painting_may_be_given_up_at_any_step(tokens, paint) -> None:
    for steps in range(12):
        painting = paint(sheet(8), tokens)
        for _ in range(steps):
            if next(painting, "done") == "done":
                break
        painting.close()
