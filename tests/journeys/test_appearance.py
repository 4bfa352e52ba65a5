"""Another look, chosen by keys in the middle of a session: everything else stays as it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui import language, theme
from ui.app import application
from ui.appearance import Appearance, appearance, keep
from ui.console.welcome import Welcome
from ui.dressing import Dressing

KEYS = Qt.Key


@pytest.fixture
def dressing(desk) -> Iterator[Dressing]:
    """What follows choice and system in the app, for the desk's console."""
    app = application()
    made = Dressing(app, desk.console.settings)
    made.follow(desk.console, lambda console: setattr(desk, "console", console))
    yield made
    made.deleteLater()
    theme.apply_theme(app, theme.load_tokens("light"))
    language.speak(app, "en")


def ground(picture: QImage) -> str:
    """The colour at a corner where nothing else is."""
    return picture.pixelColor(picture.width() - 2, 2).name().upper()


def words_of(field) -> str:
    """What stands in a field of one line or of several."""
    return field.text() if hasattr(field, "text") else field.toPlainText()


def choose(desk, right: int) -> None:
    """Goes to the sheet, so many choices to the right in its first row, and takes that one."""
    desk.key("appearance")
    for _ in range(right):
        QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Space)


def test_a_look_is_chosen_by_keys_and_both_windows_have_it_at_once(desk, dressing):
    was, stage = desk.console, desk.console.stage
    choose(desk, 3)
    assert appearance(was.settings).colours == "contrast"
    desk.wait_until(lambda: desk.console is not was)
    tokens = theme.load_tokens("contrast")
    assert ground(desk.console.grab().toImage()) == tokens.paper
    assert desk.console.stage is stage  # who shares this window goes on sharing it
    assert stage.isVisible()
    assert ground(stage.grab().toImage()) == tokens.paper
    assert desk.console.appearance.isVisible()
    assert QApplication.focusWidget().text() == "High contrast"
    QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Escape)
    assert not desk.console.appearance.isVisible()
    assert QApplication.focusWidget() is desk.console.capture.field


def test_page_half_typed_words_and_keyboard_stay_and_no_key_does_its_work_twice(desk, dressing):
    desk.key("start")
    desk.keep("note", "Claimants ring three times")
    desk.key("board")
    desk.console.board.show_view("matrix")
    desk.type("half typed")
    desk.console.capture.field.setCursorPosition(4)
    was = desk.console
    keep(was.settings, Appearance(colours="dark"))
    dressing.look()
    assert desk.console is not was
    desk.wait_until(lambda: QApplication.focusWidget() is desk.console.capture.field)
    assert desk.console.page == "board"
    assert desk.console.board.shown == "matrix"
    assert desk.console.capture.field.text() == "half typed"
    assert desk.console.capture.field.cursorPosition() == 4
    title = desk.title
    desk.key("next")
    slots = [a.title for a in desk.state.activities]
    assert slots.index(desk.title) == slots.index(title) + 1
    desk.key("keep")
    kept = {row["text"] for row in desk.rows("SELECT text FROM note")}
    assert kept == {"Claimants ring three times", "half typed"}
    desk.key("undo")
    assert len(desk.rows("SELECT id FROM note")) == 1
    assert desk.stage_words


def test_an_open_card_and_what_is_typed_in_it_stay(desk, dressing):
    desk.keep("idea", "One named person to ring")
    (card,) = desk.rows("SELECT id FROM idea")
    desk.key("board")
    desk.console.board.open_card(card["id"])
    title = QApplication.focusWidget()
    QTest.keyClicks(title, " at the office")
    typed = desk.console.board.open_card_id
    was = desk.console
    keep(was.settings, Appearance(colours="dark"))
    dressing.look()
    assert desk.console is not was
    assert desk.console.board.open_card_id == typed == card["id"]
    desk.wait_until(lambda: QApplication.focusWidget() is not None)
    fields = desk.console.board.form.findChildren(type(title))
    assert "One named person to ring at the office" in [words_of(field) for field in fields]


def test_a_look_waits_for_a_sheet_that_is_being_filled_in(desk, dressing):
    desk.key("chat")
    was = desk.console
    QTest.keyClicks(QApplication.focusWidget(), "10:02 From Tom: one person to ring")
    keep(was.settings, Appearance(colours="dark"))
    dressing.look()
    assert desk.console is was
    assert "a sheet is open" in was.appearance.note.text()
    was.board.close_sheet()
    desk.wait_until(lambda: desk.console is not was)
    assert ground(desk.console.grab().toImage()) == theme.load_tokens("dark").paper


def test_a_look_waits_until_an_offer_is_answered(desk, dressing):
    was = desk.console
    was.messages.offer("Copying?", (("&Stop", lambda: None),))
    keep(was.settings, Appearance(colours="dark"))
    dressing.look()
    assert desk.console is was
    was.messages.withdraw()
    desk.wait_until(lambda: desk.console is not was)


def test_the_system_is_followed_unless_a_look_was_chosen(desk, dressing, monkeypatch):
    was, hints = desk.console, QApplication.instance().styleHints()
    monkeypatch.setattr(theme, "system_scheme", lambda _: "dark")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    desk.wait_until(lambda: desk.console is not was)
    assert ground(desk.console.grab().toImage()) == theme.load_tokens("dark").paper
    keep(desk.console.settings, Appearance(colours="light"))
    dressing.look()
    light = desk.console
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    desk.wait_until(lambda: not dressing._again.isActive())
    assert desk.console is light


def test_closed_after_it_was_built_anew_the_console_lets_the_file_go(desk, dressing):
    keep(desk.console.settings, Appearance(colours="dark"))
    dressing.look()
    desk.close()
    assert not desk.path.with_name(desk.path.name + ".lock").exists()


def test_a_size_of_text_shows_when_the_app_is_opened_next_and_the_sheet_says_so(desk, dressing):
    desk.key("appearance")
    desk.console.appearance.text._choose(150)
    assert "opened next" in desk.console.appearance.note.text()
    assert appearance(desk.console.settings).text == 150


def test_welsh_is_spoken_at_once_and_the_sheet_says_what_stays_english(desk, dressing):
    was = desk.console
    desk.key("start")
    desk.key("appearance")
    desk.console.appearance.language._choose("cy")
    assert "stays English" in was.appearance.note.text()
    desk.wait_until(lambda: desk.console is not was)
    assert QCoreApplication.translate("stage", "Next") == "Nesaf"
    assert "Nesaf" in desk.stage_words


def test_the_welcome_window_has_the_same_sheet_and_keeps_what_is_typed(desk, tmp_path, qtbot):
    app = application()
    settings = QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat)
    opened: list[Welcome] = [Welcome(lambda *_, **__: None, theme.load_tokens("light"), settings)]
    made = Dressing(app, settings)
    made.follow(opened[0], opened.append)
    opened[0].show()
    opened[0].name.setText("Spring cohort")
    opened[0].look.click()
    opened[0].appearance.colours._choose("contrast")
    desk.wait_until(lambda: len(opened) == 2)
    assert opened[1].name.text() == "Spring cohort"
    assert opened[1].appearance.isVisible()
    assert opened[1].appearance.colours.value == "contrast"
    opened[1].close()
    opened[1].deleteLater()
    made.deleteLater()
    theme.apply_theme(app, theme.load_tokens("light"))
