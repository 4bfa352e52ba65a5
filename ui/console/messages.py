"""The line that says what was done or what went wrong, in place, without stopping anybody."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.widgets.parts import label, set_role

SHORT_MS = 6000


class Messages(QFrame):
    """What was done goes by itself after a few seconds; what went wrong stays until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        self.text = label("", "strong", wrap=True)
        close = QPushButton(self.tr("Close"))
        close.setProperty("role", "quiet")
        close.clicked.connect(self.hide)
        layout.addWidget(self.text, 1)
        layout.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHORT_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, wrong: bool) -> None:
        """Shows a sentence."""
        self.text.setText(text)
        set_role(self, "danger-banner" if wrong else "sunken")
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if wrong:
            self._timer.stop()
        else:
            self._timer.start()
