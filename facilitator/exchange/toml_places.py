"""In which line of a TOML file a field stands, by its place as messages have it: ``sessions[2].minutes``."""

from __future__ import annotations

import re
from collections.abc import Iterator

_HEADER = re.compile(r"\s*(\[\[?)\s*([A-Za-z0-9_.\- \"']+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*')\s*(?:\.[^=]*)?=")
_QUOTES = ('"""', "'" * 3)


def line_of(text: str, place: str) -> int | None:
    """The line, from 1, of a field, or of the table or list that it is in or missing from; None if unknown.

    Lists and tables that stand in one line are not looked into.
    """
    found: tuple[int, int] | None = None
    for line, where in _places(text):
        if where == place or (place.startswith(where) and place[len(where)] in ".["):
            length = len(where)
            if found is None or length > found[0]:
                found = (length, line)
    return found[1] if found else None


def _places(text: str) -> Iterator[tuple[int, str]]:
    """Each header and field with its line."""
    counts: dict[str, int] = {}
    at = ""
    inside = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if inside:
            inside = "" if inside in line else inside
            continue
        if header := _HEADER.match(line):
            at = _header(header[2], counts, new=header[1] == "[[")
            yield number, at
        elif key := _KEY.match(line):
            name = key[1].strip("\"'")
            yield number, f"{at}.{name}" if at else name
        inside = next((quotes for quotes in _QUOTES if line.count(quotes) % 2), "")


def _header(name: str, counts: dict[str, int], *, new: bool) -> str:
    """The place that a header begins; ``counts`` has how many entries each list has so far."""
    parts = [part.strip().strip("\"'") for part in name.split(".")]
    at = ""
    for depth, part in enumerate(parts, start=1):
        at = f"{at}.{part}" if at else part
        if new and depth == len(parts):
            counts[at] = counts.get(at, -1) + 1
        if at in counts:
            at = f"{at}[{counts[at]}]"
    return at
