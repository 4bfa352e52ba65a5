"""The announced round: its rooms and the moves since the rooms before it, in whichever activity."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.live import attendance, rounds, timer
from facilitator.live.announced import Announced, announced, how_many
from facilitator.live.zoom_saving import save_for_zoom
from facilitator.model.people import Presence
from facilitator.model.programme import Grouping

from ..conftest import START, state_of


def at(minutes: int):
    """A moment of the session."""
    return START + timedelta(minutes=minutes)


def to(store: Store, session_id: str, rule: Grouping) -> None:
    """Goes on to the next activity with this rule."""
    if state_of(store).current is None:
        timer.start(store, START, session_id)
    while (current := state_of(store).current) and current.grouping is not rule:
        timer.next_activity(store, START, session_id)


def shown(store: Store) -> Announced:
    """The announced round, which is there."""
    found = announced(state_of(store))
    assert found
    return found


def announce(store: Store, session_id: str, minutes: int) -> Announced:
    """A round of the current activity, so long after the start."""
    planned = rounds.coming(state_of(store), reading.seats(store))
    rounds.announce(store, at(minutes), session_id, planned.rooms)
    found = shown(store)
    assert planned.first or found.moves == planned.moves
    return found


def test_where_no_rooms_were_announced_there_is_no_round(store: Store, session_id: str) -> None:
    assert announced(state_of(store)) is None
    to(store, session_id, Grouping.OWN_PAIR)
    assert announced(state_of(store)) is None


def test_the_first_rooms_of_a_session_have_no_moves(store: Store, session_id: str) -> None:
    to(store, session_id, Grouping.OWN_PAIR)
    first = announce(store, session_id, 1)
    assert first.first
    assert first.moves == ()
    assert sorted(first.rooms) == [1, 2, 3, 4, 5]


def test_moves_are_counted_from_the_rooms_before_even_of_another_activity(
    store: Store, session_id: str
) -> None:
    to(store, session_id, Grouping.OWN_PAIR)
    before = announce(store, session_id, 1)
    to(store, session_id, Grouping.NEW_OTHER)
    after = announce(store, session_id, 2)
    assert not after.first
    was = {i: number for number, room in before.rooms.items() for i in room}
    now = {i: number for number, room in after.rooms.items() for i in room}
    assert {m.participant_id: (m.before, m.to) for m in after.moves} == {
        i: (was[i], now[i]) for i in now if was[i] != now[i]
    }
    assert how_many(after.moves) == "5 moves"


def test_a_round_amended_since_still_counts_from_the_rooms_before_it(store: Store, session_id: str) -> None:
    to(store, session_id, Grouping.OWN_PAIR)
    before = announce(store, session_id, 1)
    to(store, session_id, Grouping.NEW_OTHER)
    gone, left = announce(store, session_id, 2).rooms[3]
    attendance.mark(store, at(3), session_id, gone, Presence.LEFT)
    amended = shown(store)
    assert 3 not in amended.rooms
    assert amended.by_number()[2] == ()
    was = {i: number for number, room in before.rooms.items() for i in room}
    (move,) = [m for m in amended.moves if m.participant_id == left] or [None]
    joined = next(number for number, room in amended.rooms.items() if left in room)
    assert (move is None) == (joined == was[left])
    assert gone not in {m.participant_id for m in amended.moves}
    attendance.mark(store, at(4), session_id, gone, Presence.BACK)
    back = next(m for m in shown(store).moves if m.participant_id == gone)
    assert back.before == was[gone]


def test_nobody_moves_when_the_rooms_are_the_same_again(store: Store, session_id: str) -> None:
    to(store, session_id, Grouping.NEW_OTHER)
    announce(store, session_id, 1)
    rounds.same_again(store, at(2), session_id)
    assert how_many(announce(store, session_id, 3).moves) == "nobody moves"


def test_rooms_for_zoom_are_written_over_older_ones_and_over_nothing_else(
    store: Store, session_id: str, tmp_path: Path
) -> None:
    to(store, session_id, Grouping.OWN_PAIR)
    round_, people = announce(store, session_id, 1), {p.id: p for p in state_of(store).participants}
    target, mine = tmp_path / "rooms.csv", tmp_path / "mine.csv"
    assert save_for_zoom(target, round_, people) == save_for_zoom(target, round_, people)
    assert target.read_text(encoding="utf-8").count("\n") == 11
    mine.write_text("name,email\n", encoding="utf-8")
    with pytest.raises(UserError, match=r"mine\.csv is there already and holds no rooms for Zoom"):
        save_for_zoom(mine, round_, people)
    assert mine.read_text(encoding="utf-8") == "name,email\n"
