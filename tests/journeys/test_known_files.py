"""A file dialog over a cohort's folder leaves the locks of the open cohort alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeDatabase
from PySide6.QtWidgets import QFileDialog, QFileSystemModel

from facilitator.places import RESOURCES
from ui.known_files import USUAL, VARIABLE, know_cohort_files

LOOKS = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1])
other.execute("SELECT count(*) FROM note").fetchall()
other.close()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="dialogs elsewhere open no file in this process")
def test_a_file_dialog_over_the_folder_of_an_open_cohort_does_not_cost_it_its_log(desk, qtbot) -> None:
    desk.keep("note", "Letters take three weeks")
    dialog = QFileDialog(desk.console, "Anything")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setDirectory(str(desk.path.parent))
    dialog.show()
    model = dialog.findChild(QFileSystemModel)
    names = (desk.path, f"{desk.path}-wal", f"{desk.path}-shm")
    qtbot.waitUntil(lambda: all(_asked(model, str(name)) for name in names))
    subprocess.run([sys.executable, "-c", LOOKS, str(desk.path)], check=True, timeout=60)
    assert Path(f"{desk.path}-wal").exists(), "the other process took itself for the last"
    desk.keep("note", "And nobody says why")
    assert desk.said == ""
    assert len(desk.rows("SELECT id FROM note")) == 2


def _asked(model: QFileSystemModel, name: str) -> bool:
    """Whether Qt has found out what kind of file it is; before that it has no icon."""
    return not model.fileIcon(model.index(name)).isNull()


@pytest.mark.skipif(sys.platform != "linux", reason="only there Qt reads these files")
@pytest.mark.parametrize("name", ["a.cohort", "a.cohort-wal", "a.cohort-shm"])
def test_names_alone_say_what_a_cohort_file_is(desk, name: str) -> None:
    kinds = QMimeDatabase().mimeTypesForFileName(name)
    assert [kind.name() for kind in kinds] == ["application/x-facilitator-cohort"]


@pytest.mark.parametrize("before", [{}, {VARIABLE: ""}, {VARIABLE: "/opt/share"}])
def test_the_systems_own_kinds_of_files_stay_known(before: dict[str, str], monkeypatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    environ = dict(before)
    know_cohort_files(environ)
    know_cohort_files(environ)
    usual = before.get(VARIABLE) or USUAL
    assert environ[VARIABLE] == f"{usual}:{RESOURCES / 'share'}"


def test_other_systems_are_told_nothing(monkeypatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    environ: dict[str, str] = {}
    know_cohort_files(environ)
    assert environ == {}
