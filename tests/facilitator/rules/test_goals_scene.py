"""The scene of goal writing: which sentence is asked for, and that nobody's goal can be in it."""

from __future__ import annotations

import msgspec
import pytest

from facilitator.capture import reading
from facilitator.live import stage, timer
from facilitator.model.programme import Grouping
from facilitator.rules.scene import scene
from facilitator.rules.scenes.goals import OWN_PROMPT, PAIR_PROMPT, GoalsScene
from tests.facilitator.conftest import START


def _shown(store) -> GoalsScene:
    shown = scene(reading.live_state(store, reading.sessions(store)[0].id), START)
    assert isinstance(shown, GoalsScene)
    return shown


def test_before_the_session_it_asks_for_ones_own_goal_and_has_no_clock(store):
    stage.view(store, START, "goals")
    shown = _shown(store)
    assert shown.prompt == OWN_PROMPT
    assert shown.countdown is None


@pytest.mark.parametrize(
    ("grouping", "prompt"),
    [(Grouping.OWN_PAIR, PAIR_PROMPT), (Grouping.TRIO, OWN_PROMPT), (None, OWN_PROMPT)],
)
def test_mentor_pairs_among_themselves_are_asked_for_the_goal_of_the_pair(
    store, session_id, grouping, prompt
):
    timer.start(store, START, session_id)
    stage.view(store, START, "goals")
    state = reading.live_state(store, session_id)
    lines = tuple(msgspec.structs.replace(a, grouping=grouping) for a in state.activities)
    shown = scene(msgspec.structs.replace(state, activities=lines), START)
    assert shown.prompt == prompt
    assert shown.of_pair is (grouping is Grouping.OWN_PAIR)
    assert shown.countdown is not None
