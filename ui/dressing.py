"""What the windows wear and speak: as a person chose, or as the system has it, also when either changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import QObject, QSettings, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.appearance import Appearance, appearance
from ui.language import speak
from ui.theme import Tokens
from ui.widgets.alive import alive

AGAIN_MS = 1000
"""While a window cannot change its look, it is asked again after this long."""


class Dressed(Protocol):
    """A window that can be built anew in another look."""

    @property
    def appearance_chosen(self) -> SignalInstance:
        """Somebody chose another look, and it was remembered."""
        ...

    def holds_its_look(self) -> str:
        """Why it cannot be built anew at this moment, in words; nothing if it can."""
        ...

    def wait_for_look(self, why: str) -> None:
        """Says that the choice is remembered, and what it waits for."""
        ...

    def in_look(self, tokens: Tokens) -> Dressed:
        """The same window in another look, in its place and as it stood; it is on the screen."""
        ...


def tokens_for(app: QApplication, chosen: Appearance) -> Tokens:
    """The tokens that a choice makes on this system."""
    scheme = theme.system_scheme(app) if chosen.colours == "system" else chosen.colours
    return theme.load_tokens(scheme)


class Dressing(QObject):
    """Follows the choice and the system, and has the window that is open built anew when they change."""

    def __init__(self, app: QApplication, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._settings = app, settings
        self._window: Dressed | None = None
        self._built: Callable[[Dressed], None] = lambda _: None
        chosen = appearance(settings)
        self.tokens, self._language = tokens_for(app, chosen), chosen.language
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.look)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._soon)
        if contrast := getattr(hints, "accessibility", None):  # Qt tells from 6.10 on
            contrast().contrastPreferenceChanged.connect(self._soon)

    def follow(self, window: Dressed, built: Callable[[Dressed], None] = lambda _: None) -> None:
        """This window is open now; ``built`` is told of the one in its place when it was built anew."""
        self._window, self._built = window, built
        window.appearance_chosen.connect(self._soon)

    def look(self) -> None:
        """Has the window built anew if it should look otherwise, or later if it cannot be now."""
        chosen = appearance(self._settings)
        tokens, window = tokens_for(self._app, chosen), self._window
        if (tokens, chosen.language) == (self.tokens, self._language) or window is None:
            return
        if not alive(cast(QObject, window)):
            return
        if why := window.holds_its_look():
            window.wait_for_look(why)
            self._again.start(AGAIN_MS)
            return
        self.tokens, self._language = tokens, chosen.language
        speak(self._app, chosen.language)
        made = window.in_look(tokens)
        self.follow(made, self._built)
        self._built(made)

    def _soon(self) -> None:
        """From the loop, as a window cannot go while it says what was chosen in it."""
        self._again.start(0)
