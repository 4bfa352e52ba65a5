"""The whole way of a measurement: a blank file out, filled in at the start and at the end, and the report."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from facilitator.model.benchmarks import Wave

from .test_forms import choose, save

VALUES = {Wave.BASELINE: "2", Wave.ENDLINE: "4", Wave.THEN: "1"}
REVERSED = ("own-reply",)
"""The question of the set on skills that is asked the other way round."""


def filled_in(path: Path) -> int:
    """Answers every question of a blank file with the wave's number; gives how many answers that is."""
    head, *rows = csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""))
    count = 0
    for row in rows:
        value = VALUES[Wave(row[head.index("wave")])]
        for place, name in enumerate(head):
            if "." in name:
                turned = str(6 - int(value))
                row[place] = turned if name.partition(".")[2] in REVERSED else value
                count += 1
    out = io.StringIO(newline="")
    csv.writer(out).writerows([head, *rows])
    path.write_text(out.getvalue(), "utf-8-sig", newline="")
    return count


def wave_comes_back(desk, wave: Wave, path: Path) -> int:
    """Saves the blank file of a wave, fills it in, and imports it, all from the Forms view."""
    desk.key("progress")
    desk.space_on(desk.console.progress.switch("forms"))
    forms = desk.console.progress.view("forms")
    forms.outcome.hide()
    forms.waves.show_value(wave)
    save(desk, forms, forms.fill, path)
    count = filled_in(path)
    desk.space_on(forms.import_answers)
    choose(desk, forms.answers, path)
    desk.space_on(forms.answers.done)
    return count


def test_from_a_blank_form_to_the_report(desk, tmp_path):
    first = wave_comes_back(desk, Wave.BASELINE, tmp_path / "start.csv")
    last = wave_comes_back(desk, Wave.ENDLINE, tmp_path / "end.csv")
    assert (first, last) == (10 * 24, 2 * 10 * 24)
    assert len(desk.rows("SELECT id FROM response")) == first + last

    desk.space_on(desk.console.progress.switch("growth"))
    growth = desk.console.progress.view("growth")
    desk.wait_until(lambda: "growth-skills" in growth.cards)

    desk.space_on(desk.console.progress.switch("report"))
    report = desk.console.progress.view("report")
    desk.wait_until(report.heading.text)
    desk.space_on(report.as_html)
    report.place.dialog.selectFile(str(tmp_path / "report.html"))
    report.place.dialog.accept()
    desk.wait_until(lambda: report.outcome.text() and not report.place.is_writing)
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    # By hand: everybody's skills went from 2 to 4, so all ten gained; nobody was asked whom they would call.
    assert "100%" in page
    assert "10 of 10 people" in page
    assert "Skills, with active listening" in page
