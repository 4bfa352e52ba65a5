"""Backups while a session runs, and what the windows say of a file that is damaged."""

from __future__ import annotations

import os
import random
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.capture import backups, damage
from facilitator.capture.opening import open_store
from facilitator.errors import DamagedError
from ui import theme
from ui.console.recovery_card import RecoveryCard
from ui.console.welcome import Welcome

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def keeper(desk):
    return desk.console.workspace.backing_up


def wait_for_backups(desk):
    desk.wait_until(lambda: not keeper(desk).busy)


def made(desk) -> list[str]:
    """What the backups were made for, the oldest first."""
    return [backup.reason for backup in backups.listed(desk.path)][::-1]


def notes_in(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT text FROM note ORDER BY id")]


def started_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT count(*) FROM session WHERE started_at IS NOT NULL").fetchone()[0]


def overwrite(path: Path, table: str) -> None:
    """Writes nonsense over the first page of a table."""
    with closing(sqlite3.connect(path)) as connection:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        page = connection.execute(sql, [table]).fetchone()[0]
    with path.open("rb+") as file:
        file.seek((page - 1) * 4096)
        file.write(random.Random(1).randbytes(4096))


def test_f5_makes_a_backup_of_the_moment_before_the_session(desk):
    desk.key("start")
    desk.keep("note", "Right after the start")
    wait_for_backups(desk)
    (backup,) = backups.listed(desk.path)
    assert backup.reason == "before-session"
    assert started_in(backup.path) == 0
    assert started_in(desk.path) == 1


def test_every_ten_minutes_of_a_session_a_backup_is_made_if_anything_changed(desk):
    desk.key("start")
    wait_for_backups(desk)
    desk.pass_time(599)
    assert made(desk) == ["before-session"]
    desk.keep("note", "Kept")
    desk.pass_time(2)
    wait_for_backups(desk)
    assert made(desk) == ["before-session", "in-session"]
    assert notes_in(backups.listed(desk.path)[0].path) == ["Kept"]
    desk.pass_time(601)
    wait_for_backups(desk)
    desk.pass_time(601)
    wait_for_backups(desk)
    assert made(desk) == ["before-session", "in-session"]


def test_without_a_session_none_is_made(desk):
    desk.keep("note", "Kept before it")
    for _ in range(4):
        desk.pass_time(601)
    wait_for_backups(desk)
    assert made(desk) == []


def test_a_clock_that_is_set_back_does_not_keep_backups_away(desk):
    desk.key("start")
    wait_for_backups(desk)
    desk.pass_time(-7200)
    desk.keep("note", "Kept")
    desk.pass_time(601)
    wait_for_backups(desk)
    assert made(desk) == ["before-session", "in-session"]


def test_after_the_session_the_last_minutes_are_in_a_backup_too(desk):
    from facilitator.live import timer

    desk.key("start")
    desk.keep("note", "In the last minute")
    desk.console.workspace.in_session(timer.end)
    wait_for_backups(desk)
    assert made(desk) == ["before-session", "after-session"]
    assert notes_in(backups.listed(desk.path)[0].path) == ["In the last minute"]


def test_closing_in_the_middle_leaves_no_thread_and_no_half_backup(desk):
    desk.key("start")
    desk.close()
    assert all(entry.suffix == ".cohort" for entry in backups.folder(desk.path).iterdir())
    assert all(backups.wrong_with(backup.path) == "" for backup in backups.listed(desk.path))


def test_when_a_backup_cannot_be_written(desk):
    """Something else lies where the folder belongs; it is said once, quietly, and tried again."""
    beside = backups.folder(desk.path)
    beside.write_text("a file where the folder belongs")
    told: list[tuple[str, bool]] = []
    desk.console.workspace.said.connect(lambda words, wrong: told.append((words, wrong)))
    desk.key("start")
    wait_for_backups(desk)
    for _ in range(3):
        desk.keep("note", "The session goes on")
        desk.pass_time(601)
        wait_for_backups(desk)
    ((words, wrong),) = told
    assert words.startswith("No backup could be written; the session goes on, and it is tried again. ")
    assert not wrong
    desk.key("sync_page")
    assert desk.console.sync.backups.result.text().startswith("The last backup could not be written. ")
    beside.unlink()
    desk.pass_time(121)
    wait_for_backups(desk)
    assert told[1:] == [("Backups are written again.", False)]
    assert made(desk) == ["in-session"]


def test_when_the_open_file_is_found_damaged_while_it_can_still_be_read(desk):
    desk.close()
    overwrite(desk.path, "note")
    desk.open()
    assert desk.said == ""
    keeper(desk).look()
    wait_for_backups(desk)
    assert "pilot-cohort.cohort is damaged (" in desk.said
    assert "Close the app when there is a moment and open the file again" in desk.said
    desk.close()
    with pytest.raises(DamagedError):
        open_store(desk.path)


def test_when_the_file_turns_out_to_be_damaged_during_a_command(desk):
    desk.key("start")
    wait_for_backups(desk)
    desk.close()
    overwrite(desk.path, "change")
    desk.open()
    desk.key("idea")
    desk.type("Somebody to ring")
    desk.key("keep")
    assert desk.said.startswith(
        "Not kept: pilot-cohort.cohort is damaged (database disk image is malformed)."
    )
    assert desk.console.capture.field.text() == "Somebody to ring"
    assert damage.mark_file(desk.path).exists()


def test_a_sound_file_is_looked_through_and_nothing_is_said(desk):
    keeper(desk).look()
    wait_for_backups(desk)
    assert keeper(desk).verdict == ""
    assert desk.said == ""


def test_a_file_that_lacks_what_its_backup_has_is_said(desk):
    desk.close()
    earlier = desk.path.read_bytes()
    desk.open()
    desk.key("start")
    desk.keep("note", "In the log that is lost")
    keeper(desk).back_up_now()
    wait_for_backups(desk)
    desk.close()
    desk.path.write_bytes(earlier)
    desk.open()
    keeper(desk).look()
    wait_for_backups(desk)
    assert desk.said.startswith("pilot-cohort.cohort lacks what its backup of 9:27am has")


def test_the_card_lists_backups_makes_one_and_checks_the_file(desk):
    desk.close()
    desk.path.chmod(0o600)
    desk.open()
    desk.key("sync_page")
    card = desk.console.sync.backups
    assert card.newest.text() == "None yet"
    desk.space_on(card.now)
    wait_for_backups(desk)
    assert card.newest.text() == "Newest from 9:27am on 24 March 2023"
    assert card.result.text() == "✓ A backup was made and checked."
    assert "asked for" in desk.words_on(card)
    desk.space_on(card.check)
    desk.wait_until(lambda: card.result.text().startswith("✓ The file"))
    assert card.result.text() == "✓ The file is whole, and so are its newest backups (1 read through)."


def test_a_copy_of_a_backup_opens_under_a_new_name(desk):
    from ui.widgets.key_button import KeyButton

    desk.key("sync_page")
    card = desk.console.sync.backups
    opened: list[Path] = []
    card._opens = opened.append
    keeper(desk).back_up_now()
    wait_for_backups(desk)
    for _ in range(2):
        button = next(b for b in card.findChildren(KeyButton) if b.word == "Open a copy" and b.isVisible())
        assert button.accessibleName() == "Open a copy of the backup of 9:27am on 24 March 2023"
        count = len(opened)
        desk.space_on(button)
        desk.wait_until(lambda count=count: len(opened) > count)
    assert len(set(opened)) == 2
    assert all(path.parent == desk.path.parent and path != desk.path for path in opened)
    assert [backups.wrong_with(path) for path in opened] == ["", ""]


def test_the_welcome_window_opens_what_can_be_recovered_of_a_damaged_file(desk, tmp_path):
    desk.key("start")
    wait_for_backups(desk)
    desk.keep("note", "After the backup")
    desk.close()
    with desk.path.open("rb+") as file:
        file.write(b"\0" * 100)
    opened: list[Path] = []

    def opens(path: Path) -> None:
        open_store(path).close()
        opened.append(path)

    settings = QSettings(str(tmp_path / "welcome.ini"), QSettings.Format.IniFormat)
    welcome = Welcome(opens, theme.load_tokens("light"), settings)
    welcome.show()
    welcome.open_cohort(desk.path)
    (card,) = welcome.findChildren(RecoveryCard)
    assert card.isAncestorOf(welcome.focusWidget()), "Return opens the demo, or another cohort"
    assert welcome.demo.property("role") != "primary"
    desk.wait_until(lambda: not card.busy)
    assert card.words.text() == (
        "The newest good backup is from 9:27am on 24 March 2023. "
        "The damaged file still has 1 note, 10 marks of attendance and 2 changes since then."
    )
    assert card.alone.isVisible()
    welcome.activateWindow()
    QApplication.processEvents()
    assert QApplication.focusWidget() is card.all
    QTest.keyClick(card.all, Qt.Key.Key_Return)
    desk.wait_until(lambda: opened)
    assert not welcome.isVisible()
    welcome.deleteLater()
    assert opened == [desk.path]
    assert notes_in(desk.path) == ["After the backup"]
    assert len(list(desk.path.parent.glob("pilot-cohort (damaged *).cohort"))) == 1
    assert {entry.suffix for entry in backups.folder(desk.path).iterdir()} == {".cohort"}
    desk.open()
    assert desk.title == "Welcome and how we work"


def test_leaving_a_damaged_file_changes_nothing(desk, tmp_path):
    desk.close()
    with desk.path.open("rb+") as file:
        file.write(b"\0" * 100)
    before = desk.path.read_bytes()
    settings = QSettings(str(tmp_path / "welcome.ini"), QSettings.Format.IniFormat)
    welcome = Welcome(lambda path: open_store(path).close(), theme.load_tokens("light"), settings)
    welcome.show()
    welcome.open_cohort(desk.path)
    (card,) = welcome.findChildren(RecoveryCard)
    desk.wait_until(lambda: not card.busy)
    card.leave.click()
    assert not card.isVisible()
    welcome.close()
    welcome.deleteLater()
    assert desk.path.read_bytes() == before
    assert not backups.folder(desk.path).exists()


def test_a_file_that_the_windows_cannot_read_is_let_go_and_refused(desk):
    """SQLite opens it, but what the first windows read is broken."""
    from ui.app import _open

    desk.key("idea")
    desk.type("Somebody to ring")
    desk.key("keep")
    desk.close()
    overwrite(desk.path, "idea")
    for _ in range(2):
        with pytest.raises(DamagedError, match="malformed"):
            _open(desk.path, QApplication.instance())
    assert not desk.path.with_name(desk.path.name + ".lock").exists()


def test_damage_that_a_page_comes_upon_is_no_bug(desk):
    from ui.app import on_bug

    bugs: list[str] = []
    found: list[str] = []
    before = sys.excepthook
    try:
        on_bug(bugs.append, found.append)
        error = sqlite3.DatabaseError("database disk image is malformed")
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        sys.excepthook(type(error), error, None)
    finally:
        sys.excepthook = before
    assert (bugs, found) == ([], ["database disk image is malformed"])
