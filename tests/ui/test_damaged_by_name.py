"""A damaged file that is opened by its name, as by a double click, while the app starts: the offer works."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from facilitator.capture import backups
from facilitator.capture.opening import open_store
from facilitator.live import demo

OPENS = """
import json, sys
import ui.screen
ui.screen.has_screen = lambda: True
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from facilitator.cli import main
from ui.console.recovery_card import RecoveryCard
from ui.console.welcome import Welcome
from ui.console.window import Console

def show(welcome):
    show_welcome(welcome)
    press.welcome = welcome
    press.timer = QTimer(welcome)
    press.timer.timeout.connect(press)
    press.timer.start(20)
    QTimer.singleShot(20_000, welcome, welcome.close)

def press():
    for card in press.welcome.findChildren(RecoveryCard):
        if card.all.isEnabled():
            press.timer.stop()
            print(json.dumps(card.words.text()))
            QTest.keyClick(press.welcome.focusWidget(), Qt.Key.Key_Return)

def opened(console):
    show_console(console)
    print(json.dumps(console.workspace.path.name))
    console.close()

show_welcome, Welcome.show = Welcome.show, show
show_console, Console.show_windows = Console.show_windows, opened
main(sys.argv[1:])
"""


def test_a_damaged_file_that_is_opened_by_its_name_is_looked_through_and_return_recovers_it(
    tmp_path: Path, run_python
) -> None:
    cohort = demo.make(tmp_path, datetime.now(UTC))
    backups.back_up(cohort, "in-session")
    with cohort.open("rb+") as file:
        file.write(b"\0" * 100)
    done = run_python(OPENS, str(cohort))
    words, name = (json.loads(line) for line in done.stdout.splitlines())
    assert words.startswith("The newest good backup is from "), done.stderr
    assert name == cohort.name
    open_store(cohort).close()
