"""Lengths learned from a folder: cohort files, synced folders, and what is neither."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from shutil import copyfile, copytree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from facilitator.capture import lengths, reading
from facilitator.capture.header import APPLICATION_ID, NEWEST
from facilitator.capture.opening import header_of
from facilitator.capture.schema import migrations
from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.exchange.csv_tables import CODEBOOK
from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.roster import read_roster
from facilitator.exchange.sync import sync
from facilitator.exchange.synced_lengths import took_in_folder
from facilitator.live import cohorts, demo, timer
from facilitator.live.lengths_elsewhere import Elsewhere, Source, found_in, in_words, read
from facilitator.model.programme import ActivityKind
from facilitator.places import RESOURCES
from facilitator.rules.learned_lengths import Took, used_up
from tests.facilitator.conftest import START
from tests.facilitator.live.test_learned import copied, own, run


@pytest.fixture(scope="module")
def learner(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A cohort whose first session has run, with a folder beside it, ``pilots``.

    In it are a cohort file, a synced folder further down, and all sorts of other things.
    """
    tmp_path = tmp_path_factory.mktemp("learner")
    store = cohorts.make(
        tmp_path / "pilot.cohort",
        START,
        programme=load_programme("mutual-mentoring"),
        roster=read_roster(RESOURCES / "demo" / "roster.csv"),
        start=date(2023, 3, 24),
    )
    run(store, reading.next_facilitated(store).id, {3: 14})
    folder = tmp_path / "pilots"
    (folder / "2022" / ".hidden").mkdir(parents=True)
    copied(store, folder / "winter.cohort", "x")
    (folder / "winter.cohort.backups").mkdir()
    (folder / "winter.cohort.backups" / "old.cohort").write_text("never looked at")
    (folder / demo.FOLDER).mkdir()
    (folder / demo.FOLDER / "pilot-cohort.cohort").write_text("nor this")
    (folder / "2022" / ".hidden" / "x.cohort").write_text("nor this")
    (folder / "notes.txt").write_text("shopping")
    sync(copied(store, tmp_path / "autumn.cohort", "y"), folder / "2022" / "autumn-csv")
    yield store
    store.close()


@pytest.fixture
def shelf(learner: Store, tmp_path: Path) -> Path:
    """The folder, to be spoilt."""
    return copytree(learner.path.with_name("pilots"), tmp_path / "pilots")


def test_cohort_files_and_synced_folders_are_found_below_a_folder_and_nothing_else(shelf: Path) -> None:
    found = [path.relative_to(shelf).as_posix() for path in found_in(shelf)]
    assert sorted(found) == ["2022/autumn-csv", "winter.cohort"]


def test_both_teach_and_what_was_learned_from_where_is_said(shelf: Path, learner: Store) -> None:
    told: list[tuple[int, int]] = []
    before = {path: path.read_bytes() for path in shelf.rglob("*") if path.is_file()}
    made = read(found_in(shelf), own(learner), tell=lambda done, every: told.append((done, every)))
    ran = len(lengths.took(learner))
    assert [(source.name, source.ran) for source in made.sources] == [("pilot", ran), ("winter", ran)]
    assert made.skipped == ()
    assert told == [(0, 2), (1, 2)]
    assert (
        in_words(made) == f"{2 * ran} activities that ran in 2 other cohorts: pilot ({ran}), winter ({ran})."
    )
    unchanged = {path: path.read_bytes() for path in before}
    assert unchanged == before


def test_a_synced_folder_teaches_to_the_second_what_its_file_does(
    store: Store, session_id: str, tmp_path: Path
):
    timer.start(store, START, session_id)
    timer.add(store, START, session_id, -120)
    timer.next_activity(store, START + timedelta(minutes=8), session_id)
    timer.next_activity(store, START + timedelta(minutes=19, seconds=7), session_id)
    sync(store.path, tmp_path / "csv")
    synced = took_in_folder(tmp_path / "csv")
    assert synced.cohort == own(store)
    assert synced.took == lengths.took(store)
    assert [of.cut for of in synced.took] == [True, False]


def test_the_cohort_itself_is_left_out(shelf: Path, learner: Store) -> None:
    sync(learner.path, shelf / "self")
    assert read([shelf / "self", learner.path], own(learner)) == Elsewhere()


def test_a_rehearsal_that_was_synced_teaches_nothing(store: Store, session_id: str, tmp_path: Path) -> None:
    run(store, session_id)
    with store.step("test", START) as step:
        step.update("cohort", reading.cohort(store)["id"], rehearsal=True)
    sync(store.path, tmp_path / "rehearsal")
    assert took_in_folder(tmp_path / "rehearsal").took == ()


def test_the_same_cohort_as_file_and_as_folder_counts_once(shelf: Path, learner: Store) -> None:
    sync(shelf / "winter.cohort", shelf / "winter-csv")
    made = read(found_in(shelf), own(learner))
    assert [source.name for source in made.sources] == ["pilot", "winter"]
    assert made.ran == 2 * len(lengths.took(learner))


@pytest.mark.parametrize(
    ("name", "spoil", "said"),
    [
        ("activities.csv", lambda data: data.replace(b",600,", b",900,"), "changed since the sync wrote it"),
        ("activities.csv", lambda data: data[:-40], "near row 22"),
        ("activities.csv", lambda _: b"", "activities.csv is empty"),
        (CODEBOOK, lambda _: b"{", "is not as a sync writes it"),
        (CODEBOOK, lambda _: b"{}", "does not say whose it is"),
    ],
)
def test_a_damaged_folder_is_named_in_one_sentence_and_the_rest_teaches(
    shelf: Path, learner: Store, name: str, spoil, said: str
) -> None:
    file = shelf / "2022" / "autumn-csv" / name
    file.write_bytes(spoil(file.read_bytes()))
    made = read(found_in(shelf), own(learner))
    assert [source.name for source in made.sources] == ["winter"]
    (words,) = made.skipped
    assert words.startswith("autumn-csv was passed by: ")
    assert said in words
    assert words.endswith(".")
    assert words.count(". ") == 0


def test_foreign_and_damaged_files_are_named_in_one_sentence_each(shelf: Path, learner: Store) -> None:
    (shelf / "shopping.cohort").write_text("eggs")
    whole = (shelf / "winter.cohort").read_bytes()
    (shelf / "broken.cohort").write_bytes(whole[:100] + b"\x55" * 20_000)
    (shelf / "empty.cohort").write_bytes(b"")
    made = read(found_in(shelf), own(learner))
    assert len(made.sources) == 2
    assert [words.partition(" was")[0] for words in made.skipped] == [
        *("broken.cohort", "empty.cohort", "shopping.cohort")
    ]
    assert all(words.count(". ") == 0 and words.endswith(".") for words in made.skipped)


def older(store: Store, path: Path, schema: int) -> Path:
    """A cohort file as an app of long ago left it, with the plan and the times of another one in it."""
    db = Database(path)
    later = [migration.name for migration in migrations.pending(db)][schema:]
    migrations.apply(db, **({"stop_before": later[0]} if later else {}))
    for table in ("cohort", "session", "activity"):
        db[table].insert_all(store.rows(f'SELECT * FROM "{table}"'))
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {schema}")
    db.execute("PRAGMA journal_mode = WAL")
    db.close()
    return path


@pytest.mark.parametrize("schema", range(1, NEWEST + 1))
def test_a_file_of_an_older_app_teaches_as_it_is_and_is_not_brought_up_to_date(
    learner: Store, tmp_path: Path, schema: int
) -> None:
    path = older(learner, tmp_path / "long-ago.cohort", schema)
    before = path.read_bytes()
    made = read([path], "another")
    assert made.skipped == ()
    assert made.took == lengths.took(learner)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path], "no copy, no log and no lock is left beside it"


def test_what_an_older_app_wrote_last_and_left_in_its_log_is_read_too(learner: Store, tmp_path: Path) -> None:
    path = older(learner, tmp_path / "long-ago.cohort", 2)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE activity SET title = 'Tea' WHERE title = 'Break'")
        connection.commit()
        copies = tmp_path / "killed"
        copies.mkdir()
        for name in ("long-ago.cohort", "long-ago.cohort-wal"):
            copyfile(tmp_path / name, copies / name)
    made = read([copies / path.name], "another")
    assert "Tea" in {of.title for of in made.took}
    assert header_of(copies / path.name)[1] == 2


def test_a_file_of_a_newer_app_and_one_that_makes_no_sense_are_named_with_the_reason(
    learner: Store, tmp_path: Path
) -> None:
    newer = older(learner, tmp_path / "newer.cohort", NEWEST)
    odd = older(learner, tmp_path / "odd.cohort", 3)
    bare = older(learner, tmp_path / "bare.cohort", 4)
    for path, sql in (
        (newer, f"PRAGMA user_version = {NEWEST + 1}"),
        (odd, "UPDATE activity SET kind = 'juggling' WHERE ended_at IS NOT NULL"),
        (bare, "DROP TABLE activity"),
    ):
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.execute(sql)
    made = read([newer, odd, bare], "another")
    assert made.took == ()
    said = dict(words.split(" was passed by: ") for words in made.skipped)
    assert said["newer.cohort"] == (
        f"it was written by a newer Facilitator (schema {NEWEST + 1}; this one knows {NEWEST})."
    )
    assert "juggling" in said["odd.cohort"]
    assert "no such table: activity" in said["bare.cohort"]


def test_reading_stops_between_two_cohorts_when_it_may_not_go_on(shelf: Path, learner: Store) -> None:
    asked: list[int] = []
    made = read(
        found_in(shelf), own(learner), may_go_on=lambda: len(asked) < 1, tell=lambda *_: asked.append(1)
    )
    assert len(made.sources) == 1


def test_a_folder_without_cohorts_or_that_is_not_there_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="has no cohort files and no synced folders"):
        found_in(tmp_path)
    with pytest.raises(UserError, match="There is no folder"):
        found_in(tmp_path / "gone")


def test_a_link_that_leads_round_in_a_circle_is_not_followed(shelf: Path) -> None:
    (shelf / "2022" / "round").symlink_to(shelf, target_is_directory=True)
    assert len(found_in(shelf)) == 2


PARTS = st.lists(st.tuples(st.sampled_from("abc"), st.integers(1, 9)), max_size=5)


def _part(of: tuple[str, int]) -> Elsewhere:
    took = Took(id=of[0], title="T", kind=ActivityKind.TRIO, planned=60, seconds=60.0, cohort=of[0])
    return Elsewhere((took,), (Source(name=of[0], cohort=of[0], ran=of[1]),))


@given(PARTS)
def test_of_a_cohort_that_is_met_again_the_fuller_copy_counts(parts: list[tuple[str, int]]) -> None:
    made = sum(map(_part, parts), Elsewhere())
    most = {cohort: max(ran for name, ran in parts if name == cohort) for cohort, _ in parts}
    assert {source.cohort: source.ran for source in made.sources} == most
    assert made.ran == sum(most.values())
    assert len(made.took) == len(parts)


@given(st.integers(60, 7200), st.integers(-3600, 3600), st.integers(0, 9000))
def test_only_what_was_shortened_and_used_up_might_have_taken_longer(
    planned: int, added: int, seconds: int
) -> None:
    if used_up(planned, added, seconds):
        assert added < 0
        assert planned + added - 30 <= seconds < planned
