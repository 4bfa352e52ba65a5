"""The facilitator types a person's answers by keys alone, and takes sets of her own from a file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.capture.opening import open_store
from facilitator.live import benchmarks
from facilitator.model.benchmarks import Wave

OWN = """
name = "calm"
title = "Calm"
anchors = ["never", "", "", "", "always"]
items = [
  {id = "breathe", text = "I breathe out first."},
  {id = "rush", text = "I rush.", reversed = true},
  {id = "ID", text = "I sleep well."},
]
"""


def view_of(desk):
    desk.key("progress")
    desk.console.progress.show_view("benchmarks")
    QApplication.processEvents()
    return desk.console.progress.view("benchmarks")


def answers(desk, name, wave="baseline"):
    return {
        (r["benchmark"], r["item_id"]): r["value"]
        for r in desk.rows(
            f"SELECT * FROM response WHERE participant_id = '{desk.person(name).id}' AND wave = '{wave}'"
        )
    }


def typed(view, keys):
    view.entry.list.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), keys)


def test_one_person_is_typed_in_with_twenty_four_keys_and_page_down_brings_the_next(desk):
    view = view_of(desk)
    assert view.entry.name.text() == "Amara Okafor"
    typed(view, "12345" * 4 + "123")
    assert view.entry.progress.text() == "23 of 24"
    typed(view, "4")
    assert view.entry.progress.text() == "24 of 24"
    assert "All answered" in view.entry.done.text()
    assert view.people.words(desk.person("Amara Okafor").id) == "complete"
    kept = answers(desk, "Amara Okafor")
    assert len(kept) == 24
    assert kept["confidence", "speak-up"] == 1
    assert kept["empathy", "lands-with-them"] == 4
    QTest.keyClick(view.entry.list, Qt.Key.Key_PageDown)
    assert view.entry.name.text() == "Tom Hughes"
    assert view.entry.progress.text() == "0 of 24"
    typed(view, "5")
    assert answers(desk, "Tom Hughes") == {("confidence", "speak-up"): 5}
    assert answers(desk, "Amara Okafor") == kept
    QTest.keyClick(view.entry.list, Qt.Key.Key_PageUp)
    assert view.entry.name.text() == "Amara Okafor"


def test_every_key_to_skip_skips_and_backspace_clears(desk):
    view = view_of(desk)
    typed(view, "0- ")
    QTest.keyClick(view.entry.list, Qt.Key.Key_Delete)
    kept = answers(desk, "Amara Okafor")
    assert list(kept.values()) == [None] * 4
    assert view.entry.progress.text() == "4 of 24"
    QTest.keyClick(view.entry.list, Qt.Key.Key_Up)
    assert "(skipped)" in view.entry.list.words()
    QTest.keyClick(view.entry.list, Qt.Key.Key_Backspace)
    assert ("confidence", "make-the-case") not in answers(desk, "Amara Okafor")
    assert "(not answered)" in view.entry.list.words()


def test_numbers_that_are_no_answer_do_nothing(desk):
    view = view_of(desk)
    typed(view, "6789x")
    assert answers(desk, "Amara Okafor") == {}
    assert view.entry.list.current == (Wave.BASELINE, "confidence", "speak-up")


def test_left_right_and_return_answer_without_a_digit(desk):
    view = view_of(desk)
    view.entry.list.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Return):
        QTest.keyClick(view.entry.list, key)
    assert answers(desk, "Amara Okafor") == {
        ("confidence", "speak-up"): 2,
        ("confidence", "new-task"): None,
    }


def test_undo_takes_an_answer_back_and_goes_to_it(desk):
    view = view_of(desk)
    typed(view, "345")
    desk.key("undo")
    desk.key("undo")
    assert answers(desk, "Amara Okafor") == {("confidence", "speak-up"): 3}
    assert view.entry.progress.text() == "1 of 24"
    assert view.entry.list.current == (Wave.BASELINE, "confidence", "new-task")
    desk.key("redo")
    assert len(answers(desk, "Amara Okafor")) == 2


def test_a_click_on_an_answer_gives_it(desk):
    view = view_of(desk)
    box = view.entry.list.box_of((Wave.BASELINE, "confidence", "new-task"), 4)
    QTest.mouseClick(
        view.entry.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=box.center().toPoint(),
    )
    assert answers(desk, "Amara Okafor") == {("confidence", "new-task"): 4}


def test_the_endline_asks_now_and_then_and_the_true_baseline_stays(desk):
    view = view_of(desk)
    typed(view, "2")
    view.choose_wave(Wave.ENDLINE)
    assert view.entry.progress.text() == "0 of 48"
    typed(view, "4" * 24 + "1")
    assert answers(desk, "Amara Okafor") == {("confidence", "speak-up"): 2}
    assert set(answers(desk, "Amara Okafor", "endline").values()) == {4}
    assert answers(desk, "Amara Okafor", "then") == {("confidence", "speak-up"): 1}


def test_answers_are_there_after_a_restart_and_the_open_question_is_gone_to(desk):
    view = view_of(desk)
    typed(view, "3210")
    desk.reopen()
    view = view_of(desk)
    assert view.entry.progress.text() == "4 of 24"
    assert view.entry.list.current == (Wave.BASELINE, "confidence", "setback")


def test_a_set_from_a_file_with_a_mistake_is_refused_at_its_place_and_a_sound_one_is_asked(desk, tmp_path):
    view = view_of(desk)
    desk.space_on(view.show_sets)
    file = tmp_path / "calm.toml"
    file.write_text(OWN, "utf-8")
    desk.while_running(lambda: view.sets.open(file))
    desk.wait_until(view.sets.refused.isVisible)
    assert 'items[2].id: "ID" is no name' in view.sets.refused.text()
    assert desk.rows("SELECT * FROM benchmark WHERE name = 'calm'") == []
    file.write_text(OWN.replace('"ID"', '"sleep"'), "utf-8")
    desk.while_running(lambda: view.sets.open(file))
    desk.wait_until(lambda: desk.rows("SELECT * FROM benchmark WHERE name = 'calm'"))
    assert not view.sets.refused.isVisible()
    QTest.keyClick(view.sets.choose, Qt.Key.Key_Escape)
    assert view.entry.progress.text() == "0 of 27"


def test_html_in_a_question_stands_there_as_it_was_typed(desk, tmp_path):
    view = view_of(desk)
    file = tmp_path / "calm.toml"
    file.write_text(OWN.replace('"ID"', '"sleep"').replace("I sleep well.", "<b>Bold</b> 🙂"), "utf-8")
    desk.while_running(lambda: view.sets.open(file))
    desk.wait_until(lambda: view.entry.progress.text() == "0 of 27")
    view.entry.list.setFocus()
    QTest.keyClick(view.entry.list, Qt.Key.Key_End)
    assert "<b>Bold</b> 🙂" in view.entry.list.words()


def test_answers_never_reach_the_stage(desk):
    before = desk.scene
    view = view_of(desk)
    typed(view, "12345")
    assert desk.scene == before


def test_an_older_file_is_asked_the_built_in_sets(desk):
    desk.close()
    store = open_store(desk.path)
    with store.step("test.older", desk.clock.now()):
        store.connection.execute("DELETE FROM benchmark_item")
        store.connection.execute("DELETE FROM benchmark")
    store.close()
    desk.open()
    view = view_of(desk)
    assert view.entry.progress.text() == "0 of 24"
    typed(view, "5")
    assert len(desk.rows("SELECT * FROM benchmark")) == 5
    assert len(benchmarks.sets(desk.console.workspace.store)) == 5
