"""Somebody who was erased from one of two copies is in no merged file, whichever of the two comes first."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from facilitator.capture import backups, reading
from facilitator.capture.opening import open_store
from facilitator.capture.store import Store
from facilitator.cli import main
from facilitator.live import notes, timer
from facilitator.model.programme import NoteKind

START = datetime(2023, 3, 24, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize("erased_first", [True, False], ids=["erased first", "erased second"])
def test_a_merged_file_holds_nothing_of_somebody_who_was_erased_from_either_copy(
    store: Store, session_id: str, tmp_path: Path, erased_first: bool
) -> None:
    person = reading.participants(store)[0]
    timer.start(store, START, session_id)
    notes.keep(store, START, session_id, NoteKind.QUOTE, f"{person.name} rang us", participant_id=person.id)
    copy = tmp_path / "elsewhere" / "copy.cohort"
    copy.parent.mkdir()
    backups.copy(store.path, copy)
    store.close()
    theirs = open_store(copy)
    notes.keep(theirs, START, session_id, NoteKind.QUOTE, f"{person.name} wrote to us")
    theirs.keep_draft("capture.note", f"Half typed about {person.name}")
    theirs.keep_draft(f"goals.{person.id}", "Half typed by them")
    theirs.close()
    run = CliRunner()
    done = run.invoke(main, ["erase", str(store.path), person.id])
    assert done.exit_code == 0, done.output

    one, other = (store.path, copy) if erased_first else (copy, store.path)
    into = tmp_path / "joined" / "c.cohort"
    into.parent.mkdir()
    done = run.invoke(main, ["merge", str(one), str(other), "--into", str(into)])
    assert done.exit_code == 0, done.output

    for file in into.parent.iterdir():
        raw = file.read_bytes().lower()
        for gone in (person.name, person.email, person.id):
            assert gone.encode().lower() not in raw, (file.name, gone)
    merged = open_store(into)
    texts = [note.text for note in reading.notes(merged, session_id)]
    merged.close()
    assert "[erased] wrote to us" in texts
