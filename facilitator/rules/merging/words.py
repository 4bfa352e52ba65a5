"""What came of a merge, in words: what rows are called, and both sides of each contradiction."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from facilitator.rules.merging.keys import LINKS, Row
from facilitator.rules.merging.state import CLOCK, REMOVED, WHOLE, Contradiction, Plan

NOUNS: dict[str, tuple[str, str]] = {
    "note": ("note", "notes"),
    "idea": ("card", "cards"),
    "vote": ("vote", "votes"),
    "ballot": ("dot vote", "dot votes"),
    "goal": ("goal", "goals"),
    "goal_rating": ("rating of a goal", "ratings of goals"),
    "response": ("answer", "answers"),
    "connection": ("connection", "connections"),
    "outside_connection": ("number of people outside", "numbers of people outside"),
    "pair_checkin": ("check-in", "check-ins"),
    "participant": ("person", "people"),
    "pair": ("pair", "pairs"),
    "wish": ("wish", "wishes"),
    "attendance": ("attendance mark", "attendance marks"),
    "voice_turn": ("voice turn", "voice turns"),
    "seat": ("seat in a room", "seats in rooms"),
    "planned_seat": ("planned seat", "planned seats"),
    "cluster": ("cluster", "clusters"),
    "authorship": ("author of a card", "authors of cards"),
    "stroke": ("stroke of a sketch", "strokes of sketches"),
    "journey": ("journey map", "journey maps"),
    "journey_step": ("step of a map", "steps of maps"),
    "journey_card": ("card of a map", "cards of maps"),
    "benchmark": ("set of questions", "sets of questions"),
    "session": ("session", "sessions"),
    "activity": ("activity", "activities"),
    "turn_timer": ("second clock", "second clocks"),
}
"""What people call the rows of a table; others follow from these, and go without saying."""

FIELDS = {
    "x": "place on the board",
    "y": "place on the board",
    "text": "words",
    "cluster_id": "cluster",
    "owner_id": "owner",
    "ally_id": "ally",
    "activity_id": "activity",
    "participant_id": "person",
    "quotable": "may be quoted",
    "revealed": "face up",
    "value": "answer",
    "created_at": "time",
    "opened_at": "start",
    "closed_at": "end",
    "dropped_at": "let go",
    "pinned": "decided",
    "view": "the shared window",
}
"""What people call a column where its own name does not say it."""

_COLUMN = re.compile(r"\{(\w+)\}")

Lookup = Callable[[str, str], Row | None]
"""A row by its table and id."""


def counted(counts: Mapping[str, int]) -> str:
    """Numbers of rows in words: ``12 notes, 3 cards and 5 votes``."""
    said = [f"{n:,} {NOUNS[t][n != 1]}" for t in NOUNS if (n := counts.get(t, 0))]
    return f"{', '.join(said[:-1])} and {said[-1]}" if len(said) > 1 else "".join(said)


def summary(plan: Plan) -> list[str]:
    """What a merge takes in, a sentence a line, without the contradictions."""
    lines = [
        f"{words}: {said}."
        for words, counts in (
            ("Comes in", plan.came),
            ("Changed as on the copy", plan.changed),
            ("Taken away as on the copy", plan.removed),
            ("Captured on both, kept once", plan.both),
        )
        if (said := counted(counts))
    ]
    return lines or (["Comes in: what goes with rows that are here."] if plan.writes else [])


def field_words(contradiction: Contradiction) -> str:
    """The field of a contradiction as people call it; empty where it is about all of a thing."""
    if contradiction.field in (REMOVED, WHOLE):
        return ""
    if contradiction.field == CLOCK:
        return "times"
    return FIELDS.get(contradiction.field, contradiction.field.removesuffix("_id").replace("_", " "))


def name_of(table: str, row_id: str, look: Lookup) -> str:
    """What people call one row: the title of a card, the name of a person."""
    row = look(table, row_id) or {}
    if table == "vote":
        who = "{participant_id}" if row.get("participant_id") else "room {room}" if row.get("room") else "all"
        return _filled(f"the dots of {who}", table, row, look)
    return _filled(_NAMES.get(table, NOUNS.get(table, ("a row", ""))[0]), table, row, look)


_NAMES = {
    "participant": "{name}",
    "cluster": "{name}",
    "cohort": "{name}",
    "idea": "“{title}”",
    "journey": "“{title}”",
    "journey_step": "“{title}”",
    "activity": "“{title}”",
    "benchmark": "“{title}”",
    "session": "session {number}",
    "note": "the note “{text}”",
    "goal": "the goal “{text}”",
    "journey_card": "“{text}”",
    "pair": "{policy_participant_id} and {operational_participant_id}",
    "ballot": "the dot vote “{question}”",
    "seat": "the rooms of {activity_id}, round {round}",
    "planned_seat": "the rooms of {activity_id}, round {round}",
    "response": "{participant_id}, {benchmark} {item_id} ({wave})",
    "connection": "{from_participant_id} about {to_participant_id} ({wave})",
    "outside_connection": "{participant_id}, people outside ({wave})",
    "goal_rating": "the rating of {goal_id}",
    "pair_checkin": "{pair_id} in {session_id}",
    "benchmark_item": "the questions of {benchmark_id}",
    "showing": "the shared window",
}


def _filled(words: str, table: str, row: Row, look: Lookup) -> str:
    links = LINKS[table]
    return _COLUMN.sub(
        lambda found: (
            name_of(links[found[1]], row[found[1]], look)
            if found[1] in links and row.get(found[1])
            else _short(row.get(found[1]))
        ),
        words,
    )


def value_words(contradiction: Contradiction, value: Any, look: Lookup) -> str:
    """A value as people say it: names in place of ids, dots and rooms in place of rows."""
    if isinstance(value, list):
        return _rows_words(contradiction.table, value, look)
    if contradiction.field == REMOVED:
        return {"changed": "changed", "removed": "taken away", "needed": "used"}[value]
    if contradiction.field == CLOCK:
        return f"last moved at {value[:16].replace('T', ' ')} (UTC)" if value else "not moved"
    if value in (None, ""):
        return "nothing"
    parent = LINKS[contradiction.table].get(contradiction.field)
    return name_of(parent, value, look) if parent else _short(value)


def _rows_words(table: str, rows: list[Row], look: Lookup) -> str:
    if not rows:
        return "none"
    if table == "vote":
        return ", ".join(f"{r['dots']} for {name_of('idea', r['idea_id'], look)}" for r in rows)
    if table in ("seat", "planned_seat"):
        rooms: dict[int, list[str]] = {}
        for row in rows:
            rooms.setdefault(row["room"], []).append(name_of("participant", row["participant_id"], look))
        return "; ".join(f"room {n}: {', '.join(people)}" for n, people in sorted(rooms.items()))
    if table == "pair":
        people = [
            name_of("participant", r[c], look)
            for r in rows
            for c in ("policy_participant_id", "operational_participant_id", "third_participant_id")
            if r.get(c)
        ]
        return " and ".join(people)
    return f"{len(rows)} rows"


def _short(value: Any) -> str:
    text = " ".join(str(value or "").split())
    return text if len(text) <= 60 else f"{text[:59]}…"
