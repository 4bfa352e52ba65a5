"""The pages of the console, one in front, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedWidget, QWidget


class Pages(QStackedWidget):
    """A window opens with one page; five more would make people wait for what they may not look at."""

    def __init__(self, makers: Mapping[str, Callable[[], QWidget]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers = makers
        self._made: dict[str, QWidget] = {}
        self.shown = ""
        """The name of the page in front."""

    def page(self, name: str) -> QWidget:
        """The page of that name, made if it was not yet; an unknown name raises KeyError."""
        if name not in self._made:
            self._made[name] = self._makers[name]()
            self.addWidget(self._made[name])
        return self._made[name]

    def show_page(self, name: str) -> None:
        """Puts a page in front."""
        page = self.page(name)
        self.shown = name
        self.setCurrentWidget(page)
