"""The console built anew in another look, in its place: page, place, half-typed words and stage stay."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui import theme
from ui.console.half_typed import HalfTyped
from ui.console.window import Console
from ui.theme import Tokens
from ui.widgets.surely import surely

translate = QCoreApplication.translate

Way = tuple[tuple[str, int], ...]
"""The way from the console down to a part of it: at each step its class, and which of that class it is."""


def holds(console: Console) -> str:
    """Why a console cannot be built anew at this moment, in words; nothing if it can.

    What would be lost holds it: a sheet that is being filled in, work that runs beside, an offer.
    """
    if not console.isVisible():
        return translate("Console", "the console is not in front.")
    if console.messages.offers:
        return translate("Console", "something is asked below the page.")
    if any(_at_work(part) for part in (console, *console.findChildren(QWidget))):
        return translate("Console", "something is still being worked at.")
    made = surely(console.pages.currentWidget())
    if any(_is_sheet(part) and part.isVisible() for part in made.findChildren(QWidget)):
        return translate("Console", "a sheet is open on the page.")
    return ""


def in_look(was: Console, tokens: Tokens) -> Console:
    """A console in another look, on the screen and in place of one that goes; the stage window stays.

    A stage that is shared would be shared no longer if it were closed, so it changes its colours in place.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    place = _remembered(was)
    was.keep_half_typed()
    for half_typed in was.findChildren(HalfTyped):
        half_typed.keep()
    was.workspace.let_listeners_go()
    was.setUpdatesEnabled(False)
    was.hand_on()
    theme.apply_theme(app, tokens)
    was.stage.wear(tokens)
    with theme.undressed(app):
        made = Console(was.workspace, tokens, was.settings, was.stage)
    made.setGeometry(was.geometry())
    made.show_page(place.page)
    _open_again(made, place)
    made.setWindowState(was.windowState())
    made.show()
    made.show_scene()
    was.hide()
    was.deleteLater()
    made.activateWindow()
    made.guide.teach()
    if was.looks_ahead:
        made.look_ahead()
    QTimer.singleShot(0, made, lambda: _put(made, place))
    return made


class _Place(Struct):
    page: str
    board_view: str
    card: str
    progress_view: str
    sheet: str
    """Which of the appearance sheet's choices has the keyboard, if it is open."""
    focus: Way
    cursor: int
    scrolls: dict[Way, tuple[int, int]]
    zooms: dict[Way, float]
    typed: dict[Way, str]


def _remembered(console: Console) -> _Place:
    has = QApplication.focusWidget()
    inside = has is not None and console.isAncestorOf(has)
    board, progress = console.made("board"), console.made("progress")
    sheet = ""
    if "appearance" in vars(console) and console.appearance.isVisible():
        sheet = console.appearance.choice_with_keyboard()
    scrolls, zooms, typed = {}, {}, {}
    for part in console.findChildren(QWidget):
        if not part.isVisible():
            continue
        if isinstance(part, QAbstractScrollArea):
            scrolls[_way(part, console)] = (
                part.horizontalScrollBar().value(),
                part.verticalScrollBar().value(),
            )
        if isinstance(part, QGraphicsView):
            zooms[_way(part, console)] = part.transform().m11()
        if words := _typed(part):
            typed[_way(part, console)] = words
    return _Place(
        page=console.page,
        board_view=board.shown if board else "",
        card=board.open_card_id if board else "",
        progress_view=progress.shown if progress else "",
        sheet=sheet,
        focus=_way(has, console) if inside and has else (),
        cursor=has.cursorPosition() if isinstance(has, QLineEdit) else 0,
        scrolls=scrolls,
        zooms=zooms,
        typed=typed,
    )


def _open_again(console: Console, place: _Place) -> None:
    """What stood on the page in front; other pages are made when they are wanted, as ever."""
    if place.page == "board":
        console.board.show_view(place.board_view)
        if place.card:
            console.board.open_card(place.card)
    elif place.page == "progress":
        console.progress.show_view(place.progress_view)
    if place.sheet:
        console.appearance.open()
        console.appearance.take_keyboard(place.sheet)


def _put(console: Console, place: _Place) -> None:
    """Zoom, scroll bars, words that no draft keeps, and the keyboard, once everything has its size."""
    for way, zoom in place.zooms.items():
        if isinstance(view := _at(way, console), QGraphicsView) and hasattr(view, "set_zoom"):
            view.set_zoom(zoom)
    for way, (across, down) in place.scrolls.items():
        if isinstance(area := _at(way, console), QAbstractScrollArea):
            area.horizontalScrollBar().setValue(across)
            area.verticalScrollBar().setValue(down)
    for way, words in place.typed.items():
        field = _at(way, console)
        if isinstance(field, QLineEdit) and field.text() != words:
            field.setText(words)
        elif isinstance(field, QPlainTextEdit) and field.toPlainText() != words:
            field.setPlainText(words)
    if place.sheet:
        return
    has = _at(place.focus, console) or console.capture.field
    has.setFocus()
    if isinstance(has, QLineEdit):
        has.setCursorPosition(place.cursor)


def _typed(part: QWidget) -> str:
    if isinstance(part, QLineEdit):
        return part.text() if part.isModified() else ""
    if isinstance(part, QPlainTextEdit):
        return part.toPlainText() if part.document().isModified() else ""
    return ""


def _at_work(part: QWidget) -> bool:
    beside = getattr(sys.modules.get("ui.beside"), "Beside", ())
    return any(
        (isinstance(held, asyncio.Task) and not held.done()) or (isinstance(held, beside) and bool(held))
        for held in vars(part).values()
    )


def _is_sheet(part: QWidget) -> bool:
    """Sheets lie over a page while they are filled in; the run sheet is none of them."""
    name = type(part).__name__
    return name.endswith("Sheet") and name not in ("RunSheet", "_Sheet", "AppearanceSheet")


def _way(part: QWidget, top: QWidget) -> Way:
    steps: list[tuple[str, int]] = []
    while part is not top:
        parent = surely(part.parentWidget())
        steps.append((type(part).__name__, list(_alike(parent, type(part).__name__)).index(part)))
        part = parent
    return tuple(reversed(steps))


def _at(way: Way, top: QWidget) -> QWidget | None:
    part: QWidget | None = top if way else None
    for name, place in way:
        alike = list(_alike(part, name)) if part else []
        part = alike[place] if place < len(alike) else None
    return part


def _alike(parent: QWidget, name: str) -> Iterator[QWidget]:
    return (c for c in parent.children() if isinstance(c, QWidget) and type(c).__name__ == name)
