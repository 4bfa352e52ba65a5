"""A co-facilitator's copy joins: all that it has and ours has not comes in as one step, and it is said."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from msgspec import Struct

from facilitator.capture import backups, merging, reading
from facilitator.capture.erased_words import Person, Words
from facilitator.capture.loading import beside_its_place
from facilitator.capture.opening import SUFFIX, inspect, open_store
from facilitator.capture.snapshot import snapshot
from facilitator.capture.store import Changes, Step, Store
from facilitator.errors import RefusedError, UserError
from facilitator.live import session_order
from facilitator.lock_file import LockFile
from facilitator.model.people import Participant
from facilitator.model.programme import NoteKind
from facilitator.phrase import joined, phrase
from facilitator.rules.merging.decide import decide
from facilitator.rules.merging.keys import Row
from facilitator.rules.merging.sides import without
from facilitator.rules.merging.state import Contradiction, Plan
from facilitator.rules.merging.words import field_words, name_of, summary, value_words

MOST_LIVE = 2_000
"""Changes that come in while a session runs: writing them takes some tenths of a second on a slow disk."""
_TRIES = 6


class Disagreement(Struct, frozen=True):
    """A contradiction in words; a contract, as the command gives these fields as JSON."""

    table: str
    id: str
    what: str
    """The title of a card, the name of a person."""
    field: str
    """What of it, empty if it is about all of it."""
    ours: str
    theirs: str
    kept: str
    """``ours`` or ``theirs``, whichever was newer."""

    @property
    def sentence(self) -> str:
        """Both sides and which was kept."""
        about = f"{self.what}, {self.field}" if self.field else self.what
        kept = self.ours if self.kept == "ours" else self.theirs
        return phrase(
            "{about}: {ours} here, {theirs} on the copy. Kept: {kept}.",
            about=f"{about[:1].upper()}{about[1:]}",
            ours=self.ours,
            theirs=self.theirs,
            kept=kept,
        )


class Merged(Struct, frozen=True):
    """What a merge takes in, or would; a contract, as the command gives these fields as JSON."""

    came: dict[str, int]
    changed: dict[str, int]
    removed: dict[str, int]
    both: dict[str, int]
    contradictions: list[Disagreement]
    drafts: int
    said: list[str]
    """A sentence a line."""

    @property
    def is_empty(self) -> bool:
        """Whether there was nothing to take in."""
        return not (self.came or self.changed or self.removed or self.drafts)


class _Prepared(Struct, frozen=True):
    plan: Plan
    upto: int
    """The last entry of our journal when this was decided."""
    about: str
    drafts: dict[str, str]
    merged: Merged


class _StaleError(Exception):
    """Something was captured between deciding and writing."""


class StoppedError(UserError):
    """Somebody asked to stop, so nothing was changed."""

    def __init__(self) -> None:
        super().__init__("Stopped; nothing was changed.")


Tell = Callable[[str], object]
"""Told in a few words what is being done; raises StoppedError to stop it."""


def _tell_nobody(doing: str) -> None:
    """Progress that nobody watches."""


def preview(path: Path, copy: Path, *, live: bool = False, tell: Tell = _tell_nobody) -> Merged:
    """What :func:`take_in` would do now. Both files may be open elsewhere; neither is changed."""
    refuse_same(path, copy)
    with snapshot(path) as ours, snapshot(copy) as theirs:
        return _prepared(ours, theirs, live, tell).merged


def take_in(
    path: Path, copy: Path, now: datetime, *, live: bool = False, tell: Tell = _tell_nobody
) -> tuple[Changes, Merged]:
    """Writes what a copy has into a cohort file as one step, beside the app that holds it, after a backup.

    It blocks the file for whoever else writes while it does so, not while it reads and decides. With
    ``live`` neither the shared window nor the clock of a session that runs here is changed. Raises UserError
    for what is no copy of this cohort, and where it cannot be read or written.
    """
    refuse_same(path, copy)
    inspect(path)
    tell(phrase("Making a backup…"))
    backups.back_up(path, "before-merge")
    with _beside(path) as ours, snapshot(copy) as theirs:
        return merge_in(ours, theirs, now, live=live, tell=tell)


def merge(
    one: Path,
    other: Path,
    into: Path,
    now: datetime,
    *,
    erase: Callable[[Path, str], object] | None = None,
) -> Merged:
    """Makes a third file of two copies of a cohort; both stay as they are.

    ``erase`` takes a person, by id, out of the third file who was erased from the other copy; without it
    such a person is a reason to refuse. Raises UserError for what :func:`take_in` refuses, and if the third
    file is there already.
    """
    if into.suffix != SUFFIX:
        into = into.with_name(into.name + SUFFIX)
    refuse_same(one, other)
    for path in (one, other):
        inspect(path)
        if into.exists() and into.samefile(path):
            raise RefusedError("{into} is one of the two copies. Give --into another name.", into=into)
    if into.exists():
        raise RefusedError("{into} is there already. Give --into another name.", into=into)
    if not into.parent.is_dir():
        raise RefusedError(
            "There is no folder {folder}. Make it first, or choose another.", folder=into.parent
        )
    with snapshot(one) as ours, snapshot(other) as theirs:
        merging.refuse_unlike(ours, theirs)
        _refuse_damaged(theirs)
        gone = _erased_there(ours, theirs)
        if erase is None:
            _refuse_erased(ours, theirs)
    with beside_its_place(into) as part:
        backups.copy(one, part)
        with closing(open_store(part)) as store:
            for person in gone:
                if erase is not None:
                    erase(part, person)
            with snapshot(other) as theirs:
                _, merged = merge_in(store, theirs, now)
    return merged


def refuse_same(one: Path, other: Path) -> None:
    """Raises RefusedError if the two are one file, under whatever names."""
    if one.exists() and other.exists() and one.samefile(other):
        raise RefusedError(
            "{one} and {other} are the same file. Choose the other copy.", one=one, other=other
        )


def merge_in(
    ours: Store, theirs: Store, now: datetime, *, live: bool = False, tell: Tell = _tell_nobody
) -> tuple[Changes, Merged]:
    """Writes what their copy has into ours, as one step that undo takes back whole.

    While a session runs in ours and it is ``live``, a copy with too many changes is a RefusedError, as is one
    for which no quiet moment was found.
    """
    for _ in range(_TRIES):
        ready = _prepared(ours, theirs, live, tell)
        # What is the same on both is worth a step: it is known as the same from then on, whatever is changed.
        if ready.merged.is_empty and not ready.plan.writes and not ready.plan.both:
            return Changes(said=phrase("There is nothing in this copy that is not here.")), ready.merged
        if live and len(ready.plan.writes) > MOST_LIVE and _running(ours):
            raise RefusedError(
                "{file} brings {writes:,} changes, too many to come in without holding up what is "
                "captured now. Take it in when the session has ended.",
                file=theirs.path.name,
                writes=len(ready.plan.writes),
            )
        tell(phrase("Writing…"))
        try:
            with ours.step("copies.merge", now) as step:
                _write(ours, step, ready)
        except _StaleError:
            continue
        return ours.changes(step), ready.merged
    raise RefusedError(
        "Too much is being changed in {file} at this moment. Take {other} in again, in a "
        "minute in which nobody types.",
        file=ours.path.name,
        other=theirs.path.name,
    )


def _write(ours: Store, step: Step, ready: _Prepared) -> None:
    # Never decided anew in here: whoever captures something would have to wait for it.
    if not merging.still_holds(ours, ready.upto, ready.plan.writes):
        raise _StaleError
    merging.write(step, ready.plan.writes, ready.about)
    session_order.straighten(ours, step)
    _keep_drafts(ours, step, ready.drafts)
    step.said = joined(" ", ready.merged.said)


def _prepared(ours: Store, theirs: Store, live: bool, tell: Tell) -> _Prepared:
    tell(phrase("Checking the copy…"))
    merging.refuse_unlike(ours, theirs)
    _refuse_damaged(theirs)
    _refuse_erased(ours, theirs)
    upto = merging.last_entry(ours)
    tell(phrase("Reading both journals…"))
    fork = merging.fork(ours, theirs)
    mine, yours = merging.sides(ours, theirs, fork)
    drafts = _new_drafts(ours, theirs, fork.drafts)
    gone = merging.erased(ours)
    if gone:
        there = reading.participants(theirs)
        people = [p for p in there if sha256(p.id.encode()).hexdigest() in gone]
        clean = _cleaner(people, [p for p in there if p not in people])
        yours = without(yours, frozenset(p.id for p in people), clean)
        drafts = {k: clean(text) for k, text in drafts.items() if not any(p.id in k for p in people)}
    tell(phrase("Comparing…"))
    plan = decide(mine, yours, fork.same, live=live, running=_running(ours))
    look = _lookup(ours, theirs)
    told = [_in_words(c, look) for c in plan.contradictions]
    lines = summary(plan)
    if drafts:
        lines.append(phrase("Half-typed texts kept: {drafts}.", drafts=len(drafts)))
    if told:
        lines.append(phrase("Contradictions, settled by the newer: {told}.", told=len(told)))
    seen = {**fork.drafts, **{key: merging.fingerprint(text) for key, text in drafts.items()}}
    return _Prepared(
        plan=plan,
        upto=upto,
        about=merging.marker(theirs, plan.same, seen),
        drafts=drafts,
        merged=Merged(
            plan.came,
            plan.changed,
            plan.removed,
            plan.both,
            told,
            len(drafts),
            lines or [phrase("There is nothing in this copy that is not here.")],
        ),
    )


def _running(store: Store) -> frozenset[str]:
    """The ids of sessions that run now."""
    return frozenset(s.id for s in reading.sessions(store) if s.started_at and not s.ended_at)


def _refuse_damaged(theirs: Store) -> None:
    verdict = theirs.connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise UserError(
            "{file} is damaged ({verdict}). Open it in the app, which offers what can be recovered.",
            file=theirs.path.name,
            verdict=verdict,
        )


def _erased_there(ours: Store, theirs: Store) -> list[str]:
    """The ids of people of ours who were erased from their copy."""
    gone = merging.erased(theirs)
    people = reading.participants(ours) if gone else ()
    return [p.id for p in people if sha256(p.id.encode()).hexdigest() in gone]


def _refuse_erased(ours: Store, theirs: Store) -> None:
    """Erasing goes through backups and folders too, so it is not done on the way."""
    for person in _erased_there(ours, theirs):
        raise RefusedError(
            "{file} no longer has the person with the id {person}, who was erased there. Erase "
            "them in {other} too (`facilitator erase FILE {person}`), then merge.",
            file=theirs.path.name,
            person=person,
            other=ours.path.name,
        )


def _cleaner(gone: list[Participant], others: list[Participant]) -> Callable[[str], str]:
    """Takes out of texts who was erased here; everybody else's name stays, and so do strangers' addresses."""
    words = [Words(Person(p.id, (p.name,), (p.email,) if p.email else ()), others) for p in gone]

    def clean(text: str) -> str:
        for one in words:
            text = one.cleaned(text)[0]
        return text

    return clean


@contextmanager
def _beside(path: Path) -> Iterator[Store]:
    """A store of its own on a file that this process holds, for writing while the app goes on reading."""
    uri = f"{path.resolve().as_uri()}?mode=rw"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
        for pragma in (
            "synchronous = FULL",
            "foreign_keys = ON",
            "recursive_triggers = ON",
            "busy_timeout = 3000",
        ):
            connection.execute(f"PRAGMA {pragma}")
        # The lock is never taken, and the store never closed: both belong to who holds the file.
        yield Store(path, connection, LockFile.beside(path))


def _lookup(ours: Store, theirs: Store) -> Any:
    @cache
    def look(table: str, row_id: str) -> Row | None:
        for store in (ours, theirs):
            if rows := store.rows(f'SELECT * FROM "{table}" WHERE id = ?', [row_id]):
                return rows[0]
        return None

    return look


def _in_words(one: Contradiction, look: Any) -> Disagreement:
    return Disagreement(
        table=one.table,
        id=one.id,
        what=name_of(one.table, one.id, look),
        field=field_words(one),
        ours=value_words(one, one.ours, look),
        theirs=value_words(one, one.theirs, look),
        kept="ours" if one.ours_kept else "theirs",
    )


def _new_drafts(ours: Store, theirs: Store, seen: Mapping[str, str]) -> dict[str, str]:
    """Half-typed texts of theirs that are not ours, and were not taken over before."""
    return {
        row["id"]: row["text"]
        for row in theirs.rows("SELECT id, text FROM draft WHERE trim(text) <> '' ORDER BY id")
        if ours.draft(row["id"]).strip() != row["text"].strip()
        and seen.get(row["id"]) != merging.fingerprint(row["text"])
    }


def _keep_drafts(ours: Store, step: Step, drafts: Mapping[str, str]) -> None:
    """Half-typed texts stay half-typed where ours has none in that place; else they become notes."""
    sessions = reading.sessions(ours)
    begun = [s for s in sessions if s.started_at]
    for key, text in drafts.items():
        if not ours.draft(key).strip():
            merging.keep_draft(step, key, text)
        elif sessions:
            step.insert(
                "note",
                session_id=(begun or sessions)[-1 if begun else 0].id,
                kind=NoteKind.OBSERVATION,
                text=f"Half-typed on the copy: {text}",
                quotable=False,
                created_at=step.now,
            )
