"""What the editor shows of the programme: its sessions, and the run sheet of one of them as lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from facilitator.capture import reading
from facilitator.model.programme import SessionKind
from facilitator.model.run import Activity, Session
from facilitator.rules import plan_checks
from facilitator.rules.learned_lengths import Proposal
from facilitator.rules.plan_checks import Finding, PlannedTime, Totals, totals
from facilitator.rules.timing import run_sheet
from ui.console.editor.lines import Line, lines_of
from ui.workspace import Workspace

NOBODY_SAYS = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
"""When a session begins whose day nobody has set: only the differences between its times mean something."""


class Planned:
    """Reads the cohort file when it is told to, and knows what stood there then."""

    def __init__(self, workspace: Workspace, proposals: Callable[[], Mapping[str, Proposal]]) -> None:
        """``proposals`` gives other lengths for activities, by their ids, whenever all is read again."""
        self._workspace = workspace
        self.proposals = proposals
        self.session_id = workspace.session_id
        """The session on show; whoever sets it reads."""
        self.activities: tuple[Activity, ...] = ()
        """Its run sheet as it was read last."""
        self.lines: tuple[Line, ...] = ()
        self.findings: tuple[Finding, ...] = ()

    @property
    def session(self) -> Session:
        """The session whose run sheet is on show."""
        return self.one(self.session_id)

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The programme's sessions by number."""
        return self._workspace.state.sessions

    @property
    def with_sheets(self) -> list[str]:
        """The sessions that have a run sheet, by their ids."""
        return [s.id for s in self.sessions if s.kind is SessionKind.FACILITATED]

    @property
    def timezone(self) -> str:
        """The cohort's."""
        return self._workspace.state.timezone

    def one(self, session_id: str) -> Session:
        """A session of the programme by its id."""
        return next(s for s in self.sessions if s.id == session_id)

    def line(self, activity_id: str) -> Line | None:
        """An activity of the session on show; None if it has none of this id."""
        return next((line for line in self.lines if line.activity.id == activity_id), None)

    def read(self) -> list[tuple[Session, Totals]]:
        """Reads all run sheets again, that of the first session where the one on show is gone.

        Gives each session with what its run sheet adds up to.
        """
        sessions, store = self.sessions, self._workspace.store
        if self.session_id not in {session.id for session in sessions}:
            self.session_id = sessions[0].id
        sheets = {session.id: reading.activities(store, session.id) for session in sessions}
        self.activities = sheets[self.session_id]
        self.findings = plan_checks.findings(self.session, self.activities)
        self.lines = self.lines_now()
        return [(session, totals(session, sheets[session.id])) for session in sessions]

    def lines_now(self) -> tuple[Line, ...]:
        """The run sheet's lines; while the session runs, with the times to come as things stand."""
        state, session = self._workspace.state, self.session
        begins = session.started_at or session.planned_at or NOBODY_SAYS
        lines = lines_of(session, self.activities, begins, self.timezone, self.findings, self.proposals())
        if session.started_at is None or state.session.id != session.id:
            return lines
        slots = run_sheet(state, self._workspace.now())
        return tuple(
            line._replace(time=PlannedTime(starts_at=slot.starts_at, ends_at=slot.ends_at))
            for line, slot in zip(lines, slots, strict=True)
        )
