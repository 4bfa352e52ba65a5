"""Figures of ten people and three waves, made by hand, as the rules make them of a real cohort."""

from __future__ import annotations

import random
from math import cos, pi, sin

import pytest

from facilitator.rules.measures.figure import (
    AnyFigure,
    Bar,
    DotGroup,
    DotsFigure,
    GoalsFigure,
    Line,
    MeetingsFigure,
    NetworkFigure,
    NetworkWave,
    Node,
    SlopesFigure,
    Table,
    Tie,
    TimesFigure,
    Took,
    VoiceFigure,
)

NAMES = (
    "Amara Okafor",
    "Rhys Davies",
    "Priya Natarajan",
    "Siân Llewellyn",
    "Yusuf Khan",
    "Tom Hughes",
    "Grace Adeyemi",
    "Helen Moss",
    "Marek Kowalski",
    "Niamh O'Connor",
)
PLACES = ("Baseline", "Midpoint", "Endline")
WORDS = {
    "title": "Confidence",
    "sentence": "7 of 10 people rate their confidence higher at the end than at the start.",
    "caption": "n = 10; no answer is missing.",
    "alt": "Ten lines from baseline to endline, most of them rising.",
    "table": Table(columns=("person", "value"), rows=(("Amara Okafor", 3.5), ("=1+1", None))),
}


def name_of(k: int) -> str:
    """Somebody's name."""
    return NAMES[k] if k < len(NAMES) else f"Person {k + 1}"


def letter_of(k: int, people: int) -> str:
    """The first half of people are from policy."""
    return "P" if k < people / 2 else "O"


def slopes(people: int = 10) -> SlopesFigure:
    """Scores that mostly rise; one wave is missed by somebody."""
    rng = random.Random(people)
    lines = []
    for k in range(people):
        start = rng.choice((2.0, 2.25, 2.5, 2.75, 3.0, 3.25, 3.5))
        middle = min(5.0, start + rng.choice((-0.25, 0, 0.25, 0.5, 0.75)))
        end = min(5.0, middle + rng.choice((-0.5, 0.25, 0.25, 0.5, 0.75)))
        values = (start, None if k == 3 else middle, end)
        lines.append(
            Line(
                label=name_of(k),
                letter=letter_of(k, people),
                values=values,
                then=max(1.0, start - rng.choice((0.25, 0.5, 0.75))) if k % 3 != 1 else None,
            )
        )
    return SlopesFigure(
        name="growth-confidence", places=PLACES, lines=tuple(lines), medians=(2.75, 3.0, 3.5), **WORDS
    )


def dots(people: int = 10) -> DotsFigure:
    """Four rows of dots."""
    rng = random.Random(people)
    groups = tuple(
        DotGroup(
            label=label,
            values=tuple(
                min(5.0, max(1.0, round((middle + rng.gauss(0, 0.6)) * 4) / 4)) for _ in range(people)
            ),
            median=middle,
        )
        for label, middle in (
            ("Baseline", 2.5),
            ("Midpoint", 3.0),
            ("Endline", 3.75),
            ("Then: the start, as seen at the end", 2.25),
        )
    )
    return DotsFigure(name="spread-confidence", groups=groups, **WORDS)


def goals(count: int = 10) -> GoalsFigure:
    """Ratings in three sessions."""
    rng = random.Random(count)
    lines = []
    for k in range(count):
        first = rng.choice((-2, -1, -1))
        second = min(2, first + rng.choice((0, 1, 1)))
        third = min(2, second + rng.choice((0, 1, 2)))
        letter = "" if k >= count - 2 else letter_of(k, count)
        label = name_of(k) if letter else "Priya Natarajan & Helen Moss"
        lines.append(Line(label=label, letter=letter, values=(first, None if k == 5 else second, third)))
    return GoalsFigure(
        name="goals", places=("Session 1", "Session 4", "Session 7"), lines=tuple(lines), **WORDS
    )


def network(people: int = 10) -> NetworkFigure:
    """More ties from wave to wave."""
    rng = random.Random(people)
    nodes = tuple(
        Node(
            label=name_of(k),
            letter=letter_of(k, people),
            x=0.5 + (0.5 if people < 50 else rng.random() ** 0.5 / 2) * cos(2 * pi * k / people),
            y=0.5 + (0.5 if people < 50 else rng.random() ** 0.5 / 2) * sin(2 * pi * k / people),
        )
        for k in range(people)
    )
    waves, there = [], {}
    for n, label in enumerate(PLACES):
        ties = []
        for _ in range(people * (1 + n)):
            i, j = sorted(rng.sample(range(people), 2))
            there.setdefault((i, j), (n, rng.randint(1, 4), rng.random() < 0.7))
        for (i, j), (since, closeness, mutual) in there.items():
            ties.append(Tie(first=i, second=j, closeness=closeness, mutual=mutual, new=since == n > 0))
        outside = tuple(rng.randint(0, 14) if k != 2 else None for k in range(people))
        waves.append(NetworkWave(label=label, ties=tuple(ties), outside=outside))
    return NetworkFigure(name="network", nodes=nodes, waves=tuple(waves), **WORDS)


def meetings(people: int = 10) -> MeetingsFigure:
    """Everybody against everybody."""
    rng = random.Random(people)
    counts = [[0] * people for _ in range(people)]
    for i in range(people):
        for j in range(i):
            counts[i][j] = counts[j][i] = rng.choice((0, 0, 1, 1, 1, 2, 3))
    half = people // 2
    return MeetingsFigure(
        name="meetings",
        labels=tuple(name_of(k) for k in range(people)),
        letters=tuple(letter_of(k, people) for k in range(people)),
        counts=tuple(tuple(row) for row in counts),
        pairs=tuple((k, k + half) for k in range(half)),
        **WORDS,
    )


def times() -> TimesFigure:
    """Two sessions; one activity overran, one was cut short, one did not take any time."""
    activities = (
        Took(session=1, title="Welcome and how we work together", planned=10, actual=13.4),
        Took(session=1, title="Active listening in trios", planned=20, actual=19.6),
        Took(session=1, title="Pairs meet for the first time", planned=15, actual=11),
        Took(session=4, title="Break", planned=5, actual=0),
        Took(session=4, title="The black box of policymaking, opened and looked into", planned=25, actual=31),
    )
    return TimesFigure(name="times", activities=activities, **WORDS)


def voice(people: int = 10) -> VoiceFigure:
    """Somebody has not spoken."""
    counts = [(k * 7 + 3) % 12 for k in range(people)]
    counts[2] = 0
    total = sum(counts)
    bars = tuple(
        Bar(label=name_of(k), letter=letter_of(k, people), count=c, share=c / total)
        for k, c in enumerate(counts)
    )
    half = people // 2
    policy = sum(counts[:half])
    professions = (
        Bar(label="Policy Profession", letter="P", count=policy, share=policy / total),
        Bar(label="Operational Delivery", letter="O", count=total - policy, share=1 - policy / total),
    )
    return VoiceFigure(
        name="voice",
        people=bars,
        professions=professions,
        pairs=tuple(zip(bars[:half], bars[half:], strict=False)),
        **WORDS,
    )


MADE = (slopes, dots, goals, network, meetings, times, voice)


@pytest.fixture(params=MADE, ids=lambda make: make.__name__)
def figure(request: pytest.FixtureRequest) -> AnyFigure:
    """One of each kind."""
    return request.param()


@pytest.fixture(params=[m for m in MADE if m is not times], ids=lambda make: make.__name__)
def crowd(request: pytest.FixtureRequest) -> AnyFigure:
    """One of each kind that shows people, of 200."""
    return request.param(200)
