"""What figures look like: the colours of the app's theme as matplotlib takes them, and sizes in pixels."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import Struct

from facilitator.errors import UserError
from facilitator.places import RESOURCES

TEXT = 13.0
"""Names, numbers and words of scales."""
SMALL = 12.0
"""Legends and whatever stands beside something else; nothing is smaller."""


class Look(Struct, frozen=True, kw_only=True):
    """The colours of one scheme as #RRGGBB, named as in ``resources/theme/tokens.json``."""

    surface: str
    sunken: str
    ink: str
    ink2: str
    line: str
    edge: str
    teal: str
    teal_soft: str
    policy: str
    operational: str
    on_mark: str
    warning: str
    heat1: str
    heat2: str
    heat3: str
    heat4: str

    def of_letter(self, letter: str) -> str:
        """The colour of a profession's mark; ink for a pair, which has none."""
        return {"P": self.policy, "O": self.operational}.get(letter, self.ink2)


def look_of_scheme(scheme: str) -> Look:
    """The look of the ``light`` or the ``dark`` scheme. Raises UserError if the theme is not there."""
    path = RESOURCES / "theme" / "tokens.json"
    try:
        colours = msgspec.json.decode(path.read_bytes())["colours"][scheme]
    except (OSError, KeyError, msgspec.DecodeError) as error:
        raise UserError("{path} is missing or broken; install the app again.", path=path) from error
    return look_of_tokens(colours)


def look_of_tokens(colours: Any) -> Look:
    """The look of tokens: whatever has the colours as keys or attributes, such as ``ui.theme.Tokens``."""
    return msgspec.convert(colours, Look, from_attributes=True)
