"""F1: the keys of the open page first, the README in its own words, searched as one types; nothing waits."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator import places
from facilitator.rules.help_topics import KEYS as KEYS_TITLE
from facilitator.rules.help_topics import LEFT_OUT, topics
from ui.console.help_keys import OWN, PAGE_KEYS, PLACES, rows_by_place
from ui.console.help_panel import AT_A_TURN, HelpPanel
from ui.console.keys import KEYS
from ui.console.rail import PAGES

ROOT = Path(__file__).parents[3]


def wait_for_all(desk) -> None:
    """Until all of the text is there: it comes a few topics with each turn of the loop."""
    QApplication.processEvents()
    while desk.console.guide.help.comes:
        QApplication.processEvents()


def headings(desk) -> list[str]:
    """The headings of what the help shows now."""
    wait_for_all(desk)
    document = desk.console.guide.help.text.document()
    block, found = document.begin(), []
    while block.isValid():
        if block.blockFormat().headingLevel():
            found.append(block.text())
        block = block.next()
    return found


def search(desk, words: str) -> str:
    field = desk.console.guide.help.field
    field.clear()
    QTest.keyClicks(field, words)
    wait_for_all(desk)
    return desk.console.guide.help.text.toPlainText()


@pytest.mark.parametrize(("page", "words"), [(name, words) for name, words, _ in PAGES])
def test_the_keys_of_the_open_page_come_first_and_then_all_others(desk, page, words):
    desk.key(page)
    desk.key("help")
    found = headings(desk)
    if PAGE_KEYS[page] or page in PLACES:
        assert found[0] == f"Keys on this page: {words}"
    assert "Keys on every page" in found[:2]


def test_another_page_has_its_own_keys_first_while_the_help_stays_open(desk):
    desk.key("help")
    assert headings(desk)[0] == "Keys on this page: Run"
    desk.key("board")
    assert desk.console.guide.help.isVisible()
    assert headings(desk)[0] == "Keys on this page: Board"


def test_every_command_of_a_page_and_every_place_of_the_readme_is_there(desk):
    names = {key.name for key in KEYS}
    assert all(set(of_page) <= names for of_page in PAGE_KEYS.values())
    readme = {topic.title: topic for topic in topics(places.readme())}
    known = {*rows_by_place(readme[KEYS_TITLE]), *OWN}
    assert {p for of_page in PLACES.values() for p in of_page} <= known


def test_in_the_run_sheet_editor_the_help_has_the_editors_keys_first(desk):
    desk.key("run_sheets")
    desk.key("help")
    assert headings(desk)[0] == "Keys on this page: Programme"
    said = desk.console.guide.help.text.toPlainText().split("Keys on every page")[0]
    for words in ("in the run sheet editor", "M picks up", "L opens the library", "Alt+↑ ↓ moves"):
        assert words in " ".join(said.split())


def test_the_help_is_the_readme_in_its_own_words(desk):
    desk.key("help")
    sections = re.findall(r"^## (.+)$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    shown = [topic.title for topic in desk.console.guide.help.topics]
    assert set(shown) == set(sections) - LEFT_OUT - {KEYS_TITLE}
    wait_for_all(desk)
    text = " ".join(desk.console.guide.help.text.toPlainText().split())
    assert "the app is killed at any moment all that was shown as kept is there, once" in text
    assert "![" not in text
    assert "](" not in text


def test_an_installed_app_has_the_readme_among_its_data(tmp_path, monkeypatch):
    build = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]
    assert build["targets"]["wheel"]["force-include"] == {"README.md": "resources/README.md"}
    installed = tmp_path / "site-packages" / "resources"
    installed.mkdir(parents=True)
    (installed / "README.md").write_text("# App\n\n## Keys\n\nF5 starts.\n", encoding="utf-8")
    monkeypatch.setattr(places, "RESOURCES", installed)
    assert [topic.title for topic in topics(places.readme())] == ["Keys"]
    (installed / "README.md").unlink()
    assert topics(places.readme()) == ()


def test_searching_leaves_the_rows_and_paragraphs_that_have_every_word(desk):
    desk.key("help")
    text = search(desk, "sleeps laptop")
    assert "the laptop sleeps past the end of the session" in text
    assert "the disk is full" not in text
    assert "F5" in search(desk, "start turns")
    assert search(desk, "qqxz").startswith("Nothing in the help has “qqxz” in it.")


def test_a_topic_of_the_contents_and_of_the_palette_is_gone_to(desk):
    desk.key("help")
    panel = desk.console.guide.help
    panel.text.anchorClicked.emit(QUrl("topic:Mentor%20pairs"))
    first = panel.text.cursorForPosition(panel.text.viewport().rect().topLeft()).block()
    while not first.text():
        first = first.next()
    assert first.text() == "Mentor pairs"
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    desk.key("palette")
    QTest.keyClicks(desk.console.guide.finder.field, "breakout rooms")
    assert desk.console.guide.finder.current.is_a == "help"
    QTest.keyClick(desk.console.guide.finder.field, Qt.Key.Key_Return)
    assert panel.isVisible()
    assert not desk.console.guide.finder.isVisible()


def test_nothing_waits_for_the_help(desk):
    desk.key("start")
    desk.key("help")
    before = desk.title
    desk.key("next")
    assert desk.title != before
    assert desk.console.guide.help.isVisible()
    desk.console.resize(1100, 660)
    QApplication.processEvents()
    assert desk.console.rect().contains(desk.console.guide.help.geometry())


def test_the_text_comes_some_topics_a_turn_and_is_not_made_again_for_the_same_page(desk, monkeypatch):
    turns, makes = [], HelpPanel._next

    def counted(panel):
        before = sum(map(len, panel._left))
        made = makes(panel)
        turns.append((before - sum(map(len, panel._left)), made))
        return made

    monkeypatch.setattr(HelpPanel, "_next", counted)
    desk.key("help")
    wait_for_all(desk)
    panel = desk.console.guide.help
    assert len(turns) > 3
    longest = max(len(topic.text) + len(topic.title) for topic in panel.topics)
    assert max(letters for letters, _ in turns) <= max(AT_A_TURN, longest + len("## \n\n"))
    made = len(turns)
    desk.key("help")
    desk.key("help")
    wait_for_all(desk)
    assert len(turns) == made
    QTest.keyClicks(panel.field, "disk")
    wait_for_all(desk)
    assert len(turns) - made < 4  # what was found before the last letter is not laid out to its end


def test_a_letter_in_the_search_paints_nothing_that_lies_below_the_help(desk):
    desk.key("help")
    wait_for_all(desk)
    below = Painted(desk.console.run.current)
    desk.console.guide.help.text.viewport().update()
    QApplication.processEvents()
    assert below.number == 0


class Painted(QObject):
    """Counts how often something is painted."""

    def __init__(self, part) -> None:
        super().__init__()
        self.number = 0
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        self.number += event.type() == QEvent.Type.Paint
        return False
