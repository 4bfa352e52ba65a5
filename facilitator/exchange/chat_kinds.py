"""What a chat message is, told by its words: reactions, join and leave notices, replies."""

from __future__ import annotations

import re

from facilitator.model.chat import Message, MessageKind

_REMOVED = re.compile(r'Removed an? (?P<sign>\S.{0,40}?) reaction from "', re.IGNORECASE)
_SHORTCODE = re.compile(r":[\w+-]+:")
_TEAMS_REACTION = re.compile(r"\d{1,4} [A-Z][\w' -]{1,30} reactions?\.?")
_NOTICE = re.compile(
    r"(?P<who>\S.{0,99}?) (?:has |have )?(?:joined|left|entered|rejoined|was (?:added|removed|admitted))"
    r"(?P<what>(?: to| from| into)?(?: the| this)? "
    r"(?:meeting|conversation|chat|call|session|waiting room|webinar))?\.?"
)
_STATE = re.compile(
    r"(?:meeting|recording|transcription|live transcription) (?:has )?"
    r"(?:started|ended|stopped|begun|paused|resumed)(?::? \d[\w: ]{0,30})?\.?",
    re.IGNORECASE,
)
_SPEAKERS = frozenset(
    (
        "i",
        "we",
        "you",
        "they",
        "he",
        "she",
        "it",
        "who",
        "somebody",
        "someone",
        "everybody",
        "everyone",
        "nobody",
    )
)
"""Whoever begins so talks; the meeting tool names people."""
_LONGEST_NOTICE = 160
_LONGEST_SIGN = 40


def message(author: str, when: str, lines: list[str], *, private: bool = False) -> Message:
    """The message of these lines: without outer blanks and without what it replies to."""
    text = "\n".join(line.strip() for line in lines).strip()
    return Message(
        author=author, when=when, private=private, kind=kind_of(text, author), text=without_quote(text)
    )


def kind_of(text: str, author: str = "") -> MessageKind:
    """What the words of a message are; ``author`` is who wrote it, if the chat says."""
    if is_reaction(text):
        return MessageKind.REACTION
    if not without_quote(text) or is_notice(text, author):
        return MessageKind.NOTICE
    return MessageKind.WORDS


def is_reaction(text: str) -> bool:
    """``Reacted to "…" with 👍``, ``Removed a 👍 reaction from "…"``, or Teams' ``2 Like reactions.``"""
    start = text[:12].lower()
    if start.startswith('reacted to "'):
        quote, found, sign = text.rpartition('" with ')
        return bool(found) and bool(quote) and _is_sign(sign)
    if start.startswith("removed a"):
        removed = _REMOVED.match(text)
        return removed is not None and _is_sign(removed["sign"]) and text.rstrip(" .").endswith('"')
    return len(text) <= _LONGEST_NOTICE and _TEAMS_REACTION.fullmatch(text) is not None


def _is_sign(text: str) -> bool:
    """True for emoji and for their names in colons; words are no reaction."""
    sign = text.strip().rstrip(".")
    if not sign or len(sign) > _LONGEST_SIGN:
        return False
    return bool(_SHORTCODE.fullmatch(sign)) or not any(c.isascii() and c.isalpha() for c in sign)


def is_notice(text: str, author: str = "", *, stamped: bool = False) -> bool:
    """That somebody came or went, or the meeting began; what people say of themselves is none.

    ``stamped`` says that it has a time and no sender, so that "Ana Diaz has joined" is enough.
    """
    if len(text) > _LONGEST_NOTICE or "\n" in text:
        return False
    if author and author.casefold() not in ("zoom", "microsoft teams", "meeting"):
        return text.casefold().startswith(author.casefold()) and _NOTICE.fullmatch(text) is not None
    if _STATE.fullmatch(text):
        return True
    found = _NOTICE.fullmatch(text)
    return found is not None and bool(found["what"] or stamped) and is_name(found["who"])


def is_name(who: str) -> bool:
    """True if these words may be a name: a few, of which the first and the last begin as names do."""
    words = who.split()
    if not words or len(words) > 6 or words[0].casefold() in _SPEAKERS:
        return False
    return not any(word[0].islower() for word in (words[0], words[-1]))


def without_quote(text: str) -> str:
    """A reply without the ``Replying to "…"`` before it."""
    if not text[:13].lower().startswith('replying to "'):
        return text
    body = text[13:]
    for ending in ('…"\n', '..."\n', '"\n', '…" ', '..." ', '" '):
        _, found, answer = body.partition(ending)
        if found:
            return answer.strip()
    return "" if body.endswith('"') else text
