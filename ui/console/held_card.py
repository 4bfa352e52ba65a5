"""What the welcome window offers for a file that somebody else has open, or that cannot be written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFrame, QWidget

from facilitator.capture.opening import HeldError
from facilitator.errors import UserError
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row


class HeldCard(QFrame):
    """Who has the file since when, a look at it meanwhile, and another try."""

    def __init__(
        self,
        path: Path,
        error: UserError,
        opened: Callable[..., object],
        tokens: Tokens,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        inside = column(self, 18, 10)
        held = isinstance(error, HeldError)
        heading = self.tr("{0} is open elsewhere") if held else self.tr("{0} cannot be written")
        inside.addWidget(label(heading.format(path.name), "heading"))
        self.words = label(self._words(path, error), wrap=True)
        inside.addWidget(self.words)
        line = row(spacing=10)
        self.look = KeyButton(self.tr("Open read-only"), tokens, icon="eye", role="primary")
        self.look.clicked.connect(lambda: opened(path, reading=True))
        self.again = KeyButton(self.tr("Try again"), tokens, icon="rotate-ccw")
        self.again.clicked.connect(lambda: opened(path))
        for button in (self.look, self.again):
            button.setAutoDefault(True)
            line.addWidget(button)
        line.addStretch(1)
        inside.addLayout(line)

    def take_keyboard(self) -> None:
        """Has the keyboard, on the way that is always open."""
        self.look.setFocus()

    def _words(self, path: Path, error: UserError) -> str:
        if not isinstance(error, HeldError):
            return self.tr(
                "Nothing can be kept in {0}. Copy the file to a folder of your own, or look at it as it is."
            ).format(path.parent)
        who = error.who.partition(" (process ")[0]
        has = (
            self.tr("{0} has had it open since {1}.").format(who, error.since)
            if who
            else self.tr("Another copy of the app has it open.")
        )
        follows = self.tr(
            "Read-only, your windows follow what is kept there as it happens, and you may share the stage. "
            "When it is closed there, you can take it over."
        )
        return f"{has} {follows}"
