"""The cards on a canvas, in columns or free, with search, filters and what can be done with them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QPushButton, QStackedWidget, QWidget

from facilitator.capture.store import Changes
from facilitator.live import board, clusters
from facilitator.model.board import Idea
from facilitator.model.run import LiveState
from facilitator.rules import board_layout
from facilitator.rules.board_filter import Folded, Sieve
from facilitator.rules.board_layout import BoardLayout
from facilitator.rules.scenes.board import COLUMN_TITLES
from ui.console.board.card_actions import CardActions
from ui.console.board.card_faces import CardFaces
from ui.console.board.card_sieve import CardSieve
from ui.console.board.half_named import HalfNamed
from ui.console.keys import SEQUENCE
from ui.core_words import in_words
from ui.theme import Tokens
from ui.widgets.card_canvas import CardCanvas, shown_words
from ui.widgets.card_carrying import Target
from ui.widgets.card_look import CardFace
from ui.widgets.flow import Flow
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import column, label, row
from ui.widgets.spoken import name_choice
from ui.widgets.way_button import WayButton, side_by_side
from ui.widgets.zoom_view import STEP
from ui.workspace import Workspace

SHOWN = frozenset(
    {"idea", "cluster", "authorship", "vote", "ballot", "stroke", "participant", "showing", "session"}
)
FRAME_MS = 16
FOOT, STATUS, NARROW = 38, 140, 640
"""The height of the foot, what the count of cards takes of its width, and where that is too much."""
SEARCH, NARROW_SEARCH = 150, 120
AT_A_TURN = 150
"""Cards that are broken into lines and made with one turn, while the page is made."""
LARGE, MOST_FOUND, AT_ONCE = 300, 60, 12
"""On a board of more cards a search shows the first that it finds on a canvas of their own, some at once and
then some with every frame: to lay out and paint thousands at a letter takes longer, and nobody reads them."""


class Lies(NamedTuple):
    """Where cards lie on which canvas, and what of the cards that is: state, free or not, colour, sieve."""

    layout: BoardLayout
    canvas: CardCanvas
    of: tuple[LiveState, bool, str, Sieve]


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
        self._laid: dict[CardCanvas, tuple[LiveState, bool, str, Sieve]] = {}
        self._layout = BoardLayout({})
        self._layout_of: tuple[object, ...] = ()
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
        layout.addWidget(self._toolbar())
        self.stack = QStackedWidget()
        for page in (self.whole, self._nothing_yet(), self._nothing_found(), self.hits):
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
        self._rest: Lies | None = None
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(FRAME_MS)
        self._more.timeout.connect(self._put_more)
        self.half_named = HalfNamed(workspace, (self.whole, self.hits), self)
        self._connect()

    def rest(self) -> Iterator[None]:
        """Reads the board and puts its cards on the canvas, some with each turn."""
        state = self._workspace.state
        self._folded.read(state)
        yield
        faces = iter(self._faces.of(state, self.colouring.currentData()).values())
        yield
        while some := list(islice(faces, AT_A_TURN)):
            self.whole.make(some)
            for face in some:
                self.whole.look.lines(face.title)
            yield
        self.refresh()
        yield

    # Parts

    def _toolbar(self) -> QWidget:
        bar = QWidget()
        line = self._tools = Flow(bar, spacing=8)
        self._modes = QButtonGroup(self)
        self.columns, self.free = QPushButton(self.tr("Columns")), QPushButton(self.tr("Free"))
        for button in (self.columns, self.free):
            button.setCheckable(True)
            button.setAutoExclusive(True)  # said as one of several
            self._modes.addButton(button)
            line.addWidget(button)
        self.columns.setChecked(True)
        self.search = QLineEdit()
        self.search.setProperty("finds", True)
        self.search.setPlaceholderText(self.tr("Search (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search cards and authors"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(SEARCH)
        line.addWidget(self.search)
        self.sieve = CardSieve(self._workspace)
        line.addWidget(self.sieve)
        self.colouring = QComboBox()
        name_choice(self.colouring, self.tr("Colour of the cards"))
        for words, kind in (
            (self.tr("By profession"), "profession"),
            (self.tr("By theme"), "theme"),
            (self.tr("One colour"), "none"),
        ):
            self.colouring.addItem(words, kind)
        line.addWidget(self.colouring)
        self.colouring.setToolTip(self.tr("Colour of the cards"))
        self.fit = KeyButton("", self._tokens, icon="maximize")
        self.closer = KeyButton("", self._tokens, icon="plus")
        self.farther = KeyButton("", self._tokens, icon="minus")
        for control, words in (
            (self.fit, self.tr("Fit the board to the screen (0)")),
            (self.closer, self.tr("Zoom in (+)")),
            (self.farther, self.tr("Zoom out (−)")),
        ):
            control.setToolTip(words)
            control.setAccessibleName(words)
        self.all_up = KeyButton(self.tr("Turn all face up"), self._tokens, icon="eye")
        self.suggest = KeyButton(self.tr("Clusters"), self._tokens, icon="sparkles")
        self._wordy = {
            self.suggest: (
                self.suggest.word,
                self.tr("Suggest clusters of cards that say something alike"),
            ),
            self.all_up: (self.all_up.word, self.all_up.word),
        }
        self.suggest.setToolTip(self._wordy[self.suggest][1])
        self.suggest.clicked.connect(self.suggestion_asked)
        for control in (self.fit, self.farther, self.closer, self.suggest, self.all_up):
            line.addWidget(control)
        return bar

    def _nothing_yet(self) -> QWidget:
        page = QWidget()
        inside = column(page, 0, 10)
        inside.addStretch(1)
        for words, role in (
            (self.tr("The board is empty"), "heading"),
            (self.tr("Ctrl+I, a few words, Ctrl+Return: the first card is here."), "strong"),
            (
                self.tr(
                    "Then drag cards from Ideas to Prototypes, or one onto another to make a cluster. "
                    "What you do here, Ctrl+Z takes back."
                ),
                "muted",
            ),
        ):
            shown = label(words, role, wrap=True)
            shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inside.addWidget(shown)
        idea = self.tr("New idea")
        ways = (
            WayButton("idea", idea, self._tokens, icon="lightbulb", key=SEQUENCE["idea"], role="primary"),
            WayButton("chat", self.tr("Paste the chat"), self._tokens, icon="message-square-quote"),
        )
        inside.addWidget(side_by_side(*ways, middle=True))
        inside.addStretch(2)
        return page

    def _nothing_found(self) -> QWidget:
        page = QWidget()
        inside = column(page, 0, 12)
        inside.addStretch(1)
        words = label(self.tr("No card has all that is asked for"), "heading")
        inside.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        self.show_all = KeyButton(self.tr("Show all cards"), self._tokens, icon="x")
        self.show_all.clicked.connect(self.ask_for_all)
        inside.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(2)
        return page

    def _connect(self) -> None:
        do = self._workspace.do
        self._workspace.changed.connect(self._changed)
        self._modes.buttonClicked.connect(self._change_mode)
        self.search.textChanged.connect(lambda _: self._later.start(0))
        self.search.returnPressed.connect(self._to_first)
        self.sieve.changed.connect(self.refresh)
        self.colouring.currentIndexChanged.connect(lambda _: self.refresh())
        self.fit.clicked.connect(lambda _: self.canvas.fit_all())
        self.closer.clicked.connect(lambda: self.canvas.set_zoom(self.canvas.zoom * STEP))
        self.farther.clicked.connect(lambda: self.canvas.set_zoom(self.canvas.zoom / STEP))
        self.all_up.clicked.connect(
            lambda: do(board.reveal, [i.id for i in self._workspace.state.ideas if not i.revealed])
        )
        self.card_actions.group_asked.connect(lambda ids: self.canvas.ask_name(list(ids)))
        self.card_actions.opened.connect(self.opened)
        self.card_actions.sketch_asked.connect(self.sketch_asked)
        for canvas in (self.whole, self.hits):
            self._follow(canvas)

    def _follow(self, canvas: CardCanvas) -> None:
        do = self._workspace.do
        canvas.fit_asked.connect(canvas.fit_all)
        canvas.selected.connect(self._selection)
        canvas.opened.connect(self.opened)
        canvas.acted.connect(self.card_actions.act)
        canvas.said.connect(self.told.setText)
        canvas.dropped.connect(self._drop)
        canvas.named.connect(self._make)
        canvas.renamed.connect(lambda cluster_id, name: do(clusters.rename, cluster_id, name))
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
            self.canvas.rename(ground)

    def _drop(self, ids: list[str], target: Target) -> None:
        ideas = {i.id: i for i in self._workspace.state.ideas if i.id in set(ids)}
        if target.cluster_id:
            stage = target.stage if any(i.stage is not target.stage for i in ideas.values()) else None
            if stage or any(i.cluster_id != target.cluster_id for i in ideas.values()):
                self._workspace.do(clusters.carry, ids, stage=stage, cluster_id=target.cluster_id)
        elif self.canvas.is_free:
            boxes = self.canvas.boxes
            places = {i: (boxes[i].x + target.dx, boxes[i].y + target.dy) for i in ids if i in boxes}
            whole = {
                i for c in self.canvas.clusters if set(c.members) <= ideas.keys() for i in c.members
            }  # a cluster that is carried as a whole stays one; single cards come out of theirs
            out = any(ideas[i].cluster_id for i in ids if i not in whole)
            kept = {"cluster_id": None} if out else {}
            self._workspace.do(clusters.carry, ids, places=places, **kept)
        elif target.stage:
            moving = [i for i, idea in ideas.items() if idea.stage is not target.stage]
            if moving:
                self._workspace.do(board.move, moving, target.stage)
            elif held := [i for i, idea in ideas.items() if idea.cluster_id]:
                self._workspace.do(clusters.carry, held, cluster_id=None)

    def _make(self, ids: list[str], target: Target | None, name: str) -> None:
        if target is None:
            places = None
            if self.canvas.is_free:
                places = {i: (b.x, b.y) for i, b in self.canvas.boxes.items() if i in set(ids)}
            self._workspace.do(clusters.carry, ids, named=name, places=places)
            return
        under = next((i for i in self._workspace.state.ideas if i.id == target.card_id), None)
        if under is not None:
            self._workspace.do(clusters.carry, ids, stage=under.stage, named=name, joined_by=[target.card_id])

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
        if state is not self._read or self.colouring.currentData() != self._coloured:
            self._shown_faces = self._faces.of(state, self.colouring.currentData())
        self._read, self._coloured = state, self.colouring.currentData()
        self._show(found[:MOST_FOUND] if searching else found, state, asked)
        if found:
            self.stack.setCurrentWidget(self.canvas)
        else:
            self.stack.setCurrentIndex(2 if state.ideas else 1)
        if found and searching and not self._fitted_hits and self.isVisible():
            self._fitted_hits = True
            self.canvas.fit_at_start()
        self._fit_once()  # before a panel takes room from it
        self.all_up.setVisible(any(not i.revealed for i in state.ideas))
        self._fit_tools()
        self._selection(list(self.canvas.chosen))

    def _bring(self, canvas: CardCanvas) -> None:
        """Has the canvas that is wanted take over what is selected; each keeps its own zoom."""
        before, self.canvas = self.canvas, canvas
        if before is not canvas:
            before.give_up()
            canvas.take_over(before)

    def _show(self, ideas: list[Idea], state: LiveState, asked: Sieve) -> None:
        """Lays cards out on the canvas in front, if they do not lie there already."""
        free, canvas = self.free.isChecked(), self.canvas
        self._shown = len(ideas)
        laid = self._laid.get(canvas)
        if laid and laid[0] is state and laid[1:] == (free, self._coloured, asked):
            canvas.show_selection()
            return
        lies = self._lay_out(ideas, state, free)
        self._put(Lies(lies, canvas, (state, free, self._coloured, asked)), AT_ONCE)

    def _lay_out(self, ideas: list[Idea], state: LiveState, free: bool) -> BoardLayout:
        """Where cards lie; the same layout again for as long as none has another place or needs more room."""
        faces, lines = self._shown_faces, self.canvas.look.lines
        heights = {i.id: board_layout.card_height(len(lines(i.title)), faces[i.id].foot) for i in ideas}
        placed = [(i.id, i.stage, i.cluster_id, i.x, i.y, heights[i.id]) for i in ideas]
        of = (free, state.clusters, len(state.ideas), placed)
        if of != self._layout_of:
            self._layout_of = of
            self._layout = (
                board_layout.free(ideas, state.clusters, heights, len(state.ideas))
                if free
                else board_layout.in_columns(ideas, state.clusters, heights)
            )
        return self._layout

    def _put(self, lies: Lies, number: int) -> None:
        """Shows a layout: of what was found so many cards, and the others a few with every frame."""
        every = lies.layout
        whole = lies.canvas is self.whole or number >= len(every.cards)
        first = every.cards if whole else dict(islice(every.cards.items(), number))
        part = every if whole else BoardLayout(first, every.clusters, every.columns)
        titles = {stage: in_words(title) for stage, title in COLUMN_TITLES.items()}
        lies.canvas.show_board(self._shown_faces, part, titles, lies.of[1], every.cards)
        self._rest = None if whole else lies
        if whole:
            self._laid[lies.canvas] = lies.of
        else:
            self._laid.pop(lies.canvas, None)
            self._more.start()

    def _put_more(self) -> None:
        if self._rest and self._rest.canvas is self.canvas:
            self._put(self._rest, len(self.canvas.items_by_id) + AT_ONCE)

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
        self._fit_tools()
        QTimer.singleShot(0, self, self._fit_once)

    def _fit_tools(self) -> None:
        """Keeps the tools in one line beside a panel: what has an icon gives its word for a tool tip."""
        for search, words in ((SEARCH, True), (SEARCH, False), (NARROW_SEARCH, False)):
            self.search.setFixedWidth(search)
            for control, (word, tip) in self._wordy.items():
                control.set_word(word if words else "")
                control.setAccessibleName(word)
                control.setToolTip(tip)
            if self._tools.line_width() <= self.width():
                break

    def _fit_once(self) -> None:
        if not self._fitted and self._found:
            self._fitted = self.isVisible()  # where it was only drawn ahead, the window may change until then
            self.canvas.fit_at_start()
            if self._fitted:
                self.half_named.show_in(self.canvas)
