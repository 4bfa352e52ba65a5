"""The grid of a journey map: steps across, four lanes down, and the ways of the keyboard between cells."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QMenu, QScrollArea, QWidget

from facilitator.live import journeys
from facilitator.model.journey import JourneyCard, JourneyStep, Lane
from ui.console.board.journey_cell import JourneyCell
from ui.console.board.journey_head import JourneyHead
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.icons import pixmap
from ui.widgets.journey_card import JourneyCardFrame
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import frame, label, row
from ui.widgets.sign import Sign
from ui.widgets.surely import surely

LANES = {
    Lane.DOING: (
        "footprints",
        QT_TRANSLATE_NOOP("JourneyGrid", "Doing"),
        QT_TRANSLATE_NOOP("JourneyGrid", "What do they do?"),
    ),
    Lane.FEELING: (
        "smile",
        QT_TRANSLATE_NOOP("JourneyGrid", "Feeling"),
        QT_TRANSLATE_NOOP("JourneyGrid", "How do they feel?"),
    ),
    Lane.PAIN: (
        "triangle-alert",
        QT_TRANSLATE_NOOP("JourneyGrid", "Pain point"),
        QT_TRANSLATE_NOOP("JourneyGrid", "Where does it hurt?"),
    ),
    Lane.RULE: (
        "scale",
        QT_TRANSLATE_NOOP("JourneyGrid", "Rule or policy behind it"),
        QT_TRANSLATE_NOOP("JourneyGrid", "Which rule is behind it?"),
    ),
}
"""The sign and the name of each lane, and what is asked in its empty cells."""
LANE_WIDTH, STEP_WIDTH, MOST_WIDTH = 116, 186, 330

Place = tuple[str, Lane]


class JourneyGrid(QScrollArea):
    """Shows one map and says what is done with it. Cells stay while their cards change."""

    typed = Signal(str, object, str)
    """A new card: step, lane (Lane), text."""
    edited = Signal(str, str)
    half_typed = Signal(str, str)
    """A draft's key, and the words as they stand in its field."""
    removed = Signal(str)
    moved = Signal(str, str, object)
    """A card goes to a step and a lane."""
    grow_asked = Signal(str)
    opened = Signal(str)
    step_added = Signal()
    step_renamed = Signal(str, str)
    step_moved = Signal(str, int)
    step_removed = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its cells are the stops
        self._tokens = tokens
        self._steps: Sequence[JourneyStep] = ()
        self.heads: dict[str, JourneyHead] = {}
        self.cells: dict[Place, JourneyCell] = {}
        self._ghost: QLabel | None = None
        self._lit: JourneyCell | None = None
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 8, 8)
        self._grid.setSpacing(8)
        self._grid.setColumnMinimumWidth(0, LANE_WIDTH)
        corner = frame("pinned")
        self._grid.addWidget(corner, 0, 0)
        self._pinned: list[QWidget] = [corner]
        for line, lane in enumerate(Lane, start=1):
            name = self._lane(lane)
            self._grid.addWidget(name, line, 0)
            self._grid.setRowStretch(line, 1)
            self._pinned.append(name)
        self.add_step = KeyButton(self.tr("Step"), tokens, icon="plus")
        self.add_step.setAccessibleName(self.tr("Add a step at the end"))
        self.add_step.clicked.connect(self.step_added)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.horizontalScrollBar().valueChanged.connect(self._pin)
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The layout puts the lanes' names back to where they began; they are pinned again after it."""
        if watched is self.widget() and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            QTimer.singleShot(0, self, self._pin)
        return super().eventFilter(watched, event)

    def _pin(self) -> None:
        """Keeps the lanes' names at the left edge while steps go by under them."""
        for name in self._pinned:
            name.move(self.horizontalScrollBar().value(), name.y())
            name.raise_()

    def show_map(self, steps: Sequence[JourneyStep], cards: Sequence[JourneyCard]) -> None:
        """Shows the steps of a map from left to right, and the cards of its cells."""
        order = [step.id for step in steps]
        if order != [step.id for step in self._steps] or self._grid.indexOf(self.add_step) < 0:
            self._lay(steps)
        self._steps = steps
        here: dict[Place, list[JourneyCard]] = {place: [] for place in self.cells}
        for card in cards:
            if (card.step_id, card.lane) in here:
                here[card.step_id, card.lane].append(card)
        for step in steps:
            self.heads[step.id].show_step(step)
        for place, cell in self.cells.items():
            cell.show_cards(here[place], self.tr(LANES[place[1]][2]))

    def cell(self, step_id: str, lane: Lane) -> JourneyCell:
        """A cell of the map on show."""
        return self.cells[step_id, lane]

    def frame(self, card_id: str) -> JourneyCardFrame | None:
        """A card of the map on show."""
        return next((f for c in self.cells.values() for f in c.frames if f.card.id == card_id), None)

    def _lay(self, steps: Sequence[JourneyStep]) -> None:
        """Puts the columns in order; new steps get theirs, and those of steps that are gone go."""
        wanted = {step.id for step in steps}
        for step_id in set(self.heads) - wanted:
            _drop(self.heads.pop(step_id))
            for lane in Lane:
                _drop(self.cells.pop((step_id, lane)))
        last = self._grid.columnCount()
        for number, step in enumerate(steps, start=1):
            if step.id not in self.heads:
                self._make(step)
            self._grid.addWidget(self.heads[step.id], 0, number, Qt.AlignmentFlag.AlignBottom)
            for line, lane in enumerate(Lane, start=1):
                self._grid.addWidget(self.cells[step.id, lane], line, number)
        for number in range(1, max(last, len(steps) + 2) + 1):
            there = number <= len(steps)
            self._grid.setColumnMinimumWidth(number, STEP_WIDTH if there else 0)
            self._grid.setColumnStretch(number, 1 if there else 0)
        self._grid.addWidget(self.add_step, 0, len(steps) + 1, Qt.AlignmentFlag.AlignBottom)
        chain: list[QWidget] = []
        for step in steps:
            chain += [self.heads[step.id].field, self.heads[step.id].more]
        chain.append(self.add_step)
        chain += [self.cells[step.id, lane].field for lane in Lane for step in steps]
        for one, following in pairwise(chain):
            self.setTabOrder(one, following)

    def _make(self, step: JourneyStep) -> None:
        head = JourneyHead(self._tokens, step)
        head.renamed.connect(partial(self.step_renamed.emit, step.id))
        head.half_typed.connect(lambda words: self.half_typed.emit(journeys.draft_key(step.id), words))
        head.moved.connect(partial(self.step_moved.emit, step.id))
        head.removed.connect(partial(self.step_removed.emit, step.id))
        head.left.connect(self._go)
        head.setMaximumWidth(MOST_WIDTH)
        self.heads[step.id] = head
        for lane in Lane:
            name = self.tr("{0}: {1}").format(step.title, self.tr(LANES[lane][2]))
            cell = JourneyCell(self._tokens, step.id, lane, name)
            cell.setMaximumWidth(MOST_WIDTH)
            cell.typed.connect(partial(self.typed.emit, step.id, lane))
            for signal in ("edited", "removed", "grow_asked", "opened", "half_typed"):
                getattr(cell, signal).connect(getattr(self, signal))
            cell.left.connect(self._go)
            cell.carried.connect(self._carry)
            cell.dragged.connect(self._drag)
            cell.dropped.connect(self._drop)
            cell.given_up.connect(self._let_go)
            cell.menu_asked.connect(self._menu)
            cell.taken.connect(lambda part: self.ensureWidgetVisible(part, LANE_WIDTH + 16, 12))
            self.cells[step.id, lane] = cell

    def _lane(self, lane: Lane) -> QWidget:
        icon, words, _ = LANES[lane]
        t, made = self._tokens, frame("pinned")
        line = row(made, 0, 6)
        line.setContentsMargins(2, 10, 0, 0)
        colour = t.danger if lane is Lane.PAIN else t.ink2
        sign = Sign()
        sign.setPixmap(pixmap(icon, colour, 18, 2.0))
        sign.setFixedSize(QSize(18, 18))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        name = label(self.tr(words), "danger" if lane is Lane.PAIN else "section", wrap=True)
        line.addWidget(name, 1, Qt.AlignmentFlag.AlignTop)
        return made

    # The keyboard's ways

    def _go(self, start: QWidget, across: int, down: int) -> None:
        """From a head, a card or a field to the next one; the edges hold it."""
        order = [step.id for step in self._steps]
        columns = {step_id: self._column(step_id) for step_id in order}
        step_id = next((s for s in order if start in columns[s]), None)
        if step_id is None:
            return
        chain = columns[step_id]
        if down:
            place = chain.index(start) + down
            if 0 <= place < len(chain):
                chain[place].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        beside = order.index(step_id) + across
        if not 0 <= beside < len(order):
            return
        there = order[beside]
        lane = next((lane for lane in Lane if start in self.cells[step_id, lane].chain), None)
        if lane is None:
            self.heads[there].field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            cell = self.cells[there, lane]
            around = start.parentWidget()
            is_field = isinstance(around, JourneyCell) and start is around.field
            (cell.field if is_field else cell.chain[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _column(self, step_id: str) -> list[QWidget]:
        return [self.heads[step_id].field, *(w for lane in Lane for w in self.cells[step_id, lane].chain)]

    def _carry(self, card_id: str, across: int, down: int) -> None:
        """Ctrl and an arrow: the card goes to the next cell, and the keyboard with it."""
        frame = self.frame(card_id)
        if frame is None:
            return
        order, lanes = [step.id for step in self._steps], list(Lane)
        step = order.index(frame.card.step_id) + across
        lane = lanes.index(frame.card.lane) + down
        if 0 <= step < len(order) and 0 <= lane < len(lanes):
            self._move(card_id, order[step], lanes[lane])

    def _move(self, card_id: str, step_id: str, lane: Lane) -> None:
        self.moved.emit(card_id, step_id, lane)
        if (frame := self.frame(card_id)) is not None:
            frame.setFocus(Qt.FocusReason.OtherFocusReason)

    # A card that is dragged

    def _drag(self, frame: JourneyCardFrame, at: QPoint) -> None:
        if self._ghost is None:
            self._ghost = QLabel(self.window())
            self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._ghost.setPixmap(frame.grab())
            self._ghost.adjustSize()
            self._ghost.show()
            self._ghost.raise_()
        self._ghost.move(self.window().mapFromGlobal(at) + QPoint(8, 8))
        inside = surely(self.widget()).mapFromGlobal(at)
        self.ensureVisible(inside.x(), inside.y(), 40, 30)
        self._light(self._under(at))

    def _under(self, at: QPoint) -> JourneyCell | None:
        if not self.viewport().rect().contains(self.viewport().mapFromGlobal(at)):
            return None
        return next((cell for cell in self.cells.values() if cell.holds(at)), None)

    def _drop(self, frame: JourneyCardFrame, at: QPoint) -> None:
        target = self._under(at)
        self._let_go()
        if target is not None and (target.step_id, target.lane) != (frame.card.step_id, frame.card.lane):
            self._move(frame.card.id, target.step_id, target.lane)

    def _light(self, cell: JourneyCell | None) -> None:
        if cell is not self._lit:
            for one, lit in ((self._lit, False), (cell, True)):
                if one is not None:
                    one.light(lit)
            self._lit = cell

    def _let_go(self) -> None:
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
        self._light(None)

    def _menu(self, frame: JourneyCardFrame, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Write it anew")).triggered.connect(lambda _=False: frame.edit())
        card = frame.card
        if card.idea_id is not None:
            menu.addAction(self.tr("Open its insight card")).triggered.connect(
                lambda _=False: self.opened.emit(card.idea_id)
            )
        elif card.lane is Lane.PAIN:
            menu.addAction(self.tr("Make an insight card")).triggered.connect(
                lambda _=False: self.grow_asked.emit(card.id)
            )
        lanes = menu.addMenu(self.tr("Move to the line"))
        for lane in Lane:
            if lane is not card.lane:
                lanes.addAction(self.tr(LANES[lane][1])).triggered.connect(
                    partial(self._move_by_menu, card.id, card.step_id, lane)
                )
        menu.addAction(self.tr("Remove")).triggered.connect(lambda _=False: self.removed.emit(card.id))
        menu.popup(at)

    def _move_by_menu(self, card_id: str, step_id: str, lane: Lane, _checked: bool = False) -> None:
        self._move(card_id, step_id, lane)


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
