"""One figure on the Progress page: what it says, its picture, how sure one can be, and how it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from ui.theme import Tokens, font
from ui.widgets.parts import column, label, row
from ui.widgets.save_dialog import SaveOutcome
from ui.widgets.spoken import Role

if TYPE_CHECKING:
    from facilitator.exchange.figures.messages import Listed


class Picture(QWidget):
    """A drawn figure, or the words that stand in its place until it is there."""

    spoken_role = Role.Graphic

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._image: QImage | None = None
        self._data = b""
        self._words = self.tr("Being drawn …")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def is_drawn(self) -> bool:
        """True once there is a picture."""
        return self._image is not None

    def show_pixels(self, width: int, height: int, data: bytes) -> None:
        """Shows a picture: bytes as Qt's RGB32. Nothing is copied or decoded."""
        self._data = data  # Qt reads from these very bytes, so they stay as long as the image does
        self._image = QImage(data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self.update()

    def say(self, words: str) -> None:
        """Says in place of the picture why there is none."""
        self._image, self._data, self._words = None, b"", words
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(600, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture at its own size; until one of a new size is there, the old one stretched."""
        painter = QPainter(self)
        if self._image is None:
            painter.fillRect(self.rect(), self._tokens.colour("sunken"))
            painter.setFont(font(self._tokens.type.body))
            painter.setPen(self._tokens.colour("ink2"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
        else:
            scale = self.devicePixelRatioF()
            wide, high = self._image.width() / scale, self._image.height() / scale
            if abs(wide - self.width()) > 1:
                high *= self.width() / wide
                wide = self.width()
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(0, 0, wide, high), self._image)
        painter.end()


class FigureCard(QFrame):
    """Title, sentence, picture, caption and three buttons."""

    save_asked = Signal(str, str)
    """The figure's name, and what to save it as: ``png``, ``svg`` or ``csv``."""

    def __init__(self, name: str, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setProperty("role", "card")
        layout = column(self, 18, 8)
        head = row(spacing=8)
        self.title = label("", "heading", wrap=True)
        self.private = label(self.tr("Private: never on the stage"), "pill")
        head.addWidget(self.title, 1)
        head.addWidget(self.private, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        self.sentence = label("", "", wrap=True)
        layout.addWidget(self.sentence)
        self.picture = Picture(tokens)
        layout.addWidget(self.picture)
        self.caption = label("", "small", wrap=True)
        layout.addWidget(self.caption)
        foot = row(spacing=8)
        self.buttons: dict[str, QPushButton] = {}
        for kind, words in (
            ("png", self.tr("Save picture (PNG)")),
            ("svg", self.tr("Save picture (SVG)")),
            ("csv", self.tr("Save data (CSV)")),
        ):
            button = QPushButton(words)
            button.clicked.connect(lambda _=False, kind=kind: self.save_asked.emit(self.name, kind))
            self.buttons[kind] = button
            foot.addWidget(button)
        foot.addStretch(1)
        layout.addLayout(foot)
        self.outcome = SaveOutcome()
        layout.addWidget(self.outcome)

    def show_words(self, listed: Listed) -> None:
        """Shows a figure's words, and keeps the room for its picture."""
        self.title.setText(listed.title)
        self.private.setVisible(listed.private)
        self.sentence.setText(listed.sentence)
        self.caption.setText(listed.caption)
        self.picture.setFixedHeight(listed.height)
        self.picture.setAccessibleName(listed.title)
        self.picture.setAccessibleDescription(listed.alt)
        self.setAccessibleName(listed.title)
        for button in self.buttons.values():
            button.setAccessibleName(self.tr("{0}: {1}").format(button.text(), listed.title))
