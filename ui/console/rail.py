"""The pages at the left as icon and word, and below them what is not a page: look, find, help.

In a narrow window all of it lies in two lines above the page.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLayout, QToolButton

from ui.console.keys import SEQUENCE
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.flow import Flow
from ui.widgets.icons import icon
from ui.widgets.one_of import OneOf, ToolChoice
from ui.widgets.parts import column

PAGES = (
    ("programme", QT_TRANSLATE_NOOP("Console", "Programme"), "calendar-days"),
    ("people", QT_TRANSLATE_NOOP("Console", "People"), "users"),
    ("run", QT_TRANSLATE_NOOP("Console", "Run"), "play"),
    ("board", QT_TRANSLATE_NOOP("Console", "Board"), "sticky-note"),
    ("progress", QT_TRANSLATE_NOOP("Console", "Progress"), "chart-line"),
    ("sync_page", QT_TRANSLATE_NOOP("Console", "Sync"), "folder-sync"),
)
OTHERS = (
    ("appearance", QT_TRANSLATE_NOOP("Console", "Look"), "palette"),
    ("palette", QT_TRANSLATE_NOOP("Console", "Find {0}"), "search"),
    ("help", QT_TRANSLATE_NOOP("Console", "Help {0}"), "keyboard"),
)
WIDTH, PICTURE, GAP = 84, 20, 6
UNDER, BESIDE = Qt.ToolButtonStyle.ToolButtonTextUnderIcon, Qt.ToolButtonStyle.ToolButtonTextBesideIcon

Button = TypeVar("Button", bound=QToolButton)

translate = QCoreApplication.translate


def title(page: str) -> str:
    """What a page is called."""
    return next(translate("Console", words) for name, words, _ in PAGES if name == page)


class Rail(QFrame):
    """One button of the pages is down: that of the page in front. ``flat`` is the one of a narrow window."""

    page_asked = Signal(str)
    command_asked = Signal(str)

    def __init__(self, tokens: Tokens, *, flat: bool = False) -> None:
        super().__init__()
        self._tokens, self._flat = tokens, flat
        self._twin: Rail | None = None
        self.setProperty("role", "flat-rail" if flat else "rail")
        lines = column(self, 0, 4 if flat else GAP)
        lines.setContentsMargins(*((8, 4, 8, 4) if flat else (6, 14, 6, 14)))
        self._pages = OneOf(translate("Console", "Pages"))
        pages: QLayout = Flow(self._pages, GAP) if flat else column(self._pages, 0, GAP)
        others: QLayout = Flow(spacing=GAP) if flat else column(spacing=GAP)
        lines.addWidget(self._pages)
        if not flat:
            self.setFixedWidth(WIDTH)
            lines.addStretch(1)
        lines.addLayout(others)
        self._buttons: list[QToolButton] = []
        for place, (name, _, picture) in enumerate(PAGES):
            button = self._button(ToolChoice(), title(name))
            button.setIcon(icon(picture, tokens.ink2, PICTURE, tokens.on_teal))
            button.setToolTip(f"{title(name)} ({SEQUENCE[name]})")
            self._pages.take(button, place)
            pages.addWidget(button)
        self._pages.taken.connect(self._asked)
        for name, words, picture in OTHERS:
            other = self._button(QToolButton(), translate("Console", words).format(SEQUENCE[name]))
            other.setIcon(icon(picture, tokens.ink2, PICTURE))
            other.clicked.connect(lambda _=False, n=name: self.command_asked.emit(n))
            if name == "appearance":
                other.setAccessibleName(translate("Console", "Appearance"))
                tip = translate("Console", "Colours, size of text, motion ({0})")
                other.setToolTip(tip.format(SEQUENCE[name]))
            others.addWidget(other)

    def _asked(self, button: ToolChoice) -> None:
        self.page_asked.emit(PAGES[self._pages.group.id(button)][0])

    def _button(self, made: Button, words: str) -> Button:
        made.setText(words)
        made.setIconSize(QSize(PICTURE, PICTURE))
        made.setToolButtonStyle(BESIDE if self._flat else UNDER)
        made.setProperty("role", "flat-rail" if self._flat else "rail")
        self._buttons.append(made)
        return made

    def lying(self) -> Rail:
        """The same for a narrow window; what is pressed there, this one says."""
        if self._twin is None:
            self._twin = Rail(self._tokens, flat=True)
            self._twin.page_asked.connect(self.page_asked)
            self._twin.command_asked.connect(self.command_asked)
            self._twin.show_page(self.page)
        return self._twin

    def stand_before(self, other: Rail) -> None:
        """Has Tab come to the other's buttons where it comes to these."""
        before = self._buttons[-1]
        for button in other._buttons:
            self.setTabOrder(before, button)
            before = button

    @property
    def page(self) -> str:
        """The name of the page whose button is down."""
        return PAGES[self._pages.group.checkedId()][0]

    def show_page(self, name: str) -> None:
        """Puts the button of a page down."""
        place = next(i for i, page in enumerate(PAGES) if page[0] == name)
        self._pages.mark(self._pages.group.button(place))
        if self._twin is not None:
            self._twin.show_page(name)
