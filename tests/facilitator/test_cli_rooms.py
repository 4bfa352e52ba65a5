"""`facilitator rooms`: announced rounds and those to come, from a file that may be open in the app."""

from __future__ import annotations

import csv
from datetime import timedelta
from itertools import combinations
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from facilitator.capture import reading
from facilitator.capture.opening import open_store
from facilitator.capture.snapshot import snapshot
from facilitator.capture.store import Store
from facilitator.cli import main
from facilitator.errors import UserError
from facilitator.live import attendance, rounds, timer, wishes
from facilitator.live.rooms_ahead import rooms_of_round
from facilitator.model.people import Presence, WishKind
from facilitator.model.programme import Grouping
from facilitator.rules import grouping

from .conftest import START, state_of

ALL_ROUNDS = 7
"""Breakout rounds of the first session: threes, own pair, three rotations, same profession, own pair."""


def run(store: Store, out: Path, *, session: int = 1, number: int = 1) -> Result:
    words = ["rooms", str(store.path), "--session", str(session), "--round", str(number), "--zoom", str(out)]
    return CliRunner().invoke(main, words, prog_name="facilitator")


def refused(store: Store, out: Path, *, session: int = 1, number: int = 1) -> str:
    result = run(store, out, session=session, number=number)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    return result.stderr.rstrip("\n")


def rooms_in(out: Path) -> dict[str, set[str]]:
    """E-mail addresses by room name, as the file has them."""
    with out.open(encoding="utf-8", newline="") as file:
        made: dict[str, set[str]] = {}
        for row in csv.DictReader(file):
            made.setdefault(row["Pre-assign Room Name"], set()).add(row["Email Address"])
    return made


def to_breakout(store: Store, session_id: str, present: int = 10) -> None:
    """Starts the session with some people and goes on to its first activity with rooms."""
    timer.start(store, START, session_id)
    for place, person in enumerate(reading.participants(store)):
        mark = Presence.PRESENT if place < present else Presence.LEFT
        attendance.mark(store, START, session_id, person.id, mark)
    while (current := state_of(store).current) is None or current.grouping is None:
        timer.next_activity(store, START, session_id)


def announce(store: Store, session_id: str) -> tuple[tuple[str, ...], ...]:
    """Announces the coming round as F8 does, and returns its rooms."""
    coming = rounds.coming(state_of(store), reading.seats(store))
    # Seats are told by their moments, and no two rounds are announced at the same one.
    later = START + timedelta(minutes=len(reading.seats(store)))
    rounds.announce(store, later, session_id, coming.rooms)
    return coming.rooms


def everything(store: Store) -> list[str]:
    return list(store.connection.iterdump())


def test_an_announced_round_is_written_as_it_was_announced(
    store: Store, session_id: str, tmp_path: Path
) -> None:
    to_breakout(store, session_id, present=9)
    announced = announce(store, session_id)
    emails = {p.id: p.email for p in reading.participants(store)}
    before = everything(store)
    result = run(store, tmp_path / "rooms.csv")
    assert (result.exit_code, result.stderr) == (0, "")
    assert ", as announced:\n9 people in 3 rooms, written to " in result.stdout
    assert rooms_in(tmp_path / "rooms.csv") == {
        f"Room {n}": {emails[i] for i in room} for n, room in enumerate(announced, start=1)
    }
    assert everything(store) == before


def test_before_the_meeting_rounds_are_planned_with_everybody_and_said_to_be(
    store: Store, tmp_path: Path
) -> None:
    result = run(store, tmp_path / "rooms.csv", number=4)
    assert result.exit_code == 0
    assert result.stdout.startswith(
        "Session 1, A day in my work, round 2, as planned with everybody there, not"
    )
    assert sorted(map(len, rooms_in(tmp_path / "rooms.csv").values())) == [2] * 5


def test_planned_rounds_are_what_the_app_announces_when_all_come(store: Store, session_id: str) -> None:
    planned = [rooms_of_round(store, 1, number).rooms for number in range(1, ALL_ROUNDS + 1)]
    to_breakout(store, session_id)
    announced = []
    while len(announced) < ALL_ROUNDS:
        current = state_of(store).current
        assert current is not None
        if current.grouping is None or state_of(store).latest_round(current.id) >= current.rounds:
            timer.next_activity(store, START, session_id)
        else:
            announced.append(announce(store, session_id))
    assert planned == announced
    assert not any(rooms_of_round(store, 1, number).announced is False for number in range(1, ALL_ROUNDS + 1))


def test_rounds_planned_one_by_one_repeat_no_more_than_all_planned_at_once(store: Store) -> None:
    made = [rooms_of_round(store, 1, number) for number in range(1, 6)]
    assert [(r.activity, r.number) for r in made[2:]] == [("A day in my work", n) for n in (1, 2, 3)]
    before = grouping.meetings(r.rooms for r in made[:2])
    state = state_of(store)
    pair_of = {member: pair.id for pair in state.pairs for member in pair.members}
    everybody = [grouping.Person(p.id, p.profession, pair_of.get(p.id)) for p in state.participants]
    at_once = grouping.plan(Grouping.NEW_OTHER, everybody, before, 3)
    met = set(before)
    repeats = 0
    for two in grouping.meetings(r.rooms for r in made[2:]).elements():
        repeats += two in met
        met.add(two)
    assert repeats == at_once.repeats


def test_who_has_left_and_who_is_not_active_is_in_no_planned_room(
    store: Store, session_id: str, tmp_path: Path
) -> None:
    one, other, *_ = reading.participants(store)
    attendance.mark(store, START, session_id, one.id, Presence.LEFT)
    with store.step("test", START) as step:
        step.update("participant", other.id, active=False)
    assert run(store, tmp_path / "rooms.csv").exit_code == 0
    written = set().union(*rooms_in(tmp_path / "rooms.csv").values())
    assert len(written) == 8
    assert not {one.email, other.email} & written


def test_rounds_of_an_activity_that_is_over_are_not_counted(
    store: Store, session_id: str, tmp_path: Path
) -> None:
    to_breakout(store, session_id)
    timer.next_activity(store, START, session_id)
    assert refused(store, tmp_path / "r.csv", number=ALL_ROUNDS) == (
        "Session 1 has 6 rounds (0 announced, 6 to come), and 7 is none of them. Choose 1 to 6."
    )


def test_a_room_that_has_become_empty_keeps_its_number(store: Store, session_id: str) -> None:
    to_breakout(store, session_id)
    first, second, third = announce(store, session_id)
    gone = [s.id for s in reading.seats(store) if s.participant_id in second]
    with store.step("test", START) as step:
        for seat_id in gone:
            step.delete("seat", seat_id)
    assert rooms_of_round(store, 1, 1).rooms == (first, (), third)


def test_people_without_an_address_are_listed_by_name(store: Store, tmp_path: Path) -> None:
    someone = reading.participants(store)[3]
    with store.step("test", START) as step:
        step.update("participant", someone.id, email="")
    result = run(store, tmp_path / "rooms.csv")
    assert "9 people in 3 rooms" in result.stdout
    assert result.stdout.endswith(f"Not in the file, for want of an e-mail address:\n  {someone.name}\n")


def test_nobody_with_an_address_is_refused_and_no_file_is_left(store: Store, tmp_path: Path) -> None:
    with store.step("test", START) as step:
        for person in reading.participants(store):
            step.update("participant", person.id, email="")
    assert refused(store, tmp_path / "rooms.csv").startswith("Nobody in these rooms has an e-mail address")
    assert not (tmp_path / "rooms.csv").exists()


@pytest.mark.parametrize(
    ("session", "number", "said"),
    [
        (9, 1, "There is no session 9. Facilitated: 1, 4, 7."),
        (2, 1, "Session 2 is self-led and has no rooms. Facilitated: 1, 4, 7."),
        (1, 8, "Session 1 has 7 rounds (0 announced, 7 to come), and 8 is none of them. Choose 1 to 7."),
        (1, 0, "Session 1 has 7 rounds (0 announced, 7 to come), and 0 is none of them. Choose 1 to 7."),
    ],
)
def test_sessions_and_rounds_that_are_not_there_are_refused(
    store: Store, tmp_path: Path, session: int, number: int, said: str
) -> None:
    assert refused(store, tmp_path / "rooms.csv", session=session, number=number) == said


def test_a_session_without_breakouts_says_so(store: Store, tmp_path: Path) -> None:
    with store.step("test", START) as step:
        for activity in state_of(store).activities:
            step.update("activity", activity.id, grouping=None)
    assert refused(store, tmp_path / "rooms.csv") == (
        "Session 1 has no breakout rounds, so there are no rooms to write."
    )


def test_the_cohort_itself_a_folder_and_a_missing_one_are_no_place_to_write(
    store: Store, tmp_path: Path
) -> None:
    before = everything(store)
    assert "is a cohort's own file and stays" in refused(store, store.path)
    assert "is a folder" in refused(store, tmp_path)
    assert "There is no folder" in refused(store, tmp_path / "away" / "rooms.csv")
    assert everything(store) == before


def test_what_is_no_cohort_or_an_older_one_is_refused(store: Store, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Not a cohort\n")
    words = ["--session", "1", "--round", "1", "--zoom", str(tmp_path / "rooms.csv")]
    for name, said in (("notes.txt", "is no cohort file"), ("gone.cohort", "There is no file")):
        result = CliRunner().invoke(main, ["rooms", str(tmp_path / name), *words])
        assert (result.exit_code, result.stdout) == (2, "")
        assert said in result.stderr
    store.connection.execute("PRAGMA user_version = 1")
    assert "was written by an older Facilitator. Open it here once" in refused(store, tmp_path / "rooms.csv")


def test_a_snapshot_takes_no_write(store: Store) -> None:
    with pytest.raises(UserError, match="readonly"), snapshot(store.path) as read:
        read.connection.execute("DELETE FROM participant")
    assert len(reading.participants(store)) == 10


def test_a_snapshot_of_a_file_that_nobody_holds_leaves_nothing_behind(store: Store, tmp_path: Path) -> None:
    store.close()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with snapshot(store.path) as read:
        assert len(reading.participants(read)) == 10
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    store.__dict__.update(open_store(store.path).__dict__)  # for the fixture to close


def test_wishes_that_clash_are_refused_by_name_before_anything_is_written(
    store: Store, tmp_path: Path
) -> None:
    people = reading.participants(store)[:4]
    for one, other in combinations(people, 2):
        wishes.add(store, START, WishKind.APART, one.id, other.id)
    said = refused(store, tmp_path / "rooms.csv")
    assert all(person.name in said for person in people)
    assert "3 rooms" in said
    assert not (tmp_path / "rooms.csv").exists()
