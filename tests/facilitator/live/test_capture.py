"""Notes, cards, attendance, rounds and pairs in a real cohort file, and undo of all of it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.errors import RefusedError, UserError
from facilitator.exchange.roster import parse_roster
from facilitator.live import attendance, board, cohorts, notes, pairs, rounds, stage, timer, undo
from facilitator.model.board import IdeaStage
from facilitator.model.people import Presence
from facilitator.model.programme import ActivityKind, Grouping, NoteKind
from facilitator.rules import grouping
from facilitator.rules.scene import BlankScene, RoomsScene, scene

from ..conftest import START, restart, state_of
from .undo_and_redo import back_and_there

CAPTURED = ("note", "idea", "attendance", "seat", "pair", "participant")


def _tables(store: Store) -> dict[str, list]:
    return {name: store.rows(f"SELECT * FROM {name} ORDER BY id") for name in CAPTURED}


def _to(store: Store, session_id: str, rule: Grouping) -> None:
    timer.start(store, START, session_id)
    while (current := state_of(store).current) and current.grouping is not rule:
        timer.next_activity(store, START, session_id)


texts = st.text(
    st.characters(blacklist_categories=("Cs",), blacklist_characters="\x00"), min_size=1, max_size=60
).filter(str.strip)
does = st.lists(st.tuples(st.sampled_from(["note", "card", "tap", "round", "remove"]), texts), max_size=8)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(does)
def test_undo_takes_everything_back_and_redo_brings_it_again(store: Store, done: list) -> None:
    session = reading.sessions(store)[0]
    if session.started_at is None:
        _to(store, session.id, Grouping.TRIO)
    before, steps = _tables(store), 0
    for what, text in done:
        if what == "note":
            notes.keep(store, START, session.id, NoteKind.QUOTE, text)
        elif what == "card":
            board.add(store, START, session.id, text)
        elif what == "tap":
            attendance.tap(store, START, session.id, state_of(store).participants[len(text) % 10].id)
        elif what == "round":
            state = state_of(store)
            if len(state.here) < 2 or state.current is None:
                continue
            rounds.announce(store, START, session.id, rounds.coming(state, reading.seats(store)).rooms)
        else:
            kept = state_of(store).notes
            if not kept:
                continue
            notes.remove(store, START, kept[-1].id)
        steps += 1
    back_and_there(store, START, steps, _tables, before)


def test_a_note_keeps_its_activity_kind_person_and_moment(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    someone = state_of(store).participants[0]
    at = START + timedelta(minutes=3)
    notes.keep(
        store, at, session_id, NoteKind.PENNY_DROP, "  Nobody had ever asked  ", participant_id=someone.id
    )
    (note,) = state_of(store).notes
    current = state_of(store).current
    assert current
    assert (note.text, note.kind, note.participant_id, note.activity_id, note.created_at) == (
        "Nobody had ever asked",
        NoteKind.PENNY_DROP,
        someone.id,
        current.id,
        at,
    )


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "x" * 10_001])
def test_nothing_and_too_much_are_refused_in_words(store: Store, session_id: str, text: str) -> None:
    with pytest.raises(RefusedError):
        notes.keep(store, START, session_id, NoteKind.INSIGHT, text)
    assert not state_of(store).notes


@pytest.mark.parametrize(
    "text",
    ["=1+1", "Robert'); DROP TABLE note;--", "<b>bold</b>", "\u200f\u05e9\u05dc\u05d5\u05dd", "🙂", "a\nb"],
)
def test_hostile_text_is_kept_as_it_was_said(store: Store, session_id: str, text: str) -> None:
    notes.keep(store, START, session_id, NoteKind.INSIGHT, text)
    assert state_of(store).notes[0].text == text


def test_half_typed_text_goes_in_the_same_step_that_keeps_it(store: Store, session_id: str) -> None:
    store.keep_draft("capture", "Half ty")
    notes.keep(store, START, session_id, NoteKind.INSIGHT, "Half typed", draft="capture")
    assert store.draft("capture") == ""
    store.keep_draft("capture", "A ca")
    board.add(store, START, session_id, "A card", draft="capture")
    assert store.draft("capture") == ""


def test_undo_reaches_back_over_a_restart(store: Store, session_id: str) -> None:
    notes.keep(store, START, session_id, NoteKind.INSIGHT, "Before")
    restart(store)
    undo.undo(store, START)
    assert not state_of(store).notes


def test_there_is_nothing_to_undo_in_a_new_cohort(store: Store) -> None:
    with pytest.raises(RefusedError, match="nothing to undo"):
        undo.undo(store, START)


def test_one_tap_marks_the_late_the_gone_and_those_who_come_back(store: Store, session_id: str) -> None:
    someone = state_of(store).participants[0].id
    seen = []
    for minute in range(4):
        attendance.tap(store, START + timedelta(minutes=minute), session_id, someone)
        seen.append(state_of(store).presence_of(someone))
    assert seen == [Presence.PRESENT, Presence.LEFT, Presence.BACK, Presence.LEFT]
    assert len(store.rows("SELECT * FROM attendance")) == 4


def test_four_rounds_across_professions_after_the_own_pair_met_repeat_nobody(
    store: Store, session_id: str
) -> None:
    _to(store, session_id, Grouping.NEW_OTHER)
    for _ in range(4):
        planned = rounds.coming(state_of(store), reading.seats(store)).rooms
        rounds.announce(store, START, session_id, planned)
    met = grouping.meetings(rounds.rooms_of(reading.seats(store)))
    own = {frozenset(pair.members) for pair in reading.pairs(store)}
    assert max(met.values()) == 1
    assert not own & set(met)
    assert len(met) == 20


def test_the_absent_get_no_room_and_nobody_is_alone(store: Store, session_id: str) -> None:
    _to(store, session_id, Grouping.NEW_OTHER)
    gone = state_of(store).participants[2].id
    attendance.mark(store, START, session_id, gone, Presence.LEFT)
    planned = rounds.coming(state_of(store), reading.seats(store)).rooms
    seated = [person for room in planned for person in room]
    assert gone not in seated
    assert sorted(seated) == sorted(p.id for p in state_of(store).here)
    assert sorted(len(room) for room in planned) == [2, 2, 2, 3]


def test_somebody_who_leaves_changes_only_rounds_to_come(store: Store, session_id: str) -> None:
    _to(store, session_id, Grouping.NEW_OTHER)
    rounds.announce(store, START, session_id, rounds.coming(state_of(store), reading.seats(store)).rooms)
    timer.start_turns(store, START, session_id)
    timer.start_turns(store, START, session_id)
    before = reading.seats(store)
    attendance.mark(store, START, session_id, state_of(store).participants[0].id, Presence.LEFT)
    rounds.announce(store, START, session_id, rounds.coming(state_of(store), reading.seats(store)).rooms)
    assert [s for s in reading.seats(store) if s.round == 1] == list(before)


def test_a_round_needs_rooms_and_people(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    with pytest.raises(RefusedError, match="no breakout rooms"):
        rounds.coming(state_of(store), ())


def test_a_blanked_stage_stays_blank_over_a_restart(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    stage.blank(store, START, True)
    restart(store)
    assert scene(state_of(store), START) == BlankScene()


def test_a_held_stage_stays_on_its_activity(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    first = state_of(store).current
    stage.hold(store, START, session_id, True)
    timer.next_activity(store, START, session_id)
    assert first
    assert scene(state_of(store), START).title == first.title  # type: ignore[union-attr]
    stage.hold(store, START, session_id, False)
    current = state_of(store).current
    assert current
    assert scene(state_of(store), START).title == current.title  # type: ignore[union-attr]


def test_an_announced_round_is_on_the_stage_until_the_turns_begin(store: Store, session_id: str) -> None:
    _to(store, session_id, Grouping.TRIO)
    rounds.announce(store, START, session_id, rounds.coming(state_of(store), reading.seats(store)).rooms)
    assert isinstance(scene(state_of(store), START), RoomsScene)
    timer.start_turns(store, START, session_id)
    assert not isinstance(scene(state_of(store), START), RoomsScene)


def test_a_pair_is_one_of_each_profession_and_nobody_is_in_two(store: Store) -> None:
    people = state_of(store).participants
    policy = [p for p in people if p.profession.letter == "P"]
    other = [p for p in people if p.profession.letter == "O"]
    with pytest.raises(RefusedError, match="in a pair already"):
        pairs.make(store, START, policy[0].id, other[1].id)
    for pair in reading.pairs(store):
        pairs.part(store, START, pair.id)
    with pytest.raises(RefusedError, match="same profession"):
        pairs.make(store, START, policy[0].id, policy[1].id)
    pairs.make(store, START, other[1].id, policy[0].id)
    (made,) = reading.pairs(store)
    assert made.members == (policy[0].id, other[1].id)


def test_a_roster_with_one_problem_imports_nobody(store: Store) -> None:
    roster = parse_roster(b"name,profession\nNew Person,policy\nOther,juggler\n", "r.csv")
    with pytest.raises(UserError, match=r"row 3, profession"):
        cohorts.add_people(store, START, roster)
    assert len(reading.participants(store)) == 10


def test_somebody_in_the_cohort_already_is_not_added_again(store: Store) -> None:
    email = reading.participants(store)[0].email
    roster = parse_roster(f"name,email,profession\nX,{email.upper()},policy\n".encode(), "r.csv")
    with pytest.raises(UserError, match="in the cohort already"):
        cohorts.add_people(store, START, roster)


def test_added_people_come_after_those_who_are_there(store: Store) -> None:
    roster = parse_roster("name,profession\nŴyn Ŷ,policy\nZoë,operational\n".encode(), "r.csv")
    cohorts.add_people(store, START, roster)
    assert [p.name for p in reading.participants(store)][-2:] == ["Ŵyn Ŷ", "Zoë"]


def test_a_cohort_that_cannot_be_made_leaves_no_file(tmp_path: Path) -> None:
    from facilitator.exchange.programme_file import load_programme

    roster = parse_roster(b"name,profession\nA,juggler\n", "r.csv")
    with pytest.raises(UserError):
        cohorts.make(
            tmp_path / "x.cohort",
            START,
            programme=load_programme("mutual-mentoring"),
            roster=roster,
            start=START.date(),
        )
    assert not list(tmp_path.iterdir())


def test_cards_move_turn_and_go(store: Store, session_id: str) -> None:
    board.add(store, START, session_id, "  One   named person ")
    (card,) = state_of(store).ideas
    board.move(store, START, [card.id], IdeaStage.PROTOTYPE)
    board.reveal(store, START, [card.id], False)
    board.retitle(store, START, card.id, "A named person to ring")
    (card,) = state_of(store).ideas
    assert (card.title, card.stage, card.revealed) == (
        "A named person to ring",
        IdeaStage.PROTOTYPE,
        False,
    )
    board.remove(store, START, [card.id])
    assert not state_of(store).ideas


def test_every_break_of_the_programme_shows_when_we_go_on(store: Store, session_id: str) -> None:
    timer.start(store, START, session_id)
    while (current := state_of(store).current) and current.kind is not ActivityKind.BREAK:
        timer.next_activity(store, START, session_id)
    shown = scene(state_of(store), START)
    assert shown.back_at == "9:38am"  # type: ignore[union-attr]
