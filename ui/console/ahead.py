"""What is made ahead: long after the first picture, a piece at a time, while nobody presses anything."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from ui.console.window import Console

QUIET_MS, BETWEEN_MS = 1500, 50
"""How long nobody has pressed anything before it goes on, and what lies between two pieces."""
PRESSED = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)
READ = (
    "facilitator.rules.learned_lengths",
    "ui.console.programme_page",
    "ui.console.people_page",
    "ui.widgets.card_canvas",
    "ui.console.board.cards_view",
    "ui.console.board.page",
    "facilitator.exchange.hiding",
    "facilitator.exchange.sync",
    "facilitator.capture.recovery",
    "facilitator.capture.checking",
    "ui.console.sync_card",
    "ui.console.copies_card",
    "ui.console.backups_card",
    "ui.console.sync_page",
    "ui.console.progress.page",
    "ui.console.progress.figures_view",
    "ui.console.help_panel",
    "facilitator.rules.finding",
    "ui.console.offers",
    "ui.console.palette",
)
"""Modules in an order in which none brings so many others that it takes a frame."""


class Ahead(QObject):
    """Takes one turn of some work at a time, and puts it off at each key and click in a window.

    What is wanted before its turn makes itself. What is left when the window goes is never done.
    """

    def __init__(self, window: QObject, work: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._work = window, work
        self.done = False
        """True once nothing is left to do, or nothing more will be done."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        window.installEventFilter(self)
        self._timer.start(QUIET_MS)

    def stop(self) -> None:
        """Leaves undone what is left."""
        self.done = True
        self._timer.stop()
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody presses something: what nobody waits for waits."""
        if event.type() in PRESSED:
            self._timer.start(QUIET_MS)
        return False

    def _go_on(self) -> None:
        try:
            next(self._work)
        except StopIteration:
            self.stop()
            return
        if not self.done:
            self._timer.start(BETWEEN_MS)


def pages_ahead(console: Console) -> Iterator[None]:
    """Reads what draws the scenes, and makes the pages that nobody has opened yet, palette and help."""
    from ui.stage.drawing import DRAWERS  # noqa: PLC0415 - it comes with the stage

    for module in (*READ, *(f"ui.stage.{drawer}" for drawer in DRAWERS.values())):
        import_module(module)
        yield
    for name in console.pages.names:
        yield from console.pages.made(name)
        yield from console.pages.drawn(name)
    _ = console.guide.finder
    yield
    help_panel = console.guide.help
    yield
    help_panel.make_ready()
    yield
