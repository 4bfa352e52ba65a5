"""What is wrong inside a file that somebody brings is said in the language of the window, in tables too."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QTableWidget, QWidget

from facilitator.exchange.return_slips import SlipPreview
from tests.ui.access import files
from tests.ui.access.places import CONSOLE, settle
from tests.ui.access.test_translated import bare, brackets, content

__all__ = ["brackets"]

ROSTER = (
    "name,email,profession,pair\nWei,wei@here,chef,1\n,wei@here.org,policy,1\nWei,WEI@here.org,policy,1\n"
)
BOARD = "text,group\nOne\x07,a\nTwo,a,more\n"
ANSWERS = "name,wave,confidence.c1\nAmara Okafor,sometime,9\n"
SLIPS = "Pair: Wei\nHeld on: soon\nMinutes: 0\nUseful: 9\n\nnobody said this\nSession: 9\n"
SET = 'name = "A B"\ntitle = ""\nanchors = ["low"]\nitems = []\n'
PROGRAMME = 'name = "p"\ntitle = ""\ncolour = 1\n'
TEAMS = (
    "1. Summary\nMeeting title,Day\n2. Participants\nName,First Join,Last Leave,Email\n"
    "Wei,soon,24/03/2023 10:00:00,\n"
)


def _cells(part: QWidget) -> Iterator[str]:
    for table in part.findChildren(QTableWidget):
        if table.isVisible():
            for row in range(table.rowCount()):
                for column in range(table.columnCount()):
                    if table.item(row, column) is not None:
                        yield table.item(row, column).text()


def mistaken(desk) -> Iterator[tuple[str, QWidget, list[str]]]:
    """Each place where a file is read, with one in it that has to be mended; and what its tables say."""
    folder, console = desk.path.parent, desk.console

    def told(name: str) -> tuple[str, QWidget, list[str]]:
        settle(desk)
        return name, console, list(_cells(console))

    CONSOLE["a roster"](desk)
    preview = console.pages.currentWidget().preview
    preview.read(files.written(folder, "roster.csv", ROSTER))
    assert preview.problems.rowCount() >= 4
    yield told("a roster with mistakes")
    preview.hide()

    CONSOLE["another board's file"](desk)
    sheet = console.board.csv
    sheet.read(files.written(folder, "board.csv", BOARD))
    desk.wait_until(lambda: sheet.found is not None)
    assert sheet.problems.rowCount() >= 2
    yield told("a board with mistakes")

    CONSOLE["answers"](desk)
    sheet = console.progress.view("forms").answers
    sheet.read(files.written(folder, "answers.csv", ANSWERS))
    desk.wait_until(lambda: sheet.preview is not None)
    assert sheet.problems.rowCount() >= 1
    yield told("answers with mistakes")

    CONSOLE["attendance"](desk)
    sheet = console.progress.view("forms").attendance
    sheet.read(files.written(folder, "report.csv", TEAMS))
    settle(desk)
    yield told("attendance with mistakes")

    CONSOLE["slips"](desk)
    sheet = console.progress.view("pair_sessions").sheet
    sheet.field.setPlainText(SLIPS)
    sheet.look()
    desk.wait_until(lambda: isinstance(sheet.preview, SlipPreview))
    assert sheet.problems.rowCount() >= 4
    yield told("slips with mistakes")

    CONSOLE["question sets"](desk)
    sets = console.progress.view("benchmarks").sets
    sets.open(files.written(folder, "set.toml", SET))
    desk.wait_until(sets.refused.isVisible)
    yield told("a set with mistakes")


def test_what_is_wrong_in_a_file_is_said_in_the_language_of_the_window(brackets, listened_to, opens) -> None:
    desk = opens("session")
    texts = (ROSTER, BOARD, ANSWERS, SLIPS, TEAMS)
    brought = {word for text in texts for word in text.replace("\n", ",").split(",") if len(word) > 1}
    brought |= {"One", "roster.csv", "board.csv", "answers.csv", "report.csv", "set.toml", "wei@here"}
    held = content(desk) | brought
    wrong = []
    for name, window, cells in mistaken(desk):
        wrong += bare([(name, window)], held)
        wrong += [f"{name}: {c!r}" for c in cells if " " in c and "⟦" not in c and c not in held]
    assert "\n".join(wrong) == ""
