"""Errors that a person or the world caused, said in one sentence that helps."""

from __future__ import annotations


class UserError(Exception):
    """What happened, where, and what to do about it, in words for the person at the keyboard.

    The console shows the text in place; the command line prints it alone on stderr and ends with 2.
    Anything that is not a UserError is a bug.
    """


class RefusedError(UserError):
    """A command that makes no sense right now, such as the next activity after the last one."""
