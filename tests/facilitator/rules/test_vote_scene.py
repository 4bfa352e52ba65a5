"""The vote on the shared window: no dot and no voter before the close, then places with their ties."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from facilitator.model.board import Idea
from facilitator.model.people import Participant, Presence, Profession
from facilitator.model.programme import ActivityKind, SessionKind, Thresholds
from facilitator.model.run import Activity, LiveState, Session, Showing
from facilitator.model.voting import Ballot, BallotCard, Vote
from facilitator.phrase import plain
from facilitator.rules.room_pages import SECONDS, Turned
from facilitator.rules.scene import scene
from facilitator.rules.scenes.board import BoardScene
from facilitator.rules.scenes.vote import ResultLine, VoteResultScene, VoteScene, rest_in_words

NOW = datetime(2023, 3, 24, 10, 0, tzinfo=UTC)
VIEWS = ("auto", "activity", "rooms", "board", "card", "matrix", "journey", "vote", "result", "wall")
PEOPLE = tuple(Participant(id=f"p{n}", name=f"VOTER {n}", profession=Profession.POLICY) for n in range(4))


def a_state(
    votes: tuple[Vote, ...] = (), ballots: tuple[Ballot, ...] = (), cards: int = 4, **fields: object
) -> LiveState:
    session = Session(id="s", number=1, kind=SessionKind.FACILITATED, title="One", planned_seconds=7200)
    running = Activity(
        id="a1",
        session_id="s",
        position=1,
        title="Vote",
        kind=ActivityKind.BOARD,
        planned_seconds=600,
        minimum_seconds=60,
        started_at=NOW,
    )
    following = msgspec.structs.replace(running, id="a2", position=2, title="Sketch", started_at=None)
    usual = {
        "programme_title": "P",
        "timezone": "Europe/London",
        "thresholds": Thresholds(),
        "sessions": (session,),
        "session": session,
        "activities": (running, following),
        "participants": PEOPLE,
        "presence": {p.id: Presence.PRESENT for p in PEOPLE},
        "ideas": tuple(Idea(id=f"i{n}", title=f"Card {n}", created_at=NOW) for n in range(1, cards + 1)),
        "ballots": ballots,
        "ballot_cards": tuple(
            BallotCard(id=f"{b.id}c{n}", ballot_id=b.id, idea_id=f"i{n}", number=n)
            for b in ballots
            for n in range(1, cards + 1)
        ),
        "votes": votes,
        "showing": Showing(view="vote"),
    }
    return LiveState(**(usual | fields))  # type: ignore[arg-type]


OPEN = Ballot(id="b", session_id="s", question="Where to start", dots=3, opened_at=NOW)
CLOSED = msgspec.structs.replace(OPEN, closed_at=NOW)


def votes_of(given: dict[int, list[int]], ballot: str = "b") -> tuple[Vote, ...]:
    return tuple(
        Vote(
            id=f"{ballot}{who}-{number}",
            ballot_id=ballot,
            idea_id=f"i{number}",
            session_id="s",
            participant_id=f"p{who}",
            dots=numbers.count(number),
        )
        for who, numbers in given.items()
        for number in sorted(set(numbers))
    )


given_votes = st.dictionaries(
    st.integers(0, 3), st.lists(st.integers(1, 4), min_size=1, max_size=3), max_size=4
)


@given(given_votes, st.data(), st.sampled_from(VIEWS), st.booleans())
def test_before_the_close_no_scene_tells_one_tally_from_another_nor_who_voted(
    given: dict[int, list[int]], data: st.DataObject, view: str, earlier: bool
) -> None:
    others = {
        who: data.draw(st.lists(st.integers(1, 4), min_size=1, max_size=3))
        for who in data.draw(st.permutations(range(4)))[: len(given)]
    }
    before = msgspec.structs.replace(CLOSED, id="old") if earlier else None
    ballots = (before, OPEN) if before else (OPEN,)
    old = votes_of({0: [1, 2]}, "old") if earlier else ()
    showing = Showing(view=view)
    one = scene(a_state((*old, *votes_of(given)), ballots, showing=showing), NOW)
    other = scene(a_state((*old, *votes_of(others)), ballots, showing=showing), NOW)
    assert one == other
    assert "VOTER" not in msgspec.json.encode(one, enc_hook=plain).decode()


def test_an_open_vote_says_the_cards_by_number_and_how_many_are_in() -> None:
    shown = scene(a_state(votes_of({0: [1, 1], 3: [2]}), (OPEN,)), NOW)
    assert isinstance(shown, VoteScene)
    assert [(line.number, line.title) for line in shown.cards][:2] == [(1, "Card 1"), (2, "Card 2")]
    assert (shown.title, shown.dots, shown.voted, shown.people) == ("Where to start", 3, 2, 4)
    assert shown.countdown is not None


def test_a_closed_vote_is_ranked_with_ties_and_says_what_is_next() -> None:
    given = votes_of({0: [2, 2, 1], 1: [1, 3], 2: [3, 2]})
    for view in ("vote", "result"):
        shown = scene(a_state(given, (CLOSED,), showing=Showing(view=view)), NOW)
        assert isinstance(shown, VoteResultScene)
        assert shown.title == "Where to start: 7 dots from 3 people"
        lines = [(line.place, line.title, line.dots) for line in shown.lines]
        assert lines == [("1", "Card 2", 3), ("2=", "Card 1", 2), ("2=", "Card 3", 2)]
        assert (shown.without, shown.next_title) == (1, "Sketch")


def test_totals_are_said_to_be_counted_together() -> None:
    total = Vote(id="v", ballot_id="b", idea_id="i1", session_id="s", dots=9)
    shown = scene(a_state((total,), (CLOSED,)), NOW)
    assert isinstance(shown, VoteResultScene)
    assert shown.title == "Where to start: 9 dots, counted together"


def test_without_a_vote_or_with_all_its_cards_gone_the_board_is_shown() -> None:
    for state in (
        a_state(),
        a_state(ballots=(OPEN,), ballot_cards=()),
        a_state(ballots=(OPEN,), showing=Showing(view="result")),
        a_state(ballots=(msgspec.structs.replace(CLOSED, session_id="another"),)),
    ):
        assert isinstance(scene(state, NOW), BoardScene)


def test_a_card_that_was_turned_face_down_keeps_its_number_and_hides_its_title() -> None:
    down = Idea(id="i1", title="SECRET", revealed=False, created_at=NOW)
    for ballot in (OPEN, CLOSED):
        state = a_state(votes_of({0: [1]}), (ballot,))
        state = msgspec.structs.replace(state, ideas=(down, *state.ideas[1:]))
        shown = scene(state, NOW)
        assert "SECRET" not in msgspec.json.encode(shown, enc_hook=plain).decode()
        lines = shown.cards if isinstance(shown, VoteScene) else shown.lines  # type: ignore[union-attr]
        assert lines[0].title == ""


def test_pages_of_a_large_vote_turn_by_themselves() -> None:
    shown = scene(a_state(ballots=(OPEN,), cards=30), NOW, Turned(at=NOW))
    assert isinstance(shown, VoteScene)
    assert len(shown.pages) > 1
    assert shown.at(NOW + timedelta(seconds=SECONDS + 1)).page == 1
    assert shown.at(NOW + timedelta(seconds=SECONDS * len(shown.pages) + 1)).page == 0


def test_the_rest_is_said_in_words_and_never_hides_a_tie() -> None:
    lines = [ResultLine(place="", title="", dots=dots) for dots in (9, 4, 4, 4, 1)]
    assert rest_in_words(lines, 5, 0) == ""
    assert rest_in_words(lines, 5, 2) == "and 2 more with no dots"
    assert rest_in_words(lines, 4, 0) == "and 1 more with fewer dots"
    assert rest_in_words(lines, 2, 1) == "and 4 more, 2 of them with as many dots"
    assert rest_in_words(lines[:4], 3, 0) == "and 1 more with as many dots"
