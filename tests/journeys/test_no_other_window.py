"""Console and stage are the only windows: nothing flashes up for a moment, and takes the keyboard away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.live import board
from facilitator.model.board import IdeaStage
from ui.console.rail import PAGES


class Shown(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.fixture
def shown(desk):
    noting = Shown()
    QApplication.instance().installEventFilter(noting)
    yield noting
    QApplication.instance().removeEventFilter(noting)


def test_opening_pages_and_sheets_in_a_session_opens_no_other_window(desk, shown):
    desk.key("start")
    desk.keep("idea", "Ring people first")
    desk.key("next")
    for page, _, _ in PAGES:
        desk.key(page)
        QApplication.processEvents()
    for key in ("palette", "palette", "help", "help", "run_sheets", "retime", "chat", "vote", "voice"):
        desk.key(key)
        QApplication.processEvents()
    assert shown.windows == []
    assert QApplication.activeWindow() is desk.console


def test_the_programme_with_a_due_commitment_opens_no_other_window(desk, shown):
    desk.keep("idea", "Ring people first")
    space, today = desk.console.workspace, desk.console.workspace.now().date()
    card, owner = desk.state.ideas[0].id, desk.state.participants[0].id
    space.do(board.edit, card, owner_id=owner, due_date=today, first_step="Ask for the list")
    space.do(board.move, [card], IdeaStage.COMMITMENT)
    desk.key("programme")
    assert desk.console.programme.due.isVisible()
    assert shown.windows == []


def test_taking_up_a_cohort_that_has_run_opens_two_windows(desk, shown):
    desk.key("start")
    desk.key("next")
    desk.reopen()
    assert sorted(shown.windows) == ["Console", "StageWindow"]
