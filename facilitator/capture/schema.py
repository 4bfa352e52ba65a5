"""The tables of a cohort file, as migrations that are applied in order and never edited."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from facilitator.capture.journalled import add_column, make
from facilitator.capture.schema_board import m004_the_idea_board
from facilitator.capture.schema_growth import m005_growth
from facilitator.capture.schema_safety import m006_safety
from facilitator.capture.schema_trio import m007_trios_of_mentors

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


# The rest are files of their own; sqlite-utils knows each by its function's name, in this order.
migrations()(m004_the_idea_board)
migrations()(m005_growth)
migrations()(m006_safety)
migrations()(m007_trios_of_mentors)
