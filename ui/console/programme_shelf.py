"""The programmes to choose from, each with what it is for; one's own renamed, deleted, sent, brought in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from facilitator.errors import UserError
from facilitator.exchange import programme_shelf
from facilitator.exchange.programme_shelf import Shelved
from ui.beside import Beside
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.field import Field
from ui.widgets.key_button import KeyButton
from ui.widgets.open_dialog import OpenDialog, dropped_file
from ui.widgets.parts import clear, column, label, row, scrolled, set_role
from ui.widgets.save_dialog import SaveDialog


class ProgrammeShelf(QFrame):
    """Fills the place that it is given until it is ``left``. Files are written off the Qt thread."""

    chosen = Signal(str)
    """The name of a programme that a new cohort is to be made with."""
    changed = Signal()
    """Another programme is there, or one is not."""
    left = Signal()

    def __init__(self, tokens: Tokens, near: Path, parent: QWidget, *, choosing: bool = False) -> None:
        """``near`` is the folder where files to send begin; with ``choosing`` each can be taken."""
        super().__init__(parent)
        self._tokens, self._near, self._choosing = tokens, near, choosing
        self._beside = Beside(self)
        self._gone: tuple[str, str] | None = None
        """The name and text of the programme that was deleted last."""
        self._sending = ""
        self.lines: dict[str, ShelvedLine] = {}
        """What is shown, by name."""
        self.setAcceptDrops(True)
        self._open = OpenDialog(self.tr("Bring in a programme"), [self.tr("Programmes (*.toml)")], self, near)
        self._open.chosen.connect(self.bring_in)
        self._place = SaveDialog(self.tr("Save a copy of the programme"), self)
        self._place.chosen.connect(self.send)
        layout = column(self, 22, 12)
        top = row(spacing=10)
        self.back = KeyButton(self.tr("Back"), tokens, icon="chevron-left", key="Esc")
        self.back.clicked.connect(self.left)
        top.addWidget(self.back)
        top.addWidget(label(self.tr("Programmes"), "title"), 1)
        self.bring = KeyButton(self.tr("Bring one in…"), tokens, icon="upload")
        self.bring.setToolTip(self.tr("A programme file (.toml) that somebody sent; or drop it here"))
        self.bring.clicked.connect(self._open.ask)
        top.addWidget(self.bring)
        layout.addLayout(top)
        said = row(spacing=10)
        self.outcome = label("", "kept", wrap=True)
        self.outcome.hide()
        said.addWidget(self.outcome, 1)
        self.put_back = KeyButton(self.tr("Put it back"), tokens, icon="undo-2")
        self.put_back.clicked.connect(self._put_back)
        self.put_back.hide()
        said.addWidget(self.put_back)
        layout.addLayout(said)
        inside = QWidget()
        self._list = column(inside, 0, 10)
        layout.addWidget(scrolled(inside), 1)

    def open(self) -> None:
        """Reads the programmes again, and takes the keyboard."""
        self.say("")
        self.refresh()
        first = next(iter(self.lines.values()), None)
        stop = first.use if first and self._choosing else self.bring
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Shows what is on the shelf now."""
        clear(self._list)
        self.lines = {}
        for one in programme_shelf.shelf():
            line = self.lines[one.name] = ShelvedLine(one, self._tokens, choosing=self._choosing)
            line.use.clicked.connect(partial(self.chosen.emit, one.name))
            line.copy.clicked.connect(partial(self._ask_send, one.name))
            line.delete.clicked.connect(partial(self._delete, one.name))
            line.renamed.connect(partial(self._rename, one.name))
            self._list.addWidget(line)
            line.show()
        if not any(line.programme.own for line in self.lines.values()):
            words = self.tr(
                "You have none of your own yet. In a cohort, Ctrl+R opens the run sheets; “Save as…” there "
                "keeps them as a programme of yours."
            )
            self._list.addWidget(label(words, "muted", wrap=True))
        self._list.addStretch(1)

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Says what came of something, above the list; nothing takes it away."""
        set_role(self.outcome, "danger" if wrong else "kept")
        self.outcome.setText(words)
        self.outcome.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleEvent(self.outcome, QAccessible.Event.Alert))
        if wrong or not words:
            self._gone = None
        self.put_back.setVisible(self._gone is not None)

    def bring_in(self, path: Path) -> None:
        """Puts a file that somebody sent among one's own."""

        def shown(made: Shelved) -> None:
            self.say(self.tr("✓ “{title}” is among your programmes now.").format(title=made.title))
            self._go_to(made.name)

        self._run(partial(programme_shelf.bring_in, path), shown)

    def send(self, path: Path) -> None:
        """Writes a copy for somebody else."""
        self._run(
            partial(programme_shelf.send, self._sending, path), lambda said: self.say(f"✓ {in_words(said)}")
        )

    def _ask_send(self, name: str) -> None:
        self._sending = name
        self._place.ask(self._near / f"{name}.toml", f"{name}.toml", self.tr("Programmes (*.toml)"))

    def _rename(self, name: str, title: str) -> None:
        def shown(made: Shelved) -> None:
            self.say(self.tr("✓ It is called “{title}” now.").format(title=made.title))
            self._go_to(made.name)

        self._run(partial(programme_shelf.rename, name, title), shown)

    def _delete(self, name: str) -> None:
        title = self.lines[name].programme.title

        def shown(text: str) -> None:
            self._gone = (name, text)
            words = self.tr("“{title}” is deleted. Cohorts that were made with it stay as they are.")
            self.say(words.format(title=title))
            self.refresh()
            self.put_back.setFocus(Qt.FocusReason.OtherFocusReason)

        self._run(partial(programme_shelf.take_off, name), shown)

    def _put_back(self) -> None:
        if self._gone is None:
            return
        name, text = self._gone

        def shown(_: None) -> None:
            self._gone = None
            self.say(self.tr("✓ It is back."))
            self._go_to(name)

        self._run(partial(programme_shelf.put_back, name, text), shown)

    def _go_to(self, name: str) -> None:
        self.refresh()
        if line := self.lines.get(name):
            (line.use if self._choosing else line.rename).setFocus(Qt.FocusReason.OtherFocusReason)

    def _run(self, work: Callable[[], Any], shown: Callable[[Any], None]) -> None:
        self._beside.run(self._work(work, shown))

    async def _work(self, work: Callable[[], Any], shown: Callable[[Any], None]) -> None:
        import asyncio  # noqa: PLC0415 - the windows are on the screen before anything is written

        try:
            made = await asyncio.to_thread(work)
        except UserError as error:
            self.say(in_words(error), wrong=True)
        else:
            shown(made)
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped."""
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A file that was dropped comes in."""
        if path := dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self.bring_in(path)


class ShelvedLine(QFrame):
    """One programme: what it is called and for, and what can be done with it."""

    renamed = Signal(str)
    """The title that was typed for it."""

    def __init__(self, programme: Shelved, tokens: Tokens, *, choosing: bool) -> None:
        super().__init__()
        self.programme = programme
        self.setProperty("role", "card")
        line = row(self, 14, 12)
        words = column(spacing=3)
        self.title = label(programme.title, "heading", wrap=True)
        self.name = _Name(programme.title)
        self.name.setAccessibleName(self.tr("New name of {title}").format(title=programme.title))
        self.name.hide()
        self.name.taken.connect(self._take)
        self.name.given_up.connect(self._end)
        words.addWidget(self.title)
        words.addWidget(self.name)
        words.addWidget(label(f"{programme.name} · {in_words(programme.about)}", "small"))
        for text, role in ((programme.summary, "muted"), (in_words(programme.trouble), "danger")):
            if text:
                words.addWidget(label(text, role, wrap=True))
        line.addLayout(words, 1)
        self.rename = self._button(tokens, "pencil", self.tr("Rename {title}"))
        self.rename.clicked.connect(self.ask_name)
        self.copy = self._button(tokens, "download", self.tr("Save a copy of {title} to send"))
        self.delete = self._button(tokens, "trash-2", self.tr("Delete {title}"))
        self.use = KeyButton(self.tr("Use it"), tokens, icon="check")
        self.use.setAccessibleName(self.tr("Use {title}").format(title=programme.title))
        buttons = (self.rename, self.copy, self.delete, self.use)
        own, sound = programme.own, not programme.trouble
        for button, wanted in zip(buttons, (own and sound, True, own, choosing and sound), strict=True):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            if not wanted:
                button.hide()

    def ask_name(self) -> None:
        """Asks for another title where the title stands."""
        self.title.hide()
        self.name.setText(self.programme.title)
        self.name.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _take(self, title: str) -> None:
        if title.strip() == self.programme.title:
            self._end()
        else:
            self.renamed.emit(title)

    def _end(self) -> None:
        self.name.hide()
        self.title.show()
        self.rename.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, tokens: Tokens, picture: str, words: str) -> KeyButton:
        made = KeyButton("", tokens, icon=picture, role="quiet")
        made.setAccessibleName(words.format(title=self.programme.title))
        made.setToolTip(words.format(title=self.programme.title))
        return made


class _Name(Field):
    """Return takes what is typed, Esc leaves the name as it is."""

    taken = Signal(str)
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The two keys that end it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class ProgrammeAbout(QLabel):
    """What a programme is that is chosen by its name: its title, its length, what it is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "muted")

    def show_name(self, name: str) -> None:
        """Shows it; nothing for a path, or while a name is half typed."""
        found = programme_shelf.named(name)
        if found is None:
            self.clear()
            return
        parts = [f"{found.title} · {in_words(found.about)}", in_words(found.trouble) or found.summary]
        self.setText("\n".join(filter(None, parts)))
