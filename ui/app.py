"""Start-up: one QApplication, one event loop for Qt and asyncio, the log, and what happens to a bug."""

from __future__ import annotations

import gc
import logging
import sqlite3
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from facilitator.capture import damage
from facilitator.capture.opening import open_store
from facilitator.clock import Clock
from facilitator.errors import DamagedError, UserError
from facilitator.places import log_folder
from ui import theme
from ui.collector import Collector
from ui.console.window import Console
from ui.widgets.icons import icon
from ui.workspace import Workspace

log = logging.getLogger("facilitator")

FIRST_PICTURE_MS = 200
"""The longest that windows get for their first picture before the loop is made."""


def application() -> QApplication:
    """The QApplication, made and dressed on the first call."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    if app.findChild(Collector) is None:
        Collector(app)
    app.setApplicationName("Facilitator")
    app.setDesktopFileName("facilitator")
    tokens = theme.load_tokens(theme.system_scheme(app))
    theme.apply_theme(app, tokens)
    app.setWindowIcon(icon("facilitator", tokens.teal, 64))
    return app


def keep_log() -> None:
    """Writes bugs whole to a rotating file, readable by its owner alone."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415

    path = log_folder() / "facilitator.log"
    path.touch(mode=0o600)
    handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=3, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)


def on_bug(tell: Callable[[str], None], damaged: Callable[[str], None] | None = None) -> None:
    """Logs what nobody caught, says so in the console with where it can be read, and goes on.

    What SQLite says of a damaged file is no bug: ``damaged`` is told instead.
    """

    def bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, UserError):
            tell(str(error))
            return
        if damaged is not None and damage.is_damage(error):
            damaged(str(error))
            return
        log.error("bug\n%s", "".join(traceback.format_exception(kind, error, trace)))
        tell(
            f"Something in the app went wrong ({kind.__name__}); the session goes on. Details: {log_folder()}"
        )

    sys.excepthook = bug


def run(file: Path | None) -> int:
    """Opens the app on a cohort file, or on the welcome window; returns the exit code."""
    app = application()
    app.setQuitOnLastWindowClosed(False)
    if file is None:
        from ui.console.welcome import Welcome  # noqa: PLC0415

        welcome = Welcome(lambda path: _open(path, app), theme.load_tokens(theme.system_scheme(app)))
        welcome.show()
    else:
        _open(file, app)
    app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, FIRST_PICTURE_MS)
    gc.freeze()
    keep_log()
    if any(window.isVisible() for window in app.topLevelWidgets()):
        _until_quit(app)
    return 0


def _until_quit(app: QApplication) -> None:
    """Runs the loop. It is made when the windows are painted, so that nobody waits for what it brings."""
    import asyncio  # noqa: PLC0415

    import qasync  # noqa: PLC0415

    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        closed = loop.create_future()
        app.aboutToQuit.connect(lambda: closed.done() or closed.set_result(None))
        app.lastWindowClosed.connect(app.quit)
        loop.run_until_complete(closed)


def _open(path: Path, app: QApplication) -> Console:
    store, workspace = open_store(path), None
    try:
        workspace = Workspace(store, Clock())
        with theme.undressed(app):
            console = Console(workspace, theme.load_tokens(theme.system_scheme(app)))
    except sqlite3.DatabaseError as error:
        (workspace or store).close()
        if damage.is_damage(error):
            raise DamagedError(path, str(error)) from error
        raise
    on_bug(console.complain, workspace.backing_up.found_damage)
    console.show_windows()
    return console
