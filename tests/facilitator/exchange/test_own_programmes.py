"""Programmes of one's own: written and read back without loss, found by name, refused if of no use."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator import places
from facilitator.capture import reading
from facilitator.capture.opening import open_store
from facilitator.capture.store import Store
from facilitator.cli import main
from facilitator.errors import RefusedError, UserError
from facilitator.exchange import own_programmes
from facilitator.exchange.own_programmes import name_of, save_programme
from facilitator.exchange.programme_file import built_in_programmes, load_programme
from facilitator.exchange.toml_writing import toml_of
from facilitator.live import own_programme, run_sheet
from facilitator.model.programme import (
    ActivityKind,
    ActivityPlan,
    Grouping,
    NoteKind,
    Programme,
    SessionKind,
    SessionPlan,
    Thresholds,
    Turns,
)
from facilitator.places import RESOURCES
from tests.facilitator.conftest import START

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
TEXTS = st.lists(TEXT, max_size=3).map(tuple)
NUMBERS = st.integers(-(2**31), 2**31)
TURNS = st.builds(Turns, minutes=st.floats(allow_nan=False, allow_infinity=False), names=TEXTS)
ACTIVITIES = st.builds(
    ActivityPlan,
    title=TEXT,
    kind=st.sampled_from(ActivityKind),
    minutes=NUMBERS,
    minimum_minutes=NUMBERS,
    purpose=TEXT,
    instructions=TEXTS,
    notes=TEXTS,
    capture=st.lists(st.sampled_from(NoteKind), max_size=3).map(tuple),
    grouping=st.none() | st.sampled_from(Grouping),
    rounds=NUMBERS,
    talk_about=TEXT,
    turns=st.none() | TURNS,
)
SESSIONS = st.builds(
    SessionPlan,
    number=NUMBERS,
    title=TEXT,
    kind=st.sampled_from(SessionKind),
    week=NUMBERS,
    minutes=NUMBERS,
    stage=TEXT,
    start=TEXT,
    summary=TEXT,
    prompts=TEXTS,
    activities=st.lists(ACTIVITIES, max_size=2).map(tuple),
)
PROGRAMMES = st.builds(
    Programme,
    name=TEXT,
    title=TEXT,
    summary=TEXT,
    timezone=TEXT,
    thresholds=st.builds(Thresholds, warning_percent=NUMBERS, danger_percent=NUMBERS),
    sessions=st.lists(SESSIONS, max_size=2).map(tuple),
)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's own folder of settings, which is not there yet."""
    folder = tmp_path / "config"
    monkeypatch.setattr(places, "config_place", lambda: folder)
    return folder


def changed(programme: Programme, place: int, **values: Any) -> Programme:
    sessions = list(programme.sessions)
    sessions[place] = msgspec.structs.replace(sessions[place], **values)
    return msgspec.structs.replace(programme, sessions=tuple(sessions))


@settings(max_examples=100, deadline=None)
@given(PROGRAMMES)
def test_every_programme_comes_back_from_toml_as_it_was(programme: Programme) -> None:
    written = toml_of(programme, "A comment\nof two lines")
    assert msgspec.convert(tomllib.loads(written), Programme) == programme


@pytest.mark.parametrize("name", built_in_programmes())
def test_a_built_in_programme_is_the_same_when_it_is_saved_and_loaded(name: str, place: Path) -> None:
    programme = load_programme(name)
    mine = msgspec.structs.replace(programme, title="Mine, in spring", name="mine-in-spring")
    assert save_programme(mine) == place / "programmes" / "mine-in-spring.toml"
    assert load_programme("mine-in-spring") == mine


def test_a_cohorts_plan_is_the_programme_that_it_was_made_with(store: Store) -> None:
    made = own_programme.programme_of(store, "Again")
    programme = load_programme("mutual-mentoring")
    assert made == msgspec.structs.replace(programme, name="again", title="Again", summary="")


def test_a_new_cohort_is_made_with_an_edited_plan_by_its_name(
    store: Store, session_id: str, place: Path, tmp_path: Path
) -> None:
    first, second, *_ = reading.activities(store, session_id)
    run_sheet.edit(store, START, first.id, title="Hello", planned_seconds=540)
    run_sheet.edit(store, START, second.id, planned_seconds=660)
    save_programme(own_programme.programme_of(store, "Spring 2024"))
    out, roster = tmp_path / "next.cohort", RESOURCES / "demo" / "roster.csv"
    told = CliRunner().invoke(main, ["new", str(out), "--roster", str(roster), "--programme", "spring-2024"])
    assert told.exit_code == 0, told.output
    made = open_store(out)
    activities = reading.activities(made, reading.sessions(made)[0].id)
    made.close()
    assert [(a.title, a.planned_seconds) for a in activities[:2]] == [("Hello", 540), (second.title, 660)]


def test_saving_again_replaces_the_one_of_the_same_name(place: Path) -> None:
    mine = msgspec.structs.replace(load_programme("mutual-mentoring"), title="Mine")
    save_programme(mine)
    assert own_programmes.is_there("  MINE ")
    save_programme(msgspec.structs.replace(mine, summary="Better."))
    assert own_programmes.own_programmes() == ["mine"]
    assert load_programme("mine").summary == "Better."


def test_what_does_not_add_up_is_refused_with_its_place_in_words(place: Path) -> None:
    programme = msgspec.structs.replace(load_programme("mutual-mentoring"), title="Mine")
    with pytest.raises(RefusedError, match="session 4 has 121 min, and its activities take 120 min"):
        save_programme(changed(programme, 3, minutes=121))
    with pytest.raises(RefusedError, match="nothing is on the run sheet of session 4"):
        save_programme(changed(programme, 3, activities=()))
    first = programme.sessions[0].activities[0]
    long = msgspec.structs.replace(first, instructions=("word " * 41,))
    activities = (long, *programme.sessions[0].activities[1:])
    with pytest.raises(RefusedError, match="session 1, “Welcome and how we work”, instructions: 41 words"):
        save_programme(changed(programme, 0, activities=activities))
    assert not place.exists()


@pytest.mark.parametrize(("title", "says"), [("…", "at least a letter"), ("Mutual mentoring", "comes with")])
def test_a_name_that_cannot_be_kept_is_refused(place: Path, title: str, says: str) -> None:
    with pytest.raises(RefusedError, match=says):
        save_programme(msgspec.structs.replace(load_programme("mutual-mentoring"), title=title))


def test_an_unknown_name_is_answered_with_ones_own(place: Path) -> None:
    save_programme(msgspec.structs.replace(load_programme("mutual-mentoring"), title="Spring 2024"))
    with pytest.raises(UserError, match=r"did you mean spring-2024.*Your own: spring-2024"):
        load_programme("spring-2025")


@pytest.mark.parametrize(
    ("title", "name"),
    [("Spring & autumn", "spring-autumn"), ("Ŵyna 2024!", "wyna-2024"), ("../etc", "etc"), ("日本", "")],
)
def test_a_title_becomes_a_plain_name_of_a_file(title: str, name: str) -> None:
    assert name_of(title) == name
