"""The library of activities: those that ship with the app are of use as they are; a person's own are kept."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from facilitator import places
from facilitator.errors import RefusedError
from facilitator.exchange.activity_library import (
    FAMILIES,
    LibraryProblemsError,
    built_in_file,
    built_in_library,
    load_activities,
    matching,
    own_library,
    save_own,
)
from facilitator.model.library import LibraryActivity
from facilitator.model.programme import ActivityKind, ActivityPlan
from facilitator.model.run import Activity
from facilitator.places import RESOURCES
from facilitator.rules import plan_checks

PLAN = ActivityPlan(
    title="Walk and talk", kind=ActivityKind.PLENARY, minutes=12, minimum_minutes=8, purpose="Air."
)


def as_planned(entry: ActivityPlan) -> Activity:
    return Activity(
        id="a",
        session_id="s",
        position=1,
        title=entry.title,
        kind=entry.kind,
        planned_seconds=entry.minutes * 60,
        minimum_seconds=entry.minimum_minutes * 60,
        instructions=entry.instructions,
        grouping=entry.grouping,
        rounds=entry.rounds,
        talk_about=entry.talk_about,
        turns=entry.turns,
    )


def test_there_are_more_than_twenty_and_each_has_all_that_a_facilitator_needs() -> None:
    library = built_in_library()
    assert len(library) >= 20
    for entry in library:
        assert entry.purpose, entry.title
        assert entry.instructions, entry.title
        assert entry.notes, entry.title
        assert entry.tags, entry.title


@pytest.mark.parametrize("family", FAMILIES)
def test_every_file_of_the_library_is_read_as_strictly_as_ones_own(family: str) -> None:
    read = load_activities(built_in_file(family))
    assert read
    assert set(read) <= set(built_in_library())


def test_titles_in_the_library_are_all_different() -> None:
    titles = [entry.title.casefold() for entry in built_in_library()]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("entry", built_in_library(), ids=lambda entry: entry.title)
def test_an_activity_of_the_library_needs_no_mending_at_its_least_length_either(
    entry: LibraryActivity,
) -> None:
    activity = as_planned(entry)
    assert list(plan_checks.check(activity)) == []
    assert (RESOURCES / "icons" / f"{entry.icon}.svg").is_file()


def test_methods_of_liberating_structures_name_where_they_come_from() -> None:
    by_title = {entry.title: entry for entry in built_in_library()}
    for title in ("1-2-4-all", "Troika consulting", "TRIZ: how to make it worse", "15% solutions"):
        assert "Liberating Structures" in by_title[title].source


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("troika", "Troika consulting"),
        ("PREMORTEM", "Pre-mortem"),
        ("listening trio", "Active listening in threes"),
        ("coffee", "Break"),
    ],
)
def test_an_activity_is_found_by_any_of_its_words(typed: str, first: str) -> None:
    assert matching(built_in_library(), typed)[0].title == first


def test_words_in_the_title_come_first_and_no_word_finds_all() -> None:
    library = built_in_library()
    assert matching(library, "  ") == library
    assert matching(library, "goals")[0].title == "Individual goals"
    assert matching(library, "goals zebra") == ()


def test_an_own_activity_is_kept_and_saved_anew_under_its_title(tmp_path: Path) -> None:
    file = tmp_path / "activities.toml"
    assert own_library(file) == ()
    assert "is saved in" in save_own(PLAN, file)
    assert "saved anew" in save_own(msgspec.structs.replace(PLAN, title="WALK and talk", minutes=15), file)
    (mine,) = own_library(file)
    assert (mine.title, mine.minutes, mine.purpose) == ("WALK and talk", 15, "Air.")


def test_an_own_activity_is_found_where_settings_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "config_place", lambda: tmp_path / "config")
    assert own_library() == ()
    save_own(PLAN)
    assert [entry.title for entry in own_library()] == ["Walk and talk"]


def test_what_no_run_sheet_could_use_is_not_saved(tmp_path: Path) -> None:
    file = tmp_path / "activities.toml"
    with pytest.raises(RefusedError, match="Not saved: minimum_minutes: 20 is not between 1 and its 12"):
        save_own(msgspec.structs.replace(PLAN, minimum_minutes=20), file)
    assert not file.exists()


def test_mistakes_made_by_hand_are_named_at_their_places(tmp_path: Path) -> None:
    file = tmp_path / "activities.toml"
    entry = '[[activities]]\ntitle = "A"\nkind = "plenary"\nminutes = 5\npurpose = ""\n'
    entry += "minimum_minutes = {least}\n"
    file.write_text(entry.format(least=9) + entry.format(least=2) + 'colour = "red"\n')
    with pytest.raises(LibraryProblemsError) as caught:
        load_activities(file)
    assert caught.value.problems == (
        "activities[1].colour: unknown field",
        "activities[0].minimum_minutes: 9 is not between 1 and its 5 minutes",
    )


def test_two_of_the_same_title_in_one_file_are_a_mistake(tmp_path: Path) -> None:
    file = tmp_path / "activities.toml"
    entry = '[[activities]]\ntitle = "{}"\nkind = "plenary"\nminutes = 5\nminimum_minutes = 2\npurpose = ""\n'
    file.write_text(entry.format("Siân") + entry.format("sian"))
    with pytest.raises(LibraryProblemsError, match=r"activities\[1\].title: that of activities\[0\] too"):
        load_activities(file)
