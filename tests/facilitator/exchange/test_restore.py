"""A cohort made again from its CSV is equal to the first, table by table, whatever stood in it."""

from __future__ import annotations

import csv
import errno
import json
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from facilitator.capture import opening, reading
from facilitator.capture.loading import StoppedError
from facilitator.capture.opening import open_store
from facilitator.capture.store import Store
from facilitator.cli import main
from facilitator.errors import UserError
from facilitator.exchange.csv_tables import TABLES
from facilitator.exchange.restore import look, restore
from facilitator.exchange.sync import sync
from facilitator.live import board, goals, undo
from facilitator.live.calendar_saving import save_calendar
from facilitator.model.board import IdeaStage

from .awkward import NOW, fill
from .folders import sign


def content(path: Path) -> dict[str, Any]:
    """Every row of every captured table and of both views on the journal, with the types of its values."""
    with closing(sqlite3.connect(path)) as connection:
        made = {}
        for name in ("cohort", *(table.stored for table in TABLES)):
            rows = connection.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall()
            made[name] = [[(type(cell), repr(cell)) for cell in row] for row in rows]
        made["tables"] = sorted(
            connection.execute("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
        )
        for pragma in ("application_id", "user_version", "journal_mode"):
            made[pragma] = connection.execute(f"PRAGMA {pragma}").fetchone()
        return made


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cohort file with its tables and no row."""
    path = tmp_path_factory.mktemp("blank") / "blank.cohort"
    opening.create(path).close()
    return path


# Not shrunk: an example takes half a second, and names the row that differs as it is.
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.generate),
)
@given(data=st.data())
def test_whatever_a_cohort_holds_comes_back_equal_and_syncs_to_the_same_bytes(
    blank: Path, data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first, again = folder / "first.cohort", folder / "again.cohort"
        shutil.copy(blank, first)
        store = open_store(first)
        try:
            fill(store, data)
        finally:
            store.close()
        sync(first, folder / "csv")

        restore(folder / "csv", again)
        sync(again, folder / "csv again")

        assert content(again) == content(first)
        assert files(folder / "csv again") == files(folder / "csv")


def test_when_the_cohort_file_is_lost_and_its_csv_is_there(full: Store, tmp_path: Path) -> None:
    folder = tmp_path / "csv"
    sync(full.path, folder)
    first = content(full.path)

    report = restore(folder, tmp_path / "again")

    assert report.file == str(tmp_path / "again.cohort")
    assert report.cohort == "Spring"
    assert report.rows == sum(report.tables.values()) == sum(len(first[table.stored]) for table in TABLES)
    assert content(Path(report.file)) == first
    assert [path.name for path in tmp_path.glob("*again*")] == ["again.cohort"]


def test_the_journal_of_a_restored_cohort_has_its_histories_and_nothing_to_take_back(
    full: Store, tmp_path: Path
) -> None:
    later = NOW + timedelta(minutes=5)
    board.move(full, later, ["i2"], IdeaStage.IDEA)
    goals.reword(full, later, "g1", "=Listen, then speak")
    sync(full.path, tmp_path / "csv")
    histories = {view: full.rows(f"SELECT * FROM {view}") for view in ("idea_stage", "goal_wording")}

    restore(tmp_path / "csv", tmp_path / "again.cohort")

    again = open_store(tmp_path / "again.cohort")
    try:
        for view, rows in histories.items():
            assert sorted(again.rows(f"SELECT * FROM {view}"), key=str) == sorted(rows, key=str)
        assert len(again.rows("SELECT * FROM change")) == sum(map(len, histories.values()))
        assert again.undoable().undo is None
        assert again.undoable().redo is None

        board.move(again, later, ["i1"], IdeaStage.TRIED)
        goals.reword(again, later, "g2", "Meet twice a week")
        goals.reword(again, later, "g2", "Meet thrice a week")
        undo.undo(again, later)
        wordings = again.rows("SELECT text FROM goal_wording WHERE goal_id = 'g2'")
        assert [row["text"] for row in wordings] == ["Meet weekly", "Meet twice a week"]
        stages = again.rows("SELECT stage FROM idea_stage WHERE idea_id = 'i1'")
        assert [row["stage"] for row in stages] == ["commitment", "tried"]
        assert reading.cohort(again)["name"] == "Spring"
    finally:
        again.close()


def test_a_restored_cohort_is_kept_and_undone_like_any_other(store: Store, tmp_path: Path) -> None:
    sync(store.path, tmp_path / "csv")
    restore(tmp_path / "csv", tmp_path / "again.cohort")
    again = open_store(tmp_path / "again.cohort")
    try:
        board.add(again, NOW, None, "Ring first")
        assert [idea.title for idea in reading.ideas(again)] == ["Ring first"]
        undo.undo(again, NOW)
        assert reading.ideas(again) == ()
        with again.step("test", NOW) as step, pytest.raises(sqlite3.IntegrityError):
            step.insert("authorship", idea_id="i9", participant_id="p9")
            again.connection.execute("COMMIT")
    finally:
        again.close()
    save_calendar(tmp_path / "again.cohort", tmp_path / "programme.ics")


def test_when_a_cohort_is_to_be_made_where_a_file_is(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path / "csv")
    there = tmp_path / "again.cohort"
    for name in ("again.cohort", "again.cohort-wal", "again.cohort-journal"):
        (tmp_path / name).write_bytes(b"mine")
        with pytest.raises(UserError, match=f"{name} is there already, and stays"):
            restore(tmp_path / "csv", there)
        assert (tmp_path / name).read_bytes() == b"mine"
        (tmp_path / name).unlink()
    there.mkdir()
    with pytest.raises(UserError, match="is there already"):
        restore(tmp_path / "csv", there)
    there.rmdir()
    with pytest.raises(UserError, match=r"There is no folder .*nowhere"):
        restore(tmp_path / "csv", tmp_path / "nowhere" / "again.cohort")
    with pytest.raises(UserError, match="needs a name"):
        restore(tmp_path / "csv", Path("/"))


def test_a_file_that_comes_to_be_while_a_cohort_is_made_stays(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path / "csv")
    there = tmp_path / "again.cohort"
    with pytest.raises(UserError, match="has come to be meanwhile, and stays"):
        restore(tmp_path / "csv", there, progress=lambda *_: there.write_bytes(b"mine") and None)
    assert there.read_bytes() == b"mine"
    assert [path.name for path in tmp_path.glob("*again*")] == ["again.cohort"]
    assert [path.name for path in tmp_path.glob(".*")] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has another way")
@pytest.mark.parametrize("taken", [False, True])
def test_a_disk_that_knows_no_second_name_for_a_file_gets_it_too(
    full: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, taken: bool
) -> None:
    """As FAT does, and some network shares."""
    sync(full.path, tmp_path / "csv")
    there = tmp_path / "again.cohort"

    def no_link(*_: object, **__: object) -> None:
        if taken:
            there.write_bytes(b"mine")
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_link)
    if taken:
        with pytest.raises(UserError, match="has come to be meanwhile"):
            restore(tmp_path / "csv", there)
        assert there.read_bytes() == b"mine"
    else:
        restore(tmp_path / "csv", there)
        assert content(there) == content(full.path)
        assert stat.S_IMODE(there.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.glob("*again*")] == ["again.cohort"]


def test_progress_tells_of_every_file_and_ends_with_all_bytes(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path / "csv")
    told: list[tuple[int, int, str]] = []
    restore(tmp_path / "csv", tmp_path / "again.cohort", progress=lambda *how: told.append(how))

    total = sum(path.stat().st_size for path in (tmp_path / "csv").glob("*.csv"))
    assert told[-1] == (total, total, "")
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)
    assert {name for _, _, name in told} == {*(table.file for table in TABLES), ""}


@pytest.mark.parametrize("at", [0, 5, 32, 60])
def test_when_a_restore_is_stopped_half_way(full: Store, tmp_path: Path, at: int) -> None:
    sync(full.path, tmp_path / "csv")
    place = tmp_path / "made"
    place.mkdir()
    asked = 0

    def enough() -> bool:
        nonlocal asked
        asked += 1
        return asked > at

    with suppress(StoppedError):
        restore(tmp_path / "csv", place / "again.cohort", cancelled=enough)
        assert at == 60  # it was over before
    assert [path.name for path in place.iterdir()] == (["again.cohort"] if at == 60 else [])
    with pytest.raises(StoppedError):
        look(tmp_path / "csv", cancelled=lambda: True)


def many_notes(folder: Path, count: int) -> None:
    """Writes so many notes into a folder that has one, as if they had been synced."""
    heading, line, _ = (folder / "notes.csv").read_bytes().split(b"\r\n")[:3]
    made = b"\r\n".join(line.replace(b"n1", b"n%d" % number, 1) for number in range(count))
    (folder / "notes.csv").write_bytes(heading + b"\r\n" + made + b"\r\n")
    sign(folder)


@pytest.fixture
def large(full: Store, tmp_path: Path) -> Path:
    """A folder with so many notes that making a cohort from it takes a while."""
    full.connection.execute("UPDATE note SET text = 'Said'")
    sync(full.path, tmp_path / "csv")
    many_notes(tmp_path / "csv", 60_000)
    return tmp_path / "csv"


@pytest.mark.skipif(sys.platform == "win32", reason="no process there can be limited so")
def test_when_the_disk_is_full_while_a_cohort_is_made_again(large: Path, tmp_path: Path) -> None:
    import resource

    place = tmp_path / "made"
    place.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "facilitator", "restore", str(large), str(place / "again.cohort")],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, 3_000_000)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith(f"{place / 'again.cohort'} could not be made (")
    assert "Make room on that disk" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert list(place.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="a killed process there still has its files open")
def test_when_the_app_is_killed_while_a_cohort_is_made_again(large: Path, tmp_path: Path) -> None:
    place = tmp_path / "made"
    place.mkdir()
    part = place / ".again.cohort.part"
    with subprocess.Popen(
        [sys.executable, "-m", "facilitator", "restore", str(large), str(place / "again.cohort")]
    ) as process:
        while not (part.exists() and part.stat().st_size > 1_000_000):
            assert process.poll() is None
        process.kill()
    assert not (place / "again.cohort").exists()
    assert part.exists()

    restore(large, place / "again.cohort")

    assert [path.name for path in place.iterdir()] == ["again.cohort"]
    assert len(content(place / "again.cohort")["note"]) == 60_000


def test_two_at_a_time_do_not_make_the_same_file(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path / "csv")
    refused: list[str] = []

    def another(*_: object) -> None:
        if not refused:
            with pytest.raises(UserError) as error:
                restore(tmp_path / "csv", tmp_path / "again.cohort")
            refused.append(str(error.value))

    restore(tmp_path / "csv", tmp_path / "again.cohort", progress=another)
    assert "is being filled by another Facilitator" in refused[0]
    assert (tmp_path / "again.cohort").is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_restored_file_is_its_owners_alone_whatever_the_umask(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path / "csv")
    modes: set[int] = set()

    def look_at_it(*_: object) -> None:
        modes.update(stat.S_IMODE(p.stat().st_mode) for p in tmp_path.glob(".again*"))

    before = os.umask(0)
    try:
        restore(tmp_path / "csv", tmp_path / "again.cohort", progress=look_at_it)
    finally:
        os.umask(before)
    modes.add(stat.S_IMODE((tmp_path / "again.cohort").stat().st_mode))
    assert modes == {0o600}


def test_drawings_that_are_gone_or_changed_are_drawn_again(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path / "csv")
    drawing = tmp_path / "csv" / "sketches" / "i1.svg"
    drawn = drawing.read_bytes()
    drawing.write_bytes(drawn + b"<!-- -->")
    report = restore(tmp_path / "csv", tmp_path / "again.cohort")
    assert report.sketches == ("sketches/i1.svg",)
    shutil.rmtree(drawing.parent)
    assert restore(tmp_path / "csv", tmp_path / "once more.cohort").sketches == ("sketches/i1.svg",)
    sync(tmp_path / "again.cohort", tmp_path / "csv")
    assert drawing.read_bytes() == drawn


def test_what_a_spreadsheet_makes_of_a_file_comes_back_if_it_is_trusted(full: Store, tmp_path: Path) -> None:
    """No byte order mark, other quotes and line ends, TRUE for true; a changed cell loses its fraction."""
    sync(full.path, tmp_path / "csv")
    for table in TABLES:
        path = tmp_path / "csv" / table.file
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        rows = [[{"true": "TRUE", "false": "FALSE"}.get(cell, cell) for cell in row] for row in rows]
        if table.name == "activities":
            place = rows[0].index("paused_seconds")
            assert rows[1][place] == "90"
            rows[1][place] = "120"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
    with full.step("test", NOW) as step:
        step.update("activity", "a1", paused_seconds=120.0)

    report = restore(tmp_path / "csv", tmp_path / "again.cohort", trust_changes=True)

    assert report.changed == tuple(table.file for table in TABLES)
    assert content(tmp_path / "again.cohort") == content(full.path)


def test_the_command_says_what_it_made(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path / "csv")
    run = CliRunner().invoke(main, ["restore", str(tmp_path / "csv"), str(tmp_path / "a.cohort")])
    rows = sum(len(full.rows(f"SELECT * FROM {table.stored}")) for table in TABLES)
    assert run.output == f"{tmp_path / 'a.cohort'} is made with {rows} rows of Spring.\n"

    with (tmp_path / "csv" / "notes.csv").open("ab") as file:
        file.write(b"\r\n")
    run = CliRunner().invoke(main, ["restore", str(tmp_path / "csv"), str(tmp_path / "b.cohort")])
    assert isinstance(run.exception, (UserError, SystemExit))
    assert not (tmp_path / "b.cohort").exists()

    run = CliRunner().invoke(main, ["restore", str(tmp_path / "csv"), str(tmp_path / "c"), "--json"])
    assert run.exit_code != 0
    (tmp_path / "csv" / "notes.csv").write_bytes((tmp_path / "csv" / "notes.csv").read_bytes()[:-2])
    run = CliRunner().invoke(main, ["restore", str(tmp_path / "csv"), str(tmp_path / "c"), "--json"])
    said = json.loads(run.output)
    assert (said["file"], said["cohort"], said["rows"]) == (str(tmp_path / "c.cohort"), "Spring", rows)


@pytest.mark.parametrize("room", [0, 40, 300])
def test_on_a_disk_that_is_really_full_nothing_is_left_of_a_cohort(
    full: Store, small_disk: Path, tmp_path: Path, room: int
) -> None:
    sync(full.path, tmp_path / "csv")
    (small_disk / "filler").write_bytes(b"x" * (shutil.disk_usage(small_disk).free - room * 1024))
    with pytest.raises(UserError, match="could not be made"):
        restore(tmp_path / "csv", small_disk / "again.cohort")
    assert [p.name for p in small_disk.iterdir()] == ["filler"]
