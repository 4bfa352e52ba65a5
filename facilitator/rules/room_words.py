"""Rooms and moves as text for the chat of a meeting, where rooms are made by hand; nothing but names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from facilitator.rules import wording
from facilitator.rules.room_moves import Move


def moves_text(moves: Sequence[Move], names: Mapping[str, str]) -> str:
    """The list of moves, headed by their number, such as ``5 moves`` and ``Tom Hughes: room 1 → room 2``."""
    if not moves:
        return "Nobody moves."
    lines = [wording.count(len(moves), "move")]
    for move in moves:
        came_from = f"room {move.before} → " if move.before is not None else "→ "
        lines.append(f"{names.get(move.participant_id, '')}: {came_from}room {move.to}")
    return "\n".join(lines)


def rooms_text(
    title: str, rooms: Mapping[int, Sequence[str]], names: Mapping[str, str], talk_about: str = ""
) -> str:
    """A round for the chat: its title, a line for each room, and the question."""
    lines = [title]
    lines += [
        f"Room {number}: {', '.join(names.get(person, '') for person in room)}"
        for number, room in sorted(rooms.items())
    ]
    if talk_about:
        lines.append(f"Talk about: {talk_about}")
    return "\n".join(lines)
