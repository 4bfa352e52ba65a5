"""What a merge writes, row by row, so that the history has what was and what came."""

from __future__ import annotations

from facilitator.rules.merging.keys import Key, Row
from facilitator.rules.merging.sides import Version, alike
from facilitator.rules.merging.state import State, Write


def write(state: State, table: str) -> None:
    """Adds to the plan what becomes of a table's rows."""
    keys = [(table, i) for i in {**state.theirs.now.get(table, {}), **state.ours.now.get(table, {})}]
    for key in keys:
        mine = state.ours.row(key)
        if key in state.ghosts and mine is None:
            at = state.theirs.last.get(key, "")
            _put(state, key, at, state.ghosts[key], new=True)
            _put(state, key, at, None)
        elif key in state.final and (row := state.final[key]) is not None:
            if mine is None:
                _insert(state, key, row)
                _count(state.plan.came, table)
            else:
                _update(state, key, mine, row)
                _count(state.plan.changed, table)
        elif key in state.final and mine is not None:
            _put(state, key, state.theirs.last.get(key, ""), None)
            _count(state.plan.removed, table)
        elif key in state.lost and mine is not None:
            _update(state, key, mine, mine)


def _put(state: State, key: Key, at: str, values: Row | None, *, new: bool = False) -> None:
    state.plan.writes.append(Write(*key, at, values, new))


def _insert(state: State, key: Key, row: Row) -> None:
    """A row of theirs through all that it went through, as the history has it."""
    versions = state.theirs.versions.get(key, [])
    last = state.theirs.last.get(key, "")
    if not versions or not versions[0].whole or state.theirs.before(key) is not None:
        _put(state, key, last, row, new=True)
        return
    so_far = {**row, **versions[0].values}
    _put(state, key, versions[0].at, dict(so_far), new=True)
    for version in versions[1:]:
        _put(state, key, version.at, dict(version.values))
        so_far |= version.values
    if rest := {c: v for c, v in row.items() if not alike(v, so_far.get(c))}:
        _put(state, key, last, rest)


def _update(state: State, key: Key, mine: Row, row: Row) -> None:
    """What is taken of a row, through the values that it had there; what is not, to and fro."""
    lost = state.lost.get(key, {})
    wanted = {c for c, v in row.items() if not alike(v, mine.get(c))} | lost.keys()
    so_far = dict(mine)
    for version in (*state.theirs.versions.get(key, ()), Version(state.theirs.last.get(key, ""), lost)):
        values = {c: v for c, v in version.values.items() if c in wanted and not alike(v, so_far.get(c))}
        if values:
            _put(state, key, version.at, values)
            so_far |= values
    if rest := {c: v for c, v in row.items() if not alike(v, so_far.get(c))}:
        back = state.ours if rest.keys() <= lost.keys() else state.theirs
        _put(state, key, back.last.get(key, ""), rest)


def _count(counts: dict[str, int], table: str) -> None:
    counts[table] = counts.get(table, 0) + 1
