"""The line that says what was done or what went wrong, in place, without stopping anybody."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QWidget

from ui.widgets.alive import alive
from ui.widgets.announce import announce
from ui.widgets.parts import clear, column, label, row, set_role

SHORT_MS = 6000

Ways = Sequence[tuple[str, Callable[[], object]]]
"""What may be done about it: the words on a button, with their ``&`` key, and what it does."""


class Messages(QFrame):
    """What was done goes by itself after a few seconds; what went wrong stays until it is closed or over.

    What is offered stays until it is settled: whatever else is said meanwhile stands in a line below it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lines = column(self, 0, 6)
        lines.setContentsMargins(22, 8, 10, 8)
        top = row(spacing=8)
        self.text = label("", "strong", wrap=True)
        close = QPushButton(self.tr("Close"))
        close.setProperty("role", "quiet")
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where somebody types
        close.clicked.connect(self.withdraw)
        top.addWidget(self.text, 1)
        top.addWidget(close)
        lines.addLayout(top)
        self._ways = row(spacing=8)
        lines.addLayout(self._ways)
        self.also = label("", wrap=True)
        self.also.hide()
        lines.addWidget(self.also)
        self.ways: list[QPushButton] = []
        """The buttons of what is offered."""
        self._offers = False
        self._from: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHORT_MS)
        self._timer.timeout.connect(self._time_is_up)
        self.hide()

    def say(self, text: str, wrong: bool) -> None:
        """Shows a sentence."""
        if self._offers:
            if text != self.text.text():
                self._show(self.also, text, wrong)
                self.also.show()
            return
        self._show(self.text, text, wrong)
        set_role(self, "danger-banner" if wrong else "sunken")
        self.show()

    def offer(self, text: str, ways: Ways = (), *, wrong: bool = True) -> None:
        """Shows a sentence that stays, with buttons for what may be done about it."""
        inside = self._has_keyboard()
        if not inside:
            self._from = QApplication.focusWidget()
        self._offers = True
        self.also.hide()
        self._show(self.text, text, wrong=True)
        set_role(self, "danger-banner" if wrong else "banner")
        clear(self._ways)
        self.ways = [self._way(words, does, first=not i) for i, (words, does) in enumerate(ways)]
        self._ways.addStretch(1)
        self.show()
        if inside:
            if self.ways:
                self.ways[0].setFocus()
            else:
                self._give_back()

    def withdraw(self) -> None:
        """Takes back what is said or offered; the keyboard goes where it was."""
        inside = self._has_keyboard()
        self._offers = False
        self._timer.stop()
        clear(self._ways)
        self.ways = []
        self.also.hide()
        self.hide()
        if inside:
            self._give_back()
        self._from = None

    def go_on(self) -> None:
        """Something was done since: what went wrong before it is over. What is offered stays."""
        if not self._offers:
            self.withdraw()

    @property
    def offers(self) -> bool:
        """True while something is offered."""
        return self._offers

    def _way(self, words: str, does: Callable[[], object], *, first: bool) -> QPushButton:
        made = QPushButton(words)
        made.setAccessibleName(words.replace("&", ""))
        made.setAccessibleDescription(self.text.text())
        if first:
            made.setProperty("role", "primary")
        made.setAutoDefault(True)  # Return presses it, as the space bar does
        made.clicked.connect(lambda _=False: does())
        self._ways.addWidget(made)
        made.show()  # at once, not with the next event, for whoever presses Tab now
        return made

    def _show(self, where: QWidget, text: str, wrong: bool) -> None:
        where.setText(text)  # type: ignore[attr-defined]
        self.setAccessibleName(text)
        announce(self, text, urgent=wrong)
        if wrong:
            self._timer.stop()
        else:
            self._timer.start()

    def _give_back(self) -> None:
        """Puts the keyboard where it was before anything was offered."""
        if self._from is not None and alive(self._from):
            self._from.setFocus()

    def _has_keyboard(self) -> bool:
        has = QApplication.focusWidget()
        return has is not None and self.isAncestorOf(has)

    def _time_is_up(self) -> None:
        if self._offers:
            self.also.hide()
        else:
            self.hide()
