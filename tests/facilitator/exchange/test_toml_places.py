"""The line of a field in a TOML file, by its place."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.exchange.programme_file import load_programme
from facilitator.exchange.toml_places import line_of
from facilitator.exchange.toml_writing import toml_of

TEXT = """# [[sessions]]
name = "x"
summary = \"\"\"
[[sessions]]
minutes = 5
\"\"\"

[thresholds]
warning_percent = 200

[[sessions]]
number = 1
  [[sessions.activities]]  # the first
  title = "A"
  instructions = [
    "minutes = 3",
  ]
  [[sessions.activities]]
  title = "B"
  turns = { minutes = 0, names = [] }
[[sessions]]
minutes = "long"
[[ sessions . "activities" ]]
'minutes' = 2
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("name", 2),
        ("thresholds.warning_percent", 9),
        ("sessions[0].number", 12),
        ("sessions[0].minutes", 11),
        ("sessions[0].activities[0].title", 14),
        ("sessions[0].activities[0].instructions[0]", 15),
        ("sessions[0].activities[1].turns.minutes", 20),
        ("sessions[1].minutes", 22),
        ("sessions[1].activities[0].minutes", 24),
        ("sessions", None),
        ("timezone", None),
        ("nam", None),
    ],
)
def test_a_field_is_found_or_else_what_it_is_missing_from(place: str, line: int | None) -> None:
    assert line_of(TEXT, place) == line


@settings(max_examples=30, deadline=None)
@given(session=st.integers(0, 6), activity=st.integers(0, 30), field=st.sampled_from(["title", "minutes"]))
def test_the_line_found_in_a_written_programme_has_that_very_value(
    session: int, activity: int, field: str
) -> None:
    its = PROGRAMME.sessions[session]
    if its.activities:
        activity %= len(its.activities)
        place = f"sessions[{session}].activities[{activity}].{field}"
        value = getattr(its.activities[activity], field)
    else:
        place, value = f"sessions[{session}].{field}", getattr(its, field)
    line = line_of(WRITTEN, place)
    assert line is not None
    assert WRITTEN.splitlines()[line - 1] == f"{field} = {msgspec.json.encode(value).decode()}"


@given(st.text(max_size=60), st.text(max_size=20))
def test_no_text_is_too_odd_to_be_looked_through(text: str, place: str) -> None:
    line = line_of(text, place)
    assert line is None or 1 <= line <= len(text.splitlines())


PROGRAMME = load_programme("mutual-mentoring")
WRITTEN = toml_of(PROGRAMME)
