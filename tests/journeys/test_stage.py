"""The shared window: blank, held, pictured in the console, and never with a private word."""

from __future__ import annotations

from facilitator.model.people import Presence
from facilitator.rules.scene import ActivityScene, BlankScene, BreakScene, RoomsScene
from facilitator.rules.scenes.board import BoardScene

FIRST, SECOND = "Welcome and how we work", "Where we start: benchmark"
SECRET = "Unhappy about the minister"


def test_f9_blanks_the_stage_and_shows_it_again(desk):
    side = desk.console.run.side
    desk.key("start")
    assert side.stage_state.text() == "Stage is on"
    desk.key("blank")
    assert desk.scene == BlankScene()
    assert desk.stage_words == []
    assert (side.stage_state.text(), side.blank.word) == ("Stage is blank", "Show")
    desk.key("blank")
    assert isinstance(desk.scene, ActivityScene)
    assert (side.stage_state.text(), side.blank.word) == ("Stage is on", "Blank")


def test_a_blank_stage_stays_blank_over_f6_and_over_closing_and_opening(desk):
    desk.key("start")
    desk.key("blank")
    desk.key("next")
    assert desk.scene == BlankScene()
    desk.reopen()
    assert desk.scene == BlankScene()
    assert desk.console.run.side.stage_state.text() == "Stage is blank"
    desk.key("blank")
    assert SECOND in desk.stage_words


def test_a_held_activity_stays_on_the_stage_while_the_session_goes_on(desk):
    side = desk.console.run.side
    desk.key("start")
    desk.space_on(side.hold)
    assert (side.stage_state.text(), side.hold.word) == ("Stage is held", "Let go")
    desk.pass_time(60)
    desk.key("next")
    assert desk.title == SECOND
    assert FIRST in desk.stage_words
    desk.space_on(side.hold)
    assert SECOND in desk.stage_words
    assert side.stage_state.text() == "Stage is on"


def test_the_views_are_put_on_the_stage_by_hand_until_the_next_activity(desk):
    desk.go_to("Listening in threes")
    desk.announce()
    views = {
        button.word: button for button in desk.console.run.side.findChildren(type(desk.console.run.side.hold))
    }
    for word, kind in (("Task", ActivityScene), ("Rooms", RoomsScene), ("Board", BoardScene)):
        desk.space_on(views[word])
        assert isinstance(desk.scene, kind)
        assert views[word].isChecked()
    desk.key("next")
    assert isinstance(desk.scene, ActivityScene)
    assert views["Follow"].isChecked()


def test_the_small_picture_shows_what_participants_see(desk):
    stage, preview = desk.console.stage.canvas, desk.console.run.side.preview

    def same() -> bool:
        return preview.scene == stage.scene and [t.text for t in preview.drawn] == desk.stage_words

    assert same()
    desk.key("start")
    desk.pass_time(75)
    assert same()
    desk.go_to("Listening in threes")
    desk.announce()
    assert same()
    desk.key("start")
    desk.pass_time(100)
    assert same()
    desk.key("blank")
    assert same()
    desk.key("blank")
    desk.go_to("Break")
    assert isinstance(desk.scene, BreakScene)
    assert same()


def test_the_small_picture_is_right_as_soon_as_its_page_is_in_front_again(desk):
    desk.key("start")
    desk.key("people")
    desk.pass_time(90)
    desk.key("run")
    assert [t.text for t in desk.console.run.side.preview.drawn] == desk.stage_words


def test_no_private_word_ever_reaches_the_stage(desk):
    """Over the whole first session, with everything kept that can be kept."""
    private = [SECRET, "example.org"]
    seen: list[str] = []
    desk.key("start")
    while desk.state.session.ended_at is None:
        current = desk.state.current
        private += [*current.notes, current.purpose]
        desk.keep("note", SECRET)
        desk.console.capture.person.setCurrentIndex(3)
        desk.keep("note", f"{SECRET}, said of somebody")
        chip = desk.chip("Siân Lewis")
        chip.marked.emit(chip.person.id, Presence.LATE)
        seen += desk.stage_words
        if current.grouping:
            desk.announce()
            seen += desk.stage_words
            desk.key("start")
            seen += desk.stage_words
        desk.pass_time(60)
        seen += desk.stage_words
        if desk.state.after(current):
            desk.key("next")
        else:
            desk.space_on(desk.console.run.current.buttons.end)
    seen += [
        *desk.stage_words,
        desk.console.stage.windowTitle(),
        desk.console.stage.canvas.accessibleDescription(),
    ]
    private += [person.email for person in desk.state.participants]
    private += [person.department for person in desk.state.participants]
    shown = " ".join(seen)
    assert "Listening in threes" in shown
    assert [words for words in private if words in shown] == []


def test_closing_the_stage_leaves_the_session_running_and_the_console_open(desk):
    desk.key("start")
    desk.console.stage.close()
    desk.pass_time(30)
    assert desk.console.isVisible()
    assert desk.shown_clock == "09:30"
