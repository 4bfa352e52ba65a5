"""What the group answered, put on the stage: which questions, which wave, and a picture of it before."""

from __future__ import annotations

import asyncio

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from facilitator.capture import group as answers
from facilitator.capture import measured, reading
from facilitator.capture.snapshot import snapshot
from facilitator.capture.store import Changes, Store
from facilitator.errors import UserError
from facilitator.live import stage
from facilitator.model.benchmarks import Benchmark, Wave
from facilitator.model.group import GroupResult
from facilitator.model.run import Showing
from facilitator.rules.measures.group import LEAST, ORDER, answered, answered_since, group_results, why_not
from facilitator.rules.scene import scene
from ui import wording
from ui.core_words import in_words
from ui.stage.canvas import StageCanvas
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, set_role
from ui.widgets.spoken import name_choice
from ui.widgets.turning import Turning
from ui.widgets.way_button import WayButton
from ui.workspace import Workspace

KINDS = frozenset({"response", "benchmark", "benchmark_item", "participant"})
SIDE = 380

TURNS_AT, LEAST_PICTURE = 820, 220
"""Pixels below which the picture stands below what is chosen; its least height."""


class Found(msgspec.Struct, frozen=True):
    """What was read of one set of questions: how many answered each wave, and what would be shown."""

    counts: dict[Wave, int]
    since: int
    """People whose answers are new or other since the set was last put on show, 0 if it never was."""
    result: GroupResult | None


def read(store: Store, benchmark: Benchmark, wave: Wave | None, showing: Showing) -> Found:
    """Reads and counts all answers to a set of questions."""
    now, people = answers.answers_now(store, benchmark.name), reading.participants(store)
    since = 0
    if showing.benchmark == benchmark.name and showing.results_at is not None:
        since = answered_since(now, answers.answers_at(store, benchmark.name, showing.results_at), wave)
    return Found(
        counts=answered(benchmark, now, people),
        since=since,
        result=group_results(benchmark, now, people, wave),
    )


class GroupCard(QWidget):
    """At the left what is chosen and whether it may be shown, at the right how it would look."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._sets: tuple[Benchmark, ...] = ()
        self._found: Found | None = None
        self._reading: asyncio.Task[None] | None = None
        self._again = False
        self._stopped = False
        layout = Turning(TURNS_AT, parent=self)
        layout.add_side(self._choices(), SIDE)
        layout.add(self._picture(), 1)
        workspace.changed.connect(self._changed)
        self.begin()

    def _choices(self) -> QFrame:
        part = frame("side")
        layout = column(part, 22, 8)
        layout.setContentsMargins(22, 14, 22, 22)
        layout.addWidget(label(self.tr("What the group answered"), "section"))
        layout.addWidget(
            label(
                self.tr(
                    "Numbers of people at each answer, without names. Never a group of fewer than {0}."
                ).format(LEAST),
                "muted",
                wrap=True,
            )
        )
        layout.addSpacing(6)
        self.set = self._chooser(layout, self.tr("Questions"))
        self.wave = self._chooser(layout, self.tr("Wave"))
        self.wave.addItem(self.tr("All waves, one above the other"), None)
        for wave in ORDER:
            self.wave.addItem(in_words(wave.words), wave)
        for chooser in (self.set, self.wave):
            chooser.activated.connect(lambda _: self.refresh())
        self.counted = label("", wrap=True)
        layout.addWidget(self.counted)
        self.show_it = KeyButton(
            self.tr("Show on the stage"), self._tokens, icon="monitor-up", role="primary"
        )
        self.show_it.clicked.connect(self._show)
        layout.addWidget(self.show_it, 0, Qt.AlignmentFlag.AlignLeft)
        self.why = label("", "small", wrap=True)
        layout.addWidget(self.why)
        self.on_show = label("", "strong", wrap=True)
        layout.addWidget(self.on_show)
        self.follow = KeyButton(self.tr("Take it off the stage"), self._tokens, icon="undo-2")
        self.follow.clicked.connect(lambda: self._workspace.do(stage.view, "auto"))
        layout.addWidget(self.follow, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        return part

    def _chooser(self, layout: QVBoxLayout, name: str) -> QComboBox:
        words = label(name, "small")
        made = QComboBox()
        name_choice(made, name)
        made.setMinimumContentsLength(12)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        words.setBuddy(made)
        layout.addWidget(words)
        layout.addWidget(made)
        return made

    def _picture(self) -> QWidget:
        part = QWidget()
        layout = column(part, 22, 8)
        layout.setContentsMargins(22, 14, 22, 22)
        self.heading = label(self.tr("As participants would see it"), "section")
        layout.addWidget(self.heading)
        self.edge = frame("current")
        inside = column(self.edge, 3, 0)
        self.preview = StageCanvas(self._tokens)
        self.preview.setMinimumHeight(LEAST_PICTURE)
        self.preview.setAccessibleName(self.tr("What participants would see"))
        inside.addWidget(self.preview)
        layout.addWidget(self.edge, 1)
        self.empty = label("", "muted", wrap=True)
        layout.addWidget(self.empty)
        self.way_on = WayButton("benchmarks", self.tr("Enter answers"), self._tokens, icon="chart-line")
        layout.addWidget(self.way_on, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(0)
        return part

    def begin(self) -> None:
        """In front: reads which sets of questions there are, and what was answered."""
        self._sets = measured.benchmarks(self._workspace.store)
        chosen = self.set.currentData()
        self.set.clear()
        for one in self._sets:
            self.set.addItem(one.title, one.name)
        self.set.setCurrentIndex(max(0, self.set.findData(chosen)))
        if self._found is None:
            self._show_found()  # nothing may be shown before it is counted
        self.refresh()

    def stop(self) -> None:
        """Reads no more: the file is to be let go."""
        self._stopped = True

    def _changed(self, changes: Changes) -> None:
        if not self.isVisible():
            return  # it reads again when it comes in front
        if changes.kinds & {"benchmark", "benchmark_item"}:
            self.begin()
        elif changes.kinds & KINDS or "showing" in changes.kinds:
            self.refresh()

    @property
    def chosen(self) -> tuple[Benchmark | None, Wave | None]:
        """The set of questions and the wave that the button is about."""
        benchmark = next((b for b in self._sets if b.name == self.set.currentData()), None)
        wave = self.wave.currentData()
        return benchmark, Wave(wave) if wave else None

    def refresh(self) -> None:
        """Reads the answers again, beside the Qt thread: there may be thousands."""
        benchmark, _ = self.chosen
        self.set.setEnabled(bool(self._sets))
        self.wave.setEnabled(bool(self._sets))
        if benchmark is None:
            self._found = None
            self._show_found()
        elif self._reading is not None and not self._reading.done():
            self._again = True
        else:
            loop = asyncio.get_event_loop()
            self._reading = loop.create_task(self._read(loop))

    async def _read(self, loop: asyncio.AbstractEventLoop) -> None:
        self._again = True
        while self._again and not self._stopped:
            self._again = False
            benchmark, wave = self.chosen
            if benchmark is None:
                return
            showing = self._workspace.state.showing

            def work(asked: Benchmark = benchmark, at: Wave | None = wave, on: Showing = showing) -> Found:
                with snapshot(self._workspace.path) as store:
                    return read(store, asked, at, on)

            try:
                found = await loop.run_in_executor(None, work)
            except UserError as error:
                self._workspace.said.emit(in_words(error), True)
                return
            if not self._stopped and not self._again:
                self._found = found
                self._show_found()

    def _show_found(self) -> None:
        found, (benchmark, wave) = self._found, self.chosen
        state = self._workspace.state
        showing = state.showing
        there = found is not None and found.result is not None
        self.show_it.setEnabled(there)
        self.edge.setVisible(there)
        self.heading.setVisible(there)
        self.empty.setVisible(not there)
        self.way_on.setVisible(not there)
        self.counted.setText(self._counted(found, wave) if found else "")
        on = showing.view == "group" and not showing.blank
        this = on and benchmark is not None and (showing.benchmark, showing.wave) == (benchmark.name, wave)
        self.on_show.setVisible(on)
        self.follow.setVisible(on)
        self.on_show.setText(
            self.tr("This is on the stage.") if this else self.tr("Another one is on the stage.")
        )
        self.show_it.set_word(self.tr("Show it anew") if this else self.tr("Show on the stage"))
        self.why.setText("")
        set_role(self.why, "small")
        if benchmark is None:
            self.empty.setText(
                self.tr(
                    "This cohort answers no questions yet. Choose a set of questions, and type the answers."
                )
            )
        elif found is not None and found.result is None:
            people = found.counts.get(wave, 0) if wave else max(found.counts.values(), default=0)
            words = in_words(why_not(benchmark, wave, people))
            self.why.setText(words)
            self.empty.setText(self.tr("There is nothing to show yet."))
        elif found is not None:
            self.why.setText(self._since(found))
            set_role(self.why, "needed" if 0 < found.since < LEAST else "small")
            shown = msgspec.structs.replace(
                state,
                showing=msgspec.structs.replace(showing, view="group", blank=False),
                group=found.result,
            )
            self.preview.show_scene(scene(shown, self._workspace.now()))
            self.preview.tick(self._workspace.now())

    def _counted(self, found: Found, wave: Wave | None) -> str:
        if wave is not None:
            return self.tr("{0} answered.").format(
                wording.count(found.counts.get(wave, 0), self.tr("person"), self.tr("people"))
            )
        there = [f"{in_words(w.words)} {found.counts[w]}" for w in ORDER if found.counts.get(w)]
        few = any(0 < found.counts.get(w, 0) < LEAST for w in ORDER)
        words = self.tr("People who answered: {0}.").format(", ".join(there)) if there else ""
        return f"{words} {self.tr('Waves with fewer than {0} are left out.').format(LEAST)}" if few else words

    def _since(self, found: Found) -> str:
        if not found.since:
            return self.tr("Answers that come later count when it is shown anew.")
        people = wording.count(found.since, self.tr("person has"), self.tr("people have"))
        if found.since >= LEAST:
            return self.tr("{0} answered since it was last shown.").format(people)
        return self.tr(
            "{0} answered since it was last shown. Whoever remembers that picture could tell what so few "
            "people answered, so it is better to wait."
        ).format(people)

    def _show(self) -> None:
        benchmark, wave = self.chosen
        if benchmark is not None:
            self._workspace.do(stage.show_group, benchmark.name, wave)
