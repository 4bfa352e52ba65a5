"""Start-up: what is read before the console stands, as nobody should wait for what is not shown."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from facilitator.live import demo

OPENS = """
import json, sys
from facilitator.cli import main
from ui.console.window import Console

def stop(console):
    show(console)
    print(json.dumps([console.run.isVisible(), sorted(sys.modules)]))
    console.close()

show, Console.show_windows = Console.show_windows, stop
main([sys.argv[1]])
"""
LATER = {"asyncio", "html", "matplotlib", "numpy", "qasync", "rustworkx", "scipy", "sqlite_utils"}
"""What only a running session, a round, a report or an older file needs."""
LATER_STILL = {
    "PySide6.QtTest",
    "facilitator.cli.imports",
    "facilitator.exchange.known_schedules",
    "facilitator.rules.rotation.solve",
    "ui.console.coming_card",
    "ui.console.rooms_card",
    "ui.stage.window",
}
"""What is made once the console's first picture stands, or when it is wanted."""


def test_opening_a_cohort_reads_no_solver_no_plots_and_nothing_of_rehearsals(
    tmp_path: Path, run_python
) -> None:
    cohort = demo.make(tmp_path, datetime.now(UTC))
    opened = run_python(OPENS, str(cohort))
    assert opened.returncode == 0, opened.stderr
    stands, modules = json.loads(opened.stdout)
    assert stands
    assert not LATER.intersection(name.partition(".")[0] for name in modules)
    assert not LATER_STILL.intersection(modules)
    assert not opened.stderr
