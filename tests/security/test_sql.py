"""SQL is written with parameters: what is put into its text is a name of our own schema, never a value."""

from __future__ import annotations

import ast
import re
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator.capture import opening

ROOT = Path(__file__).parents[2]

SQL = re.compile(
    r"\b(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s|DELETE\s+FROM|CREATE\s|DROP\s|ALTER\s+TABLE|PRAGMA\s|"
    r"ATTACH\s|VACUUM\s+INTO|COPY\s|VALUES\s*\()"
)

FROM_OUR_SOURCE = {
    # Placeholders and quoted names of columns, counted and listed in the lines above.
    *("marks", "names", "sets", "differs", "columns", "values", "types", "quoted", "', '.join(columns)"),
    *("', '.join('?' * len(row))", "', '.join('?' * len(names))", "', '.join([twice, *tests])"),
    *("', '.join(outer)", "', '.join(inner)"),
    # One of a few words that stand in the same function, or in the trigger that is made there.
    *("pragma", "name", "event", "event.lower()", "which", "before", "after", "side", "own", "orphans"),
    *("same", "kind", "form", "risky", "cell", "sql", "extra", "stored"),
    *("where", "order", "table", "self._owners", "whole('?2')", "whole('?3')"),
    # Names of tables and columns in the contract.
    *("self.order", "table.key", "column.name", "table.stored", "', '.join(wanted)"),
    # Counters, and a folder of ours with its quotes doubled.
    *("i", "target"),
}
"""What may stand in a statement. Constants may too, and whatever is in double quotes: a table or a column."""


def is_a_constant(value: str) -> bool:
    """True for a name in capitals, which is set once in its module."""
    return value.rpartition(".")[2].isupper()


def statements(path: Path) -> Iterator[tuple[int, str, str]]:
    """Each value that an f-string puts into SQL: its line, what stands before it, and its source."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            text = "".join(p.value for p in node.values if isinstance(p, ast.Constant))
            if not SQL.search(text):
                continue
            before = ""
            for part in node.values:
                if isinstance(part, ast.Constant):
                    before = str(part.value)
                elif isinstance(part, ast.FormattedValue):
                    yield part.value.lineno, before, ast.unparse(part.value)


def sources() -> list[Path]:
    found = [*(ROOT / "facilitator").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]
    assert len(found) > 300
    return found


def test_no_value_is_put_into_the_text_of_a_statement() -> None:
    unsafe = [
        f"{path.relative_to(ROOT)}:{line}: {{{value}}}"
        for path in sources()
        for line, before, value in statements(path)
        if not (before.endswith('"') or value in FROM_OUR_SOURCE or is_a_constant(value))
    ]
    assert not unsafe, "\n".join(unsafe)


def test_no_statement_is_put_together_by_other_means_than_an_f_string() -> None:
    unsafe = []
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Mod)):
                sides = [s for s in (node.left, node.right) if isinstance(s, (ast.Constant, ast.JoinedStr))]
                if any(SQL.search(ast.unparse(side)) for side in sides):
                    unsafe.append(f"{path.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}")
    assert not unsafe, "\n".join(unsafe)


@pytest.mark.parametrize(
    "text", ["'; DROP TABLE note; --", '"; DROP TABLE note; --', "a' OR '1'='1", "%s ? :a $1"]
)
def test_a_text_that_looks_like_sql_is_kept_and_found_as_a_text(tmp_path: Path, text: str) -> None:
    store = opening.create(tmp_path / "a.cohort")
    with store.step("test", datetime.now(UTC)) as step:
        card = step.insert("cluster", name=text, created_at=datetime.now(UTC))
        step.update("cluster", card, name=f"{text}!")
    store.keep_draft(text, text)
    assert store.draft(text) == text
    assert store.rows("SELECT name FROM cluster WHERE name = ?", [f"{text}!"]) == [{"name": f"{text}!"}]
    with pytest.raises(sqlite3.OperationalError):
        store.rows(f'SELECT * FROM "{text.replace(chr(34), "")}"')
    store.close()
