"""An activity as it waits in a library, with what helps to find it and whom it comes from."""

from __future__ import annotations

from msgspec import Struct

from facilitator.model.programme import ActivityPlan


class LibraryActivity(ActivityPlan, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An activity that can be put on any run sheet."""

    icon: str = ""
    """The name of an icon; that of its kind if it is empty."""
    tags: tuple[str, ...] = ()
    """Words that people search by and that are not in its other texts."""
    source: str = ""
    """Whose idea it is, where that is known."""


class ActivityFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A file of activities."""

    activities: tuple[LibraryActivity, ...] = ()
