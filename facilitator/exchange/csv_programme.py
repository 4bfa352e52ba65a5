"""The CSV files about people and what happened: participants, pairs, sessions, run sheets, rooms."""

from __future__ import annotations

from typing import Any

from facilitator.exchange.csv_contract import Column, Holds, Kind, Table, choice, link, own_id
from facilitator.model.people import Presence, Profession, WishKind
from facilitator.model.programme import ActivityKind, Grouping, SessionKind
from facilitator.model.run import Activity
from facilitator.model.text import noun
from facilitator.rules import timing


def seconds_run(row: dict[str, Any]) -> int | None:
    """Seconds that an activity ran, pauses left out; None if it has not begun or is still on."""
    activity = noun(Activity, row)
    if activity.started_at is None or activity.ended_at is None:
        return None
    return round(timing.elapsed(activity, activity.ended_at))


PARTICIPANTS = Table(
    "participants",
    "participant",
    "The people of the cohort.",
    "t.position, t.id",
    (
        own_id("participant_id", "Who it is; a code in a pseudonymised folder."),
        Column("name", Kind.TEXT, "Full name; a code in a pseudonymised folder.", holds=Holds.NAME),
        Column(
            "email", Kind.TEXT, "E-mail address; left out of a pseudonymised folder.", holds=Holds.ADDRESS
        ),
        choice("profession", Profession, "Policy profession or operational delivery profession."),
        Column("department", Kind.TEXT, "Department or agency.", holds=Holds.WORDS),
        Column("sector", Kind.TEXT, "Field of work, such as immigration.", holds=Holds.WORDS),
        Column("role", Kind.TEXT, "Job title.", holds=Holds.WORDS),
        Column("duties", Kind.TEXT, "Duties that matter for finding a pair.", holds=Holds.WORDS),
        Column(
            "pair_id",
            Kind.TEXT,
            "The mentor pair that this person is in.",
            expression="(SELECT p.id FROM pair AS p WHERE t.id IN "
            "(p.policy_participant_id, p.operational_participant_id, p.third_participant_id) "
            "ORDER BY p.id LIMIT 1)",
            refers_to="pairs",
        ),
        Column("consent", Kind.BOOLEAN, "Whether this person agreed to be recorded here."),
        Column("active", Kind.BOOLEAN, "Whether this person still takes part."),
        Column("grade", Kind.TEXT, "Grade in the civil service.", holds=Holds.WORDS),
        Column(
            "position",
            Kind.INTEGER,
            "Place in the roster; left out of a pseudonymised folder.",
            holds=Holds.ORDER,
        ),
        Column(
            "manager",
            Kind.TEXT,
            "Who this person reports to; in a pseudonymised folder a code, or left out.",
            holds=Holds.SOMEBODY,
        ),
    ),
    also=("pair",),
)

PAIRS = Table(
    "pairs",
    "pair",
    "Mentor pairs: two people of different professions who mentor each other, and sometimes a third.",
    "t.id",
    (
        own_id("pair_id", "Which pair it is."),
        link("policy_participant_id", "participants", "The policymaker.", required=True),
        link("operational_participant_id", "participants", "The practitioner.", required=True),
        Column("score", Kind.NUMBER, "How well the two go together, 0 to 1; empty if paired by hand."),
        Column("reasons", Kind.TEXT, "Why the two were paired.", holds=Holds.WORDS),
        Column("pinned", Kind.BOOLEAN, "Whether new proposals leave the pair as it is."),
        link("third_participant_id", "participants", "Who joined the two, if anybody did."),
    ),
)

SESSIONS = Table(
    "sessions",
    "session",
    "The programme's sessions, held or still to come.",
    "t.number, t.id",
    (
        own_id("session_id", "Which session it is."),
        Column("number", Kind.INTEGER, "Place in the programme, from 1.", required=True),
        choice("kind", SessionKind, "Run by a facilitator, or by each pair alone."),
        Column("title", Kind.TEXT, "Title.", holds=Holds.WORDS),
        Column("planned_date", Kind.DATE, "Day on which it is planned, in the cohort's time zone."),
        Column("planned_seconds", Kind.SECONDS, "Planned length in seconds.", required=True),
        Column("started_at", Kind.INSTANT, "When it began (UTC)."),
        Column("ended_at", Kind.INSTANT, "When it ended (UTC)."),
        Column("stage", Kind.TEXT, "The programme's stage that it stands for.", holds=Holds.WORDS),
        Column("summary", Kind.TEXT, "What it is about.", holds=Holds.WORDS),
        Column("prompts", Kind.LIST, "What a pair talks about in a self-led session.", holds=Holds.WORDS),
        Column("planned_at", Kind.INSTANT, "Planned start (UTC)."),
        Column("due_at", Kind.INSTANT, "When it had to end, fixed as it began (UTC)."),
    ),
)

ACTIVITIES = Table(
    "activities",
    "activity",
    "The run sheet of each facilitated session.",
    "(SELECT s.number FROM session AS s WHERE s.id = t.session_id), t.position, t.id",
    (
        own_id("activity_id", "Which activity it is."),
        link("session_id", "sessions", "The session whose run sheet it is on.", required=True),
        Column("position", Kind.INTEGER, "Place on the run sheet.", required=True),
        Column("title", Kind.TEXT, "Title.", holds=Holds.WORDS),
        choice("kind", ActivityKind, "What the room does."),
        Column("planned_seconds", Kind.SECONDS, "Planned length in seconds.", required=True),
        Column(
            "actual_seconds",
            Kind.SECONDS,
            "Seconds that it ran, pauses left out; empty until it has ended.",
            derive=seconds_run,
        ),
        Column("started_at", Kind.INSTANT, "When it began (UTC)."),
        Column("ended_at", Kind.INSTANT, "When it ended (UTC)."),
        Column("minimum_seconds", Kind.SECONDS, "Length in seconds below which re-timing does not go."),
        Column("added_seconds", Kind.SECONDS, "Seconds added on the day; below zero if cut."),
        Column("paused_seconds", Kind.SECONDS, "Seconds for which its clock stood still."),
        Column("purpose", Kind.TEXT, "What it is for.", holds=Holds.WORDS),
        Column("instructions", Kind.LIST, "What the participants read.", holds=Holds.WORDS),
        Column(
            "facilitator_notes",
            Kind.LIST,
            "What only the facilitator reads; left out of a pseudonymised folder.",
            stored="notes",
            holds=Holds.PRIVATE,
        ),
        Column("capture", Kind.LIST, "Kinds of notes to take.", holds=Holds.FIXED),
        choice("grouping", Grouping, "How breakout rooms are made.", required=False),
        Column("rounds", Kind.INTEGER, "Breakout rounds planned."),
        Column("talk_about", Kind.TEXT, "The question that goes with the rooms.", holds=Holds.WORDS),
        Column("turns", Kind.RECORD, "Timed turns: minutes of each, and their names.", holds=Holds.WORDS),
        Column("paused_at", Kind.INSTANT, "Since when its clock stands still (UTC); empty while it runs."),
    ),
    also=("session",),
)

TURN_TIMERS = Table(
    "turn_timers",
    "turn_timer",
    "Second clocks: the turns of a breakout round, or report-backs.",
    "t.id",
    (
        own_id("turn_timer_id", "Which clock it is."),
        link("activity_id", "activities", "The activity.", required=True),
        Column("round", Kind.INTEGER, "The round whose turns it counts.", required=True),
        Column("names", Kind.LIST, "What each turn is called.", required=True, holds=Holds.WORDS),
        Column("seconds", Kind.SECONDS, "Length of each turn in seconds.", required=True),
        Column("started_at", Kind.INSTANT, "When it was started (UTC).", required=True),
        Column("paused_before", Kind.SECONDS, "Seconds that the activity had been paused by then."),
        Column("stopped_at", Kind.INSTANT, "When it was put away (UTC)."),
    ),
)

ATTENDANCE = Table(
    "attendance",
    "attendance",
    "Who came, went and came back, each time that it was marked.",
    "t.id",
    (
        link("session_id", "sessions", "The session.", required=True),
        link("participant_id", "participants", "The person.", required=True),
        choice("state", Presence, "What was marked."),
        Column("at", Kind.INSTANT, "The moment from which it holds (UTC).", required=True),
        own_id("attendance_id", "Which mark it is."),
    ),
)

ROOMS = Table(
    "rooms",
    "seat",
    "Who sat in which breakout room, a line for each person and round.",
    "(SELECT s.number FROM session AS s WHERE s.id = t.session_id), "
    "(SELECT a.position FROM activity AS a WHERE a.id = t.activity_id), t.round, t.room, t.id",
    (
        link("session_id", "sessions", "The session.", required=True),
        link("activity_id", "activities", "The activity.", required=True),
        Column("round", Kind.INTEGER, "Round of the activity, from 1.", required=True),
        Column("room", Kind.INTEGER, "Number of the room.", required=True),
        link("participant_id", "participants", "The person.", required=True),
        own_id("seat_id", "Which line it is."),
    ),
    also=("session", "activity"),
)

WISHES = Table(
    "wishes",
    "wish",
    "Who is never, or always, to share a breakout room.",
    "t.id",
    (
        own_id("wish_id", "Which wish it is."),
        choice("kind", WishKind, "Apart or together."),
        link("first_participant_id", "participants", "One of the two.", required=True),
        link("second_participant_id", "participants", "The other.", required=True),
    ),
)

PLANNED_ROOMS = Table(
    "planned_rooms",
    "planned_seat",
    "Rooms of a round to come, as the facilitator has shaped them.",
    "t.activity_id, t.round, t.room, t.id",
    (
        *ROOMS.columns[:-1],
        own_id("planned_seat_id", "Which line it is."),
        Column("pinned", Kind.BOOLEAN, "Whether the room is kept when the others are planned anew."),
    ),
)

PROGRAMME_TABLES = (
    PARTICIPANTS,
    PAIRS,
    SESSIONS,
    ACTIVITIES,
    ATTENDANCE,
    ROOMS,
    WISHES,
    PLANNED_ROOMS,
    TURN_TIMERS,
)
