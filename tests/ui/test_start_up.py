"""Start-up: what is read before the console stands, as nobody should wait for what is not shown."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator.live import demo

OPENS = """
import inspect, json, sys

READ = []
source = inspect.getsource
inspect.getsource = lambda thing: READ.append(thing) or source(thing)

from facilitator.cli import main
from ui.console.window import Console

def stop(console):
    show(console)
    import PySide6.QtCore, PySide6.QtGui, PySide6.QtSvg, PySide6.QtWidgets
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    console.later.stop()  # what comes after the picture is not what it comes to
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 200)
    qt = (PySide6.QtCore, PySide6.QtGui, PySide6.QtSvg, PySide6.QtWidgets)
    made = sorted(name for module in qt for name, thing in vars(module).items() if isinstance(thing, type))
    print(json.dumps([console.run.isVisible(), sorted(sys.modules), made, len(READ)]))
    console.close()

show, Console.show_windows = Console.show_windows, stop
main([sys.argv[1]])
"""
LATER = {"asyncio", "click", "html", "matplotlib", "numpy", "qasync", "rustworkx", "scipy", "sqlite_utils"}
"""What only a running session, a round, a report or an older file needs."""
LATER_STILL = {
    "PySide6.QtTest",
    "facilitator.cli.group",
    "facilitator.cli.imports",
    "facilitator.exchange.known_schedules",
    "facilitator.live.board",
    "facilitator.live.cohorts",
    "facilitator.live.run_sheet",
    "facilitator.rules.rotation.solve",
    "ui.console.coming_card",
    "ui.console.rooms_card",
    "ui.stage.window",
}
"""What is made once the console's first picture stands, or when it is wanted."""


WIDGETS = {"QDialog", "QMainWindow", "QStyle", "QTabWidget", "QTreeView", "QWizard"}
"""What PySide makes when it is asked for an object that Python did not make, or by a wrong word."""
MODULES, KINDS, SOURCES = 147, 200, 5
"""What start-up may come to: our modules, Qt's classes brought to Python, and sources that PySide reads."""


@pytest.fixture
def opened(tmp_path: Path, run_python) -> tuple[bool, set[str], set[str], int]:
    """A console that stands, in a process of its own: its modules, Qt's classes there, sources read."""
    cohort = demo.make(tmp_path, datetime.now(UTC))
    ran = run_python(OPENS, str(cohort))
    assert ran.returncode == 0, ran.stderr
    assert not ran.stderr
    stands, modules, kinds, sources = json.loads(ran.stdout)
    return stands, set(modules), set(kinds), sources


def test_opening_a_cohort_reads_no_commands_no_solver_no_plots_and_nothing_of_rehearsals(opened) -> None:
    stands, modules, _, _ = opened
    assert stands
    assert not LATER.intersection(name.partition(".")[0] for name in modules)
    assert not LATER_STILL & modules


def test_what_opening_a_cohort_comes_to_does_not_grow_unseen(opened) -> None:
    _, modules, kinds, sources = opened
    assert sum(name.partition(".")[0] in ("facilitator", "ui") for name in modules) <= MODULES
    assert len(kinds) <= KINDS
    assert sources <= SOURCES
    assert not WIDGETS & kinds
