"""The words that rosters use for their columns and for the two professions."""

from __future__ import annotations

import re

from facilitator.model.people import Profession

FIRST_NAME = "first_name"
LAST_NAME = "last_name"

_HEADINGS = {
    "name": ("name", "full name", "participant", "participant name"),
    FIRST_NAME: ("first name", "forename", "given name"),
    LAST_NAME: ("last name", "surname", "family name"),
    "email": ("email", "email address", "mail", "mail address"),
    "profession": ("profession", "professional group", "job family"),
    "department": ("department", "dept", "organisation", "organization"),
    "sector": ("sector", "policy area"),
    "role": ("role", "job title", "position"),
    "duties": ("duties", "main duties", "key duties", "responsibilities", "main responsibilities"),
    "grade": ("grade", "band"),
    "manager": ("manager", "line manager", "manager name", "manager email", "reports to"),
    "pair": ("pair", "pair id", "mentor pair"),
}
_FIELDS = {re.sub(r"\W", "", heading): field for field, all_ in _HEADINGS.items() for heading in all_}

_PROFESSIONS = {
    Profession.POLICY: (
        *("policy", "policy profession", "policymaker", "policy maker", "policymaking", "policy making"),
        *("policy professional", "policy adviser", "policy advisor", "p"),
    ),
    Profession.OPERATIONAL: (
        *("operational", "operational delivery", "operational delivery profession", "operational profession"),
        *("operations", "ops", "odp", "od", "frontline", "front line", "frontline practitioner"),
        *("practitioner", "o"),
    ),
}
_BY_WORD = {word: profession for profession, words in _PROFESSIONS.items() for word in words}


def field_of(heading: str) -> str:
    """The field that a heading means, or nothing; case, blanks, hyphens and underscores do not count."""
    return _FIELDS.get(re.sub(r"[\W_]", "", heading).casefold(), "")


def profession_of(text: str) -> Profession | None:
    """The profession that a cell means, such as ``ODP`` or ``P - policy``; None if it is unknown."""
    words = re.sub(r"[\W_]+", " ", text).strip().casefold()
    found = _BY_WORD.get(words)
    if found is None and words[:2] in ("p ", "o "):
        found = _BY_WORD.get(words[2:])
        return found if found is _BY_WORD[words[0]] else None
    return found
