"""A person's turns as a button that counts one more, and a pair's turns side by side."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator.model.people import Participant
from facilitator.rules.measures.voice import Spoken
from ui import wording
from ui.theme import Tokens, font
from ui.widgets.parts import tip
from ui.widgets.profession_mark import paint_mark
from ui.widgets.spoken import Role

WIDTH, HEIGHT = 110, 34
"""Ten people stand in one line of a window of 1280 pixels."""
PAIR_WIDTH = 212
BAR = 4
EDGE = 7
MARK = 15


class VoiceButton(QPushButton):
    """Key, mark, short name and count; the bar at its foot is the count against whoever spoke most."""

    def __init__(
        self, person: Participant, short: str, key: str, tokens: Tokens, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.person, self._short, self._tokens = person, short, tokens
        self.key = key
        self._spoken, self._most = Spoken(name=person.name), 0
        self.setProperty("role", "turn")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where words are typed
        self._say()

    def show_turns(self, spoken: Spoken, most: int) -> None:
        """Shows turns of the session; the longest bar is ``most``. What is the same is not painted again."""
        before, longest = self._spoken, self._most
        self._spoken, self._most = spoken, most
        if (spoken.session, spoken.now) != (before.session, before.now):
            self._say()
        if spoken.session != before.session or (spoken.session and most != longest):
            self.update()

    @property
    def count(self) -> int:
        """The turns that stand on it."""
        return self._spoken.session

    def _say(self) -> None:
        turns = wording.count(self._spoken.session, "turn")
        self.setAccessibleName(
            self.tr("{0}, {1}: {2}").format(self.person.name, self.person.profession.value, turns)
        )
        words = self.tr("{0}: {1} in this session, {2} in this activity. Press to count one more{3}").format(
            self.person.name, turns, self._spoken.now, f" ({self.key})" if self.key else ""
        )
        self.setToolTip(tip(words))

    def sizeHint(self) -> QSize:
        """All are of one size, so that counts stand where the eye looks for them."""
        return QSize(WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Never smaller: names are cut with dots instead."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Drawn at once: no style sheet, so that a tap costs little."""
        t = self._tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focus = self.hasFocus()
        painter.setPen(QPen(QColor(t.teal if focus else t.line), 2 if focus else 1))
        painter.setBrush(QColor(t.teal_soft if self.isDown() or self.underMouse() else t.surface))
        painter.drawRoundedRect(box, t.radius.control, t.radius.control)
        middle = QRectF(0, 0, self.width(), self.height() - BAR)
        x = 6.0
        painter.setFont(font(t.type.key, 600))
        if self.key:
            painter.setPen(QColor(t.ink2))
            painter.drawText(
                QRectF(x, 0, 11, middle.height()), Qt.AlignmentFlag.AlignCenter, self.key.upper()
            )
            x += 13
        paint_mark(
            painter,
            QRectF(x, (middle.height() - MARK) / 2 + 1, MARK, MARK),
            self.person.profession.letter,
            t,
        )
        x += MARK + 4
        painter.setFont(font(t.type.small, 600, tabular=True))
        number = str(self._spoken.session)
        wide = painter.fontMetrics().horizontalAdvance(number)
        painter.setPen(QColor(t.ink))
        painter.drawText(
            QRectF(self.width() - EDGE - wide, 1, wide + 1, middle.height()),
            Qt.AlignmentFlag.AlignVCenter,
            number,
        )
        painter.setFont(font(t.type.small))
        room = QRectF(x, 1, self.width() - EDGE - wide - 4 - x, middle.height())
        name = painter.fontMetrics().elidedText(self._short, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        foot = QRectF(8, self.height() - BAR - 4, self.width() - 16, BAR)
        paint_bar(painter, foot, self._spoken.session / self._most if self._most else 0.0, t)
        painter.end()


class PairVoice(QWidget):
    """Both of a mentor pair, their turns, and one bar that is shared as the turns are."""

    spoken_role = Role.Graphic

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._names = ("", "")
        self._two = (Spoken(name=""), Spoken(name=""))

    def show_pair(self, names: tuple[str, str], two: tuple[Spoken, Spoken]) -> None:
        """Shows a pair by these short names, the policymaker at the left."""
        self._names, self._two = names, two
        words = " · ".join(f"{s.name}: {wording.count(s.session, 'turn')}" for s in two)
        self.setAccessibleName(words)
        self.setToolTip(tip(words))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a person's button."""
        return QSize(PAIR_WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark, name and count from both sides; the bar below is cut where the shares meet."""
        t = self._tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self.width() / 2
        height = self.height() - BAR - 4
        painter.setFont(font(t.type.small))
        for side, (name, spoken) in enumerate(zip(self._names, self._two, strict=True)):
            mark = QRectF(0 if side == 0 else self.width() - MARK, (height - MARK) / 2 + 1, MARK, MARK)
            paint_mark(painter, mark, "PO"[side], t)
            words = f"{name} {spoken.session}" if side == 0 else f"{spoken.session} {name}"
            align = Qt.AlignmentFlag.AlignLeft if side == 0 else Qt.AlignmentFlag.AlignRight
            room = QRectF(MARK + 5 if side == 0 else half + 3, 1, half - MARK - 8, height)
            painter.setPen(QColor(t.ink))
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter, cut)
        foot = QRectF(0, self.height() - BAR - 4, self.width(), BAR)
        paint_shares(painter, foot, self._two[0].share, self._two[1].share, t)
        painter.end()


class ProfessionBar(QWidget):
    """One bar shared between the professions as their turns are; the words beside it say the numbers."""

    spoken_role = Role.Graphic

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self._shares = tokens, (0.0, 0.0)
        self.setFixedSize(150, 14)

    def show_shares(self, policy: float, operational: float, words: str) -> None:
        """Shows these shares, said in words to who does not see them."""
        self._shares = (policy, operational)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A mark at each end, the bar between."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.height()
        paint_mark(painter, QRectF(0, 0, side, side), "P", self._tokens)
        paint_mark(painter, QRectF(self.width() - side, 0, side, side), "O", self._tokens)
        between = QRectF(side + 5, 4, self.width() - 2 * side - 10, 6)
        paint_shares(painter, between, *self._shares, self._tokens)
        painter.end()


def paint_bar(painter: QPainter, rect: QRectF, part: float, tokens: Tokens) -> None:
    """A part of a groove, from the left."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.sunken))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    if part > 0:
        painter.setBrush(QColor(tokens.teal))
        full = QRectF(rect.left(), rect.top(), max(rect.height(), rect.width() * part), rect.height())
        painter.drawRoundedRect(full, rect.height() / 2, rect.height() / 2)


def paint_shares(painter: QPainter, rect: QRectF, policy: float, operational: float, tokens: Tokens) -> None:
    """Two shares of a groove, from the left and from the right, with a gap where they meet."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.sunken))
    painter.drawRoundedRect(rect, 2, 2)
    gap = 1.5 if policy and operational else 0.0
    left = rect.width() * policy - gap
    right = rect.width() * operational - gap
    if left > 0:
        painter.setBrush(QColor(tokens.policy))
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), left, rect.height()), 2, 2)
    if right > 0:
        painter.setBrush(QColor(tokens.operational))
        painter.drawRoundedRect(QRectF(rect.right() - right, rect.top(), right, rect.height()), 2, 2)
