"""Parts of a card's form: a field with its label and its trouble, and a section that folds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui.theme import Tokens
from ui.widgets.icons import icon
from ui.widgets.parts import column, frame, label, row, set_role
from ui.widgets.sign import Sign


class FieldBox(QWidget):
    """A label that leads to its field, what is needed of it, and below what was wrong with it."""

    def __init__(self, words: str, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.editor = words, editor
        layout = column(self, 0, 4)
        self.label = label(words, "section", wrap=True)
        self.label.setBuddy(editor)
        self.needed = label("", "needed")
        self.needed.hide()
        top = row(spacing=8)
        top.addWidget(self.label, 1)
        top.addWidget(self.needed, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        layout.addWidget(editor)
        self.hint = label("", "small", wrap=True)
        self.hint.hide()
        layout.addWidget(self.hint)
        if not editor.accessibleName():
            editor.setAccessibleName(words)
        (editor.focusProxy() or editor).setAccessibleName(words)

    def mark(self, needed: str) -> None:
        """Says beside the label that the field is needed, or that it would help; nothing takes that away."""
        self.needed.setText(needed)
        self.needed.setVisible(bool(needed))
        (self.editor.focusProxy() or self.editor).setAccessibleDescription(needed)

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Says something below the field; nothing takes it away."""
        set_role(self.hint, "danger" if wrong else "small")
        self.hint.setText(words)
        self.hint.setVisible(bool(words))
        set_role(self.editor.focusProxy() or self.editor, "true" if wrong else "false", "invalid")


class Section(QWidget):
    """Fields that a later stage wants: folded away until then, or until somebody unfolds them."""

    toggled = Signal(bool)

    def __init__(self, words: str, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._tokens = words, tokens
        layout = column(self, 0, 8)
        layout.addWidget(frame("rule"))
        self.button = QPushButton(words)
        self.button.setProperty("role", "fold")
        self.button.clicked.connect(lambda: self.toggled.emit(not self.unfolded))
        layout.addWidget(self.button)
        self.inside = QWidget()
        self.fields = column(self.inside, 0, 12)
        self.fields.setContentsMargins(0, 0, 0, 6)
        layout.addWidget(self.inside)
        self.unfold(False)

    @property
    def unfolded(self) -> bool:
        """Whether the fields can be seen."""
        return not self.inside.isHidden()

    def unfold(self, unfolded: bool, about: str = "") -> None:
        """Shows the fields or folds them away; ``about`` says beside a folded title what is in them."""
        self.inside.setVisible(unfolded)
        picture = "chevron-down" if unfolded else "chevron-right"
        self.button.setIcon(icon(picture, self._tokens.ink2, 18))
        self.button.setText(f"{self._words} · {about}" if about and not unfolded else self._words)
        state = self.tr("unfolded") if unfolded else self.tr("folded")
        self.button.setAccessibleName(f"{self._words}, {state}")
        self.button.setToolTip(self.tr("Fold away") if unfolded else self.tr("Unfold"))


def private_heading(words: str, tokens: Tokens) -> tuple[QWidget, QLabel]:
    """A lock and what only the facilitator sees, as a line; and its label."""
    line = QWidget()
    layout = row(line, 0, 6)
    lock = Sign()
    lock.setPixmap(icon("lock", tokens.ink2, 16).pixmap(16, 16))
    said = label(words, "section")
    layout.addWidget(lock)
    layout.addWidget(said)
    layout.addStretch(1)
    return line, said
