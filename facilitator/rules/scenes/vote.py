"""The scenes of a dot vote: what is voted on while it is open, and the ranked result once it is closed.

While a vote is open nothing but how many are in is public: ``VoteScene`` has no field for a dot or a voter.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from facilitator.model.run import Activity, LiveState
from facilitator.model.voting import Ballot
from facilitator.phrase import phrase
from facilitator.rules import vote_pages, voting, wording
from facilitator.rules.scenes.parts import Countdown, Header, Paged, countdown_of, header_of


class VoteLine(Struct, frozen=True, kw_only=True):
    """A card on the ballot, by the number that people say or type."""

    number: int
    title: str
    """Empty while the card lies face down."""


class VoteScene(Paged, frozen=True, kw_only=True, tag=True):
    """A vote that is open."""

    header: Header
    title: str
    cards: tuple[VoteLine, ...]
    dots: int
    """Dots that each person has."""
    voted: int
    people: int
    """How many are to vote."""
    countdown: Countdown | None = None

    @property
    def pages(self) -> tuple[tuple[VoteLine, ...], ...]:
        """All cards, so many at once as stay legible."""
        return vote_pages.split(self.cards, [len(card.title) for card in self.cards])

    @property
    def topic(self) -> tuple[VoteLine, ...]:
        """Another ballot begins with its first page; dots that come in leave the page as it is."""
        return self.cards


class ResultLine(Struct, frozen=True, kw_only=True):
    """A card in the result, with its place as it is read."""

    place: str
    title: str
    """Empty while the card lies face down."""
    dots: int


class VoteResultScene(Struct, frozen=True, kw_only=True, tag=True):
    """A vote that is closed: the cards with dots, most first."""

    header: Header
    title: str
    lines: tuple[ResultLine, ...]
    without: int
    """How many cards got no dot."""
    next_title: str = ""


def vote_on_show(state: LiveState, activity: Activity | None) -> VoteScene | VoteResultScene | None:
    """What the views ``vote`` and ``result`` show; None where the session has no such vote.

    ``vote`` is the open vote, or else the last result; ``result`` is the last result, whatever is open.
    """
    ballot = voting.open_ballot(state) if state.showing.view == "vote" else None
    if ballot is not None and any(card.ballot_id == ballot.id for card in state.ballot_cards):
        return _vote(state, ballot, activity)
    closed = voting.last_closed(state)
    return _result(state, closed, activity) if closed is not None else None


def _titles(state: LiveState) -> dict[str, str]:
    return {idea.id: idea.title for idea in state.ideas if idea.revealed}


def _vote(state: LiveState, ballot: Ballot, activity: Activity | None) -> VoteScene:
    vote, titles = voting.held(state, ballot), _titles(state)
    turnout = voting.turnout(vote)
    return VoteScene(
        header=header_of(state),
        title=ballot.question,
        cards=tuple(VoteLine(number=c.number, title=titles.get(c.idea_id, "")) for c in vote.cards),
        dots=ballot.dots,
        voted=len(turnout.voted),
        people=turnout.total,
        countdown=countdown_of(state, activity) if activity else None,
    )


def _result(state: LiveState, ballot: Ballot, activity: Activity | None) -> VoteResultScene:
    vote, titles = voting.held(state, ballot), _titles(state)
    places = voting.ranking(vote)
    following = state.after(activity) if activity else None
    return VoteResultScene(
        header=header_of(state),
        title=f"{ballot.question.rstrip(':')}: {in_words(vote)}",
        lines=tuple(
            ResultLine(place=p.words, title=titles.get(p.idea_id, ""), dots=p.dots) for p in places if p.dots
        ),
        without=sum(not p.dots for p in places),
        next_title=following.title if following else "",
    )


def in_words(vote: voting.Held) -> str:
    """How many dots came from how many people: ``30 dots from 10 people``."""
    dots = wording.count(sum(voting.tally(vote).values()), "dot")
    if vote.counted_in_one:
        return phrase("{dots}, counted together", dots=dots)
    return phrase(
        "{dots} from {voted}",
        dots=dots,
        voted=wording.count(len(voting.turnout(vote).voted), "person", "people"),
    )


def rest_in_words(lines: Sequence[ResultLine], shown: int, without: int) -> str:
    """What is said of the cards that have no room on the stage, and whether some tie with the last shown."""
    rest = len(lines) - shown + without
    if not rest:
        return ""
    as_many = sum(line.dots == lines[shown - 1].dots for line in lines[shown:]) if shown else 0
    if as_many == rest:
        return phrase("and {rest} more with as many dots", rest=rest)
    if as_many:
        return phrase("and {rest} more, {as_many} of them with as many dots", rest=rest, as_many=as_many)
    return (
        phrase("and {rest} more with no dots", rest=rest)
        if shown == len(lines)
        else phrase("and {rest} more with fewer dots", rest=rest)
    )
