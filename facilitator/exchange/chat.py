"""A meeting's chat as messages: the words that were pasted, or the file that the meeting tool saved."""

from __future__ import annotations

import re
from pathlib import Path

from facilitator.errors import UserError
from facilitator.exchange.chat_teams import block_messages, bracket_messages, plain_messages
from facilitator.exchange.chat_zoom import zoom_messages
from facilitator.exchange.csv_text import decode
from facilitator.exchange.whole_file import read_whole
from facilitator.model.chat import Message
from facilitator.phrase import phrase

MOST_MEGABYTES = 20
"""Ten thousand long messages are about three."""

_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\ufeff]")
_BLANKS = str.maketrans("\u00a0\u202f", "  ")
_LINE_ENDS = re.compile(r"\r\n|[\r\n\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
_HALF_CHARACTERS = re.compile(r"[\ud800-\udfff]")


def messages(text: str) -> tuple[Message, ...]:
    """The messages of a chat, in order. A text has one form: Zoom's, one of Teams', or one idea a line.

    What looks like another form further down is words of the message above, so that nothing leaves a
    private message by it. It takes time in proportion to the text.
    """
    seen = _HALF_CHARACTERS.sub("\ufffd", _UNSEEN.sub("", text.translate(_BLANKS)))
    lines = _LINE_ENDS.split(seen)
    for form in (zoom_messages, bracket_messages, block_messages, plain_messages):
        if found := form(lines):
            return tuple(found)
    return ()


def read_chat(path: Path) -> tuple[Message, ...]:
    """The messages of a saved chat.

    Raises UserError if the file cannot be read, is too large, no text, or has no message in it.
    """
    found = messages(read_text(path))
    if not found:
        raise UserError(
            "{path} has no message in it. Choose the chat that Zoom saved, or a text file.", path=path
        )
    return found


def read_text(path: Path) -> str:
    """The text of a saved chat in whichever encoding it is; the errors are those of :func:`read_chat`."""
    data = read_whole(path, what=phrase("chat"), most_megabytes=MOST_MEGABYTES)
    return decode(data, str(path), wanted=phrase("plain text"))[0]
