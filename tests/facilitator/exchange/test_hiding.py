"""A pseudonymised folder names nobody: stable codes, cleaned texts, and a word on what may still tell."""

from __future__ import annotations

import csv
import json
import os
import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from facilitator.capture.store import Store
from facilitator.cli import main
from facilitator.errors import UserError
from facilitator.exchange.csv_contract import Kind, Table
from facilitator.exchange.csv_tables import TABLES
from facilitator.exchange.hiding import SOMEBODY, STILL_TELLS, draw, hiding_of
from facilitator.exchange.sync import sync
from facilitator.rules.private_numbers import HIDDEN_PHONE
from facilitator.rules.pseudonyms import HIDDEN_ADDRESS

AT = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def codes(store: Store) -> dict[str, str]:
    return {row["id"]: row["code"] for row in store.rows("SELECT id, code FROM pseudonym")}


def every_byte(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_column_of_text_says_what_it_holds_of_people(table: Table) -> None:
    for column in table.written:
        text = column.kind in (Kind.TEXT, Kind.LIST, Kind.RECORD)
        tells = column.holds or column.values or column.refers_to or column.stored == "id"
        assert tells or not text, f"{table.name}.{column.name} needs a Holds: is it typed about people?"


def test_when_a_folder_is_synced_with_codes_for_names(full: Store, tmp_path: Path) -> None:
    folder = tmp_path / "csv"
    with full.step("test", AT) as step:
        step.update("participant", "p1", manager="Maud Grey", email="sian@example.org")
        step.update("participant", "p2", manager="Siân O’Neill")
        step.update(
            "activity",
            "a1",
            instructions=["Bo begins", "then SIAN"],
            turns={"minutes": 4, "names": ["Bo speaks"]},
        )
        step.insert(
            "note",
            id="n2",
            session_id="s1",
            kind="insight",
            created_at=AT,
            text="Bo, bo@example.org, other@else.org, Maud Grey and 07700 900123",
        )
        step.insert(
            "stroke",
            id="k2",
            idea_id="i1",
            frame=1,
            position=2,
            kind="text",
            points=[[1.0, 1.0, 0.5]],
            width=40.0,
            text="Ask O’Neill",
            created_at=AT,
        )
    report = sync(full.path, folder, pseudonymise=True)

    sian, bo = codes(full)["p1"], codes(full)["p2"]
    assert [
        (r["participant_id"], r["name"], r["email"], r["position"]) for r in rows(folder, "participants")
    ] == sorted([(sian, sian, "", ""), (bo, bo, "", "")])
    assert {r["participant_id"]: r["manager"] for r in rows(folder, "participants")} == {
        sian: SOMEBODY,
        bo: sian,
    }
    (pair,) = rows(folder, "pairs")
    assert (pair["policy_participant_id"], pair["operational_participant_id"], pair["pair_id"]) == (
        sian,
        bo,
        "pair1",
    )
    assert rows(folder, "notes")[-1]["text"] == f"{bo}, {bo}, {HIDDEN_ADDRESS}, {SOMEBODY} and {HIDDEN_PHONE}"
    (first, _) = rows(folder, "activities")
    assert first["instructions"] == f'["{bo} begins","then {sian}"]'
    assert first["turns"] == f'{{"minutes":4,"names":["{bo} speaks"]}}'
    assert first["facilitator_notes"] == ""
    assert {card["comment"] for card in rows(folder, "ideas")} == {""}
    assert rows(folder, "ideas")[0]["owner_id"] == sian
    assert [s["text"] for s in rows(folder, "strokes")] == ["'=Ring <b>Sam</b>", f"Ask {sian}"]
    assert f"Ask {sian}" in (folder / "sketches" / "i1.svg").read_text()
    (checkin,) = rows(folder, "pair_checkins")
    assert checkin["held_on"] == "2023-03-27"
    assert date.fromisoformat(checkin["held_on"]).weekday() == 0
    for text in (
        b"Si\xc3\xa2n",
        b"Neill",
        b"example.org",
        b"Maud",
        b"Not for the room",
        b"Smile",
        b'"p1"',
        b",p1,",
    ):
        assert text not in every_byte(folder), text
    assert report.replaced["notes.text"] == 5
    assert report.replaced["participants.name"] == 2
    assert report.replaced["pair_checkins.held_on"] == 1
    assert report.replaced["sketches.words"] == 1
    package = json.loads((folder / "datapackage.json").read_text())
    assert package["pseudonymised"] is True
    assert STILL_TELLS in package["description"]


def test_codes_stay_the_same_when_people_come_and_go_and_are_in_no_order(
    store: Store, tmp_path: Path
) -> None:
    sync(store.path, tmp_path / "one", pseudonymise=True)
    before = codes(store)
    assert len(set(before.values())) == 10
    assert all(code[0] in "PO" and code[1:].isdigit() for code in before.values())
    with store.step("test", AT) as step:
        step.insert("participant", id="new", position=0, name="Zed Young", profession="policy")
    sync(store.path, tmp_path / "one", pseudonymise=True)
    after = codes(store)
    assert {key: after[key] for key in before} == before
    assert after["new"] not in before.values()
    assert sync(store.path, tmp_path / "one", pseudonymise=True).written == ()


def test_a_code_is_drawn_by_lot_and_never_twice() -> None:
    drawn: set[str] = set()
    for _ in range(2000):
        code = draw("P", drawn)
        assert code not in drawn
        drawn.add(code)
    assert sorted(drawn) != list(drawn)


def test_names_and_codes_are_never_mixed_in_one_folder(full: Store, tmp_path: Path) -> None:
    sync(full.path, tmp_path / "names")
    sync(full.path, tmp_path / "codes", pseudonymise=True)
    for folder, pseudonymise in ((tmp_path / "names", True), (tmp_path / "codes", False)):
        before = every_byte(folder)
        with pytest.raises(UserError, match=r"holds this cohort with (names|codes)"):
            sync(full.path, folder, pseudonymise=pseudonymise)
        assert every_byte(folder) == before


@pytest.mark.skipif(
    os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="needs permissions"
)
def test_when_the_file_cannot_be_written_to_and_somebody_has_no_code_yet(full: Store, tmp_path: Path) -> None:
    full.path.chmod(0o400)
    with pytest.raises(UserError, match="codes for names are kept there"):
        sync(full.path, tmp_path / "csv", pseudonymise=True)


def test_a_file_that_is_being_written_says_so_and_one_whose_codes_are_there_needs_no_writing(
    full: Store, tmp_path: Path
) -> None:
    full.connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError, match="codes for names are kept there"):
        sync(full.path, tmp_path / "csv", pseudonymise=True)
    full.connection.execute("ROLLBACK")
    sync(full.path, tmp_path / "csv", pseudonymise=True)
    full.connection.execute("BEGIN IMMEDIATE")
    sync(full.path, tmp_path / "csv", pseudonymise=True)
    full.connection.execute("ROLLBACK")


def test_the_command_says_what_was_replaced_and_what_may_still_tell(full: Store, tmp_path: Path) -> None:
    told = CliRunner().invoke(main, ["sync", str(full.path), str(tmp_path / "csv"), "--pseudonymise"])
    assert told.exit_code == 0
    assert "participants.name" in told.output
    assert STILL_TELLS in told.output
    told = CliRunner().invoke(main, ["sync", str(full.path), str(tmp_path / "b"), "--pseudonymise", "--json"])
    assert json.loads(told.output)["replaced"]["participants.name"] == 2


def test_people_who_left_and_former_names_are_taken_out_of_texts_too(full: Store, tmp_path: Path) -> None:
    with full.step("test", AT) as step:
        gone = step.insert("participant", position=3, name="Petra Quill", profession="policy")
        step.insert(
            "note", id="n2", session_id="s1", kind="insight", created_at=AT, text="Petra asked Teddy Bear"
        )
    with full.step("test", AT) as step:
        step.delete("participant", gone)
        step.update("participant", "p2", name="Teddy Bear")
        step.update("participant", "p2", name="Bo")
    sync(full.path, tmp_path, pseudonymise=True)
    assert rows(tmp_path, "notes")[-1]["text"] == f"{SOMEBODY} asked {codes(full)['p2']}"


def test_the_mark_changes_when_a_text_could_be_cleaned_otherwise(full: Store) -> None:
    full.connection.row_factory = sqlite3.Row
    before = hiding_of(full.connection, full.path).mark
    assert hiding_of(full.connection, full.path).mark == before
    full.connection.row_factory = None
    with full.step("test", AT) as step:
        step.insert("participant", position=3, name="Petra Quill", profession="policy")
    full.connection.row_factory = sqlite3.Row
    assert hiding_of(full.connection, full.path).mark != before
    full.connection.row_factory = None
