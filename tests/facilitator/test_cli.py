"""The command line: what it makes, and that a mistake is said alone on stderr with exit code 2."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from facilitator import __version__
from facilitator.cli import main
from facilitator.exchange.csv_tables import TABLES
from facilitator.places import RESOURCES

ROSTER = str(RESOURCES / "demo" / "roster.csv")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def pilot(folder: Path) -> str:
    """A cohort file in that folder."""
    assert run("new", "pilot.cohort", "--roster", ROSTER, "--start", "2023-03-24").exit_code == 0
    return "pilot.cohort"


def run(*words: str) -> Result:
    """Runs the command line inside this process."""
    return CliRunner().invoke(main, words, prog_name="facilitator")


def refused(*words: str) -> str:
    """Runs what must be refused: exit code 2, nothing on stdout, and this on stderr."""
    result = run(*words)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    return result.stderr.rstrip("\n")


def as_a_program(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Runs the command line as a program of its own, with its settings and log below a folder."""
    home = {name: str(folder / "home") for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA")}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return subprocess.run(
        [sys.executable, "-m", "facilitator", *words],
        cwd=folder,
        env={**kept, **home, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def rows(path: str, sql: str) -> list[tuple[object, ...]]:
    """Rows of a cohort file."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def test_it_says_its_version():
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, f"facilitator, version {__version__}\n")


def test_help_lists_the_commands():
    words = run("--help").stdout
    assert all(f"\n  {name} " in words for name in ("demo", "new", "rehearse", "sync"))
    assert "open " not in words


def test_an_unknown_word_is_neither_command_nor_file(folder):
    assert refused("frobnicate") == (
        "Error: There is no command and no file frobnicate. See `facilitator --help`."
    )


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("missing.cohort", "There is no file missing.cohort. Make a cohort with `facilitator new`."),
        ("notes.txt", "notes.txt is no cohort file. Choose a file that Facilitator made (NAME.cohort)."),
    ],
)
def test_a_file_that_cannot_be_opened_is_one_sentence_and_no_traceback(tmp_path, name, sentence):
    (tmp_path / "notes.txt").write_text("Not a cohort\n")
    (tmp_path / "home").mkdir()
    done = as_a_program(tmp_path, name)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"{sentence}\n")


def test_new_makes_a_cohort_for_its_owner_alone_and_says_how_to_open_it(folder):
    result = run("new", "pilot", "--roster", ROSTER, "--start", "2023-03-24")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "pilot.cohort is made. Open it with: facilitator pilot.cohort\n"
    assert rows("pilot.cohort", "SELECT count(*) FROM participant") == [(10,)]
    assert rows("pilot.cohort", "SELECT planned_date FROM session WHERE number IN (1, 4)") == [
        ("2023-03-24",),
        ("2023-04-21",),
    ]
    assert [path.name for path in folder.iterdir()] == ["pilot.cohort"]
    if os.name == "posix":
        assert stat.S_IMODE(Path("pilot.cohort").stat().st_mode) == 0o600


def test_new_takes_a_programme_of_ones_own(folder):
    own = RESOURCES / "programmes" / "mutual-mentoring.toml"
    text = own.read_text(encoding="utf-8").replace('title = "Building empathy"', 'title = "First of ours"')
    Path("ours.toml").write_text(text, encoding="utf-8")
    assert run("new", "a.cohort", "--roster", ROSTER, "--programme", "ours.toml").exit_code == 0
    assert rows("a.cohort", "SELECT title FROM session WHERE number = 1") == [("First of ours",)]


def test_new_takes_sets_of_questions_in_place_of_the_built_in_ones(folder):
    own = (RESOURCES / "benchmarks" / "access.toml").read_text(encoding="utf-8")
    Path("ours.toml").write_text(own.replace('name = "access"', 'name = "ours"'), encoding="utf-8")
    options = ("--benchmarks", "ours.toml", "--benchmarks", "empathy")
    assert run("new", "a.cohort", "--roster", ROSTER, *options).exit_code == 0
    assert rows("a.cohort", "SELECT name FROM benchmark ORDER BY position") == [("ours",), ("empathy",)]


def test_new_names_every_mistake_of_a_set_of_questions_at_its_place_and_makes_nothing(folder):
    own = (RESOURCES / "benchmarks" / "access.toml").read_text(encoding="utf-8")
    own = own.replace('id = "beyond-team"', 'id = "whom-to-ask"').replace('"Strongly agree"', '""')
    Path("ours.toml").write_text(own, encoding="utf-8")
    said = refused("new", "a.cohort", "--roster", ROSTER, "--benchmarks", "ours.toml")
    assert said == (
        "ours.toml has 2 mistakes and was not loaded; places are counted from 0.\n"
        "  anchors[4]: empty; the two ends need words\n"
        '  items[1].id: "whom-to-ask" is that of items[0] too'
    )
    assert [path.name for path in folder.iterdir()] == ["ours.toml"]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            ("--roster", "nobody.csv"),
            "There is no file nobody.csv. Check the name and the folder of the roster.",
        ),
        (
            ("--roster", ROSTER, "--start", "24/03/2023"),
            "--start: 24/03/2023 is no date. Write it as 2023-03-24.",
        ),
        (
            ("--roster", ROSTER, "--start", "2023-02-30"),
            "--start: 2023-02-30 is no date. Write it as 2023-03-24.",
        ),
        (
            ("--roster", ROSTER, "--programme", "nothing-like-it"),
            'There is no built-in programme "nothing-like-it". Built in: mutual-mentoring. '
            "A file of your own is given with its ending, .toml.",
        ),
        (
            ("--roster", ROSTER, "--programme", "ours.toml"),
            "There is no file ours.toml. Check the name and the folder of the programme.",
        ),
    ],
)
def test_new_refuses_in_one_sentence_and_leaves_nothing(folder, options, sentence):
    assert refused("new", "pilot.cohort", *options) == sentence
    assert list(folder.iterdir()) == []


def test_new_needs_a_roster_and_says_so(folder):
    assert refused("new", "pilot.cohort").endswith("Error: Missing option '--roster'.")


def test_new_in_a_folder_that_is_not_there_is_refused(folder):
    said = refused("new", str(Path("away", "pilot.cohort")), "--roster", ROSTER)
    assert said == "There is no folder away. Make it first, or choose another."


def test_new_never_overwrites_a_file(pilot):
    before = Path(pilot).read_bytes()
    said = refused("new", pilot, "--roster", ROSTER)
    assert said == "pilot.cohort is there already. Choose another name, or open that file."
    assert Path(pilot).read_bytes() == before


def test_every_cell_of_a_roster_that_needs_mending_is_listed_with_its_place(folder):
    Path("roster.csv").write_text("name,profession\nAnn,policy\n,policy\nBob,pirate\n", encoding="utf-8")
    assert refused("new", "pilot.cohort", "--roster", "roster.csv").splitlines() == [
        "The roster was not imported, since 2 of its cells need mending:",
        "  row 3, name: the name is missing",
        '  row 4, profession: "pirate" is no profession known here; write policy or operational',
    ]
    assert not Path("pilot.cohort").exists()


def test_sync_writes_the_csv_and_a_second_time_nothing(pilot):
    result = run("sync", pilot, "out")
    assert (result.exit_code, result.stderr) == (0, "")
    files = len(TABLES) + 1  # and the codebook
    assert result.stdout == f"{files} files written to out, 0 unchanged.\n"
    assert len(list(Path("out").iterdir())) == files
    assert run("sync", pilot, "out").stdout == "Nothing had changed: out is up to date.\n"


def test_sync_says_what_it_did_as_json(pilot):
    first, second = (msgspec.json.decode(run("sync", pilot, "out", "--json").stdout) for _ in range(2))
    assert set(first["written"]) == set(second["unchanged"]) == {path.name for path in Path("out").iterdir()}
    assert first["unchanged"] == second["written"] == []
    assert first["rows"] == second["rows"] > 0
    assert first["folder"] == "out"


@pytest.mark.parametrize("name", ["", "  "])
def test_sync_refuses_a_folder_without_a_name(pilot, name):
    before = sorted(path.name for path in Path().iterdir())
    assert refused("sync", pilot, name).startswith("The folder has no name.")
    assert sorted(path.name for path in Path().iterdir()) == before


def test_sync_says_whose_file_it_kept_aside(pilot):
    run("sync", pilot, "out")
    Path("out/notes.csv").write_text("Mine")
    said = run("sync", pilot, "out").stdout.splitlines()
    (kept,) = Path("out").glob("notes (changed by hand *).csv")
    assert said[0].startswith("1 file written to out,")
    assert said[1].startswith(f"Somebody had changed notes.csv: their file is kept as “{kept.name}”")
    Path("out/notes.csv").write_text("Mine too")
    told = msgspec.json.decode(run("sync", pilot, "out", "--json").stdout)
    assert list(told["kept_aside"]) == ["notes.csv"]


def test_sync_refuses_a_file_that_is_no_cohort_and_a_folder_that_is_a_file(pilot):
    Path("notes.txt").write_text("Not a cohort\n")
    assert refused("sync", "missing.cohort", "out").startswith("There is no file missing.cohort.")
    assert refused("sync", "notes.txt", "out").startswith("notes.txt is no cohort file.")
    assert refused("sync", pilot, "notes.txt").startswith("notes.txt cannot be written to")
    assert Path("notes.txt").read_text() == "Not a cohort\n"
    assert not Path("out").exists()


def test_rehearse_needs_a_folder_and_a_speed_within_bounds(folder):
    assert refused("rehearse").endswith("Error: Missing option '--to'.")
    assert "9999" in refused("rehearse", "--to", "out", "--speed", "9999")
    assert list(folder.iterdir()) == []


def test_a_cohort_without_a_name_or_in_an_impossible_year_is_refused_in_a_sentence(folder: Path) -> None:
    assert "needs a name" in refused("new", "", "--roster", ROSTER)
    for day in ("9999-12-31", "0001-01-01"):
        assert "no day to begin on" in refused("new", "a.cohort", "--roster", ROSTER, "--start", day)
    assert list(folder.iterdir()) == []
