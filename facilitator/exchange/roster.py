"""Reads a roster: who takes part, from the CSV that a department or a spreadsheet made."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from facilitator.errors import UserError
from facilitator.exchange.cell_problem import CellProblem, control_character, too_long
from facilitator.exchange.csv_text import BrokenRowError, Dialect, decode, records, sniff
from facilitator.exchange.csv_write import unescape
from facilitator.exchange.listing import below
from facilitator.exchange.quoting import is_control, quoted, shown
from facilitator.exchange.roster_words import FIRST_NAME, LAST_NAME, field_of, profession_of
from facilitator.exchange.whole_file import read_whole
from facilitator.model.people import Profession
from facilitator.phrase import Phrase, phrase

MOST_MEGABYTES = 50
MOST_COLUMNS = 1000
_LONGEST = {"name": 120, FIRST_NAME: 120, LAST_NAME: 120, "email": 254}
_LONGEST_OTHER = 500
MOST_IN_PAIR = 3
"""Characters of a cell."""

_EMAIL = re.compile(r"[^\s@,;:<>()\[\]\"\\]+@[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)+")

_BREAKS = re.compile(r"[\t\r\n\u2028\u2029 ]+")


class RosterRow(Struct, frozen=True, kw_only=True):
    """One person of a roster; ``row`` is the number that a spreadsheet shows."""

    row: int
    name: str
    email: str = ""
    profession: Profession
    department: str = ""
    sector: str = ""
    role: str = ""
    duties: str = ""
    grade: str = ""
    manager: str = ""
    pair: str = ""
    """The label that the people of a mentor pair share, if pairs are made already."""

    def about(self) -> dict[str, Any]:
        """What the row says of the person, by the fields of Participant."""
        kept = ("name", "email", "profession", "department", "sector", "role", "duties", "grade", "manager")
        return {field: getattr(self, field) for field in kept}


class RosterPreview(Struct, frozen=True, kw_only=True):
    """What a roster holds and what is wrong with it. Whoever imports refuses it if there are problems."""

    rows: tuple[RosterRow, ...]
    """In the file's order; a row whose profession is not known is only among the problems."""
    problems: tuple[CellProblem, ...]
    columns: dict[str, str]
    """Heading in the file to field of RosterRow; both halves of a name make ``name``."""
    ignored: tuple[str, ...]
    """Headings that mean nothing here."""
    encoding: str
    delimiter: str


def refuse_problems(problems: Sequence[CellProblem], done: str) -> None:
    """Raises a UserError that lists a roster's problems, if any; ``done`` is what was not done with it."""
    if problems:
        raise UserError(
            "The roster was not {done}, since {problems} of its cells need mending:\n{listed}",
            done=done,
            problems=len(problems),
            listed=below([problem.text for problem in problems]),
        )


def template() -> str:
    """A roster to fill in: the headings, and one made-up person who shows what goes where."""
    return (
        "name,email,profession,department,sector,role,duties,grade,manager,pair\r\n"
        "Siân Example,sian@example.org,policy,Home Office,Immigration,Policy lead,"
        '"Writes guidance, briefs ministers",Grade 7,,\r\n'
    )


def read_roster(path: Path) -> RosterPreview:
    """The roster in a CSV file.

    Raises UserError if there is no such file, or it is over 50 MB, empty, no text, or has only headings.
    """
    data = read_whole(path, what=phrase("roster"), most_megabytes=MOST_MEGABYTES)
    return parse_roster(data, path.name)


def parse_roster(data: bytes, name: str) -> RosterPreview:
    """The roster in a CSV file's bytes; ``name`` is the file's name for messages.

    Raises UserError as :func:`read_roster`. Mistakes in rows are no errors but problems in the preview.
    """
    if len(data) > MOST_MEGABYTES * 1_000_000:
        raise UserError(
            "{name} is larger than {most_megabytes} MB, which no roster is.",
            name=name,
            most_megabytes=MOST_MEGABYTES,
        )
    text, encoding = decode(data, name)
    dialect = sniff(text, lambda cells: sum(1 for cell in cells if field_of(cell)))
    return _Reading(text, dialect, name).preview(encoding)


class _Reading:
    """One pass over a roster, collecting people and problems."""

    def __init__(self, text: str, dialect: Dialect, name: str) -> None:
        self.dialect = dialect
        self.name = name
        self.problems: list[CellProblem] = []
        self.rows: list[RosterRow] = []
        self.headings: dict[str, str] = {}
        """Field to heading."""
        self.fields: list[str] = []
        """By column; empty where a column is ignored."""
        self.ignored: list[str] = []
        self._records = records(text, dialect)
        self._emails: dict[str, int] = {}
        self._pairs: dict[str, list[tuple[int, Profession | None]]] = {}

    def preview(self, encoding: str) -> RosterPreview:
        people = 0
        try:
            header_row, header = next(self._records, (1, []))
            self._read_header(header_row, header)
            for row, cells in self._records:
                people += 1
                self._read_row(row, cells)
        except BrokenRowError as broken:
            people += 1
            self._problem(broken.row, "", broken.message)
        if people == 0:
            raise UserError(
                "{what} has headings but nobody below them. Write one row a person.", what=self.name
            )
        self._check_pairs()
        return RosterPreview(
            rows=tuple(self.rows),
            problems=tuple(sorted(self.problems, key=lambda problem: problem.row)),
            columns={
                heading: "name" if field in (FIRST_NAME, LAST_NAME) else field
                for field, heading in self.headings.items()
            },
            ignored=tuple(self.ignored),
            encoding=encoding,
            delimiter=self.dialect.delimiter,
        )

    def _problem(self, row: int, field: str, message: str) -> None:
        self.problems.append(CellProblem(row, self.headings.get(field, ""), message))

    def _read_header(self, row: int, cells: Sequence[str]) -> None:
        cells = [_BREAKS.sub(" ", unescape(cell)).strip(" ") for cell in cells]
        while cells and not cells[-1]:
            cells.pop()
        if len(cells) > MOST_COLUMNS:
            raise UserError(
                "{what} has {cells:,} columns. Check that it is the right file.",
                what=self.name,
                cells=len(cells),
            )
        for number, heading in enumerate(cells, start=1):
            if any(map(is_control, heading)):
                self.problems.append(CellProblem(row, shown(heading), _control_message(heading)))
            field = field_of(heading)
            if field in self.headings:
                first = self.headings[field]
                message = phrase(
                    "column {number} is read as {field}, and {first} is too; keep one of them",
                    number=number,
                    field=field.replace("_", " "),
                    first=quoted(first),
                )
                self.problems.append(CellProblem(row, shown(heading), message))
                field = ""
            elif field:
                self.headings[field] = shown(heading)
            else:
                self.ignored.append(shown(heading) or phrase("column {number}", number=number))
            self.fields.append(field)
        self._check_required(row)

    def _check_required(self, row: int) -> None:
        found = ", ".join(quoted(heading) for heading in [*self.headings.values(), *self.ignored][:12])
        for field, other in ((FIRST_NAME, LAST_NAME), (LAST_NAME, FIRST_NAME)):
            if field in self.headings and not {other, "name"} & self.headings.keys():
                self._problem(row, "", _missing(other, found))
        if not {"name", FIRST_NAME, LAST_NAME} & self.headings.keys():
            self._problem(row, "", _missing("name", found))
        if "profession" not in self.headings:
            self._problem(row, "", _missing("profession", found))

    def _read_row(self, row: int, cells: Sequence[str]) -> None:
        spare = [cell for cell in cells[len(self.fields) :] if cell.strip()]
        if spare:
            self._problem(
                row,
                "",
                phrase(
                    "{cells} cells, but there are {headings} headings; {spare} is left over. Put a cell that "
                    'holds the delimiter in quotes (")',
                    cells=len(cells),
                    headings=len(self.fields),
                    spare=quoted(spare[0].strip()),
                ),
            )
        values = {
            field: self._clean(row, field, cell)
            for field, cell in zip(self.fields, cells, strict=False)
            if field
        }
        name = self._name(row, values)
        self._check_email(row, values.get("email", ""))
        profession = self._profession(row, values.get("profession", ""))
        pair = values.get("pair", "")
        if pair:
            self._pairs.setdefault(pair, []).append((row, profession))
        if profession is not None:
            self.rows.append(
                RosterRow(
                    row=row,
                    name=name,
                    email=values.get("email", ""),
                    profession=profession,
                    department=values.get("department", ""),
                    sector=values.get("sector", ""),
                    role=values.get("role", ""),
                    duties=values.get("duties", ""),
                    grade=values.get("grade", ""),
                    manager=values.get("manager", ""),
                    pair=pair,
                )
            )

    def _clean(self, row: int, field: str, cell: str) -> str:
        text = unescape(cell)
        if not text.isascii():
            text = unicodedata.normalize("NFC", text)
        if not text.isprintable():
            text = _BREAKS.sub(" ", text)
            if any(map(is_control, text)):
                self._problem(row, field, _control_message(text))
        text = " ".join(text.split())
        longest = _LONGEST.get(field, _LONGEST_OTHER)
        if len(text) > longest:
            self._problem(row, field, too_long(len(text), longest))
        return text

    def _name(self, row: int, values: Mapping[str, str]) -> str:
        halves = (values.get(FIRST_NAME, ""), values.get(LAST_NAME, ""))
        name = values.get("name", "") or " ".join(filter(None, halves))
        field = next((f for f in ("name", FIRST_NAME, LAST_NAME) if f in self.headings), "")
        # A name of nothing but zero-width characters looks as empty as it is.
        if field and not any(c.isprintable() and c != " " for c in name):
            self._problem(row, field, phrase("the name is missing"))
        elif (
            not values.get("name")
            and len(name) > _LONGEST["name"]
            and not any(len(half) > _LONGEST["name"] for half in halves)
        ):
            words = phrase("both halves are {length} characters long; at most 120 fit", length=len(name))
            self._problem(row, field, words)
        return name

    def _check_email(self, row: int, email: str) -> None:
        if not email:
            return
        if not _EMAIL.fullmatch(email) or ".." in email:
            words = phrase("{email} is no e-mail address; write it as name@example.org", email=quoted(email))
            self._problem(row, "email", words)
        first = self._emails.setdefault(email.casefold(), row)
        if first != row:
            words = phrase("{email} is also in row {row}; keep one of them", email=shown(email), row=first)
            self._problem(row, "email", words)

    def _profession(self, row: int, text: str) -> Profession | None:
        profession = profession_of(text) if text else None
        if profession is None and "profession" in self.headings:
            words = (
                phrase(
                    "{text} is no profession known here; write policy or operational",
                    text=quoted(text),
                )
                if text
                else phrase("the profession is missing; write policy or operational")
            )
            self._problem(row, "profession", words)
        return profession

    def _check_pairs(self) -> None:
        for label, members in self._pairs.items():
            professions = [profession for _, profession in members]
            if None in professions or (len(members) <= MOST_IN_PAIR and set(professions) == set(Profession)):
                continue
            policy = professions.count(Profession.POLICY)
            rows = ", ".join(str(row) for row, _ in members[:6]) + (", …" if len(members) > 6 else "")
            self._problem(
                members[0][0],
                "pair",
                phrase(
                    "{pair} has {policy} from policy and {operational} operational ({rows}); a pair is one "
                    "of each, and at most one more",
                    pair=quoted(label),
                    policy=policy,
                    operational=len(members) - policy,
                    rows=phrase("row {row}", row=rows)
                    if len(members) == 1
                    else phrase("rows {rows}", rows=rows),
                ),
            )


def _missing(column: str, found: str) -> Phrase:
    return phrase(
        'the column "{column}" is missing; found are {found}', column=column.replace("_", " "), found=found
    )


def _control_message(text: str) -> Phrase:
    return control_character(next(character for character in text if is_control(character)))
