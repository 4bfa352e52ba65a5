"""The state of a session: what is read again after a change is the same as if all of it were."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from facilitator.capture import reading
from facilitator.capture.store import Changes, Store
from facilitator.live import attendance, board, clusters, notes, stage, undo
from facilitator.model.board import Idea, IdeaStage
from facilitator.model.programme import NoteKind
from facilitator.model.run import Activity
from facilitator.model.sketch import Point, Stroke, StrokeKind
from facilitator.model.text import nouns, row_of

from ..conftest import START, state_of


def commands(store: Store, session_id: str):
    """What a facilitator does to a board and beside it, one after the other."""
    person = reading.participants(store)[0].id
    yield lambda: board.add(store, START, session_id, "One named person to ring", authors=[person])
    yield lambda: notes.keep(store, START, session_id, NoteKind.QUOTE, "Nobody had ever asked me")
    yield lambda: board.add(store, START, session_id, "Put the next step first", theme="letters")
    ids = [idea.id for idea in reading.ideas(store)]
    yield lambda: clusters.make(store, START, "Letters people can act on", ids)
    yield lambda: attendance.tap(store, START, session_id, person)
    yield lambda: board.rate(store, START, {ids[0]: (2, 5)})
    yield lambda: board.move(store, START, ids, IdeaStage.PROTOTYPE)
    yield lambda: stage.view(store, START, "board", cluster_id=reading.clusters(store)[0].id)
    yield lambda: board.remove(store, START, [ids[1]])
    yield lambda: undo.undo(store, START)


def test_a_state_read_from_what_changed_is_the_state_read_anew(store: Store, session_id: str) -> None:
    before = state_of(store)
    for command in commands(store, session_id):
        changes: Changes = command()
        before = reading.live_state(store, session_id, before, changes.kinds)
        assert before == reading.live_state(store, session_id)
    assert len(before.ideas) == 2


def test_a_board_that_did_not_change_is_not_read_again(store: Store, session_id: str) -> None:
    board.add(store, START, session_id, "One named person to ring")
    before = state_of(store)
    changes = attendance.tap(store, START, session_id, reading.participants(store)[0].id)
    after = reading.live_state(store, session_id, before, changes.kinds)
    assert after.ideas is before.ideas
    assert after.presence != before.presence


def test_rows_become_the_same_nouns_one_by_one_and_all_at_once() -> None:
    idea = Idea(
        id="i", title="[not JSON]", x=1.5, effort=2, due_date=START.date(), revealed=False, created_at=START
    )
    stroke = Stroke(
        id="s",
        idea_id="i",
        frame=1,
        position=1,
        kind=StrokeKind.PEN,
        points=(Point(1.0, 2.0), Point(3.0, 4.0, 0.25)),
        width=6.0,
        created_at=START,
    )
    activity = Activity(
        id="a",
        session_id="s",
        position=1,
        title="{}",
        kind="board",  # type: ignore[arg-type]
        planned_seconds=60,
        minimum_seconds=30,
        notes=("one", "two"),
        started_at=START + timedelta(microseconds=3),
    )
    for one in (idea, stroke, activity):
        row = row_of({name: getattr(one, name) for name in one.__struct_fields__})
        assert nouns(type(one), [row, row]) == (one, one)


@pytest.mark.parametrize("down", [True, False])
def test_new_cards_lie_as_the_facilitator_wants_them(store: Store, session_id: str, down: bool) -> None:
    stage.new_face_down(store, START, down)
    board.add(store, START, session_id, "One named person to ring")
    assert [idea.revealed for idea in reading.ideas(store)] == [not down]


def test_a_card_goes_with_all_that_hangs_on_it_and_undo_brings_it_all(store: Store, session_id: str) -> None:
    people = [p.id for p in reading.participants(store)]
    board.add(store, START, session_id, "One named person to ring", authors=people[:2])
    (card,) = reading.ideas(store)
    with store.step("test", START) as step:
        ballot = step.insert("ballot", session_id=session_id, question="?", dots=3, opened_at=START)
        step.insert("ballot_card", ballot_id=ballot, idea_id=card.id, number=1)
        step.insert("vote", ballot_id=ballot, idea_id=card.id, participant_id=people[0], dots=2)
        step.insert(
            "stroke",
            idea_id=card.id,
            frame=1,
            position=1,
            kind=StrokeKind.PEN,
            points=[[0, 0, 0.5]],
            width=4.0,
            created_at=START,
        )
    before = state_of(store)
    board.remove(store, START, [card.id])
    after = state_of(store)
    assert (after.ideas, after.authorships, after.ballot_cards, after.votes, after.strokes) == ((),) * 5
    undo.undo(store, START)
    assert state_of(store) == before


def test_when_a_card_came_to_each_stage_is_read_from_the_journal(store: Store, session_id: str) -> None:
    board.add(store, START, session_id, "One named person to ring", stage=IdeaStage.INSIGHT)
    (card,) = reading.ideas(store)
    for minutes, to in ((1, IdeaStage.IDEA), (2, IdeaStage.PROTOTYPE)):
        board.move(store, START + timedelta(minutes=minutes), [card.id], to)
    board.edit(store, START + timedelta(minutes=3), card.id, problem="No date on the letter")
    undo.undo(store, START + timedelta(minutes=4))
    undo.undo(store, START + timedelta(minutes=5))
    stages = "SELECT stage, at FROM idea_stage WHERE idea_id = ?"
    assert [row["stage"] for row in store.rows(stages, [card.id])] == ["insight", "idea"]
    undo.redo(store, START + timedelta(minutes=6))
    assert [(row["stage"], row["at"][11:16]) for row in store.rows(stages, [card.id])] == [
        ("insight", "09:30"),
        ("idea", "09:31"),
        ("prototype", "09:36"),
    ]


def test_a_file_of_the_version_before_gets_the_board_and_keeps_its_cards(tmp_path: Path) -> None:
    from sqlite_utils import Database

    from facilitator.capture.opening import create, open_store
    from facilitator.capture.schema import migrations

    path = tmp_path / "old.cohort"
    store = create(path)
    store.close()
    path.unlink()
    old = Database(str(path))
    migrations.apply(old, stop_before="m004_the_idea_board")
    old.execute(
        "INSERT INTO idea (id, stage, title, revealed, created_at) VALUES ('i', 'idea', 'Old', 1, ?)",
        ["2023-03-24T09:30:00.000000Z"],
    )
    old.conn.commit()
    old.execute("PRAGMA application_id = 1413697352")
    old.execute("PRAGMA user_version = 3")
    old.close()
    opened = open_store(path)
    assert [idea.title for idea in reading.ideas(opened)] == ["Old"]
    board.retitle(opened, START, "i", "New")
    undo.undo(opened, START)
    assert [idea.title for idea in reading.ideas(opened)] == ["Old"]
    opened.close()


def test_a_cluster_goes_with_its_last_card_and_undo_brings_both(store: Store, session_id: str) -> None:
    board.add(store, START, session_id, "One named person to ring")
    (card,) = reading.ideas(store)
    clusters.make(store, START, "Calls", [card.id])
    board.remove(store, START, [card.id])
    assert (reading.ideas(store), reading.clusters(store)) == ((), ())
    undo.undo(store, START)
    assert [idea.cluster_id for idea in reading.ideas(store)] == [reading.clusters(store)[0].id]
