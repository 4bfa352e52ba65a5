"""Filters of the board in one menu button: what cards must have to be shown."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from facilitator.model.people import Profession
from facilitator.model.run import LiveState
from facilitator.rules.board_filter import Sieve
from facilitator.rules.scenes.board import COLUMN_TITLES
from ui.core_words import in_words
from ui.workspace import Workspace


def _plain(text: str) -> str:
    """People's words in a menu, where ``&`` would be a mark for a key."""
    short = text if len(text) <= 50 else text[:49] + "…"
    return short.replace("&", "&&")


class CardSieve(QPushButton):
    """Says how many filters are on; its menu is made when it is opened, as themes come and go."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._asked: dict[str, Any] = {}
        self.setProperty("menu", "true")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self._name()

    def sieve(self, words: str) -> Sieve:
        """What is asked for now, with words to search."""
        return Sieve(words=words, **self._asked)

    def ask(self, name: str, value: Any) -> None:
        """Sets one filter by its name in :class:`Sieve`; None or False takes it away."""
        self._asked.pop(name, None)
        if value not in (None, False):
            self._asked[name] = value
        self._name()
        self.changed.emit()

    def clear(self) -> None:
        """Takes all filters away."""
        self._asked = {}
        self._name()
        self.changed.emit()

    def read(self, state: LiveState) -> None:
        """Lets a filter go whose cluster is no longer there, or nothing would be shown for no reason seen."""
        wanted = self._asked.get("cluster_id")
        if wanted and all(c.id != wanted for c in state.clusters):
            del self._asked["cluster_id"]
            self._name()

    def _name(self) -> None:
        number = len(self._asked)
        words = self.tr("Filter · {0}").format(number) if number else self.tr("Filter")
        self.setText(words)
        self.setAccessibleName(self.tr("Filter, {0} on").format(number))

    def _fill(self) -> None:
        state = self._workspace.state
        self._menu.clear()
        for kept in self._menu.findChildren(QMenu):
            kept.deleteLater()
        themes = sorted({i.theme for i in state.ideas if i.theme}, key=str.casefold)
        used = {i.session_id for i in state.ideas}
        self._choice(self.tr("Stage"), "stage", [(in_words(t), s) for s, t in COLUMN_TITLES.items()])
        self._choice(
            self.tr("Profession of an author"),
            "profession",
            [
                (self.tr("Policy"), Profession.POLICY),
                (self.tr("Operational delivery"), Profession.OPERATIONAL),
            ],
        )
        self._choice(
            self.tr("Theme"), "theme", [(self.tr("without a theme"), ""), *((_plain(t), t) for t in themes)]
        )
        self._choice(
            self.tr("Cluster"),
            "cluster_id",
            [(self.tr("in no cluster"), ""), *((_plain(c.name), c.id) for c in state.clusters)],
        )
        self._choice(
            self.tr("Session"),
            "session_id",
            [(f"{s.number} · {_plain(s.title)}", s.id) for s in state.sessions if s.id in used],
        )
        self._menu.addSeparator()
        for words, name in ((self.tr("Face down"), "face_down"), (self.tr("Without an owner"), "ownerless")):
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(bool(self._asked.get(name)))
            action.toggled.connect(partial(self.ask, name))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Show all cards"), self.clear).setEnabled(bool(self._asked))

    def _choice(self, words: str, name: str, ways: list[tuple[str, Any]]) -> None:
        menu = self._menu.addMenu(words)
        group = QActionGroup(menu)
        for title, value in ((self.tr("any"), None), *ways):
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(self._asked.get(name) == value)
            action.triggered.connect(partial(lambda n, v, _=False: self.ask(n, v), name, value))
            group.addAction(action)
