"""A roster is read as people wrote it, or every mistake in it is named with its row and column."""

from __future__ import annotations

import csv
import io
import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.errors import UserError
from facilitator.exchange.csv_write import escape
from facilitator.exchange.roster import RosterPreview, parse_roster, read_roster, template
from facilitator.model.people import Profession
from facilitator.places import RESOURCES

HEAD = "name,email,profession,role,pair\n"


def read(text: str, encoding: str = "utf-8") -> RosterPreview:
    return parse_roster(text.encode(encoding), "people.csv")


def problems(text: str) -> list[str]:
    return [problem.text for problem in read(text).problems]


def names(preview: RosterPreview) -> list[str]:
    return [row.name for row in preview.rows]


def refusal(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        parse_roster(data, "people.csv")
    return str(caught.value)


def test_the_demo_roster_reads_without_problems() -> None:
    roster = read_roster(RESOURCES / "demo" / "roster.csv")
    assert roster.problems == ()
    assert roster.ignored == ()
    assert len(roster.rows) == 10
    assert {row.pair for row in roster.rows} == {"1", "2", "3", "4", "5"}
    assert "Siân Lewis" in names(roster)


def test_the_template_reads_without_problems_and_has_every_field() -> None:
    roster = parse_roster(template().encode(), "template.csv")
    assert roster.problems == ()
    assert len(roster.rows) == 1
    fields = [
        "name",
        "email",
        "profession",
        "department",
        "sector",
        "role",
        "duties",
        "grade",
        "manager",
        "pair",
    ]
    assert list(roster.columns.values()) == fields


@pytest.mark.parametrize("row_end", ["\n", "\r\n", "\r"])
def test_row_numbers_are_those_of_a_spreadsheet_whatever_ends_a_row(row_end: str) -> None:
    roster = read(row_end.join(["name,profession", "", '"Ana\r\nDiaz",policy', " , ", "Bo,ops", ""]))
    assert [(row.row, row.name) for row in roster.rows] == [(3, "Ana Diaz"), (5, "Bo")]
    assert roster.problems == ()


@pytest.mark.parametrize(
    ("encoding", "label"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8 with BOM"),
        ("utf-16", "UTF-16 LE"),
        ("utf-16-le", "UTF-16 LE"),
        ("utf-16-be", "UTF-16 BE"),
        ("cp1252", "Windows-1252"),
    ],
)
def test_every_usual_encoding_is_recognised(encoding: str, label: str) -> None:
    roster = read("name\tprofession\r\nSiân\tpolicy\r\n", encoding)
    assert (names(roster), roster.encoding, roster.delimiter) == (["Siân"], label, "\t")


def test_a_big_endian_byte_order_mark_is_recognised() -> None:
    roster = parse_roster(b"\xfe\xff" + "name,profession\nSiân,policy".encode("utf-16-be"), "people.csv")
    assert (names(roster), roster.encoding) == (["Siân"], "UTF-16 BE")


@pytest.mark.parametrize("line", ["sep=;\r\n", "SEP=;\n", '"sep=;"\n'])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_the_sep_line_of_a_spreadsheet_is_followed_and_not_counted(line: str, encoding: str) -> None:
    roster = read(f"{line}name;profession\nDiaz, Ana;policy\n", encoding)
    assert [(row.row, row.name) for row in roster.rows] == [(2, "Diaz, Ana")]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("E-Mail", "email"),
        ("email_address", "email"),
        ("MAIL", "email"),
        ("Organisation", "department"),
        ("organization", "department"),
        ("Dept", "department"),
        ("Job Title", "role"),
        ("job-title", "role"),
        ("Position", "role"),
        ("Policy area", "sector"),
        ("Responsibilities", "duties"),
        ("Main duties", "duties"),
        ("Band", "grade"),
        ("pair_id", "pair"),
        ("Mentor  Pair", "pair"),
    ],
)
def test_headings_are_known_by_other_names_in_any_order(heading: str, field: str) -> None:
    roster = read(f"{heading},Full Name,Job family\n,Ana,policy\n")
    assert roster.columns[" ".join(heading.split())] == field
    assert roster.problems == ()


@pytest.mark.parametrize("heads", ["First name,Last name", "forename,SURNAME", "given_name,family-name"])
def test_two_halves_of_a_name_become_one(heads: str) -> None:
    roster = read(f"{heads},profession\nAna,Diaz,P\nCher,,O\n")
    assert names(roster) == ["Ana Diaz", "Cher"]
    assert set(roster.columns.values()) == {"name", "profession"}
    assert roster.problems == ()


@pytest.mark.parametrize(
    ("word", "profession"),
    [
        *((word, Profession.POLICY) for word in ("policy", "Policy Profession", "POLICYMAKER", "p")),
        *(
            (word, Profession.OPERATIONAL)
            for word in (
                *("operational", "Operational Delivery", "operational delivery profession", "ODP", "od"),
                *("Ops", "frontline", "o"),
            )
        ),
    ],
)
def test_a_profession_is_known_by_its_usual_words(word: str, profession: Profession) -> None:
    assert [row.profession for row in read(f"name,profession\nAna,{word}\n").rows] == [profession]


def test_unknown_columns_are_listed_and_left_out() -> None:
    roster = read("name,shoe size,profession\nAna,38,policy\n")
    assert roster.ignored == ("shoe size",)
    assert roster.problems == ()


def test_a_row_without_a_name_is_listed_with_its_row_and_column() -> None:
    assert problems("Full name,profession,role\nAna,policy,\n,policy,clerk\n") == [
        "row 3, Full name: the name is missing"
    ]


def test_a_name_that_nobody_can_see_is_missing() -> None:
    assert problems("name,profession\n\u200b\u2060,policy\n") == ["row 2, name: the name is missing"]


def test_a_missing_and_an_unknown_profession_are_told_apart() -> None:
    assert problems("name,Job family\nAna,\nBo,astronaut\n") == [
        "row 2, Job family: the profession is missing; write policy or operational",
        'row 3, Job family: "astronaut" is no profession known here; write policy or operational',
    ]


@pytest.mark.parametrize(
    "email",
    [
        *("ana", "ana@", "@x.org", "a b@x.org", "a@x", "a@@x.org", "a@x..org", "a..b@x.org", "a@-x.org"),
        "a;b@x.org",
    ],
)
def test_a_malformed_email_is_a_problem(email: str) -> None:
    (problem,) = read(f"{HEAD}Ana,{email},policy,,\n").problems
    assert (problem.row, problem.column) == (2, "email")
    assert "no e-mail address" in problem.message


@pytest.mark.parametrize("email", ["siân.o'neil+x@sub.example.gov.uk", "a@x.org", "ana@bücher.example"])
def test_an_unusual_but_sound_email_is_kept(email: str) -> None:
    assert read(f"{HEAD}Ana,{email},policy,,\n").rows[0].email == email
    assert problems(f"{HEAD}Ana,{email},policy,,\n") == []


def test_an_email_twice_in_any_case_names_the_first_row() -> None:
    text = f"{HEAD}Ana,amara@x.org,policy,,\nBo,,ops,,\nCy,Amara@X.org,ops,,\n"
    assert problems(text) == ["row 4, email: Amara@X.org is also in row 2; keep one of them"]


def test_two_columns_of_one_meaning_are_a_problem() -> None:
    assert problems("name,profession,Dept,Organisation\nAna,policy,HMRC,HMRC\n") == [
        'row 1, Organisation: column 4 is read as department, and "Dept" is too; keep one of them'
    ]


@pytest.mark.parametrize(
    ("heads", "missing"),
    [
        ("email,profession", "name"),
        ("first name,profession", "last name"),
        ("surname,profession", "first name"),
        ("name,email", "profession"),
    ],
)
def test_a_required_column_that_is_missing_is_said_once(heads: str, missing: str) -> None:
    said = [text for text in problems(f"{heads}\nana@x.org,policy\n") if "column" in text]
    assert len(said) == 1
    assert said[0].startswith(
        f'row 1: the column "{missing}" is missing; found are "{heads.partition(",")[0]}"'
    )


def test_more_cells_than_headings_are_a_problem_and_fewer_are_blanks() -> None:
    roster = read(f"{HEAD}Ana,,policy,a,,spilt\nBo,,ops\nCy,,ops,,,,\n")
    assert [(p.row, p.column) for p in roster.problems] == [(2, "")]
    assert '"spilt" is left over' in roster.problems[0].message
    assert (roster.rows[1].role, roster.rows[1].pair) == ("", "")


@pytest.mark.parametrize("bad", ["\0", "\x07", "\x1b", "\x7f", "\x1c", "\x85"])
@pytest.mark.parametrize("cell", ["A{}na", "Ana{}"])
def test_a_control_character_is_a_problem_and_never_in_the_message(bad: str, cell: str) -> None:
    (text,) = problems(f"name,profession\n{cell.format(bad)},policy\n")
    assert text == f"row 2, name: a control character (U+{ord(bad):04X}) in the cell; take it out"


def test_line_breaks_and_tabs_and_runs_of_blanks_become_one_blank() -> None:
    row = read(f'{HEAD}"  Ana \n\t Diaz\u00a0 ",,policy,"leads\r\n\r\na\u2028team",\n')
    assert row.problems == ()
    assert (row.rows[0].name, row.rows[0].role) == ("Ana Diaz", "leads a team")


def test_names_are_composed_to_one_form() -> None:
    decomposed = unicodedata.normalize("NFD", "Siân")
    assert names(read(f"name,profession\n{decomposed},policy\n")) == ["Siân"]


@pytest.mark.parametrize(
    ("heading", "longest"), [("name", 120), ("email", 254), ("role", 500), ("duties", 500), ("pair", 500)]
)
def test_a_cell_that_is_too_long_is_a_problem(heading: str, longest: int) -> None:
    heads = "name,profession" if heading == "name" else f"name,profession,{heading}"

    def said(length: int) -> list[str]:
        cell = "x" * (length - 6) + "@x.org" if heading == "email" else "x" * length
        line = f"{cell},policy" if heading == "name" else f"Ana,policy,{cell}"
        return [text for text in problems(f"{heads}\n{line}\n") if "long" in text]

    assert said(longest) == []
    assert said(longest + 1) == [f"row 2, {heading}: {longest + 1} characters long; at most {longest} fit"]


def test_two_halves_that_are_too_long_together_are_a_problem() -> None:
    half = "x" * 61
    (text,) = problems(f"first name,last name,profession\n{half},{half},policy\n")
    assert "123 characters long; at most 120 fit" in text


@pytest.mark.parametrize(
    ("members", "found"),
    [
        ("P", "1 from policy and 0 operational (row 2)"),
        ("PP", "2 from policy and 0 operational (rows 2, 3)"),
        ("PPP", "3 from policy and 0 operational (rows 2, 3, 4)"),
        ("POOP", "2 from policy and 2 operational (rows 2, 3, 4, 5)"),
    ],
)
def test_a_pair_that_is_not_one_of_each_profession_is_a_problem(members: str, found: str) -> None:
    text = HEAD + "".join(f"Person {n},,{letter},,blue\n" for n, letter in enumerate(members))
    assert problems(text) == [f'row 2, pair: "blue" has {found}; a pair is one of each, and at most one more']


def test_a_pair_of_one_each_is_kept() -> None:
    roster = read(f"{HEAD}Ana,,P,,blue\nBo,,O,,blue\n")
    assert [row.pair for row in roster.rows] == ["blue", "blue"]
    assert roster.problems == ()


@pytest.mark.parametrize("members", ["POO", "OPP", "OOP"])
def test_a_pair_may_have_a_third_where_both_professions_are_in_it(members: str) -> None:
    roster = read(HEAD + "".join(f"Person {n},,{letter},,blue\n" for n, letter in enumerate(members)))
    assert [row.pair for row in roster.rows] == ["blue"] * 3
    assert roster.problems == ()


@pytest.mark.parametrize(
    "name",
    [
        *("=HYPERLINK(1)", "+44", "-Ana", "@ana", "<b>Ana</b>", 'Ana "Ace" Diaz', "'Ana", "👩🏽‍💻 Ana"),
        *("نورا علي", "שרה", "Robert'); DROP TABLE participant;--", "O'Neil, Ana", "{{ 7 * 7 }}"),
    ],
)
def test_odd_names_are_kept_as_they_are(name: str) -> None:
    out = io.StringIO()
    csv.writer(out).writerows([["name", "profession"], [name, "policy"], [escape(name), "ops"]])
    roster = read(out.getvalue())
    assert names(roster) == [name, name]
    assert roster.problems == ()


def test_an_apostrophe_that_guards_no_formula_stays() -> None:
    assert names(read("name,profession\n'Ana,policy\n''Bo,policy\n'=1,policy\n")) == ["'Ana", "'Bo", "=1"]


def test_a_quote_that_never_closes_is_named_by_its_row() -> None:
    roster = read('name,profession\nAna,policy\n"Bo,ops\nCy,ops\n')
    assert names(roster) == ["Ana"]
    assert [problem.text for problem in roster.problems] == [
        'row 3: a quote (") opens here and is never closed; the rows below were not read'
    ]


def test_a_quote_that_closes_inside_a_cell_is_named_by_its_row() -> None:
    (text,) = problems('name,profession\n"Ana" Diaz,policy\n')
    assert text.startswith('row 2: a quote (") closes in the middle of a cell')


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"\xff\xfe", "is empty"),
        (b" \r\n\r\n", "is empty"),
        (b"name,profession\r\n\r\n,\r\n", "has headings but nobody below them"),
        (b"PK\x03\x04" + bytes(40), "save it as CSV"),
        (b"\xd0\xcf\x11\xe0" + bytes(40), "save it as CSV"),
        (b"%PDF-1.7\n", "save it as CSV"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 20, "is not a text file"),
        (b"name,profession\nAna\x81,policy\n", "line 2: the byte 0x81"),
        (b"\xff\xfen\x00a\x00m", "cut short"),
        (b"\xef\xbb\xbfname\xff,profession\n", "marked as UTF-8 and is not"),
    ],
)
def test_what_is_no_roster_is_refused_in_words(data: bytes, said: str) -> None:
    assert refusal(data).startswith("people.csv")
    assert said in refusal(data)


def test_a_missing_file_a_folder_and_an_empty_file_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"There is no file .*gone\.csv"):
        read_roster(tmp_path / "gone.csv")
    with pytest.raises(UserError, match="is a folder"):
        read_roster(tmp_path)
    (tmp_path / "empty.csv").touch()
    with pytest.raises(UserError, match=r"empty\.csv is empty"):
        read_roster(tmp_path / "empty.csv")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this account may read everything")
def test_a_file_that_may_not_be_read_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "locked.csv"
    path.touch(mode=0o000)
    with pytest.raises(UserError, match="may not be read"):
        read_roster(path)


def test_a_permission_error_from_the_disk_is_said_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_more: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UserError, match="may not be read"):
        read_roster(tmp_path / "locked.csv")


def test_a_file_over_fifty_megabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(50_000_001)
    with pytest.raises(UserError, match="larger than 50 MB"):
        read_roster(path)


def test_a_hundred_thousand_rows_are_read_whole() -> None:
    lines = "".join(
        f"P {n},p{n}@example.org,{'PO'[n % 2]},Home Office,{'Léa writes' if n % 9 else 'runs'},{n // 2}\n"
        for n in range(100_000)
    )
    data = f"name,email,profession,department,duties,pair\n{lines}".encode()
    roster = parse_roster(data, "people.csv")
    assert len(roster.rows) == 100_000
    assert roster.problems == ()


# Outside Cc (controls), Cs (no text) and Z (blanks, which are collapsed) everything is to come back.
WORD = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co", "Z", "Cf")), min_size=1, max_size=12)
PHRASE = st.lists(WORD, min_size=1, max_size=4).map(
    lambda words: unicodedata.normalize("NFC", " ".join(words))
)
PEOPLE = st.lists(
    st.tuples(PHRASE, st.sampled_from(Profession), PHRASE | st.just("")), min_size=1, max_size=6
)


@settings(max_examples=80, deadline=None)
@given(
    people=PEOPLE,
    delimiter=st.sampled_from([",", ";", "\t"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]),
    row_end=st.sampled_from(["\r\n", "\n", "\r"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    columns=st.permutations(["name", "profession", "duties"]),
)
def test_what_was_written_is_read_back_in_any_dialect(
    people: list[tuple[str, Profession, str]],
    delimiter: str,
    encoding: str,
    row_end: str,
    quoting: int,
    columns: list[str],
) -> None:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, columns, delimiter=delimiter, lineterminator=row_end, quoting=quoting)
    writer.writeheader()
    for name, profession, duties in people:
        writer.writerow({"name": escape(name), "profession": profession.value, "duties": escape(duties)})
    roster = read(out.getvalue(), encoding)
    assert [(row.name, row.profession, row.duties) for row in roster.rows] == people
    assert [row.row for row in roster.rows] == list(range(2, len(people) + 2))
    assert (roster.problems, roster.delimiter) == ((), delimiter)


@settings(max_examples=100, deadline=None)
@given(
    st.binary(max_size=200)
    | st.text(max_size=200).map(lambda text: f"name,profession\n{text}".encode(errors="ignore"))
)
def test_no_bytes_break_the_reader(data: bytes) -> None:
    try:
        roster = parse_roster(data, "people.csv")
    except UserError:
        return
    assert all(len(problem.text.splitlines()) == 1 for problem in roster.problems)
    assert all("\n" not in row.name for row in roster.rows)
