"""What somebody without a mouse stumbled over, each mended: see .github/walkthrough/keyboard.md."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from facilitator.capture.opening import open_reading
from facilitator.model.people import Presence
from tests.journeys.hands import Hands, in_sight
from ui.console.window import Console
from ui.widgets.flow import Flow
from ui.widgets.return_presses import ReturnPresses
from ui.widgets.spoken import name_choice
from ui.workspace import Workspace

AT_200 = QSize(1366 // 2, 768 // 2 - 32)


@pytest.fixture
def hands(qapp: QApplication):
    made = Hands(qapp)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def small(desk):
    desk.console.resize(AT_200)
    desk.console.activateWindow()
    QApplication.processEvents()
    return desk


def whole(part: QWidget) -> bool:
    return in_sight(part).size() == part.size()


def test_in_a_small_window_what_is_said_and_the_clock_and_the_next_key_are_always_in_sight(
    small, hands
) -> None:
    desk = small
    hands.press("F5")
    glance, messages = desk.console.arrangement.glance, desk.console.messages
    for page in ("Ctrl+1", "Ctrl+2", "Ctrl+4", "Ctrl+6", "Ctrl+3"):
        hands.press(page)
        desk.console.workspace.said.emit("Something was done.", False)
        QApplication.processEvents()
        assert whole(messages.text)
        assert whole(glance.clock)
        assert whole(glance.next)
    desk.pass_time(61)
    assert glance.title.text() == desk.title
    assert glance.clock.text() == desk.shown_clock
    assert glance.next.text() == "F6: Next activity"


def test_a_large_window_has_no_second_header_and_says_things_over_the_page(small) -> None:
    console = small.console
    assert console.arrangement.glance.isVisible()
    console.resize(1440, 900)
    console.complain("No.")
    QApplication.processEvents()
    assert not console.arrangement.glance.isVisible()
    assert console.pages.isAncestorOf(console.messages) or console.messages.parentWidget().isAncestorOf(
        console.pages
    )
    assert console.messages.geometry().intersects(
        QRect(console.pages.mapTo(console.messages.parentWidget(), QPoint()), console.pages.size())
    )


def test_in_a_narrow_window_the_page_turns_from_where_words_are_captured_and_begins_anew_with_an_activity(
    small, hands
) -> None:
    console = small.console
    bar, current = console.arrangement.roomy.verticalScrollBar(), console.run.current
    hands.press("F5")
    assert in_sight(current.title).size() == current.title.size()
    begins = bar.value()
    hands.press("PgDown", "PgDown")
    assert in_sight(current.private).height() > 24
    hands.press("PgUp", "PgUp")
    assert bar.value() == begins
    hands.press("F6")
    assert in_sight(current.title).size() == current.title.size()
    hands.press("Ctrl+4")
    assert in_sight(console.board.top.switch("matrix")).height() > 24
    assert hands.on is console.capture.field


def test_in_a_narrow_window_what_is_drawn_by_keys_stays_in_sight(small, hands) -> None:
    hands.press("F5", "Ctrl+I")
    hands.type("A call first")
    hands.press("Ctrl+Return", "Ctrl+4", "Ctrl+4", "S")
    pad = small.console.board.sketch.pad
    assert hands.on is pad
    for way in ("Down", "Up"):
        hands.press(*[way] * 60)
        seen, cross = in_sight(pad), pad.keyboard_place()
        assert seen.contains(cross.center())


def test_after_a_sync_its_outcome_is_in_sight_and_return_presses_nothing_by_chance(small, hands) -> None:
    desk = small
    hands.press("F5", "Ctrl+5", "Ctrl+5")
    assert desk.console.progress.isAncestorOf(hands.on)
    desk.while_running(lambda: desk.key("sync"))
    desk.wait_until(lambda: "files written" in desk.console.sync.result.text())
    assert hands.on is desk.console.capture.field
    assert in_sight(desk.console.sync.result).height() > 12


def test_on_the_run_page_no_button_lies_below_the_notes_whatever_the_title(small, hands) -> None:
    hands.press("F5")
    current = small.console.run.current
    for number, _ in enumerate(small.state.activities):
        if number:
            hands.press("F6")
        top = current.mapFromGlobal(current.private.mapToGlobal(QPoint())).y()
        for button in current.findChildren(QPushButton):
            if button.isVisible() and button.parentWidget() is current:
                assert button.geometry().bottom() < top, (small.title, button.accessibleName())


@pytest.mark.parametrize("over", ["Ctrl+K", "F1", "Ctrl+,"])
def test_esc_leads_back_to_where_the_keyboard_was_and_nowhere_else_on_the_way(
    desk, hands, qapp, over
) -> None:
    hands.press("Ctrl+2", "Ctrl+2")
    before = hands.on
    assert before is desk.console.pages.page("people").table
    hands.press(over)
    assert hands.on is not before
    came_by: list[QObject] = []
    listening = qapp.focusChanged.connect(lambda _, now: came_by.append(now))
    hands.press("Esc")
    qapp.disconnect(listening)
    assert came_by == [before]


def test_an_open_palette_stays_whole_as_the_window_shrinks(desk, hands) -> None:
    desk.console.resize(1440, 900)
    hands.press("Ctrl+K")
    desk.console.resize(AT_200)
    QApplication.processEvents()
    assert desk.console.rect().contains(desk.console.guide.finder.geometry())


def test_a_key_that_comes_to_the_window_is_not_the_hidden_palettes(desk, hands) -> None:
    hands.press("Ctrl+K", "Esc", "Ctrl+6")
    desk.console.setFocus()
    notes = len(desk.state.notes)
    QTest.keyClick(desk.console, Qt.Key.Key_Return)
    assert (desk.console.page, len(desk.state.notes), desk.state.current) == ("sync_page", notes, None)


def test_the_key_of_the_page_in_front_takes_the_keyboard_into_it_and_to_the_next_page(desk, hands) -> None:
    hands.press("Ctrl+N", "Ctrl+2")
    assert hands.on is desk.console.capture.field
    hands.press("Ctrl+2")
    assert hands.name == "People"
    hands.press("Ctrl+4")
    assert desk.console.pages.page("board").isAncestorOf(hands.on)
    hands.press("Ctrl+N")
    assert hands.on is desk.console.capture.field


def test_a_place_that_was_found_has_the_keyboard(desk, hands) -> None:
    hands.find("benchmarks")
    assert desk.console.progress.view("benchmarks").isAncestorOf(hands.on)


def test_l_marks_somebody_late(desk, hands) -> None:
    hands.press("F5")
    chip = desk.chip("Priya Nair")
    chip.setFocus()
    hands.press("L")
    assert desk.state.presence_of(desk.person("Priya Nair").id) is Presence.LATE


def test_return_presses_the_button_that_has_the_keyboard_and_not_one_it_was_led_to(qtbot) -> None:
    window, pressed = QWidget(), []
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    field, button = QLineEdit(), QPushButton("Close")
    layout.addWidget(field)
    layout.addWidget(button)
    button.clicked.connect(lambda: pressed.append(True))
    field.returnPressed.connect(button.setFocus)
    ReturnPresses(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (button.hasFocus(), pressed) == (True, [])
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [True]
    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [True]


def test_a_flow_of_buttons_outlives_windows_that_were_closed_before(qtbot) -> None:
    for _ in range(60):
        window = QWidget()
        flow = Flow(window)
        for _ in range(8):
            flow.addWidget(QPushButton("One"))
        window.show()
        assert flow.minimumSize().width() > 0
        window.close()
        window.deleteLater()
        del window, flow
        QApplication.sendPostedEvents(None, 52)
    kept = QWidget()
    qtbot.addWidget(kept)
    last = Flow(kept)
    last.addWidget(QPushButton("Two"))
    assert last.itemAt(0).widget().text() == "Two"


def test_what_pushes_a_field_out_of_sight_is_followed(small, hands) -> None:
    hands.find("journey map")
    hands.press("Return")
    hands.type("A move")
    hands.tab_to("What do they do")
    for step in ("Rings", "Waits", "Is told"):
        hands.type(step)
        hands.press("Return")  # the field goes down by a card, and stays in sight
    assert hands.name.endswith("What do they do?")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere its name is the name that was given")
def test_a_box_of_choices_says_what_is_chosen_in_it(qtbot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItem("Insight")
    name_choice(box, "What it is")
    said = QAccessible.queryAccessibleInterface(box)
    assert (said.text(QAccessible.Text.Name), said.text(QAccessible.Text.Description)) == (
        "Insight",
        "What it is",
    )


def test_in_a_window_that_only_looks_a_button_says_so_beside_itself(desk, hands, tmp_path) -> None:
    path = desk.path
    desk.close()
    looking = Console(Workspace(open_reading(path), desk.clock), desk.console._tokens, desk.console.settings)
    looking.show_windows()
    QApplication.processEvents()
    looking.activateWindow()
    chip = next(c for c in looking.run.side.findChildren(QPushButton) if "Priya" in c.accessibleName())
    chip.setFocus()
    hands.press("Space")
    assert looking.guide.in_place.isVisible()
    assert looking.guide.in_place.text.text() == looking.workspace.store.read_only
    looking.close()
