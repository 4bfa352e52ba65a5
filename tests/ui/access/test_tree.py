"""The accessibility tree of every place: every control has a name in words, a role, and room for a finger."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

import ui
from tests.ui.access.places import walk_console, walk_form, walk_welcome
from tests.ui.access.walk import Stop, faults, walk
from ui.console.welcome import Welcome
from ui.console.window import Console
from ui.form.window import FormWindow
from ui.stage.window import StageWindow

ELSEWHERE = {
    "CsvMapping, AnswersMapping, _Choice, NamesToDecide": "shown for a file that was opened",
    "BoardSaving, SketchSaving, ZoomSaving, SaveOutcome": "shown while something is saved",
    "NearNames, SuggestedTree, PasteBox, TotalsList": "shown for what was pasted or worked out",
    "RecoveryCard": "shown for a damaged file",
    "NameInPlace, WordsField, _Lit": "shown while something is typed or dragged",
}
"""Widgets that no place shows, and why."""


@pytest.fixture(scope="module")
def seen() -> Iterator[set[type]]:
    """The kinds of widgets that the walks came by; after all of them no widget of the app was passed by."""
    made: set[type] = set()
    yield made
    if {Console, StageWindow, FormWindow, Welcome} <= made:
        known = {name.strip() for names in ELSEWHERE for name in names.split(",")}
        assert {kind.__name__ for kind in widgets() - made} <= known


class Dial(QWidget):
    """Painted in Python, as widgets of the app are."""

    def paintEvent(self, event: object) -> None:  # noqa: N802 -- Qt's name
        """Nothing."""


Dial.__module__ = "ui.tests"


def look(name: str, window: QWidget, seen: set[type]) -> list[str]:
    stops: list[Stop] = list(walk(window))
    seen |= {kind for stop in stops if stop.widget is not None for kind in type(stop.widget).__mro__}
    return [f"{name}: {fault}" for fault in faults(stops)]


@pytest.mark.parametrize("cohort", ["empty", "full", "session"])
def test_everything_in_the_console_and_on_the_stage_has_a_name_a_role_and_a_size(
    opens, listened_to, seen, cohort: str
) -> None:
    desk = opens(cohort)
    found = [fault for name, window in walk_console(desk) for fault in look(name, window, seen)]
    assert "\n".join(found) == ""


def test_everything_on_the_form_that_is_handed_over_has_a_name_a_role_and_a_size(
    desk, listened_to, seen
) -> None:
    found = [fault for name, window in walk_form(desk) for fault in look(name, window, seen)]
    assert "\n".join(found) == ""


def test_everything_in_the_welcome_window_has_a_name_a_role_and_a_size(
    qtbot, loop, listened_to, tmp_path, seen
) -> None:
    found = [fault for name, window in walk_welcome(tmp_path) for fault in look(name, window, seen)]
    assert "\n".join(found) == ""


def test_the_walk_finds_what_it_is_there_to_find(qtbot, listened_to) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    lines = QVBoxLayout(window)
    sign, unnamed, small, painted, takes_keys = (
        QPushButton("✓"),
        QLineEdit(),
        QPushButton("Keep"),
        Dial(),
        QFrame(),
    )
    small.setFixedWidth(20)
    takes_keys.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    takes_keys.setAccessibleName("Room 1")
    takes_keys.setFixedHeight(40)
    for part in (sign, unnamed, small, painted, takes_keys):
        lines.addWidget(part)
    window.show()
    found = [fault.partition(": ")[0] for fault in faults(walk(window))]
    assert found == [
        "a Button without words ('✓')",
        "a EditableText without words ('')",
        "only 20 × 38 px",
        "a Client without words ('')",
        "no role",
        "no role",
    ]


def widgets() -> set[type]:
    """Every kind of widget that the app has."""
    modules = [importlib.import_module(found.name) for found in pkgutil.walk_packages(ui.__path__, "ui.")]
    return {
        kind
        for module in modules
        for kind in vars(module).values()
        if inspect.isclass(kind) and issubclass(kind, QWidget) and kind.__module__ == module.__name__
    }
