"""The facilitator's own window: pages at the left, what is on in the middle, the capture line below."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QToolButton, QWidget

from facilitator.live import timer, undo
from facilitator.rules import wording
from ui.appearance import appearance, remembered
from ui.console import share
from ui.console.announcing import Announcing
from ui.console.capture_line import CaptureLine
from ui.console.cues import Cues
from ui.console.emergency import Emergency, rescue
from ui.console.guide import Guide
from ui.console.header import Header
from ui.console.keys import SEQUENCE
from ui.console.looking import Looking
from ui.console.messages import Messages, Ways
from ui.console.pages import Pages
from ui.console.recent import remember, remembered_names
from ui.console.run_page import RunPage
from ui.stage.window import StageWindow
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.icons import icon
from ui.widgets.parts import column, frame, row
from ui.widgets.roomy import Roomy
from ui.widgets.way_button import CommandAsked
from ui.workspace import Workspace

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Mapping

    from ui.console.board.page import BoardPage
    from ui.console.programme_page import ProgrammePage
    from ui.console.progress.page import ProgressPage
    from ui.console.sync_page import SyncPage

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

    def __init__(self, workspace: Workspace, tokens: Tokens, settings: QSettings | None = None) -> None:
        super().__init__()
        self.workspace, self._tokens = workspace, tokens
        self._rehearsal: asyncio.Task[None] | None = None
        self._settings = settings or remembered()
        self._name()
        self.setMinimumSize(LEAST_WINDOW)
        self.resize(1440, 900)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        content = QWidget()
        column(self, 0, 0).addWidget(Roomy(content, LEAST_ROOM))
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
        self.stage = StageWindow(tokens, motion=appearance(self._settings).motion)
        self.guide = Guide(self, tokens, self._settings)
        workspace.moved.connect(self._name)
        self.run.foot_changed.connect(self._lift_messages)
        workspace.changed.connect(lambda _: self._show_scene())
        workspace.turned.connect(self._show_scene)
        workspace.ticked.connect(self._tick)
        self.run.voice_left.connect(self.capture.field.setFocus)
        self.run.retime_left.connect(self.capture.field.setFocus)
        self._bind()
        self.show_page("run")

    @cached_property
    def programme(self) -> ProgrammePage:
        """The Programme page."""
        from ui.console.programme_page import ProgrammePage  # noqa: PLC0415

        page = ProgrammePage(self.workspace, self._tokens, self, remembered_names(self._settings))
        page.run_asked.connect(lambda: self.show_page("run"))
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
        """Shows both windows where they were; the stage goes to a second screen if there is one."""
        for window, name in ((self, "console"), (self.stage, "stage")):
            place = self._settings.value(name)
            if isinstance(place, QByteArray):
                window.restoreGeometry(place)
        screens = QGuiApplication.screens()
        if len(screens) > 1 and not self._settings.contains("stage"):
            self.stage.setGeometry(screens[1].availableGeometry())
        self.stage.show()
        self.show()
        self._show_scene()
        self.activateWindow()
        self.capture.field.setFocus()
        self.emergency.welcome()
        if why := self.workspace.store.read_only:
            self.messages.say(why, False)
        elif why := share.warning(self.workspace.path):
            self.messages.say(why, True)

    def _name(self) -> None:
        self.setWindowTitle(f"Facilitator · {self.workspace.path.stem}")

    def show_page(self, name: str) -> None:
        """Puts a page in front."""
        place = next(i for i, page in enumerate(PAGES) if page[0] == name)
        self.pages.show_page(name)
        self._rail_buttons.button(place).setChecked(True)
        self._lift_messages()
        self._tick(self.workspace.now())  # a page's clocks stand still while it is not in front

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
        self.capture.keep_draft()
        if not self.emergency.may_close():
            event.ignore()
            return
        self._settings.setValue("console", self.saveGeometry())
        self._settings.setValue("stage", self.stage.saveGeometry())
        self._settings.sync()
        self.closing.emit()
        self.emergency.stop()
        if saved := rescue(self.workspace):
            remember(self._settings, saved)
        self.stage.close()
        self.stage.deleteLater()
        self.workspace.close()
        self.closed.emit()
        super().closeEvent(event)

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
            "same_rooms": current.coming.same_again,
            "plan_anew": current.coming.plan_anew,
            "mend": current.rooms.mend_rooms,
            "copy_moves": current.rooms.copy_moves,
            "copy_rooms": current.rooms.copy_rooms,
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
            "help": self.guide.toggle_help,
            **{name: partial(self.show_page, name) for name, _, _ in PAGES},
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
        return name, self.tr(next(words for page, words, _ in PAGES if page == name))

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
        else:
            self.show_page("progress")

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

    def _show_scene(self) -> None:
        scene = self.workspace.scene()
        self.stage.canvas.show_scene(scene)
        self.run.side.preview.show_scene(scene)
        self._tick(self.workspace.now())

    def _tick(self, now: datetime) -> None:
        self.stage.canvas.tick(now)
        if self.run.side.preview.isVisible():
            self.run.side.preview.tick(now)
