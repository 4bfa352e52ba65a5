"""The Run page: run sheet, the current activity, and what participants see beside who is here."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from facilitator.capture.store import Changes
from facilitator.live import attendance, stage, timer
from facilitator.rules import timing
from ui import wording
from ui.console.cues import Cues
from ui.console.keys import SEQUENCE
from ui.console.run_current import RunCurrent
from ui.console.stage_views import BoardViews
from ui.theme import Tokens
from ui.widgets.flow import Flow
from ui.widgets.key_button import KeyButton
from ui.widgets.one_of import OneOf
from ui.widgets.parts import clear, column, frame, heading_row, label, row, scrolled, set_role
from ui.widgets.person_chip import PersonChip
from ui.widgets.run_sheet import RunSheet
from ui.widgets.turning import NO_LIMIT, Turning
from ui.workspace import Workspace

if TYPE_CHECKING:
    from facilitator.model.people import Participant
    from facilitator.rules.scene import Scene
    from ui.console.retime_panel import RetimePanel
    from ui.console.voice_strip import VoiceStrip
    from ui.stage.canvas import StageCanvas

SHEET_WIDTH, SIDE_WIDTH, SCROLL_BAR = 330, 316, 14
PICTURE_HEIGHT = round((SIDE_WIDTH - 48) * 9 / 16)
THREE_COLUMNS, TWO_COLUMNS, TWO_BESIDE = 1016, 700, 560
"""Pixels below which what participants see stands below; then the run sheet too; below which people do."""
RETIME_WIDTH, LEAST_RETIME_WIDTH, CURRENT_WIDTH = 580, 460, 480
"""A proposal's width where there is room, and where there is not; what stays for the activity that is on."""


class RunPage(QWidget):
    """All that a live session needs, on one page."""

    voice_left = Signal()
    """The keyboard was with who speaks, and is wanted elsewhere."""
    retime_left = Signal()
    """The keyboard was with a proposal to re-time, and is wanted elsewhere."""
    foot_changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        tokens: Tokens,
        cues: Cues,
        settings: QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._tokens, self._settings = workspace, tokens, settings
        self._whole = column(self, 0, 0)
        layout = Turning(THREE_COLUMNS)
        self._whole.addLayout(layout, 1)
        self._columns = Turning(TWO_COLUMNS, last_on_top=True)
        self.sheet = _Sheet(workspace, tokens)
        self.current = RunCurrent(workspace, tokens)
        self.side = Side(workspace, tokens, cues)
        self._beside = scrolled(self.side)
        self._columns.add_side(self.sheet, SHEET_WIDTH)
        self._columns.add(self.current, 1)
        layout.add(self._columns, 1)
        layout.add_side(self._beside, SIDE_WIDTH)
        workspace.changed.connect(lambda _: self._listen())
        self._listen()

    @cached_property
    def voice(self) -> VoiceStrip:
        """Who speaks, at the foot of the page: made once somebody may, so that the windows open sooner."""
        from ui.console.voice_strip import VoiceStrip  # noqa: PLC0415

        made = VoiceStrip(self._workspace, self._tokens, self._settings)
        made.left.connect(self.voice_left)
        made.resized.connect(self.foot_changed)
        self._whole.addWidget(made)
        made.show()  # at once, as the keyboard may be wanted there
        return made

    @cached_property
    def retiming(self) -> RetimePanel:
        """The proposal of Ctrl+T, in place of the run sheet: made when it is first asked for."""
        from ui.console.retime_panel import RetimePanel  # noqa: PLC0415

        made = RetimePanel(self._workspace, self._tokens)
        made.hide()
        made.left.connect(self._end_retiming)
        self._columns.add_side(made, LEAST_RETIME_WIDTH, at=0)
        return made

    @property
    def is_retiming(self) -> bool:
        """True while a proposal is shown."""
        return "retiming" in self.__dict__ and self.retiming.proposal is not None

    def retime(self) -> None:
        """Ctrl+T: shows how the rest would end on time; a second time, that is accepted."""
        if self.is_retiming:
            self.retiming.accept()
        elif self._workspace.store.read_only or not self.retiming.begin():
            self._workspace.in_session(timer.retime)  # which says why there is nothing to be re-timed
        else:
            self.sheet.hide()
            self._make_room()
            self.foot_changed.emit()

    def _end_retiming(self, keyboard_is_free: bool) -> None:
        self._beside.show()
        self.sheet.show()
        self.foot_changed.emit()
        if keyboard_is_free:
            self.retime_left.emit()

    def _make_room(self) -> None:
        """The proposal stands where the run sheet does; where the window is small, also beside the clock."""
        rest = self.width() - SIDE_WIDTH - CURRENT_WIDTH
        self._beside.setVisible(rest >= LEAST_RETIME_WIDTH or self.width() < THREE_COLUMNS)
        if rest < LEAST_RETIME_WIDTH:
            rest += SIDE_WIDTH
        self._columns.resize_side(self.retiming, max(LEAST_RETIME_WIDTH, min(RETIME_WIDTH, rest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A proposal takes the room that there is."""
        super().resizeEvent(event)
        beside = self.width() >= THREE_COLUMNS
        self.side.setMaximumWidth(SIDE_WIDTH - SCROLL_BAR if beside else NO_LIMIT)
        if self.is_retiming:
            self._make_room()

    @property
    def foot(self) -> int:
        """The height of what stands at the page's foot, 0 while nothing does."""
        voice = self.voice.height() if "voice" in self.__dict__ else 0
        return voice + (self.retiming.foot if self.is_retiming else 0)

    def _listen(self) -> None:
        if self._workspace.state.current is not None:
            self.voice  # noqa: B018 - from the first activity on it is there


class _Sheet(QWidget):
    def __init__(self, workspace: Workspace, tokens: Tokens) -> None:
        super().__init__()
        self._workspace = workspace
        layout = column(self, 14, 6)
        layout.setContentsMargins(14, 16, 6, 0)
        self.planned = label("", "section")
        layout.addLayout(heading_row(label(self.tr("Run sheet"), "section"), self.planned))
        self.list = RunSheet(tokens)
        layout.addWidget(self.list)
        workspace.changed.connect(lambda _: self.tick(workspace.now()))
        workspace.ticked.connect(self.tick)
        self.tick(workspace.now())

    def tick(self, now: datetime) -> None:
        state = self._workspace.state
        self.planned.setText(self.tr("planned {0}").format(wording.minutes(state.session.planned_seconds)))
        until = min(now, state.session.ended_at or now)  # once a session is over its times stand still
        self.list.show_slots(timing.run_sheet(state, until), state.timezone)


class Side(QWidget):
    """A live picture of the shared window, and everybody's mark."""

    def __init__(
        self, workspace: Workspace, tokens: Tokens, cues: Cues, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._tokens, self._cues = workspace, tokens, cues
        whole = Turning(TWO_BESIDE, spacing=16, parent=self)
        whole.setContentsMargins(16, 16, 4, 16)
        whole.add(self._seen())
        whole.add(self._people_here(), 1)
        self._chips: dict[str, PersonChip] = {}
        workspace.changed.connect(self._changed)
        self._people()
        self.refresh()

    def _seen(self) -> QVBoxLayout:
        """What participants see, and what they might."""
        workspace, tokens = self._workspace, self._tokens
        layout = column(spacing=10)
        self.stage_state = label("", "section")
        layout.addLayout(heading_row(label(self.tr("Participants see"), "section"), self.stage_state))
        edge = frame("current")
        self._picture = column(edge, 3, 0)
        edge.setFixedHeight(PICTURE_HEIGHT + 2 * (3 + 2))  # as high as with its picture
        layout.addWidget(edge)
        self.blank = KeyButton(self.tr("Blank"), tokens, icon="eye-off", key=SEQUENCE["blank"])
        self.blank.clicked.connect(self.toggle_blank)
        self.hold = KeyButton(self.tr("Hold"), tokens, icon="lock")
        self.hold.clicked.connect(self.toggle_hold)
        buttons = row(spacing=8)
        buttons.addWidget(self.blank)
        buttons.addWidget(self.hold)
        self.sound = KeyButton("", tokens, icon="volume-x", role="quiet")
        self.sound.clicked.connect(self.toggle_sound)
        buttons.addWidget(self.sound)
        self._show_sound()
        buttons.addStretch(1)
        layout.addLayout(buttons)
        shown = OneOf(self.tr("What the stage shows"), none=True)
        views = Flow(shown, spacing=6)
        self._views = {}
        for name, words in (
            ("auto", self.tr("Follow")),
            ("activity", self.tr("Task")),
            ("rooms", self.tr("Rooms")),
            ("board", self.tr("Board")),
        ):
            button = KeyButton(words, tokens, role="quiet")
            shown.take(button)
            self._views[name] = button
            views.addWidget(button)
        shown.taken.connect(self._show)
        shown.let_go.connect(self._show)
        self._shown = shown
        layout.addWidget(shown)
        self.board_views = BoardViews(workspace, tokens)
        layout.addWidget(self.board_views, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        return layout

    def _people_here(self) -> QVBoxLayout:
        layout = column(spacing=10)
        self.count = label("", "section")
        layout.addLayout(heading_row(label(self.tr("People"), "section"), self.count))
        self._grid = QGridLayout()
        self._grid.setSpacing(7)
        layout.addLayout(self._grid)
        self.hint = label("", "small", wrap=True)
        layout.addWidget(self.hint)
        layout.addStretch(1)
        return layout

    @cached_property
    def preview(self) -> StageCanvas:
        """What participants see, small; made with the first of it, when the console stands."""
        from ui.stage.canvas import StageCanvas  # noqa: PLC0415

        made = StageCanvas(self._tokens)
        made.setFixedHeight(PICTURE_HEIGHT)
        made.show_scene(self._workspace.scene())
        made.tick(self._workspace.now())
        self._picture.addWidget(made)
        return made

    def show_scene(self, scene: Scene) -> None:
        """Shows what participants see now."""
        if self._has_picture:
            self.preview.show_scene(scene)

    def tick(self, now: datetime) -> None:
        """Shows the clocks that participants see as they are, while they are in sight."""
        if self._has_picture and self.preview.isVisible():
            self.preview.tick(now)

    @property
    def _has_picture(self) -> bool:
        return "preview" in self.__dict__

    def _changed(self, changes: Changes) -> None:
        if "participant" in changes.kinds:
            self._people()
        self.refresh()

    def _people(self) -> None:
        clear(self._grid)
        self._chips = {}
        for place, person in enumerate(p for p in self._in_columns() if p):
            chip = PersonChip(person, self._tokens)
            chip.clicked.connect(lambda _=False, i=person.id: self._workspace.in_session(attendance.tap, i))
            chip.marked.connect(lambda i, s: self._workspace.in_session(attendance.mark, i, s))
            self._chips[person.id] = chip
            self._grid.addWidget(chip, place // 2, place % 2)

    def _in_columns(self) -> list[Participant]:
        """Policymakers at the left, operational delivery at the right, as long as both last."""
        people = [p for p in self._workspace.state.participants if p.active]
        left = [p for p in people if p.profession.letter == "P"]
        right = [p for p in people if p.profession.letter == "O"]
        both = min(len(left), len(right))
        mixed = [p for two in zip(left[:both], right[:both], strict=True) for p in two]
        return mixed + left[both:] + right[both:]

    def chip(self, participant_id: str) -> PersonChip:
        """The chip of a participant."""
        return self._chips[participant_id]

    def _show(self, button: KeyButton) -> None:
        name = next(name for name, one in self._views.items() if one is button)
        if self._workspace.do(stage.view, name) is None:  # nothing has changed that would be read again
            self.refresh()

    def toggle_blank(self) -> None:
        """F9."""
        self._workspace.do(stage.blank, not self._workspace.state.showing.blank)

    def toggle_hold(self) -> None:
        """Keeps this activity on the stage, or lets go."""
        held = self._workspace.state.showing.held_activity_id is not None
        self._workspace.in_session(stage.hold, not held)

    def toggle_sound(self) -> None:
        """Sounds on, or off."""
        self._cues.switch(not self._cues.on)
        self._show_sound()

    def _show_sound(self) -> None:
        self.sound.set_word("", "volume-2" if self._cues.on else "volume-x")
        words = self.tr("Sounds are on") if self._cues.on else self.tr("Sounds are off")
        self.sound.setAccessibleName(words)
        self.sound.setToolTip(self.tr("{0}: a cue at each change of speaker and at the end").format(words))

    def refresh(self) -> None:
        """Reads attendance and the stage again."""
        state = self._workspace.state
        showing = state.showing
        for person_id, chip in self._chips.items():
            chip.show_presence(state.presence_of(person_id))
        active = sum(p.active for p in state.participants)
        self.hint.setText(
            self.tr("Press a name when somebody comes or goes; right-click, or L, for late.")
            if active
            else self.tr("Nobody is in this cohort yet. Add people on the People page (Ctrl+2).")
        )
        self.count.setText(self.tr("{0} of {1} here").format(len(state.here), active))
        self.blank.set_word(
            self.tr("Show") if showing.blank else self.tr("Blank"), "eye" if showing.blank else "eye-off"
        )
        self.hold.set_word(self.tr("Let go") if showing.held_activity_id else self.tr("Hold"))
        self._shown.mark(self._views.get(showing.view))
        words = self.tr("Stage is on")
        if showing.held_activity_id:
            words = self.tr("Stage is held")
        if showing.blank:
            words = self.tr("Stage is blank")
        self.stage_state.setText(words)
        set_role(self.stage_state, "warning" if showing.blank or showing.held_activity_id else "section")
