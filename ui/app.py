"""Start-up: one QApplication, one event loop for Qt and asyncio, the log, and what happens to a bug."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from facilitator.capture.opening import open_store
from facilitator.clock import Clock
from facilitator.errors import UserError
from facilitator.places import log_folder
from ui import theme
from ui.collector import Collector
from ui.console.window import Console
from ui.widgets.icons import icon
from ui.workspace import Workspace

log = logging.getLogger("facilitator")

Offer = Callable[[str, Sequence[tuple[str, Callable[[], object]]]], None]

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
    """Writes where bugs happen to a rotating file, readable by its owner alone: nothing that anybody said."""
    from ui.bug_log import keep_log as keep  # noqa: PLC0415

    keep()


def on_bug(tell: Callable[[str], None], offer: Offer | None = None) -> None:
    """Logs where it happened that nobody caught, says so in the console, and goes on.

    ``offer`` shows a sentence with buttons: it offers to copy the whole, which is in no file.
    """

    def bug(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, UserError):
            tell(str(error))
            return
        log.error("bug", exc_info=error)
        said = (
            f"Something in the app went wrong ({kind.__name__}); the session goes on. Details: {log_folder()}"
        )
        if offer is None:
            tell(said)
        else:
            from ui.bug_log import whole  # noqa: PLC0415

            copy = partial(QApplication.clipboard().setText, whole(error))
            offer(said, ((QApplication.translate("App", "&Copy details"), copy),))

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
    workspace = Workspace(open_store(path), Clock())
    with theme.undressed(app):
        console = Console(workspace, theme.load_tokens(theme.system_scheme(app)))
    on_bug(console.complain)
    console.show_windows()
    return console
