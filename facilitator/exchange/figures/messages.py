"""What the window and the process that draws say to each other: a message and, with some, bytes behind it."""

from __future__ import annotations

import struct
from typing import IO, Literal, TypeAlias

import msgspec
from msgspec import Struct

from facilitator.exchange.figures.look import Look
from facilitator.phrase import plain

Kind = Literal["png", "svg", "csv"]
"""What a figure is saved as."""


class Draw(Struct, frozen=True, kw_only=True, tag=True):
    """Draw every figure of the file; an older request that is not done yet is dropped."""

    number: int
    path: str
    width: float
    """In device-independent pixels."""
    scale: float
    """Pixels of the screen to each of them."""
    look: Look
    read: bool
    """False if nothing but the size has changed since the last reading."""
    first: str = ""
    """The figure that somebody looks at."""


class Save(Struct, frozen=True, kw_only=True, tag=True):
    """One figure as the bytes of a file."""

    number: int
    path: str
    name: str
    kind: Kind
    look: Look


class Listed(Struct, frozen=True, kw_only=True):
    """A figure that will be drawn: its words, and the height that its picture will have."""

    name: str
    title: str
    sentence: str
    caption: str
    alt: str
    private: bool
    height: int


class AllListed(Struct, frozen=True, kw_only=True, tag=True):
    """The figures that there are, in order."""

    number: int
    figures: tuple[Listed, ...]


class Drawn(Struct, frozen=True, kw_only=True, tag=True):
    """A picture of so many pixels; its bytes follow."""

    number: int
    name: str
    width: int
    height: int


class Done(Struct, frozen=True, kw_only=True, tag=True):
    """A request is over: drawn, dropped for a newer one, or, of a file, its bytes follow."""

    number: int


class Failed(Struct, frozen=True, kw_only=True, tag=True):
    """Something went wrong: words for a person, or the place in the code (nothing typed is in it)."""

    number: int
    name: str = ""
    said: str = ""
    bug: str = ""


Request: TypeAlias = Draw | Save
Answer: TypeAlias = AllListed | Drawn | Done | Failed

_LENGTHS = struct.Struct("<II")
_encoder = msgspec.msgpack.Encoder(enc_hook=plain)
_requests = msgspec.msgpack.Decoder(Request)
_answers = msgspec.msgpack.Decoder(Answer)


def write(stream: IO[bytes], message: Request | Answer, data: bytes = b"") -> None:
    """Writes a message and its bytes at once. Raises OSError if the other end is gone."""
    said = _encoder.encode(message)
    stream.write(_LENGTHS.pack(len(said), len(data)) + said)
    stream.write(data)
    stream.flush()


def read_request(stream: IO[bytes]) -> Request | None:
    """The next request; None if there will be none."""
    found = _read(stream)
    return None if found is None else _requests.decode(found[0])


def read_answer(stream: IO[bytes]) -> tuple[Answer, bytes] | None:
    """The next answer with its bytes; None if there will be none."""
    found = _read(stream)
    return None if found is None else (_answers.decode(found[0]), found[1])


def _read(stream: IO[bytes]) -> tuple[bytes, bytes] | None:
    head = stream.read(_LENGTHS.size)
    if len(head) < _LENGTHS.size:
        return None
    message, data = _LENGTHS.unpack(head)
    said, after = stream.read(message), stream.read(data)
    return (said, after) if len(said) == message and len(after) == data else None
