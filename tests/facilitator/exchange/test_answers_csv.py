"""Answers from files: as Microsoft and Google Forms write them, our own, and files that are wrong."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.errors import UserError
from facilitator.exchange.answer_columns import NOTHING, Kind, Use, guess
from facilitator.exchange.answer_values import answer_of
from facilitator.exchange.answers_csv import FoundAnswers, find_answers, refuse_unready, why_nothing
from facilitator.exchange.answers_table import MOST_ROWS, AnswersTable, parse_answers, read_answers
from facilitator.exchange.blank_form import blank_csv, form_data
from facilitator.model.benchmarks import Benchmark, BenchmarkItem, Wave
from facilitator.model.people import Participant, Profession

ANCHORS = ("Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree")
SPEAK = "In a meeting with people more senior than me, I say what I think is right."
TASK = "When a task is new to me, I trust myself to find a way into it."
BACK = "I keep ideas to myself because I doubt that they are good enough."
SET = Benchmark(
    name="confidence",
    title="Confidence",
    anchors=ANCHORS,
    items=(
        BenchmarkItem(id="speak-up", text=SPEAK),
        BenchmarkItem(id="new-task", text=TASK),
        BenchmarkItem(id="hold-back", text=BACK, reversed=True),
    ),
)
PEOPLE = tuple(
    Participant(id=f"p{n}", name=name, email=email, profession=Profession.POLICY)
    for n, (name, email) in enumerate(
        (("Siân Brady", "sian@example.org"), ("Daniel Okafor", "dan@example.org"), ("Aisha Khan", ""))
    )
)
MS_HEADINGS = ["ID", "Start time", "Completion time", "Email", "Name", SPEAK, TASK, BACK]


def _csv(rows: Sequence[Sequence[str]], delimiter: str = ",") -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def _microsoft(*people: Sequence[str]) -> AnswersTable:
    rows = [
        [str(n), "3/24/23 9:01:00", "3/24/23 9:05:00", *person] for n, person in enumerate(people, start=1)
    ]
    return parse_answers(("\ufeff" + _csv([MS_HEADINGS, *rows])).encode(), "answers.csv")


def _found(table: AnswersTable, wave: Wave | None = Wave.BASELINE, **options: object) -> FoundAnswers:
    mapping = guess(table, [SET], PEOPLE, wave or Wave.BASELINE)
    return find_answers(table, mapping, [SET], PEOPLE, wave, **options)  # type: ignore[arg-type]


def _values(found: FoundAnswers) -> dict[tuple[str, str], int]:
    return {(a.participant_id, a.item_id): a.value for a in found.answers}


def test_microsoft_forms_are_read_with_byte_order_mark_and_words_for_answers() -> None:
    found = _found(
        _microsoft(
            ["sian@example.org", "Siân Brady", "Agree", "strongly AGREE", "2"],
            ["anonymous", "Daniel Okafor", "4 - Agree", "", "Neither"],
        )
    )
    assert _values(found) == {
        ("p0", "speak-up"): 4,
        ("p0", "new-task"): 5,
        ("p0", "hold-back"): 2,
        ("p1", "speak-up"): 4,
        ("p1", "hold-back"): 3,
    }
    assert (found.people, found.blank, found.problems, found.unsure) == (2, 1, (), ())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_google_forms_are_read_in_every_encoding_and_delimiter(encoding: str, delimiter: str) -> None:
    rows = [
        [
            "Timestamp",
            "Email Address",
            "Your name",
            SPEAK,
            f"How far do you agree? [{TASK}]",
            "Anything else?",
        ],
        ["2023/03/24 9:01:00 am GMT", "", "Siân Brady", "5", "1", "No, thank you"],
    ]
    table = parse_answers(_csv(rows, delimiter).encode(encoding), "google.csv")
    found = _found(table)
    assert _values(found) == {("p0", "speak-up"): 5, ("p0", "new-task"): 1}
    assert guess(table, [SET], PEOPLE, Wave.BASELINE).uses[-1] == NOTHING


def test_a_heading_that_is_only_near_to_a_question_is_to_be_confirmed() -> None:
    table = parse_answers(
        _csv([["Name", SPEAK.replace("right", "correct")], ["Aisha Khan", "3"]]).encode(), "a"
    )
    mapping = guess(table, [SET], PEOPLE, Wave.BASELINE)
    assert mapping.uses[1] == Use(Kind.QUESTION, "confidence.speak-up")
    assert mapping.near == {1}
    assert mapping.confirmed().near == frozenset()
    assert mapping.choose(1, NOTHING).near == frozenset()


def test_of_a_question_asked_twice_then_takes_the_last_column() -> None:
    table = parse_answers(_csv([["Name", SPEAK, f"{SPEAK}2"], ["Aisha Khan", "3", "1"]]).encode(), "end.csv")
    assert _values(_found(table, Wave.ENDLINE)) == {("p2", "speak-up"): 3}
    assert _values(_found(table, Wave.THEN)) == {("p2", "speak-up"): 1}


def test_the_form_tools_own_empty_name_column_gives_way_to_the_one_people_filled_in() -> None:
    table = parse_answers(
        _csv(
            [["Id", "Email", "Name", "Your name", SPEAK], ["1", "anonymous", "", "Aisha Khan", "3"]]
        ).encode(),
        "a.csv",
    )
    assert _values(_found(table)) == {("p2", "speak-up"): 3}


def test_every_mistake_is_named_with_row_and_column_and_all_of_it_is_refused() -> None:
    table = _microsoft(
        ["sian@example.org", "", "7", "often", "3"],
        ["", "Nobody Known", "3", "3", "3"],
        ["", "", "1", "1", "1"],
    )
    found = _found(table)
    assert [(p.row, p.column) for p in found.problems] == [(2, SPEAK), (2, TASK)]
    assert [(one.text, one.rows) for one in found.unsure] == [("Nobody Known", (3,)), ("", (4,))]
    with pytest.raises(UserError) as refused:
        refuse_unready(found, guess(table, [SET], PEOPLE, Wave.BASELINE), table, PEOPLE)
    said = str(refused.value)
    assert "Nothing was imported from answers.csv, since 4 places need mending" in said
    assert f'row 2, {SPEAK}: "7" is out of range; answers are 1 to 5' in said
    assert 'row 3: "Nobody Known" is no participant' in said


def test_a_near_name_waits_for_somebody_to_say_whose_it_is() -> None:
    table = _microsoft(["", "Dan Okafer", "1", "2", "3"])
    (unsure,) = _found(table).unsure
    assert unsure.suggested_id == "p1"
    assert _found(table).answers == ()
    assert len(_found(table, decided={"Dan Okafer": "p1"}).answers) == 3
    left = _found(table, decided={"Dan Okafer": ""})
    assert (left.answers, left.left_out, left.unsure) == ((), 1, ())


def test_a_first_name_alone_is_only_suggested() -> None:
    (unsure,) = _found(_microsoft(["", "Aisha", "1", "2", "3"])).unsure
    assert (unsure.text, unsure.suggested_id) == ("Aisha", "p2")


def test_an_address_and_a_name_of_two_people_clash() -> None:
    found = _found(_microsoft(["sian@example.org", "Daniel Okafor", "1", "2", "3"]))
    assert [p.row for p in found.problems] == [2]
    assert "the e-mail address is Siân Brady’s" in found.problems[0].message
    assert found.answers == ()


def test_in_a_form_tools_file_the_later_row_of_a_person_counts_and_both_are_named() -> None:
    found = _found(_microsoft(["", "Aisha Khan", "1", "1", "1"], ["", "aisha khan", "5", "", "5"]))
    assert _values(found) == {("p2", "speak-up"): 5, ("p2", "hold-back"): 5}
    assert found.doubled == ((2, 3),)


def test_in_any_other_file_a_person_twice_is_a_problem_until_it_is_decided() -> None:
    table = parse_answers(_csv([["name", SPEAK], ["Aisha Khan", "1"], ["Aisha Khan", "2"]]).encode(), "a.csv")
    (problem,) = _found(table).problems
    assert (problem.row, "row 2 too" in problem.message) == (3, True)
    assert _values(_found(table, later_counts=True)) == {("p2", "speak-up"): 2}


def test_our_own_blank_file_comes_back_with_waves_calls_and_people_outside() -> None:
    rows = list(csv.reader(io.StringIO(blank_csv([SET], Wave.ENDLINE, PEOPLE).decode("utf-8-sig"))))
    assert rows[0] == [
        "participant_id",
        "name",
        "wave",
        "confidence.speak-up",
        "confidence.new-task",
        "confidence.hold-back",
        "call: Siân Brady",
        "call: Daniel Okafor",
        "call: Aisha Khan",
        "outside",
    ]
    assert [(row[0], row[2]) for row in rows[1:3]] == [("p0", "endline"), ("p0", "then")]
    rows[1][3:] = ["4", "", "Agree", "", "3", "0", "12"]
    rows[2][3] = "2"
    found = _found(parse_answers(_csv(rows).encode(), "blank.csv"), None)
    assert {(a.wave, a.item_id, a.value) for a in found.answers} == {
        (Wave.ENDLINE, "speak-up", 4),
        (Wave.ENDLINE, "hold-back", 4),
        (Wave.THEN, "speak-up", 2),
    }
    assert [(c.to_id, c.closeness) for c in found.calls] == [("p1", 3), ("p2", 0)]
    assert [o.people for o in found.outside] == [12]
    assert found.problems == ()


def test_two_people_of_one_name_are_told_apart_in_our_own_file() -> None:
    twins = tuple(Participant(id=i, name="=Sam Lee", profession=Profession.POLICY) for i in ("one", "two"))
    table = parse_answers(blank_csv([SET], Wave.BASELINE, twins), "blank.csv")
    uses = guess(table, [SET], twins, Wave.BASELINE).uses
    assert [use.key for use in uses if use.kind is Kind.CALL] == ["one", "two"]
    rows = list(csv.reader(io.StringIO(blank_csv([SET], Wave.BASELINE, twins).decode("utf-8-sig"))))
    rows[1][3], rows[2][3] = "1", "2"
    read = parse_answers(_csv(rows).encode(), "blank.csv")
    found = find_answers(read, guess(read, [SET], twins, Wave.BASELINE), [SET], twins, None)
    assert _values(found) == {("one", "speak-up"): 1, ("two", "speak-up"): 2}


def test_what_is_wrong_in_calls_waves_and_row_lengths_is_named() -> None:
    rows = list(csv.reader(io.StringIO(blank_csv([SET], Wave.BASELINE, PEOPLE).decode("utf-8-sig"))))
    rows[1][6:] = ["2", "9", "", "-1", "left over"]
    rows[2][2] = "middle"
    found = _found(parse_answers(_csv(rows).encode(), "blank.csv"), None)
    said = [p.text for p in found.problems]
    assert len(said) == 5
    assert any(text.startswith("row 2, call: Siân Brady: nobody is asked about themself") for text in said)
    assert any(text.startswith('row 2, call: Daniel Okafor: "9" is no number from 0 to 4') for text in said)
    assert any(text.startswith('row 2, outside: "-1" is no number from 0 to 999') for text in said)
    assert any(text.startswith("row 2: 11 cells, but there are 10 headings") for text in said)
    assert any(text.startswith('row 3, wave: "middle" is no wave') for text in said)


def test_a_file_without_people_questions_or_answers_says_which() -> None:
    for rows, said in (
        ([[SPEAK], ["3"]], "No column says whose"),
        ([["name", "Colour"], ["Aisha Khan", "blue"]], "No column is a question"),
        ([["name", SPEAK], ["Aisha Khan", ""]], "There is no answer in it"),
    ):
        table = parse_answers(_csv(rows).encode(), "a.csv")
        mapping = guess(table, [SET], PEOPLE, Wave.BASELINE)
        assert said in why_nothing(_found(table), mapping)


def test_a_question_for_two_columns_is_said() -> None:
    table = _microsoft(["", "Aisha Khan", "1", "2", "3"])
    mapping = guess(table, [SET], PEOPLE, Wave.BASELINE).choose(6, Use(Kind.QUESTION, "confidence.speak-up"))
    assert "Two columns" in why_nothing(find_answers(table, mapping, [SET], PEOPLE, Wave.BASELINE), mapping)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"name,wave\r\n", "no answers below"),
        (b"PK\x03\x04xxxx", "a spreadsheet"),
        (b"\xff\xfea", "UTF-16"),
        (bytes(range(32)) * 4, "not a text file"),
    ],
)
def test_a_file_that_is_none_is_refused_in_a_sentence(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "answers.csv"
    path.write_bytes(data)
    with pytest.raises(UserError, match=said):
        read_answers(path)


def test_a_hundred_thousand_rows_are_refused() -> None:
    data = b"name,wave\r\n" + b"Aisha Khan,baseline\r\n" * 100_000
    with pytest.raises(UserError, match=f"more than {MOST_ROWS:,} rows"):
        parse_answers(data, "huge.csv")


def test_a_quote_that_never_closes_is_named_and_nothing_below_it_is_guessed() -> None:
    table = parse_answers(_csv([["name", SPEAK]]).encode() + b'Aisha Khan,3\r\n"Ben,4\r\n', "a.csv")
    assert [p.row for p in _found(table).problems] == [3]


@settings(max_examples=100)
@given(st.text(max_size=40))
def test_a_cell_is_an_answer_from_1_to_5_blank_or_refused_in_words(text: str) -> None:
    try:
        value = answer_of(text, ANCHORS)
    except ValueError as error:
        refused = str(error)
        value = None
    else:
        refused = ""
    assert refused or value in (None, 1, 2, 3, 4, 5)
    assert bool(text.strip()) or not refused


@settings(max_examples=100)
@given(
    st.integers(1, 5),
    st.sampled_from(["{n}", " {n}.0 ", "{w}", "{n} - {w}", "{n}: {w}", "{w} ({n})", "{n}. {w}"]),
)
def test_number_and_words_of_an_answer_mean_the_same_in_any_case(value: int, form: str) -> None:
    text = form.format(n=value, w=ANCHORS[value - 1])
    assert {answer_of(t, ANCHORS) for t in (text, text.upper(), f"\u00a0{text}\u200b")} == {value}


@pytest.mark.parametrize(
    "text", ["0", "6", "-1", "3.5", "99999999999999999999", "4 - Disagree", "x" * 100_000, "٧"]
)
def test_what_is_no_answer_is_refused_with_the_range(text: str) -> None:
    with pytest.raises(ValueError, match=r"1 to 5|words mean"):
        answer_of(text, ANCHORS)


def test_the_form_of_the_end_asks_about_now_and_apart_about_the_first_day() -> None:
    data = form_data([SET], Wave.ENDLINE, PEOPLE, named=True)
    assert [part.heading for part in data.parts] == ["", "The same questions about your first day"]
    assert "first day" in data.parts[1].lead
    assert [p.name for p in data.people] == [p.name for p in PEOPLE]
    assert data.people[0].others == ("Daniel Okafor", "Aisha Khan")
    nameless = form_data([SET], Wave.BASELINE, PEOPLE, named=False)
    assert [p.name for p in nameless.people] == [""]
    assert len(nameless.people[0].others) == 3


def test_a_large_cohort_writes_down_whom_it_would_call_where_a_small_one_ticks_names() -> None:
    many = tuple(Participant(id=str(n), name=f"P {n}", profession=Profession.POLICY) for n in range(41))
    assert form_data([SET], Wave.BASELINE, many, named=True).people[0].others == ()
    assert len(form_data([SET], Wave.BASELINE, many[:40], named=True).people[0].others) == 39
