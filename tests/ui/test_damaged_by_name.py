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


NO_COHORT = """
import os, sys
import ui.screen
ui.screen.has_screen = lambda: True
from PySide6.QtCore import QTimer
from facilitator.cli import main
from ui.console.welcome import Welcome

def show(welcome):
    show_welcome(welcome)
    QTimer.singleShot(1500, welcome, lambda: (print(welcome.messages.text.text()), welcome.close()))

show_welcome, Welcome.show = Welcome.show, show
if sys.argv.pop() == "desktop":
    os.environ["GIO_LAUNCHED_DESKTOP_FILE_PID"] = str(os.getpid())
main(sys.argv[1:])
"""


def test_a_double_click_on_what_is_no_cohort_says_so_in_a_window_and_a_terminal_says_so_itself(
    tmp_path: Path, run_python
) -> None:
    other = tmp_path / "empty.cohort"
    other.touch()
    by_desktop = run_python(NO_COHORT, str(other), "desktop")
    assert by_desktop.stdout.startswith(f"{other} is no cohort file."), by_desktop.stderr
    by_name = run_python(NO_COHORT, str(other), "terminal")
    assert (by_name.returncode, by_name.stdout) == (2, "")
    assert by_name.stderr.startswith(f"{other} is no cohort file.")
