"""Where the pictures are taken: both windows in one look on the prepared cohort, with a clock that stands."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from shutil import copyfile

from PySide6.QtCore import QEvent, QRectF, QSettings, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.capture.opening import open_reading, open_store
from facilitator.clock import FastClock
from facilitator.rules.scene import Scene
from ui import theme
from ui.app import application
from ui.console.window import Console
from ui.stage.drawing import draw_scene
from ui.theme import Scheme
from ui.workspace import Workspace

from ..stage import examples
from .cohort import SHOWN_AT

SIZE = QSize(1280, 720)
LONGEST_WAIT = 15.0
A_MOMENT = 0.012
MOST_PICTURES, SAME = 100, 3


class Room:
    """What a look needs: the console, the loop to wait in, and a picture of any widget or scene."""

    def __init__(self, scheme: Scheme, cohort: Path, folder: Path, loop: asyncio.AbstractEventLoop) -> None:
        self.scheme, self._loop, self._folder = scheme, loop, folder
        self.app = application()
        self.tokens = theme.load_tokens(scheme)
        theme.apply_theme(self.app, self.tokens)
        self.app.setCursorFlashTime(0)
        self.settings = QSettings(str(folder / "windows.ini"), QSettings.Format.IniFormat)
        path = folder / cohort.name
        copyfile(cohort, path)
        workspace = Workspace(open_store(path), FastClock(SHOWN_AT, 1.0, lambda: 0.0))
        self.console = Console(workspace, self.tokens, self.settings)
        self.console.show_windows()
        self.console.resize(SIZE)
        self._others: list[QWidget] = []
        self.on_top: QWidget | None = None
        """What lies over the window of the look that is being made, and hides texts of it."""
        workspace.backing_up.look()  # now, and not in some seconds behind a picture
        self.wait(lambda: workspace.backing_up.verdict is not None and not workspace.backing_up.busy)

    def console_on(
        self, make: Callable[[Path], Path], at: datetime, page: str = "run", *, reading: bool = False
    ) -> Console:
        """Another console, on a cohort that is made for it, with a clock that stands at another time."""
        folder = self._folder / f"{len(self._others)}"
        folder.mkdir()
        path = make(folder)
        store = open_reading(path) if reading else open_store(path)
        made = Console(
            Workspace(store, FastClock(at, 1.0, lambda: 0.0)),
            self.tokens,
            QSettings(str(folder / "windows.ini"), QSettings.Format.IniFormat),
        )
        made.show_windows()
        made.show_page(page)
        self.window(made)
        if not reading:
            looks = made.workspace.backing_up
            looks.look()
            self.wait(lambda: looks.verdict is not None and not looks.busy)
        return made

    def settle(self) -> None:
        """Lets everything that waits for the loop's next turns be done."""
        for _ in range(3):
            self._loop.run_until_complete(asyncio.sleep(0))
            QApplication.processEvents()

    def wait(self, true: Callable[[], object]) -> None:
        """Runs the loop until something is true."""

        async def watch() -> None:
            async with asyncio.timeout(LONGEST_WAIT):
                while not true():
                    await asyncio.sleep(0.005)

        self._loop.run_until_complete(watch())
        self.settle()

    def window(self, widget: QWidget) -> QWidget:
        """A window of a look's own, shown at the usual size, which goes when all pictures are taken."""
        self._others.append(widget)
        widget.resize(SIZE)
        widget.show()
        self.settle()
        return widget

    def picture(self, shown: QWidget | Scene) -> QImage:
        """The picture of a window or of a scene."""
        if isinstance(shown, QWidget):
            return self._at_rest(shown)
        image = QImage(SIZE, QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            draw_scene(painter, QRectF(image.rect()), shown, examples.NOW, self.tokens)
        return image

    def _at_rest(self, shown: QWidget) -> QImage:
        """A picture of a window whose layouts have come to rest: so many in a row are the same."""
        before, same = QImage(), 0
        for _ in range(MOST_PICTURES):
            self._loop.run_until_complete(asyncio.sleep(A_MOMENT))
            self.settle()
            picture = shown.grab().toImage()
            same = same + 1 if picture == before else 0
            if same == SAME:
                return picture
            before = picture
        raise AssertionError("the window does not come to rest")

    def close(self) -> None:
        """Lets everything go."""
        for other in self._others:
            other.close()
            if not isinstance(other, Console):
                other.deleteLater()  # as its own way of going may be another
        self.console.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
