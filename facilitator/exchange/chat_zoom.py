"""Chats that Zoom saved: by the host or a participant in four forms, or beside a cloud recording."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct

from facilitator.exchange.chat_kinds import is_notice, message
from facilitator.model.chat import Message, MessageKind

LONGEST_HEAD = 300
"""Characters in which sender and recipient must have ended; so a long line costs no more than a short one."""

_DAY = r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}"
_STAMP = re.compile(
    rf"(?P<when>{_DAY}[ \t,]{{1,4}}\d{{1,2}}:\d\d(?::\d\d)?(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?"
    r"|\d{1,2}:\d\d:\d\d(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?|\d{1,2}:\d\d[ \u202f]?[AaPp]\.?[Mm]\.?)(?=[ \tFf])"
)
_FROM = re.compile(r"[ \t]{0,8}[Ff]rom(?P<gap>[ \t]{1,8})(?=\S)")
_MARK = r"\((?:privately|private|direct message)\)"
_MARKED = re.compile(_MARK + r"[ \t]*(?::|$)", re.IGNORECASE)
_MARK_AT_END = re.compile(r"[ \t]*" + _MARK + r"[ \t]*$", re.IGNORECASE)
_MARK_AT_START = re.compile(r"[ \t]*" + _MARK, re.IGNORECASE)
_GROUP = (
    r"(?:everyone(?: in (?:the )?[\w ]{1,24})?(?: ?\(in [\w ]{1,24}\))?"
    r"|all(?: panelists?| panellists?)?(?: and attendees?)?|hosts? and panell?ists?|panell?ists?"
    r"|waiting room participants?|(?:breakout )?room \d{1,3}|meeting group chat)"
)
_TO_GROUP = re.compile(rf"(?P<before>[ \t]+)to[ \t]+(?P<to>{_GROUP})[ \t]*:", re.IGNORECASE)
_IS_GROUP = re.compile(_GROUP, re.IGNORECASE)
_SPACED_COLON = re.compile(r"[ \t]:")
_TIGHT_COLON = re.compile(r":(?=[ \t])")
_WIDE_TO = re.compile(r"[ \t]{2,}[Tt]o[ \t]{2,}")
_NARROW_TO = re.compile(r"[ \t][Tt]o[ \t]")

_CLOUD = re.compile(r"(?P<when>\d{1,2}:\d\d:\d\d)\t[ ]*(?P<name>[^\t\n]{1,120}?)[ ]*:[ ]*(?:\t|$)")
_LOOSE_CLOUD = re.compile(r"(?P<when>\d{1,2}:\d\d:\d\d)[ \t]+(?P<name>[^\t\n:]{1,120}):(?:[ \t]+|$)")


class _Head(Struct, frozen=True):
    """What stands before the words of a message."""

    author: str
    when: str
    text: str
    private: bool = False
    notice: bool = False


class _Opening(Struct, frozen=True):
    """A line that begins with a time and ``From``, before it is said where its sender ends."""

    when: str
    gap: int
    rest: str


def zoom_messages(lines: Sequence[str]) -> list[Message]:
    """The messages of a chat that Zoom saved, in order; none if these lines are no such chat.

    Lines without a header go on with the message above, so that those of a private one stay private. Of
    what stands above the first header nobody knows to whom it was written: it is a notice.
    """
    openings = [_opening(line) for line in lines]
    if any(openings):
        habit = _Habit(opening for opening in openings if opening)
        return _gather(lines, [habit.head(opening) if opening else None for opening in openings])
    for form in (_CLOUD, _LOOSE_CLOUD):
        heads = [_cloud_head(form, line) for line in lines]
        first = next((place for place, line in enumerate(lines) if line.strip()), 0)
        if heads and (heads[first] or (form is _CLOUD and any(heads))):
            return _gather(lines, heads)
    return []


def _gather(lines: Sequence[str], heads: Sequence[_Head | None]) -> list[Message]:
    found: list[Message] = []
    head: _Head | None = None
    words: list[str] = []

    def end() -> None:
        nonlocal words
        if head is not None and not head.notice:
            found.append(message(head.author, head.when, words, private=head.private))
        elif cut_off := "\n".join(words).strip():
            when = head.when if head else ""
            found.append(Message(text=cut_off, when=when, kind=MessageKind.NOTICE))
        words = []

    for line, begins in zip(lines, heads, strict=True):
        begins = begins or _notice(line)  # noqa: PLW2901 - a notice opens a message as a header does
        if begins is not None:
            end()
            head, words = begins, [begins.text]
        else:
            words.append(line)
    end()
    return found


def _notice(line: str) -> _Head | None:
    """A line such as ``10:04:31 Ana Diaz joined the meeting``, which has no sender."""
    if line[:1].isspace():
        return None  # indented words are somebody's
    stamp = _STAMP.match(line) if line[:1].isdigit() else None
    text = line[stamp.end() if stamp else 0 :].strip()
    if not is_notice(text, stamped=bool(stamp)):
        return None
    return _Head("", stamp["when"] if stamp else "", text, notice=True)


def _cloud_head(form: re.Pattern[str], line: str) -> _Head | None:
    found = form.match(line) if line[:1].isdigit() else None
    return _Head(_name(found["name"]), found["when"], line[found.end() :]) if found else None


def _opening(line: str) -> _Opening | None:
    stamp = _STAMP.match(line) if line[:1].isdigit() else None
    begins = _FROM.match(line, stamp.end()) if stamp else None
    if stamp is None or begins is None:
        return None
    rest = line[begins.end() :]
    if ":" not in rest[:LONGEST_HEAD] and not _MARKED.search(rest[:LONGEST_HEAD]):
        return None
    return _Opening(stamp["when"], len(begins["gap"]), rest)


class _Habit:
    """How this file writes its headers, where one alone could be read in two ways."""

    def __init__(self, openings: Iterable[_Opening]) -> None:
        self._addressed = self._unaddressed = False
        for opening in openings:
            zone = opening.rest[:LONGEST_HEAD]
            to, colon = _TO_GROUP.search(zone), _SPACED_COLON.search(zone)
            if to and not (colon and colon.start() < to.start()):
                self._addressed = True
            elif not to and not _NARROW_TO.search(zone[: colon.start()] if colon else zone.partition(":")[0]):
                self._unaddressed = True

    def head(self, opening: _Opening) -> _Head | None:
        """Sender, privacy and words of a message that opens so."""
        zone = opening.rest[:LONGEST_HEAD]
        marked, to = _MARKED.search(zone), _TO_GROUP.search(zone)
        if marked and _NARROW_TO.search(zone[: marked.start()]) and not (to and to.start() < marked.start()):
            return self._made(opening, zone[: marked.start()], marked.end(), private=True)
        colon = _SPACED_COLON.search(zone)
        if to and (colon is None or to.start() <= colon.start() or self._is_name_with_colon(opening, to)):
            return self._made(opening, zone[: to.start()], to.end(), split=False)
        if colon is None and len(opening.rest) <= LONGEST_HEAD and opening.rest.rstrip().endswith(":"):
            end = len(opening.rest.rstrip())
            return self._made(opening, zone[: end - 1], end)
        found = colon or _TIGHT_COLON.search(zone)
        return self._made(opening, zone[: found.start()], found.end()) if found else None

    def _is_name_with_colon(self, opening: _Opening, to: re.Match[str]) -> bool:
        """``Ana : HMRC  to  Everyone :``, unless this file addresses nobody and these are words."""
        if not to["to"][0].isupper() or not _SPACED_COLON.match(to.string, to.end() - 2):
            return False
        wide = opening.gap > 1 and len(to["before"]) == opening.gap
        return wide or self._addressed or not self._unaddressed

    def _made(
        self, opening: _Opening, head: str, end: int, *, private: bool = False, split: bool = True
    ) -> _Head:
        author, text = head, opening.rest[end:]
        parts = list(_WIDE_TO.finditer(head)) if split else []
        narrow = private or self._addressed or (opening.gap == 1 and not self._unaddressed)
        if split and not parts and narrow:
            parts = list(_NARROW_TO.finditer(head))
        if parts:
            author = head[: parts[-1].start()]
            # Whoever is no group is a person: what was written to one is private, marked or not.
            private = private or not _IS_GROUP.fullmatch(head[parts[-1].end() :].strip())
        if _MARK_AT_END.search(author):
            private, author = True, _MARK_AT_END.sub("", author)
        return _Head(_name(author), opening.when, text, private or bool(_MARK_AT_START.match(text)))


def _name(text: str) -> str:
    return " ".join(text.split())
