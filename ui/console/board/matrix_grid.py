"""The matrix itself: four quadrants, both axes in words, and the rated cards in their cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from facilitator.model.board import Idea
from facilitator.rules import matrix
from facilitator.rules.matrix import Box, Grid, Quadrant
from ui.core_words import in_words
from ui.theme import Tokens, font
from ui.widgets.icons import paint_icon
from ui.widgets.matrix_card import MatrixCard
from ui.widgets.spoken import Role

LEFT, TOP, BOTTOM = 92, 26, 50
"""Room for the words of impact and its title above them, and for the words and the title of effort."""
HEAD, GAP = 26, 8
INSET, CARD_GAP = 4, 4
LEAST_CARD, MOST_CARD = 26, 64
MOST_IN_MENU = 40

Cell = tuple[int, int]


class MatrixGrid(QWidget):
    """Shows rated cards, and says where one is put; it never changes a rating itself."""

    spoken_role = Role.List

    asked = Signal(str, int, int)
    """Rate this card: effort, impact."""
    cleared = Signal(str)
    opened = Signal(str)
    taken = Signal(str)
    dragged = Signal(str, object)
    """A card, and where it is held now on the screen (QPoint)."""
    dropped = Signal(str, object)
    given_up = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._ideas: Sequence[Idea] = ()
        self._numbers: Mapping[str, int] = {}
        self._cards: dict[str, MatrixCard] = {}
        self._more: dict[Cell, QPushButton] = {}
        self._order: list[str] = []
        self._front = ""
        self._lit = _Lit(tokens, self)
        self.setAccessibleName(self.tr("Impact and effort"))
        self.setMinimumSize(QSize(560, 300))

    @property
    def grid(self) -> Grid:
        """Where the cells are now, in this widget's pixels."""
        box = Box(LEFT, TOP, max(5.0, self.width() - LEFT - 2), max(5.0, self.height() - TOP - BOTTOM))
        return Grid(box=box, head=HEAD, gap=GAP)

    @property
    def shown(self) -> list[str]:
        """The cards that are drawn, in the order of the Tab key: from the greatest impact down."""
        return list(self._order)

    def show_ideas(self, ideas: Sequence[Idea], numbers: Mapping[str, int]) -> None:
        """Shows these rated cards with their numbers."""
        self._ideas, self._numbers = ideas, numbers
        self._place()

    def card(self, idea_id: str) -> MatrixCard | None:
        """A card that is drawn."""
        return self._cards.get(idea_id)

    def bring_forward(self, idea_id: str) -> None:
        """Lets a card be the first of its cell, so that it is seen, and gives it the keyboard."""
        self._front = idea_id
        self._place()
        if (card := self._cards.get(idea_id)) is not None:
            card.setFocus()

    def more(self, effort: int, impact: int) -> QPushButton | None:
        """The button that says how many more cards a cell has."""
        button = self._more.get((effort, impact))
        return button if button is not None and not button.isHidden() else None

    def cell_under(self, at: QPoint) -> Cell | None:
        """The ratings that a card would have that is dropped at a place on the screen, None beside it."""
        inside = self.mapFromGlobal(at)
        return self.grid.nearest(inside.x(), inside.y()) if self.rect().contains(inside) else None

    def light(self, cell: Cell | None) -> None:
        """Marks the cell into which a card would go."""
        self._lit.setVisible(cell is not None)
        if cell is not None:
            self._lit.setGeometry(_pixels(self.grid.cell(*cell)))
            self._lit.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the cards anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        grid, wanted = self.grid, set[str]()
        cells = matrix.in_cells(sorted(self._ideas, key=lambda idea: idea.id != self._front))
        order: list[str] = []
        full: set[Cell] = set()
        for cell in sorted(cells, key=lambda place: (-place[1], place[0])):
            box = grid.cell(*cell)
            inner = Box(box.left + INSET, box.top, box.width - 2 * INSET, box.height - INSET)
            stack = matrix.stack(inner, len(cells[cell]), least=LEAST_CARD, most=MOST_CARD, gap=CARD_GAP)
            for idea, place in zip(cells[cell], stack.places, strict=False):
                wanted.add(idea.id)
                order.append(idea.id)
                card = self._cards.get(idea.id) or self._make(idea.id)
                card.show_idea(idea, self._numbers.get(idea.id, 0))
                card.setGeometry(_pixels(place))
                card.show()
            if stack.more is not None:
                full.add(cell)
                self._show_more(cell, stack.more, stack.hidden)
        for idea_id in set(self._cards) - wanted:
            gone = self._cards.pop(idea_id)
            gone.hide()
            gone.deleteLater()
        for cell, button in self._more.items():
            if cell not in full:
                button.hide()
        if order != self._order:
            self._order = order
            chain = [self._cards[idea_id] for idea_id in order]
            for one, following in pairwise(chain):
                self.setTabOrder(one, following)

    def _make(self, idea_id: str) -> MatrixCard:
        card = MatrixCard(self._tokens, self)
        card.stepped.connect(partial(self._step, idea_id))
        card.cleared.connect(partial(self.cleared.emit, idea_id))
        card.opened.connect(partial(self.opened.emit, idea_id))
        card.taken.connect(partial(self.taken.emit, idea_id))
        card.dragged.connect(partial(self.dragged.emit, idea_id))
        card.dropped.connect(partial(self.dropped.emit, idea_id))
        card.given_up.connect(self.given_up)
        self._cards[idea_id] = card
        return card

    def _step(self, idea_id: str, by_effort: int, by_impact: int) -> None:
        idea = self._cards[idea_id].idea
        effort, impact = idea.effort or 1, idea.impact or 1
        there = matrix.clamped(effort + by_effort), matrix.clamped(impact + by_impact)
        if there != (effort, impact):
            self._front = idea_id
            self.asked.emit(idea_id, *there)

    def _show_more(self, cell: Cell, place: Box, hidden: int) -> None:
        button = self._more.get(cell)
        if button is None:
            button = QPushButton(self)
            button.setProperty("role", "in-cell")
            button.clicked.connect(partial(self._list_cell, cell))
            self._more[cell] = button
        button.setText(self.tr("and {0} more here").format(hidden))
        button.setAccessibleName(
            self.tr("{0} more with {1}").format(hidden, in_words(matrix.rating_words(*cell)))
        )
        button.setGeometry(_pixels(place))
        button.show()

    def _list_cell(self, cell: Cell) -> None:
        """A menu of all that has no room in a cell; the chosen one comes to the front."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        hidden = [i for i in matrix.in_cells(self._ideas)[cell] if i.id not in self._cards]
        for idea in hidden[:MOST_IN_MENU]:
            words = f"{self._numbers.get(idea.id, 0)}  {idea.title[:80]}".replace("&", "&&")
            menu.addAction(words).triggered.connect(partial(self._bring, idea.id))
        if len(hidden) > MOST_IN_MENU:
            menu.addAction(self.tr("and {0} more").format(len(hidden) - MOST_IN_MENU)).setEnabled(False)
        button = self._more[cell]
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _bring(self, idea_id: str, _checked: bool = False) -> None:
        self.bring_forward(idea_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The quadrants with their names, and the axes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grid = self.grid
        for part in Quadrant:
            self._paint_quadrant(painter, part, _rect(grid.ground(part)))
        self._paint_axes(painter, grid)
        painter.end()

    def _paint_quadrant(self, painter: QPainter, part: Quadrant, rect: QRectF) -> None:
        t = self._tokens
        win = part is Quadrant.QUICK_WINS
        painter.setPen(QPen(QColor(t.teal), 1.5) if win else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.teal_soft if win else t.sunken))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), t.radius.card, t.radius.card)
        left = rect.left() + 10
        if win:
            paint_icon(painter, "zap", QRectF(left, rect.top() + 6, 16, 16), t.teal)
            left += 20
        painter.setFont(font(t.type.small, 600))
        painter.setPen(QColor(t.teal if win else t.ink2))
        place = QRectF(left, rect.top() + 2, rect.right() - left - 6, HEAD - 2)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, in_words(part.value))

    def _paint_axes(self, painter: QPainter, grid: Grid) -> None:
        t, middle = self._tokens, Qt.AlignmentFlag.AlignCenter
        painter.setFont(font(t.type.small, 600))
        painter.setPen(QColor(t.ink))
        painter.drawText(
            QRectF(0, 0, self.width(), TOP - 4),
            Qt.AlignmentFlag.AlignVCenter,
            self.tr("↑ Impact: how much it would change"),
        )
        below = QRectF(grid.box.left, self.height() - 24, grid.box.width, 22)
        painter.drawText(below, middle, self.tr("Effort: how much work it is →"))
        painter.setFont(font(t.type.small))
        painter.setPen(QColor(t.ink2))
        for rating, words in zip(matrix.RATINGS, matrix.WORDS, strict=True):
            row = _rect(grid.cell(1, rating))
            at_left = QRectF(0, row.top(), LEFT - 8, row.height())
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(at_left, right | Qt.TextFlag.TextWordWrap, f"{in_words(words)} {rating}")
            column = _rect(grid.cell(rating, 1))
            under = QRectF(column.left(), column.bottom() + 3, column.width(), 22)
            painter.drawText(under, middle, f"{rating} {in_words(words)}")


class _Lit(QWidget):
    """The dashed edge of the cell where a card would go; on its own, so that little is painted anew."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed edge."""
        t, painter = self._tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(t.teal), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(2, 1, -2, -1), t.radius.control, t.radius.control
        )
        painter.end()


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


def _pixels(box: Box) -> QRect:
    return _rect(box).toRect()
