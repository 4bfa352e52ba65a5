"""Errors that a person or the world caused, said in one sentence that helps."""

from __future__ import annotations

from pathlib import Path

from facilitator.phrase import phrase


class UserError(Exception):
    """What happened, where, and what to do about it, in words for the person at the keyboard.

    ``UserError("There is no folder {folder}.", folder=path.parent)``: the sentence as it is written, and what
    stands in it, so that windows can say it in their language. The console shows it in place; the command
    line prints it alone on stderr and ends with 2. Anything that is not a UserError is a bug.
    """

    def __init__(self, sentence: str = "", /, **values: object) -> None:
        super().__init__(phrase(sentence, **values) if values else sentence)


class RefusedError(UserError):
    """A command that makes no sense right now, such as the next activity after the last one."""


class DamagedError(UserError):
    """A cohort file that SQLite cannot read as it should; :mod:`capture.recovery` finds what is left."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            "{file} is damaged ({reason}), in {folder}.", file=path.name, reason=reason, folder=path.parent
        )
        self.path = path
        self.reason = reason
