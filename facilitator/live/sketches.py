"""The sketch of a card: strokes drawn, rubbed out and cleared, each of them one step that undo takes back."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from datetime import datetime

from facilitator.capture import reading
from facilitator.capture.store import Changes, Step, Store
from facilitator.errors import RefusedError
from facilitator.live import board
from facilitator.model.sketch import FRAMES, LONGEST_TEXT, Point, Stroke, StrokeKind
from facilitator.phrase import phrase
from facilitator.rules import sketching
from facilitator.rules.sketch_rubber import rub as rubbed

MOST_POINTS = 1500
"""Points of one stroke once it is thinned: what a cell of a spreadsheet takes (32,767 characters)."""
LEAST_WIDTH, MOST_WIDTH = 1.0, 200.0
"""Widths of lines and sizes of letters, in units of the frame."""


def draw(
    store: Store,
    now: datetime,
    idea_id: str,
    frame: int,
    kind: StrokeKind,
    points: Sequence[Point],
    *,
    width: float,
    colour: str = "ink",
    text: str = "",
    draft: str = "",
) -> Changes:
    """Adds one stroke on top of a card's frame, its points thinned and held inside the frame.

    ``draft`` names the half-typed words that it is of, which go.
    A line, a box and an arrow have two points, words one. Raises RefusedError for a card that is gone and
    for what no frame takes: a fourth frame, no words or too many, too long a stroke.
    """
    board.one(store, idea_id)
    path = as_kept(kind, points, width)
    words = checked(text) if kind is StrokeKind.TEXT else ""
    _check(frame, width, colour)
    last = store.rows(
        "SELECT max(position) AS position FROM stroke WHERE idea_id = ? AND frame = ?", [idea_id, frame]
    )[0]["position"]
    with store.step("sketch.draw", now) as step:
        step.insert(
            "stroke",
            idea_id=idea_id,
            frame=frame,
            position=(last or 0) + 1,
            kind=kind,
            points=path,
            width=width,
            colour=colour,
            text=words,
            created_at=now,
        )
        step.forget_draft(draft)
    return store.changes(step)


def draft_key(idea_id: str) -> str:
    """Under which the half-typed words of a card's sketch are kept."""
    return board.draft_key(idea_id, "sketch")


def rub(
    store: Store, now: datetime, idea_id: str, frame: int, path: Sequence[Point], radius: float
) -> Changes:
    """Rubs out what lies below a round tip of that radius on its path over a frame, as one step."""
    if not path:
        return Changes()
    there = {stroke.id: stroke for stroke in reading.sketch(store, idea_id, frame)}
    touched = rubbed(there.values(), path, radius)
    if not touched:
        return Changes()
    with store.step("sketch.rub", now) as step:
        for stroke_id, pieces in touched.items():
            step.delete("stroke", stroke_id)
            for piece in pieces:
                _put_piece(step, there[stroke_id], piece)
    return store.changes(step)


def retype(store: Store, now: datetime, stroke_id: str, text: str, *, draft: str = "") -> Changes:
    """Writes the words of a text anew; without any it goes. ``draft`` names them half typed, which go too."""
    before = next((s for s in reading.strokes(store) if s.id == stroke_id), None)
    if before is None or before.kind is not StrokeKind.TEXT:
        raise RefusedError("These words are no longer in the sketch.")
    words = checked(text) if text.strip() else ""
    if words == before.text:
        return Changes()
    with store.step("sketch.retype", now) as step:
        if words:
            step.update("stroke", stroke_id, text=words)
        else:
            step.delete("stroke", stroke_id)
        step.forget_draft(draft)
    return store.changes(step)


def clear_frame(store: Store, now: datetime, idea_id: str, frame: int) -> Changes:
    """Takes every stroke of a frame away; undo brings all of them again."""
    there = reading.sketch(store, idea_id, frame)
    if not there:
        return Changes(said=phrase("There is nothing in frame {frame}.", frame=frame))
    with store.step("sketch.clear", now) as step:
        for stroke in there:
            step.delete("stroke", stroke.id)
        step.said = phrase("Frame {frame} cleared; Ctrl+Z brings it again.", frame=frame)
    return store.changes(step)


def checked(text: str) -> str:
    """Words as a sketch keeps them: one line, with no control characters; raises RefusedError."""
    plain = "".join(" " if unicodedata.category(sign) in ("Cc", "Cs") else sign for sign in text)
    words = " ".join(plain.split())
    if not words:
        raise RefusedError("There are no words to put into the sketch. Type some first.")
    if len(words) > LONGEST_TEXT:
        raise RefusedError(
            "These words have {words} characters; {longest_text} is the most for one text in a "
            "sketch. Shorten them, or use a second text.",
            words=len(words),
            longest_text=LONGEST_TEXT,
        )
    return words


def as_kept(kind: StrokeKind, points: Sequence[Point], width: float) -> tuple[Point, ...]:
    """A stroke's points as they are kept: thinned, rounded and inside the frame; raises RefusedError."""
    if not points or not all(math.isfinite(v) for p in points for v in (p.x, p.y, p.pressure)):
        raise RefusedError("This stroke has no place in the frame. Draw it again.")
    if kind is StrokeKind.TEXT:
        return (sketching.inside(points[0]),)
    if kind is not StrokeKind.PEN:
        return (sketching.inside(points[0]), sketching.inside(points[-1]))
    path = _rounded(sketching.thin(points, width))
    if len(path) > MOST_POINTS:
        raise RefusedError(
            "This stroke has {points} points; {most_points} is the most for one. Lift the pen in between.",
            points=len(path),
            most_points=MOST_POINTS,
        )
    return path


def _rounded(points: Sequence[Point]) -> tuple[Point, ...]:
    """Points as they are kept; those that are the same one after the other are one."""
    path: list[Point] = []
    for point in points:
        kept = sketching.inside(point)
        if not path or (kept.x, kept.y) != (path[-1].x, path[-1].y):
            path.append(kept)
    return tuple(path)


def _check(frame: int, width: float, colour: str) -> None:
    if not 1 <= frame <= FRAMES:
        raise RefusedError(
            "A sketch has {frames} frames at most. Draw in frame 1 to {frames}.", frames=FRAMES
        )
    if not LEAST_WIDTH <= width <= MOST_WIDTH:
        raise RefusedError(
            "Lines are {least_width:.0f} to {most_width:.0f} units wide. Choose another width.",
            least_width=LEAST_WIDTH,
            most_width=MOST_WIDTH,
        )
    if colour not in sketching.COLOURS:
        raise RefusedError(
            "A sketch has the colours {colours}. Choose one of them.", colours=", ".join(sketching.COLOURS)
        )


def _put_piece(step: Step, of: Stroke, points: Sequence[Point]) -> None:
    """Keeps what is left of a pen's path where it was in the order of drawing."""
    step.insert(
        "stroke",
        idea_id=of.idea_id,
        frame=of.frame,
        position=of.position,
        kind=of.kind,
        points=_rounded(points),
        width=of.width,
        colour=of.colour,
        text="",
        created_at=of.created_at,
    )
