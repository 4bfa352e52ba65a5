"""Ctrl+S: the cohort as CSV in a folder, while the session goes on."""

from __future__ import annotations

import json
from pathlib import Path

from facilitator.exchange.csv_tables import TABLES

FILES = len(TABLES) + 1
"""Every table, and the codebook."""


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
    assert sync(desk) == f"✓ {FILES} files written at 9:27am."
    assert desk.console.pages.currentWidget() is desk.console.sync
    names = sorted(path.name for path in csv_folder(desk).iterdir())
    assert len(names) == FILES
    assert "datapackage.json" in names
    assert "Kept before the sync" in (csv_folder(desk) / "notes.csv").read_text(encoding="utf-8-sig")
    package = json.loads((csv_folder(desk) / "datapackage.json").read_text(encoding="utf-8"))
    assert len(package["resources"]) == len(TABLES)


def test_a_second_sync_says_that_nothing_had_changed(desk):
    sync(desk)
    assert sync(desk) == "✓ Nothing had changed; the folder is up to date (9:27am)."
    desk.keep("idea", "One named person to ring")
    assert sync(desk) == "✓ 3 files written at 9:27am."
    assert desk.console.sync.details.text().endswith("Written: ideas.csv, idea_stages.csv, datapackage.json")


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
        f"✓ {FILES} files written at 9:27am.",
        "✓ Nothing had changed; the folder is up to date (9:27am).",
    )


def test_closing_the_console_while_rooms_are_made_does_no_harm(desk):
    desk.go_to("Listening in threes")
    desk.key("round")
    desk.while_running(desk.close)
    desk.open()
    assert desk.state.seats == ()
    desk.announce()


def pill(desk) -> str:
    return desk.console.sync.csv.standing.text()


def test_the_page_says_when_was_synced_last_and_whether_anything_changed_since(desk):
    desk.key("sync_page")
    desk.wait_until(lambda: pill(desk) == "Not synced yet")
    sync(desk)
    desk.wait_until(lambda: pill(desk) == "Up to date")
    assert desk.console.sync.csv.last.text() == "Last synced at 9:27am on 24 March 2023."
    desk.keep("note", "Kept after the sync")
    assert pill(desk) == "Changed since"
    desk.reopen()
    desk.key("sync_page")
    desk.wait_until(lambda: pill(desk) == "Changed since")
    sync(desk)
    desk.wait_until(lambda: pill(desk) == "Up to date")


def test_a_file_that_somebody_changed_is_kept_and_the_page_says_both(desk):
    sync(desk)
    (csv_folder(desk) / "notes.csv").write_text("Mine")
    assert sync(desk) == "✓ 1 file written at 9:27am."
    (kept,) = csv_folder(desk).glob("notes (changed by hand *).csv")
    assert kept.read_text() == "Mine"
    card = desk.console.sync.csv
    assert card.notice.isVisible()
    assert (
        card.notice.text()
        == f"Somebody had changed notes.csv. Their file is kept beside it as “{kept.name}”."
    )
    sync(desk)
    assert not card.notice.isVisible()


def test_a_file_that_is_open_elsewhere_is_waited_for_and_stop_ends_it(desk, monkeypatch):
    sync(desk)
    desk.keep("note", "Kept while a spreadsheet has the file")
    replace = Path.replace

    def refuse(part, target):
        if target.name == "notes.csv":
            raise PermissionError(13, "in use", str(target))
        return replace(part, target)

    monkeypatch.setattr(Path, "replace", refuse)
    told: list[object] = []
    desk.console.sync.finished.connect(told.append)
    desk.key("sync")
    desk.wait_until(lambda: desk.console.sync.result.text() == "Waiting for notes.csv, open elsewhere.")
    assert not told
    desk.space_on(desk.console.sync.cancel)
    desk.wait_until(lambda: told)
    assert desk.console.sync.result.text().startswith("Stopped.")
    monkeypatch.undo()
    assert sync(desk) == "✓ 2 files written at 9:27am."


def test_names_and_codes_have_a_folder_each(desk, tmp_path):
    desk.key("sync_page")
    page = desk.console.sync
    assert page.folder.text().endswith("-csv")
    desk.space_on(page.csv.codes)
    assert page.folder.text().endswith("-csv-codes")
    page.folder.setText(str(tmp_path / "codes"))
    desk.space_on(page.csv.codes)
    assert page.folder.text().endswith("-csv")
    desk.space_on(page.csv.codes)
    assert page.place == tmp_path / "codes"


def test_a_folder_without_a_name_is_said(desk):
    desk.key("sync_page")
    desk.console.sync.folder.setText("  ")
    desk.key("sync")
    assert desk.console.sync.result.text().startswith("The folder has no name.")
    assert not csv_folder(desk).exists()


def test_choosing_a_folder_blocks_nothing(desk, tmp_path):
    desk.key("sync_page")
    card = desk.console.sync.csv
    desk.space_on(card.choose)
    assert card.dialog.dialog.isVisible()
    assert not card.dialog.dialog.isModal()
    card.dialog.dialog.fileSelected.emit(str(tmp_path / "chosen"))
    assert card.place == tmp_path / "chosen"
    card.dialog.dialog.close()
