"""From an idea to a commitment and to what happened, with the keyboard alone; drafts, undo, and refusals."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from facilitator.live import board
from facilitator.model.board import IdeaStage
from facilitator.rules.scenes.wall import WallScene

IDEA = "One named person to ring"
DAY = 86_400


@pytest.fixture
def page(desk):
    """The Board page with one idea on it."""
    desk.key("start")
    desk.keep("idea", IDEA)
    desk.key("board")
    return desk.console.pages.page("board")


def card(desk, title: str = IDEA):
    return next(i for i in desk.state.ideas if i.title == title)


def press(key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QApplication.processEvents()
    assert QApplication.focusWidget() is not None
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)
    QApplication.processEvents()


def write(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)


def tab_to(box) -> None:
    """Tab until the keyboard is in a field."""
    wanted = box.editor.focusProxy() or box.editor
    for _ in range(60):
        if QApplication.focusWidget() is wanted:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {box.words}")


def open_by_keys(desk, page, idea=None) -> None:
    """Return on the card that has the keyboard."""
    desk._to_front()
    page.view("cards").focus_card((idea or card(desk)).id)
    press(Qt.Key.Key_Return)


def choose_person(name: str) -> None:
    box = QApplication.focusWidget()
    while box.currentText() != name:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() > before


def alt_return() -> None:
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)


def test_an_idea_becomes_a_commitment_by_keys_alone(desk, page):
    open_by_keys(desk, page)
    form = page.form
    assert form.isVisible()
    assert QApplication.focusWidget() is form.boxes["title"].editor
    assert form.head.guide.text() == "A prototype needs the smallest test and an owner."
    assert not form.fields.sections[IdeaStage.PROTOTYPE].unfolded
    alt_return()  # to the first thing that is missing
    assert QApplication.focusWidget() is form.boxes["smallest_test"].editor
    write("One office for a week")
    tab_to(form.boxes["owner_id"])
    assert card(desk).smallest_test == "One office for a week"
    assert form.head.guide.text() == "A prototype needs an owner."
    choose_person("Rhys Davies")
    tab_to(form.boxes["impact"])
    press(Qt.Key.Key_4)
    assert form.head.guide.text() == "All that a prototype needs is here."
    alt_return()
    assert card(desk).stage is IdeaStage.PROTOTYPE
    assert form.head.guide.text() == "A commitment needs a first step and a date."
    alt_return()
    write("Agree the rota with Helen")
    press(Qt.Key.Key_Tab)
    write("14 April")
    assert form.boxes["due_date"].hint.text() == "Friday 14 April 2023"
    tab_to(form.boxes["ally_id"])
    choose_person("Siân Lewis")
    alt_return()
    made = card(desk)
    assert (made.stage, made.impact) == (IdeaStage.COMMITMENT, 4)
    assert (made.owner_id, made.ally_id) == (desk.person("Rhys Davies").id, desk.person("Siân Lewis").id)
    assert (made.first_step, f"{made.due_date}") == ("Agree the rota with Helen", "2023-04-14")
    press(Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert QApplication.focusWidget() is page.view("cards").canvas
    assert list(page.view("cards").canvas.chosen) == [made.id]


def test_each_field_is_one_step_and_ctrl_z_takes_them_back_one_by_one(desk, page):
    open_by_keys(desk, page)
    form = page.form
    form.go_to("problem")
    write("They ring, and ring again")
    press(Qt.Key.Key_Tab)
    write("The rule on dates")
    press(Qt.Key.Key_Tab)
    assert (card(desk).problem, card(desk).lever) == ("They ring, and ring again", "The rule on dates")
    desk.key("undo")
    assert (card(desk).problem, card(desk).lever) == ("They ring, and ring again", "")
    assert form.boxes["lever"].editor.words() == ""
    desk.key("undo")
    assert card(desk).problem == ""
    desk.key("redo")
    assert form.boxes["problem"].editor.words() == "They ring, and ring again"
    # While something is half-typed, Ctrl+Z takes back the typing first.
    form.go_to("affected")
    write("Cl")
    desk.key("undo")
    assert form.boxes["affected"].editor.words() == ""
    assert card(desk).problem == "They ring, and ring again"


def test_who_was_chosen_and_undone_is_not_kept_again_when_the_field_is_left(desk, page):
    open_by_keys(desk, page)
    form = page.form
    form.go_to("owner_id")
    choose_person("Rhys Davies")
    desk.key("keep")
    assert card(desk).owner_id == desk.person("Rhys Davies").id
    desk.key("undo")
    assert QApplication.focusWidget().currentText() == "nobody yet"
    press(Qt.Key.Key_Tab)
    assert card(desk).owner_id is None


def test_ctrl_return_keeps_the_field_and_not_the_capture_line(desk, page):
    desk.type("half a note")
    open_by_keys(desk, page)
    page.form.go_to("problem")
    write("They ring")
    desk.key("keep")
    assert card(desk).problem == "They ring"
    assert desk.console.capture.field.text() == "half a note"
    assert desk.rows("SELECT id FROM note") == []


def test_half_typed_text_survives_a_crash_and_is_kept_when_the_field_is_left(desk, page, tmp_path):
    open_by_keys(desk, page)
    page.form.go_to("first_step")
    write("Agree the ro")
    page.form._draft.timeout.emit()  # half a second without a key
    assert desk.rows("SELECT text FROM draft WHERE id LIKE 'card.%'") == [{"text": "Agree the ro"}]
    assert card(desk).first_step == ""
    crashed = tmp_path / "crashed.cohort"
    crashed.write_bytes(b"")
    with desk.console.workspace.store.connection.__class__(crashed) as copy:  # as the disk has it now
        desk.console.workspace.store.connection.backup(copy)
    copy.close()
    desk.close()
    desk.open(crashed)
    desk.key("board")
    again = desk.console.pages.page("board")
    open_by_keys(desk, again)
    box = again.form.boxes["first_step"]
    assert box.editor.words() == "Agree the ro"
    assert box.hint.text() == "Typed before, and not kept yet: Ctrl+Return keeps it."
    again.form.go_to("first_step")
    write("ta")
    press(Qt.Key.Key_Tab)
    assert card(desk).first_step == "Agree the rota"
    assert desk.rows("SELECT text FROM draft WHERE id LIKE 'card.%' AND text != ''") == []


def test_what_is_typed_is_there_after_the_console_is_closed_in_the_middle_of_it(desk, page):
    open_by_keys(desk, page)
    page.form.go_to("first_step")
    write("Agree the rota")
    desk.reopen()
    assert card(desk).first_step == "Agree the rota"


def test_typing_is_not_overwritten_when_something_else_changes(desk, page):
    open_by_keys(desk, page)
    form = page.form
    form.go_to("problem")
    write("They ring")
    desk.console.workspace.do(board.edit, card(desk).id, lever="The rule on dates")
    desk.console.workspace.do(board.move, [card(desk).id], IdeaStage.PROTOTYPE)
    assert form.boxes["problem"].editor.words() == "They ring"
    assert form.boxes["lever"].editor.words() == "The rule on dates"
    assert form.head.stage.value is IdeaStage.PROTOTYPE
    press(Qt.Key.Key_Tab)
    assert card(desk).problem == "They ring"


def test_a_stage_is_chosen_by_arrow_and_space_and_what_it_lacks_is_said(desk, page):
    open_by_keys(desk, page)
    form = page.form
    form.head.stage.setFocus()
    press(Qt.Key.Key_Right)
    assert card(desk).stage is IdeaStage.IDEA
    press(Qt.Key.Key_Space)
    assert card(desk).stage is IdeaStage.PROTOTYPE
    assert desk.said == "A prototype needs the smallest test and an owner."
    assert form.fields.sections[IdeaStage.PROTOTYPE].unfolded
    assert form.boxes["smallest_test"].needed.text() == "still needed"
    assert not form.boxes["problem"].needed.isVisible()


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("title", "", "A card needs a title. Type a few words, or remove the card."),
        (
            "due_date",
            "31 June",
            "“31 June” is no date. Write it as 14 May 2023, 14/5/2023, Friday or in 2 weeks.",
        ),
        (
            "due_date",
            "1 March 2023",
            "1 March 2023 is before the programme began, on 24 March 2023. Choose a later day.",
        ),
        ("problem", "x" * 100_000, "The problem has 100,000 characters; 10,000 is the most. Shorten it."),
    ],
)
def test_what_is_refused_stays_in_the_field_with_the_reason_below(desk, page, field, typed, words):
    open_by_keys(desk, page)
    form = page.form
    form.go_to(field)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    QApplication.clipboard().setText(typed)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    before = card(desk)
    press(Qt.Key.Key_Tab)
    assert form.boxes[field].hint.text() == words
    assert form.boxes[field].editor.words() == typed
    assert card(desk) == before
    press(Qt.Key.Key_Escape)
    assert form.isVisible()  # nothing that was typed is thrown away unasked


@pytest.mark.parametrize("typed", ["<b>bold</b><script>alert(1)</script>", "שלום עולם", "😀 👩🏽‍🚀 ŵ"])
def test_any_text_is_shown_as_it_was_typed(desk, page, typed):
    open_by_keys(desk, page)
    form = page.form
    QApplication.clipboard().setText(typed)
    QTest.keyClick(form.boxes["title"].editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(form.boxes["title"].editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Return)
    assert card(desk, typed)
    assert [item.face.title for item in page.view("cards").canvas.items_by_id.values()] == [typed]
    assert form.boxes["title"].editor.words() == typed


def test_authors_are_added_and_taken_off_and_never_reach_the_wall(desk, page):
    open_by_keys(desk, page)
    form = page.form
    form.fields.authors.setFocus()
    choose_person("Priya Nair")
    press(Qt.Key.Key_Return)
    choose_person("Mark Doyle")
    press(Qt.Key.Key_Return)
    wrote = [a.participant_id for a in desk.state.authorships]
    assert wrote == [desk.person("Priya Nair").id, desk.person("Mark Doyle").id]
    desk.console.workspace.do(board.move, [card(desk).id], IdeaStage.COMMITMENT)
    page.show_view("commitments")
    desk.space_on(page.top.show_stage)
    assert isinstance(desk.scene, WallScene)
    assert IDEA in desk.stage_words
    assert "Priya Nair" not in " ".join(desk.stage_words)
    QApplication.processEvents()
    chips = form.fields.authors.chips.findChildren(QPushButton)
    desk.space_on(next(c for c in chips if c.isVisible() and "Priya Nair" in c.text()))
    assert len(desk.state.authorships) == 1


def test_a_card_is_turned_removed_and_brought_again_from_its_form(desk, page):
    open_by_keys(desk, page)
    form = page.form
    desk.space_on(form.foot.turn)
    assert not card(desk).revealed
    assert form.foot.turn.accessibleName() == "Turn face up"
    desk.space_on(form.foot.remove)
    assert desk.state.ideas == ()
    assert not form.isVisible()
    desk.key("undo")
    assert card(desk).title == IDEA


def test_the_panel_closes_when_the_card_goes_elsewhere(desk, page):
    open_by_keys(desk, page)
    page.form.go_to("problem")
    write("half")
    page.form.keep_drafts()
    desk.console.workspace.do(board.remove, [card(desk).id])
    assert not page.panel.isVisible()
    assert desk.rows("SELECT text FROM draft WHERE id LIKE 'card.%'") == []  # nobody reads it any more


def test_a_double_click_opens_a_card_and_the_cross_closes_it(desk, page):
    QApplication.processEvents()
    canvas = page.view("cards").canvas
    middle = canvas.items_by_id[card(desk).id].sceneBoundingRect().center()
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseDClick(canvas.viewport(), left, plain, canvas.mapFromScene(middle))
    assert page.form.idea_id == card(desk).id
    cross = next(b for b in page.form.findChildren(QPushButton) if b.accessibleName() == "Close the card")
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert not page.panel.isVisible()


def test_every_field_is_reached_by_tab_and_says_what_it_is(desk, page):
    open_by_keys(desk, page)
    form = page.form
    for section in form.fields.sections.values():
        section.toggled.emit(True)
    form.go_to("title")
    reached = []
    for _ in range(60):
        press(Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        assert here.accessibleName() or not form.isAncestorOf(here)
        reached += [n for n, b in form.boxes.items() if (b.editor is here or b.editor.isAncestorOf(here))]
    wanted = [name for name in form.boxes if name not in ("title", "details")]
    assert [n for n in dict.fromkeys(reached) if n in wanted] == wanted


def test_a_commitment_is_listed_by_date_and_return_opens_it(desk, page):
    space = desk.console.workspace
    page.show_view("commitments")
    view = page.view("commitments")
    assert view.empty.isVisible()
    helen = desk.person("Helen Moss").id
    for title, day in (("Later", "2023-05-20"), ("Sooner", "2023-04-01")):
        space.in_session(board.add, title, stage=IdeaStage.COMMITMENT, due_date=day, owner_id=helen)
    cells = [[view.table.item(r, c).text() for c in (0, 1, 4, 5)] for r in range(view.table.rowCount())]
    assert cells == [
        ["Sooner", "Helen Moss", "1 April 2023", "due in 8 days"],
        ["Later", "Helen Moss", "20 May 2023", "due in 57 days"],
    ]
    desk._to_front()
    view.table.setFocus()
    view.table.setCurrentCell(1, 0)
    press(Qt.Key.Key_Return)
    assert page.form.boxes["title"].editor.words() == "Later"
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is view.table
    desk.pass_time(10 * DAY)
    assert view.table.item(0, 5).text() == "overdue by 2 days"


def test_the_programme_page_asks_what_happened_when_a_commitment_is_due(desk):
    space = desk.console.workspace
    space.in_session(
        board.add,
        IDEA,
        stage=IdeaStage.COMMITMENT,
        due_date="2023-05-14",
        owner_id=desk.person("Rhys Davies").id,
        ally_id=desk.person("Siân Lewis").id,
        first_step="Agree the rota",
    )
    space.in_session(board.add, "Some day", stage=IdeaStage.COMMITMENT)
    desk.key("programme")
    due = desk.console.programme.due
    assert not due.isVisible()
    desk.pass_time(40 * DAY)  # 3 May
    words = desk.words_on(due)
    assert {"Due commitments", IDEA, "Rhys Davies with Siân Lewis · by 14 May 2023", "due in 11 days"} <= set(
        words
    )
    assert "1 due · 1 later or without a date" in words
    desk.pass_time(14 * DAY)
    assert "overdue by 3 days" in desk.words_on(due)
    (ask,) = due.buttons
    desk.space_on(ask)
    page = desk.console.pages.page("board")
    assert QApplication.focusWidget() is page.form.boxes["outcome"].editor
    write("Calls fell by a third")
    press(Qt.Key.Key_Tab)
    assert f"{card(desk).tried_on}" == "2023-05-17"
    assert page.form.head.guide.text() == "What happened is here, so that it can be marked as tried."
    alt_return()
    assert card(desk).stage is IdeaStage.TRIED
    desk.key("programme")
    assert not due.isVisible()


def test_the_wall_turns_its_pages_by_itself_and_by_key(desk, page):
    space = desk.console.workspace
    for number in range(5):
        space.in_session(board.add, f"Commitment {number}", stage=IdeaStage.COMMITMENT)
    page.show_view("commitments")
    desk.space_on(page.top.show_stage)
    assert any(words.startswith("page 1 of 2") for words in desk.stage_words)
    desk.key("page_on")
    assert any(words.startswith("page 2 of 2") for words in desk.stage_words)
    desk.pass_time(8)
    assert any(words.startswith("page 1 of 2") for words in desk.stage_words)


def test_the_calendar_is_saved_from_the_programme_page_while_the_session_goes_on(desk, tmp_path):
    desk.key("programme")
    buttons = desk.console.programme.findChildren(QPushButton)
    desk.space_on(next(b for b in buttons if b.accessibleName() == "Calendar…"))
    (dialog,) = (d for d in desk.console.findChildren(QFileDialog) if d.isVisible())
    assert not dialog.isModal()
    dialog.reject()
    saving = desk.console.programme.calendar
    out = tmp_path / "programme.ics"
    desk.while_running(lambda: saving.save(out))
    desk.wait_until(lambda: desk.said)
    assert desk.said == "✓ 7 sessions written to programme.ics."
    assert out.read_bytes().startswith(b"BEGIN:VCALENDAR")
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all")
    desk.while_running(lambda: saving.save(letter))
    desk.wait_until(lambda: "is no calendar" in desk.said)
    assert letter.read_text() == "Dear all"
