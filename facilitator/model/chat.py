"""A message of a meeting's chat, whichever tool it was saved or copied from."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class MessageKind(StrEnum):
    """What a message is to an idea board."""

    WORDS = "words"
    REACTION = "reaction"
    NOTICE = "notice"
    """That somebody joined or left, a message without words, or words whose sender is cut off."""


class Message(Struct, frozen=True, kw_only=True):
    """One message, with its author's name as the meeting tool has it."""

    author: str = ""
    """Empty where the chat does not say."""
    text: str
    when: str = ""
    """Date and time as they stand in the chat."""
    private: bool = False
    kind: MessageKind = MessageKind.WORDS
