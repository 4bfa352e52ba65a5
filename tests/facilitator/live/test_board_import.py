"""Cards from another board come all at once, in clusters, and one undo takes all of them back."""

from __future__ import annotations

import pytest

from facilitator.errors import RefusedError
from facilitator.exchange.board_csv import FoundCard
from facilitator.live import board, board_import, clusters, undo
from facilitator.model.board import IdeaStage

from ..conftest import START, state_of

CARDS = (
    FoundCard(row=2, text="Say what happens next", group="LETTERS", theme="first line"),
    FoundCard(row=3, text="One person to ring", group="Phone", stage=IdeaStage.INSIGHT),
    FoundCard(row=4, text="Somebody who knows the case", group="phone"),
)


def test_groups_become_clusters_and_one_of_the_same_name_is_taken(store, session_id) -> None:
    board.add(store, START, session_id, "Here before")
    clusters.make(store, START, "Letters", [state_of(store).ideas[0].id])
    done = board_import.put_on_board(
        store, START, session_id, CARDS, stage=IdeaStage.PROTOTYPE, revealed=False
    )
    assert done.said == "3 cards in 2 clusters put on the board; Ctrl+Z takes all of it back."
    state = state_of(store)
    names = {c.id: c.name for c in state.clusters}
    assert [(i.title, i.stage, i.revealed, names[i.cluster_id], i.theme) for i in state.ideas[1:]] == [
        ("Say what happens next", IdeaStage.PROTOTYPE, False, "Letters", "first line"),
        ("One person to ring", IdeaStage.INSIGHT, False, "Phone", ""),
        ("Somebody who knows the case", IdeaStage.PROTOTYPE, False, "Phone", ""),
    ]


def test_one_undo_takes_cards_clusters_and_authors_back(store, session_id) -> None:
    author = state_of(store).participants[0].id
    cards = [*CARDS, FoundCard(row=5, text="Mine", authors=(author,))]
    board_import.put_on_board(store, START, session_id, cards)
    assert [a.participant_id for a in state_of(store).authorships] == [author]
    assert undo.undo(store, START).said == "Undone: cards from another board"
    state = state_of(store)
    assert (state.ideas, state.clusters, state.authorships) == ((), (), ())


def test_no_card_is_refused(store, session_id) -> None:
    with pytest.raises(RefusedError, match="There is no card"):
        board_import.put_on_board(store, START, session_id, [])
