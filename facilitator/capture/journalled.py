"""Tables whose every change is written to the journal by triggers, as the migrations make them."""

from __future__ import annotations

from typing import Any

from sqlite_utils import Database

Columns = dict[str, Any]


def make(
    db: Database,
    name: str,
    columns: Columns,
    *,
    required: tuple[str, ...] = (),
    links: tuple[tuple[str, str], ...] = (),
    journal: bool = True,
    defaults: dict[str, Any] | None = None,
) -> None:
    """Creates a strict table whose every change is written to the journal by triggers."""
    db.table(name).create(
        {"id": str, **columns},
        pk="id",
        strict=True,
        not_null={"id", *required},
        defaults=defaults or {},
        foreign_keys=[(column, other, "id") for column, other in links],
    )
    for column, _ in links:
        db.table(name).create_index([column])
    if journal:
        _write_changes(db, name)


def add_column(db: Database, name: str, column: str, kind: type) -> None:
    """Adds a column to a table that is there, and to what its triggers write to the journal."""
    db.table(name).add_column(column, kind)
    write_changes_anew(db, name)


def write_changes_anew(db: Database, name: str) -> None:
    """Makes the triggers of a table as they would be made today."""
    for event in ("insert", "update", "delete"):
        db.execute(f'DROP TRIGGER "{name}_{event}"')
    _write_changes(db, name)


def _write_changes(db: Database, name: str) -> None:
    """Triggers that write each insert, update and delete of a table to ``change`` as JSON."""
    columns = [(c.name, c.type) for c in db.table(name).columns]

    def value(which: str, column: str, kind: str) -> str:
        stored = f'{which}."{column}"'
        if kind != "REAL":
            return stored
        # SQLite's JSON leaves out digits of a real number, so undo would write another one, or find none.
        return f"CASE WHEN {stored} IS NULL THEN NULL ELSE json(printf('%!.17g', {stored})) END"

    def row(which: str) -> str:
        return "json_object(" + ", ".join(f"'{c}', {value(which, c, kind)}" for c, kind in columns) + ")"

    for event, before, after in (
        ("INSERT", "NULL", row("NEW")),
        ("UPDATE", row("OLD"), row("NEW")),
        ("DELETE", row("OLD"), "NULL"),
    ):
        which = "OLD" if event == "DELETE" else "NEW"
        db.execute(
            f'CREATE TRIGGER "{name}_{event.lower()}" AFTER {event} ON "{name}" BEGIN '
            'INSERT INTO change (step, "table", id, before, after, at, origin, reverts) '
            f"SELECT step, '{name}', {which}.id, {before}, {after}, at, origin, reverts "
            "FROM step_now; END"
        )
