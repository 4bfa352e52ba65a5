"""The cards on a canvas, in columns or free, with search, filters and what can be done with them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from facilitator.capture.store import Changes
from facilitator.live import board
from facilitator.model.board import Idea
from facilitator.model.run import LiveState
from facilitator.rules.board_filter import Folded
from ui import wording
from ui.console.board.card_actions import CardActions
from ui.console.board.card_dropping import CardDropping
from ui.console.board.card_faces import CardFaces
from ui.console.board.card_laying import FRAME_MS, Asked, CardLaying
from ui.console.board.card_tools import CardTools
from ui.console.board.half_named import HalfNamed
from ui.console.board.no_cards import NoneFound, NoneYet
from ui.theme import Tokens
from ui.widgets.card_canvas import CardCanvas
from ui.widgets.card_look import CardFace
from ui.widgets.parts import column, label, row
from ui.widgets.zoom_view import STEP
from ui.workspace import Workspace

translate = QCoreApplication.translate

SHOWN = frozenset(
    {"idea", "cluster", "authorship", "vote", "ballot", "stroke", "participant", "showing", "session"}
)
FOOT, STATUS, NARROW = 38, 140, 640
"""The height of the foot, what the count of cards takes of its width, and where that is too much."""
AT_A_TURN = 150
"""Cards that are broken into lines and made with one turn, while the page is made."""
LARGE, MOST_FOUND = 300, 60
"""On a board of more cards a search shows the first that it finds on a canvas of their own, some at once and
then some with every frame: to lay out and paint thousands at a letter takes longer, and nobody reads them."""


class CardsView(QWidget):
    """What is selected and how far it is zoomed is kept while the app is open; all else is in the file."""

    selected = Signal(list)
    opened = Signal(str)
    sketch_asked = Signal(str)
    suggestion_asked = Signal()

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._folded, self._faces = Folded(), CardFaces()
        self._found: list[Idea] = []
        self._shown = 0
        self._read: LiveState | None = None
        self._laying = CardLaying(self)
        self._coloured = ""
        self._shown_faces: dict[str, CardFace] = {}
        self._fitted = self._fitted_hits = False
        self._stale = True
        self._zooms: dict[bool, float] = {}
        layout = column(self, 0, 10)
        self.whole, self.hits = CardCanvas(tokens), CardCanvas(tokens)
        self.hits.setAccessibleName(self.tr("Cards that were found"))
        self.canvas = self.whole
        """The canvas in front: all of the board, or of a large one what was found."""
        self.card_actions = CardActions(workspace, tokens)
        self.tools = CardTools(workspace, tokens)
        self.search, self.sieve = self.tools.search, self.tools.sieve
        layout.addWidget(self.tools)
        self.stack = QStackedWidget()
        self.none_found = NoneFound(tokens)
        for page in (self.whole, NoneYet(tokens), self.none_found, self.hits):
            self.stack.addWidget(page)
        layout.addWidget(self.stack, 1)
        foot = row(spacing=10)
        foot.addStrut(FOOT)
        self.status = label("", "small")
        self.told = label("", "kept")
        foot.addWidget(self.status)
        foot.addWidget(self.told, 1)
        self.hint = label(self.tr("Arrows, Space, M moves, G groups, T turns, 1–5 stage, 0 fits"), "small")
        foot.addWidget(self.hint)
        foot.addWidget(self.card_actions)
        layout.addLayout(foot)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self.half_named = HalfNamed(workspace, (self.whole, self.hits), self)
        self._connect()

    def rest(self) -> Iterator[None]:
        """Reads the board and puts its cards on the canvas, some with each turn."""
        state = self._workspace.state
        self._folded.read(state)
        yield
        faces = iter(self._faces.of(state, self.tools.colouring.currentData()).values())
        yield
        while some := list(islice(faces, AT_A_TURN)):
            self.whole.make(some)
            for face in some:
                self.whole.look.lines(face.title)
            yield
        self.refresh()
        yield

    def _connect(self) -> None:
        do = self._workspace.do
        self._workspace.changed.connect(self._changed)
        tools = self.tools
        tools.modes.buttonClicked.connect(self._change_mode)
        tools.search.textChanged.connect(lambda _: self._later.start(0))
        tools.search.returnPressed.connect(self._to_first)
        tools.sieve.changed.connect(self.refresh)
        tools.colouring.currentIndexChanged.connect(lambda _: self.refresh())
        tools.fit.clicked.connect(lambda _: self.canvas.fit_all())
        tools.closer.clicked.connect(lambda: self.canvas.set_zoom(self.canvas.zoom * STEP))
        tools.farther.clicked.connect(lambda: self.canvas.set_zoom(self.canvas.zoom / STEP))
        tools.suggest.clicked.connect(self.suggestion_asked)
        tools.all_up.clicked.connect(
            lambda: do(board.reveal, [i.id for i in self._workspace.state.ideas if not i.revealed])
        )
        self.none_found.show_all.clicked.connect(self.ask_for_all)
        self.card_actions.group_asked.connect(lambda ids: self.canvas.naming.ask(list(ids)))
        self.card_actions.opened.connect(self.opened)
        self.card_actions.sketch_asked.connect(self.sketch_asked)
        for canvas in (self.whole, self.hits):
            self._follow(canvas)
        self._dropping = [CardDropping(self._workspace, canvas) for canvas in (self.whole, self.hits)]

    def _follow(self, canvas: CardCanvas) -> None:
        canvas.fit_asked.connect(canvas.fit_all)
        canvas.selected.connect(self._selection)
        canvas.opened.connect(self.opened)
        canvas.acted.connect(self.card_actions.act)
        canvas.said.connect(self.told.setText)
        canvas.menu_asked.connect(lambda at, cluster_id: self.card_actions.menu(at, cluster_id, self._rename))

    # What happens

    def keep_drafts(self) -> None:
        """Keeps what is half typed, before the file is let go."""
        self.half_named.keep()

    def begin_search(self) -> None:
        """Ctrl+F: ready to search."""
        self.search.setFocus()
        self.search.selectAll()

    def focus_card(self, idea_id: str) -> None:
        """Puts the keyboard on a card, if it is shown."""
        self.canvas.setFocus()
        if idea_id in self.canvas.items_by_id:
            self.canvas.select([idea_id], idea_id)
            self.canvas.go_to(idea_id)

    def ask_for_all(self) -> None:
        """Takes search and filters back."""
        self.search.clear()
        self.sieve.clear()
        self.refresh()
        self.canvas.setFocus()

    def _to_first(self) -> None:
        """Return in the search: on to the first card that was found."""
        self.refresh()
        self.canvas.setFocus()
        if first := next(iter(self.canvas.items_by_id), ""):
            self.canvas.select([first], first)
            self.canvas.go_to(first)

    def _change_mode(self) -> None:
        canvas = self.canvas
        self._zooms[canvas.is_free] = canvas.zoom
        self.refresh()
        if (zoom := self._zooms.get(canvas.is_free)) is not None:
            canvas.set_zoom(zoom)
        else:
            canvas.fit_at_start()

    def _rename(self, cluster_id: str) -> None:
        ground = next((c for c in self.canvas.clusters if c.cluster.id == cluster_id), None)
        if ground:
            self.canvas.naming.rename(ground)

    # What is shown

    def _changed(self, changes: Changes) -> None:
        if not changes.kinds & SHOWN:
            return
        if not self.isVisible():
            self._stale = True
        elif len(self._workspace.state.ideas) > LARGE:
            self._later.start(2 * FRAME_MS)  # the command, and what it paints, are enough for a frame
        else:
            self.refresh()

    def refresh(self) -> None:
        """Reads the cards again and shows those that are asked for."""
        self._later.stop()
        self._stale = False
        state = self._workspace.state
        if state is not self._read:
            self._folded.read(state)
            self.sieve.read(state)
        asked = self.sieve.sieve(self.search.text())
        found = self._found = self._folded.found(asked)
        searching = bool(asked.words.strip()) and len(state.ideas) > LARGE
        self._bring(self.hits if searching else self.whole)
        if state is not self._read or self.tools.colouring.currentData() != self._coloured:
            self._shown_faces = self._faces.of(state, self.tools.colouring.currentData())
        self._read, self._coloured = state, self.tools.colouring.currentData()
        ideas = found[:MOST_FOUND] if searching else found
        self._shown = len(ideas)
        of = Asked(state, self.tools.free.isChecked(), self._coloured, asked)
        self._laying.lay(self.canvas, ideas, self._shown_faces, of, at_once=not searching)
        if found:
            self.stack.setCurrentWidget(self.canvas)
        else:
            self.stack.setCurrentIndex(2 if state.ideas else 1)
        if found and searching and not self._fitted_hits and self.isVisible():
            self._fitted_hits = True
            self.canvas.fit_at_start()
        self._fit_once()  # before a panel takes room from it
        self.tools.all_up.setVisible(any(not i.revealed for i in state.ideas))
        self.tools.fit_to(self.width())
        self._selection(list(self.canvas.chosen))

    def _bring(self, canvas: CardCanvas) -> None:
        """Has the canvas that is wanted take over what is selected; each keeps its own zoom."""
        before, self.canvas = self.canvas, canvas
        if before is not canvas:
            before.give_up()
            canvas.take_over(before)

    def _selection(self, ids: list[str]) -> None:
        self.card_actions.show_selection(ids)
        total = len(self._workspace.state.ideas)
        self.status.setText(shown_words(self._shown, len(self._found), total, len(ids)))
        self.hint.setVisible(not ids and bool(total))
        self._make_room()
        self.selected.emit(ids)

    def _make_room(self) -> None:
        """Beside a panel in a small window there is room for what can be done, or for the count of cards."""
        self.status.setVisible(self.card_actions.isHidden() or self.width() >= NARROW)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while another page was in front is read now."""
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self._fit_once()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The first time that there is a size, the board is fitted to it if it does not fit."""
        super().resizeEvent(event)
        self.card_actions.fit(self.width() - STATUS)
        self._make_room()
        self.tools.fit_to(self.width())
        QTimer.singleShot(0, self, self._fit_once)

    def _fit_once(self) -> None:
        if not self._fitted and self._found:
            self._fitted = self.isVisible()  # where it was only drawn ahead, the window may change until then
            self.canvas.fit_at_start()
            if self._fitted:
                self.half_named.show_in(self.canvas)


def shown_words(shown: int, found: int, total: int, selected: int) -> str:
    """``12 of 40 shown, 3 selected``; ``First 60 of 310 found`` where not all that were found are shown."""
    if shown < found:
        first = translate("CardsView", "First {shown} of {found} found").format(
            shown=shown, found=f"{found:,}"
        )
    elif found < total:
        first = translate("CardsView", "{found} of {total} shown").format(found=found, total=f"{total:,}")
    else:
        first = wording.count(total, "card")
    if not selected:
        return first
    return translate("CardsView", "{cards}, {selected} selected").format(cards=first, selected=selected)
