"""Three who mentor each other: who is left over among an odd number joins a pair, and is in it throughout."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from facilitator.capture import reading
from facilitator.capture.header import APPLICATION_ID
from facilitator.capture.opening import open_store
from facilitator.capture.schema import migrations
from facilitator.capture.store import Store
from facilitator.errors import RefusedError
from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.restore import restore
from facilitator.exchange.roster import parse_roster
from facilitator.exchange.sync import sync
from facilitator.live import attendance, cohorts, erasing, pairs, rounds, timer, undo
from facilitator.model.people import Pair, Presence
from facilitator.rules.assignment import ProposedPair

from ..conftest import START, state_of

HEAD = "name,profession,pair\n"
SEVEN = (
    "Ana,policy,1\nTom,operational,1\nWei,policy,2\nSam,operational,2\nEva,policy,3\nBen,operational,3\n"
    "Kim,policy,\n"
)
LATER = START + timedelta(hours=1)


def made(path: Path, people: str = SEVEN) -> Store:
    return cohorts.make(
        path,
        START,
        programme=load_programme("mutual-mentoring"),
        roster=parse_roster((HEAD + people).encode(), "roster.csv"),
        start=date(2023, 3, 24),
    )


@pytest.fixture
def seven(tmp_path: Path) -> Store:
    store = made(tmp_path / "seven.cohort")
    yield store
    store.close()


def person(store: Store, name: str) -> str:
    return next(p.id for p in reading.participants(store) if p.name == name)


def first(store: Store) -> Pair:
    return reading.pairs(store)[0]


def join(store: Store) -> Pair:
    pairs.join(store, START, first(store).id, person(store, "Kim"))
    return first(store)


def test_somebody_left_over_joins_a_pair_in_one_step_that_undo_takes_back(seven: Store) -> None:
    said = pairs.join(seven, START, first(seven).id, person(seven, "Kim")).said
    assert said == "Kim joins Ana and Tom."
    pair = first(seven)
    assert pair.members == (*pair.two, person(seven, "Kim"))
    assert len(pair.twos) == 3
    assert undo.undo(seven, START).said == "Undone: letting a third join a pair"
    assert first(seven).third_participant_id is None


def test_nobody_joins_who_has_a_pair_and_no_pair_becomes_four(seven: Store) -> None:
    with pytest.raises(RefusedError, match="Wei is in a pair already"):
        pairs.join(seven, START, first(seven).id, person(seven, "Wei"))
    pair = join(seven)
    pairs.part(seven, START, reading.pairs(seven)[1].id)
    with pytest.raises(RefusedError, match="Kim is in a pair already"):
        pairs.make(seven, START, person(seven, "Kim"), person(seven, "Sam"))
    with pytest.raises(RefusedError, match="Ana, Tom and Kim are three already"):
        pairs.join(seven, START, pair.id, person(seven, "Wei"))


def test_the_third_leaves_and_the_two_stay_a_pair(seven: Store) -> None:
    pair = join(seven)
    pairs.leave(seven, START, pair.id)
    assert first(seven).members == pair.two


def test_a_proposal_leaves_a_third_where_they_are_unless_it_pairs_them(seven: Store) -> None:
    join(seven)
    as_they_are = [ProposedPair(*pair.two, 0.5, ()) for pair in reading.pairs(seven)]
    pairs.accept(seven, START, as_they_are)
    assert first(seven).third_participant_id == person(seven, "Kim")
    eva = reading.pairs(seven)[2]
    others = [p for p in as_they_are if p.policy_id != eva.policy_participant_id]
    pairs.accept(
        seven, START, [*others, ProposedPair(person(seven, "Kim"), eva.operational_participant_id, 0.4, ())]
    )
    assert [pair.third_participant_id for pair in reading.pairs(seven)] == [None] * 3


@pytest.mark.parametrize(
    ("away", "expected"),
    [
        ((), {("Ana", "Kim", "Tom"), ("Sam", "Wei"), ("Ben", "Eva")}),
        (("Kim",), {("Ana", "Tom"), ("Sam", "Wei"), ("Ben", "Eva")}),
        (("Tom",), {("Ana", "Kim"), ("Sam", "Wei"), ("Ben", "Eva")}),
    ],
)
def test_three_mentors_have_a_room_of_their_own_and_whoever_is_here_of_them(
    seven: Store, away: tuple[str, ...], expected: set[tuple[str, ...]]
) -> None:
    join(seven)
    session = reading.next_facilitated(seven).id
    timer.start(seven, START, session)
    for name in away:
        attendance.mark(seven, START, session, person(seven, name), Presence.LEFT)
    while state_of(seven).current.title != "Pairs meet for the first time":
        timer.next_activity(seven, START, session)
    found = rounds.coming(reading.live_state(seven, session), reading.seats(seven))
    names = {p.id: p.name for p in reading.participants(seven)}
    assert {tuple(sorted(names[i] for i in room)) for room in found.rooms} == expected
    assert found.met_before == ()


def test_a_roster_may_have_three_with_one_label(tmp_path: Path) -> None:
    store = made(tmp_path / "three.cohort", SEVEN.replace("Kim,policy,", "Kim,policy,2"))
    names = {p.id: p.name for p in reading.participants(store)}
    assert [[names[i] for i in pair.members] for pair in reading.pairs(store)] == [
        ["Ana", "Tom"],
        ["Wei", "Sam", "Kim"],
        ["Eva", "Ben"],
    ]
    store.close()


def test_a_third_is_in_the_csv_and_comes_back_from_it(seven: Store, tmp_path: Path) -> None:
    pair = join(seven)
    sync(seven.path, tmp_path / "csv")
    with (tmp_path / "csv" / "participants.csv").open(encoding="utf-8-sig", newline="") as file:
        of = {row["name"]: row["pair_id"] for row in csv.DictReader(file)}
    assert of["Kim"] == of["Ana"] == pair.id
    restore(tmp_path / "csv", tmp_path / "again.cohort")
    seven.close()

    again = open_store(tmp_path / "again.cohort")
    assert first(again) == pair
    again.close()


def test_a_file_of_before_takes_a_third_once_it_is_opened(tmp_path: Path) -> None:
    older = tmp_path / "older.cohort"
    with closing(sqlite3.connect(older, isolation_level=None)) as connection:
        migrations.apply(Database(connection), stop_before="m007_trios_of_mentors")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 6")
    with closing(open_store(older)) as store, store.step("test", START) as step:
        for number, profession in enumerate(("policy", "operational", "policy")):
            step.insert(
                "participant", id=f"p{number}", position=number, name=profession, profession=profession
            )
        step.insert("pair", id="two", policy_participant_id="p0", operational_participant_id="p1")
    with closing(open_store(older)) as store:
        pairs.join(store, START, "two", "p2")
        assert first(store).members == ("p0", "p1", "p2")
        assert undo.undo(store, START).said == "Undone: letting a third join a pair"


def test_whoever_erases_the_third_leaves_the_two_a_pair(seven: Store, tmp_path: Path) -> None:
    pair, kim = join(seven), person(seven, "Kim")
    path = seven.path
    seven.close()
    erasing.erase(path, kim, LATER)

    again = open_store(path)
    assert first(again).members == pair.two
    assert kim not in {p.id for p in reading.participants(again)}
    again.close()
