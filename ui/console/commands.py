"""What each command of the console does, by its name among the keys, and where what has no key leads."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QKeySequence, QShortcut

from facilitator.live import timer, undo
from ui import wording
from ui.console.keys import SEQUENCE
from ui.console.rail import PAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.console.window import Console

HELD = ("more", "less")
"""Commands that go on while their key is held down."""

VIEW_OF = {"answers": "benchmarks", "goals": "goals", "report": "report"}
"""The view of the Progress page to which a next step leads, by its command."""


class Commands(QObject):
    """Binds the keys of a console, which has all its parts by then."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        space, run, board = console.workspace, console.run, console.on_board
        self.keyed: dict[str, Callable[[], object]] = {
            "start": self._start,
            "end": self._end,
            "next": partial(space.in_session, timer.next_activity),
            "back": partial(space.in_session, timer.previous_activity),
            "pause": run.current.buttons.pause_or_go_on,
            "more": partial(space.in_session, timer.add, timer.MINUTE),
            "less": partial(space.in_session, timer.add, -timer.MINUTE),
            "retime": self._retime,
            "round": space.announce_round,
            "same_rooms": partial(self._on_round, "coming", "same_again"),
            "plan_anew": partial(self._on_round, "coming", "plan_anew"),
            "mend": partial(self._on_round, "rooms", "mend_rooms"),
            "copy_moves": partial(self._on_round, "rooms", "copy_moves"),
            "copy_rooms": partial(self._on_round, "rooms", "copy_rooms"),
            "page_on": partial(space.turn_page, 1),
            "page_back": partial(space.turn_page, -1),
            "blank": run.side.toggle_blank,
            "idea": console.capture.new_idea,
            "chat": partial(board, "paste_chat"),
            "note": console.capture.new_note,
            "keep": console.capture.keep_typed,
            "vote": partial(board, "open_vote"),
            "voice": self._count_voices,
            "undo": partial(space.do, undo.undo),
            "redo": partial(space.do, undo.redo),
            "find": partial(board, "find_cards"),
            "run_sheets": self._edit_run_sheets,
            "palette": console.guide.toggle_finder,
            "sync": self._sync_now,
            "appearance": self._toggle_appearance,
            "help": console.guide.toggle_help,
            **{name: partial(console.page_key, name) for name, _, _ in PAGES},
            "people": self._show_people,
            "progress": self._show_progress,
        }
        self._places: dict[str, Callable[[], object]] = {
            "roster": lambda: console.on_page("people", lambda page: page.add_people()),
            "pairs": lambda: console.on_page("people", lambda page: page.show_pairs()),
            "cards": lambda: console.on_page("board", lambda page: page.show_view("cards")),
            "benchmarks": partial(console.on_progress, "benchmarks"),
            "goals": partial(console.on_progress, "goals"),  # its list has the keyboard: letters begin a goal
            "connections": partial(console.on_progress, "connections"),
            "answers": partial(self._lead_to, "benchmarks"),
            "report": partial(self._lead_to, "report"),
        }
        for name, command in self.keyed.items():
            shortcut = QShortcut(QKeySequence(SEQUENCE[name]), console)
            shortcut.setAutoRepeat(name in HELD)
            shortcut.activated.connect(partial(console.guide.by_key, command))

    @property
    def there(self) -> str:
        """The command that leads to the view in front; empty for any other."""
        console = self._console
        if console.pages.shown != "progress":
            return ""
        return next((name for name, view in VIEW_OF.items() if view == console.progress.shown), "")

    def do(self, name: str) -> None:
        """Does a command, or leads to the place of that name."""
        (self.keyed.get(name) or self._places[name])()

    def show_activity(self, activity_id: str) -> None:
        """Points to an activity of the session on show."""
        self._console.show_page("run")
        self._console.run.sheet.list.point_to(activity_id)

    def show_goals_of(self, owner_id: str) -> None:
        """Shows the goals of a person or a pair."""
        self._console.on_progress("goals")
        self._console.progress.view("goals").list.choose(owner_id)  # type: ignore[attr-defined]

    def show_checkins(self, session_id: str) -> None:
        """Puts the pairs' check-ins of a self-led session in front."""
        self._console.on_progress("pair_sessions")
        self._console.progress.view("pair_sessions").show_session(session_id)  # type: ignore[attr-defined]

    def _on_round(self, card: str, does: str) -> None:
        """Has the card of the coming round, or of the announced one, do something."""
        getattr(getattr(self._console.run.current, card), does)()

    def _start(self) -> None:
        """A session that begins is run on the Run page; what only goes on leaves the page in front."""
        space = self._console.workspace
        before = space.state.session.started_at
        space.start_waiting()
        if before is None and space.state.session.started_at is not None:
            self._console.run_session()

    def _end(self) -> None:
        """Before the last activity that may be a slip of the finger: then it is asked, in place."""
        space, messages = self._console.workspace, self._console.messages
        current = space.state.current
        rest = sum(a.position > current.position for a in space.state.activities) if current else 0
        if not rest or space.store.read_only:
            space.in_session(timer.end)
            return

        def end() -> None:
            messages.withdraw()
            space.in_session(timer.end)

        translate = QCoreApplication.translate
        words = translate("Console", "{0} still to come. End the session all the same?")
        coming = wording.count(rest, "activity is", "activities are")
        ways = (
            (translate("Console", "&End it"), end),
            (translate("Console", "&Go on"), messages.withdraw),
        )
        messages.offer(words.format(coming), ways, wrong=False)

    def _show_people(self) -> None:
        """Where pairs are to be made, there."""
        console, step = self._console, self._console.next.step
        if step is None or step.command != "pairs" or console.pages.shown == "people":
            console.page_key("people")
        else:
            self.do("pairs")

    def _show_progress(self) -> None:
        """Where the next step leads to a view of the Progress page, that one."""
        console, step = self._console, self._console.next.step
        view = VIEW_OF.get(step.command if step else "")
        if view is None or console.pages.shown == "progress":
            console.page_key("progress")
        else:
            self._lead_to(view)

    def _lead_to(self, view: str) -> None:
        self._console.on_progress(view)
        if view == "benchmarks":
            self._console.progress.view(view).take_keys()  # type: ignore[attr-defined]

    def _retime(self) -> None:
        """A proposal that is not in front is shown first, and accepted when it has been seen."""
        console = self._console
        seen = console.pages.shown == "run"
        if not seen:
            console.show_page("run")
        if seen or not console.run.is_retiming:
            console.run.retime()

    def _count_voices(self) -> None:
        self._console.show_page("run")
        self._console.run.voice.take_keys()

    def _toggle_appearance(self) -> None:
        self._console.appearance.toggle()

    def _edit_run_sheets(self) -> None:
        self._console.show_page("programme")
        self._console.programme.edit_run_sheets()

    def _sync_now(self) -> None:
        """What becomes of it is in sight, and the keyboard on no button that is to hand there by chance."""
        console = self._console
        if console.pages.shown != "sync_page":
            console.capture.field.setFocus()
        console.show_page("sync_page")
        console.arrangement.begin_at(console.pages)
        console.sync.sync_now()
