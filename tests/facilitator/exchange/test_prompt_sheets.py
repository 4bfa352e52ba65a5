"""Prompt sheets: a page a pair, the pair's own goals and nobody's individual ones, slips to fill in."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import msgspec
import pytest
from click.testing import CliRunner

from facilitator.cli import main
from facilitator.errors import UserError
from facilitator.exchange import prompt_sheets
from facilitator.live import goals, self_led

from ..conftest import START

LATER = datetime(2023, 3, 30, 12, 0, tzinfo=UTC)


@pytest.fixture
def handed(monkeypatch):
    """What is handed to the template, and the PDF that it makes."""
    seen = {}
    real = prompt_sheets.typeset

    def typeset(template, data, now, *, tongue):
        seen["data"], seen["pdf"] = data, real(template, data, now, tongue=tongue)
        return seen["pdf"]

    monkeypatch.setattr(prompt_sheets, "typeset", typeset)
    return seen


def pages(pdf):
    return max(int(count) for count in re.findall(rb"/Count (\d+)", pdf))


def test_each_pair_has_one_page_with_its_own_goals_and_nobodys_individual_ones(store, handed):
    asked = self_led.asked_of(store, LATER, 2)
    goals.write(store, START, "OURS #pagebreak() <b>", pair_id=asked.pairs[0].id)
    goals.write(store, START, "PRIVATE", participant_id=asked.people[0].id)
    made = prompt_sheets.sheets_pdf(self_led.asked_of(store, LATER, 2), "Mutual mentoring", LATER)
    assert pages(made) == 5
    assert [g["text"] for g in handed["data"]["pairs"][0]["goals"]] == ["OURS #pagebreak() <b>"]
    assert "PRIVATE" not in str(handed["data"])
    assert "example.org" not in str(handed["data"])
    assert [p["letter"] for p in handed["data"]["pairs"][0]["people"]] == ["P", "O"]


def test_many_long_goals_and_prompts_still_leave_one_page_a_pair(store, handed):
    asked = self_led.asked_of(store, LATER, 2)
    for number in range(8):
        goals.write(store, START, f"{number} " + "a goal that goes on " * 30, pair_id=asked.pairs[0].id)
    asked = self_led.asked_of(store, LATER, 2)
    long = msgspec.structs.replace(asked.session, prompts=("Tell each other how it went. " * 8,) * 8)
    made = prompt_sheets.sheets_pdf(msgspec.structs.replace(asked, session=long), "Mentoring", LATER)
    assert pages(made) == 5
    assert len(handed["data"]["pairs"][0]["goals"]) == prompt_sheets.MOST_GOALS
    assert handed["data"]["pairs"][0]["more"] == "and 3 more"


def test_a_goal_that_was_let_go_is_not_on_the_sheet_and_the_others_keep_their_numbers(store, handed):
    pair = self_led.asked_of(store, LATER, 2).pairs[0]
    for text in ("First", "Second"):
        goals.write(store, START, text, pair_id=pair.id)
    goals.drop(store, LATER, self_led.asked_of(store, LATER, 2).goals[0].id)
    prompt_sheets.sheets_pdf(self_led.asked_of(store, LATER, 2), "Mentoring", LATER)
    assert handed["data"]["pairs"][0]["goals"] == [{"number": 2, "text": "Second"}]


def test_without_pairs_there_is_nothing_to_print(store):
    asked = msgspec.structs.replace(self_led.asked_of(store, LATER, 2), pairs=())
    with pytest.raises(UserError, match="no pairs"):
        prompt_sheets.sheets_pdf(asked, "Mentoring", LATER)


@pytest.mark.parametrize(("ending", "beginning"), [("pdf", b"%PDF-"), ("csv", b"\xef\xbb\xbfpair_id,pair,")])
def test_the_command_writes_sheets_and_slips_and_over_its_own_older_ones_only(
    store, tmp_path, ending, beginning
):
    out = tmp_path / f"out.{ending}"
    args = ["sheets", str(store.path), str(out), "--session", "2"]
    for _ in range(2):
        done = CliRunner().invoke(main, args)
        assert done.exit_code == 0, done.output
        assert "session 2 for 5 pairs" in done.output
        assert out.read_bytes().startswith(beginning)
    out.write_bytes(b"something else")
    refused = CliRunner().invoke(main, args)
    assert refused.exit_code == 2
    assert out.read_bytes() == b"something else"


def test_another_ending_is_refused(store, tmp_path):
    args = ["sheets", str(store.path), str(tmp_path / "out.docx"), "--session", "2"]
    done = CliRunner().invoke(main, args)
    assert done.exit_code == 2
    assert "neither in .pdf" in done.output
