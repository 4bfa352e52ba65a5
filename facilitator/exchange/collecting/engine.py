"""DuckDB at work: checked CSV read into tables, each cell looked at, and written as Parquet.

It reads and writes in one folder of ours, has no network, loads no extension, and keeps to a limit of memory.
No text of a folder is ever part of a statement: names in SQL are those of the contract, files are parameters.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facilitator.errors import UserError
from facilitator.exchange.collecting.staging import Staged, StagedCohort
from facilitator.exchange.csv_contract import Column, Kind, Table
from facilitator.exchange.csv_tables import TABLES
from facilitator.exchange.csv_write import escape

if TYPE_CHECKING:
    import duckdb

MEMORY = "512MB"
_LONGEST_LINE = 64_000_000
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

    def load(self, cohorts: Sequence[StagedCohort]) -> dict[int, str]:
        """Reads the files of a batch, in place of the last; gives why cohorts cannot be read, by number."""
        self.rows_of = {cohort.number: 0 for cohort in cohorts}
        wrong: dict[int, str] = {}
        for table in TABLES:
            staged = {c.number: s for c in cohorts for s in c.tables if s.table == table.name}
            for number, reason in self._load(table, staged).items():
                wrong.setdefault(number, f"{table.file}{reason}")
        return wrong

    def _load(self, table: Table, staged: Mapping[int, Staged]) -> dict[int, str]:
        columns = ", ".join(f'"{c.name}" VARCHAR' for c in table.columns)
        self._connection.execute(f'CREATE OR REPLACE TEMP TABLE "{table.name}" (n INTEGER, {columns})')
        if not staged:
            return {}
        alike: dict[tuple[tuple[str, str], ...], list[Staged]] = {}
        for one in staged.values():
            alike.setdefault(one.columns, []).append(one)
        wrong: dict[int, str] = {}
        for group in alike.values():
            wrong |= self._read(table, group)
        wrong |= self._uncounted(table, staged, wrong)
        return wrong | {n: why for n, why in self._misshapen(table).items() if n not in wrong}

    def _read(self, table: Table, files: Sequence[Staged]) -> dict[int, str]:
        """Reads files with the same heading in one statement, or one by one if one of them cannot be read."""
        import duckdb  # noqa: PLC0415

        insert, columns = _insert(table, files[0].columns)
        try:
            self._connection.execute(insert, [[str(file.path) for file in files]])
        except duckdb.Error as error:
            if not isinstance(error, (duckdb.InvalidInputException, duckdb.ConversionException)):
                raise
            if len(files) > 1:
                return {n: why for file in files for n, why in self._read(table, [file]).items()}
            # DuckDB's own words have the row in them, which is nobody's to read in a list of folders.
            line = re.search(r"Line: (\d+)", str(error))
            where = f", line {line[1]}" if line else ""
            return {int(files[0].path.stem): f"{where} cannot be read as CSV of {columns} columns"}
        return {}

    def _uncounted(
        self, table: Table, staged: Mapping[int, Staged], wrong: Mapping[int, str]
    ) -> dict[int, str]:
        read = {
            r["n"]: r["rows"] for r in self.rows(f'SELECT n, count(*) AS rows FROM "{table.name}" GROUP BY n')
        }
        for number in staged:
            self.rows_of[number] += read.get(number, 0)
        return {
            number: " cannot be read whole as CSV"
            for number, one in staged.items()
            if number not in wrong and read.get(number, 0) != one.rows
        }

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
            if any(one.table == table.name for cohort in cohorts.values() for one in cohort.tables):
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


def _insert(table: Table, columns: Sequence[tuple[str, str]]) -> tuple[str, int]:
    """Reads CSV with these columns, and how many there are.

    A column that a folder of another version has not, or has as another type, is NULL; one that the contract
    has not is passed by. Columns are called by their places, so that no name in a file is ever SQL.
    """
    places = {known: place for place, known in enumerate(columns)}
    wanted = ((column.name, column.kind.schema_type) for column in table.columns)
    values = ", ".join(f"c{places[one]}" if one in places else "NULL" for one in wanted)
    types = ", ".join(f"'c{place}': 'VARCHAR'" for place in range(len(columns)))
    # Not new_line: together with strict_mode it makes DuckDB pass rows by in silence.
    sql = (
        f'INSERT INTO "{table.name}" '
        f"SELECT CAST(regexp_extract(filename, '([0-9]+)[.]csv$', 1) AS INTEGER), {values} "
        f"FROM read_csv($1, columns = {{{types}}}, header = true, auto_detect = false, delim = ',', "
        f"quote = '\"', escape = '\"', nullstr = '', filename = true, max_line_size = {_LONGEST_LINE})"
    )
    return sql, len(columns)


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
    risky = "'=', '+', '-', '@', chr(9), chr(13), ''''"
    return f"CASE WHEN {cell}[1] = '''' AND {cell}[2] IN ({risky}) THEN {cell}[2:] ELSE {cell} END"
