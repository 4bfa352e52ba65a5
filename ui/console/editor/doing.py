"""What the editor's keys, mouse and fields ask for, as commands: all of it is kept, and undone by Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent

from facilitator.capture import reading
from facilitator.capture.store import Changes
from facilitator.errors import UserError
from facilitator.live import run_sheet, session_order, session_plan
from facilitator.model.library import LibraryActivity
from facilitator.model.programme import ActivityKind, ActivityPlan, SessionKind
from facilitator.model.run import Session
from facilitator.rules.commitments import day_of
from facilitator.rules.date_text import read_day
from facilitator.rules.time_text import read_time
from ui import wording
from ui.core_words import in_words
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.console.editor.view import EditorView


class Doing(QObject):
    """Runs commands for the editor, and sees to it that the keyboard stays with what they were about."""

    def __init__(self, workspace: Workspace, view: EditorView) -> None:
        super().__init__(view)
        self._workspace, self._view = workspace, view
        self.keep = ""
        """The activity that has the keyboard after the command that runs now."""
        self.over = False
        """True once the file is let go: what is half typed then is kept as such."""

    def _do(
        self, command: Callable[..., Changes], *args: Any, keep: str = "", **named: Any
    ) -> Changes | None:
        self.keep = keep
        made = self._workspace.do(command, *args, **named)
        self.keep = ""
        if not made:
            self._view.refresh(keep)  # whatever was shown meanwhile goes back to what is kept
        return made

    # A session's run sheet

    def set_length(self, seconds: int) -> None:
        """The session on show gets another length."""
        self._do(run_sheet.edit_session, self._view.planned.session_id, planned_seconds=seconds)

    def stretch(self, activity_id: str, seconds: int) -> None:
        """An activity takes so many seconds from now on."""
        self._do(run_sheet.edit, activity_id, planned_seconds=seconds, keep=activity_id)

    def move(self, activity_id: str, place: int) -> None:
        """An activity goes to a place of the session on show."""
        self._do(run_sheet.move, activity_id, self._view.planned.session_id, place, keep=activity_id)

    def copy(self, activity_id: str) -> None:
        """A copy of an activity comes after it."""
        self._with_new(run_sheet.duplicate, activity_id)

    def remove(self, activity_id: str) -> None:
        """An activity goes off the run sheet."""
        line = self._view.sheet.list.line
        if self._do(run_sheet.remove, activity_id) is not None and line is not None:
            gone = self.tr("“{title}” is off the run sheet; Ctrl+Z brings it again.")
            self._view.sheet.say(gone.format(title=line.activity.title))
        self._view.take_keys()

    def new(self) -> None:
        """An activity that is still to be written comes after the one that has the keyboard."""
        title = self.tr("New activity")
        plan = ActivityPlan(title=title, kind=ActivityKind.PLENARY, minutes=10, minimum_minutes=5, purpose="")
        if self._with_new(run_sheet.add, self._view.planned.session_id, plan, self._behind()):
            self._view.open_fields()

    def put_in(self, entry: LibraryActivity, place: int | None = None) -> None:
        """An activity of the library comes to a place, or after the one that has the keyboard."""
        plan = ActivityPlan(**{name: getattr(entry, name) for name in ActivityPlan.__struct_fields__})
        self._with_new(
            run_sheet.add, self._view.planned.session_id, plan, self._behind() if place is None else place
        )

    def put_in_at(self, entry: LibraryActivity, where: QPoint) -> None:
        """An activity of the library was let go at a point of the screen."""
        sheet = self._view.sheet.list
        place = sheet.place_at(where)
        sheet.gap.hold(None)
        if place is not None:
            self.put_in(entry, place)

    def _behind(self) -> int:
        return self._view.sheet.list.currentRow() + 1

    def _with_new(self, command: Callable[..., Changes], *args: Any) -> bool:
        """Runs what adds an activity, and gives the keyboard's place on the run sheet to it."""
        view = self._view
        before = {activity.id for activity in view.planned.activities}
        if self._do(command, *args, keep=view.sheet.list.current) is None:
            return False
        added = [activity.id for activity in view.planned.activities if activity.id not in before]
        if added:
            view.sheet.list.choose(added[0])
            view.show_fields(added[0])
        return bool(added)

    # The session itself

    def set_when(self, field: str, words: str) -> None:
        """A session's day or time of day was typed; what is none is said below its field."""
        details, session = self._view.details, self._view.details.session
        if self.over or session is None:
            return
        now, timezone = self._workspace.now(), self._workspace.state.timezone
        value: date | time | None
        try:
            if field == "day":
                near = session.planned_date
                value = read_day(words, day_of(now, timezone), near=near) if words.strip() else None
            else:
                value = read_time(words)
        except UserError as error:
            details.boxes[field].say(in_words(error), wrong=True)
            QAccessible.updateAccessibility(
                QAccessibleEvent(details.boxes[field].hint, QAccessible.Event.Alert)
            )
            return
        if isinstance(value, date) and session.planned_date and value != session.planned_date:
            details.offer_later(session.id, value, value - session.planned_date)
        command = session_plan.set_day if field == "day" else session_plan.set_start
        self._write(command, session.id, field, {"day" if field == "day" else "at": value})
        details.tidy(field)

    def move_later_ones(self, days: int) -> None:
        """The sessions after the one on show move as far as it did."""
        self._do(session_plan.move_later_ones, self._view.planned.session_id, days)

    def set_kind(self, kind: SessionKind) -> None:
        """The session on show is held by a facilitator, or by each pair alone."""
        self._do(session_plan.set_kind, self._view.planned.session_id, kind)

    def add_session(self) -> None:
        """A new session comes after the one on show, with the keyboard in its title."""
        view = self._view
        before = set(view.planned.with_sheets)
        view.side.keep_typed()
        if self._do(session_plan.add, self.tr("New session"), view.planned.session_id) is None:
            return
        if added := [session_id for session_id in view.planned.with_sheets if session_id not in before]:
            view.show_session(added[0])
            view.open_details("title")

    def remove_session(self) -> None:
        """The session on show goes off the programme; the one before it comes on show."""
        view = self._view
        there = view.planned.session_id
        before = next(
            (s for s in reversed(view.planned.sessions) if s.number == view.session.number - 1), None
        )
        if self._do(session_plan.remove, there) is None:
            return
        if before is not None:
            view.show_session(before.id)
        view.take_keys()

    def move_session(self, session_id: str, number: int) -> None:
        """A session gets another number; the days stay as they are."""
        self._do(session_order.move, session_id, number, keep=self._view.sheet.list.current)

    def step_session(self, session_id: str, by: int) -> None:
        """A session goes so many places on among the sessions."""
        self.move_session(session_id, self._session(session_id).number + by)

    def hold_session(self, session_id: str, number: int) -> None:
        """Says which session it would be, and when, if one that is carried were let go now."""
        if not number:
            self._view.sheet.show_said("")
            return
        there = next(s for s in self._view.planned.sessions if s.number == number)
        words = self.tr("“{title}” would be session {number}.")
        if there.planned_date:
            words = self.tr("“{title}” would be session {number}, on {day}.")
        self._view.sheet.show_said(
            words.format(
                title=self._session(session_id).title,
                number=number,
                day=wording.day(there.planned_date) if there.planned_date else "",
            ),
            held=True,
        )

    def _session(self, session_id: str) -> Session:
        return self._view.planned.one(session_id)

    # Between sessions

    def turn(self, by: int) -> None:
        """The session before or after that has a run sheet comes on show."""
        view, sessions = self._view, self._view.planned.with_sheets
        place = sessions.index(view.planned.session_id) + by
        if 0 <= place < len(sessions):
            view.show_session(sessions[place])
            view.take_keys()

    def across(self, activity_id: str, by: int) -> None:
        """Carries an activity to the session beside, where it stays picked up."""
        view, sessions = self._view, self._view.planned.with_sheets
        place = sessions.index(view.planned.session_id) + by
        if not 0 <= place < len(sessions):
            view.sheet.list.carrying.take(activity_id)
            view.sheet.say(self.tr("There is no session further on."))
        elif self.into(activity_id, sessions[place]):
            view.sheet.list.carrying.take(activity_id)

    def hold_over(self, where: QPoint | None) -> None:
        """Lights the session over whose button an activity is held, and says what letting go would do."""
        there = self._elsewhere(where) if where is not None else ""
        self._view.tabs.light(there)
        if there:
            session = self._session(there)
            words = self.tr("Let go to move it to the end of session {number}, {title}.")
            self._view.sheet.show_said(words.format(number=session.number, title=session.title))
        elif where is not None:
            self._view.sheet.show_said(self.tr("Let go here, and it stays where it was."))

    def let_go(self, activity_id: str, where: QPoint) -> None:
        """An activity was let go off the list, perhaps on another session."""
        if there := self._elsewhere(where):
            self.into(activity_id, there)

    def into(self, activity_id: str, session_id: str) -> bool:
        """An activity goes to the end of another session, which comes on show; False if it may not."""
        view = self._view
        was, view.planned.session_id = view.planned.session_id, session_id
        last = len(reading.activities(self._workspace.store, session_id))
        if self._do(run_sheet.move, activity_id, session_id, last, keep=activity_id) is None:
            view.planned.session_id = was
            view.refresh(activity_id)
            return False
        view.sheet.say(self.tr("It is in session {number} now.").format(number=view.session.number))
        view.take_keys()
        return True

    def _elsewhere(self, where: QPoint) -> str:
        """The other session on whose button something is held."""
        there = self._view.tabs.at(where)
        return (
            there
            if there in self._view.planned.with_sheets and there != self._view.planned.session_id
            else ""
        )

    # Fields

    def note(self, field: str, words: str) -> None:
        """Words stand half typed in a field of an activity."""
        self._view.half_typed.typed(run_sheet.draft_key(self._view.fields.activity_id, field), words)

    def note_session(self, field: str, words: str) -> None:
        """Words stand half typed in a field of the session."""
        self._view.half_typed.typed(run_sheet.draft_key(self._view.details.session_id, field), words)

    def write(self, field: str, values: dict[str, Any]) -> None:
        """A field of an activity is kept."""
        self._write(run_sheet.edit, self._view.fields.activity_id, field, values)

    def write_session(self, field: str, values: dict[str, Any]) -> None:
        """A field of the session is kept."""
        self._write(run_sheet.edit_session, self._view.details.session_id, field, values)

    def _write(self, command: Callable[..., Changes], about: str, field: str, values: dict[str, Any]) -> None:
        if self.over:
            return
        draft = run_sheet.draft_key(about, field)
        if self._do(command, about, draft=draft, **values) is not None:
            self._view.half_typed.forget(draft)
        QTimer.singleShot(0, self, self._view.show_side_again)

    def keep_own(self) -> None:
        """The activity that has the keyboard goes into the person's own library."""
        self._view.fields.keep_typed()
        line = self._view.sheet.list.line
        if line is not None:
            self._view.saving.keep_own(run_sheet.plan_of(line.activity))
