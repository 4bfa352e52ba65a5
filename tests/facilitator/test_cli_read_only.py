"""Opening a file that is open elsewhere from the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
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


def start(tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", OPENS, *arguments],
        env=os.environ
        | {
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "XDG_STATE_HOME": str(tmp_path / "state"),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_when_a_file_that_is_open_elsewhere_is_opened_without_a_screen(tmp_path: Path, cohort: Path) -> None:
    store = open_store(cohort)
    refused = start(tmp_path, str(cohort))
    store.close()
    assert refused.returncode == 2
    assert refused.stderr.startswith("pilot-cohort.cohort is already open: ")
    assert "`facilitator pilot-cohort.cohort --read-only` looks at it meanwhile." in refused.stderr
    assert refused.stderr.count("\n") == 1


def test_read_only_opens_a_file_that_is_open_elsewhere(tmp_path: Path, cohort: Path) -> None:
    store = open_store(cohort)
    looked = start(tmp_path, str(cohort), "--read-only")
    rows = store.rows("SELECT started_at FROM session WHERE started_at IS NOT NULL")
    store.close()
    assert looked.returncode == 0, looked.stderr
    pill, said = json.loads(looked.stdout)
    assert pill == "Read only"
    assert said.startswith("You are looking at pilot-cohort.cohort, which ")
    assert rows == []
