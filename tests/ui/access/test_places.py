"""Every place of the app, walked once: read aloud, by the Tab key, for its rings, and at 200 % of text.

- read aloud: every control has a name in words, a role, and room for a finger;
- by Tab: one comes to every control, as one reads, and back;
- rings: what has the keyboard is seen, with a contrast of 3:1;
- at 200 %: in a window of 1280 × 720 pixels nothing is cut, and everything can be scrolled to, one way only
  where it is read in lines.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

import ui
from tests.ui.access.cut import cut
from tests.ui.access.places import settle, walk_console, walk_form, walk_welcome
from tests.ui.access.reflow import sideways
from tests.ui.access.rings import rings
from tests.ui.access.tabbing import way_round
from tests.ui.access.walk import faults, walk
from ui.console.palette import Palette
from ui.console.welcome import Welcome
from ui.console.window import Console
from ui.form.window import FormWindow
from ui.stage.window import StageWindow

USUAL, AT_200 = QSize(1440, 900), QSize(1280 // 2, 720 // 2)
"""A console on a laptop; and a window of 1280 × 720 pixels in Qt's own, when all is drawn at 200 %."""

ELSEWHERE = {
    "Glance": "shown in a window that is too small for all of it",
    "NameInPlace, WordsField, _Lit, _Mark": "shown while something is typed or dragged, and gone then",
}
"""Widgets that no place shows, and why."""
IN_THE_EDITOR = {
    "the run sheet editor",
    "a session's title",
    "a programme of one's own",
    "programmes of one's own",
    "the library of activities",
}
"""Where a run sheet and what is changed of it stand side by side, whatever the window."""


@pytest.fixture(scope="module")
def seen() -> Iterator[set[type]]:
    """The kinds of widgets that the walks came by; after all of them no widget of the app was passed by."""
    made: set[type] = set()
    yield made
    if {Console, StageWindow, FormWindow, Welcome} <= made:
        known = {name.strip() for names in ELSEWHERE for name in names.split(",")}
        assert {kind.__name__ for kind in _widgets() - made} <= known


@pytest.fixture(scope="module")
def ringed() -> set[tuple[object, ...]]:
    """The kinds of controls whose ring was looked at already."""
    return set()


def found_in(
    places: Iterable[tuple[str, QWidget]],
    seen: set[type],
    ringed: set[tuple[object, ...]],
    usual: QSize | None = None,
    turn: Callable[[], object] = QApplication.processEvents,
) -> str:
    """All that is wrong in these places, a line each."""
    lines = []
    for name, window in places:
        stops = list(walk(window))
        seen |= {kind for stop in stops if stop.widget is not None for kind in type(stop.widget).__mro__}
        found = faults(stops)
        # As long as an old interface is held, PySide takes a new one at its address for it: it crashed.
        stops.clear()
        if not isinstance(window, StageWindow):
            window.activateWindow()
            turn()
            found += way_round(window) + rings(window, ringed)
            before = window.size()
            window.resize(AT_200)
            for over in window.findChildren(Palette):
                if over.isVisible():  # it takes its place in the window when it is opened
                    over.toggle()
                    over.toggle()
            turn()
            found += cut(window)
            found += [] if name in IN_THE_EDITOR else sideways(window)
            window.resize(usual or before)
            turn()
        lines += [f"{name}: {fault}" for fault in found]
    return "\n".join(lines)


@pytest.mark.parametrize("cohort", ["empty", "full", "session"])
def test_the_console_and_the_stage_are_for_everybody(opens, listened_to, seen, ringed, cohort: str) -> None:
    desk = opens(cohort)
    desk.console.resize(USUAL)
    assert found_in(walk_console(desk), seen, ringed, USUAL, partial(settle, desk)) == ""


def test_the_form_that_is_handed_over_is_for_everybody(desk, listened_to, seen, ringed) -> None:
    assert found_in(walk_form(desk), seen, ringed, None, partial(settle, desk)) == ""


def test_the_welcome_window_is_for_everybody(qtbot, until, listened_to, tmp_path, seen, ringed) -> None:
    assert found_in(walk_welcome(tmp_path, until), seen, ringed) == ""


def _widgets() -> set[type]:
    """Every kind of widget that the app has."""
    modules = [importlib.import_module(found.name) for found in pkgutil.walk_packages(ui.__path__, "ui.")]
    return {
        kind
        for module in modules
        for kind in vars(module).values()
        if inspect.isclass(kind) and issubclass(kind, QWidget) and kind.__module__ == module.__name__
    }
