"""Whatever was done on the board: undo to the beginning and redo to the end give the same board again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.capture import reading
from facilitator.capture.opening import open_store
from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.live import (
    board,
    chat_import,
    clusters,
    demo,
    journeys,
    notes,
    sketches,
    stage,
    timer,
    undo,
    voting,
)
from facilitator.live.chat_import import NewCard
from facilitator.model.board import IdeaStage
from facilitator.model.journey import Lane
from facilitator.model.programme import NoteKind
from facilitator.model.sketch import Point, StrokeKind
from facilitator.rules.scene import scene

from ..conftest import START

TABLES = (*(table for table, _ in reading.BOARD.values()), "note")
GONE = "no such id"


class Board:
    """Rows of a store picked by numbers; one number in eight picks what was never there."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.session = reading.sessions(store)[0].id
        self.people = [p.id for p in reading.participants(store)]
        self.seen: dict[str, list[str]] = {}

    def one(self, table: str, number: int) -> str:
        """The id of a row that is there, or was once."""
        seen = self.seen.setdefault(table, [])
        for row in self.store.rows(f'SELECT id FROM "{table}" ORDER BY rowid'):
            if row["id"] not in seen:
                seen.append(row["id"])
        return GONE if number % 8 == 7 or not seen else seen[number % len(seen)]

    def cards(self, number: int) -> list[str]:
        """One to three cards."""
        return list(dict.fromkeys(self.one("idea", number // 3 + k) for k in range(1 + number % 3)))


def _draw(on: Board, n: int) -> None:
    points = [Point(x=10.0 + n, y=20), Point(x=300, y=200 + n), Point(x=700, y=60)]
    kind = tuple(StrokeKind)[n % len(StrokeKind)]
    sketches.draw(on.store, START, on.one("idea", n), 1 + n % 3, kind, points, width=6, text="Ask first")


def _rub(on: Board, n: int) -> None:
    path = [Point(x=200, y=0), Point(x=200, y=400)]
    sketches.rub(on.store, START, on.one("idea", n), 1 + n % 3, path, 30)


def _grow(on: Board, n: int) -> None:
    journeys.grow(on.store, START, on.session, on.one("journey_card", n))


def _cast(on: Board, n: int) -> None:
    voting.cast_person(on.store, START, on.session, on.people[n % 10], ("1", "1, 1", "2", "")[n % 4])


def _carry(on: Board, n: int) -> None:
    cards = on.cards(n)
    cluster = clusters.KEPT if n % 3 == 0 else on.one("cluster", n)
    named = "Carried" if n % 5 == 0 else None
    places = {cards[0]: (n * 10.0, 5.0)} if n % 2 else None
    clusters.carry(on.store, START, cards, cluster_id=cluster, places=places, named=named)


WAYS: dict[str, Callable[[Board, int], Any]] = {
    "add": lambda on, n: board.add(on.store, START, on.session, f"Card {n}", authors=on.people[: n % 3]),
    "edit": lambda on, n: board.edit(on.store, START, on.one("idea", n), problem=f"P{n}", impact=1 + n % 5),
    "retitle": lambda on, n: board.retitle(on.store, START, on.one("idea", n), f"Title {n}"),
    "authors": lambda on, n: board.set_authors(on.store, START, on.one("idea", n), on.people[: n % 4]),
    "move": lambda on, n: board.move(on.store, START, on.cards(n), tuple(IdeaStage)[n % 5]),
    "place": lambda on, n: board.place(on.store, START, dict.fromkeys(on.cards(n), (n * 1.5, n))),
    "rate": lambda on, n: board.rate(on.store, START, dict.fromkeys(on.cards(n), (1 + n % 5, None))),
    "reveal": lambda on, n: board.reveal(on.store, START, on.cards(n), bool(n % 2)),
    "remove": lambda on, n: board.remove(on.store, START, on.cards(n)),
    "cluster": lambda on, n: clusters.make(on.store, START, f"Cluster {n}", on.cards(n)),
    "put": lambda on, n: clusters.put(
        on.store, START, on.cards(n), None if n % 4 == 0 else on.one("cluster", n)
    ),
    "carry": _carry,
    "rename": lambda on, n: clusters.rename(on.store, START, on.one("cluster", n), f"Name {n}"),
    "dissolve": lambda on, n: clusters.dissolve(on.store, START, on.one("cluster", n)),
    "take": lambda on, n: clusters.take(on.store, START, [("Alike", on.cards(n)), ("Too", on.cards(n + 9))]),
    "open vote": lambda on, n: voting.open_ballot(
        on.store, START, on.session, "Where to start", 2, [on.one("idea", k) for k in range(n % 6)]
    ),
    "cast": _cast,
    "total": lambda on, n: voting.cast_total(on.store, START, on.session, {1: str(n % 4)}),
    "clear dots": lambda on, n: voting.clear(on.store, START, on.session),
    "close vote": lambda on, n: voting.close(on.store, START + timedelta(seconds=n), on.session),
    "reopen vote": lambda on, n: voting.reopen(on.store, START, on.session),
    "cancel vote": lambda on, n: voting.abandon(on.store, START, on.session),
    "draw": _draw,
    "rub": _rub,
    "retype": lambda on, n: sketches.retype(on.store, START, on.one("stroke", n), f"Words {n}"[: n % 9]),
    "clear frame": lambda on, n: sketches.clear_frame(on.store, START, on.one("idea", n), 1 + n % 3),
    "map": lambda on, n: journeys.make(on.store, START, on.session, f"Map {n}", ["Ring", "Wait"]),
    "no map": lambda on, n: journeys.remove(on.store, START, on.one("journey", n)),
    "step": lambda on, n: journeys.add_step(on.store, START, on.one("journey", n), f"Step {n}"),
    "move step": lambda on, n: journeys.move_step(on.store, START, on.one("journey_step", n), n % 5 - 2),
    "no step": lambda on, n: journeys.remove_step(on.store, START, on.one("journey_step", n)),
    "pain": lambda on, n: journeys.add_card(
        on.store, START, on.one("journey_step", n), tuple(Lane)[2 + n % 2], f"It hurts {n}"
    ),
    "move pain": lambda on, n: journeys.move_card(
        on.store, START, on.one("journey_card", n), on.one("journey_step", n), tuple(Lane)[n % 4]
    ),
    "no pain": lambda on, n: journeys.remove_card(on.store, START, on.one("journey_card", n)),
    "grow": _grow,
    "chat": lambda on, n: chat_import.put_on_board(
        on.store, START, on.session, [NewCard(f"Said {n}", on.people[n % 10]), NewCard("Also said")]
    ),
    "note": lambda on, n: notes.keep(on.store, START, on.session, NoteKind.QUOTE, f"Note {n}"),
    "edit note": lambda on, n: notes.edit(on.store, START, on.one("note", n), f"Note anew {n}"),
    "no note": lambda on, n: notes.remove(on.store, START, on.one("note", n)),
    "undo": lambda on, n: undo.undo(on.store, START),
    "redo": lambda on, n: undo.redo(on.store, START),
    "show card": lambda on, n: stage.view(on.store, START, "card", idea_id=on.one("idea", n)),
    "show cluster": lambda on, n: stage.view(on.store, START, "board", cluster_id=on.one("cluster", n)),
    "show map": lambda on, n: stage.view(on.store, START, "journey", journey_id=on.one("journey", n)),
    "show": lambda on, n: stage.view(on.store, START, stage.VIEWS[n % len(stage.VIEWS)]),
    "next activity": lambda on, n: timer.next_activity(on.store, START + timedelta(minutes=n), on.session),
}


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cohort in its first session, made once; each example gets a copy."""
    path = demo.make(tmp_path_factory.mktemp("begun"), START)
    store = open_store(path)
    timer.start(store, START, reading.sessions(store)[0].id)
    store.close()
    return path


def opened(begun: Path) -> Iterator[Store]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "copy.cohort"
        copyfile(begun, path)
        store = open_store(path)
        store.connection.execute("PRAGMA synchronous = OFF")
        try:
            yield store
        finally:
            store.close()


def contents(store: Store) -> dict[str, list[dict[str, Any]]]:
    return {table: store.rows(f'SELECT * FROM "{table}" ORDER BY id') for table in TABLES}


def check(store: Store, session: str) -> None:
    """The file is sound, and what it holds can be read and shown."""
    assert store.rows("PRAGMA foreign_key_check") == []
    assert store.rows("PRAGMA integrity_check") == [{"integrity_check": "ok"}]
    scene(reading.live_state(store, session), START)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(WAYS)), st.integers(0, 63)), min_size=8, max_size=40))
def test_undo_to_the_beginning_and_redo_to_the_end_give_the_same_board(
    begun: Path, done: list[tuple[str, int]]
) -> None:
    for store in opened(begun):
        on = Board(store)
        first = contents(store)
        for n in range(4):
            WAYS["add"](on, n)
        WAYS["map"](on, 1)
        for way, number in done:
            before = contents(store)
            try:
                WAYS[way](on, number)
            except UserError:
                assert contents(store) == before, f"{way} was refused and changed something"
            check(store, on.session)
        while store.undoable().redo is not None:  # what was taken back by the way comes again
            undo.redo(store, START)
        last = contents(store)
        count = 0
        while store.undoable().undo is not None:
            undo.undo(store, START)
            check(store, on.session)
            count += 1
        assert contents(store) == first
        for _ in range(count):
            undo.redo(store, START)
            check(store, on.session)
        assert store.undoable().redo is None
        assert contents(store) == last


def test_what_is_so_already_is_no_step_and_undo_goes_on_to_the_one_before(
    store: Store, session_id: str
) -> None:
    board.add(store, START, session_id, "Ring once")
    (card,) = reading.ideas(store)
    board.rate(store, START, {card.id: (2, 3)})
    board.move(store, START, [card.id], card.stage)
    board.rate(store, START, {card.id: (2, 3)})
    undo.undo(store, START)
    assert reading.ideas(store) == (card,)
    undo.undo(store, START)
    assert reading.ideas(store) == ()
    assert store.undoable().undo is None


def test_a_step_with_nothing_left_to_take_back_does_not_keep_undo_from_those_before(
    store: Store, session_id: str
) -> None:
    board.add(store, START, session_id, "Ring once")
    (card,) = reading.ideas(store)
    with store.step("board.move", START) as step:  # as an earlier version wrote it
        step.connection.execute("UPDATE idea SET stage = stage WHERE id = ?", [card.id])
    undo.undo(store, START)
    undo.undo(store, START)
    assert reading.ideas(store) == ()
    undo.redo(store, START)
    undo.redo(store, START)
    assert store.undoable().redo is None
    assert reading.ideas(store) == (card,)


@pytest.mark.parametrize(
    "way", ["place", "rate", "authors", "remove", "cluster", "put", "carry", "take", "move"]
)
def test_a_card_that_is_gone_is_said_and_nothing_is_half_done(
    store: Store, session_id: str, way: str
) -> None:
    on = Board(store)
    board.add(store, START, session_id, "Stays")
    before = contents(store)
    with pytest.raises(UserError, match="no longer"):
        WAYS[way](on, 23)  # a card that is gone, and one that stays
    assert contents(store) == before
