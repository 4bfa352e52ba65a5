"""Files as people bring them, for the places that only show what was in one."""

from __future__ import annotations

from pathlib import Path

BOARD = "Title,Column,Votes\nPut the date first,Ideas,3\nOne person to ring,Ideas,1\n"
"""Another board's file, with a column that names no field of ours."""
HALF = "I keep ideas to myself because I doubt that they are good enough."
ANSWERS = f'Timestamp,Name,"{HALF}"\n24/03/2023 10:00:00,Somebody Else,4\n24/03/2023 10:01:00,Amara Okafr,3\n'
"""What a form site gives, with names that are nobody's."""
CHAT = "10:04:31 From Amara Okafr to Everyone:\n\tPut the date in the first line\n"
"""A chat whose author is not quite somebody of the cohort."""
VOTES = "Nobody Known: 1, 2\n1: 3\n"


def written(folder: Path, name: str, text: str) -> Path:
    """A file with that text."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
