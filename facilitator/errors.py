"""Errors that a person or the world caused, said in one sentence that helps."""

from __future__ import annotations

from pathlib import Path


class UserError(Exception):
    """What happened, where, and what to do about it, in words for the person at the keyboard.

    The console shows the text in place; the command line prints it alone on stderr and ends with 2.
    Anything that is not a UserError is a bug.
    """


class RefusedError(UserError):
    """A command that makes no sense right now, such as the next activity after the last one."""


class DamagedError(UserError):
    """A cohort file that SQLite cannot read as it should; :mod:`capture.recovery` finds what is left."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path.name} is damaged ({reason}), in {path.parent}.")
        self.path = path
        self.reason = reason
