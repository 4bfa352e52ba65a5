"""Growth, network, meetings and times as figures: drawn beside the Qt thread, shown as each is ready."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from facilitator.capture.store import Changes
from facilitator.errors import UserError
from facilitator.exchange.figures.look import look_of_scheme, look_of_tokens
from ui.console.progress.figure_card import FigureCard
from ui.console.progress.figure_drawing import FigureDrawing
from ui.core_words import in_words
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.parts import column, frame, label, scrolled
from ui.widgets.save_dialog import SaveDialog
from ui.widgets.turning import Turning
from ui.widgets.way_button import WayButton, side_by_side
from ui.workspace import Workspace

if TYPE_CHECKING:
    from facilitator.exchange.figures.messages import Kind, Listed

KINDS = frozenset(
    {"participant", "pair", "session", "activity", "seat", "goal", "goal_rating", "benchmark"}
    | {"benchmark_item", "response", "connection", "outside_connection", "voice_turn"}
)
"""What figures are made of; a change of anything else draws nothing anew."""
PAUSE_MS = 250
"""So long nothing must change before figures are drawn anew, so that a run of answers costs one drawing."""
MOST_WIDTH = 1180
"""Wider than that, lines get too long to follow."""
BETWEEN_MS = 8
"""Between two cards that come up, so that keys and clocks get their turn."""
AROUND_PICTURE = 2 * 19
"""A card's margins and its border, left and right."""
ABOVE = 2
"""What stands above the first card: the two texts that are shown while there is none."""
SAVED_AS = {
    "png": QT_TRANSLATE_NOOP("FiguresView", "Image (*.png)"),
    "svg": QT_TRANSLATE_NOOP("FiguresView", "Drawing (*.svg)"),
    "csv": QT_TRANSLATE_NOOP("FiguresView", "Table (*.csv)"),
}

SIDE_WIDTH, TURNS_AT = 230, 820
"""Pixels; below the second the figures stand below their list."""


class FiguresView(QWidget):
    """A list of figures to jump to, and the figures below each other."""

    def __init__(self, workspace: Workspace, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tokens = workspace, tokens
        self._look = look_of_tokens(tokens)
        self._stale, self._size = True, (0.0, 0.0)
        self._asked: tuple[str, Kind] | None = None
        self.cards: dict[str, FigureCard] = {}
        self._listed: tuple[Listed, ...] = ()
        self._placing = 0
        self._early: dict[str, tuple[int, int, bytes]] = {}
        self._lay_out()
        self.drawing = FigureDrawing(self)
        self.drawing.listed.connect(self._list)
        self.drawing.drawn.connect(self._show)
        self.drawing.failed.connect(self._fail)
        self.drawing.done.connect(self._say_state)
        self.place = SaveDialog(self.tr("Save the figure"), self)
        self.place.chosen.connect(self.save)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        workspace.changed.connect(self._changed)

    def _lay_out(self) -> None:
        layout = Turning(TURNS_AT, parent=self)
        self.side = frame("rail")
        side = column(self.side, 14, 8)
        side.addWidget(label(self.tr("Figures"), "section"))
        self.jumps = QListWidget()
        self.jumps.setAccessibleName(self.tr("Figures to jump to"))
        self.jumps.setWordWrap(True)
        self.jumps.setFrameShape(QFrame.Shape.NoFrame)
        self.jumps.currentItemChanged.connect(self._jump)
        side.addWidget(self.jumps, 1)
        self.state = label("", "small", wrap=True)
        side.addWidget(self.state)
        layout.add_side(self.side, SIDE_WIDTH)
        inside = QWidget()
        self._column = column(inside, 18, 16)
        self.empty = self._teaching()
        self.empty.hide()
        self._column.addWidget(self.empty)
        self.coming = label(self.tr("The figures are being drawn …"), "muted")
        self._column.addWidget(self.coming)
        self._column.addStretch(1)
        self.area = scrolled(inside)
        # One that came and went would change the width in which everything has just been drawn.
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        layout.add(self.area, 1)

    def _teaching(self) -> QFrame:
        made = frame("sunken")
        layout = column(made, 22, 8)
        layout.addWidget(label(self.tr("Nothing has been measured yet"), "strong"))
        for words in (
            self.tr(
                "Here you will see how people and their network grow, each figure with a sentence that says "
                "what it shows and how sure one can be."
            ),
            self.tr("Confidence, skills and the other scales: from the answers entered under Benchmarks."),
            self.tr("Goals: from the ratings given under Goals."),
            self.tr("The network: from whom people would call, entered under Connections."),
            self.tr("Who has met whom: from the breakout rounds that you announce on the Run page (F8)."),
            self.tr("Planned and actual time: from the session's timers, as soon as an activity is over."),
        ):
            layout.addWidget(label(words, "muted", wrap=True))
        layout.addWidget(
            side_by_side(
                WayButton("benchmarks", self.tr("Enter answers"), self._tokens, icon="chart-line"),
                WayButton("goals", self.tr("Write goals"), self._tokens, icon="target"),
                WayButton("connections", self.tr("Enter connections"), self._tokens, icon="users"),
            )
        )
        return made

    def showEvent(self, event: QShowEvent) -> None:
        """Draws what has changed while something else was in front."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._draw_if_needed)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is drawn for nobody."""
        super().hideEvent(event)
        self._pause.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width is drawn once it has come to rest."""
        super().resizeEvent(event)
        if self.isVisible() and self.cards and self._wanted_size() != self._size:
            self._pause.start()

    def stop(self) -> None:
        """Ends what is drawn, before the file is let go."""
        self._pause.stop()
        self._stale = True
        self.drawing.stop()

    def save(self, path: Path) -> None:
        """Writes the figure that was asked about, off the Qt thread."""
        asked = self._asked
        if asked is not None:
            self.place.write(lambda: self._save(path, *asked))

    async def _save(self, path: Path, name: str, kind: Kind) -> None:
        import asyncio  # noqa: PLC0415

        from facilitator.exchange.new_file import write_new  # noqa: PLC0415

        try:
            # What is saved goes into documents, which are white.
            data = await self.drawing.file(self._workspace.path, name, kind, look_of_scheme("light"))
            await asyncio.to_thread(write_new, path, data, f"{name}.{kind}")
        except UserError as error:
            said = in_words(error), "danger"
        else:
            said = self.tr("✓ Written to {0}.").format(path.name), "kept"
        if name in self.cards:
            self.cards[name].outcome.say(*said)

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & KINDS:
            self._stale = True
            if self.isVisible():
                self._pause.start()

    def _draw_if_needed(self) -> None:
        if self.isVisible() and (self._stale or self._wanted_size() != self._size):
            self._draw()

    def _wanted_size(self) -> tuple[float, float]:
        margins = self._column.contentsMargins()
        room = self.area.viewport().width() - margins.left() - margins.right() - AROUND_PICTURE
        return float(min(MOST_WIDTH, max(420, room))), self.devicePixelRatioF()

    def _draw(self) -> None:
        if not self.isVisible():
            return
        width, scale = self._size = self._wanted_size()
        read, self._stale = self._stale, False
        current = self.jumps.currentItem()
        first = current.data(NAME) if current else ""
        self.state.setText(self.tr("Being drawn …"))
        self.drawing.draw(self._workspace.path, width, scale, self._look, read=read, first=first)

    def _list(self, figures: tuple[Listed, ...]) -> None:
        names = [figure.name for figure in figures]
        for gone in [name for name in self.cards if name not in names]:
            card = self.cards.pop(gone)
            self._column.removeWidget(card)
            card.deleteLater()
        self._listed = figures
        self.coming.hide()
        self.empty.setVisible(not figures)
        self.side.setVisible(bool(figures))
        self._list_jumps(figures)
        self._placing = 0
        self._place_next()

    def _place_next(self) -> None:
        """One card a turn of the loop: all at once would hold the session for several frames."""
        if self._placing >= len(self._listed):
            return
        place, self._placing = self._placing, self._placing + 1
        figure = self._listed[place]
        card = self.cards.get(figure.name) or self._make(figure.name)
        card.show_words(figure)
        card.setMaximumWidth(round(self._size[0]) + AROUND_PICTURE)
        if self._column.indexOf(card) != ABOVE + place:
            self._column.insertWidget(ABOVE + place, card)
        if picture := self._early.pop(figure.name, None):
            card.picture.show_pixels(*picture)
        QTimer.singleShot(BETWEEN_MS, self, self._place_next)

    def _list_jumps(self, figures: tuple[Listed, ...]) -> None:
        current = self.jumps.currentItem()
        kept = current.data(NAME) if current else ""
        self.jumps.blockSignals(True)
        self.jumps.clear()
        for figure in figures:
            item = QListWidgetItem(figure.title, self.jumps)
            item.setData(NAME, figure.name)
            if figure.name == kept:
                self.jumps.setCurrentItem(item)
        self.jumps.blockSignals(False)

    def _make(self, name: str) -> FigureCard:
        card = self.cards[name] = FigureCard(name, self._tokens)
        card.save_asked.connect(self._ask)
        return card

    def _show(self, name: str, width: int, height: int, data: bytes) -> None:
        if card := self.cards.get(name):
            card.picture.show_pixels(width, height, data)
        else:
            self._early[name] = width, height, data

    def _fail(self, name: str, words: str) -> None:
        if card := self.cards.get(name):
            card.picture.say(words)
        elif not name:
            self._stale = True
            self.coming.hide()
            self._workspace.said.emit(words, True)
            self._say_state()

    def _say_state(self) -> None:
        self.state.setText("")

    def _ask(self, name: str, kind: Kind) -> None:
        self._asked = name, kind
        near = self._workspace.path
        self.place.ask(near, f"{near.stem}-{name}.{kind}", self.tr(SAVED_AS[kind]))

    def _jump(self, item: Any, _before: Any) -> None:
        if item is not None and (card := self.cards.get(item.data(NAME))):
            self.area.verticalScrollBar().setValue(max(0, card.y() - 12))


NAME = 0x0100
"""Where a line of the list keeps its figure's name (Qt.ItemDataRole.UserRole)."""
