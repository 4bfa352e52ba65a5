"""What the shared window gets of the matrix and of a journey map: what lies face up, and the right page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.board import Idea, IdeaStage
from facilitator.model.journey import Journey, JourneyCard, JourneyStep, Lane
from facilitator.model.programme import SessionKind, Thresholds
from facilitator.model.run import LiveState, Session, Showing
from facilitator.phrase import plain
from facilitator.rules.room_pages import Turned
from facilitator.rules.scene import scene
from facilitator.rules.scenes.journey import JourneyScene
from facilitator.rules.scenes.matrix import MatrixScene
from facilitator.rules.scenes.parts import goes_on

NOW = datetime(2023, 5, 12, 10, 0, tzinfo=UTC)
SESSION = Session(id="s", number=4, kind=SessionKind.FACILITATED, title="Sharing insights", planned_seconds=1)


def state(**fields) -> LiveState:
    return LiveState(
        programme_title="P",
        timezone="Europe/London",
        thresholds=Thresholds(),
        sessions=(SESSION,),
        session=SESSION,
        activities=(),
        **fields,
    )


def idea(number: int, **fields) -> Idea:
    return Idea(id=f"i{number}", title=f"Idea {number}", created_at=NOW, **fields)


def way(journey: str, steps: int, minutes: int = 0) -> tuple[Journey, tuple[JourneyStep, ...]]:
    made = Journey(id=journey, title=f"Map {journey}", created_at=NOW + timedelta(minutes=minutes))
    return made, tuple(
        JourneyStep(id=f"{journey}{n}", journey_id=journey, position=n, title=f"Step {n}")
        for n in range(1, steps + 1)
    )


def card(step: str, minutes: float, lane: Lane = Lane.PAIN, text: str = "It hurts", **fields) -> JourneyCard:
    moment = NOW + timedelta(minutes=minutes)
    return JourneyCard(id=f"c{minutes}", step_id=step, lane=lane, text=text, created_at=moment, **fields)


def on_matrix(*ideas: Idea) -> MatrixScene:
    made = scene(state(ideas=ideas, showing=Showing(view="matrix")), NOW)
    assert isinstance(made, MatrixScene)
    return made


def on_map(turned: Turned | None = None, **fields) -> JourneyScene:
    showing = fields.pop("showing", Showing(view="journey"))
    made = scene(state(showing=showing, **fields), NOW, turned)
    assert isinstance(made, JourneyScene)
    return made


def test_the_matrix_shows_rated_cards_that_lie_face_up_and_counts_who_waits():
    made = on_matrix(
        idea(1, effort=1, impact=5),
        idea(2, effort=1, impact=5, revealed=False),
        idea(3),
        idea(4, stage=IdeaStage.INSIGHT),
        idea(5, effort=2),
        idea(6, revealed=False),
    )
    assert [(c.number, c.title, c.quick_win) for c in made.cards] == [(1, "Idea 1", True)]
    assert made.waiting == 2


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), max_size=30))
def test_quick_wins_come_by_impact_then_effort_and_are_those_of_the_rule(rated):
    made = on_matrix(*(idea(n, effort=effort, impact=impact) for n, (effort, impact) in enumerate(rated)))
    keys = [(-c.impact, c.effort, c.number) for c in made.quick_wins]
    assert keys == sorted(keys)
    assert len(keys) == sum(effort <= 2 and impact >= 4 for effort, impact in rated)


def test_with_no_map_the_journey_is_empty():
    assert on_map().steps == ()


def test_the_map_that_was_worked_on_last_is_shown_unless_one_was_chosen():
    (old, old_steps), (new, new_steps) = way("a", 2), way("b", 2, minutes=5)
    both = {"journeys": (old, new), "journey_steps": old_steps + new_steps}
    assert on_map(**both).title == "Map b"
    assert on_map(**both, journey_cards=(card("a1", 9),)).title == "Map a"
    chosen = Showing(view="journey", journey_id="b")
    assert on_map(**both, journey_cards=(card("a1", 9),), showing=chosen).title == "Map b"
    gone = Showing(view="journey", journey_id="gone")
    assert on_map(**both, showing=gone).title == "Map b"


def test_a_cell_has_its_cards_and_says_what_has_grown_and_nothing_more():
    journey, steps = way("a", 1)
    cards = (card("a1", 1, idea_id="i1"), card("a1", 2, Lane.DOING, "Rings"))
    (step,) = on_map(journeys=(journey,), journey_steps=steps, journey_cards=cards).steps
    assert [[(c.text, c.grown) for c in lane] for lane in step.lanes] == [
        [("Rings", False)],
        [],
        [("It hurts", True)],
        [],
    ]
    shown = on_map(journeys=(journey,), journey_steps=steps, journey_cards=cards)
    assert '"i1"' not in msgspec.json.encode(shown, enc_hook=plain).decode()


@given(st.integers(0, 12), st.integers(0, 120))
def test_every_step_is_on_one_page_in_order_and_long_cells_make_fewer_a_page(count, letters):
    journey, steps = way("a", count)
    cards = (card("a1", 1, text="x" * letters),) if count and letters else ()
    made = on_map(journeys=(journey,), journey_steps=steps, journey_cards=cards)
    assert [s.number for page in made.pages for s in page] == list(range(1, count + 1))
    assert max(len(page) for page in made.pages) <= (4 if letters < 60 else 3)


def test_the_page_of_the_card_that_has_just_come_is_shown_until_pages_are_turned_by_hand():
    journey, steps = way("a", 9)
    fields = {"journeys": (journey,), "journey_steps": steps}
    at = NOW + timedelta(minutes=1)
    before = on_map(Turned(at=NOW), **fields)
    with_card = on_map(**fields, journey_cards=(card("a8", 1),))
    shown = msgspec.structs.replace(with_card, turned=goes_on(before, with_card, at)).at(at)
    assert 8 in [s.number for s in shown.pages[shown.page]]
    by_hand = msgspec.structs.replace(shown, turned=Turned(at=at, page=0))
    assert goes_on(by_hand, with_card, at) == Turned(at=at, page=0)
    assert by_hand.at(at + timedelta(seconds=8)).page == 1
