"""Cards are captured at talking speed, by keyboard alone: author, theme and fields in one line."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.console.capture_line import INSIGHT_CARD


def test_one_line_is_a_card_with_its_author_theme_and_fields(desk):
    desk.key("start")
    desk.keep(
        "idea", "Name the next step @Tom Hughes #letters >problem: no date >test: five letters >by: 14 May"
    )
    (card,) = desk.rows("SELECT title, theme, problem, smallest_test, due_date, stage FROM idea")
    assert card == {
        "title": "Name the next step",
        "theme": "letters",
        "problem": "no date",
        "smallest_test": "five letters",
        "due_date": "2023-05-14",
        "stage": "idea",
    }
    assert desk.rows("SELECT name FROM authorship JOIN participant ON participant.id = participant_id") == [
        {"name": "Tom Hughes"}
    ]
    desk.key("undo")
    assert desk.rows("SELECT id FROM idea UNION SELECT id FROM authorship") == []


def test_ten_cards_take_the_key_once_and_then_two_strokes_each(desk):
    desk.key("start")
    desk.key("idea")
    for number in range(10):
        QTest.keyClicks(desk.console.capture.field, f"Idea {number} @Tom Hughes")
        desk.key("keep")
        assert len(desk.rows("SELECT id FROM idea")) == number + 1
    assert [row["title"] for row in desk.rows("SELECT title FROM idea ORDER BY rowid")] == [
        f"Idea {number}" for number in range(10)
    ]


def test_what_was_not_understood_is_said_and_stays_in_the_title(desk):
    desk.key("start")
    desk.keep("idea", "Ring back within a day @Zoe")
    assert desk.rows("SELECT title FROM idea") == [{"title": "Ring back within a day @Zoe"}]
    assert desk.said == "“@Zoe” is nobody in this cohort; it stays in the title."


def test_the_line_says_how_it_is_understood_while_one_types(desk):
    desk.key("idea")
    hint = desk.console.capture.hint
    assert hint.accessibleName().startswith("@name")
    desk.type("Name the next step @tom #letters >problem: no date")
    assert hint.accessibleName() == "by Tom Hughes · #letters · problem"
    desk.key("note")
    assert not hint.isVisible()


def test_the_kind_of_card_that_was_last_used_is_kept_for_the_next(desk):
    desk.key("start")
    desk.key("idea")
    box = desk.console.capture.kind
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    assert box.currentData() == INSIGHT_CARD
    desk.type("Callers never see the rule")
    desk.key("keep")
    desk.keep("note", "A note between")
    desk.keep("idea", "The rule is older than the form")
    assert desk.rows("SELECT DISTINCT stage FROM idea") == [{"stage": "insight"}]


def test_a_card_with_fields_and_no_title_is_refused_with_the_words_kept(desk):
    desk.key("start")
    desk.keep("idea", ">problem: no date")
    assert desk.said == "There is nothing to keep yet: type what was said, then press Ctrl+Return."
    assert desk.console.capture.field.text() == ">problem: no date"


@pytest.mark.parametrize(
    "words", ["<b>bold</b> <script>alert(1)</script>", "שלום עולם", "🙂🙂 yes", "'; DROP TABLE idea; --"]
)
def test_a_card_keeps_any_words_as_they_were_typed(desk, qapp, words):
    desk.key("start")
    desk.key("idea")
    qapp.clipboard().setText(words)
    QTest.keyClick(desk.console.capture.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.key("keep")
    assert desk.rows("SELECT title FROM idea") == [{"title": words}]


def test_a_half_typed_card_is_a_card_again_after_closing(desk):
    desk.key("idea")
    desk.type("Swap desks for a da")
    desk.reopen()
    assert desk.console.capture.field.text() == "Swap desks for a da"
    desk.type("y")
    desk.key("keep")
    assert desk.rows("SELECT title FROM idea") == [{"title": "Swap desks for a day"}]


def test_a_fast_typist_who_never_pauses_loses_at_most_half_a_second(desk):
    desk.key("idea")
    desk.type("Swap")
    timer = desk.console.capture._draft
    assert timer.isActive()
    before = timer.remainingTime()
    desk.type(" desks")
    assert timer.remainingTime() <= before


WRITER = """
import sys
from datetime import datetime
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from facilitator.capture.opening import open_store
from facilitator.clock import Clock
from pathlib import Path
from ui import theme
from ui.app import application
from ui.console.window import Console
from ui.workspace import Workspace
app = application()
settings = QSettings(sys.argv[2], QSettings.Format.IniFormat)
console = Console(Workspace(open_store(Path(sys.argv[1])), Clock()), theme.load_tokens("light"), settings)
console.show_windows()
console.capture.new_idea()
QTest.keyClicks(console.capture.field, "Kept at once")
console.capture.keep_typed()
QTest.keyClicks(console.capture.field, "Half a thou")
while console.workspace.store.draft("capture") != "Half a thou":
    app.processEvents()
print("typed", flush=True)
while True:
    app.processEvents()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal of Unix")
def test_a_card_that_was_kept_and_one_half_typed_survive_kill_9(desk, tmp_path: Path):
    desk.close()
    arguments = [sys.executable, "-c", WRITER, str(desk.path), str(tmp_path / "other.ini")]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as app:
        assert app.stdout is not None
        assert app.stdout.readline() == "typed\n"
        app.send_signal(signal.SIGKILL)
    desk.open()
    assert desk.rows("SELECT title FROM idea") == [{"title": "Kept at once"}]
    assert desk.console.capture.field.text() == "Half a thou"
    desk.key("keep")
    assert [row["title"] for row in desk.rows("SELECT title FROM idea")] == ["Kept at once", "Half a thou"]
