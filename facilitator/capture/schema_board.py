"""Migration 4, the idea board. It has landed: people have files made by it."""

from __future__ import annotations

from sqlite_utils import Database

from facilitator.capture.journalled import add_column, make


def m004_the_idea_board(db: Database) -> None:
    """Authors, themes, clusters, places on the board, ballots, sketches and journey maps."""
    idea, session, participant = ("idea_id", "idea"), ("session_id", "session"), "participant"
    make(db, "cluster", {"name": str, "created_at": str}, required=("name", "created_at"))
    for column in ("details", "theme", "outcome", "tried_on", "comment", "cluster_id"):
        add_column(db, "idea", column, str)
    for column in ("x", "y"):
        add_column(db, "idea", column, float)
    db.table("idea").create_index(["cluster_id"])
    make(
        db,
        "authorship",
        {"idea_id": str, "participant_id": str},
        required=("idea_id", "participant_id"),
        links=(idea, ("participant_id", participant)),
    )
    make(
        db,
        "ballot",
        {"session_id": str, "question": str, "dots": int, "opened_at": str, "closed_at": str},
        required=("session_id", "dots", "opened_at"),
        links=(session,),
    )
    make(
        db,
        "ballot_card",
        {"ballot_id": str, "idea_id": str, "number": int},
        required=("ballot_id", "idea_id", "number"),
        links=(("ballot_id", "ballot"), idea),
    )
    add_column(db, "vote", "ballot_id", str)
    db.table("vote").create_index(["ballot_id"])
    make(
        db,
        "stroke",
        {
            "idea_id": str,
            "frame": int,
            "position": int,
            "kind": str,
            "points": str,
            "width": float,
            "colour": str,
            "text": str,
            "created_at": str,
        },
        required=("idea_id", "frame", "position", "kind", "points", "width", "created_at"),
        links=(idea,),
    )
    make(
        db,
        "journey",
        {"session_id": str, "title": str, "created_at": str},
        required=("title", "created_at"),
        links=(session,),
    )
    make(
        db,
        "journey_step",
        {"journey_id": str, "position": int, "title": str},
        required=("journey_id", "position", "title"),
        links=(("journey_id", "journey"),),
    )
    make(
        db,
        "journey_card",
        {"step_id": str, "lane": str, "text": str, "idea_id": str, "created_at": str},
        required=("step_id", "lane", "text", "created_at"),
        links=(("step_id", "journey_step"), idea),
    )
    for column in ("idea_id", "cluster_id", "journey_id"):
        add_column(db, "showing", column, str)
    for column in ("authors", "new_face_down"):
        add_column(db, "showing", column, int)
    db.table("change").create_index(["table", "id"])
    db.execute("CREATE INDEX idx_change_reverts ON change (reverts) WHERE reverts IS NOT NULL")
    db.create_view("idea_stage", _STAGES_OF_CARDS)


_STAGES_OF_CARDS = """
SELECT c.id || '-' || c.seq AS id,
       c.id AS idea_id,
       json_extract(c.after, '$.stage') AS stage,
       c.at AS at
FROM change AS c
WHERE c."table" = 'idea'
  AND c.after IS NOT NULL
  AND json_extract(c.after, '$.stage') IS NOT json_extract(c.before, '$.stage')
  AND c.origin != 'undo'
  AND NOT EXISTS (SELECT 1 FROM change AS later WHERE later.reverts = c.step)
  AND EXISTS (SELECT 1 FROM idea WHERE idea.id = c.id)
ORDER BY c.seq
"""
"""When each card came to each stage, read from the journal; what was undone did not happen."""
