"""Which other cohorts lengths are learned from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from facilitator.live import demo
from ui.console.other_lengths import OtherLengths


def test_nobody_learns_from_the_demo_cohort_or_reads_his_own_file_twice(qapp: QApplication, tmp_path: Path):
    own = tmp_path / "spring.cohort"
    made = OtherLengths([str(own), str(tmp_path / demo.FOLDER / "pilot-cohort.cohort")], own)
    made.begin()  # without a loop it could read nothing, and would say so
    assert made.took == ()
