"""Dot votes in a real cohort file: opened, cast, cleared, closed, opened again, cancelled, undone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError
from facilitator.live import attendance, board, rounds, timer, undo, voting
from facilitator.model.board import IdeaStage
from facilitator.model.people import Presence
from facilitator.model.programme import Grouping
from facilitator.rules import voting as rules
from facilitator.rules.scene import scene
from facilitator.rules.scenes.board import BoardScene
from facilitator.rules.scenes.vote import VoteResultScene, VoteScene
from facilitator.rules.voting import EVERYBODY, Voter

from ..conftest import START, restart, state_of

TITLES = ("Draft with a duty manager", "Next step in the first line", "One named person to ring")
VOTE_TABLES = ("ballot", "ballot_card", "vote", "showing")


@pytest.fixture
def opened(store: Store, session_id: str) -> Store:
    """A running session with three cards face up, one face down, and a vote on them with two dots each."""
    timer.start(store, START, session_id)
    for title in TITLES:
        board.add(store, START, session_id, title)
    board.add(store, START, session_id, "Secret", revealed=False)
    voting.open_ballot(store, START, session_id, " Where to  start ", 2, ids(store))
    return store


def ids(store: Store) -> list[str]:
    return [idea.id for idea in reading.ideas(store)]


def tables(store: Store) -> dict[str, list]:
    return {name: store.rows(f"SELECT * FROM {name} ORDER BY id") for name in VOTE_TABLES}


def person(store: Store, place: int) -> str:
    return state_of(store).participants[place].id


def given_by(store: Store) -> dict[tuple[str | None, int | None], dict[str, int]]:
    titles = {idea.id: idea.title for idea in reading.ideas(store)}
    found: dict[tuple[str | None, int | None], dict[str, int]] = {}
    for vote in reading.votes(store):
        found.setdefault((vote.participant_id, vote.room), {})[titles[vote.idea_id]] = vote.dots
    return found


def test_a_vote_numbers_the_cards_in_the_order_in_which_they_were_made_and_leaves_face_down_ones_out(
    store: Store, session_id: str
) -> None:
    for number, title in enumerate(TITLES):
        board.add(store, START + timedelta(seconds=number), session_id, title)
    board.add(store, START + timedelta(seconds=9), session_id, "Secret", revealed=False)
    changes = voting.open_ballot(store, START, session_id, "Where to start", 3, reversed(ids(store)))
    titles = {idea.id: idea.title for idea in reading.ideas(store)}
    assert [(c.number, titles[c.idea_id]) for c in reading.ballot_cards(store)] == list(enumerate(TITLES, 1))
    assert changes.said == "1 card left out, face down."
    assert isinstance(scene(state_of(store), START), VoteScene)


@pytest.mark.parametrize(
    ("question", "dots", "said"),
    [
        ("  ", 3, "A vote needs a question"),
        ("x" * 100_000, 3, "This question has 100,000 characters"),
        ("Where", 0, "Each person has from 1 to 20 dots"),
        ("Where", 21, "Each person has from 1 to 20 dots"),
    ],
)
def test_a_vote_that_makes_no_sense_is_refused_in_words(
    store: Store, session_id: str, question: str, dots: int, said: str
) -> None:
    board.add(store, START, session_id, "A card")
    with pytest.raises(RefusedError, match=said):
        voting.open_ballot(store, START, session_id, question, dots, ids(store))
    assert reading.ballots(store) == ()


def test_a_vote_without_cards_or_beside_another_is_refused(opened: Store, session_id: str) -> None:
    with pytest.raises(RefusedError, match="A vote is open already"):
        voting.open_ballot(opened, START, session_id, "Again", 3, ids(opened))
    voting.abandon(opened, START, session_id)
    with pytest.raises(RefusedError, match="There is no card to vote on"):
        voting.open_ballot(opened, START, session_id, "Where", 3, [])
    down = [i.id for i in reading.ideas(opened) if not i.revealed]
    with pytest.raises(RefusedError, match="All of these cards lie face down"):
        voting.open_ballot(opened, START, session_id, "Where", 3, down)


def test_more_cards_than_anybody_reads_are_refused(store: Store, session_id: str) -> None:
    for number in range(100):
        board.add(store, START, session_id, f"Card {number}")
    with pytest.raises(RefusedError, match="These are 100 cards, and 99 is the most"):
        voting.open_ballot(store, START, session_id, "Where", 3, ids(store))
    voting.open_ballot(store, START, session_id, "Where", 3, ids(store)[1:])
    assert len(reading.ballot_cards(store)) == 99


def test_cards_to_vote_on_are_the_chosen_or_all_ideas_and_prototypes(store: Store, session_id: str) -> None:
    for title, stage in (("a", IdeaStage.INSIGHT), ("b", IdeaStage.IDEA), ("c", IdeaStage.PROTOTYPE)):
        board.add(store, START, session_id, title, stage=stage)
    board.add(store, START, session_id, "d", revealed=False)
    ideas = {idea.title: idea for idea in reading.ideas(store)}
    assert {i.title for i in voting.to_vote_on(tuple(ideas.values()))} == {"b", "c"}
    chosen = [ideas["a"].id, ideas["d"].id]
    assert {i.title for i in voting.to_vote_on(tuple(ideas.values()), chosen)} == {"a"}


def test_a_person_who_votes_again_replaces_the_dots_and_survives_a_restart(
    opened: Store, session_id: str
) -> None:
    voting.cast_person(opened, START, session_id, person(opened, 0), "1, 1")
    voting.cast_person(opened, START, session_id, person(opened, 0), "2 3")
    restart(opened)
    assert given_by(opened) == {(person(opened, 0), None): {TITLES[1]: 1, TITLES[2]: 1}}


def test_too_many_dots_are_said_and_nothing_of_them_is_taken(opened: Store, session_id: str) -> None:
    voting.cast_person(opened, START, session_id, person(opened, 1), "1")
    before = tables(opened)
    with pytest.raises(RefusedError, match="Tom Hughes has 2 dots, and these are 3"):
        voting.cast_person(opened, START, session_id, person(opened, 1), "1 2 3")
    with pytest.raises(RefusedError, match="There is no 4 on the ballot"):
        voting.cast_person(opened, START, session_id, person(opened, 1), "1 4")
    assert tables(opened) == before


def test_a_room_has_the_dots_of_its_people_and_its_people_do_not_vote_again(store: Store) -> None:
    session = reading.sessions(store)[0].id
    timer.start(store, START, session)
    while (current := state_of(store).current) and current.grouping is not Grouping.TRIO:
        timer.next_activity(store, START, session)
    rounds.announce(store, START, session, rounds.coming(state_of(store), reading.seats(store)).rooms)
    board.add(store, START, session, TITLES[0])
    voting.open_ballot(store, START, session, "Where", 2, ids(store))
    state = state_of(store)
    vote = rules.held(state, state.ballots[0])
    room, people = next(iter(vote.rooms.items()))
    voting.cast_room(store, START, session, room, f"{2 * len(people)}x1")
    assert given_by(store) == {(None, room): {TITLES[0]: 2 * len(people)}}
    with pytest.raises(RefusedError, match=f"has {2 * len(people)} dots"):
        voting.cast_room(store, START, session, room, f"{2 * len(people) + 1}x1")
    with pytest.raises(RefusedError, match=f"Clear room {room} first"):
        voting.cast_person(store, START, session, people[0], "1")
    voting.clear(store, START, session, Voter(room=room))
    voting.cast_person(store, START, session, people[0], "1")
    with pytest.raises(RefusedError, match="has voted alone already"):
        voting.cast_room(store, START, session, room, "1")


def test_totals_are_taken_in_one_and_exclude_single_votes(opened: Store, session_id: str) -> None:
    voting.cast_total(opened, START, session_id, {1: "9", 2: "", 3: "4"})
    assert given_by(opened) == {(None, None): {TITLES[0]: 9, TITLES[2]: 4}}
    with pytest.raises(RefusedError, match="Clear the totals first"):
        voting.cast_person(opened, START, session_id, person(opened, 0), "1")
    with pytest.raises(RefusedError, match=r"20 dots \(10 people here, 2 each\), and these are 21"):
        voting.cast_total(opened, START, session_id, {1: "21"})
    with pytest.raises(RefusedError, match="“lots” for card 1 is not a number of dots"):
        voting.cast_total(opened, START, session_id, {1: "lots"})
    voting.clear(opened, START, session_id, EVERYBODY)
    with pytest.raises(RefusedError, match="There are no dots to clear"):
        voting.clear(opened, START, session_id)
    voting.cast_person(opened, START, session_id, person(opened, 0), "1")
    with pytest.raises(RefusedError, match="dots of Amara Okafor are in already"):
        voting.cast_total(opened, START, session_id, {1: "9"})


def test_a_pasted_chat_is_taken_whole_or_not_at_all(opened: Store, session_id: str) -> None:
    before = tables(opened)
    with pytest.raises(RefusedError, match=r"Nothing is taken yet. Line 2: nobody .*“Bob”.*1 more"):
        voting.cast_pasted(opened, START, session_id, "Tom Hughes: 1 2\nBob: 1\nAmara: 1 2 3")
    with pytest.raises(RefusedError, match="There is no vote in this"):
        voting.cast_pasted(opened, START, session_id, "hello")
    assert tables(opened) == before
    text = "10:04:31 From Tom Hughes to Everyone : 1 2\nAmara: 3\nGrace Lin 10:05 AM\n3 3"
    assert voting.cast_pasted(opened, START, session_id, text).said == "Dots of 3 people are in."
    assert sorted(given_by(opened).values(), key=str) == [
        {TITLES[0]: 1, TITLES[1]: 1},
        {TITLES[2]: 1},
        {TITLES[2]: 2},
    ]


def test_nothing_that_is_said_or_shown_before_the_close_tells_the_tally(
    opened: Store, session_id: str
) -> None:
    said: list[Changes] = [
        voting.cast_person(opened, START, session_id, person(opened, 0), "1 1"),
        voting.cast_pasted(opened, START, session_id, "Tom Hughes: 1 2"),
        voting.clear(opened, START, session_id, Voter(person(opened, 0))),
        voting.cast_person(opened, START, session_id, person(opened, 0), "3 3"),
    ]
    assert [changes.said for changes in said] == ["", "Dots of 1 person are in.", "", ""]
    assert isinstance(scene(state_of(opened), START), VoteScene)
    voting.close(opened, START, session_id)
    shown = scene(state_of(opened), START)
    assert isinstance(shown, VoteResultScene)
    assert [(line.place, line.title, line.dots) for line in shown.lines] == [
        ("1", TITLES[2], 2),
        ("2=", TITLES[0], 1),
        ("2=", TITLES[1], 1),
    ]
    assert shown.title == "Where to start: 4 dots from 2 people"


def test_a_vote_without_dots_is_not_closed_and_nothing_is_cast_once_it_is(
    opened: Store, session_id: str
) -> None:
    with pytest.raises(RefusedError, match="No dots are in yet"):
        voting.close(opened, START, session_id)
    voting.cast_person(opened, START, session_id, person(opened, 0), "1")
    voting.close(opened, START, session_id)
    for late in (
        lambda: voting.cast_person(opened, START, session_id, person(opened, 1), "1"),
        lambda: voting.clear(opened, START, session_id),
        lambda: voting.close(opened, START, session_id),
        lambda: voting.abandon(opened, START, session_id),
    ):
        with pytest.raises(RefusedError, match="No vote is open"):
            late()
    voting.reopen(opened, START, session_id)
    assert isinstance(scene(state_of(opened), START), VoteScene)
    voting.cast_person(opened, START, session_id, person(opened, 1), "1")
    with pytest.raises(RefusedError, match="A vote is open already"):
        voting.reopen(opened, START, session_id)


def test_opening_again_needs_a_vote_that_was_closed(store: Store, session_id: str) -> None:
    with pytest.raises(RefusedError, match="No vote has been closed"):
        voting.reopen(store, START, session_id)


def test_who_left_after_voting_still_counts(opened: Store, session_id: str) -> None:
    voting.cast_person(opened, START, session_id, person(opened, 0), "1")
    for place in (0, 1):
        attendance.mark(opened, START, session_id, person(opened, place), Presence.LEFT)
    state = state_of(opened)
    seen = rules.turnout(rules.held(state, state.ballots[0]))
    assert seen.voted == (person(opened, 0),)
    assert (seen.total, person(opened, 1) in seen.waiting) == (9, False)


def test_a_card_taken_off_the_board_leaves_the_vote_and_undo_brings_its_dots_again(
    opened: Store, session_id: str
) -> None:
    voting.cast_person(opened, START, session_id, person(opened, 0), "2")
    gone = next(i.id for i in reading.ideas(opened) if i.title == TITLES[1])
    board.remove(opened, START, [gone])
    state = state_of(opened)
    vote = rules.held(state, state.ballots[0])
    assert (vote.numbers, rules.turnout(vote).voted) == ({1, 3}, ())
    undo.undo(opened, START)
    state = state_of(opened)
    assert rules.turnout(rules.held(state, state.ballots[0])).voted == (person(opened, 0),)


def test_undo_takes_each_step_of_a_vote_back_and_redo_does_it_again(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    board.add(store, START, session_id, TITLES[0])
    first = person(store, 0)
    states, said = [tables(store)], []
    for step in (
        lambda: voting.open_ballot(store, START, session_id, "Where", 3, ids(store)),
        lambda: voting.cast_person(store, START, session_id, first, "1 1"),
        lambda: voting.clear(store, START, session_id, Voter(first)),
        lambda: voting.cast_pasted(store, START, session_id, "Tom Hughes: 1"),
        lambda: voting.close(store, START, session_id),
        lambda: voting.reopen(store, START, session_id),
        lambda: voting.abandon(store, START, session_id),
    ):
        step()
        states.append(tables(store))
    for before in reversed(states[1:-1]):
        said.append(undo.undo(store, START).said)
        assert tables(store) == before
    said.append(undo.undo(store, START).said)
    assert said == [
        "Undone: cancelling a vote",
        "Undone: opening a vote again",
        "Undone: closing a vote",
        "Undone: taking dots",
        "Undone: clearing dots",
        "Undone: taking dots",
        "Undone: starting a vote",
    ]
    assert reading.ballots(store) == ()
    for after in states[1:]:
        undo.redo(store, START)
        assert {k: v for k, v in tables(store).items() if k != "showing"} == {
            k: v for k, v in after.items() if k != "showing"
        }


def test_a_vote_cancelled_shows_the_board(opened: Store, session_id: str) -> None:
    changes = voting.abandon(opened, START, session_id)
    assert changes.said == "The vote is cancelled; Ctrl+Z brings it again."
    assert isinstance(scene(state_of(opened), START), BoardScene)
