"""Foreign text inside a message: short, in one line, with what cannot be seen made visible."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable

from facilitator.phrase import phrase

_LONGEST = 60


def shown(text: str) -> str:
    """A text as a message may hold it: control characters as ``\\x07``, the rest cut after 60 characters."""
    visible = "".join(
        character.encode("unicode_escape").decode("ascii") if is_control(character) else character
        for character in text[: _LONGEST + 1]
    )
    return f"{visible[:_LONGEST]}…" if len(visible) > _LONGEST else visible


def quoted(text: str) -> str:
    """The same in double quotes."""
    return f'"{shown(text)}"'


def is_control(character: str) -> bool:
    """True for control characters, and for what ends a line or a paragraph."""
    return unicodedata.category(character) in ("Cc", "Zl", "Zp")


def did_you_mean(text: str, choices: Iterable[str]) -> str:
    """``"; did you mean title?"`` if one of the choices is near, else nothing."""
    lower = {choice.lower(): choice for choice in choices}
    near = difflib.get_close_matches(text[:_LONGEST].lower(), lower, n=1)
    return phrase("; did you mean {near}?", near=lower[near[0]]) if near else ""
