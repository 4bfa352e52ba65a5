"""A cohort file goes out as CSV: every column, the same bytes twice, all files or none."""

from __future__ import annotations

import csv
import errno
import hashlib
import json
import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.capture import opening, reading
from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.exchange import pouring
from facilitator.exchange.csv_contract import Table
from facilitator.exchange.csv_tables import TABLES
from facilitator.exchange.csv_write import CHUNK_ROWS, escape, unescape
from facilitator.exchange.sync import CancelledError, sync
from facilitator.live import board, undo
from facilitator.model.board import IdeaStage

AT_ONCE: Callable[[float], None] = lambda seconds: None  # noqa: E731
"""Waits for nothing."""
NOW = datetime(2023, 3, 24, 9, 30, 15, 987654, tzinfo=UTC)

CONTRACT = {
    "participants": "participant_id, name, email, profession, department, sector, role, duties, pair_id, "
    "consent, active",
    "pairs": "pair_id, policy_participant_id, operational_participant_id, score, reasons",
    "sessions": "session_id, number, kind, title, planned_date, planned_seconds, started_at, ended_at",
    "activities": "activity_id, session_id, position, title, kind, planned_seconds, actual_seconds, "
    "started_at, ended_at",
    "attendance": "session_id, participant_id, state, at",
    "rooms": "session_id, activity_id, round, room, participant_id",
    "wishes": "wish_id, kind, first_participant_id, second_participant_id",
    "planned_rooms": "session_id, activity_id, round, room, participant_id",
    "turn_timers": "turn_timer_id, activity_id, round, names, seconds, started_at",
    "notes": "note_id, session_id, activity_id, kind, participant_id, text, created_at",
    "clusters": "cluster_id, name, created_at",
    "ideas": "idea_id, session_id, stage, title, problem, lever, insight, smallest_test, affected, owner_id, "
    "ally_id, first_step, due_date, effort, impact, votes, created_at",
    "ballots": "ballot_id, session_id, question, dots, opened_at, closed_at",
    "ballot_cards": "ballot_id, idea_id, number, ballot_card_id",
    "votes": "idea_id, session_id, participant_id, room, dots",
    "goals": "goal_id, participant_id, pair_id, text, created_at",
    "goal_ratings": "goal_id, session_id, rating, note, at",
    "goal_wordings": "goal_wording_id, goal_id, text, at",
    "benchmarks": "benchmark_id, benchmark, position, title, about, stem, anchors, sources",
    "benchmark_items": "benchmark_item_id, benchmark_id, item_id, position, text, reversed, facet",
    "responses": "participant_id, wave, benchmark, item_id, value, at",
    "connections": "wave, from_participant_id, to_participant_id, closeness",
    "outside_connections": "wave, participant_id, people",
    "pair_checkins": "session_id, pair_id, held_on, minutes, summary, useful",
    "checkin_goals": "pair_checkin_id, goal_id",
    "voice_turns": "session_id, activity_id, participant_id, at",
    "idea_authors": "idea_id, participant_id",
    "idea_stages": "idea_stage_id, idea_id, stage, at",
    "strokes": "stroke_id, idea_id, frame, position, kind, points, width, colour, text, created_at",
    "journeys": "journey_id, session_id, title, created_at",
    "journey_steps": "journey_step_id, journey_id, position, title",
    "journey_cards": "journey_card_id, journey_step_id, lane, text, idea_id, created_at",
    "showing": "showing_id, view, blank, held_activity_id",
}
"""The columns that each file begins with, in order."""

FILES = [f"{name}.csv" for name in CONTRACT]
SKETCH = "sketches/i1.svg"
WRITTEN = (*FILES, SKETCH, "datapackage.json")
"""What a sync of the cohort ``full`` writes, in order."""


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def state(folder: Path) -> dict[str, tuple[int, bytes]]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(p.relative_to(folder)): (p.stat().st_mtime_ns, p.read_bytes()) for p in files}


def test_every_captured_column_has_its_place_in_the_files(empty: Store) -> None:
    captured = {
        row["tbl_name"] for row in empty.rows("SELECT tbl_name FROM sqlite_master WHERE type = 'trigger'")
    }
    stored = {t.stored: {c.stored or c.name for c in t.columns if not c.worked_out} for t in TABLES}
    for table in captured - {"cohort"}:  # its one row stands in the codebook
        columns = {row["name"] for row in empty.rows(f'PRAGMA table_info("{table}")')}
        assert columns == stored[table], table


def test_a_link_is_loose_where_the_cohort_file_does_not_hold_it(empty: Store) -> None:
    for table in (table for table in TABLES if not table.worked_out):
        held = {row["from"] for row in empty.rows(f'PRAGMA foreign_key_list("{table.stored}")')}
        links = [c for c in table.columns if c.refers_to and not c.worked_out]
        assert {c.stored or c.name for c in links if not c.loose} == held, table.name


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_file_names_every_table_on_which_its_lines_depend(full: Store, table: Table) -> None:
    read: set[str] = set()

    def note(action: int, name: str | None, *_: object) -> int:
        if action == sqlite3.SQLITE_READ and name:
            read.add(name)
        return sqlite3.SQLITE_OK

    full.connection.set_authorizer(note)
    full.connection.execute(table.sql).fetchall()
    full.connection.set_authorizer(None)
    assert read - {"change", "idea_stage", "goal_wording"} == {table.stored, *table.also} - {
        "idea_stage",
        "goal_wording",
    }


def test_what_cells_leave_out_stands_in_the_last_one(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path)

    bo, sian = rows(tmp_path, "participants")
    assert (bo.get("exact"), sian.get("exact")) == ("", "")
    welcome, rotation = (a["exact"] for a in rows(tmp_path, "activities"))
    said, _, seconds = welcome.rpartition("=")
    assert (said, float(seconds)) == ("started_at=.987654 ended_at=.987654 paused_seconds", 89.6)
    assert rotation == "started_at=.987654"
    (clock,) = rows(tmp_path, "turn_timers")
    assert (clock["started_at"], clock["exact"]) == (
        "2023-03-24T09:30:17Z",
        "started_at=.487654 paused_before=2.5",
    )


def codebook(folder: Path) -> dict[str, Any]:
    return dict(json.loads((folder / "datapackage.json").read_bytes()))


def test_each_file_begins_with_the_columns_of_the_contract(full: Store, tmp_path: Path) -> None:
    report = sync(full.path, tmp_path / "csv")

    assert report.written == WRITTEN
    assert report.unchanged == ()
    assert report.folder == str(tmp_path / "csv")
    for name, columns in CONTRACT.items():
        (first, *_) = rows(tmp_path / "csv", name)
        expected = columns.split(", ")
        assert list(first)[: len(expected)] == expected, name
    assert report.rows == sum(len(rows(tmp_path / "csv", name)) for name in CONTRACT)


def test_values_are_written_in_the_forms_of_the_contract(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path)

    bo, sian = rows(tmp_path, "participants")
    assert (bo["name"], bo["active"], bo["consent"], bo["pair_id"], bo["grade"]) == (
        "Bo",
        "true",
        "false",
        "pair1",
        "HEO",
    )
    assert (sian["name"], sian["active"], sian["email"]) == ("Siân O’Neill", "", "")
    (pair,) = rows(tmp_path, "pairs")
    assert (pair["score"], pair["reasons"]) == ("-0.5", "'-both lead")
    (session,) = rows(tmp_path, "sessions")
    assert (session["planned_date"], session["planned_seconds"]) == ("2023-03-24", "7200")
    assert (session["started_at"], session["ended_at"]) == ("2023-03-24T09:30:15Z", "")
    assert [r["state"] for r in rows(tmp_path, "attendance")] in (["present", "left"], ["left", "present"])
    (seat,) = rows(tmp_path, "rooms")
    assert (seat["activity_id"], seat["round"], seat["room"], seat["participant_id"]) == (
        "a2",
        "1",
        "3",
        "p1",
    )
    (note,) = rows(tmp_path, "notes")
    assert (note["text"], note["quotable"]) == ('She said "aha",\nthen =SUM(A1)', "true")
    (rating,) = rows(tmp_path, "goal_ratings")
    assert (rating["rating"], rating["note"]) == ("4", "''tis better")
    (checkin,) = rows(tmp_path, "pair_checkins")
    assert (checkin["held_on"], checkin["minutes"], checkin["summary"]) == ("2023-04-02", "55", "'@work")


def test_the_time_that_an_activity_ran_leaves_out_pauses_and_is_empty_while_it_runs(
    full: Store, tmp_path: Path
) -> None:
    sync(full.path, tmp_path)

    welcome, rotation = rows(tmp_path, "activities")
    assert (welcome["actual_seconds"], welcome["ended_at"]) == ("610", "2023-03-24T09:41:55Z")
    assert welcome["facilitator_notes"] == '["Smile."]'
    assert (rotation["actual_seconds"], rotation["ended_at"]) == ("", "")


def test_an_idea_has_the_dots_of_people_and_rooms_and_all_votes_together(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path)

    assert [(r["title"], r["votes"]) for r in rows(tmp_path, "ideas")] == [
        ("'+1 day shadowing", "8"),
        ("No votes", "0"),
    ]
    assert [(r["participant_id"], r["room"]) for r in rows(tmp_path, "votes")].count(("", "4")) == 1
    assert sorted((r["ballot_id"], r["dots"]) for r in rows(tmp_path, "votes")) == [
        ("", "2"),
        ("", "3"),
        ("b1", "2"),
        ("b2", "1"),
    ]
    first, second = rows(tmp_path, "ballots")
    assert (first["question"], first["dots"], first["closed_at"]) == ("'=Where?", "3", "")
    assert (second["question"], second["closed_at"] > "2023") == ("And now?", True)


def test_an_idea_goes_out_whole_with_its_cluster_its_authors_and_its_place(
    full: Store, tmp_path: Path
) -> None:
    sync(full.path, tmp_path)

    card, other = rows(tmp_path, "ideas")
    assert [card[name] for name in ("theme", "outcome", "tried_on", "cluster_id", "x", "y")] == [
        "shadowing",
        "Two went",
        "2023-05-20",
        "k1",
        "12.5",
        "-3.0",
    ]
    assert (card["details"], card["comment"]) == (
        "'+1 day shadowing in a jobcentre, for everybody",
        "Not for the room",
    )
    assert {other[name] for name in ("details", "theme", "cluster_id", "comment", "x", "y")} == {""}
    assert [r["name"] for r in rows(tmp_path, "clusters")] == ["Seeing for oneself"]
    assert [(r["idea_id"], r["participant_id"]) for r in rows(tmp_path, "idea_authors")] == [("i1", "p1")]
    columns = {
        field["name"]: field["description"]
        for resource in codebook(tmp_path)["resources"]
        if resource["name"] == "ideas"
        for field in resource["schema"]["fields"]
    }
    assert columns["comment"].startswith("Private")


def test_the_history_of_stages_has_every_move_that_was_not_undone(empty: Store, tmp_path: Path) -> None:
    with empty.step("test", NOW) as step:
        step.insert("cohort", id="c1", name="Spring", programme_title="M", timezone="Europe/London")
    later = NOW + timedelta(minutes=5)
    board.add(empty, NOW, None, "Ring first", stage=IdeaStage.INSIGHT)
    (card,) = reading.ideas(empty)
    board.retitle(empty, later, card.id, "Ring them first")
    board.move(empty, later, [card.id], IdeaStage.PROTOTYPE)

    def history() -> list[tuple[str, str]]:
        sync(empty.path, tmp_path / "csv")
        return [(row["stage"], row["at"]) for row in rows(tmp_path / "csv", "idea_stages")]

    first, moved = ("insight", "2023-03-24T09:30:15Z"), ("prototype", "2023-03-24T09:35:15Z")
    assert history() == [first, moved]
    undo.undo(empty, later + timedelta(minutes=1))
    assert history() == [first]
    undo.redo(empty, later + timedelta(minutes=2))
    assert history() == [first, ("prototype", "2023-03-24T09:37:15Z")]
    undo.undo(empty, later + timedelta(minutes=3))
    assert history() == [first]
    board.remove(empty, later, [card.id])
    assert history() == []


def test_only_histories_follow_from_the_journal() -> None:
    assert [table.name for table in TABLES if table.worked_out] == ["goal_wordings", "idea_stages"]


def test_files_are_utf_8_with_bom_and_crlf_and_for_their_owner_alone(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path / "a" / "b")

    for path in (tmp_path / "a" / "b").glob("*.csv"):
        data = path.read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        assert data.endswith(b"\r\n")
    pairs = (tmp_path / "a" / "b" / "pairs.csv").read_bytes()
    assert pairs[3:] == (
        b"pair_id,policy_participant_id,operational_participant_id,score,reasons,pinned,"
        b"third_participant_id,exact\r\n"
        b'pair1,p1,p2,-0.5,"\'-both lead",,,\r\n'
    )
    if os.name != "nt":
        every = list((tmp_path / "a" / "b").rglob("*"))
        assert {stat.S_IMODE(path.stat().st_mode) for path in every if path.is_file()} == {0o600}
        assert {stat.S_IMODE(path.stat().st_mode) for path in every if path.is_dir()} == {0o700}


def test_an_empty_cohort_still_has_every_file_with_its_heading(empty: Store, tmp_path: Path) -> None:
    assert sync(empty.path, tmp_path).rows == 0
    assert sorted(p.name for p in tmp_path.glob("*.csv")) == sorted(FILES)
    assert "title" not in codebook(tmp_path)


AWKWARD = st.text(
    st.one_of(
        st.sampled_from("=+-@'\t\r\n\",; 🎉é\u202e\u05d0\u200f\ufeff"),
        st.characters(exclude_categories=["Cs"], exclude_characters="\0"),
    ),
    min_size=1,
    max_size=12,
)


@given(AWKWARD)
@settings(max_examples=100)
def test_an_escaped_text_reads_back_the_same_and_is_no_formula(text: str) -> None:
    assert unescape(escape(text)) == text
    assert not escape(text).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_quote_that_was_typed_into_the_file_stays() -> None:
    assert unescape("'tis") == "'tis"
    assert unescape("'") == "'"
    assert unescape("") == ""


@given(st.lists(AWKWARD, min_size=1, max_size=8))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back_from_its_cell(empty: Store, tmp_path: Path, texts: list[str]) -> None:
    with empty.step("test", NOW) as step:
        empty.db.conn.execute("DELETE FROM goal")
        ids = [step.insert("goal", text=text, created_at=NOW) for text in texts]
    sync(empty.path, tmp_path / "csv")

    read = {row["goal_id"]: unescape(row["text"]) for row in rows(tmp_path / "csv", "goals")}
    assert read == dict(zip(ids, texts, strict=True))


def test_syncing_twice_touches_nothing(full: Store, tmp_path: Path) -> None:
    folder = tmp_path / "csv"
    sync(full.path, folder)
    before = state(folder)

    report = sync(full.path, folder)

    assert state(folder) == before
    assert (report.written, report.unchanged) == ((), WRITTEN)


def test_a_change_touches_its_file_and_the_codebook_only(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path / "csv")
    with full.step("test", NOW) as step:
        step.update("note", "n1", text="Changed")

    assert sync(full.path, tmp_path / "csv").written == ("notes.csv", "datapackage.json")


def test_a_file_changed_by_hand_is_written_again(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path / "csv")
    notes = tmp_path / "csv" / "notes.csv"
    good = notes.read_bytes()
    notes.write_bytes(good.replace(b"aha", b"AHA"))

    assert sync(full.path, tmp_path / "csv").written == ("notes.csv",)
    assert notes.read_bytes() == good


def test_the_codebook_names_each_file_with_its_bytes_hash_and_fields(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path)

    package = codebook(tmp_path)
    assert package["profile"] == "data-package"
    assert (package["title"], package["cohort"]["timezone"]) == ("Spring", "Europe/London")
    assert [resource["path"] for resource in package["resources"]] == [*FILES, SKETCH]
    for resource in package["resources"]:
        data = (tmp_path / resource["path"]).read_bytes()
        assert resource["bytes"] == len(data)
        assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
        if "schema" not in resource:
            continue
        heading = data[3:].split(b"\r\n")[0].decode().split(",")
        assert [field["name"] for field in resource["schema"]["fields"]] == heading
        assert all(field["type"] and field["description"] for field in resource["schema"]["fields"])


def test_keys_in_the_codebook_are_unique_and_what_they_refer_to_exists(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path)

    resources = {r["name"]: r["schema"] for r in codebook(tmp_path)["resources"] if "schema" in r}
    for name, schema in resources.items():
        here = rows(tmp_path, name)
        ids = [row[schema["primaryKey"]] for row in here]
        assert all(ids)
        assert len(set(ids)) == len(ids)
        for key in schema.get("foreignKeys", []):
            there = key["reference"]
            assert resources[there["resource"]]["primaryKey"] == there["fields"]
            known = {row[there["fields"]] for row in rows(tmp_path, there["resource"])} | {""}
            assert {row[key["fields"]] for row in here} <= known


def test_the_codebook_is_put_in_place_last(
    full: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    replace = Path.replace

    def watched(part: Path, target: Path) -> Path:
        order.append(target.name)
        return replace(part, target)

    monkeypatch.setattr(Path, "replace", watched)
    sync(full.path, tmp_path)

    assert order == [*FILES, "i1.svg", "datapackage.json"]


@pytest.mark.parametrize("polite", range(0, 32, 5))
def test_a_cancelled_sync_leaves_the_old_files_and_no_half_ones(
    full: Store, tmp_path: Path, polite: int
) -> None:
    folder = tmp_path / "csv"
    sync(full.path, folder)
    before = state(folder)
    with full.step("test", NOW) as step:
        step.update("participant", "p1", name="Changed")
        step.update("idea", "i1", title="Changed")
    asked = iter(range(1000))

    with pytest.raises(CancelledError, match="Stopped"):
        sync(full.path, folder, cancelled=lambda: next(asked) >= polite)

    assert state(folder) == before


def test_a_sync_can_be_cancelled_up_to_the_last_moment_before_files_change(
    full: Store, tmp_path: Path
) -> None:
    answers: list[bool] = []
    sync(full.path, tmp_path / "whole", cancelled=lambda: bool(answers.append(False)))
    asked = iter(range(1, 1000))

    with pytest.raises(CancelledError):
        sync(full.path, tmp_path / "csv", cancelled=lambda: next(asked) == len(answers))

    assert list((tmp_path / "csv").iterdir()) == []


def test_progress_tells_rows_of_all_rows_and_the_file(empty: Store, tmp_path: Path) -> None:
    with empty.step("test", NOW) as step:
        for number in range(CHUNK_ROWS + 1):
            step.insert("cluster", name=str(number), created_at=NOW)
    told: list[tuple[int, int, str]] = []

    report = sync(empty.path, tmp_path, progress=lambda *what: told.append(what))

    total = CHUNK_ROWS + 1
    assert (CHUNK_ROWS, total, "clusters.csv") in told
    assert told[-1] == (total, total, "datapackage.json")
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)
    assert report.rows == total


def test_capture_goes_on_during_a_sync_which_shows_one_moment(full: Store, tmp_path: Path) -> None:
    def write_more(done: int, total: int, file: str) -> None:
        with full.step("test", NOW) as step:
            step.insert("goal", participant_id="p1", text=f"During {file}", created_at=NOW)
            step.insert("vote", idea_id="i2", session_id="s1", dots=1)

    sync(full.path, tmp_path, progress=write_more)

    assert len(rows(tmp_path, "goals")) == 2
    assert [row["votes"] for row in rows(tmp_path, "ideas")] == ["8", "0"]
    assert full.rows("SELECT count(*) AS n FROM goal")[0]["n"] > 2
    sync(full.path, tmp_path)
    assert len(rows(tmp_path, "goals")) > 2


def content(cohort: Path) -> list[str]:
    """All that a cohort file holds, but what it remembers of the folders that it was synced to."""
    with closing(sqlite3.connect(cohort)) as connection:
        return [line for line in connection.iterdump() if not line.startswith('INSERT INTO "synced"')]


def test_a_closed_cohort_syncs_to_the_same_bytes_and_is_not_changed(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path / "open")
    full.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = tmp_path / "copy.cohort"
    copy.write_bytes(full.path.read_bytes())
    before = content(copy)

    sync(copy, tmp_path / "closed")

    assert content(copy) == before
    assert {n: b for n, (_, b) in state(tmp_path / "open").items()} == {
        n: b for n, (_, b) in state(tmp_path / "closed").items()
    }


def test_halves_from_a_killed_sync_go_and_files_of_others_stay(full: Store, tmp_path: Path) -> None:
    folder = tmp_path / "csv"
    folder.mkdir()
    (folder / ".notes.csv.part").write_text("half")
    (folder / ".diary.part").write_text("not ours")
    (folder / "diary.csv").write_text("not ours")

    sync(full.path, folder)

    assert sorted(p.name for p in folder.iterdir()) == sorted(
        [*FILES, "datapackage.json", "sketches", ".diary.part", "diary.csv"]
    )
    assert (folder / "diary.csv").read_text() == "not ours"


def test_a_folder_that_is_a_file_is_said(full: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(UserError, match="Choose a folder, not a file"):
        sync(full.path, tmp_path / "file")
    with pytest.raises(UserError, match="cannot be written to"):
        sync(full.path, tmp_path / "file" / "below")


def test_a_target_that_cannot_be_replaced_is_named_and_nothing_is_replaced(
    full: Store, tmp_path: Path
) -> None:
    folder = tmp_path / "csv"
    sync(full.path, folder)
    (folder / "notes.csv").unlink()
    (folder / "notes.csv").mkdir()
    kept = {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}
    with full.step("test", NOW) as step:
        step.update("participant", "p1", name="Changed")

    with pytest.raises(UserError, match=r"notes\.csv .*; the folder keeps its old files\.$"):
        sync(full.path, folder)

    assert {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()} == kept


def test_a_full_disk_is_said_and_leaves_the_old_files(
    full: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "csv"
    sync(full.path, folder)
    before = state(folder)
    with full.step("test", NOW) as step:
        step.update("participant", "p1", name="Changed")
    calls = iter(range(1000))

    def full_after_one(handle: int) -> None:
        if next(calls) >= 1:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(pouring.os, "fsync", full_after_one)
    with pytest.raises(UserError, match="Make room on that disk and sync again"):
        sync(full.path, folder, pause=AT_ONCE)

    assert state(folder) == before


def test_a_folder_that_may_not_be_written_to_is_said(
    full: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, flags: int, mode: int = 0o777) -> int:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    with monkeypatch.context() as patched:
        patched.setattr(pouring.os, "open", refuse)
        with pytest.raises(UserError, match="or choose a folder that you may write to"):
            sync(full.path, tmp_path / "csv", pause=AT_ONCE)

    assert list((tmp_path / "csv").iterdir()) == []


def test_what_is_no_cohort_file_is_said_and_no_folder_is_made(tmp_path: Path) -> None:
    (tmp_path / "text.cohort").write_text("Not a database, and long enough to be looked at. " * 20)
    with sqlite3.connect(tmp_path / "other.cohort") as other:
        other.execute("CREATE TABLE note (id)")
    other.close()

    for name, said in (("none", "no file"), ("text", "no cohort file"), ("other", "no cohort file")):
        with pytest.raises(UserError, match=said):
            sync(tmp_path / f"{name}.cohort", tmp_path / "csv")
    assert not (tmp_path / "csv").exists()


def test_the_folder_of_another_cohort_is_left_as_it_is(full: Store, tmp_path: Path) -> None:
    folder = tmp_path / "csv"
    sync(full.path, folder)
    before = state(folder)
    other = opening.create(tmp_path / "other.cohort")
    with other.step("test", NOW) as step:
        step.insert("cohort", id="c2", name="Autumn", programme_title="Mutual mentoring", timezone="UTC")
    other.close()
    with pytest.raises(UserError, match="another cohort \\(Spring\\)"):
        sync(tmp_path / "other.cohort", folder)
    assert state(folder) == before
