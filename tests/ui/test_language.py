"""What windows show goes through Qt's translations, which are whole; Welsh is spoken on request."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject

import ui
from facilitator.errors import UserError
from facilitator.live.voting import USUAL_QUESTION
from facilitator.model.benchmarks import Wave
from facilitator.model.people import Presence, Profession
from facilitator.model.programme import ActivityKind, Grouping, NoteKind
from facilitator.rules import card_marks, matrix
from facilitator.rules.board_sheet import STAGE_NAMES
from facilitator.rules.scenes.board import COLUMN_TITLES, NOT_GROUPED
from facilitator.rules.scenes.card import FIELDS, STAGE_WORDS
from ui import core_words, language

SOURCES = sorted(Path(ui.__file__).parent.rglob("*.py"))
FILES = sorted(language.TRANSLATIONS.glob("*.ts"))

SHOWN = {
    "setText",
    "setToolTip",
    "setAccessibleName",
    "setAccessibleDescription",
    "setPlaceholderText",
    "setWindowTitle",
    "label",
    "QLabel",
    "QPushButton",
    "QCheckBox",
    "KeyButton",
    "addAction",
    "complain",
}
"""Calls whose texts people read."""

SAME_IN_EVERY_LANGUAGE = {"Facilitator", "Facilitator · ", "Ana Diaz", "Software"}
KEY = re.compile(r"((Ctrl|Shift|Alt)\+)*(Esc|Del|Return|[A-Z←→])")


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield name, node


def literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(v.value) for v in node.values if isinstance(v, ast.Constant))
    return ""


def test_what_people_read_can_be_translated():
    said = [
        f"{path}:{call.lineno}: {words!r}"
        for path in SOURCES
        for name, call in calls(path)
        if name in SHOWN
        for argument in [*call.args, *(k.value for k in call.keywords)]
        if re.search("[A-Z][a-z]|[a-z] [a-z]", words := literal(argument))
        and words not in SAME_IN_EVERY_LANGUAGE
        and not KEY.fullmatch(words)
    ]
    assert said == []


def test_no_text_is_put_together_before_it_is_translated():
    made = [
        f"{path}:{call.lineno}"
        for path in SOURCES
        for name, call in calls(path)
        if name in ("tr", "translate") and any(isinstance(a, ast.JoinedStr) for a in call.args)
    ]
    assert made == []


def test_what_finds_the_strings_sees_every_call():
    """Qt's tool looks for calls of ``tr`` and ``translate`` by these very names."""
    other = [
        f"{path}:{node.lineno}: {ast.unparse(node)}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Assign)
        and re.search(r"\.(translate|tr)\b(?!\()", ast.unparse(node.value))
        and ast.unparse(node.targets[0]) != "translate"
    ]
    assert other == []


def marked() -> set[tuple[str, str]]:
    """What tables mark for Qt's tool, by context and English."""
    return {
        (literal(call.args[0]), literal(call.args[1]))
        for path in SOURCES
        for name, call in calls(path)
        if name == "QT_TRANSLATE_NOOP"
    }


def asked_by_name(tree: ast.Module, within: str = "") -> Iterator[tuple[str, ast.Call]]:
    """Calls that translate what a variable holds, each with its context: of ``tr`` that is the class."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name) and node.args:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
            if name == "tr" and not literal(node.args[0]):
                yield within, node
            elif name == "translate" and literal(node.args[0]) and not literal(node.args[1]):
                yield literal(node.args[0]), node
        yield from asked_by_name(node, node.name if isinstance(node, ast.ClassDef) else within)


def test_words_that_a_variable_holds_are_marked_in_a_table():
    contexts = {context for context, _ in marked()}
    lost = [
        f"{path}:{call.lineno}: nothing is marked for {context!r}"
        for path in SOURCES
        for context, call in asked_by_name(ast.parse(path.read_text(encoding="utf-8")))
        if context not in contexts
    ]
    assert lost == []


def test_what_is_marked_is_written_out_and_asked_for():
    assert not [words for words in marked() if not all(words)]
    asked = {
        context
        for path in SOURCES
        for context, _ in asked_by_name(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert {context for context, _ in marked()} - asked == set()


def test_nothing_is_translated_before_the_language_is_chosen():
    """What stands outside of functions runs at import, and would stay English for good."""

    def at_import(node: ast.AST) -> Iterator[ast.Call]:
        for part in ast.iter_child_nodes(node):
            if not isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                if isinstance(part, ast.Call):
                    yield part
                yield from at_import(part)

    early = [
        f"{path}:{call.lineno}"
        for path in SOURCES
        for call in at_import(ast.parse(path.read_text(encoding="utf-8")))
        if re.search(r"(^|\.)(tr|translate)$", ast.unparse(call.func))
    ]
    assert early == []


def test_every_word_of_the_core_that_windows_show_can_be_translated():
    of_core = {
        *(wave.words for wave in Wave),
        *COLUMN_TITLES.values(),
        *STAGE_NAMES.values(),
        *STAGE_WORDS.values(),
        *(name for _, name, _ in FIELDS),
        *matrix.WORDS,
        *(part.value for part in matrix.Quadrant),
        *card_marks.WORDS.values(),
        *(presence.value for presence in Presence),
        *(profession.value for profession in Profession),
        *(one.value for kind in (ActivityKind, Grouping, NoteKind) for one in kind),
        USUAL_QUESTION,
        NOT_GROUPED,
    }
    assert of_core - core_words.WORDS == set()


def messages(path: Path) -> Iterator[tuple[str, str]]:
    for message in ElementTree.parse(path).iter("message"):
        yield message.findtext("source", ""), message.findtext("translation", "")


def fields(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_translation_has_the_places_that_the_english_has(path):
    wrong = [
        source for source, translated in messages(path) if translated and fields(source) != fields(translated)
    ]
    assert wrong == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_translation_keeps_what_stands_around_a_text(path):
    def around(text: str) -> tuple[str, str]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]

    wrong = [
        source for source, translated in messages(path) if translated and around(source) != around(translated)
    ]
    assert wrong == []


@pytest.fixture
def speaking(qapp):
    before = QLocale()
    yield lambda which: language.speak(qapp, which)
    language.speak(qapp, "en")
    QLocale.setDefault(before)


def test_welsh_is_spoken_when_it_is_chosen_and_english_again_after_it(speaking):
    speaking("cy")
    assert QCoreApplication.translate("stage", "Next") == "Nesaf"
    assert QCoreApplication.translate("stage", "never translated") == "never translated"
    speaking("en")
    assert QCoreApplication.translate("stage", "Next") == "Next"


def test_dates_that_qt_writes_are_british(speaking):
    speaking("en")
    assert QLocale().name() == "en_GB"


def test_an_installation_without_the_translation_says_so(speaking, monkeypatch, tmp_path):
    monkeypatch.setattr(language, "TRANSLATIONS", tmp_path)
    with pytest.raises(UserError, match=r"facilitator_cy\.qm is missing"):
        speaking("cy")
    assert isinstance(QCoreApplication.instance(), QObject)
