"""Migration 6, what keeps a cohort safe: none of it is captured, so none of it is in the journal."""

from __future__ import annotations

from sqlite_utils import Database

from facilitator.capture.journalled import make, write_changes_anew


def m006_safety(db: Database) -> None:
    """Codes for names, what was synced where, the clock's anchor, what was erased; reals in full."""
    # The key to a pseudonymised folder. No link to participant: a code is never given to somebody else.
    make(db, "pseudonym", {"code": str}, required=("code",), journal=False)
    db.table("pseudonym").create_index(["code"], unique=True)
    # One row a folder, whose path is the id; what stood there when it was written, and up to which change.
    make(
        db,
        "synced",
        {"at": str, "seq": int, "mark": str, "files": str, "pseudonymised": int},
        required=("at", "seq", "mark", "files"),
        journal=False,
    )
    # From when on the time is counted: a boot of this computer, its seconds since then, the moment in UTC.
    db.table("anchor").create(
        {"id": int, "boot": str, "seconds": float, "at": str},
        pk="id",
        strict=True,
        not_null={"boot", "seconds", "at"},
    )
    # Of an erased person only the SHA-256 of the id stays, so that a merge does not bring them back.
    make(
        db,
        "erasure",
        {"who": str, "at": str, "certificate": str},
        required=("who", "at", "certificate"),
        journal=False,
    )
    # Of real numbers the journal had 15 digits only.
    for name in ("pair", "activity", "turn_timer", "idea", "stroke"):
        write_changes_anew(db, name)
