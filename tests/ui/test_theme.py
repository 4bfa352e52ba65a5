"""The look: legible in both schemes, one family of type, a style sheet that Qt takes whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetricsF, QImage, QPalette, QRawFont
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.errors import UserError
from facilitator.places import RESOURCES
from ui import theme
from ui.theme import FAMILY, Scheme, contrast, load_tokens

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
GROUNDS = ("paper", "surface", "sunken")
SPEAKING = ("teal", "policy", "operational", "warning", "danger")
TEXT_ON_GROUND = [
    *((text, ground) for text in ("ink", "ink2", *SPEAKING) for ground in GROUNDS),
    *((name, f"{name}_soft") for name in SPEAKING),
    *(("ink", f"{name}_soft") for name in SPEAKING),
    ("on_teal", "teal"),
    ("on_teal", "teal_strong"),
    ("on_mark", "policy"),
    ("on_mark", "operational"),
    ("paper", "ink"),
]


@pytest.fixture
def plain_again(qapp: QApplication) -> Iterator[QApplication]:
    """The application, with whatever look it had given back afterwards."""
    before = (qapp.styleSheet(), qapp.font(), qapp.palette(), qapp.style().name(), QDir.searchPaths("theme"))
    yield qapp
    qapp.setStyleSheet(before[0])
    qapp.setStyle(before[3])
    qapp.setFont(before[1])
    qapp.setPalette(before[2])
    QDir.setSearchPaths("theme", before[4])


@pytest.fixture
def typed(qapp: QApplication) -> QApplication:
    """The application, knowing the app's type."""
    theme.load_fonts()
    return qapp


def test_contrast_is_twenty_one_for_black_on_white_and_one_for_a_colour_on_itself() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#0A5C58", "#0A5C58") == pytest.approx(1)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_every_text_meets_four_and_a_half_to_one_on_its_ground(
    scheme: Scheme, text: str, ground: str
) -> None:
    tokens = load_tokens(scheme)
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", GROUNDS)
def test_borders_of_controls_and_focus_rings_meet_three_to_one(scheme: Scheme, ground: str) -> None:
    tokens = load_tokens(scheme)
    assert contrast(tokens.edge, getattr(tokens, ground)) >= 3
    assert contrast(tokens.teal, getattr(tokens, ground)) >= 3


def test_a_colour_is_found_by_name_and_a_wrong_name_is_said() -> None:
    tokens = load_tokens("light")
    assert tokens.colour("teal").name().upper() == tokens.teal
    assert 0 < tokens.colour("shadow").alpha() < 255
    with pytest.raises(KeyError, match="no colour is named 'scheme'"):
        tokens.colour("scheme")


def test_all_weights_load_as_one_family(typed: QApplication) -> None:
    theme.load_fonts()
    families = [name for name in QFontDatabase.families() if name.startswith(FAMILY)]
    assert families == [FAMILY]
    for weight in (400, 600, 700):
        asked = theme.font(20, weight)
        assert QFontInfo(asked).family() == FAMILY
        assert QRawFont.fromFont(asked).weight() == weight


@pytest.mark.parametrize("weight", [400, 600, 700])
def test_tabular_digits_have_equal_widths_and_others_do_not(typed: QApplication, weight: int) -> None:
    def widths(tabular: bool) -> set[float]:
        metrics = QFontMetricsF(theme.font(96, weight, tabular=tabular))
        return {metrics.horizontalAdvance(digit) for digit in "0123456789"}

    assert len(widths(tabular=True)) == 1
    assert len(widths(tabular=False)) > 1


@pytest.mark.parametrize("weight", [400, 600, 700])
def test_the_type_has_welsh_letters_quotation_marks_arrows_and_the_tick(
    typed: QApplication, weight: int
) -> None:
    raw = QRawFont.fromFont(theme.font(20, weight))
    assert [sign for sign in "ŵŷâéïŴŶ–—“”‘’×·…−£½→←↑↓✓?" if not raw.supportsCharacter(ord(sign))] == []


def test_a_missing_font_is_said_in_a_sentence(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme, "FONT_FILES", ("NoSuch.ttf",))
    with pytest.raises(UserError, match=r"NoSuch\.ttf is missing; install the app again"):
        theme.load_fonts()


def test_a_font_size_is_rounded_and_never_nought(typed: QApplication) -> None:
    assert theme.font(14.6).pixelSize() == 15
    assert theme.font(0.2).pixelSize() == 1


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_style_sheet_has_every_placeholder_replaced_and_its_pictures_are_drawn(
    plain_again: QApplication, scheme: Scheme
) -> None:
    tokens = load_tokens(scheme)
    sheet = theme.style_sheet(tokens)
    assert "$" not in sheet
    theme.apply_theme(plain_again, tokens)
    pictures = set(re.findall(r'url\("(theme:[^"]+)"\)', sheet))
    assert len(pictures) > 6
    for name in pictures:
        drawn = QImage(name).convertToFormat(QImage.Format.Format_ARGB32)
        places = ((x, y) for x in range(drawn.width()) for y in range(drawn.height()))
        seen = {
            drawn.pixelColor(*place).name().upper()
            for place in places
            if drawn.pixelColor(*place).alpha() > 250
        }
        assert seen in ({tokens.ink2}, {tokens.on_teal}), name


def test_the_style_sheet_has_no_colour_but_the_tokens() -> None:
    assert not re.search(
        r"#[0-9A-Fa-f]{3,8}\b", (RESOURCES / "theme" / "style.qss").read_text(encoding="utf-8")
    )


@pytest.mark.parametrize("scheme", SCHEMES)
def test_qt_takes_the_whole_style_sheet_without_a_warning(
    plain_again: QApplication, qtbot, qtlog, scheme: Scheme
) -> None:
    tokens = load_tokens(scheme)
    theme.apply_theme(plain_again, tokens)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    kinds = (
        *(QPushButton, QToolButton, QLabel, QFrame, QLineEdit, QPlainTextEdit, QComboBox, QSpinBox),
        *(QDateEdit, QCheckBox, QListWidget, QTableWidget),
    )
    for kind in kinds:
        column.addWidget(kind())
    window.show()
    assert not window.grab().isNull()
    said = [record.message for record in qtlog.records]
    assert [text for text in said if re.search("parse|property|pixmap|svg|font", text, re.IGNORECASE)] == []
    assert plain_again.font().family() == FAMILY
    assert plain_again.palette().color(QPalette.ColorRole.Window).name().upper() == tokens.paper


def test_a_button_keeps_its_size_when_it_has_the_focus(plain_again: QApplication, qtbot) -> None:
    theme.apply_theme(plain_again, load_tokens("light"))
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    buttons = [QPushButton("Keep"), QPushButton("Keep")]
    for button in buttons:
        column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
    buttons[1].setProperty("role", "primary")
    window.show()
    window.activateWindow()
    for button, other in (buttons, reversed(buttons)):
        button.setFocus()
        focused = button.sizeHint()
        other.setFocus()
        assert button.sizeHint() == focused
        assert focused.height() >= 36


@pytest.mark.parametrize(
    ("said", "taken"),
    [(Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light"), (Qt.ColorScheme.Unknown, "light")],
)
def test_the_systems_scheme_is_followed_and_light_where_it_says_nothing(
    said: Qt.ColorScheme, taken: str
) -> None:
    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 -- Qt's name
            return said

    class App:
        def styleHints(self) -> Hints:  # noqa: N802 -- Qt's name
            return Hints()

    assert theme.system_scheme(App()) == taken
