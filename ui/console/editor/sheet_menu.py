"""All that can be done with an activity or a session, as a menu: by the right button or the menu key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from ui import wording
from ui.console.editor.lines import Line, why_it_stays

if TYPE_CHECKING:
    from ui.console.editor.view import EditorView


class SheetMenu(QObject):
    """The same commands as the buttons and keys, each with its key beside it."""

    def __init__(self, view: EditorView) -> None:
        super().__init__(view)
        self._view = view
        self.menu: QMenu | None = None
        """The menu that was opened last."""

    def open(self, at: QPoint) -> None:
        """Opens it at a point of the screen, for the activity that has the keyboard; or for the sheet."""
        made = self._begin(self._view.sheet.list)
        if line := self._view.sheet.list.line:
            self._about(line)
            made.addSeparator()
        over = self._view.session.ended_at is not None
        self._add(self.tr("New activity"), self._view.doing.new, off=over)
        self._add(self.tr("From the library…\tL"), partial(self._view.show_library, True), off=over)
        self._about_session()
        made.popup(at)

    def open_on_session(self, session_id: str, at: QPoint) -> None:
        """Opens it at a point of the screen for a session, which comes on show."""
        self._view.show_session(session_id)
        made = self._begin(self._view.tabs)
        self._about_session()
        begun = self._view.session.started_at is not None
        self._add(self.tr("Remove this session"), self._view.doing.remove_session, off=begun)
        made.popup(at)

    def _begin(self, owner: QWidget) -> QMenu:
        made = self.menu = QMenu(owner)
        made.aboutToHide.connect(made.deleteLater)
        made.destroyed.connect(self._gone)
        return made

    def _gone(self) -> None:
        self.menu = None

    def _about_session(self) -> None:
        view, session = self._view, self._view.session
        begun = session.started_at is not None
        self._add(self.tr("Day, time and title of the session\tS"), partial(view.open_details, "day"))
        self._add(
            self.tr("Move the session earlier\tAlt+←"),
            partial(view.doing.step_session, session.id, -1),
            off=begun or session.number == 1,
        )
        self._add(
            self.tr("Move the session later\tAlt+→"),
            partial(view.doing.step_session, session.id, 1),
            off=begun or session.number == len(view.planned.sessions),
        )

    def _about(self, line: Line) -> None:
        view, sheet, fixed = self._view, self._view.sheet.list, not line.free
        if fixed:
            self._add(why_it_stays(line.standing), sheet.setFocus, off=True)
        fields = self.tr("Look at its fields\tReturn") if fixed else self.tr("Write in its fields\tReturn")
        self._add(fields, view.open_fields)
        self._add(self.tr("Pick up and move\tM"), sheet.carrying.pick_up, off=fixed)
        self._move(line)
        self._add(self.tr("A minute longer\t+"), partial(sheet.stretch, 1), off=fixed)
        self._add(self.tr("A minute shorter\t−"), partial(sheet.stretch, -1), off=fixed)
        if line.proposal is not None and line.free:
            length = wording.minutes(line.proposal.seconds)
            self._add(self.tr("Make it {length}\tA").format(length=length), sheet.accept)
        self._add(
            self.tr("Copy\tCtrl+D"),
            partial(view.doing.copy, line.activity.id),
            off=view.session.ended_at is not None,
        )
        self._add(self.tr("Save in my library"), view.doing.keep_own)
        self._add(self.tr("Remove\tDel"), partial(view.doing.remove, line.activity.id), off=fixed)

    def _move(self, line: Line) -> None:
        """The other sessions into which it can go."""
        assert self.menu is not None
        view = self._view
        others = [
            s
            for s in view.planned.sessions
            if s.id in view.planned.with_sheets and s.id != view.planned.session_id
        ]
        into = self.menu.addMenu(self.tr("Move to another session"))
        into.setEnabled(line.free and any(s.ended_at is None for s in others))
        for session in others:
            words = f"{session.number} · {session.title}".replace("&", "&&")
            action = into.addAction(words, partial(view.doing.into, line.activity.id, session.id))
            action.setEnabled(session.ended_at is None)

    def _add(self, words: str, does: Callable[[], object], *, off: bool = False) -> None:
        assert self.menu is not None
        self.menu.addAction(words, does).setEnabled(not off)
