"""Fields after somebody was erased: what stands half typed in any of them no longer names the person."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from facilitator.capture.erased_words import Words
from ui.console.half_typed import HalfTyped


def settle(window: QWidget) -> None:
    """Has every field hand its half-typed words to the cohort file, where an erase finds them."""
    for part in window.findChildren(QWidget):
        for name in ("keep_draft", "keep_drafts"):
            if callable(keep := getattr(part, name, None)):
                keep()
    for half_typed in window.findChildren(HalfTyped):
        half_typed.keep()


def clean(words: Words) -> None:
    """Takes the person out of whatever can be typed into; what Ctrl+Z would bring back there goes too."""
    for part in QApplication.allWidgets():
        if isinstance(part, QLineEdit) and not part.isReadOnly():
            made, count = words.cleaned(part.text())
            if count:
                place = part.cursorPosition()
                part.setText(made)
                part.setCursorPosition(min(place, len(made)))
        elif isinstance(part, QPlainTextEdit | QTextEdit) and not part.isReadOnly():
            made, count = words.cleaned(part.toPlainText())
            if count:
                part.setPlainText(made)
