"""A group's results put on the stage by keys: why not with four, there with five, and still with six."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from facilitator.model.benchmarks import Wave
from facilitator.rules.scenes.group import GroupScene


def ask(desk) -> None:
    """Gives the cohort a set of two questions."""
    workspace = desk.console.workspace
    with workspace.store.step("benchmarks.choose", workspace.now()) as step:
        made = step.insert(
            "benchmark",
            name="listening",
            position=99,
            title="Listening <i>well</i>",
            anchors=["Never", "Seldom", "Sometimes", "Often", "Always"],
        )
        for place in (1, 2):
            step.insert(
                "benchmark_item",
                benchmark_id=made,
                item_id=f"q{place}",
                position=place,
                text=f"Question {place}",
                reversed=False,
            )
    workspace._tell(workspace.store.changes(step))


def answer(desk, number: int, value: int) -> None:
    """Somebody's answers come in."""
    workspace = desk.console.workspace
    with workspace.store.step("benchmarks.answer", workspace.now()) as step:
        for item in ("q1", "q2"):
            step.insert(
                "response",
                participant_id=desk.state.participants[number].id,
                wave=Wave.BASELINE,
                benchmark="listening",
                item_id=item,
                value=value,
                at=workspace.now(),
            )
    workspace._tell(workspace.store.changes(step))


def card_of(desk):
    """The card on the Progress page, with the set chosen and read."""
    desk.key("progress")
    desk.console.progress.show_view("group")
    card = desk.console.progress.view("group")
    card.set.setCurrentIndex(card.set.findData("listening"))
    card.refresh()
    read(desk, card)
    return card


def read(desk, card) -> None:
    desk.wait_until(lambda: card._reading is None or card._reading.done())


def test_with_four_answers_the_card_says_why_not_and_with_five_it_shows(desk):
    ask(desk)
    for number in range(4):
        answer(desk, number, 4)
    card = card_of(desk)
    assert not card.show_it.isEnabled()
    assert "4 people have answered enough questions; 1 more is needed." in card.why.text()
    answer(desk, 4, 5)
    read(desk, card)
    desk.space_on(card.show_it)
    assert isinstance(desk.scene, GroupScene)
    assert "Listening <i>well</i>" in desk.stage_words
    assert "5 people" in desk.stage_words
    names = {p.name for p in desk.state.participants}
    assert not any(name in words for name in names for words in desk.stage_words)


def test_a_sixth_late_answer_changes_nothing_on_the_stage_until_it_is_shown_anew(desk):
    ask(desk)
    for number in range(5):
        answer(desk, number, 4)
    card = card_of(desk)
    desk.space_on(card.show_it)
    before = desk.scene
    desk.pass_time(30)
    answer(desk, 5, 1)
    assert desk.scene.lines == before.lines
    read(desk, card)
    assert "1 person has answered since it was last shown" in card.why.text()
    assert "6 people" in card.preview.accessibleDescription() or card.preview.scene.lines[0].people == 6
    desk.space_on(card.show_it)
    assert desk.scene.lines[0].people == 6


def test_it_is_taken_off_the_stage_and_put_on_again_from_the_run_page(desk):
    ask(desk)
    for number in range(5):
        answer(desk, number, 4)
    card = card_of(desk)
    desk.space_on(card.show_it)
    read(desk, card)
    assert card.on_show.text() == "This is on the stage."
    desk.space_on(card.follow)
    assert not isinstance(desk.scene, GroupScene)
    desk.key("run")
    views = desk.console.run.side.board_views
    desk.space_on(views)
    desk.choose(views, "Results of the group")
    assert isinstance(desk.scene, GroupScene)


def test_before_any_questions_the_card_says_what_to_do(desk):
    workspace = desk.console.workspace
    with workspace.store.step("benchmarks.choose", workspace.now()) as step:
        for table in ("benchmark_item", "benchmark"):
            for row in workspace.store.rows(f"SELECT id FROM {table}"):
                step.delete(table, row["id"])
    desk.key("progress")
    desk.console.progress.show_view("group")
    card = desk.console.progress.view("group")
    words = [part.text() for part in card.findChildren(QLabel) if part.isVisible()]
    assert any("answers no questions yet" in text for text in words)
    assert not card.show_it.isEnabled()
