"""The run sheet editor as a whole: which session, its run sheet, the fields of one activity, the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.capture.store import Changes
from facilitator.model.programme import SessionKind
from facilitator.model.run import Session
from facilitator.rules.learned_lengths import Proposal
from ui.console.editor.doing import Doing
from ui.console.editor.head import Head
from ui.console.editor.library_pane import LibraryPane
from ui.console.editor.planned import Planned
from ui.console.editor.saving import Saving
from ui.console.editor.session_tab import KEYPAD, STEPS
from ui.console.editor.sheet_menu import SheetMenu
from ui.console.editor.sheet_pane import SheetPane
from ui.console.editor.side import Side
from ui.console.half_typed import HalfTyped
from ui.theme import Tokens
from ui.widgets.parts import column, frame, row
from ui.widgets.surely import surely
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.console.programme_shelf import ProgrammeShelf

KINDS = frozenset({"session", "activity"})
WIDE = 1500
"""Pixels from which on the library has room beside the fields; below, it stands in their place."""


class EditorView(QWidget):
    """Shows what is planned. What keys and mouse ask for, :class:`Doing` does."""

    left = Signal()
    """The programme is wanted again."""

    def __init__(
        self,
        workspace: Workspace,
        tokens: Tokens,
        proposals: Callable[[], Mapping[str, Proposal]],
        parent: QWidget | None = None,
    ) -> None:
        """``proposals`` gives other lengths for activities, by their ids, whenever all is read again."""
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self.planned = Planned(workspace, proposals)
        self._stale = False
        self.half_typed = HalfTyped(workspace, self)
        self.doing = Doing(workspace, self)
        self.menu = SheetMenu(self)
        layout = column(self, 0, 0)
        self.saving = Saving(workspace, tokens, self)
        self._head = Head(tokens)
        self.tabs, self.shelf = self._head.tabs, self._head.shelf
        self.print, self.save = self._head.print, self._head.save
        layout.addWidget(self._head)
        layout.addWidget(self.saving)
        self._desk = QWidget()
        body = row(self._desk, 0, 0)
        self.sheet = SheetPane(tokens)
        self.sheet.setMinimumWidth(430)
        self.sheet.setMaximumWidth(720)
        body.addWidget(self.sheet, 9)
        self.side = Side(tokens, self.half_typed.words)
        self.fields, self.details = self.side.fields, self.side.details
        body.addWidget(self.side, 11)
        self.library = LibraryPane(tokens)
        self.library.setMinimumWidth(350)
        self._shelf = frame("side")
        shelf = column(self._shelf, 0, 0)
        shelf.addWidget(self.library)
        shelf.setContentsMargins(0, 0, 0, 12)
        self._shelf.hide()
        body.addWidget(self._shelf, 7)
        layout.addWidget(self._desk, 1)
        self._wire()
        workspace.changed.connect(self._changed)
        workspace.ticked.connect(lambda _: self._tick())
        self.refresh()

    def _wire(self) -> None:
        sheet, library, doing = self.sheet.list, self.library, self.doing
        self._head.back.clicked.connect(self.left)
        self.shelf.clicked.connect(lambda: self.show_library(self.shelf.isChecked()))
        self.print.clicked.connect(self._offer_print)
        self.save.clicked.connect(self.saving.ask_name)
        self.tabs.chosen.connect(self.show_session)
        self.tabs.add_asked.connect(doing.add_session)
        self.tabs.held.connect(doing.hold_session)
        self.tabs.moved.connect(doing.move_session)
        self.tabs.stepped.connect(doing.step_session)
        self.tabs.menu_asked.connect(self.menu.open_on_session)
        self.sheet.library_asked.connect(lambda: self.show_library(True))
        self.sheet.about.toggled.connect(self._show_about)
        self.sheet.length_asked.connect(doing.set_length)
        self.sheet.new_asked.connect(doing.new)
        sheet.picked.connect(self.show_fields)
        sheet.clicked.connect(
            lambda _: self.sheet.about.setChecked(False)
        )  # who clicks a line wants its fields
        sheet.opened.connect(lambda _: self.open_fields())
        sheet.session_asked.connect(lambda: self.open_details("day"))
        sheet.menu_asked.connect(self.menu.open)
        sheet.library_asked.connect(lambda: self.show_library(True))
        sheet.stretched.connect(doing.stretch)
        sheet.moved.connect(doing.move)
        sheet.across.connect(doing.across)
        sheet.turned.connect(doing.turn)
        sheet.held_over.connect(doing.hold_over)
        sheet.let_go_at.connect(doing.let_go)
        sheet.copy_asked.connect(doing.copy)
        sheet.remove_asked.connect(doing.remove)
        self.details.typed.connect(doing.note_session)
        self.details.changed.connect(doing.write_session)
        self.details.when_typed.connect(doing.set_when)
        self.details.later_asked.connect(doing.move_later_ones)
        self.details.kind_chosen.connect(doing.set_kind)
        self.details.stepped.connect(lambda by: doing.step_session(self.planned.session_id, by))
        self.details.remove_asked.connect(doing.remove_session)
        self.fields.suggestion_taken.connect(sheet.accept)
        self.fields.typed.connect(doing.note)
        self.fields.changed.connect(doing.write)
        self.side.keep_own.clicked.connect(doing.keep_own)
        library.put_in.connect(doing.put_in)
        library.held_over.connect(lambda _, where: sheet.gap.hold(where))
        library.let_go_at.connect(doing.put_in_at)
        library.left.connect(lambda: self.show_library(False))
        self.saving.left.connect(self.take_keys)
        self.saving.shelf_asked.connect(self.show_programmes)
        self.saving.saved_in_library.connect(library.read)

    @property
    def session(self) -> Session:
        """The session whose run sheet is on show."""
        return self.planned.session

    def show_session(self, session_id: str) -> None:
        """Shows the run sheet of another session."""
        if session_id != self.planned.session_id:
            self.side.keep_typed()
            self.sheet.list.give_up()
            self.planned.session_id = session_id
            self.sheet.say("")
            self.refresh()

    def take_keys(self) -> None:
        """Gives the keyboard to the run sheet, which comes back if the programmes stand in its place."""
        if self._desk.isHidden():
            self._hide_programmes()
        alone = self.session.kind is SessionKind.SELF_LED
        first: QWidget = self.sheet.list if self.planned.lines else self.sheet.new
        if alone:
            first = self.tabs.button(self.planned.session_id)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_print(self) -> None:
        below = self.print.mapToGlobal(self.print.rect().bottomLeft())
        self.saving.offer_print(self.session.number, below)

    def show_library(self, shown: bool) -> None:
        """Opens the library and gives it the keyboard, or puts it away."""
        self.shelf.setChecked(shown)
        self._shelf.setVisible(shown)
        self._make_room()
        if shown:
            self.library.read()
            self.library.search.setFocus()
            self.library.search.selectAll()
        else:
            self.sheet.list.gap.hold(None)
            self.take_keys()

    @cached_property
    def programmes(self) -> ProgrammeShelf:
        """This person's programmes, in the place of the run sheet; made when they are first wanted."""
        from ui.console.programme_shelf import ProgrammeShelf  # noqa: PLC0415 - seldom wanted

        made = ProgrammeShelf(self._tokens, self._workspace.path.parent, self)
        surely(self.layout()).addWidget(made)
        made.left.connect(self._hide_programmes)
        return made

    def show_programmes(self) -> None:
        """Puts this person's programmes in the place of the run sheet."""
        self.saving.hide()
        self._head.hide()
        self._desk.hide()
        self.programmes.show()
        self.programmes.open()

    def _hide_programmes(self) -> None:
        self.programmes.hide()
        self._head.show()
        self._desk.show()
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def foot(self) -> int:
        """The height of what stands at the foot to be pressed, which no message is to cover."""
        return self.sheet.foot

    def keep_drafts(self) -> None:
        """Keeps half-typed words as they are, before the file is let go."""
        self.doing.over = True
        self.half_typed.keep()

    def refresh(self, keep: str = "") -> None:
        """Reads the run sheets again; ``keep`` is the activity that is to have the keyboard."""
        planned = self.planned
        self.tabs.show_sessions(planned.read(), planned.session_id)
        self.sheet.show_session(self.session, planned.lines, planned.findings, keep, planned.timezone)
        alone = self.session.kind is SessionKind.SELF_LED
        self.sheet.setVisible(not alone)
        for button in (self.shelf, self.print):
            button.setEnabled(not alone)
        if alone and self.shelf.isChecked():
            self.show_library(False)
        self._show_side()

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & KINDS:
            self._stale = not self.isVisible()  # while a session runs, nobody waits for what nobody sees
            if not self._stale:
                if not self.sheet.list.busy:
                    self.sheet.say("")  # what was said of the change before this one
                self.refresh(self.doing.keep)

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what has changed in the meantime."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def _tick(self) -> None:
        """While a session runs, the times of what is to come are as things stand now."""
        session = self.session
        if not self.isVisible() or session.started_at is None or session.ended_at or self.sheet.list.busy:
            return
        now, then = self.planned.lines_now(), self.planned.lines
        if [line.spoken() for line in now] != [line.spoken() for line in then]:
            self.refresh()

    def show_fields(self, activity_id: str) -> None:
        """Shows the fields of an activity of the session, or that there is none."""
        self._show_side()
        if (line := self.planned.line(activity_id)) is not None:
            self.side.fill(line)

    def _show_side(self) -> None:
        """At the side stands the session itself, an activity of it, or that there is none."""
        session = self.session
        if session.kind is SessionKind.SELF_LED or self.sheet.about.isChecked():
            self.side.show_session(session, self.planned.sessions, self.planned.timezone)
        else:
            self.side.show_place_of(self.planned.line(self.sheet.list.current))

    def _show_about(self, shown: bool) -> None:
        if shown and self._shelf.isVisible() and self.width() < WIDE:
            self.show_library(False)
        self._show_side()
        if shown:
            self.open_details("title")
        else:
            self.take_keys()

    def open_details(self, field: str) -> None:
        """Gives the keyboard to a field of the session itself."""
        if self.session.kind is SessionKind.FACILITATED:
            self.sheet.about.setChecked(True)
        editor: Any = self.details.boxes[field].editor
        editor = editor.focusProxy() or editor
        editor.setFocus(Qt.FocusReason.TabFocusReason)
        editor.selectAll()

    def _make_room(self) -> None:
        beside = self.width() >= WIDE or not self.shelf.isChecked()
        self.side.setVisible(beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the library stands where the fields are."""
        super().resizeEvent(event)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads out, from the fields to the run sheet and from there to the programme; Alt with an arrow
        moves the session."""
        alone = event.modifiers() & ~KEYPAD
        if alone == Qt.KeyboardModifier.AltModifier and event.key() in STEPS:
            self.doing.step_session(self.planned.session_id, STEPS[Qt.Key(event.key())])
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._shelf.isVisible():
            self.show_library(False)
        elif self.sheet.list.hasFocus() or self._on_tabs():
            self.left.emit()
        elif self.sheet.about.isChecked():
            self.sheet.about.setChecked(False)
        else:
            self.take_keys()

    def _on_tabs(self) -> bool:
        there = QApplication.focusWidget()
        return there is not None and self.tabs.isAncestorOf(there)

    def open_fields(self) -> None:
        """Gives the keyboard to the title of the activity that has it on the run sheet."""
        if self._shelf.isVisible() and self.width() < WIDE:
            self.show_library(False)
        self.sheet.about.setChecked(False)
        title: Any = self.fields.boxes["title"].editor
        title.setFocus(Qt.FocusReason.TabFocusReason)
        title.selectAll()

    def show_side_again(self) -> None:
        """What was tidied up as it was kept, or refused, stands in the fields as it is."""
        self.show_fields(self.sheet.list.current)
