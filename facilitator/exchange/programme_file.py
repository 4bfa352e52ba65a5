"""A programme from its TOML file, with every mistake in the file named at its place."""

from __future__ import annotations

from pathlib import Path

import msgspec

from facilitator.errors import UserError
from facilitator.exchange.located import ProblemsError, shape_problems
from facilitator.exchange.own_programmes import folder, own_programmes
from facilitator.exchange.programme_meaning import meaning_problems
from facilitator.exchange.quoting import did_you_mean, quoted
from facilitator.exchange.toml_text import read_toml
from facilitator.model.programme import Programme
from facilitator.phrase import phrase
from facilitator.places import RESOURCES

_MOST_MEGABYTES = 2


class ProgrammeProblemsError(ProblemsError):
    """Every mistake of a programme file."""


def built_in_programmes() -> list[str]:
    """The names of the programmes that ship with the app, in alphabetical order."""
    return sorted(path.stem for path in (RESOURCES / "programmes").glob("*.toml"))


def load_programme(source: str | Path) -> Programme:
    """The programme in a TOML file, or the built-in or own one of a bare name; sessions come by number.

    Raises ProgrammeProblemsError with all that is wrong in the file, and UserError if there is no such
    programme, the file cannot be read, or it is not TOML.
    """
    path = _path(source)
    raw = read_toml(path, what=phrase("programme"), most_megabytes=_MOST_MEGABYTES)
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
    own = own_programmes()
    if source in own:
        return folder() / f"{source}.toml"
    hint = did_you_mean(source, [*names, *own])
    yours = phrase(" Your own: {names}.", names=", ".join(own)) if own else ""
    raise UserError(
        "There is no built-in programme {quoted}{what} Built in: {what2}.{yours} A file of "
        "your own is given with its ending, .toml.",
        quoted=quoted(source),
        what=hint or ".",
        what2=", ".join(names) or phrase("none"),
        yours=yours,
    )
