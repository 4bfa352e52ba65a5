"""Whose rows of a file are: by id, by e-mail address, by name; what is only near is asked about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from facilitator.exchange.quoting import quoted
from facilitator.model.people import Participant
from facilitator.phrase import phrase
from facilitator.rules.whose_name import Names, folded_words

LEFT_OUT = ""
"""What is decided of a name that is nobody's: its rows are left out."""


class Unsure(Struct, frozen=True, kw_only=True):
    """A name in a file that nobody has for certain."""

    text: str
    """As the file has it: the name, else the e-mail address or the id."""
    rows: tuple[int, ...]
    suggested_id: str | None = None
    """Whose name is near, to be confirmed."""


class Found(Struct, frozen=True):
    """Whose a row is. Neither an id nor a clash: somebody has to say."""

    participant_id: str | None = None
    text: str = ""
    suggested_id: str | None = None
    clash: str = ""
    """Why the row contradicts itself."""
    left_out: bool = False


class FilePeople:
    """The people of a cohort, to look rows of a file up in; ``decided`` says whose uncertain names are."""

    def __init__(self, people: Sequence[Participant], decided: Mapping[str, str]) -> None:
        self._by_id = {p.id: p for p in people}
        self._emails = {p.email.casefold(): p.id for p in people if p.email}
        self._names, self._decided = Names(people), decided

    def find(self, person_id: str = "", email: str = "", name: str = "") -> Found:
        """Who is meant by what a row says; all three may be empty."""
        by_id = person_id if person_id in self._by_id else None
        by_email = self._emails.get(email.strip().casefold()) if email else None
        whose = self._names.whose(name) if name else None
        by_name = whose.participant_id if whose else None
        certain = by_name if by_name and self._whole(by_name, name) else None
        found = by_id or by_email or certain
        text = name or email or person_id
        if found:
            others = {other for other in (by_email, certain) if other and other != found}
            if others:
                names = {
                    "name": self._by_id[found].name,
                    "text": quoted(text),
                    "other": self._by_id[others.pop()].name,
                }
                if by_id:
                    return Found(clash=phrase("the id is {name}’s, but {text} is {other}", **names))
                return Found(clash=phrase("the e-mail address is {name}’s, but {text} is {other}", **names))
            return Found(found, text)
        if text in self._decided:
            decided = self._decided[text]
            if decided == LEFT_OUT:
                return Found(left_out=True)
            if decided in self._by_id:
                return Found(decided, text)
        return Found(text=text, suggested_id=by_name or (whose.suggested_id if whose else None))

    def _whole(self, participant_id: str, name: str) -> bool:
        """True if all of somebody's name stands there; a first name alone is to be confirmed."""
        given = set(folded_words(name))
        return set(folded_words(self._by_id[participant_id].name)) <= given or "@" in name


def unsure_in_words(unsure: Unsure, people: Mapping[str, Participant]) -> str:
    """``row 4: "Dan Okafer" is no participant; did you mean Daniel Okafor?``"""
    rows = ", ".join(map(str, unsure.rows[:6])) + (", …" if len(unsure.rows) > 6 else "")
    near = people.get(unsure.suggested_id or "")
    hint = phrase("; did you mean {near}?", near=near.name) if near else ""
    said = (
        phrase("{text} is no participant{hint}", text=quoted(unsure.text), hint=hint)
        if unsure.text
        else phrase("no name stands there")
    )
    if len(unsure.rows) == 1:
        return phrase("row {row}: {message}", row=rows, message=said)
    return phrase("rows {rows}: {message}", rows=rows, message=said)
