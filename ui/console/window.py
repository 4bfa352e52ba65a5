"""The facilitator's own window: pages at the left, what is on in the middle, the capture line below."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QToolButton, QWidget

from facilitator.live import attendance, timer, undo
from ui.appearance import remembered
from ui.console import share
from ui.console.capture_line import CaptureLine
from ui.console.cues import Cues
from ui.console.emergency import Emergency, rescue
from ui.console.header import Header
from ui.console.keys import SEQUENCE
from ui.console.later import Later
from ui.console.looking import Looking
from ui.console.messages import Messages, Ways
from ui.console.pages import Pages
from ui.console.recent import remember
from ui.console.run_page import RunPage
from ui.screen import has_screen
from ui.theme import Tokens
from ui.widgets.icons import icon
from ui.widgets.parts import column, frame, row
from ui.workspace import Workspace

if TYPE_CHECKING:
    import asyncio

    from ui.console.board.page import BoardPage
    from ui.console.palette import Palette
    from ui.console.programme_page import ProgrammePage
    from ui.console.progress.page import ProgressPage
    from ui.console.sync_page import SyncPage
    from ui.stage.window import StageWindow

PAGES = (
    ("programme", "Programme", "calendar-days"),
    ("people", "People", "users"),
    ("run", "Run", "play"),
    ("board", "Board", "sticky-note"),
    ("progress", "Progress", "chart-line"),
    ("sync_page", "Sync", "folder-sync"),
)
RAIL_WIDTH = 84


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
        self.setMinimumSize(QSize(1100, 660))
        self.resize(1440, 900)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outer = row(self, 0, 0)
        outer.addWidget(self._rail(tokens))
        right = column(spacing=0)
        outer.addLayout(right, 1)
        self.header = Header(workspace, tokens)
        self.messages = Messages()
        self.emergency = Emergency(workspace, self.messages, self)
        self.looking = Looking(workspace, self.messages, self)
        self.capture = CaptureLine(workspace, tokens)
        self.cues = Cues(workspace, self._settings, parent=self)
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
        workspace.said.connect(self.messages.say)
        workspace.moved.connect(self._name)
        self.run.foot_changed.connect(self._lift_messages)
        workspace.changed.connect(lambda _: self._show_scene())
        workspace.turned.connect(self._show_scene)
        workspace.ticked.connect(self._tick)
        self.run.voice_left.connect(self.capture.field.setFocus)
        self._bind()
        self.later = Later(self, [self._show_stage, *self.run.current.later])
        self.show_page("run")

    @cached_property
    def stage(self) -> StageWindow:
        """The shared window, where it was; it goes to a second screen if there is one."""
        from ui.stage.window import StageWindow  # noqa: PLC0415 - it opens when the console stands

        made = StageWindow(self._tokens)
        place = self._settings.value("stage")
        screens = QGuiApplication.screens()
        if isinstance(place, QByteArray):
            made.restoreGeometry(place)
        elif len(screens) > 1:
            made.setGeometry(screens[1].availableGeometry())
        made.canvas.show_scene(self.workspace.scene())
        made.canvas.tick(self.workspace.now())
        return made

    @cached_property
    def help(self) -> Palette:
        """The palette of commands and keys."""
        from ui.console.palette import Palette  # noqa: PLC0415

        made = Palette(self)
        made.bind(self._does)
        made.left.connect(self.capture.field.setFocus)
        self._offer_people(made)
        self.workspace.changed.connect(
            lambda changes: self._offer_people(made) if "participant" in changes.kinds else None
        )
        return made

    @cached_property
    def programme(self) -> ProgrammePage:
        """The Programme page."""
        from ui.console.programme_page import ProgrammePage  # noqa: PLC0415

        page = ProgrammePage(self.workspace, self._tokens, self)
        page.run_asked.connect(lambda: self.show_page("run"))
        page.rehearsal_asked.connect(self._rehearse)
        page.card_asked.connect(partial(self._on_board, "open_card"))
        page.commitments_asked.connect(partial(self._on_board, "show_view", "commitments"))
        page.checkins_asked.connect(self._show_checkins)
        return page

    @cached_property
    def sync(self) -> SyncPage:
        """The Sync page."""
        from ui.console.sync_page import SyncPage  # noqa: PLC0415

        page = SyncPage(self.workspace, self._tokens, self._settings, self)
        self.closing.connect(page.stop)
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
        self._show_scene()
        self.activateWindow()
        self.capture.field.setFocus()
        self.emergency.welcome()
        if why := self.workspace.store.read_only:
            self.messages.say(why, False)
        elif why := share.warning(self.workspace.path):
            self.messages.say(why, True)

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
        self._over.setRowMinimumHeight(1, self.run.foot if self.pages.currentWidget() is self.run else 0)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers the windows' places and lets the file go."""
        self._settings.setValue("console", self.saveGeometry())
        if self._has_stage:
            self._settings.setValue("stage", self.stage.saveGeometry())
        self._settings.sync()
        self.closing.emit()
        self.emergency.stop()
        self.capture.keep_draft()
        if saved := rescue(self.workspace):
            remember(self._settings, saved)
        self.later.stop()
        if self._has_stage:
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
        for place, (name, words, picture) in enumerate(PAGES):
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
        keys = QToolButton()
        keys.setText(self.tr("Keys F1"))
        keys.setIcon(icon("keyboard", tokens.ink2, 20))
        keys.setIconSize(QSize(20, 20))
        keys.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        keys.setProperty("role", "rail")
        keys.clicked.connect(self._toggle_help)
        layout.addWidget(keys)
        return rail

    def _bind(self) -> None:
        space, current = self.workspace, self.run.current
        self._does = {
            "start": space.start_waiting,
            "next": lambda: space.in_session(timer.next_activity),
            "back": lambda: space.in_session(timer.previous_activity),
            "pause": current.pause_or_go_on,
            "more": lambda: space.in_session(timer.add, timer.MINUTE),
            "less": lambda: space.in_session(timer.add, -timer.MINUTE),
            "retime": lambda: space.in_session(timer.retime),
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
            "palette": self._toggle_help,
            "sync": self._sync_now,
            "help": self._toggle_help,
            **{name: partial(self.show_page, name) for name, _, _ in PAGES},
        }
        for name, command in self._does.items():
            shortcut = QShortcut(QKeySequence(SEQUENCE[name]), self)
            shortcut.setAutoRepeat(name in ("more", "less"))
            shortcut.activated.connect(command)
        self.header.retime.clicked.connect(self._does["retime"])

    def _count_voices(self) -> None:
        self.show_page("run")
        self.run.voice.take_keys()

    def _toggle_help(self) -> None:
        self.help.toggle()

    def _offer_people(self, palette: Palette) -> None:
        """Ctrl+K, a few letters of a name, Return: marked as come or gone, or counted as a speaker."""
        from facilitator.live import voice  # noqa: PLC0415 - the palette is opened seldom

        active = [p for p in self.workspace.state.participants if p.active]
        do = self.workspace.in_session
        palette.offer(
            {self.tr("{0} came or went").format(p.name): partial(do, attendance.tap, p.id) for p in active}
            | {self.tr("{0} spoke").format(p.name): partial(do, voice.tap, p.id) for p in active}
        )

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
        if self._has_stage:
            self.stage.canvas.show_scene(scene)
        self.run.side.preview.show_scene(scene)
        self._tick(self.workspace.now())

    def _tick(self, now: datetime) -> None:
        if self._has_stage:
            self.stage.canvas.tick(now)
        if self.run.side.preview.isVisible():
            self.run.side.preview.tick(now)
