"""Plays a facilitated session as a facilitator would: keys, late joiners, an overrun, notes and rounds."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator import owner_only
from facilitator.clock import FastClock
from facilitator.model.people import Presence
from facilitator.model.programme import ActivityKind
from facilitator.model.run import Activity, Session
from facilitator.rules import timing
from ui.console.keys import SEQUENCE
from ui.console.window import Console
from ui.rehearsal.board_acts import BoardActs
from ui.rehearsal.measure_acts import MeasureActs
from ui.rehearsal.truth import TruthCheck

if TYPE_CHECKING:
    from ui.widgets.person_chip import PersonChip

NOTES = (
    "Nobody had ever asked me what the letter is for",
    "Policy hears of a change when the phones light up",
    "The deadline in the guidance is not the one on the form",
    "I plan for the average day; they live on the bad ones",
    "We both wait for the other to ring first",
    "Ministers’ questions never reach the counter, the answers do",
)
IDEAS = (
    "One named person to ring",
    "Put the next step in the first line",
    "Test each letter with five claimants",
    "Draft policy with a duty manager in the room",
    "A monthly “this rule hurts” call",
    "Shadow a shift before the submission",
    "One form for both departments",
    "A duty manager on each policy project board",
    "Ring back within a day, or say when",
    "Show the rule beside the decision",
    "Ask three callers before each launch",
    "A glossary that both sides write",
    "Send the draft to a counter first",
    "A named policy contact on every notice",
    "Count the calls that a letter makes",
    "Swap desks for a day each quarter",
    "Put the appeal form in the first envelope",
    "A shared list of known snags",
)
LATE_START = timedelta(minutes=4)
LAID_OUT = 0.01
"""Seconds in which the windows lay out what has just come."""
UNHURRIED = 30.0
"""Times the speed of life, for keys that come one after another."""
RETIMED = 120.0
"""Seconds over that may have come in the played time since the proposal was made, as the activity is over."""
MOVING = timedelta(seconds=45)
"""What people take to find their room."""


class RehearsalError(Exception):
    """The app did not do what a key press should have done: a bug, with the place where it was seen."""


class Player:
    """Presses the keys of one console until a session is over, and takes pictures on the way."""

    def __init__(self, console: Console, clock: FastClock, pictures: Path) -> None:
        self.console, self._clock, self.pictures = console, clock, pictures
        self.space = console.workspace
        self._notes: Iterator[str] = cycle(NOTES)
        self._ideas: Iterator[str] = cycle(IDEAS)
        self._boards, self._measures = BoardActs(self), MeasureActs(self)
        self.truth = TruthCheck(console)

    async def play(self, session: Session) -> None:
        """Plays one session from its planned start, begun late, to its end."""
        self.space.show_session(session.id)
        self._boards.begin()
        self.key("run")
        if session.planned_at:
            self._clock.jump((session.planned_at - self._clock.now()).total_seconds())
        await self.until(self._clock.now() + timedelta(minutes=1))
        await self.picture(session, 0, "before", console=True)
        await self.until(self._clock.now() + LATE_START - timedelta(minutes=1))
        late = self.space.state.participants[-1]
        self.space_on(self._chip(late.id))
        self.key("start")
        self.must(self.space.state.current is not None, "F5 did not start the session")
        self.space_on(self.console.run.current.reminder.date_back)
        await self._attendance(session, late.id)
        while (current := self.space.state.current) is not None:
            await self._activity(session, current)
            if self.space.state.after(current) is None:
                break
            self.key("next")
            self.must(self.space.state.current != current, f"F6 did not leave {current.title}")
        self.space_on(self.console.run.current.buttons.end)
        self.must(self.space.state.session.ended_at is not None, "the session did not end")
        await self.picture(session, 99, "end", console=True)

    async def _attendance(self, session: Session, late: str) -> None:
        """One person is late; the first to come in says so."""
        chip = self._chip(late)
        if self.space.state.presence_of(late).here:
            chip.marked.emit(late, Presence.LATE)
        await asyncio.sleep(0)

    async def _activity(self, session: Session, activity: Activity) -> None:
        position = activity.position
        begun = self._clock.now()
        if position == 2:
            late = self.space.state.participants[-1]
            self.space_on(self._chip(late.id))
            self.must(self.space.state.presence_of(late.id).here, f"{late.name} was not marked as come")
        if activity.grouping:
            await self._rounds(session, activity)
        elif activity.kind is not ActivityKind.BREAK:
            await self.until(begun + timedelta(seconds=timing.length(activity) * 0.3))
            await self._capture(activity)
            if activity.kind is ActivityKind.BOARD:
                await self._boards.act(session, position)
        await self._measures.act(session, activity)
        await self.picture(session, position, "activity", console=position in (1, 4, 6))
        if position == 3:
            self.key("pause")
            await self.until(self._clock.now() + timedelta(seconds=30))
            self.key("pause")
        if position == 4:
            self.key("more")
        current = self.space.state.current or activity
        over = timedelta(minutes=3) if position == 5 else timedelta(0)
        left = max(0.0, timing.remaining(current, self._clock.now()))
        await self.until(self._clock.now() + timedelta(seconds=left) + over)
        if position == 5:
            await self.picture(session, position, "over", console=True)
            await self._retime(session)
        if position == 6:
            self.key("blank")
            self.key("blank")

    async def _retime(self, session: Session) -> None:
        """Looks at what Ctrl+T proposes, and accepts it with Return."""
        with self.taking_time():
            self.key("retime")
            await asyncio.sleep(LAID_OUT)
            proposed = self.console.run.retiming.proposal if self.console.run.is_retiming else None
            self.must(proposed is not None, "Ctrl+T proposed nothing")
            picture = self.pictures / f"console-{session.number}-05-retime.png"
            self.console.grab().save(str(owner_only.file(picture)))
            QTest.keyClick(QApplication.focusWidget() or self.console, Qt.Key.Key_Return)
            self.must(not self.console.run.is_retiming, "Return did not accept the new lengths")
            over = self.space.over_by() or 0.0
            reached = proposed is not None and not proposed.still_over
            self.must(not reached or over < RETIMED, f"the session would still end {over:.0f} s late")

    async def _rounds(self, session: Session, activity: Activity) -> None:
        for number in range(1, activity.rounds + 1):
            self.key("round")
            await self._announced(activity, number)
            await self.picture(session, activity.position, f"rooms-{number}", console=number == 1)
            await self.until(self._clock.now() + MOVING)
            if activity.turns:
                self.key("start")
                self.must(
                    self.console.run.current.buttons.stop_turns.isVisible(),
                    f"F5 did not start turns of {activity.title}",
                )
                run = activity.turns.seconds * len(activity.turns.names)
                await self.until(self._clock.now() + timedelta(seconds=run * 0.4))
                await self.picture(session, activity.position, f"turns-{number}")
                await self._capture(activity)
                await self.until(self._clock.now() + timedelta(seconds=run * 0.6))

    async def _announced(self, activity: Activity, number: int) -> None:
        for _ in range(200):
            if self.space.state.latest_round(activity.id) >= number:
                return
            await asyncio.sleep(0.01)
        raise RehearsalError(f"F8 announced no round {number} of {activity.title}")

    async def _capture(self, activity: Activity) -> None:
        field = self.console.capture.field
        before = (len(self.space.state.notes), len(self.space.state.ideas))
        self.key("idea" if activity.kind is ActivityKind.BOARD else "note")
        for _ in range(3 if activity.kind is ActivityKind.BOARD else 1):
            text = next(self._ideas if activity.kind is ActivityKind.BOARD else self._notes)
            self.type(field, text)
            self.key("keep")
            self.must(field.text() == "", f"“{text}” was not kept")
        after = (len(self.space.state.notes), len(self.space.state.ideas))
        self.must(after != before, f"nothing was kept in {activity.title}")

    def key(self, name: str) -> None:
        """Presses a key of the contract in the console, as from the keyboard."""
        self._to_front()
        QTest.keySequence(QApplication.focusWidget() or self.console, QKeySequence(SEQUENCE[name]))

    @staticmethod
    def type(field: QWidget, text: str) -> None:
        """Types a text; QTest itself knows no letters beyond ASCII."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(field, letter)
            else:
                none = Qt.KeyboardModifier.NoModifier
                QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, none, letter))

    def space_on(self, widget: QWidget) -> None:
        """Goes to a control and presses the space bar on it, if it is there to press."""
        if widget.isVisible() and widget.isEnabled():
            self._to_front()
            widget.setFocus()
            QTest.keyClick(widget, Qt.Key.Key_Space)

    @contextmanager
    def taking_time(self) -> Iterator[None]:
        """For what takes a machine longer than people: at full speed minutes would go by at every key."""
        speed = self._clock.speed
        self._clock.run_at(min(speed, UNHURRIED))
        try:
            yield
        finally:
            self._clock.run_at(speed)

    def _to_front(self) -> None:
        if QApplication.activeWindow() is not self.console:
            self.console.activateWindow()
            QApplication.processEvents()

    def _chip(self, participant_id: str) -> PersonChip:
        return self.console.run.side.chip(participant_id)

    async def until(self, moment: datetime) -> None:
        """Waits for a moment of the played clock without turning in circles."""
        wait = (moment - self._clock.now()).total_seconds() / self._clock.speed
        await asyncio.sleep(max(0.0, wait))

    def must(self, true: bool, otherwise: str) -> None:
        if not true:
            said = self.console.messages.text.text()
            raise RehearsalError(f"Rehearsal: {otherwise}. The console said: {said or 'nothing'}")

    async def picture(self, session: Session, position: int, name: str, *, console: bool = False) -> None:
        """Takes one of the stage, and of the console too, once they have laid out what has just come."""
        await asyncio.sleep(LAID_OUT)
        tail = f"{session.number}-{position:02}-{name}.png"
        self.console.stage.canvas.grab().save(str(owner_only.file(self.pictures / f"stage-{tail}")))
        if console:
            self.console.grab().save(str(owner_only.file(self.pictures / f"console-{tail}")))
