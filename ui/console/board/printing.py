"""The board painted: as a PNG for slides, all on one sheet, or as a PDF of A4 pages; always in light colours.

Qt allows painting on an image or a PDF in any thread (Thread-Support in Qt Modules), but in this house Qt
objects stay on the Qt thread (see CONTRIBUTING). So each function here is a generator that pauses after every
card, for whoever runs it to let the windows breathe, and returns what it made.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Sequence
from typing import TypeAlias

from msgspec import Struct
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from facilitator.rules.board_sheet import BoardSheet
from ui.console.board.print_card import PaintSketch, paint
from ui.console.board.print_flow import INSET, MadeColumn, Set, flow, set_groups
from ui.stage.lettering import set_text
from ui.theme import Tokens

CREATOR = "Facilitator idea board"
"""What marks a PNG or a PDF as one of these, so that a later one may be written over it."""
PNG_COLUMN, PDF_COLUMN = 330.0, 337.0
MARGIN, COLUMN_GAP, HEAD = 34.0, 16.0, 78.0
SHAPE = 16 / 9
"""Width to height that the image comes near to, as slides have it."""
SCALE = 2.0
MOST_PIXELS = 40_000_000
"""Of one image: 160 MB while it is painted, and what slides still take."""
MOST_SIDE = 16_000
LEAST_HEIGHT = 420.0
PDF_DPI = 1200
CSS_DPI = 96
A4 = (297 / 25.4 * CSS_DPI, 210 / 25.4 * CSS_DPI)
FOOT = 26.0


class Image(Struct, frozen=True):
    """The board as an image that is not yet encoded."""

    image: QImage
    cards: int
    left_out: int
    """Cards beyond what one image holds."""
    scale: float


class Document(Struct, frozen=True):
    """The board as the bytes of a PDF."""

    data: bytes
    cards: int
    pages: int


ImageSteps: TypeAlias = Generator[None, None, Image]
DocumentSteps: TypeAlias = Generator[None, None, Document]


def paint_png(sheet: BoardSheet, tokens: Tokens, paint_sketch: PaintSketch | None = None) -> ImageSteps:
    """The whole board on one sheet at twice its size; smaller, then with fewer cards, if it is too large."""
    most = sheet.count
    while True:
        groups = yield from _set(sheet, PNG_COLUMN, brief=True, sketches=paint_sketch is not None, most=most)
        columns = yield from _near_shape(groups)
        width, height = _size(columns)
        scale = min(SCALE, math.sqrt(MOST_PIXELS / (width * height)), MOST_SIDE / max(width, height))
        if scale >= 1 or most <= 1:
            break
        most = max(1, min(most - 1, int(most * scale * scale * 0.95)))
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.fill(tokens.colour("paper"))
    image.setText("Software", CREATOR)
    with QPainter(image) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        left_out = sheet.count - most
        more = f" The first {most:,} are here; the PDF has all." if left_out else ""
        _paint_head(painter, sheet, QRectF(MARGIN, MARGIN, width - 2 * MARGIN, HEAD), tokens, more)
        for place, column in enumerate(columns):
            x = MARGIN + place * (PNG_COLUMN + COLUMN_GAP)
            yield from _paint_column(painter, column, x, MARGIN + HEAD, PNG_COLUMN, tokens, paint_sketch)
    return Image(image, most, left_out, scale)


def encoded(image: QImage) -> bytes:
    """An image as the bytes of a PNG; the one slow part, which may be run in another thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # PySide takes a str, and says bytes
    return bytes(buffer.data().data())


def paint_pdf(sheet: BoardSheet, tokens: Tokens, paint_sketch: PaintSketch | None = None) -> DocumentSteps:
    """The board on A4 pages across, with everything that its cards say, as type that can be searched."""
    groups = yield from _set(sheet, PDF_COLUMN, brief=False, sketches=paint_sketch is not None)
    page_width, page_height = A4
    room = page_height - 2 * MARGIN - HEAD - FOOT
    columns = flow(groups, PDF_COLUMN, room)
    a_page = 3
    pages = [columns[n : n + a_page] for n in range(0, len(columns), a_page)] or [[]]
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            QMarginsF(0, 0, 0, 0),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(" · ".join(sheet.heading))
    writer.setCreator(CREATOR)
    with QPainter(writer) as painter:
        gap = (page_width - 2 * MARGIN - a_page * PDF_COLUMN) / (a_page - 1)
        for number, page in enumerate(pages, start=1):
            if number > 1:
                writer.newPage()
            painter.save()
            painter.scale(PDF_DPI / CSS_DPI, PDF_DPI / CSS_DPI)
            _paint_head(painter, sheet, QRectF(MARGIN, MARGIN, page_width - 2 * MARGIN, HEAD), tokens)
            for place, column in enumerate(page):
                x = MARGIN + place * (PDF_COLUMN + gap)
                yield from _paint_column(painter, column, x, MARGIN + HEAD, PDF_COLUMN, tokens, paint_sketch)
            _paint_foot(painter, number, len(pages), page_width, page_height, tokens)
            painter.restore()
    return Document(bytes(buffer.data().data()), sheet.count, len(pages))


def _set(
    sheet: BoardSheet, width: float, *, brief: bool, sketches: bool, most: int | None = None
) -> Generator[None, None, list[Set]]:
    groups: list[Set] = []
    for made in set_groups(sheet, width, brief=brief, sketches=sketches, most=most):
        if made is None:
            yield
        else:
            groups.append(made)
    return groups


def _near_shape(groups: Sequence[Set]) -> Generator[None, None, list[MadeColumn]]:
    """The columns at the height at which the sheet comes nearest to the shape of a slide."""
    if not groups:
        return []
    whole = sum(card.height + 9 for group in groups for card in group.cards) + 60 * len(groups)
    tallest = max(card.height for group in groups for card in group.cards) + 100
    best: list[MadeColumn] = []
    nearest = math.inf
    middle = round(math.sqrt(whole * (PNG_COLUMN + COLUMN_GAP) * SHAPE) / (PNG_COLUMN + COLUMN_GAP))
    for count in range(max(2, middle - 2), middle + 4):
        columns = flow(groups, PNG_COLUMN, max(LEAST_HEIGHT, tallest, whole / count * 1.04))
        yield
        width, height = _size(columns)
        off = abs(math.log(width / height / SHAPE))
        if off < nearest:
            best, nearest = columns, off
    return best


def _size(columns: Sequence[MadeColumn]) -> tuple[float, float]:
    count = max(2, len(columns))
    width = 2 * MARGIN + count * PNG_COLUMN + (count - 1) * COLUMN_GAP
    tallest = max((column.height for column in columns), default=LEAST_HEIGHT)
    return width, 2 * MARGIN + HEAD + tallest


def _paint_head(painter: QPainter, sheet: BoardSheet, rect: QRectF, tokens: Tokens, more: str = "") -> None:
    title, origin = sheet.heading
    right = set_text(sheet.summary + more, rect.width() * 0.5, size=13, most_lines=2)
    first = set_text(title, rect.width() * 0.45, size=26, weight=700, most_lines=1)
    second = set_text(origin, rect.width(), size=13, most_lines=1)
    first.paint(painter, rect.left(), rect.top() - 6, tokens.colour("ink"), 0, 0)
    second.paint(painter, rect.left(), rect.top() + first.height - 6, tokens.colour("ink2"), 0, 0)
    right.paint(
        painter,
        rect.left() + rect.width() * 0.5,
        rect.top() + 6,
        tokens.colour("ink2"),
        rect.width() * 0.5,
        1.0,
    )
    painter.setPen(QPen(tokens.colour("teal"), 2))
    y = rect.top() + first.height + second.height + 2
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def _paint_foot(
    painter: QPainter, number: int, total: int, width: float, height: float, tokens: Tokens
) -> None:
    page = set_text(f"Page {number} of {total}", width, size=12)
    page.paint(painter, MARGIN, height - MARGIN - 12, tokens.colour("ink2"), width - 2 * MARGIN, 1.0)


def _paint_column(
    painter: QPainter,
    column: MadeColumn,
    x: float,
    y: float,
    width: float,
    tokens: Tokens,
    paint_sketch: PaintSketch | None,
) -> Generator[None, None, None]:
    for block in column.blocks:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("sunken"))
        painter.drawRoundedRect(QRectF(x, y + block.top, width, block.height), 10, 10)
        block.heading.paint(painter, x + INSET, y + block.top + INSET, tokens.colour("ink"), 0, 0)
        for card, top in block.cards:
            rect = QRectF(x + INSET, y + top, width - 2 * INSET, card.height)
            paint(painter, rect, card, tokens, paint_sketch)
            yield
