"""Cohorts with a few rows in every table, made of values that a file format may stumble over."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
from hypothesis import strategies as st

from facilitator.capture.store import Store
from facilitator.exchange.csv_contract import Column, Kind, Table
from facilitator.exchange.csv_tables import TABLES
from facilitator.live import undo
from facilitator.model.text import instant

NOW = datetime(2023, 3, 24, 9, 30, 15, 987654, tzinfo=UTC)

HOSTILE = (
    "=1+1",
    '=HYPERLINK("https://example.org","Siân")',
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\0=1+1",
    " =1+1",
    "\u00a0=1+1",
    "'quoted",
    "''twice",
    "'=1+1",
    "'",
)
"""Texts that a spreadsheet may take for a formula, and some that look as if they had been made safe."""

TEXTS = (
    *HOSTILE,
    "",
    " ",
    " text between spaces ",
    "lone\rCR",
    "lone\nLF",
    "both\r\n",
    "a\0b",
    "\0",
    '"',
    '""',
    'say "=1"',
    ",;|",
    "\ufeffmark",
    "\u2028\u2029",
    "Siân O’Neill 👩‍🏫",
    "e\u0301",
    "NULL",
    "true",
    "007",
    "1e400",
    "exact=1 text=",
    "\x1f\x7f\x85",
    "x" * 70_000,
)

texts = st.sampled_from(TEXTS) | st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
reals = st.sampled_from(
    [0.0, -0.0, 1.0, 0.1, 89.6, 1e-320, 5e-324, 1.7976931348623157e308, -3.0, 1e17, 1e22, 2.5, 1 / 3]
) | st.floats(allow_nan=False, allow_infinity=False)
wholes = st.sampled_from([0, 1, -1, 2**63 - 1, -(2**63)]) | st.integers(-(2**63), 2**63 - 1)
moments = st.builds(
    lambda seconds, micro: instant(NOW + timedelta(seconds=seconds)).replace("987654", f"{micro:06}"),
    st.integers(-32 * 10**9, 250 * 10**9),
    st.sampled_from([0, 1, 999_999, 500_000, 120_000]),
)
lists = st.lists(texts, max_size=3)
turns = st.builds(lambda minutes, names: {"minutes": minutes, "names": names}, reals, lists)


def as_json(plain: Any) -> str:
    """As the app stores lists and Structs."""
    return msgspec.json.encode(plain).decode()


def value(column: Column, kind: str) -> st.SearchStrategy[Any]:
    """What may stand in a column of the SQLite type ``kind``."""
    if column.values:
        return st.sampled_from(column.values)
    if column.name == "dots":  # they are added up
        return st.integers(0, 99)
    if column.least is not None:
        return st.integers(column.least, column.most or 2**31)
    return {
        Kind.TEXT: texts,
        Kind.INTEGER: wholes,
        Kind.SECONDS: reals if kind == "REAL" else wholes,
        Kind.NUMBER: reals,
        Kind.BOOLEAN: st.integers(0, 1),
        Kind.INSTANT: moments,
        Kind.DATE: st.dates().map(date.isoformat),
        Kind.LIST: (st.just([]) if column.name == "capture" else lists).map(as_json),
        Kind.RECORD: turns.map(as_json),
    }[column.kind]


def an_id(table: Table, number: int) -> st.SearchStrategy[str]:
    """An id that is not there yet; a card's can name a file, as its sketch does."""
    if table.name == "ideas":
        return st.just(f"card-{number}")
    return st.sampled_from(["", "=", "'", "-", "ä ", "a,b", '"', "x\n", "1-"]).map(
        lambda head: f"{head}{number}"
    )


# A stroke is also drawn, so it has to be one.
_POINTS = json.dumps([[1.5, 2.0, 0.5]])


def fill(store: Store, data: st.DataObject) -> None:
    """Puts up to three rows into every table of a cohort that has none, and changes some of them."""
    ids: dict[str, list[str]] = {}
    with store.step("test", NOW) as step:
        step.insert("cohort", id="c1", name=data.draw(texts), programme_title="", timezone="Europe/London")
        for table in (t for t in TABLES if not t.worked_out):  # a table comes after those that it refers to
            there = ids.setdefault(table.name, [])
            for number in range(data.draw(st.integers(1, 2))):
                row = _row(store, table, ids, data)
                if row is not None:
                    there.append(step.insert(table.stored, id=data.draw(an_id(table, number)), **row))
    _history(store, data)


def _row(store: Store, table: Table, ids: dict[str, list[str]], data: st.DataObject) -> dict[str, Any] | None:
    stored = {row["name"]: row for row in store.rows(f'PRAGMA table_info("{table.stored}")')}
    checked = {row["from"] for row in store.rows(f'PRAGMA foreign_key_list("{table.stored}")')}
    row: dict[str, Any] = {}
    for column in table.columns:
        name = column.stored or column.name
        if column.worked_out or name == "id":
            continue
        info = stored[name]
        kinds = value(column, info["type"])
        if table.name == "strokes" and name == "points":
            kinds = st.just(_POINTS)
        elif table.name == "strokes" and column.kind is Kind.NUMBER:
            kinds = st.floats(1, 100)
        elif name in checked:
            others = ids[column.refers_to]
            if not others and info["notnull"]:
                return None
            kinds = st.sampled_from(others) if others else st.none()
        may_miss = not info["notnull"]
        row[name] = data.draw(st.none() | kinds if may_miss else kinds)
    return row


def _history(store: Store, data: st.DataObject) -> None:
    """Cards come to other stages and goals are worded anew; some of it is taken back."""
    cards = [row["id"] for row in store.rows("SELECT id FROM idea")]
    goals = [row["id"] for row in store.rows("SELECT id FROM goal")]
    stages = next(c.values for t in TABLES if t.name == "ideas" for c in t.columns if c.name == "stage")
    for number in range(data.draw(st.integers(0, 4))):
        now = NOW + timedelta(seconds=number + 1, microseconds=number)
        what = data.draw(st.sampled_from(["move", "word", "undo", "remove"]))
        if what == "move" and cards:
            with store.step("board.move", now) as step:
                step.update(
                    "idea", data.draw(st.sampled_from(cards)), stage=data.draw(st.sampled_from(stages))
                )
        elif what == "word" and goals:
            with store.step("goals.word", now) as step:
                step.update("goal", data.draw(st.sampled_from(goals)), text=data.draw(texts))
        elif what == "undo" and store.undoable().undo and store.undoable().undo[1] != "test":
            undo.undo(store, now)
