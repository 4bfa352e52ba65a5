"""What the app saves while it speaks Welsh is Welsh: the pages hand their language to what they save."""

from __future__ import annotations

import pytest
from icalendar import Calendar
from pypdf import PdfReader
from PySide6.QtCore import QLocale

from ui import language

from .test_erasing import erase, open_sheet
from .test_forms import save
from .test_run_sheet_editor import Hands


@pytest.fixture
def welsh(desk, qapp):
    before = QLocale()
    language.speak(qapp, "cy")
    yield desk
    language.speak(qapp, "en")
    QLocale.setDefault(before)


def test_a_calendar_is_saved_in_welsh(welsh, tmp_path):
    out = tmp_path / "programme.ics"
    welsh.key("programme")
    saving = welsh.console.programme.calendar
    welsh.while_running(lambda: saving.save(out))
    welsh.wait_until(out.is_file)
    welsh.wait_until(lambda: not saving.place.is_writing)
    first = Calendar.from_ical(out.read_bytes()).walk("VEVENT")[0]
    assert "Gyda'r garfan gyfan, dan arweiniad hwylusydd." in first["description"]


def test_a_form_is_saved_in_welsh(welsh, tmp_path):
    welsh.key("progress")
    welsh.space_on(welsh.console.progress.switch("forms"))
    forms = welsh.console.progress.view("forms")
    save(welsh, forms, forms.print, tmp_path / "form.pdf")
    made = PdfReader(tmp_path / "form.pdf")
    assert "Ble rydych chi ar y dechrau" in made.pages[0].extract_text()
    assert made.trailer["/Root"]["/Lang"] == "cy-GB"


def test_a_run_sheet_is_saved_in_welsh(welsh, tmp_path):
    hands = Hands(welsh)
    hands.open(4)
    saving, out = hands.view.saving, tmp_path / "paper.pdf"
    saving.ask_print(4, participants=True)
    saving.place.dialog.hide()
    welsh.while_running(lambda: saving.save_print(out))
    welsh.wait_until(lambda: "paper.pdf" in welsh.said)
    assert "Sesiwn 4" in PdfReader(out).pages[0].extract_text()


def test_a_certificate_is_written_in_welsh(welsh):
    sheet = open_sheet(welsh)
    erase(welsh, sheet)
    said = sheet.certificate.toPlainText()
    assert said.startswith("Dilëwyd un person o'r garfan")
    (file,) = welsh.path.parent.glob("*erased*.txt")
    assert file.read_text(encoding="utf-8") == said
