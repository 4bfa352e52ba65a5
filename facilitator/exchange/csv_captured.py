"""The CSV files of what was captured: notes, ideas, votes, sketches and journeys."""

from __future__ import annotations

from facilitator.exchange.csv_contract import Column, Holds, Kind, Table, choice, link, own_id
from facilitator.exchange.csv_measured import MEASURED_TABLES
from facilitator.model.board import IdeaStage
from facilitator.model.journey import Lane
from facilitator.model.programme import NoteKind
from facilitator.model.sketch import FRAMES, StrokeKind

NOTES = Table(
    "notes",
    "note",
    "What was said or seen, kept within seconds.",
    "t.id",
    (
        own_id("note_id", "Which note it is."),
        link("session_id", "sessions", "The session in which it was taken.", required=True),
        link("activity_id", "activities", "The activity in which it was taken."),
        choice("kind", NoteKind, "What the note is."),
        link("participant_id", "participants", "Who said or did it."),
        Column("text", Kind.TEXT, "The note.", required=True, holds=Holds.WORDS),
        Column("created_at", Kind.INSTANT, "When it was taken (UTC).", required=True),
        Column("quotable", Kind.BOOLEAN, "Whether it may be quoted in public."),
    ),
)

CLUSTERS = Table(
    "clusters",
    "cluster",
    "Cards of the idea board that belong together, under a name.",
    "t.id",
    (
        own_id("cluster_id", "Which cluster it is."),
        Column("name", Kind.TEXT, "What its cards have in common.", required=True, holds=Holds.WORDS),
        Column("created_at", Kind.INSTANT, "When it was made (UTC).", required=True),
    ),
)

IDEAS = Table(
    "ideas",
    "idea",
    "The cards of the idea board.",
    "t.id",
    (
        own_id("idea_id", "Which card it is; its sketch, if any, has this name."),
        link("session_id", "sessions", "The session in which it was made."),
        choice("stage", IdeaStage, "How far it has come."),
        Column("title", Kind.TEXT, "The idea in a line.", holds=Holds.WORDS),
        Column("problem", Kind.TEXT, "The problem as the frontline sees it.", holds=Holds.WORDS),
        Column("lever", Kind.TEXT, "The policy lever.", holds=Holds.WORDS),
        Column("insight", Kind.TEXT, "The insight that it builds on.", holds=Holds.WORDS),
        Column("smallest_test", Kind.TEXT, "The smallest test of it.", holds=Holds.WORDS),
        Column("affected", Kind.TEXT, "Who is affected.", holds=Holds.WORDS),
        link("owner_id", "participants", "Who takes it on."),
        link("ally_id", "participants", "Who helps."),
        Column("first_step", Kind.TEXT, "The first step.", holds=Holds.WORDS),
        Column("due_date", Kind.DATE, "By when."),
        Column("effort", Kind.INTEGER, "How much work it is, as the room rated it."),
        Column("impact", Kind.INTEGER, "How much it would change, as the room rated it."),
        Column(
            "votes",
            Kind.INTEGER,
            "Dots that it was given, over all votes.",
            expression="(SELECT coalesce(sum(v.dots), 0) FROM vote AS v WHERE v.idea_id = t.id)",
        ),
        Column("created_at", Kind.INSTANT, "When it was made (UTC).", required=True),
        Column("revealed", Kind.BOOLEAN, "Whether the card lies face up."),
        Column(
            "details",
            Kind.TEXT,
            "All that was said, where the title has only its beginning.",
            holds=Holds.WORDS,
        ),
        Column("theme", Kind.TEXT, "Its theme, a word.", holds=Holds.WORDS),
        Column("outcome", Kind.TEXT, "What happened when it was tried.", holds=Holds.WORDS),
        Column("tried_on", Kind.DATE, "The day on which it was tried."),
        link("cluster_id", "clusters", "The cluster that it is in.", loose=True),
        Column(
            "comment",
            Kind.TEXT,
            "Private: the facilitator's comment, never shown to participants and in no pseudonymised folder.",
            holds=Holds.PRIVATE,
        ),
        Column("x", Kind.NUMBER, "Where it lies on the free board, from the left, in the board's own units."),
        Column("y", Kind.NUMBER, "Where it lies on the free board, from the top, in the board's own units."),
    ),
    also=("vote",),
)

IDEA_AUTHORS = Table(
    "idea_authors",
    "authorship",
    "Who wrote which card, alone or with others.",
    "t.id",
    (
        link("idea_id", "ideas", "The card.", required=True),
        link("participant_id", "participants", "Who wrote it.", required=True),
        own_id("idea_author_id", "Which authorship it is."),
    ),
)

IDEA_STAGES = Table(
    "idea_stages",
    "idea_stage",
    "When each card came to each stage. What was undone did not happen.",
    "t.idea_id, CAST(substr(t.id, length(t.idea_id) + 2) AS INTEGER)",
    (
        own_id("idea_stage_id", "Which step of which card it is."),
        link("idea_id", "ideas", "The card.", required=True),
        choice("stage", IdeaStage, "The stage that it came to."),
        Column("at", Kind.INSTANT, "When (UTC).", required=True),
    ),
    worked_out=True,
    also=("idea",),
)

BALLOTS = Table(
    "ballots",
    "ballot",
    "Dot votes that were held.",
    "t.id",
    (
        own_id("ballot_id", "Which dot vote it is."),
        link("session_id", "sessions", "The session in which it was held.", required=True),
        Column("question", Kind.TEXT, "What was asked.", holds=Holds.WORDS),
        Column("dots", Kind.INTEGER, "Dots that each person had.", required=True),
        Column("opened_at", Kind.INSTANT, "When it began (UTC).", required=True),
        Column("closed_at", Kind.INSTANT, "When it was closed (UTC); empty while it is open."),
    ),
)

BALLOT_CARDS = Table(
    "ballot_cards",
    "ballot_card",
    "The cards that each dot vote was about.",
    "t.id",
    (
        link("ballot_id", "ballots", "The dot vote.", required=True),
        link("idea_id", "ideas", "The card.", required=True),
        Column("number", Kind.INTEGER, "The number that people called it by.", required=True),
        own_id("ballot_card_id", "Which entry it is."),
    ),
)

VOTES = Table(
    "votes",
    "vote",
    "Dots given to ideas, by a person, by a room, or counted in one for everybody.",
    "t.id",
    (
        link("idea_id", "ideas", "The card.", required=True),
        link("session_id", "sessions", "The session in which the vote was held."),
        link("participant_id", "participants", "Who voted; empty if a room did, or all were counted in one."),
        Column("room", Kind.INTEGER, "The room that voted; empty if a person did, or all as one."),
        Column("dots", Kind.INTEGER, "Dots given.", required=True),
        own_id("vote_id", "Which vote it is."),
        link("ballot_id", "ballots", "The dot vote that it belongs to.", loose=True),
    ),
)

STROKES = Table(
    "strokes",
    "stroke",
    "The sketches of cards, stroke by stroke; each is also drawn in sketches/ under its card's id.",
    "t.id",
    (
        own_id("stroke_id", "Which stroke it is."),
        link("idea_id", "ideas", "The card.", required=True),
        Column("frame", Kind.INTEGER, "The frame of the storyboard.", required=True, least=1, most=FRAMES),
        Column("position", Kind.INTEGER, "Strokes of a frame are drawn in this order.", required=True),
        choice("kind", StrokeKind, "What it is drawn as."),
        Column(
            "points",
            Kind.LIST,
            "Its points as [x, y, pressure], in a frame of 1600 by 900 with its origin at the top left, "
            "pressure from 0 to 1: a pen's path, the two ends of a line or an arrow, two corners of a box, "
            "the top left of a text.",
            required=True,
            holds=Holds.FIXED,
        ),
        Column(
            "width", Kind.NUMBER, "Width of its line at full pressure, or size of letters.", required=True
        ),
        Column("colour", Kind.TEXT, "Its colour, by name.", holds=Holds.FIXED),
        Column("text", Kind.TEXT, "The words of a text.", holds=Holds.WORDS),
        Column("created_at", Kind.INSTANT, "When it was drawn (UTC).", required=True),
    ),
)

JOURNEYS = Table(
    "journeys",
    "journey",
    "Journey maps: whose way through which service.",
    "t.id",
    (
        own_id("journey_id", "Which map it is."),
        link("session_id", "sessions", "The session in which it was made."),
        Column("title", Kind.TEXT, "Whose way through which service.", required=True, holds=Holds.WORDS),
        Column("created_at", Kind.INSTANT, "When it was made (UTC).", required=True),
    ),
)

JOURNEY_STEPS = Table(
    "journey_steps",
    "journey_step",
    "The steps of each journey map, from left to right.",
    "t.journey_id, t.position, t.id",
    (
        own_id("journey_step_id", "Which step it is."),
        link("journey_id", "journeys", "The map.", required=True),
        Column("position", Kind.INTEGER, "Its place on the way, counted from 1.", required=True),
        Column("title", Kind.TEXT, "What the step is called.", required=True, holds=Holds.WORDS),
    ),
)

JOURNEY_CARDS = Table(
    "journey_cards",
    "journey_card",
    "What happens at each step of a journey map.",
    "t.id",
    (
        own_id("journey_card_id", "Which card it is."),
        Column(
            "journey_step_id",
            Kind.TEXT,
            "The step.",
            stored="step_id",
            required=True,
            refers_to="journey_steps",
        ),
        choice("lane", Lane, "What it says of the step."),
        Column("text", Kind.TEXT, "What was said.", required=True, holds=Holds.WORDS),
        link("idea_id", "ideas", "The insight card that grew from it."),
        Column("created_at", Kind.INSTANT, "When it was put there (UTC).", required=True),
    ),
)

SHOWING = Table(
    "showing",
    "showing",
    "What the facilitator had asked of the shared window.",
    "t.id",
    (
        own_id("showing_id", "The one line that there is."),
        Column("view", Kind.TEXT, "What it shows; auto follows the session.", holds=Holds.FIXED),
        Column("blank", Kind.BOOLEAN, "Whether it is blank."),
        link("held_activity_id", "activities", "The activity that stays on show.", loose=True),
        link("idea_id", "ideas", "The card on show.", loose=True),
        link("cluster_id", "clusters", "The cluster that the board is zoomed to.", loose=True),
        link("journey_id", "journeys", "The map on show.", loose=True),
        Column("authors", Kind.BOOLEAN, "Whether cards say who wrote them."),
        Column("new_face_down", Kind.BOOLEAN, "Whether new cards lie face down until they are turned."),
        Column("benchmark", Kind.TEXT, "The set of questions of a group's result.", holds=Holds.FIXED),
        Column("wave", Kind.TEXT, "The wave of a group's result.", holds=Holds.FIXED),
        Column("results_at", Kind.INSTANT, "A group's result counts answers given until then (UTC)."),
    ),
)

CAPTURED_TABLES = (
    NOTES,
    CLUSTERS,
    IDEAS,
    BALLOTS,
    BALLOT_CARDS,
    VOTES,
    *MEASURED_TABLES,
    IDEA_AUTHORS,
    IDEA_STAGES,
    STROKES,
    JOURNEYS,
    JOURNEY_STEPS,
    JOURNEY_CARDS,
    SHOWING,
)
