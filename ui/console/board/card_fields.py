"""The fields of a card in sections by stage: where each stands, and which are marked or folded away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.model.board import LEAST_RATING, MOST_RATING, Idea, IdeaStage
from facilitator.rules import growth
from ui.console.board.card_authors import Authors
from ui.console.board.card_editors import DayEditor, LineEditor, PersonEditor, TextEditor
from ui.console.board.card_parts import FieldBox, Section, private_heading
from ui.theme import Tokens
from ui.widgets.parts import column, frame
from ui.widgets.segments import Segments


class CardFields(QWidget):
    """Says which field was left or typed in, by the names of Idea; what stands in it is the form's affair."""

    left = Signal(str)
    typed = Signal(str)
    toggled = Signal(object, bool)
    """A section, by its stage, is to be unfolded or folded away."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.boxes: dict[str, FieldBox] = {}
        self.sections: dict[IdeaStage, Section] = {}
        body = self._body = column(self, 16, 12)
        body.setContentsMargins(16, 4, 6, 12)
        first = body
        self._text(first, "title", self.tr("Title"), one_line=True)
        self._text(first, "details", self.tr("All that was said"))
        self._line(first, "theme", self.tr("Theme"))
        self.authors = Authors(tokens)
        first.addWidget(FieldBox(self.tr("Who wrote it"), self.authors))
        fields = self._section(IdeaStage.IDEA, self.tr("Where it comes from"))
        self._text(fields, "problem", self.tr("Problem as the front line sees it"))
        self._text(fields, "lever", self.tr("Policy lever: what could be pulled"))
        self._line(fields, "insight", self.tr("The insight it builds on"))
        self._text(fields, "affected", self.tr("Who is affected"))
        fields = self._section(IdeaStage.PROTOTYPE, self.tr("Prototype"))
        self._text(fields, "smallest_test", self.tr("Smallest test"))
        self._person(fields, "owner_id", self.tr("Owner"))
        self._rating(fields, "impact", self.tr("Impact, from 1 little to 5 much"))
        self._rating(fields, "effort", self.tr("Effort, from 1 little to 5 much"))
        fields = self._section(IdeaStage.COMMITMENT, self.tr("Commitment"))
        self._text(fields, "first_step", self.tr("First step"))
        self._day(fields, "due_date", self.tr("By when"))
        self._person(fields, "ally_id", self.tr("Ally"))
        fields = self._section(IdeaStage.TRIED, self.tr("Tried"))
        self._text(fields, "outcome", self.tr("What happened"))
        self._day(fields, "tried_on", self.tr("Tried on"))
        body.addWidget(frame("rule"))
        line, _ = private_heading(self.tr("Only you see this"), tokens)
        body.addWidget(line)
        self._text(body, "comment", self.tr("Private comment"))
        body.addStretch(1)

    def show_card(self, idea: Idea, unfolded: Mapping[IdeaStage, bool]) -> None:
        """Marks what is still needed, and unfolds what the stage wants or somebody ``unfolded``."""
        wanted, lacks = growth.asked_next(idea)
        helps = growth.would_help(idea, wanted)
        for name, box in self.boxes.items():
            box.mark(
                self.tr("still needed") if name in lacks else self.tr("would help") if name in helps else ""
            )
        here = QApplication.focusWidget()
        for kind, section in self.sections.items():
            wants = kind is idea.stage or (
                wanted is idea.stage and any(self.section_of(name) is kind for name in lacks)
            )
            held = here is not None and section.inside.isAncestorOf(here)
            section.unfold(unfolded.get(kind, wants or held), self._filled(section, idea))

    def section_of(self, name: str) -> IdeaStage | None:
        """The section that a field stands in, by its stage; None above and below them."""
        box = self.boxes[name]
        return next((kind for kind, section in self.sections.items() if section.isAncestorOf(box)), None)

    def _filled(self, section: Section, idea: Idea) -> str:
        filled = [n for n, box in self.boxes.items() if section.isAncestorOf(box) and getattr(idea, n)]
        return self.tr("{0} filled in").format(len(filled)) if filled else ""

    def _section(self, kind: IdeaStage, words: str) -> Any:
        made = Section(words, self._tokens)
        made.toggled.connect(lambda unfolded: self.toggled.emit(kind, unfolded))
        self.sections[kind] = made
        self._body.addWidget(made)
        return made.fields

    def _text(self, layout: Any, name: str, words: str, *, one_line: bool = False) -> None:
        editor = TextEditor(1 if one_line else 2, one_line=one_line)
        self._add(layout, name, words, editor)

    def _line(self, layout: Any, name: str, words: str) -> None:
        self._add(layout, name, words, LineEditor())

    def _day(self, layout: Any, name: str, words: str) -> None:
        self._add(layout, name, words, DayEditor(words, self._tokens))

    def _person(self, layout: Any, name: str, words: str) -> None:
        editor = PersonEditor(self._tokens, self.tr("nobody yet"))
        editor.left.connect(lambda: self.left.emit(name))
        self._box(layout, name, words, editor)

    def _rating(self, layout: Any, name: str, words: str) -> None:
        numbers = range(LEAST_RATING, MOST_RATING + 1)
        editor = Segments([(n, str(n)) for n in numbers], words, clearable=True)
        editor.chosen.connect(lambda _: self.left.emit(name))
        self._box(layout, name, words, editor)

    def _add(self, layout: Any, name: str, words: str, editor: Any) -> None:
        editor.left.connect(lambda: self.left.emit(name))
        editor.typed.connect(lambda: self.typed.emit(name))
        self._box(layout, name, words, editor)

    def _box(self, layout: Any, name: str, words: str, editor: QWidget) -> None:
        self.boxes[name] = FieldBox(words, editor)
        layout.addWidget(self.boxes[name])
