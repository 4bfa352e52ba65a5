"""A cohort that opens in an app of its own, from a checkout and from a program that needs no Python."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator.exchange.figures import process
from ui.another_app import OF_ITS_OWN, open_beside

TELLS = f"""
import json, os, sys
from pathlib import Path
told = Path(sys.argv[0]).with_name("told")
told.with_name("writing").write_text(json.dumps([sys.argv, os.environ["{OF_ITS_OWN}"]]))
told.with_name("writing").rename(told)
"""


def test_a_program_that_needs_no_python_is_given_the_file_and_nothing_of_python(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python stands for that program here: it runs what it is given, and would not know a module of ours."""
    cohort, told = tmp_path / "a kept one.cohort", tmp_path / "told"
    cohort.write_text(TELLS, encoding="utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    open_beside(cohort)
    qtbot.waitUntil(told.exists, timeout=20_000)
    assert json.loads(told.read_text(encoding="utf-8")) == [[str(cohort)], "1"]


def test_where_the_app_has_no_standard_error_no_process_inherits_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A windowed program on Windows has none, and there a process does not start with half of its three."""
    assert "stderr" not in process.hidden()
    monkeypatch.setattr(sys, "stderr", None)
    assert process.hidden()["stderr"] == process.subprocess.DEVNULL
