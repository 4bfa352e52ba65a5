"""The language that a document for people is written in: its code, and how it says a phrase of the core.

The core knows English alone. Whoever makes a document in another language hands in a tongue; what people
typed is no phrase and stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct


class Tongue(Struct, frozen=True):
    """A language; ``say`` may be called in any thread."""

    code: str
    """As BCP 47 has it, for screen readers: ``cy``."""
    say: Callable[[str], str]


ENGLISH = Tongue("en", str)
