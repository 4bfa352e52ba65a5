"""A command that the disk did not take: it waits to be run again, without whoever is erased meanwhile."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from PySide6.QtCore import QObject

from facilitator.capture.store import Changes

if TYPE_CHECKING:
    from facilitator.live.half_erased import Gone


class Unkept(Struct, frozen=True):
    """A command that was not kept, and how its own widget would have it run again."""

    command: Callable[..., Changes]
    args: tuple[Any, ...]
    named: dict[str, Any]
    owner: QObject | None = None
    again: Callable[[], object] | None = None

    def without(self, gone: Gone) -> Unkept | None:
        """The command as if it had never named who was erased; None if it is about what went with them."""
        told = (self.args, self.named)
        if any(one in text for text in _texts(told) for one in gone.ids):
            return None
        args, named = _cleaned(told, gone)
        return msgspec.structs.replace(self, args=args, named=named)


def _parts(whole: Any) -> dict[str, Any] | None:
    """The fields of a struct or a dataclass; None for anything else."""
    if isinstance(whole, Struct):
        return {name: getattr(whole, name) for name in whole.__struct_fields__}
    if dataclasses.is_dataclass(whole) and not isinstance(whole, type):
        return {field.name: getattr(whole, field.name) for field in dataclasses.fields(whole) if field.init}
    return None


def _texts(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        yield from _texts([*part.keys(), *part.values()])
    elif isinstance(part, (list, tuple, set, frozenset)):
        for inner in part:
            yield from _texts(inner)
    elif (parts := _parts(part)) is not None:
        yield from _texts(parts)


def _cleaned(part: Any, gone: Gone) -> Any:
    if isinstance(part, str):
        return gone.words.cleaned(part)[0]
    if isinstance(part, dict):
        return {_cleaned(name, gone): _cleaned(inner, gone) for name, inner in part.items()}
    if isinstance(part, tuple) and hasattr(part, "_fields"):
        return type(part)(*(_cleaned(inner, gone) for inner in part))
    if isinstance(part, (list, tuple, set, frozenset)):
        return type(part)(_cleaned(inner, gone) for inner in part)
    if parts := _parts(part):
        made = {name: _cleaned(inner, gone) for name, inner in parts.items()}
        return (
            msgspec.structs.replace(part, **made)
            if isinstance(part, Struct)
            else dataclasses.replace(part, **made)
        )
    return part
