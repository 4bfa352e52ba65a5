"""Turns taken, in a real cohort file."""

from __future__ import annotations

import pytest

from facilitator.capture import measured, reading
from facilitator.errors import RefusedError
from facilitator.live import timer, undo, voice

from ..conftest import START


def test_a_tap_is_a_turn_in_the_activity_that_is_on_and_undo_takes_it_back(store, session_id):
    ana = reading.participants(store)[0].id
    voice.tap(store, START, session_id, ana)
    timer.start(store, START, session_id)
    changes = voice.tap(store, START, session_id, ana)
    voice.tap(store, START, session_id, ana)
    assert changes.kinds == {"voice_turn"}
    current = reading.live_state(store, session_id).current.id
    assert measured.turns_counted(store, session_id) == {(ana, None): 1, (ana, current): 2}
    assert undo.undo(store, START).said == "Undone: a turn taken"
    assert measured.turns_counted(store, session_id)[ana, current] == 1
    undo.redo(store, START)
    assert measured.turns_counted(store, session_id)[ana, current] == 2


def test_only_this_sessions_turns_are_counted(store, session_id):
    ana = reading.participants(store)[0].id
    other = reading.sessions(store)[2].id
    voice.tap(store, START, other, ana)
    assert measured.turns_counted(store, session_id) == {}
    assert measured.turns_counted(store, other) == {(ana, None): 1}


def test_nobody_outside_the_cohort_takes_a_turn(store, session_id):
    with pytest.raises(RefusedError, match="not in the cohort"):
        voice.tap(store, START, session_id, "nobody")
    assert measured.voice_turns(store) == ()
