"""The library of activities: those that ship with the app, and a person's own, from TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from facilitator import places
from facilitator.errors import RefusedError
from facilitator.exchange.located import ProblemsError, at, entries, shape_problems, sound, text_problems
from facilitator.exchange.new_file import write_new
from facilitator.exchange.programme_meaning import activity_problems
from facilitator.exchange.toml_text import read_toml
from facilitator.exchange.toml_writing import toml_of
from facilitator.model.library import ActivityFile, LibraryActivity
from facilitator.model.programme import ActivityPlan
from facilitator.phrase import Phrase, phrase
from facilitator.places import RESOURCES
from facilitator.rules.folded import fold_words

FAMILIES = ("opening", "listening", "exploring", "ideas", "deciding", "reflecting")
"""The files that ship with the app, in the order in which a session goes."""

OWN = "activities.toml"
_MOST_MEGABYTES = 2
_LONG_TEXTS = ("purpose", "notes")


class LibraryProblemsError(ProblemsError):
    """Every mistake of a file of activities."""


@cache
def built_in_library() -> tuple[LibraryActivity, ...]:
    """The activities that ship with the app; that they add up is held by a test, not looked at here."""
    files = [tomllib.loads(built_in_file(family).read_text(encoding="utf-8")) for family in FAMILIES]
    return tuple(activity for raw in files for activity in msgspec.convert(raw, ActivityFile).activities)


def built_in_file(family: str) -> Path:
    """The file of a family of activities."""
    return RESOURCES / "activities" / f"{family}.toml"


def own_file() -> Path:
    """The file of this person's own activities, whether or not it is there."""
    return places.config_place() / OWN


def own_library(file: Path | None = None) -> tuple[LibraryActivity, ...]:
    """This person's own activities, none if nothing was saved yet.

    Raises LibraryProblemsError or UserError if the file was edited by hand and is not right.
    """
    file = file or own_file()
    return load_activities(file) if file.exists() else ()


def load_activities(file: Path) -> tuple[LibraryActivity, ...]:
    """The activities in a TOML file, in its order.

    Raises LibraryProblemsError with all that is wrong in it, and UserError if it cannot be read as TOML.
    """
    raw = read_toml(file, what=phrase("library of activities"), most_megabytes=_MOST_MEGABYTES)
    problems = [*shape_problems(raw, ActivityFile), *_meaning(raw)]
    if problems:
        raise LibraryProblemsError(file.name, problems)
    return msgspec.convert(raw, ActivityFile).activities


def save_own(plan: ActivityPlan, file: Path | None = None) -> str:
    """Puts an activity into this person's own library, and says so; one of the same title is replaced.

    Raises RefusedError if it has something that no run sheet could use, LibraryProblemsError if the file is
    not right, and UserError if it cannot be written.
    """
    file = file or places.config_folder() / OWN
    if problems := [*activity_problems(plan, "")]:
        raise RefusedError("Not saved: {problem}.", problem=problems[0])
    mine = LibraryActivity(**{name: getattr(plan, name) for name in ActivityPlan.__struct_fields__})
    there = own_library(file)
    kept = tuple(one for one in there if fold_words(one.title) != fold_words(mine.title))
    text = toml_of(
        ActivityFile(activities=(*kept, mine)), "Your own activities, as the run sheet editor offers them."
    )
    write_new(file, text.encode(), OWN)
    if len(kept) < len(there):
        return phrase("“{activity}” is saved anew in your own library.", activity=mine.title)
    return phrase("“{activity}” is saved in your own library.", activity=mine.title)


def matching(activities: tuple[LibraryActivity, ...], typed: str) -> tuple[LibraryActivity, ...]:
    """The activities in which every typed word occurs; those with all of them in the title come first."""
    words = fold_words(typed).split()
    found = [one for one in activities if all(word in _searched(one) for word in words)]
    return tuple(sorted(found, key=lambda one: not all(word in fold_words(one.title) for word in words)))


@cache
def _searched(activity: LibraryActivity) -> str:
    parts = (activity.title, activity.kind, activity.purpose, *activity.tags, *activity.instructions)
    takes = f"{activity.minutes} minutes"
    return fold_words(" ".join((*parts, activity.source, activity.talk_about, takes)))


def _meaning(raw: dict[str, Any]) -> Iterator[Phrase]:
    titles: dict[str, str] = {}
    for where, item in entries(raw, "activities", ""):
        activity = sound(item, LibraryActivity)
        if activity is None:
            continue
        yield from text_problems(activity, where, _LONG_TEXTS)
        yield from activity_problems(activity, where)
        title = fold_words(activity.title)
        if title in titles:
            yield at(f"{where}.title", phrase("that of {earlier} too", earlier=titles[title]))
        titles.setdefault(title, where)
