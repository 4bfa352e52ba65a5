"""A real console on a demo cohort in a folder, with no screen, for what is measured inside one process."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from facilitator.capture.opening import open_store
from facilitator.clock import Clock
from facilitator.live import demo
from ui import theme
from ui.app import application
from ui.console.window import Console
from ui.workspace import Workspace


def opened(folder: Path) -> Console:
    """Both windows on show, on a cohort made in the folder, at the speed of life."""
    app = application()
    path = demo.make(folder, datetime.now(UTC))
    settings = QSettings(str(folder / "windows.ini"), QSettings.Format.IniFormat)
    with theme.undressed(app):
        console = Console(Workspace(open_store(path), Clock()), theme.load_tokens("light"), settings)
    console.show_windows()
    QApplication.processEvents()
    return console
