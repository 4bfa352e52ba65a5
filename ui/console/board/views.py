"""How each view of the board is made; imported when it is first wanted, so that the page opens at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Tokens
    from ui.workspace import Workspace


def cards(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Cards in columns by stage."""
    from ui.console.board.columns_view import ColumnsView  # noqa: PLC0415

    return ColumnsView(workspace, tokens)


def matrix(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Impact against effort."""
    from ui.console.board.matrix_view import MatrixView  # noqa: PLC0415

    return MatrixView(workspace, tokens)


def journey(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Journey maps."""
    from ui.console.board.journey_view import JourneyView  # noqa: PLC0415

    return JourneyView(workspace, tokens)
