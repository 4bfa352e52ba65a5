"""Return slips: the CSV as it was filled in, e-mails as people write them, and what is wrong by its place."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, date, datetime

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.capture import measured
from facilitator.capture.opening import open_store
from facilitator.cli import main
from facilitator.errors import UserError
from facilitator.exchange import return_slips, slip_words
from facilitator.exchange.return_slips import parse_slips, read_slips, slips_csv
from facilitator.live import checkins, goals, self_led
from facilitator.rules import wording
from facilitator.rules.measures.checkins import Report, pair_name

from ..conftest import START

LATER = datetime(2023, 5, 10, 12, 0, tzinfo=UTC)
MAIL = """Dear Sam,

> Pair: Amara and Tom
> Held on: Sunday 2 April
> Minutes: 1 hour 5
> Useful: 4/5
> Summary: We both thought the other
> had the easier job.
> Goals: 1 and 2

Best wishes, Amara

HELD ON - last: nothing
Our pair: Rhys Davies & Priya Nair
Date: 3/4/2023
How useful: 5
"""


@pytest.fixture
def asked(store):
    pair = self_led.asked_of(store, LATER, 2).pairs[0]
    goals.write(store, START, "Say one honest thing", pair_id=pair.id)
    goals.write(store, START, "Swap a day", pair_id=pair.id)
    return self_led.asked_of(store, LATER, 2)


def run(store, args):
    """Runs a command on the cohort while nobody holds it."""
    store.close()
    done = CliRunner().invoke(main, args)
    store.__dict__.update(open_store(store.path).__dict__)
    return done


def places(preview):
    return [problem.text for problem in preview.problems]


def test_several_slips_one_after_another_are_read_as_people_write_them(asked):
    found = parse_slips(MAIL, asked)
    assert found.problems == ()
    first, second = (slip.report for slip in found.slips)
    assert first == Report(
        pair_id=asked.pairs[0].id,
        held_on=date(2023, 4, 2),
        minutes=65,
        useful=4,
        summary="We both thought the other\nhad the easier job.",
        goal_ids=tuple(goal.id for goal in asked.goals),
    )
    assert second == Report(pair_id=asked.pairs[1].id, held_on=date(2023, 4, 3), useful=5)
    assert found.unread == (
        "line 1: Dear Sam,",
        "line 11: Best wishes, Amara",
        "line 13: HELD ON - last: nothing",
    )


def test_the_csv_comes_back_as_it_was_filled_in_and_rows_left_blank_are_counted(asked):
    rows = list(csv.DictReader(io.StringIO(slips_csv(asked).decode("utf-8-sig"))))
    assert len(rows) == 5
    assert rows[0]["pair"] == "Amara Okafor and Tom Hughes"
    rows[3] |= {
        "held_on": "2 April 2023",
        "minutes": "50",
        "useful": "3",
        "summary": "'=1+1",
        "goals": "",
    }
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, rows[0].keys(), delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    found = parse_slips("\ufeff" + out.getvalue(), asked)
    assert (found.blank, found.problems) == (4, ())
    assert found.slips[0].place == "row 5"
    assert found.slips[0].report == Report(
        pair_id=asked.pairs[3].id, held_on=date(2023, 4, 2), minutes=50, useful=3, summary="=1+1"
    )


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("Pair: Ana and Tom\nUseful: 4", "line 1, pair: “Ana” is nobody in a pair"),
        ("Useful: 4", "line 1, pair: It does not say which pair"),
        ("Pair: Helen and Mark\nUseful: 4", "line 1, pair: “Helen and Mark” are no pair. The pairs are"),
        ("Pair: Amara\nHeld on: 1 March 2023", "line 2, held on: 1 March 2023 is before the programme"),
        ("Pair: Amara\n\nHeld on: 1 June 2023", "line 3, held on: 1 June 2023 is in the future"),
        ("Pair: Amara\nHeld on: blue", "line 2, held on: “blue” is no date"),
        ("Pair: Amara\nMinutes: ages", "line 2, minutes: “ages” is no length"),
        ("Pair: Amara\nMinutes: 0", "line 2, minutes: “0” is no length"),
        ("Pair: Amara\nUseful: 6", "line 2, useful: “6” is no mark"),
        ("Pair: Amara\nUseful: 4.5", "line 2, useful: “4.5” is no mark"),
        ("Pair: Amara\nGoals: 3", "line 2, goals: There is no goal 3"),
        ("Pair: Amara\nGoals: become rich", "line 2, goals: “become rich” is none of this pair's goals"),
        ("Pair: Amara\nSession: 3\nUseful: 4", "line 2, session: this slip is about session 3, not 2"),
        ("Pair: Amara", "line 1: the slip of Amara Okafor and Tom Hughes says nothing yet"),
        ("Pair: Amara\nUseful: 4\nPair: Tom\nUseful: 5", "line 3, pair: Amara Okafor and Tom Hughes have a"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(asked, lines, place):
    found = parse_slips(lines, asked)
    assert len(found.problems) == 1
    assert places(found)[0].startswith(place)


def test_what_is_wrong_in_a_csv_is_named_with_its_row_and_one_mistake_hides_no_other(asked):
    table = "pair,held on,minutes\nAmara and Tom,1/1/2020,ages\nHelen,3/4/2023,10\nZoe,,5\n"
    found = parse_slips(table, asked)
    assert [words.partition(":")[0] for words in places(found)] == [
        "row 2, minutes",
        "row 2, held on",
        "row 4, pair",
    ]
    assert [slip.place for slip in found.slips] == ["row 3"]


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ("pair,minutes,length\nAmara,5,6\n", "row 1, minutes: two columns"),
        ("held on,minutes\n3/4/2023,5\n", "row 1, pair: there is no column"),
        ('pair,minutes\n"Amara,5\n', "row 2: a quote"),
        ("pair,minutes\nAmara,5,6\n", "row 2: it has more cells"),
    ],
)
def test_a_table_that_is_broken_is_said_to_be(asked, table, words):
    found = parse_slips(table, asked)
    assert places(found)[0].startswith(words)
    assert found.slips == ()


def test_a_pair_that_has_reported_before_is_marked_as_replaced(store, asked):
    checkins.record(store, LATER, asked.session.id, Report(pair_id=asked.pairs[0].id, useful=1))
    again = self_led.asked_of(store, LATER, 2)
    found = parse_slips(MAIL, again)
    assert [slip.replaces for slip in found.slips] == [True, False]


minutes = st.integers(1, 600)
sentences = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=80
).map(lambda text: f"x{' '.join(text.split())}".replace(":", ""))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.integers(0, 4),
            st.dates(date(2023, 3, 24), date(2023, 5, 10)),
            minutes,
            st.integers(1, 5),
            sentences,
        ),
        max_size=5,
        unique_by=lambda slip: slip[0],
    ),
    st.sampled_from(["", "> ", "  * "]),
    st.sampled_from(["\n", "\r\n"]),
)
def test_whatever_a_pair_writes_comes_back_whole(asked, slips, before, end):
    lines = []
    for place, day, length, useful, summary in slips:
        lines += [
            f"Pair: {pair_name(asked.pairs[place], asked.people)}",
            f"Held on: {wording.day(day)}",
            f"Minutes: {length}",
            f"Useful: {useful}",
            f"Summary: {summary}",
            "",
        ]
    found = parse_slips(end.join(before + line for line in lines), asked)
    assert found.problems == ()
    assert [slip.report for slip in found.slips] == [
        Report(
            pair_id=asked.pairs[place].id, held_on=day, minutes=length, useful=useful, summary=summary.strip()
        )
        for place, day, length, useful, summary in slips
    ]


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from([*MAIL.splitlines(), ":", "Pair:", "Useful: x", "\x00", "a,b", '"', "Goals:;"]))
)
def test_no_text_breaks_the_reading_and_no_slip_is_both_good_and_wrong(asked, lines):
    found = parse_slips("\n".join(lines), asked)
    ids = [slip.report.pair_id for slip in found.slips]
    assert len(ids) == len(set(ids))
    assert not {slip.place for slip in found.slips} & {p.place for p in found.problems if not p.field}


@given(minutes)
def test_lengths_are_read_in_every_form(length):
    hours, rest = divmod(length, 60)
    forms = [str(length), f"{length} min", f"{length} minutes"]
    if hours:
        forms += [f"{hours}h {rest}", f"{hours} hours {rest} minutes", f"{hours}:{rest:02}"]
    assert {slip_words.read_minutes(form) for form in forms} == {length}


@pytest.mark.parametrize("data", [b"", b"   ", b"%PDF-1.7 x", b"\xff\xfe\x00"])
def test_a_file_that_is_no_text_is_refused_by_its_name(tmp_path, asked, data):
    (tmp_path / "slips.csv").write_bytes(data)
    with pytest.raises(UserError, match=r"slips\.csv"):
        read_slips(tmp_path / "slips.csv", asked)


def test_the_command_imports_an_email_and_says_what_it_did(store, tmp_path):
    (tmp_path / "mail.txt").write_text("Pair: Amara and Tom\nHeld on: 2 April 2023\nUseful: 4\n", "utf-8")
    args = ["import-slips", str(store.path), str(tmp_path / "mail.txt"), "--session", "2"]
    done = run(store, args)
    assert done.output == "1 return slip of session 2 imported.\n"
    again = run(store, [*args, "--json"])
    assert json.loads(again.output) == {
        "session": 2,
        "imported": 1,
        "replaced": 1,
        "blank": 0,
        "unread": [],
    }
    assert [c.useful for c in measured.checkins(store)] == [4]


@pytest.mark.parametrize("number", ["1", "9"])
def test_the_commands_refuse_a_session_that_no_pair_holds_alone(store, tmp_path, number):
    (tmp_path / "mail.txt").write_text("Pair: Amara\nUseful: 4\n", "utf-8")
    for args in (
        ["import-slips", str(store.path), str(tmp_path / "mail.txt")],
        ["sheets", str(store.path), str(tmp_path / "out.pdf")],
    ):
        done = run(store, [*args, "--session", number])
        assert done.exit_code == 2
        assert "The self-led sessions are 2, 3, 5, 6." in done.output


def test_one_bad_slip_imports_nothing_and_is_named(store, tmp_path):
    text = "Pair: Amara\nUseful: 4\n\nPair: Helen\nUseful: 9\n"
    (tmp_path / "mail.txt").write_text(text, "utf-8")
    args = ["import-slips", str(store.path), str(tmp_path / "mail.txt"), "--session", "2"]
    done = run(store, args)
    assert done.exit_code == 2
    assert "line 5, useful: “9” is no mark" in done.output
    assert measured.checkins(store) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Pair: Amara\nGoals: " + "1 " * 100_000 + "x",
        "Pair: " + "a and " * 10_000,
        "Pair: Amara\nMinutes: " + "9" * 100_000,
        "Pair: Amara\nHeld on: " + "1 " * 50_000,
        "Pair: Amara\nUseful: ٤x",
    ],
    ids=["goals", "names", "minutes", "day", "other digits"],
)
def test_endless_and_foreign_fields_are_refused_in_a_short_sentence(asked, text):
    (problem,) = parse_slips(text, asked).problems
    assert len(problem.text) < 300


def test_a_list_of_more_slips_than_any_cohort_has_ends(asked, monkeypatch):
    monkeypatch.setattr(return_slips, "MOST_SLIPS", 1)
    assert "more than 1 slips" in places(parse_slips(MAIL, asked))[0]
