"""What all tests share: no screen is needed, and an unexpected warning in the log fails the test."""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Iterator

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
