"""What a facilitator does with the board in a rehearsal: chat, cluster, vote, matrix, and a promise."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta
from itertools import cycle
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.model.board import IdeaStage
from facilitator.model.run import Session
from facilitator.rules import wording

if TYPE_CHECKING:
    from facilitator.model.run import LiveState
    from ui.console.board.matrix_view import MatrixView
    from ui.console.board.page import BoardPage
    from ui.rehearsal.player import Player

CHAT = (
    "{0} From {1} to Everyone:\n\t{3}\n"
    "{0} From {2} to Everyone:\n\t{4}\n"
    "{0} From {2} to {1} (Direct Message):\n\tIs my camera off?\n"
)
SAID = (
    ("The rule is older than the form", "Callers hear of a change before we do"),
    ("A form that says which page matters", "One glossary that callers and policy both use"),
    ("Read each draft aloud at a counter first", "Show where a claim stands"),
)
"""What people write in the chat of one session and the next; the same again would be left out."""
DOTS = ("1, 2, 2", "2 3 3", "1 1 3")
KEYS, CONTROL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


class BoardActs:
    """One act for each board activity of a session, in this order; after the last there are none."""

    def __init__(self, player: Player) -> None:
        self._player = player
        self._said = cycle(SAID)
        self._acts: Iterator[Callable[[Session, int], Awaitable[None]]] = iter(())

    def begin(self) -> None:
        """Another session begins."""
        self._acts = iter((self._turn, self._chat_and_cluster, self._vote, self._matrix_and_promise))

    async def act(self, session: Session, position: int) -> None:
        """Does the next act, and comes back to the Run page."""
        if (act := next(self._acts, None)) is not None:
            with self._player.taking_time():
                await act(session, position)
            self._player.key("run")

    async def _turn(self, session: Session, position: int) -> None:
        """All face down, and turned together."""
        board = self._open()
        canvas = board.cards.canvas
        self._press(canvas, KEYS.Key_A, CONTROL)
        self._press(canvas, KEYS.Key_T)
        await self._picture(session, position, "face-down")
        self._press(canvas, KEYS.Key_T)
        self._must(all(i.revealed for i in self._state.ideas), "T did not turn the cards up again")

    async def _chat_and_cluster(self, session: Session, position: int) -> None:
        before = len(self._state.ideas)
        one, other = (p.name for p in self._state.participants[:2])
        QApplication.clipboard().setText(CHAT.format("10:04:31", one, other, *next(self._said)))
        self._player.key("chat")
        self._press_here(KEYS.Key_V, CONTROL)
        await self._picture(session, position, "chat")
        self._press_here(KEYS.Key_Return, CONTROL)
        self._must(len(self._state.ideas) == before + 2, "the chat did not become two cards")
        canvas = self._open().cards.canvas
        self._press(canvas, KEYS.Key_Home)
        self._press(canvas, KEYS.Key_Down, SHIFT)
        self._press(canvas, KEYS.Key_G)
        self._player.type(canvas.field, "Words that people can act on")
        QTest.keyClick(canvas.field, KEYS.Key_Return)
        self._must(bool(self._state.clusters), "G did not group the cards")
        await self._picture(session, position, "clusters")

    async def _vote(self, session: Session, position: int) -> None:
        self._player.key("vote")
        panel = self._player.console.board.vote
        self._player.space_on(panel.asking.start)
        self._must(self._state.showing.view == "vote", "the vote did not begin")
        await self._picture(session, position, "vote")
        for number in range(len(self._state.here)):
            field = cast(QWidget, QApplication.focusWidget())
            self._player.type(field, DOTS[number % len(DOTS)])
            QTest.keyClick(field, KEYS.Key_Return)
        self._player.space_on(panel.taking.close_vote)
        self._must(self._state.showing.view == "result", "the vote was not closed")
        await self._picture(session, position, "result")
        self._press(panel, KEYS.Key_Escape)

    async def _matrix_and_promise(self, session: Session, position: int) -> None:
        board = self._open("matrix")
        tray = cast("MatrixView", board.view("matrix")).tray
        for way in (KEYS.Key_Left, KEYS.Key_Right):
            tray.setCurrentRow(0)
            self._press(tray, KEYS.Key_Right)
            for _ in range(2):
                self._press_here(way)
            for _ in range(2):
                self._press_here(KEYS.Key_Up)
        self._must(any(i.impact for i in self._state.ideas), "no card was rated on the matrix")
        self._player.space_on(board.top.show_stage)
        await self._picture(session, position, "matrix")
        self._promise()
        self._player.space_on(self._open("commitments").top.show_stage)
        self._must(self._state.showing.view == "wall", "the commitments are not on the stage")
        await self._picture(session, position, "commitments")

    def _promise(self) -> None:
        """A card typed in one line with everything that a commitment needs, and moved on by a number."""
        owner, ally = (p.name for p in self._state.participants[:2])
        day = (self._player.space.now() + timedelta(weeks=3)).date()
        self._player.key("idea")
        self._player.type(
            self._player.console.capture.field,
            f"Write the next letter with a claimant >test: one letter, two people >owner: {owner} "
            f">ally: {ally} >step: ask the duty desk >by: {wording.day(day)}",
        )
        self._player.key("keep")
        board = self._open("cards")
        made = self._state.ideas[-1]
        board.cards.focus_card(made.id)
        self._press(board.cards.canvas, KEYS.Key_4)
        self._must(self._state.ideas[-1].stage is IdeaStage.COMMITMENT, "4 did not make a commitment")

    @property
    def _state(self) -> LiveState:
        return self._player.space.state

    def _open(self, view: str = "cards") -> BoardPage:
        """The Board page with one of its views in front."""
        self._player.key("board")
        board = self._player.console.board
        self._player.space_on(board.top.switch(view))
        return board

    async def _picture(self, session: Session, position: int, name: str) -> None:
        await self._player.picture(session, position, name, console=True)

    def _must(self, true: bool, otherwise: str) -> None:
        self._player.must(true, otherwise)

    def _press(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        widget.setFocus()
        QTest.keyClick(widget, key, modifier)

    def _press_here(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(QApplication.focusWidget() or self._player.console, key, modifier)
