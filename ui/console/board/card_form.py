"""A card's form: its fields by stage, what the next stage still needs, and what becomes of the card."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from facilitator.capture.store import Changes
from facilitator.errors import UserError
from facilitator.live import board, stage
from facilitator.model.board import Idea, IdeaStage
from facilitator.rules import growth
from facilitator.rules.commitments import day_of
from facilitator.rules.date_text import read_day
from facilitator.rules.session_dates import weekday
from ui import wording
from ui.console.board.card_editors import TextEditor
from ui.console.board.card_fields import CardFields
from ui.console.board.card_head import GROW, CardFoot, CardHead
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.parts import column, scrolled
from ui.workspace import Workspace

DRAFT_MS = 500
DAYS = ("due_date", "tried_on")
PEOPLE = ("owner_id", "ally_id")
RATINGS = ("impact", "effort")
KINDS = frozenset({"idea", "authorship", "participant"})


class CardForm(QWidget):
    """One card at a time. A field is kept when the keyboard leaves it; half-typed text survives a crash."""

    closed = Signal()
    """Esc, the cross, or the card is gone."""
    sketch_asked = Signal(str)
    """The sketch of the card is wanted, by the card's id."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._idea: Idea | None = None
        self._keeping = ""
        self._heard = ""
        self._unfolded: dict[IdeaStage, bool] = {}
        self._shown: dict[str, Any] = {}
        outer = column(self, 0, 0)
        self.head, self.fields, self.foot = CardHead(tokens), CardFields(tokens), CardFoot(tokens)
        self.boxes = self.fields.boxes
        outer.addWidget(self.head)
        self._area = scrolled(self.fields)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the fields are the stops; they scroll it along
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        outer.addWidget(self._area, 1)
        outer.addWidget(self.foot)
        self.head.moved.connect(self._move)
        self.head.grow_asked.connect(self._grow)
        self.head.close_asked.connect(self.close_card)
        self.fields.left.connect(self._keep)
        self.fields.typed.connect(self._typed)
        self.fields.toggled.connect(self._toggle)
        self.fields.authors.chosen.connect(self._set_authors)
        self.foot.stage_asked.connect(lambda: self._with_card(self._show_on_stage))
        self.foot.sketch_asked.connect(lambda: self._with_card(lambda idea: self.sketch_asked.emit(idea.id)))
        self.foot.turn_asked.connect(lambda: self._with_card(self._turn))
        self.foot.remove_asked.connect(lambda: self._with_card(self._remove))
        self._draft = QTimer(self)
        self._draft.setSingleShot(True)
        self._draft.setInterval(DRAFT_MS)
        self._draft.timeout.connect(self.keep_drafts)
        for keys, does in (("Esc", self.close_card), (GROW, self._grow)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)
        workspace.changed.connect(self._changed)
        workspace.said.connect(self._hear)

    @property
    def idea_id(self) -> str:
        """The card that is open, or nothing."""
        return self._idea.id if self._idea else ""

    def open_card(self, idea_id: str, field: str = "title") -> bool:
        """Shows a card with the keyboard in one of its fields; gives False if there is no such card."""
        self.keep_all()
        found = self._found(idea_id)
        if found is None:
            return False
        self._idea, self._unfolded = found, {}
        self._shown = {}
        for name, box in self.boxes.items():
            box.say("")
            self._show(name, self._saved(name))
            draft = self._workspace.draft(self._key(name)) if self._is_typed(name) else ""
            if draft and draft != self._shown[name]:
                box.editor.show_words(draft)  # type: ignore[attr-defined]
                box.say(self.tr("Typed before, and not kept yet: Ctrl+Return keeps it."))
                self._unfold_for(name)
        self.go_to(field)
        return True

    def go_to(self, field: str) -> None:
        """Puts the keyboard into a field, and unfolds its section."""
        self._unfold_for(field)
        self.refresh()
        box = self.boxes[field]
        box.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(box.editor, TextEditor):
            box.editor.moveCursor(box.editor.textCursor().MoveOperation.End)
        QTimer.singleShot(0, box, lambda: self._area.ensureWidgetVisible(box, 0, 24))

    def refresh(self) -> None:
        """Reads the card again; what is being typed stays."""
        if self._idea is None:
            return
        found = self._found(self._idea.id)
        if found is None:
            self._let_go()
            return
        self._idea = found
        for name in self.boxes:
            if not self._is_dirty(name) or name == self._keeping:
                self._show(name, self._saved(name))
        state = self._workspace.state
        wrote = [a.participant_id for a in state.authorships if a.idea_id == found.id]
        self.fields.authors.show_authors(wrote, state.participants)
        self.boxes["details"].setVisible(bool(found.details) or self._is_dirty("details"))
        self.head.show_card(found)
        self.fields.show_card(found, self._unfolded)
        self.foot.show_revealed(found.revealed)
        day = found.due_date or state.session.planned_date
        for name in DAYS:
            self.boxes[name].editor.first_shown = _qt_day(getattr(found, name) or day)  # type: ignore[attr-defined]

    def keep_all(self) -> bool:
        """Keeps whatever is typed; gives False if a field was refused, and that stays as it is."""
        kept = [self._keep(name) for name in self.boxes]  # every field, also after one that is refused
        return all(kept)

    def keep_drafts(self) -> None:
        """Keeps half-typed texts as they are, for whoever opens this card next."""
        self._draft.stop()
        if self._idea is None:
            return
        for name in self.boxes:
            if not self._is_typed(name):
                continue
            words = self._words(name) if self._is_dirty(name) else ""
            if words != self._workspace.draft(self._key(name)):
                self._workspace.keep_draft(self._key(name), words)

    def stop(self) -> None:
        """Keeps what is typed, and lets the card go before its file is."""
        self.keep_all()
        self.keep_drafts()
        self._idea = None

    def close_card(self) -> None:
        """Keeps what is typed and closes; a text that is refused stays open with the reason below it."""
        if self.keep_all():
            self._let_go()

    def changeEvent(self, event: QEvent) -> None:
        """A window that is left for another one has nothing unsaved."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.keep_drafts()

    def _found(self, idea_id: str) -> Idea | None:
        return next((i for i in self._workspace.state.ideas if i.id == idea_id), None)

    def _saved(self, name: str) -> Any:
        return getattr(self._idea, name)

    def _is_typed(self, name: str) -> bool:
        return name not in PEOPLE and name not in RATINGS

    def _now_in(self, name: str) -> Any:
        editor: Any = self.boxes[name].editor
        return editor.currentData() if name in PEOPLE else editor.words()

    def _words(self, name: str) -> str:
        return str(self.boxes[name].editor.words())  # type: ignore[attr-defined]

    def _is_dirty(self, name: str) -> bool:
        if name in RATINGS:
            return False
        return name in self._shown and self._now_in(name) != self._shown[name]

    def _show(self, name: str, value: Any) -> None:
        editor: Any = self.boxes[name].editor
        if name in PEOPLE:
            people = self._workspace.state.participants
            editor.offer(p for p in people if p.active or p.id == value)
            editor.setCurrentIndex(max(0, editor.findData(value)))
            self._shown[name] = value
        elif name in RATINGS:
            editor.show_value(value)
        else:
            if name in ("insight", "theme") and not editor.hasFocus():
                editor.offer(self._others(name))
            editor.show_words(wording.day(value) if isinstance(value, date) else value or "")
            self._shown[name] = self._words(name)  # a line shows no line ends, which is no change

    def _others(self, name: str) -> list[str]:
        mine = self.idea_id
        ideas = [i for i in self._workspace.state.ideas if i.id != mine]
        if name == "theme":
            return [i.theme for i in ideas if i.theme]
        return [i.title for i in ideas if i.stage is IdeaStage.INSIGHT]

    def _changed(self, changes: Changes) -> None:
        if self._idea is None or not changes.kinds & KINDS:
            return
        same = self._found(self._idea.id) == self._idea and changes.kinds.isdisjoint(KINDS - {"idea"})
        if not same:  # other cards are dragged about while this one is written on
            self.refresh()

    def _hear(self, words: str, wrong: bool) -> None:
        if wrong:
            self._heard = words

    def _typed(self, name: str) -> None:
        if not self._draft.isActive():  # not begun anew at each letter: a fast typist never pauses
            self._draft.start()
        box = self.boxes[name]
        understood = ""
        if name in DAYS and self._words(name).strip():
            try:
                meant = read_day(self._words(name), self._today())
                understood = f"{in_words(weekday(meant))} {wording.day(meant)}"
            except UserError:
                understood = ""
        box.say(understood)

    def _keep(self, name: str) -> bool:
        """Keeps one field as one command, if it says something new; gives False if it was refused."""
        idea, editor = self._idea, self.boxes[name].editor
        if idea is None or self._keeping:
            return True
        values: dict[str, Any] = {}
        try:
            if name in PEOPLE:
                values[name] = editor.currentData()  # type: ignore[attr-defined]
            elif name in RATINGS:
                values[name] = editor.value  # type: ignore[attr-defined]
            elif not self._is_dirty(name):
                return True
            elif name in DAYS:
                typed = self._words(name).strip()
                values[name] = read_day(typed, self._today()) if typed else None
            else:
                values[name] = self._words(name)
        except UserError as error:
            self.boxes[name].say(in_words(error), wrong=True)
            return False
        if name == "outcome" and values[name].strip() and idea.tried_on is None:
            values["tried_on"] = self._today()
        return self._write(name, values)

    def _write(self, name: str, values: dict[str, Any]) -> bool:
        idea = self._idea
        if idea is None or all(getattr(idea, n) == value for n, value in values.items()):
            self._kept(name)
            return True
        self._keeping = name
        try:
            done = self._workspace.do(board.edit, idea.id, draft=self._key(name), **values)
        finally:
            self._keeping = ""
        if done is None:
            self.boxes[name].say(self._heard, wrong=True)
            if not self._is_typed(name):
                self._show(name, self._saved(name))
            return False
        self._kept(name)
        return True

    def _kept(self, name: str) -> None:
        """After a field was kept, or said again what it had said: nothing is half-typed any more."""
        self.boxes[name].say("")
        if self._idea is not None and self._is_typed(name):
            self._show(name, self._saved(name))
            self.keep_drafts()

    def _move(self, kind: IdeaStage) -> None:
        self.keep_all()
        if self._idea is not None:
            self._workspace.do(board.move, [self._idea.id], kind)

    def _grow(self) -> None:
        """Goes to the first thing that is missing, or on to the next stage if nothing is."""
        self.keep_all()
        if self._idea is None:
            return
        wanted, lacks = growth.asked_next(self._idea)
        if lacks:
            self.go_to(lacks[0])
        elif wanted is not self._idea.stage:
            self._workspace.do(board.move, [self._idea.id], wanted)

    def _set_authors(self, ids: list[str]) -> None:
        self._with_card(lambda idea: self._workspace.do(board.set_authors, idea.id, ids))

    def _with_card(self, does: Callable[[Idea], object]) -> None:
        self.keep_all()
        if self._idea is not None:
            does(self._idea)

    def _show_on_stage(self, idea: Idea) -> None:
        self._workspace.do(stage.view, "card", idea_id=idea.id)

    def _turn(self, idea: Idea) -> None:
        self._workspace.do(board.reveal, [idea.id], not idea.revealed)

    def _remove(self, idea: Idea) -> None:
        self._workspace.do(board.remove, [idea.id])

    def _toggle(self, kind: IdeaStage, unfolded: bool) -> None:
        self._unfolded[kind] = unfolded
        self.refresh()

    def _unfold_for(self, name: str) -> None:
        if kind := self.fields.section_of(name):
            self._unfolded[kind] = True

    def _let_go(self) -> None:
        self._draft.stop()
        self._idea = None
        self.closed.emit()

    def _key(self, name: str) -> str:
        """Under which a field's half-typed text is kept."""
        return board.draft_key(self.idea_id, name)

    def _today(self) -> date:
        return day_of(self._workspace.now(), self._workspace.state.timezone)


def _qt_day(day: date | None) -> QDate | None:
    return QDate(day.year, day.month, day.day) if day else None
