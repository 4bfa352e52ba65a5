"""The pages at the left as icon and word, and below them what is not a page: look, find, help.

In a narrow window all of it lies in two lines above the page.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLayout, QToolButton

from ui.console.keys import SEQUENCE
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.flow import Flow
from ui.widgets.icons import icon
from ui.widgets.parts import column
from ui.widgets.spoken import Role

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
WIDTH, PICTURE = 84, 20
UNDER, BESIDE = Qt.ToolButtonStyle.ToolButtonTextUnderIcon, Qt.ToolButtonStyle.ToolButtonTextBesideIcon

translate = QCoreApplication.translate


def title(page: str) -> str:
    """What a page is called."""
    return next(translate("Console", words) for name, words, _ in PAGES if name == page)


class Rail(QFrame):
    """One button of the pages is down: that of the page in front. ``flat`` is the one of a narrow window."""

    spoken_role = Role.Grouping

    page_asked = Signal(str)
    command_asked = Signal(str)

    def __init__(self, tokens: Tokens, *, flat: bool = False) -> None:
        super().__init__()
        self._tokens, self._flat = tokens, flat
        self._twin: Rail | None = None
        self.setProperty("role", "flat-rail" if flat else "rail")
        self.setAccessibleName(translate("Console", "Pages"))
        lines = column(self, 0, 4 if flat else 6)
        pages: QLayout = lines
        others: QLayout = lines
        if flat:
            lines.setContentsMargins(8, 4, 8, 4)
            pages, others = Flow(spacing=6), Flow(spacing=6)
            lines.addLayout(pages)
            lines.addLayout(others)
        else:
            self.setFixedWidth(WIDTH)
            lines.setContentsMargins(6, 14, 6, 14)
        self._pages = QButtonGroup(self)
        self._buttons: list[QToolButton] = []
        for place, (name, _, picture) in enumerate(PAGES):
            button = self._button(title(name))
            button.setIcon(icon(picture, tokens.ink2, PICTURE, tokens.on_teal))
            button.setCheckable(True)
            button.setAutoExclusive(True)  # Qt says it as one of several then
            button.setToolTip(f"{title(name)} ({SEQUENCE[name]})")
            button.clicked.connect(lambda _=False, n=name: self.page_asked.emit(n))
            self._pages.addButton(button, place)
            pages.addWidget(button)
        if not flat:
            lines.addStretch(1)
        for name, words, picture in OTHERS:
            button = self._button(translate("Console", words).format(SEQUENCE[name]))
            button.setIcon(icon(picture, tokens.ink2, PICTURE))
            button.clicked.connect(lambda _=False, n=name: self.command_asked.emit(n))
            if name == "appearance":
                button.setAccessibleName(translate("Console", "Appearance"))
                tip = translate("Console", "Colours, size of text, motion ({0})")
                button.setToolTip(tip.format(SEQUENCE[name]))
            others.addWidget(button)

    def _button(self, words: str) -> QToolButton:
        made = QToolButton()
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
        return PAGES[self._pages.checkedId()][0]

    def show_page(self, name: str) -> None:
        """Puts the button of a page down."""
        place = next(i for i, page in enumerate(PAGES) if page[0] == name)
        self._pages.button(place).setChecked(True)
        if self._twin is not None:
            self._twin.show_page(name)
