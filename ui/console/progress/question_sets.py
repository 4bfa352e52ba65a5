"""The sets of questions that a cohort answers, and how one of one's own comes in from a file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facilitator.errors import UserError
from facilitator.live import benchmarks
from facilitator.model.benchmarks import Benchmark
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.first_stop import begin_at
from ui.widgets.flow import Ends
from ui.widgets.key_button import KeyButton
from ui.widgets.open_dialog import OpenDialog
from ui.widgets.parts import clear, column, frame, label, scrolled
from ui.workspace import Workspace


class QuestionSets(QWidget):
    """A card a set; a file with mistakes is refused whole, with each mistake at its place."""

    left = Signal()
    """Back to the answers."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._dialog = OpenDialog(
            self.tr("Open a set of questions"), [self.tr("Sets of questions (*.toml)")], self
        )
        self._dialog.chosen.connect(self.open)
        layout = column(self, 0, 10)
        top = Ends(spacing=10)
        self.back = KeyButton(self.tr("Back to the answers"), tokens, icon="chevron-left", key="Esc")
        self.back.clicked.connect(self.left)
        self.choose = KeyButton(self.tr("Add a set from a file (TOML)"), tokens, icon="upload")
        self.choose.clicked.connect(self._ask)
        top.addWidget(self.back)
        top.addWidget(self.choose)
        layout.addLayout(top)
        self.refused = label("", "danger", wrap=True)
        self.refused.hide()
        layout.addWidget(self.refused)
        inside = QWidget()
        self._cards = column(inside, 0, 10)
        layout.addWidget(scrolled(inside), 1)
        begin_at(self, self.choose)

    def _ask(self) -> None:
        if not self._workspace.only_looks():
            self._dialog.ask()

    def show_sets(self, sets: Sequence[Benchmark]) -> None:
        """Shows these sets in the order of the form."""
        clear(self._cards)
        for one in sets:
            self._cards.addWidget(self._card(one))
        self._cards.addStretch(1)

    def _card(self, one: Benchmark) -> QWidget:
        made = frame("card")
        inside = column(made, 16, 6)
        top = Ends(spacing=10)
        top.addWidget(label(one.title, "strong"))
        turned = sum(item.reversed for item in one.items)
        top.addWidget(
            label(
                self.tr("{0} questions, {1} asked the other way round").format(len(one.items), turned),
                "small",
            )
        )
        top.end()
        out = KeyButton(self.tr("Leave out"), self._tokens, role="quiet")
        out.setAccessibleName(self.tr("Leave out {0}").format(one.title))
        out.clicked.connect(partial(self._workspace.do, benchmarks.leave_out, one.name))
        top.addWidget(out)
        inside.addLayout(top)
        if one.about:
            inside.addWidget(label(one.about, "muted", wrap=True))
        if one.sources:
            inside.addWidget(
                label(self.tr("Inspired by: {0}").format(" ".join(one.sources)), "small", wrap=True)
            )
        return made

    def open(self, path: Path) -> None:
        """Puts the set of a file into the cohort, or says all that is wrong with it."""
        import asyncio  # noqa: PLC0415

        task = asyncio.ensure_future(self._load(path))
        self.destroyed.connect(lambda *_: task.cancel())

    async def _load(self, path: Path) -> None:
        import asyncio  # noqa: PLC0415

        from facilitator.exchange.benchmark_file import load_benchmark  # noqa: PLC0415

        try:
            loaded = await asyncio.to_thread(load_benchmark, path)
        except UserError as error:
            self.refused.setText(in_words(error))
            self.refused.show()
            return
        self.refused.hide()
        self._workspace.do(benchmarks.choose, loaded)
