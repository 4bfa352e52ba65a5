"""What guides in the console: palette, help, first steps, and what was refused, said beside its control.

Each is made when it is first wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings

if TYPE_CHECKING:
    from ui.console.first_steps import FirstSteps
    from ui.console.help_panel import HelpPanel
    from ui.console.in_place import InPlace
    from ui.console.palette import Palette
    from ui.console.window import Console
    from ui.theme import Tokens


class Guide(QObject):
    """Knows the console, and the console hands it what is said and which command a key asked for."""

    def __init__(self, console: Console, tokens: Tokens, settings: QSettings) -> None:
        super().__init__(console)
        self._console, self._tokens, self._settings = console, tokens, settings
        self._by_key = False
        console.workspace.refused.connect(self._refused)
        console.workspace.said.connect(self._say)

    @cached_property
    def finder(self) -> Palette:
        """Ctrl+K: the palette of everything that can be done or opened."""
        from ui.console.offers import Recent, offers  # noqa: PLC0415
        from ui.console.palette import Palette  # noqa: PLC0415

        console = self._console
        made = Palette(partial(offers, console), Recent(self._settings), self._tokens, console)
        made.left.connect(console.capture.field.setFocus)
        return made

    def toggle_finder(self) -> None:
        """Ctrl+K."""
        self.finder.toggle()

    @cached_property
    def help(self) -> HelpPanel:
        """F1: keys and help."""
        from ui.console.help_panel import HelpPanel  # noqa: PLC0415

        console = self._console
        made = HelpPanel(self._tokens, console.pages, console)
        made.left.connect(console.capture.field.setFocus)
        made.first_steps_asked.connect(self.begin_first_steps)
        made.opened.connect(console.messages.raise_)  # what went wrong is never behind it
        console.pages.currentChanged.connect(lambda _: made.follow_page(*console.page_in_front))
        made.follow_page(*console.page_in_front)
        return made

    def toggle_help(self) -> None:
        """F1."""
        self.help.toggle(*self._console.page_in_front)

    @cached_property
    def first_steps(self) -> FirstSteps:
        """The first three steps, in a strip above the capture line."""
        from ui.console.first_steps import FirstSteps  # noqa: PLC0415

        made = FirstSteps(self._console.workspace, self._tokens, self._settings)
        self._console.put_above_capture(made)
        return made

    def teach(self) -> None:
        """Shows the first steps to whoever has not taken them on this computer, where they can be taken."""
        taken = self._settings.value("first_steps") == "over"
        if not taken and not self._console.workspace.store.read_only:
            from ui.console.first_steps import begin_if_new  # noqa: PLC0415

            if begin_if_new(self._settings):
                self.begin_first_steps()

    def begin_first_steps(self) -> None:
        """Shows the first steps, again if need be."""
        self.first_steps.begin()

    def synced(self) -> None:
        """A sync is over: it may be what was next."""
        self._console.next.refresh()
        if "first_steps" in self.__dict__:
            self.first_steps.refresh()

    @cached_property
    def in_place(self) -> InPlace:
        """What was refused, beside the control that asked."""
        from ui.console.in_place import InPlace  # noqa: PLC0415

        console = self._console
        made = InPlace(console.pages, console)
        console.workspace.changed.connect(lambda _: made.put_away())
        console.pages.currentChanged.connect(lambda _: made.put_away())
        return made

    def by_key(self, command: Callable[[], object]) -> None:
        """A key does the same everywhere: what it could not do is no matter of where the keyboard is."""
        self._by_key = True
        try:
            command()
        finally:
            self._by_key = False

    def _refused(self, words: str) -> None:
        if not self._by_key:
            self.in_place.expect(words)

    def _say(self, words: str, wrong: bool) -> None:
        """Says what was refused beside the control that asked, and everything else at the page's foot."""
        if not (wrong and self.in_place.takes(words)):
            self._console.messages.say(words, wrong)
