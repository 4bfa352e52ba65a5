"""Sketches in the synced folder: named by their cards, gone with them, and nobody else's file touched."""

from __future__ import annotations

import errno
import hashlib
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.exchange import pouring
from facilitator.exchange.sync import CancelledError, sync
from facilitator.live import board, sketches
from facilitator.model.sketch import Point, StrokeKind

NOW = datetime(2023, 5, 3, 10, 0, tzinfo=UTC)


def new_card(store: Store, title: str) -> str:
    board.add(store, NOW, None, title)
    return str(store.rows("SELECT id FROM idea ORDER BY rowid DESC LIMIT 1")[0]["id"])


def draw(store: Store, card: str, x: float = 100.0) -> None:
    sketches.draw(store, NOW, card, 1, StrokeKind.LINE, [Point(x, 10), Point(900, 800)], width=7.0)


@pytest.fixture
def cards(store: Store) -> tuple[str, str]:
    made = (new_card(store, "One named person"), new_card(store, "Second"))
    for card in made:
        draw(store, card)
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "csv"


def package(folder: Path) -> dict:
    return json.loads((folder / "datapackage.json").read_bytes())


def state(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_sketch_lies_under_the_id_of_its_card_with_its_hash_in_the_codebook(
    store: Store, cards, folder: Path
) -> None:
    sync(store.path, folder)

    assert sorted(p.name for p in (folder / "sketches").iterdir()) == sorted(f"{c}.svg" for c in cards)
    listed = [r for r in package(folder)["resources"] if r["profile"] == "data-resource"]
    assert [r["path"] for r in listed] == sorted(f"sketches/{card}.svg" for card in cards)
    for resource in listed:
        data = (folder / resource["path"]).read_bytes()
        assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
        assert (resource["bytes"], resource["mediatype"]) == (len(data), "image/svg+xml")
        assert "schema" not in resource
    assert b"One named person" in (folder / f"sketches/{cards[0]}.svg").read_bytes()


def test_a_new_stroke_touches_its_sketch_alone(store: Store, cards, folder: Path) -> None:
    sync(store.path, folder)
    before = (folder / f"sketches/{cards[1]}.svg").stat().st_mtime_ns
    draw(store, cards[0], 300.0)

    report = sync(store.path, folder)

    assert report.written == ("strokes.csv", f"sketches/{cards[0]}.svg", "datapackage.json")
    assert (folder / f"sketches/{cards[1]}.svg").stat().st_mtime_ns == before
    assert sync(store.path, folder).written == ()


def test_the_sketch_of_a_card_that_is_gone_goes_and_the_last_takes_its_folder(
    store: Store, cards, folder: Path
) -> None:
    sync(store.path, folder)
    board.remove(store, NOW, [cards[0]])
    report = sync(store.path, folder)
    assert report.removed == (f"sketches/{cards[0]}.svg",)
    assert [p.name for p in (folder / "sketches").iterdir()] == [f"{cards[1]}.svg"]

    sketches.clear_frame(store, NOW, cards[1], 1)
    sync(store.path, folder)
    assert not (folder / "sketches").exists()
    assert package(folder)["profile"] == "tabular-data-package"


def test_a_drawing_that_we_did_not_write_stays(store: Store, cards, folder: Path) -> None:
    sync(store.path, folder)
    theirs = folder / "sketches" / "theirs.svg"
    theirs.write_text("<svg/>")
    board.remove(store, NOW, list(cards))

    assert len(sync(store.path, folder).removed) == 2

    assert [p.name for p in (folder / "sketches").iterdir()] == ["theirs.svg"]


@pytest.mark.parametrize(
    "path", ["../precious.svg", "sketches/../../precious.svg", "sketches/A b.svg", "notes.csv"]
)
def test_a_codebook_that_names_other_files_gets_none_removed(
    store: Store, cards, folder: Path, path: str
) -> None:
    sync(store.path, folder)
    (folder.parent / "precious.svg").write_text("mine")
    changed = package(folder)
    changed["resources"].append({"path": path})
    (folder / "datapackage.json").write_text(json.dumps(changed))

    assert sync(store.path, folder).removed == ()

    assert (folder.parent / "precious.svg").read_text() == "mine"
    assert (folder / "notes.csv").is_file()


@pytest.mark.parametrize("bad", ["../escape", "a/b", "con", "", "UPPER", "x" * 65, ".hidden", "a b"])
def test_an_id_that_cannot_name_a_file_is_said_and_nothing_is_written(
    store: Store, folder: Path, bad: str
) -> None:
    with store.step("test", NOW) as step:
        step.connection.execute(
            "INSERT INTO idea (id, stage, title, created_at) VALUES (?, 'idea', 'Odd', ?)",
            [bad, "2023-05-03T10:00:00.000000Z"],
        )
    draw(store, bad)
    with pytest.raises(UserError, match=r"“Odd” has the id .* cannot name a file"):
        sync(store.path, folder)
    assert not folder.exists()


def test_halves_of_a_killed_sync_go_and_halves_of_others_stay(store: Store, cards, folder: Path) -> None:
    sync(store.path, folder)
    gone = folder / "sketches" / ".0187-gone.svg.part"
    other = folder / "sketches" / ".Their Work.svg.part"
    for half in (gone, other):
        half.write_text("half")

    sync(store.path, folder)

    assert not gone.exists()
    assert other.read_text() == "half"


def test_a_cancelled_sync_leaves_old_sketches_and_no_half_ones(store: Store, cards, folder: Path) -> None:
    sync(store.path, folder)
    before = state(folder)
    draw(store, cards[0], 300.0)
    board.remove(store, NOW, [cards[1]])
    told: list[str] = []

    with pytest.raises(CancelledError):
        sync(
            store.path,
            folder,
            progress=lambda done, total, name: told.append(name),
            cancelled=lambda: any(name.startswith("sketches/") for name in told),
        )

    assert state(folder) == before


def test_a_cancelled_first_sync_leaves_no_folder_for_sketches(store: Store, cards, folder: Path) -> None:
    told: list[str] = []
    with pytest.raises(CancelledError):
        sync(
            store.path,
            folder,
            progress=lambda done, total, name: told.append(name),
            cancelled=lambda: len([n for n in told if n.startswith("sketches/")]) > 1,
        )
    assert list(folder.iterdir()) == []


def test_a_full_disk_while_a_sketch_is_written_leaves_the_old_files(
    store: Store, cards, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync(store.path, folder)
    before = state(folder)
    draw(store, cards[0], 300.0)
    calls = iter(range(1000))

    def full_at_the_first_sketch(handle: int) -> None:
        if next(calls) >= 1:  # strokes.csv is the only table that changed
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(pouring.os, "fsync", full_at_the_first_sketch)
    with pytest.raises(UserError, match="Make room on that disk"):
        sync(store.path, folder, pause=lambda seconds: None)
    assert state(folder) == before


def test_a_file_where_the_folder_of_sketches_belongs_is_said(store: Store, cards, folder: Path) -> None:
    folder.mkdir()
    (folder / "sketches").write_text("a file")
    with pytest.raises(UserError, match="sketches is a file, and has to be a folder"):
        sync(store.path, folder)
    assert [p.name for p in folder.iterdir()] == ["sketches"]
