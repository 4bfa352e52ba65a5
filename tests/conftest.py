"""What all tests share: no screen is needed, and an unexpected warning in the log fails the test."""

from __future__ import annotations

import gc
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# As in the app (ui/collector.py): a worker thread must not collect the windows of an earlier test.
gc.disable()


@pytest.fixture(autouse=True)
def garbage_is_collected_between_tests() -> Iterator[None]:
    yield
    due = [k for k, most in enumerate(gc.get_threshold()) if gc.get_count()[k] > most]
    if due:
        gc.collect(max(due))


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    loud = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not loud, "; ".join(r.getMessage() for r in loud)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with 4 MB; only root of a Linux that lets it may mount one."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("a disk is mounted by root of Linux")
    place = tmp_path / "small disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("nothing may be mounted here")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


RunPython = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run_python(tmp_path: Path) -> RunPython:
    """Runs a program in a process without a screen, with folders of settings and logs of its own."""

    def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        folders = {
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "XDG_STATE_HOME": str(tmp_path / "state"),
        }
        return subprocess.run(
            [sys.executable, "-c", program, *arguments],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | folders,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    return run
