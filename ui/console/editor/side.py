"""Beside the run sheet: the fields of the activity that has the keyboard, or those of the session itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from facilitator.live.run_sheet import draft_key
from facilitator.model.run import Session
from ui import wording
from ui.console.editor.fields import Fields
from ui.console.editor.lines import Line, why_it_stays
from ui.console.editor.session_fields import SessionFields
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, row, scrolled

translate = QCoreApplication.translate


class Side(QFrame):
    """Shows one of them at a time, or that there is nothing to write on."""

    def __init__(
        self, tokens: Tokens, half_typed: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        """``half_typed`` gives the half-typed words that were kept under a key."""
        super().__init__(parent)
        self.setProperty("role", "side")
        self._half_typed = half_typed
        inside = column(self, 0, 0)
        self.fields = Fields(tokens)
        self._activity = _area(self.fields)
        inside.addWidget(self._activity, 1)
        self.details = SessionFields(tokens)
        self._session = _area(self.details)
        inside.addWidget(self._session, 1)
        self._nothing = label(
            translate("EditorView", "Choose an activity to write on it."), "muted", wrap=True
        )
        self._nothing.setContentsMargins(20, 16, 20, 16)
        inside.addWidget(self._nothing)
        self._foot = frame("strip")
        line = row(self._foot, 0, 8)
        line.setContentsMargins(20, 8, 20, 8)
        self.keep_own = KeyButton(
            translate("EditorView", "Save in my library"), tokens, icon="library", role="quiet"
        )
        line.addWidget(self.keep_own)
        line.addStretch(1)
        self.stays = label("", "small")
        line.addWidget(self.stays)
        inside.addWidget(self._foot)

    def show_session(self, session: Session, sessions: Sequence[Session], timezone: str) -> None:
        """Shows the fields of the session itself."""
        self._show(session=True)
        self.details.show_session(
            session, sessions, timezone, lambda name: self._half_typed(draft_key(session.id, name))
        )

    def show_place_of(self, line: Line | None) -> None:
        """Shows the fields of an activity as they stand, or that there is none."""
        self._show(activity=line is not None)

    def fill(self, line: Line) -> None:
        """Reads an activity into its fields."""
        activity_id = line.activity.id
        self.fields.show_line(line, lambda name: self._half_typed(draft_key(activity_id, name)))
        when = translate("EditorView", "{start} to {end}").format(
            start=wording.clock_time(line.time.starts_at, line.timezone),
            end=wording.clock_time(line.time.ends_at, line.timezone),
        )
        self.stays.setText(" · ".join(filter(None, (why_it_stays(line.standing), when))))

    def keep_typed(self) -> None:
        """Keeps what is typed in a field and has not been left yet."""
        self.fields.keep_typed()
        self.details.keep_typed()

    def _show(self, *, session: bool = False, activity: bool = False) -> None:
        self._session.setVisible(session)
        self._activity.setVisible(activity)
        self._foot.setVisible(activity)
        self._nothing.setVisible(not session and not activity)


def _area(fields: QWidget) -> QScrollArea:
    area = scrolled(fields)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
