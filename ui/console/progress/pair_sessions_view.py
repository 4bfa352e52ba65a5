"""Pair sessions on the Progress page: who has held which self-led session, and a form for what they say."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from facilitator.capture import measured
from facilitator.capture.store import Changes
from facilitator.model.checkins import PairCheckin
from facilitator.model.people import Pair
from facilitator.rules.commitments import day_of
from facilitator.rules.measures import checkins
from facilitator.rules.measures.checkins import SelfLed
from ui import wording
from ui.console.progress.checkin_form import CheckinForm
from ui.console.progress.goal_card import teaching
from ui.console.progress.pair_grid import Cell, PairGrid
from ui.console.progress.slips_sheet import SlipsSheet
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.front import Front
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row, scrolled
from ui.widgets.turning import Turning
from ui.widgets.way_button import WayButton
from ui.workspace import Workspace

KINDS = frozenset({"pair_checkin", "checkin_goal", "goal", "pair", "participant", "session"})
FORM_WIDTH = 372
TURNS_AT = 820
"""Pixels below which the form stands below the grid."""


class PairSessionsView(QWidget):
    """Arrows go about the grid, Return opens the form beside it; slips are pasted on a sheet over both."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._sessions: tuple[SelfLed, ...] = ()
        self._pairs: tuple[Pair, ...] = ()
        self._checkins: dict[tuple[str, str], PairCheckin] = {}
        layout = column(self, 0, 0)
        self.layers = Front()
        layout.addWidget(self.layers)
        self.layers.addWidget(self._front())
        self._sheet: SlipsSheet | None = None
        workspace.changed.connect(self._changed)
        self.refresh()

    def _front(self) -> QWidget:
        part = QWidget()
        layout = column(part, 0, 10)
        layout.setContentsMargins(22, 14, 22, 14)
        top = row(spacing=12)
        self.summary = label("", "muted", wrap=True)
        top.addWidget(self.summary, 1)
        self.import_slips = KeyButton(self.tr("Return slips…"), self._tokens, icon="upload")
        self.import_slips.setToolTip(self.tr("Paste the e-mails that pairs sent back, or open their CSV."))
        self.import_slips.clicked.connect(self.open_slips)
        top.addWidget(self.import_slips)
        layout.addLayout(top)
        self.empty = teaching(
            self.tr("No pairs or no self-led sessions yet"),
            self.tr("Make the mentor pairs on the People page. Each self-led session is then a column here."),
            WayButton("pairs", self.tr("Mentor pairs"), self._tokens, icon="heart-handshake"),
        )
        layout.addWidget(self.empty)
        self.body = QWidget()
        body = Turning(TURNS_AT, spacing=16, parent=self.body)
        self.grid = PairGrid(self._tokens)
        self.grid.chosen.connect(lambda *_: self._show_form())
        body.add(self.grid, 1)
        self.form = CheckinForm(self._workspace, self._tokens)
        self.form.left.connect(self.grid.setFocus)
        self.form.kept.connect(self._kept)
        self.grid.opened.connect(self.form.held_on.setFocus)
        inside = QWidget()
        held = column(inside, 0, 0)
        held.addWidget(self.form)
        held.addStretch(1)
        area = scrolled(inside)
        body.add_side(area, FORM_WIDTH)
        layout.addWidget(self.body, 1)
        layout.addStretch(0)
        return part

    @property
    def sheet(self) -> SlipsSheet:
        """The sheet on which slips are pasted, made when it is first wanted."""
        if self._sheet is None:
            self._sheet = SlipsSheet(self._workspace, self._tokens)
            self._sheet.left.connect(self._front_again)
            self.layers.addWidget(self._sheet)
        return self._sheet

    def begin(self) -> None:
        """The grid has the keyboard when the view comes in front."""
        if self.layers.currentIndex() == 0 and self.body.isVisible():
            self.grid.setFocus()

    def stop(self) -> None:
        """Keeps what is half typed before the file is let go."""
        self.form.keep_draft()
        if self._sheet is not None:
            self._sheet.keep_draft()

    def show_session(self, session_id: str) -> None:
        """Goes to the first pair of a session that has not reported it."""
        self._front_again()
        for column_, of in enumerate(self._sessions):
            if of.session.id == session_id and self._pairs:
                row_ = self._pairs.index(of.missing[0]) if of.missing else 0
                self.grid.go_to(row_, column_)

    def open_slips(self) -> None:
        """Opens the sheet for the session that the grid is at."""
        if self._workspace.only_looks():
            return
        _, column_ = self.grid.place
        if 0 <= column_ < len(self._sessions):
            self.layers.setCurrentWidget(self.sheet)
            self.sheet.begin(self._sessions[column_].session)

    def refresh(self) -> None:
        """Reads check-ins and pairs again."""
        store, state = self._workspace.store, self._workspace.state
        self._pairs = state.pairs
        self._checkins = {(c.session_id, c.pair_id): c for c in measured.checkins(store)}
        today = day_of(self._workspace.now(), state.timezone)
        self._sessions = checkins.standing(state.sessions, state.pairs, tuple(self._checkins.values()), today)
        there = bool(self._pairs and self._sessions)
        self.empty.setVisible(not there)
        self.body.setVisible(there)
        self.import_slips.setEnabled(there)
        outstanding = sum(len(of.outstanding) for of in self._sessions)
        heard = sum(len(of.reported) for of in self._sessions)
        self.summary.setText(
            self.tr("{0} of {1} have come in; {2} outstanding.").format(
                heard, wording.count(len(self._pairs) * len(self._sessions), "check-in"), outstanding
            )
            if there
            else ""
        )
        if not there:
            return
        people = {p.id: p for p in state.participants}
        both = [[people[member] for member in pair.members] for pair in self._pairs]
        self.grid.show_cells(
            [self._heading(of) for of in self._sessions],
            [
                (tuple(person.name for person in pair), tuple(person.profession.letter for person in pair))
                for pair in both
            ],
            {
                (r, c): self._cell(of, pair)
                for r, pair in enumerate(self._pairs)
                for c, of in enumerate(self._sessions)
            },
        )
        self._show_form()

    def _heading(self, of: SelfLed) -> str:
        day = f"\n{wording.day_short(of.session.planned_date)}" if of.session.planned_date else ""
        return self.tr("Session {0}{1}").format(of.session.number, day)

    def _cell(self, of: SelfLed, pair: Pair) -> Cell:
        found: PairCheckin | None = self._checkins.get((of.session.id, pair.id))
        if found is None:
            if of.due:
                return Cell(first=self.tr("outstanding"), state="outstanding")
            return Cell(first=self.tr("to come"))
        first = wording.day_short(found.held_on) if found.held_on else self.tr("no date")
        second = [
            *([self.tr("{0} min").format(found.minutes)] if found.minutes else []),
            *([self.tr("{0} of 5").format(found.useful)] if found.useful else []),
        ]
        return Cell(first=f"✓ {first}", second=" · ".join(second), state="there")

    def _show_form(self) -> None:
        row_, column_ = self.grid.place
        if not (0 <= row_ < len(self._pairs) and 0 <= column_ < len(self._sessions)):
            return
        pair, session = self._pairs[row_], self._sessions[column_].session
        found = self._checkins.get((session.id, pair.id))
        store = self._workspace.store
        touched = {
            one.goal_id for one in measured.checkin_goals(store) if found and one.checkin_id == found.id
        }
        name = in_words(checkins.pair_name(pair, self._workspace.state.participants))
        self.form.show_checkin(session, pair, name, measured.goals(store), found, frozenset(touched))

    def _kept(self) -> None:
        """The next pair of the same session that has not reported is where the keyboard goes on."""
        row_, column_ = self.grid.place
        missing = [self._pairs.index(pair) for pair in self._sessions[column_].missing]
        following = [place for place in missing if place > row_]
        if following:
            self.grid.go_to(following[0], column_)
        self.grid.setFocus()

    def _front_again(self) -> None:
        self.layers.setCurrentIndex(0)
        self.grid.setFocus()

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & KINDS:
            self.refresh()
