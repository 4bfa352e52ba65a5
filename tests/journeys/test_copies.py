"""A co-facilitator's copy: given away from the Sync page, and taken in again while the session runs."""

from __future__ import annotations

from datetime import timedelta

from facilitator.capture import backups, reading
from facilitator.capture.opening import open_store
from facilitator.live import board, notes
from facilitator.model.programme import NoteKind


def give_away(desk):
    """A copy beside the cohort file, made with the page's own button."""
    path = desk.path.with_name("for Bo.cohort")
    do(desk, lambda card: card.give_away(path))
    return path


def do(desk, act) -> str:
    """Something on the card, until it says what came of it."""
    desk.key("sync_page")
    told: list[str] = []
    card = desk.console.sync.copies
    card.finished.connect(told.append)
    act(card)
    desk.wait_until(lambda: told)
    card.finished.disconnect(told.append)
    return told[-1]


def capture_on(path, clock, *, title: str = "Ring first") -> None:
    """What Bo captures on the copy: two notes, and other words on a card."""
    store = open_store(path)
    now = clock.now() + timedelta(seconds=30)
    session = reading.next_facilitated(store).id
    for words in ("Heard at Bo's table", "Also heard there"):
        notes.keep(store, now, session, NoteKind.QUOTE, words)
    (card, *_) = reading.ideas(store)
    board.retitle(store, now, card.id, title)
    store.close()


def note_words(desk) -> list[str]:
    return [row["text"] for row in desk.rows("SELECT text FROM note ORDER BY created_at, id")]


def test_when_a_copy_is_taken_in_while_the_session_runs(desk, clock):
    desk.key("start")
    desk.keep("idea", "Ring people")
    path = give_away(desk)
    capture_on(path, clock)
    desk.keep("note", "Heard here")
    card = desk.console.sync.copies
    words = do(desk, lambda card: card.look_through(path))
    assert words == "What for Bo.cohort would bring"
    shown = desk.words_on(card.found)
    assert "Comes in: 2 notes." in shown
    assert note_words(desk) == ["Heard here"]
    desk.space_on(card.take)
    desk.wait_until(lambda: "taken in" in card.result.text())
    assert sorted(note_words(desk)) == ["Also heard there", "Heard at Bo's table", "Heard here"]
    assert [i.title for i in desk.state.ideas] == ["Ring first"]
    assert desk.title == "Welcome and how we work"
    assert any("before-merge" in path.name for path in backups.folder(desk.path).iterdir())
    assert not card.take.isVisible()
    desk.key("undo")
    assert note_words(desk) == ["Heard here"]
    assert desk.said == "Undone: taking in a copy"


def test_contradictions_are_shown_with_both_sides_before_anything_is_changed(desk, clock):
    desk.key("start")
    desk.keep("idea", "Ring people")
    path = give_away(desk)
    capture_on(path, clock)
    (idea,) = desk.state.ideas
    desk.console.workspace.do(board.retitle, idea.id, "Write to people")
    do(desk, lambda card: card.look_through(path))
    words = " ".join(desk.words_on(desk.console.sync.copies.found))
    assert "Here: Write to people" in words
    assert "On the copy: Ring first (counts, as the newer)" in words
    desk.space_on(desk.console.sync.copies.leave)
    assert not desk.console.sync.copies.found.isVisible()
    assert [i.title for i in desk.state.ideas] == ["Write to people"]


def test_what_cannot_be_taken_in_is_said_in_place(desk, tmp_path):
    other = tmp_path / "no.cohort"
    other.write_text("not a cohort")
    assert "is no cohort file" in do(desk, lambda card: card.look_through(other))
    assert "are the same file" in do(desk, lambda card: card.look_through(desk.path))
    assert "is there already" in do(desk, lambda card: card.give_away(other))


def test_a_copy_with_nothing_new_says_so(desk):
    path = give_away(desk)
    assert "is here already" in do(desk, lambda card: card.look_through(path))
    assert not desk.console.sync.copies.take.isVisible()
