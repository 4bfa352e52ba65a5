"""The words that mean the same when people are matched, from their TOML file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import msgspec
from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange.located import shape_problems
from facilitator.exchange.quoting import quoted
from facilitator.exchange.toml_text import read_toml
from facilitator.phrase import phrase
from facilitator.places import RESOURCES

SYNONYMS = RESOURCES / "matching" / "synonyms.toml"


class _Group(Struct, frozen=True, forbid_unknown_fields=True):
    """Words, and what all of them are read as."""

    means: str
    words: tuple[str, ...]


class _Synonyms(Struct, frozen=True, forbid_unknown_fields=True):
    group: tuple[_Group, ...]


def load_synonyms(path: Path = SYNONYMS) -> Mapping[str, str]:
    """Words and phrases in small letters, each with what it is read as.

    Raises UserError with the place of the first mistake: a wrong shape, an empty word, a word in two groups.
    """
    raw = read_toml(path, what=phrase("list of synonyms"), most_megabytes=1)
    for problem in shape_problems(raw, _Synonyms):
        raise UserError("{file}, {problem}. Mend it in a text editor.", file=path.name, problem=problem)
    meaning: dict[str, str] = {}
    for number, group in enumerate(msgspec.convert(raw, _Synonyms).group):
        for word in group.words:
            known = " ".join(word.casefold().split())
            if not known or not group.means.strip():
                raise UserError(
                    "{file}, group[{number}]: a word is empty. Fill it in, or take it out.",
                    file=path.name,
                    number=number,
                )
            if meaning.get(known, group.means) != group.means:
                raise UserError(
                    "{file}, group[{number}]: {quoted} is in another group too. Keep one of them.",
                    file=path.name,
                    number=number,
                    quoted=quoted(word),
                )
            meaning[known] = " ".join(group.means.casefold().split())
    return MappingProxyType(meaning)
