"""A folder that a cohort cannot be made from is refused with the place, and nothing is left behind."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from facilitator.errors import UserError
from facilitator.exchange import folder_there
from facilitator.exchange.restore import ChangedError, look, restore
from facilitator.exchange.sync import sync
from facilitator.exchange.synced_folder import MOST_RESOURCES

from .folders import edit, sign, unlist, write_codebook


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the folder lies from which each test has its copy."""
    return tmp_path_factory.mktemp("shelf") / "csv"


@pytest.fixture
def folder(shelf: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A synced folder with at least a row in every file."""
    if not shelf.exists():
        sync(request.getfixturevalue("full").path, shelf)
    return shutil.copytree(shelf, tmp_path / "csv")


@pytest.fixture
def refusal(tmp_path: Path) -> Callable[..., str]:
    """Why no cohort is made from a folder, when nothing of one is left."""

    def why(folder: Path, **how: Any) -> str:
        place = tmp_path / "made"
        place.mkdir(exist_ok=True)
        with pytest.raises(UserError) as refused:
            restore(folder, place / "again.cohort", **how)
        assert list(place.iterdir()) == []
        return str(refused.value)

    return why


CELLS = [
    ("notes.csv", b",true,", b",yes,", 'row 2, column quotable: "yes" is not true or false'),
    ("notes.csv", b"penny-drop moment", b"penny", 'row 2, column kind: "penny" is none of: '),
    ("notes.csv", b"T09:30:15Z", b" 09:30", "row 2, column created_at: "),
    ("notes.csv", b"2023-03-24T09", b"2023-13-24T09", "row 2, column created_at: "),
    ("notes.csv", b"created_at=.987654", b"created_at=.9x", "row 2, column created_at: "),
    ("notes.csv", b"created_at=.987654", b"made_at=.987654", "row 2, column exact: "),
    ("notes.csv", b"n1,", b",", "row 2, column note_id: is empty"),
    (
        "notes.csv",
        b"n1,s1,",
        b"n1,s9,",
        "row 2, column session_id: the row that it refers to is not in ",
    ),
    ("notes.csv", b",p1,", b",,,p1,", "row 2: has 11 cells, and the heading has 9"),
    ("notes.csv", b"note_id,", b"note_id,note_id,", "row 1: the column note_id is there twice"),
    ("notes.csv", b"note_id,", b"note_id,mood,", 'row 1: the column "mood" is unknown here'),
    ("notes.csv", b"note_id", b"note_id,", 'row 1: the column "" is unknown here'),
    ("notes.csv", b'""aha""', b'"aha"', "near row 2: a quote closes in the middle of a cell"),
    ("notes.csv", b',"She', b',""She', "near row 2: a quote closes in the middle of a cell"),
    ("notes.csv", b"She said", b"S\xffhe said", "line 2: is not in the encoding UTF-8"),
    ("participants.csv", b"\r\np1,", b"\r\np2,", 'row 3, column participant_id: "p2" is there twice'),
    ("participants.csv", b"policy,", b"=policy,", "row 3, column profession: "),
    ("participants.csv", b",2,", b",2.5,", 'row 3, column position: "2.5" is not a whole number'),
    ("participants.csv", b",2,", b",9223372036854775808,", "row 3, column position: "),
    ("pairs.csv", b"-0.5", b'"0,5"', 'row 2, column score: "0,5" is not a number with a decimal point'),
    ("pairs.csv", b"-0.5", b"1e999", "row 2, column score: "),
    ("pairs.csv", b"-0.5", b"nan", "row 2, column score: "),
    ("sessions.csv", b",2023-03-24,", b",24/03/2023,", "row 2, column planned_date: "),
    ("connections.csv", b",0,", b",5,", "row 2, column closeness: 5 is not from 0 to 4"),
    ("goal_wordings.csv", b"g1-", b"g2-", "row 2, column goal_wording_id: "),
]


@pytest.mark.parametrize(("name", "old", "new", "said"), CELLS, ids=[said[:60] for *_, said in CELLS])
def test_a_cell_that_cannot_be_read_is_said_with_its_row_and_column(
    folder: Path, refusal: Callable[..., str], name: str, old: bytes, new: bytes, said: str
) -> None:
    edit(folder, name, old, new)
    why = refusal(folder, trust_changes=True)
    assert why.startswith(f"{name}, {said}")
    assert "\n" not in why


def test_a_link_to_a_row_that_is_not_there_is_said_also_where_the_journal_has_it(
    folder: Path, refusal: Callable[..., str]
) -> None:
    edit(folder, "idea_stages.csv", b"i1-", b"i9-")
    edit(folder, "idea_stages.csv", b",i1,commitment", b",i9,commitment")
    sign(folder)
    assert refusal(folder).startswith('idea_stages.csv, row 2, column idea_id: "i9" is not in ideas.csv')


def test_a_list_that_is_no_json_is_said(folder: Path, refusal: Callable[..., str]) -> None:
    edit(folder, "activities.csv", b'"[""Smile.""]"', b"Smile")
    sign(folder)
    assert "activities.csv, row 2, column facilitator_notes: " in refusal(folder)


def test_when_a_csv_file_was_changed_after_the_sync_and_a_cohort_is_made_from_it(
    folder: Path, refusal: Callable[..., str], tmp_path: Path
) -> None:
    edit(folder, "notes.csv", b"She said", b"He said,")
    why = refusal(folder)
    assert why.startswith(
        "notes.csv was changed after the sync. Sync again, or take changed files as they are"
    )
    assert look(folder).changed == ("notes.csv",)

    report = restore(folder, tmp_path / "taken.cohort", trust_changes=True)

    assert report.changed == ("notes.csv",)


@pytest.mark.parametrize("end", [-2, -9, 60, 3, 0])
def test_a_file_that_was_cut_off_is_refused(folder: Path, refusal: Callable[..., str], end: int) -> None:
    data = (folder / "participants.csv").read_bytes()
    (folder / "participants.csv").write_bytes(data[:end])
    assert "participants.csv was changed after the sync" in refusal(folder)
    why = refusal(folder, trust_changes=True)
    assert why.startswith("participants.csv")


def test_a_change_of_as_many_bytes_is_noticed_too(folder: Path, refusal: Callable[..., str]) -> None:
    edit(folder, "notes.csv", b"She said", b"She sang")
    assert "notes.csv was changed" in refusal(folder)


def test_what_is_broken_because_it_was_changed_is_said_to_be_changed(
    folder: Path, refusal: Callable[..., str]
) -> None:
    edit(folder, "notes.csv", b",true,", b",trve,")
    assert "notes.csv was changed" in refusal(folder)


def test_when_a_file_is_missing_from_the_folder_that_a_cohort_is_made_from(
    folder: Path, refusal: Callable[..., str]
) -> None:
    (folder / "votes.csv").unlink()
    assert refusal(folder).startswith(f"votes.csv is missing from {folder}.")


def test_a_folder_that_no_sync_wrote_is_refused(tmp_path: Path, refusal: Callable[..., str]) -> None:
    assert f"There is no folder {tmp_path / 'none'}" in refusal(tmp_path / "none")
    other = tmp_path / "other"
    other.mkdir()
    assert f"{other} has no datapackage.json" in refusal(other)
    (other / "datapackage.json").write_text('{"name": "births", "resources": [{"path": "births.csv"}]}')
    assert "names no cohort" in refusal(other)
    for text in (
        "",
        "[]",
        "{",
        '{"resources": {}}',
        '{"resources": [1]}',
        "[" * 100_000,
        "\0",
        '{"cohort": 1}',
    ):
        (other / "datapackage.json").write_text(text)
        assert "is not as a sync writes it" in refusal(other)
    (other / "datapackage.json").write_bytes(b'{"cohort": {"id": "\xff"}}')
    assert "is not as a sync writes it" in refusal(other)
    (other / "datapackage.json").unlink()
    (other / "datapackage.json").mkdir()
    assert "is no plain file" in refusal(other)


def test_when_a_folder_was_pseudonymised_and_a_cohort_is_made_from_it(
    folder: Path, refusal: Callable[..., str]
) -> None:
    write_codebook(folder, lambda package: package.update(pseudonymised=True))
    assert refusal(folder).startswith(f"{folder} was pseudonymised: names are not in it")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda p: p["cohort"].update(colour="red"), '"colour" is unknown here. Update Facilitator'),
        (lambda p: p["cohort"].update(timezone=3), "timezone is not as a sync writes it"),
        (lambda p: p["cohort"].update(warning_percent=True), "warning_percent is not as a sync writes it"),
        (lambda p: p["cohort"].update(warning_percent=10**30), "cohort: cannot be kept"),
        (lambda p: p["cohort"].update(timezone="Mars/Base"), '"Mars/Base" is no time zone'),
        (lambda p: p["cohort"].update(timezone="../posixrules"), '"../posixrules" is no time zone'),
        (lambda p: p["cohort"].update(timezone="Europe"), '"Europe" is no time zone'),
        (lambda p: p["cohort"].pop("timezone"), "timezone is missing"),
        (lambda p: p["resources"].append(p["resources"][0]), "lists participants.csv twice"),
        (lambda p: p["resources"].pop(0), "does not list participants.csv"),
        (lambda p: p["resources"].append({"path": "moods.csv"}), 'lists "moods.csv"'),
        (lambda p: p["resources"].append({}), 'lists ""'),
    ],
)
def test_a_codebook_that_is_not_ours_or_is_newer_is_said(
    folder: Path, refusal: Callable[..., str], change: Callable[[dict[str, Any]], object], said: str
) -> None:
    write_codebook(folder, change)
    assert said in refusal(folder)


def test_a_codebook_that_was_edited_is_refused_like_any_other_file(
    folder: Path, refusal: Callable[..., str], tmp_path: Path
) -> None:
    edit(folder, "datapackage.json", b'"name": "Spring"', b'"name": "Autumn"')
    assert refusal(folder).startswith("datapackage.json was changed after the sync. Sync again, or take")
    assert look(folder).changed == ("datapackage.json",)

    report = restore(folder, tmp_path / "taken.cohort", trust_changes=True)

    assert (report.cohort, report.changed) == ("Autumn", ("datapackage.json",))


@pytest.mark.parametrize(("sign", "called"), [(b";", "semicolons"), (b"\t", "tabs")])
def test_cells_that_a_spreadsheet_divided_otherwise_are_said_as_such(
    folder: Path, refusal: Callable[..., str], sign: bytes, called: str
) -> None:
    data = (folder / "participants.csv").read_bytes()
    (folder / "participants.csv").write_bytes(data.replace(b",", sign))
    why = refusal(folder, trust_changes=True)
    assert why.startswith(f"participants.csv, row 1: its cells are divided by {called}, as some spreadsheets")


OUTSIDE = (
    "../secret.csv",
    "/etc/passwd",
    "sketches/../../secret.csv",
    "sketches/../notes.csv",
    "./notes.csv",
    "C:\\secret.csv",
    "C:secret.csv",
    "\\\\server\\share\\secret.csv",
    "sketches\\i1.svg",
    "sketches/.svg",
    "sketches/con.svg",
    "notes.csv\0.svg",
    "file:///etc/passwd",
    "https://example.org/notes.csv",
    "notes.csv/",
    "NOTES.CSV",
    "participants.csv:stream",
)


@pytest.mark.parametrize("path", OUTSIDE)
def test_when_a_codebook_names_a_file_outside_its_folder(
    folder: Path, refusal: Callable[..., str], path: str
) -> None:
    (folder.parent / "secret.csv").write_text("secret")

    def point(package: dict[str, Any]) -> None:
        package["resources"][0]["path"] = path

    write_codebook(folder, point)
    why = refusal(folder)
    assert "which this Facilitator does not write and did not open" in why
    assert "secret" not in why.replace("secret.csv", "")
    with pytest.raises(UserError, match="did not open"):
        look(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="making a link needs a right there that few have")
def test_a_link_out_of_the_folder_is_not_followed_and_one_inside_is(
    folder: Path, refusal: Callable[..., str], tmp_path: Path
) -> None:
    outside = tmp_path / "outside.csv"
    (folder / "notes.csv").rename(outside)
    (folder / "notes.csv").symlink_to(outside)
    assert f"{folder / 'notes.csv'} leads out of its folder" in refusal(folder)

    (folder / "notes.csv").unlink()
    outside.rename(folder / "notes (1).csv")
    (folder / "notes.csv").symlink_to("notes (1).csv")
    (tmp_path / "elsewhere").mkdir()
    (folder / "sketches").rename(tmp_path / "elsewhere" / "sketches")
    (folder / "sketches").symlink_to(tmp_path / "elsewhere" / "sketches")
    assert "leads out of its folder" in refusal(folder)

    (folder / "sketches").unlink()
    restore(folder, tmp_path / "again.cohort")

    (folder / "votes.csv").unlink()
    (folder / "votes.csv").symlink_to("votes.csv")
    assert "votes.csv" in refusal(folder)

    (folder / "datapackage.json").rename(tmp_path / "datapackage.json")
    (folder / "datapackage.json").symlink_to(tmp_path / "datapackage.json")
    assert "leads out of its folder" in refusal(folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_place_of_a_file_holds_nobody_up(folder: Path, refusal: Callable[..., str]) -> None:
    (folder / "notes.csv").unlink()
    os.mkfifo(folder / "notes.csv")
    assert "notes.csv is no plain file" in refusal(folder)
    (folder / "datapackage.json").unlink()
    os.mkfifo(folder / "datapackage.json")
    assert "datapackage.json is no plain file" in refusal(folder)


def test_a_codebook_that_never_ends_is_refused_unread(folder: Path, refusal: Callable[..., str]) -> None:
    with (folder / "datapackage.json").open("r+b") as file:
        file.truncate(100_000_000)
    assert "is larger than 32 MB" in refusal(folder)
    entries = ",".join(['{"path":"x"}'] * (MOST_RESOURCES + 1))
    (folder / "datapackage.json").write_text(f'{{"cohort": {{}}, "resources": [{entries}]}}')
    assert "lists more files than any cohort has" in refusal(folder)


def test_a_cell_or_a_line_that_never_ends_is_refused(folder: Path, refusal: Callable[..., str]) -> None:
    heading = (folder / "notes.csv").read_bytes().split(b"\r\n")[0]
    for rest in (b'"' + b"x\n" * 3_000_000, b"x" * 9_000_000, b"," * 4_500_000):
        (folder / "notes.csv").write_bytes(heading + b"\r\n" + rest)
        sign(folder)
        assert refusal(folder).startswith("notes.csv, ")


def test_a_column_that_a_row_cannot_be_without_may_not_be_missing(
    folder: Path, refusal: Callable[..., str]
) -> None:
    edit(folder, "votes.csv", b",dots,", b",points,")
    sign(folder)
    assert 'votes.csv, row 1: the column "points" is unknown here' in refusal(folder)
    lines = (folder / "voice_turns.csv").read_bytes().decode("utf-8-sig").split("\r\n")
    kept = [",".join(line.split(",")[:3]) for line in lines if line]
    (folder / "voice_turns.csv").write_text("\r\n".join([*kept, ""]), newline="")
    edit(folder, "votes.csv", b",points,", b",dots,")
    sign(folder)
    assert "voice_turns.csv, row 1: the column at is missing" in refusal(folder)


def test_two_histories_with_the_same_number_are_refused(folder: Path, refusal: Callable[..., str]) -> None:
    lines = (folder / "idea_stages.csv").read_bytes().split(b"\r\n")
    first, second = lines[1].split(b",")[0], lines[2].split(b",")[0]
    edit(folder, "idea_stages.csv", second, b"i2-" + first.split(b"-")[1])
    sign(folder)
    assert "idea_stages.csv, row 3, column idea_stage_id: the number at the end of" in refusal(folder)


def test_a_file_that_was_changed_says_so_in_its_kind_of_error(folder: Path, tmp_path: Path) -> None:
    edit(folder, "notes.csv", b"She", b"He")
    with pytest.raises(ChangedError) as refused:
        restore(folder, tmp_path / "again.cohort")
    assert refused.value.file == "notes.csv"


def test_older_folders_come_back_with_what_they_have(folder: Path, tmp_path: Path) -> None:
    unlist(folder, "turn_timers.csv", "showing.csv", "goal_wordings.csv")
    _drop_column(folder, "notes.csv", "exact")
    _drop_column(folder, "activities.csv", "exact")
    _drop_column(folder, "activities.csv", "paused_at")
    _drop_column(folder, "activities.csv", "paused_seconds")
    sign(folder)

    report = restore(folder, tmp_path / "again.cohort")

    assert "turn_timers" not in report.tables
    with closing(sqlite3.connect(report.file)) as again:
        kept = again.execute(
            "SELECT started_at, ended_at, paused_at, paused_seconds FROM activity ORDER BY id"
        )
        assert kept.fetchall() == [
            ("2023-03-24T09:30:15.000000Z", "2023-03-24T09:41:55.000000Z", None, 0.0),
            ("2023-03-24T09:41:55.000000Z", None, None, 0.0),
        ]
        for table in ("turn_timer", "showing", "goal_wording"):
            assert again.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def _drop_column(folder: Path, name: str, column: str) -> None:
    import csv

    with (folder / name).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    place = rows[0].index(column)
    with (folder / name).open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(row[:place] + row[place + 1 :] for row in rows)


def test_the_codebook_that_a_sync_writes_is_one_that_can_be_read(folder: Path) -> None:
    package = json.loads((folder / "datapackage.json").read_bytes())
    seen = look(folder)
    assert seen.cohort == package["cohort"]["name"] == "Spring"
    assert {file.name for file in seen.files} == {
        r["path"] for r in package["resources"] if r["path"].endswith(".csv")
    }
    assert seen.changed == ()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_sync_too_is_held_up_by_no_codebook_that_is_a_pipe_or_never_ends(folder: Path) -> None:
    codebook = folder / "datapackage.json"
    assert folder_there.read_codebook(codebook).cohort.name == "Spring"
    with codebook.open("r+b") as file:
        file.truncate(100_000_000)
    assert folder_there.read_codebook(codebook).cohort.name == ""
    codebook.unlink()
    os.mkfifo(codebook)
    assert folder_there.read_codebook(codebook).cohort.name == ""
    codebook.unlink()
    codebook.symlink_to(codebook)
    assert folder_there.read_codebook(codebook).cohort.name == ""
