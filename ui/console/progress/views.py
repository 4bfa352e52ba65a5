"""The views of the Progress page, and how each is made: when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Tokens
    from ui.workspace import Workspace


def meetings(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Who has met whom, and how long activities took."""
    from ui.console.progress.meetings_view import MeetingsView  # noqa: PLC0415

    return MeetingsView(workspace, tokens)


def benchmarks(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Who has answered which questions, and the answers as they are typed."""
    from ui.console.progress.benchmarks_view import BenchmarksView  # noqa: PLC0415

    return BenchmarksView(workspace, tokens)


def connections(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Whom each would call, in the cohort and outside it."""
    from ui.console.progress.connections_view import ConnectionsView  # noqa: PLC0415

    return ConnectionsView(workspace, tokens)


def forms(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Blank forms, answers from files, and who came by the meeting tool's report."""
    from ui.console.progress.forms_view import FormsView  # noqa: PLC0415

    return FormsView(workspace, tokens)


class View(NamedTuple):
    """One part of what was measured: its name, its words on the switch, and how it is made.

    A view fills the page below the switch. It may have a method ``stop()``, called before the file is let
    go, and ``begin()``, called each time that it comes in front.
    """

    name: str
    words: str
    make: Callable[[Workspace, Tokens], QWidget]


VIEWS = (
    View("meetings", "Meetings", meetings),
    View("benchmarks", "Benchmarks", benchmarks),
    View("connections", "Connections", connections),
    View("forms", "Forms", forms),
)
