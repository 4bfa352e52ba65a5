"""Answers from a file put into the cohort, all in one command, so that one undo takes all of them back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.errors import RefusedError
from facilitator.exchange.answer_columns import Kind, guess
from facilitator.exchange.answers_csv import FoundAnswers, find_answers, refuse_unready
from facilitator.exchange.answers_table import read_answers
from facilitator.exchange.file_people import LEFT_OUT
from facilitator.live import benchmarks
from facilitator.model.benchmarks import LEAST_ANSWER, MOST_ANSWER, Wave
from facilitator.model.network import LEAST_CLOSENESS, MOST_CLOSENESS, MOST_OUTSIDE
from facilitator.phrase import joined, phrase
from facilitator.rules import wording


class Compared(Struct, frozen=True):
    """What of a file is new to the cohort, there already, or there otherwise."""

    new: int = 0
    same: int = 0
    other: int = 0
    """Answered otherwise before: kept as they are, or replaced by choice."""
    people_with_answers: int = 0
    """People of the file who had answers in its waves before."""


class ImportedAnswers(Struct, frozen=True, kw_only=True):
    """What came of a file, for the command line."""

    new: int
    replaced: int
    kept: int
    same: int
    people: int
    doubled_rows: int
    left_out_rows: int
    blank: int
    ignored_columns: tuple[str, ...]


def compare(store: Store, found: FoundAnswers) -> Compared:
    """Holds a file's answers against what people have said before in the same waves."""
    new = same = other = 0
    with_answers: set[str] = set()
    there = [_before(store, *kind) for kind in _kinds(found)]
    for (_, _, rows), before in zip(_kinds(found), there, strict=True):
        with_answers |= {key[0] for key in before}
        for key, value in rows:
            new += key not in before
            same += key in before and before[key][1] == value
            other += key in before and before[key][1] != value
    in_file = {one.participant_id for one in found.said}
    return Compared(new, same, other, len(with_answers & in_file))


def import_answers(store: Store, now: datetime, found: FoundAnswers, *, replace: bool = False) -> Changes:
    """Puts all answers of a file into the cohort, or none.

    What people have said before in the same wave stays, unless ``replace``. Raises RefusedError if the file
    still has problems or undecided names, if the cohort has changed since it was read, or holds nothing.
    """
    if found.problems or found.unsure:
        raise RefusedError("The file still has places to mend. Nothing was imported.")
    _refuse_strange(store, found)
    compared = compare(store, found)
    if not compared.new and not (replace and compared.other):
        kept = [_kept(compared.other)] if compared.other else []
        nothing = phrase("Nothing new: these answers are in the cohort already.")
        return Changes(said=joined(" ", [nothing, *kept]))
    with store.step("benchmarks.import", now) as step:
        if found.answers:
            benchmarks.adopt_if_none(store, step)
        for table, columns, rows in _kinds(found):
            before = _before(store, table, columns, rows)
            timed: dict[str, Any] = {"at": now} if table == "response" else {}
            value_name = columns[-1]
            for key, value in rows:
                if key not in before:
                    named = dict(zip(columns, (*key, value), strict=True))
                    step.insert(table, **named, **timed)
                elif replace and before[key][1] != value:
                    step.update(table, before[key][0], **{value_name: value}, **timed)
        step.said = _phrase(found, compared, replace)
    return store.changes(step)


def import_file(
    store: Store,
    now: datetime,
    path: Path,
    wave: Wave | None,
    *,
    replace: bool = False,
    leave_out_unknown: bool = False,
    later_counts: bool | None = None,
) -> ImportedAnswers:
    """Reads and imports a file as the command line does: whole, or a UserError that names every place.

    Headings that are only near to a question, and names that are only near to a participant's, are not
    taken for it; ``leave_out_unknown`` leaves out the rows of people who are not known.
    """
    table, people, sets = read_answers(path), reading.participants(store), benchmarks.sets(store)
    mapping = guess(table, sets, people, wave or Wave.BASELINE)
    for column in mapping.near:
        mapping = mapping.choose(column, type(mapping.uses[column])(Kind.NONE))
    options: dict[str, Any] = {"later_counts": later_counts}
    found = find_answers(table, mapping, sets, people, wave, **options)
    if leave_out_unknown and found.unsure:
        decided = {one.text: LEFT_OUT for one in found.unsure}
        found = find_answers(table, mapping, sets, people, wave, decided=decided, **options)
    refuse_unready(found, mapping, table, people)
    compared = compare(store, found)
    import_answers(store, now, found, replace=replace)
    return ImportedAnswers(
        new=compared.new,
        replaced=compared.other if replace else 0,
        kept=0 if replace else compared.other,
        same=compared.same,
        people=found.people,
        doubled_rows=len(found.doubled),
        left_out_rows=found.left_out,
        blank=found.blank,
        ignored_columns=tuple(
            heading
            for heading, use in zip(table.headings, mapping.uses, strict=True)
            if use.kind is Kind.NONE
        ),
    )


def in_words(done: ImportedAnswers) -> str:
    """What came of a file, in sentences."""
    came = done.new + done.replaced
    if not came:
        words = phrase("Nothing new: these answers are in the cohort already.")
    else:
        words = phrase(
            "{came} of {people} imported.",
            came=wording.count(came, "answer"),
            people=wording.count(done.people, "person", "people"),
        )
    parts = (
        (done.replaced, "{0} in the place of others."),
        (done.kept, "{0} answered otherwise before and left as it was; --replace puts the new ones there."),
        (done.doubled_rows, "Of {0} more than one row; the later one counted."),
        (done.left_out_rows, "{0} of people who are not known, left out."),
        (done.blank, "{0} without an answer."),
    )
    nouns = ("answer", "question", "person", "row", "question")
    many = ("", "", "people", "", "")
    more = [
        sentence.format(wording.count(count, noun, plural))
        for (count, sentence), noun, plural in zip(parts, nouns, many, strict=True)
        if count
    ]
    return joined(" ", [words, *more])


_Rows = Sequence[tuple[tuple[str, ...], int]]


def _kinds(found: FoundAnswers) -> tuple[tuple[str, tuple[str, ...], _Rows], ...]:
    """By table: its columns, the value last, and the file's rows as key and value."""
    return (
        (
            "response",
            ("participant_id", "wave", "benchmark", "item_id", "value"),
            [((a.participant_id, a.wave.value, a.benchmark, a.item_id), a.value) for a in found.answers],
        ),
        (
            "connection",
            ("from_participant_id", "wave", "to_participant_id", "closeness"),
            [((c.participant_id, c.wave.value, c.to_id), c.closeness) for c in found.calls],
        ),
        (
            "outside_connection",
            ("participant_id", "wave", "people"),
            [((o.participant_id, o.wave.value), o.people) for o in found.outside],
        ),
    )


def _before(
    store: Store, table: str, columns: tuple[str, ...], rows: _Rows
) -> dict[tuple[str, ...], tuple[str, int | None]]:
    """What is there in the waves of these rows: by key, the row's id and its value."""
    waves: Iterable[Any] = sorted({key[1] for key, _ in rows})
    listed = list(waves)
    if not listed:
        return {}
    marks = ", ".join("?" * len(listed))
    sql = f"SELECT id, {', '.join(columns)} FROM {table} WHERE wave IN ({marks})"
    return {tuple(r[1:-1]): (r[0], r[-1]) for r in map(tuple, store.connection.execute(sql, listed))}


def _refuse_strange(store: Store, found: FoundAnswers) -> None:
    people = {p.id for p in reading.participants(store)}
    asked = {(b.name, i.id) for b in benchmarks.sets(store) for i in b.items}
    every = found.said
    if not every:
        raise RefusedError("There is no answer to import. Choose another file or other columns.")
    strange = [
        *(one for one in every if one.participant_id not in people),
        *(one for one in found.answers if (one.benchmark, one.item_id) not in asked),
        *(one for one in found.answers if not LEAST_ANSWER <= one.value <= MOST_ANSWER),
        *(one for one in found.calls if one.to_id not in people or one.to_id == one.participant_id),
        *(one for one in found.calls if not LEAST_CLOSENESS <= one.closeness <= MOST_CLOSENESS),
        *(one for one in found.outside if not 0 <= one.people <= MOST_OUTSIDE),
    ]
    twice = any(len({key for key, _ in rows}) < len(rows) for _, _, rows in _kinds(found))
    if strange or twice:
        raise RefusedError("The cohort has changed since the file was read. Read it again, then import it.")


def _phrase(found: FoundAnswers, compared: Compared, replace: bool) -> str:
    came = compared.new + (compared.other if replace else 0)
    people = wording.count(found.people, "person", "people")
    words = phrase("{came} of {people} imported", came=wording.count(came, "answer"), people=people)
    if replace and compared.other:
        words = phrase("{words}, {other:,} of them in the place of others", words=words, other=compared.other)
    back = phrase("{words}; Ctrl+Z takes all of it back.", words=words)
    kept = [] if replace or not compared.other else [_kept(compared.other)]
    return joined(" ", [back, *kept])


def _kept(count: int) -> str:
    if count == 1:
        return phrase("1 answer that was there stays as it was.")
    return phrase("{count:,} answers that were there stay as they were.", count=count)
