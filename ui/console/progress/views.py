"""The views of the Progress page, and how each is made: when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Tokens
    from ui.workspace import Workspace


def growth(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Every figure, with what it says and how sure one can be."""
    from ui.console.progress.figures_view import FiguresView  # noqa: PLC0415

    return FiguresView(workspace, tokens)


def meetings(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Who has met whom, and how long activities took."""
    from ui.console.progress.meetings_view import MeetingsView  # noqa: PLC0415

    return MeetingsView(workspace, tokens)


def report(workspace: Workspace, tokens: Tokens) -> QWidget:
    """What the report will have in it, and saving it."""
    from ui.console.progress.report_view import ReportView  # noqa: PLC0415

    return ReportView(workspace, tokens)


class View(NamedTuple):
    """One part of what was measured: its name, its words on the switch, and how it is made.

    A view fills the page below the switch. It may have a method ``stop()``, called before the file is let
    go, and ``begin()``, called each time that it comes in front.
    """

    name: str
    words: str
    make: Callable[[Workspace, Tokens], QWidget]


VIEWS = (
    View("growth", "Growth", growth),
    View("meetings", "Meetings", meetings),
    View("report", "Report", report),
)
