"""What happens by itself is said to screen readers: time running out, another speaker, what was kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QObject

from facilitator.capture.store import Changes
from facilitator.model.run import LiveState
from facilitator.rules import timer_marks, timing
from facilitator.rules.timer_marks import Moment, Reading
from ui import wording
from ui.widgets.announce import announce
from ui.workspace import Workspace

NEAR = 5.0
"""Seconds after a mark within which the mark itself is true enough to be said."""

Say = Callable[[str, bool], None]
"""Takes a sentence, and whether it may interrupt what is being read."""


class Announcing(QObject):
    """Listens to a workspace. What may interrupt: the last minute, the end, a change of speaker.

    What was done or went wrong is announced by the line that shows it.
    """

    def __init__(self, workspace: Workspace, parent: QObject, say: Say | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._say = workspace, say or partial(_announce, parent)
        self._read: Reading | None = None
        self._seen = _Seen.of(workspace.state)
        workspace.ticked.connect(self._tick)
        workspace.changed.connect(self._changed)

    def _tick(self, now: datetime) -> None:
        state = self._workspace.state
        if state.current is None:
            self._read = None
            return
        before, self._read = (
            self._read,
            timer_marks.read(state.current, state.turn_timer, now, self._read),
        )
        moment = timer_marks.between(before, self._read)
        if moment.turn_changed:
            self._say(self._of_turn(moment), True)
        if moment.mark is not None:
            self._say(self._of_time(moment, state.current.title), moment.mark <= timer_marks.MARKS[-2])

    def _of_turn(self, moment: Moment) -> str:
        if not moment.speaker:
            return self.tr("All turns are over")
        return self.tr("Change of speaker: {name}").format(name=moment.speaker)

    def _of_time(self, moment: Moment, title: str) -> str:
        mark = moment.mark or 0.0
        if mark == 0:
            return self.tr("{title}: time is up").format(title=title)
        left = mark if mark - moment.left <= NEAR else moment.left
        return self.tr("{title}: {minutes} left").format(title=title, minutes=wording.minutes_spoken(left))

    def _changed(self, changes: Changes) -> None:
        """Says what a change did, where the keyboard is somewhere else than what shows it."""
        if not changes.kinds & {"note", "idea", "seat", "activity", "session"}:
            return
        state = self._workspace.state
        before, self._seen = self._seen, _Seen.of(state)
        now = self._seen
        if before.session_id != now.session_id:
            return
        current = state.current
        if current and current.id != before.activity_id:
            length = wording.minutes_spoken(timing.length(current))
            self._say(self.tr("{title}, {minutes}").format(title=current.title, minutes=length), False)
        if now.notes > before.notes:
            self._say(self.tr("Note kept"), False)
        if now.cards > before.cards:
            self._say(self.tr("Card kept"), False)
        if now.round and now.round != before.round and now.rooms:
            self._say(self.tr("Round {number}: the rooms are made").format(number=now.round[1]), False)
        elif now.round == before.round:
            self._say_moves(before, now, {p.id: p.name for p in state.participants})

    def _say_moves(self, before: _Seen, now: _Seen, names: Mapping[str, str]) -> None:
        for person, room in now.rooms.items():
            if person in names and before.rooms.get(person) != room:
                words = self.tr("{name} is in room {room} now")
                self._say(words.format(name=names[person], room=room), False)
        for person in [p for p in before.rooms if p not in now.rooms and p in names]:
            words = self.tr("{name} is in no room now")
            self._say(words.format(name=names[person]), False)


def _announce(owner: QObject, words: str, urgent: bool) -> None:
    announce(owner, words, urgent=urgent)


class _Seen(Struct, frozen=True, kw_only=True):
    """What of a state is compared with the next one."""

    session_id: str
    activity_id: str
    notes: int
    cards: int
    round: tuple[str, int] | None
    """The activity and the number of the last round that was announced in it."""
    rooms: dict[str, int]
    """Whose room is which, in that round."""

    @classmethod
    def of(cls, state: LiveState) -> _Seen:
        activity = state.current.id if state.current else ""
        number = state.latest_round(activity)
        seats = [s for s in state.seats if (s.activity_id, s.round) == (activity, number)]
        return cls(
            session_id=state.session.id,
            activity_id=activity,
            notes=len(state.notes),
            cards=len(state.ideas),
            round=(activity, number) if number else None,
            rooms={s.participant_id: s.room for s in seats},
        )
