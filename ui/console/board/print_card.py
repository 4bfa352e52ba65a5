"""A card on paper: its title, all that it says and its sketch, cut in pieces where it must be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from facilitator.model.sketch import FRAME_HEIGHT, FRAME_WIDTH, Stroke
from facilitator.rules.board_sheet import Fact, PrintedCard
from ui.stage.lettering import Setting, set_text
from ui.theme import Tokens
from ui.widgets.profession_mark import paint_mark

PaintSketch: TypeAlias = Callable[[QPainter, QRectF, Iterable[Stroke], Tokens], None]
"""Draws strokes into a rectangle that stands for one frame of a storyboard."""

PADDING, EDGE, GAP = 12.0, 6.0, 7.0
RADIUS = 8.0
MARK = 16.0
TITLE, TEXT, NAME = 15, 12, 11
"""Sizes of the type in CSS pixels; on A4 that is 11, 9 and 8 points."""
NAME_WIDTH = 100.0
MOST_CHARACTERS = 4_000
"""Of one text on paper. The Markdown has all of it."""


class Piece(Struct, frozen=True):
    """Something of a card that is never cut: lines of type side by side, or a row of sketch frames."""

    height: float
    words: tuple[tuple[Setting, float, str], ...] = ()
    """Lines, each with where it begins and the name of its colour."""
    frames: tuple[tuple[Stroke, ...], ...] = ()


class CardPlan(Struct, frozen=True):
    """A card, or a part of one that did not fit, as it will be painted."""

    pieces: tuple[Piece, ...]
    height: float
    letters: str


def plan(card: PrintedCard, width: float, *, brief: bool, sketches: bool) -> CardPlan:
    """Sets a card at a width; ``brief`` leaves out all but what stands where there is little room."""
    inner = width - 2 * PADDING - EDGE
    beside = (MARK + 4) * len(card.letters) if card.letters else 0.0
    pieces = list(
        _lines(set_text(card.title or "…", inner - beside, size=TITLE, weight=600, leading=1.3), "ink")
    )
    if card.details and not brief:
        pieces.append(Piece(GAP))
        pieces += _paragraphs(card.details, inner)
    facts = [fact for fact in card.facts if fact.brief or not brief]
    if facts:
        pieces.append(Piece(GAP))
        for fact in facts:
            pieces += _fact(fact, inner)
    frames = _frames(card.strokes) if sketches else ()
    if frames:
        each = (inner - GAP * (len(frames) - 1)) / len(frames)
        pieces += [Piece(GAP), Piece(each * FRAME_HEIGHT / FRAME_WIDTH, frames=frames)]
    return CardPlan(tuple(pieces), _height(pieces), card.letters)


def cut(whole: CardPlan, room: float) -> tuple[CardPlan, CardPlan | None]:
    """What of a card fits into a height, at least one piece of it, and the rest."""
    taken, used = 0, 2 * PADDING
    for piece in whole.pieces:
        if taken and used + piece.height > room:
            break
        used += piece.height
        taken += 1
    if taken == len(whole.pieces):
        return whole, None
    head, rest = whole.pieces[:taken], whole.pieces[taken:]
    return CardPlan(head, _height(head), whole.letters), CardPlan(rest, _height(rest), "")


def paint(
    painter: QPainter, rect: QRectF, made: CardPlan, tokens: Tokens, paint_sketch: PaintSketch | None
) -> None:
    """Draws a card; the edge at its left is plain for policy, double for operational, dotted for both."""
    painter.setPen(QPen(tokens.colour("edge"), 0.75))
    painter.setBrush(tokens.colour("surface"))
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    _paint_edge(painter, rect, made.letters, tokens)
    left, y = rect.left() + EDGE + PADDING, rect.top() + PADDING
    right = rect.right() - PADDING
    for place, letter in enumerate(reversed(made.letters)):
        x = right - MARK - place * (MARK + 4)
        paint_mark(painter, QRectF(x, y + 2, MARK, MARK), letter, tokens)
    for piece in made.pieces:
        for words, x, colour in piece.words:
            words.paint(painter, left + x, y, tokens.colour(colour), 0, 0)
        for number, strokes in enumerate(piece.frames):
            each = (right - left - GAP * (len(piece.frames) - 1)) / len(piece.frames)
            frame = QRectF(left + number * (each + GAP), y, each, piece.height)
            painter.setPen(QPen(tokens.colour("line"), 0.75))
            painter.setBrush(tokens.colour("paper"))
            painter.drawRect(frame)
            if paint_sketch is not None:
                painter.save()
                paint_sketch(painter, frame, strokes, tokens)
                painter.restore()
        y += piece.height


def _paint_edge(painter: QPainter, rect: QRectF, letters: str, tokens: Tokens) -> None:
    """Told apart by shape as well as colour, for printers that have no colours."""
    shape = QPainterPath()
    shape.addRoundedRect(rect, RADIUS, RADIUS)
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    top, bottom, x = rect.top(), rect.bottom(), rect.left()
    if letters == "O":
        for place in (x + 1.0, x + 4.5):
            painter.fillRect(QRectF(place, top, 2.0, bottom - top), tokens.colour("operational"))
    elif letters == "PO":
        painter.setPen(QPen(tokens.colour("teal"), EDGE - 1, Qt.PenStyle.DotLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(x + EDGE / 2, top), QPointF(x + EDGE / 2, bottom))
    else:
        colour = "policy" if letters == "P" else "line"
        painter.fillRect(QRectF(x, top, EDGE - 1, bottom - top), tokens.colour(colour))
    painter.restore()


def _height(pieces: Sequence[Piece]) -> float:
    return 2 * PADDING + sum(piece.height for piece in pieces)


def _lines(words: Setting, colour: str, x: float = 0.0) -> Iterator[Piece]:
    """Every line of a setting by itself, so that a card can be cut between any two."""
    for line in words.lines:
        one = Setting(
            line, (line,), words.size, words.weight, words.tabular, words.pitch, words.width, words.whole
        )
        yield Piece(words.pitch, ((one, x, colour),))


def _paragraphs(text: str, width: float) -> Iterator[Piece]:
    for line in _shortened(text).splitlines():
        if line.strip():
            yield from _lines(set_text(line, width, size=TEXT, leading=1.35), "ink")


def _fact(fact: Fact, width: float) -> Iterator[Piece]:
    name = set_text(fact.name, NAME_WIDTH - 6, size=NAME, weight=600, most_lines=1, leading=1.5)
    pieces: list[Piece] = []
    for line in _shortened(fact.words).splitlines():
        if line.strip():
            pieces += _lines(set_text(line, width - NAME_WIDTH, size=TEXT, leading=1.35), "ink", NAME_WIDTH)
    for number, piece in enumerate(pieces):
        first = ((name, 0.0, "ink2"),) if number == 0 else ()
        yield Piece(piece.height, (*first, *piece.words))


def _shortened(text: str) -> str:
    if len(text) <= MOST_CHARACTERS:
        return text
    more = len(text) - MOST_CHARACTERS
    return f"{text[:MOST_CHARACTERS]}…\n({more:,} more characters; the Markdown has all of it.)"


def _frames(strokes: Sequence[Stroke]) -> tuple[tuple[Stroke, ...], ...]:
    numbers = sorted({stroke.frame for stroke in strokes})
    return tuple(tuple(s for s in strokes if s.frame == number) for number in numbers)
