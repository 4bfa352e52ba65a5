"""A programme file loads whole, or every mistake in it is named at its place."""

from __future__ import annotations

import copy
import json
import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.errors import UserError
from facilitator.exchange import programme_file
from facilitator.exchange.located import shape_problems
from facilitator.exchange.programme_file import ProgrammeProblemsError, built_in_programmes, load_programme
from facilitator.exchange.programme_meaning import meaning_problems
from facilitator.model.programme import ActivityKind, Grouping, NoteKind, Programme, SessionKind

SOUND: dict[str, Any] = {
    "name": "small",
    "title": "A small programme",
    "sessions": [
        {
            "number": 1,
            "title": "Meeting",
            "kind": "facilitated",
            "week": 0,
            "minutes": 30,
            "activities": [
                {
                    "title": "Welcome",
                    "kind": "plenary",
                    "minutes": 10,
                    "minimum_minutes": 5,
                    "purpose": "Everybody has spoken.",
                    "instructions": ["Say your name"],
                    "capture": ["quote"],
                },
                {
                    "title": "A day in my work",
                    "kind": "rotation breakout",
                    "minutes": 20,
                    "minimum_minutes": 18,
                    "purpose": "See another working day.",
                    "grouping": "anyone new",
                    "rounds": 3,
                    "talk_about": "What did you do yesterday?",
                    "turns": {"minutes": 3, "names": ["First", "Second"]},
                },
            ],
        },
        {
            "number": 2,
            "title": "Alone",
            "kind": "self-led",
            "week": 1,
            "minutes": 60,
            "prompts": ["What was a good day?"],
        },
    ],
}
"""A programme without a mistake; each test breaks a copy of it."""

FIRST = "sessions[0].activities[0]"
ROUNDS = "sessions[0].activities[1]"


def toml(value: Any) -> str:
    """A value as inline TOML."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{json.dumps(k)} = {toml(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value, ensure_ascii=True).replace("NaN", "nan").replace("Infinity", "inf")


def written(folder: Path, raw: Mapping[str, Any]) -> Path:
    path = folder / "own.toml"
    path.write_text("".join(f"{key} = {toml(value)}\n" for key, value in raw.items()), encoding="utf-8")
    return path


def broken(changes: Mapping[str, Any]) -> dict[str, Any]:
    """The sound programme with values put at places such as ``sessions[0].title``; ``...`` takes one out."""
    raw = copy.deepcopy(SOUND)
    for place, value in changes.items():
        *way, last = [int(i) if i else n for i, n in re.findall(r"\[(\d+)\]|(\w+)", place)]
        at: Any = raw
        for step in way:
            at = at.setdefault(step, {}) if isinstance(at, dict) else at[step]
        if value is ...:
            del at[last]
        else:
            at[last] = value
    return raw


@pytest.fixture
def problems(tmp_path: Path) -> Callable[[Mapping[str, Any]], tuple[str, ...]]:
    def found(changes: Mapping[str, Any]) -> tuple[str, ...]:
        with pytest.raises(ProgrammeProblemsError) as caught:
            load_programme(written(tmp_path, broken(changes)))
        return caught.value.problems

    return found


def refusal(source: str | Path) -> str:
    with pytest.raises(UserError) as caught:
        load_programme(source)
    assert not isinstance(caught.value, ProgrammeProblemsError)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_the_built_in_mutual_mentoring_programme_loads() -> None:
    programme = load_programme("mutual-mentoring")
    assert programme.name == "mutual-mentoring"
    assert [session.number for session in programme.sessions] == [1, 2, 3, 4, 5, 6, 7]


def test_every_built_in_programme_loads_under_its_own_name() -> None:
    assert "mutual-mentoring" in built_in_programmes()
    assert [load_programme(name).name for name in built_in_programmes()] == built_in_programmes()


def test_a_file_of_ones_own_loads_by_path_and_by_text(tmp_path: Path) -> None:
    path = written(tmp_path, SOUND)
    assert load_programme(path) == load_programme(str(path)) == msgspec.convert(SOUND, Programme)


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    path = written(tmp_path, SOUND)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert load_programme(path).title == "A small programme"


def test_sessions_written_in_another_order_come_by_number(tmp_path: Path) -> None:
    raw = {**SOUND, "sessions": SOUND["sessions"][::-1]}
    assert [session.number for session in load_programme(written(tmp_path, raw)).sessions] == [1, 2]


SHAPES: dict[str, tuple[dict[str, Any], str]] = {
    "a text for a number": ({f"{FIRST}.minutes": "10"}, f"{FIRST}.minutes: expected int"),
    "a fraction for a whole number": ({f"{FIRST}.minutes": 9.5}, f"{FIRST}.minutes: expected int"),
    "true for a number": ({"sessions[1].week": True}, "sessions[1].week: expected int"),
    "a number beyond reason": ({"sessions[1].week": 10**30}, "sessions[1].week: expected a smaller number"),
    "a number for a text": ({"title": 7}, "title: expected str"),
    "a number in a list of texts": (
        {f"{FIRST}.instructions": ["a", 2]},
        f"{FIRST}.instructions[1]: expected str",
    ),
    "a text for a list": ({f"{FIRST}.notes": "a"}, f"{FIRST}.notes: expected array"),
    "a text for the sessions": ({"sessions": "two"}, "sessions: expected array"),
    "a number for a session": ({"sessions[1]": 2}, "sessions[1]: expected table"),
    "a number for the turns": ({f"{ROUNDS}.turns": 3}, f"{ROUNDS}.turns: expected table"),
    "a text in the turns": ({f"{ROUNDS}.turns.minutes": "3"}, f"{ROUNDS}.turns.minutes: expected float"),
    "no title": ({"sessions[0].title": ...}, "sessions[0].title: missing"),
    "no sessions": ({"sessions": ...}, "sessions: missing"),
    "no names of turns": ({f"{ROUNDS}.turns.names": ...}, f"{ROUNDS}.turns.names: missing"),
    "a misspelt optional field": (
        {"sessions[0].sumary": "x"},
        "sessions[0].sumary: unknown field; did you mean summary?",
    ),
    "a field like no other": ({"colour": "red"}, "colour: unknown field"),
    "a misspelt threshold": (
        {"thresholds": {"warning_per_cent": 20}},
        "thresholds.warning_per_cent: unknown field; did you mean warning_percent?",
    ),
    "a number for a kind": (
        {"sessions[1].kind": 1},
        "sessions[1].kind: expected str, one of facilitated, self-led",
    ),
}


@pytest.mark.parametrize(("changes", "problem"), SHAPES.values(), ids=SHAPES)
def test_a_value_of_the_wrong_shape_is_named_at_its_place(
    problems: Callable[..., tuple[str, ...]], changes: dict[str, Any], problem: str
) -> None:
    assert problems(changes) == (problem,)


@pytest.mark.parametrize(
    ("place", "value", "allowed"),
    [
        ("sessions[1].kind", "selfled", SessionKind),
        (f"{FIRST}.kind", "plenery", ActivityKind),
        (f"{ROUNDS}.grouping", "quite other", Grouping),
        (f"{FIRST}.capture[0]", "penny", NoteKind),
    ],
)
def test_an_unknown_value_is_answered_with_all_that_are_allowed(
    problems: Callable[..., tuple[str, ...]], place: str, value: str, allowed: type[SessionKind]
) -> None:
    (problem,) = problems({place: value})
    assert problem.startswith(f'{place}: unknown value "{value}"')
    assert problem.endswith(f"allowed are {', '.join(allowed)}")


def test_a_misspelt_value_is_answered_with_the_one_that_was_meant(
    problems: Callable[..., tuple[str, ...]],
) -> None:
    (problem,) = problems({f"{FIRST}.kind": "Plenery"})
    assert "did you mean plenary?" in problem


MEANINGS: dict[str, tuple[dict[str, Any], str]] = {
    "minutes that do not add up": (
        {"sessions[0].minutes": 45},
        "sessions[0].minutes: 45, but its activities add up to 30",
    ),
    "a gap in the numbers": (
        {"sessions[1].number": 3},
        "sessions[1].number: 3, but 2 sessions are numbered from 1 to 2 without a gap",
    ),
    "a number used twice": (
        {"sessions[1].number": 1},
        "sessions[1].number: 1 is that of sessions[0] too",
    ),
    "no session at all": ({"sessions": []}, "sessions: a programme needs at least one"),
    "a week before the first": ({"sessions[1].week": -1}, "sessions[1].week: -1 is not between 0 and 520"),
    "a session of no time": ({"sessions[1].minutes": 0}, "sessions[1].minutes: 0 is not between 1 and 1440"),
    "a minimum of nothing": (
        {f"{FIRST}.minimum_minutes": 0},
        f"{FIRST}.minimum_minutes: 0 is not between 1 and its 10 minutes",
    ),
    "a minimum above the plan": (
        {f"{FIRST}.minimum_minutes": 11},
        f"{FIRST}.minimum_minutes: 11 is not between 1 and its 10 minutes",
    ),
    "rooms without a rule": (
        {f"{ROUNDS}.grouping": ...},
        f"{ROUNDS}.grouping: missing; a rotation breakout needs one",
    ),
    "a rule without rooms": (
        {f"{FIRST}.grouping": "trio"},
        f"{FIRST}.grouping: a plenary has no rooms; take it out, or change the kind",
    ),
    "no rounds": ({f"{ROUNDS}.rounds": 0}, f"{ROUNDS}.rounds: 0 is not between 1 and 100"),
    "turns longer than the activity": (
        {f"{ROUNDS}.turns.minutes": 3.5},
        f"{ROUNDS}.turns: 3 rounds of 2 × 3.5 minutes are 21, more than the activity's 20",
    ),
    "turns longer than an only round": (
        {f"{ROUNDS}.rounds": 1, f"{ROUNDS}.turns.minutes": 11},
        f"{ROUNDS}.turns: 2 × 11 minutes are 22, more than the activity's 20",
    ),
    "turns of no time": (
        {f"{ROUNDS}.turns.minutes": 0},
        f"{ROUNDS}.turns.minutes: 0 is not between one second and a day",
    ),
    "turns that are no number": (
        {f"{ROUNDS}.turns.minutes": float("nan")},
        f"{ROUNDS}.turns.minutes: nan is not between one second and a day",
    ),
    "turns of nobody": ({f"{ROUNDS}.turns.names": []}, f"{ROUNDS}.turns.names: empty; name each turn"),
    "a turn without a name": ({f"{ROUNDS}.turns.names[1]": " "}, f"{ROUNDS}.turns.names[1]: empty"),
    "too many words of instructions": (
        {f"{FIRST}.instructions": ["word " * 20, "word " * 21]},
        f"{FIRST}.instructions: 41 words together; a shared window shows at most 40",
    ),
    "too long a question": (
        {f"{ROUNDS}.talk_about": "word " * 26},
        f"{ROUNDS}.talk_about: 26 words; at most 25 stand beside the rooms",
    ),
    "an empty instruction": ({f"{FIRST}.instructions": [""]}, f"{FIRST}.instructions[0]: empty"),
    "an empty prompt": ({"sessions[1].prompts": ["a", " "]}, "sessions[1].prompts[1]: empty"),
    "a start without a colon": (
        {"sessions[0].start": "0930"},
        'sessions[0].start: "0930" is not a time of day; write it as 09:30',
    ),
    "a start at an hour that is none": (
        {"sessions[0].start": "24:00"},
        'sessions[0].start: "24:00" is not a time of day; write it as 09:30',
    ),
    "a start in other digits": (
        {"sessions[0].start": "0٩:30"},
        'sessions[0].start: "0٩:30" is not a time of day; write it as 09:30',
    ),
    "a misspelt time zone": (
        {"timezone": "Europe/Londn"},
        'timezone: "Europe/Londn" is unknown; did you mean Europe/London?',
    ),
    "a time zone outside the database": (
        {"timezone": "../../etc/passwd"},
        'timezone: "../../etc/passwd" is unknown; write it as Europe/London',
    ),
    "a threshold above all": (
        {"thresholds": {"warning_percent": 101}},
        "thresholds.warning_percent: 101 is not between 0 and 100",
    ),
    "danger before warning": (
        {"thresholds": {"warning_percent": 5, "danger_percent": 20}},
        "thresholds.danger_percent: 20 is more than the warning's 5",
    ),
    "a self-led run sheet": (
        {"sessions[1].activities": SOUND["sessions"][0]["activities"][:1]},
        "sessions[1].activities: a self-led session has none; it has prompts",
    ),
    "a facilitated session without a run sheet": (
        {"sessions[0].activities": []},
        "sessions[0].activities: a facilitated session needs at least one",
    ),
    "an empty name": ({"name": ""}, "name: empty"),
    "an empty title": ({"sessions[1].title": "  "}, "sessions[1].title: empty"),
    "a title of 81": ({f"{FIRST}.title": "x" * 81}, f"{FIRST}.title: 81 characters long; at most 80 fit"),
    "a bell in a title": (
        {"title": "a\x07"},
        "title: has a control character (U+0007); take it out",
    ),
    "two lines on the shared window": (
        {f"{ROUNDS}.talk_about": "a\nb"},
        f"{ROUNDS}.talk_about: has a line break; write it in one line",
    ),
}


@pytest.mark.parametrize(("changes", "problem"), MEANINGS.values(), ids=MEANINGS)
def test_what_does_not_add_up_is_named_at_its_place(
    problems: Callable[..., tuple[str, ...]], changes: dict[str, Any], problem: str
) -> None:
    assert problems(changes) == (problem,)


LIMITS: list[dict[str, Any]] = [
    {f"{FIRST}.title": "x" * 80},
    {f"{FIRST}.minimum_minutes": 10},
    {f"{FIRST}.instructions": ["word " * 40]},
    {f"{ROUNDS}.talk_about": "word " * 25},
    {f"{ROUNDS}.turns.minutes": 20 / 6},
    {"thresholds": {"warning_percent": 100, "danger_percent": 100}},
    {"thresholds": {"warning_percent": 0, "danger_percent": 0}},
    {"sessions[0].start": "00:00", "sessions[1].start": "23:59"},
    {f"{FIRST}.notes": ["one line\nand another"], "timezone": "UTC"},
]


@pytest.mark.parametrize("changes", LIMITS, ids=lambda changes: next(iter(changes)))
def test_a_value_just_at_its_limit_is_let_in(tmp_path: Path, changes: dict[str, Any]) -> None:
    assert load_programme(written(tmp_path, broken(changes))).name == "small"


def test_all_mistakes_are_named_together_those_of_meaning_beside_those_of_shape(
    problems: Callable[..., tuple[str, ...]],
) -> None:
    found = problems(
        {
            "timezone": "Mars",
            f"{FIRST}.minutes": "ten",
            f"{ROUNDS}.rounds": 0,
            "sessions[1].title": "",
            "sessions[1].start": "9am",
        }
    )
    assert [problem.partition(":")[0] for problem in found] == [
        f"{FIRST}.minutes",
        "timezone",
        f"{ROUNDS}.rounds",
        "sessions[1].title",
        "sessions[1].start",
    ]


def test_the_message_gives_the_file_the_count_and_a_line_for_each_mistake(tmp_path: Path) -> None:
    path = written(tmp_path, broken({"sessions[0].title": ..., "title": 1}))
    with pytest.raises(ProgrammeProblemsError) as caught:
        load_programme(path)
    first, *rest = str(caught.value).splitlines()
    assert first.startswith("own.toml has 2 mistakes")
    assert [line.strip() for line in rest] == ["title: expected str", "sessions[0].title: missing"]
    assert tuple(line.strip() for line in rest) == caught.value.problems


def test_more_than_twenty_mistakes_are_counted_and_kept_but_not_all_printed(tmp_path: Path) -> None:
    path = written(tmp_path, broken({"sessions[1].prompts": [1] * 25}))
    with pytest.raises(ProgrammeProblemsError) as caught:
        load_programme(path)
    lines = str(caught.value).splitlines()
    assert len(caught.value.problems) == 25
    assert (len(lines), lines[0].split()[2], lines[-1].strip()) == (22, "25", "and 5 more")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('name = "a"\ntitle = = "b"\n', "line 2, column 9"),
        ('name = "a" title = "b"\n', "line 1, column 12"),
        ('name = "a"\nsummary = """never closed\n', "line 2, column 26"),
    ],
)
def test_text_that_is_not_toml_is_named_with_line_and_column(tmp_path: Path, text: str, place: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    message = refusal(path)
    assert message.startswith(f"{path}, {place}: this is not TOML (")


def test_a_missing_file_says_its_name(tmp_path: Path) -> None:
    assert str(tmp_path / "gone.toml") in refusal(tmp_path / "gone.toml")
    assert "There is no file" in refusal(str(tmp_path / "gone.toml"))


def test_a_folder_is_no_programme(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)


@pytest.mark.parametrize("text", ["", " \n\n"])
def test_an_empty_file_is_called_empty(tmp_path: Path, text: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    assert "is empty" in refusal(path)


def test_bytes_that_are_not_utf_8_are_named_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes(b'name = "a"\ntitle = "Si\xe2n"\n')
    message = refusal(path)
    assert "line 2" in message
    assert "UTF-8" in message


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="needs an account that permissions bind"
)
def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    path = written(tmp_path, SOUND)
    path.chmod(0)
    assert "may not be read" in refusal(path)


def test_a_refusal_of_the_disk_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, SOUND)

    def refused(*_: Any, **__: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)
    assert "may not be read" in refusal(path)


@pytest.mark.parametrize("name", ["mutual-mentorin", "speed dating", "", "a\x00b"])
def test_an_unknown_built_in_name_is_answered_with_those_there_are(name: str) -> None:
    assert "Built in: mutual-mentoring." in refusal(name)


def test_a_name_is_looked_for_in_the_resources_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "programmes").mkdir()
    written(tmp_path / "programmes", SOUND)
    monkeypatch.setattr(programme_file, "RESOURCES", tmp_path)
    assert built_in_programmes() == ["own"]
    assert load_programme("own").name == "small"


def places(value: Any, where: str = "") -> list[str]:
    """Every place in plain data, the whole left out."""
    inside = (
        [(f"{where}.{key}" if where else key, item) for key, item in value.items()]
        if isinstance(value, dict)
        else [(f"{where}[{index}]", item) for index, item in enumerate(value)]
        if isinstance(value, list)
        else []
    )
    return [place for name, item in inside for place in (name, *places(item, name))]


ANYTHING = st.recursive(
    st.booleans() | st.integers() | st.floats() | st.text(max_size=90),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=100, deadline=None)
@given(place=st.sampled_from(places(SOUND)), value=ANYTHING)
def test_whatever_stands_at_a_place_is_either_loaded_or_named(place: str, value: Any) -> None:
    raw = broken({place: value})
    named = [*shape_problems(raw, Programme), *meaning_problems(raw)]
    assert all(re.match(r'[\w".\[\]\\-]+', problem) and "\n" not in problem for problem in named)
    if not named:
        msgspec.convert(raw, Programme)


@settings(max_examples=60, deadline=None)
@given(place=st.sampled_from(places(SOUND)))
def test_what_is_of_no_known_type_is_refused_at_its_own_place(place: str) -> None:
    raw = broken({place: object()})
    assert any(problem.startswith(f"{place}: expected") for problem in shape_problems(raw, Programme))
