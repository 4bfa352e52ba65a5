"""The meeting's chat before it is on the board: what was pasted, and beside it the cards that it makes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from facilitator.capture.store import Changes
from facilitator.errors import UserError
from facilitator.live import chat_import
from facilitator.model.board import IdeaStage
from facilitator.rules.chat_cards import left_out_in_words
from ui import wording
from ui.console.board.chat_choice import ChatChoice
from ui.console.board.chat_hint import ChatHint
from ui.console.board.chat_near import NearNames
from ui.console.board.chat_rows import ChatRows
from ui.console.board.chat_source import DRAFT, ChatSource
from ui.console.keys import SEQUENCE
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.first_stop import begin_at
from ui.widgets.flow import Ends
from ui.widgets.front import Front
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row
from ui.widgets.spoken import name_choice
from ui.widgets.turning import Turning
from ui.workspace import Workspace

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Coroutine

SHORT = 10_000
"""Characters that are read between two frames; what is longer leaves the Qt thread."""
LEAST_SOURCE, MOST_SOURCE = 260, 348
TURNS_AT, HEAD_TURNS_AT = 820, 560
"""Pixels below which the messages stand below the chat; below which their head has a line for each part."""


class ChatSheet(QWidget):
    """Lies over the Board page until it is ``left``."""

    left = Signal()

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._choice: ChatChoice | None = None
        self._asked = 0
        self._stale = False
        self._tasks: set[asyncio.Task[None]] = set()
        layout = column(self, 22, 14)
        layout.setContentsMargins(22, 16, 22, 22)
        top = row(spacing=12)
        self.back = KeyButton(self.tr("Back to the board"), tokens, icon="chevron-left", key="Esc")
        self.back.clicked.connect(self.left)
        top.addWidget(self.back)
        top.addWidget(label(self.tr("Paste the chat"), "title"))
        top.addStretch(1)
        layout.addLayout(top)
        body = Turning(TURNS_AT, spacing=18)
        self.source = ChatSource(workspace, tokens)
        self.source.setMinimumWidth(LEAST_SOURCE)
        self.source.setMaximumWidth(MOST_SOURCE)
        body.add(self.source, 1)
        self.middle = Front()
        self.hint = ChatHint(tokens)
        self.middle.addWidget(self.hint)
        self.middle.addWidget(self._preview())
        body.add(self.middle, 2)
        layout.addLayout(body, 1)
        begin_at(self, self.source)
        self.source.changed.connect(self._read_again)
        self.source.chosen.connect(self.open_file)
        self.near.answered.connect(self._name_answered)
        self.rows.decided.connect(self._decided)
        workspace.changed.connect(self._changed)
        self._read_again()

    def _preview(self) -> QWidget:
        made = QWidget()
        inside = column(made, 0, 10)
        self.near = NearNames(self._tokens)
        inside.addWidget(self.near)
        head = Turning(HEAD_TURNS_AT, spacing=12)
        self.count = label("", "heading")
        self.left_out = label("", "muted", wrap=True)
        self.everything = QCheckBox(self.tr("Show what is left out"))
        self.everything.toggled.connect(lambda _: self._show())
        head.add(self.count)
        head.add(self.left_out, 1)
        head.add(self.everything)
        inside.addLayout(head)
        self.rows = ChatRows(self._tokens)
        inside.addWidget(self.rows, 1)
        below = Ends(spacing=12)
        self.note = label("", "strong")
        self.note.setToolTip(self.tr("The name is nobody's of this cohort, or not confirmed yet."))
        below.addWidget(self.note)
        below.end()
        below.addWidget(
            label(self.tr("Space leaves out  ·  Return chooses the author  ·  Y confirms"), "small")
        )
        inside.addLayout(below)
        foot = Ends(spacing=12)
        self.stage = QComboBox()
        name_choice(self.stage, self.tr("What the messages become"))
        self.stage.addItem(self.tr("As ideas"), IdeaStage.IDEA.value)
        self.stage.addItem(self.tr("As insights"), IdeaStage.INSIGHT.value)
        self.face_down = QCheckBox(self.tr("Face down on the stage"))
        self.face_down.setChecked(self._workspace.state.showing.new_face_down)
        self.put = KeyButton("", self._tokens, icon="sticky-note", key=SEQUENCE["keep"], role="primary")
        self.put.clicked.connect(self.put_on_board)
        foot.addWidget(self.stage)
        foot.addWidget(self.face_down)
        foot.end()
        foot.addWidget(self.put)
        inside.addLayout(foot)
        return made

    def open_file(self, path: Path) -> None:
        """Reads a saved chat, off the Qt thread: it may be large, and the disk slow."""
        self._begin(self._open(path))

    def put_on_board(self) -> None:
        """Puts the ticked messages on the board, all in one command, and shows it."""
        choice = self._choice
        if choice is None:
            return
        kept = self._workspace.in_session(
            chat_import.put_on_board,
            choice.cards(),
            stage=IdeaStage(self.stage.currentData()),
            revealed=not self.face_down.isChecked(),
            draft="" if self.source.is_file() else DRAFT,
        )
        if kept is None:
            self._workspace.retry_with(self, self.put_on_board)
        else:
            self.source.done()
            self.left.emit()

    def keep_draft(self) -> None:
        """Keeps what was pasted, for whoever opens the cohort next."""
        self.source.keep_draft()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Return is the sheet's own key while the keyboard is in it; elsewhere it keeps a note."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_put(event)
            and self._choice is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return puts the cards on the board, Escape goes back to it."""
        if _is_put(event):
            self.put_on_board()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _read_again(self) -> None:
        self._asked += 1
        text = self.source.text()
        self.source.say("")
        if not text.strip():
            self._take(None)
        elif len(text) <= SHORT:
            self._take(ChatChoice(text, self._workspace.state))
        else:
            self._begin(self._read(text, self._asked))

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        import asyncio  # noqa: PLC0415 - the windows are on the screen before anything is pasted

        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self.destroyed.connect(lambda *_: task.cancel())

    async def _read(self, text: str, asked: int) -> None:
        import asyncio  # noqa: PLC0415

        made = await asyncio.to_thread(ChatChoice, text, self._workspace.state)
        if asked == self._asked:
            made.follow_if_changed(self._workspace.state)
            self._take(made)

    async def _open(self, path: Path) -> None:
        import asyncio  # noqa: PLC0415

        from facilitator.exchange.chat import read_text  # noqa: PLC0415

        try:
            text = await asyncio.to_thread(read_text, path)
        except UserError as error:
            self.source.say(in_words(error))
        else:
            self.source.show_file(path.name, text)

    def _take(self, choice: ChatChoice | None) -> None:
        if choice is not None and not choice.messages:
            choice = None
            self.source.say(
                self.tr("There is no message in this text. Copy the chat again, and paste it here.")
            )
        self._choice = choice
        self.everything.setChecked(choice is not None and not choice.ticked())
        self._show()
        if choice is not None:
            self.rows.setCurrentIndex(self.rows.rows.index(0))
            self.rows.clearSelection()

    def _changed(self, changes: Changes) -> None:
        if self._choice is not None and changes.kinds & {"idea", "authorship", "participant"}:
            self._stale = True
            if self.isVisible():
                self._follow()
        if "showing" in changes.kinds:
            self.face_down.setChecked(self._workspace.state.showing.new_face_down)

    def showEvent(self, event: QShowEvent) -> None:
        """Compares with the board as it has become meanwhile."""
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        if self._stale and self._choice is not None:
            self._choice.follow(self._workspace.state)
            self._show()
        self._stale = False

    def _name_answered(self, name: str, participant_id: object) -> None:
        if self._choice is not None:
            self._choice.choose_name(name, participant_id if isinstance(participant_id, str) else None)
            self._decided()

    def _decided(self) -> None:
        self._show()

    def _show(self) -> None:
        choice, people = self._choice, self._workspace.state.participants
        self.rows.rows.show_choice(choice, people, everything=self.everything.isChecked())
        self.middle.setCurrentIndex(0 if choice is None else 1)
        if choice is None:
            self.near.ask((), {})
            return
        number = len(choice.ticked())
        self.near.ask(choice.to_confirm(), self.rows.rows.people)
        self.count.setText(wording.count(number, "card"))
        self.left_out.setText(in_words(left_out_in_words(choice.left_out())))
        self.everything.setVisible(len(choice.candidates()) < len(choice.entries))
        nameless = choice.without_author()
        self.note.setText(self.tr("{0} without an author").format(wording.count(nameless, "card")))
        self.note.setVisible(bool(nameless))
        self.put.set_word(self.tr("Put {0} on the board").format(wording.count(number, "card")))
        self.put.setEnabled(number > 0)


def _is_put(event: QKeyEvent) -> bool:
    control = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ControlModifier
    return control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
