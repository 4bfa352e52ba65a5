"""The run sheet editor by keys, on a real cohort file: moved, stretched, written, filled, saved, printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from facilitator import places
from facilitator.exchange.activity_library import own_library
from facilitator.exchange.programme_file import load_programme
from facilitator.live import run_sheet
from facilitator.model.programme import NoteKind
from facilitator.rules import learned_lengths
from facilitator.rules.learned_lengths import Took
from ui.console.editor.line_paint import A_MINUTE, GAP
from ui.console.editor.view import EditorView

from .conftest import Desk

KEYS, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Hands:
    """Keys pressed wherever the keyboard is, and what the editor and the file say then."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    @property
    def view(self) -> EditorView:
        return self.desk.console.programme.editor

    @property
    def sheet(self) -> Any:
        return self.view.sheet.list

    def open(self, session: int = 1) -> None:
        """Ctrl+R, then the arrow to the session."""
        self.desk.key("run_sheets")
        for _ in range(10):
            if self.view.session.number == session:
                return
            self.press(KEYS.Key_Right)
        raise AssertionError(f"there is no session {session}")

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget(), key, held)
            QApplication.processEvents()

    def return_and_wait(self, true: Callable[[], object]) -> None:
        """Return, and what it begins beside the Qt thread."""
        QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Return)
        self.desk.wait_until(true)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)
        QApplication.processEvents()

    def go_to(self, title: str) -> None:
        """Down the run sheet to an activity."""
        self.press(KEYS.Key_Home)
        while self.sheet.line.activity.title != title:
            before = self.sheet.currentRow()
            self.press(KEYS.Key_Down)
            assert self.sheet.currentRow() != before, f"no activity {title!r}"

    @property
    def title(self) -> str:
        return self.sheet.line.activity.title

    def titles(self, session: int = 1) -> list[str]:
        return [row["title"] for row in self.rows(session)]

    def rows(self, session: int = 1) -> list[dict[str, Any]]:
        """The run sheet as it is in the file."""
        return self.desk.rows(
            "SELECT a.* FROM activity AS a JOIN session AS s ON s.id = a.session_id "
            f"WHERE s.number = {session} ORDER BY a.position"
        )

    def clock_times(self) -> list[str]:
        return [line.starts() for line in self.view.planned.lines]

    @property
    def keyboard(self) -> QWidget:
        return QApplication.focusWidget()


@pytest.fixture
def hands(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hands:
    monkeypatch.setattr(places, "config_place", lambda: tmp_path / "config")
    return Hands(desk)


def test_an_activity_is_picked_up_carried_and_put_down_and_the_times_follow(hands: Hands) -> None:
    hands.open()
    before = hands.titles()
    hands.go_to("Break")
    hands.press(KEYS.Key_M, KEYS.Key_Up, KEYS.Key_Up)
    assert "5 of 12, at 10:13am" in hands.view.sheet.said.text()
    assert hands.titles() == before, "nothing is written while it is carried"
    hands.press(KEYS.Key_M)
    assert hands.titles() == [*before[:4], "Break", *before[4:6], *before[7:]]
    assert hands.clock_times()[4:6] == ["10:13", "10:21"]
    hands.desk.key("undo")
    assert hands.titles() == before
    assert hands.title == "Break"
    hands.desk.key("redo")
    assert hands.titles()[4] == "Break"


def test_esc_puts_what_is_carried_back_where_it_was(hands: Hands) -> None:
    hands.open()
    before, step = hands.titles(), hands.desk.console.workspace.store.newest()
    hands.press(KEYS.Key_M, KEYS.Key_End)
    assert hands.view.sheet.list.line.starts() == "11:20"
    hands.press(KEYS.Key_Escape)
    assert hands.clock_times()[0] == "9:30"
    assert hands.titles() == before
    assert hands.desk.console.workspace.store.newest() == step
    assert hands.view.isVisible(), "the same Esc does not lead out as well"


def test_plus_and_minus_stretch_and_the_end_of_the_session_is_said(hands: Hands) -> None:
    hands.open()
    assert hands.view.sheet.pill.text() == "✓ ends on time"
    hands.type("+++")
    assert hands.rows()[0]["planned_seconds"] == 13 * 60
    assert hands.view.sheet.pill.text() == "▲ 3 min over"
    assert "9:30am to 11:33am" in hands.view.sheet.when.text()
    hands.type("-")
    hands.press(KEYS.Key_BracketLeft)
    assert hands.view.sheet.pill.text() == "▽ 3 min free"
    hands.press(KEYS.Key_BracketLeft)
    assert hands.rows()[0]["planned_seconds"] == 2 * 60
    assert hands.view.fields.length_said.text() == "Planned for 2 min, and needs 6 min."
    for _ in range(6):
        hands.desk.key("undo")
    assert hands.rows()[0]["planned_seconds"] == 10 * 60


def test_fields_are_written_in_place_and_kept_when_they_are_left(hands: Hands) -> None:
    hands.open()
    hands.press(KEYS.Key_Return)
    hands.type("Hello to everybody")
    hands.press(KEYS.Key_Tab)
    assert hands.titles()[0] == "Hello to everybody"
    assert hands.keyboard is hands.view.fields.kind
    hands.press(KEYS.Key_Escape)
    assert hands.sheet.hasFocus()
    notes: Any = hands.view.fields.boxes["notes"].editor
    notes.setFocus()
    notes.selectAll()
    hands.type("First")
    hands.press(KEYS.Key_Return)
    hands.type("Second")
    hands.press(KEYS.Key_Return, held=CONTROL)
    assert hands.rows()[0]["notes"] == '["First","Second"]'
    hands.desk.key("undo")
    assert notes.words().startswith("Go first")
    assert hands.titles()[0] == "Hello to everybody"
    hands.desk.key("undo")
    assert hands.titles()[0] == "Welcome and how we work"


def test_a_title_without_a_word_is_refused_and_what_was_kept_stands(hands: Hands) -> None:
    hands.open()
    hands.press(KEYS.Key_Return, KEYS.Key_Delete, KEYS.Key_Tab)
    assert hands.desk.said == "A title needs at least a word."
    assert hands.titles()[0] == "Welcome and how we work"
    assert hands.view.fields.boxes["title"].editor.words() == "Welcome and how we work"


def test_half_typed_words_are_there_again_after_the_app_was_closed(hands: Hands) -> None:
    hands.open()
    hands.go_to("Break")
    hands.press(KEYS.Key_Return)
    hands.type("Long break")
    hands.desk.console.workspace.keep_draft(
        run_sheet.draft_key(hands.sheet.current, "purpose"), "Half a thou"
    )
    hands.desk.reopen()
    hands.open()
    assert "Break" in hands.titles(), "what nobody has left is not kept as if it were meant"
    hands.go_to("Break")
    fields: Any = hands.view.fields
    assert fields.boxes["title"].editor.words() == "Long break"
    assert fields.boxes["purpose"].editor.words() == "Half a thou"


def test_another_kind_brings_rooms_and_their_fields(hands: Hands) -> None:
    hands.open()
    fields = hands.view.fields
    assert not fields.rooms.isVisible()
    fields.kind.setFocus()
    hands.type("tri")
    assert hands.rows()[0]["grouping"] == "trio"
    assert fields.rooms.isVisible()
    assert fields.boxes["grouping"].hint.text().startswith("Rooms of 3")


def test_choices_and_ticks_are_kept_as_they_are_made(hands: Hands) -> None:
    hands.open()
    hands.go_to("Listening in threes")
    fields = hands.view.fields
    fields.grouping.setFocus()
    hands.press(KEYS.Key_End)
    assert hands.rows()[3]["grouping"] == "anyone new"
    hands.desk.space_on(fields.capture[NoteKind.ACTION])
    assert hands.rows()[3]["capture"] == '["quote","penny-drop moment","action","observation"]'
    fields.each.setFocus()
    hands.press(KEYS.Key_Up)
    assert '"minutes":4.5' in hands.rows()[3]["turns"]
    assert fields.boxes["names"].hint.text().startswith("At its least length the turns (13½ min)")
    for _ in range(3):
        hands.desk.key("undo")
    assert hands.rows()[3]["grouping"] == "trio"
    assert fields.each.value() == 4


def test_the_library_is_searched_and_return_puts_in_after_the_current_one(hands: Hands) -> None:
    hands.open()
    hands.go_to("What listening is")
    hands.press(KEYS.Key_L)
    assert isinstance(hands.keyboard, QLineEdit)
    hands.type("troika")
    assert hands.view.library.title.text() == "Troika consulting"
    assert "3 × 6 min" in hands.view.library.takes.text()
    hands.press(KEYS.Key_Return)
    assert hands.titles()[2:4] == ["What listening is", "Troika consulting"]
    hands.press(KEYS.Key_Escape)
    hands.type("break")
    hands.press(KEYS.Key_Return)
    assert hands.titles()[2:5] == ["What listening is", "Troika consulting", "Break"]
    hands.press(KEYS.Key_Escape, KEYS.Key_Escape)
    assert hands.sheet.hasFocus()
    assert hands.title == "Break"


def test_an_activity_is_copied_removed_and_brought_again(hands: Hands) -> None:
    hands.open()
    before = hands.titles()
    hands.go_to("Break")
    hands.press(KEYS.Key_D, held=CONTROL)
    assert hands.titles() == [*before[:7], "Break", *before[7:]]
    hands.press(KEYS.Key_Delete)
    assert hands.titles() == before
    hands.press(KEYS.Key_Delete)
    assert hands.titles() == [*before[:7], *before[8:]]
    assert "Ctrl+Z brings it again" in hands.view.sheet.said.text()
    hands.desk.key("undo")
    assert hands.titles() == before
    hands.desk.key("undo")
    assert hands.titles() == [*before[:7], "Break", *before[7:]]


def test_an_activity_is_carried_into_the_session_beside(hands: Hands) -> None:
    hands.open()
    here, there = hands.titles(1), hands.titles(4)
    hands.go_to("Break")
    hands.press(KEYS.Key_M, KEYS.Key_Right)
    assert hands.view.session.number == 4
    assert hands.sheet.carrying.on
    hands.press(KEYS.Key_Home, KEYS.Key_Return)
    assert hands.titles(4) == ["Break", *there]
    assert hands.titles(1) == [title for title in here if title != "Break"]
    hands.desk.key("undo")
    hands.desk.key("undo")
    assert (hands.titles(1), hands.titles(4)) == (here, there)


def test_what_was_run_stays_and_what_comes_can_still_be_changed(hands: Hands) -> None:
    hands.desk.key("start")
    hands.desk.key("next")
    hands.open()
    assert "What has begun stays as it is" in hands.view.sheet.stays.text()
    before = hands.titles()
    hands.press(KEYS.Key_Home, KEYS.Key_Delete)
    assert "has been run" in hands.desk.said
    hands.press(KEYS.Key_M)
    assert not hands.sheet.carrying.on
    assert hands.view.sheet.said.text() == f"{before[0]} stays as it is: ✓ run."
    assert hands.view.fields.boxes["title"].editor.isReadOnly()
    hands.go_to("Break")
    hands.press(KEYS.Key_M, KEYS.Key_Home, KEYS.Key_Return)
    assert hands.titles() == [*before[:2], "Break", *before[2:6], *before[7:]]
    hands.desk.key("next")
    assert hands.desk.title == "Break"


def test_when_the_plan_changes_while_the_session_runs(hands: Hands) -> None:
    hands.desk.key("start")
    hands.open()
    before = hands.titles()
    hands.press(KEYS.Key_Home, KEYS.Key_Down, KEYS.Key_Delete)
    assert hands.titles() == [before[0], *before[2:]]
    hands.desk.key("next")
    assert hands.desk.title == before[2]


def test_the_editor_shows_what_happened_while_it_was_out_of_sight(hands: Hands) -> None:
    hands.open()
    hands.desk.key("run")
    hands.desk.key("start")
    hands.desk.key("run_sheets")
    assert "What has begun stays as it is" in hands.view.sheet.stays.text()
    assert hands.view.side.stays.text().startswith("It is running, so it stays.")


def test_the_lower_edge_is_drawn_down_to_make_it_longer(hands: Hands) -> None:
    hands.open()
    viewport = hands.sheet.viewport()
    rect = hands.sheet.visualItemRect(hands.sheet.item(1))
    edge = QPoint(rect.center().x(), rect.bottom() - GAP - 2)
    QTest.mousePress(viewport, LEFT, pos=edge)
    QTest.mouseMove(viewport, edge + QPoint(0, round(5 * A_MINUTE)))
    assert "15 min" in hands.view.sheet.said.text()
    assert hands.rows()[1]["planned_seconds"] == 600
    QTest.mouseRelease(viewport, LEFT, pos=edge + QPoint(0, round(5 * A_MINUTE)))
    assert hands.rows()[1]["planned_seconds"] == 900


def test_esc_while_a_line_is_stretched_leaves_it_as_it_was(hands: Hands) -> None:
    hands.open()
    viewport = hands.sheet.viewport()
    rect = hands.sheet.visualItemRect(hands.sheet.item(1))
    edge = QPoint(rect.center().x(), rect.bottom() - GAP - 2)
    QTest.mousePress(viewport, LEFT, pos=edge)
    QTest.mouseMove(viewport, edge + QPoint(0, 40))
    assert hands.clock_times()[2] == "9:50"
    hands.press(KEYS.Key_Escape)
    QTest.mouseRelease(viewport, LEFT, pos=edge + QPoint(0, 40))
    assert hands.rows()[1]["planned_seconds"] == 600
    assert hands.view.isVisible()


def test_the_editor_comes_again_as_it_was_left(hands: Hands) -> None:
    hands.open(4)
    hands.go_to("Break")
    hands.desk.key("run")
    hands.desk.key("run_sheets")
    assert (hands.view.session.number, hands.title) == (4, "Break")
    assert hands.sheet.hasFocus()


def test_a_line_is_dragged_to_another_place_and_to_another_session(hands: Hands) -> None:
    hands.open()
    before, viewport = hands.titles(), hands.sheet.viewport()
    first = hands.sheet.visualItemRect(hands.sheet.item(0)).center()
    third = hands.sheet.visualItemRect(hands.sheet.item(2))
    QTest.mousePress(viewport, LEFT, pos=first)
    QTest.mouseMove(viewport, first + QPoint(0, 30))
    QTest.mouseMove(viewport, third.center() + QPoint(0, 8))
    QTest.mouseRelease(viewport, LEFT, pos=third.center() + QPoint(0, 8))
    moved = hands.titles()
    assert moved == [*before[1:3], before[0], *before[3:]]
    there = next(s.id for s in hands.desk.state.sessions if s.number == 7)
    button = hands.view.tabs.button(there)
    target = viewport.mapFromGlobal(button.mapToGlobal(button.rect().center()))
    begin = hands.sheet.visualItemRect(hands.sheet.item(0)).center()
    QTest.mousePress(viewport, LEFT, pos=begin)
    QTest.mouseMove(viewport, begin + QPoint(0, 20))
    QTest.mouseMove(viewport, target)
    assert button.property("lit") == "true"
    QTest.mouseRelease(viewport, LEFT, pos=target)
    assert hands.view.session.number == 7
    assert hands.titles(7)[-1] == moved[0]


def test_a_library_activity_is_dragged_between_two_lines(hands: Hands) -> None:
    hands.open()
    before = hands.titles()
    hands.press(KEYS.Key_L)
    hands.type("fishbowl")
    entries, viewport = hands.view.library.list, hands.sheet.viewport()
    begin = entries.visualItemRect(entries.item(0)).center()
    between = hands.sheet.visualItemRect(hands.sheet.item(1)).topLeft() + QPoint(60, 2)
    target = entries.viewport().mapFromGlobal(viewport.mapToGlobal(between))
    QTest.mousePress(entries.viewport(), LEFT, pos=begin)
    QTest.mouseMove(entries.viewport(), begin + QPoint(-30, 0))
    QTest.mouseMove(entries.viewport(), target)
    QTest.mouseRelease(entries.viewport(), LEFT, pos=target)
    assert hands.titles() == [before[0], "Fishbowl", *before[1:]]


def test_an_empty_run_sheet_says_what_to_do_and_leads_to_the_library(hands: Hands) -> None:
    hands.open()
    for _ in hands.titles():
        hands.press(KEYS.Key_Delete)
    assert hands.titles() == []
    assert "it cannot be started" in hands.view.sheet.findings.text()
    hands.desk.space_on(hands.view.sheet.open_library)
    hands.type("check-in")
    hands.press(KEYS.Key_Return)
    assert hands.titles() == ["Check-in round"]


def test_the_plan_is_saved_as_ones_own_programme_and_replaced_only_when_asked_twice(hands: Hands) -> None:
    hands.open()
    hands.press(KEYS.Key_Return)
    hands.type("Hello")
    hands.press(KEYS.Key_Return)
    hands.desk.space_on(hands.view.save)
    hands.type("Spring 2024")
    hands.return_and_wait(lambda: "spring-2024" in hands.desk.said)
    assert load_programme("spring-2024").sessions[0].activities[0].title == "Hello"
    assert not hands.view.saving.isVisible()
    hands.desk.space_on(hands.view.save)
    hands.type("Spring 2024")
    hands.press(KEYS.Key_Return)
    assert "Press Return again" in hands.view.saving.hint.text()
    hands.return_and_wait(lambda: not hands.view.saving.isVisible())


def test_a_plan_that_does_not_add_up_says_where_before_it_is_saved(hands: Hands) -> None:
    hands.open()
    hands.type("+")
    hands.desk.space_on(hands.view.save)
    hands.type("Too long")
    hands.return_and_wait(lambda: "Not saved" in hands.desk.said)
    assert "session 1 has 120 min, and its activities take 121 min. Make them fit" in hands.desk.said


def test_an_activity_is_kept_in_ones_own_library_and_found_there(hands: Hands) -> None:
    hands.open()
    hands.press(KEYS.Key_Return)
    hands.type("Our own start")
    hands.press(KEYS.Key_Return)
    hands.desk.space_on(hands.view.side.keep_own)
    hands.desk.wait_until(lambda: "own library" in hands.desk.said)
    assert [entry.title for entry in own_library()] == ["Our own start"]
    hands.view.take_keys()
    hands.press(KEYS.Key_L)
    hands.type("our own")
    assert hands.view.library.title.text() == "Our own start"


def test_a_library_that_was_broken_by_hand_says_so_and_offers_the_rest(hands: Hands, tmp_path: Path) -> None:
    place = places.config_folder() / "activities.toml"
    place.write_text("[[activities]\n")
    hands.open()
    hands.press(KEYS.Key_L)
    assert "activities.toml, line 1" in hands.view.library.trouble.text()
    hands.type("troika")
    assert hands.view.library.title.text() == "Troika consulting"


@pytest.mark.parametrize(
    ("words", "private"),
    [("For you, with your private notes…", True), ("To hand out, without anything private…", False)],
)
def test_the_run_sheet_is_saved_as_pdf_without_stopping_anybody(
    hands: Hands, tmp_path: Path, words: str, private: bool
) -> None:
    hands.open(4)
    hands.desk.space_on(hands.view.print)
    hands.desk.choose(hands.view, words)
    dialog = hands.view.saving.place.dialog
    assert dialog is not None
    assert not dialog.isModal()
    out = tmp_path / "paper.pdf"
    dialog.fileSelected.emit(str(out))
    dialog.close()
    hands.desk.wait_until(lambda: "written to paper.pdf" in hands.desk.said)
    assert out.read_bytes().startswith(b"%PDF")
    assert private is ("Private: only you" in PdfReader(out).pages[0].extract_text())


def test_suggested_lengths_stand_beside_their_activities_and_one_key_takes_one(hands: Hands) -> None:
    hands.open()
    before = hands.view.planned.activities[:1]
    (activity,) = before
    seen = Took(id="1", title=activity.title, kind=activity.kind, planned=600, seconds=840.0)
    took = [msgspec.structs.replace(seen, id=which) for which in "123"]
    hands.view.planned.proposals = lambda: learned_lengths.proposals(before, took)
    hands.view.refresh()
    words = hands.sheet.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "suggested 12 min: Ran 3 times and took 14 min each time, planned 10 min." in words
    assert hands.view.fields.take.word == "Make it 12 min"
    hands.press(KEYS.Key_A)
    assert hands.rows()[0]["planned_seconds"] == 720
    hands.desk.key("undo")
    hands.desk.space_on(hands.view.fields.take)
    assert hands.rows()[0]["planned_seconds"] == 720
    hands.view.planned.proposals = dict
    hands.view.refresh()
    assert "suggested" not in hands.sheet.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert not hands.view.fields.suggestion.isVisible()


def test_every_control_of_the_editor_has_a_name_and_is_large_enough(hands: Hands) -> None:
    hands.open()
    hands.press(KEYS.Key_L)
    hands.view.show_library(False)
    for control in hands.view.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
            if isinstance(control.parent(), QWidget) and control.parent().focusProxy() is control:
                continue
            named = control.accessibleName() or getattr(control, "text", lambda: "")()
            assert named, control
            assert min(control.width(), control.height()) >= 24, control


def test_esc_leads_from_the_fields_to_the_run_sheet_and_back_to_the_programme(hands: Hands) -> None:
    hands.open()
    hands.press(KEYS.Key_Return, KEYS.Key_Escape)
    assert hands.sheet.hasFocus()
    hands.press(KEYS.Key_Escape)
    assert not hands.view.isVisible()
    assert hands.keyboard is hands.desk.console.programme.edit


def test_a_self_led_session_has_its_prompts_written_in_place(hands: Hands) -> None:
    hands.open()
    second = next(s for s in hands.desk.state.sessions if s.number == 2)
    hands.desk.space_on(hands.view.tabs.button(second.id))
    assert not hands.view.sheet.isVisible()
    assert not hands.view.shelf.isEnabled()
    prompts: Any = hands.view.details.boxes["prompts"].editor
    assert prompts.words() == "\n".join(second.prompts)
    prompts.setFocus()
    prompts.selectAll()
    hands.type("What went well?")
    hands.press(KEYS.Key_Return)
    hands.type("What did not?")
    hands.press(KEYS.Key_Return, held=CONTROL)
    (row,) = hands.desk.rows("SELECT prompts FROM session WHERE number = 2")
    assert row["prompts"] == '["What went well?","What did not?"]'
    hands.desk.key("undo")
    assert prompts.words() == "\n".join(second.prompts)


def test_a_sessions_title_and_stage_are_written_beside_its_run_sheet(hands: Hands) -> None:
    hands.open(4)
    hands.desk.space_on(hands.view.sheet.about)
    hands.press(KEYS.Key_A, held=CONTROL)
    hands.type("Insights shared")
    hands.press(KEYS.Key_Tab)
    (row,) = hands.desk.rows("SELECT title FROM session WHERE number = 4")
    assert row["title"] == "Insights shared"
    assert "Insights shared" in hands.view.tabs.button(hands.view.session.id).text()
    hands.press(KEYS.Key_Escape)
    assert not hands.view.sheet.about.isChecked()
    assert hands.sheet.hasFocus()
    assert hands.view.fields.isVisible()


def test_the_length_of_a_session_is_set_above_its_run_sheet(hands: Hands) -> None:
    hands.open()
    hands.view.sheet.length.setFocus()
    hands.press(KEYS.Key_Down)
    (row,) = hands.desk.rows("SELECT planned_seconds FROM session WHERE number = 1")
    assert row["planned_seconds"] == 119 * 60
    assert hands.view.sheet.pill.text() == "▲ 1 min over"
    assert hands.view.tabs.button(hands.view.session.id).text().endswith("▲ 1 min")
    hands.desk.key("undo")
    assert hands.view.sheet.length.value() == 120


def test_what_was_said_of_a_change_goes_with_the_next_one(hands: Hands) -> None:
    hands.open()
    hands.press(KEYS.Key_Delete)
    assert "Ctrl+Z brings it again" in hands.view.sheet.said.text()
    hands.type("+")
    assert hands.view.sheet.said.isHidden(), "Ctrl+Z would take the minute back now"
    hands.desk.key("undo")
    hands.press(KEYS.Key_Delete)
    hands.desk.key("undo")
    assert hands.view.sheet.said.isHidden(), "it is there again"


def test_while_a_session_runs_its_end_is_said_and_not_how_its_plan_adds_up(hands: Hands) -> None:
    hands.desk.pass_time(3 * 60)  # it is planned for half past nine
    hands.desk.key("start")
    hands.desk.pass_time(2 * 60)
    hands.desk.key("next")
    hands.open()
    hands.press(KEYS.Key_End)
    hands.type("++++++++")
    assert hands.view.sheet.pill.text() == "✓ ends on time", "eight minutes were won, and are given away"
    assert hands.view.sheet.sums.text() == "due to end at 11:30am"
    assert "▲" not in hands.view.tabs.button(hands.view.session.id).text()


def test_the_pointer_over_a_line_says_why_another_length_is_suggested(hands: Hands) -> None:
    hands.open()
    activity = hands.sheet.line.activity
    taken = Took(id="x", title=activity.title, kind=activity.kind, planned=600, seconds=1200.0, cohort="c")
    hands.view.planned.proposals = lambda: learned_lengths.proposals([activity], [taken])
    hands.view.refresh()
    assert "suggested 13 min: Ran once and took 20 min" in hands.sheet.item(0).toolTip()
