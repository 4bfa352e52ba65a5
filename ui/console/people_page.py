"""The People page: who takes part, the mentor pairs, and the import of a roster."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from facilitator.capture.store import Changes
from facilitator.live import cohorts, pairs
from facilitator.rules import wording
from ui.console.roster_preview import RosterPreviewCard
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row
from ui.widgets.table import Table
from ui.workspace import Workspace


class PeoplePage(QWidget):
    """Select two people to make them a pair, or one to part the pair again."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        layout = column(self, 22, 12)
        top = row(spacing=12)
        top.addWidget(label(self.tr("People"), "title"))
        self.count = label("", "pill")
        top.addWidget(self.count)
        top.addStretch(1)
        self.make = KeyButton(self.tr("Make a pair"), tokens, icon="heart-handshake")
        self.make.clicked.connect(self._make)
        self.part = KeyButton(self.tr("Part the pair"), tokens, icon="x")
        self.part.clicked.connect(self._part)
        self.import_ = KeyButton(self.tr("Add people from a roster"), tokens, icon="user-plus")
        self.import_.clicked.connect(lambda: self.preview.setVisible(not self.preview.isVisible()))
        for button in (self.make, self.part, self.import_):
            top.addWidget(button)
        layout.addLayout(top)
        self.hint = label(
            self.tr("Hold Ctrl and choose one policymaker and one from operational delivery to pair them."),
            "muted",
        )
        layout.addWidget(self.hint)
        headers = ("Name", "", "Mentor", "Department", "Sector", "Role", "Grade", "Duties")
        self.table = Table([self.tr(h) for h in headers], self.tr("People"))
        self.table.itemSelectionChanged.connect(self._selection)
        layout.addWidget(self.table, 1)
        self.preview = RosterPreviewCard(tokens)
        self.preview.hide()
        self.confirm = KeyButton(self.tr("Add these people"), tokens, icon="check", role="primary")
        self.confirm.clicked.connect(self._import)
        self.confirm.hide()
        self.preview.ready.connect(self.confirm.setVisible)
        layout.addWidget(self.preview)
        layout.addWidget(self.confirm)
        workspace.changed.connect(self._changed)
        self.refresh()

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"participant", "pair"}:
            self.refresh()

    def refresh(self) -> None:
        """Reads people and pairs again."""
        state = self._workspace.state
        names = {p.id: p.name for p in state.participants}
        mentor = {}
        for pair in state.pairs:
            one, other = pair.members
            mentor[one], mentor[other] = names.get(other, ""), names.get(one, "")
        self.table.show_rows(
            [
                (
                    p.id,
                    (
                        p.name,
                        p.profession.value,
                        mentor.get(p.id, "–"),
                        p.department,
                        p.sector,
                        p.role,
                        p.grade,
                        p.duties,
                    ),
                )
                for p in state.participants
            ]
        )
        self.count.setText(
            wording.count(len(state.participants), "person", "people")
            + ", "
            + wording.count(len(state.pairs), "pair")
        )
        self._selection()

    def _selection(self) -> None:
        chosen = self.table.selected()
        paired = {member for pair in self._workspace.state.pairs for member in pair.members}
        self.make.setEnabled(len(chosen) == 2 and not paired & set(chosen))
        self.part.setEnabled(len(chosen) == 1 and chosen[0] in paired)

    def _make(self) -> None:
        first, second = self.table.selected()
        self._workspace.do(pairs.make, first, second)

    def _part(self) -> None:
        chosen = self.table.selected()[0]
        pair = next(p for p in self._workspace.state.pairs if chosen in p.members)
        self._workspace.do(pairs.part, pair.id)

    def _import(self) -> None:
        if self.preview.roster and self._workspace.do(cohorts.add_people, self.preview.roster):
            self.preview.hide()
            self.confirm.hide()
