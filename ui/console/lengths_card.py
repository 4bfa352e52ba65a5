"""What took how long, on the Programme page: planned against real, and lengths to be taken over from it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from facilitator.capture import lengths, reading
from facilitator.capture.store import Changes
from facilitator.live import learned
from facilitator.rules.learned_lengths import Proposal, Took
from ui import wording
from ui.console.other_lengths import OtherLengths
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.icons import icon
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import clear, column, frame, heading_row, label, row
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.console.lengths_source import LengthsSource

KINDS = frozenset({"activity", "session"})
MINUTE = 60
TITLE_WIDTH = 320


class LengthsCard(QFrame):
    """Folded to a line until somebody wants to see it; hidden while no session here or elsewhere has run."""

    def __init__(
        self, workspace: Workspace, tokens: Tokens, others: OtherLengths, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._tokens, self._others = workspace, tokens, others
        self._seen: object = None
        self._stale = True
        self.proposals: dict[str, Proposal] = {}
        """What is proposed and can be taken over, by activity, in the order of the programme."""
        self.setProperty("role", "next-card")
        layout = column(self, 14, 8)
        top = row(spacing=10)
        self.fold = QPushButton(self.tr("What took how long"))
        self.fold.setProperty("role", "fold")
        self.fold.clicked.connect(lambda: self.unfold(not self.unfolded))
        top.addWidget(self.fold)
        self.count = label("", "pill")
        top.addWidget(self.count)
        top.addStretch(1)
        self.all = KeyButton(self.tr("Take over all"), tokens, icon="check")
        self.all.clicked.connect(self._take_all)
        top.addWidget(self.all)
        layout.addLayout(top)
        self.inside = QWidget()
        self._whole = column(self.inside, 0, 8)
        self._body = column(spacing=8)
        self._whole.addLayout(self._body)
        layout.addWidget(self.inside)
        self.unfold(False)
        workspace.changed.connect(self._changed)
        others.read.connect(self.refresh)
        others.progressed.connect(lambda _, every: None if every else self._reads())

    @cached_property
    def source(self) -> LengthsSource:
        """Where it was learned from; made when the card is first unfolded, or a folder is wanted."""
        from ui.console.lengths_source import LengthsSource  # noqa: PLC0415 - folded at the start

        made = LengthsSource(self._tokens, self._others, self._workspace.path.parent, self.inside)
        self._whole.addWidget(made)
        return made

    @property
    def unfolded(self) -> bool:
        """Whether all of it can be seen."""
        return not self.inside.isHidden()

    @property
    def buttons(self) -> list[KeyButton]:
        """The buttons that take one length over, in the order of the programme."""
        every = self.inside.findChildren(KeyButton)
        return [button for button in every if button.parent() is not self.source]

    def learn_elsewhere(self) -> None:
        """Asks for a folder of other cohorts."""
        self.source.ask()

    def _reads(self) -> None:
        """A folder was chosen: what is learned from it can be seen, also where nothing has run here."""
        self.setVisible(True)
        if self.isVisible() and not self.unfolded and self._others.chosen is None:
            self.unfold(True)

    def unfold(self, unfolded: bool) -> None:
        """Shows all of it, or its line alone."""
        self.inside.setVisible(unfolded)
        self.fold.setIcon(icon("chevron-down" if unfolded else "chevron-right", self._tokens.ink2, 18))
        state = self.tr("unfolded") if unfolded else self.tr("folded")
        self.fold.setAccessibleName(self.tr("What took how long, {state}").format(state=state))
        self.fold.setToolTip(self.tr("Fold away") if unfolded else self.tr("Unfold"))
        self.refresh()

    def refresh(self) -> None:
        """Reads what took how long again; what is folded away is not made."""
        store = self._workspace.store
        took = lengths.took(store)
        self.proposals = learned.proposals(store, self._others.took)
        self._stale = False
        self.setVisible(bool(took or self.proposals or self._others.folder or self._others.refused))
        sessions = len({of.session for of in took})
        parts = [self.tr("{0} run").format(wording.count(sessions, "session"))] if sessions else []
        if self.proposals:
            parts.append(self.tr("{0} proposed").format(wording.count(len(self.proposals), "length")))
        self.count.setText(" · ".join(parts))
        self.all.setVisible(self.unfolded and bool(self.proposals))  # nobody takes over what was not seen
        if self.unfolded:
            self._show(took)
            self.source.show()

    def _show(self, took: Sequence[Took]) -> None:
        waiting = [session.id for session, _ in learned.to_come(self._workspace.store)]
        seen = (took, self.proposals, self._others.took, waiting)
        if seen == self._seen:
            return
        self._seen = seen
        _empty(self._body)
        self._show_proposals(anything_waits=bool(waiting))
        for number in sorted({of.session for of in took}):
            self._show_session(number, [of for of in took if of.session == number])

    def _show_proposals(self, *, anything_waits: bool) -> None:
        store, shown = self._workspace.store, self.proposals
        if not anything_waits:
            shown = learned.for_the_next(store, self._others.took)
            words = self.tr(
                "Every session has run. Before the next cohort begins, its Programme page proposes what was "
                "learned here, if it is in the folder below, or was among the last that were open here."
            )
            self._body.addWidget(label(words, "muted", wrap=True))
        elif not shown:
            words = self.tr(
                "Nothing to change: the plan fits what was seen, or an activity ran too seldom to tell. "
                "It has to have run twice, in any session or cohort that is known here."
            )
            self._body.addWidget(label(words, "muted", wrap=True))
        for session in self._workspace.state.sessions:
            its = [shown[a.id] for a in reading.activities(store, session.id) if a.id in shown]
            if its:
                heading = self.tr("Session {number} · {title}")
                words = heading.format(number=session.number, title=session.title)
                self._body.addWidget(label(words, "section"))
            for proposal in its:
                line = self._proposal(proposal)
                self._body.addWidget(line)
                line.show()  # at once, as the keyboard may be wanted there

    def _proposal(self, proposal: Proposal) -> QWidget:
        line = QWidget()
        inner = row(line, 0, 12)
        words = column(spacing=2)
        words.addWidget(label(proposal.title, "strong", wrap=True))
        words.addWidget(label(in_words(proposal.words), "small", wrap=True))
        inner.addLayout(words, 1)
        change = self.tr("{planned} → {proposed}").format(
            planned=_minutes(proposal.planned), proposed=wording.minutes(proposal.seconds)
        )
        inner.addWidget(label(change, "strong"))
        if proposal.activity_id not in self.proposals:
            return line  # it has run
        take = KeyButton(self.tr("Take over"), self._tokens, icon="check")
        take.setAccessibleName(
            self.tr("Plan {title} for {length}").format(
                title=proposal.title, length=wording.minutes(proposal.seconds)
            )
        )
        take.clicked.connect(lambda: self._take(proposal))
        inner.addWidget(take)
        return line

    def _show_session(self, number: int, took: Sequence[Took]) -> None:
        session = next((s for s in self._workspace.state.sessions if s.number == number), None)
        title = session.title if session is not None else ""
        planned, real = sum(of.planned for of in took), sum(of.seconds for of in took)
        self._body.addWidget(frame("rule"))
        self._body.addLayout(
            heading_row(
                label(self.tr("Session {number} · {title}").format(number=number, title=title), "section"),
                label(
                    self.tr("{planned} planned, {real} taken").format(
                        planned=wording.minutes(_whole(planned)), real=wording.minutes(_whole(real))
                    ),
                    "section",
                ),
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, TITLE_WIDTH)
        grid.setColumnStretch(4, 1)
        right = Qt.AlignmentFlag.AlignRight
        for column_number, head in enumerate((self.tr("planned"), self.tr("took")), 1):
            grid.addWidget(label(head, "small"), 0, column_number, right)
        for line, of in enumerate(took, 1):
            off = round((of.seconds - of.planned) / MINUTE)
            why = self.tr(" · shortened") if of.cut else ""
            why = why if of.counts else self.tr(" · does not count")
            grid.addWidget(label(of.title + why), line, 0)
            grid.addWidget(label(_minutes(of.planned), "muted"), line, 1, right)
            grid.addWidget(label(wording.minutes(_whole(of.seconds))), line, 2, right)
            grid.addWidget(label(f"{off:+d}".replace("-", "−") if off else "", "strong"), line, 3, right)
        self._body.addLayout(grid)

    def _take(self, proposal: Proposal) -> None:
        place = list(self.proposals).index(proposal.activity_id)
        self._workspace.do(learned.take_over, {proposal.activity_id: proposal.seconds})
        left = self.buttons
        (left[min(place, len(left) - 1)] if left else self.fold).setFocus()

    def _take_all(self) -> None:
        self._workspace.do(learned.take_over, {of.activity_id: of.seconds for of in self.proposals.values()})
        self.fold.setFocus()

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & KINDS:
            if self.isVisible() or self.isHidden():
                self.refresh()
            else:
                self._stale = True  # another page is in front

    def showEvent(self, event: QShowEvent) -> None:
        """What happened while another page was in front is read now."""
        super().showEvent(event)
        if self._stale:
            self.refresh()


def _empty(layout: QVBoxLayout) -> None:
    """Takes everything out, also what stands in layouts of its own."""
    while (item := layout.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            clear(inner)
        if widget := item.widget():
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


def _whole(seconds: float) -> int:
    return max(MINUTE, round(seconds / MINUTE) * MINUTE)


def _minutes(seconds: float) -> str:
    whole = round(seconds)
    return str(whole // MINUTE) if whole % MINUTE == 0 else wording.minutes(whole)
