"""The keys as the help shows them: those of the open page first, then the others, then single things."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QApplication

from facilitator.rules.help_topics import Topic, blocks, table_rows
from ui.console.keys import KEYS
from ui.translatable import QT_TRANSLATE_NOOP

translate = QApplication.translate

PAGE_KEYS = {
    "programme": (),
    "people": (),
    "run": (
        *("start", "end", "next", "back", "pause", "more", "less", "retime", "round", "same_rooms"),
        *("plan_anew", "mend", "copy_moves", "copy_rooms", "page_on", "page_back", "blank", "voice"),
    ),
    "board": ("idea", "chat", "vote", "find", "page_on", "page_back"),
    "progress": (),
    "sync_page": ("sync",),
}
"""Commands by the page on which they are wanted; they work everywhere."""

PLACES = {
    "programme": ("in the run sheet editor",),
    "run": ("on a person in the coming round",),
    "people": ("in the grid of the Pairs view",),
    "board": (
        *("in the capture line, for a card", "on the board", "on a card's form", "on the matrix"),
        *("on a journey map", "on a sketch", "on the pasted chat"),
    ),
    "progress": (
        *("on the questions of a benchmark", "in the grid of connections", "on the form that is handed over"),
        *("on the goals", "on the pair sessions"),
    ),
}
"""Rows of the README's table of keys where the keyboard is, by the page on which that place is."""
OWN = {
    "in the run sheet editor": QT_TRANSLATE_NOOP(
        "Help",
        "↑ ↓ go from line to line, ← → to another session; Return opens the fields; M picks up, arrows "
        "carry, M puts down, Esc lets go; + − a minute more or less, ] [ five; Ctrl+D copies, Delete "
        "removes, Alt+↑ ↓ moves; L opens the library, S the session; A takes over a length that was learned; "
        "Esc goes back",
    ),
}
"""Rows of places whose keys the README tells in sentences."""

_HEAD = "| {0} | {1} |\n| --- | --- |\n"


def rows_by_place(keys: Topic) -> dict[str, str]:
    """The README's rows about where the keyboard is, by the place."""
    tables = [
        rows for block in blocks(keys.text) if (rows := table_rows(block)) and block.startswith("| where")
    ]
    return {row.split(" | ")[0].removeprefix("| "): row for rows in tables for row in rows}


def key_topics(page: str, page_words: str, keys: Topic | None) -> tuple[Topic, ...]:
    """The keys of a page, of all pages, and of single things on them, as topics."""
    by_name = {key.name: key for key in KEYS}
    of_page = [by_name[name] for name in PAGE_KEYS[page]]
    own = {place: f"| {place} | {translate('Help', words)} |" for place, words in OWN.items()}
    places = {**own, **(rows_by_place(keys) if keys else {})}
    here = [places[place] for place in PLACES.get(page, ()) if place in places]
    parts = [_table((k.sequence, k.spoken) for k in of_page)] if of_page else []
    if here:
        parts.append(_places(here))
    made = []
    if parts:
        made.append(Topic(translate("Help", "Keys on this page: {0}").format(page_words), "\n\n".join(parts)))
    others = [key for key in KEYS if key not in of_page]
    made.append(
        Topic(translate("Help", "Keys on every page"), _table((k.sequence, k.spoken) for k in others))
    )
    elsewhere = [row for place, row in places.items() if row not in here]
    if elsewhere:
        made.append(Topic(translate("Help", "Keys where the keyboard is"), _places(elsewhere)))
    return tuple(made)


def _table(rows: Iterable[Sequence[str]]) -> str:
    head = _HEAD.format(translate("Help", "key"), translate("Help", "does"))
    return head + "\n".join(f"| **{key}** | {words} |" for key, words in rows)


def _places(rows: Iterable[str]) -> str:
    head = _HEAD.format(translate("Help", "where the keyboard is"), translate("Help", "keys"))
    return head + "\n".join(rows)
