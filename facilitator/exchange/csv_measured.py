"""The CSV files of what was measured: goals, benchmarks, connections, check-ins and turns taken."""

from __future__ import annotations

from facilitator.exchange.csv_contract import Column, Holds, Kind, Table, link, own_id

GOALS = Table(
    "goals",
    "goal",
    "Goals of a person in their role, and learning goals of a pair.",
    "t.id",
    (
        own_id("goal_id", "Which goal it is."),
        link("participant_id", "participants", "Whose goal it is; empty for a pair's."),
        link("pair_id", "pairs", "Which pair's goal it is; empty for a person's."),
        Column("text", Kind.TEXT, "The goal.", holds=Holds.WORDS),
        Column("created_at", Kind.INSTANT, "When it was set (UTC).", required=True),
        Column("dropped_at", Kind.INSTANT, "When its owner let it go (UTC); empty while it stands."),
    ),
)

GOAL_WORDINGS = Table(
    "goal_wordings",
    "goal_wording",
    "How each goal was worded, from the first wording on. What was undone did not happen.",
    "t.goal_id, CAST(substr(t.id, length(t.goal_id) + 2) AS INTEGER)",
    (
        own_id("goal_wording_id", "Which wording of which goal it is."),
        link("goal_id", "goals", "The goal.", required=True),
        Column("text", Kind.TEXT, "The goal in these words.", required=True, holds=Holds.WORDS),
        Column("at", Kind.INSTANT, "When it was worded so (UTC).", required=True),
    ),
    worked_out=True,
    also=("goal",),
)

GOAL_RATINGS = Table(
    "goal_ratings",
    "goal_rating",
    "How far a goal had come when it was looked at again.",
    "t.id",
    (
        link("goal_id", "goals", "The goal.", required=True),
        link("session_id", "sessions", "The session in which it was looked at."),
        Column("rating", Kind.INTEGER, "How far it had come, as its owner rated it."),
        Column("note", Kind.TEXT, "What was said about it.", holds=Holds.WORDS),
        Column("at", Kind.INSTANT, "When it was rated (UTC).", required=True),
        own_id("goal_rating_id", "Which rating it is."),
    ),
)

BENCHMARKS = Table(
    "benchmarks",
    "benchmark",
    "The sets of questions that this cohort answers; each is one scale.",
    "t.position, t.id",
    (
        own_id("benchmark_id", "Which set it is."),
        Column("benchmark", Kind.TEXT, "Its short name.", stored="name", required=True, holds=Holds.FIXED),
        Column("position", Kind.INTEGER, "Its place in the form.", required=True),
        Column("title", Kind.TEXT, "What it measures.", required=True, holds=Holds.WORDS),
        Column("about", Kind.TEXT, "What it measures, in a sentence.", holds=Holds.WORDS),
        Column("stem", Kind.TEXT, "What stands above its questions.", holds=Holds.WORDS),
        Column(
            "anchors", Kind.LIST, "What the answers 1 to 5 mean, in words.", required=True, holds=Holds.WORDS
        ),
        Column(
            "sources", Kind.LIST, "Published instruments that inspired it, as references.", holds=Holds.FIXED
        ),
    ),
)

BENCHMARK_ITEMS = Table(
    "benchmark_items",
    "benchmark_item",
    "The questions of each set.",
    "t.benchmark_id, t.position, t.id",
    (
        own_id("benchmark_item_id", "Which entry it is."),
        link("benchmark_id", "benchmarks", "The set.", required=True),
        Column("item_id", Kind.TEXT, "The question's name in its set.", required=True, holds=Holds.FIXED),
        Column("position", Kind.INTEGER, "Its place in the set.", required=True),
        Column("text", Kind.TEXT, "The question.", required=True, holds=Holds.WORDS),
        Column("reversed", Kind.BOOLEAN, "Whether agreeing means less of what the set measures."),
        Column(
            "facet", Kind.TEXT, "The part of what the set measures that it asks about.", holds=Holds.FIXED
        ),
    ),
)

RESPONSES = Table(
    "responses",
    "response",
    "Answers to benchmark questions.",
    "t.id",
    (
        link("participant_id", "participants", "Who answered.", required=True),
        Column(
            "wave",
            Kind.TEXT,
            "When in the programme it was asked, such as baseline.",
            required=True,
            holds=Holds.FIXED,
        ),
        Column("benchmark", Kind.TEXT, "The set of questions.", required=True, holds=Holds.FIXED),
        Column("item_id", Kind.TEXT, "The question in that set.", required=True, holds=Holds.FIXED),
        Column(
            "value",
            Kind.INTEGER,
            "The answer from 1 to 5 as given, before any reverse scoring; empty if it was skipped.",
        ),
        Column("at", Kind.INSTANT, "When it was given (UTC).", required=True),
        own_id("response_id", "Which answer it is."),
    ),
)

CONNECTIONS = Table(
    "connections",
    "connection",
    "Whom in the cohort people would call, as the first of the two said.",
    "t.id",
    (
        Column(
            "wave",
            Kind.TEXT,
            "When in the programme it was asked, such as baseline.",
            required=True,
            holds=Holds.FIXED,
        ),
        link("from_participant_id", "participants", "Who was asked.", required=True),
        link("to_participant_id", "participants", "About whom.", required=True),
        Column("closeness", Kind.INTEGER, "From 0, not at all, to 4.", required=True, least=0, most=4),
        own_id("connection_id", "Which answer it is."),
    ),
)

OUTSIDE_CONNECTIONS = Table(
    "outside_connections",
    "outside_connection",
    "How many people outside the cohort each would call about their work.",
    "t.id",
    (
        Column(
            "wave",
            Kind.TEXT,
            "When in the programme it was asked, such as baseline.",
            required=True,
            holds=Holds.FIXED,
        ),
        link("participant_id", "participants", "Who was asked.", required=True),
        Column("people", Kind.INTEGER, "How many people.", required=True, least=0),
        own_id("outside_connection_id", "Which answer it is."),
    ),
)

PAIR_CHECKINS = Table(
    "pair_checkins",
    "pair_checkin",
    "What pairs said about the sessions that they held alone.",
    "t.id",
    (
        link("session_id", "sessions", "The self-led session.", required=True),
        link("pair_id", "pairs", "The pair.", required=True),
        Column(
            "held_on",
            Kind.DATE,
            "The day on which they met; in a pseudonymised folder the Monday of its week.",
            holds=Holds.DAY,
        ),
        Column("minutes", Kind.INTEGER, "How long they met, in minutes."),
        Column("summary", Kind.TEXT, "What they talked about.", holds=Holds.WORDS),
        Column("useful", Kind.INTEGER, "How useful it was, as they rated it."),
        own_id("pair_checkin_id", "Which check-in it is."),
    ),
)

CHECKIN_GOALS = Table(
    "checkin_goals",
    "checkin_goal",
    "The goals that a pair worked on in a session that it held alone.",
    "t.id",
    (
        Column(
            "pair_checkin_id",
            Kind.TEXT,
            "The check-in.",
            stored="checkin_id",
            required=True,
            refers_to="pair_checkins",
        ),
        link("goal_id", "goals", "The goal.", required=True),
        own_id("checkin_goal_id", "Which entry it is."),
    ),
)

VOICE_TURNS = Table(
    "voice_turns",
    "voice_turn",
    "Each time that somebody spoke, as the facilitator tapped it.",
    "t.id",
    (
        link("session_id", "sessions", "The session.", required=True),
        link("activity_id", "activities", "The activity."),
        link("participant_id", "participants", "Who spoke.", required=True),
        Column("at", Kind.INSTANT, "When (UTC).", required=True),
        own_id("voice_turn_id", "Which turn it is."),
    ),
)

MEASURED_TABLES = (
    GOALS,
    GOAL_RATINGS,
    GOAL_WORDINGS,
    BENCHMARKS,
    BENCHMARK_ITEMS,
    RESPONSES,
    CONNECTIONS,
    OUTSIDE_CONNECTIONS,
    PAIR_CHECKINS,
    CHECKIN_GOALS,
    VOICE_TURNS,
)
