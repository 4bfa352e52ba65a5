"""Opening a file that is open elsewhere from the command line."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator.capture.opening import open_store
from facilitator.live import demo

OPENS = """
import json, sys
from facilitator.cli import main
from ui.console.window import Console

def stop(console):
    show(console)
    console.workspace.start_waiting()
    print(json.dumps([console.header.standing.text(), console.messages.text.text()]))
    console.close()

show, Console.show_windows = Console.show_windows, stop
main(sys.argv[1:])
"""


@pytest.fixture
def cohort(tmp_path: Path) -> Path:
    return demo.make(tmp_path, datetime.now(UTC))


def test_when_a_file_that_is_open_elsewhere_is_opened_without_a_screen(cohort: Path, run_python) -> None:
    store = open_store(cohort)
    refused = run_python(OPENS, str(cohort))
    store.close()
    assert refused.returncode == 2
    assert refused.stderr.startswith("pilot-cohort.cohort is already open: ")
    assert "`facilitator pilot-cohort.cohort --read-only` looks at it meanwhile." in refused.stderr
    assert refused.stderr.count("\n") == 1


def test_read_only_opens_a_file_that_is_open_elsewhere(cohort: Path, run_python) -> None:
    store = open_store(cohort)
    looked = run_python(OPENS, str(cohort), "--read-only")
    rows = store.rows("SELECT started_at FROM session WHERE started_at IS NOT NULL")
    store.close()
    assert looked.returncode == 0, looked.stderr
    pill, said = json.loads(looked.stdout)
    assert pill == "Read only"
    assert said.startswith("You are looking at pilot-cohort.cohort, which ")
    assert rows == []
