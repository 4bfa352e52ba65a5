"""What Qt says may be None, as C++ may give a null pointer, and is there by how the window was made."""

from __future__ import annotations

from typing import TypeVar

Thing = TypeVar("Thing")


def surely(thing: Thing | None) -> Thing:
    """The same thing, for the type checker: a parent, layout or item that was given a few lines before."""
    assert thing is not None
    return thing
