"""A programme from its TOML file, with every mistake in the file named at its place."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from facilitator.errors import UserError
from facilitator.exchange.located import shape_problems
from facilitator.exchange.programme_meaning import meaning_problems
from facilitator.exchange.quoting import did_you_mean, quoted
from facilitator.exchange.whole_file import read_whole
from facilitator.model.programme import Programme
from facilitator.places import RESOURCES

_MOST_MEGABYTES = 2
_MOST_LISTED = 20


class ProgrammeProblemsError(UserError):
    """Every mistake of a programme file: a sentence with their number, then a line for each.

    The text lists the first 20; :attr:`problems` has them all, such as
    ``sessions[2].activities[4].minutes: expected int``.
    """

    def __init__(self, name: str, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        count = len(self.problems)
        mistakes = "1 mistake" if count == 1 else f"{count} mistakes"
        lines = [f"{name} has {mistakes} and was not loaded; places are counted from 0."]
        lines += [f"  {problem}" for problem in self.problems[:_MOST_LISTED]]
        if count > _MOST_LISTED:
            lines.append(f"  and {count - _MOST_LISTED} more")
        super().__init__("\n".join(lines))


def built_in_programmes() -> list[str]:
    """The names of the programmes that ship with the app, in alphabetical order."""
    return sorted(path.stem for path in (RESOURCES / "programmes").glob("*.toml"))


def load_programme(source: str | Path) -> Programme:
    """The programme in a TOML file, or the built-in one of a bare name; sessions come by number.

    Raises ProgrammeProblemsError with all that is wrong in the file, and UserError if there is no such
    programme, the file cannot be read, or it is not TOML.
    """
    path = _path(source)
    raw = _toml(path)
    problems = [*shape_problems(raw, Programme), *meaning_problems(raw)]
    if problems:
        raise ProgrammeProblemsError(path.name, problems)
    programme = msgspec.convert(raw, Programme)
    in_order = tuple(sorted(programme.sessions, key=lambda session: session.number))
    return msgspec.structs.replace(programme, sessions=in_order)


def _path(source: str | Path) -> Path:
    if isinstance(source, Path):
        return source
    names = built_in_programmes()
    if source in names:
        return RESOURCES / "programmes" / f"{source}.toml"
    if source.lower().endswith(".toml") or "/" in source or "\\" in source:
        return Path(source)
    hint = did_you_mean(source, names)
    raise UserError(
        f"There is no built-in programme {quoted(source)}{hint or '.'} "
        f"Built in: {', '.join(names) or 'none'}. A file of your own is given with its ending, .toml."
    )


def _toml(path: Path) -> dict[str, Any]:
    data = read_whole(path, what="programme", most_megabytes=_MOST_MEGABYTES)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UserError(
            f"{path}, line {line}: the byte 0x{data[error.start]:02x} is not UTF-8. "
            "Save the file in the encoding UTF-8."
        ) from None
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise UserError(f"{path} has too many brackets inside each other. Take some out.") from None
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
        return f"{path} is not TOML ({_lower(reason)}). Mend it in a text editor."
    return f"{path}, line {line}, column {column}: this is not TOML ({_lower(reason)})."


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
