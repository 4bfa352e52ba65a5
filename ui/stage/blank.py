"""The blank scene: a calm ground and nothing on it."""

from __future__ import annotations

from facilitator.rules.scene import BlankScene
from ui.stage.page import Page


def draw(page: Page, scene: BlankScene) -> None:
    """Covers the page with its ground."""
    del scene
    page.fill(page.bounds, "paper")
