"""A plan file becomes what is asked of the solver, or its first mistake is one sentence with its place."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.errors import UserError
from facilitator.exchange import plan_file
from facilitator.exchange.plan_file import read_plan
from facilitator.rules.rotation.problem import Mix

SOUND: dict[str, Any] = {
    "participants": [
        {"id": "p1", "profession": "policy"},
        {"id": "p2", "profession": "policy"},
        {"id": "p3", "profession": "operational"},
        {"id": "p4", "profession": "operational"},
        {"id": "p9", "profession": "policy"},
    ],
    "room_size": 2,
    "rounds": 2,
    "rule": "other_profession",
    "met": [["p1", "p3"]],
    "apart": [["p1", "p4"]],
    "together": [["p2", "p3"]],
    "absent": ["p9"],
    "seed": 4,
}
"""A plan without a mistake; each test changes a copy of it."""

FOUR = SOUND["participants"][:4]


def written(folder: Path, raw: Any) -> Path:
    path = folder / "plan.json"
    path.write_text(raw if isinstance(raw, str) else json.dumps(raw), encoding="utf-8")
    return path


def refusal(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        read_plan(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def read_or_refused(path: Path) -> str:
    """What a plan is refused with; nothing if it was read, with people enough for a room."""
    try:
        asked = read_plan(path)
    except UserError as error:
        return str(error)
    assert len(asked.ids) >= asked.room_size >= 2
    return ""


def people(*ids: str) -> list[dict[str, str]]:
    return [{"id": i, "profession": "policy"} for i in ids]


def without(raw: dict[str, Any], *names: str) -> dict[str, Any]:
    return {key: value for key, value in raw.items() if key not in names}


def test_a_plan_becomes_what_is_asked_without_those_who_are_absent(tmp_path: Path) -> None:
    asked = read_plan(written(tmp_path, SOUND))
    assert asked.ids == ("p1", "p2", "p3", "p4")
    assert asked.sides == (0, 0, 1, 1)
    assert (asked.room_size, asked.rounds, asked.mix, asked.seed) == (2, 2, Mix.OTHER, 4)
    assert asked.met == {frozenset(("p1", "p3"))}
    assert asked.apart == {frozenset(("p1", "p4"))}
    assert asked.together == {frozenset(("p2", "p3"))}


def test_history_wishes_absence_and_seed_may_be_left_out(tmp_path: Path) -> None:
    asked = read_plan(written(tmp_path, without(SOUND, "met", "apart", "together", "absent", "seed")))
    assert len(asked.ids) == 5
    assert (asked.met, asked.apart, asked.together) == (frozenset(), frozenset(), frozenset())


def test_a_larger_group_means_every_two_of_it(tmp_path: Path) -> None:
    asked = read_plan(written(tmp_path, {**SOUND, "apart": [], "together": [["p1", "p2", "p4"]]}))
    assert asked.together == {frozenset(two) for two in (("p1", "p2"), ("p1", "p4"), ("p2", "p4"))}


def test_a_byte_order_mark_and_ids_with_quotes_or_accents_do_no_harm(tmp_path: Path) -> None:
    path = written(tmp_path, {**SOUND, "participants": [*FOUR, *people('Siân "S"')], "absent": ['Siân "S"']})
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert len(read_plan(path).ids) == 4


def test_under_anyone_the_profession_may_be_left_out(tmp_path: Path) -> None:
    nameless = [{"id": "a"}, {"id": "b"}]
    raw: dict[str, Any] = {"participants": nameless, "room_size": 2, "rounds": 1}
    assert read_plan(written(tmp_path, {**raw, "rule": "anyone"})).ids == ("a", "b")
    assert refusal(written(tmp_path, {**raw, "rule": "same_profession"})) == (
        "plan.json, participants[0].profession: missing; write policy or operational, "
        "which the rule same_profession needs to know."
    )


MISTAKES: dict[str, tuple[dict[str, Any], str]] = {
    "an id twice": (
        {"participants": [*SOUND["participants"], *people("p1")]},
        'participants[5].id: "p1" is there twice (first participants[0]); give everybody an id of their own.',
    ),
    "an empty id": (
        {"participants": [*SOUND["participants"], *people(" ")]},
        "participants[5].id: the id is empty; give this person one.",
    ),
    "an id with a line break": (
        {"participants": [*SOUND["participants"], *people("p\n7")]},
        'participants[5].id: "p\\n7" has a line break or another control character in it; take it out.',
    ),
    "an endless id": (
        {"participants": people("x" * 201)},
        f'participants[0].id: "{"x" * 60}…" is longer than 200 characters; make it shorter.',
    ),
    "an unknown id in met": (
        {"met": [["p1", "p2"], ["p1", "P2"]]},
        'met[1][1]: "P2" is no id under participants; did you mean p2?',
    ),
    "an unknown id in apart": (
        {"apart": [["someone", "p1"]]},
        'apart[0][0]: "someone" is no id under participants; add them there, or take the id out here.',
    ),
    "an unknown id in together": ({"together": [["p1", "zz"]]}, 'together[0][1]: "zz" is no id'),
    "an unknown id in absent": ({"absent": ["p9", "zz"]}, 'absent[1]: "zz" is no id under participants'),
    "more people apart than there are rooms": (
        {"apart": [["p1", "p2", "p9"], ["p1", "p2", "p3", "p9"]]},
        "apart[1]: p1, p2 and p3 are to be kept apart, which 2 rooms do not allow. "
        "Take some of them out, or make the rooms smaller.",
    ),
    "three who have met": (
        {"met": [["p1", "p2", "p3"]]},
        "met[0]: there are 3 ids in it; write the two people who have met.",
    ),
    "one who has met nobody": ({"met": [["p1"]]}, "met[0]: there is only 1 id in it;"),
    "nobody to be apart": ({"apart": [[]]}, "apart[0]: there is nobody in it; write two people or more."),
    "one alone together": ({"together": [["p1"]]}, "together[0]: there is only 1 id in it;"),
    "somebody who met themself": (
        {"met": [["p1", "p1"]]},
        'met[0]: "p1" is there twice; write different people.',
    ),
    "rooms of one": (
        {"room_size": 1},
        "room_size: 1 is not possible; rooms are of 2 to 8 people.",
    ),
    "rooms of nine": ({"room_size": 9}, "room_size: 9 is not possible; rooms are of 2 to 8 people."),
    "a room larger than all who are present": (
        {"room_size": 5},
        "room_size: 5 is more than the 4 people who are present; make it smaller.",
    ),
    "no rounds": ({"rounds": 0}, "rounds: 0 is not possible; ask for 1 to 200 rounds."),
    "minus one round": ({"rounds": -1}, "rounds: -1 is not possible"),
    "more rounds than anybody sits through": ({"rounds": 201}, "rounds: 201 is not possible"),
    "a number of rounds beyond reason": ({"rounds": 10**80}, f"rounds: 1{'0' * 59}… is not possible"),
    "10,000 people": (
        {"participants": people(*map(str, range(10_000)))},
        "participants: 10,000 people are more than the 2,000 that a plan can have; "
        "split them into several plans.",
    ),
    "many rounds for many people": (
        {
            **{name: [] for name in ("met", "apart", "together", "absent")},
            "participants": people(*map(str, range(1_000))),
            "rounds": 200,
        },
        "rounds: 200 are too many for 1,000 people; ask for ",
    ),
    "a negative seed": (
        {"seed": -1},
        "seed: -1 is not possible; write a whole number from 0 to 2147483647.",
    ),
    "a text for a seed": ({"seed": "one"}, "seed: expected int. Mend it in a text editor."),
    "a fraction for a seed": ({"seed": 1.5}, "seed: expected int."),
    "true for a size": ({"room_size": True}, "room_size: expected int."),
    "null for the rounds": ({"rounds": None}, "rounds: expected int."),
    "a number for an id": ({"participants": [{"id": 7}]}, "participants[0].id: expected str."),
    "a text for a person": (
        {"participants": ["p1"]},
        "participants[0]: expected an object in braces. Mend it in a text editor.",
    ),
    "a text for a pair": ({"met": ["p1"]}, "met[0]: expected a list in square brackets."),
    "an unknown profession": (
        {"participants": [{"id": "p1", "profession": "polcy"}]},
        'participants[0].profession: unknown value "polcy"; did you mean policy? allowed are policy, ',
    ),
    "an unknown rule": ({"rule": "other"}, 'rule: unknown value "other"'),
    "a misspelt key": ({"abssent": []}, "abssent: unknown field"),
    "nobody": (
        {"participants": [], "met": [], "apart": [], "together": [], "absent": []},
        "participants: nobody",
    ),
}


@pytest.mark.parametrize("case", MISTAKES)
def test_a_mistake_is_one_sentence_with_its_place(tmp_path: Path, case: str) -> None:
    changes, said = MISTAKES[case]
    assert refusal(written(tmp_path, {**SOUND, **changes})).startswith(f"plan.json, {said}")


@pytest.mark.parametrize("name", ["participants", "room_size", "rounds", "rule"])
def test_what_has_to_be_there_and_is_not_is_named(tmp_path: Path, name: str) -> None:
    assert refusal(written(tmp_path, without(SOUND, name))).startswith(f"plan.json, {name}: missing.")


def test_a_misspelt_key_is_answered_with_the_one_that_is_near(tmp_path: Path) -> None:
    raw = {**without(SOUND, "absent"), "abssent": ["p9"]}
    assert refusal(written(tmp_path, raw)).startswith(
        "plan.json, abssent: unknown field; did you mean absent?"
    )


@pytest.mark.parametrize(("absent", "who"), [(1, "only 1 person is"), (2, "nobody is")])
def test_one_person_or_nobody_present_is_said(tmp_path: Path, absent: int, who: str) -> None:
    raw = {"participants": people("a", "b"), "room_size": 2, "rounds": 1, "rule": "anyone"}
    assert refusal(written(tmp_path, {**raw, "absent": ["a", "b"][:absent]})) == (
        f"plan.json, participants: {who} present, and a room needs 2; add people, or take some out of absent."
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "hello",
            "plan.json, line 1, column 1: this is not JSON (expecting value). Mend it in a text editor.",
        ),
        ('{\n  "rounds": 2\n  "seed": 1}', "plan.json, line 3, column 3: this is not JSON ("),
        ('{"rounds": 2', "plan.json, line 1, column 13: this is not JSON ("),
        ("[]", "plan.json holds no JSON object."),
        ("null", "plan.json holds no JSON object."),
        ('{"rounds": NaN}', "plan.json is not JSON that can be read (NaN is no number)."),
        (
            '{"rounds": 1' + "0" * 5_000 + "}",
            "plan.json is not JSON that can be read (a number has thousands of digits).",
        ),
        ('{"rounds": 1, "rounds": 2}', 'plan.json: "rounds" is there twice in one object. Keep one of them.'),
        (r'{"rule": "\ud83d"}', r"plan.json has half a character in it, \ud83d. Write the whole one."),
        ("[" * 200_000, "plan.json has too many brackets inside each other. Take some out."),
    ],
)
def test_what_is_no_json_is_said_with_line_and_column(tmp_path: Path, text: str, said: str) -> None:
    assert refusal(written(tmp_path, text)).startswith(said)


def test_bytes_that_are_not_utf_8_are_named_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_bytes(b'{"rounds":\n "\xe2"}')
    assert refusal(path).startswith("plan.json, line 2: the byte 0xe2 is not UTF-8.")


def test_missing_empty_and_huge_files_and_folders_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "There is no file" in refusal(tmp_path / "gone.json")
    assert "is a folder" in refusal(tmp_path)
    assert "is empty" in refusal(written(tmp_path, " \n"))
    monkeypatch.setattr(plan_file, "_MOST_MEGABYTES", 1)
    assert "larger than 1 MB" in refusal(written(tmp_path, " " * 1_000_001))


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="needs an account that permissions bind"
)
def test_a_plan_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    path = written(tmp_path, SOUND)
    path.chmod(0)
    assert "may not be read" in refusal(path)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=5,
)


@settings(max_examples=100, deadline=None)
@given(name=st.sampled_from(list(SOUND)), value=ANYTHING)
def test_whatever_stands_at_a_key_is_either_read_or_refused_at_a_place(
    tmp_path_factory: pytest.TempPathFactory, name: str, value: Any
) -> None:
    path = written(tmp_path_factory.getbasetemp(), {**SOUND, name: value})
    said = read_or_refused(path)
    assert said.startswith("plan.json") or not said
    assert "\n" not in said
