"""What becomes of one row that was changed on their side, or on both."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from facilitator.rules.merging.keys import CLOCKS, FIRST, TOGETHER, Key, Row
from facilitator.rules.merging.sides import alike
from facilitator.rules.merging.state import REMOVED, Kept, State, newer


def decide_row(state: State, key: Key) -> None:
    """What becomes of a row that they changed."""
    mine, yours = state.ours.row(key), state.theirs.row(key)
    if (mine is None and yours is None) or (state.live and key[0] == "showing"):
        return
    if yours is None:
        if key not in state.theirs.past:
            return
        if state.ours.changed(key):
            state.disagree(key, REMOVED, "changed", "removed", True)
            state.roots.append(key)
        else:
            state.final[key] = None
    elif mine is None:
        if state.theirs.before(key) is None:
            state.final[key] = yours
        elif state.theirs.changed(key):
            state.disagree(key, REMOVED, "removed", "changed", False)
            state.final[key] = yours
            state.roots.append(key)
    else:
        _fields(state, key, mine, yours)


def _fields(state: State, key: Key, mine: Row, yours: Row) -> None:
    table, our_past, their_past = key[0], state.ours.before(key), state.theirs.before(key)
    # Without a past of their own, these are two rows that say the same thing.
    apart = our_past is None or their_past is None
    taken: dict[str, Any] = {}
    for columns in _groups(table, yours):
        differing = {c for c in columns if not alike(mine.get(c), yours[c])}
        if not differing:
            continue
        their_values = {c: yours[c] for c in columns}
        we = our_past is None or not _same_in(columns, our_past, mine)
        they = their_past is None or not _same_in(columns, their_past, yours)
        session = state.session_of(table, key[1]) if columns == CLOCKS.get(table) else None
        if session in state.clock_kept:
            kept = state.clock_kept[session]
            if kept and they:
                state.lost.setdefault(key, {}).update(their_values)
        elif not (we and they):
            kept = not they
        elif differing <= FIRST:
            kept = all(mine[c] <= yours[c] for c in differing)
        elif apart and not all(_said(row, columns) for row in (mine, yours)):
            kept = _said(mine, columns)
        else:
            kept = _settle(state, key, columns, mine, yours)
        if not kept:
            taken |= their_values
    if taken:
        state.final[key] = {**mine, **taken}


def _settle(state: State, key: Key, columns: tuple[str, ...], mine: Row, yours: Row) -> Kept:
    kept = newer(
        (state.ours.age(key, columns), [mine[c] for c in columns]),
        (state.theirs.age(key, columns), [yours[c] for c in columns]),
    )
    told = next(c for c in columns if not alike(mine[c], yours[c]))
    state.disagree(key, told, mine[told], yours[told], kept)
    if kept:
        state.lost.setdefault(key, {}).update({c: yours[c] for c in columns})
    return kept


def _groups(table: str, row: Row) -> Iterable[tuple[str, ...]]:
    """The columns of a row as they are decided about: most alone, some together."""
    together = (*TOGETHER.get(table, ()), *((CLOCKS[table],) if table in CLOCKS else ()))
    yield from together
    inside = {c for columns in together for c in columns}
    yield from ((c,) for c in row if c != "id" and c not in inside)


def _same_in(columns: Iterable[str], one: Row, other: Row) -> bool:
    return all(alike(one.get(c), other.get(c)) for c in columns)


def _said(row: Row, columns: Iterable[str]) -> bool:
    return any(row.get(c) not in (None, "") for c in columns)
