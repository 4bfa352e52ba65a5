"""What the console does when the disk fails under it: said at once, nothing typed is lost, a second place."""

from __future__ import annotations

import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.journeys.conftest import Desk

ON = "Go on in an emergency copy"
AGAIN = "Try again"


@pytest.fixture(autouse=True)
def _documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This person's Documents folder, on a disk with room."""
    (tmp_path / "Documents").mkdir()
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(tmp_path / "Documents"))
    monkeypatch.setenv("HOME", str(tmp_path / "Documents"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "Documents"))


def fill_the_disk(desk: Desk) -> None:
    """From now on the file cannot grow, as on a disk that is full."""
    connection = desk.console.workspace.store.connection
    connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0]}")


def make_room(desk: Desk) -> None:
    desk.console.workspace.store.connection.execute("PRAGMA max_page_count = 1000000")


def type_long(desk: Desk, text: str = "It does not fit any more. ") -> str:
    """Types a note that needs more pages than the file has."""
    desk.key("start")
    desk.key("note")
    long = text * 380
    QApplication.clipboard().setText(long)
    desk.type("")
    QTest.keyClick(desk.console.capture.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    return long.strip()


def way(desk: Desk, words: str) -> QPushButton:
    return next(w for w in desk.console.messages.ways if w.accessibleName() == words)


def tab_to(desk: Desk, words: str) -> None:
    """Goes on by Shift+Tab from where the keyboard is until it is on a way on, and presses Return."""
    for _ in range(60):
        at = QApplication.focusWidget()
        if at is not None and at.accessibleName() == words:
            break
        QTest.keyClick(at or desk.console, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget().accessibleName() == words
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def copies(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "Documents").glob("*.cohort"))


def notes_in(path: Path) -> list[str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return [row[0] for row in connection.execute("SELECT text FROM note ORDER BY rowid")]


def go_on(desk: Desk, tmp_path: Path) -> Path:
    tab_to(desk, ON)
    desk.wait_until(lambda: desk.console.workspace.copy_of)
    (made,) = copies(tmp_path)
    return made


def test_when_the_disk_is_full_during_a_command(desk: Desk, tmp_path: Path) -> None:
    desk.keep("note", "Kept before")
    long = type_long(desk)
    fill_the_disk(desk)
    before, shown, clock = desk.scene, desk.stage_words, desk.shown_clock
    desk.key("keep")
    assert desk.said.startswith(
        "Not kept: pilot-cohort.cohort could not be written (database or disk is full)."
    )
    assert [w.accessibleName() for w in desk.console.messages.ways][:2] == [ON, AGAIN]
    assert desk.console.capture.field.text().strip() == long
    assert desk.scene == before
    assert desk.stage_words == shown
    original = desk.path
    made = go_on(desk, tmp_path)
    assert made.name == "pilot-cohort emergency 2023-03-24 0927.cohort"
    assert desk.console.workspace.path == made
    assert notes_in(made) == ["Kept before", long]
    assert notes_in(original) == ["Kept before"]
    assert desk.console.capture.field.text() == ""
    assert desk.shown_clock == clock
    assert desk.scene == before
    assert desk.console.header.standing.text() == "Emergency copy"
    assert "facilitator merge pilot-cohort.cohort" in desk.said
    if sys.platform != "win32":
        assert stat.S_IMODE(made.stat().st_mode) == 0o600
    desk.keep("note", "Kept after")
    assert notes_in(made)[-1] == "Kept after"
