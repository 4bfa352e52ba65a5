"""The sessions side by side, each with how full it is; they change places, and take what is laid on them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from facilitator.rules.plan_checks import Totals
from ui import wording
from ui.console.editor.session_tab import SessionTab
from ui.theme import Tokens
from ui.widgets.flow import Flow
from ui.widgets.parts import set_role

SHORT = 18
"""Characters of the title of a session that is not on show."""


GAP = 6
MARK = 4
"""Pixels between two buttons, and of the mark there that says where one would go that is carried."""
FAR = 40
"""Pixels above or below the buttons at which what is carried is off them."""


class SessionTabs(QWidget):
    """One button a session; the one on show is pressed."""

    chosen = Signal(str)
    add_asked = Signal()
    held = Signal(str, int)
    """A session, and the number that it would have if it were let go now; 0 if it would stay."""
    moved = Signal(str, int)
    """A session, and the number that it is to have."""
    stepped = Signal(str, int)
    """A session that is to go so many places on."""
    menu_asked = Signal(str, object)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self, GAP)
        self._buttons: dict[str, SessionTab] = {}
        self._mark = _Mark(tokens, self)
        self.add = QPushButton("+")
        self.add.setProperty("role", "session-tab")
        self.add.setAccessibleName(self.tr("Add a session after this one"))
        self.add.setToolTip(self.tr("Add a session after this one"))
        self.add.setCursor(Qt.CursorShape.PointingHandCursor)
        self.add.clicked.connect(self.add_asked)
        self._flow.addWidget(self.add)

    def show_sessions(self, sessions: Sequence[tuple[Session, Totals]], shown: str) -> None:
        """Shows these sessions, each with its totals."""
        ids = [session.id for session, _ in sessions]
        if list(self._buttons) != ids:
            self._arrange(ids)
        for session, sums in sessions:
            button = self._buttons[session.id]
            alone = session.kind is SessionKind.SELF_LED
            # What has begun is not as long as it was planned; how it stands is said above its run sheet.
            full = "" if alone or session.started_at else _fullness(self, sums)
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
            moves = self.tr("Drag it, or press Alt with ← or →, to move it among the sessions")
            button.setAccessibleDescription(moves)
            button.setToolTip(f"{words}\n{moves}")
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

    def _arrange(self, ids: Sequence[str]) -> None:
        """One button for each, in this order; who has the keyboard keeps it."""
        for session_id in [each for each in self._buttons if each not in ids]:
            gone = self._buttons.pop(session_id)
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        made = {each: self._buttons.get(each) or self._made(each) for each in ids}
        for button in (*self._buttons.values(), self.add):
            self._flow.removeWidget(button)
        self._buttons = made
        for button in (*made.values(), self.add):
            self._flow.addWidget(button)
            button.show()
        for before, after in pairwise([*made.values(), self.add]):
            QWidget.setTabOrder(before, after)

    def _made(self, session_id: str) -> SessionTab:
        button = SessionTab()
        button.clicked.connect(lambda: self.chosen.emit(session_id))
        button.held.connect(lambda where: self._hold(session_id, where))
        button.let_go.connect(lambda where: self._drop(session_id, where))
        button.stepped.connect(lambda by: self.stepped.emit(session_id, by))
        button.menu_asked.connect(lambda where: self.menu_asked.emit(session_id, where))
        return button

    def _hold(self, session_id: str, where: QPoint | None) -> None:
        """Shows where a session would go that is carried."""
        place = self._place_at(where) if where is not None else None
        number = self._number(session_id, place)
        self._mark.show_between(list(self._buttons.values()), place if number else None)
        self.light(session_id if where is not None else "")
        self.held.emit(session_id, number)

    def _drop(self, session_id: str, where: QPoint) -> None:
        number = self._number(session_id, self._place_at(where))
        self._hold(session_id, None)
        if number:
            self.moved.emit(session_id, number)

    def _number(self, session_id: str, place: int | None) -> int:
        """The number that a session has at a place between the buttons; 0 where it stands already."""
        before = list(self._buttons).index(session_id)
        if place is None or place in (before, before + 1):
            return 0
        return place if place > before else place + 1

    def _place_at(self, where: QPoint) -> int | None:
        """The place between the buttons, from 0, that a point of the screen is nearest; None off them."""
        point = self.mapFromGlobal(where)
        if not self.rect().adjusted(-FAR, -FAR, FAR, FAR).contains(point):
            return None
        boxes = [button.geometry() for button in self._buttons.values()]
        high = boxes[0].height()
        top = min({box.top() for box in boxes}, key=lambda y: abs(y + high // 2 - point.y()))
        in_line = [place for place, box in enumerate(boxes) if box.top() == top]
        passed = [place for place in in_line if boxes[place].center().x() < point.x()]
        return passed[-1] + 1 if passed else in_line[0]


class _Mark(QWidget):
    """Where a session would go that is carried."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_between(self, buttons: Sequence[QWidget], place: int | None) -> None:
        """Stands before the button at a place, behind the last one, or nowhere."""
        if place is not None:
            after = place == len(buttons)
            beside = buttons[place - after].geometry()
            x = beside.right() + 1 if after else beside.left() - GAP
            self.setGeometry(max(0, x + (GAP - MARK) // 2), beside.top(), MARK, beside.height())
            self.raise_()
        self.setVisible(place is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line with round ends."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._tokens.teal))
            painter.drawRoundedRect(self.rect(), MARK / 2, MARK / 2)


def _short(title: str, *, whole: bool) -> str:
    """A title with room for its neighbours; all of it is in the tip."""
    return title if whole or len(title) <= SHORT else f"{title[: SHORT - 1].rstrip()}…"


def _fullness(tabs: SessionTabs, sums: Totals) -> str:
    if sums.over > 0:
        return tabs.tr("  ▲ {length}").format(length=wording.minutes(sums.over))
    return ""
