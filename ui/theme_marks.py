"""The small pictures that the style sheet names: Lucide's drawings in the tokens' colours, held in memory.

A style sheet takes pictures from files alone. Qt has files that lie in memory, its resources, so one drawing
serves every scheme, and no colour is written down twice.
"""

from __future__ import annotations

from functools import cache
from struct import pack
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, qRegisterResourceData

from facilitator.places import RESOURCES

if TYPE_CHECKING:
    from ui.theme import Tokens

MARKS = {
    "down": ("chevron-down", "ink2", 2.5),
    "left": ("chevron-left", "ink2", 2.5),
    "right": ("chevron-right", "ink2", 2.5),
    "up": ("chevron-up", "ink2", 2.5),
    "plus": ("plus", "ink2", 2.5),
    "minus": ("minus", "ink2", 2.5),
    "check": ("check", "on_teal", 3.5),
    "partly": ("minus", "on_teal", 3.5),
    "dot": ("dot", "on_teal", 8.0),
}
"""The icon of each mark, the token of its colour, and how wide its lines are of the icon's 24."""
ROOT = "marks"


def show_marks(tokens: Tokens) -> None:
    """Makes the marks of this scheme known as ``theme:SCHEME/NAME.svg``."""
    _register(tokens)
    QDir.setSearchPaths("theme", [f":/{ROOT}"])


@cache
def _register(tokens: Tokens) -> tuple[bytes, bytes, bytes]:
    """Gives Qt a folder with the marks of a scheme; what it is given must live as long as the app."""
    files = {f"{name}.svg": _drawing(*mark, tokens).encode() for name, mark in MARKS.items()}
    made = _folder([ROOT, tokens.scheme], files)
    qRegisterResourceData(1, *made)
    return made


def _drawing(icon: str, token: str, width: float, tokens: Tokens) -> str:
    lines = (RESOURCES / "icons" / f"{icon}.svg").read_text(encoding="utf-8")
    return lines.replace("currentColor", getattr(tokens, token)).replace(
        'stroke-width="2"', f'stroke-width="{width}"'
    )


def _folder(path: list[str], files: dict[str, bytes]) -> tuple[bytes, bytes, bytes]:
    """Tree, names and contents of files in a folder, in the first version of Qt's format.

    Source: ``RCCResourceLibrary`` in qtbase/src/tools/rcc/rcc.cpp. A folder's children are in the order of
    their names' hashes.
    """
    ordered = sorted(files, key=_hash)
    names, at = b"", {}
    for name in (*path, *ordered):
        at[name] = len(names)
        names += pack(">HI", len(name), _hash(name)) + name.encode("utf-16-be")
    tree = pack(">IHII", 0, 2, 1, 1)
    for place, name in enumerate(path, start=2):
        tree += pack(">IHII", at[name], 2, len(files) if name == path[-1] else 1, place)
    contents = b""
    for name in ordered:
        tree += pack(">IHHHI", at[name], 0, 0, 1, len(contents))
        contents += pack(">I", len(files[name])) + files[name]
    return tree, names, contents


def _hash(name: str) -> int:
    """Source: ``qt_hash`` in qtbase/src/corelib/tools/qhash.cpp."""
    made = 0
    for letter in name:
        made = (made << 4) + ord(letter)
        made ^= (made & 0xF0000000) >> 23
        made &= 0x0FFFFFFF
    return made
