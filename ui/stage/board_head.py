"""What stands above the cards of a column of the board: its title, and how many cards it has."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF

from facilitator.rules.board_pages import MOST_TITLE_LINES
from facilitator.rules.scenes.board import Column
from ui import wording
from ui.core_words import in_words
from ui.stage.board_plan import INSET
from ui.stage.lettering import Setting, set_text
from ui.stage.page import LEAST, vh

translate = QCoreApplication.translate

TITLE = vh(3.7)


def counts_of(column: Column) -> list[str]:
    """How many cards a column has, in words: those face up, and those face down."""
    down = translate("stage", "{count} face down").format(count=column.face_down) if column.face_down else ""
    up = wording.count(column.total, translate("stage", "card"), translate("stage", "cards"))
    shown = len(column.cards)
    if 1 < shown < column.total:
        up = translate("stage", "{first} to {last} of {cards}").format(
            first=column.first + 1, last=column.first + shown, cards=up
        )
    elif shown == 1 < column.total:
        up = translate("stage", "{number} of {cards}").format(number=column.first + 1, cards=up)
    if not (column.total or down):
        return [translate("stage", "no cards")]
    return [part for part in (up if column.total else "", down) if part]


class Head(Struct, frozen=True):
    """What stands above a column's cards: its title if it has one, and its counts."""

    title: Setting | None
    counts: list[Setting]
    beside: bool
    """True if title and counts have room on one line."""

    @property
    def title_height(self) -> float:
        return self.title.height if self.title else 0.0

    @property
    def counts_height(self) -> float:
        return sum(count.height for count in self.counts)


def _head(column: Column, width: float) -> Head:
    def small(words: str) -> Setting:
        return set_text(words, width, size=LEAST, most_lines=1, leading=1.2)

    counts = counts_of(column)
    in_one = small(" · ".join(counts))
    fits = in_one.whole and in_one.size >= LEAST
    title = None
    if column.title:
        title = set_text(
            in_words(column.title),  # of a stage; a cluster is called what it was called
            width,
            size=TITLE,
            least=LEAST,
            weight=700,
            most_lines=MOST_TITLE_LINES,
            leading=1.2,
        )
    beside = title is None or (len(title.lines) == 1 and title.width + vh(2) + in_one.width <= width)
    return Head(title, [in_one] if fits else [small(part) for part in counts], fits and beside)


def heads_of(columns: Sequence[Column], grounds: Sequence[QRectF]) -> tuple[list[Head], float]:
    """The heads of all columns, and the height that every one of them is given.

    Title and counts stand side by side in all of them, or in none.
    """
    heads = [_head(c, g.width() - 2 * INSET) for c, g in zip(columns, grounds, strict=True)]
    if all(head.beside for head in heads):
        return heads, max(max(head.title_height, head.counts_height) for head in heads)
    heads = [msgspec.structs.replace(head, beside=False) for head in heads]
    return heads, max(head.title_height + head.counts_height for head in heads)


def head_height(columns: Sequence[Column], grounds: Sequence[QRectF]) -> float:
    return heads_of(columns, grounds)[1]
