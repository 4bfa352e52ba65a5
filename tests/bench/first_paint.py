"""Run as a process of its own: opens a window, says when its first picture stood, and ends.

With a cohort file it takes the way of ``facilitator FILE``; without one it opens an empty window.
The moment is ``time.monotonic()``, which all processes of a machine share.
"""

from __future__ import annotations

import gc
import sys
import time


def main() -> None:
    """Opens what the command line asks for and prints the moment of its first paint."""
    if len(sys.argv) > 1:
        _console(sys.argv[1])
    else:
        _empty()


def _empty() -> None:
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(1440, 900)
    watch = _watch(window)
    window.show()
    app.exec()
    del watch


def _console(file: str) -> None:
    from facilitator.cli import main as command_line

    gc.disable()  # as the command does before it imports any of the windows
    from ui.console.window import Console

    watches = []
    show = Console.show_windows

    def show_watched(console: Console) -> None:
        watches.append(_watch(console.capture))  # the console itself is covered, and never painted
        show(console)

    Console.show_windows = show_watched
    command_line([file])


def _watch(window: object) -> object:
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        """Waits for the first paint; children are painted in the same go, so the picture stands after it."""

        painted = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint and not self.painted:
                self.painted = True
                QTimer.singleShot(0, self, self.stands)
            return False

        def stands(self) -> None:
            sys.stdout.write(f"{time.monotonic()}\n")
            sys.stdout.flush()
            window.window().close()

    watch = Watch()
    window.installEventFilter(watch)
    return watch


if __name__ == "__main__":
    main()
