"""A session's own words: its title, what it is about, and for a self-led one what the pair talks about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facilitator.live.run_sheet import MOST_MINUTES
from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from ui.console.board.card_editors import LineEditor, TextEditor
from ui.console.board.card_parts import FieldBox
from ui.console.editor.fields import WIDEST, typed_in
from ui.console.editor.numbers import Whole
from ui.widgets.parts import column, label


class SessionFields(QWidget):
    """Shows a session; says what was typed, and what is to be kept."""

    typed = Signal(str, str)
    changed = Signal(str, object)
    """Which field, and the new values of the session's columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._showing = False
        self.setMaximumWidth(WIDEST)
        self.boxes: dict[str, FieldBox] = {}
        layout = column(self, 0, 14)
        layout.setContentsMargins(20, 16, 20, 20)
        self.about = label("", "section", wrap=True)
        layout.addWidget(self.about)
        self._text(layout, "title", self.tr("Title of the session"), LineEditor())
        self.length = Whole(
            self.tr("Length of the session in minutes"), 5, MOST_MINUTES, self.tr(" min"), 140
        )
        self.length.valueChanged.connect(lambda n: self._keep("length", planned_seconds=60 * n))
        self.boxes["length"] = FieldBox(self.tr("Length"), self.length)
        layout.addWidget(self.boxes["length"])
        self._text(layout, "summary", self.tr("What it is about"), TextEditor(2))
        self._text(layout, "prompts", self.tr("What the pair talks about, one to a line"), TextEditor(4))
        layout.addStretch(1)

    def show_session(self, session: Session, half_typed: Callable[[str], str]) -> None:
        """Shows a session, and in a field what was half typed there."""
        self._showing = True
        other = self._session is None or self._session.id != session.id
        self._session = session
        alone = session.kind is SessionKind.SELF_LED
        self.about.setText(
            self.tr("Session {number} is held by each pair alone, with prompts and no run sheet.").format(
                number=session.number
            )
            if alone
            else self.tr("Session {number}, with everybody").format(number=session.number)
        )
        for name, words in _texts(session).items():
            editor: Any = self.boxes[name].editor
            half = half_typed(name)
            if half and half != words:
                editor.show_words(half)
            elif other or not typed_in(editor) or editor.words() == words:
                editor.show_words(words)
            editor.setReadOnly(session.started_at is not None)
        self.length.setValue(round(session.planned_seconds / 60))
        self.boxes["length"].setVisible(alone)  # the length of any other stands above its run sheet
        self.boxes["prompts"].setVisible(alone)
        self._showing = False

    @property
    def session_id(self) -> str:
        """The session that stands here."""
        return self._session.id if self._session else ""

    def keep_typed(self) -> None:
        """Keeps what is typed and has not been left yet."""
        for name in ("title", "summary", "prompts"):
            self._left(name)

    def _text(self, layout: Any, name: str, words: str, editor: LineEditor | TextEditor) -> None:
        editor.typed.connect(lambda: self._showing or self.typed.emit(name, editor.words()))
        editor.left.connect(lambda: self._left(name))
        self.boxes[name] = FieldBox(words, editor)
        layout.addWidget(self.boxes[name])

    def _left(self, name: str) -> None:
        editor: Any = self.boxes[name].editor
        if self._session is None or self._showing or editor.isReadOnly():
            return
        words = editor.words()
        if words != _texts(self._session)[name]:
            self._keep(name, **{name: tuple(words.splitlines()) if name == "prompts" else words})

    def _keep(self, field: str, **values: Any) -> None:
        if not self._showing:
            self.changed.emit(field, values)


def _texts(session: Session) -> dict[str, str]:
    """What is kept, as it stands in the text fields."""
    return {
        "title": session.title,
        "summary": session.summary,
        "prompts": "\n".join(session.prompts),
    }
