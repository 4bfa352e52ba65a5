"""From the Progress page to a report on the disk: what is in it, saved with names or codes, stopped."""

from __future__ import annotations

from pathlib import Path

from facilitator.live import notes
from facilitator.model.programme import NoteKind


def view(desk):
    """The report's view, in front, with what is in it read."""
    desk.key("progress")
    page = desk.console.pages.currentWidget()
    page.show_view("report")
    shown = page.view("report")
    desk.wait_until(shown.heading.text)
    return shown


def keep_quote(desk) -> None:
    desk.console.workspace.in_session(notes.keep, NoteKind.QUOTE, "Amara listened", quotable=True)


def saved(desk, shown, out: Path) -> str:
    shown.place.chosen.emit(out)
    desk.wait_until(shown.outcome.text)
    desk.wait_until(lambda: not shown.place.is_writing)
    return shown.outcome.text()


def test_the_view_says_what_is_in_it_and_follows_what_is_kept(desk):
    shown = view(desk)
    assert "could be fuller" in shown.heading.text()
    assert "0 of 0 notes may be quoted" in desk.words_on(shown)
    keep_quote(desk)
    desk.wait_until(lambda: "1 of 1 note may be quoted" in desk.words_on(shown))


def test_a_report_is_saved_with_names_and_with_codes(desk, tmp_path):
    shown = view(desk)
    keep_quote(desk)
    out = tmp_path / "report.html"
    assert saved(desk, shown, out).startswith("✓ The report is written to report.html")
    assert "Amara listened" in out.read_text(encoding="utf-8")
    desk.space_on(shown.codes)
    assert shown.codes.isChecked()
    assert saved(desk, shown, out).startswith("✓")
    assert "P1 listened" in out.read_text(encoding="utf-8")
    assert "Amara" not in out.read_text(encoding="utf-8")


def test_asking_for_the_place_proposes_a_name_beside_the_cohort_and_blocks_nothing(desk):
    shown = view(desk)
    desk.space_on(shown.as_pdf)
    dialog = shown.place.dialog
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert Path(dialog.selectedFiles()[0]).name == f"{desk.path.stem}-report.pdf"
    dialog.close()


def test_what_cannot_be_written_is_said_in_place(desk, tmp_path):
    shown = view(desk)
    (tmp_path / "mine.pdf").write_bytes(b"mine")
    assert "is something else" in saved(desk, shown, tmp_path / "mine.pdf")
    assert shown.outcome.property("role") == "danger"
    assert shown.as_pdf.isEnabled()


def test_a_report_is_stopped_by_its_button(desk, tmp_path):
    shown = view(desk)
    shown.progressed.connect(lambda *_: shown.cancel.click())
    assert saved(desk, shown, tmp_path / "report.html") == "Stopped. No report was written."
    assert not (tmp_path / "report.html").exists()
    assert not shown.cancel.isVisible()
