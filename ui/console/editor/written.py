"""Fields that are written in place: each says what is typed, and once it is left what is to be kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.console.board.card_editors import DayEditor, LineEditor, TextEditor
from ui.console.board.card_parts import FieldBox

WIDEST = 900
"""Pixels: longer lines are hard to read."""


class Written(QWidget):
    """What fields of an activity and of a session have in common; ``kept`` is what they are about."""

    typed = Signal(str, str)
    """A text field's name and its words as they stand after a letter."""
    changed = Signal(str, object)
    """Which field (by its name, for its draft), and the new values of its columns."""

    lists: frozenset[str] = frozenset()
    """Text fields of which each line is kept by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.boxes: dict[str, FieldBox] = {}
        self.setMaximumWidth(WIDEST)

    def kept(self) -> Mapping[str, str]:
        """What is kept, as it stands in the text fields, by their names; nothing where nothing is shown."""
        return {}

    def keep_typed(self) -> None:
        """Keeps what is typed and has not been left yet."""
        for name in self.kept():
            self._left(name)

    def _text(
        self,
        layout: Any,
        name: str,
        words: str,
        editor: LineEditor | TextEditor | DayEditor,
        stretch: int = 0,
    ) -> None:
        editor.typed.connect(lambda: None if self._showing else self.typed.emit(name, editor.words()))
        editor.left.connect(lambda: self._left(name))
        self._box(layout, name, words, editor, stretch)

    def _box(self, layout: Any, name: str, words: str, editor: QWidget, stretch: int = 0) -> None:
        self.boxes[name] = FieldBox(words, editor)
        layout.addWidget(self.boxes[name], stretch)

    def _show_texts(self, half_typed: Callable[[str], str], *, other: bool) -> set[str]:
        """Shows what is kept, or what was half typed instead: gives the fields in which that is so.

        Where somebody is typing it stays as it is, unless it is about an ``other`` thing than before.
        """
        waiting = set()
        for name, words in self.kept().items():
            editor: Any = self.boxes[name].editor
            half = half_typed(name)
            if half and half != words:
                editor.show_words(half)
                waiting.add(name)
            elif other or not _typed_in(editor) or editor.words() == words:
                editor.show_words(words)
        return waiting

    def _left(self, name: str) -> None:
        """Keeps a text that is another one than is kept already."""
        editor: Any = self.boxes[name].editor
        kept = self.kept()
        if not kept or self._showing or typed_into(editor).isReadOnly() or editor.words() == kept[name]:
            return
        self._keep_text(name, editor.words())

    def _keep_text(self, name: str, words: str) -> None:
        self._keep(name, **{name: tuple(words.splitlines()) if name in self.lists else words})

    def _keep(self, field: str, **values: Any) -> None:
        if not self._showing and self.kept():
            self.changed.emit(field, values)


def typed_into(editor: Any) -> Any:
    """The line or the text of a field into which letters go."""
    return editor.line if isinstance(editor, DayEditor) else editor


def _typed_in(editor: Any) -> bool:
    """Whether the keyboard is in a field and something was typed there that could be taken back."""
    there = typed_into(editor)
    document = there.document() if isinstance(there, TextEditor) else there
    return bool(there.hasFocus() and document.isUndoAvailable())
