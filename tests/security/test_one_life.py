"""A cohort's whole life in programs of their own, with a loose umask: nothing is open to others, no network.

Every program, and every one that it starts, tells what it asks of the network.
"""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from facilitator.places import RESOURCES

ROOT = Path(__file__).parents[2]

WATCHED = """
    import atexit, os, sys

    os.umask(0)
    told = os.open(os.environ["TOLD"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.write(told, b"begun\\n")

    def audit(event, arguments):
        begin = ("socket.bind", "socket.connect", "socket.get", "socket.send", "urllib", "http", "smtp")
        if event.startswith(begin) or event == "webbrowser.open":
            os.write(told, f"{event} {arguments[1:]}\\n".encode())

    def ports():
        import psutil

        for one in psutil.Process().net_connections(kind="inet"):
            os.write(told, f"open {one}\\n".encode())

    sys.addaudithook(audit)
    atexit.register(ports)
"""


class Life:
    """A folder of work, a home, and what was told of the network."""

    def __init__(self, folder: Path) -> None:
        self.work = folder / "work"
        self.home = folder / "home"
        self._told = folder / "told"
        watched = folder / "watched"
        for one in (self.work, self.home, watched, self.work / "shared", self.home / "config"):
            one.mkdir(mode=0o700)
        (watched / "sitecustomize.py").write_text(textwrap.dedent(WATCHED), encoding="utf-8")
        places = {f"XDG_{n}_HOME": str(self.home / n.lower()) for n in ("CONFIG", "STATE", "CACHE", "DATA")}
        windows = {name: str(self.home) for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA")}
        self._surroundings = {
            **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
            **places,
            **windows,
            "TOLD": str(self._told),
            "PYTHONPATH": f"{watched}{os.pathsep}{ROOT}",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONIOENCODING": "utf-8",
        }

    def run(self, *words: str) -> None:
        """One command, which ends well."""
        done = subprocess.run(
            [sys.executable, "-m", "facilitator", *words],
            cwd=self.work,
            env=self._surroundings,
            capture_output=True,
            encoding="utf-8",
            timeout=240,
            check=False,
        )
        assert done.returncode == 0, f"{words}: {done.stderr}"

    @property
    def told(self) -> list[str]:
        """What the programs told."""
        return self._told.read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Life:
    made = Life(tmp_path_factory.mktemp("life"))
    made.run("new", "a.cohort", "--roster", str(RESOURCES / "demo" / "roster.csv"), "--start", "2023-03-24")
    made.run("rehearse", "a.cohort", "--to", "played", "--session", "1", "--speed", "3600")
    played = "played/rehearsal.cohort"
    made.run("sync", played, "shared/one")
    made.run("report", played, "report.pdf")
    made.run("calendar", played, "sessions.ics")
    made.run("rooms", played, "--session", "1", "--round", "1", "--zoom", "rooms.csv")
    made.run("collect", "shared", "--to", "office")
    return made


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a person's folders by other means")
def test_whatever_is_written_is_its_owners_alone_with_a_loose_umask(life: Life) -> None:
    """But for what other packages keep of fonts, in which there is nobody's text."""
    theirs = {life.home / "cache", life.home / "config" / "matplotlib"}
    found = [path for top in (life.work, life.home) for path in top.rglob("*")]
    every = [path for path in found if theirs.isdisjoint((path, *path.parents))]
    names = {path.name for path in every}
    assert {"a.cohort", "rehearsal.cohort", "notes.csv", "datapackage.json", "report.pdf"} <= names
    assert {"sessions.ics", "rooms.csv", "summary.md", "collected.json"} <= names
    assert any(name.startswith("stage-") for name in names)
    assert any(name.endswith(".parquet") for name in names)
    loose = {
        str(path): oct(stat.S_IMODE(path.lstat().st_mode)) for path in every if path.lstat().st_mode & 0o077
    }
    assert not loose


def test_no_port_is_opened_and_nothing_is_asked_of_the_network(life: Life) -> None:
    began = life.told.count("begun")
    assert began >= 7  # each command
    loopback = ("('127.0.0.1'", "(('127.0.0.1'", "(('::1'")
    asked = [line for line in life.told if line != "begun" and not any(own in line for own in loopback)]
    assert not asked


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a person's folders by other means")
def test_what_lies_beside_an_open_cohort_is_its_owners_alone(tmp_path: Path) -> None:
    from datetime import UTC, datetime

    from facilitator.capture import backups, opening

    before = os.umask(0)
    try:
        store = opening.create(tmp_path / "a.cohort")
        with store.step("test", datetime.now(UTC)) as step:
            step.insert("cluster", name="Seeing", created_at=datetime.now(UTC))
        store.keep_draft("note", "half")
        backups.back_up(store.path, "test")
        found = {p.name: stat.S_IMODE(p.stat().st_mode) for p in tmp_path.rglob("*") if p.is_file()}
        folders = {stat.S_IMODE(p.stat().st_mode) for p in tmp_path.rglob("*") if p.is_dir()}
        store.close()
    finally:
        os.umask(before)
    assert {"a.cohort", "a.cohort-wal", "a.cohort-shm", "a.cohort.lock"} <= set(found)
    assert len(found) == 5
    assert set(found.values()) == {0o600}
    assert folders == {0o700}


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a person's folders by other means")
def test_the_apps_own_folders_are_closed_to_others_also_if_they_were_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from facilitator import places

    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    (tmp_path / "config" / "facilitator").mkdir(parents=True, mode=0o755)
    (tmp_path / "config" / "facilitator" / "windows.ini").touch(mode=0o644)
    before = os.umask(0)
    try:
        settings, log = places.config_folder(), places.log_folder()
    finally:
        os.umask(before)
    assert settings == tmp_path / "config" / "facilitator"
    for path, mode in (
        (settings, 0o700),
        (settings / "windows.ini", 0o600),
        (log, 0o700),
        (log.parent, 0o700),
    ):
        assert stat.S_IMODE(path.stat().st_mode) == mode, path
