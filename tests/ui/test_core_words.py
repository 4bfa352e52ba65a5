"""Sentences of the core in the windows: all of them are given to Qt's tool, and shown in its translation."""

from __future__ import annotations

import ast
import importlib.util
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale

from facilitator.errors import RefusedError, UserError
from facilitator.phrase import listed, phrase
from facilitator.rules import wording as english
from ui import language, wording
from ui.core_words import in_words

TOOL = Path(__file__).resolve().parents[2] / ".ci" / "translations.py"


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", TOOL)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.fixture
def welsh(qapp) -> Iterator[None]:
    before = QLocale()
    language.speak(qapp, "cy")
    yield
    language.speak(qapp, "en")
    QLocale.setDefault(before)


def test_the_tool_finds_what_phrases_errors_and_counts_are_made_of(tool):
    source = """
raise RefusedError("All {done} rounds are over.", done=done)
raise UserError(
    "There is no folder {folder}. "
    "Make it first.", folder=folder)
super().__init__("Stopped.")
step.said = phrase("Undone: {what}", what=what) if back else phrase("Done again: {what}", what=what)
wording.count(n, "card"), wording.count(n, "person", "people"), "a,b".count(",")
raise KeyError("no sentence")
"""
    assert set(tool.templates(ast.parse(source))) == {
        *("All {done} rounds are over.", "There is no folder {folder}. Make it first.", "Stopped."),
        *("Undone: {what}", "Done again: {what}"),
        *("{number} card", "{number} cards", "{number} person", "{number} people"),
    }


def test_in_english_windows_say_what_the_core_says(qapp):
    error = RefusedError("All {done} rounds of this activity have been announced.", done=3)
    assert in_words(error) == str(error) == "All 3 rounds of this activity have been announced."
    assert wording.day(date(2023, 3, 24)) == "24 March 2023"
    assert [wording.minutes(s) for s in (45, 90, 900)] == [english.minutes(s) for s in (45, 90, 900)]
    assert in_words("") == ""


def test_errors_days_lengths_and_counts_are_said_in_welsh(welsh):
    error = RefusedError("All {done} rounds of this activity have been announced.", done=3)
    assert in_words(error) == "Cyhoeddwyd pob un o 3 rownd y gweithgaredd hwn."
    assert str(error) == "All 3 rounds of this activity have been announced."
    assert wording.day(date(2023, 3, 24)) == "24 Mawrth 2023"
    assert wording.day_short(date(2023, 9, 1)) == "1 Medi 2023"
    assert wording.minutes(900) == "15 mun"
    assert wording.count(5, "person", "people") == "5 o bobl"
    assert in_words(listed(("Ana", "Tom", "Wei"))) == "Ana, Tom a Wei"


def test_a_name_that_is_also_a_word_of_the_core_is_not_translated_inside_a_sentence(welsh):
    error = UserError("{session} has begun already.", session="Break")
    assert in_words(error) == "Mae Break wedi dechrau eisoes."


def test_what_is_not_translated_stays_english_and_whole(welsh):
    said = phrase("Never translated: {what}", what=phrase("keeping a note"))
    assert in_words(said) == "Never translated: cadw nodyn"
