"""The program that is handed out is built and started: BUNDLE=folder, or BUNDLE=one-file; it takes minutes.

BUNDLE_TO keeps what was built.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

KIND = os.environ.get("BUNDLE", "")
BUILD = Path(__file__).resolve().parents[2] / ".ci" / "bundle" / "build.py"

pytestmark = pytest.mark.skipif(KIND not in ("folder", "one-file"), reason="BUNDLE=folder or BUNDLE=one-file")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    to = Path(os.environ.get("BUNDLE_TO") or tmp_path_factory.mktemp("bundle") / "made").resolve()
    more = ["--one-file"] if KIND == "one-file" else []
    subprocess.run([sys.executable, str(BUILD), "--to", str(to), *more], check=True)
    return to


@pytest.fixture
def facilitator(bundle: Path, tmp_path: Path):
    """Runs the program as on a computer that has no Python and nothing of ours."""
    if sys.platform == "win32":
        program = bundle / "facilitator-cli.exe"
    elif sys.platform == "darwin" and KIND == "folder":
        program = bundle / "Facilitator.app" / "Contents" / "MacOS" / "facilitator"
    else:
        program = bundle / "facilitator"
    kept = ("SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LOCALAPPDATA", "APPDATA", "USERPROFILE")
    clean = {name: os.environ[name] for name in kept if name in os.environ}
    clean |= {"HOME": str(tmp_path), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [str(program), *arguments],
            check=False,
            env=clean,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


def test_it_says_which_version_it_is(facilitator):
    assert facilitator("--version").strip().endswith(version("facilitator"))


def test_a_session_is_rehearsed_in_its_windows_and_synced(facilitator, tmp_path):
    said = facilitator("rehearse", "--session", "1", "--to", "rehearsed")
    assert "each true to the second" in said
    assert list((tmp_path / "rehearsed").glob("stage-1-*.png"))
    package = json.loads((tmp_path / "rehearsed" / "csv" / "datapackage.json").read_text(encoding="utf-8"))
    assert len(package["resources"]) > 20


def test_what_runs_in_a_process_of_its_own_runs_there_too(facilitator, tmp_path):
    """Figures and reports start the program anew with a command of its own."""
    facilitator("rehearse", "--session", "1", "--to", "rehearsed")
    facilitator("report", "rehearsed/rehearsal.cohort", "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert facilitator("collect", "rehearsed/csv", "--to", "dataset").startswith("1 cohort")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktop entries are Linux's")
def test_the_desktop_learns_of_it_and_forgets_it_again(bundle, tmp_path):
    def install(*arguments: str) -> None:
        subprocess.run(
            [str(bundle / "desktop" / "install.sh"), *arguments],
            check=True,
            env={"HOME": str(tmp_path), "PATH": os.environ["PATH"]},
        )

    install()
    share = tmp_path / ".local" / "share"
    entry = (share / "applications" / "facilitator.desktop").read_text(encoding="utf-8")
    assert f'Exec="{bundle}/facilitator" %f' in entry
    assert "*.cohort" in (share / "mime" / "packages" / "facilitator-cohort.xml").read_text(encoding="utf-8")
    install("--remove")
    assert not list((share / "applications").glob("facilitator*"))
    assert not list((share / "icons").rglob("facilitator*"))
