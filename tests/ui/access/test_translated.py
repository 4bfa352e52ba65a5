"""The windows in another language: all that they say is translated, and Welsh, which is longer, has room."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QSize, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QTabBar, QWidget

from facilitator.exchange.activity_library import built_in_library
from facilitator.exchange.programme_file import load_programme
from facilitator.model.library import LibraryActivity
from facilitator.places import RESOURCES
from tests.ui.access import files
from tests.ui.access.cut import cut
from tests.ui.access.places import ALIKE, walk_console, walk_form, walk_welcome
from ui import app, language

LAPTOP = QSize(1280, 720)
FILES = sorted(language.TRANSLATIONS.glob("*.ts"))


class Bracketing(QTranslator):
    """Every string that Qt's tool has found, in brackets; what it has not found stays bare."""

    def __init__(self) -> None:
        super().__init__()
        self.known = {
            (context.findtext("name", ""), message.findtext("source", ""))
            for context in ElementTree.parse(FILES[0]).iter("context")
            for message in context.iter("message")
        }

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks by this name
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return f"⟦{source}⟧" if (context, source) in self.known else None


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[None]:
    translator = Bracketing()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def welsh(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Welsh is what was chosen: the app is dressed anew with each console, and speaks what it finds there."""
    before = QLocale()
    monkeypatch.setattr(app, "speak", lambda qapp, _: language.speak(qapp, "cy"))
    language.speak(qapp, "cy")
    yield
    assert QApplication.translate("stage", "Next") == "Nesaf"
    language.speak(qapp, "en")
    QLocale.setDefault(before)


def said(part: QWidget) -> Iterator[str]:
    yield part.accessibleName()
    yield part.toolTip()
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    elif isinstance(part, QComboBox):
        yield from (part.itemText(i) for i in range(part.count()))
    elif isinstance(part, QTabBar):
        yield from (part.tabText(i) for i in range(part.count()))


WHOLE = re.compile(r"Facilitator|English|Cymraeg|\d+:\d+[ap]m")
"""The app's name; languages in themselves; and times."""
SENTENCES = {
    "FigureCard": "figures are the core's, for the report too",
    "ChatHint": "a chat as an example, as Zoom writes it",
}
"""Widgets that show sentences of the core, and which."""


def bare(places: Iterable[tuple[str, QWidget]], held: set[str]) -> list[str]:
    """Texts without brackets that the cohort does not hold, with where they were first seen."""
    found: dict[str, str] = {}
    for name, window in places:
        for part in (window, *window.findChildren(QWidget)):
            if part.isVisible() and not _named_in(SENTENCES, part):
                for text in said(part):
                    if "⟦" not in text and text not in found and re.search(r"[^\W\d_]{2}", _rest(text, held)):
                        found[text] = f"{name}: {type(part).__name__} {text!r}"
    return list(found.values())


def _named_in(kinds: Iterable[str], part: QWidget | None) -> bool:
    while part is not None:
        if type(part).__name__ in kinds:
            return True
        part = part.parentWidget()
    return False


def _rest(text: str, held: set[str]) -> str:
    """What of a text neither the cohort holds nor the core says."""
    if WHOLE.fullmatch(text):
        return ""
    text = text.replace("\N{NO-BREAK SPACE}", " ")
    if text.endswith("…") and all(any(part in h for h in held) for part in _parts_of_a_cut(text)):
        return ""
    for part in sorted((h for h in held if h in text), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(part)}(?!\w)", "", text)
    return re.sub(r"\d+:\d+[ap]m", "", text)


def _parts_of_a_cut(text: str) -> list[str]:
    """What stands before the dots: a number, a title and a colon, and as much as there was room for."""
    return re.sub(r"^\d+ +", "", text.removesuffix("…")).rstrip().split(": ", 1)


def content(desk) -> set[str]:
    """Every text that the cohort's file holds, and the lines of it."""
    store = desk.console.workspace.store
    tables = [row["name"] for row in store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    cells = [
        cell for table in tables for row in store.rows(f'SELECT * FROM "{table}"') for cell in row.values()
    ]
    texts = [text for cell in cells if isinstance(cell, str) for text in _within(cell)]
    return {line for text in texts for line in (text, *text.splitlines()) if len(line) > 1}


def brought() -> set[str]:
    """What stands in the files that the walk brings, and in the programmes that come with the app."""
    texts = (files.BOARD, files.ANSWERS, files.CHAT, files.VOTES, "Spring", "For two towns.")
    cells = {part.strip() for text in texts for part in re.split(r'[,\n\t":]+', text)}
    programmes = [load_programme(path.stem) for path in (RESOURCES / "programmes").glob("*.toml")]
    titles = {words for programme in programmes for words in (programme.title, programme.summary)}
    names = {"board.csv", "answers.csv"}
    library = {words for activity in built_in_library() for words in _of(activity)}
    return {words for words in cells | titles | names | library | {*ALIKE} if len(words) > 1}


def _of(activity: LibraryActivity) -> Iterator[str]:
    """What an activity of the library says, which it does in the language that it was written in."""
    yield from (activity.title, activity.purpose, activity.talk_about, activity.source, *activity.notes)
    yield from (*activity.instructions, *activity.tags, *(activity.turns.names if activity.turns else ()))


def _within(cell: str) -> list[str]:
    """A text, or the texts of a list that is kept as JSON."""
    if not cell.startswith(("[", "{")):
        return [cell]
    return re.findall(r'"((?:[^"\\]|\\.)*)"', cell)


def test_all_that_the_console_says_is_translated(brackets, listened_to, opens) -> None:
    desk = opens("session")
    assert "\n".join(bare(walk_console(desk), content(desk) | brought())) == ""


def test_all_that_the_form_says_is_translated(brackets, listened_to, opens) -> None:
    desk = opens("full")
    questions = {line for path in RESOURCES.rglob("*.toml") for line in path.read_text("utf-8").split('"')}
    assert "\n".join(bare(walk_form(desk), content(desk) | questions)) == ""


def test_all_that_the_welcome_window_says_is_translated(brackets, listened_to, tmp_path, until) -> None:
    assert "\n".join(bare(walk_welcome(tmp_path, until), {str(tmp_path)} | brought())) == ""


def test_in_welsh_nothing_of_the_console_is_cut(welsh, listened_to, opens) -> None:
    desk = opens("session")
    faults = []
    for name, window in walk_console(desk):
        if window is desk.console:
            window.resize(LAPTOP)
            QApplication.processEvents()
        faults += [f"{name}: {fault}" for fault in cut(window)]
    faults += [f"{name}: {fault}" for name, window in walk_form(desk) for fault in cut(window)]
    assert faults == []


def test_in_welsh_nothing_of_the_welcome_window_is_cut(welsh, listened_to, tmp_path, until) -> None:
    faults = []
    for name, window in walk_welcome(tmp_path, until):
        window.resize(LAPTOP)
        QApplication.processEvents()
        faults += [f"{name}: {fault}" for fault in cut(window)]
    assert faults == []
