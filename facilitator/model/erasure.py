"""What is said of an erased person afterwards: how much went and what was not reached, and not who it was."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct


class Certificate(Struct, frozen=True, kw_only=True):
    """What was removed, where, when and by what. No name, address or id of the person is in it."""

    at: datetime
    version: str
    """Of the app."""
    cohort: str
    """The cohort's name."""
    removed: dict[str, int] = {}
    """Rows about the person, by table."""
    emptied: dict[str, int] = {}
    """Rows that stay without a link to the person, by table."""
    mentions: dict[str, int] = {}
    """Places in texts that named the person, by table."""
    history: int = 0
    """Entries of the journal that went."""
    shared: bool = False
    """Whether somebody else has the same first name or surname, which is left where it stands alone."""
    copies_cleaned: tuple[str, ...] = ()
    copies_unchanged: int = 0
    copies_removed: tuple[str, ...] = ()
    copies_left: tuple[str, ...] = ()
    synced: bool = False
    """Whether a folder of CSV was written anew."""
    files_cleaned: tuple[str, ...] = ()
    """Files in that folder that had been set aside."""
    files_removed: tuple[str, ...] = ()
    other_folders: int = 0
    """Other folders that were synced from this file once, as far as it remembers."""
    still_in: tuple[str, ...] = ()
    """Files in which the name, address or id was found again when all was done."""
    finished: bool = False
