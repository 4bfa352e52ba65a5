"""The pages at the left as icon and word, and below them what is not a page: look, find, help."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton

from ui.console.keys import SEQUENCE
from ui.theme import Tokens
from ui.translatable import QT_TRANSLATE_NOOP
from ui.widgets.icons import icon
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
WIDTH, PICTURE = 84, 20

translate = QCoreApplication.translate


def title(page: str) -> str:
    """What a page is called."""
    return next(translate("Console", words) for name, words, _ in PAGES if name == page)


class Rail(QFrame):
    """One button of the pages is down: that of the page in front."""

    page_asked = Signal(str)
    command_asked = Signal(str)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setFixedWidth(WIDTH)
        layout = column(self, 7, 6)
        layout.setContentsMargins(6, 14, 6, 14)
        self._pages = QButtonGroup(self)
        for place, (name, _, picture) in enumerate(PAGES):
            button = self._button(title(name))
            button.setIcon(icon(picture, tokens.ink2, PICTURE, tokens.on_teal))
            button.setCheckable(True)
            button.setToolTip(f"{title(name)} ({SEQUENCE[name]})")
            button.clicked.connect(lambda _=False, n=name: self.page_asked.emit(n))
            self._pages.addButton(button, place)
            layout.addWidget(button)
        layout.addStretch(1)
        for name, words, picture in OTHERS:
            button = self._button(translate("Console", words).format(SEQUENCE[name]))
            button.setIcon(icon(picture, tokens.ink2, PICTURE))
            button.clicked.connect(lambda _=False, n=name: self.command_asked.emit(n))
            if name == "appearance":
                button.setAccessibleName(translate("Console", "Appearance"))
                tip = translate("Console", "Colours, size of text, motion ({0})")
                button.setToolTip(tip.format(SEQUENCE[name]))
            layout.addWidget(button)

    def _button(self, words: str) -> QToolButton:
        made = QToolButton()
        made.setText(words)
        made.setIconSize(QSize(PICTURE, PICTURE))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setProperty("role", "rail")
        return made

    @property
    def page(self) -> str:
        """The name of the page whose button is down."""
        return PAGES[self._pages.checkedId()][0]

    def show_page(self, name: str) -> None:
        """Puts the button of a page down."""
        place = next(i for i, page in enumerate(PAGES) if page[0] == name)
        self._pages.button(place).setChecked(True)
