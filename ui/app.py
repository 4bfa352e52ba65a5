"""Start-up: one QApplication, one event loop for Qt and asyncio, the log, and what happens to a bug."""

from __future__ import annotations

import gc
import logging
import sqlite3
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from facilitator.capture import damage, faults
from facilitator.capture.opening import open_reading, open_store
from facilitator.clock import SteadyClock
from facilitator.errors import DamagedError, UserError
from facilitator.places import log_folder
from ui import theme
from ui.appearance import Appearance, appearance, remembered
from ui.collector import Collector
from ui.console.recent import remember
from ui.console.window import Console
from ui.core_words import in_words
from ui.dressing import Dressing, tokens_for
from ui.enlarging import DRAWN_AT, enlarge, within_screen
from ui.known_files import know_cohort_files
from ui.language import speak
from ui.widgets import spoken
from ui.widgets.app_icon import app_icon
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.console.welcome import Welcome
    from ui.dressing import Dressed

log = logging.getLogger("facilitator")

Offer = Callable[[str, Sequence[tuple[str, Callable[[], object]]]], None]

COLLECTS = "collects"

SETTLED_MS = 300
"""First steps, and the list of the last files, come when the windows stand: nobody waits for them."""
FIRST_PICTURE_MS = 200
"""The longest that windows get for their first picture before the loop is made."""


def application(settings: QSettings | None = None) -> QApplication:
    """The QApplication, made and dressed: as was chosen in these settings, or as the system is."""
    know_cohort_files()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # Asked for here, no style object has to come to Python, with all that QStyle names.
        app = _kind()([*sys.argv[:1], "-style", "fusion"])
    if not app.property(COLLECTS):  # to look for it among the children would bring each of them to Python
        Collector(app)
        app.setProperty(COLLECTS, True)
    spoken.listen()
    app.setApplicationName("Facilitator")
    app.setDesktopFileName("facilitator")
    chosen = appearance(settings) if settings else Appearance()
    speak(app, chosen.language)
    theme.apply_theme(app, tokens_for(app, chosen))
    app.setWindowIcon(app_icon())
    return app


def _kind() -> type[QApplication]:
    """The class of the application: one that is asked for files, where the system asks so."""
    if sys.platform != "darwin":
        return QApplication
    from ui.asked_files import AskedFiles  # noqa: PLC0415

    return AskedFiles


def keep_log() -> None:
    """Writes where bugs happen to a rotating file, readable by its owner alone: nothing that anybody said."""
    from ui.bug_log import keep_log as keep  # noqa: PLC0415

    keep()


def on_bug(
    tell: Callable[[str], None],
    damaged: Callable[[str], None] | None = None,
    offer: Offer | None = None,
) -> None:
    """Logs where it happened that nobody caught, says so in the console, and goes on.

    What SQLite says of a damaged file is no bug: ``damaged`` is told instead. ``offer`` shows a sentence with
    buttons: it offers to copy the whole, which is in no file.
    """

    def bug(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(error, UserError):
            tell(in_words(error))
            return
        if damaged is not None and damage.is_damage(error):
            damaged(str(error))
            return
        if isinstance(error, sqlite3.Error) and faults.is_fault(error):
            log.info("fault: %s", error)
            tell(in_words(faults.not_read(error)))
            return
        log.error("bug", exc_info=error)
        words = QApplication.translate(
            "App", "Something in the app went wrong ({kind}); the session goes on. Details: {folder}"
        )
        said = words.format(kind=kind.__name__, folder=log_folder())
        if offer is None:
            tell(said)
        else:
            from ui.bug_log import whole  # noqa: PLC0415

            copy = partial(QApplication.clipboard().setText, whole(error))
            offer(said, ((QApplication.translate("App", "&Copy details"), copy),))

    sys.excepthook = bug


def run(file: Path | None, *, reading: bool = False, listed: bool = True) -> int:
    """Opens the app on a cohort file, or on the welcome window; returns the exit code.

    With ``reading`` the file is only looked at; one that is not ``listed`` is not offered again as one of the
    last. A file that does not open is a UserError, unless there is a screen on which the welcome window can
    offer a way on.
    """
    settings = remembered()
    enlarge(appearance(settings).text)
    app = application(settings)
    app.setProperty(DRAWN_AT, appearance(settings).text)
    app.setQuitOnLastWindowClosed(False)
    dressing = Dressing(app, settings, app)
    first: Callable[[], object] | None = None
    if file is None:
        welcome = _welcome(app, dressing)
        welcome.show()
    else:
        try:
            console = _open(file, app, dressing, reading=reading)
            if listed:
                QTimer.singleShot(SETTLED_MS, console, lambda: remember(settings, file.absolute()))
        except UserError as error:
            welcome = _offering(error, app, dressing)
            welcome.show()
            first = partial(welcome.tell, file, error)
    app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, FIRST_PICTURE_MS)
    gc.freeze()
    keep_log()
    if any(window.isVisible() for window in app.topLevelWidgets()):
        _until_quit(app, first)
    return 0


def _welcome(app: QApplication, dressing: Dressing) -> Welcome:
    from ui.console.welcome import Welcome  # noqa: PLC0415

    welcome = Welcome(partial(_open, app=app, dressing=dressing), dressing.tokens)
    within_screen(welcome)
    dressing.follow(welcome)
    return welcome


def _offering(error: UserError, app: QApplication, dressing: Dressing) -> Welcome:
    """The window for the ways on where a file did not open; without a screen or a way, raises the error."""
    from ui.console.ways_on import WAYS_ON  # noqa: PLC0415
    from ui.screen import has_screen, has_terminal  # noqa: PLC0415

    if not has_screen() or (type(error) not in WAYS_ON and has_terminal()):
        raise error
    return _welcome(app, dressing)


def _until_quit(app: QApplication, first: Callable[[], object] | None = None) -> None:
    """Runs the loop. It is made when the windows are painted, so that nobody waits for what it brings.

    What is done ``first`` may have something run beside, which never would before there is a loop.
    """
    import asyncio  # noqa: PLC0415

    import qasync  # noqa: PLC0415

    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        closed = loop.create_future()
        app.aboutToQuit.connect(lambda: closed.done() or closed.set_result(None))
        app.lastWindowClosed.connect(app.quit)
        if first is not None:
            loop.call_soon(first)
        if hand_to := getattr(app, "hand_to", None):
            from ui.asked_files import open_asked  # noqa: PLC0415

            loop.call_soon(hand_to, open_asked)
        loop.run_until_complete(closed)


def _open(
    path: Path, app: QApplication, dressing: Dressing | None = None, *, reading: bool = False
) -> Console:
    dressing = dressing or Dressing(app, remembered(), app)
    store, workspace = open_reading(path) if reading else open_store(path), None
    try:
        workspace = Workspace(store, SteadyClock())
        with theme.undressed(app):
            console = Console(workspace, dressing.tokens)
    except sqlite3.DatabaseError as error:
        (workspace or store).close()
        if damage.is_damage(error):
            raise DamagedError(path, str(error)) from error
        raise
    _attend(console)
    dressing.follow(console, _attend)
    within_screen(console)
    console.show_windows()
    QTimer.singleShot(SETTLED_MS, console, console.guide.teach)
    QTimer.singleShot(SETTLED_MS, console, console.look_ahead)
    return console


def _attend(console: Dressed) -> None:
    """Whatever goes wrong is said in this console from now on."""
    assert isinstance(console, Console)
    on_bug(console.complain, console.workspace.backing_up.found_damage, console.complain_with)
