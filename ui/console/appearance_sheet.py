"""Appearance: colours, size of text, motion and language, with a small sample; it lies over the page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QSettings, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui import appearance
from ui.appearance import LARGEST, SMALLEST, Appearance
from ui.dressing import tokens_for
from ui.enlarging import drawn_at
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.look_sample import LookSample
from ui.widgets.over_page import OverPage
from ui.widgets.parts import column, label, row, scrolled
from ui.widgets.segments import Segments
from ui.widgets.surely import surely

WIDTH, MARGIN = 600, 16
STEP = 25
"""Per cent from one size of text to the next."""


class AppearanceSheet(OverPage):
    """What is chosen is remembered at once; the key again puts it away too."""

    chosen = Signal()
    """Another look was chosen and remembered."""

    def __init__(self, tokens: Tokens, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._tokens = settings, tokens
        self._now = now = appearance.appearance(settings)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Appearance"))
        whole = column(self, 0, 0)
        self._inside = QWidget()
        self._choices = column(self._inside, 20, 8)
        whole.addWidget(scrolled(self._inside), 1)
        self._choices.addWidget(label(self.tr("Appearance"), "title"))
        self.colours = self._choice(
            self.tr("Colours"),
            (
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("contrast", self.tr("High contrast")),
            ),
            now.colours,
        )
        sizes = range(SMALLEST, LARGEST + 1, STEP)
        self.text = self._choice(
            self.tr("Size of text"),
            [(size, self.tr("{0} %").format(size)) for size in sizes],
            min(sizes, key=lambda size: abs(size - now.text)),
        )
        self.motion = self._choice(
            self.tr("Motion"),
            (
                ("system", self.tr("As the system")),
                ("full", self.tr("Full")),
                ("reduced", self.tr("Reduced")),
            ),
            now.motion,
        )
        self.language = self._choice(
            self.tr("Language"), (("en", "English"), ("cy", "Cymraeg")), now.language
        )
        self._choices.addSpacing(4)
        self._choices.addWidget(label(self.tr("A sample"), "section"))
        self.sample = LookSample(tokens)
        self._choices.addWidget(self.sample)
        foot = row(spacing=12)
        self.note = label("", "small", wrap=True)
        foot.addWidget(self.note, 1)
        self.close_button = KeyButton(self.tr("Close"), tokens, key="Esc")
        self.close_button.clicked.connect(self.put_away)
        foot.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        foot.setContentsMargins(20, 0, 20, 20)
        whole.addLayout(foot)
        self._say(
            self.tr("The size of text shows when the app is opened next.")
            if self._size_waits()
            else self.tr("Kept on this computer, for every cohort. The stage takes the same colours.")
        )
        self._show_sample()

    def _choice(self, name: str, choices: Any, value: Any) -> Segments:
        self._choices.addWidget(label(name, "section"))
        made = Segments(choices, name)
        made.show_value(value)
        made.chosen.connect(self._choose)
        self._choices.addWidget(made)
        return made

    def _choose(self) -> None:
        was = self._now
        self._now = Appearance(
            colours=self.colours.value,
            text=self.text.value,
            motion=self.motion.value,
            language=self.language.value,
        )
        appearance.keep(self._settings, self._now)
        self._show_sample()
        if self._now.text != was.text or self._size_waits():
            self._say(self.tr("Kept. The size shows when the app is opened next."))
        elif self._now.language == "cy" != was.language:
            self._say(self.tr("Kept. What is not in Welsh yet stays English."))
        else:
            self._say(self.tr("Kept."))
        self.chosen.emit()

    def _size_waits(self) -> bool:
        """True while another size was chosen than the one that everything is drawn at."""
        app = QApplication.instance()
        drawn = drawn_at(app) if app else None
        return drawn is not None and drawn != self._now.text

    def _show_sample(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.sample.wear(tokens_for(app, self._now))

    def wait(self, why: str) -> None:
        """Says what the choice waits for before it shows everywhere."""
        self._say(self.tr("Kept. It shows everywhere as soon as it can: {0}").format(why))

    def _say(self, words: str) -> None:
        if words != self.note.text():
            self.note.setText(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self.note, QAccessible.Event.Alert))

    def toggle(self) -> None:
        """Opens in the middle of the window, or goes away."""
        if self.isVisible():
            self.put_away()
        else:
            self.open()

    def open(self) -> None:
        """Opens in the middle of the window, with the keyboard on the colours."""
        self.come()
        self.place()  # again: until it has been shown, it does not know how large it wants to be
        self.colours.setFocus(Qt.FocusReason.TabFocusReason)

    def choice_with_keyboard(self) -> str:
        """The name of the choice that has the keyboard."""
        has = QApplication.focusWidget()
        names = ("colours", "text", "motion", "language")
        return next((name for name in names if has and getattr(self, name).isAncestorOf(has)), "colours")

    def take_keyboard(self, choice: str) -> None:
        """Puts the keyboard on what is taken of a choice, by its name."""
        taken: Segments = getattr(self, choice)
        taken.setFocus(Qt.FocusReason.TabFocusReason)

    def place(self) -> None:
        """In the middle of the window, whole or scrolled within it."""
        room = surely(self.parentWidget()).rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        width = min(WIDTH, room.width())
        wanted = self._choices.totalSizeHint().height() + self.close_button.sizeHint().height() + 32
        made = QRect(0, 0, width, min(wanted, room.height()))
        made.moveCenter(room.center())
        self.setGeometry(made)
