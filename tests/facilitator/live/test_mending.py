"""People come and go around a round: announced rooms are amended, rooms in use are left until mended."""

from __future__ import annotations

import pytest

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.errors import RefusedError
from facilitator.live import attendance, mending, rounds, timer, undo
from facilitator.live import wishes as live_wishes
from facilitator.model.people import Presence, WishKind
from facilitator.model.programme import Grouping

from ..conftest import START, state_of


def to_rooms(store: Store, session_id: str, rule: Grouping = Grouping.NEW_OTHER) -> None:
    """Goes to the first activity with this rule, and announces its first round."""
    timer.start(store, START, session_id)
    while (current := state_of(store).current) and current.grouping is not rule:
        timer.next_activity(store, START, session_id)
    announce(store, session_id)


def announce(store: Store, session_id: str) -> None:
    rounds.announce(store, START, session_id, coming(store).rooms)


def coming(store: Store) -> rounds.ComingRound:
    return rounds.coming(state_of(store), reading.seats(store), effort=0.2)


def rooms(store: Store) -> dict[int, tuple[str, ...]]:
    """The names in each room of the latest round."""
    state = state_of(store)
    names = {p.id: p.name for p in state.participants}
    current = state.current
    assert current is not None
    latest = state.rooms_in(current.id, state.latest_round(current.id))
    return {number: tuple(names[i] for i in room) for number, room in latest.items()}


def mark(store: Store, session_id: str, name: str, presence: Presence) -> str:
    who = next(p.id for p in state_of(store).participants if p.name == name)
    return attendance.mark(store, START, session_id, who, presence).said


def test_who_leaves_before_the_round_begins_changes_one_room_and_it_is_said(store, session_id) -> None:
    to_rooms(store, session_id)
    before = rooms(store)
    gone, partner = before[2]
    said = mark(store, session_id, gone, Presence.LEFT)
    after = rooms(store)
    assert sum(set(after[n]) != set(before[n]) for n in after) == 1
    assert 2 not in after
    joined = next(n for n, room in after.items() if partner in room)
    assert said == f"{gone}: left. {partner} joins room {joined}."


def test_undo_takes_the_mark_and_the_change_of_rooms_back_together(store, session_id) -> None:
    to_rooms(store, session_id)
    before = rooms(store)
    mark(store, session_id, before[1][0], Presence.LEFT)
    undo.undo(store, START)
    assert rooms(store) == before
    assert state_of(store).presence_of(state_of(store).participants[0].id).here


def test_who_comes_late_joins_a_room_of_the_round_that_people_are_on_their_way_to(store, session_id) -> None:
    timer.start(store, START, session_id)
    mark(store, session_id, "Siân Lewis", Presence.LATE)
    while (current := state_of(store).current) and current.grouping is not Grouping.NEW_OTHER:
        timer.next_activity(store, START, session_id)
    announce(store, session_id)
    before = rooms(store)
    said = mark(store, session_id, "Siân Lewis", Presence.PRESENT)
    after = rooms(store)
    assert sum(after[n] != before.get(n) for n in after) == 1
    assert said.startswith("Siân Lewis: present. Siân Lewis joins room ")


def test_a_round_in_which_people_talk_stays_and_who_is_alone_is_named_and_moved_when_asked(
    store, session_id
) -> None:
    to_rooms(store, session_id)
    timer.start_turns(store, START, session_id)
    before = rooms(store)
    gone, partner = before[3]
    mark(store, session_id, gone, Presence.LEFT)
    assert rooms(store) == before
    state = state_of(store)
    names = {p.id: p.name for p in state.participants}
    assert [names[i] for i in mending.alone(state)] == [partner]
    said = mending.mend(store, START, session_id).said
    assert said.startswith(f"{partner} joins room ")
    assert mending.alone(state_of(store)) == ()
    assert sum(len(room) == 3 for room in rooms(store).values()) == 1
    undo.undo(store, START)
    assert rooms(store) == before


def test_mending_where_nobody_is_alone_is_refused(store, session_id) -> None:
    to_rooms(store, session_id)
    with pytest.raises(RefusedError, match="Nobody is alone"):
        mending.mend(store, START, session_id)


def test_policymakers_stay_in_their_rooms_from_round_to_round(store, session_id) -> None:
    to_rooms(store, session_id)
    following = coming(store)
    assert len(following.moves) == 5
    professions = {p.id: p.profession.letter for p in state_of(store).participants}
    assert {professions[m.participant_id] for m in following.moves} == {"O"}


def test_a_shaped_round_is_kept_sound_when_somebody_leaves(store, session_id) -> None:
    to_rooms(store, session_id)
    plan = coming(store)
    one, other = plan.rooms[0][1], plan.rooms[1][1]
    rounds.swap(store, START, session_id, plan, one, other)
    shaped = coming(store)
    assert shaped.by_hand
    assert {shaped.rooms[0][1], shaped.rooms[1][1]} == {one, other}
    timer.start_turns(store, START, session_id)
    name = next(p.name for p in state_of(store).participants if p.id == one)
    mark(store, session_id, name, Presence.LEFT)
    left = coming(store)
    assert left.by_hand
    assert sorted(map(len, left.rooms)) == [2, 2, 2, 3]
    assert one not in {i for room in left.rooms for i in room}


def test_a_pinned_room_keeps_its_people_and_its_number(store, session_id) -> None:
    to_rooms(store, session_id)
    plan = coming(store)
    rounds.pin(store, START, session_id, plan, 4, True)
    again = coming(store)
    assert again.rooms[3] == plan.rooms[3]
    assert again.pinned == {4}
    assert not again.by_hand


def test_the_same_rooms_again_leave_nobody_alone(store, session_id) -> None:
    to_rooms(store, session_id)
    timer.start_turns(store, START, session_id)
    before = rooms(store)
    mark(store, session_id, before[5][1], Presence.LEFT)
    rounds.same_again(store, START, session_id)
    repeated = coming(store)
    assert repeated.by_hand
    assert min(map(len, repeated.rooms)) == 2
    assert len(repeated.rooms) == 4
    rounds.plan_anew(store, START, session_id)
    assert not coming(store).by_hand


def test_wishes_are_kept_in_the_coming_round_and_a_clash_has_names(store, session_id) -> None:
    to_rooms(store, session_id)
    people = state_of(store).participants
    two = coming(store).rooms[0]
    live_wishes.add(store, START, WishKind.APART, *two)
    assert not any(set(two) <= set(room) for room in coming(store).rooms)
    chain = [p for p in people if p.id not in two][:1]
    live_wishes.add(store, START, WishKind.TOGETHER, two[0], chain[0].id)
    live_wishes.add(store, START, WishKind.TOGETHER, two[1], chain[0].id)
    with pytest.raises(Exception, match=f"through {chain[0].name}"):
        coming(store)


def test_somebody_left_alone_by_hand_stays_so_while_shaping_but_is_not_announced(store, session_id) -> None:
    to_rooms(store, session_id)
    plan = coming(store)
    mover, left = plan.rooms[0]
    rounds.move(store, START, session_id, plan, mover, 2)
    shaped = coming(store)
    assert shaped.rooms[0] == (left,)
    with pytest.raises(RefusedError, match="would be alone"):
        announce(store, session_id)
    assert len(coming(store).rooms) == 5
