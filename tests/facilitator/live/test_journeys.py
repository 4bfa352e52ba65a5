"""Journey maps in a real cohort file: steps, cards, what grows out of pain points, and undo of all of it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.errors import RefusedError
from facilitator.live import board, journeys, stage, undo
from facilitator.model.board import IdeaStage
from facilitator.model.journey import Lane

from ..conftest import START, state_of

TABLES = ("journey", "journey_step", "journey_card", "idea")
NASTY = ("<b>bold</b><script>alert(1)</script>", "ابدأ الرسالة بالخطوة التالية", "👩‍💼 waits 🙂", "a & b")


def tables(store: Store) -> dict[str, list]:
    return {name: store.rows(f"SELECT * FROM {name} ORDER BY id") for name in TABLES}


def made(store: Store, *steps: str) -> tuple[str, list[str]]:
    journeys.make(store, START, None, "A claimant moves house", steps or ("Rings", "Waits", "Is told"))
    journey = reading.journeys(store)[-1]
    return journey.id, [s.id for s in reading.journey_steps(store) if s.journey_id == journey.id]


def titles(store: Store) -> list[str]:
    return [step.title for step in reading.journey_steps(store)]


def test_a_map_has_its_steps_in_order_and_they_move_between_its_ends(store: Store) -> None:
    journey_id, (rings, _, told) = made(store)
    journeys.add_step(store, START, journey_id, "  Tells\na friend ")
    assert titles(store) == ["Rings", "Waits", "Is told", "Tells a friend"]
    journeys.move_step(store, START, rings, 1)
    journeys.move_step(store, START, told, -9)
    assert titles(store) == ["Is told", "Waits", "Rings", "Tells a friend"]
    assert not journeys.move_step(store, START, told, -1)
    undo.undo(store, START)
    assert titles(store) == ["Waits", "Rings", "Is told", "Tells a friend"]


def test_a_map_has_at_most_twelve_steps(store: Store) -> None:
    journey_id, _ = made(store, *(f"Step {n}" for n in range(12)))
    with pytest.raises(RefusedError, match="at most 12 steps"):
        journeys.add_step(store, START, journey_id, "One more")
    with pytest.raises(RefusedError, match="at most 12 steps"):
        journeys.make(store, START, None, "Too long", ["Step"] * 13)
    assert len(reading.journeys(store)) == 1


def test_a_pain_point_becomes_an_insight_card_with_where_it_hurts_and_the_rules_behind(store: Store) -> None:
    _, (rings, waits, _) = made(store)
    journeys.add_card(store, START, waits, Lane.PAIN, "Nobody can say when")
    journeys.add_card(store, START, waits, Lane.RULE, "No target for changes")
    journeys.add_card(store, START, rings, Lane.RULE, "Identity check")
    pain = reading.journey_cards(store)[0]
    changes = journeys.grow(store, START, None, pain.id)
    assert changes.kinds == {"idea", "journey_card"}
    (idea,) = reading.ideas(store)
    assert (idea.stage, idea.title, idea.revealed) == (IdeaStage.INSIGHT, "Nobody can say when", True)
    assert idea.problem == "Nobody can say when (at “Waits” in “A claimant moves house”)"
    assert idea.lever == "No target for changes"
    assert reading.journey_cards(store)[0].idea_id == idea.id
    with pytest.raises(RefusedError, match="has its insight card already"):
        journeys.grow(store, START, None, pain.id)
    undo.undo(store, START)
    assert reading.ideas(store) == ()
    assert reading.journey_cards(store)[0].idea_id is None


def test_what_grows_lies_face_down_where_new_cards_are_to(store: Store) -> None:
    _, (step, *_) = made(store)
    stage.new_face_down(store, START, True)
    journeys.add_card(store, START, step, Lane.PAIN, "It hurts")
    journeys.grow(store, START, None, reading.journey_cards(store)[0].id)
    assert not reading.ideas(store)[0].revealed


def test_only_a_pain_point_grows(store: Store) -> None:
    _, (step, *_) = made(store)
    journeys.add_card(store, START, step, Lane.FEELING, "Lost")
    with pytest.raises(RefusedError, match="Only a pain point"):
        journeys.grow(store, START, None, reading.journey_cards(store)[0].id)


def test_a_card_that_is_taken_off_the_board_lets_its_pain_point_grow_again(store: Store) -> None:
    _, (step, *_) = made(store)
    journeys.add_card(store, START, step, Lane.PAIN, "It hurts")
    (pain,) = reading.journey_cards(store)
    journeys.grow(store, START, None, pain.id)
    board.remove(store, START, [reading.ideas(store)[0].id])
    assert reading.journey_cards(store)[0].idea_id is None
    journeys.grow(store, START, None, pain.id)
    assert len(reading.ideas(store)) == 1


def test_a_removed_map_takes_all_with_it_but_not_what_grew_and_undo_brings_all_again(store: Store) -> None:
    journey_id, (step, *_) = made(store)
    journeys.add_card(store, START, step, Lane.PAIN, "It hurts")
    journeys.grow(store, START, None, reading.journey_cards(store)[0].id)
    before = tables(store)
    journeys.remove(store, START, journey_id)
    assert [len(rows) for rows in tables(store).values()] == [0, 0, 0, 1]
    undo.undo(store, START)
    assert tables(store) == before


def test_a_removed_step_takes_its_cards_with_it(store: Store) -> None:
    _, (rings, waits, _) = made(store)
    for step in (rings, waits):
        journeys.add_card(store, START, step, Lane.DOING, "Does something")
    journeys.remove_step(store, START, rings)
    assert [card.step_id for card in reading.journey_cards(store)] == [waits]


@pytest.mark.parametrize("text", NASTY)
def test_whatever_is_typed_stays_as_it_was_typed(store: Store, text: str) -> None:
    journey_id, (step, *_) = made(store)
    journeys.rename(store, START, journey_id, text)
    journeys.rename_step(store, START, step, text)
    journeys.add_card(store, START, step, Lane.PAIN, text)
    journeys.grow(store, START, None, reading.journey_cards(store)[0].id)
    assert reading.journeys(store)[0].title == reading.journey_steps(store)[0].title == text
    assert reading.journey_cards(store)[0].text == reading.ideas(store)[0].title == text


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "nothing to keep"), (" \n\x00 ", "nothing to keep"), ("x" * 100_000, "300 is the most")],
)
def test_nothing_and_too_much_are_refused_in_a_sentence(store: Store, text: str, said: str) -> None:
    _, (step, *_) = made(store)
    before = tables(store)
    with pytest.raises(RefusedError, match=said):
        journeys.add_card(store, START, step, Lane.DOING, text)
    with pytest.raises(RefusedError, match=r"A map needs a name|120 is the most for a map"):
        journeys.make(store, START, None, text)
    with pytest.raises(RefusedError, match=r"A step needs a name|120 is the most for a step"):
        journeys.rename_step(store, START, step, text)
    assert tables(store) == before


def test_what_is_gone_is_said_and_changes_nothing(store: Store) -> None:
    for command in (
        lambda: journeys.rename(store, START, "gone", "Name"),
        lambda: journeys.add_step(store, START, "gone", "Name"),
        lambda: journeys.move_step(store, START, "gone", 1),
        lambda: journeys.add_card(store, START, "gone", Lane.DOING, "Text"),
        lambda: journeys.remove_card(store, START, "gone"),
        lambda: journeys.grow(store, START, None, "gone"),
    ):
        with pytest.raises(RefusedError, match="no longer there"):
            command()


does = st.lists(
    st.tuples(st.sampled_from(["card", "move", "edit", "grow", "step", "drop", "shift"]), st.integers(0, 9)),
    max_size=8,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(does)
def test_undo_takes_everything_back_and_redo_brings_it_again(store: Store, done: list) -> None:
    journey_id, _ = made(store)
    before, count = tables(store), 0
    for what, n in done:
        steps = [s.id for s in reading.journey_steps(store) if s.journey_id == journey_id]
        cards = [c for c in reading.journey_cards(store) if c.step_id in steps]
        step, lane = steps[n % len(steps)], list(Lane)[n % 4]
        card = cards[n % len(cards)] if cards else None
        changes = None
        if what == "card":
            changes = journeys.add_card(store, START, step, lane, f"Text {n}")
        elif what == "step" and len(steps) < 12:
            changes = journeys.add_step(store, START, journey_id, f"Step {n}")
        elif what == "drop" and len(steps) > 1:
            changes = journeys.remove_step(store, START, step)
        elif what == "shift":
            changes = journeys.move_step(store, START, step, n - 4)
        elif card is not None and what == "move":
            changes = journeys.move_card(store, START, card.id, step, lane)
        elif card is not None and what == "edit":
            changes = journeys.edit_card(store, START, card.id, f"New {n}")
        elif card is not None and what == "grow" and card.lane is Lane.PAIN and not card.idea_id:
            changes = journeys.grow(store, START, None, card.id)
        count += bool(changes)
    after = tables(store)
    for _ in range(count):
        assert "journey." not in undo.undo(store, START).said  # every command has its name in words
    assert tables(store) == before
    for _ in range(count):
        undo.redo(store, START)
    assert tables(store) == after
    assert len(state_of(store).journeys) == len(after["journey"])
