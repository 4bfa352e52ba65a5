"""The People page: who takes part, their wishes, the mentor pairs, and the import of a roster."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from facilitator.capture.store import Changes
from facilitator.live import cohorts, pairs
from facilitator.model.people import Pair
from ui import wording
from ui.console.roster_view import RosterView
from ui.theme import Tokens
from ui.widgets.flow import Ends
from ui.widgets.front import Front
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label
from ui.widgets.view_switch import ViewSwitch, titled
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.console.erase_sheet import EraseSheet
    from ui.console.pairs_view import PairsView
    from ui.console.roster_preview import RosterPreviewCard


class PeoplePage(QWidget):
    """Two views behind a switch: everybody in a table, and the mentor pairs that could be."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._pairs: PairsView | None = None
        self._erasing: EraseSheet | None = None
        layout = self._column = column(self, 22, 12)
        layout.setContentsMargins(22, 16, 22, 12)
        top = Ends(spacing=6)
        top.addWidget(titled(self.tr("People"), 8))
        self.views = ViewSwitch(self.tr("Views of people"), spacing=6)
        self.everybody = self.views.add("people", self.tr("People"))
        self.proposals = self.views.add("pairs", self.tr("Pairs"))
        self.views.asked.connect(lambda name: self.show_pairs() if name == "pairs" else self.show_people())
        top.addWidget(self.views)
        self.views.show_view("people")
        self.count = label("", "pill")
        top.addWidget(self.count)
        top.end()
        self.make = KeyButton(self.tr("Make a pair"), tokens, icon="heart-handshake")
        self.make.clicked.connect(self._make)
        self.part = KeyButton(self.tr("Part the pair"), tokens, icon="x")
        self.part.clicked.connect(self._part)
        self.import_ = KeyButton(self.tr("Add people from a roster"), tokens, icon="user-plus")
        self.import_.clicked.connect(self._toggle_roster)
        self.erase = KeyButton(self.tr("Erase"), tokens, icon="eraser", role="danger")
        self.erase.setToolTip(self.tr("Takes the selected person's data out of the file for good"))
        self.erase.clicked.connect(self._erase)
        for button in (self.make, self.part, self.import_, self.erase):
            top.addWidget(button)
        layout.addLayout(top)
        self._stack = Front()
        self.roster = RosterView(workspace, tokens)
        self.table, self.wishes = self.roster.table, self.roster.wishes
        self.roster.selected.connect(self._selection)
        self._stack.addWidget(self.roster)
        layout.addWidget(self._stack, 1)
        self.confirm = KeyButton(self.tr("Add these people"), tokens, icon="check", role="primary")
        self.confirm.clicked.connect(self._import)
        self.confirm.hide()
        layout.addWidget(self.confirm)
        workspace.changed.connect(self._changed)
        self.refresh()

    @property
    def pairs(self) -> PairsView:
        """The view of the pairs, made when it is first wanted."""
        if self._pairs is None:
            from ui.console.pairs_view import PairsView  # noqa: PLC0415 - it reads the solver

            self._pairs = PairsView(self._workspace, self._tokens)
            self._stack.addWidget(self._pairs)
        return self._pairs

    @cached_property
    def preview(self) -> RosterPreviewCard:
        """A roster before it is imported, below the views; made when one is first asked for."""
        from ui.console.roster_preview import RosterPreviewCard  # noqa: PLC0415

        made = RosterPreviewCard(self._tokens)
        made.hide()
        made.ready.connect(self.confirm.setVisible)
        self._column.insertWidget(self._column.indexOf(self.confirm), made)
        return made

    def _hide_preview(self) -> None:
        if "preview" in self.__dict__:
            self.preview.hide()
        self.confirm.hide()

    def show_people(self) -> None:
        """Everybody in a table."""
        self._stack.setCurrentWidget(self.roster)
        self._show_buttons()

    def find_person(self, participant_id: str) -> None:
        """Selects somebody in the table."""
        self.show_people()
        self.table.point_to(participant_id)

    def add_people(self) -> None:
        """Asks for a roster, whose people are seen before they come in."""
        self.show_people()
        self.preview.show()
        self.preview.setFocus()

    def show_pairs(self) -> None:
        """The pairs, and a proposal beside them."""
        self._stack.setCurrentWidget(self.pairs)
        self._show_buttons()

    def _show_buttons(self) -> None:
        people = self._stack.currentWidget() is self.roster
        (self.proposals if self._stack.currentWidget() is self._pairs else self.everybody).setChecked(True)
        for button in (self.make, self.part, self.import_, self.erase):
            button.setVisible(people)
        for switch in (self.everybody, self.proposals):
            switch.setEnabled(self._stack.currentWidget() is not self._erasing)
        if not people:
            self._hide_preview()

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"participant", "pair"}:
            self.refresh()

    def refresh(self) -> None:
        """Counts people and pairs again."""
        state = self._workspace.state
        self.count.setText(
            wording.count(len(state.participants), "person", "people")
            + ", "
            + wording.count(len(state.pairs), "pair")
        )
        self._selection(self.table.selected())

    def _selection(self, chosen: list[str]) -> None:
        paired = {member for pair in self._workspace.state.pairs for member in pair.members}
        joined = self._joined(chosen)
        self.make.set_word(self.tr("Join the pair") if joined else self.tr("Make a pair"))
        self.make.setEnabled(len(chosen) == 2 and (joined is not None or not paired & set(chosen)))
        self.part.setEnabled(len(chosen) == 1 and chosen[0] in paired)
        self.erase.setEnabled(len(chosen) == 1)

    def _joined(self, chosen: list[str]) -> tuple[Pair, str] | None:
        """The pair of one of two people whom the other, who has none, could join as their third."""
        there = self._workspace.state.pairs
        of = [next((pair for pair in there if one in pair.members), None) for one in chosen]
        match of:
            case [Pair() as pair, None] if pair.third_participant_id is None:
                return pair, chosen[1]
            case [None, Pair() as pair] if pair.third_participant_id is None:
                return pair, chosen[0]
        return None

    def _make(self) -> None:
        chosen = self.table.selected()
        if joined := self._joined(chosen):
            pair, person = joined
            self._workspace.do(pairs.join, pair.id, person)
        else:
            self._workspace.do(pairs.make, *chosen)

    def _part(self) -> None:
        chosen = self.table.selected()[0]
        pair = next(p for p in self._workspace.state.pairs if chosen in p.members)
        self._workspace.do(pairs.leave if chosen == pair.third_participant_id else pairs.part, pair.id)

    @property
    def erasing(self) -> EraseSheet:
        """The sheet on which a person is erased, made when it is first wanted."""
        if self._erasing is None:
            from ui.console.erase_sheet import EraseSheet  # noqa: PLC0415 - it reads what syncs

            self._erasing = EraseSheet(self._workspace, self._tokens)
            self._erasing.left.connect(self._leave_erasing)
            self._stack.addWidget(self._erasing)
        return self._erasing

    def _toggle_roster(self) -> None:
        if not self._workspace.only_looks():
            self.preview.setVisible(not self.preview.isVisible())

    def _erase(self) -> None:
        if self._workspace.only_looks():
            return
        sheet = self.erasing
        self._stack.setCurrentWidget(sheet)
        self._show_buttons()
        sheet.about(self.table.selected()[0])

    def _leave_erasing(self) -> None:
        self.show_people()
        self.table.setFocus()

    def _import(self) -> None:
        if self.preview.roster and self._workspace.do(cohorts.add_people, self.preview.roster):
            self._hide_preview()
