"""The codebook beside the files: a Frictionless Data Package with a Table Schema for each CSV file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from facilitator.exchange.codebook_hash import own_hash
from facilitator.exchange.csv_contract import Column, Kind, Table
from facilitator.exchange.csv_folder import Staged
from facilitator.exchange.hiding import STILL_TELLS
from facilitator.exchange.sketch_files import Drawing

_DESCRIPTION = (
    "What a cohort's facilitator captured, one file a table. Ids are text and never reused. Moments are "
    "UTC; lengths of time are whole seconds unless the column says otherwise. A missing value is an empty "
    "cell. A text that begins with = + - @, a tab, a carriage return, a NUL or ' has one ' before it in the "
    "file, which is no part of the text."
)

_DIALECT = {
    "delimiter": ",",
    "lineTerminator": "\r\n",
    "quoteChar": '"',
    "doubleQuote": True,
    "skipInitialSpace": False,
    "header": True,
}


def codebook(
    cohort: Mapping[str, Any] | None,
    files: list[tuple[Table, Staged]],
    sketches: Sequence[tuple[Drawing, Staged]] = (),
    *,
    pseudonymised: bool = False,
) -> bytes:
    """``datapackage.json`` for files as they were written; the same files give the same bytes.

    Follows the Data Package, Tabular Data Resource, CSV Dialect and Table Schema specifications, version 1,
    of specs.frictionlessdata.io; with sketches it is no longer a package of tables alone. ``cohort`` is the
    cohort file's own row, kept under a property of that name so that a cohort can be made again from the
    folder. It ends with its own hash, by which the next sync knows whether somebody changed it.
    """
    profile = "data-package" if sketches else "tabular-data-package"
    package: dict[str, Any] = {"profile": profile, "name": "cohort"}
    if cohort:
        package["title"] = cohort["name"]
    package["description"] = f"{_DESCRIPTION} {STILL_TELLS}" if pseudonymised else _DESCRIPTION
    if pseudonymised:
        package["pseudonymised"] = True
    if cohort:
        package["cohort"] = {name: value for name, value in cohort.items() if value is not None}
    keys = {table.name: table.key for table, _ in files}
    package["resources"] = [_resource(table, staged, keys) for table, staged in files]
    package["resources"] += [_drawing(sketch, staged) for sketch, staged in sketches]
    package["hash"] = own_hash(package)
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode()


def _resource(table: Table, staged: Staged, keys: Mapping[str, str]) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": staged.name,
        "description": table.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": staged.size,
        "hash": f"sha256:{staged.sha256}",
        "dialect": _DIALECT,
        "schema": _schema(table, keys),
    }


def _drawing(sketch: Drawing, staged: Staged) -> dict[str, Any]:
    return {
        "profile": "data-resource",
        "name": f"sketch-{sketch.idea_id}",
        "path": staged.name,
        "description": f"The sketch of the card {sketch.idea_id} in ideas.csv; strokes.csv has its strokes.",
        "format": "svg",
        "mediatype": "image/svg+xml",
        "encoding": "utf-8",
        "bytes": staged.size,
        "hash": f"sha256:{staged.sha256}",
    }


def _schema(table: Table, keys: Mapping[str, str]) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [_field(column) for column in table.written],
        "missingValues": [""],
        "primaryKey": table.key,
    }
    links = [_foreign_key(column, keys) for column in table.written if column.refers_to]
    if links:
        schema["foreignKeys"] = links
    return schema


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": column.kind.schema_type,
        "description": column.description,
    }
    if column.kind is Kind.BOOLEAN:
        field |= {"trueValues": ["true"], "falseValues": ["false"]}
    constraints = {
        "required": column.required or None,
        "unique": column.unique or None,
        "enum": list(column.values) or None,
        "minimum": column.least,
        "maximum": column.most,
    }
    present = {name: value for name, value in constraints.items() if value is not None}
    return field | ({"constraints": present} if present else {})


def _foreign_key(column: Column, keys: Mapping[str, str]) -> dict[str, Any]:
    return {
        "fields": column.name,
        "reference": {"resource": column.refers_to, "fields": keys[column.refers_to]},
    }
