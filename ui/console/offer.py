"""One line of the command palette, and why a command makes no sense now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.live.mending import alone
from facilitator.rules.available import why_not
from ui.console.why_words import in_words

if TYPE_CHECKING:
    from ui.workspace import Workspace

PERSON, COMMAND, ACTIVITY, CARD, GOAL, PLACE, HERE, HELP = 0, 1, 2, 3, 4, 5, 6, 7
"""Which comes first among things that fit what was typed equally well."""


@dataclass(frozen=True)
class Offer:
    """One line of the palette."""

    id: str
    title: str
    does: Callable[[], object]
    returns: str
    """What Return does, in words."""
    is_a: str = ""
    """What it is, in a few words beside the title."""
    key: str = ""
    icon: str = "chevron-right"
    letter: str = ""
    """P or O: a person's mark in place of an icon."""
    why: str = ""
    """Why it makes no sense now; empty if it does."""
    more: str = ""
    """Other words by which it is found."""
    rank: int = COMMAND
    other: Callable[[], object] | None = None
    """What Shift+Return does."""
    other_words: str = ""


def why_not_now(space: Workspace, command: str) -> str:
    """Why a command makes no sense now, in words; nothing if it does."""
    read_only = bool(space.store.read_only)
    return in_words(why_not(command, space.state, read_only=read_only, alone=alone(space.state)))
