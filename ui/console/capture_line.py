"""The line at the bottom that is always ready: what was said becomes a note or a card at one key."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from facilitator.live import notes
from facilitator.model.board import IdeaStage
from facilitator.model.programme import NoteKind
from ui import wording
from ui.console.keys import SEQUENCE
from ui.core_words import in_words
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.field import Field
from ui.widgets.icons import icon
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import Elided, label, row, set_role
from ui.widgets.spoken import name_choice
from ui.widgets.turning import Turning
from ui.workspace import Workspace

IDEA, INSIGHT_CARD = "idea", "insight-card"
CARDS = {IDEA: IdeaStage.IDEA, INSIGHT_CARD: IdeaStage.INSIGHT}
KINDS = (
    (NoteKind.INSIGHT.value, QT_TRANSLATE_NOOP("CaptureLine", "Insight"), "lightbulb"),
    (NoteKind.QUOTE.value, QT_TRANSLATE_NOOP("CaptureLine", "Quote"), "quote"),
    (NoteKind.PENNY_DROP.value, QT_TRANSLATE_NOOP("CaptureLine", "Penny-drop moment"), "sparkles"),
    (NoteKind.ACTION.value, QT_TRANSLATE_NOOP("CaptureLine", "Action"), "square-check-big"),
    (NoteKind.OBSERVATION.value, QT_TRANSLATE_NOOP("CaptureLine", "Observation"), "eye"),
    (NoteKind.PARKING_LOT.value, QT_TRANSLATE_NOOP("CaptureLine", "Parking lot"), "circle-parking"),
    (IDEA, QT_TRANSLATE_NOOP("CaptureLine", "Idea card"), "sticky-note"),
    (INSIGHT_CARD, QT_TRANSLATE_NOOP("CaptureLine", "Insight card"), "sticky-note"),
)
DRAFT_MS = 500
DRAFT, DRAFT_KIND = "capture", "capture.kind"
HINT_WIDTH, BESIDE = 230, 12
TURNS_AT = 880
"""Pixels below which the words have a line of their own."""
MOST_NAMES = 20
"""Names that are listed at once: a cohort, seldom more."""

MARKS = QT_TRANSLATE_NOOP(
    "CaptureLine",
    "@name says who wrote it, #theme what it is about. Fields: >problem: >lever: >insight: >test: >affected: "
    ">owner: >ally: >step: >by: >effort: >impact:",
)


class CaptureField(Field):
    """The words, and at their right when something was last kept: nothing beside the field moves for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept = label("", "kept")
        self.kept.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.kept.setParent(self)
        self.kept.hide()

    def say_kept(self, words: str) -> None:
        """Shows when something was kept, or nothing."""
        self.kept.setText(words)
        self.kept.adjustSize()
        self.kept.setVisible(bool(words))
        self.setTextMargins(0, 0, self.kept.width() + BESIDE if words else 0, 0)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words stay at the right end."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self.kept.move(self.width() - self.kept.width() - BESIDE, (self.height() - self.kept.height()) // 2)


class CaptureLine(QFrame):
    """Kind, about whom, the words, and when something was last kept. Half-typed words survive a crash."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._note_kind, self._card_kind = NoteKind.INSIGHT.value, IDEA
        self.setProperty("role", "strip")
        self._turned = False
        layout = self._line = Turning(TURNS_AT, spacing=12, parent=self)
        layout.setContentsMargins(22, 14, 22, 14)
        self.kind = QComboBox()
        name_choice(self.kind, self.tr("What it is"))
        first = icon(KINDS[0][2], tokens.ink)  # keeps the room for the others, which nobody sees yet
        for value, words, _ in KINDS:
            self.kind.addItem(first, self.tr(words), value)
        self.person = QComboBox()
        name_choice(self.person, self.tr("About whom"))
        self.person.setMaxVisibleItems(MOST_NAMES)
        self.field = CaptureField()
        self.kept = self.field.kept
        self.field.setProperty("role", "capture")
        self.field.setAccessibleName(self.tr("What was said"))
        self.hint = Elided("small")
        self.hint.setFixedWidth(HINT_WIDTH)
        self.keep = KeyButton(self.tr("Keep"), tokens, key=SEQUENCE["keep"], role="primary")
        self.keep.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where words are typed
        self._about, self._words = row(spacing=12), row(spacing=12)
        self._about.addWidget(self.kind)
        self._about.addWidget(self.person)
        self._words.addWidget(self.field, 1)
        self._words.addWidget(self.hint)
        self._words.addWidget(self.keep)
        layout.add(self._about)
        layout.add(self._words, 1)
        self._draft = QTimer(self)
        self._draft.setSingleShot(True)
        self._draft.setInterval(DRAFT_MS)
        self._draft.timeout.connect(self.keep_draft)
        self.field.textEdited.connect(self._edited)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.keep.clicked.connect(self.keep_typed)
        workspace.changed.connect(
            lambda changes: self._people_changed() if "participant" in changes.kinds else 0
        )
        self._fill_people()
        if half_typed := workspace.draft(DRAFT):
            self.field.setText(half_typed)
            self.kind.setCurrentIndex(max(0, self.kind.findData(workspace.draft(DRAFT_KIND))))
            self._paint_kind(self.kind.currentIndex())
        self._kind_changed()
        workspace.moved.connect(self._follow)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there are two lines, the words have all of theirs, and both are close together."""
        super().resizeEvent(event)
        turned = self.width() < TURNS_AT
        if turned is self._turned:
            return
        self._turned = turned
        if turned:
            self._about.addWidget(self.hint, 1)
        else:
            self._words.insertWidget(1, self.hint)
        self._line.setSpacing(6 if turned else 12)
        self._line.setContentsMargins(*((14, 6, 14, 6) if turned else (22, 14, 22, 14)))

    def paint_kinds(self) -> None:
        """Gives the kinds that are not in front their pictures too, when the window stands."""
        for place in range(1, len(KINDS)):
            self._paint_kind(place)

    def _paint_kind(self, place: int) -> None:
        self.kind.setItemIcon(place, icon(KINDS[place][2], self._tokens.ink))

    def _follow(self) -> None:
        """Where nothing can be kept, nothing can be typed."""
        able = not self._workspace.store.read_only
        for part in (self.kind, self.person, self.field, self.keep):
            part.setEnabled(able)
        if able:
            self._kind_changed()
        else:
            self.field.setPlaceholderText(self.tr("Read only: nothing can be kept here"))

    def new_idea(self) -> None:
        """Ctrl+I: the next words are a card, of the stage that was last used."""
        self._choose(self._card_kind)

    def new_note(self) -> None:
        """Ctrl+N: the next words are a note, of the kind that was last used."""
        self._choose(self._note_kind)

    def keep_typed(self) -> None:
        """Ctrl+Return: keeps the words; they stay in the field if they could not be kept."""
        from facilitator.live import typed_card  # noqa: PLC0415 - as below

        kind, text = self.kind.currentData(), self.field.text()
        if kind in CARDS:
            kept = self._workspace.in_session(typed_card.add, text, stage=CARDS[kind], draft=DRAFT)
        else:
            kept = self._workspace.in_session(
                notes.keep,
                NoteKind(kind),
                text,
                participant_id=self.person.currentData(),
                draft=DRAFT,
            )
        if kept is None:
            self._workspace.retry_with(self, self.keep_typed)
            set_role(self.field, "true", "invalid")
            self.field.say_kept("")
            return
        set_role(self.field, "false", "invalid")
        self.field.setText("")  # unlike clear(), it forgets the typing, so that Ctrl+Z is the note's
        self.person.setCurrentIndex(0)
        self._draft.stop()
        self._show_hint()
        at = wording.clock_time(self._workspace.now(), self._workspace.state.timezone)
        self.field.say_kept(self.tr("✓ kept {0}").format(at))

    def _choose(self, kind: str) -> None:
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.field.setFocus()

    def _kind_changed(self) -> None:
        kind = self.kind.currentData()
        card = kind in CARDS
        if card:
            self._card_kind = kind
        else:
            self._note_kind = kind
        self.person.setVisible(not card)
        self.hint.setVisible(card)
        self.field.setPlaceholderText(
            self.tr("The card in a few words, then Ctrl+Return puts it on the board")
            if card
            else self.tr("What was said or seen, then Ctrl+Return keeps it")
        )
        self._show_hint()

    def _edited(self) -> None:
        if not self._draft.isActive():  # not begun anew at each letter: a fast typist never pauses
            self._draft.start()
        self._show_hint()

    def _show_hint(self) -> None:
        """Says how the marks of a card are understood while they are typed."""
        if not self.hint.isVisibleTo(self):
            return
        text = self.field.text()
        if not any(mark in text for mark in "@#>"):
            self.hint.set_text(self.tr("@name  #theme  >problem:  >test:"), self.tr(MARKS))
            return
        # The windows open before anybody types a card.
        from facilitator.live import typed_card  # noqa: PLC0415
        from facilitator.rules.card_marks import WORDS  # noqa: PLC0415

        state = self._workspace.state
        marked = typed_card.understood(self._workspace.store, self._workspace.now(), text)
        names = {p.id: p.name for p in state.participants}
        parts = (
            [self.tr("by {0}").format(", ".join(names[a] for a in marked.authors))] if marked.authors else []
        )
        parts += [f"#{marked.theme}"] if marked.theme else []
        parts += [in_words(WORDS[field]) for field in marked.fields]
        words = " · ".join(parts)
        problems = [in_words(problem) for problem in marked.problems]
        self.hint.set_text(words or " ".join(problems), "\n".join([words, *problems]).strip())

    def _people_changed(self) -> None:
        self._fill_people()
        # An erase cleans what is half typed too; what stands here must not bring the person back.
        half_typed = self._workspace.draft(DRAFT)
        if not self._draft.isActive() and half_typed != self.field.text():
            self.field.setText(half_typed)

    def _fill_people(self) -> None:
        chosen = self.person.currentData()
        self.person.clear()
        self.person.addItem(self.tr("about nobody"), None)
        for person in self._workspace.state.participants:
            self.person.addItem(person.name, person.id)
        self.person.setCurrentIndex(max(0, self.person.findData(chosen)))

    def keep_draft(self) -> None:
        """Keeps the half-typed words as they are, for whoever opens the cohort next."""
        self._draft.stop()
        self._workspace.keep_draft(DRAFT, self.field.text())
        self._workspace.keep_draft(DRAFT_KIND, self.kind.currentData())
