"""The facilitator's own window: pages at the left, what is on in the middle, the capture line below."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.appearance import appearance, remembered
from ui.console import share
from ui.console.announcing import Announcing
from ui.console.arrangement import Arrangement
from ui.console.capture_line import CaptureLine
from ui.console.commands import Commands
from ui.console.cues import Cues
from ui.console.emergency import Emergency, rescue
from ui.console.guide import Guide
from ui.console.header import Header
from ui.console.later import Later
from ui.console.looking import Looking
from ui.console.messages import Messages, Ways
from ui.console.pages import Pages
from ui.console.rail import Rail, title
from ui.console.recent import newer_copy, remember, remembered_names
from ui.console.run_page import RunPage
from ui.console.shared_stage import SharedStage
from ui.core_words import in_words
from ui.screen import has_screen
from ui.theme import Tokens
from ui.widgets.return_presses import ReturnPresses
from ui.widgets.way_button import CommandAsked
from ui.workspace import Workspace

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Mapping

    from ui.console.ahead import Ahead
    from ui.console.appearance_sheet import AppearanceSheet
    from ui.console.board.page import BoardPage
    from ui.console.programme_page import ProgrammePage
    from ui.console.progress.page import ProgressPage
    from ui.console.sync_page import SyncPage
    from ui.stage.window import StageWindow

PAGES_TURNED: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class Console(QWidget):
    """Owns the stage window and the workspace, and lets both go when it is closed."""

    closing = Signal()
    """Before the file is let go."""
    closed = Signal()
    appearance_chosen = Signal()
    """Somebody chose another look, and it was remembered."""

    def __init__(
        self,
        workspace: Workspace,
        tokens: Tokens,
        settings: QSettings | None = None,
        stage: StageWindow | None = None,
    ) -> None:
        super().__init__()
        self.workspace, self._tokens = workspace, tokens
        self._handed_on = False
        self._ahead: Ahead | None = None
        self._rehearsal: asyncio.Task[None] | None = None
        self.settings = self._settings = settings or remembered()
        self._name()
        self.resize(1440, 900)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rail = Rail(tokens)
        self.header = Header(workspace, tokens)
        self.next = self.header.next
        self.messages = Messages()
        self.emergency = Emergency(workspace, self.messages, self)
        self.looking = Looking(workspace, self.messages, self)
        self.capture = CaptureLine(workspace, tokens)
        self.cues = Cues(workspace, self._settings, parent=self)
        self.announcing = Announcing(workspace, self)
        self.run = RunPage(workspace, tokens, self.cues, self._settings)
        self.pages = Pages(
            {
                "programme": lambda: self.programme,
                "people": self._people,
                "run": lambda: self.run,
                "board": lambda: self.board,
                "progress": lambda: self.progress,
                "sync_page": lambda: self.sync,
            }
        )
        self.arrangement = Arrangement(self)
        self.guide = Guide(self, tokens, self._settings)
        self.shared = SharedStage(workspace, tokens, self._settings, stage)
        self.does = Commands(self)
        self.next.there = lambda: self.does.there
        self._listen()
        ReturnPresses(self)
        self.later = Later(
            self.capture,
            [
                lambda: self.run.side.preview,
                self._show_stage,
                *self.run.current.later,
                self.capture.paint_kinds,
            ],
        )
        self.show_page("run")

    def _listen(self) -> None:
        self.workspace.moved.connect(self._name)
        self.workspace.moved.connect(self._remember_copy)
        self.run.foot_changed.connect(self.arrangement.lift_messages)
        self.run.current.turned.connect(lambda: self.arrangement.begin_at(self.run.current))
        self.workspace.changed.connect(lambda _: self.messages.go_on())
        self.workspace.changed.connect(lambda _: self.show_scene())
        self.workspace.turned.connect(self.show_scene)
        self.workspace.ticked.connect(self._tick)
        self.run.voice_left.connect(self.capture.field.setFocus)
        self.run.retime_left.connect(self.capture.field.setFocus)
        self.rail.page_asked.connect(self.show_page)
        self.rail.command_asked.connect(self.do_command)
        self.header.retime.clicked.connect(self.commands["retime"])
        self.header.pill.clicked.connect(self.commands["retime"])
        self.next.asked.connect(lambda name: self.guide.by_key(partial(self.do_command, name)))

    @property
    def stage(self) -> StageWindow:
        """The window that is shared."""
        return self.shared.window

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window that is too small has its parts elsewhere, so that it scrolls one way only."""
        super().resizeEvent(event)
        self.arrangement.fit(event.size())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The page is turned from where words are captured too: the keys that nobody else took."""
        if event.key() in PAGES_TURNED and self.arrangement.is_narrow:
            self.arrangement.roomy.turn(PAGES_TURNED[event.key()])
        else:
            super().keyPressEvent(event)

    @cached_property
    def programme(self) -> ProgrammePage:
        """The Programme page."""
        from ui.console.programme_page import ProgrammePage  # noqa: PLC0415

        names = remembered_names(self._settings)
        page = ProgrammePage(self.workspace, self._tokens, self, names, self._settings)
        page.run_asked.connect(self.run_session)
        page.rehearsal_asked.connect(self._rehearse)
        page.card_asked.connect(partial(self.on_board, "open_card"))
        page.commitments_asked.connect(partial(self.on_board, "show_view", "commitments"))
        page.checkins_asked.connect(self.does.show_checkins)
        page.foot_changed.connect(self.arrangement.lift_messages)
        self.closing.connect(page.keep_drafts)
        return page

    @cached_property
    def sync(self) -> SyncPage:
        """The Sync page."""
        from ui.console.sync_page import SyncPage  # noqa: PLC0415

        page = SyncPage(self.workspace, self._tokens, self._settings, self)
        self.closing.connect(page.stop)
        page.finished.connect(lambda _: self.guide.synced())
        page.finished.connect(lambda _: self.arrangement.bring(page.result))
        return page

    def run_session(self) -> None:
        """A session is run: on its page, with the keyboard where words are captured."""
        self.capture.field.setFocus()
        self.show_page("run")

    def _people(self) -> QWidget:
        from ui.console.people_page import PeoplePage  # noqa: PLC0415

        return PeoplePage(self.workspace, self._tokens)

    @cached_property
    def board(self) -> BoardPage:
        """The Board page."""
        from ui.console.board.page import BoardPage  # noqa: PLC0415

        page = BoardPage(self.workspace, self._tokens, self)
        self.closing.connect(page.keep_drafts)
        return page

    def on_page(self, name: str, does: Callable[[Any], object]) -> None:
        """Puts a page in front and does something with it."""
        self.show_page(name)
        does(self.pages.page(name))

    def on_board(self, does: str, *args: str) -> None:
        """Puts the Board page in front and has it do something."""
        self.show_page("board")
        getattr(self.board, does)(*args)

    @cached_property
    def progress(self) -> ProgressPage:
        """The Progress page."""
        from ui.console.progress.page import ProgressPage  # noqa: PLC0415

        page = ProgressPage(self.workspace, self._tokens, self)
        page.turned.connect(lambda: self.next.tick(self.workspace.now()))
        self.closing.connect(page.stop)
        return page

    def on_progress(self, view: str) -> None:
        """Puts the Progress page in front with one of its views."""
        self.show_page("progress")
        self.progress.show_view(view)

    def show_windows(self) -> None:
        """Shows the console where it was, and the stage as soon as the console's first picture stands."""
        place = self._settings.value("console")
        if isinstance(place, QByteArray):
            self.restoreGeometry(place)
        self.show()
        self.show_scene()
        self.activateWindow()
        self.capture.field.setFocus()
        self.emergency.welcome()
        if why := self.workspace.store.read_only:
            self.messages.say(in_words(why), False)
        elif why := share.warning(self.workspace.path):
            self.messages.say(why, True)
        elif copy := newer_copy(self._settings, self.workspace.path):
            self.emergency.tell_of(copy)

    @property
    def looks_ahead(self) -> bool:
        """Whether pages are made ready that nobody has opened yet."""
        return self._ahead is not None

    def look_ahead(self) -> None:
        """Has what is not on show yet made ready, while nobody presses anything."""
        from ui.console.ahead import Ahead, pages_ahead  # noqa: PLC0415 - the windows open without it

        self._ahead = Ahead(self.windowHandle(), pages_ahead(self), self)

    def _show_stage(self) -> None:
        """Shows the stage; the console stays in front, with the keyboard."""
        self.shared.show()
        if has_screen():  # else there is no front
            self.raise_()
        self.activateWindow()

    def _name(self) -> None:
        name = f"Facilitator · {self.workspace.path.stem}"
        self.setWindowTitle(
            self.tr("{0} (read only)").format(name) if self.workspace.store.read_only else name
        )

    def _remember_copy(self) -> None:
        """Whoever opens the app after a crash is offered the copy first: the file before it has less."""
        if self.workspace.copy_of:
            remember(self._settings, self.workspace.path)
            self._settings.sync()

    def show_page(self, name: str) -> None:
        """Puts a page in front. Where the keyboard was on another page, it is on this one then."""
        has = QApplication.focusWidget()
        moves = has is not None and self.pages.isAncestorOf(has) and self.pages.shown != name
        self.pages.show_page(name)
        self.rail.show_page(name)
        self.arrangement.lift_messages()
        self._tick(self.workspace.now())  # a page's clocks stand still while it is not in front
        self.next.tick(self.workspace.now())  # what leads to this page is not next any more
        if moves:
            self.into_page()

    def into_page(self) -> None:
        """Puts the keyboard on the page in front."""
        from ui.console.into_page import into  # noqa: PLC0415 - the windows open with the capture line

        if page := self.pages.currentWidget():
            into(page)

    def page_key(self, name: str) -> None:
        """A page's key puts it in front; the keyboard stays where words are captured until it comes again."""
        has = QApplication.focusWidget()
        if self.pages.shown == name and not (has and self.pages.isAncestorOf(has)):
            self.into_page()
        else:
            self.show_page(name)
        self.arrangement.begin_at(self.pages)

    def complain(self, text: str) -> None:
        """Says that something went wrong."""
        self.messages.say(text, True)

    def complain_with(self, text: str, ways: Ways) -> None:
        """Says that something went wrong, with buttons unless what could not be kept has its own there."""
        if self.messages.offers:
            self.complain(text)
        else:
            self.messages.offer(text, ways)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers the windows' places and lets the file go, unless what could not be kept would be lost."""
        if self._handed_on:
            super().closeEvent(event)
            return
        self.capture.keep_draft()
        if not self.emergency.may_close():
            event.ignore()
            return
        self._settings.setValue("console", self.saveGeometry())
        self.shared.remember()
        self._settings.sync()
        self.keep_half_typed()
        self.emergency.stop()
        if saved := rescue(self.workspace):
            remember(self._settings, saved)
        self.later.stop()
        if self._ahead:
            self._ahead.stop()
        self.shared.let_go()
        self.workspace.close()
        self.closed.emit()
        super().closeEvent(event)

    @property
    def page(self) -> str:
        """The name of the page in front."""
        return self.rail.page

    def made(self, page: str) -> Any:
        """A page that was made already; None if nobody has wanted it yet."""
        return vars(self).get(page)

    def hand_on(self) -> None:
        """Another console takes over the workspace and the stage; this one lets neither go."""
        self._handed_on = True

    def keep_half_typed(self) -> None:
        """Keeps what is half typed anywhere, and ends what runs beside, before the pages go."""
        self.closing.emit()
        self.capture.keep_draft()

    @cached_property
    def appearance(self) -> AppearanceSheet:
        """Colours, size of text and motion, over the page."""
        from ui.console.appearance_sheet import AppearanceSheet  # noqa: PLC0415

        made = AppearanceSheet(self._tokens, self._settings, self)
        made.left.connect(self.capture.field.setFocus)
        made.chosen.connect(self.appearance_chosen)
        made.chosen.connect(lambda: self.stage.set_motion(appearance(self._settings).motion))
        return made

    def holds_its_look(self) -> str:
        """Why it cannot be built anew at this moment; nothing if it can."""
        from ui.console.redressing import holds  # noqa: PLC0415

        return holds(self)

    def wait_for_look(self, why: str) -> None:
        """Says what a choice of look waits for."""
        self.appearance.wait(why)

    def in_look(self, tokens: Tokens) -> Console:
        """This console in another look, in its place; this one goes."""
        from ui.console.redressing import in_look  # noqa: PLC0415

        return in_look(self, tokens)

    def customEvent(self, event: QEvent) -> None:
        """A way on that stands somewhere inside asks for a command."""
        if isinstance(event, CommandAsked):
            self.do_command(event.command)

    def do_command(self, name: str) -> None:
        """Does a command by its name, or leads to the place of that name."""
        self.does.do(name)

    @property
    def page_in_front(self) -> tuple[str, str]:
        """The name and the words of the open page."""
        return self.pages.shown, title(self.pages.shown)

    def put_above_capture(self, strip: QWidget) -> None:
        """Puts a strip between the page and the capture line."""
        self.arrangement.put_above_capture(strip)

    @property
    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What each command does, by its name among the keys."""
        return self.does.keyed

    def _rehearse(self) -> None:
        import asyncio  # noqa: PLC0415

        from ui.rehearsal.play import rehearse_beside  # noqa: PLC0415

        if self._rehearsal is None or self._rehearsal.done():
            self._rehearsal = asyncio.ensure_future(rehearse_beside(self))

    def show_scene(self) -> None:
        """Shows on the stage, and in its small picture, what participants see now."""
        scene = self.workspace.scene()
        self.shared.show_scene(scene)
        self.run.side.show_scene(scene)
        self._tick(self.workspace.now())

    def _tick(self, now: datetime) -> None:
        self.shared.tick(now)
        self.run.side.tick(now)
