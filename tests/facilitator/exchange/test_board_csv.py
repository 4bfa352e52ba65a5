"""Other boards' files: what each column is taken for, which cards come, and what is said of the others."""

from __future__ import annotations

import csv
import io
import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from facilitator.errors import UserError
from facilitator.exchange.board_csv import (
    FoundBoard,
    Mapping,
    Shape,
    find_cards,
    guess,
    parse_board,
    read_board,
)
from facilitator.exchange.board_words import Use
from facilitator.exchange.csv_write import unescape
from facilitator.model.board import Idea, IdeaStage
from facilitator.model.people import Participant, Profession

NAMES = (("si", "Siân Lewis"), ("to", "Tom Hughes"), ("j1", "Jo Bell"), ("j2", "Jo  BELL"))
PEOPLE = tuple(
    Participant(id=key, name=name, email=f"{key}@example.org", profession=Profession.POLICY)
    for key, name in NAMES
)
SCRUMLR = (
    "noteId,author,text,column,timestamp,parent,votes,voting_iteration_1\n"
    "n1,SIAN LEWIS,Say what happens next,Letters,2023-03-24T10:00:00Z,,3,3\n"
    "n2,Tom Hughes,One person to ring,Phone,2023-03-24T10:01:00Z,n1,1,1\n"
)
PARABOL = (
    '\ufeff"reflectionGroup","author","votes","prompt","type","createdAt","discussionThread","content"\n'
    '"Letters","Anonymous",3,"What hurts?","Reflection","2023-03-24","","No date to act by"\n'
    '"Letters","Tom Hughes",3,"","Comment","2023-03-24","True","True"\n'
    '"Letters","Tom Hughes",3,"","Reply","2023-03-24","True","Very true"\n'
)
MURAL = (
    "ID;Sticky note text;Color;Created by;Area title;Votes\n"
    "1;Say what happens next;#FFEE00;si@example.org;Letters;2\n"
)
MIRO = "Say what happens next\n\nOne person to ring\n"
EASYRETRO = "Went well,To improve\nWe met in the middle,Too little time\n,Rooms changed late\n"
TRELLO = "Card ID,Card Name,Labels,List Name\nc1,One person to ring,phone,Ideas\n"
OURS = "idea_id,stage,title,problem,theme\ni1,commitment,One person to ring,They ring,phone\n"


def found(text: str, mapping: Mapping | None = None, board: tuple[Idea, ...] = ()) -> FoundBoard:
    table = parse_board(text.encode(), "board.csv")
    return find_cards(table, mapping or guess(table), PEOPLE, board)


def on_board(title: str) -> Idea:
    return Idea(id=title, title=title, created_at=datetime(2023, 3, 24, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        (SCRUMLR, [("Say what happens next", "Letters", ""), ("One person to ring", "Phone", "")]),
        (PARABOL, [("No date to act by", "Letters", "What hurts?")]),
        (MURAL, [("Say what happens next", "Letters", "")]),
        (MIRO, [("Say what happens next", "", ""), ("One person to ring", "", "")]),
        (
            EASYRETRO,
            [
                ("We met in the middle", "Went well", ""),
                ("Too little time", "To improve", ""),
                ("Rooms changed late", "To improve", ""),
            ],
        ),
        (TRELLO, [("One person to ring", "Ideas", "phone")]),
        (OURS, [("One person to ring", "", "phone")]),
        ("Nr,What they said\n1,Say what happens next\n", [("Say what happens next", "What they said", "")]),
    ],
)
def test_the_files_of_other_boards_are_understood(text: str, cards: list[tuple[str, str, str]]) -> None:
    assert [(c.text, c.group, c.theme) for c in found(text).cards] == cards
    assert not found(text).problems


def test_discussion_below_cards_is_no_card_and_is_counted() -> None:
    assert found(PARABOL).discussion == 2


def test_a_stage_of_ours_is_kept() -> None:
    assert [c.stage for c in found(OURS).cards] == [IdeaStage.COMMITMENT]


def test_authors_are_matched_by_name_whatever_case_and_accents_or_by_address() -> None:
    assert [c.authors for c in found(SCRUMLR).cards] == [("si",), ("to",)]
    assert [c.authors for c in found(MURAL).cards] == [("si",)]


def test_nobody_two_people_of_one_name_and_strangers_are_no_author() -> None:
    made = found('text,author\na,Anonymous\nb,Jo Bell\nc,"Tom Hughes, Ann Other"\nd,ann other\n')
    assert [c.authors for c in made.cards] == [(), (), ("to",), ()]
    assert made.unmatched == ("Jo Bell", "Ann Other")


def test_empty_and_doubled_cards_are_left_out_and_counted() -> None:
    made = found("text,votes\nOne,1\n ,2\none ,3\nOn it already,1\n", board=(on_board("On it  already"),))
    assert [c.text for c in made.cards] == ["One"]
    assert (made.empty, made.doubled, made.on_board) == (1, 1, 1)


def test_what_needs_mending_is_named_by_row_and_column() -> None:
    made = found(f"text,group\nfine,{'g' * 121}\nbell\x07,A\n{'y' * 100_001},B\na,b,too much\n")
    assert [(p.row, p.column) for p in made.problems] == [(2, "group"), (3, "text"), (4, "text"), (5, "")]
    assert made.problems[1].message == "a control character (U+0007) in the cell; take it out"


def test_a_quote_that_never_closes_is_a_problem_at_its_row() -> None:
    assert [p.row for p in found('text,group\nfine,A\n"never,B\n').problems] == [3]


def test_another_mapping_makes_other_cards() -> None:
    mapping = Mapping(
        Shape.ROWS, (Use.NONE, Use.TEXT, Use.GROUP, Use.NONE, Use.NONE, Use.NONE, Use.NONE, Use.NONE)
    )
    cards = found(SCRUMLR, mapping).cards
    assert [(c.text, c.group) for c in cards] == [
        ("SIAN LEWIS", "Say what happens next"),
        ("Tom Hughes", "One person to ring"),
    ]


def test_without_a_text_column_there_is_no_card() -> None:
    assert found(MURAL, Mapping(Shape.ROWS, (Use.NONE,) * 6)).cards == ()


def test_a_first_row_that_is_no_heading_can_be_a_card() -> None:
    table = parse_board(b"text\nOne\n", "board.csv")
    made = find_cards(table, Mapping(Shape.ROWS, (Use.TEXT,), headed=False), PEOPLE, ())
    assert [c.text for c in made.cards] == ["text", "One"]
    assert table.headings(headed=False) == ("Column 1",)
    assert table.samples(0, headed=True) == ("One",)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "board.csv is empty. Choose a CSV file with headings and rows below them."),
        (b"PK\x03\x04rest", "board.csv is a spreadsheet or a zip archive, not CSV."),
        (b"a\x01\x02\x03\x04\x05\x06\x07\x08", "board.csv is not a text file."),
        (b"text\n,\xff\xfe\x81\n", "board.csv, line 2: the byte 0x81 is neither UTF-8 nor Windows-1252."),
        (b"text\n" + b"card\n" * 100_000, "board.csv has 100,001 rows; 5,000 cards at a time are the most."),
        (b"text" + b",x" * 300, "board.csv has 301 columns."),
    ],
)
def test_a_file_that_is_no_board_is_refused_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(UserError) as error:
        parse_board(data, "board.csv")
    assert str(error.value).startswith(said)


def test_a_missing_file_is_said(tmp_path) -> None:
    with pytest.raises(UserError, match=r"There is no file .*away\.csv"):
        read_board(tmp_path / "away.csv")


CELLS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Cn")), max_size=20).map(str.strip)


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=8), st.sampled_from(",;\t"), st.booleans())
@example([("", "'=")], ",", False)
@settings(max_examples=100, deadline=None)
def test_a_table_of_texts_comes_back_whatever_the_delimiter(rows, delimiter: str, marked: bool) -> None:
    rows = [(f"{n} {text}", group) for n, (text, group) in enumerate(rows)]
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=delimiter).writerows([("text", "group"), *rows])
    table = parse_board(buffer.getvalue().encode("utf-8-sig" if marked else "utf-8"), "board.csv")
    made = find_cards(table, guess(table), (), ())
    nfc = unicodedata.normalize
    # A cell that begins with '= is read as our own files mean it: as = that was made harmless.
    assert [(c.text, c.group) for c in made.cards] == [
        (nfc("NFC", text).strip(), " ".join(nfc("NFC", unescape(group)).split())) for text, group in rows
    ]
