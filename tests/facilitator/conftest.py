"""A small cohort of five pairs in a real file, with the built-in programme."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from facilitator.capture import reading
from facilitator.capture.store import Store, open_store
from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.roster import read_roster
from facilitator.live import cohorts
from facilitator.model.run import LiveState
from facilitator.places import RESOURCES

START = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)
"""24 March 2023, 9:30am in London: the planned start of the first session."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = cohorts.make(
        tmp_path / "pilot.cohort",
        START,
        programme=load_programme("mutual-mentoring"),
        roster=read_roster(RESOURCES / "demo" / "roster.csv"),
        start=date(2023, 3, 24),
    )
    yield made
    made.close()


@pytest.fixture
def session_id(store: Store) -> str:
    return reading.next_facilitated(store).id


def state_of(store: Store) -> LiveState:
    """The first facilitated session as it stands."""
    return reading.live_state(store, reading.sessions(store)[0].id)


def restart(store: Store) -> None:
    """Closes a cohort and opens its file again, as after a restart of the app."""
    store.close()
    store.__dict__.update(open_store(store.path).__dict__)
