"""Due commitments on the Programme page: what was promised comes first, with a way to say what happened."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.capture.store import Changes
from facilitator.model.board import Idea, IdeaStage
from facilitator.rules.commitments import Standing, day_of, due, standing, standing_words
from ui import wording
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import clear, column, frame, label, row
from ui.widgets.surely import surely
from ui.workspace import Workspace

MOST_SHOWN = 6
KINDS = frozenset({"idea", "participant", "session"})
ROLES = {Standing.OVERDUE: "danger-pill", Standing.SOON: "warning-pill"}


class DueCard(QFrame):
    """The commitments that are overdue or due within two weeks; hidden while there are none."""

    asked = Signal(str)
    """The id of a card of which somebody wants to say what happened."""
    all_asked = Signal()

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._day: date | None = None
        self._seen: tuple[object, ...] | None = None
        self.setProperty("role", "next-card")
        layout = column(self, 14, 8)
        top = row(spacing=10)
        top.addWidget(label(self.tr("Due commitments"), "heading"))
        self.count = label("", "pill")
        top.addWidget(self.count)
        top.addStretch(1)
        every = KeyButton(self.tr("All commitments"), tokens, icon="list", role="quiet")
        every.clicked.connect(self.all_asked)
        top.addWidget(every)
        layout.addLayout(top)
        self._rows = column(spacing=0)
        layout.addLayout(self._rows)
        workspace.changed.connect(self._changed)
        workspace.ticked.connect(self._tick)
        self.refresh()

    @property
    def buttons(self) -> list[KeyButton]:
        """The buttons that ask what happened, the oldest commitment's first."""
        rows = (surely(self._rows.itemAt(place)).widget() for place in range(self._rows.count()))
        return [button for line in rows if line is not None for button in line.findChildren(KeyButton)]

    def refresh(self) -> None:
        """Reads the commitments again."""
        state = self._workspace.state
        today = self._day = day_of(self._workspace.now(), state.timezone)
        now_due = due(state.ideas, today)
        names = {p.id: p.name for p in state.participants}
        later = sum(i.stage is IdeaStage.COMMITMENT for i in state.ideas) - len(now_due)
        seen = (today, now_due, later, names)
        if seen == self._seen:
            return  # other cards changed
        self._seen = seen
        clear(self._rows)
        for idea in now_due[:MOST_SHOWN]:
            self._rows.addWidget(self._row(idea, names, today))
        parts = [self.tr("{0} due").format(len(now_due))]
        if later:
            parts.append(self.tr("{0} later or without a date").format(later))
        self.count.setText(" · ".join(parts))
        rest = len(now_due) - MOST_SHOWN
        if rest > 0:
            self._rows.addWidget(label(self.tr("and {0} more").format(rest), "small"))
        self.setVisible(bool(now_due))

    def _row(self, idea: Idea, names: dict[str, str], today: date) -> QWidget:
        line = QWidget()
        outer = column(line, 0, 0)
        outer.addWidget(frame("rule"))
        inner = row(spacing=12)
        inner.setContentsMargins(0, 8, 0, 8)
        words = column(spacing=2)
        words.addWidget(label(idea.title, "strong", wrap=True))
        who = names.get(idea.owner_id or "", self.tr("no owner yet"))
        if idea.ally_id in names:
            who = self.tr("{0} with {1}").format(who, names[idea.ally_id])
        day = wording.day(idea.due_date) if idea.due_date else ""
        words.addWidget(label(self.tr("{0} · by {1}").format(who, day), "small", wrap=True))
        inner.addLayout(words, 1)
        inner.addWidget(
            label(in_words(standing_words(idea, today)), ROLES.get(standing(idea, today), "pill"))
        )
        ask = KeyButton(self.tr("What happened?"), self._tokens, icon="pencil")
        ask.setAccessibleName(self.tr("What happened with {0}?").format(idea.title))
        ask.clicked.connect(lambda: self.asked.emit(idea.id))
        inner.addWidget(ask)
        outer.addLayout(inner)
        return line

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & KINDS:
            self.refresh()

    def _tick(self, now: datetime) -> None:
        if self._day != day_of(now, self._workspace.state.timezone):
            self.refresh()
