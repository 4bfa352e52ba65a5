"""What a facilitator measures in a rehearsal: answers, goals, who speaks, and the result on the stage."""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import Iterator
from itertools import cycle
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator import owner_only
from facilitator.capture import measured
from facilitator.exchange.blank_form import blank_csv
from facilitator.live import benchmarks
from facilitator.model.benchmarks import Wave
from facilitator.model.programme import ActivityKind
from facilitator.model.run import Activity, Session
from facilitator.rules.measures.asking import asked
from facilitator.rules.measures.waves import asked_in, asked_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.rehearsal.player import Player

LOOK_EVERY = 0.01
"""Seconds between two looks at what is waited for."""
LIFT = {Wave.BASELINE: 0, Wave.MIDPOINT: 1, Wave.ENDLINE: 2, Wave.THEN: -1}
"""How much higher than at the start made-up people answer, in thirds of a step."""
GOALS = (
    "I will have sat in on two calls before I draft the guidance",
    "I can say why a rule is there before I say that it hurts",
    "I ask one more question before I give an answer",
)
PAIR_GOAL = "We each bring one day that the other would not have believed"
KEYS = Qt.Key
LONGEST_WAIT = 5.0


class MeasureActs:
    """Knows what belongs to which activity: by its kind, or because its title speaks of goals."""

    def __init__(self, player: Player) -> None:
        self._player = player
        self._goals: Iterator[str] = cycle(GOALS)
        self._wrote = False

    async def act(self, session: Session, activity: Activity) -> None:
        """Does what is measured in an activity, if anything, and comes back to the Run page."""
        if activity.kind is ActivityKind.BENCHMARK:
            does = self._benchmark
        elif "goal" in activity.title.casefold():
            does = self._look_at_goals
        elif activity.kind is ActivityKind.PLENARY and activity.position == 1:
            does = self._count_voices
        else:
            return
        with self._player.taking_time():
            await does(session, activity.position)
        self._player.key("run")

    async def _count_voices(self, session: Session, position: int) -> None:
        """Everybody says who they are; two of them more than once."""
        self._player.key("voice")
        for key in "1234112":
            self._press_here(key)
        counted = measured.voice_turns(self._player.space.store, session.id)
        self._must(len(counted) >= 4, "the keys counted no turns")
        await self._picture(session, position, "voices")
        self._press_here(KEYS.Key_Escape)

    async def _benchmark(self, session: Session, position: int) -> None:
        """One person is typed in, the others come back as a filled-in file."""
        wave = asked_in(session, self._player.space.state.sessions)
        store, person = self._player.space.store, self._player.space.state.participants[0]
        view = self._open("benchmarks")
        view.people.setFocus()
        values = [
            self._value(0, place, one.wave)
            for place, one in enumerate(asked(benchmarks.sets(store), asked_with(wave)))
        ]
        QTest.keyClicks(view.entry.list, "".join(map(str, values)))
        said = measured.answers(store, person.id, wave)
        self._must(len(said) > 0, "the keys gave no answers")
        await self._picture(session, position, "benchmark")
        await self._import(session, position, wave)
        if wave is Wave.ENDLINE:
            await self._results(session, position)

    async def _import(self, session: Session, position: int, wave: Wave) -> None:
        folder = self._player.pictures
        path = folder / f".answers-{session.number}-{wave}.csv"
        owner_only.file(path).write_bytes(self._filled_in(wave))
        forms = self._open("forms")
        forms.open_answers()
        sheet = forms.answers
        sheet.read(path)
        await self._wait(lambda: sheet.preview is not None and not sheet.is_reading)
        await self._picture(session, position, f"forms-{wave}")
        self._player.space_on(sheet.done)
        path.unlink()
        people = {r.participant_id for r in measured.responses(self._player.space.store) if r.wave is wave}
        self._must(len(people) > 1, f"the file's answers of the {wave} were not imported")

    def _filled_in(self, wave: Wave) -> bytes:
        """The blank CSV with the answers of all but the first, as it would come back from the office."""
        space = self._player.space
        blank = blank_csv(benchmarks.sets(space.store), wave, space.state.participants).decode("utf-8-sig")
        head, *rows = csv.reader(io.StringIO(blank, newline=""))
        first = space.state.participants[0].id
        for number, row in enumerate(rows):
            asked_of = Wave(row[head.index("wave")])
            for place, name in enumerate(head):
                if name == "outside" and asked_of is not Wave.THEN:
                    row[place] = str(3 + number % 4 + 2 * LIFT[asked_of])
                elif name.startswith("call ") and asked_of is not Wave.THEN:
                    row[place] = str(min(4, (number * place) % 3 + LIFT[asked_of]))
                elif "." in name and row[0] != first:
                    row[place] = str(self._value(number, place, asked_of))
        out = io.StringIO(newline="")
        csv.writer(out).writerows([head, *rows])
        return out.getvalue().encode("utf-8-sig")

    @staticmethod
    def _value(person: int, place: int, wave: Wave) -> int:
        """A made-up answer: people differ, questions differ, and the later the higher."""
        return min(5, max(1, 2 + (3 * (person * 7 % 4) + place * 5 % 4 + 2 * LIFT[wave]) // 5))

    async def _results(self, session: Session, position: int) -> None:
        card = self._open("group")
        await self._wait(card.show_it.isEnabled)
        self._player.space_on(card.show_it)
        self._must(self._player.space.state.showing.view == "group", "the group's result is not on the stage")
        await self._picture(session, position, "group")

    async def _look_at_goals(self, session: Session, position: int) -> None:
        store = self._player.space.store
        view = self._open("goals")
        written = measured.goals(store)
        if not self._wrote and not written:
            self._wrote = True
            for text in GOALS:
                self._player.type(view.field, text)
                QTest.keyClick(view.field, KEYS.Key_Return)
                QTest.keyClick(view.field, KEYS.Key_Down)
            self._must(len(measured.goals(store)) == len(GOALS), "Return kept no goals")
        await self._picture(session, position, "goals")

    def _open(self, view: str) -> Any:
        """The Progress page with one of its views in front."""
        self._player.key("progress")
        page = self._player.console.progress
        self._player.space_on(page.switch(view))
        return page.view(view)

    async def _wait(self, true: Callable[[], object]) -> None:
        async with asyncio.timeout(LONGEST_WAIT):
            while not true():
                await asyncio.sleep(LOOK_EVERY)

    async def _picture(self, session: Session, position: int, name: str) -> None:
        await self._player.picture(session, position, name, console=True)

    def _must(self, true: bool, otherwise: str) -> None:
        self._player.must(true, otherwise)

    def _press_here(self, key: Any) -> None:
        QTest.keyClick(QApplication.focusWidget() or self._player.console, key)
