"""What the welcome window offers when a file does not open: a card with a way on, by kind of error."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.capture.opening import HeldError, UnwritableError
from facilitator.errors import DamagedError, UserError
from ui.console.held_card import HeldCard
from ui.theme import Tokens

if TYPE_CHECKING:
    from ui.console.recovery_card import RecoveryCard

WayOn = Callable[[Path, UserError, Callable[..., object], Tokens], "HeldCard | RecoveryCard"]
"""Makes a card for a file, its error, what opens a file (``reading=True`` only looks), and the tokens."""


def _recovery(path: Path, error: UserError, opened: Callable[..., object], tokens: Tokens) -> RecoveryCard:
    from ui.console.recovery_card import RecoveryCard  # noqa: PLC0415 - most files are never damaged

    return RecoveryCard(path, error, opened, tokens)


WAYS_ON: dict[type[UserError], WayOn] = {
    HeldError: HeldCard,
    UnwritableError: HeldCard,
    DamagedError: _recovery,
}
"""By kind of error; an error without one is a sentence and no more."""


def way_on(
    path: Path, error: UserError, opened: Callable[..., object], tokens: Tokens
) -> HeldCard | RecoveryCard | None:
    """The card for an error, None if there is nothing to offer."""
    make = WAYS_ON.get(type(error))
    return make(path, error, opened, tokens) if make else None
