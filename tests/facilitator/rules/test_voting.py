"""Dot voting: what is typed, who may give how many, who has voted, and places with ties."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.model.people import Participant, Presence, Profession
from facilitator.model.programme import SessionKind, Thresholds
from facilitator.model.run import LiveState, Seat, Session
from facilitator.model.voting import Ballot, BallotCard, Vote
from facilitator.rules import vote_pages
from facilitator.rules.vote_words import messages, read_dots, read_pasted, read_totals
from facilitator.rules.voting import (
    EVERYBODY,
    Held,
    Voter,
    held,
    last_closed,
    limit,
    open_ballot,
    ranking,
    refusal,
    tally,
    turnout,
)

NOW = datetime(2023, 3, 24, 10, 0, tzinfo=UTC)
NAMES = ("Amara Okafor", "Tom Hughes", "Ana Diaz", "Siân Lewis", "Tomasz Hughes")
PEOPLE = tuple(
    Participant(id=f"p{n}", name=name, profession=list(Profession)[n % 2]) for n, name in enumerate(NAMES)
)
BALLOT = Ballot(id="b", session_id="s", question="Where to start", dots=3, opened_at=NOW)
CARDS = tuple(BallotCard(id=f"c{n}", ballot_id="b", idea_id=f"i{n}", number=n) for n in range(1, 8))


def a_vote(*votes: Vote, rooms: dict[int, tuple[str, ...]] | None = None, **fields: object) -> Held:
    usual = {
        "ballot": BALLOT,
        "cards": CARDS,
        "votes": votes,
        "people": PEOPLE,
        "here": tuple(p.id for p in PEOPLE),
        "rooms": rooms or {},
    }
    return Held(**(usual | fields))  # type: ignore[arg-type]


def dots(number: int, count: int, voter: Voter) -> Vote:
    return Vote(
        id=f"v-{voter.participant_id}-{voter.room}-{number}",
        ballot_id="b",
        idea_id=f"i{number}",
        participant_id=voter.participant_id,
        room=voter.room,
        dots=count,
    )


ROOMS = {1: ("p0", "p1"), 2: ("p2", "p3", "p4")}


# What is typed


@pytest.mark.parametrize(
    "typed",
    [
        "2, 5, 5",
        "2 5 5",
        "2,5 and 5",
        "#2 #5 #5",
        "2x5 2",
        "2 2X#5",
        "2 × 5, 2",
        "2; 5; 5.",
        "(2, 5, 5)",
        "5\n2\t5",
    ],
)
def test_numbers_are_read_in_whichever_way_people_write_them(typed: str) -> None:
    assert read_dots(typed) == {2: 1, 5: 2}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "There is no number in this."),
        ("and, ;", "There is no number in this."),
        ("two", "“two” is not a number of a card."),
        ("2.5", "“2.5” is not a number of a card."),
        ("-3", "“-3” is not a number of a card."),
        ("<b>2</b>", "“<b>2<” is not a number of a card."),
        ("0x5", "There is no dot in this."),
        ("🎉", "“🎉” is not a number of a card."),
        ("9" * 100_000, f"“{'9' * 30}…” is not a number of a card."),
        ("x" * 100_000, f"“{'x' * 30}…” is not a number of a card."),
        ("خمسة", "“خمسة” is not a number of a card."),
    ],
)
def test_what_is_no_vote_is_said_in_a_sentence_with_what_to_do(typed: str, said: str) -> None:
    answer = read_dots(typed)
    assert isinstance(answer, str)
    assert answer.startswith(said)
    assert "Type" in answer
    assert len(answer) < 200


@pytest.mark.parametrize(
    ("typed", "numbers", "read"),
    [
        ("255", range(1, 8), {2: 1, 5: 2}),
        ("25 5", range(1, 8), {2: 1, 5: 2}),
        ("258", range(1, 8), {258: 1}),
        ("12", range(1, 13), {12: 1}),
        ("#25", range(1, 8), {25: 1}),
    ],
)
def test_numbers_of_one_digit_need_nothing_between_them(typed: str, numbers: range, read: dict) -> None:
    assert read_dots(typed, numbers) == read


between = st.sampled_from([", ", " ", ",", "; ", " and ", " & ", "\n"])


@given(st.lists(st.tuples(st.integers(1, 999), st.booleans(), between), min_size=1, max_size=12))
def test_every_list_of_numbers_is_counted_whatever_stands_between(numbers: list) -> None:
    typed = "".join(f"{'#' * hashed}{number}{gap}" for number, hashed, gap in numbers)
    every = [number for number, _, _ in numbers]
    assert read_dots(typed) == {number: every.count(number) for number in every}


@given(st.text(max_size=60))
def test_whatever_is_typed_gives_dots_or_a_sentence(typed: str) -> None:
    answer = read_dots(typed)
    if isinstance(answer, str):
        assert answer.endswith(".")
    else:
        assert answer
        assert all(count > 0 for count in answer.values())


def test_totals_are_read_beside_their_cards_and_nothing_is_no_dot() -> None:
    assert read_totals({1: " 9 ", 2: "", 3: "0"}) == {1: 9, 3: 0}
    assert read_totals({4: "many"}) == "“many” for card 4 is not a number of dots. Type a whole number."
    assert "“-1” for card 1" in str(read_totals({1: "-1"}))


# How many, and not twice


@given(
    given=st.dictionaries(st.integers(-1, 9), st.integers(0, 6), max_size=5),
    here=st.integers(0, 5),
    who=st.sampled_from([Voter("p0"), Voter("p4"), Voter(room=1), Voter(room=2), Voter(room=9), EVERYBODY]),
)
def test_dots_are_taken_exactly_when_they_are_on_the_ballot_and_not_too_many(
    given: dict[int, int], here: int, who: Voter
) -> None:
    vote = a_vote(rooms=ROOMS, here=tuple(p.id for p in PEOPLE[:here]))
    people = {Voter("p0"): 1, Voter("p4"): 1, Voter(room=1): 2, Voter(room=2): 3, EVERYBODY: here}.get(who, 0)
    fits = set(given) <= set(range(1, 8)) and 0 < sum(given.values()) <= 3 * people
    said = refusal(vote, who, given)
    assert (said == "") == fits
    assert said == "" or said.endswith(".")


def test_too_many_dots_say_how_many_there_may_be_and_who_it_is() -> None:
    assert refusal(a_vote(), Voter("p1"), {2: 1, 5: 4}) == (
        "Tom Hughes has 3 dots, and these are 5. Nothing is taken yet: leave 2 dots out."
    )
    assert refusal(a_vote(rooms=ROOMS), Voter(room=1), {2: 7}) == (
        "Room 1 has 6 dots (2 people, 3 each), and these are 7. Nothing is taken yet: leave 1 dot out."
    )
    assert "All together have 15 dots (5 people here, 3 each)" in refusal(a_vote(), EVERYBODY, {1: 16})


def test_a_number_that_is_not_on_the_ballot_is_named_with_those_that_are() -> None:
    assert refusal(a_vote(), Voter("p1"), {9: 1}) == "There is no 9 on the ballot. Its numbers are 1 to 7."
    gone = a_vote(cards=(CARDS[0], CARDS[2]))
    assert refusal(gone, Voter("p1"), {2: 1}) == "There is no 2 on the ballot. Its numbers are 1, 3."


def test_rooms_vote_only_where_rooms_were_announced() -> None:
    assert refusal(a_vote(), Voter(room=1), {1: 1}).startswith("No rooms have been announced")
    assert refusal(a_vote(rooms=ROOMS), Voter(room=3), {1: 1}) == "There is no room 3. The rooms are 1, 2."


everyone = st.sampled_from([EVERYBODY, *[Voter(room=n) for n in ROOMS], *[Voter(p.id) for p in PEOPLE]])


@given(st.lists(everyone, max_size=8))
def test_nobody_is_ever_counted_twice_whoever_votes_in_whichever_order(order: list[Voter]) -> None:
    votes: tuple[Vote, ...] = ()
    for voter in order:
        vote = a_vote(*votes, rooms=ROOMS)
        if refusal(vote, voter, {1: 1}) == "":
            kept = [v for v in votes if (v.participant_id, v.room) != (voter.participant_id, voter.room)]
            votes = (*kept, dots(1, 1, voter))
    voters = [(v.participant_id, v.room) for v in votes]
    behind = [
        person
        for participant, room in voters
        for person in ([participant] if participant else ROOMS[room] if room else [p.id for p in PEOPLE])
    ]
    assert len(behind) == len(set(behind))
    assert set(turnout(a_vote(*votes, rooms=ROOMS)).voted) == set(behind)


def test_whoever_would_count_twice_is_named_with_what_to_clear_first() -> None:
    alone = a_vote(dots(1, 1, Voter("p0")), dots(2, 1, Voter("p1")), rooms=ROOMS)
    assert refusal(alone, Voter(room=1), {1: 1}).startswith("Amara Okafor and Tom Hughes have voted alone")
    assert refusal(alone, Voter(room=2), {1: 1}) == ""
    assert "of Amara Okafor and Tom Hughes are in already. Clear" in refusal(alone, EVERYBODY, {1: 1})
    room = a_vote(dots(1, 4, Voter(room=1)), rooms=ROOMS)
    assert refusal(room, Voter("p1"), {1: 1}).endswith("would count twice. Clear room 1 first.")
    assert refusal(room, Voter("p4"), {1: 1}) == ""
    total = a_vote(dots(1, 4, EVERYBODY), rooms=ROOMS)
    assert refusal(total, Voter("p1"), {1: 1}).endswith("Clear the totals first.")
    assert refusal(total, EVERYBODY, {2: 5}) == ""


# Who has voted


@given(
    here=st.sets(st.sampled_from([p.id for p in PEOPLE])),
    voters=st.sets(st.sampled_from([Voter(p.id) for p in PEOPLE] + [Voter(room=1), Voter(room=2)])),
)
def test_who_is_here_has_voted_or_is_waited_for_and_who_voted_and_left_still_counts(
    here: set[str], voters: set[Voter]
) -> None:
    vote = a_vote(
        *[dots(1, 1, v) for v in voters], rooms=ROOMS, here=tuple(p.id for p in PEOPLE if p.id in here)
    )
    seen = turnout(vote)
    by_hand = {p.id for p in PEOPLE if Voter(p.id) in voters}
    by_hand |= {p for number, people in ROOMS.items() if Voter(room=number) in voters for p in people}
    assert list(seen.voted) == sorted(by_hand)
    assert list(seen.waiting) == sorted(here - by_hand)
    assert seen.total == len(here | by_hand)


# The result


@given(st.lists(st.integers(0, 4), min_size=1, max_size=12))
def test_a_place_is_one_more_than_the_cards_with_more_dots_and_equals_share_it(counts: list[int]) -> None:
    cards = tuple(
        BallotCard(id=f"c{n}", ballot_id="b", idea_id=f"i{n}", number=n) for n in range(1, len(counts) + 1)
    )
    votes = [dots(n, count, Voter(f"p{n % 5}")) for n, count in enumerate(counts, start=1) if count]
    vote = a_vote(*votes, cards=cards)
    ranked = ranking(vote)
    assert [p.dots for p in ranked] == sorted(counts, reverse=True)
    for place in ranked:
        assert place.dots == counts[place.number - 1]
        assert place.place == sum(count > place.dots for count in counts) + 1
        assert place.words == f"{place.place}{'=' if counts.count(place.dots) > 1 else ''}"
    equals = [(a.number, b.number) for a, b in pairwise(ranked) if a.dots == b.dots]
    assert all(first < second for first, second in equals)
    assert sum(tally(vote).values()) == sum(counts)


def test_ties_are_read_as_ties() -> None:
    given = {1: 9, 2: 7, 3: 7, 4: 4, 5: 3}
    vote = a_vote(*[dots(n, count, Voter("p0")) for n, count in given.items()], cards=CARDS[:5])
    assert [place.words for place in ranking(vote)] == ["1", "2=", "2=", "4", "5"]


# From the state


def a_state(**fields: object) -> LiveState:
    session = Session(id="s", number=1, kind=SessionKind.FACILITATED, title="One", planned_seconds=60)
    usual = {
        "programme_title": "P",
        "timezone": "Europe/London",
        "thresholds": Thresholds(),
        "sessions": (session,),
        "session": session,
        "activities": (),
        "participants": PEOPLE,
    }
    return LiveState(**(usual | fields))  # type: ignore[arg-type]


def seat(at: int, number: int, room: int, person: str) -> Seat:
    return Seat(
        id=f"{at:013}{person}",
        session_id="s",
        activity_id="a",
        round=number,
        room=room,
        participant_id=person,
    )


def test_before_anybody_is_marked_all_are_waited_for_and_then_those_who_are_here() -> None:
    assert len(held(a_state(), BALLOT).here) == 5
    marked = {"p0": Presence.PRESENT, "p1": Presence.LEFT, "p2": Presence.BACK, "p3": Presence.LATE}
    assert held(a_state(presence=marked), BALLOT).here == ("p0", "p2")


def test_the_rooms_announced_last_vote_and_a_later_round_changes_no_vote_that_was_cast() -> None:
    first = [seat(1, 1, 1, "p0"), seat(1, 1, 1, "p1"), seat(1, 1, 2, "p2")]
    second = [seat(5, 2, 1, "p0"), seat(5, 2, 1, "p2")]
    assert held(a_state(seats=tuple(first)), BALLOT).rooms == {1: ("p0", "p1"), 2: ("p2",)}
    both = a_state(seats=(*first, *second))
    assert held(both, BALLOT).rooms == {1: ("p0", "p2")}
    cast = msgspec.structs.replace(dots(1, 1, Voter(room=1)), id=f"{3:013}v")
    assert held(msgspec.structs.replace(both, votes=(cast,)), BALLOT).rooms == {1: ("p0", "p1"), 2: ("p2",)}


def test_the_open_vote_and_the_one_closed_last_are_those_of_the_session() -> None:
    closed = [msgspec.structs.replace(BALLOT, id=f"b{n}", closed_at=NOW.replace(minute=n)) for n in (1, 3, 2)]
    other = msgspec.structs.replace(BALLOT, id="other", session_id="s2")
    state = a_state(ballots=(*closed, other))
    assert open_ballot(state) is None
    assert last_closed(state) == closed[1]
    assert open_ballot(msgspec.structs.replace(state, ballots=(BALLOT, *closed))) == BALLOT
    assert last_closed(a_state()) is None


# The chat


def said(text: str) -> list[tuple[str, str]]:
    return [(m.name, m.words) for m in messages(text, PEOPLE)]


@pytest.mark.parametrize(
    "chat",
    [
        "Ana Diaz: 2 5 5",
        "Ana Diaz 2 5 5",
        "ana diaz - 2 5 5",
        "10:04:31 From Ana Diaz to Everyone : 2 5 5",
        "10:04:31\t From  Ana Diaz : 2 5 5",
        "10:04:31 From Ana Diaz To Everyone:\n\t2 5 5",
        "10:04:31 From Ana Diaz to Host(Direct Message):\n\t2 5 5",
        "[10:04] Ana Diaz: 2 5 5",
        "[24/03/2023 10:04] Ana Diaz (Guest)\n2 5 5",
        "Ana Diaz 10:04 AM\n2 5 5",
        "Ana Diaz 24/03/2023 10:04\n2\n5\n5",
        "Ana Diaz\n2,5 and 5",
    ],
)
def test_a_vote_is_read_from_each_form_of_the_chat(chat: str) -> None:
    read = read_pasted(f"\n{chat}\n", a_vote())
    assert read.troubles == ()
    assert [(u.participant_id, u.dots) for u in read.understood] == [("p2", {2: 1, 5: 2})]


def test_names_are_matched_exactly_or_by_the_only_one_that_begins_so() -> None:
    read = read_pasted("Siân: 1\nTOM HUGHES: 2\nAn: 3\nTomas: 4", a_vote())
    assert [u.participant_id for u in read.understood] == ["p3", "p1", "p2", "p4"]
    unclear = read_pasted("Amara: 1\nTom: 2\nBob: 3\nHughes: 4", a_vote())
    assert [u.participant_id for u in unclear.understood] == ["p0"]
    assert unclear.troubles == (
        "Line 2: “Tom” may be Tom Hughes, Tomasz Hughes. Write the whole name.",
        "Line 3: nobody here is called “Bob”. Write the name as in the roster.",
        "Line 4: nobody here is called “Hughes”. Write the name as in the roster.",
    )


def test_a_name_without_its_accent_is_the_same_persons() -> None:
    (read,) = read_pasted("Sian Lewis: 1 2", a_vote()).understood
    assert read.participant_id == "p3"


def test_a_person_twice_numbers_without_a_name_and_too_many_dots_are_each_said_with_their_line() -> None:
    read = read_pasted("1 2 3\nAna: 1\nAna Diaz: 2\nAmara: 1 1 1 1\nTom Hughes: two of 3", a_vote())
    assert [t.split(":")[0] for t in read.troubles] == ["Line 1", "Line 3", "Line 4", "Line 5"]
    assert "no name" in read.troubles[0]
    assert "a line above already" in read.troubles[1]
    assert "Amara Okafor has 3 dots, and these are 4" in read.troubles[2]
    assert "“two” is not a number" in read.troubles[3]


def test_talk_without_numbers_is_left_out_and_counted() -> None:
    read = read_pasted("Ana: 1\nTom Hughes: thanks!\nlovely\n" + "x" * 100_000, a_vote())
    assert (len(read.understood), read.troubles, read.left_out) == (1, (), 3)
    assert "500 is the most" in read_pasted("Ana: 1\n" * 501, a_vote()).troubles[0]


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from([0, 2, 3, 4]), st.lists(st.integers(1, 7), min_size=1, max_size=3)))
def test_a_chat_of_votes_gives_each_person_their_own_dots(cast: dict[int, list[int]]) -> None:
    chat = "\n".join(f"{NAMES[who]}: {', '.join(map(str, numbers))}" for who, numbers in cast.items())
    read = read_pasted(chat, a_vote())
    assert read.troubles == ()
    assert {u.participant_id: u.dots for u in read.understood} == {
        f"p{who}": {n: numbers.count(n) for n in numbers} for who, numbers in cast.items()
    }


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_whatever_is_pasted_every_line_with_a_number_is_understood_or_said(text: str) -> None:
    read = read_pasted(text, a_vote())
    assert all(0 < u.count <= limit(a_vote(), Voter(u.participant_id)) for u in read.understood)
    assert all(trouble.startswith("Line ") for trouble in read.troubles)


# Pages


@given(st.lists(st.integers(0, 160), max_size=60))
def test_pages_hold_every_card_once_in_order_and_none_is_empty(letters: list[int]) -> None:
    cards = list(range(len(letters)))
    pages = vote_pages.split(cards, letters)
    assert [card for page in pages for card in page] == cards
    assert all(pages) or pages == ((),)
    assert max(map(len, pages)) <= 12


def test_ordinary_cards_stand_on_one_page_and_long_ones_on_more() -> None:
    assert len(vote_pages.split(range(5), [30] * 5)) == 1
    assert [len(page) for page in vote_pages.split(range(13), [22] * 13)] == [7, 6]
    assert [len(page) for page in vote_pages.split(range(7), [160] * 7)] == [3, 2, 2]
