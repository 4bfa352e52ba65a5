"""Re-timing during a session: what is proposed, how it is settled by keys, and how it is accepted or left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.rules import wording

PLANNED_IN = 180
"""Seconds from the opening of the desk to the planned start."""


@pytest.fixture
def late(desk):
    """A desk in its first activity, six minutes over, with the proposal asked for."""
    desk.pass_time(PLANNED_IN)
    desk.key("start")
    desk.pass_time(16 * 60)
    desk.key("retime")
    assert desk.console.run.is_retiming
    return desk


def press(*keys: Qt.Key) -> None:
    """Presses keys where the keyboard is."""
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def proposal(desk):
    return desk.console.run.retiming.proposal


def line_of(desk, title: str):
    return next(line for line in proposal(desk).lines if line.activity.title == title)


def lengths(desk) -> list[int]:
    return [a.planned_seconds + a.added_seconds for a in desk.state.activities]


def test_when_an_activity_overruns(late):
    """Ctrl+T shows before and after in place, and changes nothing yet."""
    panel = late.console.run.retiming
    assert panel.isVisible()
    assert not late.console.run.sheet.isVisible()
    assert late.console.run.current.clock.isVisible()
    assert all(a.added_seconds == 0 for a in late.state.activities)
    assert panel.standing.text() == "On time"
    assert panel.ends.text() == "Would end 11:30am, not 11:36am. Due 11:30am."
    assert "Breaks and least lengths are kept" in panel.why.text()
    shown = panel.list.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    line = proposal(late).lines[1]
    assert shown.startswith(f"{line.activity.title}: planned 7 min, now 7 min, proposed 6 min")
    assert shown.endswith("9:56–10:03am, then 9:55–10:01am")
    assert "6 min over" in late.console.header.pill.text()


def test_nothing_of_a_proposal_is_on_the_stage(late):
    before, words = late.scene, list(late.stage_words)
    press(Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_P, Qt.Key.Key_Delete)
    assert (late.scene, late.stage_words) == (before, words)


def test_return_accepts_what_is_shown_and_one_undo_takes_it_back(late):
    asked, before = proposal(late).lengths, lengths(late)
    press(Qt.Key.Key_Return)
    assert not late.console.run.is_retiming
    assert late.console.run.sheet.isVisible()
    assert {a.id: a.planned_seconds + a.added_seconds for a in late.state.activities[1:]} == asked
    assert late.console.workspace.over_by() == 0
    assert QApplication.focusWidget() is late.console.capture.field
    late.key("undo")
    assert lengths(late) == before
    assert late.said == "Undone: re-timing"


def test_esc_leaves_everything_as_it_was(late):
    before = lengths(late)
    press(Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert lengths(late) == before
    assert not late.console.run.is_retiming
    assert QApplication.focusWidget() is late.console.capture.field


def test_left_and_right_move_a_length_by_a_minute_and_the_rest_is_worked_out_around_it(late):
    first = proposal(late).lines[0]
    press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    moved = line_of(late, first.activity.title)
    assert moved.proposed == (first.proposed // 60 + 2) * 60
    assert moved.pinned
    assert not proposal(late).still_over
    press(Qt.Key.Key_P)
    assert line_of(late, first.activity.title) == first
    press(*[Qt.Key.Key_Left] * 30)
    assert line_of(late, first.activity.title).proposed == first.least


def test_an_activity_is_left_out_by_one_key_and_f6_then_goes_past_it(late):
    second = proposal(late).lines[0]
    press(Qt.Key.Key_Delete)
    assert line_of(late, second.activity.title).left_out
    press(Qt.Key.Key_Return)
    assert "eft out 1 activity." in late.said
    sheet = late.console.run.sheet.list
    assert sheet.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == f"{second.activity.title}, left out"
    assert second.activity.title not in late.console.run.current.next_title.text()
    late.key("next")
    assert late.title == late.state.activities[2].title
    late.key("back")
    assert late.title == late.state.activities[0].title
    late.key("retime")
    assert line_of(late, second.activity.title).left_out
    press(Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert not late.state.activities[1].left_out


def test_when_the_end_cannot_be_reached_even_with_least_lengths(late):
    """It says by how much, and what would best be left out."""
    late.pass_time(40 * 60 + 33)
    panel = late.console.run.retiming
    made = proposal(late)
    assert made.still_over % 60, "nobody is told of seconds where minutes are at stake"
    by = wording.minutes(60 * round(made.still_over / 60))
    assert panel.standing.text() == f"{by} over"
    assert panel.why.text() == f"Even at their least lengths, with breaks kept, the rest is {by} too long."
    assert "over" in panel.standing.text()
    assert panel.go_without.isVisible()
    late.space_on(panel.go_without)
    assert proposal(late).still_over < made.still_over
    assert QApplication.focusWidget() is panel.list
    late.key("retime")
    assert "Still " in late.said
    assert made.could_go in {a.id for a in late.state.activities if a.left_out}


def test_when_the_session_goes_on_while_new_lengths_are_proposed(late):
    """The proposal follows the running clock, and keys do what they always do."""
    first = proposal(late).lengths
    late.pass_time(3 * 60)
    later = proposal(late).lengths
    assert sum(later.values()) < sum(first.values())
    late.keep("note", "Said meanwhile")
    assert [n.text for n in late.state.notes] == ["Said meanwhile"]
    title = proposal(late).lines[0].activity.title
    late.key("next")
    assert late.title == title
    assert title not in [line.activity.title for line in proposal(late).lines]
    late.key("retime")
    assert late.console.workspace.over_by() == 0


def test_ctrl_t_on_another_page_shows_a_proposal_before_it_can_be_accepted(late):
    late.key("board")
    late.key("retime")
    assert late.console.pages.currentWidget() is late.console.run
    assert late.console.run.is_retiming
    assert all(a.added_seconds == 0 for a in late.state.activities)


def test_a_proposal_goes_when_the_session_has_nothing_more_to_come(late):
    for _ in late.state.activities[1:]:
        late.key("next")
    assert not late.console.run.is_retiming
    late.key("retime")
    assert late.said in (
        "The rest already ends on time.",
        "Nothing more can be shortened: what is left has its least length.",
    )


def test_before_a_session_begins_ctrl_t_says_how_to_start_it(desk):
    desk.key("retime")
    assert desk.said == "Building empathy has not begun. F5 starts it."
    assert not desk.console.run.is_retiming


def test_the_pill_in_the_header_leads_to_the_proposal_also_with_time_to_spare(desk):
    desk.pass_time(PLANNED_IN)
    desk.key("start")
    desk.pass_time(120)
    desk.key("next")
    header = desk.console.header
    assert "to spare" in header.pill.text()
    assert not header.retime.isVisible()
    desk.space_on(header.pill)
    assert "Ends 11:22am as it is" in desk.console.run.retiming.ends.text()
    press(Qt.Key.Key_Return)
    assert desk.said == "Nothing was changed: the rest has these lengths already."
    assert not desk.console.run.is_retiming


def test_every_key_of_a_proposal_is_also_a_button_that_says_which_activity_it_is_about(late):
    panel = late.console.run.retiming
    title = proposal(late).lines[0].activity.title
    assert panel.more.accessibleName() == f"One minute more for {title}"
    late.space_on(panel.more)
    assert line_of(late, title).pinned
    assert panel.pinned.accessibleName() == f"Let {title} go"
    late.space_on(panel.pinned)
    late.space_on(panel.out)
    assert line_of(late, title).left_out
    assert panel.out.accessibleName() == f"Take {title} in"
    late.space_on(panel.out)
    late.space_on(panel.accepts)
    assert late.console.workspace.over_by() == 0


def test_from_the_command_palette_the_arrow_keys_are_with_the_proposal_at_once(desk):
    desk.pass_time(PLANNED_IN)
    desk.key("start")
    desk.pass_time(16 * 60)
    desk.key("palette")
    QTest.keyClicks(QApplication.focusWidget(), "re-time")
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is desk.console.run.retiming.list


def test_who_types_a_note_while_the_proposal_is_accepted_goes_on_typing(late):
    late.type("Half a th")
    late.key("retime")
    assert not late.console.run.is_retiming
    QTest.keyClicks(QApplication.focusWidget(), "ought")
    assert late.console.capture.field.text() == "Half a thought"


def test_on_a_small_screen_the_proposal_stands_where_people_do_and_gives_the_place_back(late):
    console = late.console
    for width, beside in ((1280, False), (1440, True), (1100, False)):
        console.resize(width, 720)
        QApplication.processEvents()
        assert console.run.side.isVisible() == beside
        assert console.run.retiming.width() >= 460
        assert console.run.current.width() >= 450
    press(Qt.Key.Key_Escape)
    assert console.run.side.isVisible()
