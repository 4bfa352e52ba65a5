"""Messages of a chat put on the board, all in one command, so that one undo takes all of them back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError, UserError
from facilitator.live import board
from facilitator.live.notes import LONGEST, checked
from facilitator.model.board import IdeaStage
from facilitator.model.chat import Message
from facilitator.phrase import phrase
from facilitator.rules import wording
from facilitator.rules.chat_cards import OnBoard, left_out, sorted_out
from facilitator.rules.whose_name import Names

MOST_CARDS = 10_000
"""Cards of one import; a board of more helps nobody."""


class NewCard(Struct, frozen=True):
    """A message that becomes a card."""

    words: str
    author_id: str | None = None
    """A participant's id; None for a card without an author."""


class Imported(Struct, frozen=True):
    """What became of a chat's messages; a contract, as the command gives these fields as JSON."""

    imported: int
    skipped: dict[str, int]
    unmatched_authors: list[str]


def put_on_board(
    store: Store,
    now: datetime,
    session_id: str | None,
    cards: Sequence[NewCard],
    *,
    stage: IdeaStage = IdeaStage.IDEA,
    revealed: bool | None = None,
    draft: str = "",
) -> Changes:
    """Puts all cards on the board, or none of them; face up or down as new cards are to lie unless
    ``revealed`` says. ``draft`` names the half-typed text that they were, which goes.

    Raises RefusedError if there is none, one is too long, or there are too many.
    """
    if not cards:
        raise RefusedError("There is no message to put on the board. Paste the chat, or tick a message.")
    if len(cards) > MOST_CARDS:
        raise RefusedError(
            "This chat has {cards:,} messages; {most_cards:,} is the most at a time. Split it, "
            "and import the parts one after the other.",
            cards=len(cards),
            most_cards=MOST_CARDS,
        )
    words = [_checked(card.words) for card in cards]
    if revealed is None:
        showing = store.rows("SELECT new_face_down FROM showing LIMIT 1")
        revealed = not (showing and showing[0]["new_face_down"])
    with store.step("chat.import", now) as step:
        for card, text in zip(cards, words, strict=True):
            authors = [card.author_id] if card.author_id else []
            board.put(step, session_id, text, stage=stage, revealed=revealed, authors=authors)
        step.forget_draft(draft)
        step.said = phrase(
            "{cards} put on the board; Ctrl+Z takes all of it back.", cards=wording.count(len(cards), "card")
        )
    return store.changes(step)


def _checked(text: str) -> str:
    if len(text) > LONGEST:
        raise RefusedError(
            'The message that begins "{beginning}…" has {length:,} characters; {longest:,} is the most '
            "for one card. Shorten it, or leave it out.",
            beginning=text[:40],
            length=len(text),
            longest=LONGEST,
        )
    return checked(text)


def import_chat(
    store: Store,
    now: datetime,
    messages: Sequence[Message],
    number: int,
    *,
    stage: IdeaStage = IdeaStage.IDEA,
    revealed: bool | None = None,
) -> Imported:
    """Puts what a chat has to say on the board of the session with this number, with nobody there to ask.

    Nothing private is imported, and a name that is only near to somebody's is nobody's. Raises UserError if
    there is no such session, and what :func:`put_on_board` raises.
    """
    session_id = _session(store, number)
    names = Names(reading.participants(store))
    on_board = OnBoard(reading.ideas(store), reading.authorships(store))
    entries = sorted_out(messages, lambda _, message: names.whose(message.author).participant_id, on_board)
    kept = [entry for entry in entries if entry.left_out is None]
    if kept:
        cards = [NewCard(entry.message.text, entry.author_id) for entry in kept]
        put_on_board(store, now, session_id, cards, stage=stage, revealed=revealed)
    unmatched = (e.message.author for e in kept if e.author_id is None and e.message.author)
    return Imported(len(kept), left_out(entries), list(dict.fromkeys(unmatched)))


def _session(store: Store, number: int) -> str:
    sessions = reading.sessions(store)
    for session in sessions:
        if session.number == number:
            return session.id
    known = ", ".join(str(session.number) for session in sessions)
    raise UserError(
        "{file} has no session {number}. Choose one of {known}.",
        file=store.path.name,
        number=number,
        known=known,
    )
