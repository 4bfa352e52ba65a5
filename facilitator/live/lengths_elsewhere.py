"""What activities took in other cohorts: files that were open here, and a folder that somebody points to."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path

from msgspec import Struct, ValidationError

from facilitator.capture import damage, lengths, reading
from facilitator.capture.opening import SUFFIX, open_reading
from facilitator.errors import DamagedError, UserError
from facilitator.exchange.csv_tables import CODEBOOK
from facilitator.exchange.synced_lengths import took_in_folder
from facilitator.live import demo
from facilitator.phrase import phrase
from facilitator.rules import wording
from facilitator.rules.learned_lengths import Took

MOST_FOLDERS, MOST_COHORTS = 20_000, 1_000
"""Folders looked into, and cohorts read: whoever points to a whole disk gets an end."""

Tell = Callable[[int, int], object]


class Source(Struct, frozen=True, kw_only=True):
    """A cohort that taught something."""

    name: str
    cohort: str
    ran: int
    """How many of its activities ran."""


class Elsewhere(Struct, frozen=True):
    """What other cohorts teach, where from, and what could not be read."""

    took: tuple[Took, ...] = ()
    sources: tuple[Source, ...] = ()
    skipped: tuple[str, ...] = ()
    """A sentence for each file or folder that was passed by."""

    @property
    def ran(self) -> int:
        """How many activities that ran are known from elsewhere."""
        return sum(source.ran for source in self.sources)

    def __add__(self, other: Elsewhere) -> Elsewhere:
        """Both together; of a cohort that both have, what ran counts once, as in :mod:`learned_lengths`."""
        by_cohort = {source.cohort: source for source in self.sources}
        for source in other.sources:
            before = by_cohort.get(source.cohort)
            if before is None or before.ran < source.ran:
                by_cohort[source.cohort] = source
        skipped = tuple(dict.fromkeys((*self.skipped, *other.skipped)))
        return Elsewhere((*self.took, *other.took), tuple(by_cohort.values()), skipped)


def _nobody(done: int, every: int) -> None:
    """Progress that nobody watches."""


def found_in(folder: Path, may_go_on: Callable[[], bool] = lambda: True) -> list[Path]:
    """Cohort files and synced folders in a folder and below it, by name; links are not followed.

    Backups and hidden folders are passed by. Raises UserError if the folder is not there, cannot be read, or
    holds neither.
    """
    if not folder.is_dir():
        raise UserError(
            "There is no folder {folder}. Check its name, and that its disk is there.", folder=folder
        )
    found = list(_below(folder, may_go_on))
    if not found and may_go_on():
        raise UserError(
            "{folder} has no cohort files and no synced folders. Choose the folder that they are in.",
            folder=folder,
        )
    return found


def read(
    places: Iterable[Path],
    own: str,
    *,
    may_go_on: Callable[[], bool] = lambda: True,
    tell: Tell = _nobody,
) -> Elsewhere:
    """What the cohorts at these places teach; ``own`` is the id of the cohort that learns, which is left out.

    Each is looked at and let go again, nothing of it is changed. A file comes before a synced folder of the
    same cohort. It takes a while: not for the Qt thread.
    """
    every = sorted(places, key=lambda place: place.suffix.casefold() != SUFFIX)[:MOST_COHORTS]
    whole, skipped = Elsewhere(), []
    for done, place in enumerate(every):
        if not may_go_on():
            break
        tell(done, len(every))
        try:
            made = _of_file(place) if place.suffix.casefold() == SUFFIX else _of_folder(place)
        except (UserError, OSError) as error:
            skipped.append(
                phrase("{file} was passed by: {reason}.", file=place.name, reason=_short(error, place))
            )
        else:
            if made is not None and made.sources[0].cohort != own:
                whole += made
    return Elsewhere(whole.took, tuple(sorted(whole.sources, key=lambda s: s.name)), tuple(skipped))


def in_words(elsewhere: Elsewhere) -> str:
    """What was learned from where, as a sentence: each cohort with how many of its activities ran."""
    if not elsewhere.sources:
        return phrase("No other cohort has run anything yet that could be learned from.")
    named = ", ".join(f"{source.name} ({source.ran})" for source in elsewhere.sources)
    activities = wording.count(elsewhere.ran, "activity", "activities")
    return phrase(
        "{activities} that ran in {cohorts}: {named}.",
        activities=activities,
        cohorts=wording.count(len(elsewhere.sources), "other cohort"),
        named=named,
    )


def _of_file(path: Path) -> Elsewhere | None:
    """A file of an older schema is read as it is: who opens it there brings it up to date, after a backup."""
    try:
        with closing(open_reading(path, oldest=lengths.SINCE)) as store:
            took, cohort = lengths.took(store), reading.cohort(store)
    except (sqlite3.Error, ValidationError) as error:
        if damage.is_damage(error):
            raise DamagedError(path, str(error)) from error
        raise UserError("{path} cannot be read ({reason}).", path=path, reason=error) from error
    return _made(took, str(cohort["id"]), path.stem)


def _of_folder(folder: Path) -> Elsewhere | None:
    cohort, name, took = took_in_folder(folder)
    return _made(took, cohort, name)


def _made(took: tuple[Took, ...], cohort: str, name: str) -> Elsewhere | None:
    counted = [of for of in took if of.counts]
    return Elsewhere(took, (Source(name=name, cohort=cohort, ran=len(counted)),)) if counted else None


def _below(folder: Path, may_go_on: Callable[[], bool]) -> Iterator[Path]:
    waiting, looked = [folder], 0
    while waiting and looked < MOST_FOLDERS and may_go_on():
        here = waiting.pop()
        looked += 1
        try:
            with os.scandir(here) as entries:
                every = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            if here == folder:
                reason = (error.strerror or str(error)).lower()
                raise UserError(
                    "{folder} cannot be read ({reason}). Ask its owner for access.",
                    folder=folder,
                    reason=reason,
                ) from error
            continue
        if any(entry.name == CODEBOOK for entry in every):
            yield here
        for entry in every:
            if entry.is_file(follow_symlinks=False):
                # People click through the demo cohort, and it teaches nothing.
                if entry.name.endswith(SUFFIX) and here.name != demo.FOLDER:
                    yield Path(entry.path)
            elif _may_hold(entry):
                waiting.append(Path(entry.path))


def _may_hold(entry: os.DirEntry[str]) -> bool:
    hidden = entry.name.startswith(".") or entry.name.endswith(f"{SUFFIX}.backups")
    return entry.is_dir(follow_symlinks=False) and not hidden


def _short(error: Exception, place: Path) -> str:
    """The first sentence of what is wrong, without the place, which is named already."""
    words = str(error).partition("\n")[0].replace(f"{place}/", "").replace(f"{place}", "it")
    if place.suffix.casefold() == SUFFIX:
        words = words.replace(place.name, "it").removesuffix(f", in {place.parent}.")
    return words.partition(". ")[0].rstrip(".:") if words else phrase("it cannot be read")
