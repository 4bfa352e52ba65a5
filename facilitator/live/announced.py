"""The round that was announced last, and what has to be done by hand in the meeting tool for it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, structs

from facilitator.model.run import LiveState
from facilitator.phrase import phrase
from facilitator.rules import room_moves, wording
from facilitator.rules.room_moves import Move


class Announced(Struct, frozen=True, kw_only=True):
    """An activity's latest round as it stands now."""

    number: int
    of: int
    """Rounds that the activity has, as far as is known."""
    rooms: dict[int, tuple[str, ...]]
    """Participants' ids by the room's number, in the order of the numbers; an empty one is missing."""
    on_the_way: bool
    """True until people begin to talk."""
    moves: tuple[Move, ...] = ()
    """Who changes room, or was in none, since the round announced before it; empty if it is the first."""
    first: bool = False
    """True if there were no rooms before it in this session, so that everybody is put into one."""

    def by_number(self) -> tuple[tuple[str, ...], ...]:
        """The rooms from number 1 on; one that has emptied has nobody in it."""
        return tuple(self.rooms.get(number, ()) for number in range(1, max(self.rooms) + 1))


def announced(state: LiveState) -> Announced | None:
    """The latest round of the current activity; None if nothing runs or no round was announced in it."""
    current = state.current
    number = state.latest_round(current.id) if current else 0
    if current is None or number == 0:
        return None
    rooms = dict(sorted(state.rooms_in(current.id, number).items()))
    before = _rooms_before(state, current.id, number)
    shown = Announced(
        number=number,
        of=max(current.rounds, number),
        rooms=rooms,
        on_the_way=state.on_the_way(current),
        first=not before,
    )
    return structs.replace(shown, moves=room_moves.moves(shown.by_number(), before)) if before else shown


def _rooms_before(state: LiveState, activity_id: str, number: int) -> dict[int, tuple[str, ...]]:
    """The rooms that were announced before a round, in whichever activity; seats' ids grow with time."""
    began = min(s.id for s in state.seats if (s.activity_id, s.round) == (activity_id, number))
    older = [s for s in state.seats if s.id < began]
    newest = max(older, key=lambda seat: seat.id, default=None)
    return state.rooms_in(newest.activity_id, newest.round) if newest else {}


def how_many(moves: Sequence[Move]) -> str:
    """How many people change room, such as ``5 moves``, or ``nobody moves``."""
    return wording.count(len(moves), "move") if moves else phrase("nobody moves")
