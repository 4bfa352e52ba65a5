"""Which commands make sense at a moment, and why the others do not: so that nobody has to try them out."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from facilitator.model.programme import SessionKind
from facilitator.model.run import LiveState
from facilitator.rules import timing


class Why(StrEnum):
    """Why a command would do nothing now."""

    READ_ONLY = "this file is only looked at"
    NOT_BEGUN = "the session has not begun"
    OVER = "the session is over"
    NOT_OVER = "the session is not over"
    NOTHING_WAITS = "nothing waits to be started"
    LAST = "this is the last activity"
    FIRST = "this is the first activity"
    ONE_MINUTE = "an activity keeps at least one minute"
    NO_SHEET = "the session has no run sheet"
    NO_ROOMS_HERE = "this activity has no breakout rooms"
    FEW_HERE = "rooms need two people or more, and fewer are marked here"
    NONE_ANNOUNCED = "no rooms have been announced in this activity"
    NOBODY_ALONE = "nobody is alone in a room"
    NO_SMALL_CLOCK = "no small clock is running"


SHORTEST_SECONDS, FEWEST = 60, 2
"""The shortest that an activity is made, and the fewest people for whom rooms are made."""

READS = frozenset(
    {
        "palette", "help", "find", "idea", "note", "voice", "vote", "chat", "page_on", "page_back",
        "programme", "people", "run", "board", "progress", "sync_page", "report", "answers", "goals",
        "copy_moves", "copy_rooms",
    }
)  # fmt: skip
"""Commands that open or show something, and so do no harm where nothing can be kept."""

_RUNNING = frozenset({"next", "back", "pause", "more", "less", "retime", "end", "report_backs", "hold"})
_ROOMS = frozenset({"round", "same_rooms", "plan_anew"})
_ANNOUNCED = frozenset({"copy_moves", "copy_rooms"})


def why_not(
    command: str, state: LiveState, *, read_only: bool = False, alone: Sequence[str] = ()
) -> Why | None:
    """Why a command of the console makes no sense now; None if it does, or if only trying will tell."""
    if read_only and command not in READS:
        return Why.READ_ONLY
    current = state.current
    if command == "start":
        return _why_no_start(state)
    if command == "reopen":
        return None if state.session.ended_at else Why.NOT_OVER
    if command not in _RUNNING | _ROOMS | _ANNOUNCED | {"mend", "voice", "stop_turns"}:
        return None
    if current is None:
        return Why.OVER if state.session.ended_at else Why.NOT_BEGUN
    refusals = (
        (command == "next" and state.after(current) is None, Why.LAST),
        (command == "back" and not any(a.position < current.position for a in state.activities), Why.FIRST),
        (command == "less" and timing.length(current) < 2 * SHORTEST_SECONDS, Why.ONE_MINUTE),
        (command in _ROOMS and current.grouping is None, Why.NO_ROOMS_HERE),
        (command in _ROOMS and len(state.here) < FEWEST, Why.FEW_HERE),
        (command in _ANNOUNCED and not state.latest_round(current.id), Why.NONE_ANNOUNCED),
        (command == "mend" and not alone, Why.NOBODY_ALONE),
        (command == "stop_turns" and not _turns_run(state), Why.NO_SMALL_CLOCK),
    )
    return next((why for refused, why in refusals if refused), None)


def _why_no_start(state: LiveState) -> Why | None:
    current = state.current
    if current is None:
        elsewhere = timing.running(state)
        if elsewhere is not None and elsewhere.id != state.session.id:
            return None  # it is brought in front
        if state.session.ended_at:
            return Why.OVER
        facilitated = state.session.kind is SessionKind.FACILITATED
        return None if state.activities and facilitated else Why.NO_SHEET
    return None if current.paused_at or current.turns else Why.NOTHING_WAITS


def _turns_run(state: LiveState) -> bool:
    clock, current = state.turn_timer, state.current
    return bool(clock and current and clock.activity_id == current.id and clock.stopped_at is None)
