"""Chats that were copied from Teams: headed by time and name in brackets, in blocks, or the words alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from facilitator.exchange.chat_kinds import is_name, is_notice, is_reaction, kind_of, message
from facilitator.model.chat import Message, MessageKind

_BRACKET = re.compile(r"\[(?P<when>[^\[\]\n]{0,50}?\d{1,2}[:.]\d\d[^\[\]\n]{0,40})\][ \t]*(?P<rest>\S.*)")
_TIME = re.compile(
    r"(?:(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?"
    r"|\d{1,2} [a-z]{3,9}(?: \d{4})?)(?: at)?,?\s)?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?edited)?",
    re.IGNORECASE,
)
_NOISE = frozenset(
    ("has context menu", "has context menu.", "last read", "edited", "has an attachment", "(edited)")
)
_TRAIL = re.compile(r"\s*\bhas context menu\.?\s*$", re.IGNORECASE)
_BULLET = re.compile(r"[-*•–·▪◦‣]\s+")
LONGEST_NAME = 80


def bracket_messages(lines: Sequence[str]) -> list[Message]:
    """Messages headed as ``[10:42 • 13/08/2024] Mario Rossi:``; none if no line is."""
    heads = [_BRACKET.match(line) if line[:1] == "[" else None for line in lines]
    if not any(heads):
        return []
    found: list[Message] = []
    author, when, words, begun = "", "", list[str](), False

    def end() -> None:
        found.extend(_ended(begun, author, when, [line for line in words if not is_noise(line)]))

    for place, (line, head) in enumerate(zip(lines, heads, strict=True)):
        if head is None:
            words.append(line)
            continue
        end()
        follows = _follows(lines, heads, place)
        author, text = _name_and_text(_trimmed(head["rest"]), follows)
        when, words, begun = head["when"].strip(), [text], True
    end()
    return found


def _ended(begun: bool, author: str, when: str, lines: Sequence[str]) -> list[Message]:
    """The message that is over, then the reactions and notices that Teams has put below it.

    Lines above the first header belong to a message that was not copied whole.
    """
    words = [line for line in lines if not _is_aside(line.strip())]
    text = "\n".join(words).strip()
    ended = (
        [message(author, when, words)]
        if begun
        else [Message(text=text, kind=MessageKind.NOTICE)]
        if text
        else []
    )
    asides = (line.strip() for line in lines if _is_aside(line.strip()))
    return ended + [Message(text=line, kind=kind_of(line)) for line in asides]


def _is_aside(line: str) -> bool:
    """True for a line within a message that the tool itself has put there."""
    return bool(line) and (is_reaction(line) or is_notice(line))


def _follows(lines: Sequence[str], heads: Sequence[object], place: int) -> bool:
    """True if the line after a header is words of its message."""
    after = place + 1
    return after < len(lines) and not heads[after] and bool(lines[after].strip())


def _name_and_text(rest: str, follows: bool) -> tuple[str, str]:
    """Who wrote it, and what stands on the same line; a name may hold a colon if they follow below."""
    name, colon, text = rest.partition(": ")
    if rest.endswith(":") and (follows or not colon):
        return _name(rest[:-1]), ""
    if colon and len(name) <= LONGEST_NAME:
        return _name(name), text
    return (_name(rest), "") if len(rest) <= LONGEST_NAME else ("", rest)


def block_messages(lines: Sequence[str]) -> list[Message]:
    """Blocks of ``text by NAME``, ``NAME``, ``2:44 pm`` and the text; none if there is no such block.

    The first line is what Teams reads out and may be missing, as may the name where it is said there.
    """
    kept = [line for line in map(_trimmed, lines) if line and not is_noise(line)]
    times = [len(line) <= LONGEST_NAME and _TIME.fullmatch(line) is not None for line in kept]
    named = {
        kept[place - 1]
        for place in range(2, len(kept))
        if times[place] and _said_by(kept[place - 2], kept[place - 1])
    }
    if not named and not (len(kept) > 2 and times[1] and _is_sender(kept[0]) and not times[0]):
        return []
    found: list[Message] = []
    author, when, words, begun = "", "", list[str](), False

    def end() -> None:
        nonlocal words
        found.extend(_ended(begun, author, when, words))
        words = []

    for place, line in enumerate(kept):
        if not times[place] or not words:
            words.append(line)
            continue
        above = words[-1]
        name = above if above in named or _is_sender(above) else ""
        spoken = above.rpartition(" by ")[2]
        if spoken != above and spoken in named:
            name = spoken
        if not name:
            words.append(line)
            continue
        words.pop()
        if words and _said_by(words[-1], name):
            words.pop()
        end()
        author, when, begun = _name(name), line, True
    end()
    return found


def _said_by(line: str, name: str) -> bool:
    return line.endswith(f" by {name}") and _may_be_name(name)


def _is_sender(line: str) -> bool:
    """True if a line above a time is a name, although nothing says so: it has no digit and looks like one."""
    return _may_be_name(line) and is_name(line) and not any(character.isdigit() for character in line)


def _may_be_name(line: str) -> bool:
    return 0 < len(line) <= LONGEST_NAME and line[-1] not in "?!;:" and len(line.split()) <= 8


def plain_messages(lines: Sequence[str]) -> list[Message]:
    """One message a line, without authors; bullets in front go."""
    kept = (line for line in map(_trimmed, lines) if line and not is_noise(line))
    return [
        message("", "", [_BULLET.sub("", line, count=1) if _BULLET.match(line) else line]) for line in kept
    ]


def is_noise(line: str) -> bool:
    """Words of Teams' own screen, which nobody wrote."""
    return len(line) < LONGEST_NAME and line.strip().casefold() in _NOISE


def _trimmed(line: str) -> str:
    """A line without outer blanks and without Teams' own words at its end."""
    text = line.strip()
    if text[-18:].rstrip(".").lower().endswith("has context menu") and not is_noise(text):
        return text[:-60] + _TRAIL.sub("", text[-60:])
    return text


def _name(text: str) -> str:
    return " ".join(text.split())
