"""The commitments wall: who and what is on it, and what never is."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec

from facilitator.capture import reading
from facilitator.capture.store import Store
from facilitator.live import board, stage
from facilitator.model.board import IdeaStage
from facilitator.phrase import plain
from facilitator.rules.room_pages import SECONDS, Turned
from facilitator.rules.scene import scene
from facilitator.rules.scenes.wall import WallScene

from ..conftest import START, state_of


def wall(store: Store, turned: Turned | None = None) -> WallScene:
    stage.view(store, START, "wall")
    made = scene(state_of(store), START, turned)
    assert isinstance(made, WallScene)
    return made


def commit(store: Store, title: str, **fields: object) -> None:
    board.add(store, START, None, title, **({"stage": IdeaStage.COMMITMENT} | fields))


def test_owner_ally_first_step_and_day_are_public_and_authors_and_comments_are_not(store: Store) -> None:
    owner, ally, author = reading.participants(store)[:3]
    commit(
        store,
        "One to ring",
        owner_id=owner.id,
        ally_id=ally.id,
        first_step="Agree the rota",
        due_date=date(2023, 5, 14),
        comment="She doubts it",
        outcome="Not yet said aloud",
        authors=[author.id],
    )
    (card,) = wall(store).cards
    assert (card.title, card.first_step, card.by) == ("One to ring", "Agree the rota", "by 14 May 2023")
    assert (card.owner.name, card.owner.letter) == (owner.name, owner.profession.letter)
    assert card.ally.name == ally.name
    shown = msgspec.json.encode(wall(store), enc_hook=plain).decode()
    for private in ("She doubts it", "Not yet said aloud", author.name, owner.email):
        assert private not in shown


def test_cards_of_other_stages_are_not_on_it_and_those_face_down_are_only_counted(store: Store) -> None:
    commit(store, "Only an idea", stage=IdeaStage.IDEA)
    commit(store, "Not yet turned", revealed=False)
    commit(store, "Open")
    made = wall(store)
    assert [card.title for card in made.cards] == ["Open"]
    assert made.face_down == 1


def test_the_nearest_comes_first_and_what_was_tried_last_with_its_day(store: Store) -> None:
    commit(store, "Tried", stage=IdeaStage.TRIED, tried_on=date(2023, 4, 2), due_date=date(2023, 4, 1))
    commit(store, "Later", due_date=date(2023, 6, 1))
    commit(store, "Some day")
    commit(store, "Sooner", due_date=date(2023, 5, 1))
    cards = wall(store).cards
    assert [c.title for c in cards] == ["Sooner", "Later", "Some day", "Tried"]
    assert [(c.by, c.tried) for c in cards[2:]] == [("", False), ("tried on 2 April 2023", True)]


def test_its_pages_turn_by_themselves(store: Store) -> None:
    for number in range(9):
        commit(store, f"Commitment {number}")
    made = wall(store, Turned(at=START))
    assert [len(page) for page in made.pages] == [3, 3, 3]
    assert [made.at(START + timedelta(seconds=SECONDS * n)).page for n in range(4)] == [0, 1, 2, 0]
    assert wall(store).at(START + timedelta(hours=1)).page == 0
