"""A person's names, addresses and id taken out of texts, plain or JSON; other people keep theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import product
from typing import Any

import msgspec
from msgspec import Struct

from facilitator.model.people import Participant, Profession
from facilitator.rules.name_forms import forms, plain, without_title
from facilitator.rules.pseudonyms import NamesOut

ERASED = "[erased]"
"""What stands where the person was named."""


class Person(Struct, frozen=True):
    """Who is to be erased: the id, and every name and address that any copy of the cohort knows."""

    id: str
    names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()

    def also(self, other: Person) -> Person:
        """With what another copy knows of the same person."""
        return Person(
            self.id,
            tuple(dict.fromkeys((*self.names, *other.names))),
            tuple(dict.fromkeys((*self.addresses, *other.addresses))),
        )


class Words:
    """Takes a person's names, addresses and id out of texts; other people keep theirs."""

    def __init__(self, person: Person, others: Sequence[Participant], also: Iterable[str] = ()) -> None:
        """``also`` are further words that stand for the person, such as their code."""
        addresses = person.addresses or ("",)
        own = [
            Participant(id=f"erased {place}", name=name, email=address, profession=Profession.POLICY)
            for place, (name, address) in enumerate(product(person.names, addresses))
        ]
        codes = {p.id: ERASED for p in own} | {p.id: "" for p in others}
        self._names = NamesOut([*own, *others], codes, strangers=None)
        whole = [person.id, *person.addresses, *also]
        self._whole = re.compile(
            "|".join(rf"(?<!\w){re.escape(text)}(?!\w)" for text in sorted(whole, key=len, reverse=True)),
            re.IGNORECASE,
        )
        ends = {word for name in person.names for word in _ends(name)}
        tells = {word for p in own for word in forms(p).tells}
        self._might = re.compile("|".join(sorted({re.escape(plain(t)) for t in (*tells, *whole) if t})))
        theirs = {word for p in others for word in _ends(p.name)}
        self.shared = bool(ends & theirs)
        self.person = person

    def might(self, text: str) -> bool:
        """False if nothing of the person can stand in a text; quick."""
        return bool(self._might.search(plain(text)))

    def cleaned(self, text: str) -> tuple[str, int]:
        """A plain text, or JSON with texts in it, without the person, and how often one was named."""
        if not self.might(text):
            return text, 0
        if text[:1] in ("[", "{"):
            try:
                there = msgspec.json.decode(text)
            except msgspec.DecodeError:
                return self._plain(text)
            made, count = self._walk(there)
            return (msgspec.json.encode(made).decode(), count) if count else (text, 0)
        return self._plain(text)

    def without_whole(self, text: str | None) -> str | None:
        """A text of ids and the like, without the person's id and addresses."""
        return self._whole.sub(ERASED, text) if text else text

    def _plain(self, text: str) -> tuple[str, int]:
        made, count = self._whole.subn(ERASED, text)
        cleaned = self._names.cleaned(made)
        return (cleaned.text, count + cleaned.replaced) if count + cleaned.replaced else (text, 0)

    def _walk(self, part: Any) -> tuple[Any, int]:
        if isinstance(part, str):
            return self._plain(part)
        if isinstance(part, list):
            found = [self._walk(inner) for inner in part]
            return [inner for inner, _ in found], sum(count for _, count in found)
        if isinstance(part, dict):
            pairs = [(self._plain(name), self._walk(inner)) for name, inner in part.items()]
            return {name: inner for (name, _), (inner, _) in pairs}, sum(a + b for (_, a), (_, b) in pairs)
        return part, 0


def _ends(name: str) -> list[str]:
    """First name and surname, folded; with one letter alone nobody is named."""
    words = without_title(name)
    return [word for word in (words[0], words[-1]) if len(word) > 1] if words else []
