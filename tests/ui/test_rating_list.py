"""A list of ratings by keys and mouse, without a cohort: it shows what it is told, and tells what is done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.widgets import rating_list
from ui.widgets.rating_list import RatingList
from ui.widgets.rating_rows import Choice, Question, Section

AGREE = tuple(Choice(value, f"word {value}") for value in range(1, 6))
CLOSE = tuple(Choice(value, f"close {value}") for value in range(5))


@pytest.fixture
def make(qtbot):
    def made(questions=3, *, choices=AGREE, skippable=True, keeps=True, large=False):
        answers = {}
        shown = RatingList(theme.load_tokens("light"), "Questions", large=large)
        qtbot.addWidget(shown)
        lines = tuple(Question(n, f"Question {n}") for n in range(questions))
        shown.show_questions([Section("Title", "Stem", choices, lines, skippable)], answers)

        def give(key, value):
            if keeps:
                answers[key] = value
                shown.show_answers(answers)

        def clear(key):
            answers.pop(key)
            shown.show_answers(answers)

        shown.given.connect(give)
        shown.cleared.connect(clear)
        shown.resize(900, 300)
        shown.show()
        shown.setFocus()
        return shown, answers

    return made


def test_digits_answer_one_question_after_the_other_and_the_end_is_said(make, qtbot):
    shown, answers = make()
    with qtbot.waitSignal(shown.went_past):
        QTest.keyClicks(shown, "135")
    assert answers == {0: 1, 1: 3, 2: 5}
    assert shown.open_questions == 0
    assert shown.current == 2


def test_what_is_not_kept_is_not_gone_on_from(make):
    shown, _ = make(keeps=False)
    QTest.keyClicks(shown, "3")
    assert shown.current == 0
    assert shown.open_questions == 3
    assert "(not answered)" in shown.words()


def test_nought_is_an_answer_where_it_is_a_choice_and_delete_clears_there(make):
    shown, answers = make(choices=CLOSE, skippable=False)
    QTest.keyClicks(shown, "04")
    assert answers == {0: 0, 1: 4}
    QTest.keyClick(shown, Qt.Key.Key_Up)
    QTest.keyClick(shown, Qt.Key.Key_Delete)
    assert answers == {0: 0}
    QTest.keyClicks(shown, "-5 ")
    assert answers == {0: 0}


def test_backspace_goes_back_where_nothing_is_answered_yet(make):
    shown, answers = make()
    QTest.keyClicks(shown, "2")
    QTest.keyClick(shown, Qt.Key.Key_Backspace)
    assert (shown.current, answers) == (0, {0: 2})
    QTest.keyClick(shown, Qt.Key.Key_Backspace)
    assert answers == {}


def test_an_answer_is_said_in_words(make):
    shown, _ = make()
    QTest.keyClicks(shown, "4")
    QTest.keyClick(shown, Qt.Key.Key_Up)
    assert shown.accessibleDescription() == "1 of 3: Question 0 (4, word 4)"


@pytest.mark.parametrize(
    ("keys", "value"), [("R", 1), ("RR", 2), ("L", None), ("LL", 5), ("RRRRRRRRR", None)]
)
def test_left_and_right_move_between_answers_and_return_takes_one(make, keys, value):
    shown, answers = make()
    for key in keys:
        QTest.keyClick(shown, Qt.Key.Key_Right if key == "R" else Qt.Key.Key_Left)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert answers == {0: value}


@pytest.mark.parametrize(("before", "key", "after"), [("3", Qt.Key.Key_Right, 4), ("3", Qt.Key.Key_Left, 2)])
def test_from_an_answer_left_and_right_go_to_the_one_beside_it(make, before, key, after):
    shown, answers = make()
    QTest.keyClicks(shown, before)
    QTest.keyClick(shown, Qt.Key.Key_Up)
    QTest.keyClick(shown, key)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert answers[0] == after


def test_a_click_beside_the_answers_moves_only(make):
    shown, answers = make()
    box = shown.box_of(1, 1)
    beside = box.center().toPoint()
    beside.setX(20)
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert (shown.current, answers) == (1, {})
    QTest.mouseClick(
        shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.box_of(1, None).center().toPoint()
    )
    assert answers == {1: None}


def test_the_question_under_the_keyboard_is_in_sight_among_hundreds(make):
    shown, _ = make(questions=300)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(shown, key)
        box = shown.box_of(shown.current, 1)
        assert shown.viewport().rect().contains(box.toRect())


def test_targets_are_at_least_24_pixels_also_in_a_narrow_list(make):
    shown, _ = make()
    shown.resize(420, 300)
    rows = shown._rows
    target = rows.target(rows.lines[0], 0)
    assert min(target.width(), target.height()) >= 24
    assert rows.column_x(6) <= shown.viewport().width()


def test_long_words_right_to_left_and_markup_are_wrapped_and_never_cut(make):
    shown, _ = make()
    texts = ("word " * 40, "كلمة " * 40, "<b>" * 60, "x" * 200)
    lines = tuple(Question(n, text) for n, text in enumerate(texts))
    shown.show_questions([Section("T" * 80, "S " * 100, AGREE, lines)], {})
    shown.grab()
    heights = [line.height for line in shown._rows.lines]
    assert all(high > 46 for high in heights[:2])


def test_page_keys_are_for_whoever_shows_the_list(make, qtbot):
    shown, _ = make()
    with qtbot.waitSignal(shown.paged) as caught:
        QTest.keyClick(shown, Qt.Key.Key_PageDown)
    assert caught.args == [1]


def test_what_the_columns_mean_stays_in_sight_and_lies_over_no_question_that_is_gone_to(make):
    shown, answers = make(questions=40)
    for _ in range(30):
        QTest.keyClick(shown, Qt.Key.Key_Down)
    for _ in range(12):
        QTest.keyClick(shown, Qt.Key.Key_Up)
    rows, shift = shown._rows, shown.verticalScrollBar().value()
    staying = rows.staying(shift)
    assert staying is not None
    band = rows.band_height(staying.section)
    assert shown.box_of(shown.current, 1).top() >= band
    before = shown.current
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rows.column_x(2) + 20, band - 4))
    assert (shown.current, answers) == (before, {})


def test_an_answer_paints_its_question_and_the_next_and_all_stands_as_if_painted_whole(make, monkeypatch):
    shown, _ = make(questions=8)
    shown.resize(900, 600)
    QApplication.processEvents()
    painted = []
    paint = rating_list.paint_line
    monkeypatch.setattr(
        rating_list, "paint_line", lambda *a, **k: (painted.append(a[2].question.key), paint(*a, **k))
    )
    for digit in "143":
        painted.clear()
        answered = shown.current
        QTest.keyClicks(shown, digit)
        QApplication.processEvents()
        assert (
            {answered, answered + 1} <= set(painted) <= {answered - 1, answered, answered + 1, answered + 2}
        )
        on_screen = shown.screen().grabWindow(shown.winId()).toImage()
        whole = shown.grab().toImage()
        assert on_screen.convertToFormat(whole.format()) == whole
