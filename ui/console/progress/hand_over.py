"""Before the form is handed over: what will be seen, and how the facilitator gets the console back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, row


class HandOver(QWidget):
    """Says what happens, and asks once more."""

    handed = Signal()
    """Hand over now."""
    left = Signal()
    """Back to the facilitator's own list."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, 0, 14)
        card = frame("card")
        inside = column(card, 22, 10)
        self.heading = label("", "lead", wrap=True)
        inside.addWidget(self.heading)
        for words in (
            self.tr(
                "People answer for themselves, one after another, on a full screen that shows nobody’s "
                "earlier answers. Whoever has finished is not offered again; what is still open can be "
                "filled in here later."
            ),
            self.tr(
                "The console is hidden meanwhile, and the session’s time goes on. To take it back press "
                "Ctrl+Shift+E, or “Give back to the facilitator” twice."
            ),
            self.tr(
                "The shared window goes on showing its scene. In a call, share that window alone and not "
                "this whole screen: everybody would read along."
            ),
        ):
            inside.addWidget(label(words, wrap=True))
        buttons = row(spacing=10)
        self.now = KeyButton(self.tr("Hand over now"), tokens, icon="log-out", role="primary")
        self.now.clicked.connect(self.handed)
        self.back = KeyButton(self.tr("Not now"), tokens)
        self.back.clicked.connect(self.left)
        buttons.addWidget(self.now)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        layout.addWidget(card)
        layout.addStretch(1)
        self.setFocusProxy(self.now)

    def show_wave(self, wave: str, waiting: int) -> None:
        """Says for which wave, and how many people have not finished."""
        words = {
            0: self.tr("Everybody has filled in the form: {0}"),
            1: self.tr("Hand over the form: {0}, one person to go"),
        }.get(waiting, self.tr("Hand over the form: {0}, {1} people to go"))
        self.heading.setText(words.format(wave.lower(), waiting))
        self.now.setEnabled(waiting > 0)
