"""Many synced folders become one dataset: typed, checked, incremental, and safe whatever a folder holds."""

from __future__ import annotations

import csv
import json
import os
import stat
import subprocess
import sys
import textwrap
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.exchange.collecting import collect as collecting
from facilitator.exchange.collecting import dataset as datasets
from facilitator.exchange.collecting.collect import Collected, collect
from facilitator.exchange.csv_contract import Kind
from facilitator.exchange.csv_tables import TABLES
from facilitator.exchange.csv_write import escape
from facilitator.exchange.sync import sync

from .conftest import Query, copied, read_book, write_book

AT = datetime(2023, 3, 24, 9, 30, 15, tzinfo=UTC)


def reasons(done: Collected) -> dict[str, str]:
    return {Path(one.folder).name: one.words for one in done.left_out}


def state(out: Path) -> dict[str, tuple[int, bytes]]:
    files = (p for p in out.rglob("*") if p.is_file() and ".collecting" not in p.parts)
    return {str(p.relative_to(out)): (p.stat().st_ino, p.read_bytes()) for p in files}


def test_every_table_has_the_columns_of_the_contract_with_their_types(
    synced: Path, tmp_path: Path, query: Query
) -> None:
    done = collect([synced], tmp_path / "out")

    assert (done.cohorts, done.left_out, done.said) == (1, (), ())
    types = {
        Kind.TEXT: "VARCHAR",
        Kind.LIST: "VARCHAR",
        Kind.RECORD: "VARCHAR",
        Kind.INTEGER: "BIGINT",
        Kind.SECONDS: "BIGINT",
        Kind.NUMBER: "DOUBLE",
        Kind.BOOLEAN: "BOOLEAN",
        Kind.INSTANT: "TIMESTAMP WITH TIME ZONE",
        Kind.DATE: "DATE",
    }
    for table in TABLES:
        found = query(tmp_path / "out", table.name, "DESCRIBE SELECT * FROM TABLE")
        columns = [(column.name, types[column.kind]) for column in table.columns]
        assert [(name, kind) for name, kind, *_ in found] == [*columns, ("cohort_id", "VARCHAR")], table.name


def test_values_are_what_was_captured(synced: Path, tmp_path: Path, query: Query) -> None:
    out = tmp_path / "out"
    collect([synced], out)

    assert query(out, "notes", "SELECT text, created_at, quotable FROM TABLE") == [
        ('She said "aha",\nthen =SUM(A1)', AT, True)
    ]
    people = query(out, "participants", "SELECT name, email, consent, active FROM TABLE ORDER BY position")
    assert people == [("Bo", "bo@example.org", False, True), ("Siân O’Neill", None, True, None)]
    ideas = query(out, "ideas", "SELECT title, due_date, votes, x FROM TABLE ORDER BY idea_id")
    assert ideas == [("+1 day shadowing", date(2023, 5, 1), 8, 12.5), ("No votes", None, 0, None)]
    assert query(out, "goal_ratings", "SELECT note FROM TABLE") == [("'tis better",)]
    assert query(out, "activities", "SELECT facilitator_notes FROM TABLE ORDER BY position")[0] == (
        '["Smile."]',
    )
    assert query(out, "cohorts", "SELECT cohort_id, name, pseudonymised FROM TABLE") == [
        ("c1", "Spring", False)
    ]


AWKWARD = st.text(
    st.one_of(
        st.sampled_from("=+-@'\t\r\n\",; 🎉é\u202e\u05d0\ufeff%$*[{"),
        st.characters(exclude_categories=["Cs"], exclude_characters="\0"),
    ),
    min_size=1,
    max_size=12,
)


@given(st.lists(AWKWARD, min_size=1, max_size=20))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_into_the_dataset_as_it_was(
    empty: Store, tmp_path: Path, query: Query, texts: list[str]
) -> None:
    with empty.step("test", AT) as step:
        step.connection.execute("DELETE FROM goal")
        step.connection.execute("DELETE FROM cohort")
        step.insert("cohort", id="c1", name="Spring", programme_title="M", timezone="Europe/London")
        ids = [step.insert("goal", text=text, created_at=AT) for text in texts]
    sync(empty.path, tmp_path / "csv")

    done = collect([tmp_path / "csv"], tmp_path / "out")
    assert done.left_out == ()
    found = dict(query(tmp_path / "out", "goals", "SELECT goal_id, text FROM TABLE"))
    assert found == dict(zip(ids, texts, strict=True))


def test_a_table_without_rows_makes_no_file(answered: Path, tmp_path: Path) -> None:
    collect([answered], tmp_path / "out")

    tables = {path.name for path in (tmp_path / "out").iterdir() if path.is_dir()}
    assert "participants" in tables
    assert not tables & {"votes", "strokes", "journeys"}


def test_folders_are_found_at_any_depth_but_not_through_links_nor_in_hidden_ones(
    answered: Path, tmp_path: Path
) -> None:
    shared = tmp_path / "shared"
    copied(answered, shared / "2023" / "spring" / "a", "a")
    copied(answered, shared / "b", "b")
    copied(answered, shared / ".trash" / "c", "c")
    copied(answered, tmp_path / "elsewhere" / "d", "d")
    (shared / "link").symlink_to(tmp_path / "elsewhere", target_is_directory=True)

    done = collect([shared, shared / "b"], shared / "out")
    assert done.written == ("a", "b")
    assert collect([shared], shared / "out").unchanged == 2


def test_collecting_again_touches_only_cohorts_that_changed(
    answered: Path, full: Store, tmp_path: Path, query: Query
) -> None:
    shared, out = tmp_path / "shared", tmp_path / "out"
    copied(answered, shared / "a", "a")
    sync(full.path, shared / "full")
    collect([shared], out)
    before = state(out)

    done = collect([shared], out)
    assert (done.written, done.unchanged, done.removed) == ((), 2, ())
    after = state(out)
    assert {n for n in before if before[n] != after[n]} <= {"summary.csv", "summary.md"}

    with full.step("test", AT) as step:
        step.update("note", "n1", text="Changed")
        step.connection.execute("DELETE FROM vote")
    sync(full.path, shared / "full")
    done = collect([shared], out)
    assert (done.written, done.unchanged) == (("c1",), 1)
    assert {n for n, s in state(out).items() if "cohort_id=a/" in n and before[n] != s} == set()
    assert query(out, "notes", "SELECT text FROM TABLE") == [("Changed",)]
    assert not (out / "votes").exists()


def test_a_file_that_was_lost_from_the_dataset_is_written_again(
    answered: Path, tmp_path: Path, query: Query
) -> None:
    collect([answered], tmp_path / "out")
    (lost,) = (tmp_path / "out" / "participants").rglob("*.parquet")
    lost.unlink()

    assert len(collect([answered], tmp_path / "out").written) == 1
    assert query(tmp_path / "out", "participants", "SELECT count(*) FROM TABLE") == [(10,)]


def test_when_a_synced_folder_is_gone(answered: Path, tmp_path: Path) -> None:
    shared, out = tmp_path / "shared", tmp_path / "out"
    copied(answered, shared / "a", "a")
    gone = copied(answered, shared / "b", "b")
    collect([shared], out)
    gone.rename(tmp_path / "b")

    assert collect([shared], out).removed == ("b",)
    assert not list(out.rglob("cohort_id=b"))
    assert "b" not in json.loads((out / "collected.json").read_bytes())["cohorts"]


def test_when_a_synced_folder_is_damaged(answered: Path, tmp_path: Path, query: Query) -> None:
    shared, out = tmp_path / "shared", tmp_path / "out"
    copied(answered, shared / "good", "good")
    for name in ("size", "hash", "missing", "link", "elsewhere", "json", "foreign", "half", "pipe", "edited"):
        copied(answered, shared / name, name)
    (shared / "size" / "notes.csv").write_bytes(b"x")
    data = (shared / "hash" / "responses.csv").read_bytes()
    (shared / "hash" / "responses.csv").write_bytes(data[:-3] + b"9\r\n")
    (shared / "missing" / "rooms.csv").unlink()
    (shared / "link" / "pairs.csv").unlink()
    (shared / "link" / "pairs.csv").symlink_to(shared / "good" / "pairs.csv")
    book = read_book(shared / "elsewhere")
    book["resources"][0]["path"] = "../good/participants.csv"
    write_book(shared / "elsewhere", book)
    (shared / "json" / "datapackage.json").write_bytes(b"{")
    write_book(shared / "foreign", {"name": "weather", "resources": []})
    book = read_book(shared / "half")
    book["cohort"]["id"] = "../../half"
    write_book(shared / "half", book)
    edited = shared / "edited" / "datapackage.json"
    edited.write_bytes(edited.read_bytes().replace(b"Europe/London", b"Europe/Paris"))
    if os.name != "nt":
        (shared / "pipe" / "votes.csv").unlink()
        os.mkfifo(shared / "pipe" / "votes.csv")

    done = collect([shared], out)

    assert done.written == ("good",)
    found = reasons(done)
    after = ": it was changed after the sync; sync again"
    assert found["size"] == f"notes.csv has not the size that its codebook says{after}"
    assert found["hash"] == f"responses.csv is not what its codebook says{after}"
    assert found["missing"] == f"rooms.csv is missing{after}"
    assert found["link"] == f"pairs.csv is a link, which is not followed{after}"
    assert found["elsewhere"] == "its datapackage.json names another place for participants.csv"
    assert found["json"].startswith("its datapackage.json is damaged, or not of a cohort")
    assert found["foreign"].startswith("its datapackage.json is damaged, or not of a cohort")
    assert found["half"].startswith("its datapackage.json is not of a cohort of ours")
    assert found["edited"] == "its datapackage.json was changed after the sync; sync again"
    assert len(found) == (10 if os.name != "nt" else 9)
    assert query(out, "participants", "SELECT DISTINCT cohort_id FROM TABLE") == [("good",)]
    assert "size: notes.csv has not the size" in (out / "summary.md").read_text(encoding="utf-8")


NOTES = "note_id,session_id,activity_id,kind,participant_id,text,created_at,quotable\r\n"


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ("n1,s1,,idea,,A,soon,\r\n", "notes.csv has in the column created_at what is no moment"),
        (
            "n1,s1,,idea,,A,2023-13-24T09:30:15Z,\r\n",
            "notes.csv has in the column created_at what is no moment",
        ),
        ("n1,s1,,idea,,A,,yes\r\n", "notes.csv has in the column quotable what is no true and no false"),
        (
            "n1,s1,,idea,,A,,\r\nn1,s1,,idea,,B,,\r\n",
            "notes.csv has a row without note_id, or the same twice",
        ),
        ("n1,s1,,idea\r\n", "notes.csv, line 2, cannot be read as CSV of 8 columns"),
        ('n1,s1,,idea,,"A"B,,\r\n', "notes.csv, line 2, cannot be read as CSV of 8 columns"),
        ('n1,s1,,idea,,"A\r\n', "notes.csv ends in the middle of a row"),
        ("n1,s1,,idea,,A,,", "notes.csv ends in the middle of a row"),
    ],
)
def test_rows_that_are_no_table_of_ours_leave_their_cohort_out_and_no_other(
    answered: Path, tmp_path: Path, query: Query, rows: str, reason: str
) -> None:
    good = (NOTES + "n1,s1,,idea,,Well said,2023-03-24T09:30:15Z,true\r\n").encode()
    shared, out = tmp_path / "shared", tmp_path / "out"
    copied(answered, shared / "bad", "bad", notes=(NOTES + rows).encode())
    copied(answered, shared / "good", "good", notes=good)
    copied(answered, shared / "other", "other", notes=good)

    done = collect([shared], out)

    assert done.written == ("good", "other")
    assert reasons(done)["bad"].startswith(reason)
    assert query(out, "notes", "SELECT cohort_id, text FROM TABLE ORDER BY 1") == [
        ("good", "Well said"),
        ("other", "Well said"),
    ]


def test_no_folder_can_put_rows_into_another_cohort(answered: Path, tmp_path: Path, query: Query) -> None:
    """A quote within a cell is where readers of CSV may differ on where a row ends."""
    shared, out = tmp_path / "shared", tmp_path / "out"
    trick = NOTES + 'n1,s1,,idea,,a"b,,\r\n1,n2,s1,,idea,,Put in,,\r\nn3,s1,,idea,,c"d,,\r\n'
    copied(answered, shared / "bad", "bad", notes=trick.encode())
    good = (NOTES + "n1,s1,,idea,,Well said,2023-03-24T09:30:15Z,true\r\n").encode()
    copied(answered, shared / "good", "good", notes=good)

    done = collect([shared], out)

    assert [*reasons(done)] == ["bad"]
    assert query(out, "notes", "SELECT cohort_id, text FROM TABLE") == [("good", "Well said")]


def test_columns_that_a_folder_of_another_version_has_not_are_missing_and_others_are_passed_by(
    answered: Path, tmp_path: Path, query: Query
) -> None:
    shared, out = tmp_path / "shared", tmp_path / "out"
    newer = "mood,note_id,text,'; DROP TABLE notes; --\r\nglad,n9,'=1+1,x\r\n"
    copied(answered, shared / "newer", "newer", notes=newer.encode())
    copied(answered, shared / "older", "older")
    book = read_book(shared / "older")
    book["resources"] = [r for r in book["resources"] if r["name"] != "rooms"]
    write_book(shared / "older", book)
    (shared / "older" / "rooms.csv").unlink()

    assert collect([shared], out).left_out == ()
    assert query(out, "notes", "SELECT note_id, text, kind, created_at FROM TABLE") == [
        ("n9", "=1+1", None, None)
    ]
    assert query(out, "rooms", "SELECT DISTINCT cohort_id FROM TABLE") == [("newer",)]


HOSTILE = (
    "'; DROP TABLE notes; --",
    'a "quoted" one',
    "all*of?them[a-z]",
    "%s {} $1 \\",
    "-rf",
    "naïve\u202e🎉",
)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_folders_of_any_name_are_collected(answered: Path, tmp_path: Path, query: Query) -> None:
    shared, out = tmp_path / "it's; shared" / "x", tmp_path / "it's out; --"
    for number, name in enumerate(HOSTILE):
        copied(answered, shared / name, f"c{number}")

    done = collect([shared], out)
    assert len(done.written) == len(HOSTILE)
    found = (out / "participants").rglob("*.parquet")
    assert sorted(p.parent.name for p in found) == [f"cohort_id=c{n}" for n in range(len(HOSTILE))]


def test_of_two_syncs_of_a_cohort_the_newer_counts_and_it_is_said(
    full: Store, tmp_path: Path, query: Query
) -> None:
    shared, out = tmp_path / "shared", tmp_path / "out"
    sync(full.path, shared / "b-old")
    with full.step("test", AT) as step:
        step.update("note", "n1", text="Newer")
    sync(full.path, shared / "a-new")
    os.utime(shared / "b-old" / "datapackage.json", (1, 1))

    done = collect([shared], out)
    assert [(Path(one.folder).name, one.words.partition(":")[0]) for one in done.said] == [
        ("b-old", "holds an older sync of a cohort that is there again")
    ]
    assert query(out, "notes", "SELECT text FROM TABLE") == [("Newer",)]


def test_codes_count_before_names_of_the_same_cohort(full: Store, tmp_path: Path, query: Query) -> None:
    shared, out = tmp_path / "shared", tmp_path / "out"
    sync(full.path, shared / "names")
    codes = copied(shared / "names", shared / "codes")
    book = read_book(codes)
    write_book(codes, book | {"pseudonymised": True})
    os.utime(codes / "datapackage.json", (1, 1))

    done = collect([shared], out)
    assert [Path(one.folder).name for one in done.said] == ["names"]
    assert "with codes too, which count" in done.said[0].words
    assert query(out, "cohorts", "SELECT pseudonymised FROM TABLE") == [(True,)]
    assert "by their names" not in (out / "summary.md").read_text(encoding="utf-8")


def test_when_a_folder_is_being_synced_while_it_is_collected(
    full: Store, tmp_path: Path, query: Query
) -> None:
    shared, out = tmp_path / "shared", tmp_path / "out"
    sync(full.path, shared / "full")
    collect([shared], out)
    # As a sync leaves it between the renames of its files and that of the codebook.
    with full.step("test", AT) as step:
        step.update("note", "n1", text="On its way")
    sync(full.path, tmp_path / "newer")
    (tmp_path / "newer" / "notes.csv").replace(shared / "full" / "notes.csv")
    (tmp_path / "newer" / "datapackage.json").rename(shared / "full" / ".datapackage.json.part")
    book = read_book(shared / "full")
    write_book(shared / "full", book)  # the same in other bytes: it is read anew

    done = collect([shared], out)
    assert "a sync is writing there right now, or broke off" in reasons(done)["full"]
    assert reasons(done)["full"].endswith("What was collected of it before stays")
    assert query(out, "notes", "SELECT text FROM TABLE") == [('She said "aha",\nthen =SUM(A1)',)]

    (shared / "full" / ".datapackage.json.part").replace(shared / "full" / "datapackage.json")
    assert collect([shared], out).left_out == ()
    assert query(out, "notes", "SELECT text FROM TABLE") == [("On its way",)]


@pytest.mark.parametrize("at_once", [1, 3])
def test_batches_at_work_at_the_same_time_make_one_dataset(
    answered: Path, tmp_path: Path, query: Query, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(collecting, "AT_ONCE", at_once)
    monkeypatch.setattr(collecting, "MOST_COHORTS", 2)
    shared, out = tmp_path / "shared", tmp_path / "out"
    for name in "gfedcba":
        copied(answered, shared / name, name)
    (shared / "c" / "notes.csv").write_bytes(b"x")

    done = collect([shared], out)
    assert (done.written, [*reasons(done)]) == (tuple("abdefg"), ["c"])
    assert [*json.loads((out / "collected.json").read_bytes())["cohorts"]] == list("abdefg")
    people = query(out, "participants", "SELECT cohort_id, count(*) FROM TABLE GROUP BY 1 ORDER BY 1")
    assert people == [(name, 10) for name in "abdefg"]
    assert [path.name for path in (out / ".collecting").iterdir()] in ([], ["lock"])


def test_what_goes_wrong_in_one_batch_is_said_and_the_next_collect_goes_on(
    answered: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "AT_ONCE", 2)
    monkeypatch.setattr(collecting, "MOST_COHORTS", 1)
    shared, out = tmp_path / "shared", tmp_path / "out"
    for name in "abcd":
        copied(answered, shared / name, name)
    collect([copied(answered, tmp_path / "e", "e")], out)
    (out / "pairs").rename(tmp_path / "pairs")
    (out / "pairs").symlink_to(tmp_path / "pairs", target_is_directory=True)

    with pytest.raises(UserError, match="pairs is a link"):
        collect([shared, tmp_path / "e"], out)
    (out / "pairs").unlink()
    done = collect([shared, tmp_path / "e"], out)
    assert (done.cohorts, done.left_out) == (5, ())
    assert sorted(path.name for path in (out / "pairs").iterdir()) == [f"cohort_id={c}" for c in "abcde"]


@pytest.mark.parametrize("name", ["notes.txt", "datapackage.json", ".hidden"])
def test_a_folder_that_holds_something_else_is_refused_and_stays(
    answered: Path, tmp_path: Path, name: str
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / name).write_text("mine", encoding="utf-8")

    with pytest.raises(UserError, match="holds something else, and stays as it is"):
        collect([answered], out)
    assert [p.name for p in out.iterdir()] == [name]


def test_what_cannot_be_collected_is_said(answered: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"There is no folder .*nowhere"):
        collect([answered, tmp_path / "nowhere"], tmp_path / "out")
    (tmp_path / "bare").mkdir()
    with pytest.raises(UserError, match="holds no synced cohort"):
        collect([tmp_path / "bare"], tmp_path / "out")
    with pytest.raises(UserError, match="which DuckDB takes for a pattern"):
        collect([answered], tmp_path / "out[1]")
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(UserError, match="is a file"):
        collect([answered], tmp_path / "file")
    with datasets.opened(tmp_path / "held"), pytest.raises(UserError, match="Another collect is at work"):
        collect([answered], tmp_path / "held")
    assert not (tmp_path / "out").exists()


def test_a_link_in_the_dataset_is_not_written_through(answered: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    collect([copied(answered, tmp_path / "a", "a")], out)
    (tmp_path / "elsewhere").mkdir()
    for path in sorted((out / "pairs").rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    (out / "pairs").rmdir()
    (out / "pairs").symlink_to(tmp_path / "elsewhere", target_is_directory=True)

    with pytest.raises(UserError, match="pairs is a link"):
        collect([tmp_path / "a"], out)
    assert not list((tmp_path / "elsewhere").iterdir())


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a person's folders by other means")
def test_what_is_collected_is_its_owners_alone(synced: Path, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        collect([synced], tmp_path / "out")
    finally:
        os.umask(before)

    every = [tmp_path / "out", *(tmp_path / "out").rglob("*")]
    assert {stat.S_IMODE(p.stat().st_mode) for p in every if p.is_file()} == {0o600}
    assert {stat.S_IMODE(p.stat().st_mode) for p in every if p.is_dir()} == {0o700}


KILLED = """
    import os, sys
    from pathlib import Path

    left = int(sys.argv[3])

    def audit(event, arguments):
        global left
        if event in ("os.rename", "os.remove", "os.rmdir", "shutil.rmtree", "os.mkdir"):
            left -= 1
            if left < 0:
                os._exit(9)

    from facilitator.exchange.collecting.collect import collect
    sys.addaudithook(audit)
    collect([Path(sys.argv[1])], Path(sys.argv[2]))
"""


@pytest.mark.parametrize("steps", [3, 8, 14, 25, 40])
def test_when_a_collect_is_killed(full: Store, tmp_path: Path, query: Query, steps: int) -> None:
    """Killed before one of its changes to the disk, it is finished by the next, whatever the folders hold."""
    shared, out = tmp_path / "shared", tmp_path / "out"
    sync(full.path, shared / "full")
    collect([shared], out)
    with full.step("test", AT) as step:
        step.update("note", "n1", text="New")
        step.update("goal", "g1", text="New")
        step.connection.execute("DELETE FROM vote")
    sync(full.path, shared / "full")

    killed = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(KILLED), str(shared), str(out), str(steps)], check=False
    )
    assert killed.returncode == 9
    for path in out.rglob("*.parquet"):
        if ".collecting" not in path.parts:
            assert path.read_bytes()[-4:] == b"PAR1"

    with datasets.opened(out):
        pass  # finishes what was ready
    new = [
        query(out, "notes", "SELECT text FROM TABLE") == [("New",)],
        ("New",) in query(out, "goals", "SELECT text FROM TABLE"),
        not (out / "votes").exists(),
    ]
    assert len(set(new)) == 1
    assert not (out / ".collecting" / "batch").exists() or not new[0]

    collect([shared], out)
    assert query(out, "notes", "SELECT text FROM TABLE") == [("New",)]


def test_the_engine_reads_nothing_outside_its_folder_and_no_network(tmp_path: Path) -> None:
    import duckdb

    from facilitator.exchange.collecting.engine import connect

    (tmp_path / "in").mkdir()
    (tmp_path / "secret.csv").write_text("a\n1\n", encoding="utf-8")
    with connect(tmp_path / "in") as connection:
        for source in (
            tmp_path / "secret.csv",
            tmp_path / "in" / ".." / "secret.csv",
            "https://example.org/a.csv",
        ):
            with pytest.raises(duckdb.PermissionException):
                connection.execute("SELECT * FROM read_csv($1)", [str(source)])
        with pytest.raises(duckdb.Error):
            connection.execute("SET enable_external_access = true")
        with pytest.raises(duckdb.Error):
            connection.execute("INSTALL httpfs")
        assert connection.execute(
            "SELECT current_setting('autoinstall_known_extensions'), "
            "current_setting('autoload_known_extensions')"
        ).fetchall() == [(False, False)]


def summary(out: Path) -> list[dict[str, str]]:
    with (out / "summary.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_the_summary_counts_what_happened_and_what_people_said(
    answered: Path, synced: Path, tmp_path: Path
) -> None:
    done = collect([answered, synced], tmp_path / "out")

    large, small, everything = summary(tmp_path / "out")
    assert (large["cohort"], large["people"], large["answered_baseline"], large["answered_endline"]) == (
        "Spring",
        "10",
        "10",
        "10",
    )
    assert (large["skills_of"], large["connected_of"], large["empowerment_of"]) == ("10", "10", "10")
    assert 1 <= float(large["empowerment"]) <= 5
    assert (small["notes"], small["insight"], small["commitment"], small["dots"]) == ("1", "1", "1", "8")
    assert (everything["cohort"], everything["people"], everything["notes"]) == ("all 2", "12", "1")
    assert int(everything["rows"]) == done.rows


def test_a_group_of_fewer_than_five_is_neither_shown_nor_in_the_sum(answered: Path, tmp_path: Path) -> None:
    from facilitator.exchange.collecting.figures import CohortFigures

    shared = tmp_path / "shared"
    copied(answered, shared / "large", "large")
    data = (answered / "responses.csv").read_bytes().decode("utf-8-sig").splitlines(keepends=True)
    people = sorted({line.split(",")[0] for line in data[1:]})[:4]
    kept = [data[0], *(line for line in data[1:] if line.split(",")[0] in people)]
    copied(answered, shared / "small", "small", responses=("\ufeff" + "".join(kept)).encode())
    collect([shared], tmp_path / "out")

    _, small, everything = sorted(summary(tmp_path / "out"), key=lambda row: row["cohort_id"] or "~")[:3]
    assert small["cohort_id"] == "small"
    for name in ("answered_baseline", "answered_midpoint", "answered_endline", "skills_of", "empowerment"):
        assert name in CohortFigures.__struct_fields__
        assert small[name] == "", name
    assert (everything["answered_baseline"], everything["skills_of"]) == ("10", "10")
    held = json.loads((tmp_path / "out" / "collected.json").read_bytes())["cohorts"]["small"]["figures"]
    assert held["answered_baseline"] is None


def test_a_cohorts_name_is_no_formula_and_no_markdown_in_the_summary(answered: Path, tmp_path: Path) -> None:
    folder = copied(answered, tmp_path / "a", "a")
    book = read_book(folder)
    book["cohort"]["name"] = "=HYPERLINK(1)|<b>*x*\r\n# y"
    write_book(folder, book)
    collect([folder], tmp_path / "out")

    assert summary(tmp_path / "out")[0]["cohort"] == escape("=HYPERLINK(1)|<b>*x*\r\n# y")
    text = (tmp_path / "out" / "summary.md").read_text(encoding="utf-8")
    assert "<b>" not in text
    assert "\n# y" not in text
