"""Ctrl+S: the cohort as CSV in a folder, while the session goes on."""

from __future__ import annotations

import json

from facilitator.exchange.csv_tables import TABLES


def csv_folder(desk):
    """Where the CSV goes unless another folder is chosen: beside the cohort file."""
    return desk.path.with_name("pilot-cohort-csv")


def sync(desk) -> str:
    """Ctrl+S, until the page says what came of it."""
    desk.key("sync_page")
    told: list[object] = []
    desk.console.sync.finished.connect(told.append)
    desk.key("sync")
    desk.wait_until(lambda: told)
    return desk.console.sync.result.text()


def test_ctrl_s_writes_every_file_and_the_page_says_so(desk):
    desk.key("start")
    desk.keep("note", "Kept before the sync")
    desk.key("board")
    assert sync(desk) == f"✓ {len(TABLES) + 1} files written at 9:27am."
    assert desk.console.pages.currentWidget() is desk.console.sync
    names = sorted(path.name for path in csv_folder(desk).iterdir())
    assert len(names) == len(TABLES) + 1
    assert "datapackage.json" in names
    assert "Kept before the sync" in (csv_folder(desk) / "notes.csv").read_text(encoding="utf-8-sig")
    package = json.loads((csv_folder(desk) / "datapackage.json").read_text(encoding="utf-8"))
    assert len(package["resources"]) == len(TABLES)


def test_a_second_sync_says_that_nothing_had_changed(desk):
    sync(desk)
    assert sync(desk) == "✓ Nothing had changed; the folder is up to date (9:27am)."
    desk.keep("idea", "One named person to ring")
    assert sync(desk) == "✓ 2 files written at 9:27am."
    assert desk.console.sync.details.text().endswith("Written: ideas.csv, datapackage.json")


def test_the_folder_is_remembered_for_the_cohort(desk, tmp_path):
    desk.key("sync_page")
    desk.console.sync.folder.setText(str(tmp_path / "shared" / "pilot"))
    sync(desk)
    assert (tmp_path / "shared" / "pilot" / "notes.csv").is_file()
    desk.reopen()
    desk.key("sync_page")
    assert desk.console.sync.folder.text() == str(tmp_path / "shared" / "pilot")


def test_a_folder_that_cannot_be_is_said_in_place(desk, tmp_path):
    (tmp_path / "taken").write_text("a file")
    desk.key("sync_page")
    desk.console.sync.folder.setText(str(tmp_path / "taken"))
    said = sync(desk)
    assert str(tmp_path / "taken") in said
    assert desk.console.sync.result.property("role") == "danger"
    assert (tmp_path / "taken").read_text() == "a file"
    assert desk.console.sync.start.isEnabled()


def test_the_session_goes_on_while_a_sync_runs(desk):
    desk.key("start")
    desk.key("sync_page")
    told: list[object] = []
    desk.console.sync.finished.connect(told.append)
    desk.key("sync")
    desk.keep("note", "Kept meanwhile")
    assert not told
    desk.wait_until(lambda: told)
    assert len(desk.rows("SELECT id FROM note")) == 1


def test_closing_the_console_stops_a_sync_that_runs_and_nothing_is_half_written(desk):
    desk.key("sync")
    desk.while_running(desk.close)
    desk.open()
    assert sync(desk) in (
        f"✓ {len(TABLES) + 1} files written at 9:27am.",
        "✓ Nothing had changed; the folder is up to date (9:27am).",
    )


def test_closing_the_console_while_rooms_are_made_does_no_harm(desk):
    desk.go_to("Listening in threes")
    desk.key("round")
    desk.while_running(desk.close)
    desk.open()
    assert desk.state.seats == ()
    desk.announce()
