"""Nouns as columns and back: what SQLite stores is text, whole numbers and reals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

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


def nouns(kind: type[T], rows: Iterable[Mapping[str, Any]]) -> tuple[T, ...]:
    """Rows as Structs, all at once where none of their columns holds JSON, which is several times as fast."""
    rows = tuple(rows)
    if not rows:
        return ()
    if any(is_json for _, _, is_json in _columns(kind)):  # type: ignore[arg-type]
        return tuple(noun(kind, row) for row in rows)
    plain = [{name: value for name, value in row.items() if value is not None} for row in rows]
    return msgspec.convert(plain, tuple[kind, ...], strict=False)  # type: ignore[valid-type]


def noun(kind: type[T], row: Mapping[str, Any]) -> T:
    """A row as a Struct; columns that the Struct does not have are left out, NULL means its default."""
    values = {}
    for name, is_text, _ in _columns(kind):  # type: ignore[arg-type]
        value = row.get(name)
        if value is None:
            continue
        if not is_text and isinstance(value, str) and value[:1] in ("[", "{"):
            value = msgspec.json.decode(value)
        values[name] = value
    return msgspec.convert(values, kind, strict=False)


@cache
def _columns(kind: Any) -> tuple[tuple[str, bool, bool], ...]:
    """A Struct's columns, each with whether it holds text and whether that may be JSON.

    Worked out once, as msgspec reads annotations.
    """
    return tuple(
        (
            info.encode_name,
            info.type is str or info.type == (str | None),
            _holds_json(info.type),
        )
        for info in msgspec.structs.fields(kind)
    )


def _holds_json(kind: Any) -> bool:
    inner = (
        [arm for arm in get_args(kind) if arm is not NoneType]
        if get_origin(kind) in (UnionType, Union)
        else [kind]
    )
    return any(
        get_origin(arm) is not None or (isinstance(arm, type) and issubclass(arm, msgspec.Struct))
        for arm in inner
    )
