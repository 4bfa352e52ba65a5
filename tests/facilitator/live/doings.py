"""Commands of many kinds, each picked by a name and a number, for tests that do whatever comes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.live import (
    attendance,
    benchmarks,
    board,
    chat_import,
    checkins,
    clusters,
    connections,
    goals,
    journeys,
    notes,
    pairs,
    rounds,
    sketches,
    stage,
    timer,
    undo,
    voice,
    voting,
    wishes,
)
from facilitator.live.chat_import import NewCard
from facilitator.model.benchmarks import Wave
from facilitator.model.board import IdeaStage
from facilitator.model.journey import Lane
from facilitator.model.people import Presence, WishKind
from facilitator.model.programme import NoteKind
from facilitator.model.sketch import Point, StrokeKind
from facilitator.rules.measures.checkins import Report


class Hand:
    """One pair of hands at one copy. What it writes has its ``name`` in it, and a number of its own."""

    def __init__(self, store: Store, name: str, now: datetime) -> None:
        self.store, self.name, self.now = store, name, now
        self.session = reading.sessions(store)[0].id
        self.people = [p.id for p in reading.participants(store)]
        self.count = 0

    def words(self, about: str) -> str:
        """Words that nobody else writes."""
        self.count += 1
        return f"{about} {self.name}{self.count}"

    def one(self, table: str, number: int) -> str:
        """The id of a row that is there."""
        rows = self.store.rows(f'SELECT id FROM "{table}" ORDER BY created_at, id')
        return str(rows[number % len(rows)]["id"]) if rows else "none"

    def any_row(self, table: str, number: int) -> str:
        rows = self.store.rows(f'SELECT id FROM "{table}" ORDER BY rowid')
        return str(rows[number % len(rows)]["id"]) if rows else "none"

    def cards(self, number: int) -> list[str]:
        """One or two cards."""
        return list(dict.fromkeys(self.one("idea", number + k) for k in range(1 + number % 2)))

    def do(self, name: str, number: int, seconds: int = 7) -> None:
        """Does something some seconds later."""
        self.now += timedelta(seconds=seconds)
        DOINGS[name](self, self.store, self.now, number)


def _person(hand: Hand, n: int) -> str:
    return hand.people[n % len(hand.people)]


def _draw(hand: Hand, store: Store, now: datetime, n: int) -> None:
    points = [Point(x=10.5 + n / 3, y=20), Point(x=300, y=200.25 + n), Point(x=700, y=60)]
    sketches.draw(store, now, hand.one("idea", n), 1 + n % 3, StrokeKind.PEN, points, width=6.1)


def _wave(n: int) -> Wave:
    return tuple(Wave)[n % 3]


def _answer(hand: Hand, store: Store, now: datetime, n: int) -> None:
    asked = benchmarks.sets(store)[n % 2]
    item = asked.items[n % len(asked.items)].id
    benchmarks.answer(store, now, _person(hand, n % 3), _wave(n), asked.name, item, (None, 1, 4)[n % 3])


def _goal(hand: Hand, store: Store, now: datetime, n: int) -> None:
    goals.write(store, now, hand.words("Goal"), participant_id=_person(hand, n))


def _rate_goal(hand: Hand, store: Store, now: datetime, n: int) -> None:
    goals.rate(store, now, hand.session, hand.one("goal", n), n % 5 - 2)


def _checkin(hand: Hand, store: Store, now: datetime, n: int) -> None:
    session = reading.sessions(store)[1].id
    pair = reading.pairs(store)[n % 2].id
    checkins.record(store, now, session, Report(pair_id=pair, minutes=10 + n, summary=hand.words("Met")))


def _part(hand: Hand, store: Store, now: datetime, n: int) -> None:
    pairs.part(store, now, hand.any_row("pair", n))


def _pair(hand: Hand, store: Store, now: datetime, n: int) -> None:
    taken = {member for pair in reading.pairs(store) for member in pair.members}
    free = [p for p in reading.participants(store) if p.id not in taken]
    first = next(p for p in free if p.profession.value == "policy")
    others = [p for p in free if p.profession is not first.profession]
    pairs.make(store, now, first.id, others[n % len(others)].id)


def _announce(hand: Hand, store: Store, now: datetime, n: int) -> None:
    here = [person.id for person in reading.live_state(store, hand.session).here]
    turned = [*here[n % 7 :], *here[: n % 7]]
    rooms = tuple(tuple(turned[k : k + 2]) for k in range(0, len(turned) - 1, 2))
    rounds.announce(store, now, hand.session, rooms)


Doing = Callable[[Hand, Store, datetime, int], Any]

DOINGS: dict[str, Doing] = {
    "note": lambda h, s, now, n: notes.keep(
        s, now, h.session, tuple(NoteKind)[n % 6], h.words("Note"), participant_id=_person(h, n)
    ),
    "the same note": lambda h, s, now, n: notes.keep(
        s, now, h.session, NoteKind.QUOTE, f"Heard by both {n % 3}"
    ),
    "edit note": lambda h, s, now, n: notes.edit(s, now, h.one("note", n), h.words("Anew")),
    "no note": lambda h, s, now, n: notes.remove(s, now, h.one("note", n)),
    "card": lambda h, s, now, n: board.add(s, now, h.session, h.words("Card"), authors=h.people[: n % 3]),
    "chat": lambda h, s, now, n: chat_import.put_on_board(
        s, now, h.session, [NewCard(f"Said {k}", _person(h, k)) for k in range(1 + n % 3)]
    ),
    "problem": lambda h, s, now, n: board.edit(s, now, h.one("idea", n), problem=h.words("Problem")),
    "retitle": lambda h, s, now, n: board.retitle(s, now, h.one("idea", n), h.words("Title")),
    "authors": lambda h, s, now, n: board.set_authors(s, now, h.one("idea", n), h.people[: n % 4]),
    "move": lambda h, s, now, n: board.move(s, now, h.cards(n), tuple(IdeaStage)[n % 5]),
    "place": lambda h, s, now, n: board.place(s, now, dict.fromkeys(h.cards(n), (n / 3, n * 1.1))),
    "rate": lambda h, s, now, n: board.rate(s, now, dict.fromkeys(h.cards(n), (1 + n % 5, None))),
    "no card": lambda h, s, now, n: board.remove(s, now, h.cards(n)),
    "cluster": lambda h, s, now, n: clusters.make(s, now, h.words("Cluster"), h.cards(n)),
    "dissolve": lambda h, s, now, n: clusters.dissolve(s, now, h.one("cluster", n)),
    "open vote": lambda h, s, now, n: voting.open_ballot(
        s, now, h.session, f"Where {n % 2}", 2, [h.one("idea", k) for k in range(3)]
    ),
    "cast": lambda h, s, now, n: voting.cast_person(
        s, now, h.session, _person(h, n), ("1", "1, 1", "2")[n % 3]
    ),
    "close vote": lambda h, s, now, n: voting.close(s, now, h.session),
    "reopen vote": lambda h, s, now, n: voting.reopen(s, now, h.session),
    "cancel vote": lambda h, s, now, n: voting.abandon(s, now, h.session),
    "draw": _draw,
    "map": lambda h, s, now, n: journeys.make(s, now, h.session, h.words("Map"), ["Ring", "Wait"]),
    "no map": lambda h, s, now, n: journeys.remove(s, now, h.one("journey", n)),
    "step": lambda h, s, now, n: journeys.add_step(s, now, h.one("journey", n), h.words("Step")),
    "move step": lambda h, s, now, n: journeys.move_step(s, now, h.any_row("journey_step", n), n % 3 - 1),
    "pain": lambda h, s, now, n: journeys.add_card(
        s, now, h.any_row("journey_step", n), tuple(Lane)[n % 4], h.words("It hurts")
    ),
    "grow": lambda h, s, now, n: journeys.grow(s, now, h.session, h.one("journey_card", n)),
    "goal": _goal,
    "reword": lambda h, s, now, n: goals.reword(s, now, h.one("goal", n), h.words("Goal anew")),
    "rate goal": _rate_goal,
    "no goal": lambda h, s, now, n: goals.remove(s, now, h.one("goal", n)),
    "answer": _answer,
    "clear answers": lambda h, s, now, n: benchmarks.clear(s, now, _person(h, n % 3), _wave(n)),
    "connection": lambda h, s, now, n: connections.say(
        s, now, _wave(n), h.people[n % 3], h.people[3 + n % 2], (None, 2, 3, 4)[n % 4]
    ),
    "outside": lambda h, s, now, n: connections.outside(s, now, _wave(n), _person(h, n % 2), n),
    "check-in": _checkin,
    "voice": lambda h, s, now, n: voice.tap(s, now, h.session, _person(h, n)),
    "attendance": lambda h, s, now, n: attendance.mark(
        s, now, h.session, _person(h, n), tuple(Presence)[n % len(Presence)]
    ),
    "part": _part,
    "pair": _pair,
    "wish": lambda h, s, now, n: wishes.add(s, now, tuple(WishKind)[n % 2], h.people[n % 3], h.people[4]),
    "announce": _announce,
    "undo": lambda h, s, now, n: undo.undo(s, now),
    "redo": lambda h, s, now, n: undo.redo(s, now),
    "show": lambda h, s, now, n: stage.view(s, now, ("board", "vote", "auto", "wall")[n % 4]),
    "blank": lambda h, s, now, n: stage.blank(s, now, bool(n % 2)),
    "start": lambda h, s, now, n: timer.start(s, now, h.session),
    "next activity": lambda h, s, now, n: timer.next_activity(s, now, h.session),
    "pause": lambda h, s, now, n: timer.pause(s, now, h.session),
    "go on": lambda h, s, now, n: timer.go_on(s, now, h.session),
    "a minute more": lambda h, s, now, n: timer.add(s, now, h.session),
    "retime": lambda h, s, now, n: timer.retime(s, now, h.session),
    "turns": lambda h, s, now, n: timer.start_report_backs(s, now, h.session, ["One", "Two"], 60),
}

TABLES = (
    *("cohort", "participant", "pair", "session", "activity", "turn_timer", "attendance", "seat"),
    *("planned_seat", "wish", "note", "cluster", "idea", "authorship", "ballot", "ballot_card", "vote"),
    *("stroke", "journey", "journey_step", "journey_card", "goal", "goal_rating", "benchmark"),
    *("benchmark_item", "response", "connection", "outside_connection", "pair_checkin", "checkin_goal"),
    *("voice_turn", "showing"),
)


def contents(store: Store) -> dict[str, list[dict[str, Any]]]:
    """Every captured row, by table."""
    return {table: store.rows(f'SELECT * FROM "{table}" ORDER BY id') for table in TABLES}
