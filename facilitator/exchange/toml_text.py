"""A TOML file that somebody chose, as a table; what is wrong with it is said with its line and column."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from facilitator.errors import UserError
from facilitator.exchange.whole_file import read_whole, utf8_text
from facilitator.phrase import phrase


def read_toml(path: Path, *, what: str, most_megabytes: int) -> dict[str, Any]:
    """The table in a TOML file; ``what`` it is meant to be is for messages.

    Raises UserError if the file cannot be read, is too large, or is not TOML in UTF-8.
    """
    data = read_whole(path, what=what, most_megabytes=most_megabytes)
    text = utf8_text(data, str(path))
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise UserError("{path} has too many brackets inside each other. Take some out.", path=path) from None
    except ValueError as error:
        # Besides TOML's own errors, Python refuses integers of thousands of digits with a plain ValueError.
        raise UserError(_syntax(path, text, str(error))) from None


def _syntax(path: Path, text: str, message: str) -> str:
    reason = re.sub(r" \(at .*\)$", "", message, flags=re.DOTALL)
    place = re.search(r"at line (\d+), column (\d+)\)$", message)
    if place:
        line, column = int(place[1]), int(place[2])
    elif message.endswith("(at end of document)"):
        lines = text.rstrip().split("\n")
        line, column = len(lines), len(lines[-1]) + 1
    else:
        return phrase(
            "{file} is not TOML ({reason}). Mend it in a text editor.", file=path, reason=_lower(reason)
        )
    return phrase(
        "{file}, line {line}, column {column}: this is not TOML ({reason}).",
        file=path,
        line=line,
        column=column,
        reason=_lower(reason),
    )


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
