"""The sessions side by side, each with how full it is; an activity can be let go on one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from facilitator.rules.plan_checks import Totals
from ui import wording
from ui.widgets.flow import Flow
from ui.widgets.parts import set_role

SHORT = 18
"""Characters of the title of a session that is not on show."""


class SessionTabs(QWidget):
    """One button a session; the one on show is pressed."""

    chosen = Signal(str)
    add_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self, 6)
        self._buttons: dict[str, QPushButton] = {}
        self.add = QPushButton("+")
        self.add.setProperty("role", "session-tab")
        self.add.setAccessibleName(self.tr("Add a session after this one"))
        self.add.setToolTip(self.tr("Add a session after this one"))
        self.add.setCursor(Qt.CursorShape.PointingHandCursor)
        self.add.clicked.connect(self.add_asked)
        self._flow.addWidget(self.add)

    def show_sessions(self, sessions: Sequence[tuple[Session, Totals]], shown: str) -> None:
        """Shows these sessions, each with its totals."""
        if list(self._buttons) != [session.id for session, _ in sessions]:
            for button in self._buttons.values():
                button.hide()
                button.deleteLater()
            self._flow.removeWidget(self.add)
            self._buttons = {session.id: self._made(session.id) for session, _ in sessions}
            self._flow.addWidget(self.add)
            self._order()
        for session, sums in sessions:
            button = self._buttons[session.id]
            alone = session.kind is SessionKind.SELF_LED
            full = "" if alone else _fullness(self, sums)
            title = "" if alone else f"  {_short(session.title, whole=session.id == shown)}"
            button.setText(f"{session.number}{title}{full}".replace("&", "&&"))
            words = (
                self.tr("Session {number}, {title}: self-led")
                if alone
                else self.tr("Session {number}, {title}: {planned} of {length} planned")
            )
            words = words.format(
                number=session.number,
                title=session.title,
                planned=wording.minutes(sums.planned),
                length=wording.minutes(sums.session),
            )
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setChecked(session.id == shown)

    def at(self, where: QPoint) -> str:
        """The session whose button a point of the screen is on; empty if it is on none."""
        for session_id, button in self._buttons.items():
            if button.rect().contains(button.mapFromGlobal(where)):
                return session_id
        return ""

    def light(self, session_id: str) -> None:
        """Marks the session into which something that is held would go."""
        for each, button in self._buttons.items():
            set_role(button, "true" if each == session_id else "false", "lit")

    def button(self, session_id: str) -> QPushButton:
        """A session's button."""
        return self._buttons[session_id]

    def _order(self) -> None:
        """Tab goes through the sessions and then to the button that adds one."""
        for before, after in pairwise([*self._buttons.values(), self.add]):
            QWidget.setTabOrder(before, after)

    def _made(self, session_id: str) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setProperty("role", "session-tab")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.chosen.emit(session_id))
        self._flow.addWidget(button)
        button.show()
        return button


def _short(title: str, *, whole: bool) -> str:
    """A title with room for its neighbours; all of it is in the tip."""
    return title if whole or len(title) <= SHORT else f"{title[: SHORT - 1].rstrip()}…"


def _fullness(tabs: SessionTabs, sums: Totals) -> str:
    if sums.over > 0:
        return tabs.tr("  ▲ {length}").format(length=wording.minutes(sums.over))
    return ""
