"""Holds plain data against a Struct and names every mistake of shape with its place.

msgspec stops at the first mistake; a person who mends a file wants to see them all. The Structs stay
the only description of the format: fields, types and allowed values are read from them.
"""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import msgspec

from facilitator.exchange.quoting import did_you_mean, quoted, shown

_LARGEST = 2**31
"""TOML's integers have no end; what nobody means is refused before it reaches a clock or a database."""


def shape_problems(value: Any, expected: Any, where: str = "") -> Iterator[str]:
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


def _table(value: Any, expected: type[msgspec.Struct], where: str) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{where}: expected table"
        return
    prefix = f"{where}." if where else ""
    fields = {field.encode_name: field for field in msgspec.structs.fields(expected)}
    for key in value:
        if key not in fields:
            hint = did_you_mean(key, (name for name in fields if name not in value))
            yield f"{prefix}{_key(key)}: unknown field{hint}"
    for name, field in fields.items():
        if name in value:
            yield from shape_problems(value[name], field.type, prefix + name)
        elif field.required:
            yield f"{prefix}{name}: missing"


def _array(value: Any, expected: Any, where: str) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{where}: expected array"
        return
    for index, item in enumerate(value):
        yield from shape_problems(item, expected, f"{where}[{index}]")


def _choice(value: Any, expected: type[StrEnum], where: str) -> Iterator[str]:
    allowed = [member.value for member in expected]
    if not isinstance(value, str):
        yield f"{where}: expected str, one of {', '.join(allowed)}"
    elif value not in allowed:
        hint = did_you_mean(value, allowed) or ";"
        yield f"{where}: unknown value {quoted(value)}{hint} allowed are {', '.join(allowed)}"


def _leaf(value: Any, expected: Any, where: str) -> Iterator[str]:
    if isinstance(value, int) and abs(value) > _LARGEST and expected in (int, float):
        yield f"{where}: expected a smaller number"
        return
    try:
        msgspec.convert(value, expected)
    except msgspec.ValidationError as error:
        found = re.match(r"Expected `([^`]+)`", str(error))
        yield f"{where}: expected {found[1]}" if found else f"{where}: {error}"


def _key(key: str) -> str:
    return key if re.fullmatch(r"[\w-]{1,60}", key) else f'"{shown(key)}"'
