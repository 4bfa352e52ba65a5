"""Two copies of a cohort become one: row by row, from what each has changed since they parted.

A row that is new on one side comes in, a field that one side changed is taken. The same field changed to
different values on both is a contradiction: the newer value counts, and the older one goes into the history.
What both captured by themselves, such as the same answer of the same person, is one row. Some rows mean
something only together, such as the dots of one voter or the rooms of one round: of those, the newer side's
count as a whole. So do the times of a session, so that it never has two clocks in one.
"""

from __future__ import annotations

from collections.abc import Mapping

from facilitator.rules.merging.keys import CLOCKS, TABLES, UNITS
from facilitator.rules.merging.needed import keep_what_is_needed
from facilitator.rules.merging.rows import decide_row
from facilitator.rules.merging.sides import Side, in_our_ids
from facilitator.rules.merging.state import Plan, State
from facilitator.rules.merging.together import clocks, one_pair_each, steps_in_order, units
from facilitator.rules.merging.writes import write


def decide(
    ours: Side,
    theirs: Side,
    known: Mapping[str, Mapping[str, str]] | None = None,
    *,
    live: bool = False,
    running: frozenset[str] = frozenset(),
) -> Plan:
    """What has to be written into our copy so that their changes are in it too.

    ``known`` has rows of theirs that earlier merges found to be ours. If our copy is ``live``, the shared
    window stays as it is, and so does the clock of the sessions that are ``running`` here.
    """
    theirs, same, found = in_our_ids(ours, theirs, known or {})
    state = State(ours, theirs, live, running)
    state.plan.same = {table: ids for table, ids in same.items() if ids}
    state.plan.both = {table: len(ids) for table, ids in found.items()}
    clocks(state)
    for table in UNITS:
        units(state, table)
    for table in TABLES:
        # A clock that is theirs is so in rows too that only we have changed.
        also = ours.changed_keys(table) if table in CLOCKS else []
        for key in dict.fromkeys((*theirs.changed_keys(table), *also)):
            if key not in state.settled:
                decide_row(state, key)
    keep_what_is_needed(state)
    one_pair_each(state)
    steps_in_order(state)
    for table in TABLES:
        write(state, table)
    return state.plan
