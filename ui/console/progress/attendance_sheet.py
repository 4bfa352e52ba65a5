"""Who came, from the meeting tool's report: chosen or dropped, its names made sure of, seen, and imported."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from facilitator.errors import UserError
from facilitator.exchange.teams_attendance import Visit
from facilitator.live import attendance_import
from facilitator.live.attendance_import import held_on
from facilitator.live.attendance_preview import AttendancePreview, look
from facilitator.model.programme import SessionKind
from ui import wording
from ui.console.file_sheet import FileSheet
from ui.console.progress.names_to_decide import NamesToDecide
from ui.core_words import in_words
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.parts import column, label, row
from ui.widgets.spoken import name_choice
from ui.widgets.table import Table
from ui.workspace import Workspace

MOST_SHOWN = 200
MOST_NAMES = 5


class AttendanceSheet(FileSheet):
    """Lies over the forms until it is ``left``."""

    TITLE = QT_TRANSLATE_NOOP("FileSheet", "Who came, by Teams")
    ABOUT = frozenset({"participant", "attendance", "session"})

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(workspace, tokens, parent)
        self.preview: AttendancePreview | None = None
        self._path: Path | None = None
        self.hint(
            self.tr("Fill in who came to a session, and when, from the attendance report of Teams"),
            (
                self.tr("1.  In Teams, open the meeting’s Attendance and download the report."),
                self.tr("2.  Choose the file here, or drop it on this page."),
                self.tr("3.  See whose each name is, and import the marks."),
            ),
            self.tr(
                "The report only adds: whoever was marked in the session itself keeps those marks. "
                "Guests who are no participants are left out, and listed."
            ),
        )
        self._show()

    def work(self) -> QWidget:
        """The session, the names, and who came when."""
        made = QWidget()
        layout = column(made, 0, 8)
        line = row(spacing=10)
        line.addWidget(label(self.tr("Session"), "strong"))
        self.session = QComboBox()
        name_choice(self.session, self.tr("Session that the report is of"))
        self.session.activated.connect(lambda _: self.look_again())
        self.title = label("", "muted")
        line.addWidget(self.session)
        line.addWidget(self.title)
        line.addStretch(1)
        layout.addLayout(line)
        self.count = label("", "heading")
        self.kept = label("", "muted", wrap=True)
        self.guests = label("", "warning", wrap=True)
        self.names = NamesToDecide(self._tokens)
        self.names.decided.connect(self._decide)
        headings = [self.tr("Row"), self.tr("Column"), self.tr("What does not fit")]
        self.problems = Table(headings, self.tr("What does not fit"))
        headings = [self.tr("Person"), self.tr("Came"), self.tr("Left"), self.tr("Away meanwhile")]
        self.people = Table(headings, self.tr("Who came, and when"))
        for part in (self.count, self.kept, self.guests, self.names):
            layout.addWidget(part)
        layout.addWidget(self.problems, 1)
        layout.addWidget(self.people, 1)
        layout.addStretch(0)
        return made

    def _offer_sessions(self) -> None:
        chosen = self.session.currentData()
        self.session.clear()
        for one in self._workspace.state.sessions:
            if one.kind is SessionKind.FACILITATED:
                day = held_on(self._workspace.store, one)
                when = wording.day(day) if isinstance(day, date) else self.tr("no day yet")
                self.session.addItem(f"{one.number} {one.title}, {when}", one.id)
        self.session.setCurrentIndex(max(0, self.session.findData(chosen)))

    def read(self, path: Path) -> None:
        """Reads a report off the Qt thread and shows who came, or says why not."""
        self._path, self._decided = path, {}
        self.file.set_text(self.tr("Reading {0} …").format(path.name))
        self.run(self._look(None))

    async def _look(self, session_id: str | None) -> None:
        self._asked += 1
        asked, path = self._asked, self._path
        if path is None:
            return
        self._stale = False
        try:
            preview = await asyncio.to_thread(
                look, self._workspace.path, path, session_id, dict(self._decided)
            )
        except UserError as error:
            if asked == self._asked:
                self._path = self.preview = None
                self.say_refused(in_words(error))
                self._show()
            return
        if asked == self._asked:
            self.preview = preview
            self._offer_sessions()
            self.session.setCurrentIndex(self.session.findData(preview.found.session_id))
            self.say_file(path.name)
            self._show()

    def look_again(self) -> None:
        """Holds the file against the cohort as it is now."""
        self.run(self._look(self.session.currentData()))

    @property
    def has_file(self) -> bool:
        """True while a file is on show."""
        return self._path is not None

    def put(self) -> None:
        """Imports all marks and goes back."""
        if self.preview is None or not self.done.isEnabled():
            return
        if self._workspace.do(attendance_import.import_attendance, self.preview.found) is not None:
            self._path = self.preview = None
            self.say_file("")
            self._show()
            self.left.emit()

    def _show(self) -> None:
        preview = self.preview
        self.say_whether(self._why_not(), anything=preview is not None)
        if preview is None:
            self.done.set_word(self.tr("Import who came"))
            return
        found, people = preview.found, {p.id: p.name for p in preview.people}
        count = wording.count(len(found.people), "person", "people")
        self.done.set_word(self.tr("Mark {0}").format(count))
        self.title.setText(preview.report.title[:120])
        self.count.setText(self.tr("{0} came, by the report").format(count))
        stay = len(found.marked_before)
        who = wording.count(stay, "person keeps the marks", "people keep the marks")
        self.kept.setText(self.tr("{0} from the session itself.").format(who))
        self.kept.setVisible(stay > 0)
        guests = preview.guests
        more = len(guests) - MOST_NAMES
        rest = self.tr(" and {0} more").format(more) if more > 0 else ""
        names = ", ".join(text[:60] for text in guests[:MOST_NAMES])
        self.guests.setText(self.tr("No participants, so left out: {0}{1}.").format(names, rest))
        self.guests.setVisible(bool(guests))
        self.names.show_names([one for one in found.unsure if one.suggested_id], preview.people)
        wrong = [
            ("", (str(p.row) if p.row else "", p.column, in_words(p.message)))
            for p in found.problems[:MOST_SHOWN]
        ]
        self.problems.show_rows(wrong)
        self.problems.setVisible(bool(wrong))
        self.people.show_rows(
            [(person, _times(people[person], visits)) for person, visits in found.people[:MOST_SHOWN]]
        )
        self.people.setColumnWidth(0, 260)
        self.people.setVisible(bool(found.people) and not wrong)

    def _why_not(self) -> str:
        preview = self.preview
        if preview is None:
            return ""
        found = preview.found
        if found.problems:
            places = wording.count(len(found.problems), "place does", "places do")
            return self.tr("{0} not fit this session; nothing is imported yet.").format(places)
        if found.unsure:
            return self.tr("Say whose the names are first.")
        if not found.people and not found.marked_before:
            return self.tr("Nobody of the report is a participant.")
        if not found.people:
            return self.tr("Nothing new: everybody of the report is marked already.")
        return ""


def _times(name: str, visits: tuple[Visit, ...]) -> tuple[str, ...]:
    """Name, when they came, when they left, and the times in between."""
    last = visits[-1].left
    away = ", ".join(
        f"{_clock(one.left)} to {_clock(other.joined)}" for one, other in pairwise(visits) if one.left
    )
    return (name, _clock(visits[0].joined), _clock(last) if last else "", away)


def _clock(moment: datetime) -> str:
    """A time as the report's own clock shows it."""
    return wording.clock_time(moment.replace(tzinfo=UTC), "UTC")
