"""What a card of the canvas looks like: its face as data, and how that is painted at every zoom."""

from __future__ import annotations

from zlib import crc32

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPixmap

from facilitator.rules.board_layout import WIDTH
from ui.stage.lettering import broken
from ui.theme import Tokens, font
from ui.widgets.icons import pixmap
from ui.widgets.profession_mark import paint_mark

LINE, FOOT, TOP, LEFT, RIGHT = 20.0, 24.0, 11.0, 18.0, 10.0
MARK = 16
MOST_KEPT = 10_000
"""Titles whose lines are kept, so that a card is measured once and not at every look."""
COARSE, BARE = 0.5, 0.15
MOST_LINES = 8
"""Below the first zoom a title is drawn as bars, below the second a card is its ground and edge alone."""
THEME_COLOURS = ("teal", "policy", "operational", "warning", "danger")
THEME_EDGES = ("plain", "double", "dashed", "dotted")


class CardFace(Struct, frozen=True):
    """All that shows of a card; two equal faces need no repaint."""

    id: str
    title: str
    face_down: bool = False
    colour: str = "teal"
    """A token: of a profession, of a theme, or teal."""
    edge: str = "plain"
    letters: str = ""
    """P, O or both: the professions of who wrote it."""
    theme: str = ""
    dots: int = 0
    sketch: bool = False
    owner: str = ""
    """Initials."""
    spoken: str = ""
    """What a screen reader says of it beyond its title."""

    @property
    def foot(self) -> bool:
        """True if it has marks below its title."""
        return bool(self.face_down or self.letters or self.theme or self.dots or self.sketch or self.owner)


def theme_look(theme: str) -> tuple[str, str]:
    """The colour and the edge of a theme, the same at every start; together there are 20."""
    number = crc32(theme.casefold().encode())
    colours = len(THEME_COLOURS)
    return THEME_COLOURS[number % colours], THEME_EDGES[number // colours % len(THEME_EDGES)]


class Look:
    """Pens, brushes and type of all cards in one scheme, and the zoom that they are drawn at."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.zoom = 1.0
        self._lines: dict[str, tuple[str, ...]] = {}
        self.colours = {name: tokens.colour(name) for name in (*THEME_COLOURS, "ink2")}
        self.surface, self.sunken, self.paper = (tokens.colour(n) for n in ("surface", "sunken", "paper"))
        self.ink, self.ink2, self.edge = (tokens.colour(n) for n in ("ink", "ink2", "edge"))
        self.line, self.teal, self.teal_soft = (tokens.colour(n) for n in ("line", "teal", "teal_soft"))
        shade = QColor(tokens.shadow)
        shade.setAlphaF(shade.alphaF() * 0.55)
        self.shadow = shade
        self.title, self.small = font(tokens.type.body, 600), font(tokens.type.key, 600)
        self.metrics, self.small_metrics = QFontMetricsF(self.title), QFontMetricsF(self.small)
        self.ascent = self.metrics.ascent() + (LINE - self.metrics.height()) / 2
        self.chosen, self.focus = QPen(self.teal, 2), QPen(self.ink, 2, Qt.PenStyle.DotLine)
        self.dashed = QPen(self.edge, 1.4, Qt.PenStyle.DashLine)
        self.hairline = QPen(self.line, 1)
        self.hatch = QBrush(_hatch(self.surface, self.sunken))
        self.marks = {letter: self._mark(letter) for letter in "PO"}
        self.words_down = QCoreApplication.translate("CardLook", "face down")

    def _mark(self, letter: str) -> QPixmap:
        made = QPixmap(2 * MARK, 2 * MARK)
        made.fill(Qt.GlobalColor.transparent)
        with QPainter(made) as painter:
            paint_mark(painter, QRectF(0, 0, 2 * MARK, 2 * MARK), letter, self.tokens)
        made.setDevicePixelRatio(2)
        return made

    def lines(self, title: str) -> tuple[str, ...]:
        """A title as it breaks on a card; what has no room is left out, and an ellipsis says so."""
        if (known := self._lines.get(title)) is not None:
            return known
        room = WIDTH - LEFT - RIGHT
        made, _ = broken(" ".join(title.split()), room, self.title, anywhere=True)
        if len(made) > MOST_LINES:
            rest = "".join(made[MOST_LINES - 1 :])
            made[MOST_LINES - 1 :] = [self.metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room)]
        if len(self._lines) > MOST_KEPT:
            self._lines.clear()
        self._lines[title] = tuple(line.rstrip() for line in made)
        return self._lines[title]


def _hatch(ground: QColor, stripe: QColor) -> QPixmap:
    side = 28
    made = QPixmap(side, side)
    made.fill(ground)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(stripe, 9))
        for shift in (-side, 0, side):
            painter.drawLine(QPointF(shift - 6, side + 6), QPointF(shift + side + 6, -6))
    return made


def paint_card(
    painter: QPainter, face: CardFace, rect: QRectF, lines: tuple[str, ...], look: Look, chosen: bool
) -> None:
    """Draws a card into a rectangle of its own size, as finely as can be seen at the look's zoom."""
    if look.zoom < COARSE:
        _paint_coarse(painter, face, rect, len(lines), look, chosen)
        return
    colour = look.colours[face.colour]
    painter.setPen(Qt.PenStyle.NoPen)
    radius = 8.0
    if not face.face_down:
        painter.setBrush(look.shadow)
        painter.drawRoundedRect(rect.translated(0, 2), radius, radius)
    _paint_edge(painter, face, rect, colour, look, radius)
    if chosen:
        painter.setPen(look.chosen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    painter.setFont(look.title)
    painter.setPen(look.ink2 if face.face_down else look.ink)
    x, y = rect.x() + LEFT, rect.y() + TOP + look.ascent
    for line in lines:
        painter.drawText(QPointF(x, y), line)
        y += LINE
    if face.foot:
        _paint_foot(painter, face, rect, look)


def _paint_edge(
    painter: QPainter, face: CardFace, rect: QRectF, colour: QColor, look: Look, radius: float
) -> None:
    """The ground with its edge at the left: as rounded rectangles laid over each other, which is quickest."""
    ground = QBrush(look.surface)
    if face.face_down:
        painter.setPen(look.dashed)
        painter.setBrush(look.hatch)
        painter.drawRoundedRect(rect.adjusted(0.7, 0.7, -0.7, -0.7), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(rect.x() + 5, rect.y() + 8, 4, rect.height() - 16)
        _paint_bar(painter, bar, face.edge, colour)
        return
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, radius, radius)
    if face.edge in ("plain", "double"):
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(rect.x(), rect.y(), 24, rect.height()), radius, radius)
        painter.setBrush(ground)
        if face.edge == "double":
            painter.drawRoundedRect(QRectF(rect.x() + 3, rect.y(), 24, rect.height()), radius, radius)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(rect.x() + 6, rect.y(), 20, rect.height()), radius, radius)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect.adjusted(8, 0, 0, 0), radius, radius)
        else:
            painter.drawRoundedRect(rect.adjusted(6, 0, 0, 0), radius, radius)
    else:
        _paint_bar(painter, QRectF(rect.x(), rect.y() + 8, 6, rect.height() - 16), face.edge, colour)


def _paint_bar(painter: QPainter, bar: QRectF, edge: str, colour: QColor) -> None:
    if edge == "plain":
        painter.fillRect(bar, colour)
    elif edge == "double":
        painter.fillRect(QRectF(bar.x(), bar.y(), bar.width() / 3, bar.height()), colour)
        painter.fillRect(
            QRectF(bar.right() - bar.width() / 3, bar.y(), bar.width() / 3, bar.height()), colour
        )
    else:
        high, gap = (10.0, 5.0) if edge == "dashed" else (4.0, 4.0)
        y = bar.y()
        while y < bar.bottom():
            painter.fillRect(QRectF(bar.x(), y, bar.width(), min(high, bar.bottom() - y)), colour)
            y += high + gap


def _paint_foot(painter: QPainter, face: CardFace, rect: QRectF, look: Look) -> None:
    t = look.tokens
    x, y = rect.x() + LEFT, rect.bottom() - TOP - MARK + 1
    right = rect.right() - RIGHT
    painter.setFont(look.small)
    if face.owner:
        wide = look.small_metrics.horizontalAdvance(face.owner) + 10
        right -= wide
        painter.setPen(QPen(look.edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(right, y, wide, MARK), 8, 8)
        painter.setPen(look.ink2)
        painter.drawText(QRectF(right, y, wide, MARK), Qt.AlignmentFlag.AlignCenter, face.owner)
        right -= 6
    if face.dots:
        words = str(face.dots)
        right -= look.small_metrics.horizontalAdvance(words)
        painter.setPen(look.ink2)
        painter.drawText(QPointF(right, y + 12.5), words)
        right -= 12
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.teal)
        painter.drawEllipse(QRectF(right, y + 4, 8, 8))
        right -= 6
    if face.sketch:
        right -= MARK
        painter.drawPixmap(QPointF(right, y), pixmap("pencil", t.ink2, MARK, 2.0))
        right -= 6
    for letter in face.letters:
        painter.drawPixmap(QPointF(x, y), look.marks[letter])
        x += MARK + 4
    if face.face_down:
        painter.drawPixmap(QPointF(x, y), pixmap("eye-off", t.ink2, MARK, 2.0))
        x += MARK + 4
    from_theme = face.theme[:2].upper() + " · " + face.theme if face.theme else ""
    words = look.words_down if face.face_down else ""
    both = "  ".join(part for part in (words, from_theme) if part)
    if both and right > x:
        painter.setPen(look.ink2)
        shown = look.small_metrics.elidedText(both, Qt.TextElideMode.ElideRight, right - x)
        painter.drawText(QPointF(x + 1, y + 12.5), shown)


def _paint_coarse(
    painter: QPainter, face: CardFace, rect: QRectF, lines: int, look: Look, chosen: bool
) -> None:
    painter.fillRect(rect, look.sunken if face.face_down else look.surface)
    wide = 4 / look.zoom
    painter.fillRect(QRectF(rect.x(), rect.y(), wide, rect.height()), look.colours[face.colour])
    if face.edge == "double":
        painter.fillRect(
            QRectF(rect.x() + wide / 3, rect.y(), wide / 3, rect.height()),
            look.sunken if face.face_down else look.surface,
        )
    if look.zoom >= BARE:
        x, y = rect.x() + LEFT + 2, rect.y() + TOP + 5
        for number in range(lines):
            short = 0.55 if number == lines - 1 else 1.0
            painter.fillRect(QRectF(x, y, (rect.width() - LEFT - 14) * short, 9), look.line)
            y += LINE
    if chosen:
        painter.setPen(QPen(look.teal, 3 / look.zoom))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
