"""A synced folder in the world: edited by hand, open elsewhere, full, read-only, gone, or full of links."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.exchange import patience, pouring
from facilitator.exchange.sync import CancelledError, sync

NOW = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
EDITED = datetime(2023, 3, 24, 14, 30, tzinfo=UTC).timestamp()
ASIDE = "notes (changed by hand 2023-03-24 1430).csv"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "csv"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with 400 kB, which only root of a Linux may mount."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("a disk is mounted by root of Linux")
    place = tmp_path / "stick"
    place.mkdir()
    if not run("mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", place):
        pytest.skip("nothing may be mounted here")
    yield place
    assert run("umount", "--lazy", place)


def run(*command: object) -> bool:
    return not subprocess.run([str(part) for part in command], capture_output=True, check=False).returncode


def state(folder: Path) -> dict[str, tuple[int, bytes]]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(p.relative_to(folder)): (p.stat().st_mtime_ns, p.read_bytes()) for p in files}


def change_all(store: Store, words: str = "Changed") -> None:
    with store.step("test", NOW) as step:
        step.update("participant", "p1", name=words)
        step.update("note", "n1", text=words)
        step.update("goal", "g1", text=words)


def edit(path: Path, data: bytes = b"Mine, and not from the app") -> None:
    path.write_bytes(data)
    os.utime(path, (EDITED, EDITED))


class Waiting:
    """Lets no time go by, and counts what would have; after so many turns something happens."""

    def __init__(self, then: Callable[[], object] = lambda: None, after: int = 5) -> None:
        self.seconds, self.turns = 0.0, 0
        self.told: list[str] = []
        self._then, self._after = then, after

    def pause(self, seconds: float) -> None:
        self.seconds += seconds
        self.turns += 1
        if self.turns == self._after:
            self._then()

    def progress(self, done: int, total: int, words: str) -> None:
        if words.startswith("waiting"):
            self.told.append(words)


def test_when_somebody_has_changed_a_csv_file(full: Store, folder: Path) -> None:
    sync(full.path, folder)
    ours = (folder / "notes.csv").read_bytes()
    edit(folder / "notes.csv")

    report = sync(full.path, folder)

    assert report.kept_aside == {"notes.csv": ASIDE}
    assert report.written == ("notes.csv",)
    assert (folder / ASIDE).read_bytes() == b"Mine, and not from the app"
    assert (folder / "notes.csv").read_bytes() == ours
    assert not set('<>:"/\\|?*') & set(ASIDE)
    assert sync(full.path, folder).kept_aside == {}


def test_their_file_is_kept_also_where_ours_has_changed_too(full: Store, folder: Path) -> None:
    sync(full.path, folder)
    edit(folder / "notes.csv")
    change_all(full)

    report = sync(full.path, folder)

    assert list(report.kept_aside) == ["notes.csv"]
    assert (folder / ASIDE).read_bytes() == b"Mine, and not from the app"
    assert b"Changed" in (folder / "notes.csv").read_bytes()


def test_a_second_edit_in_the_same_minute_gets_a_name_of_its_own(full: Store, folder: Path) -> None:
    sync(full.path, folder)
    for number in range(3):
        edit(folder / "notes.csv", b"%d" % number)
        sync(full.path, folder)

    kept = sorted(path.name for path in folder.glob("notes (*"))
    assert kept == [ASIDE.replace("1430", f"1430{end}") for end in (" 2", " 3", "")]
    assert {(folder / name).read_bytes() for name in kept} == {b"0", b"1", b"2"}


def test_an_edit_of_the_same_size_with_its_old_time_is_noticed(full: Store, folder: Path) -> None:
    sync(full.path, folder)
    notes = folder / "notes.csv"
    before = notes.stat()
    notes.write_bytes(notes.read_bytes().replace(b"aha", b"AHA"))
    os.utime(notes, ns=(before.st_atime_ns, before.st_mtime_ns))

    assert list(sync(full.path, folder).kept_aside) == ["notes.csv"]


def test_a_file_that_was_only_touched_is_left_as_it_is(full: Store, folder: Path) -> None:
    sync(full.path, folder)
    os.utime(folder / "notes.csv", (EDITED, EDITED))

    report = sync(full.path, folder)

    assert (report.written, report.kept_aside) == ((), {})
    assert (folder / "notes.csv").stat().st_mtime == EDITED


def test_an_edited_codebook_and_an_edited_sketch_are_kept_too(full: Store, folder: Path) -> None:
    sync(full.path, folder)
    codebook = folder / "datapackage.json"
    edit(codebook, codebook.read_bytes().replace(b"Spring", b"Summer"))
    edit(folder / "sketches" / "i1.svg", b"<svg/>")

    report = sync(full.path, folder)

    assert report.kept_aside == {
        "datapackage.json": "datapackage (changed by hand 2023-03-24 1430).json",
        "sketches/i1.svg": "i1 (changed by hand 2023-03-24 1430).svg",
    }
    assert (folder / "sketches" / "i1 (changed by hand 2023-03-24 1430).svg").read_bytes() == b"<svg/>"
    assert b"Spring" in codebook.read_bytes()


def test_an_edited_sketch_of_a_card_that_is_gone_is_kept(full: Store, folder: Path) -> None:
    sync(full.path, folder)
    edit(folder / "sketches" / "i1.svg", b"<svg/>")
    with full.step("test", NOW) as step:
        step.connection.execute("DELETE FROM stroke")

    report = sync(full.path, folder)

    assert report.removed == ("sketches/i1.svg",)
    assert [path.read_bytes() for path in (folder / "sketches").iterdir()] == [b"<svg/>"]


def test_when_a_file_of_another_program_has_the_name_of_one_of_ours(full: Store, folder: Path) -> None:
    folder.mkdir()
    edit(folder / "notes.csv")
    edit(folder / "diary.csv", b"Dear diary")

    report = sync(full.path, folder)

    assert report.kept_aside == {"notes.csv": ASIDE}
    assert (folder / "diary.csv").read_bytes() == b"Dear diary"


NO_CODEBOOK = (
    b"[" * 200_000,
    b'{"x": "\\ud800", "hash": "y"}',
    b'{"hash": 5}',
    b"\xff",
    b"",
    b"[]",
    b'{"x": NaN}',
)


@pytest.mark.parametrize("data", NO_CODEBOOK, ids=[data[:20].decode("latin-1") for data in NO_CODEBOOK])
def test_whatever_stands_where_the_codebook_was_a_sync_writes_it_again(
    full: Store, folder: Path, data: bytes
) -> None:
    sync(full.path, folder)
    ours = (folder / "datapackage.json").read_bytes()
    edit(folder / "datapackage.json", data)

    sync(full.path, folder)

    assert (folder / "datapackage.json").read_bytes() == ours


def test_when_a_link_in_the_folder_leads_elsewhere(full: Store, folder: Path, tmp_path: Path) -> None:
    sync(full.path, folder)
    elsewhere = tmp_path / "precious.csv"
    elsewhere.write_text("precious")
    (folder / "notes.csv").unlink()
    (folder / "notes.csv").symlink_to(elsewhere)

    report = sync(full.path, folder)

    assert report.written == ("notes.csv",)
    assert elsewhere.read_text() == "precious"
    assert not (folder / "notes.csv").is_symlink()
    (kept,) = report.kept_aside.values()
    assert (folder / kept).readlink() == elsewhere


def test_a_folder_of_sketches_that_is_a_link_is_refused(full: Store, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    folder.mkdir()
    (folder / "sketches").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(UserError, match="is a link to another place, and nothing is written there"):
        sync(full.path, folder)

    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_pipe_in_place_of_a_file_is_kept_aside_and_holds_nobody_up(full: Store, folder: Path) -> None:
    sync(full.path, folder)
    change_all(full)
    (folder / "notes.csv").unlink()
    os.mkfifo(folder / "notes.csv")
    waiting = Waiting()

    report = sync(full.path, folder, pause=waiting.pause)

    assert "notes.csv" in report.written
    assert waiting.turns == 0
    assert (folder / "notes.csv").is_file()
    assert (folder / report.kept_aside["notes.csv"]).is_fifo()


def refusing(monkeypatch: pytest.MonkeyPatch, name: str) -> list[str]:
    """Windows keeps a file that is open elsewhere from being replaced; here the rename says so for it."""
    locked = [name]
    replace = Path.replace

    def refuse(part: Path, target: Path) -> Path:
        if target.name in locked:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
        return replace(part, target)

    monkeypatch.setattr(Path, "replace", refuse)
    return locked


def test_when_a_csv_file_is_open_elsewhere_for_a_while(
    full: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync(full.path, folder)
    change_all(full)
    locked = refusing(monkeypatch, "notes.csv")
    waiting = Waiting(locked.clear, after=20)

    report = sync(full.path, folder, progress=waiting.progress, pause=waiting.pause)

    assert report.written == (
        "participants.csv",
        "notes.csv",
        "goals.csv",
        "goal_wordings.csv",
        "datapackage.json",
    )
    assert set(waiting.told) == {"waiting for notes.csv, open elsewhere"}
    assert 1 <= waiting.seconds <= 4


def test_when_a_csv_file_stays_open_elsewhere(
    full: Store, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync(full.path, folder)
    change_all(full)
    locked = refusing(monkeypatch, "notes.csv")
    waiting = Waiting()
    with pytest.raises(
        UserError, match=r"^notes\.csv in .* cannot be replaced .*Close the file where it is open"
    ):
        sync(full.path, folder, progress=waiting.progress, pause=waiting.pause)
    assert waiting.seconds == pytest.approx(patience.IN_ALL)
    in_place = state(folder)["participants.csv"]
    assert b"Changed" in in_place[1]

    locked.clear()
    told: list[str] = []
    report = sync(full.path, folder, progress=lambda done, total, name: told.append(name))

    assert report.written == ("notes.csv", "goals.csv", "goal_wordings.csv", "datapackage.json")
    assert "participants.csv" not in told
    assert state(folder)["participants.csv"] == in_place
    assert report.kept_aside == {}
    sync(full.path, tmp_path / "fresh")
    assert {n: d for n, (_, d) in state(folder).items()} == {
        n: d for n, (_, d) in state(tmp_path / "fresh").items()
    }


def test_when_the_disk_refuses_a_file_that_may_not_be_changed(full: Store, folder: Path) -> None:
    sync(full.path, folder)
    change_all(full)
    before = state(folder)
    if not sys.platform.startswith("linux") or not run("chattr", "+i", folder / "notes.csv"):
        pytest.skip("no file can be made unchangeable here")
    try:
        with pytest.raises(UserError, match=r"the folder keeps its old files\.$"):
            sync(full.path, folder, pause=Waiting().pause)
        assert state(folder) == before
        waiting = Waiting(lambda: run("chattr", "-i", folder / "notes.csv"))
        assert "notes.csv" in sync(full.path, folder, pause=waiting.pause).written
    finally:
        run("chattr", "-i", folder / "notes.csv")


def test_a_sync_that_waits_stops_at_once(full: Store, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sync(full.path, folder)
    change_all(full)
    refusing(monkeypatch, "participants.csv")
    waiting = Waiting()

    with pytest.raises(CancelledError):
        sync(full.path, folder, pause=waiting.pause, cancelled=lambda: waiting.turns > 2)

    assert waiting.turns == 3
    assert not list(folder.glob(".*"))


def test_a_sync_that_stops_half_way_says_so_and_the_next_one_goes_on(
    full: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync(full.path, folder)
    change_all(full)
    locked = refusing(monkeypatch, "notes.csv")
    waiting = Waiting()
    with pytest.raises(CancelledError, match="are new already; the next sync goes on from there"):
        sync(full.path, folder, pause=waiting.pause, cancelled=lambda: waiting.turns > 2)

    locked.clear()
    report = sync(full.path, folder)
    assert report.written == ("notes.csv", "goals.csv", "goal_wordings.csv", "datapackage.json")
    assert (report.mended, report.kept_aside) == (("participants.csv",), {})


def test_when_the_disk_of_the_folder_is_full(full: Store, disk: Path) -> None:
    sync(full.path, disk / "csv")
    change_all(full)
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        while file.write(b"x" * 4096) == 4096 and ballast.stat().st_size < 10**6:
            if os.statvfs(disk).f_bavail == 0:
                break
    before = state(disk / "csv")
    waiting = Waiting()
    with pytest.raises(UserError, match="Make room on that disk and sync again"):
        sync(full.path, disk / "csv", progress=waiting.progress, pause=waiting.pause)
    assert state(disk / "csv") == before
    assert set(waiting.told) == {f"waiting for {disk / 'csv'}, the disk is full"}

    waiting = Waiting(ballast.unlink)
    assert "notes.csv" in sync(full.path, disk / "csv", pause=waiting.pause).written
    assert waiting.turns >= 5


def test_when_the_folder_is_read_only(full: Store, disk: Path) -> None:
    sync(full.path, disk / "csv")
    change_all(full)
    before = state(disk / "csv")
    assert run("mount", "-o", "remount,ro", disk)
    waiting = Waiting()
    with pytest.raises(UserError, match="read-only"):
        sync(full.path, disk / "csv", progress=waiting.progress, pause=waiting.pause)
    assert state(disk / "csv") == before
    assert set(waiting.told) == {f"waiting for {disk / 'csv'}, it is read-only"}

    waiting = Waiting(lambda: run("mount", "-o", "remount,rw", disk))
    assert "notes.csv" in sync(full.path, disk / "csv", pause=waiting.pause).written


def test_when_the_folder_is_gone(full: Store, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    sync(full.path, stick / "csv")
    stick.rename(tmp_path / "pulled")
    waiting = Waiting()
    with pytest.raises(UserError, match="Check that the disk is still there and sync again"):
        sync(full.path, stick / "csv", progress=waiting.progress, pause=waiting.pause)
    assert not stick.exists()
    assert set(waiting.told) == {f"waiting for {stick / 'csv'}, it is gone"}

    waiting = Waiting(lambda: (tmp_path / "pulled").rename(stick))
    change_all(full)
    assert "notes.csv" in sync(full.path, stick / "csv", pause=waiting.pause).written


def test_a_folder_that_goes_away_during_a_sync_is_not_made_anew_without_its_files(
    full: Store, folder: Path, tmp_path: Path
) -> None:
    sync(full.path, folder)
    before = state(folder)
    change_all(full)

    def gone(done: int, total: int, words: str) -> None:
        if words == "notes.csv" and folder.exists():
            folder.rename(tmp_path / "elsewhere")

    with pytest.raises(UserError, match=r"csv cannot be written to \(no such file or directory\)"):
        sync(full.path, folder, progress=gone, pause=Waiting().pause)
    assert not folder.exists()

    (tmp_path / "elsewhere").rename(folder)
    assert {name: there for name, there in state(folder).items() if name in before} == before
    assert "notes.csv" in sync(full.path, folder).written


def test_a_folder_that_was_deleted_is_made_again(full: Store, folder: Path, tmp_path: Path) -> None:
    sync(full.path, folder)
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    folder.rmdir()

    assert len(sync(full.path, folder).written) > 30


def test_waiting_grows_longer_and_is_half_a_minute_in_all() -> None:
    waits: list[float] = []
    told: list[str] = []
    waiting = patience.Patience(told.append, lambda: None, waits.append)

    def refuse() -> None:
        raise PermissionError(errno.EACCES, "no")

    with pytest.raises(PermissionError):
        waiting.until_done(refuse, lambda error: patience.why(error, is_file=True))
    assert sum(waits) == pytest.approx(30)
    assert max(waits) <= 0.1
    with pytest.raises(PermissionError):
        waiting.until_done(refuse, lambda error: "")
    assert sum(waits) == pytest.approx(30)
    assert re.fullmatch("(open elsewhere)+", "".join(told))


def test_when_the_disk_is_slow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = tmp_path / "slow.csv"
    most_waiting = 0
    force, turn = os.fsync, threading.Semaphore(0)

    def slow(handle: int) -> None:
        turn.acquire(timeout=0.05)
        force(handle)

    def pieces() -> Iterator[bytes]:
        nonlocal most_waiting
        for number in range(40):
            most_waiting = max(most_waiting, number - (written.stat().st_size >> 20))
            yield bytes(1 << 20)

    monkeypatch.setattr(pouring.os, "fsync", slow)
    pouring.pour(written, pieces())

    assert written.stat().st_size == 40 << 20
    assert most_waiting < 10  # megabytes: what is made waits for the disk, not in memory
