"""Everybody in a table, with the wishes beside it: one half of the People page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from facilitator.capture.store import Changes
from facilitator.phrase import listed
from ui.console.wishes_card import QWIDGETSIZE_MAX, WishesCard
from ui.core_words import in_words
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.parts import column, frame, label, row
from ui.widgets.table import Table
from ui.widgets.way_button import WayButton, side_by_side
from ui.workspace import Workspace

HEADERS = (
    QT_TRANSLATE_NOOP("RosterView", "Name"),
    QT_TRANSLATE_NOOP("RosterView", "Profession"),
    QT_TRANSLATE_NOOP("RosterView", "Mentor"),
    QT_TRANSLATE_NOOP("RosterView", "Department"),
    QT_TRANSLATE_NOOP("RosterView", "Reports to"),
    QT_TRANSLATE_NOOP("RosterView", "Sector"),
    QT_TRANSLATE_NOOP("RosterView", "Role"),
    QT_TRANSLATE_NOOP("RosterView", "Grade"),
    QT_TRANSLATE_NOOP("RosterView", "Duties"),
)
REPORTS_TO = 4
CUT = (5, 6, 8)
"""Columns that give way where there is no room: sector, role and duties."""
WISHES_WIDTH, WIDE = 316, 1500
"""How wide the wishes are beside the table, and the width from which on there is room for that."""


class RosterView(QWidget):
    """Select one person or two; what can be done with them stands at the top and in the wishes."""

    selected = Signal(list)
    """The ids of the people who are selected, in the table's order."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sides = layout = row(self, 0, 18)
        left = column(spacing=10)
        self.hint = label(
            self.tr("Hold Ctrl to select two people: to make them a pair, or to wish something for them."),
            "muted",
            wrap=True,
        )
        left.addWidget(self.hint)
        self.table = Table([self.tr(h) for h in HEADERS], self.tr("People"), cut=CUT)
        self.table.itemSelectionChanged.connect(self._select)
        left.addWidget(self.table, 1)
        self.empty = frame("sunken")
        inside = column(self.empty, 22, 8)
        inside.addWidget(label(self.tr("Nobody is in this cohort yet"), "strong"))
        words = self.tr(
            "Choose a roster: a CSV file with a name and a profession (policy or operational) for each. "
            "You see everybody before they come in."
        )
        inside.addWidget(label(words, "muted", wrap=True))
        way = WayButton(
            "roster", self.tr("Add people from a roster"), tokens, icon="user-plus", role="primary"
        )
        inside.addWidget(side_by_side(way))
        left.addWidget(self.empty)
        left.addStretch(0)
        layout.addLayout(left, 1)
        side = column()
        self.wishes = WishesCard(workspace, tokens)
        side.addWidget(self.wishes)
        side.addStretch(1)
        layout.addLayout(side)
        self._lay_out()
        workspace.changed.connect(self._changed)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the wishes lie below the table, which needs the whole width."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        wide = self.width() >= WIDE
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(way)
        self._sides.setSpacing(18 if wide else 12)
        self.wishes.setMinimumWidth(WISHES_WIDTH if wide else 0)
        self.wishes.setMaximumWidth(WISHES_WIDTH if wide else QWIDGETSIZE_MAX)
        self.wishes.lie_flat(not wide)

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"participant", "pair"}:
            self.refresh()
        if changes.kinds & {"participant", "wish"}:
            self.wishes.refresh()

    def refresh(self) -> None:
        """Reads people and pairs again; who was selected stays so."""
        state = self._workspace.state
        names = {p.id: p.name for p in state.participants}
        mentor = {}
        for pair in state.pairs:
            for one in pair.members:
                others = [names.get(other, "") for other in pair.members if other != one]
                mentor[one] = in_words(listed(others))
        self.table.setColumnHidden(REPORTS_TO, not any(p.manager for p in state.participants))
        self.table.show_rows(
            [
                (
                    p.id,
                    (
                        p.name,
                        in_words(p.profession.value),
                        mentor.get(p.id, "–"),
                        p.department,
                        p.manager or "–",
                        p.sector,
                        p.role,
                        p.grade,
                        p.duties,
                    ),
                )
                for p in state.participants
            ]
        )
        for part in (self.hint, self.table, self.wishes):
            part.setVisible(bool(state.participants))
        self.empty.setVisible(not state.participants)
        self._select()

    def _select(self) -> None:
        chosen = self.table.selected()
        self.wishes.choose(chosen)
        self.selected.emit(chosen)
