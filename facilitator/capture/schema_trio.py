"""Migration 7, three who mentor each other: an odd number of people leaves nobody without a mentor."""

from __future__ import annotations

from sqlite_utils import Database

from facilitator.capture.journalled import write_changes_anew


def m007_trios_of_mentors(db: Database) -> None:
    """A third member of a mentor pair, of either profession; empty for two."""
    # A link that the file holds, as an erase finds by it whom it has to leave out.
    db.execute('ALTER TABLE "pair" ADD COLUMN "third_participant_id" TEXT REFERENCES "participant" ("id")')
    db.table("pair").create_index(["third_participant_id"])
    write_changes_anew(db, "pair")
