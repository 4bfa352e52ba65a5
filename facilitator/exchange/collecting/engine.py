"""DuckDB at work: checked CSV read into tables, each cell looked at, and written as Parquet.

It reads and writes in one folder of ours, has no network, loads no extension, and keeps to a limit of memory.
No text of a folder is ever part of a statement: names in SQL are those of the contract, files are parameters.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facilitator.errors import UserError
from facilitator.exchange.collecting.staging import Columns, Piece, Stage, StagedCohort
from facilitator.exchange.csv_contract import Column, Kind, Table
from facilitator.exchange.csv_tables import TABLES
from facilitator.exchange.csv_write import escape

if TYPE_CHECKING:
    import duckdb

MEMORY = "512MB"
_LONGEST_LINE = 16_000_000
"""Bytes of the longest row; a pasted chat or a sketch of one long stroke is far below."""

COHORTS = Table(
    "cohorts",
    "cohort",
    "The cohorts that were collected.",
    "",
    (
        Column("name", Kind.TEXT, "What the cohort is called."),
        Column("programme_title", Kind.TEXT, "The programme that it follows."),
        Column("timezone", Kind.TEXT, "The time zone of its days."),
        Column("pseudonymised", Kind.BOOLEAN, "True if its people are codes."),
        Column("synced_at", Kind.INSTANT, "When the folder that was collected was last written (UTC)."),
    ),
)
"""What the codebooks say, as one more table of the dataset."""

_PARQUET = {
    Kind.INTEGER: "BIGINT",
    Kind.SECONDS: "BIGINT",
    Kind.NUMBER: "DOUBLE",
    Kind.BOOLEAN: "BOOLEAN",
    Kind.INSTANT: "TIMESTAMP WITH TIME ZONE",
    Kind.DATE: "DATE",
}
"""Types by kind; all others are VARCHAR, lists and records as the JSON that they are in the CSV."""

_FORMS = {
    Kind.INTEGER: "-?[0-9]{1,18}",
    Kind.SECONDS: "-?[0-9]{1,18}",
    Kind.BOOLEAN: "true|false",
    Kind.INSTANT: "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z",
    Kind.DATE: "[0-9]{4}-[0-9]{2}-[0-9]{2}",
}
"""What a cell has to look like, beside being read as its type; DuckDB alone takes 1.5 for a whole number."""

_WORDS = {
    Kind.INTEGER: "whole number",
    Kind.SECONDS: "whole number",
    Kind.NUMBER: "number",
    Kind.BOOLEAN: "true and no false",
    Kind.INSTANT: "moment",
    Kind.DATE: "date",
}


def connect(folder: Path) -> duckdb.DuckDBPyConnection:
    """A database in memory that may touch this folder alone; UserError if DuckDB is not installed."""
    try:
        import duckdb  # noqa: PLC0415 - an optional extra, and for one command only
    except ImportError:
        raise UserError(
            "Collecting needs DuckDB, which is not installed here. Install it with: "
            "pip install 'facilitator[office]'"
        ) from None
    connection = duckdb.connect(
        ":memory:",
        config={
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "allow_community_extensions": "false",
            "python_enable_replacements": "false",
            "preserve_insertion_order": "false",
            "memory_limit": MEMORY,
            "threads": str(min(4, os.cpu_count() or 1)),  # each has buffers of its own
            "temp_directory": str(folder / "spilled"),
        },
    )
    connection.execute("SET allowed_directories = $1", [[str(folder)]])
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")
    return connection


class Engine:
    """The tables of a batch of cohorts."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self.rows_of: dict[int, int] = {}
        """Rows by cohort, in all tables that were loaded."""

    def rows(self, sql: str, parameters: list[Any] | dict[str, Any] | None = None) -> list[dict[str, Any]]:
        """Rows of a query as dicts."""
        cursor = self._connection.execute(sql, parameters)
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def load(self, stage: Stage) -> dict[int, str]:
        """Reads what was staged, in place of the last; gives why cohorts cannot be read, by number."""
        wrong: dict[int, str] = {}
        for table in TABLES:
            columns = ", ".join(f'"{c.name}" VARCHAR' for c in table.columns)
            self._connection.execute(f'CREATE OR REPLACE TEMP TABLE "{table.name}" (n INTEGER, {columns})')
            staged = [(key[1], pieces) for key, pieces in stage.pieces.items() if key[0] == table.name]
            found: dict[int, str] = {}
            for headings, pieces in staged:
                found |= self._read(table, headings, pieces, stage)
            if staged:
                found |= {n: why for n, why in self._misshapen(table).items() if n not in found}
            for number, reason in found.items():
                wrong.setdefault(number, f"{table.file}{reason}")
        return wrong

    def _read(self, table: Table, columns: Columns, pieces: Sequence[Piece], stage: Stage) -> dict[int, str]:
        """Reads files with the same heading in one statement, or cohort by cohort if one cannot be read.

        DuckDB must find as many rows of each cohort as there are line ends that are in no quotes.
        """
        line = self._insert(table, columns, [*{str(piece.file) for piece in pieces}], stage.secret)
        rows = {piece.number: piece.rows for piece in pieces}
        if line is None:
            sql = f'SELECT n, count(*) AS rows FROM "{table.name}" WHERE n IN (SELECT unnest($1)) GROUP BY n'
            read = {row["n"]: row["rows"] for row in self.rows(sql, [list(rows)])}
            if read == rows:
                for number, many in rows.items():
                    self.rows_of[number] = self.rows_of.get(number, 0) + many
                return {}
            self.rows(f'DELETE FROM "{table.name}" WHERE n IN (SELECT unnest($1))', [list(rows)])
        if len(pieces) > 1:
            apart = (self._read(table, columns, [stage.alone(piece, columns)], stage) for piece in pieces)
            return {number: why for found in apart for number, why in found.items()}
        where = f", line {line}," if line else ""
        return {number: f"{where} cannot be read as CSV of {len(columns)} columns" for number in rows}

    def _insert(self, table: Table, columns: Columns, files: list[str], secret: str) -> str | None:
        """None if all could be read, else the number of the line that could not, or nothing."""
        import duckdb  # noqa: PLC0415 - it is there, as the connection is

        try:
            self._connection.execute("BEGIN")
            self._connection.execute(_insert(table, columns), [files, f"{secret}-"])
            foreign = self.rows(f'SELECT count(*) AS rows FROM "{table.name}" WHERE n IS NULL')
            if foreign[0]["rows"]:
                self._connection.execute("ROLLBACK")
                return ""
            self._connection.execute("COMMIT")
        except duckdb.Error as error:
            self._connection.execute("ROLLBACK")
            if not isinstance(error, (duckdb.InvalidInputException, duckdb.ConversionException)):
                raise
            # DuckDB's own words have the row in them, which is nobody's to read in a list of folders.
            line = re.search(r"Line: (\d+)", str(error))
            return line[1] if line else ""
        return None

    def _misshapen(self, table: Table) -> dict[int, str]:
        checked = [column for column in table.columns if column.kind in _WORDS]
        tests = [f"count(*) FILTER ({_is_wrong(c)}) AS wrong{i}" for i, c in enumerate(checked)]
        twice = f'count(*) - count(DISTINCT "{table.key}") AS twice'
        sql = f'SELECT n, {", ".join([twice, *tests])} FROM "{table.name}" GROUP BY n'
        found: dict[int, str] = {}
        for row in self.rows(sql):
            for i, column in enumerate(checked):
                if row[f"wrong{i}"]:
                    found[row["n"]] = f" has in the column {column.name} what is no {_WORDS[column.kind]}"
            if row["twice"]:
                found[row["n"]] = f" has a row without {table.key}, or the same twice"
        return found

    def write(self, cohorts: Mapping[int, StagedCohort], into: Path) -> None:
        """Writes the tables of these cohorts as ``TABLE/cohort_id=ID/part-0.parquet`` below a folder."""
        self._connection.execute("CREATE OR REPLACE TEMP TABLE chosen (n INTEGER, cohort_id VARCHAR)")
        ids = [cohort.package.cohort_id for cohort in cohorts.values()]
        self._connection.execute("INSERT INTO chosen SELECT unnest($1), unnest($2)", [list(cohorts), ids])
        for table in TABLES:
            if any(table.name in cohort.tables for cohort in cohorts.values()):
                self._write(table, into)
        self._cohorts(cohorts)
        self._write(COHORTS, into)

    def _write(self, table: Table, into: Path) -> None:
        columns = ", ".join(f'{_typed(column)} AS "{column.name}"' for column in table.columns)
        target = str(into / table.name).replace("'", "''")
        self._connection.execute(
            f'COPY (SELECT chosen.cohort_id, {columns} FROM "{table.name}" JOIN chosen USING (n)) '
            f"TO '{target}' (FORMAT parquet, PARTITION_BY (cohort_id), FILENAME_PATTERN 'part-{{i}}')"
        )

    def _cohorts(self, cohorts: Mapping[int, StagedCohort]) -> None:
        self._connection.execute(
            'CREATE OR REPLACE TEMP TABLE "cohorts" '
            "(n INTEGER, name VARCHAR, programme_title VARCHAR, timezone VARCHAR, "
            "pseudonymised VARCHAR, synced_at VARCHAR)"
        )
        rows = [
            (
                number,
                escape(package.name) or None,
                escape(package.programme) or None,
                escape(package.timezone) or None,
                str(package.pseudonymised).lower(),
                f"{package.synced_at:%Y-%m-%dT%H:%M:%SZ}",
            )
            for number, package in ((n, cohort.package) for n, cohort in cohorts.items())
        ]
        columns = [list(column) for column in zip(*rows, strict=True)]
        marks = ", ".join(f"unnest(${i + 1})" for i in range(len(columns)))
        self._connection.execute(f'INSERT INTO "cohorts" SELECT {marks}', columns)


def _insert(table: Table, columns: Columns) -> str:
    """Reads CSV with a row's cohort before these columns.

    A column that a folder of another version has not, or has as another type, is NULL; one that the contract
    has not is passed by. Columns are called by their places, so that no name in a file is ever SQL.
    """
    places = {known: place for place, known in enumerate(columns)}
    wanted = ((column.name, column.kind.schema_type) for column in table.columns)
    values = ", ".join(f"c{places[one]}" if one in places else "NULL" for one in wanted)
    types = ", ".join(f"'c{place}': 'VARCHAR'" for place in range(len(columns)))
    # Not new_line: together with strict_mode it makes DuckDB pass rows by in silence.
    return (
        f'INSERT INTO "{table.name}" SELECT '
        "CASE WHEN starts_with(whose, $2) THEN TRY_CAST(substr(whose, len($2) + 1) AS INTEGER) END, "
        f"{values} FROM read_csv($1, columns = {{'whose': 'VARCHAR', {types}}}, header = true, "
        "auto_detect = false, delim = ',', "
        f"quote = '\"', escape = '\"', nullstr = '', max_line_size = {_LONGEST_LINE}, "
        f"buffer_size = {_LONGEST_LINE})"
    )


def _is_wrong(column: Column) -> str:
    cell = f'"{column.name}"'
    reads = f"TRY_CAST({cell} AS {_PARQUET[column.kind]}) IS NOT NULL"
    form = _FORMS.get(column.kind)
    looks = f"regexp_full_match({cell}, '{form}')" if form else "true"
    return f"WHERE {cell} IS NOT NULL AND NOT ({looks} AND {reads})"


def _typed(column: Column) -> str:
    """A cell as its value, what :func:`facilitator.exchange.csv_write.escape` put before it taken off."""
    cell = f'"{column.name}"'
    if column.kind in _PARQUET:
        return f"CAST({cell} AS {_PARQUET[column.kind]})"
    risky = "'=', '+', '-', '@', chr(9), chr(13), chr(0), ''''"
    return f"CASE WHEN {cell}[1] = '''' AND {cell}[2] IN ({risky}) THEN {cell}[2:] ELSE {cell} END"
