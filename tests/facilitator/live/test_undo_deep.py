"""Undo as deep as the session, across restarts and crashes, with time going on in between."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from shutil import copyfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.capture import backups, reading
from facilitator.capture.opening import open_store
from facilitator.capture.snapshot import snapshot
from facilitator.capture.store import Store
from facilitator.capture.trail import Trail, Undoable
from facilitator.errors import RefusedError, UserError
from facilitator.exchange.roster import read_roster
from facilitator.live import board, cohorts, demo, merging, notes, stage, timer, undo, voting
from facilitator.model.programme import NoteKind

from ..conftest import START, restart
from .doings import DOINGS, Hand, contents

TIME = ("start", "next activity", "pause", "go on", "a minute more", "turns", "show", "blank")
"""What undo passes over."""
LATER = START + timedelta(hours=5)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return demo.make(tmp_path_factory.mktemp("made"), START)


@pytest.fixture
def held(tmp_path: Path, made: Path) -> Iterator[Store]:
    copyfile(made, tmp_path / "undo.cohort")
    store = open_store(tmp_path / "undo.cohort")
    store.connection.execute("PRAGMA synchronous = OFF")
    yield store
    store.close()


def act(hand: Hand, chosen: random.Random, names: list[str], count: int) -> None:
    """So many commands that were not refused."""
    done = 0
    while done < count:
        with suppress(UserError, StopIteration, IndexError, ZeroDivisionError):
            hand.do(chosen.choice(names), chosen.randrange(12))
            done += 1


def undo_all(store: Store) -> int:
    count = 0
    with suppress(RefusedError):
        while True:
            undo.undo(store, LATER)
            count += 1
    return count


def redo_all(store: Store) -> int:
    count = 0
    with suppress(RefusedError):
        while True:
            undo.redo(store, LATER)
            count += 1
    return count


def sound(store: Store) -> None:
    assert store.rows("PRAGMA foreign_key_check") == []


def test_when_a_whole_session_is_undone_after_a_restart_and_a_crash(held: Store) -> None:
    """500 commands; the process that does the second half of them is killed."""
    names = sorted(set(DOINGS) - {*TIME, "redo", "retime", "announce"})
    first = contents(held)
    act(Hand(held, "A", START), random.Random(7), names, 250)
    held.close()
    killed = subprocess.run(
        [sys.executable, "-c", _KILLED, str(Path(__file__).parent), str(held.path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert killed.returncode == -9 or sys.platform == "win32", killed.stderr
    held.__dict__.update(open_store(held.path).__dict__)
    held.connection.execute("PRAGMA synchronous = OFF")
    redo_all(held)
    last = contents(held)
    assert sum(map(len, last.values())) > sum(map(len, first.values())) + 100
    assert held.undoable().undo is not None
    assert undo.undo(held, LATER).said.startswith("Undone: ")
    assert undo.NAMES[held.undoable().undo[1]]
    depth = undo_all(held) + 1
    assert depth > 300
    assert contents(held) == first
    restart(held)
    held.connection.execute("PRAGMA synchronous = OFF")
    assert redo_all(held) == depth
    assert contents(held) == last
    sound(held)


_KILLED = """
import os, random, signal, sys
from datetime import timedelta
sys.path.insert(0, sys.argv[1])
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(sys.argv[1]))))
from pathlib import Path
import doings
from facilitator.capture.opening import open_store
from tests.facilitator.live import test_undo_deep as here
store = open_store(Path(sys.argv[2]))
store.connection.execute("PRAGMA synchronous = OFF")
names = sorted(set(doings.DOINGS) - {*here.TIME, "redo", "retime", "announce"})
here.act(doings.Hand(store, "B", here.START + timedelta(hours=1)), random.Random(8), names, 250)
os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
"""


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32), st.integers(5, 40))
def test_undo_goes_through_whatever_was_done_with_time_going_on(
    tmp_path_factory: pytest.TempPathFactory, made: Path, seed: int, count: int
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.cohort"
    copyfile(made, path)
    store = open_store(path)
    store.connection.execute("PRAGMA synchronous = OFF")
    try:
        hand, chosen = Hand(store, "A", START), random.Random(seed)
        for _ in range(count):
            act(hand, chosen, sorted(DOINGS), 1)
            assert store.undoable() == _by_reading_all(store) == Trail(store.connection).undoable()
        running = reading.live_state(store, hand.session).current
        undo_all(store)
        sound(store)
        assert store.undoable().undo is None
        assert reading.live_state(store, hand.session).current == running
        assert store.rows("SELECT count(*) AS n FROM idea")[0]["n"] == 0
        assert store.rows("SELECT count(*) AS n FROM note")[0]["n"] == 0
        redo_all(store)
        sound(store)
        assert store.undoable() == _by_reading_all(store)
        assert len(store.rows("SELECT id FROM showing")) <= 1
    finally:
        store.close()


def _by_reading_all(store: Store) -> Undoable:
    """What comes next by the plain rule, from the first step on."""
    done: list[tuple[int, str]] = []
    undone: list[tuple[int, str]] = []
    names: dict[int, str] = {}
    for row in store.rows("SELECT step, min(origin) AS o, min(reverts) AS r FROM change GROUP BY step"):
        step, origin, reverts = row["step"], row["o"], row["r"]
        if reverts is not None:
            names[step] = names[reverts]
            taken, given = (done, undone) if origin == "undo" else (undone, done)
            taken[:] = [entry for entry in taken if entry[0] != reverts]
            given.append((step, names[step]))
        elif not origin.startswith(("timer.", "session.", "stage.", "cohort.")):
            names[step] = origin
            done.append((step, origin))
            undone = []
    return Undoable(undo=done[-1] if done else None, redo=undone[-1] if undone else None)


def test_what_undo_would_take_back_is_said_after_a_restart(held: Store) -> None:
    session = reading.sessions(held)[0].id
    notes.keep(held, START, session, NoteKind.QUOTE, "Heard")
    board.add(held, START, session, "Ring people")
    undo.undo(held, LATER)
    restart(held)
    able = held.undoable()
    assert able.undo is not None
    assert able.redo is not None
    assert (able.undo[1], able.redo[1]) == ("notes.keep", "board.add")
    assert undo.undo(held, LATER).said == "Undone: keeping a note"


def test_when_something_is_undone_that_time_has_gone_on_with(held: Store, tmp_path: Path) -> None:
    """People were added, then the session began and marked them as present: they stay."""
    roster = tmp_path / "late.csv"
    roster.write_text("name,profession\nLate Comer,policy\nNobody Yet,policy\n")
    session = reading.sessions(held)[0].id
    cohorts.add_people(held, START, read_roster(roster))
    people = len(reading.participants(held))
    timer.start(held, START + timedelta(minutes=1), session)
    assert undo.undo(held, LATER).said == "Undone: adding people"
    assert len(reading.participants(held)) == people
    assert held.undoable().undo is None
    sound(held)
    undo.redo(held, LATER)
    assert len(reading.participants(held)) == people
    sound(held)


def test_undo_leaves_the_stage_as_it_was_asked_to_be_since(held: Store) -> None:
    """The first command to show something made the row; it was blanked since, and stays blank."""
    session = reading.sessions(held)[0].id
    board.add(held, START, session, "Ring people")
    voting.open_ballot(held, START, session, "Where?", 2, [i.id for i in reading.ideas(held)])
    stage.blank(held, START, True)
    undo.undo(held, LATER)
    assert reading.live_state(held, session).showing.blank
    undo.redo(held, LATER)
    assert reading.live_state(held, session).showing.blank
    assert len(held.rows("SELECT id FROM showing")) == 1


def test_a_row_made_anew_since_is_not_there_twice(held: Store) -> None:
    session = reading.sessions(held)[0].id
    board.add(held, START, session, "Ring people")
    voting.open_ballot(held, START, session, "Where?", 2, [i.id for i in reading.ideas(held)])
    undo.undo(held, LATER)
    assert held.rows("SELECT id FROM showing") == []
    stage.blank(held, LATER, True)
    undo.redo(held, LATER)
    assert len(held.rows("SELECT id FROM showing")) == 1
    assert reading.live_state(held, session).showing.blank


def test_numbers_come_back_to_the_last_digit(held: Store) -> None:
    session = reading.sessions(held)[0].id
    board.add(held, START, session, "Ring people")
    (card,) = reading.ideas(held)
    board.place(held, START, {card.id: (0.1 + 0.2, 1 / 3)})
    board.place(held, START, {card.id: (2 / 3, 1e-7 / 3)})
    undo.undo(held, LATER)
    assert (reading.ideas(held)[0].x, reading.ideas(held)[0].y) == (0.1 + 0.2, 1 / 3)
    undo.undo(held, LATER)
    assert reading.ideas(held)[0].x is None
    undo.redo(held, LATER)
    undo.redo(held, LATER)
    assert (reading.ideas(held)[0].x, reading.ideas(held)[0].y) == (2 / 3, 1e-7 / 3)


def test_numbers_of_an_older_file_that_the_journal_has_with_15_digits_are_undone_too(held: Store) -> None:
    session = reading.sessions(held)[0].id
    board.add(held, START, session, "Ring people")
    (card,) = reading.ideas(held)
    board.place(held, START, {card.id: (1 / 3, 1.0)})
    board.place(held, START, {card.id: (2 / 3, 1.0)})
    held.connection.execute(
        "UPDATE change SET after = replace(after, '0.66666666666666663', '0.666666666666667'), "
        "before = replace(before, '0.33333333333333331', '0.333333333333333')"
    )
    undo.undo(held, LATER)
    assert reading.ideas(held)[0].x == pytest.approx(1 / 3, rel=1e-14)


def test_a_merge_is_undone_and_done_again_among_other_commands(held: Store, tmp_path: Path) -> None:
    copy = tmp_path / "copy.cohort"
    backups.copy(held.path, copy)
    bo = open_store(copy)
    names = sorted(set(DOINGS) - {*TIME, "retime", "announce"})
    act(Hand(bo, "B", START), random.Random(3), names, 60)
    act(Hand(held, "A", START), random.Random(4), names, 60)
    before = contents(held)
    bo.close()
    with snapshot(copy) as theirs:
        merging.merge_in(held, theirs, LATER)
    merged = contents(held)
    act(Hand(held, "C", LATER), random.Random(5), names, 40)
    redo_all(held)
    while (able := held.undoable().undo) is not None and able[1] != "copies.merge":
        undo.undo(held, LATER)
    assert contents(held) == merged
    undo.undo(held, LATER)
    assert contents(held) == before
    undo.redo(held, LATER)
    assert contents(held) == merged
    sound(held)


def test_steps_that_an_erase_took_out_of_the_journal_are_passed_over(held: Store) -> None:
    session = reading.sessions(held)[0].id
    notes.keep(held, START, session, NoteKind.QUOTE, "Stays")
    notes.keep(held, START, session, NoteKind.QUOTE, "Erased")
    last = held.undoable().undo
    assert last is not None
    held.connection.execute("DELETE FROM note WHERE text = 'Erased'")
    held.connection.execute("DELETE FROM change WHERE step >= ?", [last[0]])
    assert undo.undo(held, LATER).said == "Undone: keeping a note"
    assert reading.notes(held, session) == ()
