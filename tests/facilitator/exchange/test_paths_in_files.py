"""A path that stands in a file is never followed out of the folder that somebody chose."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator.capture.store import Store
from facilitator.errors import UserError
from facilitator.exchange.sketch_files import halves, listed
from facilitator.exchange.sync import sync
from facilitator.exchange.typeset import typeset
from facilitator.model.sketch import Point, StrokeKind

NOW = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)

ELSEWHERE = (
    "../secret.svg",
    "sketches/../../secret.svg",
    "/etc/passwd",
    "sketches/..\\secret.svg",
    "sketches/a/b.svg",
    "C:\\secret.svg",
    "sketches/con.svg",
    "notes.csv",
    "datapackage.json",
)


def test_a_codebook_that_names_files_elsewhere_takes_none_of_them_away(full: Store, tmp_path: Path) -> None:
    folder, secret = tmp_path / "csv", tmp_path / "secret.svg"
    sync(full.path, folder)
    secret.write_text("mine", encoding="utf-8")
    book = json.loads((folder / "datapackage.json").read_bytes())
    book["resources"] += [{"name": "x", "path": path} for path in ELSEWHERE]
    (folder / "datapackage.json").write_text(json.dumps(book), encoding="utf-8")

    assert listed([*ELSEWHERE, "sketches/i1.svg"]) == {"sketches/i1.svg"}
    sync(full.path, folder)
    assert secret.read_text(encoding="utf-8") == "mine"
    assert halves(folder) == []


@pytest.mark.parametrize("card", ["../out", "a/b", "/etc/x", "..", "con", "UPPER", "a" * 99, "x\0y", "ü"])
def test_a_card_whose_id_is_no_name_for_a_file_is_not_drawn_anywhere(
    empty: Store, tmp_path: Path, card: str
) -> None:
    with empty.step("test", NOW) as step:
        step.insert("cohort", id="c1", name="Spring", programme_title="M", timezone="Europe/London")
        step.insert("idea", id=card, stage="idea", title="T", created_at=NOW)
        step.insert(
            "stroke",
            idea_id=card,
            frame=1,
            position=1,
            kind=StrokeKind.PEN,
            points=[Point(1, 1), Point(2, 2)],
            width=4,
            created_at=NOW,
        )
    with pytest.raises(UserError, match="cannot name a file"):
        sync(empty.path, tmp_path / "csv")
    assert not list(tmp_path.rglob("*.svg"))


def test_a_document_reads_no_file_but_those_that_are_handed_to_it(tmp_path: Path) -> None:
    """Typst is given a world of files by name: there is no disk in it, whatever a text says."""
    import typst

    secret = tmp_path / "secret.txt"
    secret.write_text("Ana Silva", encoding="utf-8")
    for path in (str(secret), f"../../../../../../../../..{secret}", "/etc/hostname"):
        with pytest.raises(typst.TypstError):
            typst.compile({"main.typ": f'#read("{path}")'.encode()}, format="pdf")
    with pytest.raises((OSError, UserError)):
        typeset("../../../etc/hostname", {}, NOW)


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_in_a_synced_folder_is_replaced_and_not_written_through(full: Store, tmp_path: Path) -> None:
    folder, secret = tmp_path / "csv", tmp_path / "secret.txt"
    sync(full.path, folder)
    secret.write_text("mine", encoding="utf-8")
    (folder / "notes.csv").unlink()
    (folder / "notes.csv").symlink_to(secret)

    sync(full.path, folder)
    assert secret.read_text(encoding="utf-8") == "mine"
    assert not (folder / "notes.csv").is_symlink()
