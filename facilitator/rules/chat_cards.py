"""Which messages of a chat become cards, and why the others are left out."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

from msgspec import Struct

from facilitator.model.board import Authorship, Idea
from facilitator.model.chat import Message, MessageKind
from facilitator.phrase import joined, phrase
from facilitator.rules import wording


class LeftOut(StrEnum):
    """Why a message is not put on the board unasked."""

    PRIVATE = "private"
    REACTION = "reactions"
    DUPLICATE = "duplicates"
    NOTICE = "notices"


class Sorted(Struct, frozen=True):
    """A message, who wrote it as far as that is known, and why it is left out, if it is."""

    message: Message
    author_id: str | None = None
    left_out: LeftOut | None = None


class OnBoard:
    """The words that are on the board already, and who said them."""

    def __init__(self, ideas: Iterable[Idea] = (), authorships: Iterable[Authorship] = ()) -> None:
        authors = defaultdict[str, set[str]](set)
        for authorship in authorships:
            authors[authorship.idea_id].add(authorship.participant_id)
        self._said: dict[str, list[set[str]]] = defaultdict(list)
        for idea in ideas:
            for words in {folded(idea.title), folded(idea.details)} - {""}:
                self._said[words].append(authors[idea.id])

    def has(self, words: str, author_id: str | None) -> bool:
        """True if these folded words are there by this author; who is not known may be the same person."""
        return any(
            author_id is None or not authors or author_id in authors for authors in self._said.get(words, ())
        )


def sorted_out(
    messages: Sequence[Message],
    author_of: Callable[[int, Message], str | None],
    on_board: OnBoard,
    words: Sequence[str] = (),
) -> list[Sorted]:
    """Every message in order, with its author and why it is left out.

    ``author_of`` is asked for the participant's id of each message by its place; ``words`` are the messages
    :func:`folded`, if somebody has them already. Nothing is left out for two reasons: what is private is
    private first.
    """
    found: list[Sorted] = []
    said: set[tuple[str, str]] = set()
    for place, message in enumerate(messages):
        author = author_of(place, message)
        why: LeftOut | None = None
        if message.private:
            why = LeftOut.PRIVATE
        elif message.kind is MessageKind.REACTION:
            why = LeftOut.REACTION
        elif message.kind is MessageKind.NOTICE:
            why = LeftOut.NOTICE
        else:
            key = words[place] if words else folded(message.text)
            by = (key, author or f"name {folded(message.author)}")
            if by in said or on_board.has(key, author):
                why = LeftOut.DUPLICATE
            said.add(by)
        found.append(Sorted(message, author, why))
    return found


def left_out(entries: Iterable[Sorted]) -> dict[str, int]:
    """How many messages are left out, by reason; a reason with none is 0."""
    counted = Counter(entry.left_out for entry in entries)
    return {reason.value: counted[reason] for reason in LeftOut}


_NOUNS = {
    LeftOut.PRIVATE: (phrase("private"), phrase("private")),
    LeftOut.REACTION: (phrase("reaction"), phrase("reactions")),
    LeftOut.DUPLICATE: (phrase("duplicate"), phrase("duplicates")),
    LeftOut.NOTICE: (phrase("notice"), phrase("notices")),
}


def left_out_in_words(counts: dict[str, int]) -> str:
    """``3 private, 2 reactions, 1 duplicate left out``, or nothing if nothing is."""
    parts = [
        wording.count(counts[why.value], one, many) for why, (one, many) in _NOUNS.items() if counts[why]
    ]
    return phrase("{parts} left out", parts=joined(", ", parts)) if parts else ""


def folded(text: str) -> str:
    """Words as they are compared: blanks and case do not count."""
    return " ".join(unicodedata.normalize("NFC", text).split()).casefold()
