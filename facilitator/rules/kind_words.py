"""What was captured, counted in words: 7 notes and 2 cards."""

from __future__ import annotations

from collections.abc import Mapping

from facilitator.phrase import listed, phrase
from facilitator.rules.wording import count

NOUNS = {
    "note": (phrase("note"), phrase("notes")),
    "idea": (phrase("card"), phrase("cards")),
    "vote": (phrase("vote"), phrase("votes")),
    "goal": (phrase("goal"), phrase("goals")),
    "goal_rating": (phrase("rating of a goal"), phrase("ratings of goals")),
    "response": (phrase("answer"), phrase("answers")),
    "connection": (phrase("connection"), phrase("connections")),
    "pair_checkin": (phrase("check-in"), phrase("check-ins")),
    "voice_turn": (phrase("turn in talking"), phrase("turns in talking")),
    "participant": (phrase("person"), phrase("people")),
    "pair": (phrase("pair"), phrase("pairs")),
    "attendance": (phrase("mark of attendance"), phrase("marks of attendance")),
    "seat": (phrase("place in a room"), phrase("places in rooms")),
    "stroke": (phrase("stroke of a sketch"), phrase("strokes of sketches")),
    "journey_card": (phrase("card of a journey map"), phrase("cards of journey maps")),
    "session": (phrase("session"), phrase("sessions")),
    "activity": (phrase("activity"), phrase("activities")),
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
        parts.append(
            count(rest, "other entry", "other entries") if parts else count(rest, "entry", "entries")
        )
    if changes:
        parts.append(count(changes, "change"))
    return listed(parts)
