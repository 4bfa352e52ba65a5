"""Holds plain data against a Struct and names every mistake of shape with its place.

msgspec stops at the first mistake; a person who mends a file wants to see them all. The Structs stay
the only description of the format: fields, types and allowed values are read from them.
"""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from typing import Any, TypeVar

import msgspec

from facilitator.errors import UserError
from facilitator.exchange.listing import below
from facilitator.exchange.quoting import did_you_mean, is_control, quoted, shown
from facilitator.phrase import Phrase, phrase
from facilitator.rules.wording import count

_LARGEST = 2**31
"""TOML's integers have no end; what nobody means is refused before it reaches a clock or a database."""

_Table = TypeVar("_Table", bound=msgspec.Struct)


class ProblemsError(UserError):
    """Every mistake of a file: a sentence with their number, then a line for each.

    The text lists the first 20; :attr:`problems` has them all, such as
    ``sessions[2].activities[4].minutes: expected int``.
    """

    def __init__(self, name: str, problems: Sequence[Phrase]) -> None:
        self.problems = tuple(problems)
        super().__init__(
            "{file} has {mistakes} and was not loaded; places are counted from 0.\n{listed}",
            file=name,
            mistakes=count(len(self.problems), "mistake"),
            listed=below(self.problems),
        )


def at(where: str, what: str) -> Phrase:
    """A mistake with its place in the file, which is named as the file has it in every language."""
    return phrase("{where}: {what}", where=where.lstrip("."), what=what)


def shape_problems(value: Any, expected: Any, where: str = "") -> Iterator[Phrase]:
    """Every difference between ``value`` and the type ``expected``, as ``a.b[2].c: expected int``.

    Knows Structs, ``tuple[X, ...]``, ``X | None``, StrEnums and whatever msgspec converts alone.
    """
    if typing.get_origin(expected) in (types.UnionType, typing.Union):
        # TOML has no null, so what is there is of the other type.
        (expected,) = (arm for arm in typing.get_args(expected) if arm is not types.NoneType)
    if isinstance(expected, type) and issubclass(expected, msgspec.Struct):
        yield from _table(value, expected, where)
    elif typing.get_origin(expected) is tuple:
        yield from _array(value, typing.get_args(expected)[0], where)
    elif isinstance(expected, type) and issubclass(expected, StrEnum):
        yield from _choice(value, expected, where)
    else:
        yield from _leaf(value, expected, where)


def _table(value: Any, expected: type[msgspec.Struct], where: str) -> Iterator[Phrase]:
    if not isinstance(value, dict):
        yield at(where, phrase("expected table"))
        return
    prefix = f"{where}." if where else ""
    fields = {field.encode_name: field for field in msgspec.structs.fields(expected)}
    for key in value:
        if key not in fields:
            hint = did_you_mean(key, (name for name in fields if name not in value))
            yield at(prefix + _key(key), phrase("unknown field{hint}", hint=hint))
    for name, field in fields.items():
        if name in value:
            yield from shape_problems(value[name], field.type, prefix + name)
        elif field.required:
            yield at(prefix + name, phrase("missing"))


def _array(value: Any, expected: Any, where: str) -> Iterator[Phrase]:
    if not isinstance(value, list):
        yield at(where, phrase("expected array"))
        return
    for index, item in enumerate(value):
        yield from shape_problems(item, expected, f"{where}[{index}]")


def _choice(value: Any, expected: type[StrEnum], where: str) -> Iterator[Phrase]:
    values = [member.value for member in expected]
    allowed = ", ".join(values)
    if not isinstance(value, str):
        yield at(where, phrase("expected str, one of {allowed}", allowed=allowed))
    elif value not in values:
        hint = did_you_mean(value, values) or ";"
        what = phrase(
            "unknown value {value}{hint} allowed are {allowed}",
            value=quoted(value),
            hint=hint,
            allowed=allowed,
        )
        yield at(where, what)


def _leaf(value: Any, expected: Any, where: str) -> Iterator[Phrase]:
    if isinstance(value, int) and abs(value) > _LARGEST and expected in (int, float):
        yield at(where, phrase("expected a smaller number"))
        return
    try:
        msgspec.convert(value, expected)
    except msgspec.ValidationError as error:
        found = re.match(r"Expected `([^`]+)`", str(error))
        yield at(where, phrase("expected {type}", type=found[1]) if found else str(error))


def _key(key: str) -> str:
    return key if re.fullmatch(r"[\w-]{1,60}", key) else f'"{shown(key)}"'


def sound(value: Any, expected: type[_Table]) -> _Table | None:
    """The value as a Struct, or nothing if any of its shape is wrong."""
    return None if any(shape_problems(value, expected)) else msgspec.convert(value, expected)


def entries(table: Any, name: str, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """The entries of an array in a table with their places; none if there is no such array."""
    items = table.get(name) if isinstance(table, dict) else None
    for index, item in enumerate(items if isinstance(items, list) else ()):
        yield f"{prefix}{name}[{index}]", item


def text_problems(value: Any, where: str, several_lines: Collection[str] = ()) -> Iterator[Phrase]:
    """Control characters anywhere in a Struct, its lists and its tables.

    Only fields named in ``several_lines`` may have line breaks; all others are shown in one line.
    """
    if isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            place = f"{where}.{field}" if where else field
            yield from text_problems(getattr(value, field), place, several_lines)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from text_problems(item, f"{where}[{index}]", several_lines)
    elif isinstance(value, str):
        field = where.rpartition(".")[2].partition("[")[0]
        allowed = "\t\n\r" if field in several_lines else ""
        bad = next((c for c in value if is_control(c) and c not in allowed), None)
        if bad is not None and bad in "\r\n":
            yield at(where, phrase("has a line break; write it in one line"))
        elif bad is not None:
            code = f"U+{ord(bad):04X}"
            yield at(where, phrase("has a control character ({code}); take it out", code=code))
