"""Opens a cohort in an app of its own, which goes on when this one ends."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment

OF_ITS_OWN = "PYINSTALLER_RESET_ENVIRONMENT"
"""A program in a single file unpacks itself anew with it: else it would lose its files when this one ends."""


def open_beside(path: Path) -> None:
    """Starts this very app on a cohort file."""
    from facilitator.exchange.figures.process import myself, surroundings  # noqa: PLC0415 - seldom wanted

    program, *arguments = [*myself(), str(path)]
    around = QProcessEnvironment()
    for name, value in {**surroundings(), OF_ITS_OWN: "1"}.items():
        around.insert(name, value)
    app = QProcess()
    app.setProgram(program)
    app.setArguments(arguments)
    app.setProcessEnvironment(around)
    app.startDetached()
