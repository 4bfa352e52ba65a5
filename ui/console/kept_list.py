"""What was kept in this activity, newest last: notes and cards, each removable and undoable."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from facilitator.live import notes
from facilitator.model.board import Idea
from facilitator.model.programme import NoteKind
from facilitator.model.run import Note
from ui import wording
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.icons import icon, pixmap
from ui.widgets.parts import clear, column, frame, heading_row, label
from ui.workspace import Workspace

PICTURES = {
    NoteKind.INSIGHT: "lightbulb",
    NoteKind.QUOTE: "quote",
    NoteKind.PENNY_DROP: "sparkles",
    NoteKind.ACTION: "square-check-big",
    NoteKind.OBSERVATION: "eye",
    NoteKind.PARKING_LOT: "circle-parking",
}
MOST = 6


class KeptList(QWidget):
    """The last few; the Sync page's CSV and the Board page have all."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        layout = column(self, 0, 6)
        self.count = label("", "section")
        layout.addLayout(heading_row(label(self.tr("Kept in this activity"), "section"), self.count))
        self._rows = column(spacing=0)
        layout.addLayout(self._rows)
        self.empty = label(
            self.tr("Nothing yet. Ctrl+N for a note, Ctrl+I for an idea, Ctrl+Return keeps it."),
            "muted",
            wrap=True,
        )
        layout.addWidget(self.empty)
        workspace.changed.connect(
            lambda changes: (
                self.refresh() if changes.kinds & {"note", "idea", "activity", "session"} else None
            )
        )
        self.refresh()

    def refresh(self) -> None:
        """Reads notes and cards again."""
        state = self._workspace.state
        current = state.current
        self.setVisible(current is not None)
        if current is None or current.started_at is None:
            return
        here = [n for n in state.notes if n.activity_id == current.id]
        cards = [
            i for i in state.ideas if i.session_id == state.session.id and i.created_at >= current.started_at
        ]
        clear(self._rows)
        names = {p.id: p.name for p in state.participants}
        both: list[Note | Idea] = [*here, *cards]
        kept = sorted(both, key=lambda one: one.created_at)
        for one in kept[-MOST:]:
            self._rows.addWidget(
                self._note(one, names, state.timezone)
                if isinstance(one, Note)
                else self._card(one, state.timezone)
            )
        parts = [wording.count(len(here), "note")] if here else []
        parts += [wording.count(len(cards), "idea")] if cards else []
        self.count.setText(", ".join(parts))
        self.count.setVisible(bool(kept))
        self.empty.setVisible(not kept)

    def _note(self, note: Note, names: Mapping[str, str], timezone: str) -> QWidget:
        words = f"“{note.text}”" if note.kind is NoteKind.QUOTE else note.text
        about = names.get(note.participant_id or "", "")
        at = wording.clock_time(note.created_at, timezone)
        tail = " · ".join(filter(None, (at, about, self.tr("quotable") if note.quotable else "")))
        return self._row(PICTURES[note.kind], words, tail, note, "")

    def _card(self, card: Idea, timezone: str) -> QWidget:
        tail = self.tr("{0} · card").format(wording.clock_time(card.created_at, timezone))
        return self._row("sticky-note", card.title, tail, None, card.id)

    def _row(self, picture: str, words: str, tail: str, note: Note | None, card_id: str) -> QWidget:
        line = QWidget()
        outer = column(line, 0, 0)
        outer.addWidget(frame("rule"))
        inner = QHBoxLayout()
        inner.setContentsMargins(2, 4, 2, 4)
        inner.setSpacing(10)
        mark = QLabel()
        mark.setAccessibleName(in_words(note.kind.value) if note else self.tr("card"))
        mark.setPixmap(pixmap(picture, self._tokens.ink2, 18, self.devicePixelRatioF()))
        inner.addWidget(mark)
        inner.addWidget(label(words, wrap=True), 1)
        inner.addWidget(label(tail, "small"))
        if note and note.kind in (NoteKind.QUOTE, NoteKind.PENNY_DROP, NoteKind.INSIGHT):
            quotable = self._button(
                "message-square-quote",
                self.tr("May not be quoted") if note.quotable else self.tr("May be quoted"),
            )
            quotable.clicked.connect(
                lambda: self._workspace.do(notes.set_quotable, note.id, not note.quotable)
            )
            inner.addWidget(quotable)
        remove = self._button("trash-2", self.tr("Remove"))
        if note:
            remove.clicked.connect(lambda: self._workspace.do(notes.remove, note.id))
        else:
            remove.clicked.connect(lambda: self._remove_card(card_id))
        inner.addWidget(remove)
        outer.addLayout(inner)
        return line

    def _remove_card(self, card_id: str) -> None:
        from facilitator.live import board  # noqa: PLC0415 - the windows open without what cards can do

        self._workspace.do(board.remove, [card_id])

    def _button(self, picture: str, words: str) -> QPushButton:
        made = QPushButton(icon(picture, self._tokens.ink2, 16), "")
        made.setProperty("role", "quiet")
        made.setAccessibleName(words)
        made.setToolTip(words)
        made.setFixedWidth(34)
        return made
