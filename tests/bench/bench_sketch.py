"""Sketching: what a stroke costs on the stage and in all, and what the pen costs as it moves."""

from __future__ import annotations

import math
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from desk import opened
from measuring import figures, say
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from facilitator.capture.store import Changes, Store
from facilitator.live import board, sketches, stage
from facilitator.model.board import IdeaStage
from facilitator.model.sketch import Point, StrokeKind
from ui.console.window import Console
from ui.workspace import Workspace

FRAME_MS = 1000 / 60
ON_STAGE, ON_PAD, STROKES = 200, 500, 60
WIDTH, HEIGHT = 1920, 1080


def path(random_: random.Random, pressed: bool) -> list[Point]:
    """A scribble as a hand draws it, with some 20 to 120 points."""
    x, y, angle = random_.uniform(100, 1500), random_.uniform(100, 800), random_.uniform(0, 6)
    points = []
    for number in range(random_.randint(20, 120)):
        angle += random_.gauss(0, 0.25)
        x, y = min(1600, max(0, x + 5 * math.cos(angle))), min(900, max(0, y + 5 * math.sin(angle)))
        points.append(Point(x, y, 0.5 + 0.4 * math.sin(number / 9) if pressed else 0.5))
    return points


def put(store: Store, now: datetime, idea_id: str, count: int, hand: random.Random) -> Changes:
    """So many strokes on a card's first frame at once."""
    with store.step("bench", now) as step:
        for number in range(count):
            step.insert(
                "stroke",
                idea_id=idea_id,
                frame=1,
                position=number + 1,
                kind=StrokeKind.PEN,
                points=sketches.as_kept(StrokeKind.PEN, path(hand, bool(number % 2)), 7.0),
                width=7.0,
                colour="ink",
                text="",
                created_at=now,
            )
    return store.changes(step)


def timed(does: Callable[[], object], clock: Callable[[], float] = time.thread_time) -> float:
    """Milliseconds that something takes of this thread, or of the clock that is given."""
    start = clock()
    does()
    return 1000 * (clock() - start)


def mouse(pad: Any, kind: QEvent.Type, at: QPoint) -> None:
    """A mouse event as the system sends it."""
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    place = QPointF(at)
    held = Qt.MouseButton.LeftButton
    there = QPointF(pad.mapToGlobal(at))
    QApplication.sendEvent(pad, QMouseEvent(kind, place, there, button, held, Qt.KeyboardModifier.NoModifier))


def draw_one(space: Workspace, idea_id: str, points: list[Point]) -> None:
    """What lifting the pen does, until everything is painted."""
    space.do(sketches.draw, idea_id, 1, StrokeKind.PEN, points, width=7.0)
    QApplication.processEvents()


def strokes_on_stage(console: Console, idea_id: str, hand: random.Random) -> bool:
    """A stroke more on a frame that has 200: all that it causes, and the canvas's part."""
    space, canvas = console.workspace, console.stage.canvas
    canvas.setFixedSize(WIDTH, HEIGHT)
    console.pages.currentWidget().open_sketch(idea_id)
    space.do(stage.view, "card", idea_id=idea_id)
    QApplication.processEvents()
    shows: list[float] = []
    show = canvas.show_scene
    canvas.show_scene = lambda scene: shows.append(timed(lambda: show(scene)))
    whole, canvas_alone = [], []
    for number in range(STROKES):
        points = path(hand, bool(number % 2))
        shows.clear()
        whole.append(timed(partial(draw_one, space, idea_id, points), time.perf_counter))
        canvas_alone.append(sum(shows) + timed(canvas.repaint))
    del canvas.show_scene
    one, every = figures(canvas_alone), figures(whole)
    say(
        f"a stroke more on {ON_STAGE}, stage {WIDTH} x {HEIGHT}: canvas {one.median:.1f} ms of the processor "
        f"(p99 {one.p99:.1f}); all of it with sheet, disk and painting by the clock "
        f"{every.median:.1f} ms (p99 {every.p99:.1f})"
    )
    return one.p99 < FRAME_MS


def pen_moves(console: Console, idea_id: str, hand: random.Random) -> bool:
    """A move of pen and rubber over a frame of 500 strokes, to the repainted widget."""
    page = console.pages.currentWidget()
    page.open_sketch(idea_id)
    pad = page.sketch.pad
    QApplication.processEvents()
    met = True
    for tool in ("pen", "rubber"):
        pad.choose_tool(type(pad.tool)(tool))
        moves = []
        at = QPoint(pad.width() // 2, pad.height() // 2)
        mouse(pad, QEvent.Type.MouseButtonPress, at)
        for _ in range(300):
            at += QPoint(hand.randint(-9, 9), hand.randint(-9, 9))

            def move(to: QPoint = at) -> None:
                mouse(pad, QEvent.Type.MouseMove, to)
                QApplication.processEvents()

            moves.append(timed(move))
        pad.let_go()
        mouse(pad, QEvent.Type.MouseButtonRelease, at)
        taken = figures(moves)
        say(
            f"a move of the {tool} over {ON_PAD} strokes, pad {pad.width()} x {pad.height()}: "
            f"{taken.median:.2f} ms (p99 {taken.p99:.2f})"
        )
        met = met and taken.p99 < FRAME_MS
    return met


def main() -> int:
    """Measures both; 1 if something takes longer than a frame."""
    hand = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        console = opened(Path(folder))
        space = console.workspace
        space.in_session(
            board.add,
            "One named person to ring",
            stage=IdeaStage.PROTOTYPE,
            problem="Claimants ring three times because the letter has no date and no name in it",
            smallest_test="Ten letters by hand in one office, next week",
            first_step="Ask Grace for ten letters",
        )
        space.in_session(board.add, "A card to draw on", stage=IdeaStage.PROTOTYPE)
        first, second = [i.id for i in space.state.ideas][-2:]
        space.do(put, first, ON_STAGE, hand)
        space.do(put, second, ON_PAD, hand)
        console.resize(WIDTH, HEIGHT)
        console.show_page("board")
        met = [pen_moves(console, second, hand)]
        met.append(strokes_on_stage(console, first, hand))
        console.close()
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
