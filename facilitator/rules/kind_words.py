"""What was captured, counted in words: 7 notes and 2 cards."""

from __future__ import annotations

from collections.abc import Mapping

from facilitator.rules.wording import count

NOUNS = {
    "note": ("note", "notes"),
    "idea": ("card", "cards"),
    "vote": ("vote", "votes"),
    "goal": ("goal", "goals"),
    "goal_rating": ("rating of a goal", "ratings of goals"),
    "response": ("answer", "answers"),
    "connection": ("connection", "connections"),
    "pair_checkin": ("check-in", "check-ins"),
    "voice_turn": ("turn in talking", "turns in talking"),
    "participant": ("person", "people"),
    "pair": ("pair", "pairs"),
    "attendance": ("mark of attendance", "marks of attendance"),
    "seat": ("place in a room", "places in rooms"),
    "stroke": ("stroke of a sketch", "strokes of sketches"),
    "journey_card": ("card of a journey map", "cards of journey maps"),
    "session": ("session", "sessions"),
    "activity": ("activity", "activities"),
}
"""Tables that people would name, by how much they would miss a row."""

MOST_NAMED = 4


def counted(rows: Mapping[str, int], changes: int = 0) -> str:
    """Rows by table in words, the most missed first: ``7 notes, 2 cards and 12 other entries``.

    ``changes`` to other rows stand at the end: ``7 notes and 3 changes``. Nothing at all is the empty text.
    """
    named = [(NOUNS[table], rows[table]) for table in NOUNS if rows.get(table)]
    parts = [count(number, one, many) for (one, many), number in named[:MOST_NAMED]]
    rest = sum(rows.values()) - sum(number for _, number in named[:MOST_NAMED])
    if rest:
        word = "other entry" if parts else "entry"
        parts.append(count(rest, word, word.removesuffix("y") + "ies"))
    if changes:
        parts.append(count(changes, "change"))
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
