"""What the board can show on the shared window, by the name of the view that was asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from facilitator.model.run import Activity, LiveState
from facilitator.rules.scenes.board import BoardScene, board_scene
from facilitator.rules.scenes.card import CardScene, card_scene
from facilitator.rules.scenes.journey import JourneyScene, journey_scene
from facilitator.rules.scenes.matrix import MatrixScene, matrix_scene
from facilitator.rules.scenes.vote import VoteResultScene, VoteScene, vote_on_show
from facilitator.rules.scenes.wall import WallScene, wall_scene

OfBoard: TypeAlias = (
    BoardScene | CardScene | MatrixScene | JourneyScene | VoteScene | VoteResultScene | WallScene
)


def _vote_or_board(state: LiveState, activity: Activity | None) -> OfBoard:
    return vote_on_show(state, activity) or board_scene(state, activity)


BOARD_VIEWS: dict[str, Callable[[LiveState, Activity | None], OfBoard]] = {
    "board": board_scene,
    "card": card_scene,
    "matrix": matrix_scene,
    "journey": journey_scene,
    "vote": _vote_or_board,
    "result": _vote_or_board,
    "wall": wall_scene,
}
"""How the scene of each view is built, whether a session runs or not."""
