"""Rooms and moves as text for the chat of a meeting, where rooms are made by hand; nothing but names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from facilitator.phrase import joined, phrase
from facilitator.rules import wording
from facilitator.rules.room_moves import Move


def moves_text(moves: Sequence[Move], names: Mapping[str, str]) -> str:
    """The list of moves, headed by their number, such as ``5 moves`` and ``Tom Hughes: room 1 → room 2``."""
    if not moves:
        return phrase("Nobody moves.")
    lines: list[str] = [wording.count(len(moves), "move")]
    for move in moves:
        came_from = phrase("room {room} → ", room=move.before) if move.before is not None else "→ "
        lines.append(
            phrase(
                "{person}: {came_from}room {room}",
                person=names.get(move.participant_id, ""),
                came_from=came_from,
                room=move.to,
            )
        )
    return joined("\n", lines)


def rooms_text(
    title: str, rooms: Mapping[int, Sequence[str]], names: Mapping[str, str], talk_about: str = ""
) -> str:
    """A round for the chat: its title, a line for each room, and the question."""
    lines: list[str] = [title]
    lines += [
        phrase(
            "Room {number}: {people}",
            number=number,
            people=", ".join(names.get(person, "") for person in room),
        )
        for number, room in sorted(rooms.items())
    ]
    if talk_about:
        lines.append(phrase("Talk about: {talk_about}", talk_about=talk_about))
    return joined("\n", lines)
