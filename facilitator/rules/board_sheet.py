"""The board as it is handed out: its public cards in groups, each with what it says, and nothing private."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from facilitator.model.board import Idea
from facilitator.model.run import LiveState
from facilitator.model.sketch import Stroke
from facilitator.rules import wording
from facilitator.rules.scenes.board import COLUMN_TITLES

AMOUNTS = {1: "very low", 2: "low", 3: "medium", 4: "high", 5: "very high"}
"""Effort and impact in words."""
STAGE_NAMES = {stage: title.removesuffix("s") for stage, title in COLUMN_TITLES.items()}
LOOSE = "Not in a cluster"


class Fact(Struct, frozen=True):
    """One thing that a card says, under its name; ``brief`` ones also stand where there is little room."""

    name: str
    words: str
    brief: bool = False


class PrintedCard(Struct, frozen=True, kw_only=True):
    """A card with what may be read of it."""

    id: str
    title: str
    details: str = ""
    """All that was said, where the title has only its beginning."""
    facts: tuple[Fact, ...] = ()
    letters: str = ""
    """P, O or both: the professions of who wrote it."""
    strokes: tuple[Stroke, ...] = ()
    """Its sketch."""


class PrintedGroup(Struct, frozen=True, kw_only=True):
    """Cards under one heading: a cluster's name, or a stage."""

    heading: str
    cards: tuple[PrintedCard, ...]


class BoardSheet(Struct, frozen=True, kw_only=True):
    """A board to be written or printed."""

    programme: str
    session: str
    """``Session 4: Sharing insights``."""
    day: date
    groups: tuple[PrintedGroup, ...]
    face_down: int
    """Cards that are left out, as nobody is to see them yet."""
    clustered: bool
    """Whether the groups are clusters; else they are stages."""

    @property
    def count(self) -> int:
        """How many cards it has."""
        return sum(len(group.cards) for group in self.groups)

    @property
    def heading(self) -> tuple[str, str]:
        """What the sheet is, and where and when it comes from."""
        return "Idea board", " · ".join(filter(None, (self.programme, self.session, wording.day(self.day))))

    @property
    def summary(self) -> str:
        """``24 cards in 5 clusters. 2 face-down cards left out.``"""
        kind = "cluster" if self.clustered else "stage"
        groups = sum(group.heading != LOOSE for group in self.groups)
        inside = f" in {wording.count(groups, kind)}" if groups else ""
        hidden = f" {wording.count(self.face_down, 'face-down card')} left out." if self.face_down else ""
        return f"{wording.count(self.count, 'card')}{inside}.{hidden}"


def board_sheet(state: LiveState, now: datetime, *, authors: bool = False) -> BoardSheet:
    """The board's cards that lie face up, by cluster where there is one, else by stage.

    ``authors`` says whether cards name who wrote them. The private comment is in no field.
    """
    shown = sorted((i for i in state.ideas if i.revealed), key=lambda i: i.created_at)
    made = _Cards(state, authors)
    clustered = any(i.cluster_id for i in shown)
    session = state.session
    return BoardSheet(
        programme=state.programme_title,
        session=f"Session {session.number}: {session.title}",
        day=_day(state, now),
        groups=tuple(_by_cluster(state, shown, made) if clustered else _by_stage(shown, made)),
        face_down=len(state.ideas) - len(shown),
        clustered=clustered,
    )


def _day(state: LiveState, now: datetime) -> date:
    session = state.session
    moment = session.started_at or (None if session.planned_date else session.planned_at)
    if moment is None and session.planned_date is not None:
        return session.planned_date
    return (moment or now).astimezone(ZoneInfo(state.timezone)).date()


def _by_stage(shown: list[Idea], made: _Cards) -> Iterator[PrintedGroup]:
    for stage, title in COLUMN_TITLES.items():
        if cards := tuple(made.card(i) for i in shown if i.stage is stage):
            yield PrintedGroup(heading=title, cards=cards)


def _by_cluster(state: LiveState, shown: list[Idea], made: _Cards) -> Iterator[PrintedGroup]:
    names: list[tuple[str | None, str]] = [(c.id, c.name) for c in state.clusters]
    for cluster_id, name in [*names, (None, LOOSE)]:
        cards = tuple(made.card(i, with_stage=True) for i in shown if i.cluster_id == cluster_id)
        if cards:
            yield PrintedGroup(heading=name, cards=cards)


class _Cards:
    """Makes printed cards; looks the people, dots and strokes up once."""

    def __init__(self, state: LiveState, authors: bool) -> None:
        self._people = {p.id: p for p in state.participants}
        self._authors = authors
        self._wrote: dict[str, list[str]] = {}
        for authorship in state.authorships:
            self._wrote.setdefault(authorship.idea_id, []).append(authorship.participant_id)
        self._strokes: dict[str, list[Stroke]] = {}
        for stroke in state.strokes:
            self._strokes.setdefault(stroke.idea_id, []).append(stroke)
        self._votes = _votes(state)

    def card(self, idea: Idea, *, with_stage: bool = False) -> PrintedCard:
        wrote = [self._people[p] for p in self._wrote.get(idea.id, ()) if p in self._people]
        stage = (Fact("Stage", STAGE_NAMES[idea.stage]),) if with_stage else ()
        names = (Fact("Written by", ", ".join(p.name for p in wrote), brief=True),) if self._authors else ()
        return PrintedCard(
            id=idea.id,
            title=idea.title,
            details=idea.details,
            facts=tuple(f for f in (*stage, *self._facts(idea), *names) if f.words.strip()),
            letters="".join(sorted({p.profession.letter for p in wrote}, reverse=True)),
            strokes=tuple(self._strokes.get(idea.id, ())),
        )

    def _facts(self, idea: Idea) -> Iterable[Fact]:
        yield Fact("Theme", idea.theme)
        yield Fact("Problem", idea.problem)
        yield Fact("Lever", idea.lever)
        yield Fact("Builds on", idea.insight)
        yield Fact("Smallest test", idea.smallest_test)
        yield Fact("Who is affected", idea.affected)
        yield Fact("Owner", self._name(idea.owner_id), brief=True)
        yield Fact("Ally", self._name(idea.ally_id))
        yield Fact("First step", idea.first_step)
        yield Fact("By when", wording.day(idea.due_date) if idea.due_date else "", brief=True)
        yield Fact("Impact", AMOUNTS.get(idea.impact or 0, ""))
        yield Fact("Effort", AMOUNTS.get(idea.effort or 0, ""))
        for words in self._votes.get(idea.id, ()):
            yield Fact("Votes", words, brief=True)
        yield Fact("What happened", idea.outcome)
        yield Fact("Tried on", wording.day(idea.tried_on) if idea.tried_on else "")

    def _name(self, person_id: str | None) -> str:
        person = self._people.get(person_id or "")
        return person.name if person else ""


def _votes(state: LiveState) -> dict[str, list[str]]:
    """What closed ballots gave each card: dots, and its place among the cards of the ballot."""
    found: dict[str, list[str]] = {}
    for ballot in state.ballots:
        if ballot.closed_at is None:
            continue
        cards = [c.idea_id for c in state.ballot_cards if c.ballot_id == ballot.id]
        dots = Counter(dict.fromkeys(cards, 0))
        for vote in state.votes:
            if vote.ballot_id == ballot.id and vote.idea_id in dots:
                dots[vote.idea_id] += vote.dots
        often = Counter(dots.values())
        for idea_id, count in dots.items():
            place = 1 + sum(times for more, times in often.items() if more > count)
            joint = "joint " if often[count] > 1 else ""
            asked = f" in “{ballot.question}”" if ballot.question.strip() else ""
            found.setdefault(idea_id, []).append(
                f"{wording.count(count, 'dot')}, {joint}{_ordinal(place)} of {len(cards)}{asked}"
            )
    return found


def _ordinal(number: int) -> str:
    teen = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"
