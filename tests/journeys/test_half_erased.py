"""A person who is erased while their name stands half typed somewhere: no field brings them back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.capture import backups
from facilitator.live import attendance, journeys
from facilitator.model.journey import Lane
from facilitator.model.run import Presence

NAME = "Amara Okafor"
HERE = Qt.FocusReason.OtherFocusReason


def goal(desk: Any) -> QWidget:
    desk.key("progress")
    desk.console.progress.show_view("goals")
    return desk.console.progress.view("goals").field


def check_in(desk: Any) -> QWidget:
    desk.key("progress")
    desk.console.progress.show_view("pair_sessions")
    view = desk.console.progress.view("pair_sessions")
    view.grid.setCurrentCell(2, 0)  # a pair of two others
    view.grid.setFocus(HERE)
    QTest.keyClick(view.grid, Qt.Key.Key_Return)
    return view.form.summary


def slips(desk: Any) -> QWidget:
    desk.key("progress")
    desk.console.progress.show_view("pair_sessions")
    view = desk.console.progress.view("pair_sessions")
    view.open_slips()
    return view.sheet.field


def due_date(desk: Any) -> QWidget:
    """What is no date stays in its field when the form is left."""
    desk.keep("idea", "One to ring")
    desk.key("board")
    desk.console.board.open_card(desk.state.ideas[0].id, "due_date")
    return desk.console.board.form.boxes["due_date"].editor


def map_cell(desk: Any) -> QWidget:
    desk.console.workspace.in_session(journeys.make, "A claimant moves house", ["Rings", "Waits"])
    desk.key("board")
    desk.console.board.show_view("journey")
    step = desk.state.journey_steps[0].id
    return desk.console.board.view("journey").grid.cell(step, Lane.RULE).field


def sketch(desk: Any) -> QWidget:
    desk.keep("idea", "One to ring")
    desk.key("board")
    desk.console.board.open_sketch(desk.state.ideas[0].id)
    pad = desk.console.board.sketch.pad
    pad.setFocus(HERE)
    for key in (Qt.Key.Key_T, Qt.Key.Key_Space):
        QTest.keyClick(pad, key)
    return pad.field


def chat(desk: Any) -> QWidget:
    desk.key("board")
    desk.console.board.paste_chat()
    return desk.console.board.chat.source.field


def words_of(field: Any) -> str:
    return str(field.toPlainText() if hasattr(field, "toPlainText") else field.text())


def named(desk: Any) -> list[str]:
    return [row["text"] for row in desk.rows("SELECT text FROM draft") if "amara" in row["text"].lower()]


@pytest.mark.parametrize("find", [goal, check_in, slips, due_date, map_cell, sketch, chat])
def test_a_field_that_names_who_is_erased_neither_shows_nor_keeps_the_name(
    desk: Any, find: Callable[[Any], QWidget]
) -> None:
    desk.key("start")
    field = find(desk)
    QApplication.processEvents()
    editor = field.focusProxy() or field
    editor.setFocus(HERE)
    QTest.keyClicks(editor, f"{NAME} thinks")
    desk.wait_until(lambda: named(desk))
    erase(desk)
    assert "amara" not in words_of(editor).lower()
    assert named(desk) == []
    QTest.keyClicks(editor, " so")
    for _ in range(2):  # half a second without a key, and what closing would keep
        desk.console.keep_half_typed()
    assert named(desk) == []


def test_what_is_typed_of_a_person_while_they_are_erased_is_not_kept_either(desk: Any) -> None:
    desk.key("start")
    field = goal(desk)
    space = desk.console.workspace

    def meanwhile() -> None:
        QTest.keyClicks(field, f"{NAME} thinks")
        space.keep_draft("somewhere", f"with {NAME}")

    erase(desk, meanwhile)
    assert "amara" not in field.text().lower()
    assert space.draft("somewhere") == "with [erased]"
    field.keep_draft()
    assert named(desk) == []


def refuse(desk: Any, on: bool) -> None:
    """The disk takes nothing, or it takes everything again."""
    desk.console.workspace.store.connection.execute(f"PRAGMA query_only = {int(on)}")


def mentions(desk: Any) -> list[str]:
    """Rows of any table that name who was erased."""
    lines = desk.console.workspace.store.connection.iterdump()
    return [line for line in lines if "amara" in line.lower()]


def test_when_somebody_is_erased_whom_a_command_that_waits_for_room_on_the_disk_names(desk: Any) -> None:
    desk.key("start")
    space = desk.console.workspace
    refuse(desk, on=True)
    space.in_session(journeys.make, f"{NAME} and Tom Hughes move", ["Rings", f"{NAME} waits"])
    assert desk.said.startswith("Not kept")
    refuse(desk, on=False)
    erase(desk)
    space.retry()
    assert [step.title for step in desk.state.journey_steps] == ["Rings", "[erased] waits"]
    assert [j.title for j in desk.state.journeys] == ["[erased] and Tom Hughes move"]
    assert mentions(desk) == []
    assert not space.waits


def test_a_command_about_who_is_erased_that_waits_for_room_on_the_disk_is_let_go(desk: Any) -> None:
    desk.key("start")
    space = desk.console.workspace
    amara = next(p.id for p in desk.state.participants if p.name == NAME)
    refuse(desk, on=True)
    space.in_session(attendance.mark, amara, Presence.LEFT)
    assert space.waits
    refuse(desk, on=False)
    erase(desk)
    assert not space.waits
    assert desk.said == "What had not been kept was about who was erased, and went too."
    space.retry()
    assert mentions(desk) == []


def erase(desk: Any, meanwhile: Callable[[], object] = lambda: None) -> None:
    desk.key("people")
    page = desk.console.pages.currentWidget()
    who = next(i for i, p in enumerate(desk.state.participants) if p.name == NAME)
    page.table.selectRow(who)
    desk.space_on(page.erase)
    sheet = page.erasing
    desk.wait_until(lambda: not sheet.beside)
    desk.space_on(sheet.first)
    desk.space_on(sheet.second)
    meanwhile()
    desk.wait_until(lambda: not sheet.beside)
    assert len(desk.state.participants) == 9
    assert backups.folder(desk.path).exists()
