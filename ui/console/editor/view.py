"""The run sheet editor as a whole: which session, its run sheet, the fields of one activity, the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.capture import reading
from facilitator.capture.store import Changes
from facilitator.live import run_sheet
from facilitator.model.programme import SessionKind
from facilitator.model.run import Activity, Session
from facilitator.rules import plan_checks
from facilitator.rules.learned_lengths import Proposal
from facilitator.rules.plan_checks import PlannedTime, totals
from facilitator.rules.timing import run_sheet as slots_of
from ui import wording
from ui.console.editor.doing import Doing
from ui.console.editor.fields import Fields
from ui.console.editor.library_pane import LibraryPane
from ui.console.editor.lines import Line, lines_of, why_it_stays
from ui.console.editor.saving import Saving
from ui.console.editor.session_fields import SessionFields
from ui.console.editor.session_tabs import SessionTabs
from ui.console.editor.sheet_menu import SheetMenu
from ui.console.editor.sheet_pane import SheetPane
from ui.console.half_typed import HalfTyped
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, row, scrolled
from ui.widgets.surely import surely
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.console.programme_shelf import ProgrammeShelf

KINDS = frozenset({"session", "activity"})
WIDE = 1500
"""Pixels from which on the library has room beside the fields; below, it stands in their place."""
NOBODY_SAYS = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
"""When a session begins whose day nobody has set: only the differences between its times mean something."""


class EditorView(QWidget):
    """Shows what is planned. What keys and mouse ask for, :class:`Doing` does."""

    left = Signal()
    """The programme is wanted again."""

    def __init__(
        self,
        workspace: Workspace,
        tokens: Tokens,
        proposals: Callable[[], Mapping[str, Proposal]],
        parent: QWidget | None = None,
    ) -> None:
        """``proposals`` gives other lengths for activities, by their ids, whenever all is read again."""
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self.proposals = proposals
        self.session_id = workspace.session_id
        """The session on show; whoever sets it refreshes."""
        self.activities: tuple[Activity, ...] = ()
        """Its run sheet as it was read last."""
        self._lines: tuple[Line, ...] = ()
        self._stale = False
        self.half_typed = HalfTyped(workspace, self)
        self.doing = Doing(workspace, self)
        self.menu = SheetMenu(self)
        layout = column(self, 0, 0)
        self.saving = Saving(workspace, tokens, self)
        self._head = self._top(tokens)
        layout.addWidget(self._head)
        layout.addWidget(self.saving)
        self._desk = QWidget()
        body = row(self._desk, 0, 0)
        self.sheet = SheetPane(tokens)
        self.sheet.setMinimumWidth(430)
        self.sheet.setMaximumWidth(720)
        body.addWidget(self.sheet, 9)
        body.addWidget(self._side(tokens), 11)
        self.library = LibraryPane(tokens)
        self.library.setMinimumWidth(350)
        self._shelf = frame("side")
        shelf = column(self._shelf, 0, 0)
        shelf.addWidget(self.library)
        shelf.setContentsMargins(0, 0, 0, 12)
        self._shelf.hide()
        body.addWidget(self._shelf, 7)
        layout.addWidget(self._desk, 1)
        self._wire()
        workspace.changed.connect(self._changed)
        workspace.ticked.connect(lambda _: self._tick())
        self.refresh()

    def _top(self, tokens: Tokens) -> QWidget:
        top = frame("header")
        line = row(top, 0, 8)
        line.setContentsMargins(14, 9, 16, 9)
        self.back = KeyButton("", tokens, icon="arrow-left", role="quiet")
        self.back.setAccessibleName(self.tr("Back to the programme"))
        self.back.setToolTip(self.tr("Back to the programme (Esc)"))
        self.back.clicked.connect(self.left)
        line.addWidget(self.back)
        self.tabs = SessionTabs()
        line.addWidget(self.tabs, 1)
        self.shelf = KeyButton(self.tr("Library"), tokens, icon="library", key="L")
        self.shelf.setCheckable(True)
        self.shelf.clicked.connect(lambda: self.show_library(self.shelf.isChecked()))
        self.print = KeyButton(self.tr("Print…"), tokens, icon="printer")
        self.print.setToolTip(self.tr("Saves this run sheet as a PDF for paper, for you or to hand out"))
        self.print.clicked.connect(
            lambda: self.saving.offer_print(
                self.session.number, self.print.mapToGlobal(self.print.rect().bottomLeft())
            )
        )
        self.save = KeyButton(self.tr("Save as…"), tokens, icon="save")
        self.save.setAccessibleName(self.tr("Save as a programme of your own"))
        self.save.setToolTip(self.tr("Keeps all sessions as a programme of your own for coming cohorts"))
        self.save.clicked.connect(self.saving.ask_name)
        for button in (self.shelf, self.print, self.save):
            line.addWidget(button)
        return top

    def _side(self, tokens: Tokens) -> QWidget:
        side = self._fields_side = frame("side")
        inside = column(side, 0, 0)
        self.fields = Fields(tokens)
        area = scrolled(self.fields)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.addWidget(area, 1)
        self.details = SessionFields(tokens)
        self._details_area = scrolled(self.details)
        self._details_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.addWidget(self._details_area, 1)
        self.nothing = label(self.tr("Choose an activity to write on it."), "muted", wrap=True)
        self.nothing.setContentsMargins(20, 16, 20, 16)
        inside.addWidget(self.nothing)
        foot = self._foot = frame("strip")
        line = row(foot, 0, 8)
        line.setContentsMargins(20, 8, 20, 8)
        self.keep_own = KeyButton(self.tr("Save in my library"), tokens, icon="library", role="quiet")
        line.addWidget(self.keep_own)
        line.addStretch(1)
        self.stays = label("", "small")
        line.addWidget(self.stays)
        inside.addWidget(foot)
        self._area = area
        return side

    def _wire(self) -> None:
        sheet, library, doing = self.sheet.list, self.library, self.doing
        self.tabs.chosen.connect(self.show_session)
        self.tabs.add_asked.connect(doing.add_session)
        self.sheet.library_asked.connect(lambda: self.show_library(True))
        self.sheet.about.toggled.connect(self._show_about)
        self.sheet.length_asked.connect(doing.set_length)
        self.sheet.new_asked.connect(doing.new)
        sheet.picked.connect(self.show_fields)
        sheet.clicked.connect(
            lambda _: self.sheet.about.setChecked(False)
        )  # who clicks a line wants its fields
        sheet.opened.connect(lambda _: self.open_fields())
        sheet.session_asked.connect(lambda: self.open_details("day"))
        sheet.menu_asked.connect(self.menu.open)
        sheet.library_asked.connect(lambda: self.show_library(True))
        sheet.stretched.connect(doing.stretch)
        sheet.moved.connect(doing.move)
        sheet.across.connect(doing.across)
        sheet.turned.connect(doing.turn)
        sheet.held_over.connect(doing.hold_over)
        sheet.let_go_at.connect(doing.let_go)
        sheet.copy_asked.connect(doing.copy)
        sheet.remove_asked.connect(doing.remove)
        self.details.typed.connect(doing.note_session)
        self.details.changed.connect(doing.write_session)
        self.details.when_typed.connect(doing.set_when)
        self.details.later_asked.connect(doing.move_later_ones)
        self.details.kind_chosen.connect(doing.set_kind)
        self.details.remove_asked.connect(doing.remove_session)
        self.fields.suggestion_taken.connect(sheet.accept)
        self.fields.typed.connect(doing.note)
        self.fields.changed.connect(doing.write)
        self.keep_own.clicked.connect(doing.keep_own)
        library.put_in.connect(doing.put_in)
        library.held_over.connect(lambda _, where: sheet.hold(where))
        library.let_go_at.connect(doing.put_in_at)
        library.left.connect(lambda: self.show_library(False))
        self.saving.left.connect(self.take_keys)
        self.saving.shelf_asked.connect(self.show_programmes)
        self.saving.saved_in_library.connect(library.read)

    @property
    def session(self) -> Session:
        """The session whose run sheet is on show."""
        return next(s for s in self.sessions() if s.id == self.session_id)

    def show_session(self, session_id: str) -> None:
        """Shows the run sheet of another session."""
        if session_id != self.session_id:
            self.fields.keep_typed()
            self.details.keep_typed()
            self.sheet.list.give_up()
            self.session_id = session_id
            self.sheet.say("")
            self.refresh()

    def take_keys(self) -> None:
        """Gives the keyboard to the run sheet, which comes back if the programmes stand in its place."""
        if self._desk.isHidden():
            self._hide_programmes()
        alone = self.session.kind is SessionKind.SELF_LED
        first: QWidget = self.sheet.list if self._lines else self.sheet.new
        if alone:
            first = self.tabs.button(self.session_id)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_library(self, shown: bool) -> None:
        """Opens the library and gives it the keyboard, or puts it away."""
        self.shelf.setChecked(shown)
        self._shelf.setVisible(shown)
        self._make_room()
        if shown:
            self.library.read()
            self.library.search.setFocus()
            self.library.search.selectAll()
        else:
            self.sheet.list.hold(None)
            self.take_keys()

    @cached_property
    def programmes(self) -> ProgrammeShelf:
        """This person's programmes, in the place of the run sheet; made when they are first wanted."""
        from ui.console.programme_shelf import ProgrammeShelf  # noqa: PLC0415 - seldom wanted

        made = ProgrammeShelf(self._tokens, self._workspace.path.parent, self)
        surely(self.layout()).addWidget(made)
        made.left.connect(self._hide_programmes)
        return made

    def show_programmes(self) -> None:
        """Puts this person's programmes in the place of the run sheet."""
        self.saving.hide()
        self._head.hide()
        self._desk.hide()
        self.programmes.show()
        self.programmes.open()

    def _hide_programmes(self) -> None:
        self.programmes.hide()
        self._head.show()
        self._desk.show()
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def foot(self) -> int:
        """The height of what stands at the foot to be pressed, which no message is to cover."""
        return self.sheet.foot

    def keep_drafts(self) -> None:
        """Keeps half-typed words as they are, before the file is let go."""
        self.doing.over = True
        self.half_typed.keep()

    def refresh(self, keep: str = "") -> None:
        """Reads the run sheets again; ``keep`` is the activity that is to have the keyboard."""
        store = self._workspace.store
        sessions = self.sessions()
        if self.session_id not in {session.id for session in sessions}:
            self.session_id = sessions[0].id
        sheets: dict[str, tuple[Activity, ...]] = {
            session.id: reading.activities(store, session.id) for session in sessions
        }
        self.activities = sheets[self.session_id]
        sums = [(session, totals(session, sheets[session.id])) for session in sessions]
        self.tabs.show_sessions(sums, self.session_id)
        findings = plan_checks.findings(self.session, self.activities)
        self._lines = self._made_lines(findings)
        self.sheet.show_session(self.session, self._lines, findings, keep, self._workspace.state.timezone)
        alone = self.session.kind is SessionKind.SELF_LED
        self.sheet.setVisible(not alone)
        for button in (self.shelf, self.print):
            button.setEnabled(not alone)
        if alone and self.shelf.isChecked():
            self.show_library(False)
        self._show_side()

    def sessions(self) -> list[Session]:
        """The programme's sessions by number."""
        return list(self._workspace.state.sessions)

    def with_sheets(self) -> list[str]:
        """The sessions that have a run sheet, by their ids."""
        return [s.id for s in self.sessions() if s.kind is SessionKind.FACILITATED]

    def _made_lines(self, findings: tuple[plan_checks.Finding, ...]) -> tuple[Line, ...]:
        state, session = self._workspace.state, self.session
        begins = session.started_at or session.planned_at or NOBODY_SAYS
        lines = lines_of(session, self.activities, begins, state.timezone, findings, self.proposals())
        if session.started_at is None or state.session.id != session.id:
            return lines
        slots = slots_of(state, self._workspace.now())
        return tuple(
            line._replace(time=PlannedTime(starts_at=slot.starts_at, ends_at=slot.ends_at))
            for line, slot in zip(lines, slots, strict=True)
        )

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & KINDS:
            self._stale = not self.isVisible()  # while a session runs, nobody waits for what nobody sees
            if not self._stale:
                self.refresh(self.doing.keep)

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what has changed in the meantime."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def _tick(self) -> None:
        """While a session runs, the times of what is to come are as things stand now."""
        if not self.isVisible() or self.sheet.list.busy:
            return  # what was on show may be gone meanwhile, too
        session = self.session
        if session.started_at is None or session.ended_at:
            return
        lines = self._made_lines(plan_checks.findings(session, self.activities))
        if [line.spoken() for line in lines] != [line.spoken() for line in self._lines]:
            self.refresh()

    def show_fields(self, activity_id: str) -> None:
        """Shows the fields of an activity of the session, or that there is none."""
        line = next((one for one in self._lines if one.activity.id == activity_id), None)
        self._show_side()
        if line is None:
            return
        self.fields.show_line(
            line, lambda name: self.half_typed.words(run_sheet.draft_key(activity_id, name))
        )
        starts = wording.clock_time(line.time.starts_at, line.timezone)
        ends = wording.clock_time(line.time.ends_at, line.timezone)
        when = self.tr("{start} to {end}").format(start=starts, end=ends)
        self.stays.setText(" · ".join(filter(None, (why_it_stays(line.standing), when))))

    def _show_side(self) -> None:
        """At the side stands the session itself, an activity of it, or that there is none."""
        session = self.session
        about = session.kind is SessionKind.SELF_LED or self.sheet.about.isChecked()
        there = any(line.activity.id == self.sheet.list.current for line in self._lines)
        self._details_area.setVisible(about)
        self._area.setVisible(there and not about)
        self._foot.setVisible(there and not about)
        self.nothing.setVisible(not there and not about)
        if about:
            self.details.show_session(
                session,
                self.sessions(),
                self._workspace.state.timezone,
                lambda name: self.half_typed.words(run_sheet.draft_key(session.id, name)),
            )

    def _show_about(self, shown: bool) -> None:
        if shown and self._shelf.isVisible() and self.width() < WIDE:
            self.show_library(False)
        self._show_side()
        if shown:
            self.open_details("title")
        else:
            self.take_keys()

    def open_details(self, field: str) -> None:
        """Gives the keyboard to a field of the session itself."""
        if self.session.kind is SessionKind.FACILITATED:
            self.sheet.about.setChecked(True)
        editor: Any = self.details.boxes[field].editor
        editor = editor.focusProxy() or editor
        editor.setFocus(Qt.FocusReason.TabFocusReason)
        editor.selectAll()

    def _make_room(self) -> None:
        beside = self.width() >= WIDE or not self.shelf.isChecked()
        self._fields_side.setVisible(beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the library stands where the fields are."""
        super().resizeEvent(event)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads out: from the fields to the run sheet, from there to the programme."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._shelf.isVisible():
            self.show_library(False)
        elif self.sheet.list.hasFocus() or self._on_tabs():
            self.left.emit()
        elif self.sheet.about.isChecked():
            self.sheet.about.setChecked(False)
        else:
            self.take_keys()

    def _on_tabs(self) -> bool:
        there = QApplication.focusWidget()
        return there is not None and self.tabs.isAncestorOf(there)

    def open_fields(self) -> None:
        """Gives the keyboard to the title of the activity that has it on the run sheet."""
        if self._shelf.isVisible() and self.width() < WIDE:
            self.show_library(False)
        self.sheet.about.setChecked(False)
        title: Any = self.fields.boxes["title"].editor
        title.setFocus(Qt.FocusReason.TabFocusReason)
        title.selectAll()

    def show_side_again(self) -> None:
        """What was tidied up as it was kept, or refused, stands in the fields as it is."""
        self.show_fields(self.sheet.list.current)
