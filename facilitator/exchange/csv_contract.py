"""What a table of the CSV contract is: its file, its columns in order, and where each comes from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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

    @property
    def worked_out(self) -> bool:
        """True if the cohort file has no such column, so that restoring leaves it out."""
        return bool(self.expression or self.derive)

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
    """True if its rows follow from the journal, so that restoring leaves the whole file out."""

    @property
    def file(self) -> str:
        """The file's name."""
        return f"{self.name}.csv"

    @property
    def key(self) -> str:
        """The column that tells rows apart."""
        return next(c.name for c in self.columns if c.stored == "id")

    @property
    def sql(self) -> str:
        """Reads every row with all that the columns need, in order."""
        extra = "".join(f', {c.expression} AS "{c.name}"' for c in self.columns if c.expression)
        return f'SELECT t.*{extra} FROM "{self.stored}" AS t ORDER BY {self.order}'


def own_id(name: str, description: str) -> Column:
    """The row's own id: text, never reused, unique across copies of a cohort."""
    return Column(name, Kind.TEXT, description, stored="id", required=True, unique=True)


def link(name: str, table: str, description: str, *, required: bool = False) -> Column:
    """The id of a row of another table."""
    return Column(name, Kind.TEXT, description, required=required, refers_to=table)


def choice(name: str, kinds: type[StrEnum], description: str, *, required: bool = True) -> Column:
    """One of a few words."""
    values = tuple(member.value for member in kinds)
    return Column(name, Kind.TEXT, description, required=required, values=values)
