"""One voter in the panel of a dot vote: who it is, and a small field that hides what is typed into it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from ui.theme import Tokens
from ui.widgets.field import Field
from ui.widgets.icons import icon
from ui.widgets.parts import label, row, set_role, tip
from ui.widgets.profession_mark import paint_mark
from ui.widgets.spoken import Role

MARK = 16
FIELD_WIDTH = 138
BUTTON = 26
LONGEST = 200
"""Characters of a field: more than any vote has."""


class Mark(QWidget):
    """A profession's mark beside a name."""

    spoken_role = Role.Graphic

    def __init__(self, letter: str, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter, self._tokens = letter, tokens
        self.setFixedSize(MARK, MARK)
        self.setAccessibleName(self.tr("policy") if letter == "P" else self.tr("operational"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark alone."""
        painter = QPainter(self)
        paint_mark(painter, QRectF(self.rect()), self._letter, self._tokens)
        painter.end()


class Shortened(QLabel):
    """A name on one line, cut with dots where there is no room for all of it; the tip has it whole."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Shows another text."""
        self._whole = " ".join(text.split())
        self._cut()

    @property
    def whole(self) -> str:
        """The text as it was given."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts anew."""
        self._cut()
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """It may become as narrow as it has to."""
        return QSize(20, super().minimumSizeHint().height())

    def _cut(self) -> None:
        metrics = self.fontMetrics()
        words = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, max(20, self.width()))
        self.setText(words)
        self.setToolTip("" if words == self._whole else tip(self._whole))


def hidden_field(name: str) -> Field:
    """A small field that shows bullets for what is typed."""
    field = Field()
    field.setMaxLength(LONGEST)
    field.setAccessibleName(name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setStyleSheet("min-height: 26px; max-height: 26px;")
    field.textEdited.connect(lambda: set_role(field, "", "invalid"))
    return field


class VoterRow(QWidget):
    """A person, a room, or a card for its total. Once dots are in, the field says how many and no more."""

    typed = Signal(str)
    """Return was pressed on these words."""
    clear_asked = Signal()
    """The dots are to be taken out."""

    def __init__(
        self,
        name: str,
        tokens: Tokens,
        *,
        letter: str = "",
        number: str = "",
        field_width: int = FIELD_WIDTH,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        layout: QHBoxLayout = row(self, 0, 8)
        if letter:
            layout.addWidget(Mark(letter, tokens))
        if number:
            layout.addWidget(label(number, "kept"))
        layout.addWidget(Shortened(name), 1)
        self.field = hidden_field(self.tr("Dots of {0}").format(name))
        self.field.setFixedWidth(field_width)
        self.field.returnPressed.connect(lambda: self.typed.emit(self.field.text()))
        layout.addWidget(self.field)
        self.clear = QPushButton(icon("x", tokens.ink2, 14), "")
        self.clear.setProperty("role", "quiet")
        self.clear.setFixedWidth(BUTTON)
        self.clear.setStyleSheet(f"min-height: {BUTTON - 2}px; max-height: {BUTTON - 2}px; padding: 0;")
        self.clear.setAccessibleName(self.tr("Clear the dots of {0}").format(name))
        self.clear.setToolTip(self.clear.accessibleName())
        self.clear.clicked.connect(self.clear_asked)
        policy = self.clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.clear.setSizePolicy(policy)
        layout.addWidget(self.clear)
        self.settled = False
        self.show_state("", settled=False, own=False)

    def show_state(self, words: str, *, settled: bool, own: bool) -> None:
        """Says how it stands in the empty field; ``own`` dots can be cleared here."""
        self.settled = settled
        self.field.setPlaceholderText(words)
        self.field.setAccessibleDescription(words)
        self.clear.setVisible(own)

    def take(self) -> None:
        """Empties the field, as its words are in."""
        self.field.setText("")  # unlike clear(), this leaves nothing that Ctrl+Z would bring again here
        set_role(self.field, "", "invalid")

    def refuse(self) -> None:
        """Marks the field, as its words could not be taken; they stay to be mended."""
        set_role(self.field, "true", "invalid")
        self.field.setFocus()
