"""Prompt sheets of a self-led session: a page a pair, with its prompts, its goals and a return slip."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from facilitator.errors import UserError
from facilitator.exchange.return_slips import Asked
from facilitator.exchange.typeset import typeset
from facilitator.model.people import Pair
from facilitator.rules import wording
from facilitator.rules.measures.checkins import numbered

LONGEST_GOAL = 220
"""Characters of a goal on a sheet, so that there is room for notes."""
MOST_GOALS = 5
SIZES = ((1_300, 10.5), (1_900, 9.6), (2_700, 8.6), (4_000, 7.6))
"""Up to so many characters on a page, type of so many points; anything longer is set at the least."""
LEAST_SIZE = 6.8


def sheets_pdf(asked: Asked, programme: str, now: datetime) -> bytes:
    """The PDF of a self-led session, a page a pair; individual goals are not in it.

    Takes about 50 ms and more, so not on the Qt thread. Raises UserError if there are no pairs.
    """
    if not asked.pairs:
        raise UserError("There are no pairs yet. Make them on the People page, then save the sheets.")
    session = asked.session
    pairs = [_pair(pair, asked) for pair in asked.pairs]
    longest = max(sum(len(goal["text"]) + 60 for goal in pair["goals"]) for pair in pairs)
    length = longest + len(session.summary) + sum(len(prompt) + 40 for prompt in session.prompts)
    about = wording.minutes_spoken(session.planned_seconds)
    day = f"{wording.day(session.planned_date)} or a day that suits you" if session.planned_date else ""
    data = {
        "title": f"{programme}: session {session.number}, {session.title}",
        "foot": f"{programme} · session {session.number}: {session.title}",
        "size": next((size for most, size in SIZES if length <= most), LEAST_SIZE),
        "programme": f"{programme} · session {session.number} of {len(asked.sessions)}, in your pair",
        "when": " · ".join(words for words in (day, f"about {about}") if words),
        "heading": session.title,
        "number": session.number,
        "summary": session.summary,
        "prompts": list(session.prompts),
        "pairs": pairs,
    }
    return typeset("sheet", data, now)


def _pair(pair: Pair, asked: Asked) -> dict[str, Any]:
    people = {person.id: person for person in asked.people}
    both = [people[member] for member in pair.members]
    standing = [(n, g) for n, g in numbered(pair, asked.goals).items() if g.dropped_at is None]
    return {
        "people": [{"name": person.name, "letter": person.profession.letter} for person in both],
        "goals": [{"number": number, "text": _short(goal.text)} for number, goal in standing[:MOST_GOALS]],
        "more": max(0, len(standing) - MOST_GOALS),
    }


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_GOAL else f"{text[: LONGEST_GOAL - 1].rstrip()}…"
