"""Rows that mean something only together: a session's times, a voter's dots, pairs, steps of maps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from facilitator.rules.merging.keys import CLOCKS, LINKS, UNITS, Key, Row
from facilitator.rules.merging.sides import Side, alike
from facilitator.rules.merging.state import CLOCK, WHOLE, Kept, State, newer


def clocks(state: State) -> None:
    """The times of a session are those of the side that ran it; of the newer, if both did."""
    mine, yours = _run(state.ours), _run(state.theirs)
    for session in sorted(mine.keys() & yours.keys()):
        if not _clocks_differ(state, session):
            continue
        here = state.live and session in state.running
        kept = here or newer((mine[session], 0), (yours[session], 0))
        state.clock_kept[session] = kept
        state.disagree(("session", session), CLOCK, mine[session], yours[session], kept)
        _second_clocks(state, session, kept)


def _second_clocks(state: State, session: str, kept: Kept) -> None:
    """The second clocks of a session go with its clock; the others are in the history."""
    lost, won = (state.theirs, state.ours) if kept else (state.ours, state.theirs)
    for row_id, row in lost.now.get("turn_timer", {}).items():
        key = ("turn_timer", row_id)
        if won.row(key) or lost.before(key) or state.session_of("activity", row["activity_id"]) != session:
            continue
        state.settled.add(key)
        if kept:
            state.ghosts[key] = row
        else:
            state.final[key] = None


def _run(side: Side) -> dict[str, str]:
    """Sessions whose clock a side has moved, with when it did so last."""
    moved: dict[str, str] = {}
    for table, columns in CLOCKS.items():
        for key in side.changed_keys(table):
            past, now = side.past[key], side.row(key)
            if now is None or (past and all(alike(past.get(c), now[c]) for c in columns)):
                continue
            if past is None and not now["started_at"]:
                continue
            session = str(now["id" if table == "session" else "session_id"])
            moved[session] = max(moved.get(session, ""), side.age(key, columns))
    return moved


def _clocks_differ(state: State, session: str) -> bool:
    for table, columns in CLOCKS.items():
        for row_id, row in state.theirs.now.get(table, {}).items():
            mine = state.ours.row((table, row_id))
            if mine is None or state.session_of(table, row_id) != session:
                continue
            if not all(alike(mine[c], row[c]) for c in columns):
                return True
    return False


def units(state: State, table: str) -> None:
    """Rows that are one answer together are of one side: of the newer, if both changed them."""
    of = UNITS[table]
    mine, yours = _touched_units(table, state.ours), _touched_units(table, state.theirs)
    contested = mine.keys() & yours.keys()
    if not contested:
        return
    here, there = _by_unit(state.ours.now.get(table, {}), of), _by_unit(state.theirs.now.get(table, {}), of)
    for unit in sorted(contested, key=repr):
        our_rows, their_rows = here.get(unit, {}), there.get(unit, {})
        keys = {(table, row_id) for row_id in (*our_rows, *their_rows)}
        keys |= {k for side in (mine, yours) for k in side[unit][1]}
        state.settled |= keys
        said, answered = _content(our_rows), _content(their_rows)
        if said == answered:
            state.plan.both[table] = state.plan.both.get(table, 0) + len(their_rows)
            continue
        kept = newer((mine[unit][0], said), (yours[unit][0], answered))
        where = next(iter(our_rows or their_rows))
        state.disagree((table, where), WHOLE, list(our_rows.values()), list(their_rows.values()), kept)
        if kept:
            for row_id, row in their_rows.items():
                if row_id not in our_rows:
                    state.ghosts[table, row_id] = row
                elif differing := {c: v for c, v in row.items() if not alike(v, our_rows[row_id][c])}:
                    state.lost[table, row_id] = differing
        else:
            state.final |= {(table, i): their_rows.get(i) for i in {**our_rows, **their_rows}}


def _touched_units(table: str, side: Side) -> dict[Any, tuple[str, set[Key]]]:
    """Units that a side changed, with when it did so last, and the rows that it changed."""
    touched: dict[Any, tuple[str, set[Key]]] = {}
    for key in side.changed_keys(table):
        if not side.changed(key):
            continue
        for row in (side.past[key], side.row(key)):
            if row:
                at, keys = touched.get(UNITS[table](row), ("", set()))
                touched[UNITS[table](row)] = (max(at, side.last[key]), {*keys, key})
    return touched


def one_pair_each(state: State) -> None:
    """Somebody whom the two sides paired with two others is in the newer pair only.

    A pair that was there before, or about which something is kept, stays all the same.
    """
    firm = {
        str(row.get("pair_id"))
        for table in ("goal", "pair_checkin")
        for side in (state.ours, state.theirs)
        for row_id, row in side.now.get(table, {}).items()
        if state.stands((table, row_id))
    }
    ours = [("pair", i) for i in state.ours.now.get("pair", {}) if state.stands(("pair", i))]
    theirs = [
        key
        for i in state.theirs.now.get("pair", {})
        if state.ours.row(key := ("pair", i)) is None and state.stands(key)
    ]
    for yours in theirs:
        for mine in ours:
            here, there = state.stands(mine), state.stands(yours)
            if here is None or there is None or not _share_somebody(here, there):
                continue
            kept = newer((state.ours.last.get(mine, ""), here), (state.theirs.last.get(yours, ""), there))
            loose = [
                state.theirs.before(yours) is None and yours[1] not in firm,
                state.ours.before(mine) is None and mine[1] not in firm,
            ]
            if not any(loose):
                continue
            kept = loose[0] if kept else not loose[1]
            state.disagree(mine, WHOLE, [here], [there], kept)
            if kept:
                state.ghosts[yours] = there
                del state.final[yours]
            else:
                state.final[mine] = None


def _share_somebody(one: Row, other: Row) -> bool:
    people, others = ({row.get(column) for column in LINKS["pair"]} - {None} for row in (one, other))
    return bool(people & others)


def steps_in_order(state: State) -> None:
    """No two steps of a journey map have the same place."""
    journeys: dict[str, list[Row]] = {}
    for row_id in {**state.ours.now.get("journey_step", {}), **state.theirs.now.get("journey_step", {})}:
        if row := state.stands(("journey_step", row_id)):
            journeys.setdefault(row["journey_id"], []).append(row)
    for steps in journeys.values():
        if len({step["position"] for step in steps}) == len(steps):
            continue
        for place, step in enumerate(sorted(steps, key=lambda s: (s["position"], s["id"])), start=1):
            if step["position"] != place:
                state.final["journey_step", step["id"]] = {**step, "position": place}


def _by_unit(rows: Mapping[str, Row], of: Any) -> dict[Any, dict[str, Row]]:
    found: dict[Any, dict[str, Row]] = {}
    for row_id, row in rows.items():
        found.setdefault(of(row), {})[row_id] = row
    return found


def _content(rows: Mapping[str, Row]) -> list[str]:
    """What rows say, whatever their ids are and in whatever order they come."""
    return sorted(repr(sorted((c, v) for c, v in row.items() if c != "id")) for row in rows.values())
