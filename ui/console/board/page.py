"""The Board page: one board in several views, a panel beside them, and sheets that lie over both."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QStackedWidget, QWidget

from facilitator.capture.store import Changes
from facilitator.live import stage
from facilitator.rules import wording
from ui.console.board import views
from ui.console.board.out_menu import OutMenu
from ui.console.board.saving import BoardSaving
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, row
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.console.board.csv_sheet import CsvSheet

PANEL_WIDTH = 380


class View(NamedTuple):
    """One way to look at the cards: its name on the switch, the stage's view of it, and how it is made."""

    name: str
    words: str
    on_stage: str
    make: Callable[[Workspace, Tokens], QWidget]


VIEWS = (View("cards", "Cards", "board", views.cards),)


class BoardPage(QWidget):
    """Views are made when they are first wanted. A view may emit ``selected(list)`` and ``opened(str)``."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._views: dict[str, QWidget] = {}
        self._shown = VIEWS[0]
        layout = column(self, 0, 0)
        self.sheets = QStackedWidget()
        layout.addWidget(self.sheets)
        ground = QWidget()
        body = column(ground, 22, 12)
        self.top = row(spacing=10)
        self.top.addWidget(label(self.tr("Board"), "title"))
        self._switch = QButtonGroup(self)
        for view in VIEWS:
            button = QPushButton(self.tr(view.words))
            button.setCheckable(True)
            button.setChecked(view is self._shown)
            button.clicked.connect(lambda _=False, name=view.name: self.show_view(name))
            button.setVisible(len(VIEWS) > 1)
            self._switch.addButton(button)
            self.top.addWidget(button)
        self.count = label("", "pill")
        self.top.addWidget(self.count)
        self.top.addStretch(1)
        self.saving = BoardSaving(workspace)
        self.out = OutMenu(self.saving, tokens)
        self.out.csv_wanted.connect(self.open_csv)
        self.top.addWidget(self.out)
        self._csv: CsvSheet | None = None
        self.show_stage = KeyButton(self.tr("Show on the stage"), tokens, icon="monitor-up")
        self.show_stage.clicked.connect(lambda: workspace.do(stage.view, self._shown.on_stage))
        self.top.addWidget(self.show_stage)
        body.addLayout(self.top)
        body.addWidget(self.saving)
        middle = row(spacing=14)
        self.stack = QStackedWidget()
        middle.addWidget(self.stack, 1)
        self.panel = frame("card")
        self.panel.setFixedWidth(PANEL_WIDTH)
        self._inside = column(self.panel, 0, 0)
        self.panel.hide()
        middle.addWidget(self.panel)
        body.addLayout(middle, 1)
        self.sheets.addWidget(ground)
        workspace.changed.connect(self._changed)
        self.show_view(self._shown.name)
        self.refresh()

    def view(self, name: str) -> QWidget:
        """A view by its name, made if it was not yet."""
        if name not in self._views:
            made = next(view for view in VIEWS if view.name == name).make(self._workspace, self._tokens)
            self._views[name] = made
            self.stack.addWidget(made)
        return self._views[name]

    def show_view(self, name: str) -> None:
        """Puts a view in front."""
        self._shown = next(view for view in VIEWS if view.name == name)
        self.stack.setCurrentWidget(self.view(name))

    def open_csv(self) -> CsvSheet:
        """Opens the sheet where another board's CSV becomes cards, as it was left."""
        if self._csv is None:
            from ui.console.board.csv_sheet import CsvSheet  # noqa: PLC0415 - not every session has one

            self._csv = CsvSheet(self._workspace, self._tokens)
            self._csv.left.connect(self.close_sheet)
        self.open_sheet(self._csv)
        return self._csv

    def open_panel(self, widget: QWidget) -> None:
        """Shows something beside the views, in place of what was there."""
        self.close_panel()
        self._inside.addWidget(widget)
        widget.show()
        self.panel.show()

    def close_panel(self) -> None:
        """Gives the panel's room back; what was in it is kept by whoever made it."""
        while (item := self._inside.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.setParent(self)
        self.panel.hide()

    def open_sheet(self, sheet: QFrame | QWidget) -> None:
        """Lays something over the whole page, until it is closed."""
        if self.sheets.indexOf(sheet) < 0:
            self.sheets.addWidget(sheet)
        self.sheets.setCurrentWidget(sheet)
        sheet.setFocus()

    def close_sheet(self) -> None:
        """Shows the board again."""
        self.sheets.setCurrentIndex(0)

    def _changed(self, changes: Changes) -> None:
        if "idea" in changes.kinds:
            self.refresh()

    def refresh(self) -> None:
        """Counts the cards again."""
        self.count.setText(wording.count(len(self._workspace.state.ideas), "card"))
