"""Nothing is said by colour alone: states are told apart by light and dark, as on a grey print."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QDir, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.model.people import Participant, Presence, Profession
from tests.ui.access.rings import is_seen
from ui import theme
from ui.theme import Scheme, Tokens, load_tokens
from ui.widgets.key_button import KeyButton
from ui.widgets.parts import set_role
from ui.widgets.person_chip import PersonChip
from ui.widgets.profession_mark import paint_mark

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
Show = Callable[[QWidget], QImage]


@pytest.fixture(params=SCHEMES)
def tokens(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Tokens]:
    """The app in a scheme, with whatever look it had given back afterwards."""
    before = (qapp.styleSheet(), qapp.font(), qapp.palette(), qapp.style().name(), QDir.searchPaths("theme"))
    made = load_tokens(request.param)
    theme.apply_theme(qapp, made)
    yield made
    qapp.setStyleSheet(before[0])
    qapp.setStyle(before[3])
    qapp.setFont(before[1])
    qapp.setPalette(before[2])
    QDir.setSearchPaths("theme", before[4])


@pytest.fixture
def show(tokens: Tokens, qtbot) -> Show:
    """Gives a widget's picture, shown on the app's paper and without the keyboard."""

    grounds: list[QWidget] = []

    def picture(part: QWidget) -> QImage:
        if part.parentWidget() is None:
            ground = QWidget()
            grounds.append(ground)
            ground.setStyleSheet(f"background: {tokens.paper};")
            qtbot.addWidget(ground)
            QVBoxLayout(ground).addWidget(part)
            ground.show()
        part.clearFocus()
        QApplication.processEvents()
        return part.grab().toImage()

    return picture


@pytest.mark.parametrize(
    ("kind", "role"),
    [
        *((QPushButton, role) for role in ("", "quiet", "segment", "rail")),
        (QToolButton, ""),
        (QToolButton, "rail"),
    ],
)
def test_a_button_that_is_switched_on(show: Show, kind: type, role: str) -> None:
    button = kind()
    button.setText("Free")
    button.setCheckable(True)
    button.setProperty("role", role)
    off = show(button)
    button.setChecked(True)
    assert is_seen(off, show(button))


def test_a_button_with_a_key_that_is_switched_on(show: Show, tokens: Tokens) -> None:
    button = KeyButton("Follow", tokens)
    button.setCheckable(True)
    off = show(button)
    button.setChecked(True)
    assert is_seen(off, show(button))


def test_a_line_of_a_list_that_is_selected(show: Show) -> None:
    lines = QListWidget()
    lines.addItems(["Amara Okafor", "Tom Hughes"])
    before = show(lines)
    lines.item(1).setSelected(True)
    assert is_seen(before, show(lines))


def test_a_row_of_a_table_that_is_selected(show: Show) -> None:
    rows = QTableWidget(2, 2)
    rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    for row in range(2):
        for column in range(2):
            rows.setItem(row, column, QTableWidgetItem("policy"))
    before = show(rows)
    rows.selectRow(1)
    rows.setCurrentCell(-1, -1)
    rows.selectRow(1)
    assert is_seen(before, show(rows))


def test_a_field_that_is_wrong_and_a_box_that_is_ticked(show: Show) -> None:
    field, box = QLineEdit("tomorrow"), QCheckBox("Listen first")
    before, unticked = show(field), show(box)
    set_role(field, "true", "invalid")
    box.setChecked(True)
    assert is_seen(before, show(field))
    assert is_seen(unticked, show(box))


def test_somebody_who_is_here_and_somebody_who_is_late_or_away(show: Show, tokens: Tokens) -> None:
    person = Participant(id="p", name="Siân Lewis", profession=Profession.POLICY)
    chip = PersonChip(person, tokens)
    pictures = {}
    for presence in (Presence.PRESENT, Presence.LATE, Presence.LEFT):
        chip.show_presence(presence)
        pictures[presence] = show(chip)
    assert is_seen(pictures[Presence.PRESENT], pictures[Presence.LATE])
    assert is_seen(pictures[Presence.PRESENT], pictures[Presence.LEFT])
    assert is_seen(pictures[Presence.LATE], pictures[Presence.LEFT])


def test_the_two_professions(tokens: Tokens) -> None:
    marks = []
    for letter in "PO":
        mark = QImage(24, 24, QImage.Format.Format_RGB32)
        mark.fill(tokens.colour("surface"))
        with QPainter(mark) as painter:
            paint_mark(painter, QRectF(0, 0, 24, 24), letter, tokens)
        marks.append(mark)
    assert is_seen(*marks)


def test_a_tint_alone_is_no_sign(show: Show) -> None:
    pictures = []
    for ground, words in (("#DCEEEB", "#0A5C58"), ("#FFFFFF", "#1C2830")):
        button = QPushButton("Free")
        button.setStyleSheet(f"background: {ground}; color: {words}; border: 1px solid #857D6F;")
        pictures.append(show(button))
    assert not is_seen(*pictures)


def test_the_clock_says_in_words_what_its_colour_says(desk) -> None:
    desk.key("start")
    of, length = desk.console.run.current.of, desk.state.current.planned_seconds
    words, gone = [], 0.0
    for part in (0.5, 0.85, 0.97, 1.01):
        desk.pass_time(length * part - gone)
        gone = length * part
        words.append(of.text())
    assert len(set(words)) == 4
    assert words[1].endswith("begin to wrap up")
    assert words[2].endswith("finish now")
    assert words[3].endswith("time is up")
