"""A person's own programmes: TOML files in a folder of theirs, found by name as the built-in ones are."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from pathlib import Path

import msgspec

from facilitator import owner_only, places
from facilitator.errors import RefusedError
from facilitator.exchange.new_file import write_new
from facilitator.exchange.programme_meaning import meaning_problems
from facilitator.exchange.toml_writing import toml_of
from facilitator.model.programme import Programme, SessionKind
from facilitator.phrase import Phrase, joined, phrase
from facilitator.places import RESOURCES
from facilitator.rules import wording

_COMMENT = (
    "A programme of your own. “instructions” and “talk_about” are shown to everybody; all else is private.\n"
    "A new cohort is made with it by its name, which is this file's without .toml."
)


def folder() -> Path:
    """The folder of this person's own programmes, whether or not it is there."""
    return places.config_place() / "programmes"


def own_programmes() -> list[str]:
    """The names of this person's own programmes, in alphabetical order."""
    return sorted(path.stem for path in folder().glob("*.toml"))


def name_of(title: str) -> str:
    """A title as a file's name: ``Spring & autumn`` becomes ``spring-autumn``; empty without a letter."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:60].rstrip("-")


def is_there(title: str) -> bool:
    """Whether there is an own programme whose file this title would be kept in."""
    return name_of(title) in own_programmes()


def save_programme(programme: Programme) -> Path:
    """Keeps a programme under the name of its title, over one of that name, and gives its file.

    Raises RefusedError if no new cohort could be made with it, with the first reason, and UserError if it
    cannot be written.
    """
    name = name_of(programme.title)
    if not name:
        raise RefusedError("The programme needs a name with at least a letter.")
    if (RESOURCES / "programmes" / f"{name}.toml").exists():
        raise RefusedError(
            "“{name}” is the name of a programme that comes with the app. Choose another one.", name=name
        )
    _refuse_unplanned(programme)
    programme = msgspec.structs.replace(programme, name=name)
    text = toml_of(programme, _COMMENT)
    if problems := [*meaning_problems(tomllib.loads(text))]:
        raise RefusedError("Not saved: {problem}.", problem=in_words(problems[0], programme))
    places.config_folder()
    place = owner_only.our_folder(folder()) / f"{name}.toml"
    write_new(place, text.encode(), f"{name}.toml")
    return place


def _refuse_unplanned(programme: Programme) -> None:
    """What is still to be planned on a run sheet is said with the way to mend it there."""
    for session in programme.sessions:
        takes = sum(activity.minutes for activity in session.activities)
        if session.kind is SessionKind.SELF_LED or takes == session.minutes:
            continue
        if not session.activities:
            raise RefusedError(
                "Not saved: nothing is on the run sheet of session {number}. Put an activity on it, or "
                "remove the session.",
                number=session.number,
            )
        raise RefusedError(
            "Not saved: session {number} has {length}, and its activities take {takes}. Make them fit, or "
            "change the length of the session above its run sheet.",
            number=session.number,
            length=wording.minutes(60 * session.minutes),
            takes=wording.minutes(60 * takes),
        )


def in_words(problem: Phrase, programme: Programme) -> Phrase:
    """A problem with its place as the facilitator calls it: session 4, “Welcome back”, turns: …"""
    where = str(problem.values["where"])
    found = re.match(r"sessions\[(\d+)\](?:\.activities\[(\d+)\])?\.?(.*)", where, re.DOTALL)
    if not found:
        return problem
    session = programme.sessions[int(found[1])]
    parts: list[str] = [phrase("session {number}", number=session.number)]
    if found[2] is not None:
        parts.append(f"“{session.activities[int(found[2])].title}”")
    if found[3]:
        parts.append(found[3].replace("_", " "))
    return joined(": ", (joined(", ", parts), str(problem.values["what"])))
