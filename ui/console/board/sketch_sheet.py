"""The sheet on which a card is sketched: tools, the drawing surface, and the three frames of a storyboard."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from facilitator.capture.store import Changes
from facilitator.live import sketches, stage, undo
from facilitator.model.board import Idea
from facilitator.model.sketch import FRAMES, Point, Stroke, StrokeKind
from facilitator.rules.scenes.card import STAGE_WORDS
from ui.console.board.sketch_draft import SketchDraft
from ui.console.board.sketch_saving import SketchSaving
from ui.console.board.sketch_tools import SketchTools
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.first_stop import begin_at
from ui.widgets.key_button import KeyButton
from ui.widgets.one_of import OneOf
from ui.widgets.parts import column, label, row
from ui.widgets.sketch_choices import FrameChoice
from ui.widgets.sketch_pad import SketchPad
from ui.widgets.spoken import Role
from ui.widgets.turning import Turning
from ui.workspace import Workspace

LINE = 46
"""Height of the line above the drawing, in pixels."""

TURNS_AT, TURNS_STORY_AT = 860, 400
"""Pixels below which the storyboard lies below the sheet; below which its frames lie below each other."""


class SketchSheet(QFrame):
    """Every stroke is kept as it is drawn, so that the stage shows it and a crash loses the one in hand."""

    spoken_role = Role.Grouping

    left = Signal()
    """The board is wanted again, or the card is gone."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sketch of a card"))
        self._workspace, self._tokens = workspace, tokens
        self._idea: Idea | None = None
        self._frame = 1
        layout = column(self, 22, 12)
        layout.setContentsMargins(22, 16, 22, 22)
        layout.addLayout(self._top())
        self.saving = SketchSaving(workspace)
        layout.addWidget(self.saving)
        self.pad = SketchPad(tokens)
        begin_at(self, self.pad)
        self.tools = SketchTools(self.pad, tokens)
        middle = Turning(TURNS_AT, spacing=16)
        beside = row(spacing=16)
        beside.addWidget(self.tools)
        drawing = column(spacing=6)
        drawing.addWidget(self.pad, 1)
        hint = self.tr(
            "Shift keeps lines straight. By keyboard: arrows move the crosshair, Space begins and ends a "
            "stroke, Esc lets go of it."
        )
        drawing.addWidget(label(hint, "small", wrap=True))
        beside.addLayout(drawing, 1)
        middle.add(beside, 1)
        middle.add(self._storyboard())
        layout.addLayout(middle, 1)
        self.pad.drawn.connect(self._draw)
        self.pad.rubbed.connect(lambda path, radius: self._do(sketches.rub, self._frame, path, radius))
        self.pad.retyped.connect(self._retype)
        self.half_typed = SketchDraft(workspace, self.pad)
        self.pad.frame_asked.connect(self.show_frame)
        self.pad.left.connect(self.left)
        workspace.changed.connect(self._changed)

    def _top(self) -> Any:
        whole = Turning(TURNS_AT, spacing=10)
        line = row(spacing=10)
        whole.add(line, 1)
        self.back = KeyButton(self.tr("Back to the board"), self._tokens, icon="arrow-left", key="Esc")
        self.back.clicked.connect(self.left)
        line.addWidget(self.back)
        self.stage_words = label("", "pill")
        line.addWidget(self.stage_words)
        self.title = label("", "heading")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line.addWidget(self.title, 1)
        line = row(spacing=10)
        whole.add(line)
        self.undo = self._small("undo-2", self.tr("Undo (Ctrl+Z)"), lambda: self._workspace.do(undo.undo))
        self.redo = self._small(
            "redo-2", self.tr("Redo (Ctrl+Shift+Z)"), lambda: self._workspace.do(undo.redo)
        )
        line.addWidget(self.undo)
        line.addWidget(self.redo)
        self.save = KeyButton(self.tr("Save as SVG…"), self._tokens, icon="download")
        self.save.clicked.connect(self._save)
        line.addWidget(self.save)
        self.show_stage = KeyButton(self.tr("Show on the stage"), self._tokens, icon="monitor-up")
        self.show_stage.clicked.connect(self._show_on_stage)
        line.addWidget(self.show_stage)
        whole.setAlignment(line, Qt.AlignmentFlag.AlignLeft)
        return whole

    def _small(self, icon: str, words: str, does: Callable[[], object]) -> KeyButton:
        button = KeyButton("", self._tokens, icon=icon, role="quiet")
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(does)
        return button

    def _storyboard(self) -> Any:
        side = column(spacing=6)
        group = OneOf(self.tr("Frames"))
        frames = Turning(TURNS_STORY_AT, spacing=6, parent=group)
        side.addWidget(group)
        group.taken.connect(lambda choice: self.show_frame(choice.number))
        self._of_frames = group
        self.frames = [FrameChoice(self._tokens, number) for number in range(1, FRAMES + 1)]
        for choice in self.frames:
            group.take(choice)
            frames.add(choice)
        self.clear = KeyButton(self.tr("Clear this frame"), self._tokens, icon="trash-2", role="quiet")
        self.clear.clicked.connect(lambda: self._do(sketches.clear_frame, self._frame))
        side.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        side.addStretch(1)
        return side

    @property
    def idea_id(self) -> str:
        """The card on the sheet, empty if there is none."""
        return self._idea.id if self._idea else ""

    @property
    def frame(self) -> int:
        """The frame that is drawn on, 1 to 3."""
        return self._frame

    def show_card(self, idea_id: str) -> bool:
        """Puts a card on the sheet, with its first frame; False if it is no longer on the board."""
        self._idea = self._find(idea_id)
        self._frame = self.half_typed.about(idea_id)
        self.saving.forget()
        self.refresh()
        return self._idea is not None

    def _find(self, idea_id: str) -> Idea | None:
        return next((i for i in self._workspace.state.ideas if i.id == idea_id), None)

    def keep_drafts(self) -> None:
        """Keeps half-typed words, before the file is let go."""
        self.half_typed.keep()

    def show_frame(self, number: int) -> None:
        """Draws on another frame of the storyboard."""
        self.pad.let_go()
        self._frame = self.half_typed.frame = number
        self.refresh()

    def refresh(self) -> None:
        """Reads the card and its strokes again; a card that has gone takes the sheet with it."""
        if self._idea is None:
            return
        self._idea = self._find(self.idea_id)
        if self._idea is None:
            self.pad.let_go()
            self.left.emit()
            return
        self._show_title()
        strokes = self._strokes()
        for choice in self.frames:
            choice.show_strokes([s for s in strokes if s.frame == choice.number])
            if choice.number == self._frame:
                self._of_frames.mark(choice)
        mine = [s for s in strokes if s.frame == self._frame]
        self.pad.show_strokes(mine, self._frame)
        self.clear.setEnabled(bool(mine))
        self.save.setEnabled(bool(strokes))
        able = self._workspace.store.undoable()
        self.undo.setEnabled(able.undo is not None)
        self.redo.setEnabled(able.redo is not None)
        self._show_stage_button()

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what is so now."""
        super().showEvent(event)
        self.refresh()
        QTimer.singleShot(0, self.half_typed, lambda: self.half_typed.show_in(self._frame))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The title has another width."""
        super().resizeEvent(event)
        self._show_title()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits choose also while the keyboard is on a button."""
        if not self.pad.choose_by(event):
            super().keyPressEvent(event)

    def _strokes(self) -> tuple[Stroke, ...]:
        return tuple(s for s in self._workspace.state.strokes if s.idea_id == self.idea_id)

    def _show_title(self) -> None:
        if self._idea is None:
            return
        self.stage_words.setText(in_words(STAGE_WORDS[self._idea.stage]))
        title = " ".join(self._idea.title.split())
        room = max(40, self.title.width())
        self.title.setText(self.title.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room))
        self.title.setToolTip("" if self.title.text() == title else _plain(title))

    def _show_stage_button(self) -> None:
        showing = self._workspace.state.showing
        on = showing.view == "card" and showing.idea_id == self.idea_id
        self.show_stage.set_word(
            self.tr("On the stage") if on else self.tr("Show on the stage"), "check" if on else "monitor-up"
        )

    def _changed(self, changes: Changes) -> None:
        # Out of sight it costs nothing; what came meanwhile is read when it is shown again.
        if self.isVisible() and changes.kinds & {"idea", "stroke", "showing"}:
            self.refresh()

    def _do(self, command: Callable[..., Changes], *args: Any, **named: Any) -> None:
        self._workspace.do(command, self.idea_id, *args, **named)

    def _draw(self, kind: StrokeKind, points: tuple[Point, ...], width: float, text: str) -> None:
        named = {"width": width, "colour": self.pad.colour, "text": text}
        if kind is StrokeKind.TEXT:
            named["draft"] = sketches.draft_key(self.idea_id)
        self._do(sketches.draw, self._frame, kind, points, **named)

    def _retype(self, stroke_id: str, text: str) -> None:
        self._workspace.do(sketches.retype, stroke_id, text, draft=sketches.draft_key(self.idea_id))

    def _show_on_stage(self) -> None:
        self._workspace.do(stage.view, "card", idea_id=self.idea_id)

    def _save(self) -> None:
        if self._idea is not None:
            self.saving.ask(self._idea.id, self._idea.title, self._strokes())


def _plain(text: str) -> str:
    """A text for a tool tip, which would take markup for markup."""
    return f"<p>{escape(text)}</p>"
