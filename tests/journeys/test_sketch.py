"""A card is sketched in front of everybody: drawn, rubbed, taken back, kept, shown and synced."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.live import board
from facilitator.model.board import IdeaStage
from facilitator.model.sketch import FRAME_WIDTH
from facilitator.rules.scenes.board import BoardScene
from facilitator.rules.scenes.card import CardScene

TITLE = "One named person to ring <b>now</b>"
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def card(desk) -> str:
    """A prototype on the board, with the Board page in front."""
    desk.key("start")
    desk.console.workspace.in_session(board.add, TITLE, stage=IdeaStage.PROTOTYPE)
    desk.key("board")
    QApplication.processEvents()
    return desk.state.ideas[-1].id


def page(desk):
    return desk.console.pages.currentWidget()


def open_sheet(desk, card: str):
    """S on the card opens its sketch."""
    desk._to_front()
    page(desk).view("cards").focus_card(card)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_S)
    QApplication.processEvents()
    assert page(desk).sketch.isVisible()
    return page(desk).sketch


def spot(pad, x: float, y: float) -> QPoint:
    paper = pad.paper
    scale = paper.width() / FRAME_WIDTH
    return QPoint(round(paper.left() + x * scale), round(paper.top() + y * scale))


def drag(pad, *places: tuple[float, float]) -> None:
    QTest.mousePress(pad, LEFT, NONE, spot(pad, *places[0]))
    for place in places[1:]:
        where = QPointF(spot(pad, *place))
        there = QPointF(pad.mapToGlobal(where))
        kind = QEvent.Type.MouseMove
        QApplication.sendEvent(pad, QMouseEvent(kind, where, there, Qt.MouseButton.NoButton, LEFT, NONE))
    QTest.mouseRelease(pad, LEFT, NONE, spot(pad, *places[-1]))


def kinds(desk) -> list[str]:
    return [row["kind"] for row in desk.rows("SELECT kind FROM stroke ORDER BY frame, position, rowid")]


def test_a_prototype_is_drawn_rubbed_taken_back_and_is_there_after_a_restart(desk, card):
    sheet = open_sheet(desk, card)
    drag(sheet.pad, (200, 300), (500, 300), (900, 300))
    assert kinds(desk) == ["pen"]
    QTest.keyClick(sheet.pad, "b")
    drag(sheet.pad, (1000, 200), (1400, 700))
    QTest.keyClick(sheet.pad, "r")
    drag(sheet.pad, (500, 200), (500, 400))
    assert kinds(desk) == ["pen", "pen", "box"]
    desk.key("undo")
    assert kinds(desk) == ["pen", "box"]
    desk.key("undo")
    assert kinds(desk) == ["pen"]
    desk.key("redo")
    assert kinds(desk) == ["pen", "box"]

    desk.reopen(60)
    desk.key("board")
    QApplication.processEvents()
    sheet = open_sheet(desk, card)
    picture = sheet.pad.grab().toImage()
    assert picture.pixelColor(spot(sheet.pad, 500, 300)).lightness() < 120
    assert picture.pixelColor(spot(sheet.pad, 1000, 450)).lightness() < 200
    assert sheet.frames[0].accessibleName() == "Frame 1"
    assert sheet.frames[1].accessibleName() == "Frame 2, empty"


def test_the_stage_shows_the_card_and_each_stroke_as_it_is_drawn(desk, card):
    sheet = open_sheet(desk, card)
    desk.space_on(sheet.show_stage)
    assert isinstance(desk.scene, CardScene)
    assert TITLE in desk.stage_words
    assert desk.scene.frames == ()
    assert sheet.show_stage.word == "On the stage"
    drag(sheet.pad, (200, 300), (900, 300))
    drag(sheet.pad, (200, 500), (900, 500))
    assert [len(frame) for frame in desk.scene.frames] == [2]
    sheet.pad.setFocus()
    QTest.keyClick(sheet.pad, "3")
    drag(sheet.pad, (200, 500), (900, 500))
    assert [len(frame) for frame in desk.scene.frames] == [2, 0, 1]
    desk.key("next")
    assert not isinstance(desk.scene, CardScene)


def test_all_of_a_sketch_can_be_drawn_by_keys_and_words_stay_as_typed(desk, card):
    sheet = open_sheet(desk, card)
    pad = sheet.pad
    assert QApplication.focusWidget() is pad
    for key in (Qt.Key.Key_Space, *[Qt.Key.Key_Right] * 5, *[Qt.Key.Key_Down] * 5, Qt.Key.Key_Space):
        QTest.keyClick(pad, key)
    QTest.keyClick(pad, "t")
    QTest.keyClick(pad, Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "<script>ring</script> Sam, 3 p.m.")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    rows = desk.rows("SELECT kind, text, colour FROM stroke ORDER BY position")
    assert [(r["kind"], r["text"]) for r in rows] == [
        ("pen", ""),
        ("text", "<script>ring</script> Sam, 3 p.m."),
    ]
    desk.space_on(sheet.tools.colours["danger"])
    assert sheet.tools.colour_words.text() == "Colour: Red"
    QTest.keyClick(sheet.tools.colours["danger"], "l")
    pad.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(pad, key)
    (row,) = desk.rows("SELECT kind, colour FROM stroke WHERE position = 3")
    assert row == {"kind": "line", "colour": "danger"}
    QTest.keyClick(pad, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_words_half_typed_are_kept_when_another_page_comes_and_closing_is_safe(desk, card):
    sheet = open_sheet(desk, card)
    QTest.keyClick(sheet.pad, "t")
    QTest.mouseClick(sheet.pad, LEFT, NONE, spot(sheet.pad, 200, 200))
    QTest.keyClicks(sheet.pad.field, "Half typed")
    desk.key("run")
    assert desk.rows("SELECT text FROM stroke") == [{"text": "Half typed"}]
    desk.key("board")
    QTest.mouseClick(sheet.pad, LEFT, NONE, spot(sheet.pad, 200, 600))
    QTest.keyClicks(sheet.pad.field, "Not kept")
    desk.close()


def test_return_on_a_button_draws_nothing(desk, card):
    sheet = open_sheet(desk, card)
    sheet.clear.setFocus()
    sheet.back.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Left):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert sheet.pad.in_hand is None
    assert kinds(desk) == []


def test_a_frame_is_cleared_and_comes_again(desk, card):
    sheet = open_sheet(desk, card)
    drag(sheet.pad, (200, 300), (900, 300))
    desk.space_on(sheet.clear)
    assert kinds(desk) == []
    assert desk.said == "Frame 1 cleared; Ctrl+Z brings it again."
    desk.key("undo")
    assert kinds(desk) == ["pen"]


def test_a_card_that_is_taken_away_closes_its_sheet(desk, card):
    sheet = open_sheet(desk, card)
    drag(sheet.pad, (200, 300), (900, 300))
    desk.space_on(sheet.show_stage)
    desk.console.workspace.do(board.remove, [card])
    assert not sheet.isVisible()
    assert isinstance(desk.scene, BoardScene)
    desk.key("undo")
    assert [len(frame) for frame in desk.scene.frames] == [1]


def test_a_sync_leaves_the_sketch_as_svg(desk, card):
    sheet = open_sheet(desk, card)
    drag(sheet.pad, (200, 300), (900, 300))
    desk.key("sync_page")
    told: list[object] = []
    desk.console.sync.finished.connect(told.append)
    desk.key("sync")
    desk.wait_until(lambda: told)
    folder = desk.path.with_name("pilot-cohort-csv")
    root = ElementTree.parse(folder / "sketches" / f"{card}.svg").getroot()
    assert root.find("{http://www.w3.org/2000/svg}title").text == TITLE


def test_a_sketch_is_saved_as_svg_where_it_was_asked_for_and_the_outcome_is_said(desk, card, tmp_path):
    sheet = open_sheet(desk, card)
    assert not sheet.save.isEnabled()
    drag(sheet.pad, (200, 300), (900, 300))
    desk.space_on(sheet.save)
    dialog = sheet.saving.place.dialog
    assert dialog.isVisible()
    assert not dialog.isModal()
    dialog.close()
    sheet.saving.save(tmp_path / "person.svg")
    desk.wait_until(sheet.saving.text)
    assert sheet.saving.text() == "✓ The sketch is in person.svg."
    assert (tmp_path / "person.svg").read_bytes().startswith(b"<?xml")
    sheet.saving.save(desk.path)
    desk.wait_until(lambda: "Choose another name" in sheet.saving.text())
