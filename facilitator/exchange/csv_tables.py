"""Every CSV file of a synced cohort, in the order in which they are written and read back."""

from __future__ import annotations

from facilitator.exchange.csv_captured import CAPTURED_TABLES
from facilitator.exchange.csv_contract import Table
from facilitator.exchange.csv_programme import PROGRAMME_TABLES

TABLES: tuple[Table, ...] = (*PROGRAMME_TABLES, *CAPTURED_TABLES)

CODEBOOK = "datapackage.json"
"""The file that says what the columns mean and what each file's SHA-256 is; always the last written."""
