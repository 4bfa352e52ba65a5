"""Which file draws which scene, and the order of it: ground, what stands still, clocks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from importlib import import_module

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from facilitator.rules.scene import Scene
from facilitator.rules.scenes.parts import Paged
from ui.stage.page import Clock, Drawn, sheet
from ui.theme import Tokens

DRAWERS = {
    "WelcomeScene": "welcome",
    "ActivityScene": "activity",
    "RoomsScene": "rooms",
    "BreakScene": "pause_scene",
    "BoardScene": "board",
    "CardScene": "card",
    "MatrixScene": "matrix",
    "JourneyScene": "journey",
    "VoteScene": "vote",
    "VoteResultScene": "vote_result",
    "WallScene": "wall",
    "GoalsScene": "goals",
    "GroupScene": "group",
    "ClosingScene": "closing",
    "BlankScene": "blank",
}
"""The file that draws each kind of scene, imported when one is first shown."""


def draw_scene(painter: QPainter, rect: QRectF, scene: Scene, now: datetime, tokens: Tokens) -> list[Drawn]:
    """Draws a scene as it stands at a moment into a rectangle; gives every text that was drawn."""
    shown = scene.at(now) if isinstance(scene, Paged) else scene
    drawn, clocks = draw_still(painter, rect, shown, tokens)
    return drawn + draw_clocks(painter, rect, clocks, now, tokens)


def draw_still(
    painter: QPainter,
    rect: QRectF,
    scene: Scene,
    tokens: Tokens,
    later: list[Iterator[None]] | None = None,
) -> tuple[list[Drawn], list[Clock]]:
    """Draws all of a scene that does not move; gives its texts, and the places where clocks run.

    What would take too long for one turn of the loop is left out and put into ``later``, if that is given.
    """
    with sheet(painter, rect, tokens, later) as page:
        page.fill(page.bounds, "paper")
        import_module(f"ui.stage.{DRAWERS[type(scene).__name__]}").draw(page, scene)
        return page.drawn, page.clocks


def draw_clocks(
    painter: QPainter, rect: QRectF, clocks: list[Clock], now: datetime, tokens: Tokens
) -> list[Drawn]:
    """Draws the clocks of a scene over what stands still; gives their texts."""
    with sheet(painter, rect, tokens) as page:
        for clock in clocks:
            clock.draw(page, clock.rect, clock.countdown, now)
        return page.drawn
