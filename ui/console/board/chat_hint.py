"""What can be pasted, shown where the cards will be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Tokens, font
from ui.widgets.icons import paint_icon
from ui.widgets.parts import column, frame, label, row
from ui.widgets.spoken import Role

EXAMPLE = (
    "10:04:31  From Ana Diaz to Everyone:\n"
    "        Put the date in the first line\n"
    "10:04:58  From Tom Hughes to Ana Diaz (Direct Message):\n"
    "        Is my camera off?"
)


class _Picture(QWidget):
    """An icon of a size."""

    spoken_role = Role.Whitespace

    def __init__(self, name: str, colour: str, side: int) -> None:
        super().__init__()
        self._name, self._colour = name, colour
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon fills it."""
        painter = QPainter(self)
        paint_icon(painter, self._name, self.rect().toRectF(), self._colour)
        painter.end()


class ChatHint(QWidget):
    """Teaches by one example what becomes of a chat."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = row(self, 0, 0)
        outer.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(640)
        outer.addWidget(middle, 8)
        outer.addStretch(1)
        layout = column(middle, 0, 12)
        layout.addStretch(2)
        layout.addWidget(label(self.tr("Every message becomes a card"), "lead"))
        for name, words in (
            ("copy", self.tr("In Zoom or Teams: select the chat, copy it, and paste it at the left.")),
            ("folder-open", self.tr("Or open the chat that Zoom saved, such as meeting_saved_chat.txt.")),
            ("list", self.tr("Words alone do as well: each line is a card, and you choose who wrote it.")),
        ):
            line = row(spacing=12)
            line.addWidget(_Picture(name, tokens.teal, 20), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(words, wrap=True), 1)
            layout.addLayout(line)
        layout.addSpacing(10)
        layout.addWidget(label(self.tr("From this chat…"), "section"))
        ground = frame("sunken")
        example = label(EXAMPLE, wrap=True)
        example.setFont(font(tokens.type.button))
        column(ground, 14, 0).addWidget(example)
        layout.addWidget(ground)
        layout.addWidget(label(self.tr("…there is one card. The direct message stays out."), "section"))
        card = frame("card")
        inside = row(card, 14, 10)
        inside.addWidget(label(self.tr("Put the date in the first line"), "strong", wrap=True), 1)
        inside.addWidget(label("Ana Diaz", "muted"))
        layout.addWidget(card)
        layout.addWidget(
            label(
                self.tr("Private messages, reactions, notices and duplicates are left out, and counted."),
                "small",
                wrap=True,
            )
        )
        layout.addStretch(3)
