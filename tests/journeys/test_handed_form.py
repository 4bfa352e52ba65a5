"""People answer one after another on the form that was handed to them, and see nothing of each other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from facilitator.model.benchmarks import Wave
from ui.form.pages import CallersPage

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(desk):
    desk.key("progress")
    desk.console.progress.show_view("benchmarks")
    QApplication.processEvents()
    return desk.console.progress.view("benchmarks")


def hand_over(desk, view):
    desk.space_on(view.hand)
    desk.space_on(view.hand_over.now)
    QApplication.processEvents()
    return view.form


def names(form):
    return [form.choose.names.item(i).text() for i in range(form.choose.names.count())]


def choose(form, name):
    form.choose.names.setFocus()
    form.choose.names.setCurrentRow(names(form).index(name))
    QTest.keyClick(form.choose.names, Qt.Key.Key_Return)
    QApplication.processEvents()


def type_page(form, keys):
    QTest.keyClicks(form.page.list, keys)
    QTest.keyClick(form.page.list, Qt.Key.Key_PageDown)


def answer_all(form, digit="4"):
    """Every page to the end, by keys."""
    while not isinstance(form.page, CallersPage):
        type_page(form, digit * form.page.open_questions)
    QTest.keyClicks(form.page.list, "3" * len(form.sitting.others))
    QTest.keyClicks(form.page.outside, "12")
    QTest.keyClick(form.page.outside, Qt.Key.Key_Return)
    QTest.keyClick(form.next, Qt.Key.Key_Space)
    QApplication.processEvents()


def on_screen(form):
    shown = [w.text() for w in form.findChildren(QLabel) if w.isVisible()]
    return " ".join([*shown, *(form.page.list.words() if form.page else "",)])


def values(desk, name):
    who = desk.person(name).id
    return [r["value"] for r in desk.rows(f"SELECT value FROM response WHERE participant_id = '{who}'")]


def test_who_gives_the_console_back_sees_nobodys_answers_on_it(desk, view):
    hand_over(desk, view)
    view.form.give_back()
    assert view.stack.currentWidget() is view.hand_over
    assert not view.entry.isVisible()


def test_two_people_answer_after_one_another_and_the_second_sees_nothing_of_the_first(desk, view):
    form = hand_over(desk, view)
    assert not desk.console.isVisible()
    choose(form, "Amara Okafor")
    answer_all(form, "5")
    assert values(desk, "Amara Okafor") == [5] * 24
    who = desk.person("Amara Okafor").id
    assert desk.rows(f"SELECT people FROM outside_connection WHERE participant_id = '{who}'") == [
        {"people": 12}
    ]
    assert len(desk.rows("SELECT * FROM connection WHERE closeness = 3 AND wave = 'baseline'")) == 9
    assert "Amara" not in on_screen(form)
    QTest.keyClick(form.thanks.next, Qt.Key.Key_Space)
    assert "Amara Okafor" not in names(form)
    choose(form, "Tom Hughes")
    assert form.sitting.answers == {}
    assert form.page.list.open_questions == 5
    assert "Amara" not in on_screen(form)
    assert "(not answered)" in form.page.list.words()
    answer_all(form, "2")
    assert values(desk, "Tom Hughes") == [2] * 24
    assert values(desk, "Amara Okafor") == [5] * 24
    form.give_back()


def test_every_answer_is_in_the_file_as_it_is_given(desk, view):
    form = hand_over(desk, view)
    choose(form, "Amara Okafor")
    for count, key in enumerate("340", start=1):
        QTest.keyClicks(form.page.list, key)
        assert len(values(desk, "Amara Okafor")) == count
    assert values(desk, "Amara Okafor") == [3, 4, None]
    form.give_back()


def test_what_was_answered_before_is_not_shown_and_only_what_is_open_is_asked(desk, view):
    form = hand_over(desk, view)
    choose(form, "Amara Okafor")
    QTest.keyClicks(form.page.list, "15")
    form.give_back()
    form = hand_over(desk, view)
    choose(form, "Amara Okafor")
    assert form.page.list.open_questions == 3
    assert form.page.list.current == (Wave.BASELINE, "confidence", "hold-back")
    form.give_back()


def test_whoever_leaves_questions_open_is_asked_once_and_is_then_done(desk, view):
    form = hand_over(desk, view)
    choose(form, "Amara Okafor")
    QTest.keyClicks(form.page.list, "1")
    QTest.keyClick(form.next, Qt.Key.Key_Space)
    assert form.said.text().startswith("4 questions are open")
    assert form.place.text() == "Page 1 of 6"
    while form.sitting is not None:
        QTest.keyClick(form.next, Qt.Key.Key_Space)
    assert values(desk, "Amara Okafor").count(None) == 23
    QTest.keyClick(form.thanks.next, Qt.Key.Key_Space)
    assert "Amara Okafor" not in names(form)
    form.give_back()


def test_escape_a_cross_and_the_consoles_keys_do_not_reveal_the_console(desk, view):
    form = hand_over(desk, view)
    choose(form, "Amara Okafor")
    QTest.keyClicks(form.page.list, "1")
    form.activateWindow()
    QApplication.processEvents()
    for target in (form, form.page.list):
        QTest.keyClick(target, Qt.Key.Key_Escape)
        QTest.keyClick(target, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(target, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    form.close()
    assert form.isVisible()
    assert not desk.console.isVisible()
    assert values(desk, "Amara Okafor") == [1]
    form.give_back()


def test_the_form_is_given_back_by_a_button_in_two_steps(desk, view):
    form = hand_over(desk, view)
    QTest.keyClick(form.leave.first, Qt.Key.Key_Space)
    assert not desk.console.isVisible()
    QTest.keyClick(form.leave.no, Qt.Key.Key_Space)
    assert form.leave.first.isVisible()
    QTest.keyClick(form.leave.first, Qt.Key.Key_Space)
    QTest.keyClick(form.leave.yes, Qt.Key.Key_Space)
    assert desk.console.isVisible()
    assert view.form is None


def test_the_facilitators_key_gives_the_console_back(desk, view):
    form = hand_over(desk, view)
    choose(form, "Amara Okafor")
    QTest.keyClicks(form.page.list, "1")
    form.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(form, Qt.Key.Key_E, CONTROL_SHIFT)
    assert desk.console.isVisible()
    assert view.form is None
    assert view.people.words(desk.person("Amara Okafor").id) == "1 of 24"


def test_whoever_took_anothers_name_takes_back_what_was_answered_under_it(desk, view):
    form = hand_over(desk, view)
    choose(form, "Amara Okafor")
    QTest.keyClicks(form.page.list, "111")
    QTest.keyClick(form.not_me.first, Qt.Key.Key_Space)
    assert len(values(desk, "Amara Okafor")) == 3
    QTest.keyClick(form.not_me.yes, Qt.Key.Key_Space)
    assert values(desk, "Amara Okafor") == []
    assert "Amara Okafor" in names(form)
    form.give_back()


def test_at_the_end_what_was_then_is_asked_after_everything_about_now(desk, view):
    view.choose_wave(Wave.ENDLINE)
    form = hand_over(desk, view)
    choose(form, "Amara Okafor")
    waves = []
    while not isinstance(form.page, CallersPage):
        waves.append(form.page.list.current[0])
        type_page(form, "4" * form.page.open_questions)
    assert waves == [Wave.ENDLINE] * 5 + [Wave.THEN] * 5
    form.give_back()


def test_going_back_a_page_shows_ones_own_answers_of_this_turn(desk, view):
    form = hand_over(desk, view)
    choose(form, "Amara Okafor")
    type_page(form, "12345")
    QTest.keyClick(form.page.list, Qt.Key.Key_PageUp)
    assert form.place.text() == "Page 1 of 6"
    assert form.page.list.open_questions == 0
    form.give_back()


def test_no_name_stands_in_the_windows_title_and_the_stage_is_as_it_was(desk, view):
    before = desk.scene
    form = hand_over(desk, view)
    choose(form, "Amara Okafor")
    QTest.keyClicks(form.page.list, "111")
    assert form.windowTitle() == "Facilitator form"
    assert desk.scene == before
    form.give_back()


def test_a_full_disk_is_said_on_the_form_and_nothing_looks_answered(desk, view):
    form = hand_over(desk, view)
    choose(form, "Amara Okafor")
    desk.console.workspace.store.connection.execute("PRAGMA query_only = ON")
    QTest.keyClicks(form.page.list, "3")
    assert form.said.text().startswith("Not kept")
    assert form.page.list.open_questions == 5
    desk.console.workspace.store.connection.execute("PRAGMA query_only = OFF")
    form.give_back()


def test_closing_the_console_takes_the_form_with_it(desk, view):
    hand_over(desk, view)
    desk.close()
    assert [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "FormWindow"] == []


def test_whoever_looks_for_the_form_by_its_name_finds_where_it_is_handed_over(desk):
    desk.key("palette")
    QTest.keyClicks(desk.console.guide.finder.field, "hand over")
    QTest.keyClick(desk.console.guide.finder.field, Qt.Key.Key_Return)
    view = desk.console.progress.view("benchmarks")
    assert view.stack.currentWidget() is view.hand_over


def test_return_presses_what_has_the_keyboard_on_the_form_as_everywhere(desk, view):
    form = hand_over(desk, view)
    choose(form, "Tom Hughes")
    form.activateWindow()
    desk.wait_until(form.isActiveWindow)
    first = form.page
    QTest.keyClicks(form.page.list, "4" * form.page.open_questions)
    assert QApplication.focusWidget() is form.next
    QTest.keyClick(form.next, Qt.Key.Key_Return)
    assert form.page is not first
    form.give_back()


def test_page_down_never_finishes_for_somebody(desk, view):
    form = hand_over(desk, view)
    choose(form, "Amara Okafor")
    while not isinstance(form.page, CallersPage):
        type_page(form, "4" * form.page.open_questions)
    for _ in range(3):
        QTest.keyClick(form.page.list, Qt.Key.Key_PageDown)
    assert isinstance(form.page, CallersPage)
    form.give_back()


def test_whoever_has_said_all_but_has_not_pressed_finished_is_not_asked_again(desk, view):
    form = hand_over(desk, view)
    choose(form, "Amara Okafor")
    while not isinstance(form.page, CallersPage):
        type_page(form, "4" * form.page.open_questions)
    QTest.keyClicks(form.page.list, "3")
    QTest.keyClicks(form.page.outside, "7")
    form.give_back()
    typed = desk.rows("SELECT count(*) AS n FROM response")
    assert typed == [{"n": 24}]
    form = hand_over(desk, view)
    assert "Amara Okafor" not in names(form)
    choose(form, "Tom Hughes")
    assert len(form.sitting.others) == 9
    form.give_back()


def test_what_is_no_number_of_people_is_not_taken_into_the_field(desk, view):
    form = hand_over(desk, view)
    choose(form, "Amara Okafor")
    while not isinstance(form.page, CallersPage):
        type_page(form, "4" * form.page.open_questions)
    QTest.keyClicks(form.page.outside, "-1x2")
    assert form.page.outside.text() == "12"
    QTest.keyClick(form.page.outside, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(form.page.outside, Qt.Key.Key_Delete)
    assert desk.rows("SELECT * FROM outside_connection") == []
    form.give_back()
