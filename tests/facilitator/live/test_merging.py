"""Two copies of a cohort merged: what comes in, what is the same, what contradicts, what is refused."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from shutil import copyfile, disk_usage
from typing import Any

import pytest

from facilitator.capture import backups, reading
from facilitator.capture import merging as journals
from facilitator.capture.opening import create, open_store
from facilitator.capture.snapshot import snapshot
from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.live import (
    attendance,
    benchmarks,
    board,
    chat_import,
    clusters,
    connections,
    demo,
    goals,
    journeys,
    merging,
    notes,
    pairs,
    rounds,
    sketches,
    stage,
    timer,
    undo,
    voting,
)
from facilitator.live.chat_import import NewCard
from facilitator.model.benchmarks import Wave
from facilitator.model.board import IdeaStage
from facilitator.model.people import Presence
from facilitator.model.programme import NoteKind
from facilitator.model.sketch import Point, StrokeKind
from facilitator.rules.merging.keys import LINKS, TABLES

from ..conftest import START
from .doings import contents


def at(minutes: float) -> Any:
    return START + timedelta(minutes=minutes)


class Copies:
    """A cohort and a copy of it, both open, as Ana's and Bo's laptops have them."""

    def __init__(self, folder: Path, made: Path) -> None:
        self.folder = folder
        self.a, self.b = folder / "ana.cohort", folder / "bo.cohort"
        copyfile(made, self.a)
        self.ana = open_store(self.a)
        self.session = reading.sessions(self.ana)[0].id
        self.people = [p.id for p in reading.participants(self.ana)]
        self.bo = self.ana

    def part(self) -> None:
        """From here on there are two."""
        backups.copy(self.a, self.b)
        self.bo = open_store(self.b)

    def close(self) -> None:
        for store in {self.ana, self.bo}:
            store.close()

    def merged(self) -> merging.Merged:
        """Bo's copy taken in by Ana's."""
        with snapshot(self.b) as theirs:
            return merging.merge_in(self.ana, theirs, at(120))[1]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return demo.make(tmp_path_factory.mktemp("made"), START)


@pytest.fixture
def two(tmp_path: Path, made: Path) -> Iterator[Copies]:
    copies = Copies(tmp_path, made)
    board.add(copies.ana, START, copies.session, "Ring people")
    copies.part()
    yield copies
    copies.close()


def card(store: Store) -> Any:
    return reading.ideas(store)[0]


def said(store: Store, session: str) -> list[str]:
    return [note.text for note in reading.notes(store, session)]


def test_when_a_co_facilitator_s_copy_is_merged(two: Copies) -> None:
    timer.start(two.ana, at(1), two.session)
    for number in range(3):
        notes.keep(two.ana, at(2 + number), two.session, NoteKind.QUOTE, f"Ana heard {number}")
        notes.keep(two.bo, at(2 + number), two.session, NoteKind.QUOTE, f"Bo heard {number}")
    board.add(two.bo, at(6), two.session, "Write to people", authors=two.people[:2])
    voting.open_ballot(two.bo, at(7), two.session, "Where to start", 3, [i.id for i in reading.ideas(two.bo)])
    voting.cast_person(two.bo, at(8), two.session, two.people[0], "1, 1, 2")
    before = contents(two.bo)
    found = two.merged()
    assert found.came["note"] == 3
    assert found.came["idea"] == 1
    assert found.came["vote"] == 2
    assert found.contradictions == []
    assert sorted(said(two.ana, two.session)) == [
        f"{who} heard {n}" for who in ("Ana", "Bo") for n in range(3)
    ]
    assert [i.title for i in reading.ideas(two.ana)] == ["Ring people", "Write to people"]
    after = contents(two.ana)
    for table in ("authorship", "ballot", "ballot_card", "vote"):
        assert after[table] == before[table]
    assert two.ana.rows("PRAGMA foreign_key_check") == []
    assert reading.live_state(two.ana, two.session).current is not None


def test_when_both_changed_the_same_field_on_two_copies(two: Copies) -> None:
    board.retitle(two.ana, at(2), card(two.ana).id, "Ana's words")
    board.retitle(two.bo, at(1), card(two.bo).id, "Bo's words")
    board.edit(two.ana, at(1), card(two.ana).id, problem="Ana's problem")
    board.edit(two.bo, at(2), card(two.bo).id, problem="Bo's problem", lever="Bo's lever")
    found = two.merged()
    told = {one.field: (one.ours, one.theirs, one.kept) for one in found.contradictions}
    assert told == {
        "title": ("Ana's words", "Bo's words", "ours"),
        "problem": ("Ana's problem", "Bo's problem", "theirs"),
    }
    now = card(two.ana)
    assert (now.title, now.problem, now.lever) == ("Ana's words", "Bo's problem", "Bo's lever")
    history = " ".join(
        f"{row['before']}{row['after']}"
        for row in two.ana.rows("SELECT before, after FROM change WHERE origin = 'copies.merge'")
    )
    assert "Bo's words" in history
    assert "Ana's problem" in history
    assert "“Ana's words”, title: Ana's words here, Bo's words on the copy. Kept: Ana's words." in (
        one.sentence for one in found.contradictions
    )


def test_when_both_captured_the_same_on_two_copies(two: Copies) -> None:
    for store, minute in ((two.ana, 1), (two.bo, 2)):
        notes.keep(store, at(minute), two.session, NoteKind.QUOTE, "Said once")
        chat_import.put_on_board(
            store, at(3), two.session, [NewCard("Yes", two.people[0]), NewCard("Yes", two.people[1])]
        )
        connections.say(store, at(4), Wave.BASELINE, two.people[0], two.people[1], 3)
        benchmarks.answer(store, at(5), two.people[0], Wave.BASELINE, *_item(store), 4)
        goals.write(store, at(6), "Listen first", participant_id=two.people[0])
        points = [Point(x=1, y=2), Point(x=300, y=4)]
        sketches.draw(store, at(7), card(store).id, 1, StrokeKind.LINE, points, width=6)
        journeys.make(store, at(8), two.session, "Claiming", ["Ring", "Wait"])
        voting.open_ballot(store, at(9), two.session, "Where?", 2, [card(store).id])
        voting.cast_person(store, at(9 + minute), two.session, two.people[0], "1")
    mine = {table: len(rows) for table, rows in contents(two.ana).items()}
    found = two.merged()
    assert found.contradictions == []
    assert {table: len(rows) for table, rows in contents(two.ana).items()} == mine
    assert found.both["idea"] == 2
    # It is known as the same from then on, whatever becomes of it.
    (note,) = reading.notes(two.ana, two.session)
    notes.edit(two.ana, at(121), note.id, "Said otherwise")
    assert two.merged().is_empty
    assert said(two.ana, two.session) == ["Said otherwise"]


def _item(store: Store) -> tuple[str, str]:
    first = benchmarks.sets(store)[0]
    return first.name, first.items[0].id


def test_two_equal_notes_of_one_side_stay_two(two: Copies) -> None:
    for _ in range(2):
        notes.keep(two.ana, at(1), two.session, NoteKind.QUOTE, "Again")
    for _ in range(3):
        notes.keep(two.bo, at(1), two.session, NoteKind.QUOTE, "Again")
    two.merged()
    assert said(two.ana, two.session) == ["Again"] * 3


def test_when_a_copy_is_merged_again(two: Copies) -> None:
    notes.keep(two.bo, at(1), two.session, NoteKind.QUOTE, "First")
    two.merged()
    steps = two.ana.rows("SELECT max(step) AS n FROM change")
    assert two.merged().is_empty
    assert two.ana.rows("SELECT max(step) AS n FROM change") == steps
    (note,) = reading.notes(two.ana, two.session)
    notes.edit(two.ana, at(121), note.id, "First, as Ana says it")
    notes.keep(two.bo, at(122), two.session, NoteKind.QUOTE, "Second")
    two.merged()
    assert said(two.ana, two.session) == ["First, as Ana says it", "Second"]


def test_a_merge_that_was_undone_can_be_made_anew(two: Copies) -> None:
    notes.keep(two.bo, at(1), two.session, NoteKind.QUOTE, "Heard")
    before = contents(two.ana)
    two.merged()
    assert undo.undo(two.ana, at(121)).said == "Undone: taking in a copy"
    assert contents(two.ana) == before
    two.merged()
    assert said(two.ana, two.session) == ["Heard"]


def test_what_one_removed_and_the_other_changed_or_needs_stays(two: Copies) -> None:
    idea = card(two.ana)
    board.set_authors(two.ana, at(1), idea.id, two.people[:1])
    undo.undo(two.ana, at(1))
    board.remove(two.ana, at(2), [idea.id])
    board.move(two.bo, at(1), [idea.id], IdeaStage.PROTOTYPE)
    found = two.merged()
    assert [i.title for i in reading.ideas(two.ana)] == ["Ring people"]
    assert [(one.what, one.ours, one.theirs) for one in found.contradictions] == [
        ("“Ring people”", "taken away", "changed")
    ]


def test_a_card_that_stays_keeps_what_went_with_it(tmp_path: Path, made: Path) -> None:
    two = Copies(tmp_path, made)
    board.add(two.ana, START, two.session, "Ring people", authors=two.people[:2])
    (idea,) = reading.ideas(two.ana)
    points = [Point(x=1, y=2), Point(x=300, y=4)]
    sketches.draw(two.ana, START, idea.id, 1, StrokeKind.LINE, points, width=6)
    two.part()
    board.remove(two.bo, at(1), [idea.id])
    clusters.make(two.ana, at(2), "Calls", [idea.id])
    before = contents(two.ana)
    two.merged()
    assert contents(two.ana) == before
    two.close()


def test_what_one_removed_and_the_other_left_alone_goes(two: Copies) -> None:
    board.remove(two.bo, at(1), [card(two.bo).id])
    found = two.merged()
    assert found.removed == {"idea": 1}
    assert reading.ideas(two.ana) == ()


def test_when_both_ran_the_same_session_on_two_copies(two: Copies) -> None:
    timer.start(two.ana, at(1), two.session)
    timer.next_activity(two.ana, at(10), two.session)
    timer.start(two.bo, at(2), two.session)
    timer.next_activity(two.bo, at(8), two.session)
    timer.pause(two.bo, at(9), two.session)
    ana = contents(two.ana)
    found = two.merged()
    assert [(one.what, one.field, one.kept) for one in found.contradictions] == [
        ("session 1", "times", "ours")
    ]
    # One clock as a whole, never some of each.
    assert contents(two.ana)["activity"] == ana["activity"]
    assert contents(two.ana)["session"] == ana["session"]
    assert len(reading.presence(two.ana, two.session)) == 10
    assert len(contents(two.ana)["attendance"]) == 10


def test_the_clock_of_the_one_who_ran_the_session_counts(two: Copies) -> None:
    timer.start(two.bo, at(1), two.session)
    timer.next_activity(two.bo, at(10), two.session)
    two.merged()
    assert contents(two.ana)["activity"] == contents(two.bo)["activity"]
    assert reading.live_state(two.ana, two.session).current is not None


def test_a_session_that_runs_here_keeps_its_clock_and_its_stage(two: Copies) -> None:
    timer.start(two.ana, at(1), two.session)
    stage.view(two.ana, at(2), "board")
    timer.start(two.bo, at(3), two.session)
    timer.next_activity(two.bo, at(60), two.session)
    stage.blank(two.bo, at(61), True)
    notes.keep(two.bo, at(62), two.session, NoteKind.QUOTE, "Heard")
    before = contents(two.ana)
    with snapshot(two.b) as theirs:
        merging.merge_in(two.ana, theirs, at(120), live=True)
    after = contents(two.ana)
    for table in ("session", "activity", "showing", "turn_timer"):
        assert after[table] == before[table]
    assert said(two.ana, two.session) == ["Heard"]


def test_a_voter_s_dots_are_of_one_side_so_nobody_has_too_many(two: Copies) -> None:
    board.add(two.ana, START, two.session, "Write")
    ids = [i.id for i in reading.ideas(two.ana)]
    voting.open_ballot(two.ana, START, two.session, "Where?", 2, ids)
    two.bo.close()
    two.b.unlink()
    two.part()
    voting.cast_person(two.ana, at(1), two.session, two.people[0], "1, 1")
    voting.cast_person(two.bo, at(2), two.session, two.people[0], "2, 2")
    voting.cast_person(two.bo, at(2), two.session, two.people[1], "1, 2")
    found = two.merged()
    dots = {(v.participant_id, v.idea_id): v.dots for v in reading.votes(two.ana)}
    assert dots == {
        (two.people[0], ids[1]): 2,
        (two.people[1], ids[0]): 1,
        (two.people[1], ids[1]): 1,
    }
    (told,) = found.contradictions
    assert told.sentence.endswith("2 for “Ring people” here, 2 for “Write” on the copy. Kept: 2 for “Write”.")


def test_the_rooms_of_a_round_are_of_one_side(two: Copies) -> None:
    session = two.session
    for store in (two.ana, two.bo):
        timer.start(store, at(1), session)
    here = two.people
    rounds.announce(two.ana, at(5), session, tuple((here[k], here[k + 1]) for k in range(0, 10, 2)))
    rounds.announce(two.bo, at(6), session, tuple((here[k], here[9 - k]) for k in range(5)))
    two.merged()
    rooms = {frozenset(room) for rooms in rounds.rooms_of(reading.seats(two.ana, session)) for room in rooms}
    assert rooms == {frozenset((here[k], here[9 - k])) for k in range(5)}


def test_somebody_whom_two_paired_with_two_others_is_in_the_newer_pair(two: Copies) -> None:
    (first, second, *_) = reading.pairs(two.ana)
    for store in (two.ana, two.bo):
        pairs.part(store, at(1), first.id)
        pairs.part(store, at(1), second.id)
    pairs.make(two.ana, at(2), first.policy_participant_id, second.operational_participant_id)
    pairs.make(two.bo, at(3), first.policy_participant_id, first.operational_participant_id)
    found = two.merged()
    members = [member for pair in reading.pairs(two.ana) for member in pair.members]
    assert len(members) == len(set(members))
    assert first.members in [pair.members for pair in reading.pairs(two.ana)]
    assert [one.kept for one in found.contradictions] == ["theirs"]


def test_stages_and_wordings_of_the_copy_are_in_the_history_with_their_times(two: Copies) -> None:
    idea = card(two.bo).id
    board.move(two.bo, at(1), [idea], IdeaStage.PROTOTYPE)
    board.move(two.bo, at(2), [idea], IdeaStage.COMMITMENT)
    board.move(two.bo, at(3), [idea], IdeaStage.TRIED)
    undo.undo(two.bo, at(4))
    board.add(two.bo, at(5), two.session, "New")
    goals.write(two.bo, at(6), "Listen", participant_id=two.people[0])
    goals.reword(two.bo, at(7), two.bo.rows("SELECT id FROM goal")[0]["id"], "Listen first")
    two.merged()
    for view in ("idea_stage", "goal_wording"):
        columns = "idea_id, stage, at" if view == "idea_stage" else "goal_id, text, at"
        sql = f"SELECT {columns} FROM {view} ORDER BY at, 1, 2"
        assert two.ana.rows(sql) == two.bo.rows(sql)


def test_half_typed_texts_of_both_are_kept(two: Copies) -> None:
    two.ana.keep_draft("capture", "Ana types")
    two.bo.keep_draft("capture", "Bo types")
    two.bo.keep_draft("goal.x", "Bo's goal")
    assert two.merged().drafts == 2
    assert two.ana.draft("capture") == "Ana types"
    assert two.ana.draft("goal.x") == "Bo's goal"
    assert said(two.ana, two.session) == ["Half-typed on the copy: Bo types"]
    assert two.merged().is_empty


def test_steps_of_a_map_that_both_added_have_each_a_place(two: Copies) -> None:
    two.bo.close()
    two.b.unlink()
    journeys.make(two.ana, START, two.session, "Claiming", ["Ring"])
    two.part()
    journey = reading.journeys(two.ana)[0].id
    journeys.add_step(two.ana, at(1), journey, "Wait")
    journeys.add_step(two.bo, at(2), journey, "Hear")
    two.merged()
    steps = reading.journey_steps(two.ana)
    assert [(step.position, step.title) for step in steps] == [(1, "Ring"), (2, "Wait"), (3, "Hear")]


def test_attendance_close_in_time_is_one_mark_and_a_later_one_another(two: Copies) -> None:
    attendance.mark(two.ana, at(1), two.session, two.people[0], Presence.LATE)
    attendance.mark(two.bo, at(2), two.session, two.people[0], Presence.LATE)
    attendance.mark(two.bo, at(3), two.session, two.people[1], Presence.LATE)
    attendance.mark(two.ana, at(30), two.session, two.people[1], Presence.LATE)
    two.merged()
    marks = [row["participant_id"] for row in two.ana.rows("SELECT participant_id FROM attendance")]
    assert marks.count(two.people[0]) == 1
    assert marks.count(two.people[1]) == 2


def test_times_that_were_still_to_come_are_written_as_now(two: Copies) -> None:
    notes.keep(two.bo, at(500), two.session, NoteKind.QUOTE, "From a fast clock")
    two.merged()
    assert two.ana.rows("SELECT max(at) AS at FROM change")[0]["at"].startswith("2023-03-24T11:30")


@contextmanager
def erasing(store: Store, person: str) -> Iterator[None]:
    """What is left in a file of which somebody was erased, as far as merging reads it."""
    connection = store.connection
    connection.execute("PRAGMA foreign_keys = OFF")
    yield
    for table, links in LINKS.items():
        for column, parent in links.items():
            if parent == "participant":
                connection.execute(f'DELETE FROM "{table}" WHERE "{column}" = ?', [person])
    connection.execute("DELETE FROM participant WHERE id = ?", [person])
    connection.execute(
        "DELETE FROM change WHERE id = ? OR after LIKE ? OR before LIKE ?", [person, *[f"%{person}%"] * 2]
    )
    connection.execute(
        "INSERT INTO erasure (id, who, at, certificate) VALUES ('e1', ?, '', '')",
        [sha256(person.encode()).hexdigest()],
    )
    connection.execute("PRAGMA foreign_keys = ON")


def test_when_somebody_was_erased_from_one_of_two_copies(two: Copies) -> None:
    gone, stays = two.people[0], two.people[2]
    name = next(p.name for p in reading.participants(two.ana) if p.id == gone)
    for pair in reading.pairs(two.ana):
        pairs.part(two.ana, at(1), pair.id)
        pairs.part(two.bo, at(1), pair.id)
    with erasing(two.ana, gone):
        pass
    notes.keep(two.bo, at(2), two.session, NoteKind.QUOTE, "By them", participant_id=gone)
    notes.keep(two.bo, at(3), two.session, NoteKind.QUOTE, f"{name} said so", participant_id=stays)
    board.add(two.bo, at(4), two.session, "A card", authors=[gone, stays], owner_id=gone)
    connections.say(two.bo, at(5), Wave.BASELINE, gone, stays, 3)
    merging_ = two.merged()
    assert gone not in [p.id for p in reading.participants(two.ana)]
    assert said(two.ana, two.session) == ["[erased] said so"]
    assert [a.participant_id for a in reading.authorships(two.ana)] == [stays]
    assert {i.title: i.owner_id for i in reading.ideas(two.ana)} == {"Ring people": None, "A card": None}
    assert "connection" not in merging_.came
    everything = json.dumps(contents(two.ana)) + json.dumps(two.ana.rows("SELECT * FROM change"))
    assert name not in everything
    assert gone not in json.dumps(contents(two.ana))
    assert two.ana.rows("PRAGMA foreign_key_check") == []


def test_somebody_who_was_erased_from_the_copy_is_erased_here_first(two: Copies, tmp_path: Path) -> None:
    gone = two.people[0]
    with erasing(two.bo, gone):
        pass
    with pytest.raises(UserError, match=f"Erase them in .* too .*{gone}"):
        two.merged()
    into = tmp_path / "c.cohort"
    with pytest.raises(UserError, match="Erase them"):
        merging.merge(two.a, two.b, into, at(120))
    assert not into.exists()
    asked: list[tuple[Path, str]] = []

    def erase(path: Path, person: str) -> None:
        assert not into.exists()  # it has its name when it is whole
        asked.append((path, person))
        with closing(sqlite3.connect(path)) as connection, connection:
            for (table,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            ).fetchall():
                for row in connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall():
                    if row[2] == "participant":
                        connection.execute(f'DELETE FROM "{table}" WHERE "{row[3]}" = ?', [person])
            connection.execute("DELETE FROM participant WHERE id = ?", [person])

    merging.merge(two.a, two.b, into, at(120), erase=erase)
    assert asked == [(tmp_path / ".c.cohort.part", gone)]
    with closing(open_store(into)) as store:
        assert gone not in [p.id for p in reading.participants(store)]


KILLED = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from facilitator.capture import backups
from facilitator.live import merging

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

setattr({where}, die)
one, other, into = map(Path, sys.argv[1:])
merging.merge(one, other, into, datetime(2023, 3, 24, 12, tzinfo=UTC))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does")
@pytest.mark.parametrize("where", ["backups, 'wrong_with'", "merging, '_write'", "os, 'link'"])
def test_when_a_merge_is_killed(two: Copies, tmp_path: Path, where: str) -> None:
    into = tmp_path / "c.cohort"
    notes.keep(two.bo, at(60), two.session, NoteKind.QUOTE, "Only in Bo's")
    command = [sys.executable, "-c", KILLED.format(where=where), str(two.a), str(two.b), str(into)]
    root = str(Path(__file__).parents[3])
    assert subprocess.run(command, env={**os.environ, "PYTHONPATH": root}, check=False).returncode == -9
    assert not into.exists()

    merging.merge(two.a, two.b, into, at(120))

    with closing(open_store(into)) as store:
        assert [row["text"] for row in store.rows("SELECT text FROM note")] == ["Only in Bo's"]
    assert [p.name for p in tmp_path.iterdir() if "c.cohort" in p.name] == ["c.cohort"]


def test_whoever_is_left_keeps_name_and_address_when_a_copy_comes_in_after_an_erase(two: Copies) -> None:
    gone = two.people[0]
    with two.bo.step("test", at(1)) as step:
        step.update("participant", gone, name="Ffion Lewis")
        step.update("participant", two.people[1], name="Lewis Brown")
    text = "Lewis wrote to press@example.com"
    notes.keep(two.bo, at(60), two.session, NoteKind.QUOTE, f"{text}, Ffion Lewis did not")
    with two.bo.step("test", at(61)) as step:
        step.insert("cluster", id="k1", name="What Ffion said", created_at=at(61))
        step.update("activity", two.bo.rows("SELECT id FROM activity")[0]["id"], notes=["Ask Ffion"])
    with erasing(two.ana, gone):
        pass
    two.merged()
    assert [row["text"] for row in two.ana.rows("SELECT text FROM note")] == [f"{text}, [erased] did not"]
    assert "Ffion" not in json.dumps(contents(two.ana))


def test_copies_without_a_common_past_merge_row_by_row(two: Copies) -> None:
    """One of them was made anew from CSV: the same rows, and a journal that begins with all of them."""
    notes.keep(two.ana, at(1), two.session, NoteKind.QUOTE, "Before the sync")
    rows = contents(two.ana)
    board.retitle(two.ana, at(2), card(two.ana).id, "Changed after the sync")
    notes.keep(two.ana, at(3), two.session, NoteKind.QUOTE, "Ana, after the sync")
    path = two.folder / "restored.cohort"
    restored = create(path)
    with restored.step("cohort.restore", at(10)) as step:
        for table in TABLES:
            for row in rows[table]:
                step.insert(table, **row)
    notes.keep(restored, at(20), two.session, NoteKind.QUOTE, "Bo, after the restore")
    restored.close()
    with snapshot(path) as theirs:
        assert journals.fork(two.ana, theirs).ours == 0
        _, found = merging.merge_in(two.ana, theirs, at(120))
    assert found.came == {"note": 1}
    assert card(two.ana).title == "Changed after the sync"
    assert said(two.ana, two.session) == ["Before the sync", "Ana, after the sync", "Bo, after the restore"]
    with snapshot(path) as theirs:
        assert merging.merge_in(two.ana, theirs, at(120))[1].is_empty


def test_something_captured_while_a_merge_decides_is_not_lost(two: Copies) -> None:
    board.retitle(two.bo, at(1), card(two.bo).id, "Bo's words")
    done: list[str] = []

    def tell(doing: str) -> None:
        if doing == "Writing…" and not done:
            done.append(doing)
            board.retitle(two.ana, at(2), card(two.ana).id, "Ana's words")

    with snapshot(two.b) as theirs:
        _, found = merging.merge_in(two.ana, theirs, at(120), tell=tell)
    assert card(two.ana).title == "Ana's words"
    assert [one.kept for one in found.contradictions] == ["ours"]


def test_what_is_captured_while_a_copy_comes_in_is_kept_and_never_waits_for_it_to_be_compared(
    two: Copies,
) -> None:
    timer.start(two.ana, at(1), two.session)
    notes.keep(two.bo, at(1), two.session, NoteKind.QUOTE, "Bo")
    doing: list[str] = []

    def tell(now_doing: str) -> None:
        doing.append(now_doing)
        if now_doing == "Writing…":
            notes.keep(two.ana, at(2), two.session, NoteKind.QUOTE, "Ana, meanwhile")

    merging.take_in(two.a, two.b, at(120), live=True, tell=tell)
    assert said(two.ana, two.session) == ["Bo", "Ana, meanwhile"]
    assert doing.count("Comparing…") == 1


def test_where_no_moment_is_quiet_nothing_is_taken_in_and_it_is_said(two: Copies) -> None:
    notes.keep(two.bo, at(1), two.session, NoteKind.QUOTE, "Bo")

    def tell(doing: str) -> None:
        if doing == "Writing…":
            board.rate(two.ana, at(2), {card(two.ana).id: (1 + (card(two.ana).effort or 0) % 5, 2)})

    with pytest.raises(UserError, match="Too much is being changed"):
        merging.take_in(two.a, two.b, at(120), tell=tell)
    assert said(two.ana, two.session) == []


def test_a_copy_with_too_much_for_a_running_session_waits_for_its_end(
    two: Copies, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "MOST_LIVE", 2)
    for number in range(3):
        notes.keep(two.bo, at(1), two.session, NoteKind.QUOTE, f"Bo {number}")
    timer.start(two.ana, at(1), two.session)
    with pytest.raises(UserError, match="brings 3 changes"):
        merging.take_in(two.a, two.b, at(120), live=True)
    timer.end(two.ana, at(110), two.session)
    merging.take_in(two.a, two.b, at(120), live=True)
    assert len(said(two.ana, two.session)) == 3


def test_a_third_file_is_made_and_both_stay_as_they_are(two: Copies, tmp_path: Path) -> None:
    notes.keep(two.ana, at(1), two.session, NoteKind.QUOTE, "Ana")
    notes.keep(two.bo, at(2), two.session, NoteKind.QUOTE, "Bo")
    into = tmp_path / "both"
    merging.merge(two.a, two.b, into, at(120))  # while both are open elsewhere
    with closing(open_store(into.with_suffix(".cohort"))) as store:
        assert said(store, two.session) == ["Ana", "Bo"]
    assert said(two.ana, two.session) == ["Ana"]
    assert said(two.bo, two.session) == ["Bo"]


def hear_much(two: Copies) -> None:
    """Keeps so much on Bo's copy that a full disk is met while it comes in."""
    with two.bo.step("note.keep", at(2)) as step:
        for number in range(300):
            step.insert(
                "note",
                session_id=two.session,
                kind=NoteKind.QUOTE,
                text=f"Heard {number}: " + "so it went on " * 30,
                quotable=False,
                created_at=at(2),
            )


@pytest.mark.parametrize("room", [0, 40, 1000])
def test_a_third_file_for_which_the_disk_has_no_room_is_not_made_and_it_is_said(
    two: Copies, small_disk: Path, room: int
) -> None:
    hear_much(two)
    two.close()
    ours = copyfile(two.a, small_disk / "ana.cohort")
    (small_disk / "filler").write_bytes(b"x" * (disk_usage(small_disk).free - room * 1024))
    with pytest.raises(UserError, match=r"disk is full\)\. Make room") as refused:
        merging.merge(ours, two.b, small_disk / "c.cohort", at(120))
    assert ".part" not in str(refused.value)
    assert not [path.name for path in small_disk.iterdir() if "c.cohort" in path.name]


def test_a_third_file_is_put_in_its_place_with_all_that_came_or_not_at_all(
    two: Copies, small_disk: Path
) -> None:
    """Also where the disk has room for the log, and none to bring it into the file afterwards."""
    hear_much(two)
    two.close()
    made, ours = small_disk / "c.cohort", copyfile(two.a, small_disk / "ana.cohort")
    done = set()
    for room in range(1000, 2600, 100):
        (small_disk / "filler").write_bytes(b"x" * (disk_usage(small_disk).free - room * 1024))
        try:
            merging.merge(ours, two.b, made, at(120))
        except UserError:
            assert not [path.name for path in small_disk.iterdir() if "c.cohort" in path.name]
            done.add(False)
        else:
            (small_disk / "filler").unlink()
            with closing(open_store(made)) as store:
                assert len(said(store, two.session)) == 300
                assert store.rows("PRAGMA integrity_check") == [{"integrity_check": "ok"}]
            made.unlink()
            done.add(True)
        (small_disk / "filler").unlink(missing_ok=True)
    assert done == {False, True}


def test_when_files_that_are_no_two_copies_are_merged(two: Copies, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = demo.make(tmp_path / "other", START)
    blank = tmp_path / "blank.cohort"
    create(blank).close()
    link = tmp_path / "link.cohort"
    link.symlink_to(two.a)
    torn = tmp_path / "torn.cohort"
    backups.copy(two.b, torn)
    with torn.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 8192)
    old = tmp_path / "old.cohort"
    backups.copy(two.b, old)
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("PRAGMA user_version = 5")
    into = tmp_path / "into.cohort"
    for one, second, target, words in (
        (two.a, old, into, "written by an older Facilitator. Open it here once"),
        (two.a, other, into, "no copy of ana.cohort: they are two cohorts"),
        (two.a, two.a, into, "are the same file"),
        (two.a, link, into, "are the same file"),
        (two.a, tmp_path / "none.cohort", into, "There is no file"),
        (two.a, blank, into, "has no cohort in it"),
        (two.a, two.b, two.b, "is one of the two copies"),
        (two.a, two.b, torn, "is there already"),
        (two.a, two.b, tmp_path / "no folder" / "c.cohort", "There is no folder"),
        (two.a, torn, into, "torn.cohort"),
    ):
        with pytest.raises(UserError, match=words):
            merging.merge(one, second, target, at(120))
        assert not into.exists()


def test_every_captured_table_and_link_is_known(two: Copies) -> None:
    rows = two.ana.rows(
        "SELECT tbl_name AS t FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_insert'"
    )
    assert sorted(TABLES) == sorted({row["t"] for row in rows})
    for table in TABLES:
        declared = {row["from"]: row["table"] for row in two.ana.rows(f'PRAGMA foreign_key_list("{table}")')}
        assert declared.items() <= LINKS[table].items(), table
        columns = {row["name"] for row in two.ana.rows(f'PRAGMA table_info("{table}")')}
        assert LINKS[table].keys() <= columns
        for parent in LINKS[table].values():
            assert TABLES.index(parent) < TABLES.index(table)
