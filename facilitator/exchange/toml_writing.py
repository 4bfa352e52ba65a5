"""Structs as a TOML file that a person can read on and edit: a field a line, long lists an entry a line.

Fields with their default are left out. Reading it gives the same Structs; none of the libraries that the app
needs anyway writes TOML.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import msgspec

_LONG_LIST = 60
"""Characters of a list that still stands in one line."""


def toml_of(value: msgspec.Struct, comment: str = "") -> str:
    """The Struct as TOML, under a comment of one or more lines.

    Knows texts, numbers, true and false, Structs, and tuples of any one of these. A tuple of Structs becomes
    an array of tables, a Struct alone an inline table; None and what is as by default is left out.
    """
    lines = [f"# {line}".rstrip() for line in comment.splitlines()]
    return "\n".join([*lines, *([""] if lines else []), *_table(value, "")]) + "\n"


def _table(value: msgspec.Struct, path: str) -> Iterator[str]:
    tables = []
    for field, given in _given(value):
        if isinstance(given, tuple) and given and isinstance(given[0], msgspec.Struct):
            tables.append((field, given))
        else:
            yield f"{field} = {_value(given)}"
    for field, entries in tables:
        name = f"{path}.{field}" if path else field
        for entry in entries:
            yield ""
            yield f"[[{name}]]"
            yield from _table(entry, name)


def _given(value: msgspec.Struct) -> Iterator[tuple[str, Any]]:
    """The fields that say something: all that are required, and others where they are not as by default."""
    for field in msgspec.structs.fields(value):
        given = getattr(value, field.name)
        if field.required or given != _default(field):
            yield field.encode_name, given


def _default(field: msgspec.structs.FieldInfo) -> Any:
    if field.default_factory is not msgspec.NODEFAULT:
        return field.default_factory()
    return field.default


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        # What JSON leaves as it is and TOML does not allow is only DEL; StrEnums are texts.
        return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 2**31 else repr(value)
    if isinstance(value, tuple):
        entries = [_value(entry) for entry in value]
        line = f"[{', '.join(entries)}]"
        return line if len(line) <= _LONG_LIST else "\n".join(["[", *(f"  {e}," for e in entries), "]"])
    if isinstance(value, msgspec.Struct):
        return f"{{ {', '.join(f'{name} = {_value(given)}' for name, given in _given(value))} }}"
    return str(value)
