"""Nouns as columns and back: what SQLite stores is text, whole numbers and reals."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


def instant(moment: datetime) -> str:
    """A moment as ISO 8601 in UTC with microseconds and ``Z``; texts sort as moments do."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def column(value: Any) -> Any:
    """A value of a Struct as SQLite stores it; lists and Structs as JSON."""
    if value is None or (isinstance(value, (int, float)) and not isinstance(value, bool)):
        return value
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return instant(value)
    if isinstance(value, date):
        return value.isoformat()
    return msgspec.json.encode(value).decode()


def row_of(values: Mapping[str, Any]) -> dict[str, Any]:
    """Named values as a row."""
    return {name: column(value) for name, value in values.items()}


def noun(kind: type[T], row: Mapping[str, Any]) -> T:
    """A row as a Struct; columns that the Struct does not have are left out, NULL means its default."""
    values = {}
    for name, is_text in _columns(kind):  # type: ignore[arg-type]
        value = row.get(name)
        if value is None:
            continue
        if not is_text and isinstance(value, str) and value[:1] in ("[", "{"):
            value = msgspec.json.decode(value)
        values[name] = value
    return msgspec.convert(values, kind, strict=False)


@cache
def _columns(kind: Any) -> tuple[tuple[str, bool], ...]:
    """A Struct's columns, each with whether it holds text; worked out once, as msgspec reads annotations."""
    return tuple(
        (info.encode_name, info.type is str or info.type == (str | None))
        for info in msgspec.structs.fields(kind)
    )
