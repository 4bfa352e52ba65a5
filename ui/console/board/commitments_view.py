"""The commitments as a list by date: who does what first, with whom, by when, and how it stands."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QStackedLayout, QWidget

from facilitator.capture.store import Changes
from facilitator.rules.commitments import Standing, day_of, in_order, standing, standing_words
from ui import wording
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.first_stop import begin_at
from ui.widgets.icons import icon
from ui.widgets.parts import column, frame, label
from ui.widgets.surely import surely
from ui.widgets.table import Table
from ui.widgets.way_button import WayButton, side_by_side
from ui.workspace import Workspace

KINDS = frozenset({"idea", "participant", "session"})
SIGNS = {
    Standing.OVERDUE: ("clock-alert", "danger"),
    Standing.SOON: ("clock", "warning"),
    Standing.LATER: ("calendar-days", "ink2"),
    Standing.UNDATED: ("circle-question-mark", "ink2"),
    Standing.TRIED: ("circle-check", "teal"),
}
"""A sign of each standing and its colour; the words stand beside it."""
WIDTHS = (0, 140, 140, 0, 176, 180)
TITLE, FIRST_STEP = 0, 3
LONGEST_SHOWN = 400
"""Characters of a first step that a line and its tool tip show."""


class CommitmentsView(QWidget):
    """Return or a double click opens the card."""

    opened = Signal(str)
    selected = Signal(list)

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._day: date | None = None
        self._stale = False
        self._rows: list[tuple[str, tuple[str, ...]]] | None = None
        self._layers = QStackedLayout(self)
        headers = (
            self.tr("Commitment"),
            self.tr("Owner"),
            self.tr("Ally"),
            self.tr("First step"),
            self.tr("By"),
            self.tr("How it stands"),
        )
        self.table = _Table(headers, self.tr("Commitments"))
        self.table.horizontalHeader().setStretchLastSection(False)
        for wide in (TITLE, FIRST_STEP):
            self.table.horizontalHeader().setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        self.table.opened.connect(self.opened)
        self.table.itemSelectionChanged.connect(lambda: self.selected.emit(self.table.selected()))
        self.empty = frame("sunken")
        teaching = column(self.empty, 32, 8)
        teaching.addStretch(1)
        for words, role in (
            (self.tr("No commitments yet"), "heading"),
            (
                self.tr(
                    "A commitment is a small change that somebody will try: it has an owner, an ally, a "
                    "first step and a date. Open a card and move it to Commitment; it then stands here by "
                    "its date, on the stage's wall, and on the Programme page when it is due."
                ),
                "muted",
            ),
        ):
            line = label(words, role, wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            teaching.addWidget(line)
        way = WayButton("cards", self.tr("Show the cards"), tokens, icon="sticky-note")
        teaching.addWidget(side_by_side(way, middle=True))
        teaching.addStretch(2)
        self._layers.addWidget(self.table)
        self._layers.addWidget(self.empty)
        begin_at(self, self.table)
        workspace.changed.connect(self._changed)
        workspace.ticked.connect(self._tick)
        self.refresh()

    def focus_card(self, idea_id: str) -> None:
        """Puts the keyboard on a card's line."""
        self.table.select(idea_id)
        self.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while another view was in front is read now."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Reads the commitments again; the same line stays selected."""
        self._stale = False
        state = self._workspace.state
        today = self._day = day_of(self._workspace.now(), state.timezone)
        names = {p.id: p.name for p in state.participants}
        shown = in_order(state.ideas)
        rows: list[tuple[str, tuple[str, ...]]] = [
            (
                idea.id,
                (
                    idea.title,
                    names.get(idea.owner_id or "", self.tr("nobody yet")),
                    names.get(idea.ally_id or "", ""),
                    " ".join(idea.first_step.split())[:LONGEST_SHOWN],
                    wording.day(idea.due_date) if idea.due_date else "",
                    in_words(standing_words(idea, today)),
                ),
            )
            for idea in shown
        ]
        if rows == self._rows:
            return  # other cards are dragged about; none of these changed
        self._rows = rows
        chosen = self.table.selected()
        self.table.show_rows(rows)
        for place, idea in enumerate(shown):
            sign, colour = SIGNS[standing(idea, today)]
            item = surely(self.table.item(place, 5))
            item.setIcon(icon(sign, getattr(self._tokens, colour), 18))
            if colour in ("danger", "warning"):
                item.setForeground(self._tokens.colour(colour))
        for at, width in enumerate(WIDTHS):
            if width:
                self.table.setColumnWidth(at, width)
        if chosen:
            self.table.select(chosen[0])
        self._layers.setCurrentWidget(self.table if shown else self.empty)

    def _changed(self, changes: Changes) -> None:
        self._stale = self._stale or bool(changes.kinds & KINDS)
        if self._stale and self.isVisible():
            self.refresh()

    def _tick(self, now: datetime) -> None:
        if self._day != day_of(now, self._workspace.state.timezone):
            self.refresh()  # what was due tomorrow is due today


class _Table(Table):
    """Says which line is to be opened."""

    opened = Signal(str)

    def __init__(self, headers: tuple[str, ...], name: str) -> None:
        super().__init__(headers, name)
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def select(self, row_id: str) -> None:
        """Selects the line of an id, if it is there."""
        for place in range(self.rowCount()):
            if surely(self.item(place, 0)).data(Qt.ItemDataRole.UserRole) == row_id:
                self.setCurrentCell(place, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentRow())
            return
        super().keyPressEvent(event)

    def _open(self, place: int) -> None:
        if place >= 0:
            self.opened.emit(surely(self.item(place, 0)).data(Qt.ItemDataRole.UserRole))
