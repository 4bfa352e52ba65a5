"""Migration 5, what is measured of people and pairs. It has landed: people have files made by it."""

from __future__ import annotations

from sqlite_utils import Database

from facilitator.capture.journalled import add_column, make


def m005_growth(db: Database) -> None:
    """The questions of benchmarks, goals that are let go, people outside the cohort, goals of a check-in."""
    add_column(db, "goal", "dropped_at", str)
    make(
        db,
        "benchmark",
        {
            "name": str,
            "position": int,
            "title": str,
            "about": str,
            "stem": str,
            "anchors": str,
            "sources": str,
        },
        required=("name", "position", "title", "anchors"),
    )
    make(
        db,
        "benchmark_item",
        {
            "benchmark_id": str,
            "item_id": str,
            "position": int,
            "text": str,
            "reversed": int,
            "facet": str,
        },
        required=("benchmark_id", "item_id", "position", "text"),
        links=(("benchmark_id", "benchmark"),),
    )
    make(
        db,
        "outside_connection",
        {"wave": str, "participant_id": str, "people": int},
        required=("wave", "participant_id", "people"),
        links=(("participant_id", "participant"),),
    )
    make(
        db,
        "checkin_goal",
        {"checkin_id": str, "goal_id": str},
        required=("checkin_id", "goal_id"),
        links=(("checkin_id", "pair_checkin"), ("goal_id", "goal")),
    )
    for column in ("benchmark", "wave", "results_at"):
        add_column(db, "showing", column, str)
    db.create_view("goal_wording", _WORDINGS_OF_GOALS)


_WORDINGS_OF_GOALS = """
SELECT c.id || '-' || c.seq AS id,
       c.id AS goal_id,
       json_extract(c.after, '$.text') AS text,
       c.at AS at
FROM change AS c
WHERE c."table" = 'goal'
  AND c.after IS NOT NULL
  AND json_extract(c.after, '$.text') IS NOT json_extract(c.before, '$.text')
  AND c.origin != 'undo'
  AND NOT EXISTS (SELECT 1 FROM change AS later WHERE later.reverts = c.step)
  AND EXISTS (SELECT 1 FROM goal WHERE goal.id = c.id)
ORDER BY c.seq
"""
"""How each goal was worded over time, read from the journal; what was undone did not happen."""
