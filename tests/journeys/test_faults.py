"""What the console does when the disk fails under it: said at once, nothing typed is lost, a second place."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from facilitator.capture import backups
from facilitator.capture.store import Changes
from ui import theme
from ui.console.keys import KEYS
from ui.console.recent import recent, remember
from ui.console.welcome import Welcome
from ui.widgets.alive import alive
from ui.widgets.key_button import KeyButton

ON = "Go on in an emergency copy"
AGAIN = "Try again"


@pytest.fixture(autouse=True)
def _documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This person's Documents folder, on a disk with room."""
    (tmp_path / "Documents").mkdir()
    monkeypatch.setattr(platformdirs, "user_documents_dir", lambda: str(tmp_path / "Documents"))
    monkeypatch.setenv("HOME", str(tmp_path / "Documents"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "Documents"))


def fill_the_disk(desk) -> None:
    """From now on the file cannot grow, as on a disk that is full."""
    connection = desk.console.workspace.store.connection
    connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0]}")


def make_room(desk) -> None:
    desk.console.workspace.store.connection.execute("PRAGMA max_page_count = 1000000")


def type_long(desk, text: str = "It does not fit any more. ") -> str:
    """Types a note that needs more pages than the file has."""
    desk.key("start")
    desk.key("note")
    long = text * 380
    QApplication.clipboard().setText(long)
    desk.type("")
    QTest.keyClick(desk.console.capture.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    return long.strip()


def way(desk, words: str) -> QPushButton:
    return next(w for w in desk.console.messages.ways if w.accessibleName() == words)


def tab_to(desk, words: str) -> None:
    """Goes on by Shift+Tab from where the keyboard is until it is on a way on, and presses Return."""
    for _ in range(200):
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


def go_on(desk, tmp_path: Path) -> Path:
    tab_to(desk, ON)
    desk.wait_until(lambda: desk.console.workspace.copy_of)
    (made,) = copies(tmp_path)
    return made


def test_when_the_disk_is_full_during_a_command(desk, tmp_path: Path) -> None:
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


def test_when_there_is_room_again_after_a_full_disk(desk, tmp_path: Path) -> None:
    long = type_long(desk)
    fill_the_disk(desk)
    desk.key("keep")
    desk.console.capture.field.setFocus()
    make_room(desk)
    tab_to(desk, AGAIN)
    assert notes_in(desk.path) == [long]
    assert desk.console.capture.field.text() == ""
    assert not desk.console.messages.isVisible()
    assert copies(tmp_path) == []
    assert QApplication.focusWidget() is desk.console.capture.field


def test_trying_again_while_the_disk_is_still_full_says_so_again(desk) -> None:
    long = type_long(desk)
    fill_the_disk(desk)
    desk.key("keep")
    tab_to(desk, AGAIN)
    assert desk.said.startswith("Not kept")
    assert desk.console.capture.field.text().strip() == long
    assert notes_in(desk.path) == []
    make_room(desk)


def test_when_the_window_is_closed_while_something_could_not_be_kept(desk, tmp_path: Path) -> None:
    long = type_long(desk)
    fill_the_disk(desk)
    desk.key("keep")
    desk.console.close()
    assert desk.console.isVisible()
    assert desk.said.startswith("Not closed yet: what could not be kept is in this window alone.")
    made = go_on(desk, tmp_path)
    assert notes_in(made) == [long]


def test_half_typed_words_that_could_not_be_kept_hold_the_window_once(desk) -> None:
    desk.key("note")
    refuse_writing(desk)
    desk.type("Nobody had asked")
    desk.console.close()
    assert desk.console.isVisible()
    assert desk.console.capture.field.text() == "Nobody had asked"
    desk.close()
    desk.open()
    assert desk.console.capture.field.text() == ""


def test_a_window_whose_words_were_kept_after_all_closes_at_once(desk) -> None:
    type_long(desk)
    fill_the_disk(desk)
    desk.key("keep")
    desk.console.close()
    make_room(desk)
    tab_to(desk, AGAIN)
    console = desk.console
    desk.close()
    assert not alive(console)


def test_keeping_it_by_its_own_key_settles_it_too(desk) -> None:
    long = type_long(desk)
    fill_the_disk(desk)
    desk.key("keep")
    make_room(desk)
    desk.console.capture.field.setFocus()
    desk.key("keep")
    assert notes_in(desk.path) == [long]
    assert not desk.console.messages.isVisible()


def test_what_else_is_said_does_not_hide_what_was_not_kept(desk) -> None:
    desk.key("start")
    refuse_writing(desk)
    desk.key("next")
    desk.key("copy_rooms")
    assert desk.said.startswith("Not kept")
    assert desk.console.messages.also.text() == "No rooms have been announced in this activity yet."
    assert way(desk, AGAIN).isVisible()
    allow_writing(desk)


def refuse_writing(desk) -> None:
    """From now on the file takes nothing, as on a disk that has become read-only."""
    desk.console.workspace.store.connection.execute("PRAGMA query_only = ON")


def allow_writing(desk) -> None:
    desk.console.workspace.store.connection.execute("PRAGMA query_only = OFF")


@pytest.mark.parametrize("key", ["next", "pause", "more", "retime", "blank", "undo"])
def test_when_the_file_becomes_read_only_during_a_command(desk, key: str) -> None:
    desk.key("start")
    desk.keep("note", "Kept before")
    desk.pass_time(1500)
    desk.console.workspace.changed.emit(Changes(kinds=frozenset({"showing"})))
    title, scene, clock = desk.title, desk.scene, desk.shown_clock
    refuse_writing(desk)
    desk.key(key)
    if key == "retime":
        desk.key(key)  # what is proposed is accepted
    assert desk.said.startswith(
        "Not kept: pilot-cohort.cohort could not be written (attempt to write a readonly"
    )
    assert (desk.title, desk.scene, desk.shown_clock) == (title, scene, clock)
    assert notes_in(desk.path) == ["Kept before"]
    assert way(desk, ON).isVisible()
    allow_writing(desk)
    tab_to(desk, AGAIN)
    assert desk.rows("SELECT origin FROM change ORDER BY seq DESC LIMIT 1") != [{"origin": "notes.keep"}]


def test_a_command_of_the_clock_happens_in_the_emergency_copy_when_it_is_there(desk, tmp_path: Path) -> None:
    desk.key("start")
    desk.pass_time(90)
    first = desk.title
    refuse_writing(desk)
    desk.key("next")
    desk.pass_time(30)
    assert desk.title == first
    go_on(desk, tmp_path)
    assert desk.title != first
    assert desk.shown_clock == "10:00"
    desk.pass_time(5)
    desk.close()
    (made,) = copies(tmp_path)
    desk.open(made)
    assert desk.shown_clock == "09:55"


def test_a_voice_a_chip_and_a_toggle_that_were_not_kept_show_what_is_true(desk) -> None:
    desk.key("start")
    refuse_writing(desk)
    person = desk.person("Amara Okafor")
    before = desk.chip("Amara Okafor").accessibleName()
    desk.space_on(desk.chip("Amara Okafor"))
    assert desk.said.startswith("Not kept")
    assert desk.chip("Amara Okafor").accessibleName() == before
    assert desk.state.presence_of(person.id) == desk.state.presence_of(desk.person("Tom Hughes").id)
    allow_writing(desk)
    tab_to(desk, AGAIN)
    assert desk.chip("Amara Okafor").accessibleName() != before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move an open file")
def test_when_the_folder_is_renamed_during_a_session(desk, tmp_path: Path) -> None:
    place = tmp_path / "stick"
    move_to(desk, place)
    desk.key("start")
    place.rename(tmp_path / "elsewhere")
    desk.keep("note", "Said while it was gone")
    assert desk.said.startswith(f"Not kept: the folder {place} is gone (renamed, removed or unplugged).")
    assert desk.console.capture.field.text() == "Said while it was gone"
    (tmp_path / "elsewhere").rename(place)
    tab_to(desk, AGAIN)
    assert notes_in(desk.path) == ["Said while it was gone"]
    assert desk.console.capture.field.text() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody remove an open file")
def test_when_the_file_is_removed_during_a_session(desk, tmp_path: Path) -> None:
    place = tmp_path / "stick"
    move_to(desk, place)
    desk.key("start")
    desk.keep("note", "Kept before")
    take_away(desk.path)
    desk.keep("note", "Said while it was gone")
    assert "is no longer in" in desk.said
    made = go_on(desk, tmp_path)
    assert notes_in(made) == ["Kept before", "Said while it was gone"]
    assert not list(place.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody replace an open file")
def test_when_another_file_is_put_in_its_place_during_a_session(
    desk, tmp_path: Path, demo_cohort: Path
) -> None:
    move_to(desk, tmp_path / "shared")
    desk.key("start")
    desk.keep("note", "Kept before")
    other = tmp_path / "shared" / "incoming"
    other.write_bytes(demo_cohort.read_bytes())
    other.rename(desk.path)
    desk.keep("note", "Said after")
    assert "another file was put in the place of" in desk.said
    made = go_on(desk, tmp_path)
    assert notes_in(made) == ["Kept before", "Said after"]
    assert desk.path.read_bytes() == demo_cohort.read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody remove an open file")
def test_that_a_file_is_gone_is_said_within_a_second_also_if_nobody_keeps_anything(
    desk, tmp_path: Path
) -> None:
    place = tmp_path / "stick"
    move_to(desk, place)
    place.rename(tmp_path / "elsewhere")
    desk.pass_time(1)
    assert desk.said.startswith(f"Nothing more can be kept: the folder {place} is gone")
    (tmp_path / "elsewhere").rename(place)
    desk.pass_time(1)
    assert desk.said == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody remove an open file")
def test_when_the_app_is_closed_after_its_file_was_removed(desk, tmp_path: Path) -> None:
    move_to(desk, tmp_path / "stick")
    desk.key("start")
    desk.keep("note", "Kept before")
    take_away(desk.path)
    desk.close()
    (made,) = copies(tmp_path)
    assert notes_in(made) == ["Kept before"]
    assert recent(QSettings(str(tmp_path / "windows.ini"), QSettings.Format.IniFormat)) == [str(made)]


def test_when_half_typed_text_cannot_be_kept(desk, tmp_path: Path) -> None:
    said: list[str] = []
    desk.console.workspace.said.connect(lambda words, _: said.append(words))
    refuse_writing(desk)
    for part in ("Half", " a", " thought"):
        desk.type(part)
        desk.console.capture.keep_draft()
    assert len(said) == 1
    assert said[0].startswith("Not kept")
    assert desk.console.capture.field.text() == "Half a thought"
    made = go_on(desk, tmp_path)
    assert desk.console.capture.field.text() == "Half a thought"
    desk.close()
    desk.open(made)
    assert desk.console.capture.field.text() == "Half a thought"


def test_a_half_typed_goal_is_still_there_after_going_to_somebody_else_and_back(desk) -> None:
    desk.console.on_progress("goals")
    view = desk.console.progress.view("goals")
    view.list.setFocus()
    QTest.keyClicks(view.list, "Asking")
    view.field.keep_draft()
    refuse_writing(desk)
    QTest.keyClicks(view.field, " before")
    view.list.step(1)
    assert view.field.text() == ""
    view.list.step(-1)
    assert view.field.text() == "Asking before"
    allow_writing(desk)
    tab_to(desk, AGAIN)
    assert {"text": "Asking before"} in desk.rows("SELECT text FROM draft")


def test_when_the_file_is_damaged_during_a_session(desk, tmp_path: Path) -> None:
    desk.key("start")
    desk.wait_until(lambda: not desk.console.workspace.backing_up.busy)  # the app's own, before the session
    desk.keep("note", "Kept in the backup")
    backups.back_up(desk.path, "by-hand")
    desk.keep("note", "Kept after the backup")
    spoil(desk)
    desk.keep("note", "Said when it was damaged")
    assert desk.said.startswith("Not kept: pilot-cohort.cohort is damaged")
    made = go_on(desk, tmp_path)
    assert notes_in(made) == ["Kept in the backup", "Said when it was damaged"]
    assert "can no longer be read, so it was made of the backup of" in desk.said
    assert "what was kept after that is not in it" in desk.said


def test_a_damaged_file_without_a_backup_is_said_and_what_is_typed_stays(desk, tmp_path: Path) -> None:
    desk.key("start")
    desk.wait_until(lambda: not desk.console.workspace.backing_up.busy)
    shutil.rmtree(backups.folder(desk.path))
    spoil(desk)
    desk.keep("note", "Said when it was damaged")
    tab_to(desk, ON)
    desk.wait_until(lambda: "No emergency copy could be made" in desk.said)
    assert "there is no sound backup" in desk.said
    assert desk.console.capture.field.text() == "Said when it was damaged"
    assert copies(tmp_path) == []


def test_when_no_place_takes_an_emergency_copy(desk, tmp_path: Path) -> None:
    desk.key("start")
    refuse_writing(desk)
    desk.keep("note", "Said now")
    full = tmp_path / "a file, no folder"
    full.touch()
    desk.while_running(lambda: desk.console.emergency.go_on([full]))
    desk.wait_until(lambda: "No emergency copy could be made" in desk.said)
    assert "Choose another folder." in desk.said
    assert way(desk, "Choose a folder for the copy…").isVisible()
    assert desk.console.capture.field.text() == "Said now"
    allow_writing(desk)


def test_when_an_emergency_copy_is_opened_again(desk, tmp_path: Path) -> None:
    desk.key("start")
    refuse_writing(desk)
    desk.keep("note", "Said now")
    made = go_on(desk, tmp_path)
    desk.close()
    desk.open(made)
    assert desk.said == (
        "This is the emergency copy of pilot-cohort.cohort, made at 9:27am on 24 March 2023. "
        "Afterwards the two are joined by: "
        f'facilitator merge pilot-cohort.cohort "{made.name}" --into joined.cohort'
    )
    assert desk.console.header.standing.text() == "Emergency copy"


def test_when_the_disk_is_really_full(desk, tmp_path: Path, small_disk: Path) -> None:
    move_to(desk, small_disk)
    desk.key("start")
    fill(small_disk / "filler")
    long = type_long(desk)
    desk.key("keep")
    assert "disk" in desk.said
    assert desk.said.startswith("Not kept: pilot-cohort.cohort could not be written")
    made = go_on(desk, tmp_path)
    assert notes_in(made) == [long]
    assert desk.console.capture.field.text() == ""
    (small_disk / "filler").unlink()
    desk.close()
    desk.open(small_disk / "pilot-cohort.cohort")
    assert desk.rows("PRAGMA integrity_check") == [{"integrity_check": "ok"}]
    assert notes_in(desk.path) == []
    desk.close()


def move_to(desk, folder: Path) -> None:
    """Opens the cohort in a folder of its own."""
    desk.close()
    folder.mkdir(exist_ok=True)
    desk.open(shutil.move(desk.path, folder / desk.path.name))


def take_away(path: Path) -> None:
    for part in path.parent.iterdir():
        shutil.rmtree(part) if part.is_dir() else part.unlink()


def spoil(desk) -> None:
    """Writes nonsense over the file, as a failing disk does, and has SQLite read it again."""
    connection = desk.console.workspace.store.connection
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with desk.path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (desk.path.stat().st_size - 4096))
    connection.execute("PRAGMA shrink_memory")


def fill(path: Path) -> None:
    """Writes until the disk takes no byte more."""
    with path.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError as error:
                assert error.errno == errno.ENOSPC  # noqa: PT017 - it is what is wanted


def test_a_field_of_a_cards_form_that_was_not_kept_stays_and_is_kept_when_there_is_room(desk) -> None:
    desk.keep("idea", "Ring back in a day")
    desk.key("board")
    (idea,) = desk.state.ideas
    desk.console.board.open_card(idea.id)
    editor = desk.console.board.form.boxes["problem"].editor
    editor.setFocus()
    QTest.keyClicks(editor, "They ring three times")
    refuse_writing(desk)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.said.startswith("Not kept")
    assert editor.toPlainText() == "They ring three times"
    allow_writing(desk)
    QTest.keyClick(editor, Qt.Key.Key_Backtab)  # leaving a field of this form keeps it
    assert not desk.console.messages.isVisible()
    assert desk.rows("SELECT problem FROM idea") == [{"problem": "They ring three times"}]


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has no Alt keys for buttons")
def test_the_ways_on_have_keys_of_their_own(desk, tmp_path: Path) -> None:
    desk.key("start")
    refuse_writing(desk)
    desk.keep("note", "Said now")
    field = desk.console.capture.field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    desk.wait_until(lambda: desk.console.workspace.copy_of)
    assert notes_in(copies(tmp_path)[0]) == ["Said now"]


def test_no_key_makes_more_of_a_failing_disk_than_words(desk, tmp_path: Path) -> None:
    """Every key of the console, on every page that it opens: nothing is kept, nothing breaks, all is said."""
    desk.key("start")
    desk.keep("note", "Kept before")
    desk.keep("idea", "A card")
    desk.pass_time(30)
    before = desk.rows("SELECT * FROM change")
    shown = desk.title, desk.stage_words
    refuse_writing(desk)
    for key in KEYS:
        if key.name != "sync":  # a sync writes elsewhere
            desk.key(key.name)
            QApplication.processEvents()
    desk.console.show_page("run")
    assert desk.rows("SELECT * FROM change") == before
    assert (desk.title, desk.stage_words) == shown
    assert desk.said.startswith("Not kept")
    allow_writing(desk)


def test_another_folder_can_be_chosen_while_the_session_goes_on(desk, tmp_path: Path) -> None:
    desk.key("start")
    refuse_writing(desk)
    desk.keep("note", "Said now")
    (tmp_path / "chosen").mkdir()
    way(desk, "Choose a folder for the copy…").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
    assert not dialog.isModal()
    desk.while_running(lambda: dialog.fileSelected.emit(str(tmp_path / "chosen")))
    dialog.hide()
    desk.wait_until(lambda: desk.console.workspace.copy_of)
    (made,) = (tmp_path / "chosen").glob("*.cohort")
    assert notes_in(made) == ["Said now"]


def test_closing_the_console_while_it_copies_leaves_nothing_open(desk, tmp_path: Path) -> None:
    desk.key("start")
    refuse_writing(desk)
    desk.keep("note", "Said now")

    def go_on_and_close() -> None:
        desk.console.emergency.go_on()
        QTimer.singleShot(1, desk.close)

    desk.while_running(go_on_and_close)
    desk.wait_until(lambda: not desk.is_open)


def test_when_the_disk_of_the_emergency_copy_fails_too(desk, tmp_path: Path) -> None:
    desk.key("start")
    refuse_writing(desk)
    desk.keep("note", "Said now")
    # From the moment that the windows have moved into it, the second place takes nothing either.
    desk.console.workspace.moved.connect(lambda: refuse_writing(desk))
    made = go_on(desk, tmp_path)
    assert desk.said.startswith(f"Not kept: {made.name} could not be written")
    assert desk.console.capture.field.text() == "Said now"
    allow_writing(desk)
    tab_to(desk, AGAIN)
    assert notes_in(made) == ["Said now"]
    assert desk.console.capture.field.text() == ""


def test_when_the_app_is_opened_again_after_an_emergency_copy_was_gone_on_in(
    desk, tmp_path: Path, qtbot
) -> None:
    type_long(desk)
    fill_the_disk(desk)
    desk.key("keep")
    original = desk.path
    settings = QSettings(str(tmp_path / "windows.ini"), QSettings.Format.IniFormat)
    remember(settings, original)
    made = go_on(desk, tmp_path)
    assert recent(settings) == [str(made), str(original)]  # known at once: a crash may come any time
    desk.close()
    welcome = Welcome(lambda *_, **__: None, theme.load_tokens("light"), settings)
    qtbot.addWidget(welcome)
    welcome.show()
    welcome.activateWindow()
    QApplication.processEvents()
    offered = [b.word for b in welcome.findChildren(KeyButton) if b.toolTip() in recent(settings)]
    assert offered == [
        "pilot-cohort: emergency copy, gone on in since 9:27am on 24 March 2023",
        "pilot-cohort: as it was before the emergency copy",
    ]
    assert QApplication.focusWidget().accessibleName() == offered[0]
    desk.open(original)
    assert desk.said.startswith(f"pilot-cohort.cohort was gone on with in an emergency copy, {made.name} in ")
    assert "facilitator merge pilot-cohort.cohort" in desk.said
    desk.close()
    made.unlink()
    desk.open(original)
    assert desk.said == ""
