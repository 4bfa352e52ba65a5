"""A person who asks to be erased is gone from the raw bytes of every file, and nobody else's data with them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from .erased_cohort import LEFT_FOR_OTHERS, NAME, UNIQUE, fill, traces

from facilitator.capture import backups
from facilitator.capture.store import Store
from facilitator.exchange.sync import sync
from facilitator.live.erasing import erase

AT = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
LATER = datetime(2023, 5, 2, 12, 0, tzinfo=UTC)


def test_when_a_participant_wants_their_data_gone(store: Store, tmp_path: Path) -> None:
    amara = fill(store, AT)
    folder = tmp_path / "csv"
    sync(store.path, folder)
    assert len(traces(tmp_path, amara)) > 10

    done = erase(store.path, amara, LATER, and_sync=folder)

    assert traces(tmp_path, amara) == {}
    print(done.words)
