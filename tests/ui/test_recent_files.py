"""What was opened last is offered again, however it was opened; the demo is not."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from facilitator.live import demo

OPENS = """
import json, sys
from PySide6.QtCore import QTimer
from facilitator.cli import main
from ui.app import SETTLED_MS
from ui.appearance import remembered
from ui.console.recent import remembered_names
from ui.console.window import Console

def settle(console):
    show(console)
    QTimer.singleShot(SETTLED_MS + 200, lambda: tell(console))

def tell(console):
    print(json.dumps(remembered_names(remembered())))
    console.close()

show, Console.show_windows = Console.show_windows, settle
main(sys.argv[1:])
"""


def test_a_cohort_that_was_opened_by_its_name_is_offered_in_the_welcome_window(
    tmp_path: Path, run_python
) -> None:
    cohort = demo.make(tmp_path, datetime.now(UTC))
    done = run_python(OPENS, str(cohort))
    assert json.loads(done.stdout) == [str(cohort)], done.stderr


DEMO = OPENS.replace(
    "main(sys.argv[1:])",
    """import ui.screen
ui.screen.has_screen = lambda: True
main(["demo"])""",
)


def test_the_demo_is_not(run_python) -> None:
    done = run_python(DEMO)
    assert json.loads(done.stdout) == [], done.stderr
