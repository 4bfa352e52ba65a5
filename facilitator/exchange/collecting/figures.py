"""What the summary says of a cohort: what happened there, counted, and what its people said, as a group.

What rests on single people, such as answers, connections and attendance, is None where fewer than five are
counted: the rule of five of :mod:`facilitator.rules.measures.group`. It is not worked out here anew: the
charity's three figures come from :mod:`facilitator.rules.measures.headline`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec
from msgspec import Struct

from facilitator.exchange.collecting.engine import Engine
from facilitator.model.benchmarks import Benchmark, Response, Wave
from facilitator.model.board import IdeaStage
from facilitator.model.measured import Measured
from facilitator.model.network import Connection, OutsideConnection
from facilitator.model.people import Participant, Presence
from facilitator.model.programme import SessionKind
from facilitator.model.text import noun, nouns
from facilitator.rules.measures.group import LEAST
from facilitator.rules.measures.headline import headlines


class CohortFigures(Struct, frozen=True, kw_only=True):
    """One line of the summary; None is not known, or of too few people to be shown."""

    people: int = 0
    """Who takes part."""
    sessions: int = 0
    """Sessions of the programme."""
    facilitated_held: int = 0
    """Facilitated sessions that began."""
    pair_meetings: int = 0
    """Self-led sessions that pairs reported with a date, a pair and a session counted once."""
    notes: int = 0
    insight: int = 0
    idea: int = 0
    prototype: int = 0
    commitment: int = 0
    tried: int = 0
    """Cards by the stage at which they are."""
    commitments_made: int = 0
    """Cards that are, or were, a commitment."""
    dots: int = 0
    """Dots given in votes."""
    answered_baseline: int | None = None
    answered_midpoint: int | None = None
    answered_endline: int | None = None
    """People with at least one answer."""
    attended: int | None = None
    """Facilitated sessions that were held, times the people who were there for some of it."""
    attendable: int | None = None
    """The same with everybody who takes part."""
    skills_gained: int | None = None
    skills_of: int | None = None
    connected: int | None = None
    connected_of: int | None = None
    empowerment: float | None = None
    """The mean of scores at the end, from 1 to 5."""
    empowerment_of: int | None = None


_COUNTS = {
    "people": "SELECT n, count(*) AS value FROM participants "
    "WHERE active IS DISTINCT FROM 'false' GROUP BY n",
    "sessions": "SELECT n, count(*) AS value FROM sessions GROUP BY n",
    "facilitated_held": "SELECT n, count(*) AS value FROM sessions "
    "WHERE kind = $facilitated AND started_at IS NOT NULL GROUP BY n",
    "pair_meetings": "SELECT n, count(DISTINCT (session_id, pair_id)) AS value FROM pair_checkins "
    "WHERE held_on IS NOT NULL GROUP BY n",
    "notes": "SELECT n, count(*) AS value FROM notes GROUP BY n",
    "dots": "SELECT n, sum(CAST(dots AS BIGINT)) AS value FROM votes GROUP BY n",
    "commitments_made": "SELECT n, count(DISTINCT id) AS value FROM ("
    "SELECT n, idea_id AS id FROM ideas WHERE stage IN ($commitment, $tried) UNION ALL "
    "SELECT n, idea_id FROM idea_stages WHERE stage = $commitment) GROUP BY n",
    "attended": "SELECT a.n, count(DISTINCT (a.session_id, a.participant_id)) AS value FROM attendance AS a "
    "JOIN sessions AS s ON s.n = a.n AND s.session_id = a.session_id "
    "JOIN participants AS p ON p.n = a.n AND p.participant_id = a.participant_id "
    "WHERE a.state IN ($present, $back) AND s.kind = $facilitated AND s.started_at IS NOT NULL "
    "AND p.active IS DISTINCT FROM 'false' GROUP BY a.n",
}
_WORDS = {
    "facilitated": SessionKind.FACILITATED.value,
    "commitment": IdeaStage.COMMITMENT.value,
    "tried": IdeaStage.TRIED.value,
    "present": Presence.PRESENT.value,
    "back": Presence.BACK.value,
}


def figures(engine: Engine, numbers: Iterable[int]) -> dict[int, CohortFigures]:
    """The figures of the cohorts that an engine has loaded, by their numbers."""
    found: dict[int, dict[str, Any]] = {number: {} for number in numbers}

    def put(name: str, rows: list[dict[str, Any]]) -> None:
        for row in rows:
            if row["n"] in found and row["value"] is not None:
                found[row["n"]][name] = row["value"]

    for name, sql in _COUNTS.items():
        put(name, engine.rows(sql, {k: v for k, v in _WORDS.items() if f"${k}" in sql}))
    for stage in IdeaStage:
        sql = "SELECT n, count(*) AS value FROM ideas WHERE stage = $1 GROUP BY n"
        put(stage.value, engine.rows(sql, [stage.value]))
    for wave in (Wave.BASELINE, Wave.MIDPOINT, Wave.ENDLINE):
        sql = (
            "SELECT n, count(DISTINCT participant_id) AS value FROM responses "
            "WHERE wave = $1 AND value IS NOT NULL GROUP BY n"
        )
        put(f"answered_{wave.value}", engine.rows(sql, [wave.value]))
    for values in found.values():
        values["attendable"] = values.get("people", 0) * values.get("facilitated_held", 0)
        values.setdefault("attended", 0)
        if values.get("people", 0) < LEAST or not values["attendable"]:
            values |= {"attended": None, "attendable": None}
        for wave in (Wave.BASELINE, Wave.MIDPOINT, Wave.ENDLINE):
            values[f"answered_{wave.value}"] = _enough(values.get(f"answered_{wave.value}", 0))
    for number, published in _published(engine, list(found)).items():
        found[number] |= published
    return {number: CohortFigures(**values) for number, values in found.items()}


def _enough(people: int) -> int | None:
    """A number of people, unless it is too few to be shown; nobody at all is."""
    return None if 0 < people < LEAST else people


def _published(engine: Engine, numbers: list[int]) -> dict[int, dict[str, Any]]:
    """The charity's three figures of each cohort in which enough people were asked at the end."""
    sql = (
        "SELECT n FROM ("
        "SELECT n, participant_id AS who FROM responses WHERE wave = $1 UNION "
        "SELECT n, from_participant_id FROM connections WHERE wave = $1 UNION "
        "SELECT n, participant_id FROM outside_connections WHERE wave = $1) "
        "GROUP BY n HAVING count(*) >= $2"
    )
    asked = {row["n"] for row in engine.rows(sql, [Wave.ENDLINE.value, LEAST])}
    found: dict[int, dict[str, Any]] = {}
    for some in _batched([number for number in numbers if number in asked], _AT_ONCE):
        rows = {name: _by_cohort(engine, sql, some) for name, sql in _NEEDED.items()}
        for number in some:
            found[number] = _of_one({name: of_all.get(number, []) for name, of_all in rows.items()})
    return found


_AT_ONCE = 25
"""Cohorts whose answers are in memory as Python's objects at a time."""

_NEEDED = {
    "people": "SELECT n, participant_id AS id, '' AS name, profession, active FROM participants",
    "sets": "SELECT n, benchmark_id AS id, benchmark AS name, '' AS title, anchors FROM benchmarks "
    "WHERE benchmark IN ('skills', 'empowerment')",
    "items": "SELECT n, benchmark_id, item_id AS id, '' AS text, reversed, CAST(position AS BIGINT) AS place "
    "FROM benchmark_items",
    "responses": 'SELECT n, response_id AS id, participant_id, wave, benchmark, item_id, value, "at" '
    "FROM responses WHERE benchmark IN ('skills', 'empowerment') AND wave IN ('baseline', 'endline')",
    "connections": "SELECT n, connection_id AS id, wave, from_participant_id, to_participant_id, closeness "
    "FROM connections WHERE wave IN ('baseline', 'endline')",
    "outside": "SELECT n, outside_connection_id AS id, wave, participant_id, people FROM outside_connections",
}
"""What the three figures need, and no name with it."""


def _batched(numbers: list[int], most: int) -> Iterator[list[int]]:
    for first in range(0, len(numbers), most):
        yield numbers[first : first + most]


def _by_cohort(engine: Engine, sql: str, numbers: list[int]) -> dict[int, list[dict[str, Any]]]:
    found: dict[int, list[dict[str, Any]]] = {}
    for row in engine.rows(f"SELECT * FROM ({sql}) WHERE n IN (SELECT unnest($1))", [numbers]):
        found.setdefault(row["n"], []).append(row)
    return found


def _of_one(rows: Mapping[str, list[dict[str, Any]]]) -> dict[str, Any]:
    try:
        of_cohort = headlines(_measured(rows))
    except (msgspec.ValidationError, KeyError):
        return {}  # answers of a newer Facilitator, in which there is what this one does not know
    skills, connections, empowerment = (h if h.of >= LEAST else None for h in of_cohort)
    made: dict[str, Any] = {}
    if skills:
        made |= {"skills_gained": skills.n, "skills_of": skills.of}
    if connections:
        made |= {"connected": connections.n, "connected_of": connections.of}
    if empowerment and empowerment.value is not None and empowerment.n >= LEAST:
        made |= {"empowerment": empowerment.value, "empowerment_of": empowerment.n}
    return made


def _measured(rows: Mapping[str, list[dict[str, Any]]]) -> Measured:
    items: dict[str, list[dict[str, Any]]] = {}
    for row in sorted(rows["items"], key=lambda row: row["place"]):
        item = {"id": row["id"], "text": row["text"], "reversed": row["reversed"] == "true"}
        items.setdefault(row["benchmark_id"], []).append(item)
    return Measured(
        participants=nouns(Participant, rows["people"]),
        pairs=(),
        sessions=(),
        benchmarks=tuple(noun(Benchmark, {**row, "items": items.get(row["id"], [])}) for row in rows["sets"]),
        responses=nouns(Response, rows["responses"]),
        connections=nouns(Connection, rows["connections"]),
        outside=nouns(OutsideConnection, rows["outside"]),
    )
