"""``facilitator merge A B --into C``: in words, as JSON, and one sentence where it cannot be."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from facilitator.capture import backups, reading
from facilitator.capture.opening import open_store
from facilitator.cli import main
from facilitator.live import board, demo, notes
from facilitator.model.programme import NoteKind

from .conftest import START


@pytest.fixture
def copies(tmp_path: Path) -> tuple[Path, Path]:
    """Two copies on which two people have written notes, and other words on the same card."""
    a, b = demo.make(tmp_path, START), tmp_path / "bo.cohort"
    with closing(open_store(a)) as store:
        board.add(store, START, None, "Ring people")
    backups.copy(a, b)
    for path, name, minute in ((a, "Ana", 1), (b, "Bo", 2)):
        with closing(open_store(path)) as store:
            now = START + timedelta(minutes=minute)
            session = reading.sessions(store)[0].id
            notes.keep(store, now, session, NoteKind.QUOTE, f"{name} heard")
            board.retitle(store, now, reading.ideas(store)[0].id, f"{name}'s words")
    return a, b


def run(*args: object) -> Result:
    return CliRunner().invoke(main, ["merge", *map(str, args)])


def test_merge_says_what_came_and_what_contradicts(copies: tuple[Path, Path], tmp_path: Path) -> None:
    a, b = copies
    made = run(a, b, "--into", tmp_path / "c.cohort")
    assert made.exit_code == 0
    assert made.output.splitlines() == [
        "Comes in: 1 note.",
        "Changed as on the copy: 1 card.",
        "Contradictions, settled by the newer: 1.",
        "  “Ana's words”, title: Ana's words here, Bo's words on the copy. Kept: Bo's words.",
    ]


def test_merge_gives_json(copies: tuple[Path, Path], tmp_path: Path) -> None:
    made = json.loads(run(*copies, "--into", tmp_path / "c.cohort", "--json").output)
    assert made["came"] == {"note": 1}
    (told,) = made["contradictions"]
    assert (told["field"], told["ours"], told["theirs"], told["kept"]) == (
        "title",
        "Ana's words",
        "Bo's words",
        "theirs",
    )


def test_merging_what_has_nothing_new_makes_the_file_and_says_so(
    copies: tuple[Path, Path], tmp_path: Path
) -> None:
    a, b = copies
    run(a, b, "--into", tmp_path / "c.cohort")
    again = run(tmp_path / "c.cohort", b, "--into", tmp_path / "d.cohort")
    assert again.output == "There is nothing in this copy that is not here.\n"
    assert (tmp_path / "d.cohort").is_file()


def test_a_file_that_is_there_is_never_written_over(copies: tuple[Path, Path]) -> None:
    a, b = copies
    refused = run(a, b, "--into", b)
    assert refused.exit_code == 2
    assert "is one of the two copies" in refused.output
