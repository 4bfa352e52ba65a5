"""The Board page: one board in several views, a panel beside them, and sheets that lie over both."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QStackedWidget, QWidget

from facilitator.capture.store import Changes
from facilitator.live import stage
from facilitator.rules import wording
from ui.console.board import views
from ui.console.board.stage_bar import StageBar
from ui.console.keys import SEQUENCE
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, frame, label, row
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.console.board.card_form import CardForm
    from ui.console.board.sketch_sheet import SketchSheet
    from ui.console.board.suggestion_panel import SuggestionPanel
    from ui.console.board.vote_panel import VotePanel

PANEL_WIDTH = 380


class View(NamedTuple):
    """One way to look at the cards: its name on the switch, the stage's view of it, and how it is made."""

    name: str
    words: str
    on_stage: str
    make: Callable[[Workspace, Tokens], QWidget]


VIEWS = (
    View("cards", "Cards", "board", views.cards),
    View("commitments", "Commitments", "wall", views.commitments),
)


class BoardPage(QWidget):
    """Views are made when they are first wanted. A view may emit ``selected(list)`` and ``opened(str)``."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._views: dict[str, QWidget] = {}
        self._shown = VIEWS[0]
        self._suggestion: SuggestionPanel | None = None
        self._opened = ""
        self._vote: VotePanel | None = None
        self.selection: list[str] = []
        """The cards that are selected in a view, by their ids."""
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
            if len(VIEWS) == 1:
                button.hide()  # never shown before it has a parent: it would be a window of its own
            self._switch.addButton(button)
            self.top.addWidget(button)
        self.count = label("", "pill")
        self.top.addWidget(self.count)
        self.top.addStretch(1)
        self.suggest = KeyButton(self.tr("Suggest clusters"), tokens, icon="sparkles")
        self.suggest.clicked.connect(self.open_suggestion)
        self.top.addWidget(self.suggest)
        self.vote = KeyButton(self.tr("Vote"), tokens, icon="circle-check", key=SEQUENCE["vote"])
        self.vote.clicked.connect(self.open_vote)
        self.top.addWidget(self.vote)
        self.show_stage = KeyButton(self.tr("Show on the stage"), tokens, icon="monitor-up")
        self.show_stage.clicked.connect(lambda: workspace.do(stage.view, self._shown.on_stage))
        self.top.addWidget(self.show_stage)
        body.addLayout(self.top)
        self.stage_bar = StageBar(workspace, tokens)
        body.addWidget(self.stage_bar)
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
            if hasattr(made, "sketch_asked"):
                made.sketch_asked.connect(self.open_sketch)
            if hasattr(made, "selected"):
                made.selected.connect(self._select)
            self.stack.addWidget(made)
            if opened := getattr(made, "opened", None):
                opened.connect(self.open_card)
        return self._views[name]

    def show_view(self, name: str) -> None:
        """Puts a view in front."""
        self._shown = next(view for view in VIEWS if view.name == name)
        self._switch.buttons()[VIEWS.index(self._shown)].setChecked(True)
        self.stack.setCurrentWidget(self.view(name))

    @cached_property
    def form(self) -> CardForm:
        """The form of a card, made when one is first opened."""
        from ui.console.board.card_form import CardForm  # noqa: PLC0415

        made = CardForm(self._workspace, self._tokens)
        made.closed.connect(self._form_closed)
        return made

    def open_card(self, idea_id: str, field: str = "title") -> None:
        """Opens a card's form beside the views, with the keyboard in one of its fields."""
        self.close_sheet()
        if self._inside.indexOf(self.form) < 0:
            self.open_panel(self.form)
        self._opened = idea_id
        if not self.form.open_card(idea_id, field):
            self.close_panel()

    def keep_typed(self) -> None:
        """Keeps what is typed in the form before the file is let go."""
        if "form" in self.__dict__:
            self.form.stop()

    def _form_closed(self) -> None:
        """Gives the keyboard back to the card in the view, if it is still there."""
        if self._inside.indexOf(self.form) >= 0:
            self.close_panel()
        view = self.view(self._shown.name)
        if focus_card := getattr(view, "focus_card", None):
            focus_card(self._opened)
        else:
            view.setFocus()

    def open_vote(self) -> None:
        """Opens the dot vote beside the views, about the selected cards if there are any."""
        if self._vote is None:
            from ui.console.board.vote_panel import VotePanel  # noqa: PLC0415

            self._vote = VotePanel(self._workspace, self._tokens, self)
            self._vote.left.connect(self._leave_vote)
        self.open_panel(self._vote)
        self._vote.select(self.selection)
        self._vote.begin()

    def _leave_vote(self) -> None:
        self.close_panel()
        self.vote.setFocus()

    def _select(self, idea_ids: list[str]) -> None:
        self.selection = list(idea_ids)
        if self._vote is not None and self._vote.isVisible():
            self._vote.select(self.selection)

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

    def open_suggestion(self) -> None:
        """Suggests clusters in the panel, anew each time that it is opened."""
        from ui.console.board.suggestion_panel import SuggestionPanel  # noqa: PLC0415

        if self._suggestion is None:
            self._suggestion = SuggestionPanel(self._workspace, self._tokens, self)
            self._suggestion.closed.connect(self.close_panel)
            self._suggestion.closed.connect(self.suggest.setFocus)
        self.open_panel(self._suggestion)
        self._suggestion.begin()

    def open_sheet(self, sheet: QFrame | QWidget) -> None:
        """Lays something over the whole page, until it is closed."""
        if self.sheets.indexOf(sheet) < 0:
            self.sheets.addWidget(sheet)
        self.sheets.setCurrentWidget(sheet)
        sheet.setFocus()

    def close_sheet(self) -> None:
        """Shows the board again."""
        self.sheets.setCurrentIndex(0)

    def open_sketch(self, idea_id: str) -> None:
        """Lays the sheet for a card's sketch over the page."""
        if self.sketch.show_card(idea_id):
            self.open_sheet(self.sketch)

    @cached_property
    def sketch(self) -> SketchSheet:
        """The sheet on which a card is sketched."""
        from ui.console.board.sketch_sheet import SketchSheet  # noqa: PLC0415

        made = SketchSheet(self._workspace, self._tokens)
        made.left.connect(self.close_sheet)
        return made

    def _changed(self, changes: Changes) -> None:
        if "idea" in changes.kinds:
            self.refresh()

    def refresh(self) -> None:
        """Counts the cards again."""
        self.count.setText(wording.count(len(self._workspace.state.ideas), "card"))
