"""Prompt sheets of a self-led session: a page a pair, with its prompts, its goals and a return slip."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from facilitator.errors import UserError
from facilitator.exchange.return_slips import Asked
from facilitator.exchange.typeset import typeset
from facilitator.model.people import Pair
from facilitator.phrase import joined, phrase
from facilitator.rules import wording
from facilitator.rules.measures.checkins import numbered
from facilitator.tongue import ENGLISH, Tongue

LONGEST_GOAL = 220
"""Characters of a goal on a sheet, so that there is room for notes."""
MOST_GOALS = 5
SIZES = ((1_300, 10.5), (1_900, 9.6), (2_700, 8.6), (4_000, 7.6))
"""Up to so many characters on a page, type of so many points; anything longer is set at the least."""
LEAST_SIZE = 6.8
WORDS = {
    "and_": phrase("and"),
    "goals": phrase("Your learning goals as a pair"),
    "notes": phrase("Notes"),
    "together": phrase("Fill it in together."),
    "pair": phrase("Pair:"),
    "held": phrase("Held on:"),
    "minutes": phrase("Minutes:"),
    "useful": phrase("Useful:"),
    "scale": phrase("Useful: 1 is not at all, 5 is very much."),
    "summary": phrase("Summary:"),
    "sentence": phrase("in a sentence, what do you take away?"),
    "worked": phrase("Goals:"),
    "which": phrase("which did you work on?"),
    "how": phrase("How to send it back:"),
    "send": phrase(
        "send your facilitator a photo of this slip, or an e-mail with the same words at the beginning of "
        "each line (Pair, Held on, Minutes, Useful, Summary, Goals). Your own goals stay yours."
    ),
}
"""What stands on every sheet; the fields of the slip are words that ``slip_words`` reads."""


def sheets_pdf(asked: Asked, programme: str, now: datetime, tongue: Tongue = ENGLISH) -> bytes:
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
    when = [phrase("about {length}", length=about)]
    if session.planned_date:
        when.insert(0, phrase("{day} or a day that suits you", day=wording.day(session.planned_date)))
    data = {
        "title": phrase(
            "{programme}: session {number}, {title}",
            programme=programme,
            number=session.number,
            title=session.title,
        ),
        "foot": phrase(
            "{programme} · session {number}: {title}",
            programme=programme,
            number=session.number,
            title=session.title,
        ),
        "size": next((size for most, size in SIZES if length <= most), LEAST_SIZE),
        "programme": phrase(
            "{programme} · session {number} of {sessions}, in your pair",
            programme=programme,
            number=session.number,
            sessions=len(asked.sessions),
        ),
        "when": joined(" · ", when),
        "heading": session.title,
        "slip": phrase("Return slip · session {number}", number=session.number),
        "words": WORDS,
        "summary": session.summary,
        "prompts": list(session.prompts),
        "pairs": pairs,
    }
    return typeset("sheet", data, now, tongue=tongue)


def _pair(pair: Pair, asked: Asked) -> dict[str, Any]:
    people = {person.id: person for person in asked.people}
    both = [people[member] for member in pair.members]
    standing = [(n, g) for n, g in numbered(pair, asked.goals).items() if g.dropped_at is None]
    more = len(standing) - MOST_GOALS
    return {
        "people": [{"name": person.name, "letter": person.profession.letter} for person in both],
        "goals": [{"number": number, "text": _short(goal.text)} for number, goal in standing[:MOST_GOALS]],
        "names": phrase("{one} and {other}", one=both[0].name, other=both[1].name),
        "more": phrase("and {number} more", number=more) if more > 0 else "",
    }


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_GOAL else f"{text[: LONGEST_GOAL - 1].rstrip()}…"
