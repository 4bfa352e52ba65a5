"""The run sheet editor as a whole: which session, its run sheet, the fields of one activity, the library."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.capture import reading
from facilitator.capture.store import Changes
from facilitator.live import run_sheet
from facilitator.model.library import LibraryActivity
from facilitator.model.programme import ActivityKind, ActivityPlan, SessionKind
from facilitator.model.run import Activity, Session
from facilitator.rules import plan_checks, wording
from facilitator.rules.plan_checks import PlannedTime, totals
from facilitator.rules.timing import run_sheet as slots_of
from ui.console.editor.fields import Fields
from ui.console.editor.library_pane import LibraryPane
from ui.console.editor.lines import Line, Proposal, lines_of
from ui.console.editor.saving import Saving
from ui.console.editor.session_fields import SessionFields
from ui.console.editor.session_tabs import SessionTabs
from ui.console.editor.sheet_pane import SheetPane
from ui.console.half_typed import HalfTyped
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, row, scrolled
from ui.workspace import Workspace

KINDS = frozenset({"session", "activity"})
WIDE = 1500
"""Pixels from which on the library has room beside the fields; below, it stands in their place."""
NOBODY_SAYS = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
"""When a session begins whose day nobody has set: only the differences between its times mean something."""


class EditorView(QWidget):
    """Every change is a command of ``live.run_sheet``, so all of it is kept, and undone by Ctrl+Z."""

    left = Signal()
    """The programme is wanted again."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._session_id = workspace.session_id
        self._activities: tuple[Activity, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._proposals: dict[str, Proposal] = {}
        self._keep = ""
        self._over = False
        """True once the file is let go: what is half typed then is kept as such."""
        self.half_typed = HalfTyped(workspace, self)
        layout = column(self, 0, 0)
        self.saving = Saving(workspace, tokens, self)
        layout.addWidget(self._top(tokens))
        layout.addWidget(self.saving)
        body = row(spacing=0)
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
        layout.addLayout(body, 1)
        self._wire()
        workspace.changed.connect(self._changed)
        workspace.ticked.connect(lambda _: self._tick())
        self.refresh()

    def _top(self, tokens: Tokens) -> QWidget:
        top = frame("header")
        line = row(top, 0, 8)
        line.setContentsMargins(14, 9, 16, 9)
        self.back = KeyButton(self.tr("Programme"), tokens, icon="arrow-left", role="quiet")
        self.back.setToolTip(self.tr("Back to the programme (Esc)"))
        self.back.clicked.connect(self.left)
        line.addWidget(self.back)
        self.tabs = SessionTabs()
        line.addWidget(self.tabs, 1)
        self.shelf = KeyButton(self.tr("Library"), tokens, icon="library", key="L")
        self.shelf.setCheckable(True)
        self.shelf.clicked.connect(lambda: self.show_library(self.shelf.isChecked()))
        self.print = KeyButton(self.tr("Print…"), tokens, icon="printer")
        self.print.setToolTip(self.tr("Saves this run sheet as a PDF for paper, with your private notes"))
        self.print.clicked.connect(lambda: self.saving.ask_print(self.session.number))
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
        self.details = SessionFields()
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
        self.keep_own.clicked.connect(self._keep_own)
        line.addWidget(self.keep_own)
        line.addStretch(1)
        self.stays = label("", "small")
        line.addWidget(self.stays)
        inside.addWidget(foot)
        self._area = area
        return side

    def _wire(self) -> None:
        sheet = self.sheet.list
        self.tabs.chosen.connect(self.show_session)
        self.sheet.library_asked.connect(lambda: self.show_library(True))
        self.sheet.length_asked.connect(self._set_length)
        self.sheet.new_asked.connect(self._new)
        sheet.picked.connect(self._show_fields)
        sheet.stretched.connect(self._stretch)
        sheet.moved.connect(self._move)
        sheet.across.connect(self._across)
        sheet.turned.connect(self._turn)
        sheet.held_over.connect(lambda where: self.tabs.light(self._elsewhere(where) if where else ""))
        sheet.let_go_at.connect(self._let_go)
        sheet.copy_asked.connect(self._copy)
        sheet.remove_asked.connect(self._remove)
        sheet.opened.connect(self._open_fields)
        sheet.library_asked.connect(lambda: self.show_library(True))
        self.sheet.about.toggled.connect(self._show_about)
        self.details.typed.connect(
            lambda field, words: self.half_typed.typed(run_sheet.draft_key(self._session_id, field), words)
        )
        self.details.changed.connect(self._write_session)
        self.fields.typed.connect(self._typed)
        self.fields.changed.connect(self._write)
        self.library.put_in.connect(self._put_in)
        self.library.held_over.connect(self._held_from_library)
        self.library.let_go_at.connect(self._let_go_from_library)
        self.library.left.connect(lambda: self.show_library(False))
        self.saving.left.connect(self.take_keys)
        self.saving.saved_in_library.connect(self.library.read)

    # What is shown

    @property
    def session(self) -> Session:
        """The session whose run sheet is on show."""
        return next(s for s in self._sessions() if s.id == self._session_id)

    def show_session(self, session_id: str) -> None:
        """Shows the run sheet of another session."""
        if session_id != self._session_id:
            self.fields.keep_typed()
            self.details.keep_typed()
            self.sheet.list.give_up()
            self._session_id = session_id
            self.sheet.say("")
            self.refresh()

    def show_proposals(self, proposals: Mapping[str, Proposal]) -> None:
        """Shows other lengths beside activities, by their ids; an empty mapping takes them away."""
        self._proposals = dict(proposals)
        self.refresh()

    def take_keys(self) -> None:
        """Gives the keyboard to the run sheet."""
        alone = self.session.kind is SessionKind.SELF_LED
        first: QWidget = self.sheet.list if self._lines else self.sheet.new
        if alone:
            first = self.tabs.button(self._session_id)
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
            self.take_keys()

    @property
    def foot(self) -> int:
        """The height of what stands at the foot to be pressed, which no message is to cover."""
        return self.sheet.foot

    def keep_drafts(self) -> None:
        """Keeps half-typed words as they are, before the file is let go."""
        self._over = True
        self.half_typed.keep()

    def refresh(self, keep: str = "") -> None:
        """Reads the run sheets again; ``keep`` is the activity that is to have the keyboard."""
        store = self._workspace.store
        sessions = self._sessions()
        if self._session_id not in {session.id for session in sessions}:
            self._session_id = sessions[0].id
        sheets: dict[str, tuple[Activity, ...]] = {
            session.id: reading.activities(store, session.id) for session in sessions
        }
        self._activities = sheets[self._session_id]
        sums = [(session, totals(session, sheets[session.id])) for session in sessions]
        self.tabs.show_sessions(sums, self._session_id)
        findings = plan_checks.findings(self.session, self._activities)
        self._lines = self._made_lines(findings)
        self.sheet.show_session(self.session, self._lines, findings, keep, self._workspace.state.timezone)
        alone = self.session.kind is SessionKind.SELF_LED
        self.sheet.setVisible(not alone)
        for button in (self.shelf, self.print):
            button.setEnabled(not alone)
        if alone and self.shelf.isChecked():
            self.show_library(False)
        self._show_side()

    def _sessions(self) -> list[Session]:
        return list(self._workspace.state.sessions)

    def _with_sheets(self) -> list[str]:
        return [s.id for s in self._sessions() if s.kind is SessionKind.FACILITATED]

    def _made_lines(self, findings: tuple[plan_checks.Finding, ...]) -> tuple[Line, ...]:
        state, session = self._workspace.state, self.session
        begins = session.started_at or session.planned_at or NOBODY_SAYS
        lines = lines_of(session, self._activities, begins, state.timezone, findings, self._proposals)
        if session.started_at is None or state.session.id != session.id:
            return lines
        slots = slots_of(state, self._workspace.now())
        return tuple(
            line._replace(time=PlannedTime(starts_at=slot.starts_at, ends_at=slot.ends_at))
            for line, slot in zip(lines, slots, strict=True)
        )

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & KINDS:
            self.refresh(self._keep)

    def _tick(self) -> None:
        """While a session runs, the times of what is to come are as things stand now."""
        session = self.session
        if not self.isVisible() or session.started_at is None or session.ended_at or self.sheet.list.carrying:
            return
        lines = self._made_lines(plan_checks.findings(session, self._activities))
        if [line.spoken() for line in lines] != [line.spoken() for line in self._lines]:
            self.refresh()

    def _show_fields(self, activity_id: str) -> None:
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
        why = "" if line.free else self.tr(" · it {why}, so it stays").format(why=line.standing)
        self.stays.setText(when + why)

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
                session, lambda name: self.half_typed.words(run_sheet.draft_key(session.id, name))
            )

    def _show_about(self, shown: bool) -> None:
        if shown and self._shelf.isVisible() and self.width() < WIDE:
            self.show_library(False)
        self._show_side()
        if shown:
            self.details.boxes["title"].editor.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.take_keys()

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

    # What is done

    def _do(self, command: Any, *args: Any, keep: str = "", **named: Any) -> Changes | None:
        """Runs a command, after which the activity ``keep`` has the keyboard, also where it was refused."""
        self._keep = keep
        made = self._workspace.do(command, *args, **named)
        self._keep = ""
        if not made:
            self.refresh(keep)  # whatever was shown meanwhile goes back to what is kept
        return made

    def _set_length(self, seconds: int) -> None:
        self._do(run_sheet.edit_session, self._session_id, planned_seconds=seconds)

    def _stretch(self, activity_id: str, seconds: int) -> None:
        self.sheet.say("")
        self._do(run_sheet.edit, activity_id, planned_seconds=seconds, keep=activity_id)

    def _move(self, activity_id: str, place: int) -> None:
        self._do(run_sheet.move, activity_id, self._session_id, place, keep=activity_id)

    def _copy(self, activity_id: str) -> None:
        self._with_new(lambda: self._do(run_sheet.duplicate, activity_id))

    def _new(self) -> None:
        plan = ActivityPlan(
            title=self.tr("New activity"),
            kind=ActivityKind.PLENARY,
            minutes=10,
            minimum_minutes=5,
            purpose="",
        )
        after = self.sheet.list.current
        if self._with_new(lambda: self._do(run_sheet.add, self._session_id, plan, after)):
            self._open_fields(self.sheet.list.current)

    def _put_in(self, entry: LibraryActivity, after: str | None = None) -> None:
        plan = ActivityPlan(**{name: getattr(entry, name) for name in ActivityPlan.__struct_fields__})
        after = self.sheet.list.current if after is None else after
        self._with_new(lambda: self._do(run_sheet.add, self._session_id, plan, after))

    def _with_new(self, make: Any) -> bool:
        """Runs what adds an activity, and gives the keyboard's place on the run sheet to it."""
        before = {activity.id for activity in self._activities}
        if make() is None:
            return False
        added = [activity.id for activity in self._activities if activity.id not in before]
        if added:
            self.sheet.list.choose(added[0])
            self._show_fields(added[0])
        return bool(added)

    def _remove(self, activity_id: str) -> None:
        line = self.sheet.list.line
        if self._do(run_sheet.remove, activity_id) is not None and line is not None:
            gone = self.tr("{title} is off the run sheet; Ctrl+Z brings it again.")
            self.sheet.say(gone.format(title=line.activity.title))
        self.take_keys()

    def _across(self, activity_id: str, by: int) -> None:
        """Carries an activity to the session beside, where it stays picked up."""
        sessions = self._with_sheets()
        place = sessions.index(self._session_id) + by
        if not 0 <= place < len(sessions):
            self.sheet.say(self.tr("There is no session further on."))
            self.sheet.list.carry(activity_id)
            return
        if self._into(activity_id, sessions[place]):
            self.sheet.list.carry(activity_id)

    def _into(self, activity_id: str, session_id: str) -> bool:
        was = self._session_id
        self._session_id = session_id
        last = len(reading.activities(self._workspace.store, session_id))
        if self._do(run_sheet.move, activity_id, session_id, last, keep=activity_id) is None:
            self._session_id = was
            self.refresh(activity_id)
            return False
        self.sheet.say(self.tr("It is in session {number} now.").format(number=self.session.number))
        self.take_keys()
        return True

    def _turn(self, by: int) -> None:
        sessions = self._with_sheets()
        place = sessions.index(self._session_id) + by
        if 0 <= place < len(sessions):
            self.show_session(sessions[place])
            self.take_keys()

    def _elsewhere(self, where: QPoint) -> str:
        """The other session on whose button something is held."""
        there = self.tabs.at(where)
        return there if there in self._with_sheets() and there != self._session_id else ""

    def _let_go(self, activity_id: str, where: QPoint) -> None:
        if there := self._elsewhere(where):
            self._into(activity_id, there)

    def _held_from_library(self, _: LibraryActivity, where: QPoint) -> None:
        self.sheet.list.show_gap(self.sheet.list.place_at(where))

    def _let_go_from_library(self, entry: LibraryActivity, where: QPoint) -> None:
        place = self.sheet.list.place_at(where)
        self.sheet.list.show_gap(None)
        if place is not None:
            before = [activity.id for activity in self._activities[:place]]
            self._put_in_at(entry, before[-1] if before else "")

    def _put_in_at(self, entry: LibraryActivity, after: str) -> None:
        if after or not self._activities:
            self._put_in(entry, after)
            return
        self._put_in(entry, "")
        self._move(self.sheet.list.current, 0)

    def _open_fields(self, _: str) -> None:
        if self._shelf.isVisible() and self.width() < WIDE:
            self.show_library(False)
        self.sheet.about.setChecked(False)
        title: Any = self.fields.boxes["title"].editor
        title.setFocus(Qt.FocusReason.TabFocusReason)
        title.selectAll()

    def _typed(self, field: str, words: str) -> None:
        if activity_id := self.sheet.list.current:
            self.half_typed.typed(run_sheet.draft_key(activity_id, field), words)

    def _write(self, field: str, values: dict[str, Any]) -> None:
        if self._over:
            return
        activity_id = self.fields.activity_id
        draft = run_sheet.draft_key(activity_id, field)
        if self._do(run_sheet.edit, activity_id, draft=draft, **values) is not None:
            self.half_typed.forget(draft)
        QTimer.singleShot(0, self, self._show_again)

    def _write_session(self, field: str, values: dict[str, Any]) -> None:
        if self._over:
            return
        session_id = self.details.session_id
        draft = run_sheet.draft_key(session_id, field)
        if self._do(run_sheet.edit_session, session_id, draft=draft, **values) is not None:
            self.half_typed.forget(draft)
        QTimer.singleShot(0, self, self._show_side)

    def _show_again(self) -> None:
        """What was tidied up as it was kept, or refused, stands in the fields as it is."""
        if current := self.sheet.list.current:
            self._show_fields(current)

    def _keep_own(self) -> None:
        line = self.sheet.list.line
        if line is not None:
            self.fields.keep_typed()
            self.saving.keep_own(run_sheet.plan_of(line.activity))
