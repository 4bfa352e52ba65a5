"""Dot voting: who may give how many dots, who has and who has not, and what comes of it, ties as ties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from msgspec import Struct

from facilitator.model.people import Participant
from facilitator.model.run import LiveState, Seat
from facilitator.model.voting import Ballot, BallotCard, Vote
from facilitator.phrase import listed, phrase
from facilitator.rules import wording

Dots: TypeAlias = Mapping[int, int]
"""Dots by the number that a card has on its ballot."""

MOMENT = 13
"""The first characters of an id: the millisecond in which its row was made."""


class Voter(Struct, frozen=True):
    """Whose dots they are: a person's, a room's, or (neither) everybody's, counted in one."""

    participant_id: str | None = None
    room: int | None = None


EVERYBODY = Voter()


class Held(Struct, frozen=True, kw_only=True):
    """One vote with all that its rules ask for."""

    ballot: Ballot
    cards: tuple[BallotCard, ...]
    """By their numbers."""
    votes: tuple[Vote, ...]
    people: tuple[Participant, ...]
    """Everybody of the cohort, in roster order."""
    here: tuple[str, ...]
    """Ids of the people who are here now, in roster order; before the session begins, of all."""
    rooms: dict[int, tuple[str, ...]]
    """The breakout rooms that may vote: people's ids by the room's number."""

    @property
    def numbers(self) -> frozenset[int]:
        """The numbers on the ballot."""
        return frozenset(card.number for card in self.cards)

    @property
    def names(self) -> dict[str, str]:
        """People's names by their ids."""
        return {p.id: p.name for p in self.people}

    def given(self, voter: Voter) -> int:
        """How many dots a voter has given so far."""
        return sum(vote.dots for vote in self.votes if voter_of(vote) == voter)

    @property
    def counted_in_one(self) -> bool:
        """True if the dots are in as totals, after a voice vote."""
        return any(voter_of(vote) == EVERYBODY for vote in self.votes)

    @property
    def room_of(self) -> dict[str, int]:
        """The room that each person sits in, by ids."""
        return {person: number for number, members in self.rooms.items() for person in members}


class Turnout(Struct, frozen=True, kw_only=True):
    """Who has voted and who has not, by participants' ids in roster order."""

    voted: tuple[str, ...]
    waiting: tuple[str, ...]
    """People who are here and whose dots are not in."""

    @property
    def total(self) -> int:
        """How many are to vote, with those who voted and have left."""
        return len(self.voted) + len(self.waiting)


class Place(Struct, frozen=True, kw_only=True):
    """A card in the result: its place counts the cards with more dots, so equals share one."""

    idea_id: str
    number: int
    dots: int
    place: int
    tied: bool

    @property
    def words(self) -> str:
        """The place as it is read: ``1``, or ``2=`` where others share it."""
        return f"{self.place}{'=' if self.tied else ''}"


def ballots_of(state: LiveState) -> tuple[Ballot, ...]:
    """The votes that were held in the session, oldest first."""
    return tuple(b for b in state.ballots if b.session_id == state.session.id)


def open_ballot(state: LiveState) -> Ballot | None:
    """The session's vote that is open now."""
    return next((b for b in reversed(ballots_of(state)) if b.closed_at is None), None)


def last_closed(state: LiveState) -> Ballot | None:
    """The session's vote that was closed last."""
    closed = [(b.closed_at, place, b) for place, b in enumerate(ballots_of(state)) if b.closed_at]
    return max(closed)[-1] if closed else None


def held(state: LiveState, ballot: Ballot) -> Held:
    """A vote of the session with its cards, its dots, and the people and rooms that may vote."""
    votes = tuple(v for v in state.votes if v.ballot_id == ballot.id)
    here = state.here or tuple(p for p in state.participants if p.active)
    by_rooms = [v.id[:MOMENT] for v in votes if v.room is not None]
    return Held(
        ballot=ballot,
        cards=tuple(
            sorted((c for c in state.ballot_cards if c.ballot_id == ballot.id), key=lambda c: c.number)
        ),
        votes=votes,
        people=state.participants,
        here=tuple(p.id for p in here),
        rooms=_rooms(state.seats, min(by_rooms, default=None)),
    )


def _rooms(seats: Iterable[Seat], before: str | None) -> dict[int, tuple[str, ...]]:
    """The rooms announced last, or last ``before`` a moment: the next round changes no vote that was cast."""
    began: dict[tuple[str, int], str] = {}
    for seat in seats:
        which = (seat.activity_id, seat.round)
        began[which] = min(began.get(which, seat.id), seat.id)
    moments = sorted((at[:MOMENT], number, activity) for (activity, number), at in began.items())
    early = [m for m in moments if before is None or m[0] <= before] or moments
    if not early:
        return {}
    _, newest, activity = early[-1]
    rooms: dict[int, tuple[str, ...]] = {}
    for seat in seats:
        if (seat.activity_id, seat.round) == (activity, newest):
            rooms[seat.room] = (*rooms.get(seat.room, ()), seat.participant_id)
    return dict(sorted(rooms.items()))


def voter_of(vote: Vote) -> Voter:
    """Whose dots they are."""
    return Voter(vote.participant_id, vote.room)


def limit(vote: Held, voter: Voter) -> int:
    """The most dots that a voter may give."""
    if voter.participant_id is not None:
        return vote.ballot.dots
    people = len(vote.rooms.get(voter.room, ())) if voter.room is not None else len(vote.here)
    return people * vote.ballot.dots


def said_of(vote: Held, voter: Voter) -> str:
    """A voter in words, such as ``Tom Hughes``, ``Room 2`` or ``All together``."""
    if voter.participant_id is not None:
        return vote.names.get(voter.participant_id, phrase("Somebody"))
    return phrase("Room {room}", room=voter.room) if voter.room is not None else phrase("All together")


def refusal(vote: Held, voter: Voter, dots: Dots) -> str:
    """Why these dots cannot be taken from a voter, with what to do; empty if they can.

    What the voter has given before does not count, as it is replaced.
    """
    return _unknown(vote, dots) or _too_many(vote, voter, dots) or _twice(vote, voter)


def _unknown(vote: Held, dots: Dots) -> str:
    strange = sorted(set(dots) - vote.numbers)
    if strange:
        return phrase(
            "There is no {number} on the ballot. {there}",
            number=strange[0],
            there=_on_the_ballot(vote.numbers),
        )
    if any(count < 0 for count in dots.values()):
        return phrase("A card cannot have fewer than no dots. Type whole numbers from 0 on.")
    if not sum(dots.values()):
        return phrase("There is no dot in this yet. Type the numbers of the cards, such as 2, 5, 5.")
    return ""


def _on_the_ballot(numbers: Iterable[int]) -> str:
    known = sorted(numbers)
    if known and known == list(range(known[0], known[-1] + 1)):
        return (
            phrase("Its numbers are {first} to {last}.", first=known[0], last=known[-1])
            if len(known) > 1
            else phrase("It has only {known}.", known=known[0])
        )
    return (
        phrase("Its numbers are {numbers}.", numbers=", ".join(map(str, known)))
        if known
        else phrase("It has no cards any more.")
    )


def _too_many(vote: Held, voter: Voter, dots: Dots) -> str:
    if voter.participant_id is None and voter.room is not None and voter.room not in vote.rooms:
        if not vote.rooms:
            return phrase(
                "No rooms have been announced in this session. Take the dots by person, or as totals."
            )
        return phrase(
            "There is no room {room}. The rooms are {rooms}.",
            room=voter.room,
            rooms=", ".join(map(str, vote.rooms)),
        )
    given, most = sum(dots.values()), limit(vote, voter)
    if given <= most:
        return ""
    each = vote.ballot.dots
    if voter.participant_id is not None:
        why, spare = phrase("has {each}", each=wording.count(each, "dot")), given - most
    elif voter.room is not None:
        people = wording.count(len(vote.rooms[voter.room]), "person", "people")
        why, spare = (
            phrase(
                "has {most} ({people}, {each} each)",
                most=wording.count(most, "dot"),
                people=people,
                each=each,
            ),
            given - most,
        )
    else:
        people = wording.count(len(vote.here), "person", "people")
        why, spare = (
            phrase(
                "have {most} ({people} here, {each} each)",
                most=wording.count(most, "dot"),
                people=people,
                each=each,
            ),
            given - most,
        )
    return phrase(
        "{who} {why}, and these are {given}. Nothing is taken yet: leave {spare} out.",
        who=said_of(vote, voter),
        why=why,
        given=given,
        spare=wording.count(spare, "dot"),
    )


def _twice(vote: Held, voter: Voter) -> str:
    """Why a voter would count twice, with those whose dots are in already named."""
    if voter == EVERYBODY:
        others = {voter_of(v) for v in vote.votes} - {EVERYBODY}
        if not others:
            return ""
        said = _listed(sorted(said_of(vote, other) for other in others))
        return phrase(
            "Totals count everybody, but dots of {who} are in already. Clear these first.", who=said
        )
    if vote.counted_in_one:
        said = said_of(vote, voter)
        return phrase(
            "The dots are in as totals, so {who} would count twice. Clear the totals first.", who=said
        )
    if voter.participant_id is not None:
        room = vote.room_of.get(voter.participant_id)
        if room is None or not vote.given(Voter(room=room)):
            return ""
        name = said_of(vote, voter)
        return phrase(
            "{name} has voted with room {room} already and would count twice. Clear room {room} first.",
            name=name,
            room=room,
        )
    members = [p for p in vote.rooms.get(voter.room or 0, ()) if vote.given(Voter(p))]
    if not members:
        return ""
    said = _listed([vote.names.get(p, phrase("Somebody")) for p in members])
    if len(members) == 1:
        return phrase(
            "{who} has voted alone already and would count twice with room {room}. Clear that vote first, or "
            "take the room's dots person by person.",
            who=said,
            room=voter.room,
        )
    return phrase(
        "{who} have voted alone already and would count twice with room {room}. Clear their votes first, or "
        "take the room's dots person by person.",
        who=said,
        room=voter.room,
    )


def _listed(names: list[str]) -> str:
    """Names in a sentence; of many the first, and the others counted."""
    if len(names) > 4:
        names = [*names[:3], phrase("{number} more", number=len(names) - 3)]
    return listed(names)


def turnout(vote: Held) -> Turnout:
    """Who has voted, alone or with their room, and who is here and has not.

    Dots counted in one are everybody's who is here. People who voted and left still count.
    """
    voters = {voter_of(v) for v in vote.votes if v.dots}
    voted = {v.participant_id for v in voters if v.participant_id is not None}
    for voter in voters:
        if voter.participant_id is None and voter.room is not None:
            voted.update(vote.rooms.get(voter.room, ()))
    if EVERYBODY in voters:
        voted.update(vote.here)
    here = set(vote.here)
    return Turnout(
        voted=tuple(p.id for p in vote.people if p.id in voted),
        waiting=tuple(p.id for p in vote.people if p.id in here and p.id not in voted),
    )


def tally(vote: Held) -> dict[str, int]:
    """Dots of each card on the ballot, by its id; private until the vote is closed."""
    counted: Counter[str] = Counter()
    for given in vote.votes:
        counted[given.idea_id] += given.dots
    return {card.idea_id: counted[card.idea_id] for card in vote.cards}


def ranking(vote: Held) -> tuple[Place, ...]:
    """The cards by their dots, most first; equals share a place and stand in the order of their numbers."""
    dots = tally(vote)
    often = Counter(dots.values())
    above = {count: sum(often[more] for more in often if more > count) for count in often}
    by_dots = sorted(vote.cards, key=lambda card: (-dots[card.idea_id], card.number))
    return tuple(
        Place(
            idea_id=card.idea_id,
            number=card.number,
            dots=dots[card.idea_id],
            place=above[dots[card.idea_id]] + 1,
            tied=often[dots[card.idea_id]] > 1,
        )
        for card in by_dots
    )
