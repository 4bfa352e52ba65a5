"""Where a bug happened, without what it happened to: nothing that a person wrote, and nobody's name.

An error's message may hold a value (``KeyError: 'Ana'``), and a path somebody's account. What is said of an
error is its kind, and for each step on the way file, line, function and the line of source.
"""

from __future__ import annotations

import errno
import sqlite3
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

from facilitator.places import RESOURCES

_OURS = RESOURCES.parent
_PACKAGES = "site-packages"


class Place(str):
    """A text about where something happened, made here, that may stand in a log."""

    __slots__ = ()


def place(error: BaseException) -> Place:
    """The way to an error and to those that led to it, the last one last, as Python shows it."""
    return Place("\n".join(_lines(error, set())))


def kind(error: BaseException) -> Place:
    """What kind of error it is, with the system's or SQLite's code where it has one."""
    name = type(error).__name__
    if isinstance(error, OSError) and (code := errno.errorcode.get(error.errno or 0)):
        return Place(f"{name} ({code})")
    if isinstance(error, sqlite3.Error) and (code := getattr(error, "sqlite_errorname", "")):
        return Place(f"{name} ({code})")
    return Place(name)


def file_of(path: str) -> str:
    """A source file without the folders of whoever runs it."""
    source = Path(path)
    if source.is_relative_to(_OURS) and _PACKAGES not in source.relative_to(_OURS).parts:
        return source.relative_to(_OURS).as_posix()
    parts = source.parts
    if _PACKAGES in parts:
        return "/".join(parts[len(parts) - parts[::-1].index(_PACKAGES) :])
    return source.name if _is_program(path) else "other code"


def _is_program(path: str) -> bool:
    """True for our own source and that of packages; whatever else ran may have anything in it."""
    known = (_OURS, Path(sys.prefix), Path(sys.base_prefix))
    return any(Path(path).is_relative_to(one) for one in known)


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    if id(error) in seen:
        return
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _lines(before, seen)
        yield "which led to" if error.__cause__ else "while which was handled"
    for frame in traceback.extract_tb(error.__traceback__, limit=-_MOST_FRAMES):
        yield f"  {file_of(frame.filename)}, line {frame.lineno}, in {frame.name}"
        if frame.line and _is_program(frame.filename):
            yield f"    {frame.line}"
    yield kind(error)
    if isinstance(error, BaseExceptionGroup):
        for number, one in enumerate(error.exceptions, 1):
            yield f"of which {number}:"
            yield from (f"  {line}" for line in _lines(one, seen))


_MOST_FRAMES = 60
"""Of a way that turns in circles the end is enough."""
