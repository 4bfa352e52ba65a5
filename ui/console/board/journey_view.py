"""Journey maps: which one, its name, and its grid."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from facilitator.capture.store import Changes
from facilitator.live import journeys
from facilitator.model.journey import Journey, Lane
from ui import wording
from ui.console.board.journey_example import JourneyExample
from ui.console.board.journey_grid import JourneyGrid
from ui.console.half_typed import HalfTyped
from ui.theme import Tokens
from ui.widgets.front import Front
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row
from ui.widgets.spoken import name_choice
from ui.widgets.surely import surely
from ui.widgets.turning import Turning
from ui.workspace import Workspace

KINDS = frozenset({"journey", "journey_step", "journey_card"})
FIRST_STEPS = 4

TURNS_AT = 680
"""Pixels below which the map's name has a line of its own."""


class JourneyView(QWidget):
    """A choice of maps over the grid of the chosen one; with no map, an example that teaches."""

    selected = Signal(list)
    opened = Signal(str)
    """The insight card that grew from a pain point is wanted."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._shown = ""
        self.half_typed = HalfTyped(workspace, self)
        self._grids: dict[str, JourneyGrid] = {}
        self._fresh: set[str] = set()
        """Maps whose grid is new, and has none of what was half typed yet."""
        layout = column(self, 0, 10)
        top = Turning(TURNS_AT, spacing=8)
        self.maps = QComboBox()
        self.maps.setEditable(True)
        self.maps.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.maps.setCompleter(None)  # type: ignore[arg-type] # takes Qt's own away
        self.maps.setMinimumWidth(280)
        self.maps.setMaximumWidth(520)
        name_choice(self.maps, self.tr("Which journey map, and its name"))
        self.maps.setToolTip(self.tr("Choose a map, or write its name anew"))
        surely(self.maps.lineEdit()).setMaxLength(200_000)
        surely(self.maps.lineEdit()).editingFinished.connect(self._rename)
        surely(self.maps.lineEdit()).returnPressed.connect(self._begin)
        surely(self.maps.lineEdit()).textEdited.connect(self._naming)
        self.maps.activated.connect(self._choose)
        self.new = KeyButton(self.tr("New map"), tokens, icon="plus")
        self.new.clicked.connect(self.make)
        self.remove = KeyButton("", tokens, icon="trash-2", role="quiet")
        self.remove.setAccessibleName(self.tr("Remove this map"))
        self.remove.setToolTip(self.tr("Remove this map; Ctrl+Z brings it again"))
        self.remove.clicked.connect(self._remove)
        self.count = label("", "muted")
        beside = row(spacing=8)
        for part in (self.new, self.remove, self.count):
            beside.addWidget(part)
        beside.addStretch(1)
        top.add(self.maps, 1)
        top.add(beside, 1)
        self._top = QWidget()
        self._top.setLayout(top)
        top.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._top)
        self.stack = Front()
        self.example = self._empty(tokens)
        self.stack.addWidget(self.example)
        layout.addWidget(self.stack, 1)
        workspace.changed.connect(self._changed)
        self.refresh()

    @property
    def grid(self) -> JourneyGrid:
        """The grid of the chosen map; each map keeps its own, so that changing between them takes no time."""
        if self._shown not in self._grids:
            made = JourneyGrid(self._tokens)
            self._wire(made)
            self._grids[self._shown] = made
            self._fresh.add(self._shown)
            self.stack.addWidget(made)
        return self._grids[self._shown]

    def _wire(self, grid: JourneyGrid) -> None:
        do = self._workspace.do
        grid.typed.connect(self._type)
        grid.edited.connect(self._edit_card)
        grid.half_typed.connect(self.half_typed.typed)
        grid.removed.connect(self._remove_card)
        grid.moved.connect(lambda card_id, step_id, lane: do(journeys.move_card, card_id, step_id, lane))
        grid.grow_asked.connect(self._grow)
        grid.opened.connect(self.opened)
        grid.step_added.connect(self._add_step)
        grid.step_renamed.connect(self._rename_step)
        grid.step_moved.connect(lambda step_id, by: do(journeys.move_step, step_id, by))
        grid.step_removed.connect(lambda step_id: do(journeys.remove_step, step_id))

    def _empty(self, tokens: Tokens) -> QWidget:
        ground = QWidget()
        layout = column(ground, 0, 14)
        layout.addStretch(1)
        inside = QWidget()
        inside.setMaximumWidth(780)
        lines = column(inside, 0, 10)
        lines.addWidget(label(self.tr("One service, through the eyes of somebody who uses it"), "heading"))
        how = self.tr(
            "Steps go across. Down goes what people do and feel, where it hurts, and the rule or policy "
            "behind it. Four people map one service; a pain point becomes an insight card with one key."
        )
        lines.addWidget(label(how, "muted", wrap=True))
        lines.addWidget(JourneyExample(tokens))
        self.first = KeyButton(self.tr("Make the first map"), tokens, icon="plus", role="primary")
        self.first.clicked.connect(self.make)
        line = row()
        line.addWidget(self.first)
        line.addStretch(1)
        lines.addLayout(line)
        middle = row()
        middle.addStretch(1)
        middle.addWidget(inside, 10)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addStretch(2)
        return ground

    @property
    def on_stage(self) -> dict[str, str]:
        """What “Show on the stage” says beyond the view: which map."""
        return {"journey_id": self._shown} if self._shown else {}

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & KINDS:
            self.refresh()

    def refresh(self) -> None:
        """Reads the maps again; the chosen one stays, and a new one comes to the front."""
        state = self._workspace.state
        maps = state.journeys
        known = [self.maps.itemData(n) for n in range(self.maps.count())]
        new = [journey.id for journey in maps if journey.id not in known]
        there = {journey.id for journey in maps}
        if new and known:
            self._shown = new[-1]
        elif self._shown not in there:
            self._shown = maps[-1].id if maps else ""
        self._list(maps)
        self._top.setVisible(bool(maps))
        for gone in set(self._grids) - there:
            grid = self._grids.pop(gone)
            self.stack.removeWidget(grid)
            grid.deleteLater()
        if not maps:
            self.stack.setCurrentWidget(self.example)
            return
        steps = [s for s in state.journey_steps if s.journey_id == self._shown]
        ids = {step.id for step in steps}
        cards = [c for c in state.journey_cards if c.step_id in ids]
        self.grid.show_map(steps, cards)
        self._show_half_typed()
        self.stack.setCurrentWidget(self.grid)
        grown = sum(card.idea_id is not None for card in cards)
        words = wording.count(len(cards), self.tr("card"), self.tr("cards"))
        if grown:
            words += self.tr(" · {0} grown into insights").format(grown)
        self.count.setText(words)

    def _list(self, maps: tuple[Journey, ...]) -> None:
        wanted = [(journey.id, journey.title) for journey in maps]
        box = self.maps
        if [(box.itemData(n), box.itemText(n)) for n in range(box.count())] != wanted:
            box.blockSignals(True)
            box.clear()
            for journey_id, title in wanted:
                box.addItem(title, journey_id)
            box.blockSignals(False)
        place = box.findData(self._shown)
        if place >= 0 and (box.currentIndex() != place or not surely(box.lineEdit()).hasFocus()):
            box.setCurrentIndex(place)
            half = self.half_typed.words(journeys.draft_key(self._shown))
            box.setEditText(half or box.itemText(place))

    def _choose(self, place: int) -> None:
        self._shown = self.maps.itemData(place) or self._shown
        self.refresh()

    def make(self) -> None:
        """A new map with a few steps, its name ready to be typed over."""
        number = len(self._workspace.state.journeys) + 1
        steps = [self.tr("Step {0}").format(n) for n in range(1, FIRST_STEPS + 1)]
        title = self.tr("Map {0}: whose way through which service?").format(number)
        made = self._workspace.in_session(journeys.make, title, steps)
        if made is not None:
            self._shown = self._workspace.state.journeys[-1].id
            self.refresh()
            surely(self.maps.lineEdit()).setFocus(Qt.FocusReason.OtherFocusReason)
            surely(self.maps.lineEdit()).selectAll()

    def _rename(self) -> None:
        """What is typed over a map's name is its name; a slip is put right."""
        words = self.maps.currentText()
        shown = next((j for j in self._workspace.state.journeys if j.id == self._shown), None)
        if shown is None:
            return
        if " ".join(words.split()) != shown.title and (
            self._workspace.do(journeys.rename, self._shown, words) is None
        ):
            self.maps.setEditText(shown.title)
        self.half_typed.forget(journeys.draft_key(self._shown))

    def _begin(self) -> None:
        """Return after the name: the first step's first cell waits for its words."""
        if self._shown and self.grid.heads:
            first = self.grid.cell(next(iter(self.grid.heads)), Lane.DOING)
            first.chain[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _naming(self, words: str) -> None:
        self.half_typed.typed(journeys.draft_key(self._shown), words)

    def _remove(self) -> None:
        if self._shown:
            self._workspace.do(journeys.remove, self._shown)

    def _type(self, step_id: str, lane: Lane, words: str) -> None:
        cell = self.grid.cell(step_id, lane)
        key = cell.draft_key
        kept = self._workspace.do(journeys.add_card, step_id, lane, words, draft=key) is not None
        cell.field.refuse(not kept)
        if kept:
            self.half_typed.forget(key)
            cell.field.begin_with()
            self.grid.ensureWidgetVisible(cell.field, 140, 12)

    def _edit_card(self, card_id: str, words: str) -> None:
        key = journeys.draft_key(card_id)
        if self._workspace.do(journeys.edit_card, card_id, words, draft=key) is not None:
            self.half_typed.forget(key)

    def keep_drafts(self) -> None:
        """Keeps what is half typed, before the file is let go; a field that closes then says nothing more."""
        self.half_typed.keep()
        surely(self.maps.lineEdit()).blockSignals(True)

    def _show_half_typed(self) -> None:
        """After a crash: half-typed words stand in their fields again, not kept yet."""
        if self._shown not in self._fresh:
            return
        self._fresh.discard(self._shown)
        grid, words = self.grid, self.half_typed.words
        for step_id, head in grid.heads.items():
            if half := words(journeys.draft_key(step_id)):
                head.show_half_typed(half)
        for cell in grid.cells.values():
            if half := words(cell.draft_key):
                cell.field.begin_with(half)
            for frame in cell.frames:
                if half := words(journeys.draft_key(frame.card.id)):
                    frame.edit(half)

    def _remove_card(self, card_id: str) -> None:
        """The keyboard goes to the field of the cell that the card was in."""
        frame = self.grid.frame(card_id)
        cell = self.grid.cell(frame.card.step_id, frame.card.lane) if frame else None
        self._workspace.do(journeys.remove_card, card_id)
        if cell is not None:
            cell.chain[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _grow(self, card_id: str) -> None:
        self._workspace.in_session(journeys.grow, card_id)

    def _add_step(self) -> None:
        """A step at the end, its name ready to be typed over."""
        number = len(self.grid.heads) + 1
        if self._workspace.do(journeys.add_step, self._shown, self.tr("Step {0}").format(number)) is not None:
            last = list(self.grid.heads.values())[-1]
            last.field.setFocus(Qt.FocusReason.OtherFocusReason)
            last.field.selectAll()

    def _rename_step(self, step_id: str, words: str) -> None:
        head = self.grid.heads[step_id]
        if self._workspace.do(journeys.rename_step, step_id, words) is None:
            head.field.begin_with(head.step.title)
        self.half_typed.forget(journeys.draft_key(step_id))
