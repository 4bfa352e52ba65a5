"""Reading a file that somebody chose, whole, with every way in which that can fail said in words."""

from __future__ import annotations

from pathlib import Path

from facilitator.errors import UserError


def read_whole(path: Path, *, what: str, most_megabytes: int) -> bytes:
    """The bytes of a file, which ``what`` names in the messages, such as ``"roster"``.

    Raises UserError if it is missing, a folder, no plain file, not to be read, empty or too large.
    """
    try:
        if path.is_dir():
            raise UserError("{path} is a folder. Choose the {what} file in it.", path=path, what=what)
        if path.exists() and not path.is_file():
            raise UserError(
                "{path} is not a plain file. Choose the {what} as a file on a disk.", path=path, what=what
            )
        with path.open("rb") as file:
            data = file.read(most_megabytes * 1_000_000 + 1)
    except FileNotFoundError:
        raise UserError(
            "There is no file {path}. Check the name and the folder of the {what}.", path=path, what=what
        ) from None
    except PermissionError:
        raise UserError(
            "{path} may not be read by you. Ask its owner, or copy the {what}.", path=path, what=what
        ) from None
    except (OSError, ValueError) as error:
        # A name with a NUL in it is a ValueError.
        reason = getattr(error, "strerror", None) or str(error)
        shown = str(path).encode("unicode_escape").decode() if "\0" in str(path) else str(path)
        raise UserError(
            "{shown} cannot be read ({reason}). Choose another {what} file.",
            shown=shown,
            reason=reason.lower(),
            what=what,
        ) from None
    if len(data) > most_megabytes * 1_000_000:
        raise UserError(
            "{path} is larger than {most_megabytes} MB, which no {what} is. Check that it is the right file.",
            path=path,
            most_megabytes=most_megabytes,
            what=what,
        )
    if not data.strip():
        raise UserError("{path} is empty. Choose another {what} file.", path=path, what=what)
    return data


def utf8_text(data: bytes, name: str) -> str:
    """A file's bytes as text, without a byte order mark; ``name`` is for the message.

    Raises UserError with the line of the first byte that is not UTF-8.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UserError(
            "{name}, line {line}: the byte 0x{data:02x} is not UTF-8. Save the file in the encoding UTF-8.",
            name=name,
            line=line,
            data=data[error.start],
        ) from None
