"""Who has met whom in breakout rooms, and when: what a facilitator is warned of before it happens again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import TypeAlias

from facilitator.model.run import Seat
from facilitator.phrase import listed, phrase

Two: TypeAlias = frozenset[str]
"""Two people's ids, in no order."""


def sessions_of_meetings(seats: Iterable[Seat]) -> dict[Two, str]:
    """For each two people who have shared a room, the id of the session in which they last did.

    ``seats`` come in the order in which rooms were announced.
    """
    rooms: dict[tuple[str, int, int], list[str]] = {}
    session: dict[tuple[str, int, int], str] = {}
    for seat in seats:
        room = (seat.activity_id, seat.round, seat.room)
        rooms.setdefault(room, []).append(seat.participant_id)
        session[room] = seat.session_id
    return {
        frozenset(two): session[room] for room, members in rooms.items() for two in combinations(members, 2)
    }


def words(names: Sequence[str], number: int | None, present: int) -> str:
    """A warning such as ``Amara Okafor and Tom Hughes met before, in session 1``.

    ``number`` is the session of their last meeting, None if it is not known, and ``present`` this session.
    """
    both = listed(names)
    if number is None:
        return phrase("{both} have met before", both=both)
    if number == present:
        return phrase("{both} met earlier in this session", both=both)
    return phrase("{both} met before, in session {number}", both=both, number=number)


def would_meet_again(
    person_id: str, others: Iterable[str], met: Mapping[Two, str], but: frozenset[Two] = frozenset()
) -> list[Two]:
    """Whom of the others a person has met before, as twos, but for those who are to meet again."""
    twos = [frozenset((person_id, other)) for other in others if other != person_id]
    return [two for two in twos if two in met and two not in but]
