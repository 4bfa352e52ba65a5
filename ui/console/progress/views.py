"""The views of the Progress page, and how each is made: when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from ui.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Tokens
    from ui.workspace import Workspace


def growth(workspace: Workspace, tokens: Tokens) -> QWidget:
    """What was measured, as figures with a sentence each."""
    from ui.console.progress.figures_view import FiguresView  # noqa: PLC0415

    return FiguresView(workspace, tokens)


def goals(workspace: Workspace, tokens: Tokens) -> QWidget:
    """What people and pairs want to be able to do, and how far they have come."""
    from ui.console.progress.goals_view import GoalsView  # noqa: PLC0415

    return GoalsView(workspace, tokens)


def benchmarks(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Who has answered which questions, and the answers as they are typed."""
    from ui.console.progress.benchmarks_view import BenchmarksView  # noqa: PLC0415

    return BenchmarksView(workspace, tokens)


def connections(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Whom each would call, in the cohort and outside it."""
    from ui.console.progress.connections_view import ConnectionsView  # noqa: PLC0415

    return ConnectionsView(workspace, tokens)


def pair_sessions(workspace: Workspace, tokens: Tokens) -> QWidget:
    """What pairs reported of the sessions that they hold alone."""
    from ui.console.progress.pair_sessions_view import PairSessionsView  # noqa: PLC0415

    return PairSessionsView(workspace, tokens)


def meetings(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Who has met whom, and how long activities took."""
    from ui.console.progress.meetings_view import MeetingsView  # noqa: PLC0415

    return MeetingsView(workspace, tokens)


def group(workspace: Workspace, tokens: Tokens) -> QWidget:
    """What the group answered, for the stage."""
    from ui.console.progress.group_card import GroupCard  # noqa: PLC0415

    return GroupCard(workspace, tokens)


def forms(workspace: Workspace, tokens: Tokens) -> QWidget:
    """Blank forms out, filled in forms and attendance reports in."""
    from ui.console.progress.forms_view import FormsView  # noqa: PLC0415

    return FormsView(workspace, tokens)


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
    View("growth", QT_TRANSLATE_NOOP("ProgressPage", "Growth"), growth),
    View("goals", QT_TRANSLATE_NOOP("ProgressPage", "Goals"), goals),
    View("benchmarks", QT_TRANSLATE_NOOP("ProgressPage", "Benchmarks"), benchmarks),
    View("connections", QT_TRANSLATE_NOOP("ProgressPage", "Connections"), connections),
    View("pair_sessions", QT_TRANSLATE_NOOP("ProgressPage", "Pair sessions"), pair_sessions),
    View("meetings", QT_TRANSLATE_NOOP("ProgressPage", "Meetings"), meetings),
    View("group", QT_TRANSLATE_NOOP("ProgressPage", "On the stage"), group),
    View("forms", QT_TRANSLATE_NOOP("ProgressPage", "Forms"), forms),
    View("report", QT_TRANSLATE_NOOP("ProgressPage", "Report"), report),
)
