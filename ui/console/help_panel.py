"""F1: the keys of the open page, all keys, and the help, searched as it is typed. It lies beside the work."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from urllib.parse import quote, unquote

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextOption,
)
from PySide6.QtWidgets import QLineEdit, QTextBrowser, QWidget

from facilitator.places import readme
from facilitator.rules.help_topics import KEYS, Topic, matching, topics
from ui.console.help_keys import key_topics
from ui.console.help_look import dress
from ui.theme import Tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.over_page import OverPage
from ui.widgets.own_ground import OwnGround
from ui.widgets.parts import column, label, row
from ui.widgets.surely import surely

WIDTH, MARGIN = 540, 8
TOPIC = "topic"
AT_A_TURN = 3000
"""Letters that are laid out with one turn of the loop, or one topic: more than can be seen at once."""


class _Text(OwnGround, QTextBrowser):
    """What is read."""


class HelpPanel(OverPage):
    """Lies over the right side of the page: every key goes on doing what it does."""

    opened = Signal()
    first_steps_asked = Signal()

    def __init__(self, tokens: Tokens, over: QWidget, parent: QWidget) -> None:
        super().__init__(parent, over)
        self._tokens, self._over = tokens, over
        whole = topics(readme())
        self.topics: tuple[Topic, ...] = tuple(topic for topic in whole if topic.title != KEYS)
        """The help by its titles, without the keys."""
        self._keys = next((topic for topic in whole if topic.title == KEYS), None)
        self._page = ("run", "")
        self._asked: object = None
        self._left: deque[str] = deque()
        self.setProperty("role", "over")
        layout = column(self, 14, 8)
        top = row(spacing=8)
        top.addWidget(label(self.tr("Keys and help"), "heading"))
        top.addStretch(1)
        self.first_steps = KeyButton(self.tr("First steps"), tokens, icon="footprints", role="quiet")
        self.first_steps.setToolTip(self.tr("Three steps, ticked as you do them"))
        self.first_steps.clicked.connect(self.first_steps_asked)
        self.close_ = KeyButton(self.tr("Close"), tokens, icon="x", key="Esc", role="quiet")
        self.close_.clicked.connect(self.put_away)
        top.addWidget(self.first_steps)
        top.addWidget(self.close_)
        layout.addLayout(top)
        self.field = QLineEdit()
        self.field.setProperty("finds", True)
        self.field.setPlaceholderText(self.tr("Search keys and help"))
        self.field.setAccessibleName(self.tr("Search keys and help"))
        self.field.installEventFilter(self)
        layout.addWidget(self.field)
        self.text = _Text()
        self.text.stand_on(tokens.colour("surface"))
        self.text.setAccessibleName(self.tr("Keys and help"))
        self.text.setProperty("role", "help")
        self.text.setOpenLinks(False)
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.anchorClicked.connect(self._follow)
        layout.addWidget(self.text, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._show)
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._put_more)
        self.field.textChanged.connect(lambda _: self._later.start())

    def toggle(self, page: str, words: str) -> None:
        """Opens with the keys of a page, ready to search, or goes away."""
        if self.isVisible():
            self.put_away()
        else:
            self._open(page, words)

    def follow_page(self, page: str, words: str) -> None:
        """Another page is open: its keys come first now."""
        if self._page != (page, words):
            self._page = (page, words)
            if self.isVisible():
                self._show()

    def show_topic(self, title: str) -> None:
        """Opens at a topic."""
        if not self.isVisible():
            self._open(*self._page)
        self.field.clear()
        self._show()
        self._go_to(title)

    def make_ready(self) -> None:
        """Makes what it would show, before anybody opens it."""
        self.place()
        self._show()

    @property
    def comes(self) -> bool:
        """True while some of the text is still to come."""
        return bool(self._left) or self._later.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field, up and down scroll the text."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            scroll = self.text.verticalScrollBar()
            steps = {
                Qt.Key.Key_Up: -scroll.singleStep() * 2,
                Qt.Key.Key_Down: scroll.singleStep() * 2,
                Qt.Key.Key_PageUp: -scroll.pageStep(),
                Qt.Key.Key_PageDown: scroll.pageStep(),
            }
            if event.key() in steps:
                scroll.setValue(scroll.value() + steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _open(self, page: str, words: str) -> None:
        self._page = (page, words)
        self.field.clear()
        self.place()
        self._show()
        self.come()
        self.opened.emit()
        self.field.setFocus()

    def place(self) -> None:
        """At the right of the page, as high as it is."""
        parent = surely(self.parentWidget())
        whole = parent.rect()
        within = self._over.rect().translated(self._over.mapTo(parent, QPoint(0, 0)))
        if not whole.contains(within):  # at 200 % the page is larger than the window
            within = whole
        width = min(WIDTH, within.width() - 2 * MARGIN)
        self.setGeometry(
            within.right() - width - MARGIN, within.top() + MARGIN, width, within.height() - 2 * MARGIN
        )

    def _show(self) -> None:
        self._later.stop()
        typed = self.field.text()
        if self._asked != (self._page, typed):
            self._asked = (self._page, typed)
            self._left = deque(self._parts(typed))
            self.text.setDocument(self._next())  # which deletes the one before
            self._more.start()
        self.text.verticalScrollBar().setValue(0)

    def _put_more(self) -> None:
        """Lays out some more of the text below what is there."""
        if self._left:
            more = self._next()
            cursor = QTextCursor(self.text.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock(more.begin().blockFormat())  # a fragment begins in the block that is there
            cursor.insertFragment(QTextDocumentFragment(more))
            more.deleteLater()
            self._more.start()

    def _parts(self, typed: str) -> Iterator[str]:
        """The contents, and what has the words that are typed, a topic at a time."""
        every = (*key_topics(*self._page, self._keys), *self.topics)
        if not typed.strip():
            yield " · ".join(f"[{topic.title}]({TOPIC}:{quote(topic.title)})" for topic in self.topics)
        nothing = True
        for topic in every:
            if found := matching(topic, typed):
                nothing = False
                yield f"## {topic.title}\n\n{found}"
        if nothing:
            words = self.tr(
                "Nothing in the help has “{0}” in it. Ctrl+K finds commands, people, cards and activities."
            )
            yield words.format(typed.strip())

    def _next(self) -> QTextDocument:
        """Some of what is left, dressed before it is shown: else each cell would be laid out anew."""
        some = [self._left.popleft()]
        while self._left and sum(map(len, some)) + len(self._left[0]) <= AT_A_TURN:
            some.append(self._left.popleft())
        made = QTextDocument(self.text)
        made.setDefaultFont(self.text.font())
        made.setMarkdown("\n\n".join(some))
        dress(made, self._tokens)
        return made

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == TOPIC:
            self._go_to(unquote(link.path()))

    def _go_to(self, title: str) -> None:
        while self._left:
            self._put_more()
        document = self.text.document()
        block = document.begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == title:
                top = document.documentLayout().blockBoundingRect(block).top()
                self.text.verticalScrollBar().setValue(round(top))
                return
            block = block.next()
