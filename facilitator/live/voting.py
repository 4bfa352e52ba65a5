"""Dot votes as they are held: opened, cast by person, by room, in one or from the chat, closed and ranked."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from facilitator.capture import reading
from facilitator.capture.store import Changes, Step, Store
from facilitator.errors import RefusedError
from facilitator.live.stage import show_within
from facilitator.model.board import Idea, IdeaStage
from facilitator.model.run import LiveState
from facilitator.model.voting import Ballot
from facilitator.phrase import phrase
from facilitator.rules import vote_words, voting, wording
from facilitator.rules.voting import EVERYBODY, Dots, Held, Voter, voter_of

USUAL_QUESTION = "Where to start"
MOST_DOTS = 20
"""Dots that a person may have."""
MOST_CARDS = 99
"""Cards on a ballot: more than anybody reads before voting."""
LONGEST_QUESTION = 120
"""Characters of a question: more is not read from afar."""
VOTED_ON = (IdeaStage.IDEA, IdeaStage.PROTOTYPE)
"""The stages whose cards are on a ballot when none are chosen."""


def to_vote_on(ideas: Sequence[Idea], chosen: Collection[str] = ()) -> tuple[Idea, ...]:
    """The cards that a vote would be about, in the order of their numbers; those face down are left out.

    They are the chosen ones, or else all ideas and prototypes.
    """
    return tuple(
        idea for idea in ideas if idea.revealed and (idea.id in chosen if chosen else idea.stage in VOTED_ON)
    )


def open_ballot(
    store: Store,
    now: datetime,
    session_id: str,
    question: str,
    dots: int,
    idea_ids: Collection[str],
    *,
    draft: str = "",
) -> Changes:
    """Begins a vote about these cards, numbered from 1 in the order in which they were made, and shows it.

    Cards that lie face down are left out, and it is said; ``draft`` names the half-typed question.
    Raises RefusedError while another vote is open, with no card or too many, no dots, or no question.
    """
    state = reading.live_state(store, session_id)
    words = " ".join(question.split())
    if voting.open_ballot(state):
        raise RefusedError("A vote is open already. Close or cancel it, then start the next one.")
    if not words:
        raise RefusedError("A vote needs a question, such as “Where to start”. Type one.")
    if len(words) > LONGEST_QUESTION:
        raise RefusedError(
            "This question has {words:,} characters; {longest_question} is the most that people "
            "can read from afar. Shorten it.",
            words=len(words),
            longest_question=LONGEST_QUESTION,
        )
    if not 1 <= dots <= MOST_DOTS:
        raise RefusedError(
            "Each person has from 1 to {most_dots} dots. Choose a number between them.", most_dots=MOST_DOTS
        )
    wanted = set(idea_ids)
    cards = [idea for idea in state.ideas if idea.id in wanted]
    up = [idea for idea in cards if idea.revealed]
    if not up:
        raise RefusedError(
            phrase("All of these cards lie face down. Turn those to vote on, then start the vote.")
            if cards
            else phrase(
                "There is no card to vote on. Put ideas on the board, or select cards, then start the vote."
            )
        )
    if len(up) > MOST_CARDS:
        raise RefusedError(
            "These are {cards:,} cards, and {most_cards} is the most for a vote. Select those to vote on.",
            cards=len(up),
            most_cards=MOST_CARDS,
        )
    with store.step("votes.open", now) as step:
        ballot_id = step.insert(
            "ballot", session_id=session_id, question=words, dots=dots, opened_at=step.now
        )
        for number, idea in enumerate(up, start=1):
            step.insert("ballot_card", ballot_id=ballot_id, idea_id=idea.id, number=number)
        show_within(step, store, view="vote")
        step.forget_draft(draft)
        if len(up) < len(cards):
            step.said = phrase(
                "{count} left out, face down.", count=wording.count(len(cards) - len(up), "card")
            )
    return store.changes(step)


def draft_key(ballot_id: str, what: object = "") -> str:
    """Under which what is half typed is kept; without ``what`` it begins the keys of a whole vote."""
    return f"vote.{ballot_id}.{what}." if what != "" else f"vote.{ballot_id}."


def cast_person(
    store: Store, now: datetime, session_id: str, participant_id: str, typed: str, *, draft: str = ""
) -> Changes:
    """Takes a person's dots as typed, such as ``2, 5, 5``, in place of what that person gave before.

    Here as below, ``draft`` begins the keys of the half-typed texts that this was, which go.
    """
    dots = vote_words.read_dots(typed, _open(store, session_id).numbers)
    return _cast(store, now, session_id, Voter(participant_id), dots, draft)


def cast_room(
    store: Store, now: datetime, session_id: str, room: int, typed: str, *, draft: str = ""
) -> Changes:
    """Takes the dots of a breakout room, all its people together."""
    dots = vote_words.read_dots(typed, _open(store, session_id).numbers)
    return _cast(store, now, session_id, Voter(room=room), dots, draft)


def cast_total(
    store: Store, now: datetime, session_id: str, typed: Mapping[int, str], *, draft: str = ""
) -> Changes:
    """Takes totals as typed beside the numbers of the cards, in one for everybody after a voice vote."""
    return _cast(store, now, session_id, EVERYBODY, vote_words.read_totals(typed), draft)


def cast_pasted(store: Store, now: datetime, session_id: str, text: str, *, draft: str = "") -> Changes:
    """Takes the votes of a pasted chat: all of them, or none if any line is not understood."""
    vote = _open(store, session_id)
    read = vote_words.read_pasted(text, vote)
    if read.troubles:
        more = (
            phrase(" ({troubles} more.)", troubles=len(read.troubles) - 1) if len(read.troubles) > 1 else ""
        )
        raise RefusedError("Nothing is taken yet. {trouble}{more}", trouble=read.troubles[0], more=more)
    if not read.understood:
        raise RefusedError("There is no vote in this. Paste lines with a name and numbers: “Tom: 2, 5, 5”.")
    with store.step("votes.cast", now) as step:
        for person in read.understood:
            _write(step, vote, Voter(person.participant_id), person.dots)
        step.forget_draft(draft)
        step.said = phrase(
            "Dots of {understood} are in.", understood=wording.count(len(read.understood), "person", "people")
        )
    return store.changes(step)


def _cast(
    store: Store, now: datetime, session_id: str, voter: Voter, dots: Dots | str, draft: str
) -> Changes:
    vote = _open(store, session_id)
    if isinstance(dots, str):
        raise RefusedError(dots)
    if refused := voting.refusal(vote, voter, dots):
        raise RefusedError(refused)
    with store.step("votes.cast", now) as step:
        _write(step, vote, voter, dots)
        if draft:
            step.forget_drafts(draft)
    return store.changes(step)


def _write(step: Step, vote: Held, voter: Voter, dots: Mapping[int, int]) -> None:
    for before in vote.votes:
        if voter_of(before) == voter:
            step.delete("vote", before.id)
    for card in vote.cards:
        if count := dots.get(card.number, 0):
            step.insert(
                "vote",
                ballot_id=vote.ballot.id,
                idea_id=card.idea_id,
                session_id=vote.ballot.session_id,
                participant_id=voter.participant_id,
                room=voter.room,
                dots=count,
            )


def clear(store: Store, now: datetime, session_id: str, *voters: Voter) -> Changes:
    """Takes dots out again: those of these voters, or of all if none is named."""
    vote = _open(store, session_id)
    gone = [v for v in vote.votes if not voters or voter_of(v) in voters]
    if not gone:
        raise RefusedError("There are no dots to clear.")
    with store.step("votes.clear", now) as step:
        for given in gone:
            step.delete("vote", given.id)
    return store.changes(step)


def close(store: Store, now: datetime, session_id: str) -> Changes:
    """Ends the vote and shows its result. With no dot in it is a RefusedError."""
    vote = _open(store, session_id)
    if not vote.votes:
        raise RefusedError("No dots are in yet. Take some first, or cancel the vote.")
    with store.step("votes.close", now) as step:
        step.update("ballot", vote.ballot.id, closed_at=step.now)
        step.forget_drafts(draft_key(vote.ballot.id))
        show_within(step, store, view="result")
    return store.changes(step)


def reopen(store: Store, now: datetime, session_id: str) -> Changes:
    """Opens the vote that was closed last again, with its dots, and hides its result."""
    state = reading.live_state(store, session_id)
    last = voting.last_closed(state)
    if voting.open_ballot(state):
        raise RefusedError("A vote is open already. Close or cancel it first.")
    if last is None:
        raise RefusedError("No vote has been closed in this session.")
    with store.step("votes.reopen", now) as step:
        step.update("ballot", last.id, closed_at=None)
        show_within(step, store, view="vote")
    return store.changes(step)


def abandon(store: Store, now: datetime, session_id: str) -> Changes:
    """Cancels the open vote with all its dots and shows the board; undo brings it again."""
    vote = _open(store, session_id)
    with store.step("votes.abandon", now) as step:
        for given in vote.votes:
            step.delete("vote", given.id)
        for card in vote.cards:
            step.delete("ballot_card", card.id)
        step.delete("ballot", vote.ballot.id)
        step.forget_drafts(draft_key(vote.ballot.id))
        show_within(step, store, view="board")
        step.said = phrase("The vote is cancelled; Ctrl+Z brings it again.")
    return store.changes(step)


def _open(store: Store, session_id: str) -> Held:
    """The session's open vote; a RefusedError if there is none."""
    state: LiveState = reading.live_state(store, session_id)
    ballot: Ballot | None = voting.open_ballot(state)
    if ballot is None:
        raise RefusedError("No vote is open. Start one on the Board page.")
    return voting.held(state, ballot)
