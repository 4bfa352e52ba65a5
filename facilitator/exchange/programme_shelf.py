"""The programmes to choose from: what each is for; a person's own renamed, taken off, sent and brought in."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from facilitator import owner_only, places
from facilitator.errors import RefusedError, UserError
from facilitator.exchange.new_file import write_new
from facilitator.exchange.own_programmes import folder, name_of, own_programmes, save_programme
from facilitator.exchange.programme_file import (
    ProgrammeProblemsError,
    built_in_programmes,
    load_programme,
)
from facilitator.exchange.toml_places import line_of
from facilitator.exchange.whole_file import read_whole, utf8_text
from facilitator.model.programme import Programme
from facilitator.phrase import Phrase, joined, phrase
from facilitator.places import RESOURCES
from facilitator.rules import wording

MOST_MEGABYTES = 2
_SESSION = re.compile(r"^\s*\[\[\s*sessions\s*\]\]", re.MULTILINE)
_HEAD_LINE = re.compile(r"^(name|title)\s*=.*$")


class Shelved(Struct, frozen=True, kw_only=True):
    """A programme by what the head of its file says; its sessions are not looked at."""

    name: str
    """By which it is chosen, and its file's name."""
    title: str
    summary: str = ""
    sessions: int = 0
    own: bool = False
    trouble: str = ""
    """Why it cannot be read, as a sentence; empty if it can."""

    @property
    def about(self) -> str:
        """Whose it is and how long, in a few words."""
        whose = phrase("your own") if self.own else phrase("built in")
        return joined(" · ", (whose, wording.count(self.sessions, "session"))) if self.sessions else whose


def shelf() -> list[Shelved]:
    """A person's own programmes, then those that come with the app. Fast: only heads are read."""
    own = [described(name, own=True) for name in own_programmes()]
    return own + [described(name, own=False) for name in built_in_programmes()]


def named(name: str) -> Shelved | None:
    """The programme of a name; None if there is none, as where a path to a file was given."""
    if name in built_in_programmes():
        return described(name, own=False)
    return described(name, own=True) if name in own_programmes() else None


def described(name: str, *, own: bool) -> Shelved:
    """What the head of a programme's file says."""
    path = _file(name, own=own)
    try:
        text = utf8_text(read_whole(path, what=phrase("programme"), most_megabytes=MOST_MEGABYTES), path.name)
        first = _SESSION.search(text)
        head = tomllib.loads(text[: first.start()] if first else text)
    except UserError as error:
        return Shelved(name=name, title=name, own=own, trouble=str(error))
    except ValueError as error:
        return Shelved(
            name=name,
            title=name,
            own=own,
            trouble=phrase("{file} is not TOML ({reason}).", file=path.name, reason=error),
        )
    listed = head.get("sessions")
    return Shelved(
        name=name,
        title=str(head.get("title") or name),
        summary=str(head.get("summary") or "").strip(),
        sessions=len(_SESSION.findall(text)) or (len(listed) if isinstance(listed, list) else 0),
        own=own,
    )


def rename(name: str, title: str) -> Shelved:
    """Gives one's own programme another title, and its file the name that follows from it.

    Cohorts that were made with it stay as they are. Raises RefusedError for a title without a letter, or that
    another programme has, and UserError if the disk refuses.
    """
    title = " ".join(title.split())
    to = name_of(title)
    if not to:
        raise RefusedError("The programme needs a name with at least a letter.")
    if to != name and to in (*own_programmes(), *built_in_programmes()):
        raise RefusedError("There is a programme “{name}” already. Choose another name.", name=to)
    path = _file(name, own=True)
    programme = load_programme(path)
    wanted = msgspec.structs.replace(programme, name=to, title=title)
    text = _renamed(path.read_text(encoding="utf-8-sig"), to, title)
    if _means(text, wanted):
        _write(to, text)
    else:
        save_programme(wanted)
    if to != name:
        path.unlink(missing_ok=True)
    return described(to, own=True)


def take_off(name: str) -> str:
    """Takes one's own programme off the shelf, and gives what stood in its file, to put it back."""
    path = _file(name, own=True)
    try:
        text = path.read_text(encoding="utf-8-sig")
        path.unlink()
    except FileNotFoundError:
        raise UserError("Your programme “{name}” is not there any more.", name=name) from None
    except (OSError, ValueError) as error:
        raise UserError(
            "Your programme “{name}” could not be deleted ({reason}).", name=name, reason=error
        ) from error
    return text


def put_back(name: str, text: str) -> None:
    """Puts a programme back that was taken off; refuses if its place was taken meanwhile."""
    if name in own_programmes():
        raise RefusedError("There is a programme “{name}” already.", name=name)
    _write(name, text)


def send(name: str, out: Path) -> str:
    """Writes a copy of a programme's file for somebody else, with private notes in it, and says so."""
    if out.suffix.casefold() != ".toml":
        raise UserError("{file} does not end in .toml. Give the programme this ending.", file=out)
    own = name in own_programmes()
    data = read_whole(_file(name, own=own), what=phrase("programme"), most_megabytes=MOST_MEGABYTES)
    write_new(out, data, f"{name}.toml", _is_programme)
    return phrase(
        "“{programme}” written to {file}, with its private notes.",
        programme=described(name, own=own).title,
        file=out.name,
    )


def bring_in(path: Path) -> Shelved:
    """Puts a programme that somebody sent among one's own; nothing that is there is written over.

    Where its title is taken, it gets a number; the very same one is not brought in twice. Raises UserError
    with one sentence: the file, the line and the field of the first mistake, and how many more there are.
    """
    try:
        programme = load_programme(path)
    except ProgrammeProblemsError as error:
        raise UserError(_first(path, error.problems)) from None
    taken = {*own_programmes(), *built_in_programmes()}
    text = utf8_text(path.read_bytes(), str(path))
    for name in sorted(taken):
        if _content(text) == _content(_text(name)):
            raise RefusedError("You have this programme already: “{name}”.", name=name)
    title, number = programme.title, 1
    while not (name := name_of(title)) or name in taken:
        number += 1
        title = f"{programme.title if name_of(programme.title) else 'Programme'} {number}"
    wanted = msgspec.structs.replace(programme, name=name, title=title)
    text = _renamed(text, name, title)
    if _means(text, wanted):
        _write(name, text)
    else:
        save_programme(wanted)
    return described(name, own=True)


def _file(name: str, *, own: bool) -> Path:
    return (folder() if own else RESOURCES / "programmes") / f"{name}.toml"


def _write(name: str, text: str) -> None:
    places.config_folder()
    write_new(owner_only.our_folder(folder()) / f"{name}.toml", text.encode(), f"{name}.toml")


def _renamed(text: str, name: str, title: str) -> str:
    """The same file under another name and title, with its comments and all else as it was written."""
    said = {"name": name, "title": title}
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(lines):
        if line.lstrip().startswith("["):
            break
        if found := _HEAD_LINE.match(line.rstrip("\r\n")):
            value = msgspec.json.encode(said[found[1]]).decode().replace("\x7f", "\\u007f")
            lines[number] = f"{found[1]} = {value}\n"
    return "".join(lines)


def _means(text: str, programme: Programme) -> bool:
    """Whether a text is this programme and nothing else."""
    try:
        made = msgspec.convert(tomllib.loads(text), Programme)
    except (ValueError, msgspec.ValidationError):
        return False
    return _in_order(made) == _in_order(programme)


def _text(name: str) -> str:
    """What stands in a programme's file; empty if it cannot be read."""
    try:
        return _file(name, own=name in own_programmes()).read_text(encoding="utf-8-sig")
    except (OSError, ValueError):
        return ""


def _content(text: str) -> dict[str, Any] | None:
    """A programme as plain data, whatever it is called; None for what is not TOML."""
    try:
        return {key: value for key, value in tomllib.loads(text).items() if key not in ("name", "title")}
    except ValueError:
        return None


def _in_order(programme: Programme) -> Programme:
    sessions = tuple(sorted(programme.sessions, key=lambda session: session.number))
    return msgspec.structs.replace(programme, sessions=sessions)


def _is_programme(path: Path) -> bool:
    """Whether a file that would be written over is a programme."""
    try:
        return "sessions" in tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError):
        return False


def _first(path: Path, problems: Sequence[Phrase]) -> Phrase:
    """The first mistake with its line, and how many more there are, in one sentence."""
    text = utf8_text(path.read_bytes(), path.name)
    place, what = str(problems[0].values["where"]), problems[0].values["what"]
    line = line_of(text, place)
    where = phrase("{file}, line {line}", file=path.name, line=line) if line else path.name
    if len(problems) > 1:
        more = wording.count(len(problems) - 1, "more mistake")
        what = phrase("{mistake}; and {more}", mistake=what, more=more)
    return phrase(
        "Not brought in: {where}, {field}: {mistake}.", where=where, field=_in_words(place), mistake=what
    )


def _in_words(place: str) -> str:
    """``sessions[2].activities[4].minutes`` as ``session 3, activity 5, minutes``: counted from 1."""
    words: list[str] = []
    for part in place.split("."):
        found = re.fullmatch(r"(\w+)\[(\d+)\]", part)
        if found and found[1] in ("sessions", "activities"):
            number = int(found[2]) + 1
            words.append(
                phrase("session {number}", number=number)
                if found[1] == "sessions"
                else phrase("activity {number}", number=number)
            )
        elif found:
            words.append(f"{found[1].replace('_', ' ')} {int(found[2]) + 1}")
        else:
            words.append(part.replace("_", " "))
    return joined(", ", words)
