"""What one side took away stays where the other still needs it."""

from __future__ import annotations

from facilitator.rules.merging.keys import LINKS, OPTIONAL, TABLES, Key, Row
from facilitator.rules.merging.state import REMOVED, State


def keep_what_is_needed(state: State) -> None:
    """What one side took away stays if something that stays refers to it, with all that went with it."""
    went_with = _went_with(state)
    back = list(state.roots)
    waiting = [
        key
        for table in TABLES
        for row_id in {**state.ours.now.get(table, {}), **state.theirs.now.get(table, {})}
        if state.stands(key := (table, row_id)) is not None
    ]
    while waiting or back:
        for key in back:
            for child in went_with.get(key, ()):
                if state.stands(child) is None and _bring_back(state, child):
                    waiting.append(child)
        back = [about for key in waiting for about in _needed_by(state, key)]
        waiting = list(back)


def _went_with(state: State) -> dict[Key, list[Key]]:
    """Rows that were taken away, by what they were about."""
    found: dict[Key, list[Key]] = {}
    for side in (state.ours, state.theirs):
        for key, past in side.past.items():
            if past is None or side.row(key) is not None or key in state.settled:
                continue
            for column, parent in LINKS[key[0]].items():
                if past.get(column):
                    found.setdefault((parent, past[column]), []).append(key)
    return found


def _needed_by(state: State, key: Key) -> list[Key]:
    """Brings back what a row that stays refers to, and gives it; a link to what is nowhere is let go."""
    brought = []
    for column, parent in LINKS[key[0]].items():
        row = state.stands(key) or {}
        about = (parent, str(row.get(column) or ""))
        if not row.get(column) or state.stands(about) is not None:
            continue
        if key[0] != "showing" and _bring_back(state, about):
            here = state.ours.row(about) is not None
            told = ("needed", "removed") if here else ("removed", "needed")
            state.disagree(about, REMOVED, *told, here)
            brought.append(about)
        elif (key[0], column) in OPTIONAL:
            state.final[key] = {**row, column: None}
    return brought


def _bring_back(state: State, key: Key) -> Row | None:
    """Lets a row stay, ours if we have it; None if nobody has."""
    if (mine := state.ours.row(key)) is not None:
        state.final.pop(key, None)
        return mine
    if (yours := state.theirs.row(key)) is not None:
        state.final[key] = yours
    return yours
