"""The facilitator's own window: pages at the left, what is on in the middle, the capture line below."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QButtonGroup, QGridLayout, QToolButton, QWidget

from facilitator.live import timer, undo
from ui import wording
from ui.appearance import appearance, remembered
from ui.console import share
from ui.console.announcing import Announcing
from ui.console.capture_line import CaptureLine
from ui.console.cues import Cues
from ui.console.emergency import Emergency, rescue
from ui.console.guide import Guide
from ui.console.header import Header
from ui.console.keys import SEQUENCE
from ui.console.later import Later
from ui.console.looking import Looking
from ui.console.messages import Messages, Ways
from ui.console.pages import Pages
from ui.console.recent import remember, remembered_names
from ui.console.run_page import RunPage
from ui.core_words import in_words
from ui.enlarging import within_screen
from ui.screen import has_screen
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.icons import icon
from ui.widgets.parts import column, frame, row
from ui.widgets.return_presses import ReturnPresses
from ui.widgets.roomy import Roomy
from ui.widgets.way_button import CommandAsked
from ui.workspace import Workspace

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Mapping

    from ui.console.ahead import Ahead
    from ui.console.appearance_sheet import AppearanceSheet
    from ui.console.board.page import BoardPage
    from ui.console.glance import Glance
    from ui.console.programme_page import ProgrammePage
    from ui.console.progress.page import ProgressPage
    from ui.console.sync_page import SyncPage
    from ui.stage.window import StageWindow

PAGES = (
    ("programme", QT_TRANSLATE_NOOP("Console", "Programme"), "calendar-days"),
    ("people", QT_TRANSLATE_NOOP("Console", "People"), "users"),
    ("run", QT_TRANSLATE_NOOP("Console", "Run"), "play"),
    ("board", QT_TRANSLATE_NOOP("Console", "Board"), "sticky-note"),
    ("progress", QT_TRANSLATE_NOOP("Console", "Progress"), "chart-line"),
    ("sync_page", QT_TRANSLATE_NOOP("Console", "Sync"), "folder-sync"),
)
RAIL_WIDTH = 84
LEAST_ROOM = QSize(1100, 660)
"""What everything needs to be whole; a smaller window scrolls."""
LEAST_WINDOW = QSize(480, 300)


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
        self.setMinimumSize(LEAST_WINDOW)
        self.resize(1440, 900)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        content = QWidget()
        self._whole = column(self, 0, 0)
        self._whole.addWidget(Roomy(content, LEAST_ROOM), 1)
        outer = row(content, 0, 0)
        outer.addWidget(self._rail(tokens))
        self._right = right = column(spacing=0)
        outer.addLayout(right, 1)
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
        right.addWidget(self.header)
        # Messages lie over the page's foot: if they moved it, buttons would slip from under the mouse.
        # What a page has at its foot to be pressed stays free.
        self._over = QGridLayout()
        self._over.setRowStretch(0, 1)
        self._over.setVerticalSpacing(0)
        self._over.addWidget(self.pages, 0, 0, 2, 1)
        self._over.addWidget(self.messages, 0, 0, Qt.AlignmentFlag.AlignBottom)
        right.addLayout(self._over, 1)
        right.addWidget(self.capture)
        self._is_small = False
        self.guide = Guide(self, tokens, self._settings)
        if stage is not None:
            self.stage = stage
        workspace.moved.connect(self._name)
        self.run.foot_changed.connect(self._lift_messages)
        workspace.changed.connect(lambda _: self.messages.go_on())
        workspace.changed.connect(lambda _: self.show_scene())
        workspace.turned.connect(self.show_scene)
        workspace.ticked.connect(self._tick)
        self.run.voice_left.connect(self.capture.field.setFocus)
        self.run.retime_left.connect(self.capture.field.setFocus)
        self._bind()
        ReturnPresses(self)
        self.later = Later(
            self.capture, [self._show_stage, *self.run.current.later, self.capture.paint_kinds]
        )
        self.show_page("run")

    @cached_property
    def stage(self) -> StageWindow:
        """The shared window, where it was; it goes to a second screen if there is one."""
        from ui.stage.window import StageWindow  # noqa: PLC0415 - it opens when the console stands

        made = StageWindow(self._tokens, motion=appearance(self._settings).motion)
        place = self._settings.value("stage")
        screens = QGuiApplication.screens()
        if isinstance(place, QByteArray):
            made.restoreGeometry(place)
        elif len(screens) > 1:
            made.setGeometry(screens[1].availableGeometry())
        within_screen(made)
        made.canvas.show_scene(self.workspace.scene())
        made.canvas.tick(self.workspace.now())
        return made

    @cached_property
    def glance(self) -> Glance:
        """What has to be seen always, above all that scrolls; made for the first window that is too small."""
        from ui.console.glance import Glance  # noqa: PLC0415 - most windows are large enough

        made = Glance(self.workspace, self.next, self)
        self._whole.insertWidget(0, made)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the window is too small, what is said stands below what scrolls, always in sight."""
        super().resizeEvent(event)
        small = self.width() < LEAST_ROOM.width() or self.height() < LEAST_ROOM.height()
        if small is self._is_small:
            return
        self._is_small = small
        self.glance.setVisible(small)
        if small:
            self._whole.addWidget(self.messages)
        else:
            self._over.addWidget(self.messages, 0, 0, Qt.AlignmentFlag.AlignBottom)
            self.messages.raise_()

    @cached_property
    def programme(self) -> ProgrammePage:
        """The Programme page."""
        from ui.console.programme_page import ProgrammePage  # noqa: PLC0415

        names = remembered_names(self._settings)
        page = ProgrammePage(self.workspace, self._tokens, self, names, self._settings)
        page.run_asked.connect(self._run_asked)
        page.rehearsal_asked.connect(self._rehearse)
        page.card_asked.connect(partial(self._on_board, "open_card"))
        page.commitments_asked.connect(partial(self._on_board, "show_view", "commitments"))
        page.checkins_asked.connect(self._show_checkins)
        page.foot_changed.connect(self._lift_messages)
        self.closing.connect(page.keep_drafts)
        return page

    @cached_property
    def sync(self) -> SyncPage:
        """The Sync page."""
        from ui.console.sync_page import SyncPage  # noqa: PLC0415

        page = SyncPage(self.workspace, self._tokens, self._settings, self)
        self.closing.connect(page.stop)
        page.finished.connect(lambda _: self.guide.synced())
        return page

    def _run_asked(self) -> None:
        """A session is about to be run: with the keyboard where words are captured."""
        self.show_page("run")
        self.capture.field.setFocus()

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

    def show_activity(self, activity_id: str) -> None:
        """Points to an activity of the session on show."""
        self.show_page("run")
        self.run.sheet.list.point_to(activity_id)

    def show_goals_of(self, owner_id: str) -> None:
        """Shows the goals of a person or a pair."""
        self.on_progress("goals")
        self.progress.view("goals").list.choose(owner_id)  # type: ignore[attr-defined]

    def _on_round(self, card: str, does: str) -> None:
        """Has the card of the coming round, or of the announced one, do something."""
        getattr(getattr(self.run.current, card), does)()

    def _on_board(self, does: str, *args: str) -> None:
        """Puts the Board page in front and has it do something."""
        self.show_page("board")
        getattr(self.board, does)(*args)

    @cached_property
    def progress(self) -> ProgressPage:
        """The Progress page."""
        from ui.console.progress.page import ProgressPage  # noqa: PLC0415

        page = ProgressPage(self.workspace, self._tokens, self)
        self.closing.connect(page.stop)
        return page

    def _show_checkins(self, session_id: str) -> None:
        """Puts the pairs' check-ins of a self-led session in front."""
        from ui.console.progress.pair_sessions_view import PairSessionsView  # noqa: PLC0415

        self.on_progress("pair_sessions")
        view = self.progress.view("pair_sessions")
        if isinstance(view, PairSessionsView):
            view.show_session(session_id)

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

    @property
    def looks_ahead(self) -> bool:
        """Whether pages are made ready that nobody has opened yet."""
        return self._ahead is not None

    def look_ahead(self) -> None:
        """Has what is not on show yet made ready, while nobody presses anything."""
        from ui.console.ahead import Ahead, pages_ahead  # noqa: PLC0415 - the windows open without it

        self._ahead = Ahead(self.windowHandle(), pages_ahead(self), self)

    def _show_stage(self) -> None:
        """Shows the stage; the keyboard stays with the console, which stays in front."""
        self.stage.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.stage.show()
        if has_screen():  # else there is no front
            self.raise_()
        self.activateWindow()

    @property
    def _has_stage(self) -> bool:
        return "stage" in self.__dict__

    def _name(self) -> None:
        self.setWindowTitle(f"Facilitator · {self.workspace.path.stem}")

    def show_page(self, name: str) -> None:
        """Puts a page in front. Where the keyboard was on another page, it is on this one then."""
        has = QApplication.focusWidget()
        moves = has is not None and self.pages.isAncestorOf(has) and self.pages.shown != name
        place = next(i for i, page in enumerate(PAGES) if page[0] == name)
        self.pages.show_page(name)
        self._rail_buttons.button(place).setChecked(True)
        self._lift_messages()
        self._tick(self.workspace.now())  # a page's clocks stand still while it is not in front
        if moves:
            self.into_page()

    def into_page(self) -> None:
        """Puts the keyboard on the page in front."""
        from ui.console.into_page import into  # noqa: PLC0415 - the windows open with the capture line

        into(self.pages.currentWidget())

    def _page_key(self, name: str) -> None:
        """A page's key puts it in front; the keyboard stays where words are captured until it comes again."""
        has = QApplication.focusWidget()
        if self.pages.shown == name and not (has and self.pages.isAncestorOf(has)):
            self.into_page()
        else:
            self.show_page(name)

    def complain(self, text: str) -> None:
        """Says that something went wrong."""
        self.messages.say(text, True)

    def complain_with(self, text: str, ways: Ways) -> None:
        """Says that something went wrong, with buttons unless what could not be kept has its own there."""
        if self.messages.offers:
            self.complain(text)
        else:
            self.messages.offer(text, ways)

    def _lift_messages(self) -> None:
        self._over.setRowMinimumHeight(1, getattr(self.pages.currentWidget(), "foot", 0))

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
        if self._has_stage:
            self._settings.setValue("stage", self.stage.saveGeometry())
        self._settings.sync()
        self.keep_half_typed()
        self.emergency.stop()
        if saved := rescue(self.workspace):
            remember(self._settings, saved)
        self.later.stop()
        if self._ahead:
            self._ahead.stop()
        if self._has_stage:
            self.stage.close()
            self.stage.deleteLater()
        self.workspace.close()
        self.closed.emit()
        super().closeEvent(event)

    @property
    def page(self) -> str:
        """The name of the page in front."""
        return PAGES[self._rail_buttons.checkedId()][0]

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

    def _rail(self, tokens: Tokens) -> QWidget:
        rail = frame("rail")
        rail.setFixedWidth(RAIL_WIDTH)
        layout = column(rail, 7, 6)
        layout.setContentsMargins(6, 14, 6, 14)
        self._rail_buttons = QButtonGroup(self)
        for place, (name, title, picture) in enumerate(PAGES):
            words = self.tr(title)
            button = QToolButton()
            button.setText(words)
            button.setIcon(icon(picture, tokens.ink2, 20, tokens.on_teal))
            button.setIconSize(QSize(20, 20))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setProperty("role", "rail")
            button.setCheckable(True)
            button.setToolTip(f"{words} ({SEQUENCE[name]})")
            button.clicked.connect(partial(self.show_page, name))
            self._rail_buttons.addButton(button, place)
            layout.addWidget(button)
        layout.addStretch(1)
        for words, name, picture in (
            (self.tr("Look"), "appearance", "palette"),
            (self.tr("Find {0}"), "palette", "search"),
            (self.tr("Help {0}"), "help", "keyboard"),
        ):
            button = QToolButton()
            button.setText(words.format(SEQUENCE[name]))
            button.setIcon(icon(picture, tokens.ink2, 20))
            button.setIconSize(QSize(20, 20))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setProperty("role", "rail")
            button.clicked.connect(partial(self.do_command, name))
            if name == "appearance":
                button.setAccessibleName(self.tr("Appearance"))
                button.setToolTip(self.tr("Colours, size of text, motion ({0})").format(SEQUENCE[name]))
            layout.addWidget(button)
        return rail

    def _bind(self) -> None:
        space, current = self.workspace, self.run.current
        self._does = {
            "start": space.start_waiting,
            "end": self._end,
            "next": lambda: space.in_session(timer.next_activity),
            "back": lambda: space.in_session(timer.previous_activity),
            "pause": current.pause_or_go_on,
            "more": lambda: space.in_session(timer.add, timer.MINUTE),
            "less": lambda: space.in_session(timer.add, -timer.MINUTE),
            "retime": self._retime,
            "round": space.announce_round,
            "same_rooms": partial(self._on_round, "coming", "same_again"),
            "plan_anew": partial(self._on_round, "coming", "plan_anew"),
            "mend": partial(self._on_round, "rooms", "mend_rooms"),
            "copy_moves": partial(self._on_round, "rooms", "copy_moves"),
            "copy_rooms": partial(self._on_round, "rooms", "copy_rooms"),
            "page_on": partial(space.turn_page, 1),
            "page_back": partial(space.turn_page, -1),
            "blank": self.run.side.toggle_blank,
            "idea": self.capture.new_idea,
            "chat": partial(self._on_board, "paste_chat"),
            "note": self.capture.new_note,
            "keep": self.capture.keep_typed,
            "vote": partial(self._on_board, "open_vote"),
            "voice": self._count_voices,
            "undo": lambda: space.do(undo.undo),
            "redo": lambda: space.do(undo.redo),
            "find": partial(self._on_board, "find_cards"),
            "run_sheets": self._edit_run_sheets,
            "palette": self.guide.toggle_finder,
            "sync": self._sync_now,
            "appearance": self._toggle_appearance,
            "help": self.guide.toggle_help,
            **{name: partial(self._page_key, name) for name, _, _ in PAGES},
            "progress": self._show_progress,
        }
        for name, command in self._does.items():
            shortcut = QShortcut(QKeySequence(SEQUENCE[name]), self)
            shortcut.setAutoRepeat(name in ("more", "less"))
            shortcut.activated.connect(partial(self.guide.by_key, command))
        self.header.retime.clicked.connect(self._does["retime"])
        self.header.pill.clicked.connect(self._does["retime"])
        self.next.asked.connect(lambda name: self.guide.by_key(partial(self.do_command, name)))

    def customEvent(self, event: QEvent) -> None:
        """A way on that stands somewhere inside asks for a command."""
        if isinstance(event, CommandAsked):
            self.do_command(event.command)

    def do_command(self, name: str) -> None:
        """Does a command by its name, or leads to the place of that name."""
        places = {
            "roster": lambda: self.on_page("people", lambda page: page.add_people()),
            "pairs": lambda: self.on_page("people", lambda page: page.show_pairs()),
            "cards": lambda: self.on_page("board", lambda page: page.show_view("cards")),
            "benchmarks": partial(self.on_progress, "benchmarks"),
            "goals": partial(self.on_progress, "goals"),
            "connections": partial(self.on_progress, "connections"),
            "answers": self._show_progress,
            "report": self._show_progress,
        }
        (self._does.get(name) or places[name])()

    @property
    def page_in_front(self) -> tuple[str, str]:
        """The name and the words of the open page."""
        name = self.pages.shown
        return name, next(self.tr(words) for page, words, _ in PAGES if page == name)

    def put_above_capture(self, strip: QWidget) -> None:
        """Puts a strip between the page and the capture line."""
        self._right.insertWidget(self._right.indexOf(self.capture), strip)

    @property
    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What each command does, by its name among the keys."""
        return self._does

    def _end(self) -> None:
        """Shift+F5. Before the last activity that may be a slip of the finger: then it is asked, in place."""
        space = self.workspace
        current = space.state.current
        rest = sum(a.position > current.position for a in space.state.activities) if current else 0
        if not rest or space.store.read_only:
            space.in_session(timer.end)
            return

        def end() -> None:
            self.messages.withdraw()
            space.in_session(timer.end)

        words = self.tr("{0} still to come. End the session all the same?")
        coming = wording.count(rest, "activity is", "activities are")
        ways = ((self.tr("&End it"), end), (self.tr("&Go on"), self.messages.withdraw))
        self.messages.offer(words.format(coming), ways, wrong=False)

    def _show_progress(self) -> None:
        """Ctrl+5: where the next step leads to a view of the Progress page, that one."""
        view = {"answers": "benchmarks", "report": "report"}.get(
            self.next.step.command if self.next.step else ""
        )
        if view and ("progress" not in self.__dict__ or self.pages.currentWidget() is not self.progress):
            self.on_progress(view)
            if view == "benchmarks":
                self.progress.view(view).take_keys()
        else:
            self._page_key("progress")

    def _retime(self) -> None:
        """Ctrl+T. A proposal that is not in front is shown first, and accepted when it has been seen."""
        seen = self.pages.currentWidget() is self.run
        if not seen:
            self.show_page("run")
        if seen or not self.run.is_retiming:
            self.run.retime()

    def _count_voices(self) -> None:
        self.show_page("run")
        self.run.voice.take_keys()

    def _toggle_appearance(self) -> None:
        self.appearance.toggle()

    def _edit_run_sheets(self) -> None:
        self.show_page("programme")
        self.programme.edit_run_sheets()

    def _sync_now(self) -> None:
        self.show_page("sync_page")
        self.sync.sync_now()

    def _rehearse(self) -> None:
        import asyncio  # noqa: PLC0415

        from ui.rehearsal.play import rehearse_beside  # noqa: PLC0415

        if self._rehearsal is None or self._rehearsal.done():
            self._rehearsal = asyncio.ensure_future(rehearse_beside(self))

    def show_scene(self) -> None:
        """Shows on the stage, and in its small picture, what participants see now."""
        scene = self.workspace.scene()
        if self._has_stage:
            self.stage.canvas.show_scene(scene)
        self.run.side.preview.show_scene(scene)
        self._tick(self.workspace.now())

    def _tick(self, now: datetime) -> None:
        if self._has_stage:
            self.stage.canvas.tick(now)
        if self.run.side.preview.isVisible():
            self.run.side.preview.tick(now)
