"""One person's answers, typed by the facilitator: every question of a sitting in one list."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facilitator.capture import measured
from facilitator.capture.store import Changes
from facilitator.live import benchmarks
from facilitator.model.benchmarks import Benchmark, Wave
from facilitator.model.people import Participant
from facilitator.rules.measures.asking import asked, given
from ui.form.questions import sections
from ui.theme import Tokens
from ui.widgets.parts import column, label, row
from ui.widgets.rating_list import RatingList
from ui.workspace import Workspace


class Entry(QWidget):
    """Reads and writes the answers of the person in front, and of nobody else."""

    paged = Signal(int)
    """To the next person (1), or to the one before (−1)."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._person: Participant | None = None
        self.typed: str | None = None
        """Whose answer is being kept just now, by id."""
        self._waves: tuple[Wave, ...] = ()
        self._sets: tuple[Benchmark, ...] = ()
        layout = column(self, 0, 6)
        top = row(spacing=12)
        self.name = label("", "lead")
        self.progress = label("", "teal-pill")
        top.addWidget(self.name)
        top.addWidget(self.progress)
        top.addStretch(1)
        layout.addLayout(top)
        self.keys = label(
            self.tr(
                "1 to 5 answers and goes on · 0, − or space skips · Backspace clears · ↑ ↓ move · "
                "Page up, down: other people"
            ),
            "small",
            wrap=True,
        )
        layout.addWidget(self.keys)
        self.list = RatingList(tokens, self.tr("Questions"))
        self.list.given.connect(self._give)
        self.list.cleared.connect(self._clear)
        self.list.paged.connect(self.paged)
        layout.addWidget(self.list, 1)
        self.done = label("", "kept")
        layout.addWidget(self.done)
        self.setFocusProxy(self.list)

    def show_person(self, person: Participant, sets: Sequence[Benchmark], waves: Sequence[Wave]) -> None:
        """Puts a person in front with the questions of a sitting."""
        same = (person, tuple(sets), tuple(waves)) == (self._person, self._sets, self._waves)
        self._person, self._sets, self._waves = person, tuple(sets), tuple(waves)
        self.name.setText(person.name)
        self.list.setAccessibleName(self.tr("Questions for {0}").format(person.name))
        if same:
            self.refresh()
            return
        self.list.show_questions(sections(sets, waves), self._answers())
        self._say()

    def refresh(self) -> None:
        """Reads the answers of the person in front again."""
        if self._person is not None:
            self.list.show_answers(self._answers())
            self._say()

    def _answers(self) -> dict[Hashable, int | None]:
        assert self._person is not None
        rows = [r for w in self._waves for r in measured.answers(self._workspace.store, self._person.id, w)]
        return cast("dict[Hashable, int | None]", given(rows))

    def _say(self) -> None:
        of = len(asked(self._sets, self._waves))
        left = self.list.open_questions
        self.progress.setText(self.tr("{0} of {1}").format(of - left, of))
        self.done.setText("" if left else self.tr("✓ All answered. Page down goes to the next person."))

    def _give(self, key: tuple[Wave, str, str], value: int | None) -> None:
        if self._person is not None:
            self._do(benchmarks.answer, self._person.id, *key, value)

    def _clear(self, key: tuple[Wave, str, str]) -> None:
        if self._person is not None:
            self._do(benchmarks.clear, self._person.id, *key)

    def _do(self, command: Callable[..., Changes], person: str, *about: object) -> None:
        self.typed = person
        try:
            self._workspace.do(command, person, *about)
        finally:
            self.typed = None
