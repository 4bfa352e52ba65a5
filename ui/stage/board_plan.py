"""How the board is laid out: wider columns for more words, cards as large as all of them fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from msgspec import Struct
from PySide6.QtCore import QRectF

from facilitator.rules.scenes.board import BoardCard, Column
from ui.stage.lettering import Setting, advance, set_text
from ui.stage.page import LEAST, vh

COLUMN_GAP = vh(2.8)
INSET = vh(2.2)
CARD_GAP = vh(1.6)
CARD_PADDING = vh(2)
CARD_EDGE = vh(0.8)
CARD = vh(5)
CARD_ALONE = vh(6.4)
"""Where a column has the page to itself, few cards may be larger than beside others."""
AUTHORS_GAP = vh(0.3)
CARD_LEAST = vh(3.5)
CARD_LEADING = 1.22
CARD_WEIGHT = 600
NARROWEST_CARD = vh(50)
"""Cards stand side by side in a column only where each of them can be this wide."""
FACE_DOWN = vh(8)
MOST_FACE_DOWN = 3
"""Cards face down that are drawn in a column; where none lies face up, so many one below the other."""
HEAVIER = (1.7, 1.3, 2.4)
"""How many times as wide as an empty column the fullest one is; the first at which all cards fit is taken."""
CARD_COUNTS_AS = 20
"""A card's own height, counted in letters of its title."""
MOST_TITLE_ASKS = 20
"""Letters of a column's title that the column may become wider for; the rest goes on a second line."""
MOST_CUT_LINES = 7
FEWEST_LINES = 3
"""A title is cut to so few lines only where the board would otherwise not fit."""


class CardPlan(Struct, frozen=True):
    """A card: where it lies and how its words are set."""

    card: BoardCard
    rect: QRectF
    text: Setting
    signed: Setting | None = None
    """Who wrote it, below the title."""


class ColumnPlan(Struct, frozen=True):
    """A column: its ground, its cards, the places of those face down, and how many have no room."""

    rect: QRectF
    cards: tuple[CardPlan, ...]
    face_down: tuple[QRectF, ...]
    hidden: int


class BoardPlan(Struct, frozen=True):
    """All columns, and the size of the type on their cards."""

    columns: tuple[ColumnPlan, ...]
    size: int


HeadHeight = Callable[[Sequence[Column], Sequence[QRectF]], float]
"""The height that every column's title and count take on such grounds."""


def plan_board(columns: Sequence[Column], area: QRectF, head: HeadHeight) -> BoardPlan:
    """The plan with the largest type at which every card fits, those face down among them.

    Where they do not fit at the least size, long titles are cut first and then the last cards give way.
    """
    alone = len(columns) == 1
    grounds = [_grounds(columns, area, heavier) for heavier in (HEAVIER[:1] if alone else HEAVIER)]
    tops = [head(columns, ground) for ground in grounds]
    best: BoardPlan | None = None
    low, high = round(CARD_LEAST), round(CARD_ALONE if alone else CARD)
    while low <= high:  # halving: what fits at a size nearly always fits at a smaller one
        size = (low + high) // 2
        plans = (_side_by_side(columns, g, top, size) for g, top in zip(grounds, tops, strict=True))
        found = next((plan for plan in plans if plan is not None), None)
        if found is None:
            high = size - 1
        else:
            best, low = found, size + 1
    return best or _tightest(columns, grounds[-1], tops[-1])


def _side_by_side(
    columns: Sequence[Column], grounds: Sequence[QRectF], top: float, size: int
) -> BoardPlan | None:
    """All columns with whole titles at a size, None as soon as one of them does not fit."""
    plans = []
    for column, rect in zip(columns, grounds, strict=True):
        plan = _stack(column, rect, top, size, None, all_down=True)
        if plan is None:
            return None
        plans.append(plan)
    return BoardPlan(tuple(plans), size)


def _tightest(columns: Sequence[Column], grounds: Sequence[QRectF], top: float) -> BoardPlan:
    """Columns at the least size, with titles cut where they must be."""
    least = round(CARD_LEAST)
    return BoardPlan(
        tuple(_tight(c, rect, top, least) for c, rect in zip(columns, grounds, strict=True)), least
    )


def _grounds(columns: Sequence[Column], area: QRectF, heavier: float) -> list[QRectF]:
    """The columns side by side; the one with most words is so many times as wide as an empty one."""
    words = [sum(len(card.title) + CARD_COUNTS_AS for card in c.cards) for c in columns]
    most = max(1, *words)
    weights = [1 + (heavier - 1) * count / most for count in words]
    room = area.width() - COLUMN_GAP * (len(columns) - 1)
    titles = [advance(c.title[:MOST_TITLE_ASKS], 700) * (LEAST + 1) + 2 * INSET for c in columns]
    if sum(titles) > room:
        titles = [room * title / sum(titles) for title in titles]
    wanted = [max(room * w / sum(weights), title) for w, title in zip(weights, titles, strict=True)]
    # What short columns take for their titles, the others give, each from what it has above its own.
    given = sum(wanted) - room
    spare = sum(w - title for w, title in zip(wanted, titles, strict=True)) or 1.0
    grounds = []
    x = area.left()
    for want, title in zip(wanted, titles, strict=True):
        width = want - given * (want - title) / spare
        grounds.append(QRectF(x, area.top(), width, area.height()))
        x += width + COLUMN_GAP
    return grounds


def _tight(column: Column, rect: QRectF, head: float, size: int) -> ColumnPlan:
    """The column with whole titles if they fit, then cut titles, then fewer cards."""
    for most_lines in (None, *range(MOST_CUT_LINES, FEWEST_LINES - 1, -1)):
        plan = _stack(column, rect, head, size, most_lines)
        if plan is not None:
            return plan
    for left_out in range(1, len(column.cards) + 1):
        fewer = msgspec.structs.replace(column, cards=column.cards[:-left_out])
        plan = _stack(fewer, rect, head, size, FEWEST_LINES, hidden=left_out)
        if plan is not None:
            return plan
    return ColumnPlan(rect=rect, cards=(), face_down=(), hidden=0)


def _stack(
    column: Column,
    rect: QRectF,
    head: float,
    size: int,
    most_lines: int | None,
    hidden: int = 0,
    all_down: bool = False,
) -> ColumnPlan | None:
    """The column's cards at a size, each below the shortest stack so far; None if they do not fit.

    Cards face down give way to the others, unless ``all_down`` asks for all that may be shown.
    """
    inner = rect.adjusted(INSET, INSET, -INSET, -INSET)
    top = inner.top() + head + vh(1.8)
    bottom = inner.bottom() - (LEAST * 1.2 + CARD_GAP if hidden else 0)
    fit = max(1, int((inner.width() + CARD_GAP) // (NARROWEST_CARD + CARD_GAP)))
    most_down = MOST_FACE_DOWN if column.cards else MOST_FACE_DOWN * fit
    down = min(column.face_down, most_down) if column.ends else 0
    side_by_side = min(max(1, len(column.cards) + down), fit)
    width = (inner.width() - CARD_GAP * (side_by_side - 1)) / side_by_side
    lefts = [inner.left() + n * (width + CARD_GAP) for n in range(side_by_side)]
    ends = [top] * side_by_side
    cards = []
    for card in column.cards:
        made = _card(card, width - 2 * CARD_PADDING - CARD_EDGE, size, most_lines)
        at = ends.index(min(ends))
        below = made.signed.height + AUTHORS_GAP if made.signed else 0.0
        place = QRectF(lefts[at], ends[at], width, made.text.height + below + vh(2.6))
        if place.bottom() > bottom:
            return None
        cards.append(msgspec.structs.replace(made, rect=place))
        ends[at] = place.bottom() + CARD_GAP
    face_down = []
    for number in range(down):
        at = ends.index(min(ends))
        place = QRectF(lefts[at], ends[at], width, FACE_DOWN)
        if place.bottom() > bottom:
            if all_down or (number == 0 and not column.cards):
                return None
            break
        face_down.append(place)
        ends[at] = place.bottom() + CARD_GAP
    return ColumnPlan(rect=rect, cards=tuple(cards), face_down=tuple(face_down), hidden=hidden)


def _card(card: BoardCard, width: float, size: int, most_lines: int | None) -> CardPlan:
    """A card with its words set, not yet in its place."""
    text = set_text(
        card.title,
        width,
        size=size,
        weight=CARD_WEIGHT,
        leading=CARD_LEADING,
        most_lines=most_lines,
    )
    signed = set_text(card.signed, width, size=LEAST, leading=CARD_LEADING) if card.signed else None
    return CardPlan(card, QRectF(), text, signed)
