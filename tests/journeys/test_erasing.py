"""A person erased from the People page: seen before, asked twice, gone afterwards, and not brought back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.capture.backups import folder
from facilitator.live.erasing import StoppedError
from facilitator.model.people import Participant
from facilitator.model.programme import NoteKind

NAME = "Amara Okafor"


def select(desk, name: str) -> Participant:
    """Puts the People page in front with somebody selected."""
    desk.key("people")
    page = desk.console.pages.currentWidget()
    person = desk.person(name)
    place = next(i for i, p in enumerate(desk.state.participants) if p.id == person.id)
    page.table.selectRow(place)
    return person


def open_sheet(desk, name: str = NAME):
    """The sheet about somebody, once it has counted."""
    select(desk, name)
    page = desk.console.pages.currentWidget()
    desk.space_on(page.erase)
    desk.wait_until(lambda: not page.erasing.beside)
    return page.erasing


def erase(desk, sheet) -> None:
    """Both presses, until it is done."""
    desk.space_on(sheet.first)
    desk.space_on(sheet.second)
    desk.wait_until(lambda: not sheet.beside)


def raw(desk) -> bytes:
    """Every byte of the file, its log and its backups."""
    beside = [p for p in desk.path.parent.iterdir() if p.name.startswith(desk.path.name) and p.is_file()]
    return b"".join(path.read_bytes() for path in (*beside, *folder(desk.path).iterdir())).lower()


def test_a_person_is_erased_by_two_presses_and_undo_does_not_bring_them_back(desk):
    desk.key("start")
    desk.keep("note", "Amara Okafor has a plan")
    sheet = open_sheet(desk)
    assert "1 entry in the roster" in sheet.counts.text()
    assert not sheet.second.isVisible()

    erase(desk, sheet)

    assert "One person was erased" in sheet.certificate.toPlainText()
    assert NAME not in sheet.certificate.toPlainText()
    assert len(desk.state.participants) == 9
    assert len(desk.state.pairs) == 4
    assert [n.text for n in desk.state.notes] == ["[erased] has a plan"]
    desk.space_on(sheet.back)
    page = desk.console.pages.currentWidget()
    assert page.roster.isVisible()
    assert page.count.text() == "9 people, 4 pairs"
    desk.key("undo")
    assert desk.state.notes == ()
    desk.key("undo")
    assert len(desk.state.participants) == 9
    desk.key("redo")
    assert [n.text for n in desk.state.notes] == ["[erased] has a plan"]
    assert b"amara" not in raw(desk)
    assert b"okafor" not in raw(desk)


def test_while_a_session_runs_the_sheet_warns_and_before_it_does_not(desk):
    assert not open_sheet(desk).session_on.isVisible()
    desk.space_on(desk.console.pages.currentWidget().erasing.back)
    desk.key("start")
    select(desk, "Tom Hughes")
    assert open_sheet(desk).session_on.isVisible()


def test_the_second_button_comes_with_the_focus_on_leaving_it_and_nothing_is_done(desk):
    sheet = open_sheet(desk)
    desk.space_on(sheet.first)
    assert sheet.keep.hasFocus()
    desk.space_on(sheet.keep)
    assert sheet.first.isVisible()
    assert not sheet.second.isVisible()
    desk.space_on(sheet.back)
    assert len(desk.state.participants) == 10
    assert not folder(desk.path).exists()


def test_the_synced_folder_is_offered_and_cleaned(desk):
    csv = desk.path.with_name("pilot-cohort-csv")
    told: list[object] = []
    desk.key("sync_page")
    desk.console.sync.finished.connect(told.append)
    desk.key("sync")
    desk.wait_until(lambda: told)
    sheet = open_sheet(desk)
    assert sheet.with_folder.isChecked()
    assert sheet.folder.text() == str(csv)

    erase(desk, sheet)

    assert "The CSV folder was written anew" in sheet.certificate.toPlainText()
    assert all(b"amara" not in p.read_bytes().lower() for p in csv.rglob("*") if p.is_file())


def test_a_note_kept_while_a_person_is_being_erased_is_there_afterwards(desk):
    desk.key("start")
    sheet = open_sheet(desk)
    desk.space_on(sheet.first)
    desk.while_running(lambda: (desk.space_on(sheet.second), desk.keep("note", "In the meantime")))
    desk.wait_until(lambda: not sheet.beside)
    assert [(n.kind, n.text) for n in desk.state.notes] == [(NoteKind.INSIGHT, "In the meantime")]
    assert len(desk.state.participants) == 9


def test_an_erase_is_stopped_by_esc_while_nothing_is_gone(desk, monkeypatch):
    sheet = open_sheet(desk)

    def slow(*_, watcher, **__):
        assert sheet._stop.wait(10)
        assert watcher.stop()
        raise StoppedError

    monkeypatch.setattr("ui.console.erase_sheet.erase", slow)
    desk.space_on(sheet.first)
    desk.space_on(sheet.second)
    assert sheet.stop.isVisible()
    assert sheet.stop.hasFocus()
    QTest.keyClick(sheet.stop, Qt.Key.Key_Escape)
    desk.wait_until(lambda: not sheet.beside)
    assert "Nobody was erased" in sheet.doing.text()
    assert not sheet.stop.isVisible()
    assert sheet.first.isVisible()
    assert len(desk.state.participants) == 10


def test_an_erase_that_goes_through_offers_no_stop(desk):
    sheet = open_sheet(desk)
    seen = []
    sheet.goes_through.connect(lambda: seen.append(sheet.stop.isVisible()))
    erase(desk, sheet)
    assert seen == [False]
    assert not sheet.stop.isVisible()
    assert len(desk.state.participants) == 9


def test_what_is_half_typed_of_a_person_is_not_written_back_after_an_erase(desk):
    desk.key("start")
    desk.key("note")
    desk.type("Amara Okafor thinks")
    desk.wait_until(lambda: desk.rows("SELECT text FROM draft WHERE text = 'Amara Okafor thinks'"))
    sheet = open_sheet(desk)
    erase(desk, sheet)
    assert desk.console.capture.field.text() == "[erased] thinks"
    desk.key("note")
    desk.type(" so")
    desk.wait_until(lambda: desk.rows("SELECT text FROM draft WHERE text = '[erased] thinks so'"))
    assert not [row for row in desk.rows("SELECT text FROM draft") if "Amara" in row["text"]]
