"""The tables of a cohort file, as migrations that are applied in order and never edited."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from facilitator.capture.journalled import add_column, make

migrations = Migrations("facilitator")


@migrations()
def m001_programme_people_and_run(db: Database) -> None:
    """The journal, the programme, the people, and what happens in a session."""
    db.table("change").create(
        {
            "seq": int,
            "step": int,
            "table": str,
            "id": str,
            "before": str,
            "after": str,
            "at": str,
            "origin": str,
            "reverts": int,
        },
        pk="seq",
        strict=True,
        not_null={"step", "table", "id", "at", "origin"},
    )
    db.table("change").create_index(["step"])
    db.table("step_now").create(
        {"id": int, "step": int, "at": str, "origin": str, "reverts": int}, pk="id", strict=True
    )
    db.table("step_now").insert({"id": 1, "step": 0, "at": "", "origin": "", "reverts": None})
    db.table("holder").create({"id": int, "who": str, "since": str}, pk="id", strict=True)
    db.table("draft").create({"id": str, "text": str}, pk="id", strict=True)
    make(
        db,
        "cohort",
        {
            "name": str,
            "programme": str,
            "programme_title": str,
            "timezone": str,
            "warning_percent": int,
            "danger_percent": int,
            "rehearsal": int,
            "created_at": str,
        },
        required=("name", "programme_title", "timezone"),
    )
    make(
        db,
        "participant",
        {
            "position": int,
            "name": str,
            "email": str,
            "profession": str,
            "department": str,
            "sector": str,
            "role": str,
            "duties": str,
            "grade": str,
            "consent": int,
            "active": int,
        },
        required=("name", "profession"),
    )
    make(
        db,
        "pair",
        {
            "policy_participant_id": str,
            "operational_participant_id": str,
            "score": float,
            "reasons": str,
        },
        required=("policy_participant_id", "operational_participant_id"),
        links=(("policy_participant_id", "participant"), ("operational_participant_id", "participant")),
    )
    make(
        db,
        "session",
        {
            "number": int,
            "kind": str,
            "title": str,
            "stage": str,
            "summary": str,
            "prompts": str,
            "planned_date": str,
            "planned_at": str,
            "planned_seconds": int,
            "started_at": str,
            "due_at": str,
            "ended_at": str,
        },
        required=("number", "kind", "title", "planned_seconds"),
    )
    make(
        db,
        "activity",
        {
            "session_id": str,
            "position": int,
            "title": str,
            "kind": str,
            "planned_seconds": int,
            "minimum_seconds": int,
            "purpose": str,
            "instructions": str,
            "notes": str,
            "capture": str,
            "grouping": str,
            "rounds": int,
            "talk_about": str,
            "turns": str,
            "started_at": str,
            "ended_at": str,
            "paused_at": str,
            "paused_seconds": float,
            "added_seconds": int,
        },
        required=("session_id", "position", "title", "kind", "planned_seconds", "minimum_seconds"),
        links=(("session_id", "session"),),
        defaults={"paused_seconds": 0.0, "added_seconds": 0},
    )
    make(
        db,
        "turn_timer",
        {
            "activity_id": str,
            "round": int,
            "names": str,
            "seconds": int,
            "started_at": str,
            "paused_before": float,
            "stopped_at": str,
        },
        required=("activity_id", "round", "names", "seconds", "started_at"),
        links=(("activity_id", "activity"),),
    )
    make(
        db,
        "attendance",
        {"session_id": str, "participant_id": str, "state": str, "at": str},
        required=("session_id", "participant_id", "state", "at"),
        links=(("session_id", "session"), ("participant_id", "participant")),
    )
    make(
        db,
        "seat",
        {"session_id": str, "activity_id": str, "round": int, "room": int, "participant_id": str},
        required=("session_id", "activity_id", "round", "room", "participant_id"),
        links=(("session_id", "session"), ("activity_id", "activity"), ("participant_id", "participant")),
    )
    make(
        db,
        "note",
        {
            "session_id": str,
            "activity_id": str,
            "kind": str,
            "participant_id": str,
            "text": str,
            "quotable": int,
            "created_at": str,
        },
        required=("session_id", "kind", "text", "created_at"),
        links=(("session_id", "session"), ("activity_id", "activity"), ("participant_id", "participant")),
    )
    make(
        db,
        "idea",
        {
            "session_id": str,
            "stage": str,
            "title": str,
            "problem": str,
            "lever": str,
            "insight": str,
            "smallest_test": str,
            "affected": str,
            "owner_id": str,
            "ally_id": str,
            "first_step": str,
            "due_date": str,
            "effort": int,
            "impact": int,
            "revealed": int,
            "created_at": str,
        },
        required=("stage", "title", "created_at"),
        links=(("session_id", "session"), ("owner_id", "participant"), ("ally_id", "participant")),
    )
    make(db, "showing", {"view": str, "blank": int, "held_activity_id": str}, journal=True)


@migrations()
def m002_measures(db: Database) -> None:
    """Votes, goals, benchmarks, connections, check-ins and voice turns: measured over time."""
    session, participant = ("session_id", "session"), ("participant_id", "participant")
    make(
        db,
        "vote",
        {"idea_id": str, "session_id": str, "participant_id": str, "room": int, "dots": int},
        required=("idea_id", "dots"),
        links=(("idea_id", "idea"), session, participant),
    )
    make(
        db,
        "goal",
        {"participant_id": str, "pair_id": str, "text": str, "created_at": str},
        required=("text", "created_at"),
        links=(participant, ("pair_id", "pair")),
    )
    make(
        db,
        "goal_rating",
        {"goal_id": str, "session_id": str, "rating": int, "note": str, "at": str},
        required=("goal_id", "at"),
        links=(("goal_id", "goal"), session),
    )
    make(
        db,
        "response",
        {"participant_id": str, "wave": str, "benchmark": str, "item_id": str, "value": int, "at": str},
        required=("participant_id", "wave", "benchmark", "item_id", "at"),
        links=(participant,),
    )
    make(
        db,
        "connection",
        {"wave": str, "from_participant_id": str, "to_participant_id": str, "closeness": int},
        required=("wave", "from_participant_id", "to_participant_id", "closeness"),
        links=(("from_participant_id", "participant"), ("to_participant_id", "participant")),
    )
    make(
        db,
        "pair_checkin",
        {
            "session_id": str,
            "pair_id": str,
            "held_on": str,
            "minutes": int,
            "summary": str,
            "useful": int,
        },
        required=("session_id", "pair_id"),
        links=(session, ("pair_id", "pair")),
    )
    make(
        db,
        "voice_turn",
        {"session_id": str, "activity_id": str, "participant_id": str, "at": str},
        required=("session_id", "participant_id", "at"),
        links=(session, ("activity_id", "activity"), participant),
    )


@migrations()
def m003_pairs_and_rounds_by_choice(db: Database) -> None:
    """Line managers, pinned pairs, wishes to be apart or together, and rooms shaped before their round."""
    add_column(db, "participant", "manager", str)
    add_column(db, "pair", "pinned", int)
    participant = "participant"
    make(
        db,
        "wish",
        {"kind": str, "first_participant_id": str, "second_participant_id": str},
        required=("kind", "first_participant_id", "second_participant_id"),
        links=(("first_participant_id", participant), ("second_participant_id", participant)),
    )
    make(
        db,
        "planned_seat",
        {
            "session_id": str,
            "activity_id": str,
            "round": int,
            "room": int,
            "participant_id": str,
            "pinned": int,
        },
        required=("session_id", "activity_id", "round", "room", "participant_id"),
        links=(("session_id", "session"), ("activity_id", "activity"), ("participant_id", participant)),
    )


@migrations()
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


@migrations()
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
