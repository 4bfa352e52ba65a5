"""The Board page: one board in several views, a panel beside them, and sheets that lie over both."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from facilitator.live import stage
from ui.console.board.out_menu import OutMenu
from ui.console.board.saving import BoardSaving
from ui.console.board.stage_bar import StageBar
from ui.console.board.top import BoardTop
from ui.console.board.views import VIEWS
from ui.theme import Tokens
from ui.widgets.front import Front
from ui.widgets.parts import column, frame
from ui.widgets.sketch_painting import paint_frame
from ui.widgets.turning import Turning
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.console.board.card_form import CardForm
    from ui.console.board.cards_view import CardsView
    from ui.console.board.chat_sheet import ChatSheet
    from ui.console.board.csv_sheet import CsvSheet
    from ui.console.board.journey_view import JourneyView
    from ui.console.board.sketch_sheet import SketchSheet
    from ui.console.board.suggestion_panel import SuggestionPanel
    from ui.console.board.vote_panel import VotePanel

PANEL_WIDTH = 380
TURNS_AT = 820
"""Pixels below which a panel stands below the view."""
FOOT = 66
"""The height in which views, panels and sheets have what is to be pressed at their foot."""


class BoardPage(QWidget):
    """Views, panels and sheets are made when they are first wanted."""

    foot = FOOT
    """What messages leave free."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._views: dict[str, QWidget] = {}
        self._shown = VIEWS[0]
        self._opened = ""
        self.selection: list[str] = []
        """The cards that are selected in a view, by their ids."""
        self.sheets = Front()
        column(self, 0, 0).addWidget(self.sheets)
        ground = QWidget()
        body = column(ground, 22, 10)
        body.setContentsMargins(22, 16, 22, 12)
        self.top = BoardTop(VIEWS, tokens)
        self.saving = BoardSaving(workspace, paint_frame)
        self.out = OutMenu(self.saving, tokens)
        self.out.csv_wanted.connect(self.open_csv)
        self.top.add(self.out)
        body.addWidget(self.top)
        body.addWidget(self.saving)
        self.stage_bar = StageBar(workspace, tokens)
        self.stage_bar.hide()
        body.addWidget(self.stage_bar)
        middle = Turning(TURNS_AT, spacing=14)
        self.stack = Front()
        middle.add(self.stack, 1)
        self.panel = frame("card")
        self._inside = column(self.panel, 0, 0)
        self.panel.hide()
        middle.add_side(self.panel, PANEL_WIDTH)
        body.addLayout(middle, 1)
        self.sheets.addWidget(ground)
        self.top.view_asked.connect(self.show_view)
        self.top.chat.clicked.connect(self.paste_chat)
        self.top.vote.clicked.connect(self.open_vote)
        self.top.stage.toggled.connect(self.stage_bar.setVisible)
        self.top.show_stage.clicked.connect(self._show_on_stage)

    @property
    def shown(self) -> str:
        """The name of the view in front."""
        return self._shown.name

    @property
    def open_card_id(self) -> str:
        """The card whose form is open beside the views; nothing if none is."""
        return self._opened if "form" in self.__dict__ and self._inside.indexOf(self.form) >= 0 else ""

    def rest(self) -> Iterator[None]:
        """The view in front, with the cards on their canvas."""
        self.show_view(self._shown.name)
        yield
        yield from self.cards.rest()

    # Views

    def view(self, name: str) -> QWidget:
        """A view by its name, made if it was not yet."""
        if name not in self._views:
            made = next(view for view in VIEWS if view.name == name).make(self._workspace, self._tokens)
            self._views[name] = made
            for signal, slot in (
                ("selected", self._select),
                ("opened", self.open_card),
                ("sketch_asked", self.open_sketch),
                ("suggestion_asked", self.open_suggestion),
            ):
                if hasattr(made, signal):
                    getattr(made, signal).connect(slot)
            self.stack.addWidget(made)
        return self._views[name]

    @property
    def cards(self) -> CardsView:
        """The view of all cards, made if it was not yet."""
        return cast("CardsView", self.view("cards"))

    def show_view(self, name: str) -> None:
        """Puts a view in front."""
        self._shown = next(view for view in VIEWS if view.name == name)
        self.top.show_view(name)
        self.stack.setCurrentWidget(self.view(name))

    def find_cards(self) -> None:
        """Ctrl+F: the cards in front, ready to search."""
        self.close_sheet()
        self.show_view("cards")
        self.cards.begin_search()

    def _show_on_stage(self) -> None:
        """Shows this view to participants; a view that shows one thing of several says which."""
        more = getattr(self.view(self._shown.name), "on_stage", {})
        self._workspace.do(stage.view, self._shown.on_stage, **more)

    def _select(self, idea_ids: list[str]) -> None:
        self.selection = list(idea_ids)
        if "vote" in self.__dict__ and self.vote.isVisible():
            self._tell_vote()

    def _tell_vote(self) -> None:
        """A card that is selected because somebody read it is no choice: a vote is about several."""
        self.vote.select(self.selection if len(self.selection) > 1 else [])

    # Beside them

    def open_panel(self, widget: QWidget) -> None:
        """Shows something beside the views, in place of what was there; long words get room."""
        self.close_panel()
        self._inside.addWidget(widget)
        widget.show()
        self.panel.setFixedWidth(max(PANEL_WIDTH, self.panel.minimumSizeHint().width()))
        self.panel.show()

    def close_panel(self) -> None:
        """Gives the panel's room back; what was in it is kept by whoever made it."""
        while (item := self._inside.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.setParent(self)
        self.panel.hide()

    @cached_property
    def form(self) -> CardForm:
        """The form of a card."""
        from ui.console.board.card_form import CardForm  # noqa: PLC0415

        made = CardForm(self._workspace, self._tokens)
        made.closed.connect(self._form_closed)
        made.sketch_asked.connect(self.open_sketch)
        return made

    def open_card(self, idea_id: str, field: str = "title") -> None:
        """Opens a card's form beside the views, with the keyboard in one of its fields."""
        self.close_sheet()
        if self._inside.indexOf(self.form) < 0:
            self.open_panel(self.form)
        self._opened = idea_id
        if not self.form.open_card(idea_id, field):
            self.close_panel()

    def _form_closed(self) -> None:
        """Gives the keyboard back to the card in the view, if it is still there."""
        if self._inside.indexOf(self.form) >= 0:
            self.close_panel()
        view = self.view(self._shown.name)
        if focus_card := getattr(view, "focus_card", None):
            focus_card(self._opened)
        else:
            view.setFocus()

    @cached_property
    def vote(self) -> VotePanel:
        """The dot vote."""
        from ui.console.board.vote_panel import VotePanel  # noqa: PLC0415

        made = VotePanel(self._workspace, self._tokens, self)
        made.left.connect(self.close_panel)
        made.left.connect(self.top.vote.setFocus)
        return made

    def open_vote(self) -> None:
        """Opens the dot vote beside the views, about the selected cards if there are several."""
        self.close_sheet()
        self.open_panel(self.vote)
        self._tell_vote()
        self.vote.begin()

    @cached_property
    def suggestion(self) -> SuggestionPanel:
        """Suggested clusters."""
        from ui.console.board.suggestion_panel import SuggestionPanel  # noqa: PLC0415

        made = SuggestionPanel(self._workspace, self._tokens, self)
        made.closed.connect(self.close_panel)
        made.closed.connect(self.cards.tools.suggest.setFocus)
        return made

    def open_suggestion(self) -> None:
        """Suggests clusters in the panel, anew each time that it is opened."""
        self.open_panel(self.suggestion)
        self.suggestion.begin()

    # Over them

    def open_sheet(self, sheet: QWidget) -> None:
        """Lays something over the whole page, until it is closed."""
        if self.sheets.indexOf(sheet) < 0:
            self.sheets.addWidget(sheet)
        self.sheets.setCurrentWidget(sheet)
        sheet.setFocus()

    def close_sheet(self) -> None:
        """Shows the board again."""
        self.sheets.setCurrentIndex(0)

    @cached_property
    def sketch(self) -> SketchSheet:
        """The sheet on which a card is sketched."""
        from ui.console.board.sketch_sheet import SketchSheet  # noqa: PLC0415

        made = SketchSheet(self._workspace, self._tokens)
        made.left.connect(self.close_sheet)
        return made

    def open_sketch(self, idea_id: str) -> None:
        """Lays the sheet for a card's sketch over the page."""
        if self.sketch.show_card(idea_id):
            self.open_sheet(self.sketch)

    @cached_property
    def chat(self) -> ChatSheet:
        """The sheet where the meeting's chat becomes cards."""
        from ui.console.board.chat_sheet import ChatSheet  # noqa: PLC0415

        made = ChatSheet(self._workspace, self._tokens)
        made.left.connect(self.close_sheet)
        made.left.connect(self.top.chat.setFocus)
        return made

    def paste_chat(self) -> None:
        """Opens the sheet for the chat, as it was left."""
        if not self._workspace.only_looks():
            self.open_sheet(self.chat)

    @cached_property
    def csv(self) -> CsvSheet:
        """The sheet where another board's CSV becomes cards."""
        from ui.console.board.csv_sheet import CsvSheet  # noqa: PLC0415

        made = CsvSheet(self._workspace, self._tokens)
        made.left.connect(self.close_sheet)
        return made

    def open_csv(self) -> CsvSheet:
        """Opens the sheet for another board's file, as it was left."""
        if not self._workspace.only_looks():
            self.open_sheet(self.csv)
        return self.csv

    def keep_drafts(self) -> None:
        """Keeps what is half typed anywhere on the page, before the file is let go."""
        if "form" in self.__dict__:
            self.form.stop()
        if "chat" in self.__dict__:
            self.chat.keep_draft()
        for made in ("vote", "sketch"):
            if made in self.__dict__:
                self.__dict__[made].keep_drafts()
        for made in ("cards", "journey"):
            if made in self._views:
                cast("CardsView | JourneyView", self._views[made]).keep_drafts()
