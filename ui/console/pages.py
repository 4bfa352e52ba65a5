"""The pages of the console, one in front, each made when it is first wanted, or ahead, a piece at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from ui.widgets.front import Front

PIXEL = QRect(0, 0, 1, 1)


class Pages(Front):
    """A window opens with one page; five more would make people wait for what they may not look at.

    A page may have a method ``rest``: an iterator that makes, a piece with each turn, what of the page is not
    there when it has been made.
    """

    def __init__(self, makers: Mapping[str, Callable[[], QWidget]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers = makers
        self._making: dict[str, Iterator[None]] = {}
        self._made: dict[str, QWidget] = {}
        self.shown = ""
        """The name of the page in front."""

    @property
    def names(self) -> list[str]:
        """Every page, in order."""
        return list(self._makers)

    def page(self, name: str) -> QWidget:
        """The page of that name, made if it was not yet; an unknown name raises KeyError."""
        for _ in self.made(name):
            pass
        return self._made[name]

    def made(self, name: str) -> Iterator[None]:
        """Makes a page in pieces, one with each turn; whoever wants it meanwhile has the rest at once."""
        if name in self._made:
            return iter(())
        return self._making.setdefault(name, self._make(name))

    def drawn(self, name: str) -> Iterator[None]:
        """Lays a page out and draws it where nobody sees it, so that letters and icons are ready."""
        page = self.page(name)
        if not page.isVisible():
            page.resize(self.size())
            page.grab(PIXEL)  # which styles and lays out all of it
            yield
            page.grab()
            yield

    def show_page(self, name: str) -> None:
        """Puts a page in front."""
        page = self.page(name)
        self.shown = name
        self.setCurrentWidget(page)

    def _make(self, name: str) -> Iterator[None]:
        try:
            page = self._makers[name]()
            yield
            self.addWidget(page)
            yield
            if rest := getattr(page, "rest", None):
                yield from rest()
            self._made[name] = page
        finally:
            self._making.pop(name, None)
