"""Benchmarks on the Progress page: who has answered, the facilitator's fast entry, the form to hand over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from facilitator.capture import answered
from facilitator.capture.store import Changes
from facilitator.live import benchmarks
from facilitator.model.benchmarks import Wave
from facilitator.rules.measures.asking import asked
from facilitator.rules.measures.waves import asked_with
from ui.console.progress.answered_people import AnsweredPeople
from ui.console.progress.entry import Entry
from ui.console.progress.hand_over import HandOver
from ui.console.progress.question_sets import QuestionSets
from ui.console.progress.wave_switch import WaveSwitch
from ui.core_words import in_words
from ui.form.sitting import waiting
from ui.theme import Tokens
from ui.widgets.flow import Flow
from ui.widgets.front import Front
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label
from ui.widgets.turning import Turning
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.form.window import FormWindow

PEOPLE_WIDTH = 336
TURNS_AT = 820
"""Pixels below which the answers stand below the people."""
ABOUT = frozenset({"response", "benchmark", "benchmark_item", "participant"})
"""The tables that this view shows."""


class BenchmarksView(QWidget):
    """People at the left, one person's answers at the right."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._stale: set[str] = set(ABOUT)
        self._counts: dict[str, int] = {}
        self.form: FormWindow | None = None
        layout = Turning(TURNS_AT, parent=self)
        layout.add_side(self._side(), PEOPLE_WIDTH)
        self.stack = Front()
        right = column(spacing=0)
        right.setContentsMargins(22, 14, 22, 12)
        right.addWidget(self.stack)
        layout.add(right, 1)
        self.entry = Entry(workspace, tokens)
        self.entry.paged.connect(self.people.move_on)
        self.hand_over = HandOver(tokens)
        self.hand_over.handed.connect(self.open_form)
        self.hand_over.left.connect(self._to_entry)
        self.sets = QuestionSets(workspace, tokens)
        self.sets.left.connect(self._to_entry)
        for part in (self.entry, self.hand_over, self.sets):
            self.stack.addWidget(part)
        workspace.changed.connect(self._changed)
        self.begin()

    def _side(self) -> QWidget:
        side = frame("side-left")
        layout = column(side, 0, 8)
        layout.setContentsMargins(22, 14, 14, 12)
        self.waves = WaveSwitch(self._workspace)
        self.waves.chosen.connect(lambda _: self.refresh())
        layout.addWidget(self.waves)
        self.about = label("", "small", wrap=True)
        layout.addWidget(self.about)
        self.people = AnsweredPeople(self._tokens)
        self.people.chosen.connect(lambda _: self._show_person())
        self.people.entered.connect(self._to_entry)
        layout.addWidget(self.people, 1)
        buttons = Flow(spacing=8)
        self.hand = KeyButton(self.tr("Hand over"), self._tokens, icon="log-out")
        self.hand.setToolTip(self.tr("A full screen on which people answer for themselves"))
        self.hand.clicked.connect(self._to_hand_over)
        self.show_sets = KeyButton(self.tr("Question sets"), self._tokens, icon="list")
        self.show_sets.clicked.connect(self._to_sets)
        buttons.addWidget(self.hand)
        buttons.addWidget(self.show_sets)
        layout.addLayout(buttons)
        return side

    @property
    def wave(self) -> Wave:
        """The wave on show; with the endline the start as seen at the end is asked too."""
        return self.waves.wave

    def begin(self) -> None:
        """Comes in front: another session on show brings its wave."""
        if self.waves.follow():
            self.refresh()

    def take_keys(self) -> None:
        """Gives the keyboard to the answers, which digits fill in."""
        if self.stack.currentWidget() is self.entry:
            self.entry.list.setFocus()

    def choose_wave(self, wave: Wave) -> None:
        """Puts a wave on show."""
        self.waves.show_value(wave)
        self.refresh()

    def refresh(self) -> None:
        """Reads everything on show again."""
        self._stale |= ABOUT
        self._read()

    def stop(self) -> None:
        """Takes the form away, if it is still handed over."""
        if self.form is not None:
            self.form.give_back()

    def open_form(self) -> None:
        """Hides the console behind the form that participants fill in themselves."""
        from ui.form.window import FormWindow  # noqa: PLC0415

        if self.form is not None:
            self.form.raise_()
            return
        self.form = FormWindow(self._workspace, self._tokens, self.wave)
        self.form.given_back.connect(self._form_left)
        console = self.window()
        self.form.show_over(console)
        console.hide()
        self.form.activateWindow()  # the window that goes takes the keyboard with it

    def _form_left(self) -> None:
        """The console comes back as it went: nobody's answers are on show to whoever gives it back."""
        self.form = None
        console = self.window()
        console.show()
        console.raise_()
        console.activateWindow()
        self.refresh()

    def _changed(self, changes: Changes) -> None:
        self._stale |= changes.kinds & ABOUT
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while another view was in front is read now."""
        super().showEvent(event)
        self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the answers."""
        if event.key() == Qt.Key.Key_Escape and self.stack.currentWidget() is not self.entry:
            self._to_entry()
        else:
            super().keyPressEvent(event)

    def _read(self) -> None:
        stale, self._stale = self._stale, set()
        if not stale:
            return
        state, waves = self._workspace.state, asked_with(self.wave)
        if stale & {"benchmark", "benchmark_item"}:
            self._sets = benchmarks.sets(self._workspace.store)
            self.sets.show_sets(self._sets)
        of = len(asked(self._sets, waves))
        people = [p for p in state.participants if p.active]
        self._by_id = {p.id: p for p in people}
        one = self.entry.typed if stale == {"response"} else None  # of a large cohort only who was typed
        counts = self._counts if one else {}
        counts |= answered.counts(self._workspace.store, waves, one)
        self._counts = counts
        self.people.show_people(people, counts, of)
        complete = sum(counts.get(p.id, 0) >= of for p in people)
        self.about.setText(
            self.tr("{0} of {1} people complete. {2}").format(complete, len(people), self._asks(of))
        )
        if self.stack.currentWidget() is self.hand_over:
            self._say_waiting()
        self._show_person()

    def _asks(self, of: int) -> str:
        if self.wave is Wave.ENDLINE:
            return self.tr("{0} questions: now, and then the same about the first day.").format(of)
        return self.tr("{0} questions in {1} sets.").format(of, len(self._sets))

    def _show_person(self) -> None:
        person = self._by_id.get(self.people.person or "")
        if person is not None:
            self.entry.show_person(person, self._sets, asked_with(self.wave))

    def _to_entry(self) -> None:
        self.stack.setCurrentWidget(self.entry)
        self.entry.list.setFocus()

    def _say_waiting(self) -> None:
        people = list(self._by_id.values())
        open_for = waiting(self._workspace.store, people, self._sets, self.wave)
        self.hand_over.show_wave(in_words(self.wave.words), len(open_for))

    def _to_hand_over(self) -> None:
        if self._workspace.only_looks():
            return
        self._say_waiting()
        self.stack.setCurrentWidget(self.hand_over)
        self.hand_over.now.setFocus()

    def _to_sets(self) -> None:
        self.stack.setCurrentWidget(self.sets)
        self.sets.choose.setFocus()
