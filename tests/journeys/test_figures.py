"""Figures on the Progress page: they come by themselves after Ctrl+5, follow what changes, and are saved."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def view_of(desk):
    desk.key("progress")
    return desk.console.progress.view("growth")


def drawn(desk, view, name):
    desk.wait_until(lambda: name in view.cards and view.cards[name].picture.is_drawn)
    desk.wait_until(lambda: not view.drawing.is_drawing)


@pytest.fixture
def met(desk):
    """The view in front, after a round in which everybody met somebody."""
    desk.go_to("Pairs meet for the first time")
    desk.announce()
    view = view_of(desk)
    drawn(desk, view, "meetings")
    return view


def test_before_anything_is_measured_the_page_says_what_will_be_here_and_where_it_comes_from(desk):
    view = view_of(desk)
    desk.wait_until(view.empty.isVisible)
    words = " ".join(desk.words_on(view))
    for place in ("Benchmarks", "Goals", "Connections", "F8", "timers"):
        assert place in words
    assert not view.side.isVisible()


def test_a_round_is_a_figure_with_its_sentence_and_its_picture_in_words(desk, met):
    card = met.cards["meetings"]
    assert "5 of 45 possible meetings" in card.sentence.text()
    assert card.picture.accessibleName() == card.title.text()
    assert "grid" in card.picture.accessibleDescription()
    assert not card.private.isVisible()


def test_a_figure_follows_what_changes_while_it_is_in_front(desk, met):
    desk.key("undo")
    desk.wait_until(lambda: "meetings" not in met.cards)


def test_nothing_is_drawn_while_another_page_is_in_front_and_all_of_it_on_coming_back(desk, met):
    desk.key("run")
    desk.key("undo")
    assert not met.drawing.is_drawing
    assert "meetings" in met.cards
    desk.key("progress")
    desk.wait_until(lambda: "meetings" not in met.cards)


def test_the_list_of_figures_goes_to_a_figure_by_arrow_keys(desk, met):
    met.jumps.setFocus()
    last = met.jumps.count() - 1
    for _ in range(last + 1):
        QTest.keyClick(met.jumps, Qt.Key.Key_Down)
    assert met.jumps.currentRow() == last
    card = met.cards[met.jumps.currentItem().data(Qt.ItemDataRole.UserRole)]
    assert card.visibleRegion().boundingRect().height() > 0


@pytest.mark.parametrize(
    ("kind", "beginning"),
    [("csv", b"\xef\xbb\xbf"), ("png", b"\x89PNG"), ("svg", b"<?xml")],
)
def test_a_figure_is_saved_by_key_while_the_session_goes_on(desk, met, tmp_path: Path, kind, beginning):
    card = met.cards["meetings"]
    desk.space_on(card.buttons[kind])
    dialog = met.place.dialog
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert dialog.selectedFiles()[0].endswith(f"-meetings.{kind}")
    target = tmp_path / f"picture.{kind}"
    dialog.hide()
    dialog.fileSelected.emit(str(target))
    desk.wait_until(card.outcome.text)
    assert card.outcome.text() == f"✓ Written to picture.{kind}."
    assert target.read_bytes().startswith(beginning)


def test_a_place_that_cannot_be_written_to_is_said_on_the_figure(desk, met, tmp_path: Path):
    card = met.cards["meetings"]
    desk.space_on(card.buttons["csv"])
    met.place.dialog.hide()
    met.place.dialog.fileSelected.emit(str(tmp_path / "nowhere" / "figure.csv"))
    desk.wait_until(card.outcome.text)
    assert "There is no folder" in card.outcome.text()


def test_a_drawing_process_that_dies_is_said_and_the_next_opening_draws_again(desk, met, caplog):
    met.drawing._process._process.kill()
    met._stale = True
    met._draw_if_needed()
    desk.wait_until(lambda: "broke off" in desk.said)
    assert any("ended by itself" in record.message for record in caplog.records)
    caplog.clear()
    desk.key("run")
    desk.key("progress")
    drawn(desk, met, "meetings")


def test_closing_while_figures_are_drawn_leaves_no_process_behind(desk):
    desk.go_to("Pairs meet for the first time")
    desk.announce()
    view = view_of(desk)
    desk.while_running(lambda: None)
    assert view.drawing.is_drawing
    desk.wait_until(lambda: len(psutil.Process().children(recursive=True)) == 2)
    desk.close()
    desk.wait_until(lambda: not psutil.Process().children(recursive=True))
