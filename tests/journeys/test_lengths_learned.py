"""Lengths learned: after sessions, what took how long, and taking over what is proposed, by keys."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel


def run_session(desk, minutes: dict[str, float]) -> None:
    """Runs the session on show; each activity as planned, or as many minutes as are said for its title."""
    desk.key("start")
    while True:
        current = desk.state.current
        desk.pass_time(minutes.get(current.title, current.planned_seconds / 60) * 60)
        if desk.state.after(current) is None:
            desk.space_on(desk.console.run.current.buttons.end)
            return
        desk.key("next")


@pytest.fixture
def after(desk):
    """A desk on its Programme page after a first session in which the break took 20 minutes."""
    run_session(desk, {"Break": 20, "What listening is": 9})
    desk.key("programme")
    return desk


def card(desk):
    return desk.console.programme.lengths


def breaks(desk) -> list[int]:
    rows = desk.rows("SELECT planned_seconds FROM activity WHERE title = 'Break' ORDER BY rowid")
    return [row["planned_seconds"] // 60 for row in rows]


def test_before_any_session_has_run_there_is_no_card(desk):
    desk.key("programme")
    assert not card(desk).isVisible()


def test_after_a_session_the_card_says_planned_and_real_of_each_activity(after):
    here = card(after)
    assert here.isVisible()
    assert not here.unfolded
    assert here.count.text() == "1 session run · 2 lengths proposed"
    after.space_on(here.fold)
    words = after.words_on(here)
    place = words.index("What listening is")
    assert words[place : place + 4] == ["What listening is", "7", "9 min", "+2"]
    assert "Ran once and took 20 min, planned 8 min." in words


def test_one_length_is_taken_over_by_the_space_bar_and_undo_takes_it_back(after):
    here = card(after)
    assert breaks(after) == [8, 8, 8]
    after.space_on(here.fold)
    first, second = here.buttons
    assert first.accessibleName() == "Plan Break for 12 min"
    after.space_on(first)
    assert breaks(after) == [8, 12, 8]
    assert "Planned anew: 1 activity. Session 4 is now planned 4 min longer" in after.said
    assert QApplication.focusWidget() is here.buttons[0]
    assert here.buttons[0] is not second
    after.space_on(here.all)
    assert breaks(after) == [8, 12, 12]
    assert not here.all.isVisible()
    assert QApplication.focusWidget() is here.fold
    after.key("undo")
    after.key("undo")
    assert breaks(after) == [8, 8, 8]
    assert here.count.text().endswith("2 lengths proposed")


def test_what_the_last_cohort_took_is_proposed_before_the_first_session_of_the_next(
    desk, demo_cohort: Path, tmp_path: Path
):
    """The files are those that were open last on this computer; nothing in them is touched."""
    run_session(desk, {"Break": 20, "Close and what comes next": 16})
    desk.close()
    old = tmp_path / "winter.cohort"
    copyfile(desk.path, old)
    _with_ids_of_its_own(old)
    before = old.read_bytes()
    new = tmp_path / "spring.cohort"
    copyfile(demo_cohort, new)
    (tmp_path / "shopping.cohort").write_text("eggs")
    names = [str(new), str(tmp_path / "gone.cohort"), str(tmp_path / "shopping.cohort"), str(old)]
    QSettings(str(tmp_path / "windows.ini"), QSettings.Format.IniFormat).setValue("recent", names)
    desk.open(new)
    desk.key("programme")
    here = card(desk)
    desk.wait_until(lambda: here.proposals)
    assert here.isVisible()
    assert "once and took 20 min" in " ".join(p.words for p in here.proposals.values())
    assert here.count.text() == f"{len(here.proposals)} lengths proposed"
    assert old.read_bytes() == before
    desk.space_on(here.fold)
    passed = [words for words in desk.words_on(here.source) if "passed by" in words]
    assert passed == ["shopping.cohort was passed by: it is no cohort file."]


@pytest.fixture
def pilots(after, tmp_path: Path) -> Path:
    """A folder with another cohort in which the break took 20 minutes, and a file that is none."""
    folder = tmp_path / "pilots"
    folder.mkdir()
    after.close()
    copyfile(after.path, folder / "winter.cohort")
    _with_ids_of_its_own(folder / "winter.cohort")
    (folder / "shopping.cohort").write_text("eggs")
    after.open()
    after.key("programme")
    return folder


def test_a_folder_of_other_cohorts_teaches_more_and_says_what_was_passed_by(after, pilots: Path):
    here = card(after)
    after.space_on(here.fold)
    source = here.source
    assert source.said.text().startswith("Learned from this cohort and those that were open last")
    after.space_on(source.more)
    assert source.dialog.dialog is not None
    assert not source.dialog.dialog.isModal()
    source.dialog.dialog.close()
    source.dialog.chosen.emit(pilots)
    assert source.stop.isVisible()
    after.wait_until(lambda: not here._others.is_reading)
    assert source.said.text() == (
        "Learned from this cohort, and elsewhere: 12 activities that ran in 1 other cohort: winter (12)."
    )
    assert any("shopping.cohort was passed by: " in words for words in after.words_on(source))
    assert "Ran twice in 2 cohorts and took 20 min each time, planned 8 min." in after.words_on(here)
    assert source.more.isVisible()
    after.reopen()
    after.key("programme")
    here = card(after)
    after.wait_until(lambda: here._others.chosen is not None)
    assert not here.unfolded, "what is remembered is read quietly"
    after.space_on(here.fold)
    after.space_on(here.source.forget)
    assert "2 cohorts" not in " ".join(p.words for p in here.proposals.values())
    assert here.source.said.text().startswith("Learned from this cohort and those")
    after.reopen()
    assert card(after)._others.folder == ""


def test_reading_other_cohorts_is_stopped_and_what_was_known_stays(after, pilots: Path):
    here = card(after)
    after.space_on(here.fold)
    here.source.dialog.chosen.emit(pilots)
    after.space_on(here.source.stop)
    after.wait_until(lambda: not here._others.is_reading)
    assert here._others.chosen is None
    assert here._others.folder == ""
    assert not here.source.forget.isVisible()


def test_a_folder_without_cohorts_is_refused_in_place_before_anything_has_run_here(desk, tmp_path: Path):
    desk.key("programme")
    here = card(desk)
    here.learn_elsewhere()
    here.source.dialog.dialog.close()
    (tmp_path / "letters").mkdir()
    here.source.dialog.chosen.emit(tmp_path / "letters")
    assert here.isVisible()
    assert here.unfolded
    desk.wait_until(here.source.refused.isVisible)
    assert "letters has no cohort files and no synced folders." in here.source.refused.text()


def test_once_every_session_has_run_the_card_says_that_the_next_cohort_learns_from_it(after):
    with after.console.workspace.store.step("test", after.clock.now()) as step:
        for session in after.state.sessions:
            if session.started_at is None:
                step.update("session", session.id, started_at=after.clock.now(), ended_at=after.clock.now())
    after.console.workspace.read_again()
    here = card(after)
    assert here.proposals == {}
    assert here.buttons == []
    after.space_on(here.fold)
    shown = [found.text() for found in here.findChildren(QLabel)]
    assert any(words.startswith("Every session has run.") for words in shown)
    assert shown.count("8 → 12 min") == 3  # what it teaches is there to be read


def _with_ids_of_its_own(path: Path) -> None:
    """Makes a copy another cohort, as its activities would be."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        names = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('activity', 'cohort')"
        for (name,) in connection.execute(names).fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("UPDATE activity SET id = id || 'x'")
        connection.execute("UPDATE cohort SET id = id || 'x'")
        connection.commit()
