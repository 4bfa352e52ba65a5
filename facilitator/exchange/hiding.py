"""What a pseudonymised folder has in place of names: stable codes, and texts in which nobody is named.

Codes are kept in the cohort file alone, in its table ``pseudonym``. They are drawn by lot, so they tell
nothing of the roster's order, and none is ever given to a second person.
"""

from __future__ import annotations

import csv
import io
import secrets
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec

from facilitator.capture.aside import aside
from facilitator.errors import UserError
from facilitator.exchange.csv_contract import Column, Holds, Kind, Table
from facilitator.exchange.csv_write import BYTE_ORDER_MARK, CHUNK_ROWS, cell
from facilitator.exchange.sketch_files import Drawing
from facilitator.model.people import Participant, Profession
from facilitator.rules.folded import fold_words
from facilitator.rules.private_numbers import without_numbers
from facilitator.rules.pseudonyms import NamesOut

SOMEBODY = "[somebody]"
"""What stands where somebody outside the cohort is named, or somebody who is in it no longer."""

STILL_TELLS = (
    "Names, e-mail addresses, phone numbers and National Insurance numbers were taken out, and check-ins are "
    "dated to the Monday of their week. What may still tell who somebody is: a department with a role, "
    "nicknames and misspelt names, events and duties that only one person has, days named within a text, the "
    "moment at which a line was typed, and what was drawn by hand. Read the texts before you hand them on."
)
"""What no program can promise of free text; it belongs wherever a pseudonymised folder is spoken of."""

Hide = Callable[[Any, Any], Any]
"""A value, and the row in which it stands, to what is written in its place."""


class Hiding:
    """Writes the tables of one cohort without names, and counts what it replaced."""

    def __init__(self, codes: dict[str, str], people: tuple[Participant, ...]) -> None:
        """``people`` are all who may be named, those who have no code by ``SOMEBODY``."""
        self.codes = codes
        self.replaced: dict[str, int] = {}
        """How often something was replaced, by file and column, as in ``notes.text``."""
        named = {person.id: codes.get(person.id, SOMEBODY) for person in people}
        self._names = NamesOut(people, named)
        self._known = {
            key: named[person.id]
            for person in people
            for key in (fold_words(person.name), fold_words(person.email))
            if key
        }
        self.mark = sha256(repr(sorted((p.name, p.email, named[p.id]) for p in people)).encode()).hexdigest()
        """Changes whenever a text could be cleaned otherwise than before, as when somebody joins."""

    def lines(self, connection: sqlite3.Connection, table: Table) -> Iterator[tuple[bytes, int]]:
        """A whole CSV file in pieces, each with the number of its rows, as ``csv_write.lines`` gives them.

        The connection's ``row_factory`` is :class:`sqlite3.Row`.
        """
        columns = [(column, self._hide(table, column)) for column in table.written]
        yield BYTE_ORDER_MARK + _encoded([[column.name for column, _ in columns]]), 0
        rows: Iterator[Any] = iter(connection.execute(table.sql))
        if any(column.holds is Holds.ORDER for column in table.columns):
            rows = iter(sorted(rows, key=lambda row: self._code(row["id"]) or ""))
        chunk: list[list[str]] = []
        for row in rows:
            chunk.append(
                [cell(c.kind, hide(c.value(row), row) if hide else c.value(row)) for c, hide in columns]
            )
            if len(chunk) == CHUNK_ROWS:
                yield _encoded(chunk), len(chunk)
                chunk = []
        if chunk:
            yield _encoded(chunk), len(chunk)

    def drawing(self, drawing: Drawing) -> Drawing:
        """A sketch whose title and typed words name nobody; what was drawn by hand stays."""
        words = self._counting("sketches.words", self._clean)
        return msgspec.structs.replace(
            drawing,
            title=words(drawing.title, None),
            strokes=tuple(msgspec.structs.replace(s, text=words(s.text, None)) for s in drawing.strokes),
        )

    def title(self, text: str) -> str:
        """A heading in which nobody is named, such as the cohort's own name."""
        return self._clean(text)[0]

    def _hide(self, table: Table, column: Column) -> Hide | None:
        """What becomes of a column's values; None if they stay as they are."""
        place = f"{table.name}.{column.name}"
        own = column.stored == "id" and table.stored == "participant"
        if own or column.refers_to == "participants":
            return lambda value, _: self._code(value)
        if column.holds is Holds.NAME:
            named = self._counting(place, lambda name: (name, 1))
            return lambda name, row: named(name, row) and self._code(row["id"])
        if column.holds in (Holds.ADDRESS, Holds.PRIVATE, Holds.ORDER):
            return self._counting(place, _left_out)
        if column.holds is Holds.SOMEBODY:
            return self._counting(place, self._somebody)
        if column.holds is Holds.DAY:
            return self._counting(place, _monday)
        if column.holds is Holds.FIXED or column.refers_to or column.values or column.stored == "id":
            return None
        if column.kind in (Kind.LIST, Kind.RECORD):
            return self._counting(place, self._clean_json)
        if column.kind is Kind.TEXT:
            return self._counting(place, self._clean)
        return None

    def _counting(self, place: str, clean: Callable[[str], tuple[Any, int]]) -> Hide:
        def hide(value: Any, _: Any) -> Any:
            if value is None or value == "":
                return value
            made, count = clean(value)
            if count:
                self.replaced[place] = self.replaced.get(place, 0) + count
            return made

        return hide

    def _code(self, participant_id: str | None) -> str | None:
        return None if participant_id is None else self.codes.get(participant_id, SOMEBODY)

    def _somebody(self, who: str) -> tuple[str, int]:
        return self._known.get(fold_words(who), SOMEBODY), 1

    def _clean(self, text: str) -> tuple[str, int]:
        cleaned = self._names.cleaned(text)
        made, numbers = without_numbers(cleaned.text)
        return made, cleaned.replaced + numbers

    def _clean_json(self, text: str) -> tuple[str, int]:
        try:
            there = msgspec.json.decode(text)
        except msgspec.DecodeError:
            return self._clean(text)
        count = 0

        def walk(part: Any) -> Any:
            nonlocal count
            if isinstance(part, str):
                made, found = self._clean(part)
                count += found
                return made
            if isinstance(part, list):
                return [walk(inner) for inner in part]
            if isinstance(part, dict):
                return {name: walk(inner) for name, inner in part.items()}
            return part

        made = walk(there)
        return (msgspec.json.encode(made).decode(), count) if count else (text, 0)


def in_words(replaced: Mapping[str, int]) -> str:
    """What was replaced, a file and column a line, and what may still tell who somebody is."""
    counted = "".join(f"\n  {place}: {count}" for place, count in sorted(replaced.items()))
    return f"Replaced or left out:{counted or ' nothing'}\n{STILL_TELLS}"


def hiding_of(connection: sqlite3.Connection, cohort_path: Path) -> Hiding:
    """What hides the people of a cohort that is being read, with a code for everybody.

    People who have none yet get theirs now, in the cohort file. Raises UserError if it cannot be written.
    """
    rows = connection.execute("SELECT * FROM participant ORDER BY position, id").fetchall()
    present = tuple(msgspec.convert(_plain(row), Participant, strict=False) for row in rows)
    codes = dict(connection.execute("SELECT id, code FROM pseudonym").fetchall())
    missing = {p.id: p.profession for p in present if p.id not in codes}
    if missing:
        codes = _given(cohort_path, missing)
    return Hiding(codes, (*present, *_named_before(connection, present), *_managers(present)))


def _plain(row: sqlite3.Row) -> dict[str, Any]:
    return {name: row[name] for name in Participant.__struct_fields__ if row[name] is not None}


def _given(cohort_path: Path, people: dict[str, Profession]) -> dict[str, str]:
    try:
        with aside(cohort_path) as connection:
            connection.execute("DELETE FROM pseudonym WHERE 0")  # from here on nobody else writes
            codes = dict(connection.execute("SELECT id, code FROM pseudonym").fetchall())
            drawn = set(codes.values())
            new = [participant_id for participant_id in people if participant_id not in codes]
            secrets.SystemRandom().shuffle(new)
            for participant_id in new:
                codes[participant_id] = code = draw(people[participant_id].letter, drawn)
                drawn.add(code)
                connection.execute("INSERT INTO pseudonym (id, code) VALUES (?, ?)", [participant_id, code])
    except sqlite3.OperationalError as error:
        raise UserError(
            "{cohort_path} cannot be written to ({reason}), and the codes for names are kept "
            "there. Copy the file to a folder of your own, or close what has it open, and sync "
            "again.",
            cohort_path=cohort_path.name,
            reason=error,
        ) from error
    return codes


def draw(letter: str, drawn: set[str]) -> str:
    """A code by lot that was never given: the profession's letter and three digits, or more if need be."""
    least = 100
    while sum(code.startswith(letter) for code in drawn) > least * 4:
        least *= 10
    while (code := f"{letter}{least + secrets.randbelow(least * 9)}") in drawn:
        pass
    return code


def _named_before(connection: sqlite3.Connection, present: tuple[Participant, ...]) -> list[Participant]:
    """People under the names and addresses that the journal knows of them, or who are in it alone."""
    there = {(p.id, p.name, p.email) for p in present}
    found: list[Participant] = []
    sql = """SELECT DISTINCT id, json_extract(value, '$.name'), json_extract(value, '$.email')
             FROM (SELECT id, before AS value FROM change WHERE "table" = 'participant'
                   UNION SELECT id, after FROM change WHERE "table" = 'participant')
             WHERE value IS NOT NULL ORDER BY 1, 2"""
    for person_id, name, email in connection.execute(sql).fetchall():
        if name and (person_id, name, email or "") not in there:
            found.append(
                Participant(id=person_id, name=name, email=email or "", profession=Profession.POLICY)
            )
    return found


def _managers(present: tuple[Participant, ...]) -> list[Participant]:
    """Line managers outside the cohort, whom notes may name too."""
    known = {key for p in present for key in (fold_words(p.name), fold_words(p.email)) if key}
    outside = sorted({p.manager for p in present if p.manager and fold_words(p.manager) not in known})
    return [
        Participant(
            id=f"manager {place}",
            name="" if "@" in who else who,
            email=who if "@" in who else "",
            profession=Profession.POLICY,
        )
        for place, who in enumerate(outside)
    ]


def _left_out(_: Any) -> tuple[None, int]:
    return None, 1


def _monday(day: str) -> tuple[str, int]:
    try:
        there = date.fromisoformat(day[:10])
    except ValueError:
        return "", 1
    return (there - timedelta(days=there.weekday())).isoformat(), 1


def _encoded(rows: list[list[str]]) -> bytes:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\r\n").writerows(rows)
    return buffer.getvalue().encode()
