"""What merging must know of the tables: what refers to what, what is the same, what goes together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from facilitator.rules.folded import fold_words

Row = dict[str, Any]
Key = tuple[str, str]
"""A table and the id of one of its rows."""

_PERSON, _SESSION, _ACTIVITY, _IDEA = "participant", "session", "activity", "idea"

LINKS: dict[str, dict[str, str]] = {
    "cohort": {},
    "participant": {},
    "pair": {
        "policy_participant_id": _PERSON,
        "operational_participant_id": _PERSON,
        "third_participant_id": _PERSON,
    },
    "session": {},
    "activity": {"session_id": _SESSION},
    "turn_timer": {"activity_id": _ACTIVITY},
    "attendance": {"session_id": _SESSION, "participant_id": _PERSON},
    "seat": {"session_id": _SESSION, "activity_id": _ACTIVITY, "participant_id": _PERSON},
    "planned_seat": {"session_id": _SESSION, "activity_id": _ACTIVITY, "participant_id": _PERSON},
    "wish": {"first_participant_id": _PERSON, "second_participant_id": _PERSON},
    "note": {"session_id": _SESSION, "activity_id": _ACTIVITY, "participant_id": _PERSON},
    "cluster": {},
    "idea": {"session_id": _SESSION, "owner_id": _PERSON, "ally_id": _PERSON, "cluster_id": "cluster"},
    "authorship": {"idea_id": _IDEA, "participant_id": _PERSON},
    "ballot": {"session_id": _SESSION},
    "ballot_card": {"ballot_id": "ballot", "idea_id": _IDEA},
    "vote": {
        "ballot_id": "ballot",
        "idea_id": _IDEA,
        "session_id": _SESSION,
        "participant_id": _PERSON,
    },
    "stroke": {"idea_id": _IDEA},
    "journey": {"session_id": _SESSION},
    "journey_step": {"journey_id": "journey"},
    "journey_card": {"step_id": "journey_step", "idea_id": _IDEA},
    "goal": {"participant_id": _PERSON, "pair_id": "pair"},
    "goal_rating": {"goal_id": "goal", "session_id": _SESSION},
    "benchmark": {},
    "benchmark_item": {"benchmark_id": "benchmark"},
    "response": {"participant_id": _PERSON},
    "connection": {"from_participant_id": _PERSON, "to_participant_id": _PERSON},
    "outside_connection": {"participant_id": _PERSON},
    "pair_checkin": {"session_id": _SESSION, "pair_id": "pair"},
    "checkin_goal": {"checkin_id": "pair_checkin", "goal_id": "goal"},
    "voice_turn": {"session_id": _SESSION, "activity_id": _ACTIVITY, "participant_id": _PERSON},
    "showing": {
        "held_activity_id": _ACTIVITY,
        "idea_id": _IDEA,
        "cluster_id": "cluster",
        "journey_id": "journey",
    },
}
"""By table, the columns that hold ids of another; what is referred to comes before what refers to it."""

TABLES = tuple(LINKS)
"""Every captured table."""

OPTIONAL = {
    ("pair", "third_participant_id"),
    ("note", "activity_id"),
    ("idea", "session_id"),
    ("idea", "owner_id"),
    ("idea", "ally_id"),
    ("idea", "cluster_id"),
    ("vote", "session_id"),
    ("journey", "session_id"),
    ("journey_card", "idea_id"),
    ("goal_rating", "session_id"),
    ("voice_turn", "activity_id"),
    *(("showing", column) for column in LINKS["showing"]),
}
"""Links without which a row still says what it says; without any other it goes with what it is about."""

FREE_TEXT = frozenset(
    (
        *(
            "text",
            "title",
            "details",
            "problem",
            "lever",
            "insight",
            "smallest_test",
            "affected",
            "first_step",
        ),
        *("theme", "outcome", "comment", "question", "note", "summary", "reasons", "duties", "manager"),
        *("department", "sector", "role", "prompts", "purpose", "instructions", "notes", "capture"),
        *("talk_about", "turns", "names"),
    )
)
"""Columns in which somebody may be mentioned."""

CLOCKS: dict[str, tuple[str, ...]] = {
    "session": ("started_at", "due_at", "ended_at"),
    "activity": ("started_at", "ended_at", "paused_at", "paused_seconds", "added_seconds"),
}
"""The columns that are the clock of a session."""

TOGETHER: dict[str, tuple[tuple[str, ...], ...]] = {
    "response": (("value", "at"),),
    "goal_rating": (("rating", "note", "at"),),
    "idea": (("x", "y"),),
    "showing": (
        (
            *("view", "blank", "held_activity_id", "idea_id", "cluster_id", "journey_id"),
            *("benchmark", "wave", "results_at"),
        ),
    ),
}
"""Columns that mean something only together: of them one side's count."""

FIRST = frozenset(("created_at", "opened_at", "at"))
"""Moments of which the earlier counts where both captured the same thing."""

UNITS: dict[str, Callable[[Row], Any]] = {
    "vote": lambda r: (
        (r["ballot_id"], r["participant_id"], r["room"])
        if r.get("ballot_id")
        else (None, r["session_id"], r["idea_id"], r["participant_id"], r["room"])
    ),
    "seat": lambda r: (r["activity_id"], r["round"]),
    "planned_seat": lambda r: (r["activity_id"], r["round"]),
    "benchmark_item": lambda r: (r["benchmark_id"],),
}
"""Rows that are one answer together: a voter's dots, the rooms of a round, the questions of a set."""

READ_WHOLE = frozenset((*UNITS, "pair", "journey_step"))
"""Tables of which a merge that touches one row looks at all, to see what belongs together."""

CLOSE: dict[str, float] = {"attendance": 300.0, "voice_turn": 5.0, "turn_timer": 60.0}
"""Seconds within which two marks of the same thing are one."""

Near = Mapping[str, Any]
"""What stands around a row: of a card its authors, of a vote its cards."""

KeyOf = Callable[[Row, Near], Any]


def _columns(*names: str) -> KeyOf:
    return lambda row, _: tuple(row.get(name) for name in names)


def _content(table: str, *but: str) -> KeyOf:
    left_out = {"id", *FIRST, *but}

    def key(row: Row, _: Near) -> Any:
        return table, tuple(sorted((c, repr(v)) for c, v in row.items() if c not in left_out))

    return key


def _email(row: Row, _: Near) -> Any:
    return fold_words(row["email"]) if row.get("email") else None


def _unaddressed_name(row: Row, _: Near) -> Any:
    return (fold_words(row["name"]), row["profession"])


def _card(row: Row, near: Near) -> Any:
    return (*(row.get(c) for c in ("session_id", "title", "details")), near["authors"].get(row["id"]))


def _ballot(row: Row, near: Near) -> Any:
    question = fold_words(row.get("question") or "")
    return row["session_id"], question, row["dots"], near["cards"].get(row["id"])


def _wish(row: Row, _: Near) -> Any:
    return row["kind"], frozenset((row["first_participant_id"], row["second_participant_id"]))


KEYS: dict[str, tuple[KeyOf, ...]] = {
    "cohort": (_columns(),),
    "participant": (_email, _unaddressed_name),
    "pair": (_columns("policy_participant_id", "operational_participant_id"),),
    "session": (_columns("number", "title"),),
    "activity": (_columns("session_id", "position", "title"),),
    "turn_timer": (_columns("activity_id", "round", "seconds", "names"),),
    "attendance": (_columns("session_id", "participant_id", "state"),),
    "wish": (_wish,),
    "note": (
        _columns("session_id", "activity_id", "kind", "participant_id", "text"),
        _columns("session_id", "kind", "participant_id", "text"),
    ),
    "cluster": (_columns("name"),),
    "idea": (_card,),
    "authorship": (_columns("idea_id", "participant_id"),),
    "ballot": (_ballot,),
    "ballot_card": (_columns("ballot_id", "idea_id"),),
    "stroke": (_content("stroke"),),
    "journey": (_columns("session_id", "title"),),
    "journey_step": (_columns("journey_id", "title"),),
    "journey_card": (_columns("step_id", "lane", "text"),),
    "goal": (_columns("participant_id", "pair_id", "text"),),
    "goal_rating": (_columns("goal_id", "session_id"),),
    "benchmark": (_columns("name"),),
    "response": (_columns("participant_id", "wave", "benchmark", "item_id"),),
    "connection": (_columns("wave", "from_participant_id", "to_participant_id"),),
    "outside_connection": (_columns("wave", "participant_id"),),
    "pair_checkin": (_columns("session_id", "pair_id"),),
    "checkin_goal": (_columns("checkin_id", "goal_id"),),
    "voice_turn": (_columns("session_id", "activity_id", "participant_id"),),
    "showing": (_columns(),),
}
"""What makes two rows that were captured apart the same one: one of theirs for one of ours."""


def same_thing(table: str, one: Row, other: Row) -> bool:
    """Whether two rows with the same key may be one: not if they are far apart, or about two people."""
    if table == "participant":
        emails = {fold_words(r["email"]) for r in (one, other) if r.get("email")}
        return len(emails) < 2
    if table == "ballot":
        return not _over_before(one, other) and not _over_before(other, one)
    if table == "note":
        # On a copy that is not the one to run the session, notes belong to no activity.
        activities = {r["activity_id"] for r in (one, other) if r["activity_id"]}
        return len(activities) < 2
    if table not in CLOSE:
        return True
    at = "started_at" if table == "turn_timer" else "at"
    apart = datetime.fromisoformat(one[at]) - datetime.fromisoformat(other[at])
    return abs(apart.total_seconds()) <= CLOSE[table]


def _over_before(one: Row, other: Row) -> bool:
    """A vote that was closed before the other began is another vote, about whatever it was."""
    return bool(one["closed_at"] and one["closed_at"] <= other["opened_at"])
