"""Who speaks: a strip at the foot of the Run page, one tap or one key a turn. Never on the stage."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from facilitator.capture import measured
from facilitator.capture.store import Changes
from facilitator.live import voice as taking
from facilitator.model.people import Participant, Profession
from facilitator.rules.measures import voice
from ui.console.keys import SEQUENCE
from ui.console.voice_button import HEIGHT, PairVoice, ProfessionBar, VoiceButton
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.flow import Flow
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import Elided, column, label, row, scrolled, set_role
from ui.widgets.spoken import Role
from ui.widgets.surely import surely
from ui.widgets.turning import Turning
from ui.workspace import Workspace

KEYS = "1234567890abcdefghijklmnopqrstuvwxyz"
"""What counts a turn, in roster order, while the strip has the keyboard."""
GAP = 6
MOST_LINES = 3
MANY = 20
"""From so many people on, there is a field to find one of them."""
SETTING = "voice/open"
KINDS = frozenset({"voice_turn", "attendance", "participant", "pair", "activity", "session"})

TURNS_AT = 940
"""Pixels below which balance and search have a line each."""


class VoiceStrip(QFrame):
    """Folded it is one line. With the keyboard in it, each key counts at once; Escape gives it back."""

    spoken_role = Role.Grouping

    left = Signal()
    """The keyboard is wanted elsewhere."""
    resized = Signal()

    def __init__(
        self,
        workspace: Workspace,
        tokens: Tokens,
        settings: QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._tokens, self._settings = workspace, tokens, settings
        self._buttons: dict[str, VoiceButton] = {}
        self._by_key: dict[str, str] = {}
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._counted: voice.Counted = {}
        self.setProperty("role", "voice")
        self.setAccessibleName(self.tr("Who speaks. Only you see this."))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = column(self, 0, 6)
        layout.setContentsMargins(14, 4, 14, 4)
        layout.addLayout(self._head())
        self._flow_of_people, self._people = self._part(GAP)
        self._flow_of_pairs, self._pairs = self._part(3 * GAP)
        self._people_area, self._pairs_area = scrolled(self._people), scrolled(self._pairs)
        for area in (self._people_area, self._pairs_area):
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            layout.addWidget(area)
        workspace.changed.connect(self._changed)
        workspace.ticked.connect(self.tick)
        self._open(settings is not None and settings.value(SETTING, False, type=bool) is True)

    def _head(self) -> Turning:
        line = Turning(TURNS_AT, spacing=10)
        self.fold = KeyButton(
            self.tr("Who speaks"), self._tokens, icon="mic", key=SEQUENCE["voice"], role="quiet"
        )
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._open)  # a screen reader switches it without a click
        self.private = label(self.tr("Only you see this"), "small")
        self.bar = ProfessionBar(self._tokens)
        self.summary = label("", "small")
        self.said = Elided("strong")
        self.search = QLineEdit()
        self.search.setProperty("finds", True)
        self.search.setPlaceholderText(self.tr("/ finds a person"))
        self.search.setAccessibleName(self.tr("Find a person; Return counts a turn"))
        self.search.setFixedWidth(170)
        self.search.textChanged.connect(lambda _: self._sieve())
        self.search.returnPressed.connect(self._count_found)
        self.search.installEventFilter(self)
        self.by_pair = KeyButton(self.tr("By pair"), self._tokens, icon="handshake", role="quiet")
        self.by_pair.setCheckable(True)
        self.by_pair.toggled.connect(self._switch)
        balance, ways = row(spacing=10), row(spacing=10)
        for shown in (self.fold, self.bar, self.summary):
            balance.addWidget(shown)
        for way in (self.private, self.search, self.by_pair):
            ways.addWidget(way)
        line.add(balance)
        line.add(self.said, 1)
        line.add(ways)
        line.setAlignment(ways, Qt.AlignmentFlag.AlignLeft)
        return line

    @staticmethod
    def _part(gap: int) -> tuple[Flow, QWidget]:
        inside = QWidget()
        return Flow(inside, gap), inside

    def _switch(self) -> None:
        self.refresh()

    @property
    def is_open(self) -> bool:
        """Whether people and pairs are there to be seen."""
        return self.fold.isChecked()

    def button(self, participant_id: str) -> VoiceButton:
        """Somebody's button; KeyError if they are not on show."""
        return self._buttons[participant_id]

    @property
    def pairs_on_show(self) -> list[PairVoice]:
        """The pairs, as they stand."""
        return [self._pair(place) for place in range(self._flow_of_pairs.count())]

    def take_keys(self) -> None:
        """Ctrl+L: unfolds, and takes the keyboard."""
        self._open(True)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self, opened: bool) -> None:
        self.fold.setChecked(opened)
        if self._settings is not None and opened != self._settings.value(SETTING, False, type=bool):
            self._settings.setValue(SETTING, opened)
        if not opened and (self.hasFocus() or self.isAncestorOf(self.focusWidget() or self.fold)):
            self.left.emit()
        self.refresh()

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & KINDS:
            self.refresh()

    def refresh(self) -> None:
        """Counts this session's turns again, and shows who is here; folded it only says the sums."""
        self._counted = measured.turns_counted(self._workspace.store, self._workspace.session_id)
        found = self._balance()
        if self.is_open:
            self._show_people(found)
            if self.by_pair.isChecked():
                self._show_pairs(found)
        pairs = self.is_open and self.by_pair.isChecked()
        self._people_area.setVisible(self.is_open and not pairs)
        self._pairs_area.setVisible(pairs)
        self.by_pair.setVisible(self.is_open and bool(self._workspace.state.pairs))
        self.search.setVisible(self.is_open and not pairs and len(self._buttons) >= MANY)
        self.private.setVisible(self.is_open and self.search.isHidden())
        words = in_words(voice.in_words(found)) if found.total else self.tr("No turn counted in this session")
        self.summary.setText(words)
        self.bar.setVisible(bool(found.total))
        policy, operational = (found.professions[profession].share for profession in Profession)
        self.bar.show_shares(policy, operational, words)
        self._say(found, self._workspace.now())
        self._fit()

    def _balance(self) -> voice.Balance:
        state = self._workspace.state
        current = state.current
        return voice.balance(self._counted, state.participants, state.pairs, current.id if current else None)

    def tick(self, now: datetime) -> None:
        """A third of the activity may have gone by."""
        if self.isVisible() and self._counted:
            self._say(self._balance(), now)

    def _say(self, found: voice.Balance, now: datetime) -> None:
        state = self._workspace.state
        nudge = voice.nudge(found, state.here, state.current, now)
        if nudge is None:
            keys = self.tr("Each key counts a turn; Esc goes back") if self._has_keys() else ""
            self.said.set_text(keys)
        else:
            self.said.set_text(
                in_words(nudge.sentence), f"{in_words(nudge.sentence)} {', '.join(nudge.names)}"
            )
            self.said.setAccessibleDescription(", ".join(nudge.names))

    def _on_show(self) -> list[Participant]:
        """Who is here; before anybody is marked, everybody."""
        state = self._workspace.state
        return list(state.here) or [p for p in state.participants if p.active]

    def _show_people(self, found: voice.Balance) -> None:
        state, people = self._workspace.state, self._on_show()
        active = [p for p in state.participants if p.active]
        # Keys stay with people while others come and go, as long as there are enough for everybody.
        keyed = active if len(active) <= len(KEYS) else people
        shown = (tuple(f"{p.id} {p.profession} {p.name}" for p in people), tuple(p.id for p in keyed))
        if shown != self._shown:
            self._shown = shown
            self._by_key = dict(zip(KEYS, (p.id for p in keyed), strict=False))
            key_of = {person: key for key, person in self._by_key.items()}
            short = voice.short_names(active)
            _empty(self._flow_of_people)
            self._buttons = {}
            for person in people:
                button = VoiceButton(person, short[person.id], key_of.get(person.id, ""), self._tokens)
                button.clicked.connect(lambda _=False, i=person.id: self._count(i))
                self._buttons[person.id] = button
                self._flow_of_people.addWidget(button)
            self._sieve()
        most = max((found.people[i].session for i in self._buttons), default=0)
        for person_id, button in self._buttons.items():
            button.show_turns(found.people[person_id], most)

    def _show_pairs(self, found: voice.Balance) -> None:
        state = self._workspace.state
        short = voice.short_names([p for p in state.participants if p.active])
        while self._flow_of_pairs.count() > len(found.pairs):
            surely(surely(self._flow_of_pairs.takeAt(0)).widget()).deleteLater()
        while self._flow_of_pairs.count() < len(found.pairs):
            self._flow_of_pairs.addWidget(PairVoice(self._tokens))
        for place, pair in enumerate(p for p in state.pairs if p.id in found.pairs):
            two = found.pairs[pair.id]
            names = [short.get(i, s.name) for i, s in zip(pair.two, two, strict=True)]
            self._pair(place).show_pair((names[0], names[1]), two)

    def _pair(self, place: int) -> PairVoice:
        return cast(PairVoice, surely(self._flow_of_pairs.itemAt(place)).widget())

    def _count(self, participant_id: str) -> None:
        self._workspace.in_session(taking.tap, participant_id)

    def _sieve(self) -> None:
        wanted = self.search.text().casefold().strip()
        for button in self._buttons.values():
            button.setVisible(wanted in button.person.name.casefold())
        self._fit()

    def _count_found(self) -> None:
        found = [b for b in self._buttons.values() if not b.isHidden()]
        if self.search.text().strip() and found:
            self.search.clear()
            self._count(found[0].person.id)

    def _has_keys(self) -> bool:
        return self.hasFocus() or any(b.hasFocus() for b in self._buttons.values())

    def _fit(self) -> None:
        """As many lines as there are, up to the most; further people are scrolled to."""
        for area, flow in (
            (self._people_area, self._flow_of_people),
            (self._pairs_area, self._flow_of_pairs),
        ):
            edge = 2 * area.frameWidth()
            wanted = flow.heightForWidth(self.width() - 28 - edge)
            area.setFixedHeight(min(wanted, MOST_LINES * (HEIGHT + GAP) - GAP) + edge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other lines."""
        super().resizeEvent(event)
        self.resized.emit()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A person's key counts at once; ``/`` finds; Escape gives the keyboard back."""
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        person = self._by_key.get(event.text().casefold()) if plain and self.is_open else None
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and event.text() == "/" and self.search.isVisible():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif person is not None:
            if person in self._buttons and not event.isAutoRepeat():
                self._count(person)
                self._people_area.ensureWidgetVisible(self._buttons[person], 0, 0)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the field goes back to the keys."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.search.clear()
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Says with an edge and in words where the keyboard is."""
        super().focusInEvent(event)
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The edge goes with the keyboard."""
        super().focusOutEvent(event)
        self._show_focus()

    def _show_focus(self) -> None:
        set_role(self, "true" if self.hasFocus() else "false", "focused")
        self._say(self._balance(), self._workspace.now())


def _empty(flow: Flow) -> None:
    while flow.count():
        widget = surely(surely(flow.takeAt(0)).widget())
        widget.hide()
        widget.deleteLater()
