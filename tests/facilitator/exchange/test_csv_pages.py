"""SQLite writes a page of CSV as Python would have written it, byte for byte, whatever stands in the rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from facilitator.capture.store import Store
from facilitator.exchange import csv_pages, csv_write
from facilitator.exchange.csv_contract import Kind, Table
from facilitator.exchange.csv_tables import TABLES

PAGED = [table for table in TABLES if csv_pages._has_pages(table)]
MOMENT = "2023-03-24T09:30:15.987654Z"
AWKWARD = st.text(
    st.one_of(st.sampled_from("=+-@'\t\r\n\",; \0\x01.Zé🎉aA"), st.characters(exclude_categories=["Cs"]))
)


@pytest.fixture
def connection(full: Store) -> Iterator[sqlite3.Connection]:
    """The cohort with something of everything, where also what the app never writes can be put."""
    full.connection.execute("PRAGMA foreign_keys = OFF")
    full.connection.row_factory = sqlite3.Row
    full.connection.execute("BEGIN")
    yield full.connection
    full.connection.rollback()
    full.connection.row_factory = None


def same(connection: sqlite3.Connection, table: Table) -> bytes:
    made, expected = (
        b"".join(piece for piece, _ in lines(connection, table))
        for lines in (csv_pages.lines, csv_write.lines)
    )
    assert made == expected
    rows = sum(rows for _, rows in csv_pages.lines(connection, table))
    assert rows == connection.execute(f'SELECT count(*) FROM "{table.stored}"').fetchone()[0]
    return made


def test_what_there_may_be_much_of_is_written_in_pages() -> None:
    names = {table.name for table in PAGED}
    assert {"notes", "responses", "voice_turns", "connections", "idea_authors", "clusters"} <= names


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_file_is_as_python_writes_it(connection: sqlite3.Connection, table: Table) -> None:
    same(connection, table)


def value_of(kind: Kind) -> st.SearchStrategy[object]:
    texts = st.one_of(
        st.none(), AWKWARD, st.sampled_from(["", MOMENT, MOMENT.replace("987654", "000000"), "id-1", "-1"])
    )
    numbers = st.one_of(st.none(), st.integers(-5, 5))
    return {
        Kind.INTEGER: numbers,
        Kind.BOOLEAN: st.sampled_from([None, 0, 1]),
        Kind.SECONDS: numbers,
        Kind.NUMBER: st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False)),
    }.get(kind, texts)


@pytest.mark.parametrize("name", ["notes", "responses", "clusters", "strokes", "turn_timers"])
@given(data=st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_in_the_rows_is_written_as_python_writes_it(
    connection: sqlite3.Connection, name: str, data: st.DataObject
) -> None:
    table = next(table for table in TABLES if table.name == name)
    columns = [column for column in table.columns if not column.worked_out]
    needed = {
        row["name"] for row in connection.execute(f'PRAGMA table_info("{table.stored}")') if row["notnull"]
    }
    connection.execute(f'DELETE FROM "{table.stored}"')
    for number in range(data.draw(st.integers(1, 3))):
        values = {(column.stored or column.name): data.draw(value_of(column.kind)) for column in columns}
        values |= {
            key: 7 if "second" in key or key == "round" else "7" for key in needed if values.get(key) is None
        }
        if name == "strokes":
            values |= dict.fromkeys(("frame", "position", "width"), 1)
        values |= {key: 7 for key in ("dots", "round") if key in needed and not isinstance(values[key], int)}
        values["id"] = f"{values['id']}{number}"
        names = ", ".join(f'"{key}"' for key in values)
        marks = ", ".join("?" * len(values))
        connection.execute(f'INSERT INTO "{table.stored}" ({names}) VALUES ({marks})', list(values.values()))
    same(connection, table)


@given(texts=st.lists(AWKWARD, min_size=1, max_size=20), page=st.integers(1, 4))
@example(texts=["plain", "with\nbreak", "plain", "nu\0l", "plain"], page=1)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pages_follow_one_another_whatever_stands_on_each(
    connection: sqlite3.Connection, texts: list[str], page: int
) -> None:
    notes = next(table for table in TABLES if table.name == "notes")
    connection.execute("DELETE FROM note")
    for number, text in enumerate(texts):
        connection.execute(
            "INSERT INTO note (id, session_id, kind, text, created_at) VALUES (?, 's1', 'note', ?, ?)",
            [f"n{number:03}", text, MOMENT],
        )
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(csv_pages, "CHUNK_ROWS", page)
        made = same(connection, notes)
    assert all(text.replace('"', '""').encode() in made for text in texts)


@pytest.mark.parametrize("count", [csv_write.CHUNK_ROWS - 1, csv_write.CHUNK_ROWS, csv_write.CHUNK_ROWS + 1])
def test_the_end_of_a_page_loses_no_row(connection: sqlite3.Connection, count: int) -> None:
    connection.execute("DELETE FROM cluster")
    connection.executemany(
        "INSERT INTO cluster (id, name, created_at) VALUES (?, 'Seen', ?)",
        [(f"k{number:05}", MOMENT) for number in range(count)],
    )
    same(connection, next(table for table in TABLES if table.name == "clusters"))


@pytest.mark.parametrize("odd", ["s,2", 's"2', "=s2", "-s2", "s2\r\n", "s\x01", "sé"])
@pytest.mark.parametrize("where", [1, 45], ids=["on an early page", "on a late one"])
def test_a_link_that_is_not_plain_is_written_whole(
    connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch, odd: str, where: int
) -> None:
    monkeypatch.setattr(csv_pages, "CHUNK_ROWS", 3)
    connection.execute("DELETE FROM note")
    connection.executemany(
        "INSERT INTO note (id, session_id, kind, text, created_at) VALUES (?, ?, 'note', 'Seen', ?)",
        [(f"n{number:05}", odd if number == where else "s1", MOMENT) for number in range(60)],
    )
    same(connection, next(table for table in TABLES if table.name == "notes"))


@pytest.mark.parametrize(
    "moment", ["2023-03-24T09:30:15.000000Z", "2023-03-24", "2023-03-24T09:30:15,987654Z"]
)
def test_moments_that_are_not_as_most_are_are_written_as_python_writes_them(
    connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    monkeypatch.setattr(csv_pages, "CHUNK_ROWS", 3)
    connection.execute("DELETE FROM note")
    connection.executemany(
        "INSERT INTO note (id, session_id, kind, text, created_at) VALUES (?, 's1', 'note', 'Seen', ?)",
        [(f"n{number:05}", moment if number in (1, 40) else MOMENT) for number in range(60)],
    )
    same(connection, next(table for table in TABLES if table.name == "notes"))
