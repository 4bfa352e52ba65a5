"""The views of the board, and how each is made: when it is first wanted, so that the page opens at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from ui.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Tokens
    from ui.workspace import Workspace


def cards(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Cards on a canvas, in columns by stage or free."""
    from ui.console.board.cards_view import CardsView  # noqa: PLC0415

    return CardsView(workspace, tokens)


def commitments(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Commitments by date."""
    from ui.console.board.commitments_view import CommitmentsView  # noqa: PLC0415

    return CommitmentsView(workspace, tokens)


def matrix(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Impact against effort."""
    from ui.console.board.matrix_view import MatrixView  # noqa: PLC0415

    return MatrixView(workspace, tokens)


def journey(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Journey maps."""
    from ui.console.board.journey_view import JourneyView  # noqa: PLC0415

    return JourneyView(workspace, tokens)


class View(NamedTuple):
    """One way to look at the cards: its name on the switch, the stage's view of it, and how it is made.

    A view may have the signals ``selected(list)``, ``opened(str)`` and ``sketch_asked(str)`` about cards' ids
    and ``suggestion_asked``, a method ``focus_card(id)``, and ``on_stage``: what to say to the stage beyond
    its view.
    """

    name: str
    words: str
    on_stage: str
    make: Callable[[Workspace, Tokens], QWidget]


VIEWS = (
    View("cards", QT_TRANSLATE_NOOP("BoardTop", "Cards"), "board", cards),
    View("matrix", QT_TRANSLATE_NOOP("BoardTop", "Impact × effort"), "matrix", matrix),
    View("journey", QT_TRANSLATE_NOOP("BoardTop", "Journey map"), "journey", journey),
    View("commitments", QT_TRANSLATE_NOOP("BoardTop", "Commitments"), "wall", commitments),
)
