"""Which file draws which scene, and the order of it: ground, what stands still, clocks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from facilitator.rules.scene import (
    ActivityScene,
    BlankScene,
    BreakScene,
    ClosingScene,
    RoomsScene,
    Scene,
    WelcomeScene,
)
from facilitator.rules.scenes.board import BoardScene
from facilitator.rules.scenes.card import CardScene
from facilitator.rules.scenes.journey import JourneyScene
from facilitator.rules.scenes.matrix import MatrixScene
from facilitator.rules.scenes.parts import Paged
from facilitator.rules.scenes.vote import VoteResultScene, VoteScene
from facilitator.rules.scenes.wall import WallScene
from ui.stage import (
    activity,
    blank,
    board,
    card,
    closing,
    journey,
    matrix,
    pause_scene,
    rooms,
    vote,
    vote_result,
    wall,
    welcome,
)
from ui.stage.page import Clock, Drawn, Page, sheet
from ui.theme import Tokens

DRAWERS: dict[type, Callable[[Page, Any], None]] = {
    WelcomeScene: welcome.draw,
    ActivityScene: activity.draw,
    RoomsScene: rooms.draw,
    BreakScene: pause_scene.draw,
    BoardScene: board.draw,
    CardScene: card.draw,
    WallScene: wall.draw,
    VoteScene: vote.draw,
    VoteResultScene: vote_result.draw,
    MatrixScene: matrix.draw,
    JourneyScene: journey.draw,
    ClosingScene: closing.draw,
    BlankScene: blank.draw,
}


def draw_scene(painter: QPainter, rect: QRectF, scene: Scene, now: datetime, tokens: Tokens) -> list[Drawn]:
    """Draws a scene as it stands at a moment into a rectangle; gives every text that was drawn."""
    shown = scene.at(now) if isinstance(scene, Paged) else scene
    drawn, clocks = draw_still(painter, rect, shown, tokens)
    return drawn + draw_clocks(painter, rect, clocks, now, tokens)


def draw_still(
    painter: QPainter, rect: QRectF, scene: Scene, tokens: Tokens
) -> tuple[list[Drawn], list[Clock]]:
    """Draws all of a scene that does not move; gives its texts, and the places where clocks run."""
    with sheet(painter, rect, tokens) as page:
        page.fill(page.bounds, "paper")
        DRAWERS[type(scene)](page, scene)
        return page.drawn, page.clocks


def draw_clocks(
    painter: QPainter, rect: QRectF, clocks: list[Clock], now: datetime, tokens: Tokens
) -> list[Drawn]:
    """Draws the clocks of a scene over what stands still; gives their texts."""
    with sheet(painter, rect, tokens) as page:
        for clock in clocks:
            clock.draw(page, clock.rect, clock.countdown, now)
        return page.drawn
