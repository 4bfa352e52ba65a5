"""What people write on a return slip: its fields by many names, lengths, marks, pairs and goals in words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from facilitator.errors import UserError
from facilitator.exchange.quoting import shown
from facilitator.model.checkins import LEAST_USEFUL, MOST_USEFUL
from facilitator.model.goals import Goal
from facilitator.model.people import Pair, Participant
from facilitator.phrase import phrase
from facilitator.rules.measures.checkins import MOST_MINUTES, goals_of, numbered, pair_name
from facilitator.rules.whose_name import Names

FIELDS = {
    "pair_id": ("pair id",),
    "pair": ("pair", "our pair", "pair names", "names", "our names", "name", "who", "pâr"),
    "session": ("session", "session number", "sesiwn"),
    "held_on": (
        "held on",
        "held",
        "date",
        "day",
        "met on",
        "we met on",
        "date held",
        "when",
        "cynhaliwyd ar",
    ),
    "minutes": ("minutes", "minutes together", "length", "how long", "duration", "time", "munudau"),
    "useful": ("useful", "usefulness", "how useful", "useful 1 5", "useful 1 to 5", "rating", "defnyddiol"),
    "summary": (
        *("summary", "what we take away", "what you take away", "take away", "takeaway"),
        *("we take away", "in a sentence", "notes", "crynodeb"),
    ),
    "goals": ("goals", "goals touched", "goal", "goals we worked on", "learning goals", "nodau"),
}
_BY_WORDS = {words: field for field, several in FIELDS.items() for words in several}
_BETWEEN = re.compile(r"\s*(?:[,;&+/|–—]|\b(?:and|with)\b)\s*", re.IGNORECASE)
_HOURS = re.compile(
    r"(?:(\d{1,2})\s*(?:h|hr|hrs|hour|hours)\b\s*(?:and\s*)?(?:(\d{1,3})\s*(?:m|min|mins|minutes)?)?"
    r"|(\d{1,2}):(\d{2})|(\d{1,4})\s*(?:m|min|mins|minute|minutes)?)\.?",
    re.IGNORECASE,
)
_USEFUL = re.compile(r"(\d)\s*(?:(?:/|out of|of)\s*5)?\.?", re.IGNORECASE)
_NUMBER_WORDS = re.compile(r"[\s,;&+.]+")


def field_of(heading: str) -> str:
    """The field that a heading or the beginning of a line names, or nothing."""
    return _BY_WORDS.get(" ".join(re.sub(r"[\W_]+", " ", heading.casefold()).split()), "")


def read_minutes(text: str) -> int:
    """A length as people write it: ``55``, ``55 min``, ``1 hour``, ``1h 10``, ``1:10``. Else a UserError."""
    found = _HOURS.fullmatch(text.strip()) if len(text) < 40 else None
    if found:
        hours, rest, before, after, alone = (int(part) if part else 0 for part in found.groups())
        minutes = 60 * (hours + before) + rest + after + alone
        if 1 <= minutes <= MOST_MINUTES:
            return minutes
    raise UserError(
        "“{shown}” is no length. Write minutes from 1 to {most_minutes}, such as 55.",
        shown=shown(text),
        most_minutes=MOST_MINUTES,
    )


def read_useful(text: str) -> int:
    """A mark from 1 to 5: ``4``, ``4/5``, ``4 out of 5``. Else a UserError."""
    found = _USEFUL.fullmatch(text.strip())
    if found and LEAST_USEFUL <= int(found[1]) <= MOST_USEFUL:
        return int(found[1])
    raise UserError(
        "“{shown}” is no mark. Write one number from {least_useful} to {most_useful}.",
        shown=shown(text),
        least_useful=LEAST_USEFUL,
        most_useful=MOST_USEFUL,
    )


def read_pair(text: str, pairs: Sequence[Pair], people: Sequence[Participant]) -> Pair:
    """The pair that is meant: by its id, by both names or by one, in full or as far as they are clear.

    Raises UserError, which names who could be meant.
    """
    for pair in pairs:
        if text.strip() == pair.id:
            return pair
    names = Names([p for p in people if any(p.id in pair.members for pair in pairs)])
    ids = set()
    whole = names.whose(text).participant_id
    parts = [text] if whole else [part for part in _BETWEEN.split(text) if part.strip()]
    for part in parts:
        person_id = names.whose(part).participant_id
        if person_id is None:
            near = names.whose(part).suggested_id
            hint = next((phrase(" Did you mean {near}?", near=p.name) for p in people if p.id == near), "")
            raise UserError(
                "“{shown}” is nobody in a pair, or several people.{hint}",
                shown=shown(part.strip()),
                hint=hint,
            )
        ids.add(person_id)
    found = [pair for pair in pairs if ids and ids.issubset(pair.members)]
    if len(found) == 1:
        return found[0]
    if not ids:
        raise UserError("It does not say which pair this is. Add a line such as Pair: Ana and Tom.")
    theirs = [pair_name(pair, people) for pair in pairs if ids.intersection(pair.members)]
    raise UserError(
        "“{shown}” are no pair. The pairs are {theirs}.", shown=shown(text), theirs="; ".join(theirs)
    )


def read_goals(text: str, pair: Pair, goals: Sequence[Goal]) -> tuple[str, ...]:
    """The ids of the goals that are meant: by their numbers on the sheet, or in their words.

    Raises UserError for a number or words that are none of the pair's.
    """
    by_number = numbered(pair, goals)
    theirs = goals_of(pair, goals)
    words = {" ".join(g.text.casefold().split()).rstrip("."): g.id for g in theirs}
    if (whole := words.get(" ".join(text.casefold().split()).rstrip("."))) is not None:
        return (whole,)
    parts = [part for part in _NUMBER_WORDS.split(text.casefold()) if part not in ("", "and")]
    if all(re.fullmatch(r"\d{1,9}", part) for part in parts):
        found = []
        for number in map(int, parts):
            if number not in by_number:
                there = ", ".join(map(str, by_number)) or phrase("none yet")
                raise UserError(
                    "There is no goal {number}. This pair's learning goals: {there}.",
                    number=number,
                    there=there,
                )
            found.append(by_number[number].id)
        return tuple(dict.fromkeys(found))
    found = []
    for part in re.split(r"[;\n|]", text):
        if not part.strip():
            continue
        known = words.get(" ".join(part.casefold().split()).rstrip("."))
        if known is None:
            raise UserError(
                "“{shown}” is none of this pair's goals. Write the goals' numbers on the sheet, such "
                "as 1, 2.",
                shown=shown(part.strip()),
            )
        found.append(known)
    return tuple(dict.fromkeys(found))
