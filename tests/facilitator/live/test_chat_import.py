"""A chat put on the board of a real cohort file, and `facilitator import-chat`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from facilitator.capture import reading
from facilitator.capture.opening import open_store
from facilitator.capture.store import Store
from facilitator.cli import main
from facilitator.errors import RefusedError
from facilitator.live import board, chat_import, stage, undo
from facilitator.live.chat_import import NewCard
from facilitator.model.board import IdeaStage

from ..conftest import START

LONG = "The letter says three things at once and none of them first. " * 9


def chat_of(store: Store) -> str:
    first, second = (person.name for person in reading.participants(store)[:2])
    return (
        f"10:04:31\t From  {first}  to  Everyone : Put the date in the first line\n"
        f"10:04:40\t From  {first.upper()}  to  Everyone : put the date  in the first line\n"
        f"10:05:00\t From  {second} (DWP)  to  Everyone : {LONG}\n"
        f"10:05:02\t From  {second[:-2]}z  to  Everyone : <b>One</b> number #letters\n"
        f"10:05:09\t From  Claire Wood  to  Everyone : Ask the frontline first 🙂\n"
        f"10:05:20\t From  {first}  to  {second}(Privately) : SECRET\n"
        f'10:05:31\t From  {first}  to  Everyone : Reacted to "Put…" with 👍\n'
        f'10:05:32\t From  {first}  to  Everyone : Removed a 👍 reaction from "Put..."\n'
        f"10:06:00 {second} left the meeting\n"
    )


@pytest.fixture
def chat(store: Store, tmp_path: Path) -> Path:
    path = tmp_path / "meeting_saved_chat.txt"
    path.write_text(chat_of(store), encoding="utf-8")
    return path


def run(store: Store, chat: Path, *more: str, session: int = 1) -> Result:
    """Runs the command on the file while nobody else has it, and opens it again."""
    store.close()
    result = run_on_open_file(store, chat, *more, session=session)
    store.__dict__.update(open_store(store.path).__dict__)
    return result


def run_on_open_file(store: Store, chat: Path, *more: str, session: int = 1) -> Result:
    words = ["import-chat", str(store.path), str(chat), "--session", str(session), *more]
    return CliRunner().invoke(main, words, prog_name="facilitator")


def test_the_command_says_as_json_what_became_of_every_message(store: Store, chat: Path):
    people = reading.participants(store)
    near = f"{people[1].name[:-2]}z"
    result = run(store, chat, "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        '{"imported":4,"skipped":{"private":1,"reactions":2,"duplicates":1,"notices":1},'
        f'"unmatched_authors":["{near}","Claire Wood"]}}\n'
    )
    ideas, authors = reading.ideas(store), reading.authorships(store)
    assert [i.title for i in ideas][::2] == [
        "Put the date in the first line",
        "<b>One</b> number #letters",
    ]
    assert (ideas[1].details, ideas[3].title) == (LONG.strip(), "Ask the frontline first 🙂")
    assert {i.session_id for i in ideas} == {reading.sessions(store)[0].id}
    assert [(a.idea_id, a.participant_id) for a in authors] == [
        (ideas[0].id, people[0].id),
        (ideas[1].id, people[1].id),
    ]
    assert {i.stage for i in ideas} == {IdeaStage.IDEA}
    assert all(i.revealed for i in ideas)


def test_the_same_chat_a_second_time_imports_nothing(store: Store, chat: Path):
    run(store, chat)
    second = json.loads(run(store, chat, "--json").stdout)
    assert second == {
        "imported": 0,
        "skipped": {"private": 1, "reactions": 2, "duplicates": 5, "notices": 1},
        "unmatched_authors": [],
    }


def test_without_json_the_command_speaks_in_sentences(store: Store, chat: Path):
    result = run(store, chat, "--stage", "insight", "--face-down")
    first, *names = result.stdout.splitlines()
    assert first == "4 cards put on the board; 1 private, 2 reactions, 1 duplicate, 1 notice left out."
    assert names[0] == "Without an author, as these names are no participant's:"
    assert names[2] == "  Claire Wood"
    ideas = reading.ideas(store)
    assert {(i.stage, i.revealed) for i in ideas} == {(IdeaStage.INSIGHT, False)}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7", "is a PDF, not plain text"),
        (b"Last read\n", "has no message in it"),
        (("10:04:31 From Ana to Everyone : " + "x" * 100_000).encode(), "100,000 characters"),
        (b"idea\n" * 1 + b"".join(b"idea %d\n" % n for n in range(10_001)), "10,002 messages"),
    ],
    ids=["empty", "pdf", "noise", "long", "many"],
)
def test_a_bad_chat_is_one_sentence_and_nothing_is_imported(
    store: Store, chat: Path, data: bytes, words: str
):
    chat.write_bytes(data)
    result = run(store, chat)
    assert (result.exit_code, result.stdout) == (2, "")
    assert words in result.stderr
    assert result.stderr.count("\n") == 1
    assert reading.ideas(store) == ()


def test_a_missing_chat_an_unknown_session_and_an_open_file_are_refused(store: Store, chat: Path):
    assert "is already open" in run_on_open_file(store, chat).stderr
    assert "There is no file" in run(store, chat.with_name("none.txt")).stderr
    result = run(store, chat, session=9)
    assert result.exit_code == 2
    assert "no session 9. Choose one of 1, 2, 3, 4, 5, 6, 7." in result.stderr
    assert run(store, chat).exit_code == 0  # the file was let go


def test_one_undo_takes_the_whole_import_back(store: Store, session_id: str):
    store.keep_draft("chat", "half pasted")
    person = reading.participants(store)[0].id
    cards = [NewCard("One", person), NewCard("Two"), NewCard(LONG)]
    changes = chat_import.put_on_board(store, START, session_id, cards, draft="chat")
    assert changes.kinds == {"idea", "authorship"}
    assert changes.said == "3 cards put on the board; Ctrl+Z takes all of it back."
    assert store.draft("chat") == ""
    assert len(reading.ideas(store)) == 3
    assert undo.undo(store, START).said == "Undone: putting the chat on the board"
    assert (reading.ideas(store), reading.authorships(store)) == ((), ())
    undo.redo(store, START)
    assert len(reading.ideas(store)) == 3


def test_cards_lie_as_new_cards_are_to_lie_unless_somebody_says(store: Store, session_id: str):
    stage.new_face_down(store, START, True)
    chat_import.put_on_board(store, START, session_id, [NewCard("down")])
    chat_import.put_on_board(store, START, session_id, [NewCard("up")], revealed=True)
    assert [(i.title, i.revealed) for i in reading.ideas(store)] == [("down", False), ("up", True)]


def test_nothing_to_put_on_the_board_is_refused_in_words(store: Store, session_id: str):
    for cards in ([], [NewCard(" ")]):
        with pytest.raises(RefusedError):
            chat_import.put_on_board(store, START, session_id, cards)


def test_a_card_typed_by_hand_is_known_again_in_the_chat(store: Store, chat: Path):
    board.add(store, START, None, "ask the FRONTLINE first 🙂")
    assert json.loads(run(store, chat, "--json").stdout)["skipped"]["duplicates"] == 2
