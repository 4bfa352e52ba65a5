"""A cohort of ten people in which everything was measured: three waves and *then*, all made up."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from itertools import combinations

from facilitator.model.benchmarks import Benchmark, BenchmarkItem, Response, Wave
from facilitator.model.checkins import CheckinGoal, PairCheckin
from facilitator.model.goals import Goal, GoalRating, GoalWording
from facilitator.model.measured import Measured
from facilitator.model.network import Connection, OutsideConnection
from facilitator.model.people import Pair, Participant, Presence, Profession
from facilitator.model.programme import ActivityKind, SessionKind
from facilitator.model.run import Activity, Attendance, Seat, Session
from facilitator.model.voice import VoiceTurn

START = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
NAMES = (
    ("Amara Okafor", "policy"),
    ("Tom Hughes", "operational"),
    ("Priya Shah", "policy"),
    ("Gareth Evans", "operational"),
    ("Eleanor Whitfield", "policy"),
    ("Maryam Iqbal", "operational"),
    ("Daniel Kowalczyk", "policy"),
    ("Shona MacLeod", "operational"),
    ("Bláthnaid O’Neill", "policy"),
    ("Kwame Mensah-Boateng", "operational"),
)
SETS = (
    ("confidence", "Confidence"),
    ("empowerment", "Empowerment"),
    ("skills", "Skills"),
    ("access", "Access to information"),
    ("empathy", "Empathy for the other profession"),
)
ANCHORS = ("Not at all", "A little", "Somewhat", "Much", "Very much")
SKILLS = {
    # As given to the four questions of the set; the last is asked the other way round.
    "p1": ((2, 3, 2, 4), (3, 3, 3, 3), (4, 4, 3, 2), (2, 2, 2, 4)),
    "p2": ((3, 3, 3, 3), (3, 4, 3, 3), (4, 4, 4, 2), (2, 3, 2, 4)),
    "p3": ((2, 2, 2, 4), (3, 3, 2, 3), (3, 4, 3, 2), (2, 2, 1, 4)),
    "p4": ((4, 3, 4, 2), (4, 4, 4, 2), (4, 4, 4, 2), (3, 3, 3, 3)),
    "p5": ((3, 4, 3, 3), (3, 4, 3, 2), (4, 5, 4, 1), (3, 3, 3, 3)),
    "p6": ((1, 2, 2, 5), (2, 2, 3, 4), (3, 3, 3, 3), (1, 1, 2, 5)),
    "p7": ((4, 4, 3, 2), (4, 4, 4, 2), (4, 3, 3, 2), (3, 4, 3, 3)),
    "p8": ((3, 2, 3, 4), (3, 3, 3, 3), (4, 4, 4, 2), (2, 2, 3, 4)),
    "p9": ((2, 3, 3, 3), (3, 3, None, 3), (3, 4, 4, 2), (2, None, 2, 4)),
    "p10": ((3, 3, 2, 3), (None, None, None, 3), (4, 4, 4, 2), (3, 3, 2, 3)),
}
"""Answers in the order baseline, midpoint, endline, *then*. By hand, scores from baseline to endline:

p1 2.25 to 3.75, p2 3 to 4, p3 2 to 3.5, p4 3.75 to 4, p5 3.25 to 4.5, p6 1.5 to 3, p7 3.75 to 3.5,
p8 2.5 to 4, p9 2.75 to 3.75, p10 2.75 to 4: nine rise, one falls.
"""
_ORDER = (Wave.BASELINE, Wave.MIDPOINT, Wave.ENDLINE, Wave.THEN)


def sample_measured() -> Measured:
    """Ten people, three waves and *then*, goals, connections, rooms, check-ins and turns."""
    people, sessions, activities = _people(), _sessions(), _activities()
    pairs = tuple(
        Pair(id=f"m{i}", policy_participant_id=f"p{2 * i - 1}", operational_participant_id=f"p{2 * i}")
        for i in range(1, 6)
    )
    return Measured(
        participants=people,
        pairs=pairs,
        sessions=sessions,
        activities=activities,
        attendance=tuple(
            Attendance(
                id=f"at-{s.id}-{p.id}",
                session_id=s.id,
                participant_id=p.id,
                state=Presence.PRESENT,
                at=s.started_at or START,
            )
            for s in sessions
            if s.kind is SessionKind.FACILITATED
            for p in people
            if (s.id, p.id) != ("s4", "p9")
        ),
        seats=tuple(_seats()),
        goals=_goals(),
        ratings=tuple(_ratings()),
        wordings=tuple(GoalWording(id=f"w-{g.id}", goal_id=g.id, text=g.text, at=START) for g in _goals()),
        benchmarks=tuple(_benchmark(name, title) for name, title in SETS),
        responses=tuple(_responses()),
        connections=tuple(_connections()),
        outside=tuple(_outside()),
        checkins=tuple(_checkins()),
        checkin_goals=tuple(
            CheckinGoal(id=f"cg{i}", checkin_id=f"c-s2-m{i}", goal_id=f"g-m{i}") for i in range(1, 4)
        ),
        voice_turns=tuple(_turns()),
    )


def _people() -> tuple[Participant, ...]:
    return tuple(
        Participant(
            id=f"p{i}", name=name, profession=Profession(kind), department="Home Office", consent=True
        )
        for i, (name, kind) in enumerate(NAMES, 1)
    )


def _sessions() -> tuple[Session, ...]:
    titles = {
        1: "Building empathy",
        2: "A first conversation",
        3: "A day in the other’s work",
        4: "Sharing insights",
        5: "What we would change",
        6: "A small test",
        7: "Opportunities for change",
    }
    facilitated = (1, 4, 7)
    return tuple(
        Session(
            id=f"s{number}",
            number=number,
            kind=SessionKind.FACILITATED if number in facilitated else SessionKind.SELF_LED,
            title=title,
            planned_date=date(2023, 3, 24) + timedelta(weeks=3 * (number - 1)),
            planned_at=START + timedelta(weeks=3 * (number - 1)) if number in facilitated else None,
            planned_seconds=3 * 3600 if number in facilitated else 3600,
            started_at=START + timedelta(weeks=3 * (number - 1)) if number in facilitated else None,
            ended_at=START + timedelta(weeks=3 * (number - 1), hours=3) if number in facilitated else None,
        )
        for number, title in titles.items()
    )


def _activities() -> tuple[Activity, ...]:
    lines = (
        ("s1", "Welcome", ActivityKind.PLENARY, 15, 16),
        ("s1", "Working days", ActivityKind.ROTATION, 30, 38),
        ("s1", "Goals", ActivityKind.PAIR, 20, 20.5),
        ("s4", "What we heard", ActivityKind.PLENARY, 25, 21),
        ("s4", "Insights in trios", ActivityKind.TRIO, 40, 44),
        ("s7", "Prototypes", ActivityKind.FOURSOME, 45, 52),
        ("s7", "Commitments", ActivityKind.PLENARY, 20, 14),
    )
    found, at = [], {"s1": START, "s4": START + timedelta(weeks=9), "s7": START + timedelta(weeks=18)}
    for position, (session, title, kind, planned, actual) in enumerate(lines, 1):
        begins, at[session] = at[session], at[session] + timedelta(minutes=actual)
        found.append(
            Activity(
                id=f"a{position}",
                session_id=session,
                position=position,
                title=title,
                kind=kind,
                planned_seconds=planned * 60,
                minimum_seconds=planned * 30,
                rounds=3 if title == "Working days" else 1,
                started_at=begins,
                ended_at=at[session],
            )
        )
    return tuple(found)


def _seats() -> Iterable[Seat]:
    rounds = (
        ("s1", "a2", 1, ((1, 4), (3, 6), (5, 8), (7, 10), (9, 2))),
        ("s1", "a2", 2, ((1, 6), (3, 8), (5, 10), (7, 2), (9, 4))),
        ("s1", "a2", 3, ((1, 3), (2, 4), (5, 7), (6, 8), (9, 10))),
        ("s1", "a3", 1, ((1, 2), (3, 4), (5, 6), (7, 8), (9, 10))),
        ("s4", "a5", 1, ((1, 8, 5), (2, 3, 10), (4, 6, 7))),
        ("s7", "a6", 1, ((1, 2, 9, 10), (3, 4, 7, 8), (5, 6))),
    )
    for session, activity, number, rooms in rounds:
        for room, members in enumerate(rooms, 1):
            for one in members:
                yield Seat(
                    id=f"{activity}-{number}-{one}",
                    session_id=session,
                    activity_id=activity,
                    round=number,
                    room=room,
                    participant_id=f"p{one}",
                )


def _goals() -> tuple[Goal, ...]:
    own = (
        "Say what I think in a meeting with seniors, before the meeting is over",
        "Explain to policy colleagues what a shift looks like",
        "Test a draft with the people who will use it",
        "Ask for the reason behind a rule instead of working around it",
        "Listen to the end before I answer",
        "Write one page that gets read",
        "Visit the front line once a month",
        "Be heard when a process is redesigned",
        "Give feedback that can be used",
        "Find an ally in the department",
    )
    pairs = (
        "Understand how a rule gets from submission to counter",
        "See each other’s working day",
        "Try one change together",
        "Read the same letter as a claimant would",
    )
    return (
        *(
            Goal(id=f"g{i}", participant_id=f"p{i}", text=text, created_at=START)
            for i, text in enumerate(own, 1)
        ),
        *(
            Goal(id=f"g-m{i}", pair_id=f"m{i}", text=text, created_at=START)
            for i, text in enumerate(pairs, 1)
        ),
    )


def _ratings() -> Iterable[GoalRating]:
    rated = {
        "g1": (-1, 0, 1),
        "g2": (-2, -1, 0),
        "g3": (-1, 0, 0),
        "g4": (0, 1, 1),
        "g5": (-1, -1, 0),
        "g6": (0, -1, -1),
        "g7": (-2, 0, 1),
        "g8": (-1, None, 0),
        "g9": (None, None, 2),
        "g-m1": (-1, 0, 1),
        "g-m2": (0, 0, 2),
        "g-m3": (None, -1, 0),
    }
    for goal, values in rated.items():
        for number, value in zip((1, 4, 7), values, strict=True):
            if value is not None:
                yield GoalRating(
                    id=f"r-{goal}-{number}",
                    goal_id=goal,
                    session_id=f"s{number}",
                    rating=value,
                    note="Easier than I thought" if value > 0 else "",
                    at=START + timedelta(weeks=3 * (number - 1), hours=1),
                )


def _benchmark(name: str, title: str) -> Benchmark:
    return Benchmark(
        name=name,
        title=title,
        about=f"How people see their {title.lower()}.",
        stem="How far is this true of you at work at the moment?",
        anchors=ANCHORS,
        items=tuple(
            BenchmarkItem(id=f"q{i}", text=f"{title}, question {i}", reversed=i == 4) for i in range(1, 5)
        ),
    )


def _responses() -> Iterable[Response]:
    for nth, (name, _) in enumerate(SETS):
        for i in range(1, len(NAMES) + 1):
            # Other scales are the skills of somebody else, so that each scale has a story of its own.
            waves = SKILLS[f"p{(i - 1 + (nth - 2) * 3) % 10 + 1}"]
            for wave, answers in zip(_ORDER, waves, strict=True):
                for item, value in enumerate(answers, 1):
                    yield Response(
                        id=f"{name}-{i}-{wave}-{item}",
                        participant_id=f"p{i}",
                        wave=wave,
                        benchmark=name,
                        item_id=f"q{item}",
                        value=_of_set(name, wave, i, item, value, waves[0][item - 1]),
                        at=START,
                    )


def _of_set(name: str, wave: Wave, who: int, item: int, value: int | None, start: int | None) -> int | None:
    """The same answers bent a little: confidence grows less, in access only four people move at all."""
    if value is None or start is None or name in {"skills", "empowerment"}:
        return value
    if name == "access":
        return value if who in {2, 3, 5, 9} else start
    if name == "confidence" and wave in {Wave.MIDPOINT, Wave.ENDLINE} and who % 2:
        return max(1, min(5, value - 1 if item != 4 else value + 1))
    if name == "empathy" and wave is Wave.BASELINE and item == 2:
        return min(5, value + 1)
    return value


def _connections() -> Iterable[Connection]:
    start = {(1, 3): 3, (3, 1): 2, (2, 4): 2, (5, 7): 3, (7, 5): 4, (6, 8): 2, (8, 6): 1}
    met = {tuple(sorted(two)) for seat in _rooms() for two in combinations(seat, 2)}
    for wave, more in ((Wave.BASELINE, 0), (Wave.MIDPOINT, 1), (Wave.ENDLINE, 2)):
        for one in range(1, 11):
            for other in range(1, 11):
                if one == other:
                    continue
                close = start.get((one, other), 0)
                if tuple(sorted((one, other))) in met and (one * 3 + other) % 5 < more + 1:
                    close = max(close, 0 if wave is Wave.BASELINE else more + (one + other) % 2)
                pair = (one + 1) // 2 == (other + 1) // 2
                if pair and one < 9:
                    close = max(close, (1, 3, 4)[more])
                if one == 10 and wave is not Wave.BASELINE:
                    close = min(close, 1)
                yield Connection(
                    id=f"k-{wave}-{one}-{other}",
                    wave=wave,
                    from_participant_id=f"p{one}",
                    to_participant_id=f"p{other}",
                    closeness=min(close, 4),
                )


def _rooms() -> list[tuple[int, ...]]:
    rooms: dict[tuple[str, int, int], list[int]] = {}
    for seat in _seats():
        number = int(seat.participant_id.removeprefix("p"))
        rooms.setdefault((seat.activity_id, seat.round, seat.room), []).append(number)
    return [tuple(members) for members in rooms.values()]


def _outside() -> Iterable[OutsideConnection]:
    said = {
        Wave.BASELINE: (4, 2, 6, 1, 8, 3, 5, 2, 4, 10),
        Wave.MIDPOINT: (5, 2, 7, 2, 8, 4, 5, 3, None, 10),
        Wave.ENDLINE: (7, 5, 7, 4, 8, 6, 6, 5, 6, 9),
    }
    for wave, numbers in said.items():
        for i, number in enumerate(numbers, 1):
            if number is not None:
                yield OutsideConnection(id=f"o-{wave}-{i}", wave=wave, participant_id=f"p{i}", people=number)


def _checkins() -> Iterable[PairCheckin]:
    for number in (2, 3, 5):
        for i in range(1, 6):
            if (number, i) in {(3, 4), (5, 2), (5, 5)}:
                continue
            yield PairCheckin(
                id=f"c-s{number}-m{i}",
                session_id=f"s{number}",
                pair_id=f"m{i}",
                held_on=date(2023, 3, 24) + timedelta(weeks=3 * (number - 1), days=i),
                minutes=40 + 5 * i,
                summary="We talked through a case that went wrong, and why.",
                useful=3 + (number + i) % 3,
            )


def _turns() -> Iterable[VoiceTurn]:
    counts = (14, 6, 9, 3, 11, 4, 8, 5, 7, 0)
    for i, number in enumerate(counts, 1):
        for k in range(number):
            session = ("s1", "s4", "s7")[k % 3]
            yield VoiceTurn(
                id=f"v{i}-{k}",
                session_id=session,
                activity_id={"s1": "a1", "s4": "a4", "s7": "a7"}[session],
                participant_id=f"p{i}",
                at=START + timedelta(minutes=i + 3 * k),
            )
