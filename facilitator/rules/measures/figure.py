"""A figure before it is drawn: its data, and plain sentences that say what it shows and how sure one can be.

Page, report and export draw the same figure from it; the drawing itself is in ``exchange.figures``.
"""

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct

Cell: TypeAlias = str | int | float | None


class Table(Struct, frozen=True):
    """A figure's data as it is saved: names of columns in snake_case, and rows of as many cells."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Figure(Struct, frozen=True, kw_only=True, tag=True):
    """What all figures have. Nothing of it is markup."""

    name: str
    """What a saved file is called, in lower case with hyphens, such as ``growth-confidence``."""
    title: str
    sentence: str
    """What it shows and how sure one can be, in plain English."""
    caption: str
    """How many people, how many answers are missing, and how it is worked out."""
    alt: str
    """The picture in words, for somebody who does not see it."""
    table: Table
    private: bool = False
    """True if it is for the facilitator alone, and no part of a report."""


class Line(Struct, frozen=True, kw_only=True):
    """One person, pair or goal across the places of a figure; None where there is no value."""

    label: str
    letter: str = ""
    """P or O: the profession's mark; empty for a pair."""
    values: tuple[float | None, ...]
    then: float | None = None
    """The start as seen at the end, on the scale of the values."""


class SlopesFigure(Figure, frozen=True, kw_only=True):
    """A line a person across the waves, on a scale from ``least`` to ``most``, with the group's medians."""

    places: tuple[str, ...]
    """The waves, as words."""
    lines: tuple[Line, ...]
    medians: tuple[float | None, ...]
    least: float = 1.0
    most: float = 5.0


class DotGroup(Struct, frozen=True, kw_only=True):
    """A row of dots: one value a person."""

    part: str = ""
    """What the row belongs to, such as a scale; rows of one part stand together below its name."""
    label: str
    values: tuple[float, ...]
    median: float | None


class DotsFigure(Figure, frozen=True, kw_only=True):
    """How values are spread: a row of dots a group, such as a scale in a wave."""

    groups: tuple[DotGroup, ...]
    least: float = 1.0
    most: float = 5.0


class GoalsFigure(Figure, frozen=True, kw_only=True):
    """Ratings of goals from -2 to +2, a line a goal, over the sessions in which they were looked at."""

    places: tuple[str, ...]
    lines: tuple[Line, ...]


class Node(Struct, frozen=True, kw_only=True):
    """A person in the network; the place, 0 to 1 from the left and from the top, is the same in all waves."""

    label: str
    letter: str
    x: float
    y: float


class Tie(Struct, frozen=True, kw_only=True):
    """Two people, as indices of the nodes, and how close: the lower of what both said, 1 to 4."""

    first: int
    second: int
    closeness: int
    mutual: bool
    """True if both said so."""
    new: bool = False
    """True if it was not there in the wave before."""


class NetworkWave(Struct, frozen=True, kw_only=True):
    """The ties of one wave, and how many people outside the cohort each would call (None: not asked)."""

    label: str
    ties: tuple[Tie, ...]
    outside: tuple[int | None, ...] = ()


class NetworkFigure(Figure, frozen=True, kw_only=True):
    """The network in each wave, side by side with every person at the same place."""

    nodes: tuple[Node, ...]
    waves: tuple[NetworkWave, ...]


class MeetingsFigure(Figure, frozen=True, kw_only=True):
    """How often every two people have met in breakout rooms: ``counts[i][j]``, people as ``nodes``."""

    labels: tuple[str, ...]
    letters: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    pairs: tuple[tuple[int, int], ...] = ()
    """Mentor pairs, as indices."""


class Took(Struct, frozen=True, kw_only=True):
    """An activity's minutes, as planned and as it took."""

    session: int
    title: str
    planned: float
    actual: float


class TimesFigure(Figure, frozen=True, kw_only=True):
    """Planned against actual minutes of each activity that is over."""

    activities: tuple[Took, ...]


class Bar(Struct, frozen=True, kw_only=True):
    """Somebody's turns."""

    label: str
    letter: str = ""
    count: int
    share: float
    """Of all turns of its part, 0 to 1."""


class VoiceFigure(Figure, frozen=True, kw_only=True):
    """Who spoke how often: by person, by profession, within each pair. For the facilitator alone."""

    people: tuple[Bar, ...]
    professions: tuple[Bar, ...]
    pairs: tuple[tuple[Bar, Bar], ...] = ()


AnyFigure: TypeAlias = (
    SlopesFigure | DotsFigure | GoalsFigure | NetworkFigure | MeetingsFigure | TimesFigure | VoiceFigure
)
