"""Python's cyclic garbage is collected on the Qt thread alone.

The automatic collector runs in whichever thread happens to allocate. In a worker that plans rounds it would
take apart windows and timers that are garbage, but Qt's objects may only be deleted in their own thread: the
process crashes. So it is switched off, and a timer of the Qt thread collects by the same thresholds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class Collector(QObject):
    """Collects once a second, if there is something to collect."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(collect_if_due)
        timer.start(EVERY_MS)


def collect_if_due() -> None:
    """Collects the oldest generation whose threshold is passed, as the automatic collector would."""
    due = [
        g
        for g, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > most
    ]
    if due:
        gc.collect(max(due))
