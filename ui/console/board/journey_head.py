"""The head of a step: its name to write in, and a menu to move and remove it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from facilitator.model.journey import JourneyStep
from ui.theme import Tokens
from ui.widgets.cell_field import CellField
from ui.widgets.icons import icon
from ui.widgets.parts import row


class JourneyHead(QWidget):
    """Says what is wanted of its step."""

    renamed = Signal(str)
    half_typed = Signal(str)
    """The name as it stands while it is typed, empty once that was given up."""
    moved = Signal(int)
    """By so many places to the right."""
    removed = Signal()
    left = Signal(object, int, int)

    def __init__(self, tokens: Tokens, step: JourneyStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self._half = False
        layout = row(self, 0, 2)
        self.field = CellField("step", self.tr("Name of the step"))
        self.field.kept.connect(self._keep)
        self.field.typing.connect(self.half_typed)
        self.field.given_up.connect(self._give_up)
        self.field.left.connect(partial(self.left.emit, self.field))
        self.more = QPushButton()
        self.more.setProperty("role", "in-cell")
        self.more.setIcon(icon("ellipsis", tokens.ink2, 16))
        self.more.setIconSize(QSize(16, 16))
        self.more.setFixedWidth(30)
        self.more.clicked.connect(self.open_menu)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.show_step(step)

    def show_step(self, step: JourneyStep) -> None:
        """Shows a step as it is now."""
        self.step = step
        if not self._half:
            self.field.set_words(step.title)
        self.more.setAccessibleName(self.tr("Move or remove the step {0}").format(step.title))
        self.more.setToolTip(self.tr("Move or remove this step"))

    def show_half_typed(self, words: str) -> None:
        """Shows a name that is not kept yet; it stays until the keyboard has been there."""
        self._half = True
        self.field.begin_with(words)

    def open_menu(self) -> None:
        """What can be done with the step."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Move to the left")).triggered.connect(lambda _=False: self.moved.emit(-1))
        menu.addAction(self.tr("Move to the right")).triggered.connect(lambda _=False: self.moved.emit(1))
        menu.addAction(self.tr("Remove with its cards")).triggered.connect(
            lambda _=False: self.removed.emit()
        )
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _keep(self, words: str) -> None:
        self._half = False
        if words.strip() and " ".join(words.split()) != self.step.title:
            self.renamed.emit(words)
        else:
            self._give_up()

    def _give_up(self) -> None:
        self._half = False
        self.field.begin_with(self.step.title)
        self.half_typed.emit("")
