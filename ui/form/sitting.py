"""One person's turn at the handed-over form: what is still open for them, and what they have said so far.

Nothing that was answered before this turn is ever read into it: after a crash, or where the facilitator has
typed some answers already, only the questions without an answer are asked.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from typing import Any

from facilitator.capture import answered, measured
from facilitator.capture.store import Changes, Store
from facilitator.live import benchmarks, connections
from facilitator.model.benchmarks import Benchmark, Wave
from facilitator.model.people import Participant
from facilitator.rules.measures.asking import asked, given
from facilitator.rules.measures.waves import asked_with
from ui.form.questions import section
from ui.widgets.rating_rows import Section
from ui.workspace import Workspace


class Sitting:
    """Keeps every answer in the file as it is given; remembers this turn's own, for going back to them."""

    def __init__(self, workspace: Workspace, person: Participant, wave: Wave) -> None:
        self._workspace, self.person, self.wave = workspace, person, wave
        store, self._waves = workspace.store, asked_with(wave)
        there = given(r for w in self._waves for r in measured.answers(store, person.id, w))
        self.pages: tuple[Section, ...] = tuple(
            section(one, w, questions)
            for w in self._waves
            for one in benchmarks.sets(store)
            if (questions := [a for a in asked([one], [w]) if a.key not in there])
        )
        """A page a set with what is open in it; at the end *then* comes after everything about now."""
        said = answered.said_by(store, [person.id], wave)[person.id]
        self.others: tuple[Participant, ...] = tuple(
            p for p in workspace.state.participants if p.active and p.id != person.id and p.id not in said
        )
        self.asks_outside = person.id not in answered.outside(store, wave)
        self.answers: dict[Hashable, int | None] = {}
        self.closeness: dict[Hashable, int | None] = {}
        self.people: int | None = None

    def give(self, key: tuple[Wave, str, str], value: int | None) -> str:
        """Keeps an answer; what went wrong, if anything did."""
        wrong = self._do(benchmarks.answer, self.person.id, *key, value)
        if not wrong:
            self.answers[key] = value
        return wrong

    def clear(self, key: tuple[Wave, str, str]) -> str:
        """Takes an answer of this turn away."""
        wrong = self._do(benchmarks.clear, self.person.id, *key)
        if not wrong:
            self.answers.pop(key, None)
        return wrong

    def call(self, other_id: str, closeness: int | None) -> str:
        """Keeps how close somebody is, or takes it away again."""
        wrong = self._do(connections.say, self.wave, self.person.id, other_id, closeness)
        if not wrong:
            self.closeness.pop(other_id, None)
            if closeness is not None:
                self.closeness[other_id] = closeness
        return wrong

    def call_outside(self, people: int | None) -> str:
        """Keeps how many people outside the cohort there are to call."""
        wrong = self._do(connections.outside, self.wave, self.person.id, people)
        if not wrong:
            self.people = people
        return wrong

    @property
    def has_said(self) -> bool:
        """Whether anything was answered in this turn."""
        return bool(self.answers or self.closeness or self.people is not None)

    def take_back(self) -> str:
        """Takes away all that was said in this turn, as somebody chose another's name."""
        for key in tuple(self.answers):
            if wrong := self.clear(key):  # type: ignore[arg-type]
                return wrong
        for other in tuple(self.closeness):
            if wrong := self.call(str(other), None):
                return wrong
        return self.call_outside(None) if self.people is not None else ""

    def finish(self) -> str:
        """Keeps what was left open as skipped."""
        return self._do(benchmarks.leave_open, self.person.id, self._waves)

    def _do(self, command: Callable[..., Changes], *args: Any) -> str:
        """Runs a command, and gives the sentence with which it was refused: the console is out of sight."""
        wrong: list[str] = []

        def hear(words: str, bad: bool) -> None:
            if bad:
                wrong.append(words)

        self._workspace.said.connect(hear)
        try:
            done = self._workspace.do(command, *args)
        finally:
            self._workspace.said.disconnect(hear)
        return "" if done is not None else " ".join(wrong)


def waiting(
    store: Store,
    people: Sequence[Participant],
    sets: Sequence[Benchmark],
    wave: Wave,
    finished: Collection[str] = (),
) -> list[Participant]:
    """Who is offered on the form: everybody active who has something open and has not finished."""
    waves = asked_with(wave)
    of, counts = len(asked(sets, waves)), answered.counts(store, waves)
    have_said = answered.have_said(store, wave)
    return [
        p
        for p in people
        if p.active and p.id not in finished and not (counts.get(p.id, 0) >= of and p.id in have_said)
    ]
