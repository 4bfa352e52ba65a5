"""How each view of the board is made; imported when it is first wanted, so that the page opens at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Tokens
    from ui.workspace import Workspace


def cards(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Cards on a canvas, in columns by stage or free."""
    from ui.console.board.cards_view import CardsView  # noqa: PLC0415

    return CardsView(workspace, tokens)
