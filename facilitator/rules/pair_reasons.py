"""Why two people are proposed as mentors, in two or three plain phrases that their own words bear out."""

from __future__ import annotations

import re

from facilitator.phrase import listed, phrase
from facilitator.rules.matching import Scores, grade_of

MOST = 3
MUCH = 0.5
"""A likeness from here on is not little, though no word may be the same, as with misspelt ones."""
_PARTS = {"sector": phrase("sector"), "duties": phrase("duties")}
LARGE = {"large", "big"}
DOING = frozenset(
    (
        *("advise", "brief", "check", "coach", "consult", "design", "draft", "explain", "handle", "improve"),
        *("lead", "list", "measure", "meet", "model", "place", "plan", "review", "support", "track", "write"),
    )
)
"""What people do, which says little by itself; what they do it with is worth naming."""
PEOPLE = {"team", "casework", "inspector", "coach", "adviser", "officer", "people"}
LEADING = re.compile(
    r"\b(?:leads?|leading|manag(?:es?|ing)|runs?|running|supervis(?:es?|ing)|heads?)\b"
    r"(?: (?!on\b|for\b|about\b|with\b|to\b|of\b)[\w'’-]+){0,4}?"
    r" (?:teams?|staff|people|caseworkers|inspectors|coaches|advisers|officers)\b"
    r"|\bteam (?:leader|lead|manager)\b"
)
"""Somebody says that they lead people, and not that they lead on a subject."""


def reasons(scores: Scores, row: int, column: int) -> tuple[str, ...]:
    """Two or three reasons for a pair, or an honest word where the roster shows little in common."""
    one, other = scores.policy[row], scores.operational[column]
    sector, duties = scores.words[one.id]
    other_sector, other_duties = scores.words[other.id]
    found: list[str] = []
    shared = [word for word in duties if word in other_duties]
    leading = [LEADING.findall(f"{p.role}. {p.duties}".casefold()) for p in (one, other)]
    if all(leading):
        large = all(any(LARGE & set(said.split()) for said in them) for them in leading)
        found.append(phrase("both run large teams") if large else phrase("both lead people"))
    common = [word for word in sector if word in other_sector]
    if common and _bare(one.sector) == _bare(other.sector):
        found.append(phrase("{what} in common", what=_bare(one.sector)))
    elif common:
        found.append(phrase("{what} in common", what=listed([sector[word] for word in common])))
    topics = [duties[word] for word in shared if word not in PEOPLE | LARGE | DOING and word not in common]
    if topics:
        found.append(phrase("{what} in both jobs", what=listed(topics[:2])))
    if not found:
        near = [words for part, words in _PARTS.items() if scores.parts[part][row, column] >= MUCH]
        found.append(
            phrase("{what} much alike", what=listed(near)) if near else phrase("little in common on paper")
        )
    different = scores.parts["departments"][row, column]
    if different == 1:
        found.insert(MOST - 1, phrase("different departments"))
    elif different == 0:
        found.insert(MOST - 1, phrase("the same department"))
    grades = grade_of(one.grade), grade_of(other.grade)
    if grades[0] is not None and grades[1] is not None:
        apart = abs(grades[0] - grades[1])
        if apart <= 1:
            found.append(phrase("the same grade") if apart == 0 else phrase("neighbouring grades"))
    return tuple(found[:MOST])


def _bare(sector: str) -> str:
    """A sector as it stands in a sentence: small letters but for HMRC and the like, no full stop."""
    return " ".join(w if w.isupper() else w.lower() for w in sector.split()).strip(" .,;")
