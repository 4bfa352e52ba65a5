"""Every page and view with nothing in it yet: each says so in words, and has a way on to press."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.roster import read_roster
from facilitator.live import cohorts
from facilitator.places import RESOURCES
from ui.console.board.views import VIEWS as BOARD
from ui.console.progress.views import VIEWS as PROGRESS

SENTENCE = 25
"""Characters from which words are a sentence and not a heading."""

PLACES = {
    "run": lambda c: c.run,
    "programme": lambda c: c.programme,
    "people": lambda c: c.pages.page("people"),
    "pairs": lambda c: c.do_command("pairs") or c.pages.page("people").pairs,
    **{f"board {v.name}": lambda c, n=v.name: c.board.show_view(n) or c.board.view(n) for v in BOARD},
    "vote": lambda c: c.board.open_vote() or c.board.vote,
    "suggested clusters": lambda c: c.board.open_suggestion() or c.board.suggestion,
    "chat": lambda c: c.board.paste_chat() or c.board.chat,
    "another board": lambda c: c.board.open_csv(),
    **{f"progress {v.name}": lambda c, n=v.name: c.on_progress(n) or c.progress for v in PROGRESS},
    "sync": lambda c: c.sync,
}
PAGE_OF = {
    "run": "run", "programme": "programme", "people": "people", "pairs": "people", "sync": "sync_page",
    "vote": "board", "suggested clusters": "board", "chat": "board", "another board": "board",
}  # fmt: skip
ANY_PAGE = {"Growth", "Goals", "Benchmarks", "Connections", "Pair sessions", "Meetings", "On the stage"} | {
    "Forms", "Report", "Close this panel", "Leave it", "Back to the board",
}  # fmt: skip
"""Buttons that only lead away: they are no way on."""


@pytest.fixture
def bare(desk, tmp_path: Path):
    """A cohort with a programme and with nobody in it."""
    desk.close()
    store = cohorts.make(
        tmp_path / "bare.cohort",
        desk.clock.now(),
        programme=load_programme("mutual-mentoring"),
        roster=read_roster(RESOURCES / "demo" / "roster.csv"),
        start=date(2023, 3, 24),
    )
    for table in ("pair", "participant"):
        store.connection.execute(f'DELETE FROM "{table}"')
    store.close()
    desk.open(tmp_path / "bare.cohort")
    return desk


def seen(place: QWidget, kind: type) -> list:
    return [part for part in place.findChildren(kind) if part.isVisible() and part.window() is place.window()]


def open_place(desk, name: str) -> QWidget:
    console = desk.console
    console.show_page(PAGE_OF.get(name, name.partition(" ")[0]))
    place = PLACES[name](console)
    QApplication.processEvents()
    return place


def ways_on(place: QWidget) -> list[str]:
    buttons = [b.accessibleName() or b.text() for b in seen(place, QAbstractButton) if b.isEnabled()]
    fields = [f.accessibleName() for f in seen(place, QLineEdit) if f.isEnabled() and not f.property("finds")]
    return [words for words in buttons + fields if words and words not in ANY_PAGE]


@pytest.mark.parametrize("name", list(PLACES))
def test_a_place_with_nobody_in_the_cohort_says_what_to_do_and_has_a_way_on(bare, name):
    place = open_place(bare, name)
    sentences = [shown.text() for shown in seen(place, QLabel) if len(shown.text()) >= SENTENCE]
    assert sentences
    bare.wait_until(lambda: ways_on(place))


@pytest.mark.parametrize("name", list(PLACES))
def test_a_place_with_people_and_nothing_else_says_what_to_do_and_has_a_way_on(desk, name):
    place = open_place(desk, name)
    sentences = [shown.text() for shown in seen(place, QLabel) if len(shown.text()) >= SENTENCE]
    assert sentences
    desk.wait_until(lambda: ways_on(place))


def test_the_first_idea_begins_on_the_empty_board(desk):
    view = open_place(desk, "board cards")
    (way,) = (b for b in seen(view, QAbstractButton) if b.accessibleName() == "New idea")
    desk.space_on(way)
    assert QApplication.focusWidget() is desk.console.capture.field
    assert desk.console.capture.kind.currentData() == "idea"


def test_people_are_added_from_wherever_they_are_missed(bare):
    for name in ("pairs", "progress benchmarks", "people"):
        place = open_place(bare, name)
        way = next(b for b in seen(place, QAbstractButton) if b.accessibleName().startswith("Add people"))
        bare.space_on(way)
        page = bare.console.pages.page("people")
        assert bare.console.pages.currentWidget() is page
        assert page.preview.isVisible()
        page.preview.hide()


def test_the_strip_sends_to_the_people_page_while_there_is_nobody(bare):
    assert bare.console.next.words.text().startswith("Nobody is in this cohort yet")
    bare.console.next.button.click()
    assert bare.console.pages.shown == "people"
