"""Ctrl+K: a few letters find any command, person, card, activity or goal; Return does what stands below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QStackedWidget, QWidget

from facilitator.rules.finding import Findable, Finder
from ui.console.offer import Offer
from ui.console.offers import Recent
from ui.console.palette_line import OFFER, PaletteLine
from ui.theme import Tokens
from ui.widgets.over_page import OverPage
from ui.widgets.own_ground import OwnGround
from ui.widgets.parts import column, label, set_role
from ui.widgets.surely import surely

WIDTH, HEIGHT, FROM_TOP, LEAST_TOP = 680, 560, 64, 8
FRAME_MS = 16
MOST = 60
"""Lines that are shown; whoever wants another types a letter more."""


class _Lines(QAbstractListModel):
    """The offers on show, and how a screen reader says them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: list[Offer] = []

    def show(self, offers: list[Offer]) -> None:
        self.beginResetModel()
        self.shown = offers
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return len(self.shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = OFFER) -> Any:
        if not index.isValid():
            return None
        offer = self.shown[index.row()]
        if role == OFFER:
            return offer
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.title
        return spoken(offer, self.tr("not now")) if role == Qt.ItemDataRole.AccessibleTextRole else None


class _Found(OwnGround, QListView):
    """What is chosen from."""


def spoken(offer: Offer, not_now: str) -> str:
    """A line as a screen reader says it."""
    why = f"{not_now}: {offer.why}" if offer.why else ""
    return ", ".join(filter(None, (offer.title, offer.is_a, offer.key, why)))


class Palette(OverPage):
    """Goes away before a chosen command is done; the key again puts it away too."""

    def __init__(
        self,
        offers: Callable[[], Sequence[Offer]],
        recent: Recent,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._offers, self._recent = offers, recent
        self._all: list[Offer] = []
        self._made: Finder | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(FRAME_MS)
        self._later.timeout.connect(lambda: self._finder)
        self.setProperty("role", "over")
        layout = column(self, 14, 8)
        self.field = QLineEdit()
        self.field.setProperty("finds", True)
        self.field.setPlaceholderText(self.tr("What to do, a name, words on a card, an activity…"))
        self.field.setAccessibleName(self.tr("Find a command, a person, a card or an activity"))
        self.field.textChanged.connect(self.seek)
        self.field.installEventFilter(self)
        layout.addWidget(self.field)
        self._lines = _Lines(self)
        self.list = _Found()
        self.list.stand_on(tokens.colour("surface"))
        self.list.setModel(self._lines)
        self.list.setItemDelegate(PaletteLine(tokens, self))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda index: self._choose(index.data(OFFER)))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.nothing = label("", "muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        layout.addWidget(self._stack, 1)
        self.foot = label("", "small", wrap=True)
        layout.addWidget(self.foot)

    @property
    def shown(self) -> list[Offer]:
        """What is on the list now."""
        return self._lines.shown

    @property
    def current(self) -> Offer | None:
        """The line that Return is about."""
        offer: Offer | None = self.list.currentIndex().data(OFFER)
        return offer

    def toggle(self) -> None:
        """Opens near the top of the window, ready to type, or goes away."""
        if self.isVisible():
            self.put_away()
            return
        self.read()
        self.field.clear()
        self.seek("")
        self.come()
        self.field.setFocus()

    def place(self) -> None:
        """Near the top of the window, in its middle."""
        parent = surely(self.parentWidget())
        top = max(LEAST_TOP, min(FROM_TOP, (parent.height() - HEIGHT) // 2))
        self.resize(min(WIDTH, parent.width() - 40), min(HEIGHT, parent.height() - top - LEAST_TOP))
        self.move((parent.width() - self.width()) // 2, top)

    def read(self) -> None:
        """Reads again what is offered."""
        self._all, self._made = list(self._offers()), None
        self._later.start()

    @property
    def _finder(self) -> Finder:
        """Made when the palette has been painted, unless a letter comes before it."""
        if self._made is None:
            self._made = Finder([Findable(o.title, f"{o.is_a} {o.more}", o.rank) for o in self._all])
        return self._made

    def put_away(self) -> None:
        """Goes away, and forgets what was on it: the names of people are no longer kept here."""
        super().put_away()
        self._lines.show([])
        self._all, self._made = [], None

    def seek(self, typed: str) -> None:
        """Shows what fits what is typed, the likeliest first; if nothing is, what can be done now."""
        if typed.strip():
            found = [self._all[place] for place in self._finder.find(typed, MOST)]
        else:
            by_id = {offer.id: offer for offer in self._all}
            now = [offer.id for offer in self._all if not offer.why]
            ids = dict.fromkeys([*(i for i in self._recent.ids if i in by_id), *now, *by_id])
            found = [by_id[i] for i in ids][:MOST]
        self._lines.show(found)
        self._stack.setCurrentIndex(0 if found else 1)
        if found:
            self.list.setCurrentIndex(self._lines.index(0))
        else:
            self.nothing.setText(
                self.tr(
                    "Nothing here is called “{0}”.\n\nTry what you want to do, such as “blank” or “vote”; "
                    "somebody's name, or their department; a few words of a card or a goal; an activity."
                ).format(typed.strip())
            )
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field, up and down move in the list, Return does what is chosen."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_PageUp: -10,
                Qt.Key.Key_PageDown: 10,
            }
            if event.key() in steps:
                self._step(steps[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.current is not None:
                    self._choose(self.current, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        last = self._lines.rowCount() - 1
        place = self.list.currentIndex().row()
        if last >= 0:
            # From the ends once round, but only by a single step.
            place = (place + by) % (last + 1) if abs(by) == 1 else max(0, min(last, place + by))
            self.list.setCurrentIndex(self._lines.index(place))

    def _choose(self, offer: Offer, other: bool = False) -> None:
        does = offer.other if other and offer.other else offer.does
        if offer.why and does is offer.does:
            self._tell(refused=True)
            return
        self._recent.chose(offer.id)
        self.put_away()
        does()

    def _tell(self, *, refused: bool = False) -> None:
        """Says below the list what Return does, or why it does nothing."""
        offer = self.current
        words = self.tr("Esc closes")
        if offer is not None:
            does = (
                self.tr("Not now: {0}").format(offer.why)
                if offer.why
                else self.tr("Return {0}").format(offer.returns)
            )
            other = self.tr("Shift+Return {0}").format(offer.other_words) if offer.other else ""
            words = "  ·  ".join(filter(None, (does, other, words)))
            place = self.list.currentIndex().row() + 1
            told = self.tr("{0} of {1}: {2}").format(
                place, self._lines.rowCount(), spoken(offer, self.tr("not now"))
            )
            self.field.setAccessibleDescription(f"{told}. {does}")
        else:
            self.field.setAccessibleDescription(self.nothing.text())
        self.foot.setText(words)
        set_role(self.foot, "warning" if refused else "small")
        if self.isVisible():
            QAccessible.updateAccessibility(
                QAccessibleEvent(self.field, QAccessible.Event.DescriptionChanged)
            )
