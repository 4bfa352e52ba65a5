"""Cards filled in and moved on in a real cohort file: what is kept, what is said, and what is refused."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.errors import RefusedError
from facilitator.live import board, undo
from facilitator.model.board import Idea, IdeaStage

from ..conftest import START


@pytest.fixture
def card(store: Store, session_id: str) -> Idea:
    board.add(store, START, session_id, "One to ring")
    return reading.ideas(store)[-1]


def again(store: Store, card: Idea) -> Idea:
    return board.one(store, card.id)


def people(store: Store) -> list[str]:
    return [p.id for p in reading.participants(store)]


def test_a_move_without_what_the_stage_needs_is_made_and_said(store: Store, card: Idea) -> None:
    made = board.move(store, START, [card.id], IdeaStage.PROTOTYPE)
    assert made.said == "A prototype needs the smallest test and an owner."
    assert again(store, card).stage is IdeaStage.PROTOTYPE


def test_of_several_moved_cards_those_that_lack_something_are_counted(
    store: Store, session_id: str, card: Idea
) -> None:
    board.add(store, START, session_id, "Ready", smallest_test="Ring five people", owner_id=people(store)[0])
    both = [idea.id for idea in reading.ideas(store)]
    made = board.move(store, START, both, IdeaStage.PROTOTYPE)
    assert made.said == (
        "1 of 2 cards still lacks something. A prototype needs the smallest test and an owner."
    )


def test_a_complete_card_moves_without_a_word(store: Store, card: Idea) -> None:
    board.edit(store, START, card.id, smallest_test="Ring five", owner_id=people(store)[0])
    assert board.move(store, START, [card.id], IdeaStage.PROTOTYPE).said == ""


def test_a_card_that_is_gone_is_not_moved_and_nor_are_the_others(store: Store, card: Idea) -> None:
    with pytest.raises(RefusedError, match="no longer on the board"):
        board.move(store, START, [card.id, "gone"], IdeaStage.PROTOTYPE)
    assert again(store, card).stage is IdeaStage.IDEA


def test_texts_are_kept_without_outer_white_space_and_forget_their_draft(store: Store, card: Idea) -> None:
    store.keep_draft("card.x", "half")
    typed = {"first_step": "  Ask\nHelen \x00 ", "title": " One\n to  ring  twice "}
    board.edit(store, START, card.id, draft="card.x", **typed)
    assert again(store, card).first_step == "Ask\nHelen"
    assert again(store, card).title == "One to ring twice"
    assert store.draft("card.x") == ""


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "😀" * 40, "שלום עולם", "=1+1", "'; DROP TABLE idea"]
)
def test_any_text_is_kept_as_it_was_typed_and_undone_whole(store: Store, card: Idea, text: str) -> None:
    board.edit(store, START, card.id, problem=text)
    assert again(store, card).problem == text
    undo.undo(store, START)
    assert again(store, card) == card


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"title": "  "}, "A card needs a title. Type a few words, or remove the card."),
        ({"title": "x" * 161}, "The title has 161 characters; 160 is the most. Shorten it."),
        ({"theme": "x" * 81}, "The theme has 81 characters; 80 is the most. Shorten it."),
        ({"outcome": "x" * 100_000}, "What happened has 100,000 characters; 10,000 is the most. Shorten it."),
        ({"effort": 6}, "Effort and impact go from 1 to 5. Choose a number between them."),
        ({"owner_id": "nobody"}, "This person is no longer in the cohort. Choose somebody else."),
        (
            {"due_date": date(2023, 3, 23)},
            "23 March 2023 is before the programme began, on 24 March 2023. Choose a later day.",
        ),
        (
            {"due_date": date(2203, 5, 14)},
            "14 May 2203 is more than five years away. Look at the year, and choose another day.",
        ),
        (
            {"tried_on": date(2023, 3, 25)},
            "25 March 2023 is still to come. Say on which day it was tried.",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused_in_words_and_nothing_is_kept(
    store: Store, card: Idea, fields: dict, words: str
) -> None:
    with pytest.raises(RefusedError) as refused:
        board.edit(store, START, card.id, **{"problem": "kept?", **fields})
    assert str(refused.value) == words
    assert again(store, card) == card


def test_owner_and_ally_are_two_people(store: Store, card: Idea) -> None:
    one, other = people(store)[:2]
    board.edit(store, START, card.id, owner_id=one)
    with pytest.raises(RefusedError, match="is the owner; an ally is somebody else"):
        board.edit(store, START, card.id, ally_id=one)
    board.edit(store, START, card.id, ally_id=other)
    with pytest.raises(RefusedError, match="is the ally"):
        board.edit(store, START, card.id, owner_id=other)
    board.edit(store, START, card.id, owner_id=None)
    assert again(store, card).owner_id is None


def test_after_the_programme_a_card_says_when_and_how_it_was_tried(store: Store, card: Idea) -> None:
    later = START + timedelta(days=60)
    day = date(2023, 5, 20)
    board.edit(store, later, card.id, outcome="They rang back", tried_on=day)
    assert board.move(store, later, [card.id], IdeaStage.TRIED).said == ""
    kept = again(store, card)
    assert (kept.stage, kept.outcome, kept.tried_on) == (IdeaStage.TRIED, "They rang back", day)
