"""``facilitator collect`` at the command line: what it says, its exit codes, and DuckDB as an extra."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from facilitator.capture.store import Store
from facilitator.cli import main
from facilitator.exchange.sync import sync


def run(*words: object) -> Result:
    """Runs the command line inside this process."""
    return CliRunner().invoke(main, [*map(str, words)], prog_name="facilitator")


@pytest.fixture
def shared(full: Store, tmp_path: Path) -> Path:
    sync(full.path, tmp_path / "shared" / "full")
    return tmp_path / "shared"


def test_it_says_what_it_did_in_words_and_as_json(shared: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = run("collect", shared, "--to", out)
    assert (first.exit_code, first.stderr) == (0, "")
    assert first.stdout.startswith("1 cohort with ")
    assert "1 written, 0 unchanged, 0 removed. See summary.md there." in first.stdout

    again = json.loads(run("collect", shared, "--to", out, "--json").stdout)
    assert (again["cohorts"], again["written"], again["unchanged"], again["left_out"]) == (1, [], 1, [])


def test_when_a_folder_is_left_out_of_a_collection(shared: Path, tmp_path: Path) -> None:
    (shared / "bad").mkdir()
    (shared / "bad" / "datapackage.json").write_text("{}", encoding="utf-8")

    done = run("collect", shared, "--to", tmp_path / "out")
    assert done.exit_code == 1
    assert done.stdout.startswith("1 cohort with ")
    assert "bad: its datapackage.json is damaged, or not of a cohort" in done.stderr
    assert json.loads(run("collect", shared, "--to", tmp_path / "out", "--json").stdout)["left_out"]


def test_a_mistake_is_one_sentence_and_exit_code_2(shared: Path, tmp_path: Path) -> None:
    done = run("collect", tmp_path / "nowhere", "--to", tmp_path / "out")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith("There is no folder ")
    assert run("collect", "--to", tmp_path / "out").exit_code == 2
    assert run("collect", shared).exit_code == 2


def test_without_duckdb_it_says_how_to_install_it(shared: Path, tmp_path: Path) -> None:
    program = "import sys; sys.modules['duckdb'] = None; from facilitator.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, "collect", str(shared), "--to", str(tmp_path / "out")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "Collecting needs DuckDB, which is not installed here. "
        "Install it with: pip install 'facilitator[office]'"
    ]


def test_no_other_command_reads_duckdb() -> None:
    program = "import sys, facilitator.cli; sys.exit('duckdb' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
