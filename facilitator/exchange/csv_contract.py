"""What a table of the CSV contract is: its file, its columns in order, and where each comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum, StrEnum
from typing import Any

from msgspec import Struct


class Kind(Enum):
    """What stands in a column; the value is its type in Table Schema."""

    TEXT = ("text", "string")
    INTEGER = ("integer", "integer")
    SECONDS = ("seconds", "integer")
    NUMBER = ("number", "number")
    BOOLEAN = ("boolean", "boolean")
    INSTANT = ("instant", "datetime")
    DATE = ("date", "date")
    LIST = ("list", "array")
    RECORD = ("record", "object")

    @property
    def schema_type(self) -> str:
        """The type's name in Table Schema."""
        return self.value[1]


class Holds(Enum):
    """What a column says of people, which decides what a pseudonymised folder has of it."""

    FIXED = "words of the app or of a programme's file, never typed about anybody: as it is"
    WORDS = "free text, or a list of it: names in it become codes"
    NAME = "the name of the person whose row it is: their code"
    ADDRESS = "an e-mail address: left out"
    SOMEBODY = "a person of the cohort or outside it, by name or address: their code, or left out"
    PRIVATE = "the facilitator's own words: left out"
    ORDER = "a place in the roster: left out, and rows are sorted by code"
    DAY = "a day on which people met: the Monday of its week"


class Column(Struct, frozen=True):
    """One column of a CSV file.

    A column is stored as it is named, unless ``stored`` names another column of the cohort file, or
    it is worked out: by an SQL ``expression`` over the row ``t``, or by ``derive`` from the whole row.
    """

    name: str
    kind: Kind
    description: str
    stored: str = ""
    expression: str = ""
    derive: Callable[[dict[str, Any]], Any] | None = None
    required: bool = False
    unique: bool = False
    values: tuple[str, ...] = ()
    """The only texts that may stand here."""
    least: int | None = None
    most: int | None = None
    refers_to: str = ""
    """The table whose key stands here."""
    loose: bool = False
    """True for a link that the cohort file does not hold to lead anywhere."""
    holds: Holds | None = None
    """What it says of people; every column of text has to say so."""

    @property
    def worked_out(self) -> bool:
        """True if the cohort file has no such column, so that restoring leaves it out."""
        return bool(self.expression or self.derive)

    @property
    def is_free(self) -> bool:
        """True for what people typed and for lists: such a cell always stands in quotation marks."""
        is_word = bool(self.refers_to or self.values or self.stored == "id" or self.expression)
        return self.kind in (Kind.TEXT, Kind.LIST, Kind.RECORD) and not is_word

    @property
    def may_be_empty(self) -> bool:
        """True if an empty text may stand here, which is something else than a missing one."""
        is_text = self.kind in (Kind.TEXT, Kind.LIST, Kind.RECORD, Kind.DATE, Kind.INSTANT)
        return is_text and not self.required and (self.loose or not self.refers_to)

    def value(self, row: Mapping[str, Any]) -> Any:
        """What stands in this column for a row read with :attr:`Table.sql`, as SQLite has it."""
        return self.derive(dict(row)) if self.derive else row[self.stored or self.name]


class Table(Struct, frozen=True):
    """One CSV file: ``name`` with ``.csv``, one line for each row of a table of the cohort file."""

    name: str
    stored: str
    """The cohort file's table."""
    description: str
    order: str
    """What the rows are sorted by, in SQL over the row ``t``."""
    columns: tuple[Column, ...]
    worked_out: bool = False
    """True if its rows follow from the journal, where restoring puts them, as there is no such table."""
    also: tuple[str, ...] = ()
    """Other tables of the cohort file on which its lines depend: a change there changes this file too."""

    @property
    def file(self) -> str:
        """The file's name."""
        return f"{self.name}.csv"

    @property
    def key(self) -> str:
        """The column that tells rows apart."""
        return next(c.name for c in self.columns if c.stored == "id")

    @property
    def written(self) -> tuple[Column, ...]:
        """The columns of the file: those of the contract, and last ``exact`` where the others round."""
        rest = exact(self.columns)
        return self.columns if rest is None else (*self.columns, rest)

    @property
    def sql(self) -> str:
        """Reads every row with all that the columns need, in order."""
        extra = "".join(f', {c.expression} AS "{c.name}"' for c in self.written if c.expression)
        return f'SELECT t.*{extra} FROM "{self.stored}" AS t ORDER BY {self.order}'


def own_id(name: str, description: str) -> Column:
    """The row's own id: text, never reused, unique across copies of a cohort."""
    return Column(name, Kind.TEXT, description, stored="id", required=True, unique=True)


def link(name: str, table: str, description: str, *, required: bool = False, loose: bool = False) -> Column:
    """The id of a row of another table."""
    return Column(name, Kind.TEXT, description, required=required, refers_to=table, loose=loose)


def choice(name: str, kinds: type[StrEnum], description: str, *, required: bool = True) -> Column:
    """One of a few words."""
    values = tuple(member.value for member in kinds)
    return Column(name, Kind.TEXT, description, required=required, values=values)


def exact(columns: tuple[Column, ...]) -> Column | None:
    """What the cells of a row leave out, so that restoring can give back what was stored; None if nothing.

    Moments and lengths of time are written in whole seconds, and what is missing and an empty text are both
    an empty cell. A part ``created_at=.25`` has what follows the second of a moment, ``paused_seconds=2.5``
    a length of time, ``role=`` says that the text is there and empty. Parts are divided by a space.
    """
    parts = [part for column in columns if not column.worked_out for part in _left_out(column)]
    if not parts:
        return None
    return Column(
        "exact",
        Kind.TEXT,
        "What the other cells leave out, for making the cohort file again: the rest of a moment after its "
        "seconds, a length of time that is no whole number of them, and which texts are empty, not missing.",
        expression=f"rtrim({' || '.join(parts)})",
        holds=Holds.FIXED,
    )


def _left_out(column: Column) -> Iterator[str]:
    name, value = column.name, f't."{column.stored or column.name}"'
    if column.kind is Kind.INSTANT:
        rest = f"substr({value}, 20)"
        yield (
            f"CASE WHEN {rest} IN ('', '.000000Z') OR {value} IS NULL THEN '' "
            f"ELSE '{name}=' || rtrim({rest}, 'Z') || ' ' END"
        )
    if column.kind is Kind.SECONDS:
        yield (
            f"CASE WHEN {value} IS NULL OR {value} = CAST({value} AS INTEGER) THEN '' "
            f"ELSE '{name}=' || printf('%!.20g', {value}) || ' ' END"
        )
    if column.may_be_empty:
        yield f"CASE WHEN {value} = '' THEN '{name}= ' ELSE '' END"
