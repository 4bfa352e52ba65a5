"""All fields of an activity, written in place: what participants read, and what only the facilitator does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from facilitator.live.run_sheet import MOST_MINUTES
from facilitator.model.programme import ActivityKind, Grouping, NoteKind, Turns
from facilitator.model.run import Activity
from facilitator.rules.grouping import ROOM_SIZE
from facilitator.rules.plan_checks import MOST_WORDS, Part, words_in
from facilitator.rules.timing import length
from ui import wording
from ui.console.board.card_editors import LineEditor, TextEditor
from ui.console.board.card_parts import private_heading
from ui.console.editor.lines import KIND_ICONS, Line
from ui.console.editor.numbers import Choice, Halves, Whole
from ui.console.editor.written import Written
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.flow import Flow
from ui.widgets.icons import icon
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, row, set_role
from ui.widgets.sign import Sign


class Fields(Written):
    """Shows an activity; says what was typed, and what is to be kept."""

    suggestion_taken = Signal()
    lists = frozenset({"instructions", "notes", "names"})

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._activity: Activity | None = None
        layout = column(self, 0, 14)
        layout.setContentsMargins(20, 16, 20, 20)
        self._text(layout, "title", self.tr("Title"), LineEditor())
        layout.addLayout(self._lengths())
        layout.addWidget(self._suggestion())
        self.length_said = label("", "needed", wrap=True)
        layout.addWidget(self.length_said)
        self._text(layout, "purpose", self.tr("What it is for (private)"), TextEditor(1))
        layout.addWidget(self._public())
        layout.addWidget(self._private())
        layout.addStretch(1)

    def show_line(self, line: Line, half_typed: Callable[[str], str]) -> None:
        """Shows an activity, and in a field what was half typed there."""
        activity = line.activity
        self._showing = True
        other = self._activity is None or self._activity.id != activity.id
        self._activity = activity
        self._show_texts(half_typed, other=other)
        self.kind.setCurrentIndex(self.kind.findData(activity.kind))
        self.planned.setValue(round(length(activity) / 60))
        self.least.setValue(round(activity.minimum_seconds / 60))
        self._show_rooms(activity)
        self.suggestion.setVisible(line.proposal is not None and line.free)
        if line.proposal is not None:
            length_words = wording.minutes(line.proposal.seconds)
            self.take.set_word(self.tr("Make it {length}").format(length=length_words))
            self.why.setText(in_words(line.proposal.words))
        for kind, box in self.capture.items():
            box.setChecked(kind in activity.capture)
        self._show_findings(line)
        for child in self.findChildren(QWidget):
            if isinstance(child, (LineEditor, TextEditor)):
                child.setReadOnly(not line.free)
            elif isinstance(child, (Whole, Halves, Choice, QCheckBox)):
                child.setEnabled(line.free)
        self._showing = False

    @property
    def activity_id(self) -> str:
        """The activity that stands here."""
        return self._activity.id if self._activity else ""

    def kept(self) -> Mapping[str, str]:
        """What is kept, as it stands in the text fields."""
        activity = self._activity
        if activity is None:
            return {}
        return {
            "title": activity.title,
            "purpose": activity.purpose,
            "instructions": "\n".join(activity.instructions),
            "talk_about": activity.talk_about,
            "notes": "\n".join(activity.notes),
            "names": "\n".join(activity.turns.names) if activity.turns else "",
        }

    def _lengths(self) -> Any:
        line = row(spacing=16)
        self.kind = Choice(self.tr("Kind"))
        for kind in ActivityKind:
            self.kind.addItem(icon(KIND_ICONS[kind], self._tokens.ink2, 18), in_words(kind.value), kind)
        self.kind.setMinimumWidth(236)
        self.kind.activated.connect(lambda _: self._keep("kind", kind=ActivityKind(self.kind.currentData())))
        self.planned = Whole(self.tr("Planned minutes"), 1, MOST_MINUTES, self.tr(" min"))
        self.planned.valueChanged.connect(lambda n: self._keep("planned", planned_seconds=60 * n))
        self.least = Whole(self.tr("Least minutes"), 1, MOST_MINUTES, self.tr(" min"))
        self.least.setToolTip(self.tr("Re-timing never goes below this"))
        self.least.valueChanged.connect(lambda n: self._keep("least", minimum_seconds=60 * n))
        for name, words, editor in (
            ("kind", self.tr("Kind"), self.kind),
            ("planned", self.tr("Planned"), self.planned),
            ("least", self.tr("At least"), self.least),
        ):
            self._box(line, name, words, editor)
            line.setAlignment(self.boxes[name], Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        return line

    def _suggestion(self) -> QWidget:
        """Another length that is suggested, why, and a button that takes it."""
        self.suggestion = QWidget()
        line = row(self.suggestion, 0, 10)
        self.why = label("", "small")
        self.take = KeyButton("", self._tokens, icon="check", key="A")
        self.take.clicked.connect(self.suggestion_taken)
        line.addWidget(self.take)
        line.addWidget(self.why, 1)
        return self.suggestion

    def _public(self) -> QWidget:
        card = frame("card")
        inside = column(card, 14, 10)
        top = row(spacing=6)
        sign = Sign()
        sign.setPixmap(icon("eye", self._tokens.ink2, 16).pixmap(16, 16))
        top.addWidget(sign)
        top.addWidget(label(self.tr("Participants read this"), "section"))
        top.addStretch(1)
        self.words = label("", "small")
        top.addWidget(self.words)
        inside.addLayout(top)
        instructions = TextEditor(2)
        instructions.textChanged.connect(self._count)
        self._text(inside, "instructions", self.tr("Instructions, one to a line"), instructions)
        self.rooms = QWidget()
        rooms = column(self.rooms, 0, 10)
        line = row(spacing=16)
        self.grouping = Choice(self.tr("Who goes into a room"))
        for rule in Grouping:
            self.grouping.addItem(in_words(rule.value), rule)
        self.grouping.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.grouping.setMinimumContentsLength(16)
        self.grouping.activated.connect(
            lambda _: self._keep("grouping", grouping=Grouping(self.grouping.currentData()))
        )
        self.rounds = Whole(self.tr("Rounds"), 1, 100, width=120)
        self.rounds.valueChanged.connect(lambda n: self._keep("rounds", rounds=n))
        self._box(line, "grouping", self.tr("Rooms"), self.grouping, 1)
        self._box(line, "rounds", self.tr("Rounds"), self.rounds)
        line.setAlignment(self.boxes["rounds"], Qt.AlignmentFlag.AlignTop)
        rooms.addLayout(line)
        self._text(rooms, "talk_about", self.tr("The question beside the rooms"), LineEditor())
        inside.addWidget(self.rooms)
        turns = row(spacing=16)
        self._text(turns, "names", self.tr("Turns, one to a line (none: leave empty)"), TextEditor(1), 1)
        self.each = Halves(self.tr("Minutes of each turn"), 0.25, 240, self.tr(" min"), width=122)
        self.each.valueChanged.connect(lambda _: self._keep_turns())
        self._box(turns, "each", self.tr("Each turn"), self.each)
        turns.setAlignment(self.boxes["each"], Qt.AlignmentFlag.AlignTop)
        inside.addLayout(turns)
        return card

    def _private(self) -> QWidget:
        card = frame("private-card")
        inside = column(card, 14, 10)
        line, _ = private_heading(self.tr("Only you see this"), self._tokens)
        inside.addWidget(line)
        self._text(inside, "notes", self.tr("Your notes, one to a line"), TextEditor(3))
        inside.addWidget(label(self.tr("What to capture"), "section"))
        kinds = QWidget()
        flow = Flow(kinds, 14)
        self.capture = {}
        for kind in NoteKind:
            box = QCheckBox(in_words(kind.value))
            box.setAccessibleName(self.tr("Capture: {kind}").format(kind=in_words(kind.value)))
            box.clicked.connect(self._keep_capture)
            self.capture[kind] = box
            flow.addWidget(box)
        inside.addWidget(kinds)
        return card

    def _keep_text(self, name: str, words: str) -> None:
        if name == "names":
            self._keep_turns()
        else:
            super()._keep_text(name, words)

    def _keep_turns(self) -> None:
        editor: Any = self.boxes["names"].editor
        names = tuple(line for line in editor.words().splitlines() if line.strip())
        was = self._activity.turns if self._activity else None
        if names or was is not None:
            turns = Turns(minutes=self.each.value(), names=names) if names else None
            self._keep("names", turns=turns)

    def _keep_capture(self) -> None:
        chosen = tuple(kind for kind, box in self.capture.items() if box.isChecked())
        self._keep("capture", capture=chosen)

    def _show_rooms(self, activity: Activity) -> None:
        self.rooms.setVisible(activity.kind.breakout)
        self.grouping.setCurrentIndex(self.grouping.findData(activity.grouping))
        size = ROOM_SIZE.get(activity.grouping, 2) if activity.grouping else 2
        rooms = self.tr("Rooms of {n}; whoever is left over joins one of them.").format(n=size)
        self.boxes["grouping"].say(rooms)
        self.rounds.setValue(activity.rounds)
        self.each.setValue(activity.turns.minutes if activity.turns else 3.0)

    def _show_findings(self, line: Line) -> None:
        said: dict[Part, list[str]] = {}
        for finding in line.findings:
            said.setdefault(finding.part, []).append(in_words(finding.words))
        top = [*said.get(Part.MINIMUM, ()), *said.get(Part.BREAK, ())]
        self.length_said.setText(" ".join(top))
        self.length_said.setVisible(bool(top))
        for part, name in (
            (Part.TURNS, "names"),
            (Part.INSTRUCTIONS, "instructions"),
            (Part.TALK_ABOUT, "talk_about"),
        ):
            words = " ".join(said.get(part, ()))
            serious = any(f.serious for f in line.findings if f.part is part)
            self.boxes[name].say(words, wrong=bool(words) and serious)
        self._count()

    def _count(self) -> None:
        editor: Any = self.boxes["instructions"].editor if "instructions" in self.boxes else None
        count = words_in(editor.words()) if editor else 0
        self.words.setText(self.tr("{count} of {most} words").format(count=count, most=MOST_WORDS))
        set_role(self.words, "needed" if count > MOST_WORDS else "small")
